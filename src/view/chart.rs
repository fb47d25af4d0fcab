//! The charts of usage: the use of each day, and the running total with its forecast.

use rust_decimal::Decimal;

use super::{Share, Subject, View};
use crate::{
    domain::{Money, Snapshot},
    text::Argument,
};

/// The most steps of a scale.
const STEPS: u32 = 5;

/// The charts of a subscription. What few screens show is made when it is asked for.
pub struct Chart<'a> {
    subject: &'a Subject<'a>,
    /// The day of the most use, and how much that was.
    peak: (usize, Decimal),
    /// In capitals.
    pub title: String,
    /// `█ per day, peak $7.90`.
    pub legend: String,
    /// The round amounts of the scale, from zero to its top, each as a share of the top: `$0`, `$2`, …, `$8`.
    pub scale: Vec<(Share, String)>,
    /// The number of days: those of the trial, or all since the sign-up if they are more.
    pub days: usize,
    /// The use of each day up to now, as a share of the top.
    pub used: Vec<Share>,
    /// The number of the present day, if it is one of the days: the chart of what has stopped ends with the last usage.
    pub today: Option<usize>,
}

/// The running total of what was used of a credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// `━ total`.
    pub legend: String,
    /// `• forecast`; `None` without one.
    pub legend_of_forecast: Option<String>,
    /// `┄ credit $200.00`.
    pub legend_of_credit: String,
    /// As for the days: `$0`, `$50`, …, `$200`.
    pub scale: Vec<(Share, String)>,
    /// The total at the end of each day up to now, as a share of the top.
    pub so_far: Vec<Share>,
    /// The forecast of the totals of the days to come.
    pub expected: Vec<Share>,
    /// The grant, as a share of the top.
    pub granted: Share,
    /// The number of days until it expires.
    pub granted_for: usize,
    /// The total at the end of the line: `$126.63`.
    pub end: String,
}

impl View<'_> {
    /// The charts of usage; `None` if there was no use.
    #[must_use]
    pub fn chart(&self) -> Option<Chart<'_>> {
        self.subject.as_ref().and_then(Chart::of)
    }

    /// Those of the page, which has none without a credit.
    #[must_use]
    pub fn chart_of_page(&self) -> Option<Chart<'_>> {
        self.subject.as_ref().filter(|subject| subject.snapshot.credit().is_some()).and_then(Chart::of)
    }
}

impl<'a> Chart<'a> {
    /// `None` if there was no use.
    fn of(subject: &'a Subject<'a>) -> Option<Self> {
        let used = subject.shown_days();
        let peak = Snapshot::peak(used)?;
        let (top, scale) = scale(subject, peak.1);
        let legend = if subject.is_used_evenly() { "usage-legend-bars-even" } else { "usage-legend-bars" };
        Some(Self {
            subject,
            peak,
            title: subject.text.get("title-usage"),
            legend: subject.text.with(legend, &of_peak(subject, peak)),
            scale,
            days: used.len().max(subject.period_days()),
            used: used.iter().map(|used| Share::new(*used, top)).collect(),
            today: (used.len() == subject.used_per_day().len()).then_some(used.len()),
        })
    }

    /// The legend where one column holds up to so many days, the longest first, and what is left of it where there is little room.
    #[must_use]
    pub fn legends_of_columns(&self, days: usize) -> [String; 3] {
        let arguments: Vec<Argument<'_>> = of_peak(self.subject, self.peak).into_iter().chain([("count", days.into())]).collect();
        ["usage-legend-columns", "usage-legend-columns-peak", "usage-legend-columns-short"].map(|id| self.subject.text.with(id, &arguments))
    }

    /// The running total; `None` without a credit.
    #[must_use]
    pub fn totals(&self) -> Option<Totals> {
        Totals::of(self.subject)
    }
}

/// The arguments of a message about the day of the most use.
fn of_peak(subject: &Subject<'_>, (day, most): (usize, Decimal)) -> [Argument<'static>; 2] {
    [("most", subject.of_a_day(most).into()), ("day", day.into())]
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
        let end = expected.last().or(so_far.last()).copied().unwrap_or_default();
        let (top, scale) = scale(subject, most);
        let shares = |sums: Vec<Decimal>| sums.into_iter().map(|sum| Share::new(sum, top)).collect();
        Some(Self {
            legend: subject.text.get("usage-legend-total"),
            legend_of_forecast: (!expected.is_empty()).then(|| subject.text.get("usage-legend-forecast")),
            legend_of_credit: subject.text.with("usage-legend-credit", &[("granted", subject.amount(granted).into())]),
            scale,
            so_far: shares(so_far),
            expected: shares(expected),
            granted: Share::new(granted, top),
            granted_for: subject.period_days(),
            end: subject.amount(end),
        })
    }
}

/// Returns the top of a scale up to an amount, and its round amounts from zero on, each as a share of the top.
fn scale(subject: &Subject<'_>, most: Decimal) -> (Decimal, Vec<(Share, String)>) {
    let currency = subject.snapshot.sign_up().currency;
    let (step, count) = steps(most, currency.decimals());
    let top = step * Decimal::from(count);
    let amounts = (0..=count).map(|index| step * Decimal::from(index));
    (top, amounts.map(|amount| (Share::new(amount, top), subject.text.round_amount(Money::new(amount, currency)))).collect())
}

/// Returns the smallest round step with which few steps reach an amount, and their number: 1, 2 or 5 in a power of ten, and never less than
/// the smallest amount with so many decimals.
fn steps(most: Decimal, decimals: u32) -> (Decimal, u32) {
    let powers = std::iter::successors(Some(Decimal::new(1, decimals)), |power| power.checked_mul(Decimal::TEN));
    let mut round = powers.flat_map(|power| [1, 2, 5].map(|digit| power.checked_mul(Decimal::from(digit)))).flatten();
    let reaches = |step: &Decimal| step.checked_mul(STEPS.into()).is_none_or(|reach| most <= reach);
    let step = round.find(reaches).unwrap_or(most);
    let count = most.checked_div(step).and_then(|count| u32::try_from(count.ceil()).ok()).unwrap_or(1).max(1);
    // The amounts of the scale are numbers even for the largest amount.
    if step.checked_mul(count.into()).is_some() { (step, count) } else { (most, 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_has_a_few_round_steps() {
        let of = |most: &str, decimals| {
            let (step, count) = steps(most.parse().expect("a number"), decimals);
            (step.normalize().to_string(), count)
        };
        for (most, decimals, step, count) in [
            ("7.90", 2, "2", 4),
            ("4.10", 2, "1", 5),
            ("3.10", 2, "1", 4),
            ("200", 2, "50", 4),
            ("0.03", 2, "0.01", 3),
            ("22500", 0, "5000", 5),
            ("1", 0, "1", 1),
        ] {
            assert_eq!(of(most, decimals), (step.to_owned(), count), "{most}");
        }
        let (step, count) = steps(Decimal::MAX, 2);
        assert!(step.checked_mul(count.into()).is_some_and(|top| top >= Decimal::MAX), "the largest amount has a scale");
    }
}
