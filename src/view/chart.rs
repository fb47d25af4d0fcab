//! The chart of usage: use a day, the running total, and the forecast.

use rust_decimal::Decimal;

use super::{share::Share, subject::Subject};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// In capitals.
    pub title: String,
    /// `up to $7.90`.
    pub most: String,
    /// The number of the first day, from 1.
    pub first_day: usize,
    /// The number of days, including those to come.
    pub days: usize,
    /// The use of each day up to now, as a share of the most.
    pub used: Vec<Share>,
    /// The running total, continued by the forecast. Empty if not all use since the sign-up is shown.
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

/// The use of each day of the trial, or of as many last days.
struct Days {
    first: usize,
    used: Vec<Decimal>,
    most: Decimal,
}

impl Days {
    fn of(subject: &Subject<'_>) -> Self {
        let all = subject.used_per_day();
        let first = all.len().saturating_sub(subject.period_days());
        let used = all[first..].to_vec();
        Self { first, most: used.iter().copied().max().unwrap_or_default(), used }
    }

    /// The running total with its forecast, and the top of its scale.
    fn totals(&self, subject: &Subject<'_>, granted: Decimal) -> (Vec<Total>, Decimal) {
        let in_all = self.used.iter().scan(Decimal::ZERO, |sum, used| {
            *sum += used;
            Some(*sum)
        });
        let mut points: Vec<_> = in_all.enumerate().map(|(day, sum)| (day, sum, false)).collect();
        let today = points.len().saturating_sub(1);
        points.extend(subject.snapshot.expected_use().into_iter().enumerate().skip(1).map(|(day, sum)| (today + day, sum, true)));
        let top = points.iter().map(|(_, sum, _)| *sum).max().unwrap_or_default().max(granted);
        let total = |(day, sum, is_expected)| Total { day, used: Share::new(sum, top), is_expected };
        (points.into_iter().filter(|(day, ..)| *day < subject.period_days()).map(total).collect(), top)
    }

    fn chart(self, subject: &Subject<'_>, total: Vec<Total>, legend: String) -> Chart {
        Chart {
            title: subject.text.get("title-usage").into_owned(),
            most: subject.text.with("at-most", &[("amount", subject.amount(self.most).into())]).into_owned(),
            first_day: self.first + 1,
            days: subject.period_days(),
            used: self.used.iter().map(|used| Share::new(*used, self.most)).collect(),
            total,
            legend,
        }
    }
}

impl Chart {
    /// The bars alone; `None` if there is no credit or no use.
    pub(super) fn of_credit(subject: &Subject<'_>) -> Option<Self> {
        subject.snapshot.credit()?;
        let days = Days::of(subject);
        (!days.most.is_zero()).then(|| days.chart(subject, Vec::new(), String::new()))
    }

    /// The bars, the running total of a credit, and a legend.
    pub(super) fn with_totals(subject: &Subject<'_>) -> Self {
        let days = Days::of(subject);
        // The running total has a scale of its own.
        let credit = subject.snapshot.credit().filter(|_| days.first == 0);
        let most = ("most", subject.amount(days.most).into());
        let (total, legend) = match credit {
            Some(credit) => {
                let (total, top) = days.totals(subject, credit.granted.amount);
                (total, subject.text.with("usage-legend", &[most, ("top", subject.amount(top).into())]).into_owned())
            }
            None => (Vec::new(), subject.text.with("usage-legend-bars", &[most]).into_owned()),
        };
        days.chart(subject, total, legend)
    }
}
