//! The keys of actions: tables `[keys.<context>]` with a line for each action. Which contexts and actions there are, the default file says.

use super::{
    defaults,
    setting::{Origin, Setting},
};
use crate::{
    document::{Form, Item, Source, Table},
    key::{Key, meant},
};

/// The keys of an action in a context, both by their names in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyBinding {
    pub context: &'static str,
    pub action: &'static str,
    pub keys: Setting<Vec<Key>>,
}

/// The bindings of the default file.
pub(super) fn defaults() -> Vec<KeyBinding> {
    let binding = |(context, action, keys): &(&'static str, &'static str, &[&str])| {
        let value = keys.iter().filter_map(|key| key.parse().ok()).collect();
        KeyBinding { context, action, keys: Setting { value, origin: Origin::Default } }
    };
    defaults::KEYS.iter().map(binding).collect()
}

/// Which tables there are, and what stands in them, says the default file.
pub(super) static KEYS: Form = Form::of(&[]).with_others(serde_json::Map::new);

/// Reads the tables of a file over the bindings so far.
pub(super) fn read(bindings: &mut [KeyBinding], tables: &Table<'_, '_>, source: &mut Source<'_>) {
    for (context, span, item) in tables.others() {
        if bindings.iter().all(|binding| binding.context != context) {
            source.add_unknown(&span, "unknown-context", context, bindings.iter().map(|binding| binding.context));
            continue;
        }
        let Some(actions) = item.table_of(&KEYS, source) else { continue };
        for (action, span, item) in actions.others() {
            let mut of_context = bindings.iter_mut().filter(|binding| binding.context == context);
            if let Some(binding) = of_context.find(|binding| binding.action == action) {
                binding.keys = Setting { origin: Origin::of(&item, source), value: keys(item, source) };
            } else {
                let known = bindings.iter().filter(|binding| binding.context == context).map(|binding| binding.action);
                source.add_unknown(&span, "unknown-action", action, known);
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
