//! What opens an account center: which scenario or walkthrough, from when on, how fast, in which language and colours.
//!
//! Tapes, and later the address of a page, say it in words that [`Opening::parse`] reads; the command line converts its own arguments into
//! an [`Opening`] too, and a test holds that both read the same line as the same. What is outside comes through [`Outside`].

mod load;
mod parse;

use std::{ffi::OsString, rc::Rc};

pub use load::{BuiltInOnly, Kind, LoadError, Outside, Source, find, parse_walkthrough, scenario, walkthrough};
pub use parse::{At, OpeningError, PROGRAM};

use crate::{
    clock::{Clock, Rate},
    domain::{EARLIEST, Instant, LATEST},
    scenario::Scenario,
    walkthrough::Walkthrough,
};

/// The scenario that is opened where none is named.
pub const DEFAULT_SCENARIO: &str = "free-trial";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub subject: Subject,
    /// The tag of a language, as it was written.
    pub locale: Option<String>,
    /// The name of a theme, as it was written.
    pub theme: Option<String>,
    pub plain: bool,
    /// Whether progress is saved.
    pub saves: bool,
}

/// What is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Account {
        /// The name of a built-in scenario, or a file.
        scenario: OsString,
        at: Option<At>,
        pace: Pace,
    },
    /// The name of a built-in walkthrough, or a file; `None` for the list of them.
    Walkthrough(Option<OsString>),
}

/// How a clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    Simulated(Rate),
    /// As the real one.
    Live,
}

impl Pace {
    /// The clock that starts at an instant, or shows the real time.
    #[must_use]
    pub fn clock(self, from: Instant, now: impl FnOnce() -> Instant) -> Clock {
        match self {
            Self::Simulated(rate) => Clock::simulated(from, rate),
            Self::Live => Clock::Real(now()),
        }
    }
}

/// An account center that is ready to be shown.
#[derive(Debug, Clone)]
pub struct Opened {
    pub scenario: Scenario,
    pub clock: Clock,
    pub training: Training,
}

/// What a learner finds beside the account.
#[derive(Debug, Clone)]
pub enum Training {
    None,
    /// The list of walkthroughs.
    List,
    Walkthrough(Rc<Walkthrough>),
}

impl Opening {
    /// Whether more is said than what is opened and when: what it looks like, or that the clock is the real one.
    #[must_use]
    pub fn says_how(&self) -> bool {
        let is_live = matches!(self.subject, Subject::Account { pace: Pace::Live, .. });
        is_live || self.plain || self.locale.is_some() || self.theme.is_some()
    }

    /// Loads what is opened.
    ///
    /// # Errors
    /// An unknown name, a file with mistakes or one that cannot be read, a time that no clock can show.
    pub fn open<O: Outside>(&self, outside: &O) -> Result<Opened, LoadError<O::Error>> {
        match &self.subject {
            Subject::Account { scenario, at, pace } => {
                let scenario = load::scenario(scenario, outside)?;
                let from = match at {
                    None => scenario.now,
                    Some(at) => at.from(scenario.now)?,
                };
                if !(EARLIEST..=LATEST).contains(&from) {
                    let written = at.as_ref().map(At::to_string).unwrap_or_default();
                    return Err(OpeningError::TimeOutOfRange(written).into());
                }
                let clock = pace.clock(from, || outside.now());
                Ok(Opened { scenario, clock, training: Training::None })
            }
            Subject::Walkthrough(None) => {
                let scenario = load::scenario(DEFAULT_SCENARIO.as_ref(), outside)?;
                Ok(Opened { clock: scenario.clock(Rate::ONE), scenario, training: Training::List })
            }
            Subject::Walkthrough(Some(name)) => {
                let walkthrough = Rc::new(load::walkthrough(name, outside)?);
                let scenario = walkthrough.scenario.clone();
                Ok(Opened { clock: scenario.clock(Rate::ONE), scenario, training: Training::Walkthrough(walkthrough) })
            }
        }
    }
}
