//! JSON, one line for each value.

use std::io::{self, Write};

use serde::Serialize;

/// Serializes a value as one line.
///
/// # Errors
/// If the value cannot be serialized.
pub fn json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string(value)? + "\n")
}

/// Writes a value as one line.
///
/// # Errors
/// If the value cannot be serialized or written.
pub fn write_json(mut output: impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut output, value)?;
    output.write_all(b"\n")
}
