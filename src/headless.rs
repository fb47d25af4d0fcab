//! A session without a terminal: frames are drawn into buffers, and real time is what the caller says it is.
//!
//! It is driven by the same loop as a session on a terminal. Its host carries nothing out: it collects the effects for the caller to look at.
//! Proofs, recordings, benchmarks and tests use it.

use chrono::TimeDelta;
use ratatui::{buffer::Buffer, layout::Size};

use crate::{
    app::{Effect, Msg, Session},
    domain::Instant,
    driver::{self, Host},
    ui::{self, Look},
    view::View,
};

#[derive(Debug, Clone)]
pub struct Headless {
    pub session: Session,
    pub look: Look,
    /// The real time, as the session knows it.
    wall: Instant,
    host: EffectLog,
}

#[derive(Debug, Clone, Default)]
struct EffectLog {
    effects: Vec<Effect>,
    /// Whether the session is told that its files were saved.
    confirms_saves: bool,
}

impl Host for EffectLog {
    fn run(&mut self, _session: &Session, effect: Effect) -> Option<Msg> {
        let is_save = matches!(effect, Effect::Save { .. } | Effect::SaveCard(_));
        self.effects.push(effect);
        (is_save && self.confirms_saves).then_some(Msg::Saved(Ok(())))
    }
}

impl Headless {
    /// Starts at the Unix epoch.
    #[must_use]
    pub fn new(session: Session, look: Look) -> Self {
        Self::starting_at(session, look, Instant::UNIX_EPOCH)
    }

    /// Starts at a real time.
    #[must_use]
    pub fn starting_at(session: Session, look: Look, wall: Instant) -> Self {
        let mut headless = Self { session, look, wall, host: EffectLog::default() };
        headless.advance_millis(0);
        headless
    }

    /// Tells the session that its files were saved, although none is written.
    #[must_use]
    pub const fn confirming_saves(mut self) -> Self {
        self.host.confirms_saves = true;
        self
    }

    /// Advances the real time by milliseconds.
    pub fn advance_millis(&mut self, milliseconds: u64) -> &mut Self {
        let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
        self.advance(TimeDelta::try_milliseconds(milliseconds).unwrap_or(TimeDelta::MAX))
    }

    /// Advances the real time; a negative time sets it back. Does nothing beyond the range of [`Instant`].
    pub fn advance(&mut self, time: TimeDelta) -> &mut Self {
        self.wall = self.wall.checked_add_signed(time).unwrap_or(self.wall);
        self.send(Msg::Tick(self.wall))
    }

    pub fn send(&mut self, msg: Msg) -> &mut Self {
        driver::send(&mut self.session, msg, &mut self.host);
        self
    }

    /// Returns the effects since the last call, in order.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.host.effects)
    }

    /// Draws the frame on a screen of this size.
    #[must_use]
    pub fn frame(&self, size: Size) -> Buffer {
        let mut screen = Buffer::empty(size.into());
        ui::draw(&View::of(&self.session), self.look, &mut screen);
        screen
    }
}
