//! What a session says, in its language: sections, rows, notices, dialogs and lessons, as plain data with roles. Every sentence, amount,
//! count of days and reason is made here, and nowhere else.
//!
//! The view knows no cells, colours or widths. Where the room decides how much is said, it offers alternatives, as in [`Lengths`]. The screen
//! lays out a [`View`], plain mode speaks its parts, and the commands that print use the same ones.

mod actions;
mod banner;
mod chart;
mod clock;
mod credit;
mod dialog;
mod dialogs;
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
mod timeline;
mod transfer;
mod usage;
mod what_if;
mod words;

pub use actions::{ActionRow, Actions};
pub use banner::Banner;
pub use chart::{Chart, Total};
pub use clock::{Clock, next_change};
pub use dialog::{Change, Choice, Dialog, Field, Item, Palette, PaletteRow, Placement, State, Tone};
pub use dialogs::{card, dialog};
pub use header::Header;
pub use history::{EventRow, History};
pub use keys::{KeyHint, key_label, with_keys};
pub use lesson::{Answer, Focus, Lesson, Progress, Question, Remark, RemarkKind, StepTexts};
pub use list::{List, ListRow};
pub use notes::{Notes, Talk};
pub use notice::notice;
pub use page::{Page, Screen, View};
pub use phrases::reason;
pub use section::{Countdown, DailyUse, Level, Row, Section, Value, sentence_case};
pub use share::Share;
pub use subject::Moment;
pub use summary::{Pairs, Plans, Summary};
pub use timeline::{Mark, Timeline};
pub use usage::Usage;
pub use what_if::{Comparison, NAMES, SettingRow, WhatIf};
pub use words::{Lengths, Span, Words};

pub use crate::{
    app::{Command, Part, Target},
    domain::Topic,
};
