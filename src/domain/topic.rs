//! What can be asked *why?*

use super::Snapshot;

/// Something that is shown of a subscription, and of which a user can ask *why?*. In the order of the page.
///
/// [`Display`](std::fmt::Display) and parsing use its name in messages and files, such as `credit-end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Topic {
    /// The status.
    Status,
    /// The name of the offer.
    Offer,
    /// The offer ID.
    OfferId,
    /// The spending limit.
    SpendingLimit,
    /// The instant of the deletion, while the subscription is disabled.
    Deletion,
    /// The total billed.
    Billed,
    /// The credit left.
    Credit,
    /// When the credit ends, or when and how it ended.
    CreditEnd,
    /// The usage per day.
    DailyUse,
    /// The forecast of how long the credit lasts.
    Forecast,
    /// Whether the subscription can be transferred, and when.
    Transfer,
    /// The change of the offer ID, once it has happened.
    OfferChange,
    /// The free services.
    FreeServices,
    /// The subscription ID.
    SubscriptionId,
    /// The next change that comes by itself.
    NextChange,
}

impl Topic {
    /// Whether two snapshots of a subscription show something different under this topic. Countdowns, which change with every second, do not
    /// count; the forecast counts where something was used.
    #[must_use]
    pub fn differs(self, before: &Snapshot<'_>, after: &Snapshot<'_>) -> bool {
        fn differ<'a, T: PartialEq>(before: &Snapshot<'a>, after: &Snapshot<'a>, shown: impl Fn(&Snapshot<'a>) -> T) -> bool {
            shown(before) != shown(after)
        }
        match self {
            Self::Status => differ(before, after, Snapshot::status),
            Self::Deletion => differ(before, after, Snapshot::deletion_at),
            Self::Offer | Self::OfferId => differ(before, after, |it| it.offer().id),
            Self::SpendingLimit => differ(before, after, Snapshot::spending_limit),
            Self::Billed => differ(before, after, Snapshot::billed),
            Self::Credit => differ(before, after, |it| it.credit().map(|credit| credit.remaining)),
            Self::CreditEnd => differ(before, after, |it| (it.exhausted_at, it.credit_expires_at().map(|end| it.instant() >= end))),
            Self::DailyUse => differ(before, after, |it| (it.credit_used, it.billed())),
            Self::Transfer => {
                differ(before, after, |it| (it.transfer(), it.offer_changes_at()))
                    || before.pending_request().is_some() != after.pending_request().is_some()
            }
            Self::OfferChange => differ(before, after, Snapshot::offer_changed),
            Self::FreeServices => differ(before, after, |it| it.free_services().map(|services| services.usable)),
            Self::Forecast => Self::DailyUse.differs(before, after) && differ(before, after, Snapshot::forecast),
            Self::SubscriptionId | Self::NextChange => false,
        }
    }

    /// Whether there is anything to show under this topic.
    #[must_use]
    pub fn is_shown(self, snapshot: &Snapshot<'_>) -> bool {
        match self {
            Self::Status | Self::Offer | Self::OfferId | Self::SpendingLimit | Self::Transfer | Self::SubscriptionId | Self::NextChange => {
                true
            }
            Self::Deletion => snapshot.deletion_at().is_some() || snapshot.is_deletion_undated(),
            Self::Billed => !snapshot.billed().amount.is_zero(),
            Self::Credit => snapshot.sign_up().credit.is_some() || snapshot.is_credit_unknown(),
            Self::CreditEnd => snapshot.credit_expires_at().is_some(),
            Self::DailyUse => snapshot.credit().is_some_and(|credit| !credit.used.amount.is_zero()),
            Self::Forecast => snapshot.forecast().is_some(),
            Self::OfferChange => snapshot.offer_changed().is_some(),
            Self::FreeServices => snapshot.free_services().is_some(),
        }
    }
}
