//! Scenarios, walkthroughs, tapes and configurations, by the name of a built-in one or from a file.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{
    error::{CliError, Complaint},
    files::unreadable,
};
use crate::{
    app,
    config::Config,
    demo,
    document::{Diagnostic, DocumentError, MAX_BYTES, nearest},
    scenario::{self, Scenario},
    text::Text,
    walkthrough::{self, Walkthrough},
};

/// Loads a scenario that is built in under a name, or stands in a file.
pub(super) fn scenario(name: &OsStr, text: &Text) -> Result<Scenario, CliError> {
    if let Some(source) = name.to_str().and_then(scenario::built_in) {
        return parse_scenario(source, &name.to_string_lossy(), text);
    }
    check_spelling(name, scenario::BUILT_IN, "error-unknown-scenario", text)?;
    parse_file(Path::new(name), text, scenario::parse)
}

/// Parses a scenario. The label says where its source stands.
pub(super) fn parse_scenario(source: &str, label: &str, text: &Text) -> Result<Scenario, CliError> {
    scenario::parse(source).map_err(|problems| invalid(&problems, label, text))
}

/// Loads a walkthrough that is built in under a name, or stands in a file.
pub(super) fn walkthrough(name: &OsStr, text: &Text) -> Result<Walkthrough, CliError> {
    if let Some((name, source)) = name.to_str().and_then(|name| Some((name, walkthrough::built_in(name)?))) {
        return walkthrough::parse(name, source, walkthrough::built_in_scenario).map_err(|problems| invalid(&problems, name, text));
    }
    check_spelling(name, walkthrough::BUILT_IN, "error-unknown-walkthrough", text)?;
    walkthrough_file(Path::new(name), text)
}

/// Loads a walkthrough from a file.
pub(super) fn walkthrough_file(path: &Path, text: &Text) -> Result<Walkthrough, CliError> {
    parse_walkthrough(&read(path, text)?, path, text)
}

/// Parses a walkthrough that stands in a file. Its scenario is built in or stands in a file beside it, whose mistakes are reported too.
pub(super) fn parse_walkthrough(source: &str, path: &Path, text: &Text) -> Result<Walkthrough, CliError> {
    let mut name = path.file_stem().map(OsStr::to_string_lossy).unwrap_or_default().into_owned();
    if walkthrough::built_in(&name).is_some_and(|own| own != source) {
        // A user's own walkthrough keeps its progress apart from the built-in one of the same name.
        name.push_str(".toml");
    }
    let mut beside: Option<CliError> = None;
    let find = |named: &str| {
        walkthrough::built_in_scenario(named).or_else(|| {
            let file = path.parent().unwrap_or(Path::new("")).join(named);
            let found = read(&file, text).and_then(|source| Ok((parse_scenario(&source, &file.to_string_lossy(), text)?, source)));
            found.map_err(|error| beside = Some(error).filter(|_| file.exists())).ok()
        })
    };
    walkthrough::parse(&name, source, find).map_err(|problems| {
        let mut complaints = complaints(&problems, &path.to_string_lossy(), text);
        complaints.extend(beside.and_then(|error| error.into_complaints().ok()).into_iter().flatten());
        CliError::Failed(complaints)
    })
}

/// Loads the source of a tape that is built in under a name, or stands in a file, and the path of that file.
pub(super) fn tape(name: &OsStr, text: &Text) -> Result<(String, Option<PathBuf>), CliError> {
    if let Some(source) = name.to_str().and_then(demo::built_in) {
        return Ok((source.to_owned(), None));
    }
    check_spelling(name, demo::BUILT_IN, "error-unknown-demo", text)?;
    let path = Path::new(name);
    Ok((read(path, text)?, Some(path.to_owned())))
}

/// Loads a configuration file.
pub(super) fn config(path: &Path, text: &Text) -> Result<Config, CliError> {
    parse_file(path, text, app::read_config)
}

fn parse_file<T>(path: &Path, text: &Text, parse: impl FnOnce(&str) -> Result<T, DocumentError>) -> Result<T, CliError> {
    parse(&read(path, text)?).map_err(|problems| invalid(&problems, &path.to_string_lossy(), text))
}

/// Reads a text file of at most [`MAX_BYTES`].
pub(super) fn read(path: &Path, text: &Text) -> Result<String, CliError> {
    let label = path.to_string_lossy();
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // One byte more than allowed is enough to refuse the file.
        File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| unreadable(path, &error, text))?;
    if bytes.len() > MAX_BYTES {
        // Before the encoding is checked: the text may be cut in the middle of a character.
        return Err(invalid(&[Diagnostic::too_large()], &label, text));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        invalid(&[Diagnostic::not_utf8(&error.as_bytes()[..good])], &label, text)
    })
}

/// The error of a file with mistakes in it.
pub(super) fn invalid(problems: &[Diagnostic], label: &str, text: &Text) -> CliError {
    CliError::Failed(complaints(problems, label, text))
}

/// A complaint for every mistake in a file, each with its place.
pub(super) fn complaints(problems: &[Diagnostic], label: &str, text: &Text) -> Vec<Complaint> {
    let complaints = problems.iter().map(|problem| {
        let (message, hint) = text.problem(problem);
        Complaint { text: format!("{label}:{}: {message}", problem.place), hint }
    });
    complaints.collect()
}

/// Whether the source of a file is meant as a walkthrough: it names a scenario or has steps.
pub(super) fn is_walkthrough(source: &str) -> bool {
    let is_of_one = |line: &str| {
        let line = line.trim_start();
        line.starts_with("[[steps") || line.strip_prefix("scenario").is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    source.lines().any(is_of_one)
}

/// Refuses what looks like the name of something built in but neither is one nor names a file.
fn check_spelling(name: &OsStr, known: &[(&str, &str)], id: &str, text: &Text) -> Result<(), CliError> {
    let path = Path::new(name);
    if path.extension().is_some() || path.components().count() != 1 || path.exists() {
        return Ok(());
    }
    let nearest = nearest(&name.to_string_lossy(), known.iter().map(|(name, _)| *name)).unwrap_or("none");
    Err(CliError::usage(text, id, &[("value", name.to_string_lossy().into()), ("nearest", nearest.into())]))
}
