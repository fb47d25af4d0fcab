//! The part that a step of a walkthrough or a demo is about: it is marked, and the rest is faint.

use ratatui::{
    layout::{Margin, Position, Rect},
    style::{Modifier, Style},
};

use super::canvas::Canvas;
use crate::view::{Focus, is_about};

/// Lights a part of the account center, which has been drawn in this area. Does nothing if the part is not on the screen.
pub(super) fn draw(canvas: &mut Canvas<'_>, focus: Focus, area: Rect) {
    let mut lit: Vec<Rect> = match focus {
        Focus::Header => vec![Rect { height: 1, ..area }],
        Focus::Footer => vec![Rect { y: area.bottom() - 1, height: 1, ..area }],
        _ => canvas.targets.iter().filter(|(_, target)| is_about(focus, *target)).map(|(area, _)| *area).collect(),
    };
    lit.retain(|row| row.intersects(area));
    if lit.is_empty() {
        return;
    }
    // What is bold and faint at once, terminals draw as either.
    let quiet = if canvas.theme.dimmed() == Style::new() { Style::new() } else { canvas.theme.dimmed().remove_modifier(Modifier::BOLD) };
    let mark = canvas.theme.gauge().add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM);
    let is_frame = |at: Position| canvas.enlarged.is_some_and(|panel| panel.contains(at) && !panel.inner(Margin::new(1, 1)).contains(at));
    for at in area.positions().filter(|at| !is_frame(*at)) {
        if lit.iter().any(|row| row.contains(at)) {
            canvas.buffer[at].modifier.remove(Modifier::DIM);
        } else {
            canvas.buffer[at].set_style(quiet);
        }
    }
    for row in lit.iter().filter(|row| row.x > area.x).flat_map(|row| row.rows()) {
        let cell = &mut canvas.buffer[Position { x: row.x - 1, y: row.y }];
        if cell.symbol() == " " {
            // Another sign than that of what has just changed.
            cell.set_symbol("┃").set_style(mark);
        }
    }
}
