//! Recording a demo: as fast as it can be computed, the same bytes on every machine.

use std::time::Duration;

use ratatui::{buffer::Buffer, layout::Size};

use super::{Demo, Performance, Unmet};
use crate::{
    export::{Header, Palette, Recorder, Version},
    key::{Code, Key},
    tape::{Cue, Player, Speed},
    text::Language,
    ui::Look,
};

/// The longest pause that players of the recording show.
const IDLE_LIMIT: Duration = Duration::from_secs(3);

/// How a recording went.
pub struct Recording {
    /// What was not as expected.
    pub unmet: Vec<Unmet>,
    /// How long it plays.
    pub length: Duration,
}

impl Demo {
    /// What its recordings say about themselves, in asciicast's second version.
    #[must_use]
    pub fn header<'a>(&self, title: &'a str, language: Language, palette: &'a Palette) -> Header<'a> {
        Header {
            version: Version::Two,
            width: self.size.width,
            height: self.size.height,
            title,
            language: language.tag(),
            idle_time_limit: Some(IDLE_LIMIT),
            palette,
        }
    }
}

/// Plays a demo from its start to its end, and shows it to recorders.
#[must_use]
pub fn record(demo: &Demo, look: Look, recorders: &mut [&mut dyn Recorder]) -> Recording {
    let mut size = demo.size;
    let mut film = Film { recorders, last: None, hidden: Duration::ZERO, hidden_since: None, playback: demo.playback };
    let mut performance = Performance::new(demo.start.clone(), look);
    let mut player = Player::new(demo.cues.clone());
    while !player.is_over() {
        // Up to the next cue, or to where something changes by itself.
        let wakes = performance.wakes_in().unwrap_or(Duration::MAX);
        let (passed, cued) = player.advance(wakes);
        if !passed.is_zero() {
            // What is not there for a while is not seen.
            film.see(&performance, size);
        }
        performance.pass(passed);
        let Some(cued) = cued else { continue };
        if let Cue::Key(key) = cued.cue {
            film.input(&performance, key);
        }
        performance.play(&cued);
        match &cued.cue {
            Cue::Wait(wait) => performance.wait(cued.place, wait, size, &mut |performance| film.see(performance, size)),
            Cue::Record(is_recorded) => {
                film.see(&performance, size);
                film.hide(&performance, !is_recorded);
            }
            Cue::Screenshot(name) => film.still(Some(name), &performance.picture(size)),
            Cue::Size { width, height } => size = Size { width: *width, height: *height },
            Cue::Marker(number) => film.marker(&performance, demo.markers.get(*number).map_or("", String::as_str)),
            Cue::Key(_) | Cue::Clock(_) | Cue::Caption { .. } | Cue::Expect(_) | Cue::Pause | Cue::Note(_) => {}
        }
    }
    film.see(&performance, size);
    film.still(None, &performance.picture(size));
    Recording { unmet: performance.unmet().to_vec(), length: film.now(&performance) }
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

/// What the recorders are shown: nothing of what is hidden, and each picture once.
struct Film<'r, 'e> {
    recorders: &'r mut [&'e mut dyn Recorder],
    last: Option<Buffer>,
    /// How much time was hidden until now, and since when it is hidden again.
    hidden: Duration,
    hidden_since: Option<Duration>,
    playback: Speed,
}

impl Film<'_, '_> {
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
            let at = self.now(performance);
            self.recorders.iter_mut().for_each(|recorder| recorder.input(at, &sent(key)));
        }
    }

    fn marker(&mut self, performance: &Performance, label: &str) {
        if self.hidden_since.is_none() {
            let at = self.now(performance);
            self.recorders.iter_mut().for_each(|recorder| recorder.marker(at, label));
        }
    }

    fn still(&mut self, name: Option<&str>, picture: &Buffer) {
        self.recorders.iter_mut().for_each(|recorder| recorder.still(name, picture));
    }

    /// Shows what is to be seen now, where it differs.
    fn see(&mut self, performance: &Performance, size: Size) {
        if self.hidden_since.is_some() {
            return;
        }
        let picture = performance.picture(size);
        if self.last.as_ref() == Some(&picture) {
            return;
        }
        let at = self.now(performance);
        self.recorders.iter_mut().for_each(|recorder| recorder.frame(at, &picture));
        self.last = Some(picture);
    }
}
