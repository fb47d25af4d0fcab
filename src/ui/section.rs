//! Sections: a title, and rows below it (stacked) or, on a low screen, beside it (inline).

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

/// A line of a section, with its row; a title has none.
type SectionLine<'a> = (Option<&'a Row>, Line<'a>);

/// Returns the height of sections without gaps.
pub(super) fn height(sections: &[Section], columns: usize, style: SectionStyle) -> usize {
    sections.iter().map(|section| lines(section, columns, style).len()).sum()
}

/// Draws sections one under the other, with gaps if there is room. If there is not even room for all lines, the selected row is visible, and
/// arrows show that there is more. Returns the number of lines.
pub(super) fn draw(canvas: &mut Canvas<'_>, sections: &[Section], area: Rect, style: SectionStyle) -> u16 {
    let mut blocks: Vec<Vec<_>> = sections.iter().map(|section| lines(section, area.width.into(), style)).collect();
    let height = usize::from(area.height);
    // With all gaps.
    let is_too_much = blocks.iter().map(|block| block.len() + 1).sum::<usize>() > height + 1;
    for (block, section) in blocks.iter_mut().zip(sections) {
        let is_selected = section.rows.iter().any(|row| canvas.selected == Some(Part::Topic(row.topic)));
        if is_too_much && section.is_optional && !is_selected {
            block.clear();
        }
    }
    blocks.retain(|block| !block.is_empty());
    let needed: usize = blocks.iter().map(Vec::len).sum();
    let gaps = height.saturating_sub(needed).min(blocks.len());
    let selected = blocks.iter().flatten().position(|(row, _)| row.is_some_and(|row| canvas.selected == Some(Part::Topic(row.topic))));
    // With a row of context below it.
    let first = selected.map_or(0, |row| (row + 2).saturating_sub(height)).min(needed.saturating_sub(height));
    let (mut y, mut index) = (area.y, 0);
    for (block_index, block) in blocks.iter().enumerate() {
        for (row, line) in block {
            if index >= first && y < area.bottom() {
                let at = Rect { y, height: 1, ..area };
                match row {
                    Some(row) => draw_row(canvas, row, line, at),
                    None => canvas.put(line, at),
                }
                y += 1;
            }
            index += 1;
        }
        // The first sections get the gaps.
        y += u16::from(block_index < gaps);
    }
    if !area.is_empty() {
        canvas.arrows(area.right(), (area.y, area.bottom() - 1), (first > 0, first + height < needed));
    }
    y.min(area.bottom()) - area.y
}

/// Draws a line of a row, highlighted if the row has just changed.
fn draw_row(canvas: &mut Canvas<'_>, row: &Row, line: &Line<'_>, at: Rect) {
    canvas.put_part(Part::Topic(row.topic), line, at);
    if row.has_just_changed {
        let width = u16::try_from(line.width()).unwrap_or(at.width).min(at.width);
        canvas.buffer.set_style(Rect { width, ..at }, canvas.theme.selected());
    }
}

fn lines(section: &Section, columns: usize, style: SectionStyle) -> Vec<SectionLine<'_>> {
    let theme = style.theme;
    let title = || Span::styled(section.title.as_str(), theme.heading());
    let mut lines = Vec::new();
    if !style.is_inline {
        lines.push((None, Line::from(title())));
    }
    for (index, row) in section.rows.iter().enumerate() {
        let mut label = match &row.label {
            Some(label) => Some(Span::styled(label.as_str(), theme.faint())),
            None if style.is_inline && index == 0 => Some(title()),
            None if style.is_inline => Some(Span::default()),
            None => None,
        };
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
            lines.push((Some(row), line));
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
