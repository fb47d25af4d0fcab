//! Panels: framed parts of the page with their titles in the frame. The one that has the keyboard is lit.

use ratatui::{
    layout::Rect,
    style::Style,
    text::Line,
    widgets::{Block, BorderType, Padding, Widget},
};

use super::canvas::Canvas;
use crate::wrap::{shorten, width};

/// The rows of a frame.
pub(super) const FRAME: u16 = 2;

/// The columns of a frame, with a blank beside each side.
pub(super) const SIDES: u16 = 4;

/// Draws a frame. Returns the area inside it.
pub(super) fn draw(canvas: &mut Canvas<'_>, title: &str, is_lit: bool, area: Rect) -> Rect {
    let theme = canvas.theme;
    let frame = Block::bordered().border_type(BorderType::Rounded).border_style(theme.frame(is_lit)).padding(Padding::horizontal(1));
    let inside = frame.inner(area);
    frame.render(area, canvas.buffer);
    draw_title(canvas, title, is_lit, area);
    inside
}

/// Draws a title into the upper side of a frame: not as the frame's own, which ratatui would draw with its own idea of widths.
pub(super) fn draw_title(canvas: &mut Canvas<'_>, title: &str, is_lit: bool, area: Rect) {
    let title = format!(" {} ", shorten(title, usize::from(area.width.saturating_sub(SIDES))));
    let columns = u16::try_from(width(&title)).unwrap_or(area.width);
    let style = if is_lit { canvas.theme.frame(true) } else { canvas.theme.heading() };
    let place = Rect { x: area.x + 1, width: columns, height: 1, ..area };
    canvas.buffer.set_style(place.intersection(canvas.buffer.area), Style::reset());
    canvas.put(&Line::styled(title, style), place);
}
