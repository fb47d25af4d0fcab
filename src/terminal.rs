//! The full screen: messages from a terminal's keys and signals, pictures back to it, and the terminal as it was when it ends.
//!
//! Decides nothing: what a key means is the engine's business, what a picture shows is the view's. One thread, one loop: it sleeps until
//! something can be seen to change or something comes in, handles all that has piled up, and draws once.

mod input;
mod screen;
#[cfg(unix)]
mod wait;
#[cfg(not(unix))]
#[path = "terminal/wait_elsewhere.rs"]
mod wait;

use std::{io, path::Path, time::SystemTime};

use anyhow::{Context, Result};

use self::{
    input::{Incoming, Input},
    screen::Screen,
    wait::Waiter,
};
use crate::{
    app::{Effect, Model, Msg, NotSaved, update},
    domain::Instant,
    ui::{self, Look},
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

/// Runs the account center on the terminal of standard input and output until it ends, and restores the terminal whatever happens.
///
/// # Errors
/// What the operating system says where the terminal cannot be set up, read or written.
pub fn run(mut model: Model, look: &Look, write_new: WriteNew<'_>) -> Result<End> {
    let mut waiter = Waiter::new().context("signals cannot be received")?;
    let mut screen = Screen::take().context("the terminal cannot be set up")?;
    let mut input = Input::default();
    loop {
        update(&mut model, Msg::Tick(wall_clock()));
        if let Err(error) = screen.draw(|frame| ui::view(&model, look, frame)) {
            return if screen::is_gone(&error) { Ok(End::HungUp) } else { Err(error).context("the terminal cannot be written") };
        }
        let wake = waiter.wait(input.waits_at_most(model.wakes_in())).context("the terminal cannot be waited for")?;
        match wake {
            Wake::Input | Wake::Timeout => {}
            Wake::Resized => screen.measure(),
            Wake::Ended(signal) => return Ok(End::Signal(signal)),
            Wake::HungUp => return Ok(End::HungUp),
            Wake::Stop => screen.leave_while(wait::stop)?,
            Wake::Continued => screen.leave_while(|| Ok(()))?,
        }
        update(&mut model, Msg::Tick(wall_clock()));
        let messages = input.read(wake == Wake::Input).context("the terminal cannot be read")?;
        for incoming in messages {
            let message = match incoming {
                Incoming::Message(message) => Some(message),
                Incoming::Click(at) => ui::target_at(&model, look, screen.size(), at).map(Msg::Click),
                Incoming::Wheel(at, direction) => {
                    ui::target_at(&model, look, screen.size(), at).map(|target| Msg::Wheel(target, direction))
                }
            };
            let mut effects = message.map(|message| update(&mut model, message)).unwrap_or_default();
            while let Some(effect) = effects.pop() {
                match effect {
                    Effect::Quit => return Ok(End::Quit),
                    Effect::Suspend => wait::ask_to_stop()?,
                    Effect::Save { path, contents } => {
                        let outcome = write_new(&path, &contents).map_err(|error| match error.kind() {
                            io::ErrorKind::AlreadyExists => NotSaved::Exists,
                            _ => NotSaved::Because(error.to_string()),
                        });
                        effects.extend(update(&mut model, Msg::Saved(outcome)));
                    }
                }
            }
        }
    }
}

/// Does by default what a signal asks for, so that the caller sees by what the program ended.
///
/// # Errors
/// What the operating system says.
pub fn die_of(signal: i32) -> io::Result<()> {
    wait::die_of(signal)
}
