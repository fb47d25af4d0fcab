//! What a presented demo tells the notes in a second terminal: a file that `demo --present` writes and `notes` reads.

use std::{
    io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::progress::default_path;
use crate::{domain::Instant, storage};

const FORMAT: u32 = 1;

/// Where the presenter is. The file is between these two commands of the same version: its form is no contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Presenting {
    pub(super) format: u32,
    pub(super) demo: String,
    pub(super) marker: String,
    pub(super) note: String,
    pub(super) next: String,
    /// When the talk began, in real time.
    pub(super) began: Option<Instant>,
    pub(super) is_over: bool,
}

impl Default for Presenting {
    fn default() -> Self {
        let [demo, marker, note, next] = [const { String::new() }; 4];
        Self { format: FORMAT, demo, marker, note, next, began: None, is_over: false }
    }
}

impl Presenting {
    /// Reads the file; `None` where nobody presents or the file is not whole.
    pub(super) fn read() -> Option<Self> {
        let path = path()?;
        if !storage::is_held(&lock_of(&path)) {
            // Left behind by a program that was killed.
            return None;
        }
        let bytes = storage::read(&path).ok()??;
        serde_json::from_slice(&bytes).ok().filter(|presenting: &Self| presenting.format == FORMAT)
    }

    pub(super) fn write(&self, path: &Path) -> io::Result<()> {
        let text = serde_json::to_string_pretty(self)? + "\n";
        storage::locked(path, || storage::replace(path, &text))
    }
}

/// The file, beside the progress of walkthroughs.
pub(super) fn path() -> Option<PathBuf> {
    Some(default_path()?.with_file_name("presenting.json"))
}

/// The file that is locked for as long as somebody presents.
pub(super) fn lock_of(path: &Path) -> PathBuf {
    path.with_extension("held")
}
