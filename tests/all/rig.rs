//! A driver for tests: keys in, pictures out. The time is what the test says.

use std::rc::Rc;

use account_center::{
    app::{Effect, Model, Msg, Target, update},
    clock::{Clock, Rate},
    domain::Instant,
    export,
    key::{Code, Key},
    scenario,
    text::{Language, Text},
    ui::{self, Look, Theme},
    walkthrough,
};
use chrono::TimeDelta;
use ratatui::{
    Terminal,
    backend::TestBackend,
    buffer::Buffer,
    layout::{Position, Rect},
};

/// A walkthrough at its start: one that comes with the program, or the text of one.
pub(crate) fn lesson(name_or_text: &str, language: Language) -> Model {
    let source = walkthrough::built_in(name_or_text).unwrap_or(name_or_text);
    let name = if source == name_or_text { "lesson" } else { name_or_text };
    let walkthrough = walkthrough::parse(name, source, walkthrough::built_in_scenario).expect("it is right");
    let scenario = walkthrough.scenario.clone();
    let clock = Clock::simulated(scenario.now, Rate::ONE);
    Model::new(scenario, clock).begin(Rc::new(walkthrough), language.tag())
}

/// The account center on a screen that is only a buffer.
pub(crate) struct Rig {
    pub(crate) model: Model,
    pub(crate) effects: Vec<Effect>,
    look: Look,
    terminal: Terminal<TestBackend>,
    wall: Instant,
}

impl Rig {
    /// Opens a built-in scenario in English on 100×30.
    pub(crate) fn new(name: &str) -> Self {
        Self::sized(name, Language::English, 100, 30)
    }

    pub(crate) fn sized(name: &str, language: Language, width: u16, height: u16) -> Self {
        let scenario = scenario::parse(scenario::built_in(name).expect("it is built in")).expect("it is right");
        let clock = Clock::simulated(scenario.now, Rate::ONE);
        Self::of(Model::new(scenario, clock), language, width, height)
    }

    /// A walkthrough that comes with the program, or the text of one.
    pub(crate) fn lesson(name_or_text: &str, language: Language, width: u16, height: u16) -> Self {
        Self::of(lesson(name_or_text, language), language, width, height)
    }

    /// Whatever a model is.
    pub(crate) fn of(model: Model, language: Language, width: u16, height: u16) -> Self {
        let mut rig = Self {
            model,
            effects: Vec::new(),
            look: Look { text: Text::new(language), theme: Theme::Dark, ascii: false },
            terminal: Terminal::new(TestBackend::new(width, height)).expect("a buffer"),
            wall: Instant::UNIX_EPOCH,
        };
        rig.pass(0);
        rig
    }

    /// Opens a built-in scenario on the real clock, which stands at an instant.
    pub(crate) fn live(name: &str, at: &str) -> Self {
        let mut rig = Self::new(name);
        rig.wall = at.parse().expect("an instant");
        let scenario = scenario::parse(scenario::built_in(name).expect("it is built in")).expect("it is right");
        rig.model = Model::new(scenario, Clock::Real(rig.wall));
        rig.pass(0);
        rig
    }

    /// Lets milliseconds pass.
    pub(crate) fn pass(&mut self, milliseconds: i64) -> &mut Self {
        self.wall += TimeDelta::milliseconds(milliseconds);
        self.send(Msg::Tick(self.wall))
    }

    pub(crate) fn send(&mut self, msg: Msg) -> &mut Self {
        for effect in update(&mut self.model, msg) {
            match effect {
                Effect::NextLanguage => self.look.text = Text::new(self.look.text.language().next()),
                Effect::Label(messages) => {
                    let labels = self.look.text.labels(&messages);
                    self.effects.extend(update(&mut self.model, Msg::Labels(labels)));
                }
                other => self.effects.push(other),
            }
        }
        self
    }

    /// Gives the screen another size.
    pub(crate) fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.terminal.backend_mut().resize(width, height);
        self
    }

    /// The picture in another theme.
    pub(crate) fn themed(&mut self, theme: Theme) -> Buffer {
        let before = std::mem::replace(&mut self.look.theme, theme);
        let buffer = self.buffer();
        self.look.theme = before;
        buffer
    }

    /// The picture in ASCII, as text.
    pub(crate) fn ascii(&mut self) -> String {
        self.look.ascii = true;
        let text = self.text();
        self.look.ascii = false;
        text
    }

    /// Presses keys, named as the help names them, with blanks between them. What stands in quotes is typed.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for (index, part) in keys.split('"').enumerate() {
            if index % 2 == 1 {
                for c in part.chars() {
                    self.send(Msg::Key(Key::plain(Code::Char(c))));
                }
            } else {
                for key in part.split_whitespace() {
                    self.send(Msg::Key(key.parse().expect("the name of a key")));
                }
            }
        }
        self
    }

    /// Everything that can be clicked.
    pub(crate) fn targets(&self) -> Vec<(Rect, Target)> {
        let size = self.terminal.size().expect("a buffer has one");
        ui::targets(&self.model, &self.look, size)
    }

    /// Clicks a place of the picture.
    pub(crate) fn click(&mut self, at: Position) -> &mut Self {
        let size = self.terminal.size().expect("a buffer has one");
        match ui::target_at(&self.model, &self.look, size, at) {
            Some(target) => self.send(Msg::Click(target)),
            None => self,
        }
    }

    /// The picture. Not what the backend has, which keeps what was behind a wide character and shows it when that is gone.
    pub(crate) fn buffer(&mut self) -> Buffer {
        self.terminal.draw(|frame| ui::view(&self.model, &self.look, frame)).expect("a buffer").buffer.clone()
    }

    /// The picture as text, without the blanks at the ends of its lines.
    pub(crate) fn text(&mut self) -> String {
        export::text(&self.buffer())
    }
}
