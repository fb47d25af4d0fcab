//! Two futures of the chosen subscription, side by side: what would be done in each, and changing that.

use super::{Direction, Notice, Screen, Session, World};
use crate::domain::{DELETION_AFTER, Instant, Outcome, Plan, PlanError, Snapshot, Subscription, When};

/// The settings of two plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhatIf {
    plans: [Plan; 2],
    chosen: usize,
}

/// A setting of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Setting {
    /// When to upgrade.
    Upgrade,
    /// When to use the credit up.
    UseUp,
}

impl WhatIf {
    /// The settings, in the order in which they are chosen: of the first plan, then of the second.
    pub const SETTINGS: [(usize, Setting); 4] = [(0, Setting::Upgrade), (0, Setting::UseUp), (1, Setting::Upgrade), (1, Setting::UseUp)];

    /// The question that most people have: to upgrade now, or to do nothing. After an upgrade: to use the credit up, or to go on as now.
    /// `None` where neither can be done any more.
    fn about(subscription: &Subscription, now: Instant) -> Option<Self> {
        let upgrade = Plan { upgrade: Some(When::Now), use_up: None };
        let use_up = Plan { upgrade: None, use_up: Some(When::Now) };
        let first = [upgrade, use_up].into_iter().find(|plan| subscription.suppose(*plan, now).is_ok())?;
        Some(Self { plans: [first, Plan::default()], chosen: usize::from(first == use_up) })
    }

    /// The two plans.
    #[must_use]
    pub const fn plans(&self) -> [Plan; 2] {
        self.plans
    }

    /// The setting that the keys change, and of which plan.
    #[must_use]
    pub fn chosen(&self) -> (usize, Setting) {
        Self::SETTINGS[self.chosen]
    }

    /// Chooses the next or the previous setting.
    pub(super) const fn choose(&mut self, direction: Direction) {
        self.chosen = direction.from(self.chosen, Self::SETTINGS.len());
    }

    /// Whether the setting at a place of [`WhatIf::SETTINGS`] is chosen.
    #[must_use]
    pub const fn is_chosen(&self, place: usize) -> bool {
        self.chosen == place
    }

    /// Chooses the setting at a place of [`WhatIf::SETTINGS`].
    pub(super) const fn choose_at(&mut self, place: usize) {
        if place < Self::SETTINGS.len() {
            self.chosen = place;
        }
    }

    /// Gives the chosen setting its next or previous value: never, now, and each day that is still to come.
    pub(super) fn change(&mut self, direction: Direction, snapshot: &Snapshot<'_>) {
        let (plan, setting) = self.chosen();
        let period = i64::from(snapshot.sign_up().offer.period_days());
        // The day before what expired is deleted, or before the credit expires.
        let (value, last) = match setting {
            Setting::Upgrade => (&mut self.plans[plan].upgrade, period + DELETION_AFTER.num_days() - 1),
            Setting::UseUp => (&mut self.plans[plan].use_up, period - 1),
        };
        let last = u16::try_from(last).unwrap_or(u16::MAX);
        let today = u16::try_from((snapshot.instant() - snapshot.sign_up().created_at).num_days()).unwrap_or(u16::MAX);
        let mut values = vec![None, Some(When::Now)];
        values.extend((today.saturating_add(1)..=last).map(|day| Some(When::Day(day))));
        let place = values.iter().position(|known| known == value).unwrap_or(0);
        *value = values[direction.from(place, values.len())];
    }
}

impl Session {
    /// Opens the comparison of two futures, where the chosen subscription has any.
    pub(super) fn ask_what_if(&mut self) {
        match self.world.subscription().and_then(|subscription| WhatIf::about(subscription, self.world.now())) {
            Some(what_if) => self.world.screen = Screen::WhatIf(what_if),
            None => self.moment.notice = Some(Notice::NoFutures),
        }
    }
}

impl World {
    /// Gives the chosen setting its next or previous value.
    pub(super) fn change_what_if(&mut self, direction: Direction) {
        let (Screen::WhatIf(mut what_if), None, Some(snapshot)) = (self.screen, &self.dialog, self.selected()) else { return };
        what_if.change(direction, &snapshot);
        self.screen = Screen::WhatIf(what_if);
    }

    /// The subscription as a plan would have it, and where that leads to.
    ///
    /// # Errors
    /// Why the plan cannot be followed.
    pub fn future(&self, plan: Plan) -> Result<(Subscription, Outcome), PlanError> {
        self.account.subscription(self.selected).future(plan, self.now())
    }
}
