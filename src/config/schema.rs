//! The form of a configuration file as a JSON Schema, for editors that complete and check.

use serde_json::{Map, Value, json};

use super::{Config, FORM};
use crate::document::Kind;

/// What a description in the schema is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic<'a> {
    /// Whatever the message of this name says.
    Message(&'a str),
    /// The place on the screen of this name, which has keys.
    Context(&'a str),
    /// The action of this name.
    Action(&'a str),
}

impl Config {
    /// Creates the JSON Schema of the configuration file. The defaults in it are the values of `self`.
    #[must_use]
    pub fn schema(&self, describe: impl Fn(Topic<'_>) -> String) -> Value {
        let mut schema = FORM.schema("account-center", &|message| describe(Topic::Message(message)));
        for (name, setting) in self.settings() {
            let word = setting.word();
            schema["properties"][name]["default"] = match setting.items() {
                Some(items) => items.into(),
                None if setting.is_flag() => (word == "true").into(),
                None => word.into(),
            };
        }
        let key = Kind::Text.schema(&|_| String::new());
        let mut contexts = Map::new();
        for bindings in self.keys.chunk_by(|one, next| one.context == next.context) {
            let actions = bindings.iter().map(|binding| {
                let keys: Vec<String> = binding.keys.value.iter().map(ToString::to_string).collect();
                let kind = json!({
                    "anyOf": [key, { "type": "array", "items": key }],
                    "default": keys,
                });
                (binding.action.to_owned(), described(kind, &describe(Topic::Action(binding.action))))
            });
            let table = json!({ "type": "object", "additionalProperties": false, "properties": actions.collect::<Map<_, _>>() });
            let context = bindings[0].context;
            contexts.insert(context.to_owned(), described(table, &describe(Topic::Context(context))));
        }
        schema["properties"]["keys"]["properties"] = contexts.into();
        schema
    }
}

fn described(mut value: Value, words: &str) -> Value {
    value["description"] = words.into();
    value
}
