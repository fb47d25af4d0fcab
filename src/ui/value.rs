//! Values of rows: words, gauges, countdowns and small bars.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{
    big_digits::{Digits, rows},
    paragraph::spans,
    theme::Theme,
};
use crate::{
    view::{self, Countdown, DailyUse, Level, Share, Value, Words},
    wrap::{balanced, pad, width, wrap},
};

/// The largest width of a gauge.
const GAUGE: usize = 30;

/// The columns of what stands beside a gauge, so that those of amount and time begin at one column.
const BESIDE_GAUGE: usize = 24;

/// The most lines of a text that is there in several lengths, such as reasons. *why?* gives all of them.
const LINES: usize = 2;

/// Small bars, from that of a day without use to that of the most. None is a full cell: several of those would be a gauge.
const BARS: [char; 6] = ['▁', '▂', '▃', '▄', '▅', '▆'];

/// How sections are drawn.
#[derive(Clone, Copy)]
pub(super) struct SectionStyle {
    pub(super) theme: Theme,
    pub(super) digits: Digits,
    /// Whether rows without labels are told apart by empty lines.
    pub(super) has_gaps: bool,
    /// Whether all rows are told apart by empty lines.
    pub(super) is_enlarged: bool,
}

impl SectionStyle {
    /// Whether a text that is there in several lengths does not take too many lines.
    pub(super) fn fits(self, words: &str, columns: usize) -> bool {
        // Where large digits have no room, neither has a second line.
        let most = if self.digits == Digits::Small { 1 } else { LINES };
        wrap(words, columns).len() <= most
    }
}

/// Returns the lines of a value, and those of its note.
pub(super) fn lines<'a>(style: SectionStyle, value: &'a Value, note: Option<&'a str>, columns: usize) -> Vec<Line<'a>> {
    let theme = style.theme;
    let mut lines = match value {
        Value::Words(words) => sentence(theme, words, columns),
        Value::Status { level, shape, word } => vec![Line::from(vec![
            Span::styled(shape.to_string(), theme.level(*level)),
            Span::raw(" "),
            Span::styled(word.as_str(), theme.strong()),
        ])],
        Value::Amount { words, left, level, time } => {
            // Credit and time in one look: their gauges begin at one column.
            let time = time.as_ref().filter(|_| style.has_gaps);
            let beside = time.iter().map(|(words, ..)| width(words)).fold(BESIDE_GAUGE.max(width(words)), usize::max);
            let mut lines = vec![amount(theme, &pad(words, beside), *left, *level, columns)];
            lines.extend(time.map(|(words, left, level)| amount(theme, &pad(words, beside), *left, *level, columns)));
            lines
        }
        Value::Countdown(countdown) => countdown_lines(style, countdown, columns),
        Value::Waiting { above, left, at, .. } => {
            let mut lines = broken(above.that_fits(|words| style.fits(words, columns)), Style::new(), columns);
            let digits = big_lines(style, left, theme.strong(), columns);
            let (countdown, target) = (Span::styled(left.as_str(), theme.strong()), format!("→ {at}"));
            if !digits.is_empty() {
                lines.extend(style.has_gaps.then(Line::default));
                lines.extend(digits);
                lines.push(Line::from(target));
            } else if width(left) + 2 + width(&target) <= columns {
                lines.push(Line::from(vec![countdown, Span::raw(format!("  {target}"))]));
            } else {
                lines.extend([Line::from(countdown), Line::from(target)]);
            }
            lines
        }
        Value::DailyUse(used) => vec![daily_use(theme, used, columns)],
        Value::Refused(reasons) => broken(reasons.that_fits(|words| style.fits(words, columns)), Style::new(), columns),
    };
    lines.extend(note.into_iter().flat_map(|note| broken(note, Style::new(), columns)));
    lines
}

/// A text on as many lines as it takes.
fn broken<'a>(text: &str, style: Style, columns: usize) -> Vec<Line<'a>> {
    // Wrapping makes one blank of two.
    let lines = if width(text) <= columns { vec![text.to_owned()] } else { balanced(text, columns) };
    lines.into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
}

/// A sentence: on one line if it fits, else broken before an arrow, and wherever else that is not enough.
fn sentence<'a>(theme: Theme, words: &Words, columns: usize) -> Vec<Line<'a>> {
    let whole = Line::from(spans(words, Style::new(), theme));
    if whole.width() <= columns {
        return vec![whole];
    }
    let mut lines = Vec::new();
    for (index, part) in words.spans().split(|span| *span == view::Span::Arrow).enumerate() {
        let part = Words::from(part.to_vec());
        let style = spans(&part, Style::new(), theme).first().map_or_else(Style::new, |span| span.style);
        let arrow = if index > 0 { "→ " } else { "" };
        lines.extend(broken(&format!("{arrow}{}", part.shown()), style, columns));
    }
    lines
}

/// What is left, with a gauge beside it.
fn amount<'a>(theme: Theme, words: &str, left: Share, level: Level, columns: usize) -> Line<'a> {
    let length = columns.saturating_sub(width(words) + 2).min(GAUGE);
    let full = left.full(length);
    Line::from(vec![
        Span::styled(words.to_owned(), theme.strong()),
        Span::raw("  "),
        // Lower than the row, so that two gauges below each other stay two.
        Span::styled("▆".repeat(full), theme.level(level)),
        Span::styled("▁".repeat(length - full), theme.decoration()),
    ])
}

/// The countdown, its target and its note, on as few lines as possible; the countdown in big digits if there is room.
fn countdown_lines(style: SectionStyle, countdown: &Countdown, columns: usize) -> Vec<Line<'_>> {
    let Countdown { left, words, at, ends_at, level, note } = countdown;
    let strong = style.theme.level(*level).patch(style.theme.strong());
    let mut lines = big_lines(style, left, strong, columns);
    let has_digits = !lines.is_empty();
    let mut texts = match format!("{words}  → {at}") {
        _ if has_digits => vec![ends_at.clone()],
        whole if width(&whole) > columns => vec![words.clone(), format!("→ {at}")],
        whole => vec![whole],
    };
    match texts.last_mut() {
        Some(last) if width(last) + 2 + width(note) <= columns => *last = format!("{last}  {note}"),
        _ => texts.push(note.clone()),
    }
    for (index, text) in texts.into_iter().enumerate() {
        lines.extend(broken(&text, if index == 0 && !has_digits { strong } else { Style::new() }, columns));
    }
    lines
}

/// A countdown in digits larger than the terminal's own; nothing if they are not wanted, or too wide.
fn big_lines<'a>(style: SectionStyle, left: &str, of: Style, columns: usize) -> Vec<Line<'a>> {
    rows(left, style.digits, columns).into_iter().map(|row| Line::from(Span::styled(row, of))).collect()
}

/// Small bars for as many of the last days as there is room for.
fn daily_use(theme: Theme, used: &DailyUse, columns: usize) -> Line<'_> {
    let room = columns.saturating_sub(width(&used.label) + 1);
    let shown = &used.days[used.days.len().saturating_sub(room)..];
    let bar = |share: &Share| BARS[share.rounded_up(BARS.len() - 1).min(BARS.len() - 1)];
    let bars: String = shown.iter().map(bar).collect();
    let mut spans = vec![Span::styled(format!("{} ", used.label), theme.faint()), Span::raw(bars)];
    let note = format!("{}{}", if shown.is_empty() { "" } else { " " }, used.most);
    if width(&used.label) + 1 + shown.len() + width(&note) <= columns {
        spans.push(Span::styled(note, theme.faint()));
    }
    Line::from(spans)
}
