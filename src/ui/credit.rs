//! The credit: what is left, a gauge, the countdown, what was used each day, and the forecast.

use ratatui::text::{Line, Span};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{
    Scene,
    large::large,
    section::{Row, Section},
};
use crate::{
    domain::{Countdown, Credit, Money, Snapshot, Topic},
    wrap::{width, wrap},
};

/// The longest gauge, in columns.
const GAUGE: usize = 30;

/// Eighths of a cell, from the lowest bar to a full one.
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

pub(super) fn section<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>, columns: usize) -> Option<Section<'a>> {
    let credit = snapshot.credit()?;
    let mut rows = vec![Row::plain(Topic::Credit, amount(scene, &credit, columns))];
    if scene.is_large && !credit.expired && credit.exhausted_at.is_none() {
        let countdown = scene.text.countdown(Countdown::new(snapshot.instant(), credit.expires_at));
        let figures = large(&countdown, columns).into_iter().flatten();
        rows.extend(figures.map(|row| Row::plain(Topic::CreditEnd, Span::styled(row, scene.theme.strong()))));
    }
    rows.extend(end(scene, snapshot, &credit, columns).into_iter().map(|line| Row::plain(Topic::CreditEnd, line)));
    rows.extend(use_per_day(scene, snapshot, columns).map(|line| Row::plain(Topic::DailyUse, line)));
    if let Some(forecast) = snapshot.forecast() {
        rows.push(Row::plain(Topic::Forecast, scene.text.forecast(&forecast)));
    }
    Some(Section { title: scene.text.get("title-credit").into_owned(), rows })
}

/// What is left of what was granted, with a gauge in the room that is left.
fn amount<'a>(scene: Scene<'a>, credit: &Credit, columns: usize) -> Line<'a> {
    let text = scene.text;
    let amounts = [("left", text.amount(credit.remaining).into()), ("granted", text.amount(credit.granted).into())];
    let words = text.with("credit-left", &amounts).into_owned();
    let length = columns.saturating_sub(width(&words) + 2).min(GAUGE);
    let full = part(credit.remaining.amount, credit.granted.amount, length);
    Line::from(vec![
        Span::styled(words, scene.theme.strong()),
        Span::raw("  "),
        Span::styled("█".repeat(full), scene.theme.gauge()),
        Span::styled("░".repeat(length - full), scene.theme.faint()),
    ])
}

/// How many of so many cells are full. One is full while there is anything, and not all of them unless there is everything.
fn part(amount: Decimal, whole: Decimal, cells: usize) -> usize {
    if amount.is_zero() || cells == 0 {
        0
    } else if amount >= whole {
        cells
    } else {
        let nearest = (amount * Decimal::from(cells) / whole).round().to_usize().unwrap_or(cells);
        nearest.clamp(1, (cells - 1).max(1))
    }
}

/// The countdown to the end, or how it ended.
fn end(scene: Scene<'_>, snapshot: &Snapshot<'_>, credit: &Credit, columns: usize) -> Vec<String> {
    let text = scene.text;
    let words = if let Some(at) = credit.exhausted_at {
        text.with("credit-used-up", &[("at", text.instant(at).into())]).into_owned()
    } else if credit.expired {
        let arguments = [("amount", text.amount(credit.forfeited).into()), ("at", text.instant(credit.expires_at).into())];
        text.with("credit-expired", &arguments).into_owned()
    } else {
        let countdown = text.countdown(Countdown::new(snapshot.instant(), credit.expires_at));
        let ends = text.with("credit-ends-in", &[("countdown", countdown.into())]);
        let whole = format!("{ends}  → {}", text.instant(credit.expires_at));
        let day = text.with("last-full-day", &[("date", text.date(credit.last_full_day).into())]);
        let mut lines =
            if width(&whole) > columns { vec![ends.into_owned(), format!("→ {}", text.instant(credit.expires_at))] } else { vec![whole] };
        match lines.last_mut() {
            Some(last) if width(last) + 2 + width(&day) <= columns => *last = format!("{last}  {day}"),
            _ => lines.push(day.into_owned()),
        }
        return lines;
    };
    wrap(&words, columns)
}

/// A small chart of what was used on each day of the trial, the highest bar for the most.
fn use_per_day<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>, columns: usize) -> Option<Line<'a>> {
    let used = snapshot.used_per_day();
    let period = snapshot.sign_up().offer.period_days().into();
    let used = &used[..used.len().min(period)];
    let label = scene.text.get("used-a-day");
    let days = columns.saturating_sub(width(&label) + 1).min(period);
    let shown = &used[used.len().saturating_sub(days)..];
    let most = shown.iter().copied().max().filter(|most| !most.is_zero())?;
    let bar = |amount: &Decimal| match amount {
        amount if amount.is_zero() => ' ',
        amount => BARS[(*amount * Decimal::from(7) / most).round().to_usize().unwrap_or(7).min(7)],
    };
    let peak = Money::new(most, snapshot.sign_up().currency);
    let bars: String = shown.iter().map(bar).collect();
    let mut spans = vec![Span::raw(format!("{label} ")), Span::styled(bars, scene.theme.gauge())];
    let note = format!(" {}", scene.text.with("at-most", &[("amount", scene.text.amount(peak).into())]));
    if width(&label) + 1 + shown.len() + width(&note) <= columns {
        spans.push(Span::styled(note, scene.theme.faint()));
    }
    Some(Line::from(spans))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gauge_is_empty_or_full_only_where_that_is_so() {
        let cells = |left: i64| part(Decimal::from(left), Decimal::from(200), 10);
        assert_eq!([0, 1, 100, 199, 200].map(cells), [0, 1, 5, 9, 10]);
    }
}
