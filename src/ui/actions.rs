//! The commands of the page, with their keys and reasons.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{part_lines::PartLine, value::SectionStyle};
use crate::{
    view::{ActionRow, Actions},
    wrap::{balanced, pad, width},
};

/// The fewest columns of a key, with the blanks behind it.
const KEY: usize = 3;

/// The columns of a name.
const NAME: usize = 27;

/// From this width on, reasons are placed beside their command.
const BESIDE_FROM: u16 = 60;

/// Returns the lines of the commands.
pub(super) fn lines(actions: &Actions, columns: u16, style: SectionStyle) -> Vec<PartLine<'_>> {
    let theme = style.theme;
    let mut lines = Vec::new();
    let key = actions.rows.iter().map(|row| width(&row.key) + 1).max().unwrap_or_default().max(KEY);
    let room = usize::from(columns).saturating_sub(key + NAME);
    let fits = |row: &ActionRow| width(row.reasons.that_fits(|words| width(words) <= room)) <= room;
    // All of them beside their commands, or none.
    let is_beside = columns >= BESIDE_FROM && actions.rows.iter().all(fits);
    for (index, row) in actions.rows.iter().enumerate() {
        // What cannot be done is told apart from what can be.
        let has_gap = index > 0 && actions.rows[index - 1].reasons.is_empty() != row.reasons.is_empty();
        let styles = if row.reasons.is_empty() { (theme.key(), Style::new()) } else { (theme.faint(), theme.faint()) };
        let of_row = if is_beside { beside(row, styles, key, room) } else { below(row, styles, key, columns.into(), style) };
        lines.extend(of_row.into_iter().map(|line| PartLine { part: row.part, line, has_just_changed: false, has_gap }));
    }
    lines
}

fn beside(row: &ActionRow, (key, name): (Style, Style), key_columns: usize, room: usize) -> Vec<Line<'_>> {
    let reasons = row.reasons.that_fits(|words| width(words) <= room);
    vec![Line::from(vec![
        Span::styled(pad(&row.key, key_columns), key),
        Span::styled(pad(&row.name, NAME), name),
        Span::styled(reasons, name),
    ])]
}

fn below(row: &ActionRow, (key, name): (Style, Style), key_columns: usize, columns: usize, section: SectionStyle) -> Vec<Line<'_>> {
    let room = columns.saturating_sub(key_columns);
    let fits = |words: &str| section.fits(words, room);
    let reasons = balanced(Some(row.reasons.that_fits(fits)).filter(|words| fits(words)).unwrap_or(&row.first_reason), room);
    let mut lines = vec![Line::from(vec![Span::styled(pad(&row.key, key_columns), key), Span::styled(row.name.as_str(), name)])];
    lines.extend(reasons.into_iter().map(|reason| Line::styled(format!("{}{reason}", " ".repeat(key_columns)), name)));
    lines
}
