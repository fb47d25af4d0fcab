//! The driver without a terminal: the same engine, pictures in memory, and time as it is told. What is proved, replayed or drawn without
//! anybody looking goes through it.

mod card;
mod handout;
mod prove;
mod replay;

use chrono::TimeDelta;
use ratatui::{Terminal, backend::TestBackend, buffer::Buffer, layout::Size};

use crate::{
    app::{Effect, Model, Msg, update},
    domain::Instant,
    text::Text,
    ui::{self, Look},
};

pub use card::card;
pub use handout::handout;
pub use prove::prove;
pub use replay::{NotReplayed, open, open_beside, replay};

/// The account center on a screen that is only a buffer.
pub struct Stage {
    /// The model.
    pub model: Model,
    /// How it is shown.
    pub look: Look,
    wall: Instant,
    effects: Vec<Effect>,
}

impl Stage {
    /// Puts a model on the stage, at the beginning of time.
    #[must_use]
    pub fn new(model: Model, look: Look) -> Self {
        let mut stage = Self { model, look, wall: Instant::UNIX_EPOCH, effects: Vec::new() };
        stage.pass(0);
        stage
    }

    /// Lets real milliseconds pass.
    pub fn pass(&mut self, milliseconds: u64) -> &mut Self {
        let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
        let passed = TimeDelta::try_milliseconds(milliseconds).and_then(|passed| self.wall.checked_add_signed(passed));
        self.wall = passed.unwrap_or(self.wall);
        self.send(Msg::Tick(self.wall))
    }

    /// How many real milliseconds passed since the beginning.
    #[must_use]
    pub fn passed(&self) -> u64 {
        u64::try_from((self.wall - Instant::UNIX_EPOCH).num_milliseconds()).unwrap_or_default()
    }

    /// Hands a message to the engine, and answers what only needs the language.
    pub fn send(&mut self, msg: Msg) -> &mut Self {
        let mut effects = update(&mut self.model, msg);
        while let Some(effect) = effects.pop() {
            match effect {
                Effect::NextLanguage => self.look.text = Text::new(self.look.text.language().next()),
                Effect::Label(messages) => {
                    effects.extend(update(&mut self.model, Msg::Labels(self.look.text.labels(&messages))));
                }
                other => self.effects.push(other),
            }
        }
        self
    }

    /// What else had to be done outside, since this was last asked.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// The picture on a screen of this size.
    #[must_use]
    pub fn picture(&self, size: Size) -> Buffer {
        let Ok(mut terminal) = Terminal::new(TestBackend::new(size.width, size.height));
        let Ok(drawn) = terminal.draw(|frame| ui::view(&self.model, &self.look, frame));
        drawn.buffer.clone()
    }
}
