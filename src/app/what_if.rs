//! Two futures of the selected subscription, side by side, and the settings of both.

use super::{Direction, Notice, Scroll};
use crate::domain::{DELETION_AFTER, Instant, Plan, Snapshot, Subscription, When};

/// The settings of two plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhatIf {
    plans: [Plan; 2],
    /// Whether there is a credit to use up, of a known amount.
    has_credit: bool,
    selected: usize,
    /// What is visible of the outcomes.
    pub scroll: Scroll,
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
    /// The question that most people have: to upgrade now, or to do nothing. After an upgrade: to use the credit up, or to go on as now.
    /// `None` where neither can be done any more.
    pub(super) fn about(subscription: &Subscription, now: Instant) -> Option<Self> {
        let upgrade = Plan { upgrade: Some(When::Now), use_up: None };
        let use_up = Plan { upgrade: None, use_up: Some(When::Now) };
        let first = [upgrade, use_up].into_iter().find(|plan| subscription.suppose(*plan, now).is_ok())?;
        Some(Self {
            plans: [first, Plan::default()],
            has_credit: subscription.sign_up().credit_granted().is_some(),
            selected: usize::from(first == use_up),
            scroll: Scroll::default(),
        })
    }

    /// The settings, in the order in which they are selected, each with the index of its plan: of the first plan, then of the second.
    #[must_use]
    pub const fn settings(&self) -> &'static [(usize, Setting)] {
        if self.has_credit {
            &[(0, Setting::Upgrade), (0, Setting::UseUp), (1, Setting::Upgrade), (1, Setting::UseUp)]
        } else {
            &[(0, Setting::Upgrade), (1, Setting::Upgrade)]
        }
    }

    /// The two plans.
    #[must_use]
    pub const fn plans(&self) -> [Plan; 2] {
        self.plans
    }

    /// The setting that the keys change, and of which plan.
    #[must_use]
    pub fn selected(&self) -> (usize, Setting) {
        self.settings()[self.selected]
    }

    /// Selects the other setting of the same plan, if it has two.
    pub(super) const fn other_setting(&mut self) {
        if self.has_credit {
            self.selected ^= 1;
        }
    }

    /// Selects the same setting of the other plan.
    pub(super) const fn other_future(&mut self) {
        self.selected ^= self.settings().len() / 2;
    }

    /// Whether the setting at an index of [`WhatIf::settings`] is selected.
    #[must_use]
    pub const fn is_selected(&self, index: usize) -> bool {
        self.selected == index
    }

    /// Selects the setting at an index of [`WhatIf::settings`].
    pub(super) const fn select(&mut self, index: usize) {
        if index < self.settings().len() {
            self.selected = index;
        }
    }

    /// Gives the selected setting its next or previous value: never, now, or a day that is still to come. Returns why it stays as it is, if it
    /// does.
    pub(super) fn change(&mut self, direction: Direction, snapshot: &Snapshot<'_>) -> Option<Notice> {
        let (plan, setting) = self.selected();
        if setting == Setting::Upgrade && snapshot.upgraded_at().is_some() {
            return Some(Notice::SettingDone);
        }
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
        let index = values.iter().position(|known| known == value).unwrap_or(0);
        let next = direction.from(index, values.len());
        *value = values[next];
        (next == index).then_some(if direction == Direction::Next { Notice::SettingLast } else { Notice::SettingFirst })
    }
}
