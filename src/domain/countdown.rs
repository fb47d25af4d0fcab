//! Countdowns: the time left until a target, in whole seconds. Rounded up, so that zero appears only at the end.

use chrono::TimeDelta;

use super::Instant;

const DAY: i64 = 86_400;

/// The time left until a target. Never negative.
///
/// ```
/// use account_center::domain::{Countdown, DaysLeft};
///
/// let countdown = Countdown::new("2019-01-14T04:41:39Z".parse()?, "2019-01-26T09:15:00Z".parse()?);
/// assert_eq!(countdown.parts(), (12, 4, 33, 21));
/// assert_eq!(countdown.days_left(), DaysLeft::Days(13));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    seconds: i64,
}

/// The days left, as people count them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaysLeft {
    /// A day or more is left; this many days, rounded up.
    Days(i64),
    /// Less than a day is left.
    LessThanADay,
    /// Nothing is left.
    Over,
}

impl Countdown {
    /// Creates the countdown from `now` to `target`.
    #[must_use]
    pub fn new(now: Instant, target: Instant) -> Self {
        Self::of(target - now)
    }

    /// Creates the countdown of a length of time.
    #[must_use]
    pub fn of(left: TimeDelta) -> Self {
        let seconds = left.num_seconds() + i64::from(left.subsec_nanos() > 0);
        Self { seconds: seconds.max(0) }
    }

    /// Whether the target is reached.
    #[must_use]
    pub const fn is_over(self) -> bool {
        self.seconds == 0
    }

    /// Returns the days, hours, minutes and seconds left.
    #[must_use]
    pub const fn parts(self) -> (i64, i64, i64, i64) {
        let seconds = self.seconds;
        (seconds / DAY, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
    }

    /// Returns the days left: 12 days and 4 hours are 13 days left.
    #[must_use]
    pub const fn days_left(self) -> DaysLeft {
        match self.seconds {
            0 => DaysLeft::Over,
            1..DAY => DaysLeft::LessThanADay,
            seconds => DaysLeft::Days(seconds / DAY + (seconds % DAY > 0) as i64),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn left(duration: TimeDelta) -> Countdown {
        let now = Instant::UNIX_EPOCH;
        Countdown::new(now, now + duration)
    }

    #[test]
    fn zero_appears_only_at_the_end() {
        assert_eq!(left(TimeDelta::nanoseconds(1)).parts(), (0, 0, 0, 1));
        assert!(left(TimeDelta::zero()).is_over());
        assert!(left(TimeDelta::seconds(-5)).is_over());
    }

    #[test]
    fn days_are_rounded_up_while_one_is_left() {
        let twelve = TimeDelta::days(12) + TimeDelta::seconds(4 * 3600 + 33 * 60 + 21);
        assert_eq!(left(twelve).parts(), (12, 4, 33, 21));
        assert_eq!(left(twelve).days_left(), DaysLeft::Days(13));
        assert_eq!(left(TimeDelta::days(1)).days_left(), DaysLeft::Days(1));
        assert_eq!(left(TimeDelta::seconds(DAY - 1)).days_left(), DaysLeft::LessThanADay);
        assert_eq!(left(TimeDelta::zero()).days_left(), DaysLeft::Over);
    }
}
