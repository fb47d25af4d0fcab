//! Reading the terminal's bytes without ever waiting for one.

use std::{io, mem::MaybeUninit, time::Duration};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
    stdio::stdin,
};

use super::{Incoming, MAX_BATCH, parser::Parser};
use crate::terminal::uptime;

/// The most reads in a row. A terminal that never stops sending must not keep signals and frames waiting.
const MAX_READS: usize = 64;

/// A system hands on what is longer in pieces no shorter than this.
const PIECE: usize = 64;

#[derive(Debug, Default)]
pub(in crate::terminal) struct Input {
    parser: Parser,
}

impl Input {
    /// Returns how long to sleep at most, given how long the frame on screen may stay.
    pub(in crate::terminal) fn longest_sleep(&self, frame: Option<Duration>) -> Option<Duration> {
        let own = self.parser.expires_at().map(|at| at.saturating_sub(uptime()));
        frame.into_iter().chain(own).min()
    }

    /// Reads everything that has piled up, if `is_ready` says that something has. Gives up what is incomplete for too long.
    pub(in crate::terminal) fn read(&mut self, is_ready: bool) -> io::Result<Vec<Incoming>> {
        let mut heard = Vec::new();
        let (mut is_ready, mut now) = (is_ready, uptime());
        for _ in 0..MAX_READS {
            if !is_ready || heard.len() >= MAX_BATCH {
                break;
            }
            let mut bytes = [const { MaybeUninit::uninit() }; 4096];
            match rustix::io::read(stdin(), &mut bytes) {
                Ok(([], _)) => return Err(io::ErrorKind::BrokenPipe.into()),
                Ok((bytes, _)) => {
                    now = uptime();
                    self.parser.take(bytes, now, &mut heard);
                    // A shorter one has taken all that there was. What comes later ends the next sleep at once.
                    is_ready = bytes.len() >= PIECE && has_arrived()?;
                }
                // Another program has made the terminal non-blocking, and has read what was there.
                Err(Errno::INTR | Errno::AGAIN) => is_ready = has_arrived()?,
                Err(error) => return Err(error.into()),
            }
        }
        if !is_ready {
            self.parser.take_silence(now, &mut heard);
        }
        Ok(heard)
    }
}

/// Whether a read would return something at once.
fn has_arrived() -> io::Result<bool> {
    let mut input = [PollFd::from_borrowed_fd(stdin(), PollFlags::IN)];
    match poll(&mut input, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })) {
        Ok(_) => Ok(input[0].revents().contains(PollFlags::IN)),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
