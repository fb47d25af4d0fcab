//! Whether a demo is what it says it is: it meets its expectations, fits its screen, and looks as it did when it was recorded.

use std::time::Duration;

use super::{Demo, Recording};
use crate::{export, tape::Cue, text::Text};

/// What differs from a recording that was made before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlike {
    /// Which event, from 1; 0 is the header.
    pub event: usize,
    /// What was recorded.
    pub recorded: String,
    /// What it is now.
    pub now: String,
    /// The frame from which it differs, as text, and when that is shown.
    pub frame: Option<(Duration, String)>,
}

/// The lines of a demo's frames that are cut, each with when it is first shown.
#[must_use]
pub fn cut(recording: &Recording, text: &Text) -> Vec<(Duration, String)> {
    // These end in the same mark as a line that is cut.
    let own = [text.get("processing"), text.get("coach-playing")];
    let mut cut: Vec<(Duration, String)> = Vec::new();
    for (at, frame) in &recording.frames {
        // The header may shorten the scenario's title.
        for line in export::text(frame).lines().skip(1).filter(|line| line.contains('…')) {
            let is_own = own.iter().any(|own| line.contains(&**own));
            if !is_own && cut.iter().all(|(_, known)| known != line.trim()) {
                cut.push((*at, line.trim().to_owned()));
            }
        }
    }
    cut
}

impl Demo {
    /// Where something is waited for that only `#! clock` brings about, which stock VHS does not know: the lines and columns.
    #[must_use]
    pub fn waits_after_clock(&self) -> Vec<(usize, usize)> {
        let mut was_moved = false;
        let waits = self.cues.iter().filter(|cued| {
            was_moved |= matches!(cued.cue, Cue::Clock(_));
            was_moved && matches!(cued.cue, Cue::Wait { .. })
        });
        waits.map(|cued| (cued.line, cued.column)).collect()
    }
}

/// The first difference between a recording and one that was made before; `None` where they are the same.
#[must_use]
pub fn difference(recorded: &str, recording: &Recording) -> Option<Unlike> {
    if recorded == recording.cast {
        return None;
    }
    let (mut before, mut now) = (recorded.lines(), recording.cast.lines());
    let mut event = 0;
    loop {
        let (one, other) = (before.next(), now.next());
        if one != other {
            let at = other.or(one).and_then(time_of);
            let frame = at.and_then(|at| recording.frames.iter().rfind(|(time, _)| *time <= at + Duration::from_millis(1)));
            return Some(Unlike {
                event,
                recorded: one.unwrap_or_default().to_owned(),
                now: other.unwrap_or_default().to_owned(),
                frame: frame.map(|(at, frame)| (*at, export::text(frame))),
            });
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
