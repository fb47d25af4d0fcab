//! What may stand in a table of a file: its keys, and the values that each may have. The reader reports what does not fit, and the same
//! declaration becomes the JSON Schema with which editors complete and check.

use serde_json::{Map, Value, json};

/// The longest text, in characters.
pub(super) const LONGEST_TEXT: usize = 2000;

/// What may stand in a table.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) keys: &'static [Key],
    pub(crate) rules: &'static [Rule],
    /// The schemas of more keys, which the module that reads them knows; `None` if there are none.
    pub(crate) others: Option<fn() -> Map<String, Value>>,
}

#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// The message if it is not there; `None` for a key that may be left out.
    pub(crate) missing: Option<&'static str>,
    /// The message that says what it is for.
    doc: &'static str,
}

/// What a value may be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// The number of the form of the file.
    Format(i64),
    Flag,
    /// A text on one line.
    Text,
    /// A text on any number of lines.
    Lines,
    /// A text in several languages.
    Texts,
    /// One of these words. The message is about any other.
    Word(fn() -> Vec<&'static str>, &'static str),
    /// A text such as these.
    Like(fn() -> Vec<String>),
    /// A name of lower-case letters, digits and hyphens. The message is about any other.
    Name(&'static str),
    /// A table of texts under any keys.
    Files,
    /// Whatever the module that reads it accepts.
    Any,
    Table(&'static Form),
    List(&'static List),
}

#[derive(Debug)]
pub(crate) struct List {
    pub(crate) of: Kind,
    pub(crate) least: usize,
    pub(crate) most: usize,
    /// The message about fewer or more.
    pub(crate) miscounted: &'static str,
}

impl List {
    /// As many as anybody likes, or none.
    pub(crate) const fn of(of: Kind) -> Self {
        Self { of, least: 0, most: usize::MAX, miscounted: "" }
    }
}

/// What holds between the keys of a table.
#[derive(Debug)]
pub(crate) enum Rule {
    /// There is exactly one of these.
    One { of: &'static [&'static str], none: &'static str, several: &'static str },
    /// Where the first is, there is the second. The message is about one that is missing.
    Needs(&'static str, &'static str, &'static str),
    /// The first is only known where the second is.
    Within(&'static str, &'static str),
    /// Where the first is not, there are these.
    Unless(&'static str, &'static [&'static str]),
}

impl Form {
    pub(crate) const fn of(keys: &'static [Key]) -> Self {
        Self { keys, rules: &[], others: None }
    }

    pub(crate) const fn with_rules(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }

    pub(crate) const fn with_others(self, others: fn() -> Map<String, Value>) -> Self {
        Self { others: Some(others), ..self }
    }

    /// A table with any keys.
    pub(super) const OPEN: &'static Self = &Self::of(&[]).with_others(Map::new);

    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// Creates the JSON Schema of a file. `describe` returns the text of a message.
    pub(crate) fn schema(&self, title: &str, describe: &dyn Fn(&str) -> String) -> Value {
        let mut schema = self.object(describe);
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
        schema["title"] = title.into();
        schema
    }

    fn object(&self, describe: &dyn Fn(&str) -> String) -> Value {
        let mut properties: Map<String, Value> = self.others.map(|others| others()).unwrap_or_default();
        for key in self.keys {
            let mut schema = key.kind.schema(describe);
            schema["description"] = describe(key.doc).into();
            properties.insert(key.name.to_owned(), schema);
        }
        let required: Vec<_> = self.keys.iter().filter(|key| key.missing.is_some()).map(|key| key.name).collect();
        let mut schema = json!({ "type": "object", "additionalProperties": false, "properties": properties, "required": required });
        if !self.rules.is_empty() {
            schema["allOf"] = self.rules.iter().map(Rule::schema).collect();
        }
        schema
    }
}

impl Key {
    pub(crate) const fn required(name: &'static str, kind: Kind, doc: &'static str) -> Self {
        let missing = if matches!(kind, Kind::Format(_)) { "missing-format" } else { "missing-key" };
        Self { name, kind, missing: Some(missing), doc }
    }

    pub(crate) const fn optional(name: &'static str, kind: Kind, doc: &'static str) -> Self {
        Self { name, kind, missing: None, doc }
    }

    /// The same with another message if it is not there.
    pub(crate) const fn or(self, missing: &'static str) -> Self {
        Self { missing: Some(missing), ..self }
    }
}

impl Kind {
    pub(crate) fn schema(self, describe: &dyn Fn(&str) -> String) -> Value {
        let text = || json!({ "type": "string", "pattern": r"\S", "maxLength": LONGEST_TEXT });
        match self {
            Self::Format(number) => json!({ "const": number }),
            Self::Flag => json!({ "type": "boolean" }),
            Self::Text => text(),
            Self::Lines => json!({ "type": "string" }),
            Self::Texts => json!({
                "type": "object",
                "additionalProperties": false,
                "properties": { "en": text() },
                "patternProperties": { "^[A-Za-z0-9-]{2,11}$": text() },
                "required": ["en"],
            }),
            Self::Word(words, _) => json!({ "enum": words() }),
            // Editors complete what is listed.
            Self::Like(words) => json!({ "anyOf": [{ "enum": words() }, text()] }),
            Self::Name(_) => json!({ "type": "string", "pattern": "^[a-z0-9-]+$", "maxLength": LONGEST_TEXT }),
            Self::Files => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
            Self::Any => json!({}),
            Self::Table(form) => form.object(describe),
            Self::List(List { of, least, most, .. }) => {
                let mut schema = json!({ "type": "array", "items": of.schema(describe), "minItems": least });
                if *most < usize::MAX {
                    schema["maxItems"] = (*most).into();
                }
                schema
            }
        }
    }
}

impl Rule {
    fn schema(&self) -> Value {
        match self {
            Self::One { of, .. } => json!({ "oneOf": of.iter().map(|key| json!({ "required": [key] })).collect::<Vec<_>>() }),
            Self::Needs(key, other, _) | Self::Within(key, other) => {
                json!({ "anyOf": [{ "not": { "required": [key] } }, { "required": [other] }] })
            }
            Self::Unless(key, others) => json!({ "anyOf": [{ "required": [key] }, { "required": others }] }),
        }
    }
}
