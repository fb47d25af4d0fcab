//! The comparison of two futures: a card for each, what differs between them, and their timelines.

use ratatui::{
    layout::{Margin, Rect},
    style::Style,
    text::{Line, Span},
};

use super::{
    canvas::Canvas,
    panel::{self, FRAME, SIDES},
    theme::Theme,
    timeline,
};
use crate::{
    view::{LETTERS, SettingRow, Target, WhatIf},
    wrap::{width, wrap},
};

/// Before the label of what differs.
const DIFFERS: &str = "≠ ";

/// The columns of the mark of a difference, and of a blank on each side of the labels.
const AROUND_LABEL: u16 = 4;

/// The rows that are wanted above and below the cards: the title, the frames, the note and the timelines.
const BESIDES_ROWS: u16 = 10;

/// A label between the cards, and what each card says beside it.
struct Row<'a> {
    label: &'a str,
    values: [Vec<Line<'a>>; 2],
    differs: bool,
    /// The settings in both cards, if it is one.
    settings: Option<[usize; 2]>,
}

impl Row<'_> {
    fn height(&self) -> u16 {
        u16::try_from(self.values.iter().map(Vec::len).max().unwrap_or_default()).unwrap_or(u16::MAX).max(1)
    }
}

pub(super) fn draw(canvas: &mut Canvas<'_>, what_if: &WhatIf, area: Rect) {
    let theme = canvas.theme;
    let (cards, between) = columns(what_if, area);
    canvas.put(&Line::styled(what_if.title.as_str(), theme.heading()), area.inner(Margin::new(1, 0)));
    let rows = rows(theme, what_if, usize::from(cards[0].width.saturating_sub(SIDES)));
    let rows_of_all: u16 = rows.iter().map(Row::height).sum();
    // With empty rows between the others if there is room for them, the note and the timelines.
    let gaps = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let gap = u16::from(rows_of_all + gaps + BESIDES_ROWS <= area.height);
    let height = (rows_of_all + gap * gaps + FRAME).min(area.height.saturating_sub(1));
    let selected = what_if.settings.iter().find(|setting| setting.is_selected).map(|setting| setting.future);
    let insides = [0, 1].map(|future| {
        let card = Rect { y: area.y + 1, height, ..cards[future] };
        panel::draw(canvas, title(what_if, future, card.width), selected == Some(future), card)
    });
    let mut y = insides[0].y;
    for row in &rows {
        let at = |of: Rect| Rect { y, height: row.height().min(insides[0].bottom().saturating_sub(y)), ..of };
        draw_row(canvas, row, insides.map(at), at(between));
        y += row.height() + gap;
    }
    let below = Rect { y: area.y + 1 + height, height: area.height - 1 - height, ..area };
    draw_below(canvas, what_if, below.inner(Margin::new(1, 0)));
}

/// Returns the columns of both cards, and those of the labels between them.
fn columns(what_if: &WhatIf, area: Rect) -> ([Rect; 2], Rect) {
    let settings = what_if.settings.iter().map(|setting| &setting.label);
    let labels = what_if.rows.iter().map(|row| &row.label).chain(settings);
    let widest = labels.map(|label| width(label)).max().unwrap_or_default();
    let between = u16::try_from(widest).unwrap_or(u16::MAX).saturating_add(AROUND_LABEL).min(area.width);
    let card = (area.width - between) / 2;
    let right = Rect { x: area.right() - card, width: card, ..area };
    ([Rect { width: card, ..area }, right], Rect { x: area.x + card, width: right.x - area.x - card, ..area })
}

/// The name of a future, or its letter if the name is too long for the frame of its card.
fn title(what_if: &WhatIf, future: usize, columns: u16) -> &str {
    let name = &what_if.names[future];
    if fits_frame(name, columns) { name } else { LETTERS[future] }
}

fn fits_frame(name: &str, columns: u16) -> bool {
    width(name) + usize::from(SIDES) <= columns.into()
}

/// Returns the names that do not fit the frames, the settings, an empty row, and the outcomes.
fn rows(theme: Theme, what_if: &WhatIf, columns: usize) -> Vec<Row<'_>> {
    let lines = |text: &str, style| wrap(text, columns).into_iter().map(|line| Line::styled(line, style)).collect::<Vec<_>>();
    let blank = |values| Row { label: "", values, differs: false, settings: None };
    let mut rows = Vec::new();
    let outside = u16::try_from(columns).unwrap_or(u16::MAX).saturating_add(SIDES);
    if what_if.names.iter().any(|name| !fits_frame(name, outside)) {
        rows.push(blank(what_if.names.each_ref().map(|name| lines(name, theme.strong()))));
    }
    let (first, second) = what_if.settings.split_at(what_if.settings.len() / 2);
    rows.extend(first.iter().zip(second).map(|(first, second)| Row {
        label: &first.label,
        values: [first, second].map(|setting| vec![setting_line(theme, setting)]),
        differs: false,
        settings: Some([first.index, second.index]),
    }));
    rows.push(blank([Vec::new(), Vec::new()]));
    rows.extend(what_if.rows.iter().map(|row| {
        let style = if row.differs() { theme.strong() } else { Style::new() };
        let values = row.values.each_ref().map(|value| lines(&value.shown(), style));
        Row { label: &row.label, values, differs: row.differs(), settings: None }
    }));
    rows
}

fn setting_line(theme: Theme, setting: &SettingRow) -> Line<'_> {
    let style = if setting.is_selected { theme.lit() } else { Style::new() };
    Line::from(Span::styled(format!("‹ {} ›", setting.value), style))
}

fn draw_row(canvas: &mut Canvas<'_>, row: &Row<'_>, insides: [Rect; 2], between: Rect) {
    let theme = canvas.theme;
    for (future, inside) in insides.into_iter().enumerate() {
        for (line, at) in row.values[future].iter().zip(inside.rows()) {
            canvas.put(line, at);
        }
        if let Some(settings) = row.settings.filter(|_| !inside.is_empty()) {
            canvas.mark(inside, Target::Setting(settings[future]));
        }
    }
    let (mark, style) = if row.differs { (DIFFERS, theme.strong()) } else { ("  ", theme.faint()) };
    canvas.put(&Line::styled(format!("{mark}{}", row.label), style), between.inner(Margin::new(1, 0)));
}

/// Draws the note and the timelines below the cards. The rows say the most important of the note: the timelines come first.
fn draw_below(canvas: &mut Canvas<'_>, what_if: &WhatIf, area: Rect) {
    let note: Vec<String> = what_if.note.iter().flat_map(|note| wrap(note, area.width.into())).collect();
    let used = if note.len() + what_if.timelines.iter().flatten().count() <= area.height.into() {
        for (line, row) in note.iter().zip(area.rows()) {
            canvas.put(&Line::styled(line.as_str(), canvas.theme.faint()), row);
        }
        u16::try_from(note.len()).unwrap_or(area.height)
    } else {
        0
    };
    draw_timelines(canvas, what_if, Rect { y: area.y + used, height: area.height - used, ..area });
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
