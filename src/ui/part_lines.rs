//! Lines of parts of the page in a panel, which may have less room than they need.

use ratatui::{layout::Rect, text::Line};

use super::canvas::Canvas;
use crate::view::Part;

/// A line of a part.
pub(super) struct PartLine<'a> {
    pub(super) part: Part,
    pub(super) line: Line<'a>,
    pub(super) has_just_changed: bool,
    /// Whether it is told apart from the part above it by an empty line, if there is room.
    pub(super) has_gap: bool,
}

/// Returns the rows that the lines take, with the empty ones between parts or without them.
pub(super) fn height(lines: &[PartLine<'_>], has_gaps: bool) -> u16 {
    let gaps = lines.windows(2).filter(|pair| has_gaps && pair[1].has_gap && pair[0].part != pair[1].part).count();
    u16::try_from(lines.len() + gaps).unwrap_or(u16::MAX)
}

/// Draws the lines. If there is not enough room, the selected part is visible, and arrows show that there is more.
pub(super) fn draw(canvas: &mut Canvas<'_>, lines: &[PartLine<'_>], area: Rect) {
    let height = usize::from(area.height);
    let selected = lines.iter().rposition(|line| canvas.selected == Some(line.part));
    let hidden = lines.len().saturating_sub(height);
    let scrolled = selected.map_or(0, |last| (last + 1).saturating_sub(height)).min(hidden);
    let mut gaps = height.saturating_sub(lines.len());
    let mut rows = area.rows();
    let mut above = None;
    for line in &lines[scrolled..] {
        if gaps > 0 && line.has_gap && above.is_some_and(|above| above != line.part) {
            rows.next();
            gaps -= 1;
        }
        above = Some(line.part);
        let Some(row) = rows.next() else { break };
        canvas.put_part(line.part, &line.line, row);
        if line.has_just_changed {
            canvas.mark_changed(row);
        }
    }
    if !area.is_empty() {
        canvas.arrows(area.right(), (area.y, area.bottom() - 1), (scrolled > 0, scrolled < hidden));
    }
}
