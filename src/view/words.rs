//! Sentences: their words, with the keys, shapes and points in time in them told apart, so that each surface gives them its own form.

use crate::text::{Argument, Text};

/// What stands for a piece of a sentence while Fluent puts it into its place. No name has control characters in it.
const PLACE: char = '\u{1}';

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Words.
    Text(String),
    /// Words that matter most.
    Strong(String),
    /// A shape that says what the word after it says: only where something is drawn.
    Shape(char),
    /// A key, as it is labelled, and the word that does the same in plain mode.
    Key {
        /// `↑`, `u`, `Ctrl+P`.
        label: String,
        /// `upgrade`.
        word: String,
    },
    /// Between a countdown and its target.
    Arrow,
    /// Between two things that are said one after the other.
    Gap,
}

/// A sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(Vec<Span>);

impl Words {
    /// The pieces, in order.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// As it is drawn.
    #[must_use]
    pub fn shown(&self) -> String {
        self.with_keys(ToOwned::to_owned)
    }

    /// As it is written in Markdown: keys as code.
    #[must_use]
    pub fn in_markdown(&self) -> String {
        self.with_keys(|label| format!("`{label}`"))
    }

    /// As it is drawn, with each key in another form.
    #[must_use]
    pub fn with_keys(&self, key: impl Fn(&str) -> String) -> String {
        let show = |span: &Span| match span {
            Span::Text(text) | Span::Strong(text) => text.clone(),
            Span::Shape(shape) => format!("{shape} "),
            Span::Key { label, .. } => key(label),
            Span::Arrow => "  → ".to_owned(),
            Span::Gap => "  ".to_owned(),
        };
        self.0.iter().map(show).collect()
    }

    /// As it is said aloud: without shapes, with pauses, and with the words of plain mode for keys.
    #[must_use]
    pub fn said(&self) -> String {
        let say = |span: &Span| match span {
            Span::Text(text) | Span::Strong(text) => text.clone(),
            Span::Shape(_) => String::new(),
            Span::Key { word, .. } => word.clone(),
            Span::Arrow | Span::Gap => ", ".to_owned(),
        };
        self.0.iter().map(say).collect()
    }

    /// The same, followed by something else.
    #[must_use]
    pub fn and(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self(vec![Span::Text(text)])
    }
}

impl From<Span> for Words {
    fn from(span: Span) -> Self {
        Self(vec![span])
    }
}

impl From<Vec<Span>> for Words {
    fn from(spans: Vec<Span>) -> Self {
        Self(spans)
    }
}

/// A message with sentences among its arguments.
pub(super) fn sentence(text: &Text, id: &str, arguments: &[Argument<'_>], sentences: &[(&'static str, Words)]) -> Words {
    let places = sentences.iter().enumerate().map(|(index, (name, _))| (*name, format!("{PLACE}{index}{PLACE}").into()));
    let arguments: Vec<Argument<'_>> = arguments.iter().cloned().chain(places).collect();
    let message = text.with(id, &arguments);
    let mut spans = Vec::new();
    for (index, part) in message.split(PLACE).enumerate() {
        match part.parse::<usize>().ok().filter(|_| index % 2 == 1).and_then(|place| sentences.get(place)) {
            Some((_, words)) => spans.extend(words.0.iter().cloned()),
            None if part.is_empty() => {}
            None => spans.push(Span::Text(part.to_owned())),
        }
    }
    Words(spans)
}

/// The same at several lengths, the longest first: whoever lays it out takes the first that fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lengths(Vec<String>);

impl Lengths {
    pub(super) const fn new(longest_first: Vec<String>) -> Self {
        Self(longest_first)
    }

    /// The same with each of them put into another sentence.
    pub(super) fn map(self, put: impl FnMut(String) -> String) -> Self {
        Self(self.0.into_iter().map(put).collect())
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of it.
    #[must_use]
    pub fn whole(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// The longest that fits; the shortest where none does.
    #[must_use]
    pub fn that_fits(&self, fits: impl Fn(&str) -> bool) -> &str {
        self.0.iter().find(|words| fits(words)).or(self.0.last()).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_sentence_keeps_what_was_put_into_it() {
        let text = Text::new(Language::English);
        let until = Words::from(vec![Span::Text("16d 00:00:00".into()), Span::Arrow, Span::Text("2019-01-26".into())]);
        let words = sentence(&text, "why-ends", &[], &[("until", until)]);
        assert_eq!(words.shown(), "This ends by itself, at the latest in 16d 00:00:00  → 2019-01-26");
        assert_eq!(words.said(), "This ends by itself, at the latest in 16d 00:00:00, 2019-01-26");
    }

    #[test]
    fn keys_are_labels_where_they_are_drawn_and_words_where_they_are_said() {
        let words = Words::from("Press ".to_owned()).and(Span::Key { label: "↑".into(), word: "up".into() }).and(".".to_owned());
        assert_eq!((words.shown().as_str(), words.said().as_str()), ("Press ↑.", "Press up."));
        assert_eq!(words.in_markdown(), "Press `↑`.");
    }

    #[test]
    fn the_longest_that_fits_is_taken_and_else_the_shortest() {
        let reasons = Lengths::new(vec!["a, b, c".into(), "a, b (+1)".into(), "a (+2)".into()]);
        assert_eq!(reasons.that_fits(|words| words.len() < 9), "a, b, c");
        assert_eq!(reasons.that_fits(|words| words.len() < 7), "a (+2)");
        assert_eq!(reasons.that_fits(|_| false), "a (+2)");
        assert_eq!(Lengths::default().that_fits(|_| true), "");
    }
}
