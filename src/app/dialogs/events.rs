//! What happened to the selected subscription, and what will.

use super::Behaviour;
use crate::app::{Context, Direction, Effect, Session, World};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Events {
    /// The index of the selected event among all that are known now.
    pub selected: usize,
}

impl World {
    /// Opens the events with the latest one up to now selected.
    pub(in crate::app) fn show_events(&mut self) {
        let past = self.selected().map(|snapshot| snapshot.events().iter().filter(|event| event.at <= snapshot.instant()).count());
        if let Some(past) = past {
            self.open_dialog(Events { selected: past.saturating_sub(1) });
        }
    }
}

impl Behaviour for Events {
    fn context(&self) -> Context {
        Context::Events
    }

    fn step(&mut self, direction: Direction) {
        match direction {
            Direction::Previous => self.selected = self.selected.saturating_sub(1),
            // It is brought back to the last one when the world settles.
            Direction::Next => self.selected += 1,
        }
    }

    fn select(&mut self, index: usize) -> bool {
        std::mem::replace(&mut self.selected, index) == index
    }

    fn is_list(&self) -> bool {
        true
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }

    fn settle(&mut self, world: &World) {
        let last = world.selected().map_or(0, |snapshot| snapshot.events().len().saturating_sub(1));
        self.selected = self.selected.min(last);
    }

    fn confirm(mut self, session: &mut Session) -> Vec<Effect> {
        self.settle(&session.world);
        let at = session.world.selected().and_then(|snapshot| snapshot.events().get(self.selected).map(|event| event.at));
        if let Some(at) = at {
            session.go_to(at);
        }
        Vec::new()
    }
}
