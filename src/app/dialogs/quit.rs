//! Asks before unsaved work is lost.

use super::{Behaviour, Save, Select};
use crate::app::{Context, Effect, Options, SaveKind, Session};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quit(pub Options<QuitChoice>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuitChoice {
    Stay,
    /// Save as a scenario first.
    Save,
    Quit,
}

impl Default for Quit {
    fn default() -> Self {
        Self(Options::new(vec![QuitChoice::Stay, QuitChoice::Save, QuitChoice::Quit], 0))
    }
}

impl Behaviour for Quit {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        match self.0.selected() {
            Some(QuitChoice::Quit) => return vec![Effect::Quit],
            Some(QuitChoice::Save) => session.world.open_dialog(Save::new(SaveKind::Scenario)),
            Some(QuitChoice::Stay) | None => {}
        }
        Vec::new()
    }
}
