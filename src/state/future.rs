//! The futures of a subscription under several plans, as `what-if -o json` prints them. A contract like the rest of the public state.

use serde::Serialize;
use uuid::Uuid;

use super::{DisabledState, FORMAT};
use crate::domain::{Instant, Outcome, Plan, PlanError, Subscription};

/// The futures of a subscription under several plans, for comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FuturesState {
    /// [`FORMAT`].
    pub format: u32,
    /// The instant from which the plans are followed.
    pub now: Instant,
    /// The subscription ID.
    pub subscription: Uuid,
    /// The name of the subscription at `now`.
    pub name: String,
    /// A future for each plan, in the order given.
    pub futures: Vec<FutureState>,
    /// The keys whose values are not the same in all futures, `plan` aside.
    pub differs: Vec<String>,
}

/// Where a plan leads.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FutureState {
    /// The plan, as [`Plan`] writes it.
    pub plan: String,
    /// Why the plan cannot be followed; everything below is `null` then.
    pub problem: Option<PlanErrorState>,
    /// The instant of the upgrade; `null` if it is never upgraded.
    pub upgraded_at: Option<Instant>,
    /// The status when the days of the trial are over and the upgrade is done, or at `now` if that is later.
    pub status: Option<&'static str>,
    /// Why and since when it is disabled next, or is now, or was until the upgrade or the deletion; `null` if it never is.
    pub disabled: Option<DisabledState>,
    /// The end of the credit; `null` for an offer without a trial, and if nobody told what was used of a real one so far.
    pub credit: Option<CreditEndState>,
    /// When the offer ID changes; `null` if it never does, as is `offer_cause`.
    pub offer_changes_at: Option<Instant>,
    /// `credit_used`, `thirty_days` or `upgrade`.
    pub offer_cause: Option<&'static str>,
    /// The instant from which it can be transferred; `null` if it never can.
    pub transfer_from: Option<Instant>,
    /// The amount billed until `billed_until`; `null` if nobody told what was used of a real one so far, unless the spending limit is on.
    pub billed: Option<String>,
    /// Until when usage is counted: the last usage that is known, the end of the days on which some is expected, or the end of the trial
    /// if that is later.
    pub billed_until: Option<Instant>,
    /// The instant at which it is deleted; `null` if it never is.
    pub deleted_at: Option<Instant>,
}

/// Why a plan cannot be followed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanErrorState {
    /// `past`, `no_credit` or `refused`.
    pub code: &'static str,
    /// Every reason, by the names of [`Refusal`](crate::domain::Refusal), if it is refused.
    pub refusals: Vec<&'static str>,
}

/// The end of the credit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CreditEndState {
    /// The amount used in total.
    pub used: String,
    /// The amount forfeited.
    pub forfeited: String,
    /// The instant at which the credit is used up or expires.
    pub ends_at: Instant,
}

impl FuturesState {
    /// Follows plans from an instant on; `None` if the subscription does not exist then.
    ///
    /// ```
    /// use account_center::{
    ///     domain::{Plan, SignUp, Subscription},
    ///     state::FuturesState,
    /// };
    ///
    /// let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", "2018-12-27T09:15:00Z".parse()?);
    /// let trial = Subscription::new(sign_up, Vec::new())?;
    /// let plans = ["upgrade".parse()?, Plan::default()];
    /// let futures = FuturesState::new(&trial, &plans, "2019-01-10T09:15:00Z".parse()?).ok_or("before the sign-up")?;
    /// assert_eq!((futures.futures[0].status, futures.futures[1].status), (Some("active"), Some("disabled")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(subscription: &Subscription, plans: &[Plan], now: Instant) -> Option<Self> {
        let snapshot = subscription.at(now)?;
        let futures: Vec<FutureState> = plans.iter().map(|plan| FutureState::new(subscription, *plan, now)).collect();
        let differs = differing(&futures);
        Some(Self { format: FORMAT, now, subscription: snapshot.sign_up().id, name: snapshot.name().to_owned(), futures, differs })
    }
}

/// Returns the keys whose values are not the same in all futures.
fn differing(futures: &[FutureState]) -> Vec<String> {
    let values: Vec<_> = futures.iter().filter_map(|future| serde_json::to_value(future).ok()).collect();
    let Some(first) = values.first().and_then(|value| value.as_object()) else { return Vec::new() };
    let differs = |key: &&String| *key != "plan" && values.iter().any(|value| value.get(key.as_str()) != first.get(key.as_str()));
    // In the order of the contract, which a JSON map does not keep.
    FutureState::KEYS.iter().map(|key| (*key).to_owned()).filter(|key| differs(&key)).collect()
}

impl FutureState {
    /// The keys after `plan`, in order.
    const KEYS: [&str; 11] = [
        "problem",
        "upgraded_at",
        "status",
        "disabled",
        "credit",
        "offer_changes_at",
        "offer_cause",
        "transfer_from",
        "billed",
        "billed_until",
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
            status: outcome.filter(|outcome| outcome.is_status_known).map(|outcome| outcome.status.into()),
            disabled: disabled.map(Into::into),
            credit: outcome.and_then(|outcome| {
                let (used, forfeited, ends_at) = (outcome.used?, outcome.forfeited?, outcome.credit_ends_at?);
                Some(CreditEndState { used: used.to_string(), forfeited: forfeited.to_string(), ends_at })
            }),
            offer_changes_at: of(|outcome| outcome.offer_change.map(|(at, _)| at)),
            offer_cause: outcome.and_then(|outcome| outcome.offer_change.map(|(_, cause)| cause.into())),
            transfer_from: of(|outcome| outcome.transfer_from),
            billed: outcome.filter(|outcome| outcome.is_billed_known).map(|outcome| outcome.billed.to_string()),
            billed_until: outcome.map(|outcome| outcome.billed_until),
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
