//! The status of a subscription, and what goes with it: the spending limit, why it is disabled, and what made its offer ID change.

use chrono::TimeDelta;

use super::{Instant, days};

/// Whether usage beyond the credit is billed. [`Display`](std::fmt::Display) gives its name in the public state: `on` or `off`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum SpendingLimit {
    /// Usage beyond the credit is never billed.
    On,
    /// Usage beyond the credit is billed.
    Off,
}

/// Why a subscription is disabled. Documented behaviour. [`Display`](std::fmt::Display) gives its name in the public state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum DisabledReason {
    /// Somebody cancelled it.
    Cancelled,
    /// The credit was used up while the spending limit was on.
    SpendingLimitReached,
    /// The credit expired: the days of the trial are over, and it was not upgraded.
    CreditExpired,
}

/// Why and since when a subscription is disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disabled {
    /// The reason; `None` if only an export says that it is disabled, as for `since`.
    pub reason: Option<DisabledReason>,
    /// The instant from which it is disabled.
    pub since: Option<Instant>,
}

/// How long after it was disabled a subscription is deleted: 90 days. A choice of this simulator; sources say 30 to 90 days.
pub const DELETION_AFTER: TimeDelta = days(90);

impl Disabled {
    /// Disabled, and an export tells neither why nor since when.
    pub(super) const UNKNOWN: Self = Self { reason: None, since: None };

    pub(super) const fn new(reason: DisabledReason, since: Instant) -> Self {
        Self { reason: Some(reason), since: Some(since) }
    }

    /// Returns the instant at which the subscription is deleted if nothing ends this before; `None` if nobody knows since when.
    #[must_use]
    pub fn deletion_at(self) -> Option<Instant> {
        self.since.map(|since| since + DELETION_AFTER)
    }
}

/// The status of a subscription. [`Display`](std::fmt::Display) gives its name in the public state, such as `past_due`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display, strum::IntoStaticStr, strum::EnumDiscriminants)]
#[strum(serialize_all = "snake_case")]
#[strum_discriminants(
    name(StatusKind),
    doc = "A [`Status`] without what it consists of, by the same name.",
    derive(strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray),
    strum(serialize_all = "snake_case")
)]
pub enum Status {
    /// It is in use.
    Active,
    /// A bill is unpaid.
    PastDue,
    /// It is disabled: its resources are stopped.
    Disabled(Disabled),
    /// It was deleted. Final.
    Deleted,
    /// It was transferred: somebody else pays for it now. Final.
    Transferred,
}

impl Status {
    /// Returns why and since when it is disabled, if it is.
    #[must_use]
    pub const fn disabled(self) -> Option<Disabled> {
        match self {
            Self::Disabled(disabled) => Some(disabled),
            _ => None,
        }
    }

    /// Whether its resources run: active or past due.
    #[must_use]
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Active | Self::PastDue)
    }
}

/// What made the offer ID change. [`Display`](std::fmt::Display) gives its name in the public state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Cause {
    /// The credit was used up.
    CreditUsed,
    /// The days of the trial were over. The name is that of the Free Trial, which has 30.
    ThirtyDays,
    /// The upgrade itself: an offer without a trial, Microsoft Imagine, has nothing to wait for. A choice of this simulator; nothing is
    /// documented.
    Upgrade,
}
