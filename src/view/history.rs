//! Past and future events of the selected subscription.

use super::{View, phrases};
use crate::{
    domain::{Event, Instant},
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
    pub(super) fn new(text: &Text, event: &Event<'_>, now: Instant) -> Self {
        let words = phrases::happening(text, &event.what);
        Self { at: text.instant(event.at), at_elsewhere: None, words, has_passed: event.at <= now }
    }

    /// The same, with its time in both zones.
    pub(super) fn in_both_zones(text: &Text, event: &Event<'_>, now: Instant) -> Self {
        Self { at_elsewhere: text.instant_elsewhere(event.at), ..Self::new(text, event, now) }
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
        let events = self.events.iter().map(|event| EventRow::new(self.text, event, self.world.now()));
        History { title: self.text.get("title-history"), events: events.collect() }
    }
}
