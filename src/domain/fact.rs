//! Facts: all that is stored about a subscription since its sign-up. Everything else is derived from them and an instant.

use rust_decimal::Decimal;

use super::Instant;

/// Something that happens to a subscription: an act of a person, a bill, or usage.
///
/// [`Display`](std::fmt::Display) and `Into<&'static str>` give an act's name in messages, such as `request-transfer`. `ActKind` gives
/// its key in scenario files, such as `transfer_request`. Neither may change, so an attribute gives the name wherever it does not follow
/// from that of the variant.
#[derive(Debug, Clone, PartialEq, Eq, strum::Display, strum::IntoStaticStr, strum::EnumDiscriminants)]
#[strum(serialize_all = "kebab-case")]
#[strum_discriminants(
    name(ActKind),
    vis(pub(crate)),
    doc = "The kind of an act, by its key in scenario files.",
    derive(strum::IntoStaticStr, strum::VariantArray),
    strum(serialize_all = "snake_case", const_into_str)
)]
pub enum Act {
    /// Something is used that costs this much, in the currency of the subscription. Above zero.
    Usage(Decimal),
    /// The Account Administrator upgrades to Pay-As-You-Go.
    Upgrade {
        /// The name of the subscription from then on.
        name: String,
    },
    /// The Account Administrator cancels the subscription, which disables it.
    Cancel,
    /// The Account Administrator reactivates a cancelled subscription.
    Reactivate,
    /// A bill is not paid in time.
    BillUnpaid,
    /// The outstanding bill is paid.
    #[strum(serialize = "bill-paid")]
    #[strum_discriminants(strum(serialize = "bill_paid"))]
    PayBill,
    /// A payment method is added. There must not be one already.
    #[strum_discriminants(strum(serialize = "payment_method_added"))]
    AddPaymentMethod,
    /// The Account Administrator asks another person to take over billing ownership.
    #[strum_discriminants(strum(serialize = "transfer_request"))]
    RequestTransfer {
        /// The e-mail address of the person asked.
        recipient: String,
    },
    /// The recipient accepts the transfer; the subscription is theirs.
    #[strum_discriminants(strum(serialize = "transfer_accept"))]
    AcceptTransfer,
    /// The recipient declines the transfer.
    #[strum_discriminants(strum(serialize = "transfer_decline"))]
    DeclineTransfer,
    /// The sender withdraws the transfer request.
    #[strum_discriminants(strum(serialize = "transfer_cancel"))]
    CancelTransfer,
}

impl Act {
    /// The default name of an upgraded subscription.
    pub const DEFAULT_NAME: &str = "Pay-As-You-Go";
}

/// An act and its instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The instant from which it holds.
    pub at: Instant,
    /// What happens.
    pub act: Act,
}
