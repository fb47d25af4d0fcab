//! Sections: a title, and rows below it (stacked) or, on a low screen, beside it (inline).

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};

use super::{
    scene::{Scene, put},
    value,
};
use crate::{
    view::{Part, Row, Section},
    wrap::{pad, width, wrap},
};

/// The columns of a label.
const LABEL: u16 = 17;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// The title on a line of its own.
    Stacked,
    /// The title as the label of the first row.
    Inline,
}

/// A line of a section, with its row; a title has none.
type SectionLine<'a> = (Option<&'a Row>, Line<'a>);

/// Returns the height of sections without gaps.
pub(super) fn height(scene: Scene<'_>, sections: &[Section], columns: usize, style: Style) -> usize {
    sections.iter().map(|section| lines(scene, section, columns, style).len()).sum()
}

/// Draws sections one under the other, with gaps if there is room. If there is not even room for all lines, the selected row is visible, and
/// arrows show that there is more. Returns the number of lines.
pub(super) fn draw(scene: Scene<'_>, sections: &[Section], area: Rect, style: Style, frame: &mut Frame<'_>) -> u16 {
    let blocks: Vec<Vec<_>> = sections.iter().map(|section| lines(scene, section, area.width.into(), style)).collect();
    let needed: usize = blocks.iter().map(Vec::len).sum();
    let height = usize::from(area.height);
    let gaps = height.saturating_sub(needed).min(blocks.len());
    let is_selected = |row: &Row| scene.view.selected == Part::Topic(row.topic);
    let selected = blocks.iter().flatten().position(|(row, _)| row.is_some_and(is_selected));
    // With a row of context below it.
    let first = selected.map_or(0, |row| (row + 2).saturating_sub(height)).min(needed.saturating_sub(height));
    let (mut y, mut index) = (area.y, 0);
    for (block_index, block) in blocks.iter().enumerate() {
        for (row, line) in block {
            if index >= first && y < area.bottom() {
                let at = Rect { y, height: 1, ..area };
                match row {
                    Some(row) => draw_row(scene, row, line, at, frame),
                    None => put(line, at, frame),
                }
                y += 1;
            }
            index += 1;
        }
        // The first sections get the gaps.
        y += u16::from(block_index < gaps);
    }
    if area.height > 0 {
        let buffer = frame.buffer_mut();
        if first > 0 {
            buffer.set_string(area.right(), area.y, "↑", scene.theme.faint());
        }
        if first + height < needed {
            buffer.set_string(area.right(), area.bottom() - 1, "↓", scene.theme.faint());
        }
    }
    y.min(area.bottom()) - area.y
}

/// Draws a line of a row, highlighted if the row has just changed.
fn draw_row(scene: Scene<'_>, row: &Row, line: &Line<'_>, at: Rect, frame: &mut Frame<'_>) {
    scene.put_part(Part::Topic(row.topic), line, at, frame);
    if row.has_just_changed {
        let width = u16::try_from(line.width()).unwrap_or(at.width).min(at.width);
        frame.buffer_mut().set_style(Rect { width, height: 1, ..at }, scene.theme.selected());
    }
}

fn lines<'a>(scene: Scene<'_>, section: &'a Section, columns: usize, style: Style) -> Vec<SectionLine<'a>> {
    let mut lines = Vec::new();
    let mut title = Some(Span::styled(section.title.as_str(), scene.theme.heading()));
    if style == Style::Stacked {
        lines.extend(title.take().map(|title| (None, Line::from(title))));
    }
    for row in &section.rows {
        let label = match (&row.label, style) {
            (Some(label), _) => Some(Span::styled(label.as_str(), scene.theme.faint())),
            (None, Style::Inline) => Some(title.take().unwrap_or_default()),
            (None, Style::Stacked) => None,
        };
        let taken = label.as_ref().map_or(0, |label| usize::from(LABEL).max(width(&label.content) + 1));
        let room = columns.saturating_sub(taken);
        let mut first = label.clone();
        for value in value::lines(scene, &row.value, row.note.as_deref(), room) {
            // The following lines are indented.
            let below = label.as_ref().map(|_| if row.label.is_some() { Span::styled("", scene.theme.faint()) } else { Span::default() });
            let mut label = first.take().or(below);
            for part in broken(value, room) {
                let mut line = Line::default();
                if let Some(label) = &mut label {
                    line.push_span(Span::styled(pad(&std::mem::take(&mut label.content), taken), label.style));
                }
                line.extend(part);
                lines.push((Some(row), line));
            }
        }
    }
    lines
}

/// Wraps a line if it consists of one text.
fn broken(line: Line<'_>, columns: usize) -> Vec<Vec<Span<'_>>> {
    match line.spans.as_slice() {
        [text] if width(&text.content) > columns => {
            wrap(&text.content, columns).into_iter().map(|line| vec![Span::styled(line, text.style)]).collect()
        }
        _ => vec![line.spans],
    }
}
