//! Plain mode on standard input and output.

use std::{
    borrow::Cow,
    io::{self, BufRead, BufReader, Read, Write},
    time::Duration,
};

use super::Plain;
use crate::{
    domain::Instant,
    driver::{Files, save_at_end},
    wrap::in_ascii,
};

/// The most bytes of a line. What follows is taken for another line.
const LONGEST_LINE: u64 = 4096;

/// Runs plain mode until the user quits or the input ends. `wall_clock` returns the real time.
///
/// # Errors
/// Returns what the operating system reports if lines cannot be read or written.
pub fn run(plain: &mut Plain, files: &mut dyn Files, wall_clock: fn() -> Instant) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let ascii = plain.look.ascii;
    let say =
        |output: &mut io::StdoutLock<'_>, lines: &[String]| lines.iter().try_for_each(|line| writeln!(output, "{}", shown(line, ascii)));
    let mut input = BufReader::new(io::stdin().lock());
    plain.tick(wall_clock(), files);
    say(&mut output, &plain.opening())?;
    loop {
        write!(output, "{}", shown(&plain.prompt(), ascii))?;
        output.flush()?;
        // Lines that were read together with an earlier one need not be waited for.
        while input.buffer().is_empty() && !wait_for_input(plain.session().world().changes_in())? {
            let news = plain.tick(wall_clock(), files);
            if !news.is_empty() {
                writeln!(output)?;
                say(&mut output, &news)?;
                write!(output, "{}", shown(&plain.prompt(), ascii))?;
                output.flush()?;
            }
        }
        let mut bytes = Vec::new();
        if input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(());
        }
        // A line that is not UTF-8 is not understood, like any unknown word.
        let line = String::from_utf8_lossy(&bytes);
        let news = plain.tick(wall_clock(), files);
        say(&mut output, &news)?;
        let reply = plain.reply_to(&line, files);
        // A signal may end the program at any time. If this fails, the user is told with the next step and at the end.
        drop(save_at_end(plain.session(), files));
        say(&mut output, &reply.lines)?;
        if reply.ends {
            return Ok(());
        }
    }
}

/// A line as it is printed, its marks in ASCII if asked to.
fn shown(line: &str, ascii: bool) -> Cow<'_, str> {
    if ascii { in_ascii(line).into() } else { line.into() }
}

/// Waits for input, or until a time has passed. Returns whether there is input, or its end.
#[cfg(unix)]
fn wait_for_input(at_most: Option<Duration>) -> io::Result<bool> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let mut input = [PollFd::from_borrowed_fd(rustix::stdio::stdin(), PollFlags::IN)];
    let timeout = at_most.map(|wait| wait.max(Duration::from_millis(50)).min(Duration::from_hours(24)));
    let timeout = timeout.and_then(|wait| Timespec::try_from(wait).ok());
    match poll(&mut input, timeout.as_ref()) {
        Ok(ready) => Ok(ready > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Reading waits by itself. What happens meanwhile is printed with the next line.
#[cfg(not(unix))]
fn wait_for_input(_at_most: Option<Duration>) -> io::Result<bool> {
    Ok(true)
}
