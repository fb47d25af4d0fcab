//! A dialog in lines.

use ratatui::{style::Style, text::Line};

use crate::{view::Target, wrap::wrap};

pub(super) struct Body<'a> {
    /// Each line with its click target.
    pub(super) lines: Vec<(Line<'a>, Option<Target>)>,
    /// The column and row of the cursor.
    pub(super) cursor: Option<(usize, usize)>,
    /// The row of the selected choice.
    pub(super) selected: Option<usize>,
}

impl<'a> Body<'a> {
    pub(super) const fn new() -> Self {
        Self { lines: Vec::new(), cursor: None, selected: None }
    }

    pub(super) fn push(&mut self, line: impl Into<Line<'a>>) {
        self.lines.push((line.into(), None));
    }

    pub(super) fn blank(&mut self) {
        self.push(Line::default());
    }

    pub(super) fn paragraph(&mut self, words: &str, columns: usize, style: Style) {
        for line in wrap(words, columns) {
            self.push(Line::styled(line, style));
        }
    }
}
