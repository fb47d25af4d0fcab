//! The comparison of two futures: how they end, a table of what is done in them and what comes of it, and their timelines.

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
    wrap::{balanced, width},
};

/// The columns between two columns of the table.
const GAP: usize = 2;

/// The narrowest column of values beside which the differences have room: wide enough for a date with its time and a few words.
const NARROWEST: usize = 26;

/// The widest column of values: what is farther apart is hard to compare.
const WIDEST: usize = 40;

/// The widths of the columns of the table.
#[derive(Clone, Copy)]
struct Columns {
    label: usize,
    value: usize,
    /// 0 if there is no room.
    difference: usize,
}

impl Columns {
    fn of(what_if: &WhatIf, room: usize) -> Self {
        let labels = what_if.settings.iter().map(|setting| &setting.label).chain(what_if.rows.iter().map(|row| &row.label));
        let label = labels.map(|label| width(label)).max().unwrap_or_default();
        let differences = what_if.rows.iter().map(|row| width(&row.difference)).max().unwrap_or_default();
        let difference = if differences > 0 { differences.max(width(&what_if.difference)) } else { 0 };
        let value = |beside: usize| (room.saturating_sub(label + GAP + beside) / 2).saturating_sub(GAP).min(WIDEST);
        if difference > 0 && value(difference) >= NARROWEST {
            Self { label, value: value(difference), difference }
        } else {
            // Nothing is beside the second value.
            Self { label, value: room.saturating_sub(label + 2 * GAP) / 2, difference: 0 }
        }
    }

    /// Where the values and the difference begin.
    const fn starts(self) -> [usize; 3] {
        let first = self.label + GAP;
        [first, first + self.value + GAP, first + 2 * (self.value + GAP)]
    }

    /// The width of both values as one.
    const fn both(self) -> usize {
        2 * self.value + GAP
    }
}

/// A line of the table.
#[derive(Default)]
struct TableLine<'a> {
    /// What it shows, each with its first column.
    cells: Vec<(usize, Line<'a>)>,
    /// The settings in both futures, if it has them.
    settings: Option<[usize; 2]>,
}

/// How much air there is between the lines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Air {
    Rows,
    Groups,
    None,
}

/// The lines of the table: those that stay, and those that can be scrolled.
struct Table<'a> {
    head: Vec<TableLine<'a>>,
    outcomes: Vec<TableLine<'a>>,
}

impl<'a> Table<'a> {
    fn new(theme: Theme, what_if: &'a WhatIf, columns: Columns, room: usize, air: Air) -> Self {
        let group = || (air != Air::None).then(TableLine::default);
        let row = || (air == Air::Rows).then(TableLine::default);
        let verdict = balanced(&what_if.verdict, room).into_iter().map(|line| Line::styled(line, theme.strong()));
        let mut head: Vec<TableLine<'a>> = verdict.map(|line| TableLine { cells: vec![(0, line)], settings: None }).collect();
        head.extend(group());
        head.extend(names(theme, what_if, columns));
        let (first, second) = what_if.settings.split_at(what_if.settings.len() / 2);
        for (first, second) in first.iter().zip(second) {
            head.extend(row());
            head.push(settings(theme, [first, second], columns));
        }
        head.extend(group());
        let mut outcomes = Vec::new();
        let same = what_if.rows.iter().position(Comparison::is_same);
        for (index, comparison) in what_if.rows.iter().enumerate() {
            if index > 0 {
                outcomes.extend(if same == Some(index) { group() } else { row() });
            }
            if same == Some(index) {
                let heading = Line::styled(what_if.same.as_str(), theme.dimmed());
                outcomes.push(TableLine { cells: vec![(columns.starts()[0], heading)], settings: None });
            }
            outcomes.extend(outcome(theme, comparison, columns));
        }
        Self { head, outcomes }
    }

    fn height(&self) -> usize {
        self.head.len() + self.outcomes.len() + usize::from(FRAME)
    }
}

pub(super) fn draw(canvas: &mut Canvas<'_>, what_if: &WhatIf, area: Rect) {
    let theme = canvas.theme;
    canvas.mark(area, Target::Outside);
    let room = usize::from(area.width.saturating_sub(SIDES));
    let columns = Columns::of(what_if, room);
    // The timelines with their labels come before air between the rows, and the timelines before air between the groups.
    let timelines = what_if.timelines.iter().flatten().count();
    let table = |air| Table::new(theme, what_if, columns, room, air);
    let fits = |(table, below): &(Table<'_>, usize)| table.height() + below <= area.height.into();
    let airy = [(Air::Rows, 2 * timelines), (Air::Groups, timelines)].into_iter().map(|(air, below)| (table(air), below)).find(fits);
    let Table { head, outcomes } = airy.map_or_else(|| table(Air::None), |(table, _)| table);
    let height = u16::try_from(head.len() + outcomes.len()).unwrap_or(u16::MAX).saturating_add(FRAME).min(area.height);
    let inside = panel::draw(canvas, &what_if.title, true, Rect { height, ..area });
    draw_lines(canvas, &head, columns, inside);
    let above = u16::try_from(head.len()).unwrap_or(u16::MAX).min(inside.height);
    let place = Rect { y: inside.y + above, height: inside.height - above, ..inside };
    let hidden = outcomes.len().saturating_sub(place.height.into());
    let scrolled = what_if.scroll.first_line(outcomes.len(), place.height.into());
    canvas.text_end = Some(hidden);
    draw_lines(canvas, &outcomes[scrolled..], columns, place);
    canvas.arrows(place.right(), (place.top(), place.bottom().saturating_sub(1)), (scrolled > 0, scrolled < hidden));
    let below = Rect { y: area.y + height, height: area.height - height, ..area };
    draw_timelines(canvas, what_if, below.inner(Margin::new(1, 0)));
}

/// Draws as many lines as there is room for.
fn draw_lines(canvas: &mut Canvas<'_>, lines: &[TableLine<'_>], columns: Columns, area: Rect) {
    let from = |start: usize, row: Rect| {
        let start = u16::try_from(start).unwrap_or(u16::MAX).min(row.width);
        Rect { x: row.x + start, width: row.width - start, ..row }
    };
    for (line, row) in lines.iter().zip(area.rows()) {
        for (start, words) in &line.cells {
            canvas.put(words, from(*start, row));
        }
        for (setting, start) in line.settings.into_iter().flatten().zip(columns.starts()) {
            let place = from(start, row);
            let wide = u16::try_from(columns.value).unwrap_or(u16::MAX).min(place.width);
            canvas.mark(Rect { width: wide, ..place }, Target::Setting(setting));
        }
    }
}

/// Puts what is above each other in columns beside each other.
fn beside<'a, const N: usize>(cells: [(usize, Vec<Line<'a>>); N]) -> Vec<TableLine<'a>> {
    let height = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default();
    let mut lines: Vec<TableLine<'a>> = (0..height).map(|_| TableLine::default()).collect();
    for (start, column) in cells {
        for (line, words) in lines.iter_mut().zip(column) {
            line.cells.push((start, words));
        }
    }
    lines
}

fn wrapped<'a>(words: &str, columns: usize, style: Style) -> Vec<Line<'a>> {
    balanced(words, columns).into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
}

/// The headings, which are the names of the futures: that of the one that has the keyboard is lit.
fn names(theme: Theme, what_if: &WhatIf, columns: Columns) -> Vec<TableLine<'_>> {
    let lit = what_if.settings.iter().find(|setting| setting.is_selected).map(|setting| setting.future);
    let [first, second, third] = columns.starts();
    let name = |future: usize| {
        let style = if lit == Some(future) { theme.frame(true) } else { theme.heading() };
        wrapped(&what_if.names[future], columns.value, style)
    };
    let difference = if columns.difference > 0 { vec![Line::styled(what_if.difference.as_str(), theme.faint())] } else { Vec::new() };
    beside([(first, name(0)), (second, name(1)), (third, difference)])
}

fn settings(theme: Theme, of: [&SettingRow; 2], columns: Columns) -> TableLine<'_> {
    let [first, second, _] = columns.starts();
    let value = |of: &SettingRow| {
        let style = if of.is_selected { theme.lit() } else { Style::new() };
        let value = if of.is_open { format!("‹ {} ›", of.value) } else { of.value.clone() };
        Line::from(Span::styled(value, style))
    };
    let cells = vec![(0, Line::raw(of[0].label.as_str())), (first, value(of[0])), (second, value(of[1]))];
    TableLine { cells, settings: Some(of.map(|setting| setting.index)) }
}

/// What comes of both futures: dim, and once for both, if it is the same.
fn outcome(theme: Theme, of: &Comparison, columns: Columns) -> Vec<TableLine<'_>> {
    let [first, second, third] = columns.starts();
    let label = |style: Style| (0, vec![Line::from(Span::styled(of.label.as_str(), style))]);
    let mut lines = if of.is_same() {
        beside([label(theme.dimmed()), (first, wrapped(&of.values[0].shown(), columns.both(), theme.dimmed()))])
    } else {
        let value = |future: usize| {
            let style = of.levels[future].map_or_else(Style::new, |level| theme.level(level)).patch(theme.strong());
            wrapped(&of.values[future].shown(), columns.value, style)
        };
        let difference = if columns.difference > 0 { vec![Line::raw(of.difference.as_str())] } else { Vec::new() };
        beside([label(Style::new()), (first, value(0)), (second, value(1)), (third, difference)])
    };
    let note = wrapped(&of.note, columns.both(), theme.faint()).into_iter();
    lines.extend(note.map(|line| TableLine { cells: vec![(first, line)], settings: None }));
    lines
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
