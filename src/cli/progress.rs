//! Where the progress in walkthroughs is kept, and the run that is recorded.

use std::{
    io,
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy;

use super::Stop;
use crate::{
    storage,
    terminal::Files,
    text::Text,
    walkthrough::{Kept, KeptCourse, Run},
};

/// The files of a session.
pub(super) struct Progress {
    /// Where progress is kept; `None` where it is not.
    path: Option<PathBuf>,
    /// Where the run is recorded, and whether something of it is there already.
    record: Option<(PathBuf, bool)>,
    /// What could not be understood was moved there.
    aside: Option<PathBuf>,
}

impl Progress {
    /// The files of a session that keeps its progress, or does not, and records its run, or does not.
    pub(super) fn new(saves: bool, record: Option<PathBuf>) -> Self {
        let path = saves.then(default_path).flatten();
        Self { path, record: record.map(|path| (path, false)), aside: None }
    }

    /// What was kept, and where what could not be understood was moved to.
    pub(super) fn load(&mut self, text: &Text) -> Result<(Kept, Option<PathBuf>), Stop> {
        let Some(path) = self.path.clone() else { return Ok((Kept::default(), None)) };
        // Nothing is made where nothing was kept.
        if !path.exists() {
            return Ok((Kept::default(), None));
        }
        let kept = storage::locked(&path, || self.read(&path)).map_err(|error| {
            Stop::failure(text, "error-progress", &[("path", path.to_string_lossy().into()), ("reason", error.to_string().into())])
        })?;
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

    fn record(&mut self, run: &Run) -> io::Result<()> {
        let Some((path, is_begun)) = &mut self.record else { return Ok(()) };
        let line = run.to_line();
        if *is_begun {
            return storage::replace(path, &line);
        }
        storage::write_new(path, &line)?;
        *is_begun = true;
        Ok(())
    }
}

impl Files for Progress {
    fn write_new(&mut self, path: &Path, contents: &str) -> io::Result<()> {
        storage::write_new(path, contents)
    }

    fn keep(&mut self, name: &str, course: &KeptCourse) -> io::Result<()> {
        self.record(&course.run)?;
        let Some(path) = self.path.clone() else { return Ok(()) };
        storage::locked(&path, || {
            let mut kept = self.read(&path)?;
            kept.take_in(name, course.clone());
            storage::replace(&path, &kept.to_text())
        })
    }
}

/// The file in the folder where the platform keeps what programs remember.
pub(super) fn default_path() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    let folder = strategy.state_dir().unwrap_or_else(|| strategy.data_dir());
    Some(folder.join("account-center").join("progress.json"))
}
