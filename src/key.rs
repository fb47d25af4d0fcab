//! Key presses, as scripts and the help write them: `u`, `Enter`, `Ctrl+P`, `Shift+Tab`. Independent of any terminal.

use std::{fmt, str::FromStr};

/// A key press with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
    /// Never set for a character, which has its own case.
    pub shift: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A key that types this character.
    Char(char),
    Enter,
    Escape,
    Tab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// A function key, from 1.
    F(u8),
}

/// The names of the keys that type no character, and of the space bar, whose name is easier to see.
const NAMES: &[(&str, Code)] = &[
    ("Enter", Code::Enter),
    ("Escape", Code::Escape),
    ("Tab", Code::Tab),
    ("Backspace", Code::Backspace),
    ("Delete", Code::Delete),
    ("Insert", Code::Insert),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PageUp", Code::PageUp),
    ("PageDown", Code::PageDown),
    ("Space", Code::Char(' ')),
];

impl Key {
    /// Creates a key press without modifiers.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// Creates the press of a key that types a character.
    #[must_use]
    pub const fn char(c: char) -> Self {
        Self::plain(Code::Char(c))
    }

    /// Creates the press of such a key together with Control.
    #[must_use]
    pub const fn ctrl(c: char) -> Self {
        Self { ctrl: true, ..Self::char(c) }
    }

    /// Returns the character that this types into a text field, if any.
    #[must_use]
    pub const fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl+"), (self.alt, "Alt+"), (self.shift, "Shift+")] {
            if held {
                f.write_str(name)?;
            }
        }
        match (self.code, NAMES.iter().find(|(_, code)| *code == self.code)) {
            (_, Some((name, _))) => f.write_str(name),
            (Code::F(number), None) => write!(f, "F{number}"),
            (Code::Char(c), None) if self.ctrl => write!(f, "{}", c.to_uppercase()),
            (Code::Char(c), None) => write!(f, "{c}"),
            (code, None) => write!(f, "{code:?}"),
        }
    }
}

/// A text does not name a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the key: no key has this name")]
pub struct ParseKeyError;

impl FromStr for Key {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, ParseKeyError> {
        let mut key = Self::plain(Code::Enter);
        let mut rest = text;
        for (prefix, held) in [("Ctrl+", &mut key.ctrl), ("Alt+", &mut key.alt), ("Shift+", &mut key.shift)] {
            if let Some(after) = rest.strip_prefix(prefix).filter(|after| !after.is_empty()) {
                *held = true;
                rest = after;
            }
        }
        let mut characters = rest.chars();
        key.code = match (characters.next(), characters.next(), NAMES.iter().find(|(name, _)| *name == rest)) {
            (_, _, Some((_, code))) => *code,
            (Some(c), None, None) if key.ctrl => Code::Char(c.to_ascii_lowercase()),
            (Some(c), None, None) if !c.is_control() => Code::Char(c),
            (Some('F'), Some(_), None) => Code::F(rest[1..].parse().ok().filter(|number| (1..=24).contains(number)).ok_or(ParseKeyError)?),
            _ => return Err(ParseKeyError),
        };
        if matches!(key.code, Code::Char(_)) && key.shift { Err(ParseKeyError) } else { Ok(key) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_names_round_trip() {
        let mut keys: Vec<Key> = NAMES.iter().map(|(_, code)| Key::plain(*code)).collect();
        keys.extend(['u', 'U', '+', '?', 'é', '漢'].map(Key::char));
        keys.extend([Key::ctrl('c'), Key::ctrl('+'), Key { shift: true, ..Key::plain(Code::Tab) }, Key::plain(Code::F(12))]);
        keys.push(Key { alt: true, ctrl: true, ..Key::plain(Code::Up) });
        for key in keys {
            assert_eq!(key.to_string().parse(), Ok(key), "{key}");
        }
        assert_eq!(Key::ctrl('p').to_string(), "Ctrl+P");
    }

    #[test]
    fn other_texts_are_rejected() {
        for text in ["", "Ctrl+", "Hyper+x", "Entre", "F0", "F25", "Fx", "\u{7}", "Shift+u", "uu"] {
            assert_eq!(text.parse::<Key>(), Err(ParseKeyError), "{text:?}");
        }
    }
}
