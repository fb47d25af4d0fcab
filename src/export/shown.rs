//! What a terminal shows, and the next screen that it is to show.

use std::collections::BTreeMap;

use ratatui::buffer::{Buffer, Cell, CellDiffOption};

use super::{
    cells::{Glyph, Ink, glyph_at, printed, rows},
    palette::Palette,
    pen::Pen,
};

/// What a terminal shows: nothing at first. It is kept in less than half the memory of a buffer.
#[derive(Debug, Default)]
pub struct Shown(Vec<Row>);

impl Shown {
    /// Returns the sequences that turn what the terminal shows into another screen of the same size, with its named colours in those of a
    /// palette if there is one. Empty if they look the same. From then on, the terminal shows that screen.
    pub fn turn_into(&mut self, screen: &Buffer, palette: Option<&Palette>) -> String {
        let mut pen = Pen::new(palette);
        self.0.resize_with(screen.area.height.into(), Row::default);
        for ((line, shown), cells) in (0..).zip(&mut self.0).zip(rows(screen)) {
            if pen.row(line, shown, cells) {
                shown.keep(cells);
            }
        }
        pen.finish()
    }
}

/// A row of what is shown. Where nothing is kept it is blank.
#[derive(Debug, Default)]
pub(super) struct Row {
    cells: Vec<Kept>,
    /// The symbols that are too long to be kept with their cells, by column.
    long: BTreeMap<usize, String>,
}

/// A cell as it was sent. A screen has thousands, so it is small: 16 bytes.
#[derive(Debug)]
struct Kept {
    symbol: Short,
    width: u8,
    /// Whether the width is not that of its symbol.
    is_forced: bool,
    ink: Ink,
}

impl Kept {
    const BLANK: Self = Self { symbol: [b' ', 0, 0, 0], width: 1, is_forced: false, ink: Ink::PLAIN };
}

/// The bytes of a symbol, as most have no more.
type Short = [u8; 4];

/// In place of the bytes of a longer one: UTF-8 has no such bytes.
const LONG: Short = [0xff; 4];

/// Returns the bytes of a symbol if they are few.
const fn short(symbol: &str) -> Option<Short> {
    match *symbol.as_bytes() {
        [a] => Some([a, 0, 0, 0]),
        [a, b] => Some([a, b, 0, 0]),
        [a, b, c] => Some([a, b, c, 0]),
        [a, b, c, d] => Some([a, b, c, d]),
        _ => None,
    }
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
                is_forced: cell.diff_option != CellDiffOption::None,
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
        kept.ink == Ink::of(cell) && !kept.is_forced && cell.diff_option == CellDiffOption::None && self.has_symbol(column, cell.symbol())
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
        let (symbol, width, ink) = (glyph.symbol, self.width(column), self.kept(column).ink);
        self.has_symbol(column, symbol) && Glyph::new(column, width, symbol, ink) == *glyph
    }

    /// Returns the characters of other cells that differ from what is shown. Behind a part of what is shown, each of them does.
    pub(super) fn different<'a>(&'a self, cells: &'a [Cell]) -> impl Iterator<Item = Glyph<'a>> + Clone {
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
