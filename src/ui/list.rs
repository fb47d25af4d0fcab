//! The list of subscriptions: name, and status as a shape and a word, beside the name or below it. Only the rows that are visible are made.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Scene, put};
use crate::{
    domain::{Snapshot, Subscription},
    text::{pad, shorten, width},
};

/// What stands before a name: the mark of the chosen one, and the shape.
const BEFORE: usize = 4;

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { model, text, theme } = scene;
    let count = model.subscriptions().count();
    let title = format!("{} ({})", text.get("title-subscriptions"), text.number(count));
    put(&Line::styled(title, theme.heading()), area, frame);
    let height = usize::from(area.height.saturating_sub(1));
    // The words stand beside the names only where all that could be seen fit: a list is read down.
    let beside = visible(scene, height, count).all(|snapshot| fits(scene, &snapshot, area.width.into()));
    let each = if beside { 1 } else { 2 };
    let first = first(scene, height / each, count);
    let mut y = area.y + 1;
    for (row, snapshot) in visible(scene, height / each, count).enumerate() {
        for line in lines(scene, &snapshot, first + row == model.position(), beside, area.width.into()) {
            put(&line, Rect { y, ..area }, frame);
            y += 1;
        }
    }
    if first > 0 {
        frame.buffer_mut().set_string(area.right() - 1, area.y, "↑", theme.faint());
    }
    if first + height / each < count {
        frame.buffer_mut().set_string(area.right() - 1, area.bottom() - 1, "↓", theme.faint());
    }
}

/// The first one that is visible: the chosen one stays in sight, in the middle while there are others on both sides.
fn first(scene: Scene<'_>, room: usize, count: usize) -> usize {
    scene.model.position().saturating_sub(room / 2).min(count.saturating_sub(room))
}

fn visible(scene: Scene<'_>, room: usize, count: usize) -> impl Iterator<Item = Snapshot<'_>> {
    let now = scene.model.now();
    let rows = scene.model.subscriptions().skip(first(scene, room, count)).take(room);
    rows.filter_map(move |subscription: &Subscription| subscription.at(now))
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
    let (base, shape_style) =
        if chosen { (scene.theme.chosen(), scene.theme.chosen()) } else { (Style::new(), scene.theme.status(status)) };
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
