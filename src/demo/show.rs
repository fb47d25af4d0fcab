//! A demo before an audience: played, paused, stepped, presented, looped — and left for a while to do something by hand.
//!
//! The script has its own account center and its own time; what is done by hand is done to another one, so that it goes on where it was.

use std::time::Duration;

use chrono::TimeDelta;

use super::{
    Asks, Awaited, Demo, Performance,
    performance::{LOOK_EVERY, english},
};
use crate::{
    app::{Effect, Model, Msg, update},
    domain::Instant,
    key::{Code, Key},
    tape::{Cued, Player, Speed},
    text::{Language, Text},
    ui::{DemoView, Look},
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

/// What is waited for, and for how long still.
struct Waiting {
    cued: Cued,
    asked: Awaited,
    left: Duration,
    /// How it is looked for, where that is another look than the one that is seen.
    english: Option<Look>,
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
    waiting: Option<Waiting>,
    by_hand: Option<Model>,
    /// The real time, as last told.
    wall: Option<Instant>,
    /// When somebody last did something by hand.
    touched: Option<Instant>,
    /// How long it is over, with what is left until it begins again.
    over_for: Duration,
    /// The one of the start, once it is known: somebody may speak another one by hand.
    language: Option<Language>,
}

impl Show {
    /// Begins at the beginning.
    #[must_use]
    pub fn new(demo: Demo, style: Style, speed: Speed) -> Self {
        let mut player = Player::new(demo.cues.clone());
        player.set_speed(speed.times(demo.playback));
        let performance = Performance::new(demo.start.clone());
        Self {
            demo,
            style,
            performance,
            player,
            mode: Mode::Playing,
            before: Mode::Playing,
            waiting: None,
            by_hand: None,
            wall: None,
            touched: None,
            over_for: Duration::ZERO,
            language: None,
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
    pub fn model(&self) -> &Model {
        self.by_hand.as_ref().unwrap_or(self.performance.model())
    }

    /// The account center that somebody has in hand.
    #[must_use]
    pub const fn by_hand(&mut self) -> Option<&mut Model> {
        self.by_hand.as_mut()
    }

    /// The player.
    #[must_use]
    pub const fn player(&self) -> &Player {
        &self.player
    }

    /// Takes what comes in. What comes of it for the one who shows it is given back.
    pub fn take(&mut self, msg: Msg, look: &mut Look) -> Vec<Effect> {
        match (msg, self.mode) {
            (Msg::Tick(wall), _) => self.tick(wall, look),
            (Msg::Key(key), _) if key == Key::ctrl('c') => vec![Effect::Quit],
            (Msg::Key(key), _) if key == Key::ctrl('z') => vec![Effect::Suspend],
            (Msg::Key(key), Mode::ByHand) => self.hand(key, look),
            (msg, Mode::ByHand) => self.hand_on(msg, look),
            (Msg::Key(key), mode) => self.control(key, mode, look),
            // The mouse and the clipboard are only for who has it in hand.
            _ => Vec::new(),
        }
    }

    fn tick(&mut self, wall: Instant, look: &mut Look) -> Vec<Effect> {
        self.language.get_or_insert(look.text.language());
        let elapsed = self.wall.and_then(|before| (wall - before).to_std().ok()).unwrap_or_default();
        self.wall = Some(wall);
        match self.mode {
            Mode::Playing => self.play(elapsed, look),
            Mode::ByHand => {
                let effects = self.hand_on(Msg::Tick(wall), look);
                if self.style == Style::Looped && self.touched.is_some_and(|touched| wall - touched >= IDLE) {
                    self.start_over(look);
                    return Vec::new();
                }
                return effects;
            }
            Mode::Over if self.style == Style::Looped => {
                self.over_for += elapsed;
                if self.over_for >= BETWEEN_LOOPS {
                    self.start_over(look);
                }
            }
            Mode::Held | Mode::Paused | Mode::Blank | Mode::Over => {}
        }
        Vec::new()
    }

    /// Plays for so much real time.
    fn play(&mut self, elapsed: Duration, look: &mut Look) {
        let thousandths = u64::from(self.player.speed().thousandths());
        let mut left = Duration::from_nanos(u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX).saturating_mul(thousandths) / 1000);
        while self.mode == Mode::Playing {
            if let Some(waiting) = &mut self.waiting {
                let step = left.min(LOOK_EVERY).min(waiting.left);
                waiting.left -= step;
                left -= step;
                self.performance.pass(step, look);
                let Some(waiting) = &self.waiting else { break };
                if self.performance.shows(&waiting.asked, waiting.english.as_ref().unwrap_or(look), self.demo.size) {
                    self.waiting = None;
                } else if waiting.left.is_zero() {
                    let cued = waiting.cued.clone();
                    self.performance.waited_in_vain(&cued);
                    self.waiting = None;
                } else if left.is_zero() {
                    return;
                }
                continue;
            }
            let (passed, cued) = self.player.advance(left);
            left -= passed;
            self.performance.pass(passed, look);
            match cued {
                Some(cued) => self.happen(&cued, look),
                None if self.player.is_over() => (self.mode, self.over_for) = (Mode::Over, Duration::ZERO),
                None => return,
            }
        }
    }

    fn happen(&mut self, cued: &Cued, look: &mut Look) {
        match self.performance.play(cued, look) {
            Asks::Wait(asked) => {
                self.waiting = Some(Waiting { cued: cued.clone(), left: asked.timeout, asked, english: english(look) });
            }
            Asks::Pause if self.style == Style::Presented => self.mode = Mode::Held,
            Asks::Nothing | Asks::Record(_) | Asks::Screenshot(_) | Asks::Size(_) | Asks::Pause | Asks::Marker(_) => {}
        }
    }

    /// A key while the script has the account center.
    fn control(&mut self, key: Key, mode: Mode, look: &mut Look) -> Vec<Effect> {
        let forward = matches!(key.code, Code::Char(' ') | Code::PageDown | Code::Enter | Code::Right | Code::Down);
        let back = matches!(key.code, Code::PageUp | Code::Left | Code::Up);
        match (mode, key.code) {
            (Mode::Blank, _) => self.mode = self.before,
            (Mode::Playing | Mode::Over, _) if self.style == Style::Looped => self.take_in_hand(true),
            (_, Code::Char('q') | Code::Escape) if mode != Mode::Playing => return vec![Effect::Quit],
            (_, Code::Char('b' | '.')) if mode != Mode::Playing || self.style == Style::Presented => {
                (self.before, self.mode) = (mode, Mode::Blank);
            }
            (Mode::Held | Mode::Paused, Code::Char('h')) => self.take_in_hand(false),
            // What a clicker sends while it plays: to the next pause at once.
            (Mode::Playing, _) if self.style == Style::Presented && forward => self.play_to_pause(look),
            (Mode::Playing, _) => self.mode = Mode::Paused,
            (_, Code::Char(digit @ '1'..='9')) => self.play_to_marker(digit as usize - '1' as usize, look),
            (_, Code::Char('+' | '=')) => self.set_speed(2, 1),
            (_, Code::Char('-')) => self.set_speed(1, 2),
            (_, _) if back => self.play_to_marker_before(look),
            (Mode::Paused, Code::Right | Code::Char('n')) => self.step(look),
            (Mode::Held | Mode::Paused, _) if forward => self.mode = Mode::Playing,
            _ => {}
        }
        Vec::new()
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
    fn step(&mut self, look: &mut Look) {
        let mode = self.mode;
        if self.hurry(look) {
            self.mode = mode;
        }
    }

    /// Plays all that comes before the next pause, or the end, at once.
    fn play_to_pause(&mut self, look: &mut Look) {
        while self.mode == Mode::Playing && self.hurry(look) {}
    }

    /// Plays the next thing at once, and the time before it; what is waited for is waited for first. Whether there was one.
    fn hurry(&mut self, look: &mut Look) -> bool {
        if let Some(Waiting { cued, asked, left, .. }) = self.waiting.take() {
            self.performance.wait(&cued, &Awaited { timeout: left, ..asked }, look, self.demo.size, &mut |_, _| {});
        }
        let Some(cued) = self.player.step_over() else {
            self.mode = Mode::Over;
            return false;
        };
        self.performance.pass(cued.after, look);
        self.happen(&cued, look);
        true
    }

    /// Plays up to a marker from the start, at once, and stands there.
    fn play_to_marker(&mut self, number: usize, look: &mut Look) {
        let Some(end) = self.player.place_of_marker(number) else { return };
        let mode = if self.style == Style::Presented { Mode::Held } else { Mode::Paused };
        self.start_over(look);
        while self.player.played() < end && self.hurry(look) {}
        (self.mode, self.waiting) = (mode, None);
    }

    /// Back to the start, in the language of the start, as fast as before.
    fn start_over(&mut self, look: &mut Look) {
        let speed = self.player.speed();
        (self.performance, self.player) = (Performance::new(self.demo.start.clone()), Player::new(self.demo.cues.clone()));
        self.player.set_speed(speed);
        (self.mode, self.waiting, self.by_hand, self.touched) = (Mode::Playing, None, None, None);
        let language = *self.language.get_or_insert(look.text.language());
        if look.text.language() != language {
            look.text = Text::new(language);
        }
    }

    /// Goes back to the marker before: that of this chapter, or the one before where this one has just begun.
    fn play_to_marker_before(&mut self, look: &mut Look) {
        let Some(marker) = self.player.marker() else { return self.play_to_marker(0, look) };
        let has_just_begun = self.player.place_of_marker(marker).is_some_and(|place| self.player.played() <= place + 3);
        self.play_to_marker(if has_just_begun { marker.saturating_sub(1) } else { marker }, look);
    }

    /// Gives the account center to whoever stands there: a fresh one to a passer-by.
    fn take_in_hand(&mut self, is_fresh: bool) {
        let mut model = if is_fresh { self.demo.start.clone() } else { self.performance.model().clone() };
        // Its time goes on from now.
        update(&mut model, Msg::Resume { motion: true });
        (self.before, self.mode, self.touched) = (self.mode, Mode::ByHand, self.wall);
        if let Some(wall) = self.wall {
            update(&mut model, Msg::Tick(wall));
        }
        self.by_hand = Some(model);
    }

    /// A key in the hands of somebody: all of them work, but one returns to the script.
    fn hand(&mut self, key: Key, look: &mut Look) -> Vec<Effect> {
        if key.code == Code::F(5) || key == Key::ctrl('r') {
            self.by_hand = None;
            if self.style == Style::Looped {
                self.start_over(look);
            } else {
                self.mode = self.before;
            }
            return Vec::new();
        }
        self.hand_on(Msg::Key(key), look)
    }

    fn hand_on(&mut self, msg: Msg, look: &mut Look) -> Vec<Effect> {
        if !matches!(msg, Msg::Tick(_)) {
            self.touched = self.wall;
        }
        let effects = self.by_hand.as_mut().map_or_else(Vec::new, |model| update(model, msg));
        // Who quits there has seen enough of it.
        if effects.contains(&Effect::Quit) { self.hand(Key::ctrl('r'), look) } else { effects }
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
            Mode::ByHand => self.model().wakes_in(),
            Mode::Over if self.style == Style::Looped => Some(BETWEEN_LOOPS.saturating_sub(self.over_for).max(Duration::from_millis(1))),
            Mode::Held | Mode::Paused | Mode::Blank | Mode::Over => None,
        }
    }

    /// What is shown; nothing, while the screen is blank.
    #[must_use]
    pub fn view<'a>(&'a self, text: &Text, state: &'a str) -> Option<DemoView<'a>> {
        match (self.mode, &self.by_hand) {
            (Mode::Blank, _) => None,
            // Who has it in hand needs the keys.
            (_, Some(model)) => Some(DemoView { typed: None, model, caption: "", keys: Vec::new(), state, is_large: false }),
            _ => Some(DemoView { is_large: self.is_presented(), ..self.performance.view(text.language(), state) }),
        }
    }

    /// What it says of itself in a line: what it does, and which keys help.
    #[must_use]
    pub fn state(&self, text: &Text) -> String {
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
