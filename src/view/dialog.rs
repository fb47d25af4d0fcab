//! What is open over the page: what it is made of. What each dialog says is in the files of `dialogs`.

use super::{
    history::EventRow,
    words::{Lengths, Words},
};
use crate::app;

/// A dialog.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dialog {
    /// What it is about.
    pub title: String,
    /// What it says and asks, in order.
    pub items: Vec<Item>,
    /// How many lines are scrolled away, where it is a text to be read.
    pub scroll: Option<usize>,
    /// Where it is drawn.
    pub place: Place,
}

/// Where a dialog is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// In the middle of the page.
    #[default]
    Middle,
    /// Where the list has its title.
    List,
}

impl Dialog {
    pub(super) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    pub(super) fn push(&mut self, item: Item) {
        self.items.push(item);
    }

    pub(super) fn gap(&mut self) {
        self.push(Item::Gap);
    }

    pub(super) fn text(&mut self, tone: Tone, words: impl Into<Words>) {
        self.push(Item::Text(tone, words.into()));
    }
}

/// How much a text matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As much as any other.
    Plain,
    /// It stands out.
    Strong,
    /// It can be passed over.
    Faint,
    /// What was tried does not work.
    Error,
    /// Something is to be looked at before going on, with a sign.
    Warning,
    /// What was typed is right, with a sign.
    Right,
}

/// Something that a dialog says or asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// Room between two things.
    Gap,
    /// What the following is about.
    Heading(String),
    /// A text.
    Text(Tone, Words),
    /// One of several points.
    Point(Words),
    /// A value with its label.
    Pair {
        /// What it is.
        label: String,
        /// How much.
        value: String,
    },
    /// What changes.
    Change(Change),
    /// One of several options, of which one is chosen.
    Choice(Choice),
    /// What belongs to the option above.
    Detail(Words),
    /// A field in which something is typed.
    Field(Field),
    /// What an answer rests on.
    Ground(EventRow),
    /// Events, of which one is chosen. As many as there is room for are drawn.
    Events(Vec<EventRow>, usize),
    /// Actions, of which one is chosen. As many as there is room for are drawn.
    Palette(Palette),
    /// Keys, and what they do.
    Keys {
        /// Any of these.
        keys: Vec<String>,
        /// What they do.
        words: String,
    },
}

/// A table of what is and what would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What the first column is: `now`.
    pub before: String,
    /// What the second column is: `after the upgrade`.
    pub after: String,
    /// Each with its label, what it is and what it would be.
    pub rows: Vec<[String; 3]>,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its place among the options.
    pub index: usize,
    /// Its number, where it has one of its own, from 1.
    pub number: Option<usize>,
    /// What it says.
    pub label: Words,
    /// How it stands, beside the label.
    pub state: Option<State>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether the keys choose among the options.
    pub has_keys: bool,
}

/// How an option stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// In words.
    Words(String),
    /// It is finished: a sign where it is drawn, else these words.
    Finished(String),
}

impl Choice {
    pub(super) fn new(index: usize, label: impl Into<Words>, is_chosen: bool) -> Self {
        Self { index, number: None, label: label.into(), state: None, is_chosen, has_keys: true }
    }
}

/// A field in which something is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What is to be typed.
    pub label: String,
    /// What stands before the cursor.
    pub before: String,
    /// What stands behind it.
    pub behind: String,
    /// Whether it takes the keys.
    pub has_keys: bool,
}

impl Field {
    pub(super) fn new(label: impl Into<String>, typed: &app::Field, has_keys: bool) -> Self {
        let (before, behind) = typed.halves();
        Self { label: label.into(), before: before.to_owned(), behind: behind.to_owned(), has_keys }
    }

    /// All that is typed.
    #[must_use]
    pub fn typed(&self) -> String {
        format!("{}{}", self.before, self.behind)
    }
}

/// Actions to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// Those that match what is looked for, the best first.
    pub rows: Vec<PaletteRow>,
    /// The place of the one that is chosen.
    pub chosen: usize,
    /// That nothing matches.
    pub nothing: String,
    /// Why the one that is chosen is not possible; nothing where it is.
    pub reason: String,
}

/// An action to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteRow {
    /// Its key, where it has one.
    pub key: String,
    /// What it does.
    pub label: String,
    /// What speaks against it; nothing where it is possible.
    pub reasons: Lengths,
}
