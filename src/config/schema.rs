//! The form of a configuration file as a JSON Schema, for editors that complete and check.

use serde_json::{Map, Value, json};

use super::Config;

/// What a description in the schema is about, by its name in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic<'a> {
    Setting(&'a str),
    Context(&'a str),
    Action(&'a str),
}

impl Config {
    /// Creates the JSON Schema of the configuration file. The defaults in it are the values of `self`.
    #[must_use]
    pub fn schema(&self, describe: impl Fn(Topic<'_>) -> String) -> Value {
        let mut properties = Map::new();
        for (name, setting) in self.settings() {
            let kind = if setting.is_flag() {
                json!({ "type": "boolean", "default": setting.word() == "true" })
            } else if setting.is_open() {
                json!({ "type": "string", "examples": setting.words(), "default": setting.word() })
            } else {
                json!({ "enum": setting.words(), "default": setting.word() })
            };
            properties.insert(name.to_owned(), described(kind, &describe(Topic::Setting(name))));
        }
        let mut contexts = Map::new();
        for bindings in self.keys.chunk_by(|one, next| one.context == next.context) {
            let actions = bindings.iter().map(|binding| {
                let keys: Vec<String> = binding.keys.value.iter().map(ToString::to_string).collect();
                let kind = json!({
                    "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }],
                    "default": keys,
                });
                (binding.action.clone(), described(kind, &describe(Topic::Action(&binding.action))))
            });
            let table = json!({ "type": "object", "additionalProperties": false, "properties": actions.collect::<Map<_, _>>() });
            let context = &bindings[0].context;
            contexts.insert(context.clone(), described(table, &describe(Topic::Context(context))));
        }
        properties.insert("keys".to_owned(), json!({ "type": "object", "additionalProperties": false, "properties": contexts }));
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "account-center",
            "type": "object",
            "additionalProperties": false,
            "properties": properties,
        })
    }
}

fn described(mut value: Value, words: &str) -> Value {
    value["description"] = words.into();
    value
}
