//! The truth: what a subscription is at an instant, given the facts, and what may be done with it.
//!
//! Pure: facts and an instant in, values out. Nothing here reads a clock, a file or a language. The rules are the documented behaviour
//! of the Account Center in the years 2017 to 2019; where the documentation is silent, the rule says that it is *a choice of this
//! simulator*.
//!
//! ```
//! use account_center::domain::{Act, Currency, Fact, OfferId, SignUp, Status, Subscription};
//!
//! let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", "2018-12-27T09:15:00Z".parse()?);
//! let day_five = Fact { at: "2019-01-01T09:15:00Z".parse()?, act: Act::Upgrade { name: "Pay-As-You-Go".into() } };
//! let subscription = Subscription::new(sign_up, vec![day_five])?;
//!
//! let day_six = subscription.at("2019-01-02T09:15:00Z".parse()?).ok_or("it exists by then")?;
//! assert_eq!(day_six.status(), Status::Active);
//! assert_eq!(day_six.offer().id, OfferId::FREE_TRIAL); // until the credit is used up or the 30 days are over
//! assert_eq!(day_six.transfer().eligible_at, Some("2019-01-26T09:15:00Z".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod command;
mod countdown;
mod credit;
#[cfg(test)]
mod examples;
mod fact;
mod forecast;
mod instant;
mod money;
mod next_change;
mod offer;
mod plan;
#[cfg(test)]
mod properties;
mod rule;
mod snapshot;
mod subscription;
mod timeline;
mod transfer;
mod why;

pub use command::{ActError, Refusal, Role, is_email};
pub use countdown::{Countdown, DaysLeft};
pub use credit::Credit;
pub(crate) use fact::ActKind;
pub use fact::{Act, Fact};
pub use forecast::Forecast;
pub use instant::{EARLIEST, Instant, LATEST, days};
pub use money::{AmountError, Currency, Money, ParseCurrencyError};
pub use next_change::{Change, NextChange};
pub use offer::{OFFERS, Offer, OfferId, ParseOfferIdError, Trial, offers_with_quota_id};
pub use plan::{Outcome, ParsePlanError, Plan, PlanError, When};
pub use rule::{Reason, Rule, Source};
pub use snapshot::{Cause, DELETION_AFTER, Disabled, DisabledReason, FreeServices, Snapshot, SpendingLimit, Status};
pub use subscription::{FactsError, MAX_FACTS, RefusedFact, SignUp, Subscription};
pub use timeline::{Event, Happening};
pub use transfer::{REQUEST_EXPIRES_AFTER, RequestStatus, Transfer, TransferRequest};
pub use why::{Topic, Why};
