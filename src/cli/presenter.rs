//! What a presented demo or a walkthrough tells the notes in a second terminal: a file that these write and `notes` reads.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::progress::default_path;
use crate::{app::Session, domain::Instant, driver::WriteError, storage, view};

const FORMAT: u32 = 1;

/// Where the presenter is. The file is between commands of the same version: its form is no contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Presenting {
    pub(super) format: u32,
    pub(super) demo: String,
    pub(super) marker: String,
    pub(super) note: String,
    pub(super) next: String,
    pub(super) caption: String,
    /// The name of a [`view::TalkState`]; empty for a walkthrough.
    pub(super) state: String,
    /// How long the tape takes and how much of that is left, in seconds.
    pub(super) length: Option<(i64, i64)>,
    /// When the talk began, in real time.
    pub(super) began: Option<Instant>,
    pub(super) is_over: bool,
}

impl Default for Presenting {
    fn default() -> Self {
        let [demo, marker, note, next, caption, state] = [const { String::new() }; 6];
        Self { format: FORMAT, demo, marker, note, next, caption, state, length: None, began: None, is_over: false }
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

/// Tells `account-center notes` where the presenter is, for as long as there is something to tell.
#[derive(Default)]
pub(super) struct Publisher {
    /// The file, from the first time on that something was told; `None` also where it could not be written.
    path: Option<PathBuf>,
    /// What was last written there.
    written: Presenting,
    began: Option<Instant>,
    /// What could not be written. The talk goes on without notes.
    failed: Option<WriteError>,
    /// Held while somebody presents.
    lock: Option<File>,
}

impl Publisher {
    /// Tells that this is the real time.
    pub(super) fn tick(&mut self, wall: Instant) {
        self.began.get_or_insert(wall);
    }

    /// Writes where the presenter is, if that has changed.
    pub(super) fn publish(&mut self, presenting: Presenting) {
        let presenting = Presenting { began: self.began, ..presenting };
        if presenting == self.written || self.failed.is_some() {
            return;
        }
        if let Err(error) = self.write(&presenting) {
            (self.path, self.failed) = (None, Some(error));
        }
        self.written = presenting;
    }

    fn write(&mut self, presenting: &Presenting) -> Result<(), WriteError> {
        let Some(path) = self.path.clone().or_else(path) else { return Ok(()) };
        if self.lock.is_none() {
            self.lock = Some(storage::hold(&lock_of(&path)).map_err(WriteError::of(&path))?);
        }
        presenting.write(&path).map_err(WriteError::of(&path))?;
        self.path = Some(path);
        Ok(())
    }

    /// Removes the file.
    pub(super) fn finish(&mut self) -> Result<(), WriteError> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        // Only our own file is removed, not that of somebody who presents something else by now.
        if Presenting::read().is_some_and(|presenting| presenting.began != self.began) {
            return Ok(());
        }
        match self.path.as_ref().map(|path| fs::remove_file(path).map_err(WriteError::of(path))) {
            Some(Err(failed)) if failed.error.kind() != io::ErrorKind::NotFound => Err(failed),
            _ => Ok(()),
        }
    }
}

impl Presenting {
    /// Where somebody is who presents a walkthrough; `None` if it has nothing for a presenter.
    pub(super) fn of_walkthrough(session: &Session) -> Option<Self> {
        let attempt = session.coach()?.attempt();
        let walkthrough = attempt.walkthrough();
        if walkthrough.steps.iter().all(|step| step.notes.is_empty()) {
            return None;
        }
        let text = session.text();
        let words = |texts| view::with_keys(session, text.pick(texts)).shown();
        let (step, next) = (attempt.step(), walkthrough.steps.get(attempt.index() + 1));
        let title = words(&walkthrough.title);
        let of_course = session.courses().iter().find_map(|course| Some((course, course.index_of(&walkthrough.key)?)));
        let of_course =
            of_course.map(|(course, index)| format!("{} · {}/{} {title}", text.pick(&course.title), index + 1, course.lessons.len()));
        Some(Self {
            demo: of_course.unwrap_or(title),
            marker: format!("{}/{}  {}", attempt.index() + 1, walkthrough.steps.len(), words(&step.title)),
            note: words(&step.notes),
            next: next.map(|next| words(&next.notes)).unwrap_or_default(),
            is_over: attempt.is_finished(),
            ..Self::default()
        })
    }
}
