//! `account-center notes`: a presenter's notes and timer in a second terminal, while a demo is presented in the first.

use std::time::Duration;

use clap::Args;
use ratatui::{buffer::Buffer, layout::Position};

use super::{
    board::{self, Board},
    error::CliError,
    presenter::Presenting,
    settings,
};
use crate::{
    config::Config,
    domain::Instant,
    text::Text,
    ui::{self, Look},
    view::{self, PresenterNotes},
};

#[derive(Debug, Args)]
#[command(args = settings::of_screens())]
pub(super) struct NotesArgs {
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=600))]
    minutes: Option<u16>,
}

impl NotesArgs {
    /// Follows the demo that is presented until the user quits.
    pub(super) fn run(self, config: &Config, text: &Text) -> Result<(), CliError> {
        let planned = self.minutes.map(|minutes| i64::from(minutes) * 60);
        let program = NotesProgram { presenting: Presenting::read(), wall: None, planned, text: text.clone() };
        board::run(program, "error-no-terminal-for-notes", config, text)
    }
}

struct NotesProgram {
    presenting: Option<Presenting>,
    wall: Option<Instant>,
    /// How long the talk is meant to take, in seconds.
    planned: Option<i64>,
    text: Text,
}

impl Board for NotesProgram {
    const POLL: Duration = Duration::from_millis(250);

    fn look(&mut self, wall: Instant) {
        self.wall = Some(wall);
        self.presenting = Presenting::read();
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        let talk = self.presenting.as_ref().map(|presenting| {
            let seconds = presenting.began.zip(self.wall).map_or(0, |(began, wall)| (wall - began).num_seconds().max(0));
            PresenterNotes {
                demo: &presenting.demo,
                marker: &presenting.marker,
                note: &presenting.note,
                next: &presenting.next,
                caption: &presenting.caption,
                seconds,
                length: self.planned.map(|planned| (planned, planned - seconds)).or(presenting.length),
                state: presenting.state.parse().ok(),
                is_over: presenting.is_over,
            }
        });
        ui::notes(&view::notes(talk, &self.text), look, screen)
    }
}
