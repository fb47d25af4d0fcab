//! Scenarios and walkthroughs by the name of a built-in one, or from a file.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use super::opening::{Data, OpeningError, Pace};
use crate::{
    document::{DocumentError, nearest},
    domain::{Contradicted, Instant, Zone, check_name},
    import,
    scenario::{self, Scenario},
    walkthrough::{self, NoScenarioError, Walkthrough},
};

/// What is outside: files, the real time, and time zones.
pub trait Platform {
    /// Why a file cannot be read.
    type Error;

    fn exists(&self, path: &Path) -> bool;

    /// Reads a text file.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read(&self, path: &Path) -> Result<String, Self::Error>;

    /// Reads a text file that another file names. It is not waited for: a pipe is an error, which [`Platform::read`] may read.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read_named(&self, path: &Path) -> Result<String, Self::Error> {
        self.read(path)
    }

    /// Reads an export of real subscriptions; `-` is standard input.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read_export(&self, path: &Path) -> Result<Vec<u8>, Self::Error>;

    /// The own subscriptions that are kept; `None` if there are none.
    ///
    /// # Errors
    /// Why they cannot be read.
    fn own(&self) -> Result<Option<Scenario>, Self::Error>;

    /// Returns the one path of a file that does not depend on the working directory or on links, as far as that can be found out.
    fn whole_path(&self, path: &Path) -> PathBuf;

    /// The real time.
    fn now(&self) -> Instant;

    /// The zone of a name, or the one in which times are shown if none is named. `None` if there is no such zone.
    fn zone(&self, name: Option<&str>) -> Option<Zone>;
}

/// A place without files, time and zones.
#[derive(Debug, Clone, Copy, Default)]
pub struct BuiltInOnly;

/// Returned for every file by [`BuiltInOnly`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there are no files here")]
pub struct NoFilesError;

impl Platform for BuiltInOnly {
    type Error = NoFilesError;

    fn exists(&self, _path: &Path) -> bool {
        false
    }

    fn read(&self, _path: &Path) -> Result<String, NoFilesError> {
        Err(NoFilesError)
    }

    fn read_export(&self, _path: &Path) -> Result<Vec<u8>, NoFilesError> {
        Err(NoFilesError)
    }

    fn own(&self) -> Result<Option<Scenario>, NoFilesError> {
        Ok(None)
    }

    fn whole_path(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn now(&self) -> Instant {
        Instant::UNIX_EPOCH
    }

    fn zone(&self, name: Option<&str>) -> Option<Zone> {
        name.is_none_or(|name| name == "utc").then_some(Zone::UTC)
    }
}

/// What a name may be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Kind {
    Scenario,
    Walkthrough,
    Course,
    Demo,
}

/// Why what is opened cannot be loaded. `E` is why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError<E> {
    #[error(transparent)]
    Opening(#[from] OpeningError),
    #[error("there is no {kind} or file \"{name}\"")]
    Unknown {
        kind: Kind,
        name: String,
        /// The name that may have been meant.
        nearest: Option<&'static str>,
    },
    #[error("{0}")]
    Unreadable(E),
    #[error("no subscription of one's own is kept here")]
    NothingOwn,
    #[error("{file}: {error}")]
    NoExport { file: String, error: DocumentError },
    #[error("{file}: {error}")]
    Invalid {
        kind: Kind,
        file: String,
        error: DocumentError,
        /// Why the files beside it that it names cannot be loaded either.
        beside: Vec<Self>,
    },
}

/// Where a name leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    BuiltIn { name: &'static str, text: &'static str },
    File(PathBuf),
}

/// Finds what is called like this: one of those that are built in, or a file.
///
/// # Errors
/// What looks like a name, but neither is one of these nor names a file.
pub fn find<P: Platform>(
    name: &OsStr,
    kind: Kind,
    built_in: &'static [(&'static str, &'static str)],
    platform: &P,
) -> Result<Source, LoadError<P::Error>> {
    if let Some((name, text)) = built_in.iter().find(|(known, _)| name == *known) {
        return Ok(Source::BuiltIn { name, text });
    }
    let path = Path::new(name);
    let looks_like_a_name = path.extension().is_none() && path.components().count() == 1;
    if looks_like_a_name && !platform.exists(path) {
        let name = name.to_string_lossy().into_owned();
        let nearest = nearest(&name, built_in.iter().map(|(known, _)| *known));
        return Err(LoadError::Unknown { kind, nearest, name });
    }
    Ok(Source::File(path.to_owned()))
}

/// An account, as it was loaded.
#[derive(Debug)]
pub struct Loaded {
    pub scenario: Scenario,
    /// The address of the next page of an export that has more than these subscriptions.
    pub next_page: Option<String>,
    /// The names of the subscriptions of which an export contradicts what their owner told.
    pub contradicted: Contradicted,
}

impl From<Scenario> for Loaded {
    fn from(scenario: Scenario) -> Self {
        Self { scenario, next_page: None, contradicted: Contradicted::default() }
    }
}

/// Loads an account. Real subscriptions whose clock is simulated become a scenario. `zone` is that of a time at which an export was made.
///
/// # Errors
/// See [`LoadError`].
pub fn account<P: Platform>(data: &Data, pace: Pace, zone: &Zone, platform: &P) -> Result<Loaded, LoadError<P::Error>> {
    let now = platform.now();
    let paced = |scenario: Scenario| if pace == Pace::Live { scenario.real() } else { scenario.simulated() };
    let own = || platform.own().map_err(LoadError::Unreadable);
    let (path, as_of) = match data {
        Data::Scenario(name) => return Ok(Loaded::from(scenario(name, platform)?)),
        Data::Own => {
            let own = own()?.ok_or(LoadError::NothingOwn)?;
            return Ok(Loaded::from(paced(Scenario { now, ..own })));
        }
        Data::Import { file, as_of } => (Path::new(file), as_of),
    };
    let bytes = platform.read_export(path).map_err(LoadError::Unreadable)?;
    let made = as_of.as_ref().map(|at| at.read_of_export(now, zone)).transpose()?.unwrap_or(now);
    let mut import = import::read(&bytes, made).map_err(|error| LoadError::NoExport {
        file: if path == Path::new("-") { "stdin".into() } else { path.to_string_lossy().into() },
        error,
    })?;
    if let Some(at) = as_of {
        at.check_export(made, &import.subscriptions)?;
    }
    let contradicted = own()?.map_or_else(Contradicted::default, |own| import.add_told(&own.subscriptions));
    let next_page = import.next_page.take();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_name = name != "-" && check_name(&name).is_ok();
    let scenario = paced(import.into_scenario(if is_name { &name } else { "stdin" }, now));
    Ok(Loaded { scenario, next_page, contradicted })
}

/// Loads a scenario.
///
/// # Errors
/// See [`LoadError`].
pub fn scenario<P: Platform>(name: &OsStr, platform: &P) -> Result<Scenario, LoadError<P::Error>> {
    match find(name, Kind::Scenario, scenario::BUILT_IN, platform)? {
        Source::BuiltIn { name, text } => parse_scenario(text, name),
        Source::File(path) => parse_scenario(&platform.read(&path).map_err(LoadError::Unreadable)?, &path.to_string_lossy()),
    }
}

fn parse_scenario<E>(text: &str, file: &str) -> Result<Scenario, LoadError<E>> {
    scenario::parse(text).map_err(|error| LoadError::Invalid { kind: Kind::Scenario, file: file.to_owned(), error, beside: Vec::new() })
}

/// Loads a walkthrough.
///
/// # Errors
/// See [`LoadError`].
pub fn walkthrough<P: Platform>(name: &OsStr, platform: &P) -> Result<Walkthrough, LoadError<P::Error>> {
    match find(name, Kind::Walkthrough, walkthrough::BUILT_IN, platform)? {
        Source::BuiltIn { name, text } => {
            let parsed = walkthrough::parse(name, text, walkthrough::built_in_scenario);
            parsed.map_err(|error| LoadError::Invalid { kind: Kind::Walkthrough, file: name.to_owned(), error, beside: Vec::new() })
        }
        Source::File(path) => parse_walkthrough(&platform.read(&path).map_err(LoadError::Unreadable)?, &path, platform),
    }
}

/// Parses a walkthrough that stands in a file. Its scenario is built in, or stands in a file beside it, whose mistakes are reported too.
///
/// # Errors
/// See [`LoadError`].
pub fn parse_walkthrough<P: Platform>(text: &str, path: &Path, platform: &P) -> Result<Walkthrough, LoadError<P::Error>> {
    let mut name = path.file_stem().map(OsStr::to_string_lossy).unwrap_or_default().into_owned();
    let built_in = walkthrough::built_in(&name);
    if built_in.is_some_and(|own| own != text) {
        // A grader has to tell a user's own walkthrough from the built-in one of the same name.
        name.push_str(".toml");
    }
    let mut beside = Vec::new();
    let find = |named: &str| {
        walkthrough::built_in_scenario(named).or_else(|unknown| {
            let file = path.parent().unwrap_or(Path::new("")).join(named);
            if !platform.exists(&file) {
                return Err(unknown);
            }
            let text = platform.read_named(&file).map_err(LoadError::Unreadable);
            let found = text.and_then(|text| Ok((parse_scenario(&text, &file.to_string_lossy())?, text)));
            found.map_err(|error| {
                beside.push(error);
                NoScenarioError::Invalid
            })
        })
    };
    let file = || path.to_string_lossy().into_owned();
    let parsed = walkthrough::parse(&name, text, find);
    let walkthrough = parsed.map_err(|error| LoadError::Invalid { kind: Kind::Walkthrough, file: file(), error, beside })?;
    // Two files may have the same name.
    let key = if built_in == Some(text) { name } else { platform.whole_path(path).to_string_lossy().into_owned() };
    Ok(Walkthrough { key, ..walkthrough })
}
