//! A presenter's notes.

use super::Tone;
use crate::text::Text;

/// The state of a talk.
#[derive(Debug, Clone, Copy)]
pub struct PresenterNotes<'a> {
    pub demo: &'a str,
    pub marker: &'a str,
    pub note: &'a str,
    /// The next note.
    pub next: &'a str,
    /// The duration so far.
    pub seconds: i64,
    pub is_over: bool,
}

/// Returns the paragraphs of the notes: the duration, the demo and the marker; the note; and the next note. Without a talk, they say that nobody
/// is presenting.
#[must_use]
pub fn notes(talk: Option<PresenterNotes<'_>>, text: &Text) -> Vec<(Tone, String)> {
    let Some(talk) = talk else { return vec![(Tone::Faint, text.get("notes-nobody"))] };
    let (minutes, seconds) = (talk.seconds / 60, talk.seconds % 60);
    vec![
        (Tone::Strong, format!("{minutes:02}:{seconds:02}   {}   {}", talk.demo, talk.marker)),
        (Tone::Plain, talk.note.to_owned()),
        (Tone::Faint, text.get(if talk.is_over { "notes-over" } else { "notes-next" })),
        (Tone::Faint, talk.next.to_owned()),
    ]
}
