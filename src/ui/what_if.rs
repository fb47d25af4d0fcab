//! The comparison of two futures: their settings, outcomes and timelines.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{
    scene::{Scene, put},
    timeline,
};
use crate::{
    view::{Comparison, NAMES, SettingRow, Target, WhatIf},
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

pub(super) fn draw(scene: Scene<'_>, what_if: &WhatIf, area: Rect, frame: &mut Frame<'_>) {
    let theme = scene.theme;
    let columns = Columns::of(what_if, area.width.into());
    put(&Line::styled(what_if.title.as_str(), theme.heading()), area, frame);
    let mut y = area.y + 1;
    let mut line = |line: Line<'_>, frame: &mut Frame<'_>| {
        let row = Rect { y, height: 1, ..area }.intersection(area);
        put(&line, row, frame);
        y += 1;
        row
    };
    let names = [pad(NAMES[0], columns.future + GAP), NAMES[1].to_owned()].map(|name| Span::styled(name, theme.heading()));
    line(Line::from([vec![Span::raw(" ".repeat(columns.start(0)))], names.to_vec()].concat()), frame);
    let (first, second) = what_if.settings.split_at(what_if.settings.len() / 2);
    for pair in first.iter().zip(second) {
        let row = line(setting_line(scene, pair, columns), frame);
        for setting in [pair.0, pair.1] {
            let start = u16::try_from(columns.start(setting.future)).unwrap_or(0);
            let area = Rect { x: row.x + start, width: u16::try_from(columns.future).unwrap_or(0), ..row };
            scene.mark(area.intersection(row), Target::Setting(setting.index));
        }
    }
    line(Line::default(), frame);
    for row in what_if.rows.iter().flat_map(|row| comparison_lines(scene, row, columns)) {
        line(row, frame);
    }
    let used = y - area.y;
    draw_timelines(scene, what_if, Rect { y, height: area.height.saturating_sub(used), ..area }, frame);
}

fn setting_line<'a>(scene: Scene<'_>, (first, second): (&'a SettingRow, &'a SettingRow), columns: Columns) -> Line<'a> {
    let mut spans = vec![Span::raw(" ".repeat(MARK)), Span::styled(pad(&first.label, columns.label), scene.theme.faint())];
    for (index, setting) in [first, second].into_iter().enumerate() {
        let words = format!("‹ {} ›", setting.value);
        let gap = (columns.future + GAP).saturating_sub(width(&words));
        spans.push(Span::styled(words, if setting.is_selected { scene.theme.selected() } else { Style::new() }));
        if index == 0 {
            spans.push(Span::raw(" ".repeat(gap)));
        }
    }
    Line::from(spans)
}

fn comparison_lines<'a>(scene: Scene<'_>, row: &'a Comparison, columns: Columns) -> Vec<Line<'a>> {
    let (mark, style) = if row.differs() { ("≠ ", scene.theme.strong()) } else { ("  ", Style::new()) };
    let values = row.values.each_ref().map(|value| wrap(&value.shown(), columns.future));
    let line = |index: usize| {
        let (mark, label) = if index == 0 { (mark, row.label.as_str()) } else { ("  ", "") };
        let value = |of: usize| values[of].get(index).map_or("", String::as_str);
        Line::from(vec![
            Span::styled(mark, style),
            Span::styled(pad(label, columns.label), scene.theme.faint()),
            Span::styled(pad(value(0), columns.future + GAP), style),
            Span::styled(value(1).to_owned(), style),
        ])
    };
    (0..values.iter().map(Vec::len).max().unwrap_or_default()).map(line).collect()
}

/// Draws the timelines at the bottom of the area, if there is room.
fn draw_timelines(scene: Scene<'_>, what_if: &WhatIf, area: Rect, frame: &mut Frame<'_>) {
    // With labels if there is room.
    let each = if area.height >= 4 { 2 } else { 1 };
    let top = area.bottom().saturating_sub(2 * each);
    for ((index, timeline), name) in (0_u16..).zip(what_if.timelines.iter().flatten()).zip(NAMES) {
        let row = Rect { y: top + index * each, height: each, ..area };
        if row.y >= area.y && row.bottom() <= area.bottom() && area.width > 4 {
            put(&Line::styled(name, scene.theme.heading()), row, frame);
            timeline::draw_line(scene, timeline, Rect { x: row.x + 2, width: row.width - 2, ..row }, frame);
        }
    }
}
