//! A session for tests: keys in, pictures out. A thin wrapper of the headless host; the time is what the test says.

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

/// A world in a language, with the default keys.
pub(crate) fn session(world: World, language: Language) -> Session {
    Session::with_habits(world, Habits { text: Text::new(language), ..Habits::default() })
}

/// A scenario that comes with the program.
pub(crate) fn scenario_named(name: &str) -> Scenario {
    scenario::parse(scenario::built_in(name).expect("it is built in")).expect("it is right")
}

/// A walkthrough at its start: one that comes with the program, or the text of one.
pub(crate) fn lesson(name_or_text: &str, language: Language) -> Session {
    let source = walkthrough::built_in(name_or_text).unwrap_or(name_or_text);
    let name = if source == name_or_text { "lesson" } else { name_or_text };
    let walkthrough = walkthrough::parse(name, source, walkthrough::built_in_scenario).expect("it is right");
    let mut session = session(World::start(walkthrough.scenario.clone()), language);
    session.begin(Rc::new(walkthrough));
    session
}

/// A session on a screen that is only a buffer.
pub(crate) struct Rig {
    headless: Headless,
    /// What the host was asked for.
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

    /// A walkthrough that comes with the program, or the text of one.
    pub(crate) fn lesson(name_or_text: &str, language: Language, width: u16, height: u16) -> Self {
        Self::of(lesson(name_or_text, language), width, height)
    }

    /// Any session.
    pub(crate) fn of(session: Session, width: u16, height: u16) -> Self {
        Self::starting_at(session, Instant::UNIX_EPOCH, width, height)
    }

    fn starting_at(session: Session, wall: Instant, width: u16, height: u16) -> Self {
        let mut headless = Headless::starting_at(session, Look { theme: Theme::Dark, ascii: false }, wall);
        Self { effects: headless.take_effects(), headless, size: Size { width, height } }
    }

    /// Opens a built-in scenario on the real clock, which stands at an instant.
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

    /// Lets milliseconds pass.
    pub(crate) fn pass(&mut self, milliseconds: u64) -> &mut Self {
        self.headless.pass(milliseconds);
        self.effects.extend(self.headless.take_effects());
        self
    }

    /// Sets the real clock back by milliseconds.
    pub(crate) fn set_back(&mut self, milliseconds: i64) -> &mut Self {
        self.headless.pass_time(-TimeDelta::milliseconds(milliseconds));
        self
    }

    pub(crate) fn send(&mut self, msg: Msg) -> &mut Self {
        self.headless.send(msg);
        self.effects.extend(self.headless.take_effects());
        self
    }

    /// Gives the screen another size.
    pub(crate) fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.size = Size { width, height };
        self
    }

    /// The picture in another theme.
    pub(crate) fn themed(&mut self, theme: Theme) -> Buffer {
        let before = std::mem::replace(&mut self.headless.look.theme, theme);
        let buffer = self.buffer();
        self.headless.look.theme = before;
        buffer
    }

    /// The picture in ASCII, as text.
    pub(crate) fn ascii(&mut self) -> String {
        self.headless.look.ascii = true;
        let text = self.text();
        self.headless.look.ascii = false;
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
        ui::targets(&View::of(self.session()), self.headless.look, self.size)
    }

    /// Clicks a place of the picture.
    pub(crate) fn click(&mut self, at: Position) -> &mut Self {
        match ui::target_at(&View::of(self.session()), self.headless.look, self.size, at) {
            Some(target) => self.send(Msg::Click(target)),
            None => self,
        }
    }

    /// The picture.
    pub(crate) fn buffer(&self) -> Buffer {
        self.headless.picture(self.size)
    }

    /// The picture as text, without the blanks at the ends of its lines.
    pub(crate) fn text(&self) -> String {
        export::text(&self.buffer())
    }
}
