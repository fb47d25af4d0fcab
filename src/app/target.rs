//! What can be clicked. As text, it is part of a recorded run.

use std::{fmt, str::FromStr};

use super::Part;
use crate::key::Key;

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Part(Part),
    /// A subscription, by its index in the list.
    Subscription(usize),
    /// An option of a dialog, by its index.
    Option(usize),
    /// The field of a dialog.
    Field,
    /// A setting of the comparison of two futures, by its index in [`WhatIf::settings`](super::WhatIf::settings).
    Setting(usize),
    /// An answer to a question of the walkthrough, by its index.
    Answer(usize),
    /// A mark of the timeline, by the index of its event.
    Event(usize),
    /// The hint of a key, which a click presses.
    Key(Key),
    /// Anything else in a dialog.
    Dialog,
    /// The page beside a dialog.
    Outside,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part(part) => write!(f, "part {part}"),
            Self::Subscription(index) => write!(f, "subscription {index}"),
            Self::Option(index) => write!(f, "option {index}"),
            Self::Setting(index) => write!(f, "setting {index}"),
            Self::Answer(index) => write!(f, "answer {index}"),
            Self::Event(index) => write!(f, "event {index}"),
            Self::Key(key) => write!(f, "key {key}"),
            Self::Field => f.write_str("field"),
            Self::Dialog => f.write_str("dialog"),
            Self::Outside => f.write_str("outside"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("nothing of this name can be clicked")]
pub struct ParseTargetError;

impl FromStr for Target {
    type Err = ParseTargetError;

    fn from_str(text: &str) -> Result<Self, ParseTargetError> {
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let index = || rest.parse().map_err(|_| ParseTargetError);
        Ok(match kind {
            "part" => Self::Part(rest.parse().map_err(|_| ParseTargetError)?),
            "subscription" => Self::Subscription(index()?),
            "option" => Self::Option(index()?),
            "setting" => Self::Setting(index()?),
            "answer" => Self::Answer(index()?),
            "event" => Self::Event(index()?),
            "key" => Self::Key(rest.parse().map_err(|_| ParseTargetError)?),
            "field" => Self::Field,
            "dialog" => Self::Dialog,
            "outside" => Self::Outside,
            _ => return Err(ParseTargetError),
        })
    }
}
