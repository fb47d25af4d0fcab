//! What a picture is drawn on.

use std::num::NonZeroU16;

use ratatui::{
    buffer::{Buffer, Cell, CellDiffOption, CellWidth},
    layout::{Position, Rect, Size},
    style::{Modifier, Style},
    text::{Line, Span},
};

use super::theme::Theme;
use crate::{
    view::{Focus, Part, Target},
    wrap::{in_ascii, is_simple, width},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    pub theme: Theme,
    /// Whether lines and marks are drawn in ASCII.
    pub ascii: bool,
}

/// Marks what is selected.
const SELECTED: &str = "▸";

/// A line of text with its click target.
pub(super) type Row<'a> = (Line<'a>, Option<Target>);

pub(super) struct Canvas<'a> {
    pub(super) buffer: &'a mut Buffer,
    pub(super) theme: Theme,
    /// Click targets. A later one lies above an earlier one.
    pub(super) targets: Vec<(Rect, Target)>,
    pub(super) cursor: Option<Position>,
    /// How many lines of the text that can be scrolled are more than there is room for.
    pub(super) text_end: Option<usize>,
    /// The part that has the keyboard.
    pub(super) selected: Option<Part>,
    /// The part that a step of a walkthrough is about: its panel is the last to give way but for that with the keyboard where room is short.
    pub(super) step: Option<Focus>,
    /// The part that a demo is about: it is enlarged and lit.
    pub(super) focus: Option<Focus>,
    /// The panel that is enlarged for it.
    pub(super) enlarged: Option<Rect>,
    /// Presenter mode: countdowns have big digits, and what only helps at the keyboard is left out.
    pub(super) is_presented: bool,
}

impl<'a> Canvas<'a> {
    pub(super) const fn new(buffer: &'a mut Buffer, theme: Theme) -> Self {
        Self {
            buffer,
            theme,
            targets: Vec::new(),
            cursor: None,
            text_end: None,
            selected: None,
            step: None,
            focus: None,
            enlarged: None,
            is_presented: false,
        }
    }

    /// Makes an area a click target.
    pub(super) fn mark(&mut self, area: Rect, target: Target) {
        self.targets.push((area, target));
    }

    /// Draws a line of text. A line that is too long ends in `…`.
    ///
    /// Not by `Line::render`: since `unicode-width` 0.2.3 counts a sound mark of half-width katakana (U+FF9E, U+FF9F) as a column,
    /// ratatui-core 0.1.2, which adds one itself, counts it twice.
    pub(super) fn put(&mut self, line: &Line<'_>, area: Rect) {
        let area = Rect { height: area.height.min(1), ..area }.intersection(self.buffer.area);
        if area.is_empty() {
            return;
        }
        if line.style != Style::default() {
            self.buffer.set_style(area, line.style);
        }
        let mut spans = line.spans.iter();
        let end = spans.try_fold(area.x, |x, span| self.put_span(span, line.style, x, area));
        if end.is_none() {
            self.buffer[(area.right() - 1, area.y)].set_symbol("…");
        }
    }

    /// Draws a line of text in the place of what is there, such as the line of a frame, and with nothing of its style.
    pub(super) fn put_over(&mut self, line: &Line<'_>, area: Rect) {
        self.buffer.set_style(area.intersection(self.buffer.area), Style::reset());
        self.put(line, area);
    }

    /// Draws a span from a column on. Returns the column after it; `None` if it does not fit.
    fn put_span(&mut self, span: &Span<'_>, base: Style, mut x: u16, area: Rect) -> Option<u16> {
        let style = base.patch(span.style);
        if span.content.chars().all(is_simple) {
            let start = self.buffer.index_of(area.x, area.y);
            let mut cells = self.buffer.content[start..start + usize::from(area.width)].iter_mut().skip((x - area.x).into());
            for c in span.content.chars() {
                cells.next()?.set_char(c).set_style(style);
                x += 1;
            }
            return Some(x);
        }
        for grapheme in span.styled_graphemes(base) {
            let Some(columns) = u16::try_from(width(grapheme.symbol)).ok().and_then(NonZeroU16::new) else {
                continue;
            };
            let end = x.saturating_add(columns.get());
            if end > area.right() {
                return None;
            }
            let cell = self.buffer[(x, area.y)].set_symbol(grapheme.symbol).set_style(style);
            if cell.cell_width() != columns.get() {
                cell.set_diff_option(CellDiffOption::ForcedWidth(columns));
            }
            (x + 1..end).for_each(|covered| self.buffer[(covered, area.y)].reset());
            x = end;
        }
        Some(x)
    }

    /// Draws as many rows as there is room for.
    pub(super) fn put_rows(&mut self, rows: &[Row<'_>], area: Rect) {
        for ((line, target), area) in rows.iter().zip(area.rows()) {
            self.put(line, area);
            if let Some(target) = target {
                self.mark(area, *target);
            }
        }
    }

    /// Draws a line of a part of the page as a click target. If the part is selected, it is lit with the blanks beside it, and marked.
    pub(super) fn put_part(&mut self, part: Part, line: &Line<'_>, row: Rect) {
        let is_first = self.targets.last().is_none_or(|(_, above)| *above != Target::Part(part));
        self.mark(row, Target::Part(part));
        self.put(line, row);
        if self.selected == Some(part) && !is_graph(line) {
            let whole = Rect { x: row.x.saturating_sub(1), width: row.width + 2, ..row };
            self.buffer.set_style(whole, self.theme.lit());
        }
        if is_first {
            self.mark_selected(part, row);
        }
    }

    /// Marks a line that has just changed. Graphs keep their colours.
    pub(super) fn mark_changed(&mut self, row: Rect) {
        let style = self.theme.changed();
        for at in row.positions() {
            let cell = &mut self.buffer[at];
            if cell.symbol() != " " && !cell.symbol().starts_with(is_block) && !cell.modifier.contains(Modifier::REVERSED) {
                cell.set_style(style);
            }
        }
        let before = &mut self.buffer[(row.x.saturating_sub(1), row.y)];
        if before.symbol() == " " {
            before.set_symbol("▌").set_style(style);
        } else if before.symbol() == SELECTED {
            // The row stays lit.
            before.set_symbol("▌").set_style(style.remove_modifier(Modifier::REVERSED));
        }
    }

    /// Draws a mark to the left of a row if the part is selected.
    pub(super) fn mark_selected(&mut self, part: Part, row: Rect) {
        if self.selected == Some(part) && row.x > 0 {
            self.buffer[(row.x - 1, row.y)].set_symbol(SELECTED);
        }
    }

    /// Draws a line over an area that is as narrow as that.
    pub(super) fn rule(&mut self, symbol: &'static str, area: Rect) {
        self.fill(symbol, self.theme.decoration(), area);
    }

    /// Fills an area with a symbol that is one column wide. What was there is gone, with its style.
    pub(super) fn fill(&mut self, symbol: &'static str, style: Style, area: Rect) {
        let mut cell = Cell::new(symbol);
        cell.set_style(style);
        for row in area.intersection(self.buffer.area).rows() {
            let start = self.buffer.index_of(row.x, row.y);
            self.buffer.content[start..start + usize::from(row.width)].fill(cell.clone());
        }
    }

    /// Draws arrows in a column, in the rows from `top` to `bottom`, where there is more above or below.
    pub(super) fn arrows(&mut self, column: u16, (top, bottom): (u16, u16), is_more: (bool, bool)) {
        for (symbol, y, is_more) in [("↑", top, is_more.0), ("↓", bottom, is_more.1)] {
            if is_more {
                self.buffer.set_string(column, y, symbol, self.theme.faint());
            }
        }
    }
}

/// Whether a character is part of a bar, a gauge or a big digit.
fn is_block(c: char) -> bool {
    ('\u{2580}'..='\u{259f}').contains(&c)
}

/// Whether a line shows bars, a gauge or big digits, which a lit background would distort.
fn is_graph(line: &Line<'_>) -> bool {
    line.spans.iter().any(|span| span.content.contains(is_block))
}

/// Draws on an empty screen. Returns where the cursor is shown.
pub(super) fn on_screen(screen: &mut Buffer, look: Look, draw: impl FnOnce(&mut Canvas<'_>, Rect)) -> Option<Position> {
    let area = screen.area;
    let mut canvas = Canvas::new(screen, look.theme);
    draw(&mut canvas, area);
    if look.ascii {
        for cell in canvas.buffer.content.iter_mut().filter(|cell| !cell.symbol().is_ascii()) {
            let plain = in_ascii(cell.symbol());
            cell.set_symbol(&plain);
        }
    }
    canvas.cursor
}

/// What is drawn into a buffer of its own.
pub(super) struct Drawn {
    pub(super) buffer: Buffer,
    pub(super) targets: Vec<(Rect, Target)>,
    pub(super) text_end: Option<usize>,
}

/// Draws into a new buffer.
pub(super) fn off_screen(size: Size, theme: Theme, draw: impl FnOnce(&mut Canvas<'_>, Rect)) -> Drawn {
    let area = Rect::from(size);
    let mut buffer = Buffer::empty(area);
    let mut canvas = Canvas::new(&mut buffer, theme);
    draw(&mut canvas, area);
    let (targets, text_end) = (canvas.targets, canvas.text_end);
    Drawn { buffer, targets, text_end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_characters_do_not_combine() {
        let simple: String = ('\0'..=char::MAX).filter(|c| is_simple(*c)).flat_map(|c| [c, c]).collect();
        assert_eq!(Span::raw(&simple).styled_graphemes(Style::new()).count(), simple.chars().count());
    }
}
