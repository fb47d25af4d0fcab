//! Facts: the only thing that is stored about a subscription. Everything else is derived from them and an instant.

use rust_decimal::Decimal;

use super::Instant;

/// What may happen to a subscription, by somebody's hand or by use. The commands of the account center carry the same.
///
/// Its name in messages is that of the variant; the discriminant, `ActKind`, has the names in scenario files. Both are contracts with
/// others: where they differ from the name in the code, an attribute says so.
#[derive(Debug, Clone, PartialEq, Eq, strum::Display, strum::IntoStaticStr, strum::EnumDiscriminants)]
#[strum(serialize_all = "kebab-case")]
#[strum_discriminants(
    name(ActKind),
    vis(pub(crate)),
    doc = "What kind of act it is, by its key in a scenario file.",
    derive(strum::IntoStaticStr, strum::VariantArray),
    strum(serialize_all = "snake_case", const_into_str)
)]
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
    #[strum(serialize = "bill-paid")]
    #[strum_discriminants(strum(serialize = "bill_paid"))]
    PayBill,
    /// A payment method was added where there was none.
    #[strum_discriminants(strum(serialize = "payment_method_added"))]
    AddPaymentMethod,
    /// Somebody was asked to take over billing ownership.
    #[strum_discriminants(strum(serialize = "transfer_request"))]
    RequestTransfer {
        /// The e-mail address of the one who was asked.
        recipient: String,
    },
    /// The recipient accepted: the subscription is theirs.
    #[strum_discriminants(strum(serialize = "transfer_accept"))]
    AcceptTransfer,
    /// The recipient declined.
    #[strum_discriminants(strum(serialize = "transfer_decline"))]
    DeclineTransfer,
    /// The sender took the request back.
    #[strum_discriminants(strum(serialize = "transfer_cancel"))]
    CancelTransfer,
}

impl Act {
    /// What an upgraded subscription is called where nobody chose another name.
    pub const DEFAULT_NAME: &str = "Pay-As-You-Go";
}

/// Something that happened, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The instant from which it holds.
    pub at: Instant,
    /// What happened.
    pub act: Act,
}
