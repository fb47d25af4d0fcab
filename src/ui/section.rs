//! The rows of a section: labels and values.

use ratatui::text::{Line, Span};

use super::{
    part_lines::PartLine,
    value::{self, SectionStyle},
};
use crate::{
    view::{Part, Section},
    wrap::{pad, width},
};

/// The columns of a label.
const LABEL: u16 = 17;

/// Returns the lines. Rows without labels are told apart by gaps.
pub(super) fn lines(section: &Section, columns: usize, style: SectionStyle) -> Vec<PartLine<'_>> {
    let mut lines = Vec::new();
    for row in &section.rows {
        let mut label = row.label.as_ref().map(|label| Span::styled(label.as_str(), style.theme.faint()));
        let taken = label.as_ref().map_or(0, |label| usize::from(LABEL).max(width(&label.content) + 1));
        for value in value::lines(style, &row.value, row.note.as_deref(), columns.saturating_sub(taken)) {
            let mut line = Line::default();
            // Further lines are indented.
            if let Some(label) = &mut label {
                line.push_span(Span::styled(pad(&std::mem::take(&mut label.content), taken), label.style));
            }
            line.extend(value);
            let (part, has_gap) = (Part::Topic(row.topic), style.is_enlarged || row.label.is_none());
            lines.push(PartLine { part, line, has_just_changed: row.has_just_changed, has_gap });
        }
    }
    lines
}
