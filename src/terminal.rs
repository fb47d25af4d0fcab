//! The full screen: messages from a terminal's keys and signals, pictures back to it, and the terminal as it was when it ends.
//!
//! Decides nothing: what a key means is the engine's business, what a picture shows is the view's. One thread, one loop: it sleeps until
//! something can be seen to change or something comes in, handles all that has piled up, and draws once.

mod input;
mod say;
mod screen;
#[cfg(unix)]
mod wait;
#[cfg(not(unix))]
#[path = "terminal/wait_elsewhere.rs"]
mod wait;

use std::{
    io,
    path::Path,
    time::{Duration, SystemTime},
};

use anyhow::{Context, Result};

use self::{
    input::{Incoming, Input},
    screen::{Screen, Wishes},
    wait::Waiter,
};
use crate::{
    app::{Effect, Model, Msg, NotSaved, update},
    domain::Instant,
    text::Text,
    ui::{self, Look, Theme},
};

/// Why the sleep ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), expect(dead_code, reason = "what only signals can tell does not come there"))]
enum Wake {
    /// There is something to read.
    Input,
    /// The time is over.
    Timeout,
    /// The terminal has another size.
    Resized,
    /// A signal asks to end.
    Ended(i32),
    /// A signal asks to stop until continued.
    Stop,
    /// The program was stopped without being asked, and goes on.
    Continued,
    /// The terminal is gone.
    HungUp,
}

/// Writes a new file; fails where there is one.
pub type WriteNew<'a> = &'a mut dyn FnMut(&Path, &str) -> io::Result<()>;

/// Writes a new file; what the engine is told of it.
pub(crate) fn save(write_new: WriteNew<'_>, path: &Path, contents: &str) -> Msg {
    Msg::Saved(write_new(path, contents).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => NotSaved::Exists,
        _ => NotSaved::Because(error.to_string()),
    }))
}

/// How the full screen ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The user quit.
    Quit,
    /// The terminal is gone.
    HungUp,
    /// This signal asked for it. The terminal is restored; what the signal does by default is still to be done.
    Signal(i32),
}

/// The real time. The program reads it here and nowhere else.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "time enters here and is handed on as a message")]
pub fn wall_clock() -> Instant {
    SystemTime::now().into()
}

/// How somebody who is not looking is told that something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tell {
    /// Not at all.
    Off,
    /// With the terminal's bell.
    Bell,
    /// With a notification of the desktop.
    Desktop,
}

/// What the terminal is used for beside pictures and keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether it is asked for its background, and the colours follow that.
    pub ask_background: bool,
    /// Whether it is a terminal that understands what is not as old as itself.
    pub extras: bool,
    /// Whether it stands inside tmux.
    pub in_tmux: bool,
    /// How somebody who is not looking is told.
    pub tell: Tell,
}

/// While nobody types here, pictures come this slowly: what is seen beside other windows is not wrong for long.
const UNFOCUSED: Duration = Duration::from_mins(1);

/// Runs the account center on the terminal of standard input and output until it ends, and restores the terminal whatever happens.
///
/// # Errors
/// What the operating system says where the terminal cannot be set up, read or written.
pub fn run(model: Model, look: Look, options: Options, write_new: WriteNew<'_>) -> Result<End> {
    let mut waiter = Waiter::new().context("signals cannot be received")?;
    let wishes = Wishes { mouse: model.has_mouse(), extras: options.extras };
    let screen = Screen::take(wishes).context("the terminal cannot be set up")?;
    let mut driver = Driver { model, look, options, screen, has_focus: true };
    let mut input = Input::default();
    if options.ask_background {
        driver.screen.ask_for_background()?;
    }
    loop {
        if let Some(end) = driver.send(Msg::Tick(wall_clock()), write_new)? {
            return Ok(end);
        }
        let Driver { model, look, screen, .. } = &mut driver;
        if let Err(error) = screen.draw(|frame| ui::view(model, look, frame)) {
            return if screen::is_gone(&error) { Ok(End::HungUp) } else { Err(error).context("the terminal cannot be written") };
        }
        let wake = waiter.wait(input.waits_at_most(driver.sleeps())).context("the terminal cannot be waited for")?;
        match wake {
            Wake::Input | Wake::Timeout => {}
            Wake::Resized => driver.screen.measure(),
            Wake::Ended(signal) => return Ok(End::Signal(signal)),
            Wake::HungUp => return Ok(End::HungUp),
            Wake::Stop => driver.screen.leave_while(wait::stop)?,
            Wake::Continued => driver.screen.leave_while(|| Ok(()))?,
        }
        if let Some(end) = driver.send(Msg::Tick(wall_clock()), write_new)? {
            return Ok(end);
        }
        for incoming in input.read(wake == Wake::Input).context("the terminal cannot be read")? {
            let Some(message) = driver.message(incoming) else { continue };
            if let Some(end) = driver.send(message, write_new)? {
                return Ok(end);
            }
        }
    }
}

/// The engine, and what it is shown on.
struct Driver {
    model: Model,
    look: Look,
    options: Options,
    screen: Screen,
    /// Whether somebody types here.
    has_focus: bool,
}

impl Driver {
    /// How long the picture stays as it is. While nobody types here, only what is worth telling ends the sleep early.
    fn sleeps(&self) -> Option<Duration> {
        let wakes_in = self.model.wakes_in();
        if self.has_focus { wakes_in } else { wakes_in.map(|wait| wait.max(self.model.changes_in().unwrap_or(UNFOCUSED).min(UNFOCUSED))) }
    }

    /// What the engine makes of something that came in, if it is the engine's business.
    fn message(&mut self, incoming: Incoming) -> Option<Msg> {
        let target = |at| ui::target_at(&self.model, &self.look, self.screen.size(), at);
        match incoming {
            Incoming::Message(message) => Some(message),
            Incoming::Click(at) => target(at).map(Msg::Click),
            Incoming::Wheel(at, direction) => target(at).map(|target| Msg::Wheel(target, direction)),
            Incoming::Background(colour) => {
                self.look.theme = Theme::for_background(colour);
                None
            }
            Incoming::Focus(has_focus) => {
                self.has_focus = has_focus;
                None
            }
        }
    }

    /// Hands a message to the engine and does what comes of it; how the program ends, where that is it.
    fn send(&mut self, message: Msg, write_new: WriteNew<'_>) -> Result<Option<End>> {
        let mut effects = update(&mut self.model, message);
        while let Some(effect) = effects.pop() {
            match effect {
                Effect::Quit => return Ok(Some(End::Quit)),
                Effect::Suspend => wait::ask_to_stop()?,
                Effect::Save { path, contents } => {
                    effects.extend(update(&mut self.model, save(write_new, &path, &contents)));
                }
                Effect::Label(messages) => {
                    let labels = Msg::Labels(self.look.text.labels(&messages));
                    effects.extend(update(&mut self.model, labels));
                }
                Effect::Copy(text) => self.screen.say(say::copy(&text, self.options.in_tmux).as_bytes())?,
                Effect::NextLanguage => self.look.text = Text::new(self.look.text.language().next()),
                Effect::SetMouse(mouse) => self.screen.set_mouse(mouse)?,
                Effect::Tell => {
                    let words = ui::told(&self.model, &self.look).unwrap_or_default();
                    self.screen.say(say::tell(self.options.tell, &words).as_bytes())?;
                }
            }
        }
        Ok(None)
    }
}

/// Does by default what a signal asks for, so that the caller sees by what the program ended.
///
/// # Errors
/// What the operating system says.
pub fn die_of(signal: i32) -> io::Result<()> {
    wait::die_of(signal)
}
