//! The list of subscriptions as a table. Only visible rows are made.

use ratatui::{
    layout::{Margin, Position, Rect},
    style::Style,
    text::{Line, Span},
};

use super::{canvas::Canvas, layout::window, panel};
use crate::{
    view::{List, ListRow, Part, Target},
    wrap::{pad, shorten, tail, width},
};

/// The rows above the subscriptions: the names of the columns.
pub(super) const HEAD: u16 = 1;

/// The columns before a name: the shape of the status.
const BEFORE: u16 = 2;

/// Stands where there is nothing to say.
const NOTHING: &str = "–";

/// The columns between two columns of the table.
const GAP: usize = 2;

/// The narrowest column of names.
const NARROWEST: usize = 12;

pub(super) fn draw(canvas: &mut Canvas<'_>, list: &List<'_>, area: Rect) {
    canvas.mark(area, Target::Part(Part::List));
    let has_keys = canvas.selected == Some(Part::List);
    let area = match &list.filter {
        None => {
            let inside = panel::draw(canvas, title(list, area), has_keys, area);
            draw_counts(canvas, list, area);
            inside
        }
        Some(field) => {
            let visible = tail(&field.before, usize::from(area.width).saturating_sub(8));
            let inside = panel::draw(canvas, &format!("{}{visible}{}", field.label, field.behind), true, area);
            let column = area.x + 2 + u16::try_from(width(&field.label) + width(visible)).unwrap_or(0);
            canvas.cursor = Some(Position { x: column.min(area.right() - 1), y: area.y });
            inside
        }
    };
    let room = usize::from(area.height.saturating_sub(HEAD));
    let window = window(list.selected.unwrap_or(0), list.len, room);
    let rows: Vec<ListRow> = window.clone().filter_map(|index| list.row(index)).collect();
    // Of a list that is longer, those in sight alone would change the table with every row that is scrolled.
    let longer = (rows.len() < list.len).then(|| list.samples());
    let columns = Columns::of(longer.as_ref().unwrap_or(&rows), list, area.width.into());
    canvas.put(
        &columns.line(
            ["", &list.headings[0], &list.headings[1], &list.headings[2], &list.headings[3], &list.headings[4]],
            canvas.theme.faint(),
        ),
        area,
    );
    if !list.nothing.is_empty() {
        canvas.put(&Line::styled(list.nothing.as_str(), canvas.theme.faint()), Rect { y: area.y + HEAD, ..area });
    }
    for (row, at) in rows.iter().zip(area.rows().skip(HEAD.into())) {
        draw_row(canvas, row, &columns, at);
    }
    let below = Rect { y: area.y + HEAD, ..area };
    canvas.arrows(area.right(), (below.y, area.bottom().saturating_sub(1)), (window.start > 0, window.end < list.len));
}

/// The title with the number of subscriptions.
fn title<'a>(list: &'a List<'_>, area: Rect) -> &'a str {
    let room = usize::from(area.width.saturating_sub(panel::SIDES));
    list.heading.that_fits(|words| width(words) <= room)
}

/// Draws how many subscriptions have each status behind the title, in its colour: with words, or without them, or not at all.
fn draw_counts(canvas: &mut Canvas<'_>, list: &List<'_>, area: Rect) {
    let taken = width(title(list, area)) + 2;
    let room = usize::from(area.width.saturating_sub(panel::SIDES)).saturating_sub(taken);
    let line = |has_words: bool| {
        let spans = list.statuses.iter().flat_map(|of| {
            let words = if has_words { format!(" {} {} ", of.status, of.count) } else { format!(" {} ", of.count) };
            [Span::styled(of.shape.to_string(), canvas.theme.level(of.level)), Span::raw(words), Span::raw(" ")]
        });
        let mut spans: Vec<Span<'_>> = spans.collect();
        // Nothing has to be told apart from the last one.
        if spans.pop().is_some() {
            spans.insert(0, Span::raw(" "));
        }
        Line::from(spans)
    };
    if let Some(line) = [line(true), line(false)].into_iter().find(|line| line.width() <= room && line.width() > 0) {
        let x = area.x + 1 + u16::try_from(taken).unwrap_or(area.width);
        let place = Rect { x, y: area.y, width: u16::try_from(line.width()).unwrap_or(0), height: 1 };
        canvas.put_over(&line, place);
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &ListRow, columns: &Columns, at: Rect) {
    let theme = canvas.theme;
    let style = if row.is_selected { theme.strong() } else { Style::new() };
    let or_nothing = |words: &'_ str| if words.is_empty() { NOTHING.to_owned() } else { words.to_owned() };
    let (credit, next) = (or_nothing(&row.credit), or_nothing(row.next.at(columns.next)));
    let mut line = columns.line(["", &row.name, &row.status, &row.offer, &credit, &next], style);
    line.spans[0] = Span::styled(format!("{} ", row.shape), theme.level(row.level));
    canvas.mark(at, Target::Subscription(row.index));
    canvas.put(&line, at);
    if row.is_selected {
        let whole = at.outer(Margin::new(1, 0));
        if canvas.selected == Some(Part::List) {
            // The mark of the status keeps its colour.
            canvas.buffer.set_style(Rect { x: at.x + BEFORE, width: whole.right().saturating_sub(at.x + BEFORE), ..whole }, theme.lit());
        }
        canvas.buffer[(whole.x, whole.y)].set_symbol("▸");
    }
}

struct Columns {
    /// 0 for one that is left out.
    widths: [usize; 5],
    /// Which of the lengths of the next change is shown.
    next: usize,
}

impl Columns {
    fn of(rows: &[ListRow], list: &List<'_>, room: usize) -> Self {
        let widest = |heading: usize, cell: fn(&ListRow) -> &str| {
            rows.iter().map(|row| width(cell(row))).chain([width(&list.headings[heading])]).max().unwrap_or_default()
        };
        let name = widest(0, |row| &row.name).max(NARROWEST);
        let status = widest(1, |row| &row.status);
        let lengths = rows.iter().map(|row| row.next.len()).max().unwrap_or_default();
        let next = |index: usize| {
            let heading = width(&list.headings[4]);
            rows.iter().map(|row| width(row.next.at(index))).chain([heading]).max().unwrap_or_default()
        };
        let date = next(lengths);
        let (offer, credit) = (widest(2, |row| &row.offer), widest(3, |row| &row.credit));
        // What matters most comes first. A column is there as a whole, or not at all.
        let mut left = room.saturating_sub(usize::from(BEFORE) + name.min(room / 3).max(NARROWEST));
        let mut take = |wanted: usize| {
            let is_there = wanted + GAP <= left;
            left -= if is_there { wanted + GAP } else { 0 };
            if is_there { wanted } else { 0 }
        };
        let (status, date, credit, offer) = (take(status), take(date), take(credit), take(offer));
        // All of them in the longest way for which there is room.
        let way = (0..lengths).find(|index| next(*index).saturating_sub(date) <= left).unwrap_or(lengths);
        let next = if date > 0 { next(way).max(date) } else { 0 };
        left -= next - date;
        let name = name.min(name.min(room / 3).max(NARROWEST) + left);
        Self { widths: [name, status, offer, credit, next], next: way }
    }

    /// A line of the table; amounts are aligned to the right. The first cell is the shape.
    fn line<'a>(&self, [shape, cells @ ..]: [&str; 6], style: Style) -> Line<'a> {
        let mut spans = vec![Span::raw(pad(shape, BEFORE.into()))];
        for (column, (cell, columns)) in cells.into_iter().zip(self.widths).enumerate().filter(|(_, (_, columns))| *columns > 0) {
            let cell = shorten(cell, columns);
            let blanks = columns - width(&cell);
            let (before, after) = if column == 3 { (blanks, 0) } else { (0, blanks) };
            let before = before + if column > 0 { GAP } else { 0 };
            spans.push(Span::styled(format!("{:before$}{cell}{:after$}", "", ""), style));
        }
        Line::from(spans)
    }
}
