//! A demo on the full screen: played alone, over and over, or by a presenter whose notes another terminal shows.

use std::{
    fs::{self, File},
    io,
    path::PathBuf,
    time::Duration,
};

use ratatui::{Frame, layout::Size};

use crate::{
    app::{Msg, Session},
    cli::presenter::{self, Presenting},
    demo::{Mode, Presentation},
    domain::Instant,
    driver::{Files, Host, Request},
    storage,
    terminal::Program,
    ui::{self, Look},
};

pub(super) struct DemoProgram {
    presentation: Presentation,
    /// The file that `account-center notes` reads; `None` where nobody presents, or the file could not be written.
    path: Option<PathBuf>,
    /// What was last written there.
    written: Presenting,
    began: Option<Instant>,
    /// Why that file could not be written.
    failed: Option<io::Error>,
    /// Held while somebody presents.
    _lock: Option<File>,
}

impl DemoProgram {
    pub(super) fn new(presentation: Presentation) -> Self {
        let mut path = presenter::path().filter(|_| presentation.is_presented());
        let (lock, failed) = match path.as_deref().map(|path| storage::hold(&presenter::lock_of(path))).transpose() {
            Ok(lock) => (lock, None),
            Err(error) => {
                path = None;
                (None, Some(error))
            }
        };
        Self { presentation, path, written: Presenting::default(), began: None, failed, _lock: lock }
    }

    /// Writes where the presenter is, if that has changed. If the file cannot be written, the talk goes on without notes.
    fn publish(&mut self) {
        let Some(path) = &self.path else { return };
        let (note, next) = self.presentation.player().notes();
        let marker = self
            .presentation
            .player()
            .marker()
            .and_then(|number| self.presentation.demo().markers.get(number))
            .cloned()
            .unwrap_or_default();
        let presenting = Presenting {
            demo: self.presentation.demo().name.clone(),
            marker,
            note: note.unwrap_or_default().to_owned(),
            next: next.unwrap_or_default().to_owned(),
            began: self.began,
            is_over: self.presentation.mode() == Mode::Ended,
            ..Presenting::default()
        };
        if presenting != self.written {
            if let Err(error) = presenting.write(path) {
                (self.path, self.failed) = (None, Some(error));
            }
            self.written = presenting;
        }
    }
}

impl Program for DemoProgram {
    fn session(&self) -> Option<&Session> {
        Some(self.presentation.session()).filter(|_| self.presentation.mode() == Mode::HandsOn)
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        if let Msg::Tick(wall) = &msg {
            self.began.get_or_insert(*wall);
        }
        let request = self.presentation.handle(msg, host);
        self.publish();
        request
    }

    fn draw(&self, look: Look, frame: &mut Frame<'_>) {
        let status_line = self.presentation.status_line();
        if let Some(view) = self.presentation.view(&status_line) {
            ui::demo(&view, look, frame);
        }
    }

    fn account_size(&self, screen: Size) -> Size {
        ui::demo_size(self.presentation.session().coach().is_some(), screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.presentation.wakes_in()
    }

    fn finish(&self, _files: &mut dyn Files) -> io::Result<()> {
        if let Some(error) = &self.failed {
            return Err(io::Error::new(error.kind(), error.to_string()));
        }
        // Only our own file is removed, not that of somebody who presents another demo by now.
        if Presenting::read().is_some_and(|presenting| presenting.began != self.began) {
            return Ok(());
        }
        match self.path.as_ref().map(fs::remove_file) {
            Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
