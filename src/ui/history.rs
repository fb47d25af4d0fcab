//! The history: past and future events, as many as there is room for, around the present.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{canvas::Canvas, theme::Theme};
use crate::{
    view::{EventRow, History, Passed},
    wrap::wrap,
};

/// The lowest useful height.
pub(super) const LOWEST: u16 = 3;

/// Draws the events, each with its instant above its words.
pub(super) fn draw(canvas: &mut Canvas<'_>, history: &History, area: Rect) {
    let blocks: Vec<Vec<Line<'_>>> = history.events.iter().map(|event| lines(canvas.theme, event, area.width.into())).collect();
    let room = usize::from(area.height);
    let past = history.events.iter().filter(|event| event.passed == Passed::All).count();
    // As many past events as there is room for above the next one.
    let height = |range: &[Vec<Line<'_>>]| range.iter().map(Vec::len).sum::<usize>();
    let seen = (past + 1).min(blocks.len());
    let first = (0..past).find(|first| height(&blocks[*first..seen]) <= room).unwrap_or(past.min(blocks.len().saturating_sub(1)));
    // An event is there as a whole, or not at all.
    let mut left = room;
    let whole = blocks[first..].iter().take_while(|block| {
        let rest = left.checked_sub(block.len());
        left = rest.unwrap_or(0);
        rest.is_some()
    });
    for (line, row) in whole.flatten().zip(area.rows()) {
        canvas.put(line, row);
    }
}

fn lines<'a>(theme: Theme, event: &EventRow, columns: usize) -> Vec<Line<'a>> {
    let style = if event.passed == Passed::Nothing { theme.faint() } else { Style::new() };
    let mut lines = vec![Line::styled(format!("{} {}", event.passed.mark(), event.at), style)];
    let words = wrap(&event.words, columns.saturating_sub(2));
    lines.extend(words.into_iter().map(|words| Line::styled(format!("  {words}"), style)));
    lines
}
