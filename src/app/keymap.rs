//! The one keymap: what a key does, where. The footer and the help follow from it.

mod default;

use std::borrow::Cow;

use super::{Action, Context};
use crate::key::Key;
use default::DEFAULT;

/// Keys that do the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// Where.
    pub context: Context,
    /// Any of these; the first one is shown in the footer.
    pub keys: Cow<'static, [Key]>,
    /// What they do.
    pub action: Action,
    /// The name of the message that says so.
    pub message: &'static str,
    /// Whether the footer has room for it, and the rather, the lower the number.
    pub in_footer: Option<u8>,
}

const fn bind(context: Context, keys: &'static [Key], action: Action, message: &'static str) -> Binding {
    Binding { context, keys: Cow::Borrowed(keys), action, message, in_footer: None }
}

impl Binding {
    /// Shown in the footer, the rather, the lower the number.
    const fn shown(mut self, rank: u8) -> Self {
        self.in_footer = Some(rank);
        self
    }

    /// What the action is called in a configuration: `why`, `next-event`. One in a context.
    #[must_use]
    pub fn name(&self) -> &'static str {
        ["key-", "command-"].into_iter().find_map(|family| self.message.strip_prefix(family)).unwrap_or(self.message)
    }
}

/// Which keys do what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keymap {
    /// By context.
    bindings: Vec<Binding>,
    /// Where the bindings of each context end, in the order of [`Context::ALL`].
    ends: [usize; Context::ALL.len()],
}

impl Default for Keymap {
    fn default() -> Self {
        let mut bindings = DEFAULT.to_vec();
        bindings.sort_by_key(|binding| binding.context.place());
        let ends = Context::ALL.map(|context| bindings.partition_point(|binding| binding.context.place() <= context.place()));
        Self { bindings, ends }
    }
}

/// That two actions in one place would have the same key, or that one could not be typed any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    /// The key.
    pub key: Key,
    /// The name of what has it; `None` where it types a character there.
    pub with: Option<&'static str>,
}

impl Keymap {
    /// Every binding, in the order of the help.
    #[must_use]
    pub fn all(&self) -> &[Binding] {
        &self.bindings
    }

    /// The bindings of a context itself, in order.
    pub fn bindings(&self, context: Context) -> impl Iterator<Item = &Binding> {
        let place = context.place();
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.bindings[start..self.ends[place]].iter()
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

    /// Gives an action other keys, or none; whether there is such an action in this context.
    pub fn rebind(&mut self, context: Context, name: &str, keys: Vec<Key>) -> bool {
        let binding = self.bindings.iter_mut().find(|binding| binding.context == context && binding.name() == name);
        binding.map(|binding| binding.keys = Cow::Owned(keys)).is_some()
    }

    /// What the keys of an action would do twice.
    #[must_use]
    pub fn conflict(&self, context: Context, name: &str) -> Option<Conflict> {
        let of = |binding: &Binding| binding.context == context && binding.name() == name;
        let keys = self.bindings.iter().find(|binding| of(binding))?.keys.iter();
        let reached = |other: &Binding| {
            // Either place is among the other's, or both are among those of a third one.
            let together = |place: Context| place.layers().contains(&context) && place.layers().contains(&other.context);
            Context::ALL.into_iter().any(together)
        };
        keys.copied().find_map(|key| {
            let other = self.bindings.iter().find(|other| !of(other) && other.keys.contains(&key) && reached(other));
            match other {
                Some(other) => Some(Conflict { key, with: Some(other.name()) }),
                None => (context.is_typed_in() && key.typed().is_some()).then_some(Conflict { key, with: None }),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use strum::VariantArray;

    use super::*;
    use crate::app::Command;

    #[test]
    fn no_key_does_two_things_in_one_place() {
        let keymap = Keymap::default();
        for binding in keymap.all() {
            assert_eq!(keymap.conflict(binding.context, binding.name()), None, "{:?} {}", binding.context, binding.name());
        }
        for context in Context::ALL {
            let keys: Vec<Key> = keymap.bindings_in(context).flat_map(|binding| binding.keys.iter()).copied().collect();
            let different: HashSet<Key> = keys.iter().copied().collect();
            assert_eq!(keys.len(), different.len(), "{context:?}");
        }
    }

    #[test]
    fn every_context_has_its_place() {
        for (place, context) in Context::ALL.into_iter().enumerate() {
            assert_eq!(context.place(), place, "{context:?}");
            assert!(Keymap::default().bindings(context).all(|binding| binding.context == context));
        }
    }

    #[test]
    fn a_name_means_one_action_in_its_context() {
        let keymap = Keymap::default();
        let names: HashSet<_> = keymap.all().iter().map(|binding| (binding.context, binding.name())).collect();
        assert_eq!(names.len(), keymap.all().len());
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

    #[test]
    fn other_keys_are_taken_unless_something_else_has_them() {
        let mut keymap = Keymap::default();
        assert!(keymap.rebind(Context::Page, "why", vec![Key::char('V')]));
        assert_eq!(keymap.action(Context::Page, Key::char('w')), None);
        assert_eq!(keymap.action(Context::Page, Key::char('V')), Some(Action::Why));
        assert_eq!(keymap.conflict(Context::Page, "why"), None);
        assert!(!keymap.rebind(Context::Page, "who", Vec::new()));
        for (context, name, key, with) in [
            (Context::Page, "why", Key::char('u'), Some("upgrade")),
            // The clock's keys work on the page too, and so do those that work everywhere.
            (Context::Page, "why", Key::char('n'), Some("next-event")),
            (Context::Time, "pause", Key::char('i'), Some("what-if")),
            (Context::Choice, "confirm", Key::ctrl('c'), Some("quit-at-once")),
            (Context::Line, "confirm", Key::char('y'), None),
        ] {
            let mut keymap = Keymap::default();
            keymap.rebind(context, name, vec![key]);
            assert_eq!(keymap.conflict(context, name), Some(Conflict { key, with }));
        }
    }
}
