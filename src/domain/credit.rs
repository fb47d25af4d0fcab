//! The credit of a Free Trial: kept for the full 30 days, also after an upgrade.

use chrono::{NaiveDate, TimeDelta};
use rust_decimal::Decimal;

use super::{Instant, Money, Snapshot};

/// The credit at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    /// What was given at sign-up.
    pub granted: Money,
    /// What was used of it.
    pub used: Money,
    /// What can still be used. Zero once it has expired.
    pub remaining: Money,
    /// What was left when it expired.
    pub forfeited: Money,
    /// When what remains is forfeited.
    pub expires_at: Instant,
    /// The last calendar day (UTC) on the whole of which there is credit.
    pub last_full_day: NaiveDate,
    /// Whether it expired with something left. One that was used up does not expire.
    pub expired: bool,
    /// When it was used up.
    pub exhausted_at: Option<Instant>,
}

impl Snapshot<'_> {
    /// What can still be used at this instant.
    pub(super) fn credit_left(&self) -> Decimal {
        if self.credit_expires_at.is_some_and(|end| self.at < end) { self.sign_up.granted() - self.credit_used } else { Decimal::ZERO }
    }

    /// The credit of what was signed up for as a Free Trial; `None` for every other offer.
    #[must_use]
    pub fn credit(&self) -> Option<Credit> {
        let expires_at = self.credit_expires_at?;
        let money = |amount| self.sign_up.money(amount);
        let unused = self.sign_up.granted() - self.credit_used;
        let remaining = self.credit_left();
        Some(Credit {
            granted: money(self.sign_up.granted()),
            used: money(self.credit_used),
            remaining: money(remaining),
            forfeited: money(unused - remaining),
            expires_at,
            last_full_day: expires_at.date_naive().pred_opt().unwrap_or_default(),
            expired: unused > remaining,
            exhausted_at: self.exhausted_at,
        })
    }

    /// What was used on each day since the sign-up, of the credit and beyond it: days of 24 hours, the first one first, the last one up
    /// to this instant. Usage that had no effect is not counted. Empty where usage is not modelled.
    #[must_use]
    pub fn used_per_day(&self) -> Vec<Decimal> {
        // An instant that ends a day, as that of daily usage does, belongs to the day that it ends.
        let created_at = self.sign_up.created_at;
        let day_of = |at: Instant| {
            let within = (at - TimeDelta::nanoseconds(1)).max(created_at);
            usize::try_from((within - created_at).num_days()).unwrap_or_default()
        };
        let mut used = vec![Decimal::ZERO; day_of(self.at) + 1];
        let mut standing = Snapshot::at_sign_up(self.sign_up);
        for fact in self.facts {
            let before = standing.credit_used + standing.billed().amount;
            standing.happen(fact);
            used[day_of(fact.at)] += standing.credit_used + standing.billed().amount - before;
        }
        used
    }
}
