//! The settings of a tape: those that mean something here, and those of VHS, whose values only have to be what VHS accepts.

use std::time::Duration;

use super::{
    Speed,
    pattern::Pattern,
    token::{Token, TokenKind},
};

#[derive(Debug, Clone, PartialEq)]
pub enum Setting {
    /// The time after each key.
    TypingSpeed(Duration),
    PlaybackSpeed(Speed),
    /// How long a `Wait` waits at most.
    WaitTimeout(Duration),
    /// What a `Wait` waits for.
    WaitPattern(Pattern),
    /// A setting that means nothing here: its name, and its value as it is written, with its quotes.
    Other(&'static str, String),
}

/// Returns whether VHS accepts a token as the value of a setting.
type IsValue = fn(&Token<'_>) -> bool;

/// The settings that mean nothing here.
pub(super) const OTHERS: &[(&str, IsValue)] = &[
    ("Shell", |token| is_one_of(token, &["bash", "cmd", "fish", "nu", "osh", "powershell", "pwsh", "xonsh", "zsh"])),
    ("FontFamily", is_text),
    ("FontSize", is_whole),
    ("Framerate", is_whole),
    ("Height", is_whole),
    ("Width", is_whole),
    ("LetterSpacing", is_number),
    ("LineHeight", is_number),
    ("Padding", is_whole),
    ("Margin", is_whole),
    ("MarginFill", |token| token.as_text().is_some_and(|text| text.strip_prefix('#').is_none_or(is_colour))),
    ("BorderRadius", is_whole),
    ("WindowBar", |token| is_one_of(token, &["", "Colorful", "ColorfulRight", "Rings", "RingsRight"])),
    ("WindowBarSize", is_whole),
    ("Theme", |token| is_text(token) || token.kind == TokenKind::Json),
    (PERCENT, is_number),
    ("CursorBlink", |token| token.kind == TokenKind::Word && matches!(token.text, "true" | "false")),
];

/// The only setting whose number may have a `%` behind it.
pub(super) const PERCENT: &str = "LoopOffset";

fn is_text(token: &Token<'_>) -> bool {
    token.as_text().is_some()
}

fn is_one_of(token: &Token<'_>, texts: &[&str]) -> bool {
    token.as_text().is_some_and(|text| texts.contains(&text))
}

fn is_colour(digits: &str) -> bool {
    digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

fn is_whole(token: &Token<'_>) -> bool {
    token.kind == TokenKind::Number && token.text.parse::<u32>().is_ok()
}

fn is_number(token: &Token<'_>) -> bool {
    token.kind == TokenKind::Number && token.text.parse().is_ok_and(f64::is_finite)
}

/// The names of all settings.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    OTHERS.iter().map(|(name, _)| *name).chain(["TypingSpeed", "PlaybackSpeed", "WaitTimeout", "WaitPattern"])
}
