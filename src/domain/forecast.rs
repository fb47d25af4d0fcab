//! The forecast of the old Account Center: how much is used a day, and how long the credit lasts at that rate.

use super::{Instant, Money, Snapshot, days, instant::nanoseconds};

/// How long the credit lasts if it goes on being used as in the last days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// The mean per 24 hours, rounded half to even.
    pub daily: Money,
    /// When the credit runs out at that rate, cut down to the second; `None` where nothing is used, or not before the year 10000.
    pub runs_out_at: Option<Instant>,
    /// Whether that is not before the credit expires anyway.
    pub lasts: bool,
}

const SECOND: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * SECOND;
/// The start of the year 10000, in seconds since 1970.
const YEAR_10000: i128 = 253_402_300_800;

impl Snapshot<'_> {
    /// The forecast; `None` unless this is a Free Trial, active or past due, with credit left, at least three days after the sign-up.
    #[must_use]
    pub fn forecast(&self) -> Option<Forecast> {
        let sign_up = self.sign_up;
        let (created_at, remaining) = (sign_up.created_at, sign_up.money(self.credit_left()).minor_units());
        if !self.status().is_running() || remaining == 0 || self.at < created_at + days(3) {
            return None;
        }
        // The window is open at its start: a fact at that very instant is outside.
        let start = created_at.max(self.at - days(7));
        let earlier = self.facts.partition_point(|fact| fact.at <= start);
        let used_before = Self::replay(sign_up, &self.facts[..earlier], start).credit_used;
        let used = sign_up.money(self.credit_used - used_before).minor_units();
        if used == 0 {
            return Some(Forecast { daily: Money::from_minor_units(0, sign_up.currency), runs_out_at: None, lasts: true });
        }
        let (now, window) = (nanoseconds(self.at), nanoseconds(self.at) - nanoseconds(start));
        // All in whole numbers, the instant as a fraction over `used`, so that nothing is rounded before the end.
        let runs_out = now * used + remaining * window;
        let second = runs_out.div_euclid(used * SECOND);
        Some(Forecast {
            daily: Money::from_minor_units(divide_half_to_even(used * DAY, window), sign_up.currency),
            runs_out_at: i64::try_from(second).ok().filter(|_| second < YEAR_10000).and_then(|s| Instant::from_timestamp(s, 0)),
            lasts: runs_out >= nanoseconds(sign_up.credit_expires_at()) * used,
        })
    }
}

/// The quotient of two numbers above zero, rounded to the nearest; a half goes to the even neighbour.
const fn divide_half_to_even(dividend: i128, divisor: i128) -> i128 {
    let (quotient, twice_rest) = (dividend / divisor, dividend % divisor * 2);
    let up = twice_rest > divisor || twice_rest == divisor && quotient % 2 == 1;
    quotient + up as i128
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_to_the_even_neighbour() {
        let rounded: Vec<_> = [1, 3, 5, 7, 8].map(|n| divide_half_to_even(n, 2)).into();
        assert_eq!(rounded, [0, 2, 2, 4, 4]);
        assert_eq!([2, 4, 5].map(|n| divide_half_to_even(n, 3)), [1, 1, 2]);
    }
}
