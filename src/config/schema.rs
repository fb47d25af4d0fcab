//! The form of a configuration file as a JSON Schema, for editors that complete and check.

use serde_json::{Map, Value, json};

use super::{Config, SETTINGS, Values};
use crate::app::Context;

impl Config {
    /// The JSON Schema of the configuration file. `describe` says what a setting or, by context and name, an action is for.
    #[must_use]
    pub fn schema(describe: impl Fn(&str) -> String) -> Value {
        let mut properties = Map::new();
        for setting in SETTINGS {
            let kind = match setting.values {
                Values::Flag => json!({ "type": "boolean", "default": setting.default == "true" }),
                Values::OneOf(_) | Values::Locale => json!({ "enum": setting.words(), "default": setting.default }),
            };
            properties.insert(setting.name.to_owned(), described(kind, &describe(&format!("setting-{}", setting.name))));
        }
        let defaults = Self::default();
        let mut contexts = Map::new();
        for context in Context::ALL {
            let mut actions = Map::new();
            for binding in defaults.keymap().bindings(context) {
                let keys: Vec<String> = binding.keys.iter().map(ToString::to_string).collect();
                let kind = json!({
                    "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }],
                    "default": keys,
                });
                actions.insert(binding.name().to_owned(), described(kind, &describe(&format!("{}-help", binding.message))));
            }
            let table = json!({ "type": "object", "additionalProperties": false, "properties": actions });
            contexts.insert(context.code().to_owned(), described(table, &describe(&format!("help-{}", context.code()))));
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
