//! The rules: what a subscription is at an instant, given its facts, and what can be done with it.
//!
//! Everything here is a pure function of facts and an instant. Nothing reads a clock, a file or a language.
//!
//! * A [`Subscription`] is a [`SignUp`] and the [`Fact`]s since then. Nothing else is stored.
//! * A [`Snapshot`] is a subscription at an [`Instant`]: its status, offer, credit, transfer, forecast, next change.
//! * An [`Act`] is allowed or refused, with every [`Refusal`] that applies. Facts in files and commands of the user interface pass the
//!   same checks.
//! * An [`Offer`] is a row of a table. No rule asks which offer a subscription has.
//!
//! # Where the rules come from
//!
//! Each rule is either *documented* behaviour of the Account Center in the years 2017 to 2019, or *a choice of this simulator* where the
//! documentation is silent or contradicts itself. The documentation of each item says which; at run time [`Snapshot::why`] and
//! [`Reason::source`] do.
//!
//! # Units
//!
//! Instants are in UTC. A day is a duration of 24 hours, not a calendar day. Intervals are half-open: what ends at an instant has ended
//! *at* that instant. Amounts are exact decimals in units of the currency (dollars, not cents).
//!
//! # Example
//!
//! ```
//! use account_center::domain::{Act, Fact, OfferId, SignUp, Status, Subscription};
//!
//! let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", "2018-12-27T09:15:00Z".parse()?);
//! let upgrade = Fact { at: "2019-01-01T09:15:00Z".parse()?, act: Act::Upgrade { name: "Pay-As-You-Go".into() } };
//! let subscription = Subscription::new(sign_up, vec![upgrade])?;
//!
//! let next_day = subscription.at("2019-01-02T09:15:00Z".parse()?).ok_or("before the sign-up")?;
//! assert_eq!(next_day.status(), Status::Active);
//! assert_eq!(next_day.offer().id, OfferId::FREE_TRIAL); // until the credit is used up or the 30 days are over
//! assert_eq!(next_day.transfer().eligible_at, Some("2019-01-26T09:15:00Z".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod countdown;
mod credit;
#[cfg(test)]
mod examples;
mod fact;
mod forecast;
mod instant;
mod money;
mod name;
mod next_change;
mod observation;
mod offer;
mod plan;
#[cfg(test)]
mod properties;
mod refusal;
mod rule;
mod snapshot;
mod status;
mod subscription;
mod sum;
mod timeline;
mod told;
mod topic;
mod transfer;
mod usage;
mod why;
mod zone;

pub use countdown::{Countdown, DaysLeft};
pub use credit::{Credit, last_full_day};
pub(crate) use fact::ActKind;
pub use fact::{Act, Fact};
pub use forecast::{FORECAST_WINDOW, Forecast};
pub(crate) use instant::YEAR_10000;
pub use instant::{EARLIEST, Instant, LATEST, days};
pub(crate) use money::half_width;
pub use money::{AmountError, Currency, Money, ParseCurrencyError};
pub use name::{NameError, check_name, is_email};
pub use next_change::{Change, NextChange};
pub use observation::{Observation, SignUpDate};
pub use offer::{OFFERS, Offer, OfferId, ParseOfferIdError, Trial, offers_with_quota_id};
pub use plan::{Outcome, ParsePlanError, Plan, PlanError, Undated, When};
pub use refusal::{ActError, Refusal, Role};
pub use rule::{Reason, Rule, Source};
pub use snapshot::{FreeServices, Snapshot};
pub use status::{Cause, DELETION_AFTER, Disabled, DisabledReason, SpendingLimit, Status, StatusKind};
pub use subscription::{FactsError, MAX_FACTS, RefusedFact, SignUp, Subscription};
pub use sum::{Sum, Usage};
pub use timeline::{Event, Happening};
pub use told::{Contradicted, Shown, Told, ToldUsage};
pub use topic::Topic;
pub use transfer::{REQUEST_EXPIRES_AFTER, RequestStatus, Transfer, TransferRequest};
pub use why::Why;
#[cfg(test)]
pub(crate) use zone::amsterdam;
pub use zone::{LocalTime, Zone};
