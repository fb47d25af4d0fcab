//! A demo by the name of a built-in one or from a file.

use std::{
    collections::HashSet,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use super::prompt;
use crate::{
    cli::{
        error::CliError,
        file_kind::{FileKind, wrong_kind},
        files::{ending, shown},
        load::{self, Machine},
    },
    demo::{self, CallError, Demo, DemoError, Printed, Prompt},
    document::Diagnostic,
    domain::{Instant, Zone},
    open::{OpeningError, Platform},
    scenario::Scenario,
    tape,
    text::Text,
};

/// The files of this machine as a tape names them: beside the tape, else in the working directory.
struct BesideTape<'a> {
    machine: Machine<'a>,
    folder: &'a Path,
}

impl BesideTape<'_> {
    fn find(&self, path: &Path) -> PathBuf {
        beside(self.folder, path, |path| self.machine.exists(path))
    }
}

impl Platform for BesideTape<'_> {
    type Error = CliError;

    fn exists(&self, path: &Path) -> bool {
        self.machine.exists(&self.find(path))
    }

    fn read(&self, path: &Path) -> Result<String, CliError> {
        self.machine.read_named(&self.find(path))
    }

    fn read_export(&self, path: &Path) -> Result<Vec<u8>, CliError> {
        self.machine.read_export(&self.find(path))
    }

    /// A demo shows nobody's own subscriptions.
    fn own(&self) -> Result<Option<Scenario>, CliError> {
        Ok(None)
    }

    fn whole_path(&self, path: &Path) -> PathBuf {
        self.machine.whole_path(&self.find(path))
    }

    fn now(&self) -> Instant {
        self.machine.now()
    }

    fn zone(&self, name: Option<&str>) -> Option<Zone> {
        self.machine.zone(name)
    }
}

impl Prompt for BesideTape<'_> {
    fn command(&self, words: &[String], text: &Text) -> Result<Option<Printed>, CliError> {
        let folder = self.folder.to_owned();
        prompt::command(words, text, move |path| beside(&folder, path, Path::exists))
    }
}

/// Where a file is that a tape names.
fn beside(folder: &Path, path: &Path, exists: impl Fn(&Path) -> bool) -> PathBuf {
    let beside = folder.join(path);
    if exists(&beside) { beside } else { path.to_owned() }
}

/// The title of a demo: translated for a built-in one, its name for any other.
pub(in crate::cli) fn title(name: &str, text: &Text) -> String {
    if demo::built_in(name).is_some() { text.get(&format!("demo-{name}")) } else { name.to_owned() }
}

/// Loads a demo that is built in under a name, or stands in a file, and the path of that file.
pub(super) fn load(name: &OsStr, text: &Text) -> Result<(Demo, Option<PathBuf>), CliError> {
    let label = shown(name.as_ref());
    let (source, path) = load::tape(name, text)?;
    let folder = path.as_deref().and_then(Path::parent);
    let mut beside = |named: &str| load::read_named(&folder.unwrap_or(Path::new("")).join(named), text).map_err(first_reason);
    let tape = demo::read(&source, &mut beside).map_err(|problems| {
        let other = path.as_deref().and_then(|path| wrong_kind(path, &source, FileKind::Demo, text));
        other.unwrap_or_else(|| load::invalid(&problems, &label, text))
    })?;
    let own = path.as_deref().and_then(Path::file_stem).map_or_else(|| label.clone(), |stem| shown(stem.as_ref()));
    let platform = BesideTape { machine: Machine::new(text), folder: folder.unwrap_or(Path::new("")) };
    match Demo::new(&own, &tape, text, &platform) {
        Ok(demo) => Ok((demo, path)),
        Err(DemoError::Tape(diagnostic)) => Err(load::invalid(&[diagnostic], &label, text)),
        Err(DemoError::Call { place, call, error }) => {
            let path = format!("{label}:{place}");
            let arguments = [("path", path.into()), ("call", call.into()), ("reason", reason(error, text).into())];
            Err(CliError::failed(text, "error-demo-call", &arguments))
        }
    }
}

/// Returns the tapes that others of these files include. They need not be demos by themselves.
pub(in crate::cli) fn included(files: &[PathBuf], text: &Text) -> HashSet<PathBuf> {
    // A pipe can be read only once.
    let tapes = files.iter().filter(|path| ending(path) == "tape" && path.is_file());
    let included = tapes.flat_map(|path| {
        let tape = load::read(path, text).ok().and_then(|source| tape::parse(&source).ok()).unwrap_or_default();
        let folder = path.parent().unwrap_or(Path::new(""));
        tape.sources().filter_map(|(_, name)| fs::canonicalize(folder.join(name)).ok()).collect::<Vec<_>>()
    });
    included.collect()
}

/// Whether a file is one of those that others include.
pub(in crate::cli) fn is_among(included: &HashSet<PathBuf>, path: &Path) -> bool {
    fs::canonicalize(path).is_ok_and(|path| included.contains(&path))
}

/// Checks that a tape which others include has no mistakes, and includes none itself.
pub(super) fn check_included(path: &Path, text: &Text) -> Result<(), CliError> {
    let (label, source) = (shown(path), load::read(path, text)?);
    let invalid = |problems: &[Diagnostic]| load::invalid(problems, &label, text);
    let tape = tape::parse(&source).map_err(|problems| invalid(&problems))?;
    let deep = |(place, _)| Diagnostic { arguments: vec![("value", label.clone())], ..Diagnostic::new(place, "tape-source-deep") };
    tape.sources().next().map_or(Ok(()), |first| Err(invalid(&[deep(first)])))
}

/// Why the call of a tape opens no demo.
fn reason(error: CallError<CliError>, text: &Text) -> String {
    let id = match error {
        CallError::Load(error) => return first_reason(load::load_error(error, text)),
        CallError::Command(error) => return first_reason(error),
        CallError::HasDisplayOptions | CallError::NotOpening(OpeningError::UnknownOption(_)) => "error-demo-call-how",
        CallError::NotOpening(error @ (OpeningError::InvalidRate(_) | OpeningError::InvalidTime(_))) => {
            return reason(CallError::Load(error.into()), text);
        }
        CallError::NotOpening(OpeningError::UnclosedQuote) => "error-demo-call-quote",
        CallError::NotOpening(_) => "error-demo-call-other",
    };
    text.get(id)
}

/// The first thing that an error says.
fn first_reason(error: CliError) -> String {
    let complaints = error.into_complaints().unwrap_or_default();
    complaints.into_iter().next().map(|complaint| complaint.text).unwrap_or_default()
}
