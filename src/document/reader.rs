//! Reads values from a TOML document and collects every mistake with its place.
//!
//! What does not fit the [`Form`] of a table is a mistake; the keys of the form give a suggestion for one that is misspelt.

use std::{cell::OnceCell, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use toml_parser::lexer::{Token, TokenKind};

use super::{
    MAX_BYTES, MOST_MISTAKES,
    diagnostic::{Diagnostic, Place, nearest},
    form::{Form, Kind, LONGEST_TEXT, Rule},
    syntax,
};
use crate::wrap::{disturbs, harmless};

/// A range of bytes in a file.
pub(crate) type Span = Range<usize>;

/// The size in bytes from which on only the first syntax error of a file is told.
const LARGE: usize = 256 << 10;

/// The most parts of a file: its names, values and marks. Parsing takes some 60 bytes for each.
const MOST_PARTS: usize = 1_000_000;

/// Returns as how many parts a token counts: what a bracket begins takes the memory of many, a table a kilobyte.
const fn parts_of(token: TokenKind) -> usize {
    match token {
        TokenKind::LeftCurlyBracket => 20,
        TokenKind::LeftSquareBracket => 6,
        _ => 1,
    }
}

/// Returns the token up to which a text has too many parts to be parsed, if there is one.
fn first_too_many(text: &str) -> Option<Token> {
    let mut parts = 0;
    toml_parser::Source::new(text).lex().find(|token| {
        parts += parts_of(token.kind());
        parts > MOST_PARTS
    })
}

/// Whether a text is too large to be read again.
#[must_use]
pub fn is_too_large(text: &str) -> bool {
    text.len() > MAX_BYTES || first_too_many(text).is_some()
}

/// With more syntax errors than this, a file is not TOML at all, and only the first is told.
const MOST_SYNTAX_ERRORS: usize = 9;

/// The most mistakes in a file that are counted.
const MOST_COUNTED: usize = 10_000;

/// The most words that are named where one of them is meant.
const MOST_NAMED: usize = 12;

/// The number of bytes in a block of which [`Index`] knows the characters before it.
const BLOCK: usize = 256;

/// A file that is being read, and the mistakes found so far.
pub(crate) struct Source<'s> {
    text: &'s str,
    /// Most files have no mistake, and no place in them is asked for.
    index: OnceCell<Index>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// What finds a place in a text without counting from its start.
struct Index {
    /// The byte at which each line starts.
    lines: Vec<usize>,
    /// The number of characters before each block of bytes, so that a place on a long line is found without counting the whole line.
    characters: Vec<usize>,
}

impl Index {
    fn new(text: &str) -> Self {
        let lines = std::iter::once(0).chain(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1)).collect();
        let count = |before: &mut usize, block: &[u8]| Some(std::mem::replace(before, *before + characters(block)));
        let characters = text.as_bytes().chunks(BLOCK).chain([&[][..]]).scan(0, count).collect();
        Self { lines, characters }
    }

    /// The number of characters of the text before a byte.
    fn characters_before(&self, byte: usize, text: &str) -> usize {
        self.characters[byte / BLOCK] + characters(&text.as_bytes()[byte / BLOCK * BLOCK..byte])
    }
}

/// The values that a message mentions, by name.
pub(crate) type Arguments<'a> = &'a [(&'static str, &'a str)];

impl<'s> Source<'s> {
    pub(crate) const fn new(text: &'s str) -> Self {
        Self { text, index: OnceCell::new(), diagnostics: Vec::new() }
    }

    /// Returns the place at which a span starts.
    pub(crate) fn place(&self, span: &Span) -> Place {
        let index = self.index.get_or_init(|| Index::new(self.text));
        let start = self.text.floor_char_boundary(span.start.min(self.text.len()));
        let line = index.lines.partition_point(|line| *line <= start);
        let before = |byte| index.characters_before(byte, self.text);
        Place { line, column: before(start) - before(index.lines[line - 1]) + 1 }
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
        if self.diagnostics.len() == MOST_COUNTED {
            return;
        }
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
        let is_told = self.diagnostics.len() < MOST_MISTAKES;
        let candidates: Vec<&str> = if is_told { candidates.into_iter().collect() } else { Vec::new() };
        let known = candidates.iter().copied().take(MOST_NAMED).collect::<Vec<_>>().join(", ");
        let nearest = nearest(word, candidates).unwrap_or("none");
        self.add(span, message, &[("value", word), ("nearest", nearest), ("known", &known)]);
    }

    /// Reports a word that is not one of a few, all of which are named.
    pub(crate) fn add_not_a_value(&mut self, span: &Span, word: &str, known: &[&str]) {
        self.add_not_a_word(span, "not-a-value", word, known);
    }

    /// Reports a word that is not one of those known. The message may name them all.
    fn add_not_a_word(&mut self, span: &Span, message: &'static str, word: &str, known: &[&str]) {
        let near = nearest(word, known.iter().copied()).unwrap_or("none");
        self.add(span, message, &[("value", word), ("known", &known.join(", ")), ("nearest", near)]);
    }

    /// Parses the document, and reports syntax errors: of each line the first, which leads to the others; of a large one only the first, since
    /// there may be one at each of millions of bytes.
    pub(crate) fn document(&mut self) -> Spanned<DeTable<'s>> {
        if self.text.len() > LARGE && !self.is_large_one_good() {
            return Spanned::new(0..0, DeTable::default());
        }
        let (document, mut errors) = DeTable::parse_recoverable(self.text);
        errors.sort_by_key(|error| error.span().map(|span| span.start));
        errors.dedup_by_key(|error| self.place(&error.span().unwrap_or_default()).line);
        if errors.len() > MOST_SYNTAX_ERRORS {
            errors.truncate(1);
        }
        for error in errors {
            self.add_syntax_error(&error);
        }
        document
    }

    /// Whether a large text can be parsed. What is wrong with one that cannot is found in little memory: a parser collects all that is wrong
    /// with all that it is given.
    fn is_large_one_good(&mut self) -> bool {
        if let Some(token) = first_too_many(self.text) {
            self.add(&(token.span().start()..token.span().end()), "too-many-parts", &[]);
            return false;
        }
        let start = &self.text[..self.text.floor_char_boundary(LARGE)];
        let errors = DeTable::parse_recoverable(start).1;
        // A few may come from the cut.
        let error = errors.into_iter().nth(MOST_SYNTAX_ERRORS).and_then(|_| DeTable::parse(start).err());
        let Some(error) = error.or_else(|| DeTable::parse(self.text).err()) else { return true };
        self.add_syntax_error(&error);
        false
    }

    fn add_syntax_error(&mut self, error: &toml::de::Error) {
        let reason = [("kind", syntax::kind(error.message())), ("reason", error.message())];
        self.add(&error.span().unwrap_or_default(), "not-toml", &reason);
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
    kind: Kind,
    start: usize,
    end: usize,
}

impl<'d, 's> Item<'d, 's> {
    fn new(value: &'d Spanned<DeValue<'s>>, kind: Kind) -> Self {
        let Range { start, end } = value.span();
        Self { value: value.get_ref(), kind, start, end }
    }

    pub(crate) const fn span(&self) -> Span {
        self.start..self.end
    }

    /// Reports that another type was expected.
    pub(crate) fn wrong_type<T>(&self, source: &mut Source<'_>, expected: &'static str) -> Option<T> {
        source.add(&self.span(), "wrong-type", &[("expected", expected), ("found", self.value.type_str())]);
        None
    }

    /// Reads a text that can be shown on one line; where only some words may stand, one of them.
    pub(crate) fn text(&self, source: &mut Source<'_>) -> Option<&'d str> {
        let Some(text) = self.value.as_str() else { return self.wrong_type(source, "string") };
        let is_of_a_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let problem = if text.chars().any(disturbs) {
            "control-character"
        } else if text.trim().is_empty() {
            "empty-text"
        } else if text.chars().count() > LONGEST_TEXT {
            "long-text"
        } else {
            match self.kind {
                Kind::Word(words, message) if !words().contains(&text) => {
                    source.add_not_a_word(&self.span(), message, text, &words());
                    return None;
                }
                Kind::Name(message) if !text.bytes().all(is_of_a_name) => message,
                _ => return Some(text),
            }
        };
        source.add(&self.span(), problem, &[("value", text)]);
        None
    }

    pub(crate) fn flag(&self, source: &mut Source<'_>) -> Option<bool> {
        self.value.as_bool().or_else(|| self.wrong_type(source, "boolean"))
    }

    /// Reads a table of the form that is declared for it.
    pub(crate) fn table(&self, source: &mut Source<'_>) -> Option<Table<'d, 's>> {
        let form = match self.kind {
            Kind::Table(form) => form,
            _ => Form::OPEN,
        };
        self.table_of(form, source)
    }

    pub(crate) fn table_of(&self, form: &'static Form, source: &mut Source<'_>) -> Option<Table<'d, 's>> {
        match self.value.as_table() {
            Some(table) => Some(Table::new(table, self.span(), form, source)),
            None => self.wrong_type(source, "table"),
        }
    }

    /// Returns the items of a list. If it is not one, reports that and returns none.
    pub(crate) fn list(&self, source: &mut Source<'_>) -> Vec<Self> {
        let Some(items) = self.value.as_array() else { return self.wrong_type(source, "array").unwrap_or_default() };
        let Kind::List(list) = self.kind else { return items.iter().map(|item| Self::new(item, Kind::Any)).collect() };
        let items: Vec<Self> = items.iter().map(|item| Self::new(item, list.of)).collect();
        if items.len() < list.least || items.len() > list.most {
            let span = items.get(list.most).unwrap_or(self).span();
            source.add(&span, list.miscounted, &[("most", &list.most.to_string())]);
        }
        items
    }
}

/// A table that is being read.
pub(crate) struct Table<'d, 's> {
    entries: &'d DeTable<'s>,
    pub(crate) span: Span,
    form: &'static Form,
}

impl<'d, 's> Table<'d, 's> {
    /// Creates it, and reports every key that is missing, unknown, or not allowed beside others.
    pub(crate) fn new(entries: &'d DeTable<'s>, span: Span, form: &'static Form, source: &mut Source<'_>) -> Self {
        let table = Self { entries, span, form };
        let unknown = if form.others.is_none() { table.others() } else { Vec::new() };
        for (key, span, _) in &unknown {
            source.add_unknown(span, "unknown-key", key, form.keys.iter().map(|key| key.name));
        }
        for key in form.keys.iter().filter(|key| !table.has(key.name)) {
            match (key.missing, key.kind) {
                (Some(message), Kind::Format(format)) => source.add(&table.span, message, &[("format", &format.to_string())]),
                (Some(message), _) => source.add(&table.span, message, &[("key", key.name)]),
                (None, _) => {}
            }
        }
        for rule in form.rules {
            table.check(rule, unknown.is_empty(), source);
        }
        table
    }

    fn check(&self, rule: &Rule, are_keys_known: bool, source: &mut Source<'_>) {
        match rule {
            Rule::One { of, none, several } => match of.iter().filter(|key| self.has(key)).count() {
                0 if are_keys_known => source.add(&self.span, none, &[]),
                // The unknown key may be meant as one of them.
                0 | 1 => {}
                _ => source.add(&self.span, several, &[]),
            },
            Rule::Needs(key, other, message) if self.has(key) && !self.has(other) => {
                source.add(&self.span, message, &[("key", other)]);
            }
            Rule::Unless(key, others) if !self.has(key) => {
                for other in others.iter().filter(|other| !self.has(other)) {
                    source.add(&self.span, "missing-key", &[("key", other)]);
                }
            }
            Rule::Within(key, other) if !self.has(other) => {
                if let Some((key, _)) = self.entries.get_key_value(*key) {
                    source.add_unknown(&key.span(), "unknown-key", key.get_ref(), []);
                }
            }
            Rule::Needs(..) | Rule::Unless(..) | Rule::Within(..) => {}
        }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the item at a key, if there is one.
    pub(crate) fn get(&self, key: &'static str) -> Option<Item<'d, 's>> {
        let declared = self.form.key(key);
        debug_assert!(declared.is_some(), "the form of the table does not declare {key}");
        Some(Item::new(self.entries.get(key)?, declared?.kind))
    }

    /// Returns the tables of the list at a key; none if there is no list.
    pub(crate) fn tables(&self, key: &'static str, source: &mut Source<'_>) -> Vec<Table<'d, 's>> {
        let items = self.get(key).map(|item| item.list(source)).unwrap_or_default();
        items.into_iter().filter_map(|item| item.table(source)).collect()
    }

    /// Returns the keys that the form does not declare and their items, in the order of the file.
    pub(crate) fn others(&self) -> Vec<(&'d str, Span, Item<'d, 's>)> {
        let mut others: Vec<_> = self
            .entries
            .iter()
            .filter(|(key, _)| self.form.key(key.get_ref()).is_none())
            .map(|(key, value)| (&**key.get_ref(), key.span(), Item::new(value, Kind::Any)))
            .collect();
        others.sort_by_key(|(_, span, _)| span.start);
        others
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
