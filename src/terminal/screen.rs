//! The terminal's screen: taken, drawn on, and given back as it was, also after a panic.
//!
//! A picture goes out in one write, within a synchronized update, and only if something differs from the one before.

use std::{
    cell::RefCell,
    io::{self, Write},
    rc::Rc,
    sync::atomic::{AtomicBool, Ordering},
};

use crossterm::{
    cursor::{Hide, Show},
    event::{DisableBracketedPaste, EnableBracketedPaste},
    execute, queue,
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

/// Whether the terminal is ours at the moment. Global, since a panic's message has to come after the terminal is given back.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The size that is taken for granted where the terminal does not know its own.
const UNKNOWN_SIZE: Size = Size { width: 80, height: 24 };

/// Asks for the mouse's buttons and wheel, not for its every movement; with coordinates that have no limit.
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";

const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

/// Asks to be told when somebody looks elsewhere, and for keys that cannot be mistaken for each other (the kitty protocol), which a
/// terminal that does not know it ignores.
const EXTRAS_ON: &[u8] = b"\x1b[?1004h\x1b[>1u";

const EXTRAS_OFF: &[u8] = b"\x1b[<u\x1b[?1004l";

/// Asks for the background's colour.
const BACKGROUND: &[u8] = b"\x1b]11;?\x1b\\";

/// What is asked of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wishes {
    /// The mouse.
    pub(super) mouse: bool,
    /// What simple terminals do not understand and may show.
    pub(super) extras: bool,
}

/// The screen of the terminal, as long as it is ours.
pub(super) struct Screen {
    terminal: Terminal<OneWrite>,
    wishes: Wishes,
}

impl Screen {
    /// Takes the terminal: raw, the alternate screen, no cursor, pasted text in one piece, the mouse. Asks it nothing.
    pub(super) fn take(wishes: Wishes) -> io::Result<Self> {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            // The message is worth more than an error about the terminal.
            let _ = give_back();
            before(panic);
        }));
        // From here on the terminal is given back whatever fails: the guard exists before anything is changed.
        let mut screen = Self { terminal: Terminal::new(OneWrite::new(size()))?, wishes };
        screen.enter()?;
        Ok(screen)
    }

    fn enter(&mut self) -> io::Result<()> {
        TAKEN.store(true, Ordering::SeqCst);
        enable_raw_mode()?;
        // Goes out with the first picture, in the same write.
        let output = &mut self.terminal.backend_mut().inner;
        queue!(output, EnterAlternateScreen, EnableBracketedPaste, Hide)?;
        if self.wishes.extras {
            output.write_all(EXTRAS_ON)?;
        }
        if self.wishes.mouse { output.write_all(MOUSE_ON) } else { Ok(()) }
    }

    /// Takes the mouse, or leaves it to the terminal; with the next picture.
    pub(super) fn set_mouse(&mut self, mouse: bool) -> io::Result<()> {
        self.wishes.mouse = mouse;
        self.say(if mouse { MOUSE_ON } else { MOUSE_OFF })
    }

    /// Asks for the background's colour, with the next picture. The answer comes as input, some time or never.
    pub(super) fn ask_for_background(&mut self) -> io::Result<()> {
        self.terminal.backend_mut().inner.write_all(BACKGROUND)
    }

    /// Sends something to the terminal that is no picture.
    #[expect(clippy::unused_self, reason = "only who has the screen may")]
    pub(super) fn say(&mut self, bytes: &[u8]) -> io::Result<()> {
        write_at_once(bytes)
    }

    /// Draws a picture; writes nothing where it is the one that is shown.
    pub(super) fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(view).map(|_| ())
    }

    /// The size that pictures have.
    pub(super) fn size(&self) -> Size {
        self.terminal.backend().size
    }

    /// Takes the terminal's size down again. The next picture has it.
    pub(super) fn measure(&mut self) {
        self.terminal.backend_mut().size = size();
    }

    /// Gives the terminal back, does something, and takes it again. The next picture is drawn whole.
    pub(super) fn leave_while(&mut self, something: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        give_back()?;
        something()?;
        self.terminal.backend_mut().forget_cursor();
        self.enter()?;
        self.measure();
        self.terminal.clear()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Where the terminal is gone there is nothing to give back, and nobody to tell.
        let _ = give_back();
    }
}

/// Gives the terminal back as it was. Does nothing where that was done.
fn give_back() -> io::Result<()> {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let mut output = io::stdout();
    let mouse = output.write_all(MOUSE_OFF).and_then(|()| output.write_all(EXTRAS_OFF));
    let screen = execute!(output, EndSynchronizedUpdate, DisableBracketedPaste, LeaveAlternateScreen, Show);
    disable_raw_mode().and(mouse).and(screen)
}

/// Whether an error says that the terminal is gone.
pub(super) fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::BrokenPipe | io::ErrorKind::NotConnected) || error.raw_os_error() == Some(5 /* EIO */)
}

/// The size of the terminal, in cells.
fn size() -> Size {
    match crossterm::terminal::size() {
        Ok((width, height)) if width > 0 && height > 0 => Size { width, height },
        _ => UNKNOWN_SIZE,
    }
}

/// Collects what is written until a picture is whole. Shared, since ratatui's backend does not give its writer back.
#[derive(Clone, Default)]
struct Picture(Rc<RefCell<Vec<u8>>>);

impl Write for Picture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A backend that writes each picture at once, and nothing where nothing changes. Ratatui alone hides the cursor and resets the colours
/// with every picture, and asks for the size each time.
struct OneWrite {
    inner: CrosstermBackend<Picture>,
    picture: Picture,
    size: Size,
    /// Where the cursor is shown; `None` while it is hidden.
    cursor: Option<Position>,
    /// What ratatui wants of it.
    wanted: Option<Position>,
}

impl OneWrite {
    fn new(size: Size) -> Self {
        let picture = Picture::default();
        Self { inner: CrosstermBackend::new(picture.clone()), picture, size, cursor: None, wanted: None }
    }

    /// The terminal was somebody else's: the cursor is hidden when it is taken again.
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
            // Drawing moves it: it is hidden meanwhile and shown again afterwards.
            queue!(self.inner, Hide)?;
            self.wanted.get_or_insert(position);
        }
        self.inner.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wanted = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.wanted = Some(position.into());
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
        match (self.cursor, self.wanted) {
            (shown, wanted) if shown == wanted => {}
            (_, Some(position)) => {
                self.inner.set_cursor_position(position)?;
                queue!(self.inner, Show)?;
            }
            (_, None) => queue!(self.inner, Hide)?,
        }
        self.cursor = self.wanted;
        let mut picture = self.picture.0.borrow_mut();
        if picture.is_empty() {
            return Ok(());
        }
        let mut bytes = Vec::with_capacity(picture.len() + 16);
        queue!(bytes, BeginSynchronizedUpdate)?;
        bytes.append(&mut picture);
        queue!(bytes, EndSynchronizedUpdate)?;
        write_at_once(&bytes)
    }
}

/// Writes to standard output past its line buffer, which would cut a picture into pieces.
#[cfg(unix)]
fn write_at_once(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(rustix::stdio::stdout(), bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(rustix::io::Errno::INTR) => {}
            // Somebody who shares the terminal made it so that writing does not wait; then this does.
            Err(rustix::io::Errno::AGAIN) => {
                let mut room = [rustix::event::PollFd::from_borrowed_fd(rustix::stdio::stdout(), rustix::event::PollFlags::OUT)];
                match rustix::event::poll(&mut room, None) {
                    Ok(_) | Err(rustix::io::Errno::INTR) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Writes to standard output and flushes it.
#[cfg(not(unix))]
fn write_at_once(bytes: &[u8]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(bytes)?;
    output.flush()
}
