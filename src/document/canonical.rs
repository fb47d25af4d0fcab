//! A document written in one way, however its author laid it out.

use std::fmt::Write;

use toml::de::{DeTable, DeValue};

/// Writes a document in one way: without comments and layout, its keys in order. Of the keys in `without` only that they are there is written.
/// An empty text for what is no document.
pub(crate) fn canonical(text: &str, without: &[&str]) -> String {
    let mut written = String::new();
    if let Ok(document) = DeTable::parse(text) {
        table(document.get_ref(), without, &mut written);
    }
    written
}

fn table(table: &DeTable<'_>, without: &[&str], into: &mut String) {
    let mut keys: Vec<_> = table.iter().map(|(key, value)| (key.get_ref().as_ref(), value.get_ref())).collect();
    keys.sort_by_key(|(key, _)| *key);
    into.push('{');
    for (key, value) in keys {
        // Writing to a string does not fail.
        let _ = write!(into, "{key:?}:");
        if !without.contains(&key) {
            self::value(value, without, into);
        }
        into.push(',');
    }
    into.push('}');
}

fn value(value: &DeValue<'_>, without: &[&str], into: &mut String) {
    let _ = match value {
        DeValue::String(text) => write!(into, "{text:?}"),
        DeValue::Integer(number) => write!(into, "{}", number.as_str()),
        DeValue::Float(number) => write!(into, "{}", number.as_str()),
        DeValue::Boolean(flag) => write!(into, "{flag}"),
        DeValue::Datetime(time) => write!(into, "{time}"),
        DeValue::Array(items) => {
            into.push('[');
            for item in items {
                self::value(item.get_ref(), without, into);
                into.push(',');
            }
            write!(into, "]")
        }
        DeValue::Table(inner) => {
            table(inner, without, into);
            Ok(())
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_comments_and_what_is_left_out_do_not_count() {
        let one = "b = 2 # two\na = { x = [1, \"y\"] }\ntext = { en = \"Old\" }\n";
        let other = "text = { en = \"New\", nl = \"Nieuw\" }\nb = 2\n[a]\nx = [\n  1,\n  'y',\n]\n";
        assert_eq!(canonical(one, &["text"]), canonical(other, &["text"]));
        assert_ne!(canonical(one, &[]), canonical(other, &[]));
        assert_ne!(canonical(one, &["text"]), canonical(&one.replace("b = 2", "b = 3"), &["text"]));
        assert_ne!(canonical(one, &["text"]), canonical(&one.replace("text", "note"), &["text"]), "that it is there counts");
    }
}
