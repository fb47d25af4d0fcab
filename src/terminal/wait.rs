//! Sleeping until input arrives, a signal does, or a time is over, on Unix. Signals come in through pipes: no code of ours runs inside a
//! signal handler.

use std::{
    io::{self, Read},
    os::unix::net::UnixStream,
    sync::Arc,
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::Signal,
    stdio::stdin,
};
use signal_hook::{
    consts::{
        SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
    },
    flag,
    low_level::{emulate_default_handler, pipe},
};

use super::{Wake, output};

/// The signals that are handled, the most urgent first: if several have arrived, a wait reports them in this order. Whatever would end the
/// program has to leave the terminal as it was; only those that tell of a fault of the program itself cannot wait until it does.
const SIGNALS: [i32; 13] =
    [SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGTSTP, SIGCONT, SIGWINCH];

pub(super) struct Waiter {
    signals: Vec<(i32, UnixStream)>,
}

impl Waiter {
    /// Starts to receive signals. Create it before the terminal is measured, so that no resize is missed.
    pub(super) fn new() -> io::Result<Self> {
        let receive = |signal| -> io::Result<(i32, UnixStream)> {
            let (receiver, sender) = UnixStream::pair()?;
            receiver.set_nonblocking(true)?;
            pipe::register(signal, sender)?;
            Ok((signal, receiver))
        };
        Ok(Self { signals: SIGNALS.into_iter().map(receive).collect::<io::Result<_>>()? })
    }

    /// Sleeps until something happens, at most for the time given. If the terminal `is_behind`, that it takes something again is one of the
    /// things that happen.
    pub(super) fn wait(&mut self, time: Option<Duration>, is_behind: bool) -> io::Result<Wake> {
        // A time that is too long for the system never runs out.
        let time = time.and_then(|time| Timespec::try_from(time).ok());
        let mut fds: Vec<PollFd<'_>> = vec![PollFd::from_borrowed_fd(stdin(), PollFlags::IN)];
        fds.extend(self.signals.iter().map(|(_, receiver)| PollFd::new(receiver, PollFlags::IN)));
        if is_behind {
            fds.push(PollFd::from_borrowed_fd(output::descriptor(), PollFlags::OUT));
        }
        match poll(&mut fds, time.as_ref()) {
            Ok(0) => return Ok(Wake::Timeout),
            // A signal interrupted the sleep. It is in its pipe by now.
            Err(rustix::io::Errno::INTR) => return self.wait(Some(Duration::ZERO), is_behind),
            Err(error) => return Err(error.into()),
            Ok(_) => {}
        }
        let input = fds[0].revents();
        let arrived = fds.iter().skip(1).take(SIGNALS.len()).position(|fd| !fd.revents().is_empty());
        drop(fds);
        if let Some((signal, receiver)) = arrived.and_then(|index| self.signals.get_mut(index)) {
            drain(receiver)?;
            return Ok(match *signal {
                SIGWINCH => Wake::Resized,
                SIGTSTP => Wake::Stop,
                SIGCONT => Wake::Continued,
                terminating => Wake::Terminated(terminating),
            });
        }
        // Input that was typed before the terminal went away no longer matters.
        Ok(if input.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            Wake::HungUp
        } else if input.is_empty() {
            Wake::Writable
        } else {
            Wake::Input
        })
    }
}

/// Empties a pipe: several signals of one kind count as one.
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

/// Asks the whole foreground job to stop, as a terminal does on Ctrl-Z. The signal also reaches this process, as [`Wake::Stop`].
pub(super) fn suspend_job() -> io::Result<()> {
    Ok(rustix::process::kill_current_process_group(Signal::TSTP)?)
}

/// Stops this process until it is continued.
pub(super) fn stop() -> io::Result<()> {
    emulate_default_handler(SIGTSTP)
}

/// Handles the signal about a file that becomes too large, so that it is an error of the write.
pub(super) fn report_large_files() -> io::Result<()> {
    flag::register(SIGXFSZ, Arc::default()).map(|_| ())
}

/// Ends this process by a signal.
pub(super) fn die_of(signal: i32) -> io::Result<()> {
    emulate_default_handler(signal)
}
