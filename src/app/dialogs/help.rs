//! Every key, and what this simulator chose; with a search.

use super::Behaviour;
use crate::app::{Context, Effect, Field, Session, World};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Help {
    /// What is searched for; everything is shown where it is empty.
    pub search: Field,
    /// Whether that is being typed.
    pub is_typing: bool,
}

impl Behaviour for Help {
    fn context(&self) -> Context {
        if self.is_typing { Context::Line } else { Context::Help }
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.is_typing.then_some(&mut self.search)
    }

    fn search(&mut self) {
        *self = Self { is_typing: true, ..Self::default() };
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }

    /// The results of the search stay.
    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        if self.is_typing {
            session.world.open_dialog(Self { is_typing: false, ..self });
        }
        Vec::new()
    }

    /// First, everything is shown again.
    fn cancel(self, world: &mut World) {
        if self.is_typing {
            world.open_dialog(Self::default());
        }
    }
}
