//! Asks which subscriptions to list. It stands in the list itself, which follows what is typed.

use super::Behaviour;
use crate::app::{Context, Field, Part, World};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// What the listed subscriptions contain.
    pub field: Field,
    /// The filter before.
    before: String,
    /// What was selected before, by its index in the scenario.
    selected: usize,
}

impl World {
    pub(in crate::app) fn ask_for_filter(&mut self) {
        self.part = Part::List;
        let before = self.list.filter().to_owned();
        self.open_dialog(Filter { field: Field::new(&before), before, selected: self.selected });
    }
}

impl Behaviour for Filter {
    fn context(&self) -> Context {
        Context::Filter
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.field)
    }

    fn typed(&mut self, world: &mut World) {
        world.list.set_filter(self.field.text());
    }

    fn cancel(self, world: &mut World) {
        world.list.set_filter(&self.before);
        world.selected = self.selected;
        world.list.forget_order();
    }
}
