//! The commands of the page, with their keys and reasons.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::scene::{Scene, put};
use crate::{
    view::{ActionRow, Actions, Part},
    wrap::{pad, width, wrap},
};

/// The columns of a key.
const KEY: usize = 3;

/// The columns of a key and a name.
const NAME: usize = 30;

/// The most lines of reasons below a command. *why?* gives all of them.
const LINES: usize = 2;

/// From this width on, reasons are placed beside their command.
const BESIDE_FROM: u16 = 60;

/// Returns the number of lines.
pub(super) fn height(scene: Scene<'_>, actions: &Actions, width: u16) -> u16 {
    u16::try_from(lines(scene, actions, width).len()).unwrap_or(u16::MAX)
}

/// Draws the commands. Returns the number of lines.
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

/// Returns the lines, each with its click target.
fn lines<'a>(scene: Scene<'_>, actions: &'a Actions, columns: u16) -> Vec<(Option<Part>, Line<'a>)> {
    let title = (None, Line::styled(actions.title.as_str(), scene.theme.heading()));
    let rows = actions.rows.iter().flat_map(|row| {
        let lines = if columns >= BESIDE_FROM { beside(scene, row, columns.into()) } else { below(scene, row, columns.into()) };
        lines.into_iter().map(|line| (Some(row.part), line))
    });
    std::iter::once(title).chain(rows).collect()
}

/// Returns the styles of the key and of the name.
fn styles(scene: Scene<'_>, row: &ActionRow) -> (Style, Style) {
    if row.reasons.is_empty() { (scene.theme.key(), Style::new()) } else { (scene.theme.faint(), scene.theme.faint()) }
}

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
