//! Words that are put together in the same way everywhere, each language in its own: lists, labels, notes, numbers, sentences.

use std::{borrow::Borrow, fmt::Display};

use super::Text;

impl Text {
    /// Joins the items of a list: `upgrade, use up the credit`.
    #[must_use]
    pub fn list<S: Borrow<str>>(&self, items: &[S]) -> String {
        items.join(&self.get("list-separator"))
    }

    /// Says refusals by their names, separated by semicolons: there are commas in some.
    #[must_use]
    pub fn refusals<R: Display>(&self, refusals: &[R]) -> String {
        let said: Vec<String> = refusals.iter().map(|refusal| self.get(&format!("refusal-{refusal}"))).collect();
        said.join(&self.get("clause-separator"))
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
