//! Files that somebody is writing: noticed when they are saved, and shown at once in what runs on the screen.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect, Size},
};

use super::{
    error::CliError,
    files::{self, shown},
};
use crate::{
    app::{Msg, Session},
    domain::Instant,
    driver::{Files, Host, Program, Request, WriteError},
    text::Text,
    ui::{self, Look},
    view::Tone,
    wrap::harmless,
};

/// How often it is looked for what was saved.
pub(super) const POLL: Duration = Duration::from_millis(100);

/// The most rows in which mistakes are shown below the program.
const MISTAKES: u16 = 7;

/// When a file was saved last, and its length.
pub(super) type Version = (Option<Instant>, u64);

/// The versions of files.
pub(super) type Versions = BTreeMap<PathBuf, Version>;

/// Returns the version of a file.
pub(super) fn version(path: &Path) -> Version {
    fs::metadata(path).map_or((None, 0), |data| (data.modified().ok().map(Instant::from), data.len()))
}

/// Returns the versions of all files with these endings in the folders, and in those of the files: they may refer to each other.
pub(super) fn versions(paths: &[PathBuf], endings: &[&str]) -> Versions {
    let mut found = Vec::new();
    for path in paths {
        let beside = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = if path.is_dir() { path } else { beside };
        // Whoever reads the file itself tells what cannot be read.
        let _ = files::find_in(folder, endings, &mut found);
    }
    found.into_iter().map(|path| (path.clone(), version(&path))).collect()
}

/// Checks that a name is that of a file, which can be followed; something built in never changes.
pub(super) fn check_is_file(name: &Path, text: &Text) -> Result<(), CliError> {
    if name.is_file() { Ok(()) } else { Err(CliError::usage(text, "error-watch-file", &[("path", shown(name).into())])) }
}

/// Says how many rows are below those that there is room for.
pub(super) fn more(rows: usize, text: &Text) -> String {
    text.with("board-more", &[("rows", rows.into())])
}

/// A program that shows a file, and shows it again when it is saved. While it has mistakes, they are shown below what it was before.
pub(super) struct Followed<P, F> {
    program: P,
    /// Reads the file into the program.
    reload: F,
    file: PathBuf,
    text: Text,
    versions: Versions,
    mistakes: Vec<(Tone, String)>,
}

impl<P: Program, F: FnMut(&mut P) -> Result<(), CliError>> Followed<P, F> {
    pub(super) fn new(program: P, file: PathBuf, text: &Text, reload: F) -> Self {
        let mut followed = Self { program, reload, file, text: text.clone(), versions: Versions::new(), mistakes: Vec::new() };
        followed.versions = followed.versions_now();
        followed
    }

    fn versions_now(&self) -> Versions {
        versions(std::slice::from_ref(&self.file), &["toml", "tape"])
    }

    fn look(&mut self) {
        let versions = self.versions_now();
        if versions == self.versions {
            return;
        }
        self.versions = versions;
        self.mistakes.clear();
        let complaints = (self.reload)(&mut self.program).err().and_then(|error| error.into_complaints().ok()).unwrap_or_default();
        for complaint in complaints {
            self.mistakes.push((Tone::Error, harmless(&complaint.text)));
            self.mistakes.extend(complaint.hint.map(|hint| (Tone::Faint, format!("  {}", harmless(&hint)))));
        }
    }
}

impl<P: Program, F: FnMut(&mut P) -> Result<(), CliError>> Program for Followed<P, F> {
    fn session(&self) -> Option<&Session> {
        self.program.session()
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        if matches!(msg, Msg::Tick(_)) {
            self.look();
        }
        self.program.handle(msg, host)
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        let cursor = self.program.draw(look, screen);
        if self.mistakes.is_empty() {
            return cursor;
        }
        // A mistake may take a second row.
        let rows = u16::try_from(self.mistakes.len() + 2).unwrap_or(MISTAKES);
        let height = rows.min(MISTAKES).min(screen.area.height);
        let mut below = Buffer::empty(Rect { y: screen.area.bottom() - height, height, ..screen.area });
        let mut mistakes = Buffer::empty(Rect { x: 0, y: 0, width: below.area.width, height });
        ui::board(&self.mistakes, |rows| more(rows, &self.text), look, &mut mistakes);
        below.content = mistakes.content;
        screen.merge(&below);
        cursor.filter(|cursor| cursor.y < below.area.y)
    }

    fn account_size(&self, screen: Size) -> Size {
        self.program.account_size(screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        Some(self.program.wakes_in().map_or(POLL, |wakes| wakes.min(POLL)))
    }

    fn finish(&mut self, files: &mut dyn Files) -> Result<(), WriteError> {
        self.program.finish(files)
    }
}
