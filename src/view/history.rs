//! Past and future events of the selected subscription.

use super::{
    View,
    phrases::{self, Dates},
};
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
    pub passed: Passed,
}

/// How much of an event lies in the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    All,
    /// Usage that is summed up from before now until after it.
    Part,
    Nothing,
}

impl Passed {
    #[must_use]
    pub const fn mark(self) -> char {
        match self {
            Self::All => '●',
            Self::Part => '◐',
            Self::Nothing => '○',
        }
    }
}

impl EventRow {
    pub(super) fn new(text: &Text, event: &Event<'_>, dates: Dates<'_>, now: Instant) -> Self {
        let passed = match event.ends_at() {
            end if end <= now => Passed::All,
            _ if event.at <= now => Passed::Part,
            _ => Passed::Nothing,
        };
        let words = phrases::happening(text, &event.what, dates);
        Self { at: phrases::instant(text, dates, event.at), at_elsewhere: None, words, passed }
    }

    /// The same, with its time in both zones.
    pub(super) fn in_both_zones(text: &Text, event: &Event<'_>, dates: Dates<'_>, now: Instant) -> Self {
        Self { at_elsewhere: text.instant_elsewhere(event.at), ..Self::new(text, event, dates, now) }
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
        let dates = self.subject.as_ref().map(|subject| Dates::of(&subject.snapshot));
        let events = self.events.iter().zip(dates.into_iter().cycle());
        let events = events.map(|(event, dates)| EventRow::new(self.text, event, dates, self.world.now()));
        History { title: self.text.get("title-history"), events: events.collect() }
    }
}
