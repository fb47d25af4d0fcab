//! Two futures, as `what-if -o json` prints them. A contract like the rest of the public state: every key is always there, `null` where
//! there is nothing to say.

use serde::Serialize;
use uuid::Uuid;

use super::{DisabledState, FORMAT};
use crate::domain::{Instant, Outcome, Plan, PlanError, Subscription};

/// Futures of a subscription, side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct FuturesState {
    pub format: u32,
    /// From when on the plans are followed.
    pub now: Instant,
    /// The ID of the subscription.
    pub subscription: Uuid,
    pub name: String,
    pub futures: Vec<FutureState>,
    /// The keys of the futures that are not the same in all of them, but for `plan`.
    pub differs: Vec<String>,
}

/// Where a plan leads to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct FutureState {
    /// As the command line takes it.
    pub plan: String,
    /// Why it cannot be followed; all that follows is `null` then.
    pub problem: Option<PlanErrorState>,
    pub upgraded_at: Option<Instant>,
    /// How it stands when the 30 days of a Free Trial are over, or now where they are.
    pub status: Option<&'static str>,
    pub disabled: Option<DisabledState>,
    pub credit: Option<CreditEndState>,
    pub offer_changes_at: Option<Instant>,
    pub offer_cause: Option<&'static str>,
    pub transfer_from: Option<Instant>,
    pub billed: Option<String>,
    pub deleted_at: Option<Instant>,
}

/// Why a plan cannot be followed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanErrorState {
    /// `past`, `no_credit` or `refused`.
    pub code: &'static str,
    /// The reasons, where it is refused.
    pub refusals: Vec<&'static str>,
}

/// What becomes of the credit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "see `State`")]
pub struct CreditEndState {
    pub used: String,
    pub forfeited: String,
    pub ends_at: Instant,
}

impl FuturesState {
    /// Follows some plans from an instant on; `None` where the subscription does not exist then.
    #[must_use]
    pub fn new(subscription: &Subscription, plans: &[Plan], now: Instant) -> Option<Self> {
        let snapshot = subscription.at(now)?;
        let futures: Vec<FutureState> = plans.iter().map(|plan| FutureState::new(subscription, *plan, now)).collect();
        let differs = differing(&futures);
        Some(Self { format: FORMAT, now, subscription: snapshot.sign_up().id, name: snapshot.name().to_owned(), futures, differs })
    }
}

/// The keys whose values are not the same in all futures.
fn differing(futures: &[FutureState]) -> Vec<String> {
    let values: Vec<_> = futures.iter().filter_map(|future| serde_json::to_value(future).ok()).collect();
    let Some(first) = values.first().and_then(|value| value.as_object()) else { return Vec::new() };
    let differs = |key: &&String| *key != "plan" && values.iter().any(|value| value.get(key.as_str()) != first.get(key.as_str()));
    // In the order of the contract, which a map of JSON does not keep.
    FutureState::KEYS.iter().map(|key| (*key).to_owned()).filter(|key| differs(&key)).collect()
}

impl FutureState {
    /// The keys after `plan`, in their order.
    const KEYS: [&str; 10] = [
        "problem",
        "upgraded_at",
        "status",
        "disabled",
        "credit",
        "offer_changes_at",
        "offer_cause",
        "transfer_from",
        "billed",
        "deleted_at",
    ];

    fn new(subscription: &Subscription, plan: Plan, now: Instant) -> Self {
        let (outcome, problem) = match subscription.future(plan, now) {
            Ok((_, outcome)) => (Some(outcome), None),
            Err(problem) => (None, Some(PlanErrorState::new(problem))),
        };
        let of = |get: fn(&Outcome) -> Option<Instant>| outcome.as_ref().and_then(get);
        let disabled = outcome.and_then(|outcome| outcome.disabled);
        Self {
            plan: plan.to_string(),
            problem,
            upgraded_at: of(|outcome| outcome.upgraded_at),
            status: outcome.map(|outcome| outcome.status.into()),
            disabled: disabled.map(|disabled| DisabledState { reason: disabled.reason.into(), since: disabled.since }),
            credit: outcome.and_then(|outcome| {
                let (used, forfeited, ends_at) = (outcome.used?, outcome.forfeited?, outcome.credit_ends_at?);
                Some(CreditEndState { used: used.to_string(), forfeited: forfeited.to_string(), ends_at })
            }),
            offer_changes_at: of(|outcome| outcome.offer_change.map(|(at, _)| at)),
            offer_cause: outcome.and_then(|outcome| outcome.offer_change.map(|(_, cause)| cause.into())),
            transfer_from: of(|outcome| outcome.transfer_from),
            billed: outcome.map(|outcome| outcome.billed.to_string()),
            deleted_at: of(|outcome| outcome.deleted_at),
        }
    }
}

impl PlanErrorState {
    fn new(error: PlanError) -> Self {
        let code = (&error).into();
        let refusals = if let PlanError::Refused(refusals) = error { refusals } else { Vec::new() };
        Self { code, refusals: refusals.iter().map(Into::into).collect() }
    }
}
