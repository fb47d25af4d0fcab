//! Scenarios by name or from files.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read},
    path::Path,
};

use super::Stop;
use crate::{
    config::Config,
    document::{MAX_BYTES, Problem, nearest},
    scenario::{self, BUILT_IN, Scenario},
    text::Text,
};

/// The scenario that is built in under a name, or stands in a file.
pub(super) fn scenario(name: &OsStr, text: &Text) -> Result<Scenario, Stop> {
    if let Some(source) = name.to_str().and_then(scenario::built_in) {
        return parse(source, &name.to_string_lossy(), text);
    }
    let path = Path::new(name);
    // What looks like a name and is no file is a name that was misspelt.
    if path.extension().is_none() && path.components().count() == 1 && !path.exists() {
        let nearest = nearest(&name.to_string_lossy(), BUILT_IN.iter().map(|(name, _)| *name)).unwrap_or("none");
        let arguments = [("value", name.to_string_lossy().into()), ("nearest", nearest.into())];
        return Err(Stop::usage(text, "error-unknown-scenario", &arguments));
    }
    file(path, text)
}

/// The scenario in a file.
pub(super) fn file(path: &Path, text: &Text) -> Result<Scenario, Stop> {
    read(path, text, scenario::parse)
}

/// The configuration in a file.
pub(super) fn config(path: &Path, text: &Text) -> Result<Config, Stop> {
    read(path, text, Config::parse)
}

/// What is made of the text in a file.
fn read<T>(path: &Path, text: &Text, make: impl FnOnce(&str) -> Result<T, Vec<Problem>>) -> Result<T, Stop> {
    let label = path.to_string_lossy();
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // A byte more than allowed is enough to be refused.
        File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read()
        .map_err(|error| Stop::failure(text, "error-read", &[("path", label.clone().into()), ("reason", error.to_string().into())]))?;
    if bytes.len() > MAX_BYTES {
        // Said before the text is looked at, which may be cut in the middle of a character.
        return Err(problems(&[Problem::too_large()], &label, text));
    }
    let source = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        problems(&[Problem::not_utf8(&error.as_bytes()[..good])], &label, text)
    })?;
    make(&source).map_err(|found| problems(&found, &label, text))
}

fn parse(source: &str, label: &str, text: &Text) -> Result<Scenario, Stop> {
    scenario::parse(source).map_err(|found| problems(&found, label, text))
}

/// Every mistake in a file, with its place.
fn problems(problems: &[Problem], label: &str, text: &Text) -> Stop {
    let told = problems.iter().map(|problem| {
        let (error, hint) = text.problem(problem);
        (format!("{label}:{}:{}: {error}", problem.line, problem.column), hint)
    });
    Stop::failed(told.collect())
}
