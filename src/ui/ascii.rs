//! Lines and marks in ASCII, for terminals that draw other ones too wide or not at all. Letters stay as they are.

use std::ops::RangeInclusive;

use ratatui::buffer::Buffer;

/// ASCII characters, each with the marks that it replaces.
const MARKS: &[(&str, &[&str])] = &[
    ("-", &["─", "━", "·", "–", "−"]),
    ("|", &["│", "▌", "┤"]),
    ("+", &["╭", "╮", "╰", "╯", "┌", "┐", "└", "┘", "┼"]),
    (".", &["┄", "░", "◌"]),
    ("*", &["●", "•"]),
    ("o", &["○"]),
    ("#", &["█", "◆", "▀"]),
    ("_", &["▁", "▂"]),
    ("=", &["▃", "▄", "▅", "▆", "▇"]),
    (">", &["▸", "→", "›", "▶"]),
    ("<", &["←", "‹"]),
    ("^", &["↑"]),
    ("v", &["↓", "✓"]),
    ("!", &["▲"]),
    ("x", &["×", "✕", "✗"]),
    ("%", &["■"]),
    ("\"", &["‖"]),
    ("~", &["…"]),
];

/// The dots of lines in graphs.
const BRAILLE: RangeInclusive<char> = '\u{2800}'..='\u{28ff}';

/// Replaces all marks of a picture.
pub(super) fn replace(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if cell.symbol().is_ascii() {
            continue;
        }
        if let Some((plain, _)) = MARKS.iter().find(|(_, marks)| marks.contains(&cell.symbol())) {
            cell.set_symbol(plain);
        } else if cell.symbol().starts_with(|c| BRAILLE.contains(&c)) {
            cell.set_symbol("*");
        }
    }
}
