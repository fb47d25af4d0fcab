//! What the terminal sends → messages: key presses and repeats (no releases), pastes, clicks, the wheel, the focus, and answers to queries.

#[cfg(unix)]
mod parser;
#[cfg(unix)]
mod reader;
#[cfg(not(unix))]
#[path = "input/portable.rs"]
mod reader;
#[cfg(unix)]
mod sequence;
#[cfg(all(test, unix))]
mod tests;

use ratatui::layout::Position;

pub(super) use self::reader::Input;
#[cfg(not(unix))]
pub(super) use self::reader::capture_mouse;
use crate::app::{Direction, Msg};

/// The most events that are handled before a frame is drawn.
const MAX_BATCH: usize = 4096;

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(not(unix), expect(dead_code, reason = "no system but Unix hands on the answers of a terminal"))]
pub(super) enum Incoming {
    Message(Msg),
    /// A click on a cell. What it means depends on what is drawn there.
    Click(Position),
    /// A turn of the wheel over a cell.
    Wheel(Position, Direction),
    /// Whether the terminal has the focus now.
    Focus(bool),
    /// The answer to the query of the background colour: red, green and blue, unless it is none of those.
    Background(Option<[u8; 3]>),
    /// The answer to the query of the terminal's attributes (DA1), which every terminal gives.
    Attributes,
}
