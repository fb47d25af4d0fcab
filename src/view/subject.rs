//! What a picture is about: a subscription at an instant. Its facts are replayed once for everything that is said of it.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use crate::{
    app::Session,
    domain::{Event, Forecast, Instant, Money, Role, Snapshot},
    text::Text,
};

/// A subscription at an instant, as somebody sees it in a language.
pub struct Subject<'a> {
    pub(super) text: &'a Text,
    pub(super) snapshot: Snapshot<'a>,
    /// Who looks at it.
    pub(super) role: Role,
    events: OnceCell<Vec<Event<'a>>>,
    used_per_day: OnceCell<Vec<Decimal>>,
    forecast: OnceCell<Option<Forecast>>,
}

impl<'a> Subject<'a> {
    /// What is said of a subscription to somebody who signed in with this e-mail address.
    #[must_use]
    pub fn new(snapshot: Snapshot<'a>, signed_in_as: &str, text: &'a Text) -> Self {
        let role = snapshot.sign_up().role_of(signed_in_as);
        Self { text, snapshot, role, events: OnceCell::new(), used_per_day: OnceCell::new(), forecast: OnceCell::new() }
    }

    pub(super) const fn now(&self) -> Instant {
        self.snapshot.instant()
    }

    /// What happened to it, and what will if nobody does anything.
    pub(super) fn events(&self) -> &[Event<'a>] {
        self.events.get_or_init(|| self.snapshot.events())
    }

    pub(super) fn used_per_day(&self) -> &[Decimal] {
        self.used_per_day.get_or_init(|| self.snapshot.used_per_day())
    }

    pub(super) fn forecast(&self) -> Option<&Forecast> {
        self.forecast.get_or_init(|| self.snapshot.forecast()).as_ref()
    }

    /// How many days the credit of its offer lasts, and of how many days usage is shown.
    pub(super) fn period_days(&self) -> usize {
        self.snapshot.sign_up().offer.period_days().into()
    }

    /// An amount in its currency.
    pub(super) fn amount(&self, amount: Decimal) -> String {
        self.text.amount(Money::new(amount, self.snapshot.sign_up().currency))
    }
}

/// A session at its present instant.
pub struct Moment<'a> {
    pub(super) session: &'a Session,
    pub(super) text: &'a Text,
    /// The selected subscription, where it exists at this instant.
    pub(super) subject: Option<Subject<'a>>,
}

impl<'a> Moment<'a> {
    /// What a session shows now.
    #[must_use]
    pub fn of(session: &'a Session) -> Self {
        let text = session.text();
        let subject = session.world().selected().map(|snapshot| Subject::new(snapshot, session.world().signed_in_as(), text));
        Self { session, text, subject }
    }
}
