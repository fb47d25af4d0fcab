//! A presenter's notes.

use crate::text::Text;

/// The state of a talk.
#[derive(Debug, Clone, Copy)]
pub struct Talk<'a> {
    pub demo: &'a str,
    pub marker: &'a str,
    pub note: &'a str,
    /// The next note.
    pub next: &'a str,
    /// The duration so far.
    pub seconds: i64,
    pub is_over: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notes {
    /// That nobody is presenting.
    Nobody(String),
    Talk {
        /// The duration, the demo and the marker.
        heading: String,
        note: String,
        /// Announces the next note, or the end.
        next_label: String,
        next: String,
    },
}

impl Notes {
    #[must_use]
    pub fn of(talk: Option<Talk<'_>>, text: &Text) -> Self {
        let Some(talk) = talk else { return Self::Nobody(text.get("notes-nobody").into_owned()) };
        let (minutes, seconds) = (talk.seconds / 60, talk.seconds % 60);
        Self::Talk {
            heading: format!("{minutes:02}:{seconds:02}   {}   {}", talk.demo, talk.marker),
            note: talk.note.to_owned(),
            next_label: text.get(if talk.is_over { "notes-over" } else { "notes-next" }).into_owned(),
            next: talk.next.to_owned(),
        }
    }
}
