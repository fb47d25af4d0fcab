//! Files that a command looks for in folders, and files that it writes on request: never over an existing one unless asked to.

use std::{
    collections::HashSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy;

use super::error::{CliError, Complaint, no_complaints};
use crate::{driver::reason, storage, text::Text, wrap::harmless};

/// What checks of files have found.
#[derive(Default)]
pub(super) struct Checked {
    files: usize,
    /// How many of them have mistakes.
    failed: usize,
    complaints: Vec<Complaint>,
}

impl Checked {
    /// Counts a file, and keeps what is wrong with it for the end.
    pub(super) fn add(&mut self, found: Result<Vec<Complaint>, CliError>) -> Result<(), CliError> {
        let complaints = found.or_else(CliError::into_complaints)?;
        self.files += 1;
        self.failed += usize::from(!complaints.is_empty());
        // What is wrong with a lesson is found in its own file and through its course.
        for complaint in complaints {
            if !self.complaints.contains(&complaint) {
                self.complaints.push(complaint);
            }
        }
        Ok(())
    }

    /// Prints how many files there were, if there were several, and returns everything that is wrong.
    pub(super) fn finish(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.files > 1 {
            writeln!(output, "{}", text.with("check-total", &[("files", self.files.into()), ("failed", self.failed.into())]))?;
        }
        no_complaints(self.complaints)
    }
}

/// Replaces every folder among the paths by the files in it and below it that have one of these endings, in order of their names. A folder
/// without such a file is an error.
pub(super) fn expand_folders(paths: &[PathBuf], endings: &[&str], text: &Text) -> Result<Vec<PathBuf>, CliError> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        find(path, endings, &mut files).map_err(|error| unreadable(path, &error, text))?;
        if files.len() == before {
            let known = endings.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ");
            return Err(CliError::failed(text, "error-no-files", &[("path", shown(path).into()), ("known", known.into())]));
        }
    }
    Ok(files)
}

/// Adds a file, or the files in a folder and below it that have one of these endings, in order of their names. There may be none.
pub(super) fn find_in(path: &Path, endings: &[&str], into: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        return find(path, endings, into);
    }
    into.push(path.to_owned());
    Ok(())
}

fn find(folder: &Path, endings: &[&str], into: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            // Symbolic links are not followed: one may lead back to a folder above it.
            if !entry.is_symlink() {
                find(&entry, endings, into)?;
            }
        } else if endings.contains(&ending(&entry)) && !is_pipe(&entry) {
            into.push(entry);
        }
    }
    Ok(())
}

/// Whether opening a path would wait until somebody opens its other end. One that is given by hand is opened: it may be `<(…)` of a shell.
pub(super) fn is_pipe(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file())
}

/// A path as it is shown: on one line, and without anything that would act on the terminal.
pub(super) fn shown(path: &Path) -> String {
    harmless(&path.to_string_lossy()).replace('\n', "\u{fffd}")
}

/// The ending of a file's name, without the dot; empty where it has none.
pub(super) fn ending(path: &Path) -> &str {
    path.extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// What becomes of a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Existing {
    /// It stays; the command cannot be asked to overwrite it.
    Stays,
    /// It stays, because `--overwrite` was not given.
    StaysUnlessAsked,
    Replaced,
}

impl Existing {
    /// By whether `--overwrite` was given.
    pub(super) const fn by(overwrite: bool) -> Self {
        if overwrite { Self::Replaced } else { Self::StaysUnlessAsked }
    }
}

/// Checks that a file can be written before there is anything to write: it does not exist, or may be overwritten, and its folder exists.
pub(super) fn check_writable(path: &Path, existing: Existing, text: &Text) -> Result<(), CliError> {
    let refused = match existing {
        Existing::Stays => Some("error-exists"),
        Existing::StaysUnlessAsked => Some("error-exists-overwrite"),
        Existing::Replaced => None,
    };
    if let Some(refused) = refused.filter(|_| path.exists()) {
        return Err(CliError::failed(text, refused, &[("path", shown(path).into())]));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder.map(fs::metadata) {
        Some(Err(error)) => Err(unwritable(path, &error, text)),
        _ => Ok(()),
    }
}

/// Writes files, each whole or not at all, and none if one of them may not be written.
pub(super) fn write(files: &[(PathBuf, impl AsRef<[u8]>)], existing: Existing, text: &Text) -> Result<(), CliError> {
    let mut names = HashSet::new();
    for (path, _) in files {
        check_writable(path, existing, text)?;
        if !names.insert(path) {
            return Err(CliError::failed(text, "error-same-file", &[("path", shown(path).into())]));
        }
    }
    for (path, contents) in files {
        let written = if existing == Existing::Replaced { storage::replace(path, contents) } else { storage::write_new(path, contents) };
        written.map_err(|error| unwritable(path, &error, text))?;
    }
    Ok(())
}

/// The error of a file that could not be read.
pub(super) fn unreadable(path: &Path, error: &io::Error, text: &Text) -> CliError {
    unreadable_as("error-read", path, error, text)
}

/// The same with another message, whose hint is about what was meant to be read, if there is no such file.
pub(super) fn unreadable_or(not_found: &str, path: &Path, error: &io::Error, text: &Text) -> CliError {
    unreadable_as(if error.kind() == io::ErrorKind::NotFound { not_found } else { "error-read" }, path, error, text)
}

fn unreadable_as(id: &str, path: &Path, error: &io::Error, text: &Text) -> CliError {
    CliError::failed(text, id, &[("path", shown(path).into()), ("reason", reason(error, text).into())])
}

/// The error of a file that could not be written.
pub(super) fn unwritable(path: &Path, error: &io::Error, text: &Text) -> CliError {
    CliError::failed(text, "error-write", &[("path", shown(path).into()), ("reason", reason(error, text).into())])
}

/// The folder in that where the platform keeps the state of programs. A relative home, which would be another one in each folder, is none.
pub(super) fn state_folder() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    let folder = strategy.state_dir().unwrap_or_else(|| strategy.data_dir());
    folder.is_absolute().then(|| folder.join("account-center"))
}
