//! The rows of a section: labels and values.

use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use super::{
    canvas::Canvas,
    value::{self, SectionStyle},
};
use crate::{
    view::{Part, Row, Section},
    wrap::{pad, width, wrap},
};

/// The columns of a label.
const LABEL: u16 = 17;

/// Returns the number of lines.
pub(super) fn height(section: &Section, columns: usize, style: SectionStyle) -> u16 {
    let gaps = section.rows.windows(2).filter(|pair| style.has_gaps && pair[1].label.is_none()).count();
    u16::try_from(lines(section, columns, style).len() + gaps).unwrap_or(u16::MAX)
}

/// Draws the rows. If there is not enough room, the selected one is visible, and arrows show that there is more.
pub(super) fn draw(canvas: &mut Canvas<'_>, section: &Section, area: Rect, style: SectionStyle) {
    let lines = lines(section, area.width.into(), style);
    let height = usize::from(area.height);
    let selected = lines.iter().rposition(|(row, _)| canvas.selected == Some(Part::Topic(row.topic)));
    let first = selected.map_or(0, |last| (last + 1).saturating_sub(height)).min(lines.len().saturating_sub(height));
    // Rows without labels are told apart by empty lines, if there is room.
    let mut gaps = area.height.saturating_sub(u16::try_from(lines.len()).unwrap_or(u16::MAX));
    let (mut y, mut above) = (area.y, None);
    for (row, line) in &lines[first..] {
        if gaps > 0 && row.label.is_none() && above.is_some_and(|above| above != row.topic) {
            y += 1;
            gaps -= 1;
        }
        above = Some(row.topic);
        if y == area.bottom() {
            break;
        }
        let at = Rect { y, height: 1, ..area };
        y += 1;
        canvas.put_part(Part::Topic(row.topic), line, at);
        if row.has_just_changed {
            canvas.mark_changed(at);
        }
    }
    if !area.is_empty() {
        canvas.arrows(area.right(), (area.y, area.bottom() - 1), (first > 0, first + height < lines.len()));
    }
}

/// Returns the lines, each with its row.
fn lines(section: &Section, columns: usize, style: SectionStyle) -> Vec<(&Row, Line<'_>)> {
    let mut lines = Vec::new();
    for row in &section.rows {
        let mut label = row.label.as_ref().map(|label| Span::styled(label.as_str(), style.theme.faint()));
        let taken = label.as_ref().map_or(0, |label| usize::from(LABEL).max(width(&label.content) + 1));
        let room = columns.saturating_sub(taken);
        let values = value::lines(style, &row.value, row.note.as_deref(), room);
        for value in values.into_iter().flat_map(|value| broken(value, room)) {
            let mut line = Line::default();
            // Further lines are indented.
            if let Some(label) = &mut label {
                line.push_span(Span::styled(pad(&std::mem::take(&mut label.content), taken), label.style));
            }
            line.extend(value);
            lines.push((row, line));
        }
    }
    lines
}

/// Wraps a line if it consists of one text: before an arrow, if that is enough.
fn broken(line: Line<'_>, columns: usize) -> Vec<Vec<Span<'_>>> {
    match line.spans.as_slice() {
        [text] if width(&text.content) > columns => {
            let lines = match text.content.split_once("  → ") {
                Some((left, at)) => [wrap(left, columns), wrap(&format!("→ {at}"), columns)].concat(),
                None => wrap(&text.content, columns),
            };
            lines.into_iter().map(|line| vec![Span::styled(line, text.style)]).collect()
        }
        _ => vec![line.spans],
    }
}
