//! The charts of usage: the use of each day, and the running total with its forecast.

use rust_decimal::Decimal;

use super::{Share, Subject, View};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// In capitals.
    pub title: String,
    /// `█ per day, peak $7.90`.
    pub legend: String,
    /// The highest use of a day, the top of the scale: `$7.90`.
    pub top: String,
    /// The number of days: those of the trial, or all since the sign-up if they are more.
    pub days: usize,
    /// The use of each day up to now, as a share of the highest.
    pub used: Vec<Share>,
    /// `None` without a credit.
    pub totals: Option<Totals>,
}

/// The running total of what was used of a credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// `━ total, of $200.00`.
    pub legend: String,
    /// `• forecast`; `None` without one.
    pub legend_of_forecast: Option<String>,
    /// The grant, or the highest total if that is more: `$200.00`.
    pub top: String,
    /// The total at the end of each day up to now, as a share of the top.
    pub so_far: Vec<Share>,
    /// The forecast of the totals of the days to come.
    pub expected: Vec<Share>,
    /// The grant, as a share of the top.
    pub granted: Share,
}

impl View<'_> {
    /// The charts of the page; `None` if there is no credit or no use.
    #[must_use]
    pub fn chart(&self) -> Option<Chart> {
        self.subject.as_ref().filter(|subject| subject.snapshot.credit().is_some()).and_then(Chart::of)
    }
}

impl Chart {
    /// `None` if there was no use.
    pub(super) fn of(subject: &Subject<'_>) -> Option<Self> {
        let used = subject.used_per_day();
        let most = used.iter().copied().max().filter(|most| !most.is_zero())?;
        let top = subject.amount(most);
        Some(Self {
            title: subject.text.get("title-usage"),
            legend: subject.text.with("usage-legend-bars", &[("most", top.as_str().into())]),
            top,
            days: used.len().max(subject.period_days()),
            used: used.iter().map(|used| Share::new(*used, most)).collect(),
            totals: Totals::of(subject),
        })
    }
}

impl Totals {
    fn of(subject: &Subject<'_>) -> Option<Self> {
        let granted = subject.snapshot.credit()?.granted.amount;
        let so_far: Vec<Decimal> = subject
            .used_per_day()
            .iter()
            .scan(Decimal::ZERO, |sum, used| {
                *sum += used;
                Some(*sum)
            })
            .collect();
        let expected: Vec<Decimal> = subject.snapshot.expected_use().into_iter().skip(1).collect();
        let most = so_far.iter().chain(&expected).copied().max().unwrap_or_default().max(granted);
        let shares = |sums: Vec<Decimal>| sums.into_iter().map(|sum| Share::new(sum, most)).collect();
        Some(Self {
            legend: subject.text.with("usage-legend-total", &[("granted", subject.amount(granted).into())]),
            legend_of_forecast: (!expected.is_empty()).then(|| subject.text.get("usage-legend-forecast")),
            top: subject.amount(most),
            so_far: shares(so_far),
            expected: shares(expected),
            granted: Share::new(granted, most),
        })
    }
}
