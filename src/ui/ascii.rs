//! Lines and marks in ASCII, for terminals that draw other ones too wide or not at all. Letters stay as they are.

use ratatui::buffer::Buffer;

/// ASCII characters, each with the marks that it replaces.
const MARKS: &[(&str, &[&str])] = &[
    ("-", &["─", "━", "·", "–", "−"]),
    ("|", &["│", "▌"]),
    ("+", &["╭", "╮", "╰", "╯", "┌", "┐", "└", "┘"]),
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
    ("!", &["≠", "▲"]),
    ("x", &["×", "✕", "✗"]),
    ("%", &["■"]),
    ("\"", &["‖"]),
    ("~", &["…"]),
];

/// Replaces all marks of a picture.
pub(super) fn replace(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii()
            && let Some((plain, _)) = MARKS.iter().find(|(_, marks)| marks.contains(&cell.symbol()))
        {
            cell.set_symbol(plain);
        }
    }
}
