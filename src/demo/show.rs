//! A demo before an audience: played, paused, stepped, presented, looped — and left for a while to do something by hand.
//!
//! The script has its own account center and its own time; what is done by hand is done to another one, so that it goes on where it was.

use std::time::Duration;

use chrono::TimeDelta;

use super::{Demo, Performance, performance::LOOK_EVERY};
use crate::{
    app::{Effect, Msg, Session},
    document::Place,
    domain::Instant,
    driver::{self, Host},
    key::{Code, Key},
    tape::{Cue, Player, Speed, TimedCue, Wait},
    ui::{DemoView, Look},
    view::View,
};

/// How long the last picture stands before a demo in a booth begins again.
const BETWEEN_LOOPS: Duration = Duration::from_secs(4);

/// How long a passer-by may do nothing before a demo in a booth takes over again.
const IDLE: TimeDelta = TimeDelta::minutes(1);

/// How a demo is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// From its start to its end.
    Alone,
    /// By a presenter, who goes on with a key.
    Presented,
    /// Over and over, for whoever comes by.
    Looped,
}

/// What it does at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It plays.
    Playing,
    /// It waits for the presenter, at a pause of the tape.
    Held,
    /// Somebody paused it.
    Paused,
    /// Somebody does something by hand.
    ByHand,
    /// The screen is blank.
    Blank,
    /// It is over.
    Over,
}

/// What a demo asks of whoever shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    Quit,
    Suspend,
}

/// The host of the account center that somebody has in hand: it quits for them, and not for the demo.
struct InHand<'a> {
    host: &'a mut dyn Host,
    quits: bool,
}

impl Host for InHand<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        if effect == Effect::Quit {
            self.quits = true;
            return None;
        }
        self.host.run(session, effect)
    }
}

/// A demo that is shown.
pub struct Show {
    demo: Demo,
    style: Style,
    performance: Performance,
    player: Player,
    mode: Mode,
    /// What it did before the screen was blank, or somebody did something by hand.
    before: Mode,
    /// What is waited for, for as long as it still is, and where that is written.
    waiting: Option<(Place, Wait)>,
    by_hand: Option<Session>,
    look: Look,
    /// The real time, as last told.
    wall: Option<Instant>,
    /// When somebody last did something by hand.
    touched: Option<Instant>,
    /// How long it is over, with what is left until it begins again.
    over_for: Duration,
}

impl Show {
    /// Begins at the beginning.
    #[must_use]
    pub fn new(demo: Demo, style: Style, speed: Speed, look: Look) -> Self {
        let mut player = Player::new(demo.cues.clone());
        player.set_speed(speed.times(demo.playback));
        let performance = Performance::new(demo.start.clone(), look);
        Self {
            demo,
            style,
            performance,
            player,
            mode: Mode::Playing,
            before: Mode::Playing,
            waiting: None,
            by_hand: None,
            look,
            wall: None,
            touched: None,
            over_for: Duration::ZERO,
        }
    }

    /// What it does at the moment.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// Whether a presenter shows it.
    #[must_use]
    pub fn is_presented(&self) -> bool {
        self.style == Style::Presented
    }

    /// The demo.
    #[must_use]
    pub const fn demo(&self) -> &Demo {
        &self.demo
    }

    /// The account center that is shown: that of the script, or the one that somebody has in hand.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.by_hand.as_ref().unwrap_or(self.performance.session())
    }

    /// The player.
    #[must_use]
    pub const fn player(&self) -> &Player {
        &self.player
    }

    /// Takes what comes in. The host carries out the effects of the account center that somebody has in hand.
    pub fn take(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Ask> {
        match (msg, self.mode) {
            (Msg::Tick(wall), _) => self.tick(wall, host),
            (Msg::Key(key), _) if key == Key::ctrl('c') => return Some(Ask::Quit),
            (Msg::Key(key), _) if key == Key::ctrl('z') => return Some(Ask::Suspend),
            (Msg::Key(key), Mode::ByHand) => self.hand(key, host),
            (msg, Mode::ByHand) => self.hand_on(msg, host),
            (Msg::Key(key), mode) => return self.control(key, mode, host),
            // The mouse and the clipboard are only for who has it in hand.
            _ => {}
        }
        None
    }

    fn tick(&mut self, wall: Instant, host: &mut dyn Host) {
        let elapsed = self.wall.and_then(|before| (wall - before).to_std().ok()).unwrap_or_default();
        self.wall = Some(wall);
        match self.mode {
            Mode::Playing => self.play(elapsed),
            Mode::ByHand => {
                self.hand_on(Msg::Tick(wall), host);
                if self.style == Style::Looped && self.touched.is_some_and(|touched| wall - touched >= IDLE) {
                    self.start_over();
                }
            }
            Mode::Over if self.style == Style::Looped => {
                self.over_for += elapsed;
                if self.over_for >= BETWEEN_LOOPS {
                    self.start_over();
                }
            }
            Mode::Held | Mode::Paused | Mode::Blank | Mode::Over => {}
        }
    }

    /// Plays for so much real time.
    fn play(&mut self, elapsed: Duration) {
        let thousandths = u64::from(self.player.speed().thousandths());
        let mut left = Duration::from_nanos(u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX).saturating_mul(thousandths) / 1000);
        while self.mode == Mode::Playing {
            if let Some((_, wait)) = &mut self.waiting {
                let step = left.min(LOOK_EVERY).min(wait.timeout);
                wait.timeout -= step;
                left -= step;
                self.performance.pass(step);
                let Some((place, wait)) = &self.waiting else { break };
                if self.performance.shows(wait, self.demo.size) {
                    self.waiting = None;
                } else if wait.timeout.is_zero() {
                    self.performance.waited_in_vain(*place);
                    self.waiting = None;
                } else if left.is_zero() {
                    return;
                }
                continue;
            }
            let (passed, cued) = self.player.advance(left);
            left -= passed;
            self.performance.pass(passed);
            match cued {
                Some(cued) => self.happen(&cued),
                None if self.player.is_over() => (self.mode, self.over_for) = (Mode::Over, Duration::ZERO),
                None => return,
            }
        }
    }

    fn happen(&mut self, cued: &TimedCue) {
        self.performance.play(cued);
        match &cued.cue {
            Cue::Wait(wait) => self.waiting = Some((cued.place, wait.clone())),
            Cue::Pause if self.style == Style::Presented => self.mode = Mode::Held,
            _ => {}
        }
    }

    /// A key while the script has the account center.
    fn control(&mut self, key: Key, mode: Mode, host: &mut dyn Host) -> Option<Ask> {
        let forward = matches!(key.code, Code::Char(' ') | Code::PageDown | Code::Enter | Code::Right | Code::Down);
        let back = matches!(key.code, Code::PageUp | Code::Left | Code::Up);
        match (mode, key.code) {
            (Mode::Blank, _) => self.mode = self.before,
            (Mode::Playing | Mode::Over, _) if self.style == Style::Looped => self.take_in_hand(true, host),
            (_, Code::Char('q') | Code::Escape) if mode != Mode::Playing => return Some(Ask::Quit),
            (_, Code::Char('b' | '.')) if mode != Mode::Playing || self.style == Style::Presented => {
                (self.before, self.mode) = (mode, Mode::Blank);
            }
            (Mode::Held | Mode::Paused, Code::Char('h')) => self.take_in_hand(false, host),
            // What a clicker sends while it plays: to the next pause at once.
            (Mode::Playing, _) if self.style == Style::Presented && forward => self.play_to_pause(),
            (Mode::Playing, _) => self.mode = Mode::Paused,
            (_, Code::Char(digit @ '1'..='9')) => self.play_to_marker(digit as usize - '1' as usize),
            (_, Code::Char('+' | '=')) => self.set_speed(2, 1),
            (_, Code::Char('-')) => self.set_speed(1, 2),
            (_, _) if back => self.play_to_marker_before(),
            (Mode::Paused, Code::Right | Code::Char('n')) => self.step(),
            (Mode::Held | Mode::Paused, _) if forward => self.mode = Mode::Playing,
            _ => {}
        }
        None
    }

    fn set_speed(&mut self, times: u32, by: u32) {
        let now = self.player.speed().thousandths();
        // One that was asked for beyond these bounds is not brought back by a key that means the other direction.
        let thousandths = (now * times / by).clamp(now.min(125), now.max(16_000));
        if let Some(speed) = Speed::of_thousandths(thousandths) {
            self.player.set_speed(speed);
        }
    }

    /// The next key, clock or caption, at once.
    fn step(&mut self) {
        let mode = self.mode;
        if self.hurry() {
            self.mode = mode;
        }
    }

    /// Plays all that comes before the next pause, or the end, at once.
    fn play_to_pause(&mut self) {
        while self.mode == Mode::Playing && self.hurry() {}
    }

    /// Plays the next thing at once, and the time before it; what is waited for is waited for first. Whether there was one.
    fn hurry(&mut self) -> bool {
        if let Some((place, wait)) = self.waiting.take() {
            self.performance.wait(place, &wait, self.demo.size, &mut |_| {});
        }
        let Some(cued) = self.player.step_over() else {
            self.mode = Mode::Over;
            return false;
        };
        self.performance.pass(cued.after);
        self.happen(&cued);
        true
    }

    /// Plays up to a marker from the start, at once, and stands there.
    fn play_to_marker(&mut self, number: usize) {
        let Some(end) = self.player.place_of_marker(number) else { return };
        let mode = if self.style == Style::Presented { Mode::Held } else { Mode::Paused };
        self.start_over();
        while self.player.played() < end && self.hurry() {}
        (self.mode, self.waiting) = (mode, None);
    }

    /// Back to the start, in the language of the start, as fast as before.
    fn start_over(&mut self) {
        let speed = self.player.speed();
        (self.performance, self.player) = (Performance::new(self.demo.start.clone(), self.look), Player::new(self.demo.cues.clone()));
        self.player.set_speed(speed);
        (self.mode, self.waiting, self.by_hand, self.touched) = (Mode::Playing, None, None, None);
    }

    /// Goes back to the marker before: that of this chapter, or the one before where this one has just begun.
    fn play_to_marker_before(&mut self) {
        let Some(marker) = self.player.marker() else { return self.play_to_marker(0) };
        let has_just_begun = self.player.place_of_marker(marker).is_some_and(|place| self.player.played() <= place + 3);
        self.play_to_marker(if has_just_begun { marker.saturating_sub(1) } else { marker });
    }

    /// Gives the account center to whoever stands there: a fresh one to a passer-by.
    fn take_in_hand(&mut self, is_fresh: bool, host: &mut dyn Host) {
        let mut session = if is_fresh { self.demo.start.clone() } else { self.performance.session().clone() };
        // Its time goes on from now.
        driver::send(&mut session, Msg::Resume { motion: true }, host);
        (self.before, self.mode, self.touched) = (self.mode, Mode::ByHand, self.wall);
        if let Some(wall) = self.wall {
            driver::send(&mut session, Msg::Tick(wall), host);
        }
        self.by_hand = Some(session);
    }

    /// A key in the hands of somebody: all of them work, but one returns to the script.
    fn hand(&mut self, key: Key, host: &mut dyn Host) {
        if key.code == Code::F(5) || key == Key::ctrl('r') {
            self.return_to_script();
        } else {
            self.hand_on(Msg::Key(key), host);
        }
    }

    fn hand_on(&mut self, msg: Msg, host: &mut dyn Host) {
        if !matches!(msg, Msg::Tick(_)) {
            self.touched = self.wall;
        }
        let Some(session) = &mut self.by_hand else { return };
        let mut host = InHand { host, quits: false };
        driver::send(session, msg, &mut host);
        // Who quits there has seen enough of it.
        if host.quits {
            self.return_to_script();
        }
    }

    fn return_to_script(&mut self) {
        self.by_hand = None;
        if self.style == Style::Looped {
            self.start_over();
        } else {
            self.mode = self.before;
        }
    }

    /// How much real time passes until something changes by itself.
    #[must_use]
    pub fn wakes_in(&self) -> Option<Duration> {
        match self.mode {
            Mode::Playing => {
                let due = if self.waiting.is_some() { Some(LOOK_EVERY) } else { self.player.due_in() };
                let wait = due.into_iter().chain(self.performance.wakes_in()).min()?;
                Some(self.player.speed().of(wait).max(Duration::from_millis(1)))
            }
            Mode::ByHand => self.session().wakes_in(),
            Mode::Over if self.style == Style::Looped => Some(BETWEEN_LOOPS.saturating_sub(self.over_for).max(Duration::from_millis(1))),
            Mode::Held | Mode::Paused | Mode::Blank | Mode::Over => None,
        }
    }

    /// What is shown; nothing, while the screen is blank.
    #[must_use]
    pub fn view<'a>(&'a self, state: &'a str) -> Option<DemoView<'a>> {
        match (self.mode, &self.by_hand) {
            (Mode::Blank, _) => None,
            // Who has it in hand needs the keys.
            (_, Some(session)) => {
                Some(DemoView { typed: None, account: View::of(session), caption: "", keys: Vec::new(), state, is_presented: false })
            }
            _ => Some(DemoView { is_presented: self.is_presented(), ..self.performance.view(state) }),
        }
    }

    /// What it says of itself in a line: what it does, and which keys help.
    #[must_use]
    pub fn state(&self) -> String {
        let text = self.session().text();
        let speed = text.number(f64::from(self.player.speed().thousandths()) / 1000.0);
        match (self.mode, self.style) {
            (Mode::Playing | Mode::Held | Mode::Over, Style::Presented) | (Mode::Blank, _) => String::new(),
            (Mode::Playing, Style::Alone) => text.get("demo-playing").into_owned(),
            (Mode::Playing | Mode::Over, Style::Looped) => text.get("demo-looped").into_owned(),
            (Mode::Held | Mode::Paused, _) => text.with("demo-paused", &[("speed", speed.into())]).into_owned(),
            (Mode::ByHand, Style::Looped) => text.get("demo-passer-by").into_owned(),
            (Mode::ByHand, _) => text.get("demo-by-hand").into_owned(),
            (Mode::Over, _) => text.get("demo-over").into_owned(),
        }
    }
}
