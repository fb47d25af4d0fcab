//! Sentences in pieces, so that each surface can render keys, shapes and arrows in its own way.

use crate::text::{Argument, Text};

/// Surrounds the number of an embedded sentence while Fluent formats the message around it. No name contains control characters.
const PLACEHOLDER: char = '\u{1}';

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    Text(String),
    /// The words that matter most.
    Strong(String),
    /// A shape that repeats what the next word says; only drawn.
    Shape(char),
    /// A key (`↑`, `u`, `Ctrl+P`), and the word that does the same in plain mode (`upgrade`).
    Key {
        label: String,
        word: String,
    },
    /// What a screen shows, and what is said instead.
    Either {
        shown: Words,
        said: Words,
    },
    /// Separates a countdown from its target.
    Arrow,
    /// Separates two statements on one line.
    Gap,
}

/// Escapes what is markup in Markdown, so that a text is shown there as it is: what is quoted may have links, pictures or HTML in it.
fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '<' | '[' | ']') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// A sentence, or a few words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(Vec<Span>);

impl Words {
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Renders the sentence for the screen.
    #[must_use]
    pub fn shown(&self) -> String {
        self.with_keys(&ToOwned::to_owned)
    }

    /// Renders the sentence as Markdown, with keys as code.
    #[must_use]
    pub fn in_markdown(&self) -> String {
        let words = self.0.iter().map(|span| match span {
            Span::Text(text) | Span::Strong(text) => Span::Text(markdown(text)),
            Span::Either { shown, .. } => Span::Text(shown.in_markdown()),
            other => other.clone(),
        });
        Self(words.collect()).with_keys(&|label| format!("`{label}`"))
    }

    /// Renders the sentence for the screen, with the label of each key replaced.
    #[must_use]
    pub fn with_keys(&self, key: &dyn Fn(&str) -> String) -> String {
        let show = |span: &Span| match span {
            Span::Text(text) | Span::Strong(text) => text.clone(),
            Span::Shape(shape) => format!("{shape} "),
            Span::Key { label, .. } => key(label),
            Span::Either { shown, .. } => shown.with_keys(key),
            Span::Arrow => "  → ".to_owned(),
            Span::Gap => "  ".to_owned(),
        };
        self.0.iter().map(show).collect()
    }

    /// Renders the sentence for a listener: without shapes, as a list where there are arrows and gaps, and with plain mode's words for keys.
    #[must_use]
    pub fn said(&self, text: &Text) -> String {
        let say = |span: &Span| match span {
            Span::Text(words) | Span::Strong(words) => words.clone(),
            Span::Shape(_) => String::new(),
            Span::Key { word, .. } => text.with("word-quoted", &[("word", word.as_str().into())]),
            Span::Either { said, .. } => said.said(text),
            Span::Arrow | Span::Gap => text.get("list-separator"),
        };
        self.0.iter().map(say).collect()
    }

    /// Joins sentences with a separator.
    pub(super) fn joined(sentences: Vec<Self>, separator: &str) -> Self {
        sentences.into_iter().reduce(|words, next| words.and(separator.to_owned()).and(next)).unwrap_or_default()
    }

    /// Appends a sentence.
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

/// Formats a message that has sentences among its arguments.
pub(super) fn sentence(text: &Text, id: &str, arguments: &[Argument<'_>], sentences: &[(&'static str, Words)]) -> Words {
    let placeholders = sentences.iter().enumerate().map(|(index, (name, _))| (*name, format!("{PLACEHOLDER}{index}{PLACEHOLDER}").into()));
    let arguments: Vec<Argument<'_>> = arguments.iter().cloned().chain(placeholders).collect();
    let message = text.with(id, &arguments);
    let mut spans = Vec::new();
    for (index, part) in message.split(PLACEHOLDER).enumerate() {
        match part.parse::<usize>().ok().filter(|_| index % 2 == 1).and_then(|number| sentences.get(number)) {
            Some((_, words)) => spans.extend(words.0.iter().cloned()),
            None if part.is_empty() => {}
            None => spans.push(Span::Text(part.to_owned())),
        }
    }
    Words(spans)
}

/// The role of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Strong,
    /// Less important than the rest.
    Faint,
    /// Why something failed. Marked with a sign.
    Error,
    /// Marked with a sign.
    Warning,
    /// Confirms the input. Marked with a sign.
    Right,
}

/// One statement in several lengths, the longest first. The layout takes the first one that fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lengths(Vec<String>);

impl Lengths {
    pub(super) const fn new(longest_first: Vec<String>) -> Self {
        Self(longest_first)
    }

    pub(super) fn map(self, f: impl FnMut(String) -> String) -> Self {
        Self(self.0.into_iter().map(f).collect())
    }

    /// Adds a still shorter one.
    pub(super) fn or(mut self, shortest: String) -> Self {
        self.0.push(shortest);
        self
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the longest one.
    #[must_use]
    pub fn whole(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// Returns the one at a place, or the shortest beyond its end.
    #[must_use]
    pub fn at(&self, index: usize) -> &str {
        self.0.get(index).or(self.0.last()).map_or("", String::as_str)
    }

    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the longest one that fits, or the shortest if none does.
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
    fn an_embedded_sentence_keeps_its_spans() {
        let text = Text::new(Language::English);
        let until = Words::from(vec![Span::Text("16d 00:00:00".into()), Span::Arrow, Span::Text("2019-01-26".into())]);
        let words = sentence(&text, "why-ends", &[], &[("until", until)]);
        assert_eq!(words.shown(), "This clears by itself, at the latest in 16d 00:00:00  → 2019-01-26");
        assert_eq!(words.said(&text), "This clears by itself, at the latest in 16d 00:00:00, 2019-01-26");
    }

    #[test]
    fn keys_are_labels_on_the_screen_and_words_in_plain_mode() {
        let text = Text::new(Language::English);
        let words = Words::from("Press ".to_owned()).and(Span::Key { label: "↑".into(), word: "up".into() }).and(".".to_owned());
        assert_eq!((words.shown().as_str(), words.said(&text).as_str()), ("Press ↑.", "Press \"up\"."));
        assert_eq!(words.in_markdown(), "Press `↑`.");
    }

    #[test]
    fn the_longest_that_fits_is_taken_or_else_the_shortest() {
        let reasons = Lengths::new(vec!["a, b, c".into(), "a, b (+1)".into(), "a (+2)".into()]);
        assert_eq!(reasons.that_fits(|words| words.len() < 9), "a, b, c");
        assert_eq!(reasons.that_fits(|words| words.len() < 7), "a (+2)");
        assert_eq!(reasons.that_fits(|_| false), "a (+2)");
        assert_eq!(Lengths::default().that_fits(|_| true), "");
    }
}
