//! Where the progress in walkthroughs is kept, and the run that is recorded.

use std::{
    io,
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy;
use uuid::Uuid;

use super::{Stop, files::unwritable};
use crate::{
    app::Model,
    storage,
    terminal::Files,
    text::Text,
    walkthrough::{Kept, KeptCourse, KeptProblem, Run},
};

/// The files of a session.
pub(super) struct Progress {
    /// Where progress is kept; `None` where it is not.
    path: Option<PathBuf>,
    /// Where the run is recorded, and the hash of the walkthrough that it is of, once something of it is there.
    record: Option<(PathBuf, Option<Uuid>)>,
    /// What could not be understood was moved there.
    aside: Option<PathBuf>,
}

impl Progress {
    /// The files of a session that keeps its progress, or does not, and records its run, or does not.
    pub(super) fn new(saves: bool, record: Option<PathBuf>) -> Self {
        let path = saves.then(default_path).flatten();
        Self { path, record: record.map(|path| (path, None)), aside: None }
    }

    /// Begins the record of the walkthrough that runs, so that it is known at once whether there can be one.
    pub(super) fn begin(&mut self, model: &Model, text: &Text) -> Result<(), Stop> {
        let Some((progress, (path, _))) = model.progress().zip(self.record.clone()) else { return Ok(()) };
        self.record(&progress.run).map_err(|error| unwritable(&path, &error, text))
    }

    /// What is kept, to be looked at only: nothing is moved.
    pub(super) fn look(text: &Text) -> Result<Kept, Stop> {
        let Some(path) = default_path().filter(|path| path.exists()) else { return Ok(Kept::default()) };
        let kept = storage::read(&path).map_err(|error| unusable(&path, &error.to_string(), text))?.unwrap_or_default();
        Kept::parse(&kept).map_err(|problem| {
            let reason = if problem == KeptProblem::Newer { "kept-newer" } else { "kept-damaged" };
            unusable(&path, &text.get(reason), text)
        })
    }

    /// What was kept, and where what could not be understood was moved to.
    pub(super) fn load(&mut self, text: &Text) -> Result<(Kept, Option<PathBuf>), Stop> {
        let Some(path) = self.path.clone() else { return Ok((Kept::default(), None)) };
        // Nothing is made where nothing was kept.
        if !path.exists() {
            return Ok((Kept::default(), None));
        }
        let kept = storage::locked(&path, || self.read(&path)).map_err(|error| unusable(&path, &error.to_string(), text))?;
        Ok((kept, self.aside.take()))
    }

    /// Where something was moved to while the program ran.
    pub(super) fn aside(self) -> Option<PathBuf> {
        self.aside
    }

    fn read(&mut self, path: &Path) -> io::Result<Kept> {
        let Some(kept) = storage::read(path)? else { return Ok(Kept::default()) };
        if let Ok(kept) = Kept::parse(&kept) {
            return Ok(kept);
        }
        // Whether it is damaged or newer: whoever wrote it will want it back.
        self.aside = Some(storage::keep_aside(path)?);
        Ok(Kept::default())
    }

    /// Writes the run, where it is of the walkthrough whose record was begun.
    fn record(&mut self, run: &Run) -> io::Result<()> {
        let line = run.to_line();
        match &mut self.record {
            Some((path, Some(hash))) if *hash == run.hash => storage::replace(path, &line),
            Some((path, begun @ None)) => {
                storage::write_new(path, &line)?;
                *begun = Some(run.hash);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn keep_progress(&mut self, course: &KeptCourse) -> io::Result<()> {
        let Some(path) = self.path.clone() else { return Ok(()) };
        storage::locked(&path, || {
            let mut kept = self.read(&path)?;
            kept.take_in(course.clone());
            storage::replace(&path, kept.to_text())
        })
    }
}

impl Files for Progress {
    fn write_new(&mut self, path: &Path, contents: &[u8]) -> io::Result<()> {
        storage::write_new(path, contents)
    }

    fn keep(&mut self, course: &KeptCourse) -> io::Result<()> {
        // What is wrong with one of them takes nothing from the other.
        let recorded = self.record(&course.run);
        self.keep_progress(course).and(recorded)
    }
}

/// That the progress in a file could not be read.
fn unusable(path: &Path, reason: &str, text: &Text) -> Stop {
    Stop::failure(text, "error-progress", &[("path", path.to_string_lossy().into()), ("reason", reason.into())])
}

/// The file in the folder where the platform keeps what programs remember.
pub(super) fn default_path() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    let folder = strategy.state_dir().unwrap_or_else(|| strategy.data_dir());
    Some(folder.join("account-center").join("progress.json"))
}
