//! The full-screen host: runs a [`Program`] on the terminal of standard input and output, and restores the terminal however it ends.
//!
//! There is one thread and one loop. Each round sends the time, draws one frame, and sleeps until the program expects a visible change,
//! input arrives, or a signal does. It then sends the time again, so that input never takes effect at an earlier time than its own, and
//! handles everything that has piled up before it draws the next frame.
//!
//! This sleep is the only one: neither a read nor a write waits for the terminal. So a signal is always heard, whatever the terminal sends,
//! and whether it reads or not.
//!
//! What a key means is up to the engine, and what a frame shows is up to the view; this module decides neither.

mod input;
mod osc;
mod output;
mod screen;
#[cfg(unix)]
mod wait;
#[cfg(not(unix))]
#[path = "terminal/wait_portable.rs"]
mod wait;

use std::{
    io,
    sync::LazyLock,
    time::{self, Duration, SystemTime},
};

use chrono::SubsecRound;

use self::{
    input::{Incoming, Input},
    screen::{Modes, Screen},
    wait::Waiter,
};
use crate::{
    app::{Effect, Msg, Session},
    config::Notify,
    domain::Instant,
    driver::{self, Files, Host, Program, Request, target_at},
    export::Palette,
    ui::{self, Look, Theme},
    view::View,
};
#[cfg(all(fuzzing, unix))]
#[doc(hidden)]
pub use input::messages_of;

/// Why a sleep ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), expect(dead_code, reason = "some of these are reported by Unix signals only"))]
enum Wake {
    Input,
    Timeout,
    /// The terminal takes what it has not taken before.
    Writable,
    Resized,
    /// A signal asks the program to end.
    Terminated(i32),
    /// A signal asks the program to stop until it is continued.
    Stop,
    /// The program was stopped without being asked, and runs again.
    Continued,
    /// The terminal is gone.
    HungUp,
}

/// Why the full screen ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Quit,
    /// The terminal is gone.
    HungUp,
    /// A signal asked for it. The terminal is restored, but the signal's default action is still to be taken: see [`die_of`].
    Signal(i32),
}

/// What the terminal was needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum Task {
    SetUp,
    Write,
    Wait,
    Read,
}

/// Why the terminal cannot be used any more.
#[derive(Debug, thiserror::Error)]
#[error("the terminal fails ({task}): {error}")]
pub struct TerminalError {
    pub task: Task,
    pub error: io::Error,
}

impl Task {
    /// For `map_err`: adds the task to an error of the operating system.
    fn failed(self) -> impl FnOnce(io::Error) -> TerminalError {
        move |error| TerminalError { task: self, error }
    }
}

type Result<T> = std::result::Result<T, TerminalError>;

/// Returns the real time in whole milliseconds, the precision with which runs are recorded. The program reads the time nowhere else.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "time enters here and is handed on as a message")]
pub fn wall_clock() -> Instant {
    Instant::from(SystemTime::now()).trunc_subsecs(3)
}

/// Returns the time that has passed since the program first asked for it. Unlike [`wall_clock`], it never jumps.
fn uptime() -> Duration {
    #[expect(clippy::disallowed_methods, reason = "the patience of this host is counted in real time, and nothing else sees it")]
    static START: LazyLock<time::Instant> = LazyLock::new(time::Instant::now);
    START.elapsed()
}

/// Whether the terminal understands escape sequences. A console of Windows before Windows 10 does not.
#[must_use]
pub fn understands_sequences() -> bool {
    #[cfg(windows)]
    return crossterm::ansi_support::supports_ansi();
    #[cfg(not(windows))]
    true
}

/// What the terminal is used for beyond frames and keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact about the terminal")]
pub struct Options {
    /// Whether to query the background colour, and to choose the theme by the reply.
    pub query_background: bool,
    /// Whether the terminal ignores sequences that it does not know, so that newer protocols may be switched on.
    pub is_modern: bool,
    pub in_tmux: bool,
    /// Whether the terminal shows colours beyond the sixteen.
    pub has_full_colour: bool,
    pub notify: Notify,
}

/// The longest sleep of a session whose window does not have the focus. Frames may be out of date for that long, and an idle window
/// in the background costs almost nothing.
const UNFOCUSED_SLEEP: Duration = Duration::from_mins(1);

/// The time from one frame to the next, at least. Nobody sees more than a hundred in a second, and a slow connection has to carry them all.
const FRAME: Duration = Duration::from_millis(10);

/// How long the terminal may take to answer, over the slowest connection too. One that has not answered by then never will; almost every one
/// answers at once.
const ANSWER_PATIENCE: Duration = Duration::from_secs(3);

/// Runs a program on the terminal until it ends, and restores the terminal whatever happens.
///
/// # Errors
/// Returns what the operating system reports if the terminal cannot be set up, read or written.
pub fn run(program: &mut impl Program, look: Look, options: Options, files: &mut dyn Files) -> Result<End> {
    let mut waiter = Waiter::new().map_err(Task::SetUp.failed())?;
    let modes = Modes { mouse: program.session().is_some_and(|session| session.habits().mouse), is_modern: options.is_modern };
    let screen = Screen::acquire(modes).map_err(Task::SetUp.failed())?;
    let mut event_loop =
        EventLoop { program, look, options, screen, input: Input::default(), has_focus: true, queried_at: None, drawn_at: None };
    event_loop.run(&mut waiter, files)
}

struct EventLoop<'p, P> {
    program: &'p mut P,
    look: Look,
    options: Options,
    screen: Screen,
    input: Input,
    has_focus: bool,
    /// When the terminal was asked something; `None` once no answer is to come.
    queried_at: Option<Duration>,
    /// When the last frame was drawn.
    drawn_at: Option<Duration>,
}

impl<P: Program> EventLoop<'_, P> {
    fn run(&mut self, waiter: &mut Waiter, files: &mut dyn Files) -> Result<End> {
        let end = self.run_until_end(waiter, files).and_then(|end| {
            if end == End::Quit {
                self.collect_answers(waiter).map_err(Task::Wait.failed())?;
            }
            Ok(end)
        });
        match end {
            Err(TerminalError { error, .. }) if screen::is_gone(&error) => Ok(End::HungUp),
            end => end,
        }
    }

    fn run_until_end(&mut self, waiter: &mut Waiter, files: &mut dyn Files) -> Result<End> {
        // Elsewhere an answer would arrive as keys.
        if cfg!(unix) && self.options.query_background {
            self.screen.query_background();
            self.queried_at = Some(uptime());
        }
        loop {
            if let Some(end) = self.send(Msg::Tick(wall_clock()), files)? {
                return Ok(end);
            }
            let frame_stays = self.draw().map_err(Task::Write.failed())?;
            let longest_sleep = self.input.longest_sleep(frame_stays);
            let mut wake = waiter.wait(longest_sleep, self.screen.is_behind()).map_err(Task::Wait.failed())?;
            if wake == Wake::Stop {
                wake = self.collect_answers(waiter).map_err(Task::Wait.failed())?.unwrap_or(Wake::Stop);
            }
            match wake {
                Wake::Input | Wake::Timeout | Wake::Writable => {}
                Wake::Resized => self.screen.measure(),
                Wake::Terminated(signal) => return Ok(End::Signal(signal)),
                Wake::HungUp => return Ok(End::HungUp),
                Wake::Stop => self.screen.release_while(wait::stop).map_err(Task::Write.failed())?,
                Wake::Continued => self.screen.release_while(|| Ok(())).map_err(Task::Write.failed())?,
            }
            if let Some(end) = self.send(Msg::Tick(wall_clock()), files)? {
                return Ok(end);
            }
            for incoming in self.read(wake).map_err(Task::Read.failed())? {
                let Some(message) = self.message(incoming) else { continue };
                if let Some(end) = self.send(message, files)? {
                    return Ok(end);
                }
            }
        }
    }

    /// Draws a frame, unless the last one is too recent, or the terminal has not taken it yet. Returns how long what is on screen may stay.
    fn draw(&mut self) -> io::Result<Option<Duration>> {
        if !self.screen.flush()? {
            return Ok(None);
        }
        let now = uptime();
        if let Some(left) = self.drawn_at.and_then(|drawn_at| (drawn_at + FRAME).checked_sub(now)).filter(|left| !left.is_zero()) {
            return Ok(Some(left));
        }
        let Self { program, look, screen, options, .. } = self;
        let palette = palette(look.theme).filter(|_| options.has_full_colour);
        screen.draw(palette, |buffer| program.draw(*look, buffer))?;
        self.drawn_at = Some(now);
        Ok(self.longest_sleep().map(|sleep| sleep.max(FRAME)))
    }

    /// Reads what has arrived.
    fn read(&mut self, wake: Wake) -> io::Result<Vec<Incoming>> {
        let heard = self.input.read(wake == Wake::Input)?;
        if heard.contains(&Incoming::Attributes) {
            self.queried_at = None;
        }
        Ok(heard)
    }

    /// Waits for the answers that the terminal still owes, which would otherwise be typed at the prompt of the shell. Returns what
    /// has ended the wait, if the program has to end because of it.
    fn collect_answers(&mut self, waiter: &mut Waiter) -> io::Result<Option<Wake>> {
        while let Some(queried_at) = self.queried_at {
            let left = (queried_at + ANSWER_PATIENCE).saturating_sub(uptime());
            let wake = waiter.wait(Some(left), self.screen.is_behind())?;
            self.screen.flush()?;
            self.read(wake)?;
            if matches!(wake, Wake::Terminated(_) | Wake::HungUp) {
                return Ok(Some(wake));
            }
            if left.is_zero() {
                self.queried_at = None;
            }
        }
        Ok(None)
    }

    /// Returns how long the frame on screen may stay. Without the focus, only a change worth notifying of ends the sleep early.
    fn longest_sleep(&self) -> Option<Duration> {
        let wakes_in = self.program.wakes_in();
        match self.program.session() {
            Some(session) if !self.has_focus => {
                wakes_in.map(|wait| wait.max(session.world().changes_in().unwrap_or(UNFOCUSED_SLEEP).min(UNFOCUSED_SLEEP)))
            }
            // A script is watched while its viewers work in another window.
            _ => wakes_in,
        }
    }

    /// Turns input into a message to the program; `None` if it concerns this loop only.
    fn message(&mut self, incoming: Incoming) -> Option<Msg> {
        let size = self.program.account_size(self.screen.size());
        let target = |at| target_at(self.program, self.look, self.screen.size(), at);
        match incoming {
            Incoming::Message(message) => match self.program.session() {
                // Nobody can see what a key does.
                Some(session) if ui::is_too_small(session.coach().is_some(), size) => session.blind_action(&message),
                _ => Some(message),
            },
            Incoming::Click(at) => target(at).map(Msg::Click),
            Incoming::Wheel(at, direction) => target(at).map(|target| Msg::Wheel(target, direction)),
            Incoming::Background(colour) => {
                if let Some(colour) = colour {
                    self.look.theme = Theme::for_background(colour);
                }
                None
            }
            Incoming::Attributes => None,
            Incoming::Focus(has_focus) => {
                self.has_focus = has_focus;
                None
            }
        }
    }

    /// Hands a message to the program. Returns `Some` if that ends it.
    fn send(&mut self, message: Msg, files: &mut dyn Files) -> Result<Option<End>> {
        let Self { program, look, options, screen, .. } = self;
        let size = screen.size();
        let mut host = ScreenHost { screen, options: *options, look: *look, files, quits: false, outcome: Ok(()) };
        match driver::handle(&mut **program, message, &mut host, *look, size) {
            Some(Request::Quit) => host.quits = true,
            Some(Request::Suspend) => host.attempt(|_| wait::suspend_job()),
            None => {}
        }
        host.outcome.map_err(Task::Write.failed())?;
        Ok(host.quits.then_some(End::Quit))
    }
}

/// Carries out the effects of one message.
struct ScreenHost<'a> {
    screen: &'a mut Screen,
    options: Options,
    look: Look,
    files: &'a mut dyn Files,
    quits: bool,
    /// The first failure of the terminal. [`Host::run`] cannot return it.
    outcome: io::Result<()>,
}

impl ScreenHost<'_> {
    /// Does something with the terminal, unless it has failed before.
    fn attempt(&mut self, action: impl FnOnce(&mut Screen) -> io::Result<()>) {
        if self.outcome.is_ok() {
            self.outcome = action(self.screen);
        }
    }
}

impl Host for ScreenHost<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        let Options { in_tmux, notify, .. } = self.options;
        match driver::run_on_files(session, effect, self.files, self.look) {
            Ok(answer) => return answer,
            Err(Effect::Quit) => self.quits = true,
            Err(Effect::Suspend) => self.attempt(|_| wait::suspend_job()),
            Err(Effect::Copy(text)) => self.attempt(|screen| screen.write(osc::copy(&text, in_tmux).as_bytes())),
            Err(Effect::SetMouse(mouse)) => self.attempt(|screen| screen.set_mouse(mouse)),
            Err(Effect::Notify) => {
                let words = View::of(session).notice().map(|notice| notice.shown()).unwrap_or_default();
                self.attempt(|screen| screen.write(osc::notify(notify, &words).as_bytes()));
            }
            // The program that offers demos plays them, a terminal has no links, and `run_on_files` has carried the others out.
            Err(
                Effect::PlayDemo(_)
                | Effect::CopyLink(_)
                | Effect::Save { .. }
                | Effect::SaveCard(_)
                | Effect::SaveFirstSteps(_)
                | Effect::SaveProgress(_)
                | Effect::KeepOwn(_),
            ) => {}
        }
        None
    }
}

/// Makes a file that becomes larger than it may an error of the write. Otherwise a signal would end the program.
///
/// # Errors
/// Returns what the operating system reports.
pub fn report_large_files() -> Result<()> {
    wait::report_large_files().map_err(Task::SetUp.failed())
}

/// Takes the default action of a signal, so that the parent process sees which signal ended the program.
///
/// # Errors
/// Returns what the operating system reports.
pub fn die_of(signal: i32) -> Result<()> {
    wait::die_of(signal).map_err(Task::Wait.failed())
}

/// The palette of a theme that has one: that of the recordings.
const fn palette(theme: Theme) -> Option<Palette> {
    match theme {
        Theme::Dark => Some(Palette::DARK),
        Theme::Light => Some(Palette::LIGHT),
        Theme::HighContrast | Theme::Mono => None,
    }
}
