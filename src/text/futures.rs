//! Two futures in words: when something would be done, where it leads to, and why it cannot be.

use super::Text;
use crate::domain::{Outcome, Plan, PlanError, When};

impl Text {
    /// When something would be done.
    #[must_use]
    pub fn when(&self, when: Option<When>) -> String {
        match when {
            None => self.get("what-if-never").into_owned(),
            Some(When::Now) => self.get("what-if-now").into_owned(),
            Some(When::Day(day)) => self.with("what-if-day", &[("day", day.into())]).into_owned(),
        }
    }

    /// What would be done.
    #[must_use]
    pub fn plan(&self, plan: Plan) -> String {
        let step = |label: &str, when: Option<When>| when.map(|_| format!("{} {}", self.get(label), self.when(when)));
        let steps: Vec<String> =
            [step("what-if-upgrade", plan.upgrade), step("what-if-use-up", plan.use_up)].into_iter().flatten().collect();
        if steps.is_empty() { self.get("what-if-nothing").into_owned() } else { steps.join(", ") }
    }

    /// Why a plan cannot be followed.
    #[must_use]
    pub fn plan_problem(&self, problem: &PlanError) -> String {
        match problem {
            PlanError::Past(when) => self.with("what-if-past", &[("when", self.when(Some(*when)).into())]),
            PlanError::NoCredit(when) => self.with("what-if-no-credit", &[("when", self.when(Some(*when)).into())]),
            PlanError::Refused(refusals) => self.refusals(refusals).into(),
        }
        .into_owned()
    }

    /// Where a plan leads to: the message of each label with its value, in order.
    #[must_use]
    pub fn outcome(&self, outcome: &Outcome) -> Vec<(&'static str, String)> {
        let or_never = |at: Option<_>| at.map_or_else(|| self.get("what-if-never").into_owned(), |at| self.instant(at));
        let at = [("status", self.status(outcome.status).into()), ("at", self.instant(outcome.over_at).into())];
        let mut rows = vec![("label-status", self.with("what-if-status", &at).into_owned())];
        rows.push((
            "what-if-disabled",
            outcome.disabled.map_or_else(|| self.get("what-if-never").into_owned(), |disabled| self.disabled(disabled).into_owned()),
        ));
        if let (Some(used), Some(forfeited), Some(ends_at)) = (outcome.used, outcome.forfeited, outcome.credit_ends_at) {
            let arguments =
                [("used", self.amount(used).into()), ("forfeited", self.amount(forfeited).into()), ("at", self.instant(ends_at).into())];
            let id = if forfeited.amount.is_zero() { "what-if-credit-used-up" } else { "what-if-credit-forfeited" };
            rows.push(("label-credit", self.with(id, &arguments).into_owned()));
        }
        rows.push((
            "what-if-offer",
            outcome.offer_change.map_or_else(
                || self.get("what-if-never").into_owned(),
                |(at, cause)| format!("{}: {}", self.instant(at), self.cause(cause)),
            ),
        ));
        rows.push(("what-if-transfer", or_never(outcome.transfer_from)));
        rows.push(("label-billed", self.amount(outcome.billed)));
        rows.push(("what-if-deleted", or_never(outcome.deleted_at)));
        rows
    }
}
