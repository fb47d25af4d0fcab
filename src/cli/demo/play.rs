//! A demo on the full screen: played alone, over and over, or by a presenter whose notes another terminal shows.

use std::time::Duration;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Size},
};

use super::source::title;
use crate::{
    app::{Msg, Session},
    cli::presenter::{Presenting, Publisher},
    demo::{Demo, Mode, Presentation},
    driver::{Files, Host, Program, Request, WriteError},
    ui::Look,
    view::TalkState,
};

pub(super) struct DemoProgram {
    presentation: Presentation,
    /// `None` where nobody presents.
    publisher: Option<Publisher>,
}

impl DemoProgram {
    pub(super) fn new(presentation: Presentation) -> Self {
        let publisher = presentation.is_presented().then(Publisher::default);
        Self { presentation, publisher }
    }

    /// Goes on in another version of the demo.
    pub(super) fn follow(&mut self, demo: Demo) {
        self.presentation.follow(demo);
    }

    /// Where the presenter is. What the tape does not say, the walkthrough in it may.
    fn presenting(&self) -> Presenting {
        let presentation = &self.presentation;
        let player = presentation.player();
        let tag = presentation.session().text().language().tag();
        let (note, next) = player.notes(tag);
        let (markers, passed) = (player.markers(), player.marker());
        let named = |index: usize| format!("{}/{}  {}", index + 1, markers.len(), markers[index].in_language(tag));
        let (marker, caption) = (passed.map(named), player.next_caption(tag));
        let (length, left) = player.length_and_rest();
        let [length, left] = [length, left].map(|time| i64::try_from(time.as_millis().div_ceil(1000)).unwrap_or(i64::MAX));
        let state = match presentation.mode() {
            Mode::Playing => TalkState::Playing,
            Mode::AtPause => TalkState::Waiting,
            Mode::Paused | Mode::Leaving => TalkState::Paused,
            Mode::HandsOn => TalkState::ByHand,
            Mode::Blank => TalkState::Blank,
            Mode::Ended => TalkState::Over,
        };
        let lesson = Presenting::of_walkthrough(presentation.session()).unwrap_or_default();
        Presenting {
            demo: title(&presentation.demo().name, presentation.session().text()),
            marker: marker.unwrap_or(lesson.marker),
            note: note.map_or(lesson.note, str::to_owned),
            next: next.map_or(lesson.next, str::to_owned),
            caption: caption.unwrap_or_default().to_owned(),
            state: state.to_string(),
            length: Some((length, left)),
            is_over: presentation.mode() == Mode::Ended,
            ..Presenting::default()
        }
    }
}

impl Program for DemoProgram {
    fn session(&self) -> Option<&Session> {
        Program::session(&self.presentation)
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        let wall = if let Msg::Tick(wall) = &msg { Some(*wall) } else { None };
        let request = self.presentation.handle(msg, host);
        let presenting = self.publisher.is_some().then(|| self.presenting());
        if let Some((publisher, presenting)) = self.publisher.as_mut().zip(presenting) {
            if let Some(wall) = wall {
                publisher.tick(wall);
            }
            publisher.publish(presenting);
        }
        request
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        self.presentation.draw(look, screen)
    }

    fn account_size(&self, screen: Size) -> Size {
        self.presentation.account_size(screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.presentation.wakes_in()
    }

    fn finish(&mut self, files: &mut dyn Files) -> Result<(), WriteError> {
        let finished = self.presentation.finish(files);
        self.publisher.as_mut().map_or(Ok(()), Publisher::finish).and(finished)
    }
}
