//! A demo as what runs on a screen.

use std::time::Duration;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Size},
};

use super::{Mode, Presentation};
use crate::{
    app::{Msg, Session},
    driver::{Files, Host, Program, Request, WriteError},
    ui::{self, Look},
};

impl Program for Presentation {
    fn session(&self) -> Option<&Session> {
        Some(Self::session(self)).filter(|_| self.mode() == Mode::HandsOn)
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        Self::handle(self, msg, host)
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        let status_line = self.status_line();
        self.view(&status_line).and_then(|view| ui::demo(&view, look, screen))
    }

    fn account_size(&self, screen: Size) -> Size {
        ui::demo_size(Self::session(self).coach().is_some(), screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        Self::wakes_in(self)
    }

    /// A demo leaves nothing behind.
    fn finish(&mut self, _files: &mut dyn Files) -> Result<(), WriteError> {
        Ok(())
    }
}
