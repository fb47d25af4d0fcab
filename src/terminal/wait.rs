//! Sleeping until input, a signal or a time, on Unix. Signals arrive through pipes: nothing runs inside a handler.

use std::{
    io::{self, Read},
    os::unix::net::UnixStream,
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::Signal,
    stdio::stdin,
};
use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH},
    low_level::{emulate_default_handler, pipe},
};

use super::Wake;

/// The signals that are waited for, those that matter most first.
const SIGNALS: [i32; 6] = [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH];

/// Waits for a terminal and for signals.
pub(super) struct Waiter {
    signals: Vec<(i32, UnixStream)>,
}

impl Waiter {
    /// Starts to receive signals; a resize before the first picture is not missed.
    pub(super) fn new() -> io::Result<Self> {
        let receive = |signal| -> io::Result<(i32, UnixStream)> {
            let (receiver, sender) = UnixStream::pair()?;
            receiver.set_nonblocking(true)?;
            pipe::register(signal, sender)?;
            Ok((signal, receiver))
        };
        Ok(Self { signals: SIGNALS.into_iter().map(receive).collect::<io::Result<_>>()? })
    }

    /// Sleeps for so long, or until something happens; without a time, until something happens.
    pub(super) fn wait(&mut self, time: Option<Duration>) -> io::Result<Wake> {
        // A time that is too long for the system is as good as none.
        let time = time.and_then(|time| Timespec::try_from(time).ok());
        let mut fds: Vec<PollFd<'_>> = vec![PollFd::from_borrowed_fd(stdin(), PollFlags::IN)];
        fds.extend(self.signals.iter().map(|(_, receiver)| PollFd::new(receiver, PollFlags::IN)));
        match poll(&mut fds, time.as_ref()) {
            Ok(0) => return Ok(Wake::Timeout),
            // A signal: its pipe is full now, and the next look finds it.
            Err(rustix::io::Errno::INTR) => return self.wait(Some(Duration::ZERO)),
            Err(error) => return Err(error.into()),
            Ok(_) => {}
        }
        let input = fds[0].revents();
        let came = fds.iter().skip(1).position(|fd| !fd.revents().is_empty());
        drop(fds);
        if let Some((signal, receiver)) = came.and_then(|index| self.signals.get_mut(index)) {
            drain(receiver)?;
            return Ok(match *signal {
                SIGWINCH => Wake::Resized,
                SIGTSTP => Wake::Stop,
                SIGCONT => Wake::Continued,
                ending => Wake::Ended(ending),
            });
        }
        // What was typed before the terminal went away does not matter any more.
        Ok(if input.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) { Wake::HungUp } else { Wake::Input })
    }
}

/// Empties a pipe: many signals of a kind are one.
fn drain(receiver: &mut UnixStream) -> io::Result<()> {
    let mut bytes = [0; 64];
    loop {
        match receiver.read(&mut bytes) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Asks the whole foreground job to stop, as a terminal does on Ctrl-Z.
pub(super) fn ask_to_stop() -> io::Result<()> {
    Ok(rustix::process::kill_current_process_group(Signal::TSTP)?)
}

/// Stops until continued.
pub(super) fn stop() -> io::Result<()> {
    emulate_default_handler(SIGTSTP)
}

/// Ends by a signal.
pub(super) fn die_of(signal: i32) -> io::Result<()> {
    emulate_default_handler(signal)
}
