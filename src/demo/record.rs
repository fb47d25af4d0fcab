//! Recording a demo: as fast as it can be computed, the same bytes on every machine.

use std::time::Duration;

use ratatui::{buffer::Buffer, layout::Size};

use super::{Asks, Demo, Performance, Unmet};
use crate::{
    export::{Cast, Header, Palette, Version},
    key::{Code, Key},
    tape::{Cue, Player, Speed},
    ui::Look,
};

/// How often it is looked whether what is waited for is there, on the tape's time.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// The longest pause that players of the recording show.
const IDLE_LIMIT: Duration = Duration::from_secs(3);

/// What a demo leaves.
pub struct Recording {
    /// The asciicast.
    pub cast: String,
    /// The pictures that were kept, by their names, in order; the last one is the last of the demo and has no name.
    pub stills: Vec<(Option<String>, Buffer)>,
    /// What was not as expected.
    pub unmet: Vec<Unmet>,
    /// How long it plays.
    pub length: Duration,
    /// Every frame, and when, where they were asked for.
    pub frames: Vec<(Duration, Buffer)>,
}

/// Plays a demo from its start to its end, and keeps what is to be seen.
#[must_use]
pub fn record(demo: &Demo, look: &mut Look, title: &str, palette: &Palette, version: Version, keeps_frames: bool) -> Recording {
    let mut size = demo.size;
    let header = Header { version, width: size.width, height: size.height, title, idle_time_limit: Some(IDLE_LIMIT), palette };
    let mut recorder =
        Recorder { cast: Cast::new(&header), last: None, is_on: true, frames: Vec::new(), keeps_frames, playback: demo.playback };
    let mut performance = Performance::new(demo.start.clone());
    let mut player = Player::new(demo.cues.clone());
    let mut stills = Vec::new();
    while !player.is_over() {
        // Up to the next cue, or to where something changes by itself.
        let wakes = performance.wakes_in().unwrap_or(Duration::MAX);
        let (passed, cued) = player.advance(wakes);
        if !passed.is_zero() {
            // What is not there for a while is not seen.
            recorder.see(&performance, look, size);
        }
        performance.pass(passed, look);
        let Some(cued) = cued else { continue };
        if let Cue::Key(key) = cued.cue {
            recorder.cast.input(demo.playback.of(performance.time()), &sent(key));
        }
        match performance.play(&cued, look) {
            Asks::Wait(scope, pattern, timeout) => {
                let until = performance.time() + timeout;
                while !performance.shows(scope, pattern.as_ref(), look, size) {
                    if performance.time() >= until {
                        performance.waited_in_vain(&cued);
                        break;
                    }
                    recorder.see(&performance, look, size);
                    performance.pass(LOOK_EVERY, look);
                }
            }
            Asks::Record(is_on) => {
                recorder.see(&performance, look, size);
                recorder.is_on = is_on;
            }
            Asks::Screenshot(name) => stills.push((Some(name), performance.picture(look, size))),
            Asks::Size(new) => size = new,
            Asks::Marker(number) => {
                recorder.cast.marker(demo.playback.of(performance.time()), demo.markers.get(number).map_or("", String::as_str));
            }
            Asks::Pause | Asks::Nothing => {}
        }
    }
    recorder.see(&performance, look, size);
    stills.push((None, performance.picture(look, size)));
    Recording {
        cast: recorder.cast.finish(),
        stills,
        unmet: performance.unmet().to_vec(),
        length: demo.playback.of(performance.time()),
        frames: recorder.frames,
    }
}

/// What a terminal sends for a key.
fn sent(key: Key) -> String {
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
        // No tape presses one.
        Code::F(number) => format!("F{number}"),
    };
    if key.alt { format!("\x1b{text}") } else { text }
}

struct Recorder {
    cast: Cast,
    last: Option<Buffer>,
    is_on: bool,
    frames: Vec<(Duration, Buffer)>,
    keeps_frames: bool,
    playback: Speed,
}

impl Recorder {
    /// Takes down what is to be seen now, where it differs.
    fn see(&mut self, performance: &Performance, look: &Look, size: Size) {
        if !self.is_on {
            return;
        }
        let picture = performance.picture(look, size);
        if self.last.as_ref() == Some(&picture) {
            return;
        }
        let at = self.playback.of(performance.time());
        self.cast.frame(at, &picture, None);
        if self.keeps_frames {
            self.frames.push((at, picture.clone()));
        }
        self.last = Some(picture);
    }
}
