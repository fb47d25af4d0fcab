//! Calendars according to RFC 5545, as common programs import them.

use crate::{domain::Instant, view::Calendar, wrap::disturbs};

/// The days before a date on which a reminder is shown: those on which Microsoft sent its mails before the end of a trial.
const REMINDERS: [u8; 3] = [7, 3, 1];

/// The longest line, in bytes. A longer one is folded.
const LINE: usize = 75;

/// Formats a calendar.
#[must_use]
pub fn calendar(calendar: &Calendar) -> String {
    let mut file = String::new();
    let mut line = |name: &str, value: &str| fold(&mut file, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", concat!("-//account-center//account-center ", env!("CARGO_PKG_VERSION"), "//EN"));
    line("CALSCALE", "GREGORIAN");
    for date in &calendar.dates {
        line("BEGIN", "VEVENT");
        line("UID", &format!("{}@account-center", date.id));
        line("DTSTAMP", &instant(calendar.now));
        line("DTSTART", &instant(date.at));
        // It happens at an instant, and takes no time that somebody could be free or busy in.
        line("TRANSP", "TRANSPARENT");
        line("SUMMARY", &escaped(&date.summary));
        line("DESCRIPTION", &escaped(&date.description));
        for days in REMINDERS {
            line("BEGIN", "VALARM");
            line("ACTION", "DISPLAY");
            line("DESCRIPTION", &escaped(&date.summary));
            line("TRIGGER", &format!("-P{days}D"));
            line("END", "VALARM");
        }
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    file
}

/// Formats an instant in UTC, rounded up to a second: nothing has happened before.
fn instant(at: Instant) -> String {
    let up = i64::from(at.timestamp_subsec_nanos() > 0);
    Instant::from_timestamp(at.timestamp() + up, 0).unwrap_or(at).format("%Y%m%dT%H%M%SZ").to_string()
}

/// Escapes a text. Other characters that act on lines or terminals than line breaks may not stand in a calendar.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(character);
            }
            character if disturbs(character) => {}
            character => escaped.push(character),
        }
    }
    escaped
}

/// Appends a line, in pieces that are not longer than [`LINE`]. Each but the first begins with a blank, which does not count as text.
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(character);
        length += character.len_utf8();
    }
    file.push_str("\r\n");
}
