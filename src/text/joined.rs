//! Words that are put together in the same way everywhere, each language in its own: lists, labels, notes, numbers, sentences.

use std::borrow::Borrow;

use super::Text;

impl Text {
    /// Joins the items of a list: `upgrade, use up the credit`.
    #[must_use]
    pub fn list<S: Borrow<str>>(&self, items: &[S]) -> String {
        items.join(&self.get("list-separator"))
    }

    /// Puts a label before its value: `Status: Active`. Without a value, nothing follows the colon.
    #[must_use]
    pub fn labelled(&self, label: &str, value: &str) -> String {
        let labelled = self.with("label-value", &[("label", label.into()), ("value", value.into())]);
        if value.is_empty() { labelled.trim_end().to_owned() } else { labelled }
    }

    /// Adds a note: `Upgrade (it is cancelled)`.
    #[must_use]
    pub fn noted(&self, words: &str, note: &str) -> String {
        self.with("words-note", &[("words", words.into()), ("note", note.into())])
    }

    /// Puts a number before words that can be selected with it: `1. Yes`.
    #[must_use]
    pub fn numbered(&self, number: usize, words: &str) -> String {
        self.with("number-words", &[("number", number.to_string().into()), ("words", words.into())])
    }

    /// Puts one sentence after another.
    #[must_use]
    pub fn sentences<S: Borrow<str>>(&self, sentences: &[S]) -> String {
        sentences.join(&self.get("sentence-separator"))
    }
}
