//! What the commands print: tables for people, JSON and CSV for programs, as text.

mod csv;
mod json;
mod table;

pub use csv::{cell as csv_cell, header as csv_header, rows as csv_rows};
pub use json::json;
pub use table::{plans as plans_table, summary as summary_table};
