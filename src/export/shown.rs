//! What a terminal shows, to find what differs on the next screen.

use std::collections::BTreeMap;

use ratatui::{
    buffer::{Buffer, Cell, CellDiffOption},
    layout::Size,
};

use super::{
    cells::{Glyph, Ink, glyph_at, printed, rows},
    palette::Palette,
    pen::Pen,
};

/// What a terminal shows. It is kept in less than half the memory of a buffer.
#[derive(Debug)]
pub struct Shown {
    size: Size,
    palette: Option<Palette>,
    rows: Vec<Row>,
}

impl Shown {
    /// A blank terminal, on which named colours are going to be those of a palette if there is one.
    #[must_use]
    pub const fn blank(size: Size, palette: Option<Palette>) -> Self {
        Self { size, palette, rows: Vec::new() }
    }

    #[must_use]
    pub const fn size(&self) -> Size {
        self.size
    }

    /// Whether a screen of this size and with these colours can follow. Any other one has to begin on a blank terminal.
    #[must_use]
    pub fn is_for(&self, size: Size, palette: Option<&Palette>) -> bool {
        (self.size, self.palette.as_ref()) == (size, palette)
    }

    /// Returns the sequences that turn what the terminal shows into another screen of its size. Empty if nothing differs. From then on, the
    /// terminal shows that screen.
    pub fn turn_into(&mut self, screen: &Buffer) -> String {
        let mut pen = Pen::new(self.palette.as_ref());
        self.rows.resize_with(screen.area.height.into(), Row::default);
        for ((shown, cells), line) in self.rows.iter_mut().zip(rows(screen)).zip(0..) {
            if pen.row(line, cells, shown.different(cells)) {
                shown.keep(cells);
            }
        }
        pen.finish()
    }
}

/// A row of what is shown. Where nothing is kept it is blank.
#[derive(Debug, Default)]
struct Row {
    cells: Vec<Kept>,
    /// The symbols that are too long to be kept with their cells, by column.
    long: BTreeMap<usize, String>,
}

/// A cell as it was sent. A screen has thousands, so it is small: 16 bytes.
#[derive(Debug)]
struct Kept {
    symbol: Short,
    width: u8,
    /// Whether the width may not be that of its symbol.
    is_forced: bool,
    ink: Ink,
}

impl Kept {
    const BLANK: Self = Self { symbol: [b' ', NONE, NONE, NONE], width: 1, is_forced: false, ink: Ink::PLAIN };
}

/// The bytes of a symbol, as most have no more, and [`NONE`] after them.
type Short = [u8; 4];

/// No byte of UTF-8.
const NONE: u8 = 0xff;

/// In place of the bytes of a longer symbol.
const LONG: Short = [NONE; 4];

/// Returns the bytes of a symbol if they are few.
const fn short(symbol: &str) -> Option<Short> {
    match *symbol.as_bytes() {
        [a] => Some([a, NONE, NONE, NONE]),
        [a, b] => Some([a, b, NONE, NONE]),
        [a, b, c] => Some([a, b, c, NONE]),
        [a, b, c, d] => Some([a, b, c, d]),
        _ => None,
    }
}

const fn is_forced(cell: &Cell) -> bool {
    matches!(cell.diff_option, CellDiffOption::ForcedWidth(_))
}

impl Row {
    fn keep(&mut self, cells: &[Cell]) {
        self.long.clear();
        self.cells.clear();
        self.cells.reserve_exact(cells.len());
        for (column, cell) in cells.iter().enumerate() {
            let (symbol, width) = printed(cell, cells.len() - column);
            let kept = short(symbol);
            if kept.is_none() {
                self.long.insert(column, symbol.to_owned());
            }
            self.cells.push(Kept {
                symbol: kept.unwrap_or(LONG),
                width: u8::try_from(width).unwrap_or(u8::MAX),
                is_forced: is_forced(cell),
                ink: Ink::of(cell),
            });
        }
    }

    fn kept(&self, column: usize) -> &Kept {
        self.cells.get(column).unwrap_or(&Kept::BLANK)
    }

    fn width(&self, column: usize) -> usize {
        self.kept(column).width.into()
    }

    fn has_symbol(&self, column: usize, symbol: &str) -> bool {
        match short(symbol) {
            Some(short) => self.kept(column).symbol == short,
            None => self.long.get(&column).is_some_and(|long| long == symbol),
        }
    }

    /// Whether a cell is the one that is kept: most are, which is seen without looking at what is printed of them.
    fn has(&self, column: usize, cell: &Cell) -> bool {
        let kept = self.kept(column);
        kept.ink == Ink::of(cell) && !kept.is_forced && !is_forced(cell) && self.has_symbol(column, cell.symbol())
    }

    /// Returns the column up to which cells are those that are kept, from one on at which a character begins.
    fn stays_until(&self, mut column: usize, cells: &[Cell]) -> usize {
        while cells.get(column).is_some_and(|cell| self.has(column, cell)) {
            column += self.width(column);
        }
        column
    }

    /// Whether a character looks like the one that is shown in its place.
    fn shows(&self, glyph: &Glyph<'_>) -> bool {
        let column = usize::from(glyph.column);
        let kept = self.kept(column);
        u16::from(kept.width) == glyph.width && kept.ink.on(glyph.symbol) == glyph.ink && self.has_symbol(column, glyph.symbol)
    }

    /// Returns the characters of other cells that differ from what is shown. One that begins inside a shown one does, whatever it is.
    fn different<'a>(&'a self, cells: &'a [Cell]) -> impl Iterator<Item = Glyph<'a>> + Clone {
        let (mut column, mut shown) = (0, 0);
        std::iter::from_fn(move || {
            loop {
                if shown == column {
                    column = self.stays_until(column, cells);
                    shown = column;
                }
                let wanted = glyph_at(cells, column)?;
                let stays = shown == column && self.shows(&wanted);
                column += usize::from(wanted.width);
                while shown < column {
                    shown += self.width(shown);
                }
                if !stays {
                    return Some(wanted);
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU16;

    use ratatui::{
        layout::Rect,
        style::{Color, Style},
    };

    use super::*;

    fn sent(before: &str, after: &str) -> String {
        let [before, after] = [before, after].map(|line| Buffer::with_lines([line]));
        let mut shown = blank(&before, None);
        shown.turn_into(&before);
        shown.turn_into(&after)
    }

    /// A blank terminal for a screen.
    fn blank(screen: &Buffer, palette: Option<Palette>) -> Shown {
        Shown::blank(screen.area.as_size(), palette)
    }

    #[test]
    fn only_differences_are_sent() {
        assert_eq!(sent("09:15:00 UTC", "09:15:00 UTC"), "");
        assert_eq!(sent("09:15:00 UTC", "09:15:01 UTC"), "\x1b[1;8H1");
        assert_eq!(sent("09:15:00 UTC", "10:16:00 UTC"), "\x1b[H10:16", "what is in between is written again");
        assert_eq!(sent("0 and so much more 0", "1 and so much more 1"), "\x1b[H1\x1b[18C1", "or skipped, if that is shorter");
        assert_eq!(sent("a      ", "ab     "), "\x1b[1;2Hb");
        assert_eq!(sent("a long text at the end", "a                     "), "\x1b[1;3H\x1b[K");
    }

    #[test]
    fn what_is_kept_of_a_cell_is_small_and_tells_all_that_is_seen() {
        assert_eq!(size_of::<Kept>(), 16);
        let (mother, father) = ("x👩\u{200d}👧x", "x👨\u{200d}👧x");
        assert_eq!(sent(mother, mother), "");
        assert_eq!(sent(mother, father), "\x1b[1;2H👨\u{200d}👧");
        assert_eq!(sent(mother, "x👧x"), "\x1b[1;2H👧");
        assert_eq!(sent("x👧x", mother), "\x1b[1;2H👩\u{200d}👧");

        let screens = ["a", "a\0", "a"].map(|symbol| {
            let mut screen = Buffer::with_lines([" "]);
            screen[(0, 0)].set_symbol(symbol);
            screen
        });
        let mut shown = blank(&screens[0], None);
        assert_eq!(screens.each_ref().map(|screen| shown.turn_into(screen)), ["\x1b[Ha", "\x1b[H ", "\x1b[Ha"]);
    }

    #[test]
    fn a_width_that_is_forced_is_another_one() {
        let natural = Buffer::with_lines(["ｶﾞ "]);
        let mut forced = natural.clone();
        forced[(0, 0)].set_diff_option(CellDiffOption::ForcedWidth(NonZeroU16::MIN));
        let mut shown = blank(&natural, None);
        let sent = [&natural, &forced, &forced, &natural].map(|screen| shown.turn_into(screen));
        assert_eq!(sent, ["\x1b[Hｶﾞ", "\x1b[Hｶﾞ\x1b[1;2H  ", "", "\x1b[Hｶﾞ"]);
    }

    #[test]
    fn a_screen_without_rows_or_columns_is_nothing() {
        for area in [Rect::new(0, 0, 0, 3), Rect::new(0, 0, 3, 0)] {
            let screen = Buffer::empty(area);
            assert_eq!(blank(&screen, None).turn_into(&screen), "");
        }
    }

    #[test]
    fn a_style_that_cannot_be_seen_is_not_sent() {
        let mut screen = Buffer::with_lines(["a b"]);
        let mut shown = blank(&screen, None);
        shown.turn_into(&screen);
        screen[(1, 0)].set_style(Style::new().red().bold());
        assert_eq!(shown.turn_into(&screen), "");
    }

    #[test]
    fn named_colours_are_those_of_a_palette() {
        let mut screen = Buffer::with_lines(["ab                "]);
        screen[(0, 0)].set_fg(Color::Cyan);
        let lit = Rect::new(1, 0, 17, 1);
        screen.set_style(lit, Style::new().cyan().reversed());
        assert_eq!(blank(&screen, None).turn_into(&screen), "\x1b[H\x1b[36ma\x1b[7mb                \x1b[m");
        let mut shown = blank(&screen, Some(Palette::DARK));
        let painted = "\x1b[H\x1b[38;2;95;207;216ma\x1b[0;48;2;29;65;77mb                \x1b[m";
        assert_eq!(shown.turn_into(&screen), painted);
        screen.set_style(lit, Style::reset());
        assert_eq!(shown.turn_into(&screen), "\x1b[1;2Hb\x1b[K");

        let size = screen.area.as_size();
        assert!(shown.is_for(size, Some(&Palette::DARK)));
        assert!(!shown.is_for(size, Some(&Palette::LIGHT)) && !shown.is_for(size, None), "what is shown has the colours of a palette");
        assert!(!shown.is_for(Size::new(9, 9), Some(&Palette::DARK)));
    }

    #[test]
    fn a_wide_character_leaves_no_half() {
        assert_eq!(sent("漢x", "a x"), "\x1b[Ha ");
        assert_eq!(sent(" 漢", "漢 "), "\x1b[H漢 ");
        assert_eq!(sent("漢字", "漢x "), "\x1b[1;3Hx ");
    }

    #[test]
    fn the_cursor_is_placed_after_combined_characters() {
        assert_eq!(sent("    ", "e\u{301}x"), "\x1b[He\u{301}\x1b[1;2Hx");
    }

    #[test]
    fn an_ink_changes_in_the_shorter_way() {
        let style = Style::new();
        let print = |styles: &[Style]| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
            for (x, style) in (0..).zip(styles) {
                buffer.set_string(x, 0, "x", *style);
            }
            blank(&buffer, None).turn_into(&buffer)
        };
        assert_eq!(print(&[style.fg(Color::Red).bold(), style.fg(Color::Red)]), "\x1b[H\x1b[1;31mx\x1b[22mx\x1b[m");
        assert_eq!(print(&[style.bold().dim(), style.bold(), style]), "\x1b[H\x1b[1;2mx\x1b[0;1mx\x1b[mx");
        assert_eq!(print(&[style.dim(), style.bold().dim()]), "\x1b[H\x1b[2mx\x1b[1;2mx\x1b[m");
        assert_eq!(
            print(&[style.fg(Color::LightBlue).bg(Color::Indexed(99)), style.fg(Color::Rgb(1, 2, 3)).bg(Color::DarkGray)]),
            "\x1b[H\x1b[94;48;5;99mx\x1b[38;2;1;2;3;100mx\x1b[m"
        );
        assert_eq!(print(&[style.rapid_blink(), style.slow_blink().rapid_blink()]), "\x1b[H\x1b[6mx\x1b[5;6mx\x1b[m");
    }
}
