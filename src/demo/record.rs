//! Recording a demo: as fast as it can be computed, and the same bytes on every machine.

use std::time::Duration;

use ratatui::{buffer::Buffer, layout::Size};

use super::{Demo, ExpectationError, Playback, size_of};
use crate::{
    export::{Header, Palette, Recorder, Version},
    key::{Code, Key},
    tape::{self, Cue, Instruction, Player, Speed, WordsKind},
    text::Language,
    ui::Look,
};

/// The longest pause that players of a recording keep, unless the tape means a longer one.
const IDLE_LIMIT: Duration = Duration::from_secs(3);

/// What is known of a recording apart from what the recorders hold.
pub struct Recording {
    pub failures: Vec<ExpectationError>,
    /// How long the recording plays, without what is hidden.
    pub length: Duration,
}

impl Demo {
    /// Returns the header of this demo's recordings, in asciicast's second version.
    #[must_use]
    pub fn header<'a>(&self, title: &'a str, language: Language, palette: &'a Palette) -> Header<'a> {
        Header {
            version: Version::Two,
            width: self.size.width,
            height: self.size.height,
            largest: self.largest_size(),
            title,
            language: language.tag(),
            idle_time_limit: Some(self.longest_pause().max(IDLE_LIMIT)),
            palette,
        }
    }

    /// Returns the smallest size in which every screen of the tape fits.
    fn largest_size(&self) -> Size {
        let sizes = self.cues.iter().filter_map(|cued| size_of(&cued.cue));
        sizes.fold(self.size, |largest, size| Size::new(largest.width.max(size.width), largest.height.max(size.height)))
    }

    /// Returns the longest time in which the tape lets nothing happen, in whole seconds of the recording.
    fn longest_pause(&self) -> Duration {
        let (mut pause, mut longest, mut is_hidden) = (Duration::ZERO, Duration::ZERO, false);
        for cued in self.cues.iter() {
            if !is_hidden {
                pause += cued.after;
                longest = longest.max(pause);
            }
            match cued.cue {
                Cue::Do(Instruction::Expect { .. } | Instruction::Note { .. } | Instruction::Pause | Instruction::Screenshot(_)) => {
                    continue;
                }
                Cue::Do(Instruction::Record(is_recorded)) => is_hidden = !is_recorded,
                _ => {}
            }
            pause = Duration::ZERO;
        }
        let longest = self.playback_speed.of(longest);
        Duration::from_secs(longest.as_secs() + u64::from(longest.subsec_nanos() > 0))
    }
}

/// Plays a demo from start to end and feeds the recorders. Failed expectations are collected, and do not end the recording.
#[must_use]
pub fn record(demo: &Demo, look: Look, recorders: &mut [&mut dyn Recorder]) -> Recording {
    let mut size = demo.size;
    let mut output = Output::new(recorders, demo.playback_speed);
    let mut playback = Playback::new(demo, look);
    let mut player = Player::new(demo.cues.clone());
    let markers = tape::words(&demo.cues, WordsKind::Marker);
    let language = demo.start.text().language().tag();
    while !player.is_over() {
        // Up to the next cue, or to the next change by itself.
        let wakes = playback.wakes_in().unwrap_or(Duration::MAX);
        let (passed, cued) = player.advance(wakes);
        if !passed.is_zero() {
            // Frames that last no time are left out.
            output.frame(&playback, size);
        }
        playback.advance(passed);
        let Some(cued) = cued else { continue };
        if let Cue::Key(key) = cued.cue {
            output.input(&playback, key);
        }
        output.recorders.iter_mut().for_each(|recorder| recorder.place(cued.place.line, cued.place.column));
        playback.play(&cued);
        match &cued.cue {
            Cue::Wait(wait) => playback.wait(cued.place, wait, size, &mut |playback| output.frame(playback, size)),
            Cue::Do(Instruction::Record(is_recorded)) => {
                output.frame(&playback, size);
                if *is_recorded { output.show(&playback) } else { output.hide(&playback) }
            }
            Cue::Do(Instruction::Screenshot(name)) => output.still(Some(name), &playback.frame(size)),
            Cue::Do(Instruction::Size { width, height }) => size = Size { width: *width, height: *height },
            Cue::Do(Instruction::Marker { .. }) => {
                if let Some(marker) = markers.iter().find(|marker| marker.index + 1 == player.played()) {
                    output.marker(&playback, marker.in_language(language));
                }
            }
            Cue::Key(_)
            | Cue::Do(
                Instruction::Clock(_)
                | Instruction::Caption { .. }
                | Instruction::Expect { .. }
                | Instruction::Focus(_)
                | Instruction::Pause
                | Instruction::Note { .. },
            ) => {}
        }
    }
    output.frame(&playback, size);
    output.still(None, &playback.frame(size));
    let length = output.time(&playback);
    output.recorders.iter_mut().for_each(|recorder| recorder.end(length));
    Recording { failures: playback.failures().to_vec(), length }
}

/// Returns what a terminal sends for a key.
fn sequence(key: Key) -> String {
    let text = match key.code {
        Code::Char(c) if key.ctrl && c.is_ascii_alphabetic() => char::from(c as u8 & 0x1f).to_string(),
        Code::Char(c) => c.to_string(),
        Code::Enter => "\r".to_owned(),
        Code::Escape => "\x1b".to_owned(),
        Code::Tab if key.shift => "\x1b[Z".to_owned(),
        Code::Tab => "\t".to_owned(),
        Code::Backspace => "\x7f".to_owned(),
        Code::Up => "\x1b[A".to_owned(),
        Code::Down => "\x1b[B".to_owned(),
        Code::Right => "\x1b[C".to_owned(),
        Code::Left => "\x1b[D".to_owned(),
        Code::Home => "\x1b[H".to_owned(),
        Code::End => "\x1b[F".to_owned(),
        Code::Insert => "\x1b[2~".to_owned(),
        Code::Delete => "\x1b[3~".to_owned(),
        Code::PageUp => "\x1b[5~".to_owned(),
        Code::PageDown => "\x1b[6~".to_owned(),
        // Tapes have no name for these.
        Code::F(number) => format!("F{number}"),
    };
    if key.alt { format!("\x1b{text}") } else { text }
}

/// The recorders, on the recording's own time: hidden parts are skipped, and the playback speed is applied. Each frame is recorded once.
struct Output<'r, 'e> {
    recorders: &'r mut [&'e mut dyn Recorder],
    last_frame: Option<Buffer>,
    /// How much tape time was hidden until now.
    hidden: Duration,
    /// Since when it is hidden again; `None` while it is recorded.
    hidden_since: Option<Duration>,
    playback_speed: Speed,
}

impl<'r, 'e> Output<'r, 'e> {
    const fn new(recorders: &'r mut [&'e mut dyn Recorder], playback_speed: Speed) -> Self {
        Self { recorders, last_frame: None, hidden: Duration::ZERO, hidden_since: None, playback_speed }
    }

    /// Returns the time in the recording. It stands still while hidden.
    fn time(&self, playback: &Playback) -> Duration {
        self.playback_speed.of(self.hidden_since.unwrap_or_else(|| playback.time()).saturating_sub(self.hidden))
    }

    fn hide(&mut self, playback: &Playback) {
        self.hidden_since.get_or_insert(playback.time());
    }

    fn show(&mut self, playback: &Playback) {
        if let Some(since) = self.hidden_since.take() {
            self.hidden += playback.time().saturating_sub(since);
        }
    }

    /// Calls each recorder with the time in the recording, unless it is hidden.
    fn record(&mut self, playback: &Playback, mut event: impl FnMut(&mut dyn Recorder, Duration)) {
        if self.hidden_since.is_none() {
            let at = self.time(playback);
            self.recorders.iter_mut().for_each(|recorder| event(&mut **recorder, at));
        }
    }

    fn input(&mut self, playback: &Playback, key: Key) {
        self.record(playback, |recorder, at| recorder.input(at, &sequence(key)));
    }

    fn marker(&mut self, playback: &Playback, label: &str) {
        self.record(playback, |recorder, at| recorder.marker(at, label));
    }

    /// Records a still, even while hidden: a tape may prepare one out of sight.
    fn still(&mut self, name: Option<&str>, frame: &Buffer) {
        self.recorders.iter_mut().for_each(|recorder| recorder.still(name, frame));
    }

    /// Records the current frame if it differs from the last one.
    fn frame(&mut self, playback: &Playback, size: Size) {
        if self.hidden_since.is_some() {
            return;
        }
        let frame = playback.frame(size);
        if self.last_frame.as_ref() != Some(&frame) {
            self.record(playback, |recorder, at| recorder.frame(at, &frame));
            self.last_frame = Some(frame);
        }
    }
}
