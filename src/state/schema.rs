//! The form of the public state as a JSON Schema, derived from its types.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{Path, State};

impl State {
    /// Creates the JSON Schema of the public state. The descriptions in it are in English.
    ///
    /// ```
    /// let schema = account_center::state::State::schema();
    /// assert_eq!(schema["properties"]["clock"]["properties"]["mode"]["enum"][1], "simulated");
    /// ```
    #[must_use]
    pub fn schema() -> Value {
        let settings = SchemaSettings::draft2020_12().for_serialize().with(|settings| settings.inline_subschemas = true);
        let mut schema = settings.into_generator().into_root_schema_for::<Self>().to_value();
        for path in Path::all() {
            let values = path.values().unwrap_or_default();
            let keys = if path.is_in_subscription() { "subscriptions." } else { "" };
            if !values.is_empty() {
                list(&mut schema, &format!("{keys}{}", path.name()), &values);
            }
        }
        schema
    }
}

/// Lists the values that a text, or each in a list, can have at a path below a schema.
fn list(schema: &mut Value, path: &str, values: &[&str]) {
    // What may be `null` is one of two.
    if let Some(some) = schema.get_mut("anyOf").and_then(|either| either.get_mut(0)) {
        list(some, path, values);
    } else if let Some(items) = schema.get_mut("items") {
        list(items, path, values);
    } else if let Some((key, rest)) = path.split_once('.').or(Some((path, ""))).filter(|_| !path.is_empty()) {
        if let Some(property) = schema.get_mut("properties").and_then(|properties| properties.get_mut(key)) {
            list(property, rest, values);
        }
    } else {
        let null = schema["type"].as_array().map(|_| Value::Null);
        schema["enum"] = values.iter().map(|value| Value::from(*value)).chain(null).collect();
    }
}
