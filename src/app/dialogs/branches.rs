//! Asks which branch of the timeline to return to.

use super::{Behaviour, Select};
use crate::app::{Context, Effect, Notice, Options, Session};

/// The branches by their indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branches(pub Options<usize>);

impl Session {
    pub(in crate::app) fn ask_for_branch(&mut self) {
        let indices: Vec<usize> = (0..self.world.account.branches().count()).collect();
        if indices.len() > 1 {
            self.world.open_dialog(Branches(Options::new(indices, 0)));
        } else {
            self.moment.notice = Some(Notice::NoBranch);
        }
    }
}

impl Behaviour for Branches {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        let world = &mut session.world;
        if let Some(at) = self.0.selected().and_then(|index| world.account.return_to(*index, world.clock.now())) {
            world.list.forget();
            world.clock.jump(at);
            session.moment.notice = Some(Notice::Returned(at));
        }
        Vec::new()
    }
}
