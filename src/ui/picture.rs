//! The whole picture: the account center, and the coach or a dialog.

use ratatui::layout::Rect;

use super::{account, canvas::Canvas, coach_layout, dialog};
use crate::view::View;

/// Draws the picture in an area of the screen.
pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, area: Rect) {
    // What a demo is about is lit instead of what has the keyboard.
    canvas.selected = Some(view.selected).filter(|_| canvas.focus.is_none());
    if let Some(lesson) = &view.lesson() {
        coach_layout::draw(canvas, view, lesson, area);
    } else if account::draw(canvas, view, area)
        && let Some(open) = &view.dialog()
    {
        dialog::draw(canvas, open, &view.key_hints(), area);
    }
}
