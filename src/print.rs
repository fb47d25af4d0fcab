//! What the commands print: tables and plain lines for people, JSON, CSV and calendars for programs, as text.

mod calendar;
mod csv;
mod json;
mod lines;
mod table;

pub use calendar::calendar;
pub use csv::{cell as csv_cell, header as csv_header, rows as csv_rows};
pub use json::{json, write_json};
pub use lines::{plans as plans_lines, summary as summary_lines};
pub use table::{plans as plans_table, summary as summary_table};
