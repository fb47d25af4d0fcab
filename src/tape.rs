//! Tapes: scripts of keys that the program plays. [`parse`] reads one, or reports every mistake in it at once.
//!
//! Nothing here knows a session, a screen or a file system: a [`Player`] says what happens when, and its caller makes it happen.
//!
//! The language is a subset of [VHS](https://github.com/charmbracelet/vhs)'s, with the same meaning, so that one file plays in both:
//!
//! ```text
//! Type "text"   Type@50ms `with "quotes"`   Type two words      every character is a key
//! Enter   Down 3   Tab@500ms 2                                  also Escape Space Up Left Right PageUp PageDown Backspace Delete Insert
//! Ctrl+C   Ctrl+Left   Alt+x   Shift+Tab                        s and m alone are units: Ctrl+S, Alt+"s"
//! Sleep 500ms   Sleep 2s   Sleep 0.5                            without a unit: seconds
//! Wait+Screen@5s /regex/   Wait+Line   Wait                     until the screen or the line has it
//! Hide   Show   Screenshot name.png
//! Output file.gif   Set TypingSpeed 50ms   Source other.tape   Require program   Env NAME "value"   # comment
//! ```
//!
//! A line may have several commands, but no command several lines. What VHS does not have is a comment to it:
//!
//! ```text
//! #! size 100x30                    columns and rows
//! #! clock +9d12h                   moves the clock; also to a time in RFC 3339; `#! clock next`: to the next event
//! #! caption en "Nothing is lost"   below the screen, in that language, until the next one; an empty one removes it
//! #! marker "The upgrade"           a chapter begins; `#! marker nl "De upgrade"` beside it names it in that language
//! #! expect offer.id=MS-AZR-0003P   what has to hold here
//! #! focus credit                   enlarges and lights that part, until the next one; without a part, none
//! #! pause                          waits for the presenter
//! #! note "Ask who knows it"        for the presenter; by language, too
//! ```
//!
//! An expectation is a path of the public state, one of `=`, `>=` and `<=`, and a value as it stands in that state: `credit.remaining>=10.00`,
//! `transfer.eligible=true`, `transfer.blockers=[not_upgraded, offer_not_changed]`. `=set` and `=null` say that there is a value or
//! none; in quotes they are plain texts. A path within a subscription leads from the selected one; `subscription="…"` and a blank before it
//! name another one by its name in the scenario or by its ID.

mod command;
mod cue;
mod directive;
mod keys;
mod parser;
mod pattern;
mod player;
mod print;
mod prompt;
mod read;
mod setting;
mod speed;
mod token;
mod words;

use std::time::Duration;

use chrono::TimeDelta;

pub use cue::{Cue, TimedCue, Wait};
pub use parser::{MAX_COMMANDS, MAX_KEYS, MAX_STILLS, MAX_TIME, MAX_TIMES};
pub use pattern::Pattern;
pub use player::Player;
pub use prompt::AtPrompt;
pub use read::{parse, parse_lines};
pub use setting::Setting;
pub use speed::Speed;
pub use words::{Words, WordsKind, languages, untranslated, words};

use crate::{
    document::{Diagnostic, Place},
    domain::Instant,
    key::Key,
    state::{Condition, Focus},
};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tape {
    pub lines: Vec<Line>,
}

impl Tape {
    /// The places at which it includes other tapes, with their names.
    pub fn sources(&self) -> impl Iterator<Item = (Place, &str)> {
        self.lines.iter().filter_map(|line| match &line.command {
            Command::Source(name) => Some((line.place, name.as_str())),
            _ => None,
        })
    }

    /// Returns a mistake at the first line up to which the tape presses more than [`MAX_KEYS`] keys, may take longer than [`MAX_TIME`], or
    /// takes more than [`MAX_STILLS`] screenshots. A `Wait` counts as long as it may take.
    #[must_use]
    pub fn too_much(&self) -> Option<Diagnostic> {
        let (mut keys, mut time, mut stills) = (0_u32, Duration::ZERO, 0);
        let (mut typing, mut timeout) = (player::TYPING_SPEED, player::WAIT_TIMEOUT);
        for line in &self.lines {
            let mut press = |count: u32, every: &Option<Duration>| {
                keys = keys.saturating_add(count);
                every.unwrap_or(typing).saturating_mul(count)
            };
            let taken = match &line.command {
                Command::Type { text, every } => press(u32::try_from(text.chars().count()).unwrap_or(u32::MAX), every),
                Command::Press { times, every, .. } => press(*times, every),
                Command::Sleep(sleep) => *sleep,
                Command::Wait { timeout: own, .. } => own.unwrap_or(timeout),
                Command::Set(Setting::TypingSpeed(speed)) => {
                    typing = *speed;
                    Duration::ZERO
                }
                Command::Set(Setting::WaitTimeout(own)) => {
                    timeout = *own;
                    Duration::ZERO
                }
                Command::Do(Instruction::Screenshot(_)) => {
                    stills += 1;
                    Duration::ZERO
                }
                _ => Duration::ZERO,
            };
            time = time.saturating_add(taken);
            if keys > MAX_KEYS || time > MAX_TIME || stills > MAX_STILLS {
                return Some(Diagnostic::new(line.place, "tape-too-much"));
            }
        }
        None
    }
}

/// A command with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub place: Place,
    pub command: Command,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Types a text, character by character.
    Type {
        /// Not empty, without control characters.
        text: String,
        /// The time after each character; the typing speed if there is none.
        every: Option<Duration>,
    },
    Press {
        key: Key,
        /// At least 1.
        times: u32,
        /// The time after each press; the typing speed if there is none.
        every: Option<Duration>,
    },
    Sleep(Duration),
    /// Waits until the screen shows a pattern.
    Wait {
        scope: Scope,
        /// The setting `WaitPattern` if there is none.
        pattern: Option<Pattern>,
        /// The setting `WaitTimeout` if there is none.
        timeout: Option<Duration>,
    },
    Set(Setting),
    /// The file that VHS writes.
    Output(String),
    /// A program that VHS needs.
    Require(String),
    /// An environment variable.
    Env {
        name: String,
        value: String,
    },
    /// Includes another tape, whose name ends in `.tape`.
    Source(String),
    Do(Instruction),
}

/// A command that takes no time and means the same whatever stands around it.
#[derive(Debug, Clone, PartialEq)]
pub enum Instruction {
    /// Resumes recording, or stops it.
    Record(bool),
    /// Records a still under a name that ends in `.png`.
    Screenshot(String),
    /// Sets the size of the screen, in columns and rows.
    Size {
        width: u16,
        height: u16,
    },
    Clock(ClockMove),
    /// Sets the text below the screen in a language, given by its tag. An empty one removes it.
    Caption {
        language: String,
        text: String,
    },
    /// The start of a chapter, with its name in a language. Without one it is English.
    Marker {
        language: Option<String>,
        text: String,
    },
    Expect {
        /// The name or the ID of the subscription to look at; the selected one if there is none.
        subscription: Option<String>,
        condition: Condition,
    },
    /// Waits until the presenter continues.
    Pause,
    /// A text for the presenter only, in a language. Without one it is English.
    Note {
        language: Option<String>,
        text: String,
    },
    /// Enlarges and lights a part of the screen, until the next one. `None`: no longer.
    Focus(Option<Focus>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockMove {
    By(TimeDelta),
    To(Instant),
    /// To the next event.
    Next,
}

/// Where a `Wait` looks for its pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Screen,
    /// The line with the cursor.
    Line,
}
