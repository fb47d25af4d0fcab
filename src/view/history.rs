//! What happened and what will, in words.

use super::{phrases, subject::Subject};
use crate::{
    domain::{Event, Instant},
    text::Text,
};

/// Something that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// When.
    pub at: String,
    /// What.
    pub words: String,
    /// Whether it has happened; else it is known to come.
    pub has_passed: bool,
}

impl EventRow {
    pub(super) fn new(text: &Text, event: &Event<'_>, now: Instant) -> Self {
        Self { at: text.instant(event.at), words: phrases::happening(text, &event.what), has_passed: event.at <= now }
    }
}

/// What happens when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// In capitals.
    pub title: String,
    /// In order.
    pub events: Vec<EventRow>,
}

impl History {
    pub(super) fn of(subject: &Subject<'_>) -> Self {
        let events = subject.events().iter().map(|event| EventRow::new(subject.text, event, subject.now()));
        Self { title: subject.text.get("title-history").into_owned(), events: events.collect() }
    }
}
