//! The usage screen: figures and forecast.

use super::{Subject, Tone, credit, exported};
use crate::domain::{Snapshot, SpendingLimit};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    pub title: String,
    /// The credit, the billed amount, and the forecast or why there is none.
    pub paragraphs: Vec<(Tone, String)>,
    /// The days with use, as in `day 3: $1.10`; days in a row with the same use in one line.
    pub days: Vec<String>,
}

impl Usage {
    pub(super) fn of(subject: &Subject<'_>) -> Self {
        let Subject { text, snapshot, .. } = subject;
        let mut paragraphs: Vec<(Tone, String)> = of_credit(subject).map(|words| (Tone::Strong, words)).into_iter().collect();
        if snapshot.is_usage_unknown() {
            // What nobody told is not nothing.
            let id = match snapshot.credit() {
                None => Some("usage-not-exported"),
                Some(credit) if credit::is_nothing_told(&credit) => (!credit.expired).then_some("usage-not-entered"),
                Some(credit) => Some(if credit.expired { "usage-not-counted" } else { "usage-not-entered-in-full" }),
            };
            paragraphs.extend(id.map(|id| (Tone::Plain, text.get(id))));
            paragraphs.extend(exported::currency(text, snapshot).map(|_| (Tone::Plain, text.get("usage-currency-not-exported"))));
        } else {
            paragraphs.extend(of_usage(subject));
        }
        let is_nothing_used = Snapshot::peak(subject.shown_days()).is_none();
        if is_nothing_used && !snapshot.is_usage_unknown() {
            paragraphs.push((Tone::Plain, text.get("usage-none")));
        }
        Self { title: text.with("usage-title", &[("name", snapshot.name().into())]), paragraphs, days: days(subject) }
    }
}

/// What was billed, and the forecast or why there is none.
fn of_usage(subject: &Subject<'_>) -> Vec<(Tone, String)> {
    let Subject { text, snapshot, .. } = subject;
    let mut paragraphs = Vec::new();
    if snapshot.spending_limit() == Some(SpendingLimit::Off) {
        paragraphs.push((Tone::Strong, text.with("usage-billed", &[("amount", subject.share(snapshot.billed()).into())])));
    }
    if let Some(forecast) = credit::forecast_with_basis(subject) {
        paragraphs.push((Tone::Plain, forecast));
    } else if !snapshot.credit_left().is_zero() {
        paragraphs.push((Tone::Faint, text.get("usage-no-forecast")));
    }
    paragraphs
}

/// What was used of the credit, and the credit's end.
fn of_credit(subject: &Subject<'_>) -> Option<String> {
    let text = subject.text;
    let credit = subject.snapshot.credit()?;
    if subject.snapshot.is_usage_unknown() {
        let parts: Vec<String> = std::iter::once(credit::left_of(subject, &credit)).chain(credit::ended(subject, &credit)).collect();
        return Some(parts.join(&text.get("clause-separator")));
    }
    let end = credit::ended(subject, &credit).unwrap_or_else(|| {
        let arguments = [("left", text.amount(credit.remaining).into()), ("until", subject.instant(credit.expires_at).into())];
        text.with("usage-left", &arguments)
    });
    let amounts = [("used", subject.share(credit.used).into()), ("granted", text.amount(credit.granted).into()), ("end", end.into())];
    Some(text.with("usage-credit", &amounts))
}

fn days(subject: &Subject<'_>) -> Vec<String> {
    let text = subject.text;
    let mut day = 1;
    let mut lines = Vec::new();
    for same in subject.used_per_day().chunk_by(PartialEq::eq) {
        let (first, last) = (day, day + same.len() - 1);
        day += same.len();
        let amount = subject.of_a_day(same[0]);
        if same[0].is_zero() {
            continue;
        }
        lines.push(if first == last {
            text.labelled(&text.with("plain-day", &[("day", first.into())]), &amount)
        } else {
            text.with("plain-days", &[("first", first.into()), ("last", last.into()), ("amount", amount.into())])
        });
    }
    lines
}
