//! Whether a demo is what it says it is: it meets its expectations, fits its screen, and looks as it did when it was recorded.

use std::time::Duration;

use ratatui::buffer::Buffer;

use super::Demo;
use crate::{
    document::Place,
    export::{self, Recorder},
    tape::Cue,
    text::Text,
};

/// What differs from a recording that was made before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlike {
    /// Which event, from 1; 0 is the header.
    pub event: usize,
    /// When that is.
    pub at: Duration,
    /// What was recorded.
    pub recorded: String,
    /// What it is now.
    pub now: String,
}

/// The lines of frames that are cut, each with when it is first shown.
#[derive(Debug, Default)]
pub struct Cut {
    /// What ends in the same mark as a line that is cut.
    own: Vec<String>,
    /// When, and the line.
    pub lines: Vec<(Duration, String)>,
}

impl Cut {
    /// None yet, of frames in the language of a text.
    #[must_use]
    pub fn new(text: &Text) -> Self {
        Self { own: ["processing", "coach-playing"].map(|id| text.get(id).into_owned()).into(), lines: Vec::new() }
    }
}

impl Recorder for Cut {
    fn frame(&mut self, at: Duration, frame: &Buffer) {
        // The header may shorten the scenario's title.
        for (row, line) in export::text(frame).lines().enumerate().filter(|(_, line)| line.contains('…')) {
            let is_header = row == 0 && !line.starts_with("$ ");
            let is_own = self.own.iter().any(|own| line.contains(own.as_str()));
            if !is_header && !is_own && self.lines.iter().all(|(_, known)| known != line.trim()) {
                self.lines.push((at, line.trim().to_owned()));
            }
        }
    }
}

impl Demo {
    /// Where something is waited for that only `#! clock` brings about, which stock VHS does not know.
    #[must_use]
    pub fn waits_after_clock(&self) -> Vec<Place> {
        let mut was_moved = false;
        let waits = self.cues.iter().filter(|cued| {
            was_moved |= matches!(cued.cue, Cue::Clock(_));
            was_moved && matches!(cued.cue, Cue::Wait(_))
        });
        waits.map(|cued| cued.place).collect()
    }
}

/// The first difference between an asciicast and one that was made before; `None` where they are the same.
#[must_use]
pub fn difference(recorded: &str, cast: &str) -> Option<Unlike> {
    if recorded == cast {
        return None;
    }
    let (mut before, mut now) = (recorded.lines(), cast.lines());
    let mut event = 0;
    loop {
        let (one, other) = (before.next(), now.next());
        if one != other {
            let at = other.or(one).and_then(time_of).unwrap_or_default();
            return Some(Unlike { event, at, recorded: one.unwrap_or_default().to_owned(), now: other.unwrap_or_default().to_owned() });
        }
        // Only their ends of line differ.
        one?;
        event += 1;
    }
}

/// When an event of an asciicast of the second version is.
fn time_of(line: &str) -> Option<Duration> {
    let seconds = line.strip_prefix('[')?.split(',').next()?.trim().parse::<f64>().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}
