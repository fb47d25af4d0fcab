//! CSV according to RFC 4180, with one column for each value of the public state.

use serde_json::Value;

use crate::state::{Kind, Path, State};

/// Returns the header line.
#[must_use]
pub fn header() -> String {
    let names: Vec<_> = paths().map(Path::name).collect();
    format!("now,{}\n", names.join(","))
}

/// Returns one line for each subscription.
///
/// # Errors
/// If the state cannot be serialized.
pub fn rows(state: &State) -> Result<String, serde_json::Error> {
    let now = serde_json::to_value(state.now)?;
    let mut lines = String::new();
    for subscription in &state.subscriptions {
        let whole = serde_json::to_value(subscription)?;
        let cells = std::iter::once(now.clone()).chain(paths().map(|path| path.within(&whole)));
        let cells: Vec<String> = cells.map(|value| cell(&value)).collect();
        lines += &cells.join(",");
        lines.push('\n');
    }
    Ok(lines)
}

/// The paths of all values of a subscription, without groups.
fn paths() -> impl Iterator<Item = Path> {
    Path::of_subscription().filter(|path| path.kind() != Kind::Group)
}

/// What a formula starts with in a spreadsheet; the wide ones in a Japanese one.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Formats a value as a field. Items of a list are separated by blanks; `null` is empty.
#[must_use]
pub fn cell(value: &Value) -> String {
    let plain = match value {
        Value::Null => String::new(),
        // A spreadsheet would run it as a formula; after an apostrophe it is a text.
        Value::String(text) if text.trim_start().starts_with(FORMULA) => format!("'{text}"),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    if plain.contains([',', '"', '\n', '\r']) { format!("\"{}\"", plain.replace('"', "\"\"")) } else { plain }
}
