//! Lists in a dialog of which as much is drawn as there is room for, the chosen row in sight.

use std::ops::Range;

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{Body, Theme, item::event_mark};
use crate::{
    view::{EventRow, Palette, PaletteRow, Target},
    wrap::{pad, shorten, width},
};

/// The columns of a key.
const KEY: usize = 12;

/// The fewest rows of a list that are drawn.
const FEWEST: usize = 3;

/// What surrounds the actions of the palette: the box, the field, and the reason below them.
const AROUND_PALETTE: usize = 11;

/// The rows for the field above the actions of the palette, and those down to the end of the reason.
const ABOVE_AND_BELOW: (usize, usize) = (2, 5);

/// The rows that are drawn of a list, where there is room for so many.
fn window(chosen: usize, count: usize, room: usize) -> Range<usize> {
    let first = chosen.saturating_sub(room / 2).min(count.saturating_sub(room));
    first..(first + room).min(count)
}

impl<'a> Body<'a> {
    /// Events with what happens, on at most so many rows.
    pub(super) fn events(&mut self, theme: Theme, events: &'a [EventRow], chosen: usize, columns: usize, room: usize) {
        for index in window(chosen, events.len(), room.max(FEWEST)) {
            let event = &events[index];
            let date = format!("{} {}  ", event_mark(event), event.at);
            let words = shorten(&event.words, columns.saturating_sub(width(&date)));
            let style = match (index == chosen, event.has_passed) {
                (true, _) => theme.chosen(),
                (false, true) => Style::new(),
                (false, false) => theme.faint(),
            };
            self.lines.push((Line::styled(pad(&format!("{date}{words}"), columns), style), Some(Target::Option(index))));
        }
    }

    /// Actions with their keys and reasons. The height stays as it is while something is typed.
    pub(super) fn palette(&mut self, theme: Theme, palette: &'a Palette, columns: usize, rows: usize) {
        let room = rows.saturating_sub(AROUND_PALETTE).max(FEWEST);
        for index in window(palette.chosen, palette.rows.len(), room) {
            let line = palette_line(theme, &palette.rows[index], index == palette.chosen, columns);
            self.lines.push((line, Some(Target::Option(index))));
        }
        if palette.rows.is_empty() {
            self.paragraph(&palette.nothing, columns, theme.faint());
        }
        let (above, below) = ABOVE_AND_BELOW;
        while self.lines.len() < room + above {
            self.blank();
        }
        self.blank();
        self.paragraph(&palette.reason, columns, theme.warning());
        while self.lines.len() < room + below {
            self.blank();
        }
    }
}

fn palette_line<'a>(theme: Theme, row: &PaletteRow, is_chosen: bool, columns: usize) -> Line<'a> {
    // Beside it where that fits; of the chosen one it is told below in any case.
    let room = columns.saturating_sub(KEY + width(&row.label) + 3);
    let reasons = row.reasons.that_fits(|words| width(words) <= room);
    let reasons = if reasons.is_empty() || width(reasons) > room { String::new() } else { format!(" ({reasons})") };
    let key = pad(&row.key, KEY);
    let words = shorten(&format!("{}{reasons}", row.label), columns.saturating_sub(KEY));
    let words = pad(&words, columns.saturating_sub(width(&key)));
    let style = match (is_chosen, row.reasons.is_empty()) {
        (true, _) => theme.chosen(),
        (false, true) => Style::new(),
        (false, false) => theme.faint(),
    };
    Line::from(vec![Span::styled(key, if is_chosen { theme.chosen() } else { theme.key() }), Span::styled(words, style)])
}
