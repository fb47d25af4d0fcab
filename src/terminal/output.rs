//! Writing to the terminal without ever waiting for it: what it does not take at once is sent later. A terminal that has stopped reading, as
//! over a broken connection, keeps neither keys nor signals from being heard.

use std::{io, time::Duration};

/// How long a terminal may take nothing until it is left as it is, at the end.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the terminal has yet to take.
#[derive(Debug, Default)]
pub(super) struct Outbox(Vec<u8>);

impl Outbox {
    /// Sends bytes after all that were sent before.
    pub(super) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.extend_from_slice(bytes);
        self.flush()
    }

    /// Writes as much as the terminal takes.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        let written = write_some(&self.0)?;
        self.0.drain(..written);
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Drops what the terminal has not taken. What is sent next begins with an Escape, which breaks off a sequence that was cut.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

/// Writes bytes that must not be lost, as long as the terminal takes any.
pub(super) fn write_patiently(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        bytes = &bytes[write_some(bytes)?..];
        if !bytes.is_empty() && !descriptor::is_writable_within(PATIENCE)? {
            return Err(io::ErrorKind::TimedOut.into());
        }
    }
    Ok(())
}

/// Writes as many of the bytes as the terminal takes at once. Returns their number.
fn write_some(bytes: &[u8]) -> io::Result<usize> {
    let mut written = 0;
    while written < bytes.len() {
        match descriptor::write(&bytes[written..]) {
            Ok(count) => written += count,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(written)
}

#[cfg(unix)]
pub(super) use descriptor::descriptor;

#[cfg(unix)]
mod descriptor {
    use std::{
        io,
        os::fd::{AsFd, BorrowedFd, OwnedFd},
        sync::LazyLock,
        time::Duration,
    };

    use rustix::{
        event::{PollFd, PollFlags, Timespec, poll},
        fs::{Mode, OFlags, open},
        io::Errno,
        stdio::stdout,
        termios::ttyname,
    };

    /// The terminal of standard output, opened once more for writes that do not block. The flag of standard output itself is shared with every
    /// program on this terminal, the shell among them. `None` if it cannot be opened: it may belong to another user.
    static TERMINAL: LazyLock<Option<OwnedFd>> = LazyLock::new(|| {
        let name = ttyname(stdout(), Vec::new()).ok()?;
        open(name, OFlags::WRONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()).ok()
    });

    pub(in crate::terminal) fn descriptor() -> BorrowedFd<'static> {
        TERMINAL.as_ref().map_or_else(stdout, AsFd::as_fd)
    }

    pub(super) fn write(bytes: &[u8]) -> io::Result<usize> {
        Ok(rustix::io::write(descriptor(), bytes)?)
    }

    pub(super) fn is_writable_within(time: Duration) -> io::Result<bool> {
        let time = Timespec::try_from(time).ok();
        let mut output = [PollFd::from_borrowed_fd(descriptor(), PollFlags::OUT)];
        match poll(&mut output, time.as_ref()) {
            Ok(count) => Ok(count > 0),
            Err(Errno::INTR) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }
}

#[cfg(not(unix))]
mod descriptor {
    use std::{
        io::{self, Write},
        time::Duration,
    };

    /// Writes past the line buffer, which would cut a frame into pieces.
    pub(super) fn write(bytes: &[u8]) -> io::Result<usize> {
        let mut output = io::stdout().lock();
        output.write_all(bytes)?;
        output.flush()?;
        Ok(bytes.len())
    }

    pub(super) fn is_writable_within(_time: Duration) -> io::Result<bool> {
        Ok(true)
    }
}
