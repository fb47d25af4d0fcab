//! Countdowns: the time from now to a target, in whole seconds rounded up, so that zero is shown only at the end.

use super::Instant;

const DAY: i64 = 86_400;

/// What is left until a target. Never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    seconds: i64,
}

/// How long, as people say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaysLeft {
    /// A day or more: rounded up.
    Days(i64),
    /// Something, but less than a day.
    LessThanADay,
    /// Nothing.
    Over,
}

impl Countdown {
    /// The time from `now` to `target`.
    #[must_use]
    pub fn new(now: Instant, target: Instant) -> Self {
        let left = target - now;
        let seconds = left.num_seconds() + i64::from(left.subsec_nanos() > 0);
        Self { seconds: seconds.max(0) }
    }

    /// Whether the target has come.
    #[must_use]
    pub const fn is_over(self) -> bool {
        self.seconds == 0
    }

    /// Whole days, hours, minutes and seconds.
    #[must_use]
    pub const fn parts(self) -> (i64, i64, i64, i64) {
        let seconds = self.seconds;
        (seconds / DAY, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
    }

    /// The number of days as people count them: 12 days and four hours are 13 days left.
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
    fn zero_is_shown_only_at_the_end() {
        assert_eq!(left(TimeDelta::nanoseconds(1)).parts(), (0, 0, 0, 1));
        assert!(left(TimeDelta::zero()).is_over());
        assert!(left(TimeDelta::seconds(-5)).is_over());
    }

    #[test]
    fn days_are_rounded_up_while_there_is_one() {
        let twelve = TimeDelta::days(12) + TimeDelta::seconds(4 * 3600 + 33 * 60 + 21);
        assert_eq!(left(twelve).parts(), (12, 4, 33, 21));
        assert_eq!(left(twelve).days_left(), DaysLeft::Days(13));
        assert_eq!(left(TimeDelta::days(1)).days_left(), DaysLeft::Days(1));
        assert_eq!(left(TimeDelta::seconds(DAY - 1)).days_left(), DaysLeft::LessThanADay);
        assert_eq!(left(TimeDelta::zero()).days_left(), DaysLeft::Over);
    }
}
