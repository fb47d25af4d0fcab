//! The usage screen: figures, forecast and chart.

use super::{chart::Chart, credit, phrases, subject::Subject};
use crate::domain::SpendingLimit;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    pub title: String,
    /// The credit and the billed amount.
    pub figures: Vec<String>,
    pub forecast: Option<String>,
    /// Says why a forecast is missing.
    pub no_forecast: Option<String>,
    /// The days with use, as in `day 3: $1.10`.
    pub days: Vec<String>,
    pub chart: Chart,
}

impl Usage {
    pub(super) fn of(subject: &Subject<'_>) -> Self {
        let Subject { text, snapshot, .. } = subject;
        let billed = || [("amount", text.amount(snapshot.billed()).into())];
        let is_billed = snapshot.spending_limit() == Some(SpendingLimit::Off);
        let forecast = subject.forecast().map(|forecast| phrases::forecast(text, forecast));
        let lacks_forecast = forecast.is_none() && snapshot.credit().is_some_and(|credit| !credit.remaining.amount.is_zero());
        Self {
            title: text.with("usage-title", &[("name", snapshot.name().into())]).into_owned(),
            figures: of_credit(subject).into_iter().chain(is_billed.then(|| text.with("usage-billed", &billed()).into_owned())).collect(),
            forecast,
            no_forecast: lacks_forecast.then(|| text.get("usage-no-forecast").into_owned()),
            days: days(subject),
            chart: Chart::with_totals(subject),
        }
    }
}

/// What was used of the credit, and the credit's end.
fn of_credit(subject: &Subject<'_>) -> Option<String> {
    let text = subject.text;
    let credit = subject.snapshot.credit()?;
    let end = credit::ended(subject, &credit).unwrap_or_else(|| {
        let arguments = [("left", text.amount(credit.remaining).into()), ("until", text.instant(credit.expires_at).into())];
        text.with("usage-left", &arguments).into_owned()
    });
    let amounts = [("used", text.amount(credit.used).into()), ("granted", text.amount(credit.granted).into()), ("end", end.into())];
    Some(text.with("usage-credit", &amounts).into_owned())
}

fn days(subject: &Subject<'_>) -> Vec<String> {
    let used = subject.used_per_day();
    let first = used.len().saturating_sub(subject.period_days());
    let said = used.iter().enumerate().skip(first).filter(|(_, amount)| !amount.is_zero());
    let day = |day: usize| subject.text.with("plain-day", &[("day", (day + 1).into())]).into_owned();
    said.map(|(index, amount)| format!("{}: {}", day(index), subject.amount(*amount))).collect()
}
