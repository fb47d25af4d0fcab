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

/// Takes bytes as a terminal sends them, with a silence for every byte 0xff, which no text and no sequence has. Returns the messages, the last
/// of which is what Ctrl-C means after all that.
#[cfg(all(fuzzing, unix))]
pub fn messages_of(bytes: &[u8]) -> Vec<Msg> {
    let (mut parser, mut now, mut heard) = (parser::Parser::default(), std::time::Duration::ZERO, Vec::new());
    for piece in bytes.split(|byte| *byte == 0xff).chain([&b"\x03"[..]]) {
        parser.take(piece, now, &mut heard);
        now += parser::PASTE_PATIENCE;
        parser.take_silence(now, &mut heard);
    }
    let messages = heard.into_iter().filter_map(|incoming| if let Incoming::Message(message) = incoming { Some(message) } else { None });
    messages.collect()
}

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
