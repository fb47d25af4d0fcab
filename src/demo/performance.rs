//! What a tape does to the account center: the pretended shell before it, the keys, the captions below it, and what was expected.

use std::{collections::BTreeMap, time::Duration};

use chrono::TimeDelta;
use ratatui::{Terminal, backend::TestBackend, buffer::Buffer, layout::Size};
use serde_json::Value;

use crate::{
    app::{Effect, Msg, Session},
    document::Place,
    export,
    headless::Headless,
    key::{Code, Key},
    state::{Condition, StateView},
    tape::{Cue, Scope, TimedCue, Wait},
    text::{Language, Text},
    ui::{self, DemoView, Look},
    view::View,
};

/// How long a key that was pressed is shown, on the tape's time.
const SHOWN: Duration = Duration::from_millis(1600);

/// How often it is looked whether what is waited for is there, on the tape's time.
pub(super) const LOOK_EVERY: Duration = Duration::from_millis(50);

/// The most keys that are shown.
const MOST_KEYS: usize = 8;

/// An expectation that was not met.
#[derive(Debug, Clone, PartialEq)]
pub struct Unmet {
    /// Where it is written.
    pub place: Place,
    /// What was expected; `None` where something was waited for in vain.
    pub condition: Option<Condition>,
    /// What there was; `None` where there is no subscription, or for a wait.
    pub found: Option<Value>,
}

/// The account center while a tape is played at it.
#[derive(Debug, Clone)]
pub struct Performance {
    /// What stands at the shell's prompt; `None` once it was entered.
    typed: Option<String>,
    /// Whether it was entered once.
    has_run: bool,
    headless: Headless,
    /// How much of the tape's time passed.
    time: Duration,
    captions: BTreeMap<String, String>,
    /// The keys that were pressed last, and when.
    keys: Vec<(Duration, Key)>,
    unmet: Vec<Unmet>,
}

impl Performance {
    /// Before the shell's prompt.
    #[must_use]
    pub fn new(start: Session, look: Look) -> Self {
        Self {
            typed: Some(String::new()),
            has_run: false,
            // A demo writes no file.
            headless: Headless::new(start, look).saying_saved(),
            time: Duration::ZERO,
            captions: BTreeMap::new(),
            keys: Vec::new(),
            unmet: Vec::new(),
        }
    }

    /// The account center.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.headless.session
    }

    /// How much of the tape's time passed.
    #[must_use]
    pub const fn time(&self) -> Duration {
        self.time
    }

    /// What was not as expected so far.
    #[must_use]
    pub fn unmet(&self) -> &[Unmet] {
        &self.unmet
    }

    /// Whether the account center is shown, and no longer the shell.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.typed.is_none()
    }

    /// Lets some of the tape's time pass.
    pub fn pass(&mut self, time: Duration) {
        self.time += time;
        if self.is_open() {
            self.headless.pass_time(TimeDelta::from_std(time).unwrap_or_default());
            self.see_whether_it_ended();
        }
        let gone = self.keys.iter().take_while(|(at, _)| self.time.saturating_sub(*at) >= SHOWN).count();
        self.keys.drain(..gone);
    }

    /// How much of the tape's time passes until something changes by itself; `None` where nothing will.
    #[must_use]
    pub fn wakes_in(&self) -> Option<Duration> {
        let session = if self.is_open() { self.session().wakes_in() } else { None };
        let keys = self.keys.first().map(|(at, _)| (*at + SHOWN).saturating_sub(self.time));
        session.into_iter().chain(keys).min()
    }

    /// Does what a cue does to the account center; all else is up to whoever plays the tape.
    pub fn play(&mut self, cued: &TimedCue) {
        match &cued.cue {
            Cue::Key(key) => self.press(*key),
            Cue::Clock(to) => self.send(Msg::Move(*to)),
            Cue::Caption { language, text } => {
                self.captions.insert(language.clone(), text.clone());
            }
            Cue::Expect(condition) => {
                if let Err(found) = condition.judge(&StateView::new(&self.session().world().state()), None) {
                    self.unmet.push(Unmet { place: cued.place, condition: Some(condition.clone()), found });
                }
            }
            Cue::Wait(_) | Cue::Record(_) | Cue::Screenshot(_) | Cue::Size { .. } | Cue::Marker(_) | Cue::Pause | Cue::Note(_) => {}
        }
    }

    /// Takes down that something was waited for in vain.
    pub(super) fn waited_in_vain(&mut self, place: Place) {
        self.unmet.push(Unmet { place, condition: None, found: None });
    }

    /// Waits until something is to be seen, on a screen of this size, or in vain. `watch` sees every picture on the way, before its time goes on.
    pub(super) fn wait(&mut self, place: Place, wait: &Wait, size: Size, watch: &mut dyn FnMut(&Self)) {
        let until = self.time + wait.timeout;
        while !self.shows(wait, size) {
            if self.time >= until {
                self.waited_in_vain(place);
                return;
            }
            watch(self);
            self.pass(LOOK_EVERY.min(until.saturating_sub(self.time)));
        }
    }

    fn press(&mut self, key: Key) {
        match &mut self.typed {
            Some(typed) if key == Key::plain(Code::Enter) => {
                if self.has_run {
                    // Once it is over, nothing else runs in this shell.
                    typed.clear();
                    return;
                }
                (self.typed, self.has_run) = (None, true);
                self.headless.pass(0);
            }
            Some(typed) => match key.code {
                Code::Char(c) if !key.ctrl && !key.alt => typed.push(c),
                Code::Backspace => drop(typed.pop()),
                _ => {}
            },
            None => {
                self.keys.push((self.time, key));
                if self.keys.len() > MOST_KEYS {
                    self.keys.remove(0);
                }
                self.send(Msg::Key(key));
            }
        }
    }

    fn send(&mut self, msg: Msg) {
        self.headless.send(msg);
        self.see_whether_it_ended();
    }

    /// Where the program has ended, the shell's prompt is there again.
    fn see_whether_it_ended(&mut self) {
        if self.headless.take_effects().contains(&Effect::Quit) {
            self.typed = Some(String::new());
        }
    }

    /// What is shown of it, with what the one who plays it says of itself.
    #[must_use]
    pub fn view<'a>(&'a self, state: &'a str) -> DemoView<'a> {
        let language = self.session().text().language();
        let caption = self.captions.get(language.tag()).or_else(|| self.captions.get(Language::English.tag()));
        DemoView {
            typed: self.typed.as_deref(),
            account: View::of(self.session()),
            caption: caption.map_or("", String::as_str),
            keys: self.keys.iter().map(|(_, key)| *key).collect(),
            state,
            is_presented: false,
        }
    }

    /// The picture on a screen of this size.
    #[must_use]
    pub fn picture(&self, size: Size) -> Buffer {
        let Ok(mut terminal) = Terminal::new(TestBackend::new(size.width, size.height));
        let view = self.view("");
        let Ok(drawn) = terminal.draw(|frame| ui::demo(&view, self.headless.look, frame));
        drawn.buffer.clone()
    }

    /// Whether what is waited for is to be seen. A tape waits for what the screen says in English.
    pub(super) fn shows(&self, wait: &Wait, size: Size) -> bool {
        let Some(pattern) = &wait.pattern else { return true };
        let picture = if self.session().text().language() == Language::English {
            self.picture(size)
        } else {
            let mut english = self.clone();
            english.headless.session = english.headless.session.in_language(Text::new(Language::English));
            english.picture(size)
        };
        let text = export::text(&picture);
        match wait.scope {
            Scope::Screen => pattern.is_match(&text),
            // The line with the cursor, of which there is none in the account center.
            Scope::Line => text.lines().any(|line| pattern.is_match(line)),
        }
    }
}
