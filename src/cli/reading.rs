//! A line on the terminal that says how much of a file was read, while that takes long.

use std::{
    io::{self, IsTerminal, Read, Write},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::{RecvTimeoutError, Sender, channel},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use super::environment::Environment;
use crate::{
    text::Text,
    wrap::{harmless, shorten, width},
};

/// After how long the line is shown, and how often it changes.
const FIRST: Duration = Duration::from_millis(500);
const BETWEEN: Duration = Duration::from_millis(250);

/// The most columns of a file's name in it.
const NAME: usize = 40;

const MEGABYTE: u64 = 1_000_000;

/// The line. It is removed when this is dropped.
pub(super) struct ReadingLine {
    read: Arc<AtomicU64>,
    /// Gone at the end, which the thread waits for.
    end: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl ReadingLine {
    /// Shows how much of a file is read, if that takes long and there is a terminal to show it on.
    pub(super) fn begin(path: &Path, text: &Text) -> Self {
        let read = Arc::new(AtomicU64::new(0));
        let environment = Environment::read();
        // A line that is written again and again is read aloud again and again.
        let is_shown = io::stderr().is_terminal() && !environment.is_accessible && !environment.is_dumb;
        // Who types the file at the terminal sees it.
        let is_typed = path == Path::new("-") && io::stdin().is_terminal();
        if !is_shown || is_typed {
            return Self { read, end: None, thread: None };
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = if name == "-" { "stdin".to_owned() } else { shorten(&harmless(&name).replace('\n', "\u{fffd}"), NAME) };
        let label = text.labelled(&text.with("reading", &[("path", name.into())]), "");
        let (end, ended) = channel();
        let so_far = Arc::clone(&read);
        let thread = thread::spawn(move || {
            let (mut passed, mut shown) = (FIRST, 0);
            let mut wait = FIRST;
            while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                let line = format!("{label} {} MB, {} s", so_far.load(Ordering::Relaxed) / MEGABYTE, passed.as_secs());
                show(&line, shown);
                (shown, wait) = (width(&line), BETWEEN);
                passed += BETWEEN;
            }
            if shown > 0 {
                show("", shown);
            }
        });
        Self { read, end: Some(end), thread: Some(thread) }
    }

    /// The same input, of which it is counted how much was read.
    pub(super) fn counting<R: Read>(&self, input: R) -> Counting<'_, R> {
        Counting { input, read: &self.read }
    }
}

impl Drop for ReadingLine {
    fn drop(&mut self) {
        self.end = None;
        // It cannot have panicked, and there is nothing else to do.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Writes a line over another of so many columns. What cannot be shown is not missed.
fn show(line: &str, before: usize) {
    let blanks = " ".repeat(before.saturating_sub(width(line)));
    let back = if line.is_empty() { "\r" } else { "" };
    let _ = write!(io::stderr(), "\r{line}{blanks}{back}");
}

pub(super) struct Counting<'a, R> {
    input: R,
    read: &'a AtomicU64,
}

impl<R: Read> Read for Counting<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
