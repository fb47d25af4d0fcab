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
        let program = NotesProgram { presenting: None, began: None, wall: None, planned, text: text.clone() };
        board::run(program, "error-no-terminal-for-notes", config, text)
    }
}

struct NotesProgram {
    presenting: Option<Presenting>,
    /// When the talk began: with the first demo or walkthrough that was seen. Others may follow.
    began: Option<Instant>,
    wall: Option<Instant>,
    /// How long the talk is meant to take, in seconds.
    planned: Option<i64>,
    text: Text,
}

impl NotesProgram {
    /// Takes what is presented at a real time.
    fn see(&mut self, presenting: Option<Presenting>, wall: Instant) {
        self.began = self.began.or_else(|| presenting.as_ref()?.began);
        (self.presenting, self.wall) = (presenting, Some(wall));
    }

    /// How long the talk has taken, in seconds.
    fn seconds(&self) -> i64 {
        self.began.zip(self.wall).map_or(0, |(began, wall)| (wall - began).num_seconds().max(0))
    }
}

impl Board for NotesProgram {
    const POLL: Duration = Duration::from_millis(250);

    fn look(&mut self, wall: Instant) {
        self.see(Presenting::read(), wall);
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        let talk = self.presenting.as_ref().map(|presenting| {
            let seconds = self.seconds();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_timer_runs_over_all_demos_of_a_talk() {
        let text = Text::new(Language::English);
        let mut notes = NotesProgram { presenting: None, began: None, wall: None, planned: None, text };
        let at = |time: &str| format!("2026-11-20T{time}Z").parse::<Instant>().expect("an instant");
        let demo = |began: &str| Some(Presenting { began: Some(at(began)), ..Presenting::default() });
        notes.see(None, at("09:00:00"));
        assert_eq!(notes.seconds(), 0, "nobody has begun");
        notes.see(demo("10:00:00"), at("10:05:00"));
        assert_eq!(notes.seconds(), 300);
        notes.see(None, at("10:06:00"));
        notes.see(demo("10:07:00"), at("10:20:00"));
        assert_eq!(notes.seconds(), 1200, "the second demo goes on with the same talk");
    }
}
