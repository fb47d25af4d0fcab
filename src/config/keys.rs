//! The keys of actions: tables `[keys.<context>]` with a line for each action. Which contexts and actions there are, the default file says.

use super::setting::{Layer, Setting};
use crate::{
    document::{Form, Item, Source, Table},
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

/// Reads the tables of a file over the bindings so far.
pub(super) fn read(bindings: &mut Vec<KeyBinding>, tables: &Table<'_, '_>, layer: Layer, source: &mut Source<'_>) {
    for (context, span, item) in tables.others() {
        if layer == Layer::User && bindings.iter().all(|binding| binding.context != context) {
            source.add_unknown(&span, "unknown-context", context, bindings.iter().map(|binding| binding.context.as_str()));
            continue;
        }
        let Some(actions) = item.table_of(&KEYS, source) else { continue };
        for (action, span, item) in actions.others() {
            let origin = layer.origin(&item, source);
            let keys = Setting { value: keys(item, source), origin };
            let of_context = || bindings.iter().filter(|binding| binding.context == context);
            if layer == Layer::Defaults {
                bindings.push(KeyBinding { context: context.to_owned(), action: action.to_owned(), keys });
            } else if let Some(index) = bindings.iter().position(|binding| binding.context == context && binding.action == action) {
                bindings[index].keys = keys;
            } else {
                source.add_unknown(&span, "unknown-action", action, of_context().map(|binding| binding.action.as_str()));
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
