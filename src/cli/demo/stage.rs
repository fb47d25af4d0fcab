//! A program that can play a demo over itself: the demo takes the screen and the keys until it is left, and the session waits.

use std::time::Duration;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Size},
};

use super::source;
use crate::{
    app::{Effect, Msg, Session},
    demo::{Presentation, Style},
    driver::{Files, Host, Program, Request, WriteError},
    tape::Speed,
    ui::Look,
};

pub(in crate::cli) struct Stage<P> {
    program: P,
    look: Look,
    demo: Option<Box<Presentation>>,
}

impl<P> Stage<P> {
    pub(in crate::cli) const fn new(program: P, look: Look) -> Self {
        Self { program, look, demo: None }
    }
}

impl<P: Program> Stage<P> {
    fn shown(&self) -> &dyn Program {
        self.demo.as_deref().map_or(&self.program as &dyn Program, |demo| demo)
    }

    /// Begins a demo, in the language of the session. One that is built in can be loaded.
    fn begin(&mut self, name: &str) {
        let loaded = self.program.session().and_then(|session| source::load(name.as_ref(), session.text()).ok());
        self.demo = loaded.map(|(demo, _)| Box::new(Presentation::new(demo, Style::Once, Speed::ONE, self.look)));
    }

    /// Lets the session go on after a break.
    fn end(&mut self, host: &mut dyn Host) {
        self.demo = None;
        let motion = self.program.session().is_some_and(|session| session.habits().motion);
        self.program.handle(Msg::Resume { motion }, host);
    }
}

impl<P: Program> Program for Stage<P> {
    fn session(&self) -> Option<&Session> {
        self.shown().session()
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        if let Some(demo) = &mut self.demo {
            let request = Program::handle(&mut **demo, msg, host);
            if request != Some(Request::Quit) {
                return request;
            }
            self.end(host);
            return None;
        }
        let mut host = StageHost { host, wanted: None };
        let request = self.program.handle(msg, &mut host);
        if let Some(name) = host.wanted {
            self.begin(name);
        }
        request
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        self.shown().draw(look, screen)
    }

    fn account_size(&self, screen: Size) -> Size {
        self.shown().account_size(screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.shown().wakes_in()
    }

    fn finish(&mut self, files: &mut dyn Files) -> Result<(), WriteError> {
        self.program.finish(files)
    }
}

/// Keeps the demo that the session asks for.
struct StageHost<'a> {
    host: &'a mut dyn Host,
    wanted: Option<&'static str>,
}

impl Host for StageHost<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        if let Effect::PlayDemo(name) = effect {
            self.wanted = Some(name);
            return None;
        }
        self.host.run(session, effect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{app::World, demo::NAMES, domain::Instant, key::Key, scenario, ui::Theme};

    struct Nothing;

    impl Host for Nothing {
        fn run(&mut self, _session: &Session, _effect: Effect) -> Option<Msg> {
            None
        }
    }

    #[test]
    fn a_demo_takes_the_screen_and_gives_it_back() {
        let scenario = scenario::parse(scenario::built_in("expired").expect("it is built in")).expect("it is right");
        let look = Look { theme: Theme::Mono, ascii: false };
        let mut stage = Stage::new(Session::new(World::start(scenario)).with_demos(&NAMES), look);
        let tick = |stage: &mut Stage<Session>, seconds| {
            stage.handle(Msg::Tick(Instant::UNIX_EPOCH + chrono::TimeDelta::seconds(seconds)), &mut Nothing)
        };
        let press = |stage: &mut Stage<Session>, key: &str| stage.handle(Msg::Key(key.parse::<Key>().expect("a key")), &mut Nothing);
        let text = |stage: &Stage<Session>| {
            let mut screen = Buffer::empty(Size::new(80, 24).into());
            stage.draw(look, &mut screen);
            crate::export::text(&screen)
        };
        tick(&mut stage, 0);
        let before = stage.session().expect("it is shown").world().now();
        press(&mut stage, "V");
        assert!(text(&stage).contains("What an upgrade changes at once"), "{}", text(&stage));
        press(&mut stage, "Enter");
        assert!(stage.session().is_none(), "a script has the screen");
        tick(&mut stage, 1);
        tick(&mut stage, 9);
        assert!(text(&stage).contains("After 14 days"), "{}", text(&stage));
        press(&mut stage, "Space");
        assert_eq!(press(&mut stage, "q"), None, "only the demo ends");
        tick(&mut stage, 30);
        let session = stage.session().expect("it is shown again");
        assert_eq!((session.world().now(), session.world().dialog()), (before, None), "it has waited");
    }
}
