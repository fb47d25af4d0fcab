//! CSV as RFC 4180 has it: a column for each value of the public state.

use serde_json::Value;

use crate::state::{Kind, Path, State};

/// The line with the names of the columns.
#[must_use]
pub fn header() -> String {
    let names: Vec<_> = paths().map(Path::name).collect();
    format!("now,{}\n", names.join(","))
}

/// A line for each subscription.
///
/// # Errors
/// Where the state is no JSON.
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

/// Every value of a subscription; of a group, what is in it.
fn paths() -> impl Iterator<Item = Path> {
    Path::of_subscription().filter(|path| path.kind() != Kind::Group)
}

/// A value as a field: lists with blanks between their items, nothing where there is `null`.
#[must_use]
pub fn cell(value: &Value) -> String {
    let plain = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    if plain.contains([',', '"', '\n', '\r']) { format!("\"{}\"", plain.replace('"', "\"\"")) } else { plain }
}
