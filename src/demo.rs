//! Demos: tapes that are played at the account center, to an audience, in a booth, or into a recording.
//!
//! A [`Demo`] is a tape whose call has been carried out: it has the session to start from. A [`Playback`] applies its cues to a copy of that
//! session. Two callers drive a playback: [`record()`] runs through it as fast as it can be computed, and a [`Presentation`] follows the real
//! time and the keyboard. Neither reads a clock, so the same demo gives the same frames everywhere.

mod call;
mod check;
mod playback;
mod presentation;
mod program;
mod record;
mod shell;

use std::{collections::HashMap, rc::Rc, time::Duration};

pub use call::{CallError, Printed, Prompt};
pub use check::{CastDifference, CutLine, CutLines, difference};
pub use playback::{ExpectationError, Playback};
pub use presentation::{Mode, Presentation, Style};
pub use record::{Recording, record};

use call::{Calls, called};
use ratatui::layout::Size;
use shell::CLEAR;

use crate::{
    app::{Action, Session, World},
    document::{Diagnostic, MAX_BYTES, Place},
    open::PROGRAM,
    tape::{self, AtPrompt, Cue, Instruction, MAX_COMMANDS, Speed, Tape, TimedCue, WordsKind},
    text::{Language, Text},
};

/// The built-in demos: each name and its tape.
pub static BUILT_IN: &[(&str, &str)] = &[
    ("upgrade", include_str!("../assets/demos/upgrade.tape")),
    ("credit", include_str!("../assets/demos/credit.tape")),
    ("offer-id", include_str!("../assets/demos/offer-id.tape")),
    ("transfer", include_str!("../assets/demos/transfer.tape")),
    ("two-futures", include_str!("../assets/demos/two-futures.tape")),
    ("first-lesson", include_str!("../assets/demos/first-lesson.tape")),
];

/// Returns the tape of a built-in demo.
#[must_use]
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// The screen of a demo whose tape sets no size. Every terminal has it, so every demo has to fit it.
pub const DEFAULT_SIZE: Size = Size { width: 80, height: 24 };

/// A tape that is ready to be played.
#[derive(Debug, Clone)]
pub struct Demo {
    /// The name of a built-in demo, or that of its file without the ending.
    pub name: String,
    pub cues: Rc<[TimedCue]>,
    /// The session that the tape opens first.
    pub start: Session,
    calls: Rc<Calls>,
    /// The screen that the demo is made for.
    pub size: Size,
    /// How much faster than tape time the demo is played.
    pub playback_speed: Speed,
}

/// The names of the demos that are built in.
pub const NAMES: [&str; BUILT_IN.len()] = {
    let mut names = [""; BUILT_IN.len()];
    let mut index = 0;
    while index < names.len() {
        names[index] = BUILT_IN[index].0;
        index += 1;
    }
    names
};

impl Demo {
    /// Makes a demo of a tape, in the language of `text`.
    ///
    /// # Errors
    /// Fails if the tape enters no call, or one that neither opens an account center nor is one of the commands of the prompt.
    pub fn new<P: Prompt>(name: &str, tape: &Tape, text: &Text, platform: &P) -> Result<Self, DemoError<P::Error>> {
        let find =
            |place, call: &str| called(call, text, platform).map_err(|error| DemoError::Call { place, call: call.to_owned(), error });
        let (mut calls, mut start, mut last) = (Calls::new(), None, Place::START);
        for done in tape.at_prompt(PROGRAM) {
            match done {
                AtPrompt::Line(_, line) if line.trim() == CLEAR => {}
                // Once an account center was opened, other lines may be typed into it.
                AtPrompt::Line(place, line) if start.is_none() || line.starts_with(PROGRAM) => {
                    let line = line.trim();
                    let called = find(place, line)?;
                    start = start.or_else(|| called.session().cloned());
                    calls.insert(line.to_owned(), called);
                    last = place;
                }
                AtPrompt::Other(place) if start.is_none() => return Err(DemoError::Tape(Diagnostic::new(place, "tape-call"))),
                _ => {}
            }
        }
        let start = match start {
            Some(start) => start,
            None if calls.is_empty() => return Err(DemoError::Tape(Diagnostic::new(last, "tape-call"))),
            // The tape shows only what commands print.
            None => find(last, PROGRAM)?.session().cloned().ok_or_else(|| DemoError::Tape(Diagnostic::new(last, "tape-call")))?,
        };
        let cues = tape.cues();
        if let Some(diagnostic) = cues.iter().find_map(|cued| unknown_subscription(cued, start.world())) {
            return Err(DemoError::Tape(diagnostic));
        }
        let size = cues.iter().find_map(|cued| size_of(&cued.cue)).unwrap_or(DEFAULT_SIZE);
        Ok(Self { name: name.to_owned(), cues: cues.into(), start, calls: calls.into(), size, playback_speed: tape.playback_speed() })
    }

    /// Returns the names of the markers in a language, in order.
    fn markers(&self, language: Language) -> Vec<&str> {
        tape::words(&self.cues, WordsKind::Marker).iter().map(|marker| marker.in_language(language.tag())).collect()
    }

    /// Returns the names of all markers as a list, or `none`: what a message about an unknown one names.
    #[must_use]
    pub fn marker_list(&self, text: &Text) -> String {
        let names = self.markers(text.language());
        if names.is_empty() { "none".to_owned() } else { text.list(&names) }
    }

    /// Finds a marker by its number, from 1, or by its name in the language that is shown or in English, of which a part is enough. Returns
    /// its index.
    #[must_use]
    pub fn find_marker(&self, wanted: &str, text: &Text) -> Option<usize> {
        let is_named = |name: &&str| name.to_lowercase().contains(&wanted.to_lowercase());
        let position = |language| self.markers(language).iter().position(is_named);
        let number = wanted.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let number = number.filter(|index| *index < self.markers(Language::English).len());
        number.or_else(|| position(text.language())).or_else(|| position(Language::English))
    }

    /// Returns the same demo in another language.
    #[must_use]
    pub fn in_language(&self, text: &Text) -> Self {
        self.with_sessions(|session| session.in_language(text.clone()))
    }

    /// Returns the same demo of an account center without the keys of these actions.
    #[must_use]
    pub fn without(&self, actions: &[Action]) -> Self {
        self.with_sessions(|session| session.without(actions))
    }

    fn with_sessions(&self, change: impl Fn(Session) -> Session) -> Self {
        let calls: Calls = self.calls.iter().map(|(line, called)| (line.clone(), called.with_session(&change))).collect();
        Self { start: change(self.start.clone()), calls: calls.into(), ..self.clone() }
    }

    /// Returns the same demo on a screen of another size. Cues that set a size are left out; the time before them is kept.
    #[must_use]
    pub fn on_screen(&self, size: Size) -> Self {
        let mut cues: Vec<TimedCue> = Vec::new();
        let mut after = Duration::ZERO;
        for cued in self.cues.iter() {
            after += cued.after;
            if size_of(&cued.cue).is_none() {
                cues.push(TimedCue { after: std::mem::take(&mut after), ..cued.clone() });
            }
        }
        Self { cues: cues.into(), size, ..self.clone() }
    }
}

/// The mistake in an expectation of a subscription that the account does not have.
fn unknown_subscription(cued: &TimedCue, world: &World) -> Option<Diagnostic> {
    let Cue::Do(Instruction::Expect { subscription: Some(name), .. }) = &cued.cue else { return None };
    if world.subscription_called(name).is_some() {
        return None;
    }
    let known = world.names().collect::<Vec<_>>().join(", ");
    let arguments = vec![("value", name.clone()), ("known", known)];
    Some(Diagnostic { arguments, ..Diagnostic::new(cued.place, "demo-subscription") })
}

fn size_of(cue: &Cue) -> Option<Size> {
    if let Cue::Do(Instruction::Size { width, height }) = *cue { Some(Size { width, height }) } else { None }
}

#[derive(Debug, thiserror::Error)]
pub enum DemoError<E> {
    #[error("{0}")]
    Tape(Diagnostic),
    #[error("{place}: the call \"{call}\" cannot be played: {error}")]
    Call { place: Place, call: String, error: CallError<E> },
}

/// Returns the text of the tape that a `Source` names, or why it cannot be read.
pub type FindTape<'a> = &'a mut dyn FnMut(&str) -> Result<String, String>;

/// Reads a tape and includes the tapes that it names. The included lines have the place of the `Source` that names their tape.
///
/// # Errors
/// Returns every mistake. The place of one in an included tape is that of the `Source`; its own place is an argument of the message. Reading
/// ends where the included texts together are larger than [`MAX_BYTES`], or all commands more than [`MAX_COMMANDS`]: a few small files must not
/// fill the memory.
pub fn read(text: &str, find: FindTape<'_>) -> Result<Tape, Vec<Diagnostic>> {
    let mut whole = Tape::default();
    let mut diagnostics = Vec::new();
    let mut bytes = 0;
    // What is included again is neither found nor parsed again, and its mistakes are told once.
    let mut known: HashMap<String, Vec<tape::Line>> = HashMap::new();
    for line in tape::parse(text)?.lines {
        let tape::Command::Source(name) = &line.command else {
            whole.lines.push(line);
            continue;
        };
        let place = line.place;
        let at = |message, arguments| Diagnostic { arguments, ..Diagnostic::new(place, message) };
        if !known.contains_key(name) {
            let found = find(name);
            bytes += found.as_ref().map_or(0, String::len);
            if bytes > MAX_BYTES {
                diagnostics.push(at("tape-sources-too-large", Vec::new()));
                return Err(diagnostics);
            }
            let found = found.map_err(|reason| vec![at("tape-source", vec![("reason", reason)])]);
            let lines = found.and_then(|found| included(name, &found, at)).unwrap_or_else(|mistakes| {
                diagnostics.extend(mistakes);
                Vec::new()
            });
            known.insert(name.clone(), lines);
        }
        whole.lines.extend(known[name].iter().map(|line| tape::Line { place, command: line.command.clone() }));
        if whole.lines.len() > MAX_COMMANDS {
            diagnostics.push(at("tape-too-long", Vec::new()));
            return Err(diagnostics);
        }
    }
    diagnostics.extend(whole.too_much());
    if diagnostics.is_empty() { Ok(whole) } else { Err(diagnostics) }
}

/// Parses a tape that another one includes. `at` makes a mistake of the line that does.
fn included(
    name: &str,
    text: &str,
    at: impl Fn(&'static str, Vec<(&'static str, String)>) -> Diagnostic,
) -> Result<Vec<tape::Line>, Vec<Diagnostic>> {
    let inner = tape::parse(text).map_err(|mistakes| {
        let mistakes = mistakes.iter().map(|mistake| at("tape-source-mistake", vec![("place", format!("{name}:{}", mistake.place))]));
        mistakes.collect::<Vec<_>>()
    })?;
    // As in VHS, an included tape includes no other.
    if inner.sources().next().is_some() { Err(vec![at("tape-source-deep", vec![("value", name.to_owned())])]) } else { Ok(inner.lines) }
}
