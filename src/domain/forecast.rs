//! The forecast: how much of the credit is used a day, and how long it lasts at that rate.

use chrono::TimeDelta;
use rust_decimal::Decimal;

use super::{
    Instant, Money, Snapshot, Sum, days,
    instant::{YEAR_10000, nanoseconds},
};

/// The time whose mean usage a forecast continues.
pub const FORECAST_WINDOW: TimeDelta = days(7);

/// How long the credit lasts if usage continues as in the last seven days, or as its owner expects.
///
/// The old Account Center drew a prediction. Which days it continued is not documented: these days, and that an owner may expect another
/// use, are choices of this simulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// The mean usage per 24 hours, rounded half to even to the decimals of the currency.
    pub daily: Money,
    /// The instant at which the credit runs out at that rate, truncated to the second; `None` if nothing is used, or if that is after
    /// the year 9999.
    pub runs_out_at: Option<Instant>,
    /// Whether the credit expires before it runs out.
    pub lasts: bool,
}

const SECOND: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * SECOND;

impl Snapshot<'_> {
    /// Returns the forecast; `None` unless the offer has a trial, the subscription is active or past due, credit is left, what was used is
    /// known, and the sign-up was at least three days ago or the owner expects some use.
    ///
    /// ```
    /// use account_center::domain::{Act, Fact, Instant, SignUp, Subscription, days};
    ///
    /// let created_at: Instant = "2018-12-27T09:15:00Z".parse()?;
    /// let usage = (1..=5).map(|day| Fact { at: created_at + days(day), act: Act::Usage(5.into()) });
    /// let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", created_at), usage.collect())?;
    ///
    /// let forecast = trial.at(created_at + days(5)).and_then(|day_five| day_five.forecast()).ok_or("too early")?;
    /// assert_eq!(forecast.daily.to_string(), "5.00");
    /// assert_eq!((forecast.runs_out_at, forecast.lasts), (Some(created_at + days(40)), true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn forecast(&self) -> Option<Forecast> {
        let (sign_up, expires_at) = (self.sign_up, self.credit_expires_at?);
        let (created_at, remaining) = (sign_up.created_at, sign_up.money(self.credit_left()).minor_units());
        if !self.status().is_running()
            || remaining == 0
            || self.is_usage_unknown()
            || self.at < created_at + days(3) && sign_up.expected_per_day.is_none()
        {
            return None;
        }
        let (used, window) = self.used_in_window();
        let (used, window) = (used.minor_units(), i128::from(window.num_nanoseconds().unwrap_or(i64::MAX)));
        if used == 0 {
            return Some(Forecast { daily: Money::from_minor_units(0, sign_up.currency), runs_out_at: None, lasts: true });
        }
        let now = nanoseconds(self.at);
        // Integers only, with the instant as a fraction over `used`, so that nothing is rounded before the end.
        let runs_out = now * used + remaining * window;
        let second = runs_out.div_euclid(used * SECOND);
        Some(Forecast {
            daily: Money::from_minor_units(divide_half_to_even(used * DAY, window), sign_up.currency),
            runs_out_at: i64::try_from(second).ok().filter(|second| *second < YEAR_10000).and_then(|s| Instant::from_timestamp(s, 0)),
            lasts: runs_out >= nanoseconds(expires_at) * used,
        })
    }

    /// Returns what was used in the window, and its length; or what its owner expects to use a day.
    fn used_in_window(&self) -> (Money, TimeDelta) {
        if let Some(expected) = self.sign_up.expected_per_day {
            return (self.sign_up.money(expected), days(1));
        }
        let start = self.window_start();
        let earlier = self.facts.partition_point(|fact| !self.is_in_window(fact.at));
        let used_before = Self::replay(self.sign_up, &self.facts[..earlier], start).credit_used;
        (self.sign_up.money(self.credit_used - used_before), self.at - start)
    }

    /// Returns the start of the window whose usage the forecast continues: the last seven days, or all since the sign-up in the first
    /// seven.
    pub(super) fn window_start(&self) -> Instant {
        self.sign_up.created_at.max(self.at - FORECAST_WINDOW)
    }

    /// Whether the usage of an instant is in the window. After the first seven days the window is open at its start: a fact at that very
    /// instant is outside.
    pub(super) fn is_in_window(&self, at: Instant) -> bool {
        let start = self.window_start();
        at > start || at == start && self.at < self.sign_up.created_at + FORECAST_WINDOW
    }

    /// Returns the predicted total used by the end of each remaining day of the trial, the present day first: what was used by the end of
    /// yesterday and the daily use of the forecast since then, at least what is used now and at most what was granted. Empty if there is
    /// no forecast.
    #[must_use]
    pub fn expected_use(&self) -> Vec<Decimal> {
        let Some(forecast) = self.forecast() else { return Vec::new() };
        let granted = self.sign_up.granted();
        let (used_before, today) = self.used_before_today();
        let expected = |day: i64| (used_before + forecast.daily.amount * Decimal::from(day + 1 - today)).max(self.credit_used).min(granted);
        (today..self.sign_up.offer.period_days().into()).map(expected).collect()
    }

    /// Returns what was used of the credit before the present day, and the number of days before it.
    fn used_before_today(&self) -> (Decimal, i64) {
        let today = (self.at - self.sign_up.created_at).num_days();
        let midnight = self.sign_up.created_at + days(today);
        let earlier = self.facts.partition_point(|fact| fact.at < midnight);
        (Self::replay(self.sign_up, &self.facts[..earlier], midnight).credit_used, today)
    }

    /// Returns how the amounts of the forecast add up: the daily use, how long the credit lasts, and what is predicted for its end, unless
    /// all of it will be used.
    pub(super) fn sums_of_forecast(&self) -> Vec<Sum> {
        let Some(forecast) = self.forecast() else { return Vec::new() };
        let (money, daily) = (|amount| self.sign_up.money(amount), forecast.daily);
        let (used, window) = self.used_in_window();
        // What is shown adds up: the clock shows whole seconds, and so does this.
        let window = TimeDelta::seconds(window.num_seconds());
        let is_expected = self.sign_up.expected_per_day.is_some();
        let mean = (!is_expected).then_some(Sum::Mean { used, window, daily });
        let left = money(self.credit_left());
        let lasts = forecast.runs_out_at.and_then(|_| {
            let seconds = left.minor_units() * i128::from(window.num_seconds()) / used.minor_units();
            let time = i64::try_from(seconds).ok().and_then(TimeDelta::try_seconds)?;
            Some(if is_expected { Sum::LastsAsExpected { left, daily: used, time } } else { Sum::Lasts { left, used, window, time } })
        });
        let (before, today) = self.used_before_today();
        let days = i64::from(self.sign_up.offer.period_days()) - today;
        let total = before + daily.amount * Decimal::from(days);
        let is_predicted = !daily.amount.is_zero() && self.expected_use().last() == Some(&total);
        let predicted = is_predicted.then(|| Sum::Predicted { used: money(before), days, daily, total: money(total) });
        mean.into_iter().chain(lasts).chain(predicted).collect()
    }
}

/// Divides two positive numbers and rounds to the nearest integer, halves to the even one.
const fn divide_half_to_even(dividend: i128, divisor: i128) -> i128 {
    let (quotient, twice_rest) = (dividend / divisor, dividend % divisor * 2);
    let up = twice_rest > divisor || twice_rest == divisor && quotient % 2 == 1;
    quotient + up as i128
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Act, Fact, SignUp, Subscription};

    #[test]
    fn the_prediction_continues_the_usage_and_stops_at_the_amount_granted() {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let usage = |day: i64, amount: i64| Fact { at: start + days(day), act: Act::Usage(amount.into()) };
        let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", start), vec![usage(4, 35), usage(9, 70)]);
        let trial = trial.expect("every fact is allowed");
        let expected = trial.at(start + days(10)).map(|snapshot| snapshot.expected_use()).unwrap_or_default();
        // 105 in the last seven days up to day 10: 15 a day.
        assert_eq!(expected[..3], [120, 135, 150].map(Decimal::from));
        assert_eq!((expected.len(), expected.last()), (20, Some(&Decimal::from(200))));
        assert!(trial.at(start + days(2)).is_some_and(|snapshot| snapshot.expected_use().is_empty()));
    }

    #[test]
    fn the_window_holds_the_sign_up_in_the_first_seven_days_alone() {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let usage = |day: i64, amount: i64| Fact { at: start + days(day), act: Act::Usage(amount.into()) };
        let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", start), vec![usage(0, 8), usage(4, 14)]);
        let trial = trial.expect("every fact is allowed");
        let daily = |day| trial.at(start + days(day)).and_then(|then| then.forecast()).map(|forecast| forecast.daily.to_string());
        assert_eq!(daily(4), Some("5.50".into()), "8 and 14 in four days");
        assert_eq!(daily(7), Some("2.00".into()), "14 in the last seven days");
        assert_eq!(daily(11), Some("0.00".into()), "the start of the window is outside");
    }

    #[test]
    fn what_the_calculation_shows_in_whole_seconds_adds_up() {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let used = Fact { at: start + days(1), act: Act::Usage(18.into()) };
        let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", start), vec![used]).expect("it is allowed");
        let at = start + days(3) + TimeDelta::milliseconds(700);
        let sums = trial.at(at).map(|then| then.sums_of_forecast()).unwrap_or_default();
        let lasts = sums.into_iter().find_map(|sum| if let Sum::Lasts { window, time, .. } = sum { Some((window, time)) } else { None });
        // 182 left × 3 days ÷ 18 used are 30 days and 8 hours, and not 7 seconds more.
        assert_eq!(lasts, Some((days(3), days(30) + TimeDelta::hours(8))));
    }

    #[test]
    fn the_prediction_starts_from_the_end_of_yesterday() {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let usage = |hours: i64, amount: i64| Fact { at: start + chrono::TimeDelta::hours(hours), act: Act::Usage(amount.into()) };
        // Half a day after the usage of day 4: three days of 10, and 40 today.
        let trial = Subscription::new(
            SignUp::free_trial("Free Trial", "eva@contoso.com", start),
            vec![usage(12, 10), usage(36, 10), usage(60, 10), usage(84, 40)],
        );
        let expected =
            trial.expect("every fact is allowed").at(start + days(4) - chrono::TimeDelta::hours(1)).map(|then| then.expected_use());
        let expected: Vec<String> = expected.unwrap_or_default().iter().take(3).map(|total| format!("{total:.2}")).collect();
        // 70 in 95 hours are 17.68 a day.
        assert_eq!(expected, ["70.00", "70.00", "83.04"]);
    }

    #[test]
    fn halves_are_rounded_to_the_even_neighbour() {
        let rounded: Vec<_> = [1, 3, 5, 7, 8].map(|n| divide_half_to_even(n, 2)).into();
        assert_eq!(rounded, [0, 2, 2, 4, 4]);
        assert_eq!([2, 4, 5].map(|n| divide_half_to_even(n, 3)), [1, 1, 2]);
    }
}
