//! Values of rows: words, gauges, countdowns and small bars.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{big_digits::big, paragraph::spans, scene::Scene};
use crate::{
    view::{Countdown, DailyUse, Share, Value},
    wrap::width,
};

/// The largest width of a gauge.
const GAUGE: usize = 30;

/// Eighths of a cell, from the lowest bar to a full one.
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Returns the lines of a value, and those of its note.
pub(super) fn lines<'a>(scene: Scene<'_>, value: &'a Value, note: Option<&'a str>, columns: usize) -> Vec<Line<'a>> {
    let theme = scene.theme;
    let mut lines = match value {
        Value::Words(words) => vec![spans(words, Style::new(), theme).into()],
        Value::Status { level, shape, word } => vec![Line::from(vec![
            Span::styled(shape.to_string(), theme.level(*level)),
            Span::raw(" "),
            Span::styled(word.as_str(), theme.strong()),
        ])],
        Value::Amount { words, left } => vec![amount(scene, words, *left, columns)],
        Value::Countdown(countdown) => countdown_lines(scene, countdown, columns),
        Value::Waiting { words, until } => vec![Line::from(Span::raw(words.as_str())), spans(until, Style::new(), theme).into()],
        Value::DailyUse(used) => vec![daily_use(scene, used, columns)],
        Value::Refused(reasons) => vec![Line::from(Span::raw(reasons.that_fits(|words| width(words) <= columns)))],
    };
    lines.extend(note.map(|note| Line::from(Span::raw(note))));
    lines
}

/// What is left, with a gauge beside it.
fn amount<'a>(scene: Scene<'_>, words: &'a str, left: Share, columns: usize) -> Line<'a> {
    let length = columns.saturating_sub(width(words) + 2).min(GAUGE);
    let full = left.full(length);
    Line::from(vec![
        Span::styled(words, scene.theme.strong()),
        Span::raw("  "),
        Span::styled("█".repeat(full), scene.theme.gauge()),
        Span::styled("░".repeat(length - full), scene.theme.faint()),
    ])
}

/// The countdown, its target and its note, on as few lines as possible; in presenter mode below big digits.
fn countdown_lines<'a>(scene: Scene<'_>, countdown: &'a Countdown, columns: usize) -> Vec<Line<'a>> {
    let Countdown { left, words, at, note } = countdown;
    let digits = scene.is_presented.then(|| big(left, columns)).flatten();
    let mut lines: Vec<Line<'a>> = digits.into_iter().flatten().map(|row| Line::from(Span::styled(row, scene.theme.strong()))).collect();
    let whole = format!("{words}  → {at}");
    let mut texts = if width(&whole) > columns { vec![words.clone(), format!("→ {at}")] } else { vec![whole] };
    match texts.last_mut() {
        Some(last) if width(last) + 2 + width(note) <= columns => *last = format!("{last}  {note}"),
        _ => texts.push(note.clone()),
    }
    lines.extend(texts.into_iter().map(|text| Line::from(Span::raw(text))));
    lines
}

/// Small bars for as many of the last days as there is room for.
fn daily_use<'a>(scene: Scene<'_>, used: &'a DailyUse, columns: usize) -> Line<'a> {
    let room = columns.saturating_sub(width(&used.label) + 1);
    let shown = &used.days[used.days.len().saturating_sub(room)..];
    let bar = |share: &Share| if share.is_zero() { ' ' } else { BARS[share.nearest(7).min(7)] };
    let bars: String = shown.iter().map(bar).collect();
    let mut spans = vec![Span::raw(format!("{} ", used.label)), Span::styled(bars, scene.theme.gauge())];
    let note = format!(" {}", used.most);
    if width(&used.label) + 1 + shown.len() + width(&note) <= columns {
        spans.push(Span::styled(note, scene.theme.faint()));
    }
    Line::from(spans)
}
