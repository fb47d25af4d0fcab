//! Asks before a walkthrough begins again.

use super::{Behaviour, Select};
use crate::app::{Context, Effect, Options, Session};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartOver(pub Options<StartOverChoice>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartOverChoice {
    GoOn,
    StartOver,
}

impl Default for StartOver {
    fn default() -> Self {
        Self(Options::new(vec![StartOverChoice::GoOn, StartOverChoice::StartOver], 0))
    }
}

impl Behaviour for StartOver {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        match self.0.selected() {
            Some(StartOverChoice::StartOver) => session.start_walkthrough_over(),
            Some(StartOverChoice::GoOn) | None => Vec::new(),
        }
    }
}
