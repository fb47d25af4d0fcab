//! Files that a command looks for in folders, and those that it writes because somebody asked for them: never over another one, unless they
//! asked for that too.

use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::Stop;
use crate::{storage, text::Text};

/// The files themselves, and for every folder all files in it, and in those within it, whose names end in one of these, in order of
/// their names. A folder without one is a mistake.
pub(super) fn named(paths: &[PathBuf], endings: &[&str], text: &Text) -> Result<Vec<PathBuf>, Stop> {
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
            return Err(Stop::failure(text, "error-no-files", &[("path", path.to_string_lossy().into()), ("known", known.into())]));
        }
    }
    Ok(files)
}

fn find(folder: &Path, endings: &[&str], into: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            // A link may lead back to where it stands.
            if !entry.is_symlink() {
                find(&entry, endings, into)?;
            }
        } else if endings.contains(&ending(&entry)) {
            into.push(entry);
        }
    }
    Ok(())
}

/// How a file's name ends, without the dot.
pub(super) fn ending(path: &Path) -> &str {
    path.extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// Whether a file may be written, before there is anything to write: it is not there, or may be written over, and its folder is there.
pub(super) fn may_be_written(path: &Path, overwrite: bool, text: &Text) -> Result<(), Stop> {
    if !overwrite && path.exists() {
        return Err(Stop::failure(text, "error-exists", &[("path", path.to_string_lossy().into())]));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder.map(fs::metadata) {
        Some(Err(error)) => Err(unwritable(path, &error, text)),
        _ => Ok(()),
    }
}

/// Writes files, each whole or not at all, and none where one of them may not be written.
pub(super) fn write(files: &[(PathBuf, impl AsRef<[u8]>)], overwrite: bool, text: &Text) -> Result<(), Stop> {
    let mut names = HashSet::new();
    for (path, _) in files {
        may_be_written(path, overwrite, text)?;
        if !names.insert(path) {
            return Err(Stop::failure(text, "error-same-file", &[("path", path.to_string_lossy().into())]));
        }
    }
    for (path, contents) in files {
        let written = if overwrite { storage::replace(path, contents) } else { storage::write_new(path, contents) };
        written.map_err(|error| unwritable(path, &error, text))?;
    }
    Ok(())
}

/// That a file could not be read.
pub(super) fn unreadable(path: &Path, error: &io::Error, text: &Text) -> Stop {
    Stop::failure(text, "error-read", &[("path", path.to_string_lossy().into()), ("reason", error.to_string().into())])
}

/// That a file could not be written.
pub(super) fn unwritable(path: &Path, error: &io::Error, text: &Text) -> Stop {
    Stop::failure(text, "error-write", &[("path", path.to_string_lossy().into()), ("reason", error.to_string().into())])
}
