//! Sleeping until input arrives or a time is over, on systems without Unix signals.

use std::{io, time::Duration};

use crossterm::event;

use super::Wake;

/// The longest sleep. No signal reports a resize here, so the size is compared after each sleep.
const LONGEST_SLEEP: Duration = Duration::from_millis(250);

pub(super) struct Waiter {
    size: (u16, u16),
}

impl Waiter {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { size: crossterm::terminal::size()? })
    }

    pub(super) fn wait(&mut self, time: Option<Duration>, _is_behind: bool) -> io::Result<Wake> {
        let ready = event::poll(time.unwrap_or(LONGEST_SLEEP).min(LONGEST_SLEEP))?;
        let size = crossterm::terminal::size()?;
        if std::mem::replace(&mut self.size, size) != size {
            return Ok(Wake::Resized);
        }
        Ok(if ready { Wake::Input } else { Wake::Timeout })
    }
}

/// Does nothing: these systems have no job control.
pub(super) fn suspend_job() -> io::Result<()> {
    Ok(())
}

/// Does nothing: these systems have no job control.
pub(super) fn stop() -> io::Result<()> {
    Ok(())
}

/// Does nothing: there is no such signal.
pub(super) fn report_large_files() -> io::Result<()> {
    Ok(())
}

/// Does nothing: no signal ends the program here.
pub(super) fn die_of(_signal: i32) -> io::Result<()> {
    Ok(())
}
