//! A session for tests: keys in, frames out. A thin wrapper of [`Headless`], on a screen of a fixed size. Real time passes only when the test
//! says so.

use std::rc::Rc;

use account_center::{
    app::{Effect, Habits, Msg, Session, Target, World},
    clock::Clock,
    domain::Instant,
    export,
    headless::Headless,
    key::{Code, Key},
    scenario::{self, Scenario},
    text::{Language, Text},
    ui::{self, Look, Theme},
    view::View,
    walkthrough,
};
use chrono::TimeDelta;
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect, Size},
};

/// Opens a world in a language, with the default keymap.
pub(crate) fn session(world: World, language: Language) -> Session {
    Session::with_habits(world, Habits::in_language(Text::new(language)))
}

/// Parses a built-in scenario.
pub(crate) fn scenario_named(name: &str) -> Scenario {
    scenario::parse(scenario::built_in(name).expect("it is built in")).expect("it is valid")
}

/// Starts a walkthrough: a built-in one by name, or one given as text.
pub(crate) fn lesson(name_or_text: &str, language: Language) -> Session {
    let source = walkthrough::built_in(name_or_text).unwrap_or(name_or_text);
    let name = if source == name_or_text { "lesson" } else { name_or_text };
    let walkthrough = walkthrough::parse(name, source, walkthrough::built_in_scenario).expect("it is valid");
    let mut session = session(World::start(walkthrough.scenario.clone()), language);
    session.begin(Rc::new(walkthrough));
    session
}

pub(crate) struct Rig {
    headless: Headless,
    /// All effects so far.
    pub(crate) effects: Vec<Effect>,
    size: Size,
}

impl Rig {
    /// Opens a built-in scenario in English on 100×30.
    pub(crate) fn new(name: &str) -> Self {
        Self::sized(name, Language::English, 100, 30)
    }

    pub(crate) fn sized(name: &str, language: Language, width: u16, height: u16) -> Self {
        Self::of(session(World::start(scenario_named(name)), language), width, height)
    }

    /// Starts a walkthrough: a built-in one by name, or one given as text.
    pub(crate) fn lesson(name_or_text: &str, language: Language, width: u16, height: u16) -> Self {
        Self::of(lesson(name_or_text, language), width, height)
    }

    pub(crate) fn of(session: Session, width: u16, height: u16) -> Self {
        Self::starting_at(session, Instant::UNIX_EPOCH, width, height)
    }

    pub(crate) fn starting_at(session: Session, wall: Instant, width: u16, height: u16) -> Self {
        let mut headless = Headless::starting_at(session, Look { theme: Theme::Dark, ascii: false }, wall);
        Self { effects: headless.take_effects(), headless, size: Size { width, height } }
    }

    /// Opens a built-in scenario on the real clock, at an instant.
    pub(crate) fn live(name: &str, at: &str) -> Self {
        let wall = at.parse().expect("an instant");
        Self::starting_at(session(World::new(scenario_named(name), Clock::Real(wall)), Language::English), wall, 100, 30)
    }

    pub(crate) const fn session(&self) -> &Session {
        &self.headless.session
    }

    pub(crate) const fn world(&self) -> &World {
        self.headless.session.world()
    }

    /// Advances the real time by milliseconds.
    pub(crate) fn pass(&mut self, milliseconds: u64) -> &mut Self {
        self.headless.advance_millis(milliseconds);
        self.effects.extend(self.headless.take_effects());
        self
    }

    /// Sets the real clock back by milliseconds.
    pub(crate) fn set_back(&mut self, milliseconds: i64) -> &mut Self {
        self.headless.advance(-TimeDelta::milliseconds(milliseconds));
        self
    }

    pub(crate) fn send(&mut self, msg: Msg) -> &mut Self {
        self.headless.send(msg);
        self.effects.extend(self.headless.take_effects());
        self
    }

    pub(crate) fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.size = Size { width, height };
        self
    }

    /// Draws the frame in another theme.
    pub(crate) fn themed(&mut self, theme: Theme) -> Buffer {
        let before = std::mem::replace(&mut self.headless.look.theme, theme);
        let buffer = self.buffer();
        self.headless.look.theme = before;
        buffer
    }

    /// Draws the frame in ASCII and returns it as text.
    pub(crate) fn ascii(&mut self) -> String {
        self.headless.look.ascii = true;
        let text = self.text();
        self.headless.look.ascii = false;
        text
    }

    /// Presses keys, by their names and separated by spaces. Text in double quotes is typed: `u Up "Web shop" Enter`.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for (index, part) in keys.split('"').enumerate() {
            if index % 2 == 1 {
                for c in part.chars() {
                    self.send(Msg::Key(Key::plain(Code::Char(c))));
                }
            } else {
                for key in part.split_whitespace() {
                    self.tell_text_end();
                    self.send(Msg::Key(key.parse().expect("the name of a key")));
                }
            }
        }
        self
    }

    /// Tells the session where the text that is read ends, as a host with a screen does.
    fn tell_text_end(&mut self) {
        if self.world().is_scrolled()
            && let Some(end) = ui::text_end(&View::of(self.session()), self.headless.look, self.size)
        {
            self.headless.send(Msg::TextEnd(end));
        }
    }

    /// Returns everything that can be clicked, with its area.
    pub(crate) fn targets(&self) -> Vec<(Rect, Target)> {
        ui::targets(&View::of(self.session()), self.headless.look, self.size)
    }

    /// Clicks a cell.
    pub(crate) fn click(&mut self, at: Position) -> &mut Self {
        match ui::target_at(&View::of(self.session()), self.headless.look, self.size, at) {
            Some(target) => self.send(Msg::Click(target)),
            None => self,
        }
    }

    /// Draws the frame.
    pub(crate) fn buffer(&self) -> Buffer {
        self.headless.frame(self.size)
    }

    /// Draws the frame and returns it as text, without spaces at the ends of lines.
    pub(crate) fn text(&self) -> String {
        export::text(&self.buffer())
    }
}

/// Asserts that a text has some words and does not have others.
pub(crate) fn assert_says(said: &str, expected: &[&str], not: &[&str]) {
    for words in expected {
        assert!(said.contains(words), "{words}\n{said}");
    }
    for words in not {
        assert!(!said.contains(words), "not {words}\n{said}");
    }
}
