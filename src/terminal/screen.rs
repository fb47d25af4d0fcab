//! The terminal's modes and frames. The terminal is acquired once and restored whatever happens: when the [`Screen`] is dropped, and before
//! the message of a panic is printed.
//!
//! Each frame is one write within a synchronized update, so that no terminal shows half of it. Nothing is written if the frame is equal to
//! the one before.

use std::{
    cell::RefCell,
    io::{self, Write},
    rc::Rc,
    sync::atomic::{AtomicBool, Ordering},
};

use crossterm::{
    cursor::{Hide, Show},
    queue,
    terminal::{
        BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
    },
};
use ratatui::{
    Frame, Terminal,
    backend::{Backend, ClearType, CrosstermBackend, WindowSize},
    buffer::Cell,
    layout::{Position, Size},
};

use super::output::{self, Outbox};

/// Whether the terminal is in our modes. Global, because the panic hook has to restore it before it prints its message.
static ACQUIRED: AtomicBool = AtomicBool::new(false);

/// The size that is assumed if the terminal does not report its own.
const UNKNOWN_SIZE: Size = Size { width: 80, height: 24 };

/// Marks what is pasted (2004).
const PASTE_ON: &[u8] = b"\x1b[?2004h";

const PASTE_OFF: &[u8] = b"\x1b[?2004l";

/// Reports buttons and the wheel, but no movement (1000), with coordinates of any size (1006).
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";

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
    terminal: Terminal<OneWrite>,
    modes: Modes,
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
        let mut screen = Self { terminal: Terminal::new(OneWrite::new(size()))?, modes };
        screen.enter()?;
        Ok(screen)
    }

    fn enter(&mut self) -> io::Result<()> {
        ACQUIRED.store(true, Ordering::SeqCst);
        enable_raw_mode()?;
        // Written together with the first frame.
        let output = &mut self.terminal.backend_mut().inner;
        queue!(output, EnterAlternateScreen, Hide)?;
        output.write_all(PASTE_ON)?;
        if self.modes.is_modern {
            output.write_all(MODERN_ON)?;
        }
        if self.modes.mouse { output.write_all(MOUSE_ON) } else { Ok(()) }
    }

    /// Captures the mouse, or leaves it to the terminal.
    pub(super) fn set_mouse(&mut self, mouse: bool) -> io::Result<()> {
        self.modes.mouse = mouse;
        self.write(if mouse { MOUSE_ON } else { MOUSE_OFF })
    }

    /// Queries the background colour with the next frame. The answer arrives as input, at any time or never.
    pub(super) fn query_background(&mut self) -> io::Result<()> {
        self.terminal.backend_mut().inner.write_all(BACKGROUND_QUERY)
    }

    /// Sends a sequence to the terminal, outside any frame.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.terminal.backend_mut().outbox.send(bytes)
    }

    /// Writes what the terminal has not taken yet. Returns whether it has taken everything, so that a frame can be drawn.
    pub(super) fn flush(&mut self) -> io::Result<bool> {
        let outbox = &mut self.terminal.backend_mut().outbox;
        outbox.flush()?;
        Ok(outbox.is_empty())
    }

    /// Whether the terminal has yet to take something.
    pub(super) fn is_behind(&self) -> bool {
        !self.terminal.backend().outbox.is_empty()
    }

    /// Draws a frame. Writes nothing if it is the one on screen.
    pub(super) fn draw(&mut self, render: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(render).map(|_| ())
    }

    /// Returns the size of the frames, as last measured.
    pub(super) fn size(&self) -> Size {
        self.terminal.backend().size
    }

    /// Measures the terminal again, for the next frame.
    pub(super) fn measure(&mut self) {
        self.terminal.backend_mut().size = size();
    }

    /// Restores the terminal, does something, and acquires it again. The next frame is drawn in full.
    pub(super) fn release_while(&mut self, action: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let backend = self.terminal.backend_mut();
        backend.outbox.clear();
        backend.forget_cursor();
        match restore() {
            // A terminal that does not read cannot be restored. That is no reason to go on.
            Err(error) if error.kind() == io::ErrorKind::TimedOut => {}
            outcome => outcome?,
        }
        action()?;
        self.enter()?;
        self.measure();
        self.terminal.clear()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // An error here means that the terminal is gone: there is nothing to restore, and nowhere to report it.
        let _ = restore();
    }
}

/// Puts the terminal back into the modes that it had. Does nothing if that has been done.
fn restore() -> io::Result<()> {
    if !ACQUIRED.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let mut bytes = [MOUSE_OFF, MODERN_OFF, PASTE_OFF].concat();
    queue!(bytes, EndSynchronizedUpdate, LeaveAlternateScreen, Show)?;
    // Raw mode ends even if nothing can be written.
    let written = output::write_patiently(&bytes);
    disable_raw_mode().and(written)
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

/// Buffers what is written until a frame is complete. Shared, because ratatui's backend does not give its writer back.
#[derive(Clone, Default)]
struct FrameBytes(Rc<RefCell<Vec<u8>>>);

impl Write for FrameBytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A backend that makes one write of each frame, and none if nothing has changed. Ratatui's own hides the cursor and resets the colours with
/// every frame, and asks for the size each time.
struct OneWrite {
    inner: CrosstermBackend<FrameBytes>,
    frame: FrameBytes,
    outbox: Outbox,
    size: Size,
    /// Where the cursor is shown; `None` while it is hidden.
    cursor: Option<Position>,
    /// Where ratatui wants it after this frame.
    wanted_cursor: Option<Position>,
}

impl OneWrite {
    fn new(size: Size) -> Self {
        let frame = FrameBytes::default();
        Self { inner: CrosstermBackend::new(frame.clone()), frame, outbox: Outbox::default(), size, cursor: None, wanted_cursor: None }
    }

    /// Notes that the terminal was released: acquiring it again hides the cursor.
    const fn forget_cursor(&mut self) {
        self.cursor = None;
    }
}

impl Backend for OneWrite {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        if let Some(position) = self.cursor.take() {
            // Drawing moves the cursor. It is hidden meanwhile, and shown again by `flush`.
            queue!(self.inner, Hide)?;
            self.wanted_cursor.get_or_insert(position);
        }
        self.inner.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wanted_cursor = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.wanted_cursor = Some(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        match (self.cursor, self.wanted_cursor) {
            (shown, wanted) if shown == wanted => {}
            (_, Some(position)) => {
                self.inner.set_cursor_position(position)?;
                queue!(self.inner, Show)?;
            }
            (_, None) => queue!(self.inner, Hide)?,
        }
        self.cursor = self.wanted_cursor;
        let mut frame = self.frame.0.borrow_mut();
        if frame.is_empty() {
            return Ok(());
        }
        let mut bytes = Vec::with_capacity(frame.len() + 16);
        queue!(bytes, BeginSynchronizedUpdate)?;
        bytes.append(&mut frame);
        queue!(bytes, EndSynchronizedUpdate)?;
        self.outbox.send(&bytes)
    }
}
