//! What a presenter reads beside a demo.

use crate::text::Text;

/// A talk as it goes.
#[derive(Debug, Clone, Copy)]
pub struct Talk<'a> {
    /// The name of the demo.
    pub demo: &'a str,
    /// The chapter.
    pub marker: &'a str,
    /// What is to be said now.
    pub note: &'a str,
    /// What comes next.
    pub next: &'a str,
    /// How many seconds it takes so far.
    pub seconds: i64,
    /// Whether the demo is over.
    pub is_over: bool,
}

/// What a presenter reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notes {
    /// That nobody presents.
    Nobody(String),
    /// The notes of the talk.
    Talk {
        /// How long it takes so far, and which chapter of which demo it is.
        heading: String,
        /// What is to be said now.
        note: String,
        /// That something comes next, or that the demo is over.
        next_label: String,
        /// What comes next.
        next: String,
    },
}

impl Notes {
    /// The notes of a talk; that nobody presents, where there is none.
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
