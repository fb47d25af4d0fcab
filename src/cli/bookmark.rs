//! The file that says where the user was among real subscriptions.

use std::path::PathBuf;

use super::{
    error::CliError,
    files::{shown, state_folder, unreadable},
};
use crate::{app::Bookmark, document::decode, driver::WriteError, storage, text::Text};

/// The file; `None` on a system that has no folder for it.
fn path() -> Option<PathBuf> {
    Some(state_folder()?.join("bookmark.toml"))
}

/// Reads it; `None` if there is none. A file that is damaged, or of a newer version, is moved aside, and that is said on standard error.
pub(super) fn read(text: &Text) -> Result<Option<Bookmark>, CliError> {
    let Some(path) = path() else { return Ok(None) };
    let (bookmark, backup) = storage::read_or_rename(&path, parse).map_err(|error| unreadable(&path, &error, text))?;
    if let Some(backup) = backup {
        eprintln!("{}", text.with("bookmark-renamed", &[("path", shown(&backup).into())]));
    }
    Ok(bookmark)
}

/// Saves it in place of the one before.
pub(super) fn save(bookmark: &Bookmark) -> Result<(), WriteError> {
    let Some(path) = path() else { return Ok(()) };
    storage::locked(&path, || storage::replace(&path, bookmark.to_text())).map_err(WriteError::of(&path))
}

/// Removes it.
pub(super) fn remove() -> Result<(), WriteError> {
    let Some(path) = path().filter(|path| path.exists()) else { return Ok(()) };
    storage::locked(&path, || storage::remove(&path)).map_err(WriteError::of(&path))
}

/// Whether there is one.
pub(super) fn exists() -> bool {
    path().is_some_and(|path| path.exists())
}

fn parse(bytes: &[u8]) -> Option<Bookmark> {
    Bookmark::parse(decode(bytes).ok()?)
}
