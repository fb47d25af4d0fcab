//! What opens an account center: which scenario or walkthrough, from when on, how fast, in which language and colours.
//!
//! Tapes, and later the address of a page, say it in words that [`Opening::parse`] reads; the command line converts its own arguments into
//! an [`Opening`] too, and a test holds that both read the same line as the same. What is outside comes through [`Outside`].

mod load;
mod opening;

use std::rc::Rc;

pub use load::{BuiltInOnly, Kind, LoadError, Outside, Source, find, parse_walkthrough, scenario, walkthrough};
pub use opening::{At, DEFAULT_SCENARIO, Opening, OpeningError, PROGRAM, Pace, Subject};

use crate::{
    clock::{Clock, Rate},
    domain::{EARLIEST, LATEST},
    scenario::Scenario,
    walkthrough::Walkthrough,
};

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
