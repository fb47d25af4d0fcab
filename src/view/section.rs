//! Sections of the page: titles, and rows with labels and values.

use super::{Lengths, Share, Words};
use crate::domain::Topic;

/// How serious a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Good,
    /// Somebody should act.
    Warning,
    /// Resources are stopped.
    Bad,
    /// Nothing can be done any more.
    Over,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// In capitals, as in the Account Center.
    pub title: String,
    /// The title with the name of the subscription, where several have the same title; `None` if there is only one.
    pub titled: Option<String>,
    /// The title within a sentence.
    pub name: String,
    pub rows: Vec<Row>,
    /// Whether it is left out where not all sections fit, unless it is selected.
    pub is_optional: bool,
}

impl Section {
    pub(super) fn new(title: String, rows: Vec<Row>) -> Self {
        Self { name: sentence_case(&title), title, titled: None, rows, is_optional: false }
    }
}

/// A row of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub topic: Topic,
    /// `None` if the title of the section is label enough.
    pub label: Option<String>,
    pub value: Value,
    /// The value for a listener, where it is shown as more than words.
    pub said: Option<String>,
    /// An addition to the value, below it.
    pub note: Option<String>,
    pub has_just_changed: bool,
}

impl Row {
    pub(super) fn new(topic: Topic, label: impl Into<String>, value: impl Into<Value>) -> Self {
        Self { topic, label: Some(label.into()), value: value.into(), said: None, note: None, has_just_changed: false }
    }

    /// A row whose label is the title of its section.
    pub(super) fn titled(topic: Topic, value: impl Into<Value>) -> Self {
        Self { topic, label: None, value: value.into(), said: None, note: None, has_just_changed: false }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Words(Words),
    Status {
        level: Level,
        shape: char,
        word: String,
    },
    /// What is left of something, `$143.22 left of $200.00`, and its share.
    Amount {
        words: String,
        left: Share,
        level: Level,
        /// The time in which it can be used: `16 of 30 days left`, its share, and how serious that is. `None` where none is left.
        time: Option<(String, Share, Level)>,
    },
    Countdown(Countdown),
    /// A sentence that ends in a countdown, the same above a countdown, in several lengths, the countdown, and its target.
    Waiting {
        words: String,
        above: Lengths,
        left: String,
        at: String,
    },
    DailyUse(DailyUse),
    /// That something is not possible, with its reasons.
    Refused(Lengths),
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self::Words(words.into())
    }
}

impl From<Words> for Value {
    fn from(words: Words) -> Self {
        Self::Words(words)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Countdown {
    /// `12d 04:33:21`.
    pub left: String,
    /// `ends in 12d 04:33:21`.
    pub words: String,
    /// The target: `2019-01-26 09:15 UTC`.
    pub at: String,
    /// The target in words, for below a countdown: `ends 2019-01-26 09:15 UTC`.
    pub ends_at: String,
    /// How little time is left.
    pub level: Level,
    /// `last full day 2019-01-25`.
    pub note: String,
}

/// The use of the last days, for a row of small bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DailyUse {
    /// `used a day`.
    pub label: String,
    /// `peak $7.90`, or that nothing was used on these days.
    pub most: String,
    /// The same with the day, which is not drawn: `peak $7.90 on day 6`.
    pub said: String,
    /// Shares of the most that was used on a day; none if nothing was used on these days.
    pub days: Vec<Share>,
}

/// A title in capitals, as it is written at the beginning of a sentence.
#[must_use]
pub fn sentence_case(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_string() + &letters.as_str().to_lowercase())
}
