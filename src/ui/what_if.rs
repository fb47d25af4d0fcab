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
    view::{Comparison, LETTERS, SettingRow, Target, WhatIf},
    wrap::{width, wrap},
};

/// Before the label of what differs.
const DIFFERS: &str = "≠ ";

/// The columns of the mark of a difference, and of a blank on each side of the labels.
const AROUND_LABEL: u16 = 4;

/// The rows that are wanted above and below the lines of the cards: the title, the frames, the note and the timelines.
const BESIDES_ROWS: usize = 10;

/// The rows above the lines of the cards and below them that are always there: the title and the frames.
const BESIDES_CARDS: usize = 1 + FRAME as usize;

/// A label between the cards, and what each card says beside it.
struct Row<'a> {
    label: &'a str,
    values: [Vec<Line<'a>>; 2],
    differs: bool,
    /// The settings in both cards, if it is one.
    settings: Option<[usize; 2]>,
}

impl Row<'_> {
    fn height(&self) -> usize {
        self.values.iter().map(Vec::len).max().unwrap_or_default().max(1)
    }
}

/// Where the lines of the cards are drawn.
struct Place {
    insides: [Rect; 2],
    between: Rect,
}

impl Place {
    /// Returns the rows from this line on.
    fn below(&self, line: u16) -> Self {
        let below = |area: Rect| Rect { y: area.y + line.min(area.height), height: area.height.saturating_sub(line), ..area };
        Self { insides: self.insides.map(below), between: below(self.between) }
    }
}

pub(super) fn draw(canvas: &mut Canvas<'_>, what_if: &WhatIf, area: Rect) {
    let theme = canvas.theme;
    canvas.mark(area, Target::Outside);
    let (cards, between) = columns(what_if, area);
    canvas.put(&Line::styled(what_if.title.as_str(), theme.heading()), area.inner(Margin::new(1, 0)));
    let columns = usize::from(cards[0].width.saturating_sub(SIDES));
    let (settings, outcomes) = (settings(theme, what_if, columns), outcomes(theme, what_if, columns));
    let lines = |rows: &[Row<'_>]| rows.iter().map(Row::height).sum::<usize>();
    let (above, below) = (lines(&settings), lines(&outcomes));
    // With empty rows between the others if there is room for them, the note and the timelines.
    let (rows, height) = (settings.len() + outcomes.len(), usize::from(area.height));
    let gap = usize::from(above + below + rows + 1 + BESIDES_ROWS <= height);
    let (above, below) = (above + gap * settings.len(), below + gap * outcomes.len());
    // The outcomes are told apart from the settings if all of them are visible even so.
    let blank = usize::from(above + 1 + below + BESIDES_CARDS <= height);
    let card = u16::try_from(above + blank + below).unwrap_or(u16::MAX).saturating_add(FRAME).min(area.height.saturating_sub(1));
    let selected = what_if.settings.iter().find(|setting| setting.is_selected).map(|setting| setting.future);
    let insides = [0, 1].map(|future| {
        let card = Rect { y: area.y + 1, height: card, ..cards[future] };
        panel::draw(canvas, title(what_if, future, card.width), selected == Some(future), card)
    });
    let place = Place { insides, between: Rect { y: insides[0].y, height: insides[0].height, ..between } };
    draw_rows(canvas, &settings, gap, 0, &place);
    let place = place.below(u16::try_from(above + blank).unwrap_or(u16::MAX));
    let room = usize::from(place.between.height);
    let hidden = below.saturating_sub(room);
    let scrolled = what_if.scroll.first_line(below, room);
    canvas.text_end = Some(hidden);
    draw_rows(canvas, &outcomes, gap, scrolled, &place);
    let side = place.insides[1];
    canvas.arrows(side.right(), (side.top(), side.bottom().saturating_sub(1)), (scrolled > 0, scrolled < hidden));
    let below = Rect { y: area.y + 1 + card, height: area.height - 1 - card, ..area };
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

/// Returns the names that do not fit the frames, and the settings.
fn settings(theme: Theme, what_if: &WhatIf, columns: usize) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let outside = u16::try_from(columns).unwrap_or(u16::MAX).saturating_add(SIDES);
    if what_if.names.iter().any(|name| !fits_frame(name, outside)) {
        let values = what_if.names.each_ref().map(|name| lines(name, columns, theme.strong()));
        rows.push(Row { label: "", values, differs: false, settings: None });
    }
    let (first, second) = what_if.settings.split_at(what_if.settings.len() / 2);
    rows.extend(first.iter().zip(second).map(|(first, second)| Row {
        label: &first.label,
        values: [first, second].map(|setting| vec![setting_line(theme, setting)]),
        differs: false,
        settings: Some([first.index, second.index]),
    }));
    rows
}

fn outcomes(theme: Theme, what_if: &WhatIf, columns: usize) -> Vec<Row<'_>> {
    let row = |row: &'_ Comparison| {
        let style = if row.differs() { theme.strong() } else { Style::new() };
        row.values.each_ref().map(|value| lines(&value.shown(), columns, style))
    };
    let rows = what_if.rows.iter();
    rows.map(|of| Row { label: &of.label, values: row(of), differs: of.differs(), settings: None }).collect()
}

fn lines<'a>(text: &str, columns: usize, style: Style) -> Vec<Line<'a>> {
    wrap(text, columns).into_iter().map(|line| Line::styled(line, style)).collect()
}

fn setting_line(theme: Theme, setting: &SettingRow) -> Line<'_> {
    let style = if setting.is_selected { theme.lit() } else { Style::new() };
    Line::from(Span::styled(format!("‹ {} ›", setting.value), style))
}

/// Draws rows, of which the first lines are scrolled away, with so many empty lines below each.
fn draw_rows(canvas: &mut Canvas<'_>, rows: &[Row<'_>], gap: usize, scrolled: usize, place: &Place) {
    let mut line = 0;
    for row in rows {
        for part in 0..row.height() {
            if let Some(at) = (line + part).checked_sub(scrolled).and_then(|line| u16::try_from(line).ok()) {
                draw_line(canvas, row, part, &place.below(at));
            }
        }
        line += row.height() + gap;
    }
}

/// Draws a line of a row into the first row of a place.
fn draw_line(canvas: &mut Canvas<'_>, row: &Row<'_>, line: usize, place: &Place) {
    let theme = canvas.theme;
    for (future, inside) in place.insides.into_iter().enumerate().filter(|(_, inside)| !inside.is_empty()) {
        let at = Rect { height: 1, ..inside };
        if let Some(line) = row.values[future].get(line) {
            canvas.put(line, at);
        }
        if let Some(settings) = row.settings {
            canvas.mark(at, Target::Setting(settings[future]));
        }
    }
    if line == 0 {
        let (mark, style) = if row.differs { (DIFFERS, theme.strong()) } else { ("  ", theme.faint()) };
        canvas.put(&Line::styled(format!("{mark}{}", row.label), style), place.between.inner(Margin::new(1, 0)));
    }
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
