//! What a session says, in its language: sections, rows, notices, dialogs and lessons, as plain data with roles. Every sentence, amount,
//! count of days and reason is made here, and nowhere else.
//!
//! The view knows no cells, colours or widths. If the length of a text depends on the room for it, it offers alternatives, as in [`Lengths`].
//! The screen lays out a [`View`], plain mode prints its parts, and commands print the same phrases.

mod actions;
mod banner;
mod calendar;
mod chart;
mod clock;
mod credit;
mod dialog;
mod dialogs;
mod exported;
mod free_services;
mod header;
mod history;
mod keys;
mod lesson;
mod list;
mod notes;
mod notice;
mod page;
mod phrases;
mod section;
mod share;
mod status;
mod subject;
mod summary;
mod terms;
mod timeline;
mod transfer;
mod usage;
mod what_if;
mod words;

pub use actions::{ActionRow, Actions};
pub use banner::Banner;
pub use calendar::{Calendar, Date, status_line};
pub use chart::{Chart, Totals};
pub use clock::Clock;
pub use dialog::{Change, Check, Choice, Dialog, Field, Item, Palette, PaletteRow, State};
pub use dialogs::own_error;
pub use header::Header;
pub use history::{EventRow, History, Passed};
pub use keys::{KeyHint, key_label, with_keys};
pub use lesson::{Answer, Lesson, Progress, Question, Remark, RemarkKind, StepTexts, is_about};
pub use list::{List, ListRow, StatusCount};
pub use notes::{PresenterNotes, TalkState, notes};
pub use notice::contradicted_in_words;
pub use page::{Page, Screen};
pub use phrases::{reason, waiting};
pub use section::{Countdown, DailyUse, Level, Row, Section, Value, sentence_case};
pub use share::Share;
pub use summary::{Pairs, PlanRow, Plans, PlansNote, Summary};
pub use timeline::{Mark, Timeline};
pub use usage::Usage;
pub use what_if::{Comparison, LETTERS, SettingRow, WhatIf};
pub use words::{Lengths, Span, Tone, Words};

use crate::{
    app::{Action, Session, World},
    domain::{Event, Snapshot},
    text::Text,
};
pub use crate::{
    app::{Command, Part, Target},
    domain::Topic,
    state::Focus,
};
use subject::Subject;

/// A session at its present instant. Each part is made when it is asked for, so that a frame costs only what it shows.
pub struct View<'a> {
    session: &'a Session,
    world: &'a World,
    text: &'a Text,
    /// The selected subscription; `None` while it does not exist.
    subject: Option<Subject<'a>>,
    /// Its past events, and those to come if no further fact happens.
    events: Vec<Event<'a>>,
    /// The part that has the keyboard.
    pub selected: Part,
}

impl<'a> View<'a> {
    #[must_use]
    pub fn of(session: &'a Session) -> Self {
        let (world, text) = (session.shown_world(), session.text());
        let selected = world.selected();
        let part = world.part_of(selected.as_ref());
        let events = selected.as_ref().map_or_else(Vec::new, Snapshot::events);
        let subject = selected.map(|snapshot| Subject::new(snapshot, world.signed_in_as(), text));
        Self { session, world, text, subject, events, selected: part }
    }

    /// Says how much room is needed and how much there is, in columns and rows, and what can be done.
    #[must_use]
    pub fn too_small(&self, needed: (u16, u16), there: (u16, u16)) -> String {
        let size = |(columns, rows): (u16, u16)| format!("{columns}×{rows}").into();
        let keymap = self.session.keymap();
        let quit =
            keymap.key_of(Action::Quit).or_else(|| keymap.key_of(Action::QuitAtOnce)).map(keys::key_label).unwrap_or_default().into();
        self.text.with("too-small", &[("needed", size(needed)), ("there", size(there)), ("quit", quit)])
    }
}
