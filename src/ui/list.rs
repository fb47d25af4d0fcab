//! The list of subscriptions: name, and status as a shape and a word, beside the name or below it. Only the rows that are visible are made.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Scene, put};
use crate::{
    app::{Dialog, Part, STATUSES, Target},
    domain::Snapshot,
    text::shape_of,
    wrap::{pad, shorten, width},
};

/// What stands before a name: the mark of the chosen one, and the shape.
const BEFORE: usize = 4;

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    scene.mark(area, Target::Part(Part::List));
    let used = head(scene, area, frame);
    let area = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    let count = scene.model.listed();
    let height = usize::from(area.height);
    // The words stand beside the names only where all that could be seen fit: a list is read down.
    let beside = visible(scene, height, count).all(|(_, snapshot)| fits(scene, &snapshot, area.width.into()));
    let each = if beside { 1 } else { 2 };
    let mut y = area.y;
    for (place, snapshot) in visible(scene, height / each, count) {
        for line in lines(scene, &snapshot, scene.model.position() == Some(place), beside, area.width.into()) {
            let row = Rect { y, height: 1, ..area };
            scene.mark(row, Target::Subscription(place));
            put(&line, row, frame);
            y += 1;
        }
    }
    let first = first(scene, height / each, count);
    if first > 0 {
        frame.buffer_mut().set_string(area.right() - 1, area.y - 1, "↑", scene.theme.faint());
    }
    if first + height / each < count {
        frame.buffer_mut().set_string(area.right() - 1, area.bottom().saturating_sub(1), "↓", scene.theme.faint());
    }
}

/// The title or what the list is filtered by, and how many there are of each status. Returns how many lines that took.
fn head(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> u16 {
    let Scene { model, text, theme, .. } = scene;
    let existing = model.existing();
    if let Some(Dialog::Filter(filter)) = model.dialog() {
        let field = &filter.field;
        let room = usize::from(area.width).saturating_sub(3);
        let (before, behind) = field.halves();
        let visible = tail(before, room);
        put(&Line::styled(format!("/{visible}{behind}"), theme.strong()), area, frame);
        let column = area.x + 1 + u16::try_from(width(visible)).unwrap_or(0);
        frame.set_cursor_position((column.min(area.right() - 1), area.y));
    } else {
        let count =
            if model.is_filtered() { format!("{}/{}", text.number(model.listed()), text.number(existing)) } else { text.number(existing) };
        let title = format!("{} ({count})", text.get("title-subscriptions"));
        // Where both do not fit, the title goes without saying.
        let title = if width(&title) > usize::from(area.width) { count } else { title };
        put(&Line::styled(title, theme.heading()), area, frame);
    }
    if existing < 2 {
        return 1;
    }
    let counts = STATUSES.iter().zip(model.counts()).filter(|(_, count)| *count > 0);
    let words: Vec<String> = counts.map(|(status, count)| format!("{}{}", shape_of(status), text.number(count))).collect();
    put(&Line::styled(words.join(" "), theme.faint()), Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }, frame);
    2
}

/// The end of a text that fits into so many columns.
fn tail(text: &str, columns: usize) -> &str {
    let mut start = text.char_indices().map(|(start, _)| start).chain([text.len()]);
    start.find(|start| width(&text[*start..]) <= columns).map_or("", |start| &text[start..])
}

/// The first one that is visible: the chosen one stays in sight, in the middle while there are others on both sides.
fn first(scene: Scene<'_>, room: usize, count: usize) -> usize {
    scene.model.position().unwrap_or(0).saturating_sub(room / 2).min(count.saturating_sub(room))
}

/// Those that are visible, each with its place in the list.
fn visible(scene: Scene<'_>, room: usize, count: usize) -> impl Iterator<Item = (usize, Snapshot<'_>)> {
    let first = first(scene, room, count);
    (first..(first + room).min(count)).filter_map(move |place| Some((place, scene.model.listed_at(place)?)))
}

/// Whether a name and its word stand on one line.
fn fits(scene: Scene<'_>, snapshot: &Snapshot<'_>, columns: usize) -> bool {
    // The words of the status begin with its shape and a blank, which stand before the name.
    BEFORE + width(snapshot.name()) + width(&scene.text.status(snapshot.status())) <= columns
}

fn lines<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>, chosen: bool, beside: bool, columns: usize) -> Vec<Line<'a>> {
    let status = snapshot.status();
    let words = scene.text.status(status);
    let (shape, word) = words.split_once(' ').unwrap_or((&words, ""));
    let room = columns.saturating_sub(BEFORE + if beside { width(word) + 1 } else { 0 });
    let (base, shape_style) = match (chosen, scene.part == Part::List) {
        (true, true) => (scene.theme.chosen(), scene.theme.chosen()),
        (true, false) => (scene.theme.strong(), scene.theme.status(status)),
        (false, _) => (Style::new(), scene.theme.status(status)),
    };
    let mut name = Line::from(vec![
        Span::raw(if chosen { "▸ " } else { "  " }),
        Span::styled(format!("{shape} "), shape_style),
        Span::raw(pad(&shorten(snapshot.name(), room), room)),
    ])
    .style(base);
    if beside {
        name.push_span(Span::raw(format!("{word} ")));
        return vec![name];
    }
    let below = Line::styled(format!("{}{word}", " ".repeat(BEFORE)), scene.theme.faint());
    vec![name, below]
}
