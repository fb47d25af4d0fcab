//! Sleeping until input or a time, on systems without Unix signals.

use std::{io, time::Duration};

use crossterm::event;

use super::Wake;

/// The longest sleep, after which the size is looked at: a resize is no signal here.
const LONGEST: Duration = Duration::from_millis(250);

/// Waits for a terminal.
pub(super) struct Waiter {
    size: (u16, u16),
}

impl Waiter {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { size: crossterm::terminal::size()? })
    }

    pub(super) fn wait(&mut self, time: Option<Duration>) -> io::Result<Wake> {
        let ready = event::poll(time.unwrap_or(LONGEST).min(LONGEST))?;
        let size = crossterm::terminal::size()?;
        if std::mem::replace(&mut self.size, size) != size {
            return Ok(Wake::Resized);
        }
        Ok(if ready { Wake::Input } else { Wake::Timeout })
    }
}

/// There is nothing like it here.
pub(super) fn ask_to_stop() -> io::Result<()> {
    Ok(())
}

/// There is nothing like it here.
pub(super) fn stop() -> io::Result<()> {
    Ok(())
}

/// There is nothing like it here.
pub(super) fn die_of(_signal: i32) -> io::Result<()> {
    Ok(())
}
