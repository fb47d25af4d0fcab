//! Writing what differs from one screen to the next, in few bytes.
//!
//! The sequences assume nothing but the screen before, also where half of a wide character is overwritten, and leave the default colours set.

use std::fmt::Write;

use ratatui::{
    buffer::Cell,
    style::{Color, Modifier},
};

use super::{
    cells::{Glyph, Ink, glyph_at, glyphs_from},
    palette::{Palette, number},
};

/// The most bytes of unchanged characters that are written again instead of being skipped. In JSON, skipping takes as many.
const BRIDGE: usize = 9;

/// The most blanks at the end of a row that are shorter than the sequence that erases them.
const ERASABLE: usize = 9;

/// The modifiers with the numbers that switch them on and off. Two that share a number are switched off together.
const MODIFIERS: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// Writes the sequence that moves the cursor.
pub(super) fn move_to(column: u16, line: u16, into: &mut String) {
    // Writing to a string does not fail.
    let _ = match (line, column) {
        (0, 0) => write!(into, "\x1b[H"),
        (line, 0) => write!(into, "\x1b[{}H", u32::from(line) + 1),
        (line, column) => write!(into, "\x1b[{};{}H", u32::from(line) + 1, u32::from(column) + 1),
    };
}

/// The state of the terminal, and what has been sent to it.
pub(super) struct Pen<'p> {
    out: String,
    /// The column and the line of the cursor; `None` where terminals differ.
    at: Option<(u16, u16)>,
    ink: Ink,
    /// The colours in place of the named ones.
    palette: Option<&'p Palette>,
}

impl<'p> Pen<'p> {
    pub(super) const fn new(palette: Option<&'p Palette>) -> Self {
        Self { out: String::new(), at: None, ink: Ink::PLAIN, palette }
    }

    /// Leaves the default colours set, and returns what has been sent.
    pub(super) fn finish(mut self) -> String {
        self.change(Ink::PLAIN);
        self.out
    }

    /// Writes the glyphs of a row that differ from what is shown. Returns whether there are any.
    pub(super) fn row<'a>(&mut self, line: u16, cells: &[Cell], mut different: impl Iterator<Item = Glyph<'a>> + Clone) -> bool {
        let Some(mut glyph) = different.next() else { return false };
        // The blanks at the end of the row can be erased.
        let blanks = (0..cells.len()).rev().map_while(|column| glyph_at(cells, column)).take_while(|glyph| self.is_erased(glyph)).count();
        let rest = cells.len() - blanks;
        loop {
            self.go_to(glyph.column, line, cells);
            if !self.serves(&glyph) {
                self.change(self.ink_of(&glyph));
            }
            // Together with this one they are too many to be printed.
            if usize::from(glyph.column) >= rest && different.clone().nth(ERASABLE - 1).is_some() {
                self.out.push_str("\x1b[K");
                return true;
            }
            self.print(&glyph, line);
            match different.next() {
                Some(next) => glyph = next,
                None => return true,
            }
        }
    }

    /// Returns the ink in which a glyph is printed.
    fn ink_of(&self, glyph: &Glyph<'_>) -> Ink {
        self.palette.map_or(glyph.ink, |palette| palette.painted(glyph.ink).on(glyph.symbol))
    }

    fn print(&mut self, glyph: &Glyph<'_>, line: u16) {
        self.out.push_str(glyph.symbol);
        // Terminals disagree on the width of combined characters.
        self.at = glyph.only_char().map(|_| (glyph.column + glyph.width, line));
    }

    /// Moves the cursor. The row is given, since writing what is before the new place again may be shorter.
    fn go_to(&mut self, column: u16, line: u16, row: &[Cell]) {
        match self.at {
            Some(at) if at == (column, line) => {}
            Some((from, same)) if same == line && from < column => {
                let between = || glyphs_from(row, from.into()).take_while(|glyph| glyph.column < column);
                let bytes: usize = between().map(|glyph| glyph.symbol.len()).sum();
                if bytes <= BRIDGE && between().all(|glyph| self.serves(&glyph) && glyph.only_char().is_some()) {
                    self.out.extend(between().map(|glyph| glyph.symbol));
                } else {
                    let _ = write!(self.out, "\x1b[{}C", column - from);
                }
            }
            _ => move_to(column, line, &mut self.out),
        }
        self.at = Some((column, line));
    }

    /// Returns whether a glyph looks right in the current ink. Of a blank, only the background is visible.
    fn serves(&self, glyph: &Glyph<'_>) -> bool {
        let ink = self.ink_of(glyph);
        ink == self.ink || glyph.symbol == " " && ink == self.ink.on_blanks()
    }

    /// Returns whether a glyph looks like an erased cell.
    fn is_erased(&self, glyph: &Glyph<'_>) -> bool {
        glyph.symbol == " " && self.ink_of(glyph) == Ink::PLAIN
    }

    /// Changes the ink in the shorter of two ways: after a reset, or by the difference.
    fn change(&mut self, ink: Ink) {
        if ink == self.ink {
            return;
        }
        let (fresh, difference) = (codes(Ink::PLAIN, ink), codes(self.ink, ink));
        let (reset, numbers) = match (fresh.as_str(), difference.as_str()) {
            ("", _) => ("", ""),
            (fresh, difference) if fresh.len() + 2 < difference.len() => ("0;", fresh),
            (_, difference) => ("", difference),
        };
        self.out.extend(["\x1b[", reset, numbers, "m"]);
        self.ink = ink;
    }
}

/// Returns the numbers that turn one ink into another, with `;` between them.
fn codes(from: Ink, to: Ink) -> String {
    // Most often, only a colour changes.
    let mut numbers = if from.modifier == to.modifier { Vec::new() } else { modifiers(from.modifier, to.modifier) };
    for (from, to, base) in [(from.fg, to.fg, 30), (from.bg, to.bg, 40)] {
        if from != to {
            add_colour(to, base, &mut numbers);
        }
    }
    written(&numbers)
}

/// Returns the numbers that turn some modifiers into others.
fn modifiers(from: Modifier, to: Modifier) -> Vec<u8> {
    let (removed, mut added) = (from - to, to - from);
    let mut numbers: Vec<u8> = MODIFIERS.into_iter().filter(|(modifier, ..)| removed.contains(*modifier)).map(|(_, _, off)| off).collect();
    numbers.dedup();
    // A modifier that shares its number with one that changes is set again, so that a terminal which can show only one of the two always
    // shows the same one.
    for shared in [Modifier::BOLD | Modifier::DIM, Modifier::SLOW_BLINK | Modifier::RAPID_BLINK] {
        if (removed | added).intersects(shared) {
            added |= to & shared;
        }
    }
    numbers.extend(MODIFIERS.into_iter().filter(|(modifier, ..)| added.contains(*modifier)).map(|(_, on, _)| on));
    numbers
}

/// Adds the numbers that set a colour; `base` is that of black.
fn add_colour(colour: Color, base: u8, numbers: &mut Vec<u8>) {
    match (colour, number(colour)) {
        (Color::Rgb(red, green, blue), _) => numbers.extend([base + 8, 2, red, green, blue]),
        (_, None) => numbers.push(base + 9),
        (_, Some(number @ 0..8)) => numbers.push(base + number),
        (_, Some(number @ 8..16)) => numbers.push(base + 60 + number - 8),
        (_, Some(number)) => numbers.extend([base + 8, 5, number]),
    }
}

/// Writes numbers with `;` between them. Formatting them takes several times as long, which is seen where a whole screen is sent.
fn written(numbers: &[u8]) -> String {
    let mut written = String::new();
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            written.push(';');
        }
        for power in [100, 10, 1] {
            if power == 1 || *number >= power {
                written.push((b'0' + number / power % 10).into());
            }
        }
    }
    written
}
