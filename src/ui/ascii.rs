//! Lines and marks in plain ASCII, for terminals that draw the others too wide or not at all. Letters stay as they are.

use ratatui::buffer::Buffer;

/// What stands for each mark.
const MARKS: &[(&str, &[&str])] = &[
    ("-", &["─", "━", "·", "–"]),
    ("|", &["│", "▌"]),
    ("+", &["┌", "┐", "└", "┘"]),
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

/// Replaces every mark of a picture.
pub(super) fn replace(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii()
            && let Some((plain, _)) = MARKS.iter().find(|(_, marks)| marks.contains(&cell.symbol()))
        {
            cell.set_symbol(plain);
        }
    }
}
