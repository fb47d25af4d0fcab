//! The keymap: which key does what, and where. The footer, the help and the palette follow from it.

mod configure;

use std::{
    ops::Range,
    sync::{Arc, LazyLock},
};

use strum::VariantArray;

pub use configure::read_config;

use super::{Action, Context, Open};
use crate::{
    config::{Config, KeyBinding},
    key::Key,
};

/// The keys of an action in a context.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    pub context: Context,
    pub action: Action,
    /// Any of these. The footer shows the first one.
    pub keys: Vec<Key>,
}

impl Binding {
    /// The name of the action: `why`, `next-event`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.action.name()
    }

    /// The rank in the footer; `None` where the footer does not show it.
    #[must_use]
    pub fn footer_rank(&self) -> Option<i64> {
        // The page of usage has more important keys to show.
        let is_left_out = (self.context, self.action) == (Context::Usage, Action::Open(Open::Why));
        self.action.footer_rank().filter(|_| !is_left_out)
    }
}

/// Which key does what, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keymap {
    /// In the order of the configuration, which is that of the help. Shared: every world of a walkthrough has a keymap.
    bindings: Arc<[Binding]>,
    /// The bindings of each context, in the order of [`Context::VARIANTS`].
    ranges: [Range<usize>; Context::VARIANTS.len()],
}

impl Default for Keymap {
    fn default() -> Self {
        static DEFAULT: LazyLock<Keymap> = LazyLock::new(|| Keymap::new(&Config::default().keys));
        DEFAULT.clone()
    }
}

impl Keymap {
    /// Creates the keymap of a configuration.
    #[must_use]
    pub fn new(keys: &[KeyBinding]) -> Self {
        let resolve = |binding: &KeyBinding| {
            let (context, action) = (binding.context.parse().ok()?, Action::parse(binding.action)?);
            Some(Binding { context, action, keys: binding.keys.value.clone() })
        };
        Self::of(keys.iter().filter_map(resolve).collect())
    }

    fn of(bindings: Vec<Binding>) -> Self {
        let mut ranges = [const { 0..0 }; Context::VARIANTS.len()];
        for (index, binding) in bindings.iter().enumerate() {
            let range = &mut ranges[binding.context as usize];
            *range = if range.end == 0 { index..index + 1 } else { range.start..index + 1 };
        }
        Self { bindings: bindings.into(), ranges }
    }

    /// Returns the keymap without some actions, which then appear neither in the footer nor in the help nor in the palette.
    #[must_use]
    pub fn without(&self, actions: &[Action]) -> Self {
        Self::of(self.bindings.iter().filter(|binding| !actions.contains(&binding.action)).cloned().collect())
    }

    /// All bindings, in the order of the help.
    #[must_use]
    pub fn all(&self) -> &[Binding] {
        &self.bindings
    }

    /// All contexts, in the order of the help.
    pub fn contexts(&self) -> impl Iterator<Item = Context> {
        self.bindings.chunk_by(|one, next| one.context == next.context).map(|chunk| chunk[0].context)
    }

    /// The bindings of a context itself, in the order of the help.
    #[must_use]
    pub fn bindings(&self, context: Context) -> &[Binding] {
        &self.bindings[self.ranges[context as usize].clone()]
    }

    /// The bindings that work in a context, the nearest first.
    pub fn bindings_in(&self, context: Context) -> impl Iterator<Item = &Binding> {
        context.layers().iter().flat_map(|layer| self.bindings(*layer))
    }

    /// What a key does in a context.
    pub(super) fn action(&self, context: Context, key: Key) -> Option<Action> {
        self.bindings_in(context).find(|binding| binding.keys.contains(&key)).map(|binding| binding.action)
    }

    /// The first key of an action; `None` where it has none.
    #[must_use]
    pub fn key_of(&self, action: Action) -> Option<Key> {
        self.bindings.iter().find(|binding| binding.action == action).and_then(|binding| binding.keys.first()).copied()
    }

    /// The keys of an action that is bound in a context.
    pub(super) fn keys_in(&self, context: Context, action: Action) -> &[Key] {
        self.bindings(context).iter().find(|binding| binding.action == action).map_or(&[], |binding| &binding.keys)
    }

    /// The first of them.
    pub(super) fn key_in(&self, context: Context, action: Action) -> Option<Key> {
        self.keys_in(context, action).first().copied()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::app::Command;

    #[test]
    fn every_binding_of_the_default_file_is_understood() {
        let config = Config::default();
        let keymap = Keymap::default();
        let names: Vec<(&str, &str)> = keymap.all().iter().map(|binding| (binding.context.into_str(), binding.name())).collect();
        let written: Vec<(&str, &str)> = config.keys.iter().map(|binding| (binding.context, binding.action)).collect();
        assert_eq!(names, written);
    }

    #[test]
    fn every_action_and_every_context_is_in_the_default_file() {
        let keymap = Keymap::default();
        let bound: HashSet<Action> = keymap.all().iter().map(|binding| binding.action).collect();
        for action in Action::all() {
            assert!(bound.contains(&action), "{} has no line, not even one with [] for no key", action.name());
        }
        let contexts: Vec<Context> = keymap.contexts().collect();
        assert_eq!(contexts.len(), Context::VARIANTS.len(), "a context has no table, or two");
        for context in Context::VARIANTS {
            assert!(keymap.bindings(*context).iter().all(|binding| binding.context == *context));
            assert!(contexts.contains(context));
        }
    }

    #[test]
    fn every_command_has_a_key() {
        for command in Command::VARIANTS.iter().copied() {
            assert!(Keymap::default().key_of(Action::Ask(command)).is_some(), "{command:?}");
        }
    }

    #[test]
    fn a_field_types_every_character() {
        for context in [Context::Field, Context::Line, Context::Filter] {
            for c in ' '..='~' {
                assert_eq!(Keymap::default().action(context, Key::char(c)), None, "{c:?}");
            }
        }
    }
}
