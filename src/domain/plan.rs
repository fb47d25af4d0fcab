//! What if? A plan adds hypothetical facts to a subscription; the rules then derive its future as they derive everything else.

use std::{fmt, str::FromStr};

use super::{
    Act, Cause, Disabled, Event, Fact, Happening, Instant, Money, Refusal, Role, SignUp, Snapshot, SpendingLimit, Status, Subscription,
    instant::days, refusal::names,
};

/// When a step of a plan is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// At the instant from which the plan is followed.
    Now,
    /// This many days of 24 hours after the sign-up.
    Day(u16),
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Now => f.write_str("now"),
            Self::Day(day) => write!(f, "on day {day}"),
        }
    }
}

impl When {
    /// Returns the instant of the step, for a plan that is followed from `now` on.
    #[must_use]
    pub fn at(self, sign_up: &SignUp, now: Instant) -> Instant {
        match self {
            Self::Now => now,
            Self::Day(day) => sign_up.created_at + days(day.into()),
        }
    }
}

/// What a user could do with a subscription. By default nothing.
///
/// A plan is written `nothing`, or as steps joined by `+`: `upgrade` and `use-up`, each with the day after the sign-up on which it is
/// taken unless that is now.
///
/// ```
/// use account_center::domain::{Plan, When};
///
/// let plan: Plan = "upgrade+use-up@9".parse()?;
/// assert_eq!(plan, Plan { upgrade: Some(When::Now), use_up: Some(When::Day(9)) });
/// assert_eq!(Plan::default().to_string(), "nothing");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Plan {
    /// When to upgrade.
    pub upgrade: Option<When>,
    /// When to use up the rest of the credit.
    pub use_up: Option<When>,
}

/// A text is not a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the plan: not of the form nothing or upgrade@29+use-up@9")]
pub struct ParsePlanError;

impl FromStr for Plan {
    type Err = ParsePlanError;

    fn from_str(text: &str) -> Result<Self, ParsePlanError> {
        let mut plan = Self::default();
        if text == "nothing" {
            return Ok(plan);
        }
        for step in text.split('+') {
            let (act, when) = match step.split_once('@') {
                Some((act, day)) if day.bytes().all(|byte| byte.is_ascii_digit()) => {
                    (act, When::Day(day.parse().map_err(|_| ParsePlanError)?))
                }
                Some(_) => return Err(ParsePlanError),
                None => (step, When::Now),
            };
            let setting = match act {
                "upgrade" => &mut plan.upgrade,
                "use-up" => &mut plan.use_up,
                _ => return Err(ParsePlanError),
            };
            if setting.replace(when).is_some() {
                return Err(ParsePlanError);
            }
        }
        Ok(plan)
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut steps = Vec::new();
        for (act, when) in [("upgrade", self.upgrade), ("use-up", self.use_up)] {
            match when {
                Some(When::Now) => steps.push(act.to_owned()),
                Some(When::Day(day)) => steps.push(format!("{act}@{day}")),
                None => {}
            }
        }
        f.write_str(if steps.is_empty() { "nothing" } else { "" })?;
        f.write_str(&steps.join("+"))
    }
}

/// A plan cannot be followed. `Into<&'static str>` gives the name of the error in the public state, such as `no_credit`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PlanError {
    /// The time of this step is over.
    #[error("cannot follow the plan: {0} is over")]
    Past(When),
    /// The upgrade is refused, for these reasons.
    #[error("cannot follow the plan: upgrade was refused: {}", names(.0))]
    Refused(Vec<Refusal>),
    /// No credit is left to use up then.
    #[error("cannot follow the plan: no credit is left {0}")]
    NoCredit(When),
}

/// Where a subscription leads if nothing else is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The instant of the upgrade, if it is ever upgraded.
    pub upgraded_at: Option<Instant>,
    /// When the days of the trial are over and the upgrade is done; the instant from which the plan is followed, unless that is earlier.
    pub status_at: Instant,
    /// The status at [`status_at`](Self::status_at), or after the end of a trial whose date is unknown.
    pub status: Status,
    /// Whether that is so by the facts, or by a state of an export that is understood.
    pub is_status_known: bool,
    /// Why and since when it is disabled next, or is now, or was until the upgrade, the deletion or the transfer.
    pub disabled: Option<Disabled>,
    /// The credit used in total; `None` for an offer without a trial, and if nobody told what was used so far, as is the next.
    pub used: Option<Money>,
    /// The credit forfeited.
    pub forfeited: Option<Money>,
    /// The instant at which the credit is used up or expires.
    pub credit_ends_at: Option<Instant>,
    /// When and why the offer ID changes, if it ever does.
    pub offer_change: Option<(Instant, Cause)>,
    /// The instant from which it can be transferred, if it ever can.
    pub transfer_from: Option<Instant>,
    /// The amount billed until [`billed_until`](Self::billed_until), of the usage that is known.
    pub billed: Money,
    /// Whether that is all: not if nobody told what was used so far, unless the spending limit is on.
    pub is_billed_known: bool,
    /// Until when usage is counted: the last usage that is known, the end of the days on which some is expected, or
    /// that of the trial if it is later. The same for every plan of a subscription.
    pub billed_until: Instant,
    /// The instant at which it is deleted, if it ever is.
    pub deleted_at: Option<Instant>,
    /// The spending limit in the end.
    pub spending_limit: Option<SpendingLimit>,
    /// What comes or came at an instant that nobody knows.
    pub undated: Undated,
}

/// What happens at an instant that an export leaves open, because it does not tell the date of the sign-up, or since when a subscription is
/// disabled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Undated {
    /// Whether it will be disabled then.
    pub is_disabled: bool,
    /// Whether its offer ID changes then. While it runs, it can be transferred from then on.
    pub is_offer_changed: bool,
    /// Whether it is deleted then, or was.
    pub is_deleted: bool,
}

impl Undated {
    /// Returns what is open about a subscription, given its end as far as that is known.
    pub(super) fn of(end: &Snapshot<'_>) -> Self {
        let (offer, status) = (end.sign_up().offer, end.status());
        let is_disabled = offer.trial.is_some() && end.credit_expires_at().is_none() && !end.is_upgraded() && status.is_running();
        let is_offer_changed = offer.upgrades_to.is_some() && end.is_upgraded() && end.offer_changed().is_none() && !end.is_seen_changed();
        Self {
            is_disabled,
            is_offer_changed,
            is_deleted: is_disabled || status == Status::Deleted && end.ended_at().is_none() || end.is_deletion_undated(),
        }
    }
}

impl Outcome {
    /// Whether nothing more is billed, whatever is used: the spending limit is on, or the subscription does not run.
    #[must_use]
    pub fn bills_no_more(&self) -> bool {
        self.spending_limit == Some(SpendingLimit::On) || !self.status.is_running()
    }

    /// Returns the instant at which the credit is used up; `None` if it never is.
    #[must_use]
    pub fn used_up_at(&self) -> Option<Instant> {
        self.credit_ends_at.filter(|_| self.forfeited.is_some_and(|forfeited| forfeited.amount.is_zero()))
    }
}

impl Subscription {
    /// Whether anything is used after an instant.
    #[must_use]
    pub fn has_usage_after(&self, now: Instant) -> bool {
        self.facts().iter().rev().take_while(|fact| fact.at > now).any(|fact| matches!(fact.act, Act::Usage(_)))
    }

    /// Returns the subscription as it is if a plan is followed from an instant on. Facts up to then stay, and so does scheduled usage;
    /// other scheduled facts are not part of the plan and are dropped. What its owner expects is used in the middle of each day of the
    /// subscription, until as many days after the credit expires as it lasts: so long that a bill can be compared. Where nobody told what was
    /// used so far, nothing of that is counted.
    ///
    /// # Errors
    /// [`PlanError`] for the first step that cannot be taken.
    pub fn suppose(&self, plan: Plan, now: Instant) -> Result<Self, PlanError> {
        let stays = |fact: &&Fact| fact.at <= now || matches!(fact.act, Act::Usage(_));
        let present = self.at(now);
        let expected = present.iter().flat_map(Snapshot::expected_usage);
        let kept = self.facts().iter().filter(stays).cloned().chain(expected).collect();
        // This cannot fail: usage is allowed whatever else happens.
        let mut supposed = Self::new(self.sign_up().clone(), kept)
            .map_err(|error| PlanError::Refused(error.refused.into_iter().flat_map(|refused| refused.refusals).collect()))?;
        let mut steps = [plan.upgrade.map(|when| (when, true)), plan.use_up.map(|when| (when, false))];
        steps.sort_by_key(|step| step.map(|(when, _)| when.at(self.sign_up(), now)));
        for (when, is_upgrade) in steps.into_iter().flatten() {
            let at = when.at(self.sign_up(), now);
            if at < now {
                return Err(PlanError::Past(when));
            }
            let act = if is_upgrade {
                Act::Upgrade { name: Act::DEFAULT_NAME.to_owned() }
            } else {
                let left = supposed.at(at).and_then(|then| then.credit().filter(|_| then.status().is_running()));
                let left = left.map(|credit| credit.remaining.amount).filter(|left| !left.is_zero());
                Act::Usage(left.ok_or(PlanError::NoCredit(when))?)
            };
            supposed.act(act, at, Role::Administrator).map_err(|error| PlanError::Refused(error.refusals))?;
        }
        Ok(supposed)
    }

    /// Returns the subscription as it is if a plan is followed from an instant on, and where it leads.
    ///
    /// ```
    /// use account_center::domain::{Instant, Plan, SignUp, Status, Subscription, days};
    ///
    /// let created_at: Instant = "2018-12-27T09:15:00Z".parse()?;
    /// let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", created_at), Vec::new())?;
    /// let now = created_at + days(14);
    ///
    /// let (_, upgraded) = trial.future("upgrade".parse()?, now)?;
    /// assert_eq!((upgraded.status, upgraded.transfer_from), (Status::Active, Some(created_at + days(30))));
    ///
    /// let (_, untouched) = trial.future(Plan::default(), now)?;
    /// assert_eq!(untouched.deleted_at, Some(created_at + days(30 + 90)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`PlanError`] for the first step that cannot be taken. Before the sign-up no plan can be followed.
    pub fn future(&self, plan: Plan, now: Instant) -> Result<(Self, Outcome), PlanError> {
        let supposed = self.suppose(plan, now)?;
        let outcome = self.at(now).and_then(|before| supposed.outcome_after(&before)).ok_or(PlanError::Past(When::Now))?;
        Ok((supposed, outcome))
    }

    /// Returns where the subscription leads from an instant on, if nothing but its scheduled facts happens; `None` before the sign-up.
    #[must_use]
    pub fn outcome(&self, now: Instant) -> Option<Outcome> {
        self.outcome_after(&self.at(now)?)
    }

    /// Returns the same, given what was known before a plan was followed.
    fn outcome_after(&self, before: &Snapshot<'_>) -> Option<Outcome> {
        let now = before.instant();
        let events = self.events();
        let first = |matches: fn(&Happening<'_>) -> bool| events.iter().find(|event| matches(&event.what)).map(|event| event.at);
        let last = events.last().map_or(now, |event| event.at).max(now);
        let over_at = self.sign_up().credit_expires_at().unwrap_or(now).max(now);
        let last_usage = self.facts().iter().rfind(|fact| matches!(fact.act, Act::Usage(_))).map_or(now, |fact| fact.at);
        let billed_until = over_at.max(before.expected_until().unwrap_or(last_usage)).max(last_usage);
        let (present, end) = (self.at(now)?, self.at(last.max(billed_until))?);
        let done = self.at(end.upgraded_at().map_or(over_at, |upgraded_at| over_at.max(upgraded_at)))?;
        // Whatever was used before: a credit that is used up is used up.
        let credit = end.credit();
        let known = credit.filter(|credit| credit.exhausted_at.is_some() || !present.is_usage_unknown());
        let disabling = |event: &&Event<'_>| event.at >= now && matches!(event.what, Happening::Disabled(_) | Happening::Fact(Act::Cancel));
        let disabled_at = |at: Instant| self.at(at).and_then(|snapshot| snapshot.status().disabled());
        let disabled = (present.last_disabled())
            .or_else(|| end.upgraded_at().filter(|at| *at >= now).and_then(|_| end.disabled_until_upgrade()))
            .or_else(|| events.iter().find(disabling).and_then(|event| disabled_at(event.at)));
        // A pending request only blocks another request.
        let is_possible = |snapshot: &Snapshot<'_>| snapshot.transfer().blockers.iter().all(|blocker| *blocker == Refusal::RequestPending);
        let instants = std::iter::once(now).chain(events.iter().map(|event| event.at).filter(|at| *at > now));
        let transfer_from = instants.into_iter().find(|at| self.at(*at).is_some_and(|snapshot| is_possible(&snapshot)));
        // If it is possible already, the offer ID says since when.
        let transfer_from = transfer_from.and_then(|at| if at == now { present.transfer().eligible_at.or(Some(now)) } else { Some(at) });
        let undated = Undated::of(&end);
        Some(Outcome {
            upgraded_at: end.upgraded_at(),
            status_at: done.instant(),
            status: if undated.is_disabled { Status::Disabled(Disabled::UNKNOWN) } else { done.status() },
            is_status_known: undated.is_disabled || done.state_not_understood().is_none(),
            disabled,
            used: known.map(|credit| credit.used),
            forfeited: known.map(|credit| credit.forfeited),
            credit_ends_at: credit.map(|credit| credit.exhausted_at.unwrap_or(credit.expires_at)),
            offer_change: end.offer_changed(),
            transfer_from,
            billed: end.billed(),
            is_billed_known: !before.is_usage_unknown() || end.spending_limit() == Some(SpendingLimit::On),
            billed_until,
            deleted_at: first(|what| *what == Happening::Deleted),
            spending_limit: end.spending_limit(),
            undated,
        })
    }
}

impl Snapshot<'_> {
    /// Returns the subscription as it is if the Account Administrator upgrades it now. `None` if the upgrade is refused.
    #[must_use]
    pub fn if_upgraded(&self) -> Option<Subscription> {
        let mut supposed = Subscription::new(self.sign_up().clone(), self.facts().to_vec()).ok()?;
        supposed.act(Act::Upgrade { name: Act::DEFAULT_NAME.to_owned() }, self.instant(), Role::Administrator).ok()?;
        Some(supposed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{DisabledReason, OfferId};

    fn trial(facts: Vec<Fact>) -> (Subscription, Instant) {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", start);
        (Subscription::new(sign_up, facts).expect("every fact is allowed"), start)
    }

    fn outcome(plan: Plan, now: Instant, of: &Subscription) -> Outcome {
        of.suppose(plan, now).expect("the plan can be followed").outcome(now).expect("it exists")
    }

    #[test]
    fn upgrading_and_doing_nothing_differ_from_the_end_of_the_credit_on() {
        let (trial, start) = trial(Vec::new());
        let now = start + days(14);
        let nothing = outcome(Plan::default(), now, &trial);
        let upgrade = outcome(Plan { upgrade: Some(When::Now), use_up: None }, now, &trial);
        assert_eq!(
            nothing.disabled.map(|disabled| (disabled.reason, disabled.since)),
            Some((Some(DisabledReason::CreditExpired), Some(start + days(30))))
        );
        assert_eq!((nothing.offer_change, nothing.transfer_from), (None, None));
        assert_eq!(nothing.deleted_at, Some(start + days(120)));
        assert_eq!(upgrade.status, Status::Active);
        assert_eq!(upgrade.offer_change, Some((start + days(30), Cause::ThirtyDays)));
        assert_eq!(upgrade.transfer_from, Some(start + days(30)));
        assert_eq!(upgrade.forfeited, nothing.forfeited, "an upgrade loses no credit");
        assert_eq!((upgrade.disabled, upgrade.deleted_at), (None, None));
    }

    #[test]
    fn using_up_the_credit_brings_the_change_forward() {
        let (trial, start) = trial(Vec::new());
        let plan = Plan { upgrade: Some(When::Now), use_up: Some(When::Day(9)) };
        let used = outcome(plan, start + days(2), &trial);
        assert_eq!(used.offer_change, Some((start + days(9), Cause::CreditUsed)));
        assert_eq!(used.transfer_from, Some(start + days(9)));
        let limited = outcome(Plan { upgrade: None, ..plan }, start + days(2), &trial);
        assert_eq!(limited.disabled.and_then(|disabled| disabled.since), Some(start + days(9)));
    }

    #[test]
    fn scheduled_usage_stays_but_scheduled_acts_are_dropped() {
        let upgrade = Act::Upgrade { name: "Web".into() };
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let in_store = vec![Fact { at: start + days(3), act: Act::Usage(50.into()) }, Fact { at: start + days(4), act: upgrade }];
        let (trial, start) = trial(in_store);
        let nothing = outcome(Plan::default(), start, &trial);
        assert_eq!((nothing.upgraded_at, nothing.used.map(|used| used.amount)), (None, Some(50.into())));
    }

    #[test]
    fn a_disabled_subscription_cannot_be_transferred() {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let facts =
            vec![Fact { at: start + days(5), act: Act::Upgrade { name: "Web".into() } }, Fact { at: start + days(10), act: Act::Cancel }];
        let (cancelled, start) = trial(facts);
        assert_eq!(outcome(Plan::default(), start + days(12), &cancelled).transfer_from, None, "the offer ID changes, and that is all");
        assert!(outcome(Plan::default(), start + days(12), &cancelled).offer_change.is_some());
    }

    #[test]
    fn plans_round_trip_through_text() {
        for text in ["nothing", "upgrade", "use-up@9", "upgrade@29", "upgrade+use-up@9", "upgrade@3+use-up"] {
            assert_eq!(text.parse::<Plan>().map(|plan| plan.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "upgrade@", "upgrade@x", "upgrade@-1", "upgrade@70000", "cancel", "upgrade+upgrade", "nothing+upgrade", "upgrade+"]
        {
            assert_eq!(text.parse::<Plan>(), Err(ParsePlanError), "{text:?}");
        }
    }

    #[test]
    fn a_plan_that_cannot_be_followed_says_why() {
        let (trial, start) = trial(Vec::new());
        let (late, now) = (Plan { upgrade: Some(When::Day(3)), use_up: None }, start + days(5));
        assert_eq!(trial.suppose(late, now), Err(PlanError::Past(When::Day(3))));
        let gone = Plan { upgrade: None, use_up: Some(When::Day(31)) };
        assert_eq!(trial.suppose(gone, now), Err(PlanError::NoCredit(When::Day(31))));
        let payg = SignUp { offer: OfferId::PAY_AS_YOU_GO.offer(), credit: None, ..trial.sign_up().clone() };
        let payg = Subscription::new(payg, Vec::new()).expect("every fact is allowed");
        let upgrade = Plan { upgrade: Some(When::Now), use_up: None };
        assert_eq!(payg.suppose(upgrade, now), Err(PlanError::Refused(vec![Refusal::OfferNotUpgradable])));
    }
}
