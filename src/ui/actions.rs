//! What can be done: every command with its key, and one that is not possible with its reasons.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Scene, put};
use crate::{
    view::{ActionRow, Actions, Part},
    wrap::{pad, width, wrap},
};

/// Where the names stand, behind the keys.
const KEY: usize = 3;

/// Where the reasons stand, behind the names.
const NAME: usize = 30;

/// The most lines that the reasons take below their command, where there are several; *why?* tells them all.
const LINES: usize = 2;

/// The width from which a reason stands beside its command.
const BESIDE_FROM: u16 = 60;

/// How many lines it takes.
pub(super) fn height(scene: Scene<'_>, actions: &Actions, width: u16) -> u16 {
    u16::try_from(lines(scene, actions, width).len()).unwrap_or(u16::MAX)
}

/// Draws the commands. Returns how many lines that took.
pub(super) fn draw(scene: Scene<'_>, actions: &Actions, area: Rect, frame: &mut Frame<'_>) -> u16 {
    let lines = lines(scene, actions, area.width);
    for ((part, line), y) in lines.iter().zip(area.top()..area.bottom()) {
        let row = Rect { y, height: 1, ..area };
        match part {
            Some(part) => scene.put_part(*part, line, row, frame),
            None => put(line, row, frame),
        }
    }
    u16::try_from(lines.len()).unwrap_or(area.height).min(area.height)
}

/// The lines, each with the part that a click on it is on.
fn lines<'a>(scene: Scene<'_>, actions: &'a Actions, columns: u16) -> Vec<(Option<Part>, Line<'a>)> {
    let title = (None, Line::styled(actions.title.as_str(), scene.theme.heading()));
    let rows = actions.rows.iter().flat_map(|row| {
        // The reasons stand beside the command where there is room, else below it.
        let lines = if columns >= BESIDE_FROM { beside(scene, row, columns.into()) } else { below(scene, row, columns.into()) };
        lines.into_iter().map(|line| (Some(row.part), line))
    });
    std::iter::once(title).chain(rows).collect()
}

/// The styles of a key and of a name.
fn styles(scene: Scene<'_>, row: &ActionRow) -> (Style, Style) {
    if row.reasons.is_empty() { (scene.theme.key(), Style::new()) } else { (scene.theme.faint(), scene.theme.faint()) }
}

/// A narrow screen has one line for each.
fn beside<'a>(scene: Scene<'_>, row: &'a ActionRow, columns: usize) -> Vec<Line<'a>> {
    let (key, name) = styles(scene, row);
    let room = columns.saturating_sub(NAME);
    let reasons = row.reasons.that_fits(|words| width(words) <= room);
    vec![Line::from(vec![
        Span::styled(pad(&row.key, KEY), key),
        Span::styled(pad(&row.name, NAME - KEY), name),
        Span::styled(reasons, name),
    ])]
}

fn below<'a>(scene: Scene<'_>, row: &'a ActionRow, columns: usize) -> Vec<Line<'a>> {
    let (key, name) = styles(scene, row);
    let room = columns.saturating_sub(KEY);
    let reasons = wrap(row.reasons.that_fits(|words| wrap(words, room).len() <= LINES), room);
    let mut lines = vec![Line::from(vec![Span::styled(pad(&row.key, KEY), key), Span::styled(row.name.as_str(), name)])];
    lines.extend(reasons.into_iter().map(|reason| Line::styled(format!("{}{reason}", " ".repeat(KEY)), scene.theme.faint())));
    lines
}
