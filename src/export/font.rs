//! The bitmap font of GIFs: glyphs of 8×16 pixels, or of 16×16 for characters of two columns.

use std::collections::HashMap;

/// The size of a column in pixels.
pub(super) const WIDTH: usize = 8;

/// The size of a row in pixels.
pub(super) const HEIGHT: usize = 16;

/// A part of GNU Unifont: a line for each character, its number and the rows of its glyph in hexadecimal digits.
const UNIFONT: &str = include_str!("../../assets/font/unifont.hex");

/// The rows of a glyph from the top, each with its leftmost pixel in the highest bit.
pub(super) type Bitmap = [u16; HEIGHT];

/// A frame of the size of its cells: what stands for a character that has no glyph.
const BOX: Bitmap = [0, 0, 0x7e00, 0x4200, 0x4200, 0x4200, 0x4200, 0x4200, 0x4200, 0x4200, 0x4200, 0x4200, 0x4200, 0x7e00, 0, 0];
const WIDE_BOX: Bitmap = [0, 0, 0x7ffe, 0x4002, 0x4002, 0x4002, 0x4002, 0x4002, 0x4002, 0x4002, 0x4002, 0x4002, 0x4002, 0x7ffe, 0, 0];

struct Glyph {
    /// Whether it takes two columns.
    is_wide: bool,
    bitmap: Bitmap,
}

pub(super) struct Font(HashMap<char, Glyph>);

impl Font {
    /// Reads the font. A line that is no glyph is none.
    pub(super) fn unifont() -> Self {
        Self(UNIFONT.lines().filter_map(parse).collect())
    }

    /// Returns the picture of a character, with those that combine with it, in one or two columns. `None` if it has no glyph.
    pub(super) fn bitmap(&self, symbol: &str, columns: u16) -> Option<Bitmap> {
        let mut bitmap = [0; HEIGHT];
        for c in symbol.chars().filter(|c| !is_invisible(*c)) {
            let glyph = self.0.get(&c)?;
            for (row, bits) in bitmap.iter_mut().zip(glyph.bitmap) {
                *row |= if glyph.is_wide && columns == 1 { halved(bits) } else { bits };
            }
        }
        Some(bitmap)
    }

    /// Returns what stands for a character that has no glyph.
    pub(super) const fn boxed(columns: u16) -> Bitmap {
        if columns == 1 { BOX } else { WIDE_BOX }
    }
}

/// Whether a character only tells how the one before it looks.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Squeezes a row of 16 pixels into 8, without losing one.
fn halved(bits: u16) -> u16 {
    (0..8).filter(|pair| bits >> (2 * pair) & 0b11 != 0).fold(0, |halved, pair| halved | 1 << (8 + pair))
}

fn parse(line: &str) -> Option<(char, Glyph)> {
    let (number, digits) = line.split_once(':')?;
    let c = char::from_u32(u32::from_str_radix(number, 16).ok()?)?;
    let is_wide = digits.len() == 4 * HEIGHT;
    let (length, shift) = if is_wide { (4, 0) } else { (2, 8) };
    let mut bitmap = [0; HEIGHT];
    for (index, row) in bitmap.iter_mut().enumerate() {
        *row = u16::from_str_radix(digits.get(index * length..(index + 1) * length)?, 16).ok()? << shift;
    }
    Some((c, Glyph { is_wide, bitmap }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_glyph() {
        assert_eq!(Font::unifont().0.len(), UNIFONT.lines().count());
    }

    #[test]
    fn a_glyph_is_drawn_in_its_columns_and_what_has_none_is_a_box() {
        let font = Font::unifont();
        let drawn = |symbol, columns| font.bitmap(symbol, columns).map(|rows| rows.map(|row| format!("{row:016b}")).join("\n"));
        let full = drawn("█", 1).expect("a glyph");
        assert!(full.lines().all(|row| row == "1111111100000000"), "{full}");
        let wide = drawn("日", 2).expect("a glyph");
        assert!(wide.lines().any(|row| row.starts_with('0') && !row.ends_with("00000000")), "it takes both columns:\n{wide}");
        let check = drawn("✓", 1).expect("a wide glyph in one column");
        assert!(check.contains('1') && check.lines().all(|row| row.ends_with("00000000")), "{check}");
        assert_eq!(drawn("●\u{fe0e}", 1), drawn("●", 1));
        assert_eq!(font.bitmap("🧭", 2), None);
        assert_ne!(Font::boxed(1), Font::boxed(2));
    }
}
