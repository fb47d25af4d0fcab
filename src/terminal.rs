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
use chrono::SubsecRound;
use ratatui::{Frame, layout::Size};

use self::{
    input::{Incoming, Input},
    screen::{Screen, Wishes},
    wait::Waiter,
};
use crate::{
    app::{Effect, Model, Msg, NotSaved, update},
    domain::Instant,
    stage,
    text::Text,
    ui::{self, Look, Theme},
    walkthrough::KeptCourse,
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
    /// The account center that takes what is clicked; none where there is none, or while a script has it.
    fn model(&self) -> Option<&Model>;

    /// The same, for what is asked of the outside.
    fn model_mut(&mut self) -> Option<&mut Model>;

    /// Takes what comes in; what has to be done outside.
    fn take(&mut self, msg: Msg, look: &mut Look) -> Vec<Effect>;

    /// Draws what is to be seen.
    fn draw(&self, look: &Look, frame: &mut Frame<'_>);

    /// The size of the account center on a screen.
    fn size_on(&self, screen: Size) -> Size;

    /// How much real time passes until something that can be seen changes by itself; `None` where nothing will.
    fn wakes_in(&self) -> Option<Duration>;

    /// Keeps what is to be kept, at the end.
    ///
    /// # Errors
    /// What the operating system says.
    fn finish(&self, files: &mut dyn Files) -> io::Result<()>;
}

impl Program for Model {
    fn model(&self) -> Option<&Model> {
        Some(self)
    }

    fn model_mut(&mut self) -> Option<&mut Model> {
        Some(self)
    }

    fn take(&mut self, msg: Msg, _look: &mut Look) -> Vec<Effect> {
        update(self, msg)
    }

    fn draw(&self, look: &Look, frame: &mut Frame<'_>) {
        ui::view(self, look, frame);
    }

    fn size_on(&self, screen: Size) -> Size {
        screen
    }

    fn wakes_in(&self) -> Option<Duration> {
        Model::wakes_in(self)
    }

    fn finish(&self, files: &mut dyn Files) -> io::Result<()> {
        keep(self, files)
    }
}

/// The files outside, as far as the program writes them by itself.
pub trait Files {
    /// Writes a new file.
    ///
    /// # Errors
    /// What the operating system says; [`io::ErrorKind::AlreadyExists`] where there is one.
    fn write_new(&mut self, path: &Path, contents: &[u8]) -> io::Result<()>;

    /// Keeps the progress in a walkthrough.
    ///
    /// # Errors
    /// What the operating system says.
    fn keep(&mut self, course: &KeptCourse) -> io::Result<()>;
}

/// Does what an effect says where that is the same on every driver; what follows from it. One that is the driver's own comes back.
///
/// # Errors
/// The effect, where only the driver can do it.
pub(crate) fn outside(effect: Effect, model: &mut Model, look: &mut Look, files: &mut dyn Files) -> Result<Vec<Effect>, Effect> {
    let saved = |outcome: io::Result<()>| {
        Msg::Saved(outcome.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => NotSaved::Exists,
            _ => NotSaved::Because(error.to_string()),
        }))
    };
    let answer = match effect {
        Effect::Save { path, contents } => saved(files.write_new(&path, &contents)),
        Effect::SaveCard(path) => saved(files.write_new(&path, &stage::card(model, look, &path))),
        Effect::Keep(course) => {
            let Some(course) = course.map(|course| *course).or_else(|| model.progress()) else { return Ok(Vec::new()) };
            let outcome = files.keep(&course);
            model.remember(course);
            match outcome {
                Ok(()) => return Ok(Vec::new()),
                Err(_) => Msg::NotKept,
            }
        }
        Effect::Label(messages) => Msg::Labels(look.text.labels(&messages)),
        Effect::NextLanguage => {
            look.text = Text::new(look.text.language().next());
            return Ok(Vec::new());
        }
        Effect::Open(name) => {
            let left = stage::open_beside(model, &name, look.text.language());
            return Ok(left.map(|left| Effect::Keep(Some(Box::new(left)))).into_iter().collect());
        }
        own => return Err(own),
    };
    Ok(update(model, answer))
}

/// Keeps the progress in the walkthrough that runs, where one does.
///
/// # Errors
/// What the operating system says.
pub(crate) fn keep(model: &Model, files: &mut dyn Files) -> io::Result<()> {
    model.progress().map_or(Ok(()), |course| files.keep(&course))
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
    let wishes = Wishes { mouse: program.model().is_some_and(Model::has_mouse), extras: options.extras };
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
            if let Err(error) = screen.draw(|frame| program.draw(look, frame)) {
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
        match self.program.model() {
            // What plays by itself is watched, wherever somebody types.
            Some(model) if !self.has_focus => wakes_in.map(|wait| wait.max(model.changes_in().unwrap_or(UNFOCUSED).min(UNFOCUSED))),
            _ => wakes_in,
        }
    }

    /// What the engine makes of something that came in, if it is the engine's business.
    fn message(&mut self, incoming: Incoming) -> Option<Msg> {
        let size = self.program.size_on(self.screen.size());
        let target = |at| ui::target_at(self.program.model()?, &self.look, size, at);
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
    fn send(&mut self, message: Msg, files: &mut dyn Files) -> Result<Option<End>> {
        let mut effects = self.program.take(message, &mut self.look);
        while let Some(effect) = effects.pop() {
            let done = match self.program.model_mut() {
                Some(model) => outside(effect, model, &mut self.look, files),
                None => Err(effect),
            };
            match done {
                Ok(more) => effects.extend(more),
                Err(Effect::Quit) => return Ok(Some(End::Quit)),
                Err(Effect::Suspend) => wait::ask_to_stop()?,
                Err(Effect::Copy(text)) => self.screen.say(say::copy(&text, self.options.in_tmux).as_bytes())?,
                Err(Effect::SetMouse(mouse)) => self.screen.set_mouse(mouse)?,
                Err(Effect::Tell) => {
                    let words = self.program.model().and_then(|model| ui::told(model, &self.look)).unwrap_or_default();
                    self.screen.say(say::tell(self.options.tell, &words).as_bytes())?;
                }
                Err(_) => {}
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
