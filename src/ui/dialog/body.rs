//! A dialog in lines.

use ratatui::{style::Style, text::Line};

use crate::{
    ui::{canvas::Row, theme::Theme},
    wrap::balanced,
};

pub(super) struct Body<'a> {
    pub(super) lines: Vec<Row<'a>>,
    /// The column and row of the cursor.
    pub(super) cursor: Option<(usize, usize)>,
    /// The lines that there may be once something else is typed: the box stays where it is, and only its lower side moves.
    pub(super) reserved: usize,
    /// The row of the selected choice.
    pub(super) selected: Option<usize>,
    pub(super) theme: Theme,
    /// The width of a line.
    pub(super) columns: usize,
}

impl<'a> Body<'a> {
    pub(super) const fn new(theme: Theme, columns: usize) -> Self {
        Self { lines: Vec::new(), cursor: None, reserved: 0, selected: None, theme, columns }
    }

    pub(super) fn push(&mut self, line: impl Into<Line<'a>>) {
        self.lines.push((line.into(), None));
    }

    pub(super) fn blank(&mut self) {
        self.push(Line::default());
    }

    pub(super) fn paragraph(&mut self, words: &str, style: Style) {
        for line in balanced(words, self.columns) {
            self.push(Line::styled(line, style));
        }
    }
}
