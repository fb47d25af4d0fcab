//! The usage screen: figures, forecast and chart.

use super::{Chart, Subject, Tone, credit};
use crate::domain::SpendingLimit;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// The title, the credit, the billed amount, and the forecast or why there is none.
    pub paragraphs: Vec<(Tone, String)>,
    /// The days with use, as in `day 3: $1.10`.
    pub days: Vec<String>,
    pub chart: Chart,
}

impl Usage {
    pub(super) fn of(subject: &Subject<'_>) -> Self {
        let Subject { text, snapshot, .. } = subject;
        let mut paragraphs = vec![(Tone::Strong, text.with("usage-title", &[("name", snapshot.name().into())]))];
        paragraphs.extend(of_credit(subject).map(|words| (Tone::Strong, words)));
        if snapshot.spending_limit() == Some(SpendingLimit::Off) {
            paragraphs.push((Tone::Strong, text.with("usage-billed", &[("amount", text.amount(snapshot.billed()).into())])));
        }
        if let Some(forecast) = credit::forecast(subject) {
            paragraphs.push((Tone::Plain, forecast));
        } else if !snapshot.credit_left().is_zero() {
            paragraphs.push((Tone::Faint, text.get("usage-no-forecast")));
        }
        Self { paragraphs, days: days(subject), chart: Chart::with_totals(subject) }
    }
}

/// What was used of the credit, and the credit's end.
fn of_credit(subject: &Subject<'_>) -> Option<String> {
    let text = subject.text;
    let credit = subject.snapshot.credit()?;
    let end = credit::ended(subject, &credit).unwrap_or_else(|| {
        let arguments = [("left", text.amount(credit.remaining).into()), ("until", text.instant(credit.expires_at).into())];
        text.with("usage-left", &arguments)
    });
    let amounts = [("used", text.amount(credit.used).into()), ("granted", text.amount(credit.granted).into()), ("end", end.into())];
    Some(text.with("usage-credit", &amounts))
}

fn days(subject: &Subject<'_>) -> Vec<String> {
    let (first, used) = subject.last_days();
    let days = (first + 1..).zip(used).filter(|(_, amount)| !amount.is_zero());
    let day = |day: usize| subject.text.with("plain-day", &[("day", day.into())]);
    days.map(|(number, amount)| subject.text.labelled(&day(number), &subject.amount(*amount))).collect()
}
