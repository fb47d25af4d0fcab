//! Past and future events of the selected subscription.

use super::{phrases, subject::Subject};
use crate::{
    domain::{Event, Instant},
    text::Text,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    pub at: String,
    pub words: String,
    pub has_passed: bool,
}

impl EventRow {
    pub(super) fn new(text: &Text, event: &Event<'_>, now: Instant) -> Self {
        Self { at: text.instant(event.at), words: phrases::happening(text, &event.what), has_passed: event.at <= now }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// In capitals.
    pub title: String,
    pub events: Vec<EventRow>,
}

impl History {
    pub(super) fn of(subject: &Subject<'_>) -> Self {
        let events = subject.events().iter().map(|event| EventRow::new(subject.text, event, subject.now()));
        Self { title: subject.text.get("title-history").into_owned(), events: events.collect() }
    }
}
