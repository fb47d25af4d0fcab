//! A tape played at a session: a simulated shell prompt before it, captions and pressed keys below it, and the expectations that failed.
//!
//! Time is the tape's: the caller advances it, at whatever speed it plays. Nothing here sleeps.

use std::{collections::BTreeMap, rc::Rc, time::Duration};

use chrono::TimeDelta;
use ratatui::{buffer::Buffer, layout::Size};
use serde_json::Value;

use super::{
    Demo,
    call::{Called, Calls},
    shell::Shell,
};
use crate::{
    app::{Effect, Msg, Session},
    document::Place,
    domain::Instant,
    export,
    headless::Headless,
    key::Key,
    state::{Condition, Focus, StateView},
    tape::{Cue, Instruction, Scope, TimedCue, Wait},
    text::{Language, Text},
    ui::{self, DemoView, Look},
    view::View,
};

/// How long a pressed key is displayed, in tape time.
const KEY_DISPLAY_TIME: Duration = Duration::from_millis(1600);

/// The most keys that are displayed.
const MAX_KEYS: usize = 8;

/// How often the screen is compared with the pattern of a `Wait`, in tape time.
pub(super) const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// Something that a tape expected and did not get. The place is where the tape says so.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ExpectationError {
    #[error("{place}: timed out waiting for a pattern")]
    TimedOut {
        place: Place,
        wait: Wait,
        /// The last screen that was compared with the pattern, as text.
        screen: String,
    },
    /// `found` is `None` if there is no subscription to look at.
    #[error("{place}: the value of {} is not as expected", condition.path().name())]
    NotMet { place: Place, condition: Condition, found: Option<Value> },
}

/// An account center on the screen. A demo writes no files, but shows what a user sees who saves one.
fn running(session: Session, look: Look) -> Headless {
    Headless::new(session, look).confirming_saves()
}

#[derive(Debug, Clone)]
pub struct Playback {
    shell: Shell,
    /// The same shell in English, where it speaks another language: patterns are matched against it.
    english: Option<Shell>,
    calls: Rc<Calls>,
    /// Whether the account center is on screen rather than the shell.
    is_running: bool,
    headless: Headless,
    /// The tape time that has passed.
    time: Duration,
    /// The current caption in each language, by the language's tag.
    captions: BTreeMap<String, String>,
    /// The keys on display, each with the time at which it was pressed.
    keys: Vec<(Duration, Key)>,
    /// The part that is enlarged and lit.
    focus: Option<Focus>,
    failures: Vec<ExpectationError>,
}

impl Playback {
    /// Starts at the shell's prompt.
    #[must_use]
    pub fn new(demo: &Demo, look: Look) -> Self {
        let text = demo.start.text();
        let is_english = text.language() == Language::English;
        Self {
            shell: Shell::new(text.clone()),
            english: (!is_english).then(|| Shell::new(demo.start.clone().in_language(Text::new(Language::English)).text().clone())),
            calls: demo.calls.clone(),
            is_running: false,
            headless: running(demo.start.clone(), look),
            time: Duration::ZERO,
            captions: BTreeMap::new(),
            keys: Vec::new(),
            focus: None,
            failures: Vec::new(),
        }
    }

    #[must_use]
    pub fn session(&self) -> &Session {
        self.shell.session().unwrap_or(&self.headless.session)
    }

    fn shells(&mut self) -> impl Iterator<Item = &mut Shell> {
        std::iter::once(&mut self.shell).chain(&mut self.english)
    }

    /// Returns the tape time that has passed.
    #[must_use]
    pub const fn time(&self) -> Duration {
        self.time
    }

    /// Returns the expectations that have failed so far.
    #[must_use]
    pub fn failures(&self) -> &[ExpectationError] {
        &self.failures
    }

    /// Whether the account center is on screen rather than the shell.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.is_running
    }

    /// Advances the tape time. The session's clock runs only while it is on screen.
    pub fn advance(&mut self, time: Duration) {
        self.time += time;
        let wall = self.wall();
        self.shells().for_each(|shell| shell.handle(Msg::Tick(wall)));
        if self.is_running() {
            self.headless.advance(TimeDelta::from_std(time).unwrap_or_default());
            self.return_to_prompt_if_quit();
        }
        let expired = self.keys.iter().take_while(|(at, _)| self.time.saturating_sub(*at) >= KEY_DISPLAY_TIME).count();
        self.keys.drain(..expired);
    }

    /// The real time to plain mode, which begins anywhere.
    fn wall(&self) -> Instant {
        Instant::UNIX_EPOCH + TimeDelta::from_std(self.time).unwrap_or_default()
    }

    /// Returns how much tape time passes until something visible changes by itself; `None` if nothing will.
    #[must_use]
    pub fn wakes_in(&self) -> Option<Duration> {
        let session = match self.shell.session() {
            Some(plain) => plain.world().changes_in(),
            None if self.is_running() => self.session().wakes_in(),
            None => None,
        };
        let keys = self.keys.first().map(|(at, _)| (*at + KEY_DISPLAY_TIME).saturating_sub(self.time));
        session.into_iter().chain(keys).min()
    }

    /// Applies a cue to the session. Cues about time, size and recording are up to the caller.
    pub fn play(&mut self, cued: &TimedCue) {
        match &cued.cue {
            Cue::Key(key) => self.press(*key),
            Cue::Do(Instruction::Clock(to)) => self.send(Msg::Move(*to)),
            Cue::Do(Instruction::Caption { language, text }) => {
                self.captions.insert(language.clone(), text.clone());
            }
            Cue::Do(Instruction::Focus(focus)) => self.focus = *focus,
            Cue::Do(Instruction::Expect { subscription, condition }) => {
                let world = self.session().world();
                let subscription = subscription.as_deref().and_then(|name| world.subscription_called(name)).map(|found| found.sign_up().id);
                if let Err(found) = condition.judge(&StateView::new(&world.state()), subscription) {
                    self.failures.push(ExpectationError::NotMet { place: cued.place, condition: condition.clone(), found });
                }
            }
            Cue::Wait(_)
            | Cue::Do(
                Instruction::Record(_)
                | Instruction::Screenshot(_)
                | Instruction::Size { .. }
                | Instruction::Marker { .. }
                | Instruction::Pause
                | Instruction::Note { .. },
            ) => {}
        }
    }

    pub(super) fn add_timeout(&mut self, place: Place, wait: &Wait, size: Size) {
        let screen = export::text(&self.english_frame(size));
        self.failures.push(ExpectationError::TimedOut { place, wait: wait.clone(), screen });
    }

    /// Advances until a screen of this size shows what is waited for, or the wait times out. Calls `watch` before each advance, so that the
    /// caller sees every frame on the way.
    pub(super) fn wait(&mut self, place: Place, wait: &Wait, size: Size, watch: &mut dyn FnMut(&Self)) {
        let until = self.time + wait.timeout;
        // Drawing takes nearly all the time. Until then the screen stays as it is.
        let mut changes_at = self.time;
        loop {
            if self.time >= changes_at {
                if self.shows(wait, size) {
                    return;
                }
                watch(self);
                changes_at = self.wakes_in().map_or(Duration::MAX, |wakes| self.time.saturating_add(wakes));
            }
            if self.time >= until {
                self.add_timeout(place, wait, size);
                return;
            }
            self.advance(POLL_INTERVAL.min(until.saturating_sub(self.time)));
        }
    }

    fn press(&mut self, key: Key) {
        if self.is_running {
            self.keys.push((self.time, key));
            if self.keys.len() > MAX_KEYS {
                self.keys.remove(0);
            }
            self.send(Msg::Key(key));
            return;
        }
        let entered = self.shells().map(|shell| shell.press(key)).last().flatten();
        let Some(called) = entered.and_then(|line| self.calls.get(line.trim()).cloned()) else { return };
        let (look, wall) = (self.headless.look, self.wall());
        match called {
            Called::Opens(session) => (self.headless, self.is_running) = (running(*session, look), true),
            Called::OpensPlain(session) => self.shells().for_each(|shell| shell.begin_plain((*session).clone(), look, wall)),
            Called::Prints(printed) => self.shells().for_each(|shell| shell.print(&printed)),
        }
    }

    fn send(&mut self, msg: Msg) {
        if self.shell.session().is_some() {
            self.shells().for_each(|shell| shell.handle(msg.clone()));
            return;
        }
        self.headless.send(msg);
        self.return_to_prompt_if_quit();
    }

    /// As a terminal does when a program leaves its second screen, the shell shows again what was there before.
    fn return_to_prompt_if_quit(&mut self) {
        self.is_running &= !self.headless.take_effects().contains(&Effect::Quit);
    }

    /// Returns what there is to draw. `state` is what the player says about itself.
    #[must_use]
    pub fn view<'a>(&'a self, state: &'a str) -> DemoView<'a> {
        let language = self.session().text().language();
        let caption = self.captions.get(language.tag()).or_else(|| self.captions.get(Language::English.tag()));
        DemoView {
            shell: (!self.is_running).then(|| self.shell.view()),
            account: View::of(self.session()),
            caption: caption.map_or("", String::as_str),
            keys: self.keys.iter().map(|(_, key)| *key).collect(),
            state,
            focus: self.focus,
            is_presented: false,
        }
    }

    /// Returns the language of the caption on the screen, as its tag; `None` if there is none.
    #[must_use]
    pub fn caption_language(&self) -> Option<&str> {
        let tags = [self.session().text().language().tag(), Language::English.tag()];
        tags.into_iter().find(|tag| self.captions.contains_key(*tag))
    }

    /// Draws the frame on a screen of this size.
    #[must_use]
    pub fn frame(&self, size: Size) -> Buffer {
        let mut screen = Buffer::empty(size.into());
        ui::demo(&self.view(""), self.headless.look, &mut screen);
        screen
    }

    /// Draws the frame as it is in English.
    fn english_frame(&self, size: Size) -> Buffer {
        if self.session().text().language() == Language::English {
            return self.frame(size);
        }
        let mut english = self.clone();
        english.shell = english.english.take().unwrap_or(english.shell);
        english.headless.session = english.headless.session.in_language(Text::new(Language::English));
        english.frame(size)
    }

    /// Whether a screen of this size shows what is waited for. Patterns are matched against the English screen whatever the language, so that
    /// a tape takes the same time in all of them.
    pub(super) fn shows(&self, wait: &Wait, size: Size) -> bool {
        let Some(pattern) = &wait.pattern else { return true };
        let text = export::text(&self.english_frame(size));
        match wait.scope {
            Scope::Screen => pattern.is_match(&text),
            // VHS looks at the line of the cursor. The account center has no cursor, so any line will do.
            Scope::Line => text.lines().any(|line| pattern.is_match(line)),
        }
    }
}
