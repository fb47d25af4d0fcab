//! Panels: framed parts of the page with their titles in the frame. The one that has the keyboard is lit.

use ratatui::{
    layout::{Margin, Rect},
    text::Line,
};

use super::canvas::Canvas;
use crate::wrap::{shorten, width};

/// The rows of a frame.
pub(super) const FRAME: u16 = 2;

/// The columns of a frame, with a blank beside each side.
pub(super) const SIDES: u16 = 4;

/// Draws a frame. Returns the area inside it.
pub(super) fn draw(canvas: &mut Canvas<'_>, title: &str, is_lit: bool, area: Rect) -> Rect {
    draw_frame(canvas, is_lit, area);
    draw_title(canvas, title, is_lit, area);
    area.inner(Margin::new(2, 1))
}

/// Draws the four sides of a frame. A [`Block`](ratatui::widgets::Block) would style everything inside it too, cell by cell.
pub(super) fn draw_frame(canvas: &mut Canvas<'_>, is_lit: bool, area: Rect) {
    let area = area.intersection(canvas.buffer.area);
    if area.is_empty() {
        return;
    }
    let style = canvas.theme.frame(is_lit);
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    for x in [area.x, right] {
        canvas.fill("│", style, Rect { x, width: 1, ..area });
    }
    for y in [area.y, bottom] {
        canvas.fill("─", style, Rect { y, height: 1, ..area });
    }
    for (symbol, x, y) in [("╭", area.x, area.y), ("╮", right, area.y), ("╰", area.x, bottom), ("╯", right, bottom)] {
        canvas.fill(symbol, style, Rect::new(x, y, 1, 1));
    }
}

/// Draws a title into the upper side of a frame: not as the frame's own, which ratatui would draw with its own idea of widths.
pub(super) fn draw_title(canvas: &mut Canvas<'_>, title: &str, is_lit: bool, area: Rect) {
    let title = format!(" {} ", shorten(title, usize::from(area.width.saturating_sub(SIDES))));
    let columns = u16::try_from(width(&title)).unwrap_or(area.width);
    let style = if is_lit { canvas.theme.frame(true) } else { canvas.theme.heading() };
    let place = Rect { x: area.x + 1, width: columns, height: 1, ..area };
    canvas.put_over(&Line::styled(title, style), place);
}
