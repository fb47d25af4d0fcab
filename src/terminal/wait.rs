//! Sleeping until input arrives, a signal does, or a time is over, on Unix. Signals come in through a pipe: no code of ours runs inside a
//! signal handler.

use std::{io, os::unix::net::UnixStream, sync::Arc, time::Duration};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::Signal,
    stdio::stdin,
};
use signal_hook::{
    consts::{
        SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU,
        SIGXFSZ,
    },
    flag,
    iterator::{backend::SignalDelivery, exfiltrator::SignalOnly},
    low_level::emulate_default_handler,
};

use super::{Wake, output};

/// The signals that are handled, the most urgent first: if several have arrived, a wait reports them in this order. Whatever would end the
/// program has to leave the terminal as it was; only those that tell of a fault of the program itself cannot wait until it does.
const SIGNALS: [i32; 14] =
    [SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGABRT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGTSTP, SIGCONT, SIGWINCH];

pub(super) struct Waiter {
    delivery: SignalDelivery<UnixStream, SignalOnly>,
    /// Those of [`SIGNALS`] that have arrived and are not reported yet. Several of one kind count as one.
    arrived: [bool; SIGNALS.len()],
}

impl Waiter {
    /// Starts to receive signals. Create it before the terminal is measured, so that no resize is missed.
    pub(super) fn new() -> io::Result<Self> {
        let (receiver, sender) = UnixStream::pair()?;
        let delivery = SignalDelivery::with_pipe(receiver, sender, SignalOnly, SIGNALS)?;
        Ok(Self { delivery, arrived: [false; SIGNALS.len()] })
    }

    /// Sleeps until something happens, at most for the time given. If the terminal `is_behind`, that it takes something again is one of the
    /// things that happen.
    pub(super) fn wait(&mut self, time: Option<Duration>, is_behind: bool) -> io::Result<Wake> {
        if let Some(signal) = self.take_signal() {
            return Ok(signal);
        }
        // A time that is too long for the system never runs out.
        let time = time.and_then(|time| Timespec::try_from(time).ok());
        let mut fds: Vec<PollFd<'_>> =
            vec![PollFd::from_borrowed_fd(stdin(), PollFlags::IN), PollFd::new(self.delivery.get_read(), PollFlags::IN)];
        if is_behind {
            fds.push(PollFd::from_borrowed_fd(output::descriptor(), PollFlags::OUT));
        }
        match poll(&mut fds, time.as_ref()) {
            Ok(0) => return Ok(Wake::Timeout),
            // A signal interrupted the sleep. It is in the pipe by now.
            Err(rustix::io::Errno::INTR) => return self.wait(Some(Duration::ZERO), is_behind),
            Err(error) => return Err(error.into()),
            Ok(_) => {}
        }
        let [input, signals] = [0, 1].map(|index: usize| fds[index].revents());
        drop(fds);
        if !signals.is_empty() {
            for signal in self.delivery.pending() {
                SIGNALS.iter().zip(&mut self.arrived).for_each(|(known, arrived)| *arrived |= *known == signal);
            }
            if let Some(signal) = self.take_signal() {
                return Ok(signal);
            }
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

    /// The most urgent of the signals that have arrived.
    fn take_signal(&mut self) -> Option<Wake> {
        let index = self.arrived.iter().position(|arrived| *arrived)?;
        self.arrived[index] = false;
        Some(match SIGNALS[index] {
            SIGWINCH => Wake::Resized,
            SIGTSTP => Wake::Stop,
            SIGCONT => Wake::Continued,
            terminating => Wake::Terminated(terminating),
        })
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
