//! The list of subscriptions, with the status beside or below each name. Only visible rows are made.

use ratatui::{
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
};

use super::{canvas::Canvas, layout::window};
use crate::{
    view::{List, ListRow, Part, Target},
    wrap::{pad, shorten, tail, width},
};

/// The columns before a name: the mark of the selected row, and the shape of the status.
const BEFORE: usize = 4;

pub(super) fn draw(canvas: &mut Canvas<'_>, list: &List<'_>, area: Rect) {
    canvas.mark(area, Target::Part(Part::List));
    let used = head(canvas, list, area);
    let area = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    let columns = usize::from(area.width);
    let rows = |room| -> Vec<ListRow> { window(list.selected.unwrap_or(0), list.len, room).filter_map(|index| list.row(index)).collect() };
    let (mut room, mut shown) = (usize::from(area.height), rows(area.height.into()));
    // All statuses are beside the names, or none is: a list is read from top to bottom.
    let beside = shown.iter().all(|row| fits(row, columns));
    if !beside {
        room /= 2;
        shown = rows(room);
    }
    if !list.nothing.is_empty() {
        canvas.put(&Line::styled(list.nothing.as_str(), canvas.theme.faint()), area);
    }
    let lines = shown
        .iter()
        .flat_map(|row| lines(canvas, row, beside, columns).into_iter().map(|line| (line, Some(Target::Subscription(row.index)))));
    let lines: Vec<_> = lines.collect();
    canvas.put_rows(&lines, area);
    let window = window(list.selected.unwrap_or(0), list.len, room);
    let is_more = (window.start > 0, window.start + room < list.len);
    canvas.arrows(area.right() - 1, (area.y - 1, area.bottom().saturating_sub(1)), is_more);
}

/// Draws the title or the filter, and the number of subscriptions with each status. Returns the number of lines.
fn head(canvas: &mut Canvas<'_>, list: &List<'_>, area: Rect) -> u16 {
    let theme = canvas.theme;
    if let Some(field) = &list.filter {
        let visible = tail(&field.before, usize::from(area.width).saturating_sub(3));
        canvas.put(&Line::styled(format!("{}{visible}{}", field.label, field.behind), theme.strong()), area);
        let column = area.x + 1 + u16::try_from(width(visible)).unwrap_or(0);
        canvas.cursor = Some(Position { x: column.min(area.right() - 1), y: area.y });
    } else {
        let title = list.heading.that_fits(|words| width(words) <= usize::from(area.width));
        canvas.put(&Line::styled(title, theme.heading()), area);
    }
    if list.statuses.is_empty() {
        return 1;
    }
    let words: Vec<String> = list.statuses.iter().map(|(shape, count)| format!("{shape}{count}")).collect();
    let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    canvas.put(&Line::styled(words.join(" "), theme.faint()), below);
    2
}

/// Returns whether a name and its status fit on one line.
fn fits(row: &ListRow, columns: usize) -> bool {
    BEFORE + width(&row.name) + width(&format!("{} {}", row.shape, row.status)) <= columns
}

fn lines<'a>(canvas: &Canvas<'_>, row: &ListRow, beside: bool, columns: usize) -> Vec<Line<'a>> {
    let theme = canvas.theme;
    let room = columns.saturating_sub(BEFORE + if beside { width(&row.status) + 1 } else { 0 });
    let (base, shape) = match (row.is_selected, canvas.selected == Some(Part::List)) {
        (true, true) => (theme.selected(), theme.selected()),
        (true, false) => (theme.strong(), theme.level(row.level)),
        (false, _) => (Style::new(), theme.level(row.level)),
    };
    let mut name = Line::from(vec![
        Span::raw(if row.is_selected { "▸ " } else { "  " }),
        Span::styled(format!("{} ", row.shape), shape),
        Span::raw(pad(&shorten(&row.name, room), room)),
    ])
    .style(base);
    if beside {
        name.push_span(Span::raw(format!("{} ", row.status)));
        return vec![name];
    }
    let below = Line::styled(format!("{}{}", " ".repeat(BEFORE), row.status), theme.faint());
    vec![name, below]
}
