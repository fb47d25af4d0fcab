//! Lines as people type, speak or dictate them, and the words that plain mode has of its own.

/// The most characters of a line that are read.
const LONGEST: usize = 300;

/// A line that was typed. Tabs are blanks.
pub(super) struct Line {
    /// As it is to be filled in somewhere.
    pub(super) text: String,
    /// In lower case, with single blanks: lines are also spoken and dictated. A single character is a key, which has its own case.
    pub(super) words: String,
}

impl Line {
    pub(super) fn new(line: &str) -> Self {
        let text: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
        let text = text.trim().to_owned();
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = if words.chars().count() > 1 { words.to_lowercase() } else { words };
        Self { text, words }
    }

    /// The number that it is.
    pub(super) fn number(&self) -> Option<usize> {
        number(&self.words)
    }

    /// What follows a word at its start, as it was typed.
    pub(super) fn after(&self, word: &str) -> Option<&str> {
        let (first, rest) = self.text.split_once(char::is_whitespace)?;
        Some(rest.trim_start()).filter(|_| first.to_lowercase() == word)
    }
}

/// The number that a word is. One that is larger than all is the largest.
pub(super) fn number(word: &str) -> Option<usize> {
    let is_number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    is_number.then(|| word.parse().unwrap_or(usize::MAX))
}

/// The words that are no actions.
pub(super) const WORDS: [&str; 4] = ["page", "list", "time", "help"];

pub(super) fn is_help(word: &str) -> bool {
    matches!(word, "help" | "?")
}

pub(super) fn is_back(word: &str) -> bool {
    matches!(word, "back" | "leave" | "close")
}

pub(super) fn is_quit(word: &str) -> bool {
    matches!(word, "quit" | "exit")
}
