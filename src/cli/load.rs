//! Scenarios by name or from files.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{Stop, files::unreadable};
use crate::{
    config::Config,
    demo,
    document::{MAX_BYTES, Problem, nearest},
    scenario::{self, BUILT_IN, Scenario},
    text::Text,
    walkthrough::{self, Walkthrough},
};

/// The scenario that is built in under a name, or stands in a file.
pub(super) fn scenario(name: &OsStr, text: &Text) -> Result<Scenario, Stop> {
    if let Some(source) = name.to_str().and_then(scenario::built_in) {
        return scenario_in(source, &name.to_string_lossy(), text);
    }
    let path = Path::new(name);
    if let Some(stop) = misspelt(name, BUILT_IN, "error-unknown-scenario", text) {
        return Err(stop);
    }
    read(path, text, scenario::parse)
}

/// The scenario in a text, which stands where the label says.
pub(super) fn scenario_in(source: &str, label: &str, text: &Text) -> Result<Scenario, Stop> {
    scenario::parse(source).map_err(|found| problems(&found, label, text))
}

/// The walkthrough that is built in under a name, or stands in a file.
pub(super) fn walkthrough(name: &OsStr, text: &Text) -> Result<Walkthrough, Stop> {
    if let Some((name, source)) = name.to_str().and_then(|name| Some((name, walkthrough::built_in(name)?))) {
        return walkthrough::parse(name, source, walkthrough::built_in_scenario).map_err(|found| problems(&found, name, text));
    }
    let path = Path::new(name);
    if let Some(stop) = misspelt(name, walkthrough::BUILT_IN, "error-unknown-walkthrough", text) {
        return Err(stop);
    }
    walkthrough_file(path, text)
}

/// The walkthrough in a file.
pub(super) fn walkthrough_file(path: &Path, text: &Text) -> Result<Walkthrough, Stop> {
    walkthrough_in(&text_of(path, text)?, path, text)
}

/// The walkthrough in the text of a file. Its scenario is a built-in one or stands in a file beside it, whose mistakes are told too.
pub(super) fn walkthrough_in(source: &str, path: &Path, text: &Text) -> Result<Walkthrough, Stop> {
    let mut name = path.file_stem().map(OsStr::to_string_lossy).unwrap_or_default().into_owned();
    if walkthrough::built_in(&name).is_some_and(|own| own != source) {
        // One's own keeps its progress apart from that of the one that comes with the program.
        name.push_str(".toml");
    }
    let mut beside: Option<Stop> = None;
    let find = |named: &str| {
        walkthrough::built_in_scenario(named).or_else(|| {
            let file = path.parent().unwrap_or(Path::new("")).join(named);
            let found = text_of(&file, text).and_then(|source| Ok((scenario_in(&source, &file.to_string_lossy(), text)?, source)));
            found.map_err(|stop| beside = Some(stop).filter(|_| file.exists())).ok()
        })
    };
    walkthrough::parse(&name, source, find).map_err(|found| match (problems(&found, &path.to_string_lossy(), text), beside) {
        (Stop::Errors(mut own, status), Some(Stop::Errors(others, _))) => {
            own.extend(others);
            Stop::Errors(own, status)
        }
        (own, _) => own,
    })
}

/// The text of the tape that is built in under a name, or stands in a file; and where.
pub(super) fn tape(name: &OsStr, text: &Text) -> Result<(String, Option<PathBuf>), Stop> {
    if let Some(source) = name.to_str().and_then(demo::built_in) {
        return Ok((source.to_owned(), None));
    }
    let path = Path::new(name);
    if let Some(stop) = misspelt(name, demo::BUILT_IN, "error-unknown-demo", text) {
        return Err(stop);
    }
    read(path, text, |source| Ok((source.to_owned(), Some(path.to_owned()))))
}

/// The configuration in a file.
pub(super) fn config(path: &Path, text: &Text) -> Result<Config, Stop> {
    read(path, text, Config::parse)
}

/// What is made of the text in a file.
fn read<T>(path: &Path, text: &Text, make: impl FnOnce(&str) -> Result<T, Vec<Problem>>) -> Result<T, Stop> {
    make(&text_of(path, text)?).map_err(|found| problems(&found, &path.to_string_lossy(), text))
}

/// The text in a file, which is not too large to be one that somebody wrote.
pub(super) fn text_of(path: &Path, text: &Text) -> Result<String, Stop> {
    let label = path.to_string_lossy();
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // A byte more than allowed is enough to be refused.
        File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| unreadable(path, &error, text))?;
    if bytes.len() > MAX_BYTES {
        // Said before the text is looked at, which may be cut in the middle of a character.
        return Err(problems(&[Problem::too_large()], &label, text));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        problems(&[Problem::not_utf8(&error.as_bytes()[..good])], &label, text)
    })
}

/// Every mistake in a file, with its place.
pub(super) fn problems(problems: &[Problem], label: &str, text: &Text) -> Stop {
    Stop::failed(told(problems, label, text))
}

/// Every mistake in a file in words, with its place and what can be done.
pub(super) fn told(problems: &[Problem], label: &str, text: &Text) -> Vec<(String, Option<String>)> {
    let told = problems.iter().map(|problem| {
        let (error, hint) = text.problem(problem);
        (format!("{label}:{}:{}: {error}", problem.line, problem.column), hint)
    });
    told.collect()
}

/// Whether the text of a file is meant as a walkthrough: it names a scenario or has steps.
pub(super) fn is_walkthrough(source: &str) -> bool {
    let is_of_one = |line: &str| {
        let line = line.trim_start();
        line.starts_with("[[steps") || line.strip_prefix("scenario").is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    source.lines().any(is_of_one)
}

/// That a name was misspelt: what looks like one is no file, and none of those that come with the program.
fn misspelt(name: &OsStr, known: &[(&str, &str)], id: &str, text: &Text) -> Option<Stop> {
    let path = Path::new(name);
    let is_name = path.extension().is_none() && path.components().count() == 1 && !path.exists();
    let nearest = nearest(&name.to_string_lossy(), known.iter().map(|(name, _)| *name)).unwrap_or("none");
    is_name.then(|| Stop::usage(text, id, &[("value", name.to_string_lossy().into()), ("nearest", nearest.into())]))
}
