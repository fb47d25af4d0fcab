//! A session without a terminal: pictures in memory, and time as it is told. Proofs, recordings, benches and all tests use it.

use chrono::TimeDelta;
use ratatui::{Terminal, backend::TestBackend, buffer::Buffer, layout::Size};

use crate::{
    app::{Effect, Msg, Session},
    domain::Instant,
    driver::{self, Host},
    ui::{self, Look},
    view::View,
};

/// A session that nobody sits at.
#[derive(Debug, Clone)]
pub struct Headless {
    pub session: Session,
    pub look: Look,
    wall: Instant,
    host: Unattended,
}

/// A host that carries out nothing and lists what it was asked for.
#[derive(Debug, Clone, Default)]
struct Unattended {
    effects: Vec<Effect>,
    /// Whether it says that files were saved.
    says_saved: bool,
}

impl Host for Unattended {
    fn run(&mut self, _session: &Session, effect: Effect) -> Option<Msg> {
        let answer = matches!(effect, Effect::Save { .. } | Effect::SaveCard(_)).then_some(Msg::Saved(Ok(())));
        self.effects.push(effect);
        answer.filter(|_| self.says_saved)
    }
}

impl Headless {
    /// Starts at the beginning of the Unix epoch.
    #[must_use]
    pub fn new(session: Session, look: Look) -> Self {
        Self::starting_at(session, look, Instant::UNIX_EPOCH)
    }

    /// Starts at a real time.
    #[must_use]
    pub fn starting_at(session: Session, look: Look, wall: Instant) -> Self {
        let mut headless = Self { session, look, wall, host: Unattended::default() };
        headless.pass(0);
        headless
    }

    /// The same, which says that files were saved although it writes none.
    #[must_use]
    pub fn saying_saved(mut self) -> Self {
        self.host.says_saved = true;
        self
    }

    /// Lets real milliseconds pass.
    pub fn pass(&mut self, milliseconds: u64) -> &mut Self {
        let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
        self.pass_time(TimeDelta::try_milliseconds(milliseconds).unwrap_or(TimeDelta::MAX))
    }

    /// Lets real time pass.
    pub fn pass_time(&mut self, time: TimeDelta) -> &mut Self {
        self.wall = self.wall.checked_add_signed(time).unwrap_or(self.wall);
        self.send(Msg::Tick(self.wall))
    }

    /// Hands a message to the session.
    pub fn send(&mut self, msg: Msg) -> &mut Self {
        driver::send(&mut self.session, msg, &mut self.host);
        self
    }

    /// The effects that the host was asked for since this was last called.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.host.effects)
    }

    /// The picture on a screen of this size.
    #[must_use]
    pub fn picture(&self, size: Size) -> Buffer {
        let Ok(mut terminal) = Terminal::new(TestBackend::new(size.width, size.height));
        let Ok(drawn) = terminal.draw(|frame| ui::draw(&View::of(&self.session), self.look, frame));
        drawn.buffer.clone()
    }
}
