//! The list of subscriptions, with the status beside or below each name. Only visible rows are made.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::scene::{Scene, put};
use crate::{
    view::{List, ListRow, Part, Target},
    wrap::{pad, shorten, width},
};

/// The columns before a name: the mark of the selected row, and the shape of the status.
const BEFORE: usize = 4;

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    scene.mark(area, Target::Part(Part::List));
    let list = &scene.view.list();
    let used = head(scene, list, area, frame);
    let area = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    let height = usize::from(area.height);
    let mut rows = visible(list, height);
    // Beside the names only if all of them fit: a list is read down.
    let beside = rows.iter().all(|row| fits(row, area.width.into()));
    let room = if beside { height } else { height / 2 };
    if !beside {
        rows = visible(list, room);
    }
    let mut y = area.y;
    for row in &rows {
        for line in lines(scene, row, beside, area.width.into()) {
            let at = Rect { y, height: 1, ..area };
            scene.mark(at, Target::Subscription(row.index));
            put(&line, at, frame);
            y += 1;
        }
    }
    let first = first(list, room);
    if first > 0 {
        frame.buffer_mut().set_string(area.right() - 1, area.y - 1, "↑", scene.theme.faint());
    }
    if first + room < list.len {
        frame.buffer_mut().set_string(area.right() - 1, area.bottom().saturating_sub(1), "↓", scene.theme.faint());
    }
}

/// Draws the title or the filter, and the number of subscriptions with each status. Returns the number of lines.
fn head(scene: Scene<'_>, list: &List<'_>, area: Rect, frame: &mut Frame<'_>) -> u16 {
    let theme = scene.theme;
    if let Some(field) = &list.filter {
        let room = usize::from(area.width).saturating_sub(3);
        let visible = tail(&field.before, room);
        put(&Line::styled(format!("{}{visible}{}", field.label, field.behind), theme.strong()), area, frame);
        let column = area.x + 1 + u16::try_from(width(visible)).unwrap_or(0);
        frame.set_cursor_position((column.min(area.right() - 1), area.y));
    } else {
        let title = format!("{} ({})", list.title, list.count);
        // The count is more useful than the title.
        let title = if width(&title) > usize::from(area.width) { list.count.clone() } else { title };
        put(&Line::styled(title, theme.heading()), area, frame);
    }
    if list.statuses.is_empty() {
        return 1;
    }
    let words: Vec<String> = list.statuses.iter().map(|(shape, count)| format!("{shape}{count}")).collect();
    put(&Line::styled(words.join(" "), theme.faint()), Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }, frame);
    2
}

/// Returns the end of a text that fits into `columns`.
fn tail(text: &str, columns: usize) -> &str {
    let mut start = text.char_indices().map(|(start, _)| start).chain([text.len()]);
    start.find(|start| width(&text[*start..]) <= columns).map_or("", |start| &text[start..])
}

/// Returns the index of the first visible row. The selected row is in the middle while there are others on both sides.
fn first(list: &List<'_>, room: usize) -> usize {
    list.selected.unwrap_or(0).saturating_sub(room / 2).min(list.len.saturating_sub(room))
}

fn visible(list: &List<'_>, room: usize) -> Vec<ListRow> {
    let first = first(list, room);
    (first..(first + room).min(list.len)).filter_map(|index| list.row(index)).collect()
}

/// Returns whether a name and its status fit on one line.
fn fits(row: &ListRow, columns: usize) -> bool {
    BEFORE + width(&row.name) + width(&format!("{} {}", row.shape, row.status)) <= columns
}

fn lines<'a>(scene: Scene<'_>, row: &ListRow, beside: bool, columns: usize) -> Vec<Line<'a>> {
    let theme = scene.theme;
    let room = columns.saturating_sub(BEFORE + if beside { width(&row.status) + 1 } else { 0 });
    let (base, shape) = match (row.is_selected, scene.view.selected == Part::List) {
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
