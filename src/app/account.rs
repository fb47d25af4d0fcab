//! The account: the subscriptions of the scenario, and what was done since, in one or more branches of the timeline.
//!
//! Acting in the past starts a new branch, in which what was done after that instant has not happened. The branch that was left is
//! kept, and can be returned to.

use std::collections::BTreeMap;

use crate::domain::{Act, Fact, Instant, Refusal, RefusedFact, Role, Subscription};

/// A branch of the timeline: the scenario and what was done since.
#[derive(Debug, Clone)]
pub struct Branch {
    /// The acts in order, each with the index in the scenario of its subscription.
    acts: Vec<(usize, Fact)>,
    /// The subscriptions that differ from the scenario.
    changed: BTreeMap<usize, Subscription>,
    /// The latest instant that the clock has reached.
    reached: Instant,
    /// Where the clock stood when it was left.
    left_at: Instant,
    /// How many of its acts are saved in a file.
    saved: usize,
}

impl Branch {
    const fn new(start: Instant) -> Self {
        Self { acts: Vec::new(), changed: BTreeMap::new(), reached: start, left_at: start, saved: 0 }
    }

    /// The acts in order, each with the index in the scenario of its subscription.
    #[must_use]
    pub fn acts(&self) -> &[(usize, Fact)] {
        &self.acts
    }

    /// The latest instant that the clock has reached.
    #[must_use]
    pub const fn reached(&self) -> Instant {
        self.reached
    }
}

/// The subscriptions of a scenario, and the branches of their timeline.
#[derive(Debug, Clone)]
pub struct Account {
    scenario: Vec<Subscription>,
    branch: Branch,
    left: Vec<Branch>,
    /// How often a subscription has changed, or which branch is shown.
    revision: u64,
}

impl Account {
    pub(super) const fn new(scenario: Vec<Subscription>, start: Instant) -> Self {
        Self { scenario, branch: Branch::new(start), left: Vec::new(), revision: 0 }
    }

    /// A number that is another one whenever any subscription may be.
    pub(super) const fn revision(&self) -> u64 {
        self.revision
    }

    /// How many subscriptions the scenario has, existing or not yet.
    pub(super) const fn len(&self) -> usize {
        self.scenario.len()
    }

    /// The subscription at an index of the scenario.
    pub(super) fn subscription(&self, index: usize) -> &Subscription {
        self.branch.changed.get(&index).unwrap_or(&self.scenario[index])
    }

    /// Replaces a subscription by what is known of it now, on every branch.
    pub(super) fn replace(&mut self, index: usize, subscription: Subscription) {
        for branch in std::iter::once(&mut self.branch).chain(&mut self.left) {
            branch.changed.remove(&index);
            branch.acts.retain(|(of, _)| *of != index);
            branch.saved = branch.saved.min(branch.acts.len());
        }
        self.scenario[index] = subscription;
        self.revision += 1;
    }

    /// Adds a subscription, on every branch. Returns its index in the scenario.
    pub(super) fn add(&mut self, subscription: Subscription) -> usize {
        self.scenario.push(subscription);
        self.revision += 1;
        self.len() - 1
    }

    /// The subscriptions to which something was added.
    pub(super) fn changed(&self) -> impl Iterator<Item = &Subscription> {
        self.branch.changed.values()
    }

    /// Every subscription, in the order of the scenario.
    pub(super) fn subscriptions(&self) -> impl Iterator<Item = &Subscription> {
        (0..self.len()).map(|index| self.subscription(index))
    }

    /// The branch that is shown, and those that were left.
    pub(super) fn branches(&self) -> impl Iterator<Item = &Branch> {
        std::iter::once(&self.branch).chain(&self.left)
    }

    /// When something was last done.
    pub(super) fn last_act(&self) -> Option<Instant> {
        self.branch.acts.last().map(|(_, fact)| fact.at)
    }

    /// Notes that the clock has reached an instant.
    pub(super) fn reach(&mut self, now: Instant) {
        self.branch.reached = self.branch.reached.max(now);
    }

    /// The latest instant that the clock has reached.
    pub(super) const fn reached(&self) -> Instant {
        self.branch.reached
    }

    /// Whether the clock has been at a later instant.
    pub(super) fn is_past(&self, now: Instant) -> bool {
        now < self.branch.reached
    }

    /// Whether any act is not saved in a file.
    pub(super) fn has_unsaved(&self) -> bool {
        self.branches().any(|branch| branch.saved < branch.acts.len())
    }

    /// Notes that the branch that is shown was saved.
    pub(super) fn saved(&mut self) {
        self.branch.saved = self.branch.acts.len();
    }

    /// Adds a fact to a subscription. In the past ([`Account::is_past`]) that starts a new branch, if `may_branch`: a real clock that was set
    /// back has not gone into the past.
    ///
    /// # Errors
    /// All reasons against it; then nothing has changed.
    pub(super) fn act(
        &mut self,
        index: usize,
        act: Act,
        now: Instant,
        role: Role,
        may_branch: bool,
    ) -> Result<Vec<RefusedFact>, Vec<Refusal>> {
        let mut branch = if may_branch && self.is_past(now) { self.branch_at(now) } else { self.branch.clone() };
        let subscription = branch.changed.entry(index).or_insert_with(|| self.scenario[index].clone());
        let dropped = subscription.act(act.clone(), now, role).map_err(|error| error.refusals)?;
        branch.acts.push((index, Fact { at: now, act }));
        self.revision += 1;
        let mut left = std::mem::replace(&mut self.branch, branch);
        if self.branch.reached < left.reached {
            left.left_at = left.reached;
            self.left.push(left);
        }
        Ok(dropped)
    }

    /// The branch as it was at an instant: nothing was done after it.
    fn branch_at(&self, now: Instant) -> Branch {
        let mut branch = Branch::new(now);
        for (index, fact) in self.branch.acts.iter().filter(|(_, fact)| fact.at <= now) {
            let subscription = branch.changed.entry(*index).or_insert_with(|| self.scenario[*index].clone());
            // It was allowed then, and everything before it is unchanged.
            if subscription.act(fact.act.clone(), fact.at, Role::Administrator).is_ok() {
                branch.acts.push((*index, fact.clone()));
            }
        }
        branch
    }

    /// Returns to the branch at an index of [`Account::branches`]; the instant at which it was left. `None` where that is the one shown.
    pub(super) fn return_to(&mut self, index: usize, now: Instant) -> Option<Instant> {
        let left = self.left.get_mut(index.checked_sub(1)?)?;
        std::mem::swap(&mut self.branch, left);
        left.left_at = now;
        self.revision += 1;
        Some(self.branch.left_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{SignUp, days};

    fn account() -> (Account, Instant) {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let in_store = vec![Fact { at: start + days(20), act: Act::Usage(5.into()) }];
        let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", start), in_store).expect("it is right");
        (Account::new(vec![trial], start), start)
    }

    fn upgraded_at(account: &Account, at: Instant) -> Option<Instant> {
        account.subscription(0).at(at).and_then(|snapshot| snapshot.upgraded_at())
    }

    fn upgrade() -> Act {
        Act::Upgrade { name: "Web".into() }
    }

    #[test]
    fn acting_in_the_past_keeps_the_future_that_was_seen() {
        let (mut account, start) = account();
        account.reach(start + days(10));
        account.act(0, upgrade(), start + days(10), Role::Administrator, true).expect("it is allowed");
        account.reach(start + days(25));
        account.act(0, Act::Cancel, start + days(5), Role::Administrator, true).expect("it is allowed");
        assert_eq!(upgraded_at(&account, start + days(25)), None, "that has not happened here");
        assert_eq!(account.subscription(0).facts().len(), 2, "what is in store stays in store");
        assert_eq!(account.return_to(1, start + days(6)), Some(start + days(25)));
        assert_eq!(upgraded_at(&account, start + days(25)), Some(start + days(10)));
        assert_eq!(account.return_to(1, start + days(25)), Some(start + days(6)));
        assert_eq!(account.return_to(0, start), None);
    }

    #[test]
    fn what_is_done_is_unsaved_until_each_branch_is_saved() {
        let (mut account, start) = account();
        assert!(!account.has_unsaved());
        account.act(0, upgrade(), start + days(1), Role::Administrator, true).expect("it is allowed");
        account.reach(start + days(3));
        account.act(0, Act::Cancel, start + days(2), Role::Administrator, true).expect("it is allowed");
        account.saved();
        assert!(account.has_unsaved(), "the other one is in no file");
        account.return_to(1, start + days(2));
        account.saved();
        assert!(!account.has_unsaved());
    }

    #[test]
    fn what_is_refused_starts_no_branch() {
        let (mut account, start) = account();
        account.reach(start + days(3));
        assert_eq!(account.act(0, upgrade(), start + days(1), Role::Other, true), Err(vec![Refusal::NotAdministrator]));
        assert_eq!(account.branches().count(), 1);
    }

    #[test]
    fn acting_in_the_present_starts_no_branch() {
        let (mut account, start) = account();
        account.reach(start + days(3));
        account.act(0, upgrade(), start + days(3), Role::Administrator, true).expect("it is allowed");
        account.act(0, Act::Cancel, start + days(4), Role::Administrator, true).expect("it is allowed");
        assert_eq!(account.branches().count(), 1);
    }
}
