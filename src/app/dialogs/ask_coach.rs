//! Asks before the coach throws away what was done.

use super::{Behaviour, Select};
use crate::app::{CoachAction, Context, Effect, Options, Session};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskCoach {
    /// What the coach was asked for.
    pub action: CoachAction,
    pub answers: Options<CoachAnswer>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoachAnswer {
    Stay,
    GoOn,
}

impl AskCoach {
    /// To do nothing is selected.
    pub(in crate::app) fn new(action: CoachAction) -> Self {
        Self { action, answers: Options::new(vec![CoachAnswer::Stay, CoachAnswer::GoOn], 0) }
    }
}

impl Behaviour for AskCoach {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.answers)
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        match (self.answers.selected(), self.action) {
            (Some(CoachAnswer::GoOn), CoachAction::StartOver) => session.start_walkthrough_over(),
            (Some(CoachAnswer::GoOn), action) => session.carry_out_for_coach(action),
            (Some(CoachAnswer::Stay) | None, _) => Vec::new(),
        }
    }
}
