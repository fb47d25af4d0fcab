//! Lists in dialogs that show as many rows as there is room for, around the selected one.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{body::Body, item::column};
use crate::{
    ui::{layout::window, theme::Theme},
    view::{EventRow, Palette, PaletteRow, Passed, Target},
    wrap::{pad, shorten, width},
};

/// The columns of a key.
const KEY: usize = 12;

/// The fewest rows of a list.
const FEWEST: usize = 3;

/// The rows of the palette that are not actions: the box, the field and the reason.
const AROUND_PALETTE: usize = 11;

/// The rows of the field above the actions.
const ABOVE: usize = 2;

/// The rows of the reason below them.
const REASON: usize = 3;

impl<'a> Body<'a> {
    /// Adds events on at most `room` rows.
    pub(super) fn events(&mut self, events: &'a [EventRow], selected: usize, room: usize) {
        for index in window(selected, events.len(), room.max(FEWEST)) {
            let event = &events[index];
            let date = format!("{} {}  ", event.passed.mark(), event.at);
            let words = shorten(&event.words, self.columns.saturating_sub(width(&date)));
            let style = match (index == selected, event.passed != Passed::Nothing) {
                (true, _) => self.theme.lit(),
                (false, true) => Style::new(),
                (false, false) => self.theme.faint(),
            };
            self.lines.push((Line::styled(pad(&format!("{date}{words}"), self.columns), style), Some(Target::Option(index))));
        }
    }

    /// Adds the actions, and the reason against the selected one. The height changes only with what is typed.
    pub(super) fn palette(&mut self, palette: &'a Palette, rows: usize) {
        let room = rows.saturating_sub(AROUND_PALETTE).max(FEWEST);
        for index in window(palette.selected, palette.rows.len(), room) {
            let line = palette_line(self.theme, &palette.rows[index], index == palette.selected, self.columns);
            self.lines.push((line, Some(Target::Option(index))));
        }
        if palette.rows.is_empty() {
            self.paragraph(&palette.nothing, self.theme.faint());
        }
        if palette.rows.iter().any(|row| !row.is_possible) {
            let end = self.lines.len() + REASON;
            self.blank();
            self.paragraph(&palette.reason, self.theme.warning());
            while self.lines.len() < end {
                self.blank();
            }
        }
        self.reserved = ABOVE + room + REASON;
    }
}

fn palette_line<'a>(theme: Theme, row: &PaletteRow, is_selected: bool, columns: usize) -> Line<'a> {
    let key = column(&row.key, KEY);
    let room = columns.saturating_sub(width(&key));
    // The reasons against the selected action are also given below the list.
    let words = pad(&shorten(row.words.that_fits(|words| width(words) <= room), room), room);
    let style = match (is_selected, row.is_possible) {
        (true, _) => theme.lit(),
        (false, true) => Style::new(),
        (false, false) => theme.faint(),
    };
    Line::from(vec![Span::styled(key, if is_selected { theme.lit() } else { theme.key() }), Span::styled(words, style)])
}
