//! The parts of the page that can be selected: the list, and whatever can be pressed or asked *why?*

use std::{fmt, str::FromStr};

use super::Command;
use crate::{domain::Topic, state::BANNER};

/// A part of the page. `list`, `banner`, `timeline`, `topic credit` and `command upgrade` are what it prints and parses; without `topic` and
/// `command`, a topic goes before a command of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The list of subscriptions.
    List,
    /// *Upgrade now*.
    Banner,
    /// What is shown of the selected subscription.
    Topic(Topic),
    /// What can be done with it.
    Command(Command),
    Timeline,
}

impl Part {
    /// Its name without what kind of part it is, as it is typed in plain mode and stands in the public state. Of the list, `why` is asked as of
    /// the status.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::List => Topic::Status.into(),
            Self::Banner => BANNER,
            Self::Topic(topic) => topic.into(),
            Self::Command(command) => command.name(),
            Self::Timeline => Topic::NextChange.into(),
        }
    }

    /// What `why` is asked of.
    #[must_use]
    pub const fn topic(self) -> Option<Topic> {
        match self {
            Self::List => Some(Topic::Status),
            Self::Topic(topic) => Some(topic),
            Self::Timeline => Some(Topic::NextChange),
            Self::Banner | Self::Command(_) => None,
        }
    }

    /// What pressing it does.
    #[must_use]
    pub const fn command(self) -> Option<Command> {
        match self {
            Self::Banner => Some(Command::Upgrade),
            Self::Command(command) => Some(command),
            Self::List | Self::Topic(_) | Self::Timeline => None,
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List => f.write_str("list"),
            Self::Banner => f.write_str(BANNER),
            Self::Timeline => f.write_str("timeline"),
            Self::Topic(topic) => write!(f, "topic {topic}"),
            Self::Command(command) => write!(f, "command {}", command.name()),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no part of the page has this name")]
pub struct ParsePartError;

impl FromStr for Part {
    type Err = ParsePartError;

    fn from_str(text: &str) -> Result<Self, ParsePartError> {
        let topic = |name: &str| name.parse().map(Self::Topic);
        let command = |name: &str| name.parse().map(Self::Command);
        let part = match text.split_once(' ') {
            Some(("topic", name)) => topic(name),
            Some(("command", name)) => command(name),
            Some(_) => return Err(ParsePartError),
            None => match text {
                "list" => Ok(Self::List),
                BANNER => Ok(Self::Banner),
                "timeline" => Ok(Self::Timeline),
                name => topic(name).or_else(|_| command(name)),
            },
        };
        match part.map_err(|_| ParsePartError)? {
            // It is shown by the timeline.
            Self::Topic(Topic::NextChange) if !text.contains(' ') => Ok(Self::Timeline),
            part => Ok(part),
        }
    }
}
