//! Dialogs: what they are made of. What each one says is in the files of `dialogs`.

use super::{EventRow, KeyHint, Lengths, Tone, Words};
use crate::app::{self, Scroll};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dialog {
    pub title: String,
    /// Empty if all of it is drawn elsewhere: the field of the filter is part of the list.
    pub items: Vec<Item>,
    /// What is visible of it once it was scrolled; before, what is selected in it, or its start.
    pub scroll: Option<Scroll>,
    /// The keys that scroll it back and on, beside those that select something in it.
    pub pages: Option<[KeyHint; 2]>,
}

impl Dialog {
    pub(super) fn new(title: String) -> Self {
        Self { title, ..Self::default() }
    }

    /// A dialog with a text, and a gap below it.
    pub(super) fn with_text(title: String, text: String) -> Self {
        let mut dialog = Self::new(title);
        dialog.text(Tone::Plain, text);
        dialog.gap();
        dialog
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

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// An empty line.
    Gap,
    Heading(String),
    Text(Tone, Words),
    /// A list item.
    Point(Words),
    Pair {
        label: String,
        value: String,
    },
    Change(Change),
    /// A radio button.
    Choice(Choice),
    /// A detail of the choice above.
    Detail(Words),
    Field(Field),
    /// Several fields, one of which has the keyboard.
    Form(Vec<Field>),
    /// A ground of an answer to *why?*
    Ground(EventRow),
    /// Events, and the index of the selected one. The screen shows as many as there is room for.
    Events(Vec<EventRow>, usize),
    /// The screen shows as many rows as there is room for.
    Palette(Palette),
    Check(Check),
    /// The keys of an action, and what it does.
    Keys {
        keys: Vec<String>,
        words: String,
    },
}

/// A table with the values before and after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The heading of the values before the change.
    pub before: String,
    /// The heading of the values after it.
    pub after: String,
    /// Label, value before, value after.
    pub rows: Vec<[String; 3]>,
}

/// One of several options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub index: usize,
    /// A number that belongs to the label, from 1.
    pub number: Option<usize>,
    pub label: Words,
    /// Shown beside the label.
    pub state: Option<State>,
    pub is_selected: bool,
    /// Whether the options have the keyboard.
    pub has_keys: bool,
}

/// A condition that holds or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub holds: bool,
    /// Says whether it holds, where no sign is drawn.
    pub state: String,
    pub words: String,
}

/// The state of what can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Words(String),
    /// A sign on the screen, these words elsewhere.
    Finished(String),
}

impl Choice {
    pub(super) fn new(index: usize, label: impl Into<Words>, is_selected: bool) -> Self {
        Self { index, number: None, label: label.into(), state: None, is_selected, has_keys: true }
    }
}

/// A text field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub label: String,
    /// The text before the cursor.
    pub before: String,
    /// The text behind the cursor.
    pub behind: String,
    /// Whether it has the keyboard.
    pub has_keys: bool,
}

impl Field {
    pub(super) fn new(label: impl Into<String>, typed: &app::Field, has_keys: bool) -> Self {
        let (before, behind) = typed.halves();
        Self { label: label.into(), before: before.to_owned(), behind: behind.to_owned(), has_keys }
    }

    #[must_use]
    pub fn text(&self) -> String {
        format!("{}{}", self.before, self.behind)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// The best match first.
    pub rows: Vec<PaletteRow>,
    /// The index of the selected row.
    pub selected: usize,
    /// Says that nothing matches.
    pub nothing: String,
    /// Why the selected action is not possible; empty if it is.
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteRow {
    /// Empty if no key is bound.
    pub key: String,
    /// The action, with the reasons against it as far as there is room.
    pub words: Lengths,
    pub is_possible: bool,
}
