//! The command palette: a field, and below it what matches, each with its key and, where it is not possible, its reason.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{Body, Scene};
use crate::{
    app::{Action, Palette, Target},
    ui::footer,
    wrap::{pad, shorten, width},
};

/// The columns of a key.
const KEY: usize = 12;

pub(super) fn body<'a>(scene: Scene<'a>, palette: &Palette, columns: usize, height: usize) -> Body<'a> {
    let Scene { model, text, theme, .. } = scene;
    let mut body = Body::new(text.get("palette-title"));
    body.field(scene, ":", &palette.field, columns, true);
    body.blank();
    let room = height.saturating_sub(11).max(3);
    let count = palette.matches().count();
    let first = palette.chosen().saturating_sub(room / 2).min(count.saturating_sub(room));
    let snapshot = model.selected();
    let mut reason = String::new();
    for (place, (entry, is_chosen)) in palette.matches().enumerate().skip(first).take(room) {
        let refusals = match (entry.action, &snapshot) {
            (Action::Ask(command), Some(snapshot)) => model.refusals(snapshot, command),
            _ => Vec::new(),
        };
        // Beside it where that fits; of the chosen one it is told below in any case.
        let room = columns.saturating_sub(KEY + width(&entry.label) + 3);
        let beside = text.refusals_within(&refusals, room);
        let beside = if beside.is_empty() || width(&beside) > room { String::new() } else { format!(" ({beside})") };
        if is_chosen && !refusals.is_empty() {
            reason = text.with("not-possible", &[("reasons", text.refusals(&refusals).into())]).into_owned();
        }
        let key = pad(&entry.key.map(footer::shown).unwrap_or_default(), KEY);
        let words = shorten(&format!("{}{beside}", entry.label), columns.saturating_sub(KEY));
        let words = pad(&words, columns.saturating_sub(width(&key)));
        let style = match (is_chosen, refusals.is_empty()) {
            (true, _) => theme.chosen(),
            (false, true) => Style::new(),
            (false, false) => theme.faint(),
        };
        let key_style = if is_chosen { theme.chosen() } else { theme.key() };
        body.lines.push((Line::from(vec![Span::styled(key, key_style), Span::styled(words, style)]), Some(Target::Option(place))));
    }
    if count == 0 {
        body.paragraph(&text.get("palette-nothing"), columns, theme.faint());
    }
    // It keeps its height while something is typed.
    while body.lines.len() < room + 2 {
        body.blank();
    }
    body.blank();
    body.paragraph(&reason, columns, theme.warning());
    while body.lines.len() < room + 5 {
        body.blank();
    }
    body
}
