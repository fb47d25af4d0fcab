//! What is opened, and the words for it: those options of the command line that say what is opened, and how.

use std::{collections::BTreeMap, ffi::OsString, str::FromStr};

use super::words;
use crate::{
    clock::{Clock, Rate, TypedTime, TypedTimeError},
    config::{self, Given, OPTIONS},
    domain::{Instant, Subscription, Zone},
    scenario::Scenario,
};

/// The word that a call begins with.
pub const PROGRAM: &str = "account-center";

/// The scenario that is opened where none is named.
pub const DEFAULT_SCENARIO: &str = "free-trial";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub subject: Subject,
    /// The settings, as they were written.
    pub settings: Given,
    pub plain: bool,
    /// Whether progress is saved.
    pub saves: bool,
}

/// What is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Account {
        data: Data,
        at: Option<At>,
        pace: Pace,
    },
    /// The name of a built-in walkthrough, or a file; `None` for the list of them.
    Walkthrough(Option<OsString>),
}

/// What an account is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// The name of a built-in scenario, or a file.
    Scenario(OsString),
    /// A file with an export of real subscriptions; `-` for standard input.
    Import {
        file: OsString,
        /// When it was made; else it is as of the time at which it is read.
        as_of: Option<At>,
    },
    /// The own subscriptions that are kept on this machine.
    Own,
}

/// How a clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    Simulated(Rate),
    /// As the real one.
    Live,
}

/// Why words do not open an account center.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpeningError {
    #[error("a call begins with {PROGRAM}, not with \"{0}\"")]
    OtherProgram(String),
    #[error("a quote in the call is not closed")]
    UnclosedQuote,
    #[error("\"{0}\" opens no account center")]
    OtherCommand(String),
    #[error("unknown option {0}")]
    UnknownOption(String),
    #[error("--{0} needs a value")]
    MissingValue(&'static str),
    #[error("--{0} takes no value")]
    UnexpectedValue(&'static str),
    #[error("--{0} is given twice")]
    Repeated(&'static str),
    #[error("--{0} needs --{1}")]
    Needs(&'static str, &'static str),
    #[error("--{0} and --{1} exclude each other")]
    Conflict(&'static str, &'static str),
    #[error("\"{0}\" is not a rate")]
    InvalidRate(String),
    #[error("\"{0}\" is not a time")]
    InvalidTime(String),
    #[error("no clock can show \"{0}\"")]
    TimeOutOfRange(String),
    /// Clocks in the zone never show the time, because they are set forward at this instant.
    #[error("clocks are set forward at {1} and never show \"{0}\"")]
    SkippedTime(String, Instant),
    /// The time is before this instant, at which the export was made.
    #[error("\"{0}\" is before the export was made, at {1}")]
    BeforeExport(String, Instant),
    /// An export cannot have been made at the time: it is still to come.
    #[error("\"{0}\" is still to come, and the export is there")]
    ExportToCome(String),
    /// Nor before this instant, at which somebody signed up for a subscription that is in it.
    #[error("\"{0}\" is before the sign-up for a subscription of the export, at {1}")]
    BeforeSignUp(String, Instant),
    #[error("there is no time zone \"{0}\"")]
    UnknownZone(String),
}

impl OpeningError {
    /// Returns the id of the message about a value that is wrong, the value, and the instant that the message names, if there is one; `None`
    /// of words that open nothing at all.
    #[must_use]
    pub fn message(&self) -> Option<(&'static str, &str, Option<Instant>)> {
        Some(match self {
            Self::InvalidRate(value) => ("error-rate", value, None),
            Self::InvalidTime(value) => ("error-time", value, None),
            Self::TimeOutOfRange(value) => ("error-time-range", value, None),
            Self::SkippedTime(value, at) => ("error-time-skipped", value, Some(*at)),
            Self::BeforeExport(value, at) => ("error-time-before-export", value, Some(*at)),
            Self::ExportToCome(value) => ("error-as-of-to-come", value, None),
            Self::BeforeSignUp(value, at) => ("error-as-of-before-sign-up", value, Some(*at)),
            Self::UnknownZone(value) => ("problem-unknown-zone", value, None),
            _ => return None,
        })
    }
}

/// A time as it was written. Which instant that is depends on the zone, and for an offset on where it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At(String);

impl At {
    /// Returns the point in time in a zone; an offset counts from `start`.
    ///
    /// # Errors
    /// A time past the end of the calendar, or that does not exist in the zone.
    pub fn read(&self, start: Instant, zone: &Zone) -> Result<TypedTime, OpeningError> {
        TypedTime::parse(&self.0, start, zone).map_err(|error| self.error(error))
    }

    /// The same for the clock of a scenario; an offset counts from its start.
    ///
    /// # Errors
    /// Those of [`At::read`], a time that no simulated clock shows, and one of which an export says nothing.
    pub fn read_to_show(&self, scenario: &Scenario, zone: &Zone) -> Result<TypedTime, OpeningError> {
        let typed = TypedTime::to_show(&self.0, scenario.now, zone).map_err(|error| self.error(error))?;
        match scenario.known_from() {
            Some(exported) if typed.at < exported => Err(OpeningError::BeforeExport(self.0.clone(), exported)),
            _ => Ok(typed),
        }
    }

    /// The same for when an export was made, read at `now`; an offset counts from then.
    ///
    /// # Errors
    /// Those of [`At::read`], and a time that is still to come.
    pub fn read_of_export(&self, now: Instant, zone: &Zone) -> Result<Instant, OpeningError> {
        let typed = self.read(now, zone)?;
        if typed.at > now { Err(OpeningError::ExportToCome(self.0.clone())) } else { Ok(typed.at) }
    }

    /// Checks that nobody signed up later for any subscription of an export that was made then.
    ///
    /// # Errors
    /// The latest sign-up that is later.
    pub fn check_export(&self, made: Instant, subscriptions: &[Subscription]) -> Result<(), OpeningError> {
        let sign_ups = subscriptions.iter().filter_map(|subscription| subscription.sign_up().observed.as_deref()?.estimated_sign_up());
        match sign_ups.max().filter(|latest| *latest > made) {
            Some(latest) => Err(OpeningError::BeforeSignUp(self.0.clone(), latest)),
            None => Ok(()),
        }
    }

    fn error(&self, error: TypedTimeError) -> OpeningError {
        let written = self.0.clone();
        match error {
            TypedTimeError::Unreadable => OpeningError::InvalidTime(written),
            TypedTimeError::OutOfRange => OpeningError::TimeOutOfRange(written),
            TypedTimeError::Skipped(at) => OpeningError::SkippedTime(written, at),
        }
    }
}

impl FromStr for At {
    type Err = OpeningError;

    fn from_str(text: &str) -> Result<Self, OpeningError> {
        let at = Self(text.to_owned());
        // Whether it is a time depends neither on the zone nor on the start.
        at.read(Instant::UNIX_EPOCH, &Zone::UTC)?;
        Ok(at)
    }
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

    /// Reads how the clock of an account runs. That of real subscriptions is the real one, unless they are simulated or opened at another
    /// time.
    ///
    /// # Errors
    /// A text that is not a rate.
    pub fn of(data: &Data, rate: Option<&str>, live: bool, is_simulated: bool) -> Result<Self, OpeningError> {
        let is_real = matches!(data, Data::Import { .. } | Data::Own) && rate.is_none() && !is_simulated;
        Self::parse(rate, live || is_real)
    }

    /// Reads how a clock runs: at a rate, else in real time.
    ///
    /// # Errors
    /// A text that is not a rate.
    pub fn parse(rate: Option<&str>, live: bool) -> Result<Self, OpeningError> {
        match rate {
            _ if live => Ok(Self::Live),
            None => Ok(Self::Simulated(Rate::ONE)),
            Some(rate) => rate.parse().map(Self::Simulated).map_err(|_| OpeningError::InvalidRate(rate.to_owned())),
        }
    }
}

/// The options that only an account has, each with whether it takes a value.
const OF_ACCOUNT: [(&str, bool); 8] = [
    ("scenario", true),
    ("import", true),
    ("as-of", true),
    ("mine", false),
    ("simulate", false),
    ("at", true),
    ("rate", true),
    ("live", false),
];

/// The options that a walkthrough has too, besides those of settings.
const OF_ALL: [(&str, bool); 2] = [("plain", false), ("no-save", false)];

/// Reads an option with its value, which stands after `=` or is the next word; an option that takes none has an empty one.
fn read_option<'a>(word: &'a str, rest: &mut impl Iterator<Item = &'a str>) -> Result<(&'static str, &'a str), OpeningError> {
    let (written, value) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
    let of_settings = OPTIONS.iter().map(|option| (option.name, option.takes_value()));
    let mut known = OF_ACCOUNT.into_iter().chain(OF_ALL).chain(of_settings);
    let known = known.find(|(name, _)| written.strip_prefix("--") == Some(name));
    let (name, takes_value) = known.ok_or_else(|| OpeningError::UnknownOption(written.to_owned()))?;
    // An option is no value: to mean it as one takes `=`. A time may be an offset back, and a dash is standard input.
    let next = || rest.next().filter(|next| name == "at" || name == "as-of" || *next == "-" || !next.starts_with('-'));
    match value {
        Some(_) if !takes_value => Err(OpeningError::UnexpectedValue(name)),
        None if !takes_value => Ok((name, "")),
        value => value.or_else(next).map(|value| (name, value)).ok_or(OpeningError::MissingValue(name)),
    }
}

impl Opening {
    /// Whether more is said than what is opened and when: what it looks like, or that the clock or the zone is that of the machine.
    #[must_use]
    pub fn has_display_options(&self) -> bool {
        let is_live = matches!(self.subject, Subject::Account { pace: Pace::Live, .. });
        let is_how = |(name, word): (&&str, &String)| *name != "zone" || word.eq_ignore_ascii_case("local");
        is_live || self.plain || self.settings.iter().any(is_how)
    }

    /// Reads a call as it is typed at a shell's prompt, such as `account-center --scenario 'my account.toml'`.
    ///
    /// # Errors
    /// Why it opens no account center.
    pub fn parse_call(call: &str) -> Result<Self, OpeningError> {
        let words = words::split(call).ok_or(OpeningError::UnclosedQuote)?;
        let mut words = words.iter().map(String::as_str);
        match words.next() {
            Some(PROGRAM) => Self::parse(words),
            other => Err(OpeningError::OtherProgram(other.unwrap_or_default().to_owned())),
        }
    }

    /// Reads the words after the name of the program.
    ///
    /// # Errors
    /// Why they open no account center.
    pub fn parse<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self, OpeningError> {
        let mut words = words.into_iter();
        let mut options = BTreeMap::new();
        let (mut is_walkthrough, mut name) = (false, None);
        while let Some(word) = words.next() {
            match word {
                _ if word.starts_with("--") => {
                    let (name, value) = read_option(word, &mut words)?;
                    if options.insert(name, value).is_some() {
                        return Err(OpeningError::Repeated(name));
                    }
                }
                _ if word.starts_with('-') => return Err(OpeningError::UnknownOption(word.to_owned())),
                "walkthrough" if !is_walkthrough => is_walkthrough = true,
                _ if is_walkthrough && name.is_none() => name = Some(word),
                _ => return Err(OpeningError::OtherCommand(word.to_owned())),
            }
        }
        if let Some((other, _)) = OF_ACCOUNT.iter().find(|(name, _)| is_walkthrough && options.contains_key(name)) {
            return Err(OpeningError::UnknownOption(format!("--{other}")));
        }
        let is_live = options.contains_key("live");
        let clash = |one: &'static str, others: &[&'static str]| {
            let other = others.iter().find(|name| options.contains_key(one) && options.contains_key(*name));
            other.map_or(Ok(()), |other| Err(OpeningError::Conflict(one, other)))
        };
        clash("live", &["rate", "at", "simulate"])?;
        clash("import", &["scenario"])?;
        clash("mine", &["scenario", "import"])?;
        for (option, needed) in [("as-of", &["import"][..]), ("simulate", &["import", "mine"])] {
            if options.contains_key(option) && !needed.iter().any(|name| options.contains_key(name)) {
                return Err(OpeningError::Needs(option, "import"));
            }
        }
        let subject = if is_walkthrough {
            Subject::Walkthrough(name.map(Into::into))
        } else {
            let scenario = || Data::Scenario(options.get("scenario").copied().unwrap_or(DEFAULT_SCENARIO).into());
            let as_of = options.get("as-of").map(|at| at.parse()).transpose()?;
            let data = match options.get("import") {
                Some(file) => Data::Import { file: file.into(), as_of },
                None if options.contains_key("mine") => Data::Own,
                None => scenario(),
            };
            let is_simulated = options.contains_key("simulate") || options.contains_key("at");
            let pace = Pace::of(&data, options.get("rate").copied(), is_live, is_simulated)?;
            Subject::Account { data, at: options.get("at").map(|at| at.parse()).transpose()?, pace }
        };
        let settings = config::given(|option| options.get(option.name).copied());
        Ok(Self { subject, settings, plain: options.contains_key("plain"), saves: !options.contains_key("no-save") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNT: &str = "account-center";

    #[test]
    fn a_call_without_options_opens_the_default_scenario() {
        let opening = Opening::parse_call(ACCOUNT).expect("it opens");
        let data = Data::Scenario("free-trial".into());
        assert_eq!(opening.subject, Subject::Account { data, at: None, pace: Pace::Simulated(Rate::ONE) });
        assert!(opening.saves && !opening.plain && !opening.has_display_options());
    }

    #[test]
    fn values_stand_after_the_option_or_behind_an_equals_sign() {
        let one = Opening::parse_call("account-center --scenario last-day --at +3d --rate 60");
        let other = Opening::parse_call("account-center  --rate=60 --at=+3d --scenario=last-day ");
        assert!(one.is_ok());
        assert_eq!(one, other);
    }

    #[test]
    fn options_may_stand_before_the_command() {
        let one = Opening::parse_call("account-center --locale nl --plain walkthrough tour");
        let other = Opening::parse_call("account-center walkthrough tour --plain --locale=nl");
        assert!(one.as_ref().is_ok_and(Opening::has_display_options));
        assert_eq!(one, other);
    }

    #[test]
    fn words_that_open_nothing_are_refused() {
        let error = |words: &str| Opening::parse_call(words).expect_err(words);
        for (call, expected) in [
            ("", OpeningError::OtherProgram(String::new())),
            ("ls", OpeningError::OtherProgram("ls".into())),
            ("account-center --scenario 'a", OpeningError::UnclosedQuote),
            ("account-center status", OpeningError::OtherCommand("status".into())),
            ("account-center --scenario a walkthrough", OpeningError::UnknownOption("--scenario".into())),
            ("account-center walkthrough walkthrough b", OpeningError::OtherCommand("b".into())),
            ("account-center walkthrough a b", OpeningError::OtherCommand("b".into())),
            ("account-center --ascii=false", OpeningError::UnexpectedValue("ascii")),
            ("account-center walkthrough --at +1d", OpeningError::UnknownOption("--at".into())),
            ("account-center -x", OpeningError::UnknownOption("-x".into())),
            ("account-center --at", OpeningError::MissingValue("at")),
            ("account-center --at --live", OpeningError::InvalidTime("--live".into())),
            ("account-center --rate --live", OpeningError::MissingValue("rate")),
            ("account-center --live=1", OpeningError::UnexpectedValue("live")),
            ("account-center --at +1d --at +2d", OpeningError::Repeated("at")),
            ("account-center --live --rate 2", OpeningError::Conflict("live", "rate")),
            ("account-center --at +1d --live", OpeningError::Conflict("live", "at")),
            ("account-center --rate 0", OpeningError::InvalidRate("0".into())),
            ("account-center --at tomorrow", OpeningError::InvalidTime("tomorrow".into())),
        ] {
            assert_eq!(error(call), expected, "{call}");
        }
    }
}
