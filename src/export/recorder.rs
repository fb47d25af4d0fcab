//! What follows a recording while it is made, and what comes of it.

use std::time::Duration;

use ratatui::buffer::Buffer;

/// Follows a recording while it is made. What it is told comes in the order of time, and times count from the start.
pub trait Recorder {
    /// The screen has changed to this one. If its size differs, the terminal was resized.
    fn frame(&mut self, _at: Duration, _screen: &Buffer) {}

    /// A key was pressed, which a terminal sends as `sent`.
    fn input(&mut self, _at: Duration, _sent: &str) {}

    /// A chapter begins.
    fn marker(&mut self, _at: Duration, _label: &str) {}

    /// A still was taken. The one at the end of a recording has no name.
    fn still(&mut self, _name: Option<&str>, _screen: &Buffer) {}
}

/// A recorder that makes files.
pub trait Export: Recorder {
    /// Ends the recording and returns its files.
    fn finish(self: Box<Self>) -> Vec<File>;
}

/// A file of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The name of the still in it; `None` for the file that was asked for.
    pub name: Option<String>,
    /// What it contains.
    pub bytes: Vec<u8>,
}
