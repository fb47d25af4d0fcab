//! Sections: a title and rows, either under the title (stacked) or beside it (inline), where the screen is low.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};

use super::{Scene, put};
use crate::{
    app::Part,
    domain::Topic,
    wrap::{pad, width, wrap},
};

/// The columns of a label.
const LABEL: u16 = 17;

/// How sections are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// The title on a line of its own.
    Stacked,
    /// The title as the label of the first row.
    Inline,
}

/// A row: what it is of, its label where the title does not say so, and the value.
pub(super) struct Row<'a> {
    topic: Topic,
    label: Option<String>,
    value: Line<'a>,
}

impl<'a> Row<'a> {
    pub(super) fn new(topic: Topic, label: impl Into<String>, value: impl Into<Line<'a>>) -> Self {
        Self { topic, label: Some(label.into()), value: value.into() }
    }

    pub(super) fn plain(topic: Topic, value: impl Into<Line<'a>>) -> Self {
        Self { topic, label: None, value: value.into() }
    }
}

/// A title and its rows.
pub(super) struct Section<'a> {
    pub(super) title: String,
    pub(super) rows: Vec<Row<'a>>,
}

impl Section<'_> {
    /// What each row says in words: the label or, in the first row without one, the title, and the value.
    pub(super) fn in_words(&self) -> Vec<(Topic, String)> {
        let mut title = Some(sentence_case(&self.title));
        let mut rows: Vec<(Topic, String)> = Vec::new();
        for row in &self.rows {
            let value = row.value.to_string();
            match (&row.label, title.take()) {
                // A row of its own without a label goes on with the one above.
                (Some(label), _) if label.is_empty() => match rows.last_mut() {
                    Some((_, words)) => *words = format!("{words}, {value}"),
                    None => rows.push((row.topic, value)),
                },
                (Some(label), _) => rows.push((row.topic, format!("{label}: {value}"))),
                (None, Some(title)) => rows.push((row.topic, format!("{title}: {value}"))),
                (None, None) => rows.push((row.topic, value)),
            }
        }
        rows
    }
}

/// A heading in capitals as a line begins.
pub(super) fn sentence_case(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_string() + &letters.as_str().to_lowercase())
}

/// How wide a value without a label of its own may be.
pub(super) const fn value_width(style: Style, width: u16) -> usize {
    (match style {
        Style::Stacked => width,
        Style::Inline => width.saturating_sub(LABEL),
    }) as usize
}

/// How many lines sections need, without room between them.
pub(super) fn height(scene: Scene<'_>, sections: &[Section<'_>], columns: usize, style: Style) -> usize {
    sections.iter().map(|section| lines(scene, section, columns, style).len()).sum()
}

/// Draws sections one under the other, with room between them where there is. Where there is not even room for all of their lines, the
/// chosen one is in sight, and arrows say that there is more. Returns how many lines that took.
pub(super) fn draw(scene: Scene<'_>, sections: &[Section<'_>], area: Rect, style: Style, frame: &mut Frame<'_>) -> u16 {
    let blocks: Vec<Vec<_>> = sections.iter().map(|section| lines(scene, section, area.width.into(), style)).collect();
    let needed: usize = blocks.iter().map(Vec::len).sum();
    let height = usize::from(area.height);
    let gaps = height.saturating_sub(needed).min(blocks.len());
    let chosen = blocks.iter().flatten().position(|(topic, _)| topic.is_some_and(|topic| scene.part == Part::Topic(topic)));
    // A row of context above it, where it stands low.
    let first = chosen.map_or(0, |row| (row + 2).saturating_sub(height)).min(needed.saturating_sub(height));
    let (mut y, mut row) = (area.y, 0);
    for (index, block) in blocks.iter().enumerate() {
        for (topic, line) in block {
            if row >= first && y < area.bottom() {
                let at = Rect { y, height: 1, ..area };
                match topic {
                    Some(topic) => scene.put_part(Part::Topic(*topic), line, at, frame),
                    None => put(line, at, frame),
                }
                y += 1;
            }
            row += 1;
        }
        // Where there is not room between all of them, the first ones get it.
        y += u16::from(index < gaps);
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

/// The lines of a section, each with what it is of.
fn lines<'a>(scene: Scene<'_>, section: &Section<'a>, columns: usize, style: Style) -> Vec<(Option<Topic>, Line<'a>)> {
    let mut lines = Vec::new();
    let mut title = Some(Span::styled(section.title.clone(), scene.theme.heading()));
    if style == Style::Stacked {
        lines.extend(title.take().map(|title| (None, Line::from(title))));
    }
    for row in &section.rows {
        let mut label = match (&row.label, style) {
            (Some(label), _) => Some(Span::styled(label.clone(), scene.theme.faint())),
            (None, Style::Inline) => Some(title.take().unwrap_or_default()),
            (None, Style::Stacked) => None,
        };
        let taken = label.as_ref().map_or(0, |label| usize::from(LABEL).max(width(&label.content) + 1));
        for value in values(&row.value, columns.saturating_sub(taken)) {
            let mut line = Line::default();
            if let Some(label) = &mut label {
                let filled = Span::styled(pad(&std::mem::take(&mut label.content), taken), label.style);
                line.push_span(filled);
            }
            line.extend(value);
            lines.push((Some(row.topic), line));
        }
    }
    lines
}

/// A value on as many lines as it needs, where it is one text.
fn values<'a>(value: &Line<'a>, columns: usize) -> Vec<Vec<Span<'a>>> {
    match value.spans.as_slice() {
        [text] if width(&text.content) > columns => {
            wrap(&text.content, columns).into_iter().map(|line| vec![Span::styled(line, text.style)]).collect()
        }
        spans => vec![spans.to_vec()],
    }
}
