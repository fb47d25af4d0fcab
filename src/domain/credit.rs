//! The credit of a trial. An upgrade does not end it: it lasts until it is used up or the days of the trial are over.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Act, Instant, Money, Snapshot};

/// The credit of a trial at an instant.
///
/// Documented behaviour, but for the exact instant at which it expires, see
/// [`SignUp::credit_expires_at`](super::SignUp::credit_expires_at).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    /// The amount granted at sign-up.
    pub granted: Money,
    /// The amount used so far.
    pub used: Money,
    /// The amount that can still be used; zero once the credit has expired.
    pub remaining: Money,
    /// The amount left when the credit expired; zero until then.
    pub forfeited: Money,
    /// The instant at which the remaining amount is forfeited.
    pub expires_at: Instant,
    /// The last calendar day, in UTC, that is over before the credit expires.
    pub last_full_day: NaiveDate,
    /// Whether the credit expired with some of it left. A credit that was used up does not expire.
    pub expired: bool,
    /// The instant of the usage that brought it to zero, if any did.
    pub exhausted_at: Option<Instant>,
}

impl Credit {
    /// Returns the share of the grant that is left, in units of 10^-18: amounts in different currencies are compared by it.
    #[must_use]
    pub fn share_left(&self) -> i128 {
        self.remaining.minor_units() * 1_000_000_000_000_000_000 / self.granted.minor_units().max(1)
    }
}

/// Returns the last calendar day, in UTC, that is over before a credit expires.
#[must_use]
pub fn last_full_day(expires_at: Instant) -> NaiveDate {
    expires_at.date_naive().pred_opt().unwrap_or_default()
}

/// What the usage of an instant comes to.
pub(super) struct Used {
    /// Its index among the facts.
    pub(super) fact: usize,
    pub(super) at: Instant,
    pub(super) whole: Decimal,
    pub(super) credit: Decimal,
    pub(super) billed: Decimal,
}

impl Snapshot<'_> {
    /// Returns the amount of the credit that can still be used, in the currency of the subscription; zero if there is no credit.
    #[must_use]
    pub fn credit_left(&self) -> Decimal {
        if self.credit_expires_at.is_some_and(|end| self.at < end) { self.sign_up.granted() - self.credit_used } else { Decimal::ZERO }
    }

    /// Whether it has a credit of which an export tells no amounts. Where one tells that the offer ID has changed, the credit is over.
    #[must_use]
    pub fn is_credit_unknown(&self) -> bool {
        self.sign_up.offer.trial.is_some() && self.sign_up.credit.is_none() && !self.is_seen_changed()
    }

    /// Whether nothing of a credit is left, or there is none. Of an unknown amount nothing is left once the days of the trial are over.
    #[must_use]
    pub fn is_without_credit(&self) -> bool {
        let is_expired = self.credit_expires_at.is_some_and(|end| self.at >= end);
        self.credit_left().is_zero() && (is_expired || !self.is_credit_unknown())
    }

    /// Whether nobody told what was used of it so far: that is not nothing. Usage that was added makes only that much known, unless it used up
    /// the credit.
    #[must_use]
    pub fn is_usage_unknown(&self) -> bool {
        !self.sign_up.is_usage_known && self.exhausted_at.is_none()
    }

    /// Returns what is left of the credit of a trial, if that is known.
    #[must_use]
    pub fn known_credit(&self) -> Option<Credit> {
        self.credit().filter(|_| !self.is_usage_unknown())
    }

    /// Returns the instant as of which its owner told what was used, as long as what is left follows from that alone: not once the credit has
    /// expired, or something else was used since.
    #[must_use]
    pub fn left_as_of(&self) -> Option<Instant> {
        let told = self.sign_up.used_as_of.filter(|_| self.credit_expires_at.is_some_and(|end| self.at < end))?;
        let is_used_since = self.facts.iter().any(|fact| fact.at > told && matches!(fact.act, Act::Usage(_)));
        (!is_used_since).then_some(told)
    }

    /// Returns the end of the credit of a trial, whether its amounts are known or not.
    #[must_use]
    pub const fn credit_expires_at(&self) -> Option<Instant> {
        self.credit_expires_at
    }

    /// Returns the credit; `None` for an offer without a trial, and if its amounts are unknown. An upgrade changes nothing: the credit is that of the offer signed up for.
    #[must_use]
    pub fn credit(&self) -> Option<Credit> {
        let expires_at = self.credit_expires_at.filter(|_| self.sign_up.credit.is_some())?;
        let money = |amount| self.sign_up.money(amount);
        let unused = self.sign_up.granted() - self.credit_used;
        let remaining = self.credit_left();
        Some(Credit {
            granted: money(self.sign_up.granted()),
            used: money(self.credit_used),
            remaining: money(remaining),
            forfeited: money(unused - remaining),
            expires_at,
            last_full_day: last_full_day(expires_at),
            expired: unused > remaining,
            exhausted_at: self.exhausted_at,
        })
    }

    /// Returns what each usage came to, in order.
    pub(super) fn used(&self) -> Vec<Used> {
        let mut snapshot = Snapshot::at_sign_up(self.sign_up);
        let mut used = Vec::new();
        for (index, fact) in self.facts.iter().enumerate() {
            let (credit, billed) = (snapshot.credit_used, snapshot.billed().amount);
            snapshot.apply(fact);
            if let Act::Usage(whole) = fact.act {
                let (credit, billed) = (snapshot.credit_used - credit, snapshot.billed().amount - billed);
                used.push(Used { fact: index, at: fact.at, whole, credit, billed });
            }
        }
        used
    }

    /// Returns what was used on each day since the sign-up, from the credit and beyond it.
    ///
    /// Days are of 24 hours from the sign-up; the last is the present one, so far. Amounts are in the currency of the subscription. Usage
    /// that had no effect counts as zero.
    #[must_use]
    pub fn used_per_day(&self) -> Vec<Decimal> {
        let day_of = |at: Instant| usize::try_from((at - self.sign_up.created_at).num_days()).unwrap_or_default();
        let mut used = vec![Decimal::ZERO; day_of(self.at) + 1];
        for usage in self.used() {
            used[day_of(usage.at)] += usage.credit + usage.billed;
        }
        used
    }

    /// Returns the day of the most use, counted from 1, and what was [used](Self::used_per_day) on it; `None` if nothing was ever used. It is the
    /// first one of several.
    #[must_use]
    pub fn peak(used_per_day: &[Decimal]) -> Option<(usize, Decimal)> {
        let most = used_per_day.iter().copied().max().filter(|most| !most.is_zero())?;
        Some((used_per_day.iter().position(|used| *used == most)? + 1, most))
    }

    /// Whether as much was used on every whole day, from the first use to the last one, or until now if it runs. Where one amount was spread
    /// evenly over them, days that differ by a rounding are alike.
    #[must_use]
    pub fn is_used_evenly(&self, used_per_day: &[Decimal]) -> bool {
        let Some((today, whole)) = used_per_day.split_last() else { return false };
        let is_used = |used: &Decimal| !used.is_zero();
        let first = whole.iter().position(is_used).unwrap_or_default();
        let end = if self.status().is_running() { whole.len() } else { whole.iter().rposition(is_used).map_or(0, |last| last + 1) };
        let days = whole.get(first..end).unwrap_or_default();
        let rounding = if self.sign_up.used_as_of.is_some() { Decimal::new(1, self.sign_up.currency.decimals()) } else { Decimal::ZERO };
        let (least, most) = (days.iter().min().copied().unwrap_or_default(), days.iter().max().copied().unwrap_or_default());
        days.len() > 1 && is_used(&least) && most - least <= rounding && *today <= most
    }

    /// Returns those of the [uses per day](Self::used_per_day) that are shown. What comes after the last usage of something that has stopped is
    /// empty, and would leave no room for what there was.
    #[must_use]
    pub fn shown_days<'u>(&self, used: &'u [Decimal]) -> &'u [Decimal] {
        if self.status().is_running() {
            return used;
        }
        let last = used.iter().rposition(|used| !used.is_zero()).map_or(0, |last| last + 1);
        &used[..last.max(self.sign_up.offer.period_days().into()).min(used.len())]
    }

    /// Returns the last of [these days](Self::shown_days), which are shown as bars: as many as the offer's period has.
    #[must_use]
    pub fn last_days<'u>(&self, used: &'u [Decimal]) -> &'u [Decimal] {
        let shown = self.shown_days(used);
        &shown[shown.len().saturating_sub(self.sign_up.offer.period_days().into())..]
    }
}
