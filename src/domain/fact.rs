//! Facts: the only thing that is stored about a subscription. Everything else is derived from them and an instant.

use rust_decimal::Decimal;

use super::Instant;

/// What may happen to a subscription, by somebody's hand or by use. The commands of the account center carry the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Something was used that costs this much, in the subscription's currency.
    Usage(Decimal),
    /// The Account Administrator upgraded to Pay-As-You-Go, under a new name.
    Upgrade {
        /// What the subscription is called from then on.
        name: String,
    },
    /// The subscription was cancelled.
    Cancel,
    /// A cancelled Pay-As-You-Go subscription was taken up again.
    Reactivate,
    /// A bill was not paid in time.
    BillUnpaid,
    /// The outstanding bill was paid.
    BillPaid,
    /// A payment method was added where there was none.
    AddPaymentMethod,
    /// Somebody was asked to take over billing ownership.
    RequestTransfer {
        /// The e-mail address of the one who was asked.
        recipient: String,
    },
    /// The recipient accepted: the subscription is theirs.
    AcceptTransfer,
    /// The recipient declined.
    DeclineTransfer,
    /// The sender took the request back.
    CancelTransfer,
}

impl Act {
    /// What an upgraded subscription is called where nobody chose another name.
    pub const DEFAULT_NAME: &str = "Pay-As-You-Go";

    /// The name in messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Usage(_) => "usage",
            Self::Upgrade { .. } => "upgrade",
            Self::Cancel => "cancel",
            Self::Reactivate => "reactivate",
            Self::BillUnpaid => "bill-unpaid",
            Self::BillPaid => "bill-paid",
            Self::AddPaymentMethod => "add-payment-method",
            Self::RequestTransfer { .. } => "request-transfer",
            Self::AcceptTransfer => "accept-transfer",
            Self::DeclineTransfer => "decline-transfer",
            Self::CancelTransfer => "cancel-transfer",
        }
    }
}

/// Something that happened, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The instant from which it holds.
    pub at: Instant,
    /// What happened.
    pub act: Act,
}
