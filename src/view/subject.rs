//! A subscription at an instant. Its facts are replayed once for everything that is said of it.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use super::{
    Words,
    phrases::{self, Dates},
};
use crate::{
    domain::{Forecast, Instant, Money, Role, Snapshot},
    text::Text,
};

/// A subscription at an instant, for one reader. What is costly to derive is derived once, when it is first asked for.
pub struct Subject<'a> {
    pub(super) text: &'a Text,
    pub(super) snapshot: Snapshot<'a>,
    /// The reader's role.
    pub(super) role: Role,
    /// Which dates and amounts are estimates.
    dates: Dates<'a>,
    used_per_day: OnceCell<Vec<Decimal>>,
    forecast: OnceCell<Option<Forecast>>,
}

impl<'a> Subject<'a> {
    pub(super) fn new(snapshot: Snapshot<'a>, signed_in_as: &str, text: &'a Text) -> Self {
        let role = snapshot.sign_up().role_of(signed_in_as);
        let dates = Dates::of(&snapshot);
        Self { text, snapshot, role, dates, used_per_day: OnceCell::new(), forecast: OnceCell::new() }
    }

    pub(super) const fn now(&self) -> Instant {
        self.snapshot.instant()
    }

    /// The use of each day since the sign-up.
    pub(super) fn used_per_day(&self) -> &[Decimal] {
        self.used_per_day.get_or_init(|| self.snapshot.used_per_day())
    }

    /// Whether it is the same on every day.
    pub(super) fn is_used_evenly(&self) -> bool {
        self.snapshot.is_used_evenly(self.used_per_day())
    }

    /// Those of them that are shown.
    pub(super) fn shown_days(&self) -> &[Decimal] {
        self.snapshot.shown_days(self.used_per_day())
    }

    pub(super) fn forecast(&self) -> Option<&Forecast> {
        self.forecast.get_or_init(|| self.snapshot.forecast()).as_ref()
    }

    /// The days of the offer's trial, or the number of days for which usage is shown.
    pub(super) fn period_days(&self) -> usize {
        self.snapshot.sign_up().offer.period_days().into()
    }

    /// Formats an amount in the subscription's currency.
    pub(super) fn amount(&self, amount: Decimal) -> String {
        self.text.amount(Money::new(amount, self.snapshot.sign_up().currency))
    }

    /// Formats what was used on a day; it may be an estimate, as may the next two.
    pub(super) fn of_a_day(&self, amount: Decimal) -> String {
        let sign_up = self.snapshot.sign_up();
        phrases::of_a_day(self.text, sign_up, Money::new(amount, sign_up.currency))
    }

    /// Formats what was used of the credit, forfeited or billed.
    pub(super) fn share(&self, amount: Money) -> String {
        phrases::share(self.text, self.dates(), amount)
    }

    pub(super) const fn dates(&self) -> Dates<'a> {
        self.dates
    }

    /// Formats an instant.
    pub(super) fn instant(&self, at: Instant) -> String {
        phrases::instant(self.text, self.dates(), at)
    }

    /// A countdown and its target.
    pub(super) fn until(&self, at: Instant) -> Words {
        phrases::until(self.text, self.dates(), self.now(), at)
    }
}
