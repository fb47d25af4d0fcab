//! A demo that follows the real time and the keyboard: played once, stepped through by a presenter, or looped in a booth.
//!
//! The script and the person at the keyboard never share a session. When somebody wants to try something, a copy of the session is handed
//! over; the script's own session and its tape time stand still, so that it resumes where it was.

mod shown;

use std::time::Duration;

use chrono::TimeDelta;

use super::{Demo, Playback, playback::POLL_INTERVAL};
use crate::{
    app::{Effect, Msg, Session},
    document::Place,
    domain::Instant,
    driver::{self, Host, Request},
    key::{Code, Key},
    tape::{Cue, Instruction, Player, Speed, TimedCue, Wait},
    ui::Look,
};

/// How long the last frame stays before a looped demo starts over.
const BETWEEN_LOOPS: Duration = Duration::from_secs(4);

/// How long a visitor may be idle before a looped demo takes over again.
const IDLE_LIMIT: TimeDelta = TimeDelta::minutes(1);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// From start to end.
    Once,
    /// By a presenter, who continues after each pause of the tape.
    Presented,
    /// Over and over, for visitors who come by.
    Looped,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Playing,
    /// Waiting for the presenter, at a pause of the tape.
    AtPause,
    /// Paused with a key.
    Paused,
    /// The person at the keyboard has a session of their own.
    HandsOn,
    /// The screen is blank.
    Blank,
    /// Asking whether to leave.
    Leaving,
    Ended,
}

/// The host of a session that was handed over. Quitting there returns to the script instead of ending the demo.
struct HandsOnHost<'a> {
    host: &'a mut dyn Host,
    quits: bool,
}

impl Host for HandsOnHost<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        if effect == Effect::Quit {
            self.quits = true;
            return None;
        }
        self.host.run(session, effect)
    }
}

pub struct Presentation {
    demo: Demo,
    style: Style,
    playback: Playback,
    player: Player,
    mode: Mode,
    /// The mode to return to from [`Mode::Blank`], [`Mode::HandsOn`] and [`Mode::Leaving`].
    previous_mode: Mode,
    /// The `Wait` that is in progress, with what is left of its timeout, and its place in the tape.
    waiting: Option<(Place, Wait)>,
    /// The session that was handed over.
    hands_on: Option<Session>,
    look: Look,
    /// Whether a key ends it: there is something to go back to.
    can_end: bool,
    /// The real time of the last tick.
    wall: Option<Instant>,
    /// When the session that was handed over last had input.
    last_input: Option<Instant>,
    /// How long the demo has been over.
    ended_for: Duration,
}

impl Presentation {
    #[must_use]
    pub fn new(demo: Demo, style: Style, speed: Speed, look: Look) -> Self {
        let mut player = Player::new(demo.cues.clone());
        player.set_speed(speed.times(demo.playback_speed));
        let playback = Playback::new(&demo, look);
        Self {
            demo,
            style,
            playback,
            player,
            mode: Mode::Playing,
            previous_mode: Mode::Playing,
            waiting: None,
            hands_on: None,
            look,
            can_end: true,
            wall: None,
            last_input: None,
            ended_for: Duration::ZERO,
        }
    }

    /// The same with nothing to go back to: no key ends it.
    #[must_use]
    pub fn without_end(self) -> Self {
        Self { can_end: false, ..self }
    }

    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    #[must_use]
    pub fn is_presented(&self) -> bool {
        self.style == Style::Presented
    }

    #[must_use]
    pub const fn demo(&self) -> &Demo {
        &self.demo
    }

    /// Returns the session on screen: the one that was handed over, else that of the script.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.hands_on.as_ref().unwrap_or(self.playback.session())
    }

    #[must_use]
    pub const fn player(&self) -> &Player {
        &self.player
    }

    /// Handles a message. `host` carries out the effects of a session that was handed over; the script's own have none.
    pub fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        match (msg, self.mode) {
            (Msg::Tick(wall), _) => self.tick(wall, host),
            (Msg::Key(key), _) if key == Key::ctrl('c') => return Some(Request::Quit),
            (Msg::Key(key), _) if key == Key::ctrl('z') => return Some(Request::Suspend),
            (Msg::Key(key), Mode::HandsOn) if key.code == Code::F(5) || key == Key::ctrl('r') => self.return_to_script(),
            (msg, Mode::HandsOn) => self.send(msg, host),
            (Msg::Key(key), mode) => return self.control(key, mode, host),
            // The mouse and pastes mean something only to a session that was handed over.
            _ => {}
        }
        None
    }

    fn tick(&mut self, wall: Instant, host: &mut dyn Host) {
        let elapsed = self.wall.and_then(|before| (wall - before).to_std().ok()).unwrap_or_default();
        self.wall = Some(wall);
        match self.mode {
            Mode::Playing => self.play(elapsed),
            Mode::HandsOn => {
                self.send(Msg::Tick(wall), host);
                if self.style == Style::Looped && self.last_input.is_some_and(|last| wall - last >= IDLE_LIMIT) {
                    self.start_over();
                }
            }
            Mode::Ended if self.style == Style::Looped => {
                self.ended_for += elapsed;
                if self.ended_for >= BETWEEN_LOOPS {
                    self.start_over();
                }
            }
            Mode::AtPause | Mode::Paused | Mode::Blank | Mode::Leaving | Mode::Ended => {}
        }
    }

    /// Plays for so much real time.
    fn play(&mut self, elapsed: Duration) {
        let thousandths = u64::from(self.player.speed().thousandths());
        let mut left = Duration::from_nanos(u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX).saturating_mul(thousandths) / 1000);
        while self.mode == Mode::Playing {
            if let Some((place, wait)) = self.waiting.take() {
                self.poll(place, wait, &mut left);
                if self.waiting.is_some() && left.is_zero() {
                    return;
                }
                continue;
            }
            let (passed, cued) = self.player.advance(left);
            left -= passed;
            self.playback.advance(passed);
            match cued {
                Some(cued) => self.play_cue(&cued),
                None if self.player.is_over() => (self.mode, self.ended_for) = (Mode::Ended, Duration::ZERO),
                None => return,
            }
        }
    }

    /// Waits for one interval, at most for the tape time that is left. Keeps the wait in `waiting` if it is not over then.
    fn poll(&mut self, place: Place, mut wait: Wait, left: &mut Duration) {
        let step = (*left).min(POLL_INTERVAL).min(wait.timeout);
        wait.timeout -= step;
        *left -= step;
        self.playback.advance(step);
        // A presenter goes on where `check` would fail.
        if !self.playback.shows(&wait, self.demo.size) && !wait.timeout.is_zero() {
            self.waiting = Some((place, wait));
        }
    }

    fn play_cue(&mut self, cued: &TimedCue) {
        self.playback.play(cued);
        match &cued.cue {
            Cue::Wait(wait) => self.waiting = Some((cued.place, wait.clone())),
            Cue::Do(Instruction::Pause) if self.style == Style::Presented => self.mode = Mode::AtPause,
            _ => {}
        }
    }

    /// Handles a key while the script is on screen.
    fn control(&mut self, key: Key, mode: Mode, host: &mut dyn Host) -> Option<Request> {
        let is_forward = matches!(key.code, Code::Char(' ') | Code::PageDown | Code::Enter | Code::Right | Code::Down);
        let is_back = matches!(key.code, Code::PageUp | Code::Left | Code::Up);
        match (mode, key.code) {
            (Mode::Leaving, Code::Enter | Code::Char('q')) => return Some(Request::Quit),
            (Mode::Blank | Mode::Leaving, _) => self.mode = self.previous_mode,
            // A visitor starts where the demo does.
            (Mode::Playing | Mode::Ended, _) if self.style == Style::Looped => self.hand_over(self.demo.start.clone(), host),
            // On stage, Escape is pressed by mistake, and the last picture stays while the audience asks.
            (Mode::AtPause | Mode::Paused, Code::Escape) if self.can_end => (self.previous_mode, self.mode) = (mode, Mode::Leaving),
            (Mode::Ended, Code::Escape) if self.can_end && self.is_presented() => (self.previous_mode, self.mode) = (mode, Mode::Leaving),
            (_, Code::Char('q') | Code::Escape) if mode != Mode::Playing => return self.can_end.then_some(Request::Quit),
            (_, Code::Char('b' | '.')) if mode != Mode::Playing || self.style == Style::Presented => {
                (self.previous_mode, self.mode) = (mode, Mode::Blank);
            }
            (Mode::AtPause | Mode::Paused, Code::Char('h')) => self.hand_over(self.playback.session().clone(), host),
            // A presenter's clicker has no other key for "faster": it skips to the next pause.
            (Mode::Playing, _) if self.style == Style::Presented && is_forward => self.skip_to_pause(),
            (Mode::Playing, _) => self.mode = Mode::Paused,
            (_, Code::Home | Code::Char('0')) => self.skip_to(0),
            (_, Code::Char(digit @ '1'..='9')) => self.skip_to_marker(digit as usize - '1' as usize),
            (_, Code::Char('+' | '=')) => self.scale_speed(2, 1),
            (_, Code::Char('-')) => self.scale_speed(1, 2),
            (_, _) if is_back => self.skip_back(),
            (Mode::Paused, Code::Right | Code::Char('n')) => self.step(),
            (Mode::AtPause | Mode::Paused, _) if is_forward => self.mode = Mode::Playing,
            _ => {}
        }
        None
    }

    /// Multiplies the speed by a fraction, within ⅛ and 16. A speed beyond these bounds, asked for on the command line, is kept when a key
    /// would move it further out.
    fn scale_speed(&mut self, numerator: u32, denominator: u32) {
        let now = self.player.speed().thousandths();
        let thousandths = (now * numerator / denominator).clamp(now.min(125), now.max(16_000));
        if let Some(speed) = Speed::of_thousandths(thousandths) {
            self.player.set_speed(speed);
        }
    }

    /// Plays up to the next cue that is seen at once, and stays paused.
    fn step(&mut self) {
        let mode = self.mode;
        loop {
            let next = self.player.next_cue().cloned();
            if !self.play_next() {
                return;
            }
            self.mode = mode;
            if next.is_none_or(|cue| self.is_seen(&cue)) {
                return;
            }
        }
    }

    /// Whether a cue changes what is on the screen. Captions in other languages and what only the presenter or a recording gets do not.
    fn is_seen(&self, cue: &Cue) -> bool {
        match cue {
            Cue::Key(_) | Cue::Wait(_) => true,
            Cue::Do(Instruction::Caption { language, .. }) => self.playback.caption_language() == Some(language.as_str()),
            Cue::Do(instruction) => matches!(instruction, Instruction::Clock(_) | Instruction::Focus(_)),
        }
    }

    /// Plays everything up to the next pause or the end at once.
    fn skip_to_pause(&mut self) {
        while self.mode == Mode::Playing && self.play_next() {}
    }

    /// Plays the next cue at once, with the tape time before it, after the wait that is in progress. Returns whether there was a cue.
    fn play_next(&mut self) -> bool {
        if let Some((place, wait)) = self.waiting.take() {
            self.playback.wait(place, &wait, self.demo.size, &mut |_| {});
        }
        let Some(cued) = self.player.step_over() else {
            self.mode = Mode::Ended;
            return false;
        };
        self.playback.advance(cued.after);
        self.play_cue(&cued);
        true
    }

    /// Replays the demo from its start up to a marker, at once, and pauses there. Does nothing if there is no such marker.
    fn skip_to_marker(&mut self, number: usize) {
        if let Some(end) = self.player.played_at_marker(number) {
            self.skip_to(end);
        }
    }

    /// Replays the demo from its start until so many cues were played, at once, and pauses there.
    fn skip_to(&mut self, end: usize) {
        let mode = if self.style == Style::Presented { Mode::AtPause } else { Mode::Paused };
        self.start_over();
        while self.player.played() < end && self.play_next() {}
        (self.mode, self.waiting) = (mode, None);
    }

    /// Starts at the marker of this index, as if the demo had been played up to there. Returns `false` if there is no such marker.
    pub fn start_at_marker(&mut self, index: usize) -> bool {
        let exists = self.player.played_at_marker(index).is_some();
        self.skip_to_marker(index);
        if exists && self.style != Style::Presented {
            self.mode = Mode::Playing;
        }
        exists
    }

    /// Goes on in another version of the demo, after as many of its cues as were played of this one.
    pub fn follow(&mut self, demo: Demo) {
        let (played, mode) = (self.player.played(), self.mode);
        self.demo = demo;
        self.start_over();
        while self.player.played() < played && self.play_next() {}
        self.mode = if matches!(mode, Mode::Playing | Mode::AtPause) { mode } else { Mode::Paused };
        self.waiting = None;
    }

    /// Skips back to the start of this chapter, or to that of the one before if this one has just begun.
    fn skip_back(&mut self) {
        let Some(marker) = self.player.marker() else { return self.skip_to_marker(0) };
        let has_just_begun = self.player.played_at_marker(marker).is_some_and(|start| self.player.played() <= start + 3);
        self.skip_to_marker(if has_just_begun { marker.saturating_sub(1) } else { marker });
    }

    /// Plays the demo from its start, at the current speed.
    fn start_over(&mut self) {
        let speed = self.player.speed();
        (self.playback, self.player) = (Playback::new(&self.demo, self.look), Player::new(self.demo.cues.clone()));
        self.player.set_speed(speed);
        (self.mode, self.waiting, self.hands_on, self.last_input) = (Mode::Playing, None, None, None);
    }

    /// Hands a session over to the person at the keyboard. Its clock continues from now.
    fn hand_over(&mut self, mut session: Session, host: &mut dyn Host) {
        driver::send(&mut session, Msg::Resume { motion: true }, host);
        (self.previous_mode, self.mode, self.last_input) = (self.mode, Mode::HandsOn, self.wall);
        if let Some(wall) = self.wall {
            driver::send(&mut session, Msg::Tick(wall), host);
        }
        self.hands_on = Some(session);
    }

    /// Hands a message to the session that was handed over.
    fn send(&mut self, msg: Msg, host: &mut dyn Host) {
        if !matches!(msg, Msg::Tick(_)) {
            self.last_input = self.wall;
        }
        let Some(session) = &mut self.hands_on else { return };
        let mut host = HandsOnHost { host, quits: false };
        driver::send(session, msg, &mut host);
        if host.quits {
            self.return_to_script();
        }
    }

    /// Ends the hands-on session. A looped demo starts over for the next visitor.
    fn return_to_script(&mut self) {
        self.hands_on = None;
        if self.style == Style::Looped {
            self.start_over();
        } else {
            self.mode = self.previous_mode;
        }
    }
}
