//! What every part of a picture is drawn with.

use std::cell::RefCell;

use ratatui::{Frame, layout::Rect, text::Line, widgets::Widget};

use super::theme::Theme;
use crate::view::{Part, Target, View};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    pub theme: Theme,
    /// Whether lines and marks are drawn in ASCII.
    pub ascii: bool,
}

/// Click targets. A later one lies above an earlier one.
pub(super) type Targets = RefCell<Vec<(Rect, Target)>>;

#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) theme: Theme,
    /// Presenter mode: countdowns have big digits, and what only helps at the keyboard is left out.
    pub(super) is_presented: bool,
    pub(super) targets: &'a Targets,
}

impl<'a> Scene<'a> {
    pub(super) const fn new(view: &'a View<'a>, look: Look, targets: &'a Targets) -> Self {
        Self { view, theme: look.theme, is_presented: false, targets }
    }

    pub(super) fn mark(self, area: Rect, target: Target) {
        mark(self.targets, area, target);
    }

    /// Draws a line of a part of the page as a click target, with a mark before it if the part is selected.
    pub(super) fn put_part(self, part: Part, line: &Line<'_>, row: Rect, frame: &mut Frame<'_>) {
        let is_first = self.targets.borrow().last().is_none_or(|(_, above)| *above != Target::Part(part));
        self.mark(row, Target::Part(part));
        put(line, row, frame);
        if self.view.selected == part && is_first && row.x > 0 {
            frame.buffer_mut().set_string(row.x - 1, row.y, "▸", self.theme.strong());
        }
    }
}

/// Makes an area a click target.
pub(super) fn mark(targets: &Targets, area: Rect, target: Target) {
    targets.borrow_mut().push((area, target));
}

/// Draws a line of text. A line that is too long ends in `…`.
pub(super) fn put(line: &Line<'_>, area: Rect, frame: &mut Frame<'_>) {
    let area = Rect { height: area.height.min(1), ..area };
    line.render(area, frame.buffer_mut());
    if line.width() > usize::from(area.width) && !area.is_empty() {
        frame.buffer_mut()[(area.right() - 1, area.y)].set_symbol("…");
    }
}
