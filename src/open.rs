//! What opens an account center: which scenario or walkthrough, from when on, how fast, in which language and colours.
//!
//! Tapes, and later the address of a page, say it in words that [`Opening::parse`] reads; the command line converts its own arguments into
//! an [`Opening`] too, and a test holds that both read the same line as the same. What is outside comes through [`Platform`].

mod course;
mod load;
mod opening;
mod words;

use std::rc::Rc;

pub use course::{Remembering, Taught, course, course_file, parse_course, taught_in, written};
pub use load::{
    BuiltInOnly, Kind, LoadError, Loaded, NoFilesError, Platform, Source, account, find, parse_walkthrough, scenario, walkthrough,
};
pub use opening::{At, DEFAULT_SCENARIO, Data, Opening, OpeningError, PROGRAM, Pace, Subject};
pub use words::{quoted, split};

use crate::{
    clock::{Clock, Rate},
    domain::{Contradicted, Instant, Zone},
    scenario::Scenario,
    walkthrough::{Course, Walkthrough},
};

/// An account center that is ready to be shown.
#[derive(Debug, Clone)]
pub struct Opened {
    pub scenario: Scenario,
    pub clock: Clock,
    /// The zone in which times are shown.
    pub zone: Zone,
    /// The instant at which it starts, if clocks in the zone show what was written twice: it is the earlier one.
    pub earlier_of_two: Option<Instant>,
    /// The address of the next page of an export that has more than these subscriptions.
    pub next_page: Option<String>,
    /// The names of the subscriptions of which an export contradicts what their owner told.
    pub contradicted: Contradicted,
    pub training: Training,
    /// Whether it asks for a subscription of one's own: none is kept yet.
    pub asks_for_own: bool,
}

impl Opened {
    /// An account, and nothing beside it.
    #[must_use]
    pub fn new(scenario: Scenario, clock: Clock, zone: Zone) -> Self {
        let contradicted = Contradicted::default();
        Self { scenario, clock, zone, earlier_of_two: None, next_page: None, contradicted, training: Training::None, asks_for_own: false }
    }
}

/// What a learner finds beside the account.
#[derive(Debug, Clone)]
pub enum Training {
    None,
    /// The list of walkthroughs.
    List,
    /// The same, with this course in it.
    Course(Rc<Course>),
    Walkthrough(Rc<Walkthrough>),
}

impl Opening {
    /// Loads what is opened.
    ///
    /// # Errors
    /// An unknown name, a file with mistakes or one that cannot be read, a time that no clock can show, an unknown zone.
    pub fn open<P: Platform>(&self, platform: &P) -> Result<Opened, LoadError<P::Error>> {
        let zone = self.settings.get("zone");
        let unknown_zone = || OpeningError::UnknownZone(zone.cloned().unwrap_or_default());
        let zone = platform.zone(zone.map(String::as_str)).ok_or_else(unknown_zone)?;
        let start = |scenario: Scenario, training| {
            let clock = scenario.clock(Rate::ONE);
            Opened { training, ..Opened::new(scenario, clock, zone.clone()) }
        };
        Ok(match &self.subject {
            Subject::Account { data, at, pace } => match load::account(data, *pace, &zone, platform) {
                Err(LoadError::NothingOwn) => {
                    Opened { asks_for_own: true, ..start(load::scenario(DEFAULT_SCENARIO.as_ref(), platform)?, Training::None) }
                }
                loaded => {
                    let Loaded { scenario, next_page, contradicted } = loaded?;
                    let typed = at.as_ref().map(|at| at.read_to_show(&scenario, &zone)).transpose()?;
                    let clock = pace.clock(typed.map_or(scenario.now, |typed| typed.at), || platform.now());
                    let earlier_of_two = typed.filter(|typed| typed.is_repeated).map(|typed| typed.at);
                    Opened { earlier_of_two, next_page, contradicted, ..Opened::new(scenario, clock, zone) }
                }
            },
            Subject::Walkthrough(None) => start(load::scenario(DEFAULT_SCENARIO.as_ref(), platform)?, Training::List),
            Subject::Walkthrough(Some(name)) => match course::taught(name, platform)? {
                Taught::Walkthrough(walkthrough) => start(walkthrough.scenario.clone(), Training::Walkthrough(walkthrough)),
                Taught::Course(course) => start(load::scenario(DEFAULT_SCENARIO.as_ref(), platform)?, Training::Course(course)),
            },
        })
    }
}
