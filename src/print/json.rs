//! JSON, one line for each value.

use serde::Serialize;

/// Serializes a value as one line.
///
/// # Errors
/// If the value cannot be serialized.
pub fn json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string(value)? + "\n")
}
