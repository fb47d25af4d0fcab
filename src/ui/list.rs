//! The list of subscriptions: name, and status as a shape and a word. Only the rows that are visible are made.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::Scene;
use crate::{
    domain::Subscription,
    text::{pad, shorten, width},
};

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { model, text, theme } = scene;
    let count = model.subscriptions().count();
    let title = format!("{} ({})", text.get("title-subscriptions"), text.number(count));
    Line::styled(shorten(&title, area.width.into()), theme.heading()).render(Rect { height: 1, ..area }, frame.buffer_mut());
    let height = usize::from(area.height.saturating_sub(1));
    let chosen = model.position();
    // The chosen row stays in sight, in the middle while there are rows on both sides.
    let first = chosen.saturating_sub(height / 2).min(count.saturating_sub(height));
    for (row, subscription) in model.subscriptions().skip(first).take(height).enumerate() {
        let at = Rect { y: area.y + 1 + u16::try_from(row).unwrap_or(u16::MAX), height: 1, ..area };
        line(scene, subscription, first + row == chosen, area.width.into()).render(at, frame.buffer_mut());
    }
    if first > 0 {
        frame.buffer_mut().set_string(area.right() - 1, area.y + 1, "↑", theme.faint());
    }
    if first + height < count {
        frame.buffer_mut().set_string(area.right() - 1, area.bottom() - 1, "↓", theme.faint());
    }
}

fn line<'a>(scene: Scene<'a>, subscription: &'a Subscription, chosen: bool, columns: usize) -> Line<'a> {
    let Some(snapshot) = subscription.at(scene.model.now()) else { return Line::default() };
    let status = snapshot.status();
    let words = scene.text.status(status);
    let (shape, word) = words.split_once(' ').unwrap_or((&words, ""));
    // Where both do not fit, the name matters more: the shape says the status too.
    let room = columns.saturating_sub(4 + width(word) + 2);
    let (name, word) =
        if room >= width(snapshot.name()).min(12) { (room, word.to_owned()) } else { (columns.saturating_sub(4), String::new()) };
    let base = if chosen { scene.theme.chosen() } else { ratatui::style::Style::new() };
    Line::from(vec![
        Span::raw(if chosen { "▸" } else { " " }),
        Span::raw(" "),
        Span::styled(shape.to_owned(), if chosen { base } else { scene.theme.status(status) }),
        Span::raw(" "),
        Span::raw(pad(&shorten(snapshot.name(), name), name)),
        Span::raw(if word.is_empty() { String::new() } else { format!(" {word} ") }),
    ])
    .style(base)
}
