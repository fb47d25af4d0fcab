//! The public state: what `status -o json` prints and what goals and expectations look at. A contract: its keys and their order change
//! only together with [`FORMAT`].
//!
//! Instants are RFC 3339 in UTC, with a fraction only where it is not zero. Amounts are texts with the currency's decimals. Every key is
//! always there, `null` where there is nothing to say.

mod build;
mod expect;
mod future;
mod path;
mod view;

use serde::{Serialize, Serializer};
use uuid::Uuid;

pub use expect::{Condition, ConditionError, Literal, Test};
pub use future::{CreditEndState, FutureState, FuturesState, PlanErrorState};
pub use path::{Kind, ParsePathError, Path, paths};
pub use view::{ParseStateError, StateView};

use crate::{
    clock::{Clock, Rate},
    domain::Instant,
};

/// The number of this form of the state.
pub const FORMAT: u32 = 1;

/// Everything that can be seen from outside.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the contract that the module describes; each says what the domain's value of its name says"
)]
pub struct State {
    pub format: u32,
    pub now: Instant,
    pub clock: ClockState,
    pub signed_in_as: String,
    /// The page that is open; `null` outside the user interface, as are the next two.
    pub screen: Option<&'static str>,
    /// The dialog that asks something.
    pub dialog: Option<&'static str>,
    /// The ID of the chosen subscription.
    pub selected: Option<Uuid>,
    /// Those that exist at `now`, in the order of the file.
    pub subscriptions: Vec<SubscriptionState>,
}

/// The clock.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct ClockState {
    /// `real` or `simulated`.
    pub mode: &'static str,
    /// Simulated seconds in a real second.
    #[serde(serialize_with = "rate")]
    pub rate: Rate,
    pub paused: bool,
}

/// A subscription at `now`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct SubscriptionState {
    pub id: Uuid,
    pub name: String,
    pub administrator: String,
    pub created_at: Instant,
    pub estimated: bool,
    pub currency: String,
    pub offer: OfferState,
    pub status: &'static str,
    pub disabled: Option<DisabledState>,
    pub spending_limit: Option<&'static str>,
    pub credit: Option<CreditState>,
    pub billed: String,
    pub forecast: Option<ForecastState>,
    pub upgrade: UpgradeState,
    pub transfer: TransferState,
    pub free_services: Option<FreeServicesState>,
    pub deletion_at: Option<Instant>,
    pub next_change: Option<NextChangeState>,
}

/// The offer at `now`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct OfferState {
    pub id: String,
    /// In English.
    pub name: String,
    /// `null` until the offer ID has changed, as is `cause`.
    pub changed_at: Option<Instant>,
    pub cause: Option<&'static str>,
    /// `null` unless it is waiting to change.
    pub changes_at: Option<Instant>,
}

/// Why and since when it is disabled.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct DisabledState {
    pub reason: &'static str,
    pub since: Instant,
}

/// The credit of a Free Trial. Of a credit that a scenario gives for another offer only `currency` and `granted` are known; it is not
/// simulated.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct CreditState {
    pub currency: String,
    pub granted: String,
    pub used: Option<String>,
    pub remaining: Option<String>,
    pub forfeited: Option<String>,
    pub expires_at: Option<Instant>,
    /// `yyyy-mm-dd`.
    pub last_full_day: Option<String>,
    pub expired: Option<bool>,
    pub exhausted_at: Option<Instant>,
}

/// How long the credit lasts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct ForecastState {
    pub daily: String,
    pub runs_out_at: Option<Instant>,
    pub lasts: bool,
}

/// Whether it was or may be upgraded.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct UpgradeState {
    pub upgraded_at: Option<Instant>,
    pub allowed: bool,
    pub refusals: Vec<&'static str>,
}

/// Whether it may be transferred, and to whom that was asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct TransferState {
    pub eligible: bool,
    pub blockers: Vec<&'static str>,
    pub eligible_at: Option<Instant>,
    pub request: Option<RequestState>,
}

/// The latest transfer request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct RequestState {
    pub recipient: String,
    pub requested_at: Instant,
    pub expires_at: Instant,
    pub status: &'static str,
}

/// The free services of a Free Trial.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct FreeServicesState {
    pub until: Instant,
    pub usable: bool,
}

/// What changes next if nothing is done.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct NextChangeState {
    pub at: Instant,
    pub what: Vec<&'static str>,
}

impl From<&Clock> for ClockState {
    fn from(clock: &Clock) -> Self {
        Self { mode: clock.into_str(), rate: clock.rate(), paused: clock.is_paused() }
    }
}

/// A whole number where it is one.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
fn rate<S: Serializer>(rate: &Rate, serializer: S) -> Result<S::Ok, S::Error> {
    match rate.whole_seconds() {
        Some(seconds) => serializer.serialize_u64(seconds),
        None => serializer.serialize_f64(rate.seconds()),
    }
}
