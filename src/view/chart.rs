//! The chart of usage: the use of each day, the running total, and the forecast.

use rust_decimal::Decimal;

use super::{Share, Subject, View};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// In capitals.
    pub title: String,
    /// The highest use of a day: `up to $7.90`.
    pub most: String,
    /// The number of days: those of the trial, or all since the sign-up if they are more.
    pub days: usize,
    /// The use of each day up to now, as a share of the highest.
    pub used: Vec<Share>,
    /// The running total, continued by the forecast. Empty without a credit.
    pub total: Vec<Total>,
    pub legend: String,
}

/// The running total at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// The index of the day.
    pub day: usize,
    /// A share of the grant, or of the highest total if that is more.
    pub used: Share,
    pub is_expected: bool,
}

impl View<'_> {
    /// The bars alone; `None` if there is no credit or no use.
    #[must_use]
    pub fn chart(&self) -> Option<Chart> {
        let subject = self.subject.as_ref().filter(|subject| subject.snapshot.credit().is_some())?;
        (!most(subject).is_zero()).then(|| Chart::bars(subject))
    }
}

impl Chart {
    fn bars(subject: &Subject<'_>) -> Self {
        let (used, most) = (subject.used_per_day(), most(subject));
        Self {
            title: subject.text.get("title-usage"),
            most: subject.text.with("at-most", &[("amount", subject.amount(most).into())]),
            days: used.len().max(subject.period_days()),
            used: used.iter().map(|used| Share::new(*used, most)).collect(),
            total: Vec::new(),
            legend: subject.text.with("usage-legend-bars", &[("most", subject.amount(most).into())]),
        }
    }

    /// The bars, the running total of a credit, and a legend.
    pub(super) fn with_totals(subject: &Subject<'_>) -> Self {
        let chart = Self::bars(subject);
        let Some(credit) = subject.snapshot.credit() else { return chart };
        let (total, top) = totals(subject, credit.granted.amount);
        let legend =
            subject.text.with("usage-legend", &[("most", subject.amount(most(subject)).into()), ("top", subject.amount(top).into())]);
        Self { total, legend, ..chart }
    }
}

/// Returns the highest use of a day.
fn most(subject: &Subject<'_>) -> Decimal {
    subject.used_per_day().iter().copied().max().unwrap_or_default()
}

/// Returns the running total with its forecast, and the top of its scale, which is not that of the bars.
fn totals(subject: &Subject<'_>, granted: Decimal) -> (Vec<Total>, Decimal) {
    let so_far = subject.used_per_day().iter().scan(Decimal::ZERO, |sum, used| {
        *sum += used;
        Some((*sum, false))
    });
    let expected = subject.snapshot.expected_use().into_iter().skip(1).map(|sum| (sum, true));
    let sums: Vec<(Decimal, bool)> = so_far.chain(expected).collect();
    let top = sums.iter().map(|(sum, _)| *sum).max().unwrap_or_default().max(granted);
    let total = |(day, (sum, is_expected))| Total { day, used: Share::new(sum, top), is_expected };
    (sums.into_iter().enumerate().map(total).collect(), top)
}
