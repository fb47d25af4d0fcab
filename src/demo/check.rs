//! Checks of a demo: whether its lines fit the screen, whether it is what was recorded, and whether VHS could play it.

use std::time::Duration;

use ratatui::buffer::Buffer;

use super::Demo;
use crate::{
    document::Place,
    export::{self, Recorder},
    tape::{Cue, Instruction},
    text::Text,
};

/// The first difference between two asciicasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CastDifference {
    /// The number of the event, from 1; 0 is the header.
    pub event: usize,
    /// The time of the event; zero if the line has none, as the header.
    pub at: Duration,
    /// The line of the recording; empty if it is shorter.
    pub recorded: String,
    /// The line of what was played now; empty if that is shorter.
    pub played: String,
}

/// A line that was cut because it did not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CutLine {
    /// What the tape did last before the line was there.
    pub place: Place,
    /// The time of the first frame with it.
    pub at: Duration,
    pub line: String,
}

/// A recorder that collects the lines that were cut because they did not fit.
#[derive(Debug)]
pub struct CutLines {
    /// Texts that end in an ellipsis by themselves.
    own_ellipses: Vec<String>,
    place: Place,
    lines: Vec<CutLine>,
}

impl CutLines {
    /// Collects from frames in the language of a text.
    #[must_use]
    pub fn new(text: &Text) -> Self {
        let own_ellipses = ["processing", "coach-playing"].map(|id| text.get(id)).into();
        Self { own_ellipses, place: Place::START, lines: Vec::new() }
    }

    #[must_use]
    pub fn into_lines(self) -> Vec<CutLine> {
        self.lines
    }
}

impl Recorder for CutLines {
    fn place(&mut self, line: usize, column: usize) {
        self.place = Place { line, column };
    }

    fn frame(&mut self, at: Duration, frame: &Buffer) {
        for (row, line) in export::text(frame).lines().enumerate().filter(|(_, line)| line.contains('…')) {
            // The header may shorten the scenario's title. At the shell's prompt there is none.
            let is_header = row == 0 && !line.starts_with("$ ");
            let is_own = self.own_ellipses.iter().any(|own| line.contains(own.as_str()));
            if !is_header && !is_own && self.lines.iter().all(|known| known.line != line.trim()) {
                self.lines.push(CutLine { place: self.place, at, line: line.trim().to_owned() });
            }
        }
    }
}

impl Demo {
    /// Returns where a `Wait` follows `#! clock`. VHS does not know that directive, and may time out there.
    #[must_use]
    pub fn waits_after_clock(&self) -> Vec<Place> {
        let mut was_moved = false;
        let waits = self.cues.iter().filter(|cued| {
            was_moved |= matches!(cued.cue, Cue::Do(Instruction::Clock(_)));
            was_moved && matches!(cued.cue, Cue::Wait(_))
        });
        waits.map(|cued| cued.place).collect()
    }
}

/// Compares an asciicast with one that was recorded before; `None` if they are equal, apart from the ends of their lines.
#[must_use]
pub fn difference(recorded: &str, played: &str) -> Option<CastDifference> {
    if recorded == played {
        return None;
    }
    let (mut recorded_lines, mut played_lines) = (recorded.lines(), played.lines());
    let mut event = 0;
    loop {
        let (recorded, played) = (recorded_lines.next(), played_lines.next());
        if recorded != played {
            let at = played.or(recorded).and_then(time_of).unwrap_or_default();
            let line = |line: Option<&str>| line.unwrap_or_default().to_owned();
            return Some(CastDifference { event, at, recorded: line(recorded), played: line(played) });
        }
        recorded?;
        event += 1;
    }
}

/// Parses the time of an event of an asciicast in the second version.
fn time_of(line: &str) -> Option<Duration> {
    let seconds = line.strip_prefix('[')?.split(',').next()?.trim().parse::<f64>().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}
