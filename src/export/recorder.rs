//! Recorders, which receive the events of a recording, and the files that they make.

use std::time::Duration;

use ratatui::buffer::Buffer;

/// Receives the events of a recording in the order of time. Times count from the start.
pub trait Recorder {
    /// The script goes on with what stands at this line and column.
    fn place(&mut self, _line: usize, _column: usize) {}

    /// The screen has changed. If its size differs, the terminal was resized.
    fn frame(&mut self, _at: Duration, _screen: &Buffer) {}

    /// A key was pressed; `sent` is what a terminal sends for it.
    fn input(&mut self, _at: Duration, _sent: &str) {}

    /// A chapter begins.
    fn marker(&mut self, _at: Duration, _label: &str) {}

    /// A still was taken. The one at the end of a recording has no name.
    fn still(&mut self, _name: Option<&str>, _screen: &Buffer) {}

    /// The recording is over.
    fn end(&mut self, _at: Duration) {}
}

/// A recorder that makes files.
pub trait Export: Recorder {
    /// Returns the characters that could not be drawn, and are boxes.
    fn without_glyph(&self) -> Vec<String> {
        Vec::new()
    }

    /// Ends the recording and returns its files.
    fn finish(self: Box<Self>) -> Vec<File>;
}

/// A file of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The name of its still; `None` for the file that was asked for.
    pub name: Option<String>,
    pub bytes: Vec<u8>,
}
