//! Recordings in asciicast, the format of asciinema, in its second or third version.
//!
//! A recording has no date in it, and nothing of the machine that made it.

use std::{fmt::Write, time::Duration};

use ratatui::{buffer::Buffer, layout::Size};
use serde_json::Value;

use super::{Export, File, Recorder, palette::Palette, pen::move_to, shown::Shown};

/// A version of asciicast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString)]
pub enum Version {
    /// Read by every player. Times count from the start.
    #[strum(serialize = "2")]
    Two,
    /// Read by players since 2025. Times count from the event before.
    #[strum(serialize = "3")]
    Three,
}

/// The header of a recording.
#[derive(Debug, Clone, Copy)]
pub struct Header<'a> {
    pub version: Version,
    /// In columns.
    pub width: u16,
    /// In rows.
    pub height: u16,
    /// The largest screen of the recording.
    pub largest: Size,
    pub title: &'a str,
    /// The tag of the language on the screen, such as `ja`.
    pub language: &'a str,
    /// The longest pause that players keep; they shorten longer ones.
    pub idle_time_limit: Option<Duration>,
    pub palette: &'a Palette,
}

/// A recording in progress. Times count from its start; an event earlier than the one before is recorded at the same time.
#[derive(Debug)]
pub struct Cast {
    version: Version,
    out: String,
    /// The time of the last event, in microseconds.
    now: u128,
    /// When the recording ends.
    end: Duration,
    shown: Shown,
    /// The escape sequences to write before the next frame.
    prefix: &'static str,
}

/// Brings a terminal in an unknown state to a known one: the cursor hidden, the default colours, an empty screen.
const CLEAR: &str = "\x1b[?25l\x1b[m\x1b[2J";

impl Cast {
    /// Starts a recording.
    #[must_use]
    pub fn new(header: &Header<'_>) -> Self {
        let Header { version, width, height, title, idle_time_limit, palette, .. } = *header;
        let colours = palette.colours.map(|colour| colour.to_string()).join(":");
        let Palette { foreground, background, .. } = palette;
        let theme = format!("{{\"fg\":\"{foreground}\",\"bg\":\"{background}\",\"palette\":\"{colours}\"}}");
        let title = Value::from(title);
        let limit = idle_time_limit.map(|limit| format!(",\"idle_time_limit\":{}", Seconds(limit.as_micros()))).unwrap_or_default();
        let out = match version {
            Version::Two => {
                format!("{{\"version\":2,\"width\":{width},\"height\":{height},\"title\":{title}{limit},\"theme\":{theme}}}\n")
            }
            Version::Three => {
                let term = format!("{{\"cols\":{width},\"rows\":{height},\"theme\":{theme}}}");
                format!("{{\"version\":3,\"term\":{term},\"title\":{title}{limit}}}\n")
            }
        };
        let size = Size { width, height };
        Self { version, out, now: 0, end: Duration::ZERO, shown: Shown::blank(size, None), prefix: CLEAR }
    }

    /// Resizes the terminal, which clears it.
    fn resize(&mut self, at: Duration, size: Size) {
        self.event(at, 'r', &size.to_string());
        self.shown = Shown::blank(size, None);
        self.prefix = CLEAR;
    }

    /// Ends the recording, and shows the cursor again for the terminal in which it is played.
    #[must_use]
    pub fn finish(mut self) -> String {
        let mut sequences = String::new();
        move_to(0, self.shown.size().height.saturating_sub(1), &mut sequences);
        sequences.push_str("\x1b[?25h");
        self.event(self.end, 'o', &sequences);
        self.out
    }

    fn event(&mut self, at: Duration, code: char, data: &str) {
        let at = at.as_micros().max(self.now);
        let time = match self.version {
            Version::Two => at,
            Version::Three => at - self.now,
        };
        self.now = at;
        // Writing to a string does not fail.
        let _ = writeln!(self.out, "[{},\"{code}\",{}]", Seconds(time), Value::from(data));
    }
}

impl Recorder for Cast {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        let size = screen.area.as_size();
        if self.shown.size() != size {
            self.resize(at, size);
        }
        let mut sequences = std::mem::take(&mut self.prefix).to_owned();
        sequences.push_str(&self.shown.turn_into(screen));
        if !sequences.is_empty() {
            self.event(at, 'o', &sequences);
        }
    }

    fn input(&mut self, at: Duration, sent: &str) {
        self.event(at, 'i', sent);
    }

    fn marker(&mut self, at: Duration, label: &str) {
        self.event(at, 'm', label);
    }

    fn end(&mut self, at: Duration) {
        self.end = at;
    }
}

impl Export for Cast {
    fn finish(self: Box<Self>) -> Vec<File> {
        vec![File { name: None, bytes: Cast::finish(*self).into_bytes() }]
    }
}

/// Microseconds, printed as seconds.
struct Seconds(u128);

impl std::fmt::Display for Seconds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, part) = (self.0 / 1_000_000, format!("{:06}", self.0 % 1_000_000));
        match part.trim_end_matches('0') {
            "" => write!(f, "{whole}"),
            part => write!(f, "{whole}.{part}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn cast(version: Version) -> String {
        let limit = Some(seconds(2));
        let mut cast = Cast::new(&Header {
            version,
            width: 3,
            height: 2,
            largest: Size::new(3, 2),
            title: "t",
            language: "en",
            idle_time_limit: limit,
            palette: &Palette::DARK,
        });
        let screen = Buffer::with_lines(["ab", "  "]);
        cast.frame(Duration::ZERO, &screen);
        cast.input(Duration::from_millis(1500), "\u{1b}");
        cast.marker(seconds(2), "\"one\"");
        cast.frame(seconds(3), &screen);
        cast.frame(seconds(4), &Buffer::with_lines(["ax", "  "]));
        cast.marker(seconds(1), "too early");
        cast.resize(Duration::from_micros(4_000_001), Size::new(1, 1));
        cast.frame(seconds(5), &Buffer::with_lines(["y"]));
        cast.finish()
    }

    #[test]
    fn a_recording_in_the_second_version() {
        let cast = cast(Version::Two);
        let (header, events) = cast.split_once('\n').expect("a header");
        let start = "{\"version\":2,\"width\":3,\"height\":2,\"title\":\"t\",\"idle_time_limit\":2,\"theme\":{\"fg\":\"#d8dce4\"";
        assert!(header.starts_with(start), "{header}");
        let expected = r#"[0,"r","2x2"]
[0,"o","\u001b[?25l\u001b[m\u001b[2J\u001b[Hab"]
[1.5,"i","\u001b"]
[2,"m","\"one\""]
[4,"o","\u001b[1;2Hx"]
[4,"m","too early"]
[4.000001,"r","1x1"]
[5,"o","\u001b[?25l\u001b[m\u001b[2J\u001b[Hy"]
[5,"o","\u001b[H\u001b[?25h"]
"#;
        assert_eq!(events, expected);
    }

    #[test]
    fn a_recording_in_the_third_version() {
        let cast = cast(Version::Three);
        let (header, events) = cast.split_once('\n').expect("a header");
        assert!(header.starts_with("{\"version\":3,\"term\":{\"cols\":3,\"rows\":2,\"theme\":{\"fg\":\"#d8dce4\""), "{header}");
        assert!(header.ends_with("},\"title\":\"t\",\"idle_time_limit\":2}"), "{header}");
        let expected = r#"[0,"r","2x2"]
[0,"o","\u001b[?25l\u001b[m\u001b[2J\u001b[Hab"]
[1.5,"i","\u001b"]
[0.5,"m","\"one\""]
[2,"o","\u001b[1;2Hx"]
[0,"m","too early"]
[0.000001,"r","1x1"]
[0.999999,"o","\u001b[?25l\u001b[m\u001b[2J\u001b[Hy"]
[0,"o","\u001b[H\u001b[?25h"]
"#;
        assert_eq!(events, expected);
    }
}
