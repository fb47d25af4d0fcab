//! Past and future events of the selected subscription.

use super::{View, phrases};
use crate::{
    domain::{Event, Instant, SignUp},
    text::Text,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    pub at: String,
    /// The same in the zone that is not shown, where that is asked for and differs.
    pub at_elsewhere: Option<String>,
    pub words: String,
    pub has_passed: bool,
}

impl EventRow {
    pub(super) fn new(text: &Text, event: &Event<'_>, sign_up: &SignUp, now: Instant) -> Self {
        let words = phrases::happening(text, &event.what, sign_up);
        Self { at: phrases::instant(text, sign_up, event.at), at_elsewhere: None, words, has_passed: event.ends_at() <= now }
    }

    /// The same, with its time in both zones.
    pub(super) fn in_both_zones(text: &Text, event: &Event<'_>, sign_up: &SignUp, now: Instant) -> Self {
        Self { at_elsewhere: text.instant_elsewhere(event.at), ..Self::new(text, event, sign_up, now) }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// In capitals.
    pub title: String,
    pub events: Vec<EventRow>,
}

impl View<'_> {
    #[must_use]
    pub fn history(&self) -> History {
        let sign_up = self.subject.as_ref().map(|subject| subject.snapshot.sign_up());
        let events = self.events.iter().zip(sign_up.into_iter().cycle());
        let events = events.map(|(event, sign_up)| EventRow::new(self.text, event, sign_up, self.world.now()));
        History { title: self.text.get("title-history"), events: events.collect() }
    }
}
