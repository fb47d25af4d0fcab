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
    time::{Duration, SystemTime},
};

use anyhow::{Context, Result};
use chrono::SubsecRound;
use ratatui::{Frame, layout::Size};

use self::{
    input::{Incoming, Input},
    screen::{Screen, Wishes},
    wait::Waiter,
};
use crate::{
    app::{Effect, Msg, Session},
    domain::Instant,
    driver::{self, Files, Host},
    ui::{self, Look, Theme},
    view::{self, Moment, View},
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

/// What runs on the terminal: the account center, or something that shows it.
pub trait Program {
    /// The session that takes what is clicked; none where there is none, or while a script has it.
    fn session(&self) -> Option<&Session>;

    /// Takes a message. Effects of a session are carried out by the host; what the program itself wants of the terminal is returned.
    fn take(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request>;

    /// Draws what there is to see.
    fn draw(&self, look: Look, frame: &mut Frame<'_>);

    /// The size of the account center on a screen.
    fn size_on(&self, screen: Size) -> Size;

    /// How much real time passes until something that can be seen changes by itself; `None` where nothing will.
    fn wakes_in(&self) -> Option<Duration>;

    /// Saves what is to be saved at the end.
    ///
    /// # Errors
    /// What the operating system says.
    fn finish(&self, files: &mut dyn Files) -> io::Result<()>;
}

/// What a program wants of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    Quit,
    Suspend,
}

impl Program for Session {
    fn session(&self) -> Option<&Session> {
        Some(self)
    }

    fn take(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        driver::send(self, msg, host);
        None
    }

    fn draw(&self, look: Look, frame: &mut Frame<'_>) {
        ui::draw(&View::of(self), look, frame);
    }

    fn size_on(&self, screen: Size) -> Size {
        screen
    }

    fn wakes_in(&self) -> Option<Duration> {
        Session::wakes_in(self)
    }

    fn finish(&self, files: &mut dyn Files) -> io::Result<()> {
        driver::save_progress(self, files)
    }
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

/// The real time, in whole milliseconds, as runs are taken down. The program reads it here and nowhere else.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "time enters here and is handed on as a message")]
pub fn wall_clock() -> Instant {
    Instant::from(SystemTime::now()).trunc_subsecs(3)
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
pub fn run(program: impl Program, look: Look, options: Options, files: &mut dyn Files) -> Result<End> {
    let mut waiter = Waiter::new().context("signals cannot be received")?;
    let wishes = Wishes { mouse: program.session().is_some_and(|session| session.habits().mouse), extras: options.extras };
    let screen = Screen::take(wishes).context("the terminal cannot be set up")?;
    let mut driver = Driver { program, look, options, screen, has_focus: true };
    let end = driver.run(&mut waiter, files);
    let Driver { program, screen, .. } = driver;
    drop(screen);
    program.finish(files).context("not everything could be kept")?;
    end
}

/// The engine, and what it is shown on.
struct Driver<P> {
    program: P,
    look: Look,
    options: Options,
    screen: Screen,
    /// Whether somebody types here.
    has_focus: bool,
}

impl<P: Program> Driver<P> {
    /// Runs until it ends.
    fn run(&mut self, waiter: &mut Waiter, files: &mut dyn Files) -> Result<End> {
        let mut input = Input::default();
        if self.options.ask_background {
            self.screen.ask_for_background()?;
        }
        loop {
            if let Some(end) = self.send(Msg::Tick(wall_clock()), files)? {
                return Ok(end);
            }
            let Self { program, look, screen, .. } = &mut *self;
            if let Err(error) = screen.draw(|frame| program.draw(*look, frame)) {
                return if screen::is_gone(&error) { Ok(End::HungUp) } else { Err(error).context("the terminal cannot be written") };
            }
            let wake = waiter.wait(input.waits_at_most(self.sleeps())).context("the terminal cannot be waited for")?;
            match wake {
                Wake::Input | Wake::Timeout => {}
                Wake::Resized => self.screen.measure(),
                Wake::Ended(signal) => return Ok(End::Signal(signal)),
                Wake::HungUp => return Ok(End::HungUp),
                Wake::Stop => self.screen.leave_while(wait::stop)?,
                Wake::Continued => self.screen.leave_while(|| Ok(()))?,
            }
            if let Some(end) = self.send(Msg::Tick(wall_clock()), files)? {
                return Ok(end);
            }
            for incoming in input.read(wake == Wake::Input).context("the terminal cannot be read")? {
                let Some(message) = self.message(incoming) else { continue };
                if let Some(end) = self.send(message, files)? {
                    return Ok(end);
                }
            }
        }
    }

    /// How long the picture stays as it is. While nobody types here, only what is worth telling ends the sleep early.
    fn sleeps(&self) -> Option<Duration> {
        let wakes_in = self.program.wakes_in();
        match self.program.session() {
            // What plays by itself is watched, wherever somebody types.
            Some(model) if !self.has_focus => wakes_in.map(|wait| wait.max(model.world().changes_in().unwrap_or(UNFOCUSED).min(UNFOCUSED))),
            _ => wakes_in,
        }
    }

    /// What the engine makes of something that came in, if it is the engine's business.
    fn message(&mut self, incoming: Incoming) -> Option<Msg> {
        let size = self.program.size_on(self.screen.size());
        let target = |at| ui::target_at(&View::of(self.program.session()?), self.look, size, at);
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

    /// Hands a message to the program; how it ends, where that is the end.
    fn send(&mut self, message: Msg, files: &mut dyn Files) -> Result<Option<End>> {
        let Self { program, look, options, screen, .. } = self;
        let mut host = OnScreen { screen, options: *options, look: *look, files, quits: false, outcome: Ok(()) };
        match program.take(message, &mut host) {
            Some(Request::Quit) => host.quits = true,
            Some(Request::Suspend) => host.attempt(|_| wait::ask_to_stop()),
            None => {}
        }
        host.outcome?;
        Ok(host.quits.then_some(End::Quit))
    }
}

/// The host of the full screen.
struct OnScreen<'a> {
    screen: &'a mut Screen,
    options: Options,
    look: Look,
    files: &'a mut dyn Files,
    quits: bool,
    /// The first failure of the terminal.
    outcome: io::Result<()>,
}

impl OnScreen<'_> {
    fn attempt(&mut self, what: impl FnOnce(&mut Screen) -> io::Result<()>) {
        if self.outcome.is_ok() {
            self.outcome = what(self.screen);
        }
    }
}

impl Host for OnScreen<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        let Options { in_tmux, tell, .. } = self.options;
        match driver::run_on_files(session, effect, self.files, self.look) {
            Ok(answer) => return answer,
            Err(Effect::Quit) => self.quits = true,
            Err(Effect::Suspend) => self.attempt(|_| wait::ask_to_stop()),
            Err(Effect::Copy(text)) => self.attempt(|screen| screen.say(say::copy(&text, in_tmux).as_bytes())),
            Err(Effect::SetMouse(mouse)) => self.attempt(|screen| screen.set_mouse(mouse)),
            Err(Effect::Notify) => {
                let words = view::notice(&Moment::of(session)).map(|notice| notice.shown()).unwrap_or_default();
                self.attempt(|screen| screen.say(say::tell(tell, &words).as_bytes()));
            }
            // They are about files.
            Err(Effect::Save { .. } | Effect::SaveCard(_) | Effect::Keep(_)) => {}
        }
        None
    }
}

/// Does by default what a signal asks for, so that the caller sees by what the program ended.
///
/// # Errors
/// What the operating system says.
pub fn die_of(signal: i32) -> io::Result<()> {
    wait::die_of(signal)
}
