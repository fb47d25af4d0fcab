//! Reads values from a TOML document and collects every mistake with its place.
//!
//! A [`Table`] remembers the keys that it was asked for. Any other key is a mistake, for which the keys asked for give a suggestion.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    MOST_MISTAKES,
    diagnostic::{Diagnostic, Place, nearest},
};
use crate::wrap::{disturbs, harmless};

/// A range of bytes in a file.
pub(crate) type Span = Range<usize>;

/// The longest text, in characters.
const LONGEST_TEXT: usize = 2000;

/// The size in bytes from which on only the first syntax error of a file is told.
const LARGE: usize = 256 << 10;

/// With more syntax errors than this, a file is not TOML at all, and only the first is told.
const MOST_SYNTAX_ERRORS: usize = 9;

/// The number of bytes in a block of which [`Source`] knows the characters before it.
const BLOCK: usize = 256;

/// A file that is being read, and the mistakes found so far.
pub(crate) struct Source<'s> {
    text: &'s str,
    /// The byte at which each line starts.
    lines: Vec<usize>,
    /// The number of characters before each block of bytes, so that a place on a long line is found without counting the whole line.
    characters: Vec<usize>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// The values that a message mentions, by name.
pub(crate) type Arguments<'a> = &'a [(&'static str, &'a str)];

impl<'s> Source<'s> {
    pub(crate) fn new(text: &'s str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let count = |before: &mut usize, block: &[u8]| Some(std::mem::replace(before, *before + characters(block)));
        let characters = text.as_bytes().chunks(BLOCK).chain([&[][..]]).scan(0, count).collect();
        Self { text, lines, characters, diagnostics: Vec::new() }
    }

    /// Returns the place at which a span starts.
    pub(crate) fn place(&self, span: &Span) -> Place {
        let start = self.text.floor_char_boundary(span.start.min(self.text.len()));
        let line = self.lines.partition_point(|line| *line <= start);
        Place { line, column: self.characters_before(start) - self.characters_before(self.lines[line - 1]) + 1 }
    }

    fn characters_before(&self, byte: usize) -> usize {
        self.characters[byte / BLOCK] + characters(&self.text.as_bytes()[byte / BLOCK * BLOCK..byte])
    }

    /// Returns the line on which the contents of a string begin. A line break just after triple quotes is not part of them.
    pub(crate) fn first_line_of(&self, span: &Span) -> usize {
        let written = self.text.get(span.clone()).unwrap_or_default();
        let starts_below = ["\"\"\"", "'''"]
            .iter()
            .any(|quotes| written.strip_prefix(quotes).is_some_and(|rest| rest.starts_with('\n') || rest.starts_with("\r\n")));
        self.place(span).line + usize::from(starts_below)
    }

    pub(crate) fn add(&mut self, span: &Span, message: &'static str, arguments: Arguments<'_>) {
        self.add_refused(span, message, arguments, Vec::new());
    }

    pub(crate) fn add_refused(&mut self, span: &Span, message: &'static str, arguments: Arguments<'_>, refusals: Vec<&'static str>) {
        let place = self.place(span);
        // What is quoted from the file may be long. What the program itself says is told whole.
        let shown = |name, value| if matches!(name, "known" | "reason") { harmless(value) } else { shorten(value) };
        let arguments = arguments.iter().map(|(name, value)| (*name, shown(*name, value))).collect();
        self.diagnostics.push(Diagnostic { place, message, arguments, refusals });
    }

    /// Reports a word that is not one of the candidates, and suggests the nearest of them.
    pub(crate) fn add_unknown<'a>(
        &mut self,
        span: &Span,
        message: &'static str,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) {
        // Of more mistakes nobody is told, and comparing thousands of words with thousands of others takes minutes.
        let nearest = if self.diagnostics.len() < MOST_MISTAKES { nearest(word, candidates) } else { None };
        self.add(span, message, &[("value", word), ("nearest", nearest.unwrap_or("none"))]);
    }

    /// Reports a word that is not one of a few, all of which are named.
    pub(crate) fn add_not_a_value(&mut self, span: &Span, word: &str, known: &[&str]) {
        let near = nearest(word, known.iter().copied()).unwrap_or("none");
        self.add(span, "not-a-value", &[("value", word), ("known", &known.join(", ")), ("nearest", near)]);
    }

    /// Parses the document, and reports syntax errors; of a large one only the first, since there may be one at each of millions of bytes.
    pub(crate) fn document(&mut self) -> Spanned<DeTable<'s>> {
        if self.text.len() > LARGE
            && let Err(error) = DeTable::parse(self.text)
        {
            self.add(&error.span().unwrap_or_default(), "not-toml", &[("reason", error.message())]);
            return Spanned::new(0..0, DeTable::default());
        }
        let (document, mut errors) = DeTable::parse_recoverable(self.text);
        if errors.len() > MOST_SYNTAX_ERRORS {
            errors.truncate(1);
        }
        for error in errors {
            self.add(&error.span().unwrap_or_default(), "not-toml", &[("reason", error.message())]);
        }
        document
    }
}

/// Counts the characters that start in a part of a UTF-8 text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

/// Shortens a value for a message, and replaces characters that would disturb a terminal.
fn shorten(value: &str) -> String {
    let start: String = value.chars().take(60).collect();
    let mut shown = harmless(&start).replace('\n', "\u{fffd}");
    if value.chars().nth(60).is_some() {
        shown.push('…');
    }
    shown
}

/// A value in a file.
#[derive(Clone, Copy)]
pub(crate) struct Item<'d, 's> {
    pub(crate) value: &'d DeValue<'s>,
    start: usize,
    end: usize,
}

impl<'d, 's> Item<'d, 's> {
    fn new(value: &'d Spanned<DeValue<'s>>) -> Self {
        let Range { start, end } = value.span();
        Self { value: value.get_ref(), start, end }
    }

    pub(crate) const fn span(&self) -> Span {
        self.start..self.end
    }

    /// Reports that another type was expected.
    pub(crate) fn wrong_type<T>(&self, source: &mut Source<'_>, expected: &'static str) -> Option<T> {
        source.add(&self.span(), "wrong-type", &[("expected", expected), ("found", self.value.type_str())]);
        None
    }

    /// Reads a text that can be shown on one line.
    pub(crate) fn text(&self, source: &mut Source<'_>) -> Option<&'d str> {
        let Some(text) = self.value.as_str() else { return self.wrong_type(source, "string") };
        let problem = if text.chars().any(disturbs) {
            "control-character"
        } else if text.trim().is_empty() {
            "empty-text"
        } else if text.chars().count() > LONGEST_TEXT {
            "long-text"
        } else {
            return Some(text);
        };
        source.add(&self.span(), problem, &[("value", text)]);
        None
    }

    pub(crate) fn flag(&self, source: &mut Source<'_>) -> Option<bool> {
        self.value.as_bool().or_else(|| self.wrong_type(source, "boolean"))
    }

    pub(crate) fn table(&self, source: &mut Source<'_>) -> Option<Table<'d, 's>> {
        match self.value.as_table() {
            Some(table) => Some(Table::new(table, self.span())),
            None => self.wrong_type(source, "table"),
        }
    }

    /// Returns the items of a list. If it is not one, reports that and returns none.
    pub(crate) fn list(&self, source: &mut Source<'_>) -> Vec<Self> {
        match self.value.as_array() {
            Some(items) => items.iter().map(Item::new).collect(),
            None => self.wrong_type(source, "array").unwrap_or_default(),
        }
    }
}

/// A table that is being read.
pub(crate) struct Table<'d, 's> {
    entries: &'d DeTable<'s>,
    pub(crate) span: Span,
    asked: Vec<&'static str>,
}

impl<'d, 's> Table<'d, 's> {
    pub(crate) const fn new(entries: &'d DeTable<'s>, span: Span) -> Self {
        Self { entries, span, asked: Vec::new() }
    }

    /// Returns the item at a key, if there is one.
    pub(crate) fn get(&mut self, key: &'static str) -> Option<Item<'d, 's>> {
        self.asked.push(key);
        self.entries.get(key).map(Item::new)
    }

    /// Returns the item at a key. It is a mistake if there is none.
    pub(crate) fn require(&mut self, key: &'static str, source: &mut Source<'_>) -> Option<Item<'d, 's>> {
        let item = self.get(key);
        if item.is_none() {
            source.add(&self.span, "missing-key", &[("key", key)]);
        }
        item
    }

    /// Returns the tables of the list at a key; none if there is no list.
    pub(crate) fn tables(&mut self, key: &'static str, source: &mut Source<'_>) -> Vec<Table<'d, 's>> {
        let items = self.get(key).map(|item| item.list(source)).unwrap_or_default();
        items.into_iter().filter_map(|item| item.table(source)).collect()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the keys that were not asked for and their items, in the order of the file.
    pub(crate) fn others(&self) -> Vec<(&'d str, Span, Item<'d, 's>)> {
        let mut others: Vec<_> = self
            .entries
            .iter()
            .filter(|(key, _)| !self.asked.contains(&&**key.get_ref()))
            .map(|(key, value)| (&**key.get_ref(), key.span(), Item::new(value)))
            .collect();
        others.sort_by_key(|(_, span, _)| span.start);
        others
    }

    /// Reports every key that was not asked for.
    pub(crate) fn finish(self, source: &mut Source<'_>) {
        for (key, span, _) in self.others() {
            source.add_unknown(&span, "unknown-key", key, self.asked.iter().copied());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(crate::testing::cases())]

        #[test]
        fn a_place_counts_lines_and_characters(text in "[a漢é😀\\n]{0,600}") {
            let source = Source::new(&text);
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let before = &text[..at];
                let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
                prop_assert_eq!(source.place(&(at..at)), Place { line: before.matches('\n').count() + 1, column });
            }
        }
    }
}
