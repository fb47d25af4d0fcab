//! Lines and marks in ASCII, for terminals that draw other ones too wide or not at all. Letters stay as they are.

use std::ops::RangeInclusive;

/// ASCII characters, each with the marks that it replaces.
const MARKS: &[(char, &str)] = &[
    ('-', "─━·–−"),
    ('|', "│▌┤"),
    (':', "┃"),
    ('+', "╭╮╰╯┌┐└┘┼"),
    ('.', "┄░◌"),
    ('*', "●•"),
    ('o', "○"),
    ('#', "█◆▀"),
    ('_', "▁▂"),
    ('=', "▃▄▅▆▇"),
    ('>', "▸→›▶"),
    ('<', "←‹"),
    ('^', "↑"),
    ('v', "↓✓"),
    ('!', "▲≠"),
    ('x', "×✕✗"),
    ('%', "■◐"),
    ('"', "‖"),
    ('~', "…"),
];

/// The dots of lines in graphs.
const BRAILLE: RangeInclusive<char> = '\u{2800}'..='\u{28ff}';

/// Returns a text with an ASCII character in place of every mark.
#[must_use]
pub fn in_ascii(text: &str) -> String {
    text.chars().map(plain).collect()
}

fn plain(c: char) -> char {
    match MARKS.iter().find(|(_, marks)| marks.contains(c)) {
        _ if c.is_ascii() => c,
        Some((plain, _)) => *plain,
        None if BRAILLE.contains(&c) => '*',
        None => c,
    }
}
