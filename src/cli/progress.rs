//! The files of a session: the progress in walkthroughs, and the run that is recorded.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{
    bookmark,
    error::CliError,
    files::{shown, state_folder, unwritable},
    own,
};
use crate::{
    app::{Bookmark, FirstSteps, Session},
    document::decode,
    domain::Subscription,
    driver::{Files, WriteError, reason},
    storage,
    text::Text,
    training,
    ui::Look,
    walkthrough::{ParseProgressError, Progress, Run, WalkthroughProgress},
};

/// The file in which a run is recorded.
#[derive(Clone)]
pub(super) struct RunFile {
    path: PathBuf,
    overwrite: bool,
    /// What was written last, once the file is that of this run.
    written: Option<Run>,
}

impl RunFile {
    pub(super) const fn new(path: PathBuf, overwrite: bool) -> Self {
        Self { path, overwrite, written: None }
    }

    /// Writes the run, if it is of the walkthrough whose recording was begun. With one of another, the learner has left that.
    fn write(&mut self, run: &Run) -> Result<(), WriteError> {
        let line = run.to_line();
        let written = match &self.written {
            Some(written) if written.hash != run.hash => return self.end(),
            None if !self.overwrite => storage::write_new(&self.path, &line),
            _ => storage::replace(&self.path, &line),
        };
        written.map_err(WriteError::of(&self.path))?;
        self.written = Some(run.clone());
        Ok(())
    }

    /// Writes that the learner has left, if that does not stand there yet.
    fn end(&mut self) -> Result<(), WriteError> {
        let Some(run) = self.written.as_mut().filter(|run| !run.ended) else { return Ok(()) };
        run.ended = true;
        storage::replace(&self.path, run.to_line()).map_err(WriteError::of(&self.path))
    }
}

pub(super) struct ProgressFiles {
    /// Where progress is saved; `None` where it is not.
    path: Option<PathBuf>,
    run: Option<RunFile>,
    /// Where a file that could not be understood was moved to while the program ran, and the message that says so.
    backup: Option<(&'static str, PathBuf)>,
    /// Own subscriptions that could not be kept so far.
    unkept: Vec<Subscription>,
    /// Where the user was among real subscriptions, as it is saved or need not be.
    bookmark: Option<Bookmark>,
}

impl ProgressFiles {
    pub(super) fn new(saves: bool, run: Option<RunFile>) -> Self {
        Self { path: saves.then(default_path).flatten(), run, backup: None, unkept: Vec::new(), bookmark: None }
    }

    /// Goes where the user was among the real subscriptions, if that was saved.
    pub(super) fn open_bookmark(&mut self, session: &mut Session, text: &Text) -> Result<(), CliError> {
        if self.path.is_some()
            && session.world().is_real()
            && let Some(bookmark) = bookmark::read(text)?
        {
            session.open_at(&bookmark);
        }
        // Who only looks has nothing to save.
        self.bookmark = session.bookmark();
        Ok(())
    }

    /// Creates the file of the run that is recorded, so that it is known at once whether that is possible.
    pub(super) fn begin(&mut self, session: &Session, text: &Text) -> Result<(), CliError> {
        let Some((progress, file)) = session.walkthrough_progress().zip(self.run.as_mut()) else { return Ok(()) };
        file.write(&progress.run).map_err(|WriteError { path, error }| unwritable(&path, &error, text))
    }

    /// Writes that the learner has left the run that is recorded, at the end of the program.
    pub(super) fn end_run(&mut self) -> Result<(), WriteError> {
        self.run.as_mut().map_or(Ok(()), RunFile::end)
    }

    /// Reads the saved progress without moving anything.
    pub(super) fn peek(text: &Text) -> Result<Progress, CliError> {
        let Some(path) = default_path().filter(|path| path.exists()) else { return Ok(Progress::default()) };
        let saved = storage::read(&path).map_err(|error| unusable(&path, &reason(&error, text), text))?.unwrap_or_default();
        parse(&saved).map_err(|problem| {
            let id = if problem == ParseProgressError::Newer { "kept-newer" } else { "kept-damaged" };
            unusable(&path, &text.get(id), text)
        })
    }

    /// Whether it is saved which first steps were done.
    pub(super) fn has_first_steps() -> bool {
        default_path().is_some_and(|path| first_steps_path(&path).exists())
    }

    /// Removes the saved progress, and which first steps were done.
    pub(super) fn remove() -> Result<(), WriteError> {
        let Some(progress) = default_path() else { return Ok(()) };
        let mut saved = [first_steps_path(&progress), progress].into_iter().filter(|path| path.exists());
        saved.try_for_each(|path| storage::locked(&path, || storage::remove(&path)).map_err(WriteError::of(&path)))
    }

    /// Reads the saved progress. A file that could not be understood is moved away, and its new path returned.
    pub(super) fn load(&self, text: &Text) -> Result<(Progress, Option<PathBuf>), CliError> {
        let Some(path) = self.path.clone() else { return Ok((Progress::default(), None)) };
        let saved = storage::read_or_rename(&path, |saved| parse(saved).ok());
        let (saved, backup) = saved.map_err(|error| unusable(&path, &reason(&error, text), text))?;
        Ok((saved.unwrap_or_default(), backup))
    }

    /// Reads which first steps were done; `None` where that is not saved, or cannot be read.
    pub(super) fn first_steps(&self) -> Option<FirstSteps> {
        let saved = storage::read(&first_steps_path(self.path.as_ref()?)).ok()?;
        Some(saved.map_or_else(FirstSteps::default, |saved| FirstSteps::parse(&String::from_utf8_lossy(&saved))))
    }

    /// Whether it is known that no progress can be saved.
    pub(super) fn are_read_only(&self) -> bool {
        self.path.as_deref().is_some_and(storage::is_read_only)
    }

    /// Where a file that could not be understood was moved to while the program ran, and the message that says so.
    pub(super) fn into_backup(self) -> Option<(&'static str, PathBuf)> {
        self.backup
    }

    fn save(&mut self, progress: &WalkthroughProgress) -> Result<(), WriteError> {
        let Some(path) = self.path.clone() else { return Ok(()) };
        let change = || {
            let (saved, backup) = storage::read_or_rename_locked(&path, |saved| parse(saved).ok())?;
            self.backup = backup.map(|backup| ("error-progress-aside", backup)).or(self.backup.take());
            let mut saved = saved.unwrap_or_default();
            saved.merge(progress.clone());
            storage::replace(&path, saved.to_text())
        };
        storage::locked(&path, change).map_err(WriteError::of(&path))
    }
}

impl Files for ProgressFiles {
    fn write_new(&mut self, path: &Path, contents: &[u8]) -> io::Result<()> {
        storage::write_new(path, contents)
    }

    fn write_card(&mut self, path: &Path, session: &Session, look: Look) -> io::Result<()> {
        self.write_new(path, &training::card(session, look, path))
    }

    fn save_first_steps(&mut self, text: &str) -> io::Result<()> {
        let Some(path) = self.path.as_deref().map(first_steps_path) else { return Ok(()) };
        storage::locked(&path, || storage::replace(&path, text))
    }

    fn save_progress(&mut self, progress: &WalkthroughProgress) -> Result<(), WriteError> {
        // If one of them fails, the other is written nevertheless.
        let recorded = self.run.as_mut().map_or(Ok(()), |file| file.write(&progress.run));
        self.save(progress).and(recorded)
    }

    fn save_bookmark(&mut self, bookmark: &Bookmark) -> Result<(), WriteError> {
        if self.path.is_some() && self.bookmark.as_ref() != Some(bookmark) {
            bookmark::save(bookmark)?;
            self.bookmark = Some(bookmark.clone());
        }
        Ok(())
    }

    fn keep_own(&mut self, subscriptions: &[Subscription]) -> Result<(), WriteError> {
        // Where no progress is saved, nothing is.
        if self.path.is_none() {
            return Ok(());
        }
        self.unkept.retain(|before| subscriptions.iter().all(|now| now.sign_up().id != before.sign_up().id));
        self.unkept.extend_from_slice(subscriptions);
        if self.unkept.is_empty() {
            return Ok(());
        }
        let backup = own::keep(&self.unkept)?;
        self.unkept.clear();
        self.backup = backup.map(|backup| ("error-own-aside", backup)).or(self.backup.take());
        Ok(())
    }
}

/// Parses a file of saved progress. An editor may have saved it with a byte order mark.
fn parse(bytes: &[u8]) -> Result<Progress, ParseProgressError> {
    Progress::parse(decode(bytes).map_err(|_| ParseProgressError::Damaged)?)
}

/// The error of saved progress that could not be read.
fn unusable(path: &Path, reason: &str, text: &Text) -> CliError {
    CliError::failed(text, "error-progress", &[("path", shown(path).into()), ("reason", reason.into())])
}

/// The file beside that of the progress that says which first steps were done.
fn first_steps_path(progress: &Path) -> PathBuf {
    progress.with_file_name("first-steps")
}

/// The file of the progress.
pub(super) fn default_path() -> Option<PathBuf> {
    Some(state_folder()?.join("progress.json"))
}
