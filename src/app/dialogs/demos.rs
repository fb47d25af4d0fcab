//! The demos that the host can play, to choose from.

use super::{Behaviour, Select};
use crate::app::{Context, Effect, Options, Session};

/// The demos by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demos(pub Options<&'static str>);

impl Session {
    /// Opens the list of demos, if the host can play any.
    pub(in crate::app) fn show_demos(&mut self) {
        if !self.demos.is_empty() {
            self.world.open_dialog(Demos(Options::new(self.demos.to_vec(), 0)));
        }
    }
}

impl Behaviour for Demos {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn is_list(&self) -> bool {
        true
    }

    fn confirm(self, _session: &mut Session) -> Vec<Effect> {
        self.0.selected().map(|name| Effect::PlayDemo(name)).into_iter().collect()
    }
}
