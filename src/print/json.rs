//! JSON, a line for each value.

use serde::Serialize;

/// A value on a line of its own.
///
/// # Errors
/// Where the value is no JSON, as a map whose keys are no strings.
pub fn json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string(value)? + "\n")
}
