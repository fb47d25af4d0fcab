//! A user's configuration, with the mistakes that only the keymap can find: a key that would do two things in one place, a character that
//! could not be typed any more, a program that could not be left.

use strum::VariantArray;

use super::{Binding, Keymap};
use crate::{
    app::{Action, Context},
    config::{Config, KeyBinding, Origin},
    document::{Diagnostic, Place},
    key::Key,
};

/// Reads a configuration file over the defaults. Returns every mistake in it too, in the order of the file.
#[must_use]
pub fn read_config(text: &str) -> (Config, Vec<Diagnostic>) {
    let mut config = Config::default();
    let mut diagnostics = config.read(text);
    diagnostics.extend(check(&config.keys));
    diagnostics.sort_by_key(|diagnostic| diagnostic.place);
    (config, diagnostics)
}

/// Checks the bindings that come from a file.
fn check(keys: &[KeyBinding]) -> Vec<Diagnostic> {
    let keymap = Keymap::new(keys);
    let changed: Vec<(&Binding, Place)> =
        keymap.all().iter().zip(keys).filter_map(|(binding, written)| Some((binding, index_of(written)?))).collect();
    let mut diagnostics: Vec<Diagnostic> =
        changed.iter().filter_map(|(binding, place)| Some(keymap.conflict(binding)?.into_diagnostic(*place))).collect();
    let ends = |action| matches!(action, Action::Quit | Action::QuitAtOnce);
    if keymap.all().iter().all(|binding| !ends(binding.action) || binding.keys.is_empty()) {
        let last = changed.iter().rfind(|(binding, _)| ends(binding.action));
        diagnostics.extend(last.map(|(_, place)| Diagnostic::new(*place, "no-way-out")));
    }
    diagnostics
}

fn index_of(binding: &KeyBinding) -> Option<Place> {
    match binding.keys.origin {
        Origin::File(place) => Some(place),
        Origin::Default | Origin::Environment | Origin::Flag => None,
    }
}

/// A key that cannot do what it is bound to.
#[derive(Debug, PartialEq, Eq)]
struct Conflict {
    key: Key,
    /// What the key does already; `None` where it types a character.
    with: Option<Action>,
}

impl Conflict {
    fn into_diagnostic(self, place: Place) -> Diagnostic {
        let key = ("value", self.key.to_string());
        match self.with {
            Some(action) => {
                Diagnostic { arguments: vec![key, ("action", action.name().to_owned())], ..Diagnostic::new(place, "key-taken") }
            }
            None => Diagnostic { arguments: vec![key], ..Diagnostic::new(place, "key-types") },
        }
    }
}

impl Keymap {
    /// The first key of a binding that does something else in the same place.
    fn conflict(&self, binding: &Binding) -> Option<Conflict> {
        // Two contexts meet where both are among the layers of one, unless it is known which of them is meant.
        let meets = |other: Context| {
            let is_told_apart = binding.context != other && (binding.context.takes_precedence() || other.takes_precedence());
            let in_both = |context: &Context| context.layers().contains(&binding.context) && context.layers().contains(&other);
            !is_told_apart && Context::VARIANTS.iter().any(in_both)
        };
        binding.keys.iter().copied().find_map(|key| {
            let is_another = |other: &&Binding| (other.context, other.action) != (binding.context, binding.action);
            let other = self.bindings.iter().filter(is_another).find(|other| other.keys.contains(&key) && meets(other.context));
            let types = || binding.context.is_typed_in() && key.typed().is_some();
            other.map(|other| Conflict { key, with: Some(other.action) }).or_else(|| types().then_some(Conflict { key, with: None }))
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::app::Open;

    fn keymap(text: &str) -> Keymap {
        let (config, diagnostics) = read_config(text);
        assert_eq!(diagnostics, []);
        Keymap::new(&config.keys)
    }

    fn diagnostics(text: &str) -> Vec<(usize, &'static str)> {
        read_config(text).1.iter().map(|diagnostic| (diagnostic.place.line, diagnostic.message)).collect()
    }

    #[test]
    fn no_default_key_does_two_things_in_one_place() {
        let keymap = Keymap::default();
        for binding in keymap.all() {
            assert_eq!(keymap.conflict(binding), None, "{:?} {}", binding.context, binding.name());
        }
        for context in Context::VARIANTS.iter().filter(|context| !context.takes_precedence()) {
            let keys: Vec<Key> = keymap.bindings_in(*context).flat_map(|binding| binding.keys.iter()).copied().collect();
            let different: HashSet<Key> = keys.iter().copied().collect();
            assert_eq!(keys.len(), different.len(), "{context:?}");
        }
    }

    #[test]
    fn every_mistake_is_reported_with_its_place() {
        let text = "theme = \"drak\"\nascii = \"yes\"\nmuose = true\n[keys.pgae]\nwhy = \"w\"\n[keys.page]\nwyh = \"w\"\nwhy = [\"u\", \"Hyper+x\"]\n[keys.line]\nconfirm = \"y\"\n";
        let expected = [
            (1, "not-a-value"),
            (2, "wrong-type"),
            (3, "unknown-key"),
            (4, "unknown-context"),
            (7, "unknown-action"),
            (8, "key-taken"),
            (8, "not-a-key"),
            (10, "key-types"),
        ];
        assert_eq!(diagnostics(text), expected);
        assert_eq!(diagnostics("[keys.page]\nwhy = \"e\"\nwhy = \"E\"\n"), [(3, "not-toml")], "an action has one line");
    }

    #[test]
    fn the_program_can_always_be_left() {
        let text = "[keys.pages]\n[keys.page]\nquit = []\n[keys.anywhere]\nquit-at-once = []\n";
        assert_eq!(diagnostics(text), [(5, "no-way-out")]);
        assert_eq!(diagnostics("[keys.page]\nquit = []\n"), [], "one of them is enough");
    }

    #[test]
    fn two_actions_can_exchange_their_keys() {
        let keymap = keymap("[keys.page]\nwhy = \"i\"\nwhat-if = [\"w\", \"Q\"]\n");
        assert_eq!(keymap.key_of(Action::Open(Open::Why)), Some(Key::char('i')));
    }

    #[test]
    fn another_key_is_accepted_unless_it_does_something_else() {
        let keymap = keymap("[keys.page]\nwhy = \"Q\"\n");
        assert_eq!(keymap.action(Context::Page, Key::char('w')), None);
        assert_eq!(keymap.action(Context::Page, Key::char('Q')), Some(Action::Open(Open::Why)));
        for (context, name, key, message, with) in [
            ("page", "why", "u", "key-taken", Some("upgrade")),
            // The clock's keys work on the page too, and so do those that work everywhere.
            ("page", "why", "n", "key-taken", Some("next-event")),
            ("time", "pause", "i", "key-taken", Some("what-if")),
            ("choice", "confirm", "Ctrl+C", "key-taken", Some("quit-at-once")),
            ("line", "confirm", "y", "key-types", None),
        ] {
            let (_, error) = read_config(&format!("[keys.{context}]\n{name} = \"{key}\"\n"));
            let argument = |name| error[0].arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
            assert_eq!((error.len(), error[0].message, argument("value"), argument("action")), (1, message, Some(key), with));
        }
    }
}
