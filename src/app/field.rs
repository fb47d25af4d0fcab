//! A text field of one line.

use crate::key::{Code, Key};

/// The most characters that a field holds.
pub(super) const LONGEST: usize = 200;
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// In characters from the start.
    cursor: usize,
}

impl Field {
    /// A field with a text and the cursor at its end.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.chars().count() }
    }
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text before the cursor, and the text after it.
    #[must_use]
    pub fn halves(&self) -> (&str, &str) {
        self.text.split_at(self.byte(self.cursor))
    }

    fn byte(&self, character: usize) -> usize {
        self.text.char_indices().nth(character).map_or(self.text.len(), |(byte, _)| byte)
    }

    /// Types a character; one that cannot be shown is ignored.
    pub fn insert(&mut self, c: char) {
        if !c.is_control() && self.text.chars().count() < LONGEST {
            self.text.insert(self.byte(self.cursor), c);
            self.cursor += 1;
        }
    }

    fn remove(&mut self, character: usize) {
        let byte = self.byte(character);
        if byte < self.text.len() {
            self.text.remove(byte);
        }
    }

    /// Takes a key as line editors do.
    pub fn press(&mut self, key: Key) {
        let end = self.text.chars().count();
        match key.code {
            Code::Left => self.cursor = self.cursor.saturating_sub(1),
            Code::Right => self.cursor = (self.cursor + 1).min(end),
            Code::Home => self.cursor = 0,
            Code::End => self.cursor = end,
            Code::Char('a') if key.ctrl => self.cursor = 0,
            Code::Char('e') if key.ctrl => self.cursor = end,
            Code::Char('u') if key.ctrl => {
                self.text = self.halves().1.to_owned();
                self.cursor = 0;
            }
            Code::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.remove(self.cursor);
            }
            Code::Delete => self.remove(self.cursor),
            _ => {
                if let Some(c) = key.typed() {
                    self.insert(c);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(start: &str, keys: &[&str]) -> String {
        let mut field = Field::new(start);
        for key in keys {
            field.press(key.parse().expect("a key"));
        }
        let (before, behind) = field.halves();
        format!("{before}|{behind}")
    }

    #[test]
    fn keys_edit_as_in_every_line_editor() {
        assert_eq!(typed("abc", &["Left", "Left", "x", "Backspace", "Delete"]), "a|c");
        assert_eq!(typed("漢字", &["Home", "Right", "é", "End", "Backspace"]), "漢é|");
        assert_eq!(typed("", &["Backspace", "Delete", "Left", "Right"]), "|");
        assert_eq!(typed("some text", &["Left", "Ctrl+U", "Ctrl+E", "!"]), "t!|");
    }

    #[test]
    fn it_takes_no_more_than_it_can_show() {
        let mut field = Field::default();
        "a\n\u{1b}b".repeat(LONGEST).chars().for_each(|c| field.insert(c));
        assert_eq!(field.text(), "ab".repeat(LONGEST / 2));
    }
}
