//! What runs on a screen, whichever: the full screen of a terminal or a page in a browser.

use std::time::Duration;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Size},
};

use super::{Files, Host, Look, Request, WriteError, save_at_end, send};
use crate::{
    app::{Msg, Session, Target},
    ui,
    view::View,
};

/// What runs on a screen: the account center, or something that shows it.
pub trait Program {
    /// Returns the session that clicks go to: `None` if there is none, or while a script controls it.
    fn session(&self) -> Option<&Session>;

    /// Handles a message. The host carries out the effects of a session; what the program itself asks of its host is returned.
    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request>;

    /// Draws on an empty screen. Returns where the cursor is shown.
    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position>;

    /// Returns the size at which the account center is drawn on a screen of this size. Clicks are resolved against it.
    fn account_size(&self, screen: Size) -> Size {
        screen
    }

    /// Returns how much real time passes until something visible changes by itself; `None` if nothing will.
    fn wakes_in(&self) -> Option<Duration>;

    /// Saves what has to be saved at the end. Called once, after the last message.
    ///
    /// # Errors
    /// Says what could not be written.
    fn finish(&mut self, files: &mut dyn Files) -> Result<(), WriteError>;
}

impl Program for Session {
    fn session(&self) -> Option<&Session> {
        Some(self)
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        send(self, msg, host);
        None
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        ui::draw(&View::of(self), look, screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        Session::wakes_in(self)
    }

    fn finish(&mut self, files: &mut dyn Files) -> Result<(), WriteError> {
        save_at_end(self, files)
    }
}

/// Hands a message to a program that is shown on a screen of this size. A text that was scrolled is told before where it ends there.
pub fn handle(program: &mut dyn Program, msg: Msg, host: &mut dyn Host, look: Look, screen: Size) -> Option<Request> {
    let reads = |session: &&Session| !matches!(msg, Msg::Tick(_)) && session.world().is_scrolled();
    let size = program.account_size(screen);
    let end = program.session().filter(reads).and_then(|session| ui::text_end(&View::of(session), look, size));
    if let Some(end) = end {
        program.handle(Msg::TextEnd(end), host);
    }
    program.handle(msg, host)
}

/// Returns what is clicked at a position of a screen of this size; `None` if nothing is, or while a script controls the session.
#[must_use]
pub fn target_at(program: &(impl Program + ?Sized), look: Look, screen: Size, at: Position) -> Option<Target> {
    ui::target_at(&View::of(program.session()?), look, program.account_size(screen), at)
}
