//! The account center on the full screen, with the notes of the walkthrough that is being taken for a presenter at a second terminal.

use std::time::Duration;

use ratatui::{buffer::Buffer, layout::Position};

use super::presenter::{Presenting, Publisher};
use crate::{
    app::{Msg, Session},
    driver::{Files, Host, Program, Request, WriteError},
    ui::Look,
};

pub(super) struct NotedSession {
    session: Session,
    publisher: Publisher,
}

impl NotedSession {
    pub(super) fn new(session: Session) -> Self {
        Self { session, publisher: Publisher::default() }
    }
}

impl Program for NotedSession {
    fn session(&self) -> Option<&Session> {
        Some(&self.session)
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        if let Msg::Tick(wall) = &msg {
            self.publisher.tick(*wall);
        }
        let request = self.session.handle(msg, host);
        if let Some(presenting) = Presenting::of_walkthrough(&self.session) {
            self.publisher.publish(presenting);
        }
        request
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        self.session.draw(look, screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.session.wakes_in()
    }

    fn finish(&mut self, files: &mut dyn Files) -> Result<(), WriteError> {
        // If one of them fails, the other is done nevertheless.
        let saved = self.session.finish(files);
        let published = self.publisher.finish();
        saved.and(published)
    }
}
