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
        // What a terminal sends for these keys together with Control is what it sends for others.
        let sent = match key.code {
            Code::Char('i') if key.ctrl => Some(Code::Tab),
            Code::Char('m') if key.ctrl => Some(Code::Enter),
            Code::Char('[') if key.ctrl => Some(Code::Escape),
            _ => None,
        };
        if let Some(code) = sent {
            (key.code, key.ctrl) = (code, false);
        }
        if matches!(key.code, Code::Char(_)) && key.shift { Err(ParseKeyError) } else { Ok(key) }
    }
}

/// Other names that people know keys by.
const ALIASES: &[(&str, &str)] = &[
    ("esc", "Escape"),
    ("return", "Enter"),
    ("del", "Delete"),
    ("ins", "Insert"),
    ("pgup", "PageUp"),
    ("pgdn", "PageDown"),
    ("pgdown", "PageDown"),
    ("bksp", "Backspace"),
    ("spacebar", "Space"),
    ("control", "Ctrl"),
    ("option", "Alt"),
    ("meta", "Alt"),
];

/// Returns the name of the key that was probably meant by a text that names none: `Ctrl+P` for `ctrl-p`.
#[must_use]
pub fn meant(text: &str) -> Option<String> {
    let known = || NAMES.iter().map(|(name, _)| *name).chain(["Ctrl", "Alt", "Shift"]);
    let part = |part: &str| {
        let alias = ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(part)).map(|(_, name)| *name);
        let name = alias.or_else(|| known().find(|name| name.eq_ignore_ascii_case(part)));
        let is_function = part.len() > 1 && part.starts_with(['f', 'F']);
        name.map_or_else(|| if is_function { part.to_uppercase() } else { part.to_owned() }, str::to_owned)
    };
    let name = text.trim().replace('^', "Ctrl+").split(['+', '-']).map(|piece| part(piece.trim())).collect::<Vec<_>>().join("+");
    // A letter has its own case: Shift is not named.
    let name = name.strip_prefix("Shift+").filter(|rest| rest.chars().count() == 1).map_or_else(|| name.clone(), str::to_uppercase);
    name.parse::<Key>().ok().map(|key| key.to_string())
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
    fn keys_that_a_terminal_cannot_tell_apart_are_the_same() {
        for (one, other) in [("Ctrl+I", "Tab"), ("Ctrl+M", "Enter"), ("Ctrl+[", "Escape"), ("Alt+Ctrl+I", "")] {
            assert_eq!(one.parse::<Key>().ok(), other.parse::<Key>().ok(), "{one}");
        }
    }

    #[test]
    fn what_is_nearly_a_key_suggests_it() {
        for (text, expected) in [
            ("ctrl+p", Some("Ctrl+P")),
            ("Ctrl-p", Some("Ctrl+P")),
            ("^P", Some("Ctrl+P")),
            ("Esc", Some("Escape")),
            ("Return", Some("Enter")),
            ("pgup", Some("PageUp")),
            ("Del", Some("Delete")),
            ("shift+tab", Some("Shift+Tab")),
            ("Shift+u", Some("U")),
            ("f5", Some("F5")),
            ("Hyper+x", None),
            ("", None),
        ] {
            assert_eq!(meant(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn other_texts_are_rejected() {
        for text in ["", "Ctrl+", "Hyper+x", "Entre", "F0", "F25", "Fx", "\u{7}", "Shift+u", "uu"] {
            assert_eq!(text.parse::<Key>(), Err(ParseKeyError), "{text:?}");
        }
    }
}
