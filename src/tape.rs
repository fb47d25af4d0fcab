//! Tapes: scripts that are typed at the program by themselves. Read here with every mistake told at once.
//!
//! Knows neither the model nor the screen nor files: who plays a tape is its driver's business.
//!
//! The language is a part of [VHS](https://github.com/charmbracelet/vhs)'s, with its meaning, so that one file plays here and there:
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
//! A line may have several commands, but no command several lines. What VHS has not stands in its comments:
//!
//! ```text
//! #! size 100x30                    columns and rows
//! #! clock +9d12h                   so far on; `#! clock next`: to the next event
//! #! caption en "Nothing is lost"   under the screen, in that language, until the next one; an empty one takes it away
//! #! marker "The upgrade"           a place to come back to
//! #! expect offer.id=MS-AZR-0003P   what has to be so here
//! #! pause                          a presenter goes on with a key
//! #! note "Ask who knows it"        for the presenter
//! ```
//!
//! An expectation is a path of the public state, one of `=`, `>=` and `<=`, and a value as it stands in that state: `credit.remaining>=10.00`,
//! `transfer.eligible=true`, `transfer.blockers=[not_upgraded, offer_not_changed]`. `=set` and `=null` say that there is something or
//! nothing; in quotes they are these very words.

mod command;
mod directive;
mod keys;
mod parser;
mod pattern;
mod player;
mod print;
mod read;
mod setting;
mod speed;
mod token;

use std::time::Duration;

use chrono::TimeDelta;

pub use parser::{MAX_KEYS, MAX_TIME, MAX_TIMES};
pub use pattern::Pattern;
pub use player::{Cue, Player, TimedCue, Wait};
pub use read::{parse, parse_lines};
pub use setting::Setting;
pub use speed::Speed;

use crate::{
    document::{Diagnostic, Place},
    key::Key,
    state::Condition,
};

/// A script.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tape {
    /// What it says, in order.
    pub lines: Vec<Line>,
}

impl Tape {
    /// Where it presses more keys, or takes more time, than anybody would watch.
    #[must_use]
    pub fn too_much(&self) -> Option<Diagnostic> {
        let (mut keys, mut time) = (0_u64, Duration::ZERO);
        for line in &self.lines {
            match &line.command {
                Command::Type { text, .. } => keys += text.chars().count() as u64,
                Command::Press { times, .. } => keys += u64::from(*times),
                Command::Sleep(slept) => time = time.saturating_add(*slept),
                _ => {}
            }
            if keys > MAX_KEYS || time > MAX_TIME {
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

/// What a tape may say.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Types a text.
    Type {
        /// Not empty, without control characters.
        text: String,
        /// How long after each character; the typing speed where it is not said.
        every: Option<Duration>,
    },
    /// Presses a key.
    Press {
        /// The key.
        key: Key,
        /// How many times, at least once.
        times: u32,
        /// How long after each; the typing speed where it is not said.
        every: Option<Duration>,
    },
    /// Does nothing for so long.
    Sleep(Duration),
    /// Does nothing until something is to be seen.
    Wait {
        /// Where.
        scope: Scope,
        /// What; the setting `WaitPattern` where it is not said.
        pattern: Option<Pattern>,
        /// For how long at most; the setting `WaitTimeout` where it is not said.
        timeout: Option<Duration>,
    },
    /// From here on nothing is recorded.
    Hide,
    /// From here on it is recorded again.
    Show,
    /// Keeps a picture under that name, which ends in `.png`.
    Screenshot(String),
    /// A setting.
    Set(Setting),
    /// A file that VHS writes.
    Output(String),
    /// A program that has to be there.
    Require(String),
    /// A variable of the environment.
    Env {
        /// Its name.
        name: String,
        /// Its value.
        value: String,
    },
    /// Another tape that is played here; its name ends in `.tape`.
    Source(String),
    /// The size of the screen.
    Size {
        /// In columns.
        width: u16,
        /// In rows.
        height: u16,
    },
    /// Moves the clock.
    Clock(ClockMove),
    /// A text under the screen, until the next one in that language.
    Caption {
        /// The language's tag.
        language: String,
        /// The text; an empty one takes the caption away.
        text: String,
    },
    /// A named place to come back to.
    Marker(String),
    /// What has to be so here.
    Expect(Condition),
    /// A presenter goes on with a key.
    Pause,
    /// For the presenter only.
    Note(String),
}

/// How far the clock is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockMove {
    /// By so much.
    By(TimeDelta),
    /// To the next event.
    Next,
}

/// Where something is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The whole screen.
    Screen,
    /// The line with the cursor.
    Line,
}
