//! What if? A plan is a hypothetical list of facts; the future that it leads to comes from the same rules as everything else.

use std::{fmt, str::FromStr};

use super::{
    Act, Cause, Disabled, Event, Fact, Happening, Instant, Money, Refusal, Role, SignUp, Snapshot, Status, Subscription, command::names,
    instant::days,
};

/// When something would be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// At the instant that the question is asked at.
    Now,
    /// So many days of 24 hours after the sign-up.
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
    /// The instant of it.
    #[must_use]
    pub fn at(self, sign_up: &SignUp, now: Instant) -> Instant {
        match self {
            Self::Now => now,
            Self::Day(day) => sign_up.created_at + days(day.into()),
        }
    }
}

/// What somebody might do with a subscription. Where nothing is said, nothing is done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Plan {
    /// When it would be upgraded.
    pub upgrade: Option<When>,
    /// When the rest of the credit would be used up.
    pub use_up: Option<When>,
}

/// Returned for a text that is not a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the plan: not of the form nothing or upgrade@29+use-up@9")]
pub struct ParsePlanError;

impl FromStr for Plan {
    type Err = ParsePlanError;

    /// Reads `nothing`, or what is done with `+` between: `upgrade`, `use-up`, each with the day after the sign-up on which it is done,
    /// where that is not now: `upgrade@29`, `upgrade+use-up@9`.
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

/// Why a plan cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PlanError {
    /// This is over already.
    #[error("cannot follow the plan: {0} is over")]
    Past(When),
    /// The upgrade would be refused, for these reasons.
    #[error("cannot follow the plan: upgrade was refused: {}", names(.0))]
    Refused(Vec<Refusal>),
    /// There would be no credit left to use up then.
    #[error("cannot follow the plan: no credit is left {0}")]
    NoCredit(When),
}

/// Where a plan leads to, if nothing else is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// When it is upgraded, if it ever is.
    pub upgraded_at: Option<Instant>,
    /// When the 30 days of a Free Trial are over, or from when on the plan is followed, where they are already or there are none.
    pub over_at: Instant,
    /// How it stands then.
    pub status: Status,
    /// When it is disabled for the first time from now on.
    pub disabled: Option<Disabled>,
    /// What is used of the credit in all; `None` where there is none.
    pub used: Option<Money>,
    /// What is forfeited of it.
    pub forfeited: Option<Money>,
    /// When the credit is used up or expires.
    pub credit_ends_at: Option<Instant>,
    /// When the offer ID changes, and why.
    pub offer_change: Option<(Instant, Cause)>,
    /// From when on it can be transferred.
    pub transfer_from: Option<Instant>,
    /// What is billed in all.
    pub billed: Money,
    /// When it is deleted.
    pub deleted_at: Option<Instant>,
}

impl Subscription {
    /// The subscription as it would be if a plan was followed from an instant on. What was done before stays, and so does all usage that
    /// is in store; other acts in store are not part of the plan and do not happen.
    ///
    /// # Errors
    /// The first part of the plan that cannot be followed.
    pub fn suppose(&self, plan: Plan, now: Instant) -> Result<Self, PlanError> {
        let is_kept = |fact: &&Fact| fact.at <= now || matches!(fact.act, Act::Usage(_));
        let kept = self.facts().iter().filter(is_kept).cloned().collect();
        // QuitChoice acts out cannot make what remains impossible: usage always is.
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

    /// The subscription as a plan would have it, and where that leads to.
    ///
    /// # Errors
    /// Why the plan cannot be followed; before the sign-up none can.
    pub fn future(&self, plan: Plan, now: Instant) -> Result<(Self, Outcome), PlanError> {
        let supposed = self.suppose(plan, now)?;
        let outcome = supposed.outcome(now).ok_or(PlanError::Past(When::Now))?;
        Ok((supposed, outcome))
    }

    /// What becomes of it from an instant on, if nothing is done but what is in store; `None` before the sign-up.
    #[must_use]
    pub fn outcome(&self, now: Instant) -> Option<Outcome> {
        let events = self.events();
        let first = |is_meant: fn(&Happening<'_>) -> bool| events.iter().find(|event| is_meant(&event.what)).map(|event| event.at);
        let last = events.last().map_or(now, |event| event.at).max(now);
        let over_at = self.sign_up().credit_expires_at().unwrap_or(now);
        let (present, end, over) = (self.at(now)?, self.at(last)?, self.at(over_at.max(now))?);
        let credit = end.credit();
        let stops = |event: &&Event<'_>| event.at >= now && matches!(event.what, Happening::Disabled(_) | Happening::Fact(Act::Cancel));
        let disabled = present
            .status()
            .disabled()
            .or_else(|| events.iter().find(stops).and_then(|event| self.at(event.at)).and_then(|snapshot| snapshot.status().disabled()));
        // A request that is pending stands in the way of another one only.
        let is_free = |snapshot: &Snapshot<'_>| snapshot.transfer().blockers.iter().all(|blocker| *blocker == Refusal::RequestPending);
        let instants = std::iter::once(now).chain(events.iter().map(|event| event.at).filter(|at| *at > now));
        let transfer_from = instants.into_iter().find(|at| self.at(*at).is_some_and(|snapshot| is_free(&snapshot)));
        // Where it is possible already, the offer ID says since when.
        let transfer_from = transfer_from.and_then(|at| if at == now { present.transfer().eligible_at } else { Some(at) });
        Some(Outcome {
            upgraded_at: end.upgraded_at(),
            over_at: over.instant(),
            status: over.status(),
            disabled,
            used: credit.map(|credit| credit.used),
            forfeited: credit.map(|credit| credit.forfeited),
            credit_ends_at: credit.map(|credit| credit.exhausted_at.unwrap_or(credit.expires_at)),
            offer_change: end.offer_changed(),
            transfer_from,
            billed: end.billed(),
            deleted_at: first(|what| *what == Happening::Deleted),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{DisabledReason, OfferId};

    fn trial(facts: Vec<Fact>) -> (Subscription, Instant) {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", start);
        (Subscription::new(sign_up, facts).expect("it is right"), start)
    }

    fn outcome(plan: Plan, now: Instant, of: &Subscription) -> Outcome {
        of.suppose(plan, now).expect("it can be followed").outcome(now).expect("it exists")
    }

    #[test]
    fn upgrading_and_doing_nothing_part_ways_where_the_credit_ends() {
        let (trial, start) = trial(Vec::new());
        let now = start + days(14);
        let nothing = outcome(Plan::default(), now, &trial);
        let upgrade = outcome(Plan { upgrade: Some(When::Now), use_up: None }, now, &trial);
        assert_eq!(
            nothing.disabled.map(|disabled| (disabled.reason, disabled.since)),
            Some((DisabledReason::CreditExpired, start + days(30)))
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
    fn using_the_credit_up_brings_the_change_forward() {
        let (trial, start) = trial(Vec::new());
        let plan = Plan { upgrade: Some(When::Now), use_up: Some(When::Day(9)) };
        let used = outcome(plan, start + days(2), &trial);
        assert_eq!(used.offer_change, Some((start + days(9), Cause::CreditUsed)));
        assert_eq!(used.transfer_from, Some(start + days(9)));
        let limited = outcome(Plan { upgrade: None, ..plan }, start + days(2), &trial);
        assert_eq!(limited.disabled.map(|disabled| disabled.since), Some(start + days(9)));
    }

    #[test]
    fn what_is_in_store_is_used_but_not_done() {
        let upgrade = Act::Upgrade { name: "Web".into() };
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let in_store = vec![Fact { at: start + days(3), act: Act::Usage(50.into()) }, Fact { at: start + days(4), act: upgrade }];
        let (trial, start) = trial(in_store);
        let nothing = outcome(Plan::default(), start, &trial);
        assert_eq!((nothing.upgraded_at, nothing.used.map(|used| used.amount)), (None, Some(50.into())));
    }

    #[test]
    fn what_is_disabled_cannot_be_transferred() {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let facts =
            vec![Fact { at: start + days(5), act: Act::Upgrade { name: "Web".into() } }, Fact { at: start + days(10), act: Act::Cancel }];
        let (cancelled, start) = trial(facts);
        assert_eq!(outcome(Plan::default(), start + days(12), &cancelled).transfer_from, None, "the offer ID changes, and that is all");
        assert!(outcome(Plan::default(), start + days(12), &cancelled).offer_change.is_some());
    }

    #[test]
    fn plans_are_read_as_they_are_written() {
        for text in ["nothing", "upgrade", "use-up@9", "upgrade@29", "upgrade+use-up@9", "upgrade@3+use-up"] {
            assert_eq!(text.parse::<Plan>().map(|plan| plan.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "upgrade@", "upgrade@x", "upgrade@-1", "upgrade@70000", "cancel", "upgrade+upgrade", "nothing+upgrade", "upgrade+"]
        {
            assert_eq!(text.parse::<Plan>(), Err(ParsePlanError), "{text:?}");
        }
    }

    #[test]
    fn what_cannot_be_followed_says_why() {
        let (trial, start) = trial(Vec::new());
        let (late, now) = (Plan { upgrade: Some(When::Day(3)), use_up: None }, start + days(5));
        assert_eq!(trial.suppose(late, now), Err(PlanError::Past(When::Day(3))));
        let gone = Plan { upgrade: None, use_up: Some(When::Day(31)) };
        assert_eq!(trial.suppose(gone, now), Err(PlanError::NoCredit(When::Day(31))));
        let payg = SignUp { offer: OfferId::PAY_AS_YOU_GO.offer(), credit: None, ..trial.sign_up().clone() };
        let payg = Subscription::new(payg, Vec::new()).expect("it is right");
        let upgrade = Plan { upgrade: Some(When::Now), use_up: None };
        assert_eq!(payg.suppose(upgrade, now), Err(PlanError::Refused(vec![Refusal::OfferNotUpgradable])));
    }
}
