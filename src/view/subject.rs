//! What a view is made of. The facts of the selected subscription are replayed once for everything that is said of it.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use crate::{
    app::{Session, World},
    domain::{Event, Forecast, Instant, Money, Role, Snapshot},
    text::Text,
};

/// A subscription at an instant, for one reader.
pub struct Subject<'a> {
    pub(super) text: &'a Text,
    pub(super) snapshot: Snapshot<'a>,
    /// The reader's role.
    pub(super) role: Role,
    events: OnceCell<Vec<Event<'a>>>,
    used_per_day: OnceCell<Vec<Decimal>>,
    forecast: OnceCell<Option<Forecast>>,
}

impl<'a> Subject<'a> {
    pub(super) fn new(snapshot: Snapshot<'a>, signed_in_as: &str, text: &'a Text) -> Self {
        let role = snapshot.sign_up().role_of(signed_in_as);
        Self { text, snapshot, role, events: OnceCell::new(), used_per_day: OnceCell::new(), forecast: OnceCell::new() }
    }

    pub(super) const fn now(&self) -> Instant {
        self.snapshot.instant()
    }

    /// Past events, and those to come if no further fact happens.
    pub(super) fn events(&self) -> &[Event<'a>] {
        self.events.get_or_init(|| self.snapshot.events())
    }

    pub(super) fn used_per_day(&self) -> &[Decimal] {
        self.used_per_day.get_or_init(|| self.snapshot.used_per_day())
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
}

/// A session at its present instant.
pub struct Moment<'a> {
    pub(super) session: &'a Session,
    pub(super) world: &'a World,
    pub(super) text: &'a Text,
    /// The selected subscription; `None` while it does not exist.
    pub(super) subject: Option<Subject<'a>>,
}

impl<'a> Moment<'a> {
    #[must_use]
    pub fn of(session: &'a Session) -> Self {
        let (world, text) = (session.world(), session.text());
        let subject = world.selected().map(|snapshot| Subject::new(snapshot, world.signed_in_as(), text));
        Self { session, world, text, subject }
    }
}
