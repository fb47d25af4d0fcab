//! The timeline: a line to scale, with labels below it.

use ratatui::{buffer::Buffer, layout::Rect, style::Style, text::Line, widgets::Widget};

use super::canvas::Canvas;
use crate::{
    view::{Part, Target, Timeline},
    wrap::width,
};

/// A label below the line.
struct Label<'a> {
    column: u16,
    text: &'a str,
    /// Where labels would overlap, the one with the lowest rank is shown.
    rank: u8,
}

pub(super) fn draw(canvas: &mut Canvas<'_>, timeline: &Timeline, area: Rect) {
    canvas.mark(area, Target::Part(Part::Timeline));
    canvas.mark_selected(Part::Timeline, area);
    draw_line(canvas, timeline, area);
}

/// Draws the line and, if there is a second row, the labels.
pub(super) fn draw_line(canvas: &mut Canvas<'_>, timeline: &Timeline, area: Rect) {
    let Timeline { start, now, end, .. } = *timeline;
    let last = area.width - 1;
    let column = |at: i64| {
        let (part, whole) = (i128::from(at.min(end) - start), i128::from((end - start).max(1)));
        u16::try_from((part * i128::from(last) + whole / 2) / whole).unwrap_or(last).min(last)
    };
    let here = column(now);
    let (theme, buffer) = (canvas.theme, &mut *canvas.buffer);
    buffer.set_string(area.x, area.y, "━".repeat(here.into()), theme.gauge());
    buffer.set_string(area.x + here, area.y, "┄".repeat((area.width - here).into()), theme.faint());
    let mut labels = vec![Label { column: here, text: &timeline.now_label, rank: 0 }];
    for mark in &timeline.marks {
        let (symbol, style, rank) = if mark.has_passed { ("●", theme.gauge(), 2) } else { ("○", theme.faint(), 1) };
        buffer.set_string(area.x + column(mark.at), area.y, symbol, style);
        labels.push(Label { column: column(mark.at), text: &mark.label, rank });
    }
    buffer.set_string(area.x + here, area.y, "◆", theme.strong());
    if area.height > 1 {
        labels.sort_by_key(|label| (label.rank, label.column));
        draw_labels(&labels, [theme.strong(), theme.faint()], Rect { y: area.y + 1, height: 1, ..area }, buffer);
    }
}

/// Draws each label that does not overlap an earlier one. The first one has its own style.
fn draw_labels(labels: &[Label<'_>], [first, other]: [Style; 2], area: Rect, buffer: &mut Buffer) {
    let mut taken: Vec<(u16, u16)> = Vec::new();
    for label in labels {
        let length = u16::try_from(width(label.text)).unwrap_or(area.width).min(area.width);
        let from = label.column.saturating_sub(length / 2).min(area.width - length);
        // With a blank between two labels.
        if taken.iter().all(|(start, end)| from > *end || from + length < *start) {
            taken.push((from, from + length));
            let style = if label.rank == 0 { first } else { other };
            Line::styled(label.text, style).render(Rect { x: area.x + from, width: length, ..area }, buffer);
        }
    }
}
