//! The comparison of two futures: their settings, outcomes and timelines.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{canvas::Canvas, panel, theme::Theme, timeline};
use crate::{
    view::{Comparison, LETTERS, SettingRow, Target, WhatIf},
    wrap::{pad, width, wrap},
};

/// The columns of the mark of a difference.
const MARK: usize = 2;

/// The columns between the two futures.
const GAP: usize = 2;

/// The widths of the columns.
#[derive(Clone, Copy)]
struct Columns {
    label: usize,
    future: usize,
}

impl Columns {
    fn of(what_if: &WhatIf, width_of_all: usize) -> Self {
        let settings = what_if.settings.iter().map(|setting| &setting.label);
        let labels = what_if.rows.iter().map(|row| &row.label).chain(settings);
        let label = labels.map(|label| width(label)).max().unwrap_or_default() + 2;
        Self { label, future: width_of_all.saturating_sub(MARK + label + GAP) / 2 }
    }

    /// Returns the first column of a future.
    const fn start(self, future: usize) -> usize {
        MARK + self.label + (self.future + GAP) * future
    }
}

pub(super) fn draw(canvas: &mut Canvas<'_>, what_if: &WhatIf, area: Rect) {
    let theme = canvas.theme;
    let area = panel::draw(canvas, &what_if.title, true, area);
    let columns = Columns::of(what_if, area.width.into());
    let (first, second) = what_if.settings.split_at(what_if.settings.len() / 2);
    let mut lines = name_lines(theme, &what_if.names, columns);
    let settings_from = lines.len();
    lines.extend(first.iter().zip(second).map(|pair| setting_line(theme, pair, columns)));
    lines.push(Line::default());
    lines.extend(what_if.rows.iter().flat_map(|row| comparison_lines(theme, row, columns)));
    let note: Vec<String> = what_if.note.iter().flat_map(|note| wrap(note, usize::from(area.width).saturating_sub(MARK))).collect();
    // The rows say the most important of it: the timelines come first.
    if lines.len() + note.len() + what_if.timelines.iter().flatten().count() < area.height.into() {
        lines.push(Line::default());
        lines.extend(note.iter().map(|line| Line::styled(format!("{}{line}", " ".repeat(MARK)), theme.faint())));
    }
    for (line, row) in lines.iter().zip(area.rows()) {
        canvas.put(line, row);
    }
    for (row, pair) in area.rows().skip(settings_from).zip(first.iter().zip(second)) {
        for setting in [pair.0, pair.1] {
            let start = u16::try_from(columns.start(setting.future)).unwrap_or(0);
            let area = Rect { x: row.x + start, width: u16::try_from(columns.future).unwrap_or(0), ..row };
            canvas.mark(area.intersection(row), Target::Setting(setting.index));
        }
    }
    let used = u16::try_from(lines.len()).unwrap_or(area.height);
    draw_timelines(canvas, what_if, Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area });
}

/// The names of the futures, side by side.
fn name_lines(theme: Theme, names: &[String; 2], columns: Columns) -> Vec<Line<'static>> {
    let names = names.each_ref().map(|name| wrap(name, columns.future));
    let line = |index: usize| {
        let name = |of: usize| names[of].get(index).map_or("", String::as_str);
        let words = pad(name(0), columns.future + GAP) + name(1);
        Line::from(vec![Span::raw(" ".repeat(columns.start(0))), Span::styled(words, theme.heading())])
    };
    (0..names.iter().map(Vec::len).max().unwrap_or_default()).map(line).collect()
}

fn setting_line<'a>(theme: Theme, (first, second): (&'a SettingRow, &'a SettingRow), columns: Columns) -> Line<'a> {
    let mut spans = vec![Span::raw(" ".repeat(MARK)), Span::styled(pad(&first.label, columns.label), theme.faint())];
    for (index, setting) in [first, second].into_iter().enumerate() {
        let words = format!("‹ {} ›", setting.value);
        let gap = (columns.future + GAP).saturating_sub(width(&words));
        spans.push(Span::styled(words, if setting.is_selected { theme.selected() } else { Style::new() }));
        if index == 0 {
            spans.push(Span::raw(" ".repeat(gap)));
        }
    }
    Line::from(spans)
}

fn comparison_lines(theme: Theme, row: &Comparison, columns: Columns) -> Vec<Line<'_>> {
    let (mark, style) = if row.differs() { ("≠ ", theme.strong()) } else { ("  ", Style::new()) };
    let values = row.values.each_ref().map(|value| wrap(&value.shown(), columns.future));
    let line = |index: usize| {
        let (mark, label) = if index == 0 { (mark, row.label.as_str()) } else { ("  ", "") };
        let value = |of: usize| values[of].get(index).map_or("", String::as_str);
        Line::from(vec![
            Span::styled(mark, style),
            Span::styled(pad(label, columns.label), theme.faint()),
            Span::styled(pad(value(0), columns.future + GAP), style),
            Span::styled(value(1).to_owned(), style),
        ])
    };
    (0..values.iter().map(Vec::len).max().unwrap_or_default()).map(line).collect()
}

/// Draws the timelines at the bottom of the area, if there is room.
fn draw_timelines(canvas: &mut Canvas<'_>, what_if: &WhatIf, area: Rect) {
    let height = usize::from(area.height);
    if what_if.timelines.iter().flatten().count() > height {
        return;
    }
    // With labels if there is room.
    let each = if area.height >= 4 { 2 } else { 1 };
    let top = area.bottom().saturating_sub(2 * each);
    for ((index, timeline), name) in (0_u16..).zip(what_if.timelines.iter().flatten()).zip(LETTERS) {
        let row = Rect { y: top + index * each, height: each, ..area };
        if row.y >= area.y && row.bottom() <= area.bottom() && area.width > 4 {
            canvas.put(&Line::styled(name, canvas.theme.heading()), row);
            timeline::draw_to_scale(canvas, timeline, Rect { x: row.x + 2, width: row.width - 2, ..row });
        }
    }
}
