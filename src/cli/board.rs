//! Boards: what is shown on the full screen and follows files, without an account center. `q`, `Escape` and Ctrl-C leave them.

use std::time::Duration;

use ratatui::{buffer::Buffer, layout::Position};

use super::{
    error::CliError,
    session::{self, NoFiles},
};
use crate::{
    app::{Msg, Session},
    config::Config,
    domain::Instant,
    driver::{Files, Host, Program, Request, WriteError},
    key::{Code, Key},
    text::Text,
    ui::Look,
};

pub(super) trait Board {
    /// How often it looks at its files.
    const POLL: Duration;

    /// Looks at its files at a real time.
    fn look(&mut self, wall: Instant);

    /// As [`Program::draw`].
    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position>;
}

/// Shows a board until the user quits. `no_terminal` is the message where there is no terminal.
pub(super) fn run(board: impl Board, no_terminal: &str, config: &Config, text: &Text) -> Result<(), CliError> {
    session::run_program(|_| BoardProgram(board), no_terminal, config, text, &mut NoFiles)
}

struct BoardProgram<B>(B);

impl<B: Board> Program for BoardProgram<B> {
    fn session(&self) -> Option<&Session> {
        None
    }

    fn handle(&mut self, msg: Msg, _host: &mut dyn Host) -> Option<Request> {
        match msg {
            Msg::Tick(wall) => {
                self.0.look(wall);
                None
            }
            Msg::Key(key) if matches!(key.code, Code::Char('q') | Code::Escape) || key == Key::ctrl('c') => Some(Request::Quit),
            Msg::Key(key) if key == Key::ctrl('z') => Some(Request::Suspend),
            _ => None,
        }
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        self.0.draw(look, screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        Some(B::POLL)
    }

    fn finish(&mut self, _files: &mut dyn Files) -> Result<(), WriteError> {
        Ok(())
    }
}
