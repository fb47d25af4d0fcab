//! The keys of a tape: their names, and what is pressed while another key is held.

use super::{
    Command,
    parser::{Parsed, Parser},
    token::{Token, TokenKind, is_free},
};
use crate::key::{Code, Key};

/// The keys that are commands.
const KEYS: [(&str, Code); 13] = [
    ("Enter", Code::Enter),
    ("Escape", Code::Escape),
    ("Tab", Code::Tab),
    ("Space", Code::Char(' ')),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("PageUp", Code::PageUp),
    ("PageDown", Code::PageDown),
    ("Backspace", Code::Backspace),
    ("Delete", Code::Delete),
    ("Insert", Code::Insert),
];

pub(super) fn key_names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|(name, _)| *name)
}

pub(super) fn named(token: &Token<'_>) -> Option<Code> {
    KEYS.into_iter().find(|(name, _)| token.kind == TokenKind::Word && token.text == *name).map(|(_, code)| code)
}

/// Parses what follows `Ctrl`, `Alt` or `Shift`.
pub(super) fn held(first: Token<'_>, parser: &mut Parser<'_, '_>) -> Parsed<Command> {
    let with_ctrl = first.text == "Ctrl";
    let mut key = Key::plain(Code::Enter);
    let mut holder = first;
    let pressed = loop {
        match holder.text {
            "Ctrl" => key.ctrl = true,
            "Alt" => key.alt = true,
            _ => key.shift = true,
        }
        let has_plus = parser.next_is_sign("+");
        let Some(pressed) = parser.next().filter(|_| has_plus) else {
            return parser.mistake(holder, "key-expected", &[("value", holder.text)]);
        };
        // VHS knows Ctrl with the others held, not the others with each other.
        let is_held =
            with_ctrl && pressed.kind == TokenKind::Word && matches!(pressed.text, "Alt" | "Shift") && pressed.text != holder.text;
        if !is_held {
            break pressed;
        }
        holder = pressed;
    };
    // Not every key that has a name can be pressed with one that is held.
    let is_allowed = |code: &Code| match code {
        Code::Char(_) | Code::Backspace | Code::Up | Code::Down | Code::Left | Code::Right => with_ctrl,
        Code::Tab => !with_ctrl,
        code => *code == Code::Enter,
    };
    let Some(code) = named(&pressed).filter(is_allowed).or_else(|| character(&pressed, with_ctrl).map(Code::Char)) else {
        return parser.mistake(pressed, "key-expected", &[("value", holder.text)]);
    };
    key.code = match code {
        // With Ctrl, as terminals send it; with Shift alone VHS types the letter as it is written.
        Code::Char(c) if key.ctrl => Code::Char(c.to_ascii_lowercase()),
        code => code,
    };
    key.shift &= !matches!(key.code, Code::Char(_));
    Ok(Command::Press { key, times: 1, every: None })
}

/// A single character that is pressed while a key is held.
fn character(token: &Token<'_>, with_ctrl: bool) -> Option<char> {
    let mut characters = token.text.chars();
    let only = characters.next().filter(|_| characters.next().is_none())?;
    let is_one = match token.kind {
        // A bare letter that is a unit is no letter to VHS: `Alt+"s"`, and after Ctrl its capital.
        TokenKind::Quoted => !with_ctrl,
        TokenKind::Word => is_free(token.text),
        TokenKind::Sign => "[]".contains(only) || with_ctrl && "-@^\\".contains(only),
        _ => false,
    };
    is_one.then_some(only)
}
