//! A text that was pasted, as a field of one line takes it.

use std::fmt;

use super::field::LONGEST;

/// A pasted text: one line without control characters, no longer than a field. White space around it is trimmed, a tab or a line break in it
/// becomes a blank, and an escape sequence goes as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted(String);

impl Pasted {
    /// Cleans a text that may come from anywhere.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let is_break = |c: char| matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
        let text: String = without_sequences(text).chars().filter(|c| is_break(*c) || !c.is_control()).collect();
        let pieces: Vec<&str> = text.split(is_break).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        let line: String = pieces.join(" ").chars().take(LONGEST).collect();
        Self(line.trim_end().to_owned())
    }

    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pasted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Returns a text without the sequences that programs send to a terminal.
fn without_sequences(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        kept.push_str(before);
        rest = after_sequence(after);
    }
    kept + rest
}

/// Returns what follows a sequence whose Escape is already taken. One without an end goes to the end of its line.
fn after_sequence(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    let ends_at = |is_last: fn(char) -> bool| {
        let at = line.char_indices().skip(1).find(|(_, c)| !matches!(c, ' '..='?') || is_last(*c));
        at.map(|(at, c)| at + usize::from(is_last(c)))
    };
    let length = match line.chars().next() {
        Some('[') => ends_at(|c| matches!(c, '@'..='~')),
        // The choice of a character set, and the like.
        Some(' '..='/') => ends_at(|c| matches!(c, '0'..='~')),
        // A string, which ends with BEL or `ESC \`. Any other Escape begins the next sequence.
        Some(']' | 'P' | 'X' | '^' | '_') => line.find(['\u{7}', '\u{1b}']).map(|at| at + usize::from(line[at..].starts_with('\u{7}'))),
        Some('0'..='~') => Some(1),
        _ => Some(0),
    };
    &text[length.unwrap_or(line.len())..]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_paste_is_one_line() {
        for (pasted, line) in [
            ("bob@example.com\tMarketing\r\n", "bob@example.com Marketing"),
            ("line one\nline two\n\n\t\tTab", "line one line two Tab"),
            ("\r\n  bob@example.com \t", "bob@example.com"),
            ("two  blanks", "two  blanks"),
            ("a\u{2028}b\u{b}c\u{85}d", "a b c d"),
            ("nul\0 and del\u{7f}", "nul and del"),
            ("日本\t語", "日本 語"),
            (" \n ", ""),
        ] {
            assert_eq!(Pasted::new(pasted).text(), line, "{pasted:?}");
        }
    }

    #[test]
    fn an_escape_sequence_goes_as_a_whole() {
        for (pasted, line) in [
            ("\u{1b}[31mred\u{1b}[0m", "red"),
            ("\u{1b}[38;2;1;2;3mred\u{1b}[m.", "red."),
            ("\u{1b}]0;evil\u{7}title", "title"),
            ("\u{1b}]8;;https://example.com\u{1b}\\link\u{1b}]8;;\u{1b}\\", "link"),
            ("\u{1b}(Bset\u{1b}c", "set"),
            ("\u{1b}P$q\u{1b}[31mcut", "cut"),
            ("\u{1b}é\u{1b}", "é"),
            ("no end \u{1b}]0;evil\nnext line", "no end next line"),
            ("no end \u{1b}[31", "no end"),
        ] {
            assert_eq!(Pasted::new(pasted).text(), line, "{pasted:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_clean_stays_as_it_is(text in r"(\x1b|[\[\]P(\\;:0mA \t\n\x07\x01é日]|.){0,300}") {
            let once = Pasted::new(&text);
            prop_assert!(once.text().chars().count() <= LONGEST && !once.text().contains(char::is_control));
            prop_assert_eq!(Pasted::new(once.text()), once);
        }
    }
}
