//! The steps of the walkthrough that is being taken.

use super::Behaviour;
use crate::app::{Context, Direction, Effect, Options, Session};

/// The steps by their indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps(pub Options<usize>);

impl Behaviour for Steps {
    fn name(&self) -> Option<&'static str> {
        Some("steps")
    }

    fn context(&self) -> Context {
        Context::Choice
    }

    fn step(&mut self, direction: Direction) {
        self.0.step(direction);
    }

    fn pick(&mut self, index: usize) -> bool {
        self.0.choose(index)
    }

    fn wheel(&mut self, direction: Direction) {
        self.0.step(direction);
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        session.go_to_step(self.0.chosen().copied().unwrap_or_default());
        Vec::new()
    }
}
