//! The keys of actions: tables `[keys.<context>]` with a line for each action. Which contexts and actions there are, the default file says.

use super::setting::{Origin, Setting};
use crate::{
    document::{Form, Item, Place, Source, Table},
    key::{Key, meant},
};

/// The keys of an action in a context, both by their names in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyBinding {
    pub context: String,
    pub action: String,
    pub keys: Setting<Vec<Key>>,
}

/// Which tables there are, and what stands in them, is known only when the default file has been read.
pub(super) static KEYS: Form = Form::of(&[]).with_others(serde_json::Map::new);

/// Which contexts and actions a file may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// It is the default file: any that it likes.
    Anything,
    /// Those of the default file.
    Defaults,
}

/// Reads the tables of a file over the bindings so far.
pub(super) fn read(
    bindings: &mut Vec<KeyBinding>,
    tables: &Table<'_, '_>,
    origin: fn(Place) -> Origin,
    known: Known,
    source: &mut Source<'_>,
) {
    for (context, span, item) in tables.others() {
        if known == Known::Defaults && bindings.iter().all(|binding| binding.context != context) {
            source.add_unknown(&span, "unknown-context", context, bindings.iter().map(|binding| binding.context.as_str()));
            continue;
        }
        let Some(actions) = item.table_of(&KEYS, source) else { continue };
        for (action, span, item) in actions.others() {
            let keys = Setting { value: keys(item, source), origin: origin(source.place(&item.span())) };
            let of_context = || bindings.iter().filter(|binding| binding.context == context);
            let index = bindings.iter().position(|binding| binding.context == context && binding.action == action);
            match index {
                Some(index) => bindings[index].keys = keys,
                None if known == Known::Anything => {
                    bindings.push(KeyBinding { context: context.to_owned(), action: action.to_owned(), keys });
                }
                None => source.add_unknown(&span, "unknown-action", action, of_context().map(|binding| binding.action.as_str())),
            }
        }
    }
}

/// A key, or several in a list.
fn keys(item: Item<'_, '_>, source: &mut Source<'_>) -> Vec<Key> {
    let items = if item.value.is_str() { vec![item] } else { item.list(source) };
    let mut keys = Vec::new();
    for item in items {
        let Some(text) = item.text(source) else { continue };
        if let Ok(key) = text.parse() {
            keys.push(key);
        } else {
            let nearest = meant(text);
            source.add(&item.span(), "not-a-key", &[("value", text), ("nearest", nearest.as_deref().unwrap_or("none"))]);
        }
    }
    keys
}
