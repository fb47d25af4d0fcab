//! The cells of a buffer as they are seen: each wide character once, without invisible styles.

use ratatui::{
    buffer::{Buffer, Cell, CellWidth},
    style::{Color, Modifier},
};

use crate::wrap::is_simple;

/// The modifiers that are visible on a blank.
const VISIBLE_ON_BLANKS: Modifier = Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::CROSSED_OUT);

/// How a character is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink {
    pub(super) fg: Color,
    pub(super) bg: Color,
    pub(super) modifier: Modifier,
}

impl Ink {
    /// The terminal's own colours and nothing else.
    pub(super) const PLAIN: Self = Self { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

    pub(super) const fn of(cell: &Cell) -> Self {
        Self { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }

    /// Returns what is visible of it on a blank.
    pub(super) fn on_blanks(self) -> Self {
        if self.modifier.intersects(VISIBLE_ON_BLANKS) { self } else { Self { bg: self.bg, ..Self::PLAIN } }
    }

    /// Returns what is visible of it on a symbol.
    pub(super) fn on(self, symbol: &str) -> Self {
        if symbol == " " { self.on_blanks() } else { self }
    }
}

/// A character, with those that combine with it, in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Glyph<'a> {
    pub(super) column: u16,
    /// In columns.
    pub(super) width: u16,
    pub(super) symbol: &'a str,
    pub(super) ink: Ink,
}

impl Glyph<'_> {
    /// Returns its only character; `None` if others combine with it.
    pub(super) fn only_char(&self) -> Option<char> {
        let mut characters = self.symbol.chars();
        characters.next().filter(|_| characters.next().is_none())
    }
}

pub(super) fn rows(buffer: &Buffer) -> impl Iterator<Item = &[Cell]> {
    buffer.content.chunks(usize::from(buffer.area.width.max(1)))
}

/// Returns the characters of a row. One that cannot be printed, or only in part, becomes a blank.
pub(super) fn glyphs(row: &[Cell]) -> impl Iterator<Item = Glyph<'_>> {
    glyphs_from(row, 0)
}

/// Returns the characters of a row from a column on, at which one must begin.
pub(super) fn glyphs_from(row: &[Cell], mut column: usize) -> impl Iterator<Item = Glyph<'_>> {
    std::iter::from_fn(move || {
        let glyph = glyph_at(row, column)?;
        column += usize::from(glyph.width);
        Some(glyph)
    })
}

/// Returns the character that begins at a column of a row; `None` beyond its end.
pub(super) fn glyph_at(row: &[Cell], column: usize) -> Option<Glyph<'_>> {
    let cell = row.get(column)?;
    let (symbol, width) = printed(cell, row.len() - column);
    Some(Glyph { column: u16::try_from(column).unwrap_or(u16::MAX), width, symbol, ink: Ink::of(cell).on(symbol) })
}

/// Returns what is printed of a cell, and its width, which is at most the columns that are left of the row.
#[inline]
pub(super) fn printed(cell: &Cell, left: usize) -> (&str, u16) {
    let symbol = cell.symbol();
    // Most cells of a screen are these.
    if matches!(symbol.as_bytes(), [b' '..=b'~']) { (symbol, 1) } else { rarely_printed(cell, left) }
}

fn rarely_printed(cell: &Cell, left: usize) -> (&str, u16) {
    let symbol = cell.symbol();
    let mut characters = symbol.chars();
    match (characters.next(), characters.next()) {
        (Some(c), None) if is_simple(c) => (symbol, 1),
        _ if symbol.is_empty() || symbol.contains(char::is_control) => (" ", 1),
        _ => Some((symbol, cell.cell_width().max(1))).filter(|(_, width)| usize::from(*width) <= left).unwrap_or((" ", 1)),
    }
}

#[cfg(test)]
mod tests {
    use ratatui::{layout::Rect, style::Style};

    use super::*;

    fn seen(buffer: &Buffer) -> Vec<(u16, String)> {
        rows(buffer).flat_map(glyphs).map(|glyph| (glyph.column, glyph.symbol.to_owned())).collect()
    }

    #[test]
    fn a_character_that_cannot_be_printed_is_a_blank() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
        buffer[(0, 0)].set_symbol("\u{1b}");
        buffer[(1, 0)].set_symbol("");
        buffer[(3, 0)].set_symbol("漢");
        assert_eq!(seen(&buffer), [0, 1, 2, 3].map(|column| (column, " ".to_owned())));
    }

    #[test]
    fn an_invisible_style_is_removed() {
        let mut buffer = Buffer::with_lines(["a b"]);
        buffer.set_style(buffer.area, Style::new().fg(Color::Red).add_modifier(Modifier::BOLD));
        let inks: Vec<Ink> = glyphs(&buffer.content).map(|glyph| glyph.ink).collect();
        assert_eq!(inks[1], Ink::PLAIN);
        assert_eq!(inks[0], Ink { fg: Color::Red, modifier: Modifier::BOLD, ..Ink::PLAIN });
        buffer.set_style(buffer.area, Style::new().add_modifier(Modifier::REVERSED));
        assert!(glyphs(&buffer.content).all(|glyph| glyph.ink.fg == Color::Red), "a reversed blank shows both colours");
    }
}
