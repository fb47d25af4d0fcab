//! The public state: what `account-center status -o json` prints, and what goals and expectations look at.
//!
//! It is a contract: a key is renamed, removed or given another type only together with [`FORMAT`]. New keys may appear.
//!
//! * Instants are RFC 3339 in UTC, with a fraction of a second only if it is not zero.
//! * Amounts are strings with exactly the decimals of the currency: `"143.22"`.
//! * Every key is always there; its value is `null` if there is none.
//!
//! A [`State`] is built from the [domain](crate::domain) and serialized with serde. A [`Condition`] compares the value at a [`Path`] of a
//! [`StateView`].
//!
//! ```
//! use account_center::{
//!     domain::{SignUp, Subscription},
//!     state::{Clock, Condition, Literal, Rate, State, StateView, Test},
//! };
//!
//! let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", "2018-12-27T09:15:00Z".parse()?);
//! let subscription = Subscription::new(sign_up, Vec::new())?;
//! let clock = Clock::simulated("2019-01-10T09:15:00Z".parse()?, Rate::ONE);
//! let state = State::new([&subscription], "eva@contoso.com", &clock);
//!
//! let json = serde_json::to_value(&state)?;
//! assert_eq!(json["subscriptions"][0]["credit"]["expires_at"], "2019-01-26T09:15:00Z");
//!
//! let enough_left = Condition::new("credit.remaining".parse()?, Test::AtLeast(Literal::Text("150".into())))?;
//! assert_eq!(enough_left.judge(&StateView::new(&state), None), Ok(()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod build;
mod expect;
mod future;
mod interface;
mod path;
#[cfg(feature = "terminal")]
mod schema;
mod view;

use serde::{Serialize, Serializer};
use uuid::Uuid;

pub use expect::{Condition, ConditionError, Literal, Test};
pub use future::{CreditEndState, FutureState, FuturesState, PlanErrorState};
pub use interface::{BANNER, Command, DialogName, Focus, ScreenName};
pub use path::{Kind, ParsePathError, Path, paths};
pub use view::{ParseStateError, StateView, literal};

#[doc(inline)]
pub use crate::clock::{Clock, ParseRateError, Rate};
use crate::domain::{Instant, Snapshot};

/// The number of this form of the state.
pub const FORMAT: u32 = 1;

/// An account at an instant. With a user interface around it, it also says what is open there.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct State {
    /// The number of this form: [`FORMAT`].
    #[cfg_attr(feature = "terminal", schemars(extend("const" = FORMAT), description = "The number of this form."))]
    pub format: u32,
    /// The instant that everything below is about.
    pub now: Instant,
    /// The clock that shows `now`.
    pub clock: ClockState,
    /// The e-mail address of the person signed in; `null` with an export, whose reader counts as the Account Administrator.
    pub signed_in_as: Option<String>,
    /// The page that is open; `null` outside the user interface, as are the next three.
    pub screen: Option<&'static str>,
    /// The dialog that is open.
    pub dialog: Option<&'static str>,
    /// The name of the part of the page of which the dialog `why` says why it is as it is.
    pub subject: Option<&'static str>,
    /// The ID of the selected subscription.
    pub selected: Option<Uuid>,
    /// The subscriptions that exist at `now`, in the order of the scenario.
    pub subscriptions: Vec<SubscriptionState>,
}

/// A clock.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct ClockState {
    /// `real` or `simulated`.
    pub mode: &'static str,
    /// Simulated seconds per real second; 1 for a real clock.
    #[serde(serialize_with = "rate")]
    #[cfg_attr(feature = "terminal", schemars(with = "f64"))]
    pub rate: Rate,
    /// Whether it is paused.
    pub paused: bool,
}

/// A subscription at `now` by itself: a line of `status -o jsonl`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SubscriptionLine {
    /// [`FORMAT`].
    pub format: u32,
    /// The instant that the subscription is shown at.
    pub now: Instant,
    /// The subscription.
    pub subscription: SubscriptionState,
}

impl SubscriptionLine {
    /// Creates the line of a subscription, for the person signed in.
    #[must_use]
    pub fn new(snapshot: &Snapshot<'_>, signed_in_as: &str) -> Self {
        Self { format: FORMAT, now: snapshot.instant(), subscription: SubscriptionState::new(snapshot, signed_in_as) }
    }
}

/// A subscription at `now`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct SubscriptionState {
    /// The subscription ID.
    pub id: Uuid,
    /// The name; from an upgrade on, the name given then.
    pub name: String,
    /// The e-mail address of the Account Administrator; `null` if it comes from an export, which does not tell.
    pub administrator: Option<String>,
    /// The instant of the sign-up; `null` if an export tells nothing from which it could be estimated.
    pub created_at: Option<Instant>,
    /// Whether `created_at` is an estimate.
    pub estimated: bool,
    /// The ISO 4217 code of the currency of every amount; `null` if it comes from an export and nobody told it.
    pub currency: Option<String>,
    /// The offer.
    pub offer: OfferState,
    /// `active`, `past_due`, `disabled`, `deleted` or `transferred`; `null` if an export has no state that is understood.
    pub status: Option<&'static str>,
    /// `null` unless the status is `disabled`.
    pub disabled: Option<DisabledState>,
    /// `on`, `off`, or `null` if it is not simulated.
    pub spending_limit: Option<&'static str>,
    /// `null` if there is no credit.
    pub credit: Option<CreditState>,
    /// The total billed.
    pub billed: String,
    /// `null` if there is no forecast, see `domain::Snapshot::forecast`.
    pub forecast: Option<ForecastState>,
    /// Whether it was upgraded or can be.
    pub upgrade: UpgradeState,
    /// Whether it can be transferred.
    pub transfer: TransferState,
    /// `null` for an offer without a trial.
    pub free_services: Option<FreeServicesState>,
    /// The instant at which it is deleted if nothing is done; `null` unless the status is `disabled`.
    pub deletion_at: Option<Instant>,
    /// `null` if nothing is left that could change by itself.
    pub next_change: Option<NextChangeState>,
    /// What an export said of it; `null` if it comes from none, or before that.
    pub observed: Option<ObservedState>,
}

/// The offer at `now`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct OfferState {
    /// The offer ID, such as `MS-AZR-0044P`; `null` if an export does not tell which one it is.
    pub id: Option<String>,
    /// The name in English; the offer ID for an unknown offer. Where an export leaves it open, `one of` several names, or the quota ID.
    pub name: String,
    /// When the offer ID changed; `null` until then, as is `cause`.
    pub changed_at: Option<Instant>,
    /// `credit_used`, `thirty_days` or `upgrade`.
    pub cause: Option<&'static str>,
    /// The latest instant at which the offer ID will change; `null` unless it is waiting to.
    pub changes_at: Option<Instant>,
}

/// Why and since when a subscription is disabled.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct DisabledState {
    /// `cancelled`, `spending_limit_reached` or `credit_expired`; `null` if only an export says that it is disabled.
    pub reason: Option<&'static str>,
    /// The instant from which it is disabled; `null` as well then.
    pub since: Option<Instant>,
}

/// The credit of a trial. Of a credit that a scenario gives to an offer without a trial, only `currency` and `granted` are set: it is not
/// simulated.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct CreditState {
    /// The ISO 4217 code of the currency. An export tells neither that nor any amount.
    pub currency: Option<String>,
    /// The amount granted at sign-up.
    pub granted: Option<String>,
    /// The amount used so far; `null` if nobody told it of a real subscription, as are `remaining`, `forfeited` and `expired` then.
    pub used: Option<String>,
    /// The amount that can still be used.
    pub remaining: Option<String>,
    /// The amount left when the credit expired; zero until then.
    pub forfeited: Option<String>,
    /// The instant at which the remaining amount is forfeited.
    pub expires_at: Option<Instant>,
    /// The last day, in UTC, that is over before the credit expires: `yyyy-mm-dd`.
    pub last_full_day: Option<String>,
    /// Whether it expired with some of it left.
    pub expired: Option<bool>,
    /// The instant at which it was used up; `null` until then.
    pub exhausted_at: Option<Instant>,
    /// The instant as of which the owner told what was used, an estimate since; `null` if the usage is known.
    pub as_of: Option<Instant>,
}

/// What an export said of a subscription, in its own words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct ObservedState {
    /// The instant of the export.
    pub at: Instant,
    /// `state`, such as `Enabled`.
    pub state: Option<String>,
    /// `spendingLimit`, such as `CurrentPeriodOff`.
    pub spending_limit: Option<String>,
    /// `quotaId`, such as `FreeTrial_2014-09-01`.
    pub quota_id: Option<String>,
    /// The IDs of the offers that the quota ID stands for.
    pub offers: Vec<String>,
    /// The end of the promotion `freetier`.
    pub free_services_until: Option<Instant>,
}

/// How long the credit lasts at the present rate.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct ForecastState {
    /// The mean usage per 24 hours.
    pub daily: String,
    /// The instant at which the credit runs out at that rate; `null` if nothing is used.
    pub runs_out_at: Option<Instant>,
    /// Whether the credit expires before it runs out.
    pub lasts: bool,
}

/// Whether a subscription was upgraded or can be.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct UpgradeState {
    /// The instant of the upgrade; `null` if there was none.
    pub upgraded_at: Option<Instant>,
    /// Whether the person signed in can upgrade it.
    pub allowed: bool,
    /// Every reason against that, by the names of `domain::Refusal`.
    pub refusals: Vec<&'static str>,
}

/// Whether a subscription can be transferred, and the latest request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct TransferState {
    /// Whether the person signed in can transfer it.
    pub eligible: bool,
    /// Every reason against that, by the names of `domain::Refusal`.
    pub blockers: Vec<&'static str>,
    /// The instant from which its offer can be transferred; while the offer ID waits to change, the latest such instant.
    pub eligible_at: Option<Instant>,
    /// The latest request; `null` if there was none.
    pub request: Option<RequestState>,
}

/// A transfer request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct RequestState {
    /// The e-mail address of the person asked.
    pub recipient: String,
    /// The instant of the request.
    pub requested_at: Instant,
    /// The instant at which it expires unanswered.
    pub expires_at: Instant,
    /// `pending`, `completed`, `declined`, `cancelled` or `expired`.
    pub status: &'static str,
}

/// The free services of a trial.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct FreeServicesState {
    /// The instant at which they end.
    pub until: Instant,
    /// Whether they can be used now.
    pub usable: bool,
}

/// The next change that comes by itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct NextChangeState {
    /// Its instant.
    pub at: Instant,
    /// Everything that changes then, by the names of `domain::Change`.
    pub what: Vec<&'static str>,
}

impl From<&Clock> for ClockState {
    fn from(clock: &Clock) -> Self {
        Self { mode: clock.into(), rate: clock.rate(), paused: clock.is_paused() }
    }
}

/// Serializes a rate as an integer if it is one.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn rate<S: Serializer>(rate: &Rate, serializer: S) -> Result<S::Ok, S::Error> {
    match rate.whole_seconds() {
        Some(seconds) => serializer.serialize_u64(seconds),
        None => serializer.serialize_f64(rate.seconds()),
    }
}
