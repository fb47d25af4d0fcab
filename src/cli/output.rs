//! Standard output as commands write it.

use std::io::{self, ErrorKind, Stdout, Write};

use crate::wrap::in_ascii;

/// Standard output. Once whoever read it has closed it, as `head` does, what is printed is dropped: a command still does its work, and its exit
/// status says what came of it.
pub(super) struct Output {
    stdout: Stdout,
    /// Whether marks are printed in ASCII.
    ascii: bool,
    is_closed: bool,
}

impl Output {
    pub(super) fn new(ascii: bool) -> Self {
        Self { stdout: io::stdout(), ascii, is_closed: false }
    }

    /// Does nothing once the reader is gone, and notes when it goes.
    fn unless_closed(&mut self, write: impl FnOnce(&mut Stdout) -> io::Result<()>) -> io::Result<()> {
        if self.is_closed {
            return Ok(());
        }
        match write(&mut self.stdout) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(())
            }
            written => written,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // What is formatted comes in whole characters.
        let plain = str::from_utf8(bytes).ok().filter(|_| self.ascii).map(in_ascii);
        self.unless_closed(|stdout| stdout.write_all(plain.as_ref().map_or(bytes, String::as_bytes)))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_closed(Stdout::flush)
    }
}
