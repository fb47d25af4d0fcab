//! The terminal's modes and frames. The terminal is acquired once and restored whatever happens: when the [`Screen`] is dropped, and before
//! the message of a panic is printed.
//!
//! Each frame is one write, within a synchronized update if it is long, so that no terminal shows half of it. Nothing is written if the frame
//! is equal to the one before.

use std::{
    io,
    sync::atomic::{AtomicBool, Ordering},
};

use crossterm::{
    cursor::{Hide, MoveTo, Show},
    queue,
    terminal::{
        BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
        enable_raw_mode,
    },
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Size},
};

use super::output::{self, Outbox};
use crate::export::{Palette, Shown};

/// Whether the terminal is in our modes. Global, because the panic hook has to restore it before it prints its message.
static ACQUIRED: AtomicBool = AtomicBool::new(false);

/// The size that is assumed if the terminal does not report its own.
const UNKNOWN_SIZE: Size = Size { width: 80, height: 24 };

/// The most bytes of a frame that need no synchronized update, which would take 16 more.
const READ_AT_ONCE: usize = 160;

/// Marks what is pasted (2004).
const PASTE_ON: &[u8] = b"\x1b[?2004h";

const PASTE_OFF: &[u8] = b"\x1b[?2004l";

/// Reports buttons and the wheel, but no movement (1000), with coordinates of any size (1006).
#[cfg(unix)]
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";

#[cfg(unix)]
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

/// Reports changes of the focus (1004), and encodes keys unambiguously (the kitty protocol). Modern terminals ignore what they do not know
/// of it; simple ones may print it.
const MODERN_ON: &[u8] = b"\x1b[?1004h\x1b[>1u";

const MODERN_OFF: &[u8] = b"\x1b[<u\x1b[?1004l";

/// Queries the background colour (OSC 11), and then the attributes (DA1), which every terminal answers: after that, no answer is to come.
const BACKGROUND_QUERY: &[u8] = b"\x1b]11;?\x1b\\\x1b[c";

/// The optional modes that the terminal is put into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Modes {
    /// Whether the program captures the mouse.
    pub(super) mouse: bool,
    /// Whether the terminal ignores sequences that it does not know.
    pub(super) is_modern: bool,
}

/// The acquired terminal. Dropping it restores the terminal.
pub(super) struct Screen {
    modes: Modes,
    size: Size,
    /// What is on the terminal; `None` if that is not known.
    shown: Option<Shown>,
    /// For the next frame: empty. Kept, so that its memory is.
    next: Buffer,
    /// Where the cursor is shown; `None` while it is hidden.
    cursor: Option<Position>,
    /// Written before the changes of the next frame.
    before: Vec<u8>,
    outbox: Outbox,
}

impl Screen {
    /// Acquires the terminal: raw mode, the alternate screen, a hidden cursor, bracketed paste, and the modes asked for. Sends no query.
    pub(super) fn acquire(modes: Modes) -> io::Result<Self> {
        let next_hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            // The message of the panic is worth more than an error about the terminal.
            let _ = restore();
            next_hook(panic);
        }));
        // The guard exists before anything is changed, so that the terminal is restored even if `enter` fails halfway.
        let mut screen =
            Self { modes, size: size(), shown: None, next: Buffer::default(), cursor: None, before: Vec::new(), outbox: Outbox::default() };
        screen.enter()?;
        Ok(screen)
    }

    fn enter(&mut self) -> io::Result<()> {
        ACQUIRED.store(true, Ordering::SeqCst);
        enable_raw_mode()?;
        // Written together with the first frame.
        queue!(self.before, EnterAlternateScreen, Hide)?;
        self.before.extend_from_slice(PASTE_ON);
        if self.modes.is_modern {
            self.before.extend_from_slice(MODERN_ON);
        }
        if self.modes.mouse {
            capture_mouse(true, &mut self.before)?;
        }
        Ok(())
    }

    /// Captures the mouse, or leaves it to the terminal.
    pub(super) fn set_mouse(&mut self, mouse: bool) -> io::Result<()> {
        self.modes.mouse = mouse;
        let mut bytes = Vec::new();
        capture_mouse(mouse, &mut bytes)?;
        self.write(&bytes)
    }

    /// Queries the background colour with the next frame. The answer arrives as input, at any time or never.
    pub(super) fn query_background(&mut self) {
        self.before.extend_from_slice(BACKGROUND_QUERY);
    }

    /// Sends a sequence to the terminal, outside any frame.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.outbox.send(bytes)
    }

    /// Writes what the terminal has not taken yet. Returns whether it has taken everything, so that a frame can be drawn.
    pub(super) fn flush(&mut self) -> io::Result<bool> {
        self.outbox.flush()?;
        Ok(self.outbox.is_empty())
    }

    /// Whether the terminal has yet to take something.
    pub(super) fn is_behind(&self) -> bool {
        !self.outbox.is_empty()
    }

    /// Draws a frame on an empty buffer; `render` returns where the cursor is shown. With a palette, named colours are shown in its own.
    /// Writes nothing if the frame is the one on the terminal.
    pub(super) fn draw(&mut self, palette: Option<Palette>, render: impl FnOnce(&mut Buffer) -> Option<Position>) -> io::Result<()> {
        self.next.resize(self.size.into());
        let cursor = render(&mut self.next);
        let mut frame = std::mem::take(&mut self.before);
        // In another palette, as after the terminal has told its background, everything is sent anew.
        let known = self.shown.take().filter(|shown| shown.is_for(self.size, palette.as_ref()));
        if known.is_none() {
            queue!(frame, Clear(ClearType::All))?;
        }
        let shown = self.shown.insert(known.unwrap_or_else(|| Shown::blank(self.size, palette)));
        let changes = shown.turn_into(&self.next);
        if !changes.is_empty() && self.cursor.take().is_some() {
            // Drawing moves the cursor.
            queue!(frame, Hide)?;
        }
        frame.extend_from_slice(changes.as_bytes());
        match cursor {
            _ if cursor == self.cursor => {}
            Some(Position { x, y }) => queue!(frame, MoveTo(x, y), Show)?,
            None => queue!(frame, Hide)?,
        }
        self.cursor = cursor;
        let sent = if frame.is_empty() { Ok(()) } else { self.outbox.send(&whole(frame)?) };
        // Now, and not while somebody waits for the next frame.
        self.next.reset();
        sent
    }

    /// Returns the size of the frames, as last measured.
    pub(super) const fn size(&self) -> Size {
        self.size
    }

    /// Measures the terminal again, for the next frame.
    pub(super) fn measure(&mut self) {
        self.size = size();
    }

    /// Restores the terminal, does something, and acquires it again. The next frame is drawn in full.
    pub(super) fn release_while(&mut self, action: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        self.outbox.clear();
        // Acquiring the terminal again hides the cursor.
        self.cursor = None;
        self.shown = None;
        match restore() {
            // A terminal that does not read cannot be restored. That is no reason to go on.
            Err(error) if error.kind() == io::ErrorKind::TimedOut => {}
            outcome => outcome?,
        }
        action()?;
        self.enter()?;
        self.measure();
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // An error here means that the terminal is gone: there is nothing to restore, and nowhere to report it.
        let _ = restore();
    }
}

/// Makes a frame one that is shown as a whole. One as short as that of a second is read at once anyway.
fn whole(mut frame: Vec<u8>) -> io::Result<Vec<u8>> {
    if frame.len() <= READ_AT_ONCE {
        return Ok(frame);
    }
    let mut bytes = Vec::with_capacity(frame.len() + 16);
    queue!(bytes, BeginSynchronizedUpdate)?;
    bytes.append(&mut frame);
    queue!(bytes, EndSynchronizedUpdate)?;
    Ok(bytes)
}

/// Puts the terminal back into the modes that it had. Does nothing if that has been done.
fn restore() -> io::Result<()> {
    if !ACQUIRED.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let mut bytes = Vec::new();
    let mouse = capture_mouse(false, &mut bytes);
    bytes.extend_from_slice(&[MODERN_OFF, PASTE_OFF].concat());
    queue!(bytes, EndSynchronizedUpdate, LeaveAlternateScreen, Show)?;
    // Raw mode ends even if nothing can be written.
    let written = output::write_patiently(&bytes);
    disable_raw_mode().and(written).and(mouse)
}

/// Captures the mouse, or leaves it to the terminal. What is to be written for that is added to the bytes.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
fn capture_mouse(mouse: bool, into: &mut Vec<u8>) -> io::Result<()> {
    into.extend_from_slice(if mouse { MOUSE_ON } else { MOUSE_OFF });
    Ok(())
}

/// Captures the mouse, or leaves it to the terminal. Nothing is to be written for that.
#[cfg(not(unix))]
fn capture_mouse(mouse: bool, _into: &mut Vec<u8>) -> io::Result<()> {
    super::input::capture_mouse(mouse)
}

/// Whether an error means that the terminal is gone.
pub(super) fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::BrokenPipe | io::ErrorKind::NotConnected) || error.raw_os_error() == Some(5 /* EIO */)
}

/// Returns the size of the terminal, in cells.
fn size() -> Size {
    match crossterm::terminal::size() {
        Ok((width, height)) if width > 0 && height > 0 => Size { width, height },
        _ => UNKNOWN_SIZE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_frame_is_shown_as_a_whole_and_a_short_one_costs_no_more_than_itself() {
        let framed = |length| whole(vec![b'x'; length]).expect("a frame");
        assert_eq!(framed(READ_AT_ONCE), vec![b'x'; READ_AT_ONCE]);
        let long = framed(READ_AT_ONCE + 1);
        assert!(long.starts_with(b"\x1b[?2026hx") && long.ends_with(b"x\x1b[?2026l"), "{long:?}");
    }
}
