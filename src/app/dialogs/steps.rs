//! The steps of the walkthrough that is being taken.

use super::{Behaviour, Select};
use crate::app::{Context, Effect, Options, Session};

/// The steps by their indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps(pub Options<usize>);

impl Behaviour for Steps {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn is_list(&self) -> bool {
        true
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        session.go_to_step(self.0.selected().copied().unwrap_or_default());
        Vec::new()
    }
}
