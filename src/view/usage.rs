//! The page of usage: how much was used, the chart, and what the forecast says.

use super::{chart::Chart, credit, phrases, subject::Subject};
use crate::domain::SpendingLimit;

/// What was used of a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// What it is the usage of.
    pub title: String,
    /// What matters most: the credit, and what is billed.
    pub figures: Vec<String>,
    /// How long the credit lasts.
    pub forecast: Option<String>,
    /// Why there is no forecast, where one would be of use.
    pub no_forecast: Option<String>,
    /// The days on which something was used, with what was used.
    pub days: Vec<String>,
    /// The same as a picture.
    pub chart: Chart,
}

impl Usage {
    /// What was used of the selected subscription.
    #[must_use]
    pub fn of(subject: &Subject<'_>) -> Self {
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

/// What was used of the credit, and its end.
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
