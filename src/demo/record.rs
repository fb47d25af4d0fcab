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
}

/// Plays a demo from its start to its end, and keeps what is to be seen. `watch` sees every frame, and when it is shown.
#[must_use]
pub fn record(
    demo: &Demo,
    look: &mut Look,
    title: &str,
    palette: &Palette,
    version: Version,
    watch: &mut dyn FnMut(Duration, &Buffer),
) -> Recording {
    let mut size = demo.size;
    let header = Header { version, width: size.width, height: size.height, title, idle_time_limit: Some(IDLE_LIMIT), palette };
    let mut recorder =
        Recorder { cast: Cast::new(&header), last: None, hidden: Duration::ZERO, hidden_since: None, playback: demo.playback, watch };
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
            recorder.input(&performance, key);
        }
        match performance.play(&cued, look) {
            Asks::Wait(asked) => {
                performance.wait(&cued, &asked, look, size, &mut |performance, look| recorder.see(performance, look, size));
            }
            Asks::Record(is_on) => {
                recorder.see(&performance, look, size);
                recorder.hide(&performance, !is_on);
            }
            Asks::Screenshot(name) => stills.push((Some(name), performance.picture(look, size))),
            Asks::Size(new) => size = new,
            Asks::Marker(number) => recorder.marker(&performance, demo.markers.get(number).map_or("", String::as_str)),
            Asks::Pause | Asks::Nothing => {}
        }
    }
    recorder.see(&performance, look, size);
    stills.push((None, performance.picture(look, size)));
    let length = recorder.now(&performance);
    Recording { cast: recorder.cast.finish(), stills, unmet: performance.unmet().to_vec(), length }
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

struct Recorder<'w> {
    cast: Cast,
    last: Option<Buffer>,
    /// How much time was hidden until now, and since when it is hidden again.
    hidden: Duration,
    hidden_since: Option<Duration>,
    playback: Speed,
    watch: &'w mut dyn FnMut(Duration, &Buffer),
}

impl Recorder<'_> {
    /// How much of the film passed.
    fn now(&self, performance: &Performance) -> Duration {
        self.playback.of(self.hidden_since.unwrap_or_else(|| performance.time()).saturating_sub(self.hidden))
    }

    /// From here on nothing is recorded, neither what is seen or typed nor the time; or it is again.
    fn hide(&mut self, performance: &Performance, hides: bool) {
        match (self.hidden_since, hides) {
            (None, true) => self.hidden_since = Some(performance.time()),
            (Some(since), false) => {
                self.hidden += performance.time().saturating_sub(since);
                self.hidden_since = None;
            }
            _ => {}
        }
    }

    fn input(&mut self, performance: &Performance, key: Key) {
        if self.hidden_since.is_none() {
            self.cast.input(self.now(performance), &sent(key));
        }
    }

    fn marker(&mut self, performance: &Performance, label: &str) {
        if self.hidden_since.is_none() {
            self.cast.marker(self.now(performance), label);
        }
    }

    /// Takes down what is to be seen now, where it differs.
    fn see(&mut self, performance: &Performance, look: &Look, size: Size) {
        if self.hidden_since.is_some() {
            return;
        }
        let picture = performance.picture(look, size);
        if self.last.as_ref() == Some(&picture) {
            return;
        }
        let at = self.now(performance);
        self.cast.frame(at, &picture, None);
        (self.watch)(at, &picture);
        self.last = Some(picture);
    }
}
