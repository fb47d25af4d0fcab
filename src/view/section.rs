//! The page of a subscription in parts: titles, and rows with a label and a value.

use super::{
    share::Share,
    words::{Lengths, Words},
};
use crate::domain::Topic;

/// How much a value worries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// All is well.
    Good,
    /// Something should be done.
    Warning,
    /// Something does not work.
    Bad,
    /// Nothing is to be done any more.
    Over,
}

/// A part of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// In capitals, as the Account Center had it.
    pub title: String,
    /// In the order of the page.
    pub rows: Vec<Row>,
}

/// A row of a part of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub topic: Topic,
    /// `None` where the title of the section says it.
    pub label: Option<String>,
    /// What it says.
    pub value: Value,
    /// What belongs to the value and stands below it.
    pub note: Option<String>,
    /// Whether it says something else than a moment ago.
    pub has_just_changed: bool,
}

impl Row {
    pub(super) fn new(topic: Topic, label: impl Into<String>, value: impl Into<Value>) -> Self {
        Self { topic, label: Some(label.into()), value: value.into(), note: None, has_just_changed: false }
    }

    /// A row whose label is the title of its section.
    pub(super) fn titled(topic: Topic, value: impl Into<Value>) -> Self {
        Self { topic, label: None, value: value.into(), note: None, has_just_changed: false }
    }
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A sentence or a few words.
    Words(Words),
    /// A few words that matter most.
    Strong(String),
    /// How the subscription stands.
    Status {
        /// How much that worries.
        level: Level,
        /// Stands for the status.
        shape: char,
        /// Its name.
        word: String,
    },
    /// What is left of something.
    Amount {
        /// `$143.22 left of $200.00`.
        words: String,
        /// The same as a share.
        left: Share,
    },
    /// A countdown to its target.
    Countdown(Countdown),
    /// What has to be waited for, a sentence that goes on with how long.
    Waiting {
        /// Up to the countdown.
        words: String,
        /// The countdown, and its target.
        until: Words,
    },
    /// What was used each day.
    DailyUse(DailyUse),
    /// That something is not possible, and why.
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

/// A countdown to its target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Countdown {
    /// `12d 04:33:21`.
    pub left: String,
    /// The same in its sentence: `ends in 12d 04:33:21`.
    pub words: String,
    /// The target.
    pub at: String,
    /// What is to be known about the target.
    pub note: String,
}

/// What was used each day, as a row of small bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DailyUse {
    /// `used a day`.
    pub label: String,
    /// The most that was used on a day: `up to $7.90`.
    pub most: String,
    /// What was used on each day, in order, as a share of the most.
    pub days: Vec<Share>,
}

/// A heading in capitals as a sentence begins.
#[must_use]
pub fn sentence_case(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_string() + &letters.as_str().to_lowercase())
}
