//! `account-center notes`: a presenter's notes and timer in a second terminal, while a demo is presented in the first.

use std::time::Duration;

use ratatui::{buffer::Buffer, layout::Position};

use super::{
    error::CliError,
    presenter::Presenting,
    session::{self, NoFiles},
};
use crate::{
    app::{Msg, Session},
    config::Config,
    domain::Instant,
    driver::{Files, Host, Program, Request, WriteError},
    key::{Code, Key},
    text::Text,
    ui::{self, Look},
    view::{self, PresenterNotes},
};

/// How often the presenter's file is read.
const POLL: Duration = Duration::from_millis(250);

/// Follows the demo that is presented until the user quits.
pub(super) fn run(config: &Config, text: &Text) -> Result<(), CliError> {
    let program = NotesProgram { presenting: Presenting::read(), wall: None, text: text.clone() };
    session::run_program(|_| program, "error-no-terminal-for-notes", config, text, &mut NoFiles)
}

struct NotesProgram {
    presenting: Option<Presenting>,
    wall: Option<Instant>,
    text: Text,
}

impl Program for NotesProgram {
    fn session(&self) -> Option<&Session> {
        None
    }

    fn handle(&mut self, msg: Msg, _host: &mut dyn Host) -> Option<Request> {
        match msg {
            Msg::Tick(wall) => {
                self.wall = Some(wall);
                self.presenting = Presenting::read();
                None
            }
            Msg::Key(key) if matches!(key.code, Code::Char('q') | Code::Escape) || key == Key::ctrl('c') => Some(Request::Quit),
            Msg::Key(key) if key == Key::ctrl('z') => Some(Request::Suspend),
            _ => None,
        }
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        let talk = self.presenting.as_ref().map(|presenting| {
            let seconds = presenting.began.zip(self.wall).map_or(0, |(began, wall)| (wall - began).num_seconds().max(0));
            PresenterNotes {
                demo: &presenting.demo,
                marker: &presenting.marker,
                note: &presenting.note,
                next: &presenting.next,
                seconds,
                is_over: presenting.is_over,
            }
        });
        ui::notes(&view::notes(talk, &self.text), look, screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        Some(POLL)
    }

    fn finish(&mut self, _files: &mut dyn Files) -> Result<(), WriteError> {
        Ok(())
    }
}
