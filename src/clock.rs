//! The clock: real, or simulated with a rate, pauses and jumps. Pure arithmetic on the values passed in; it never reads the time.

mod time;

use std::{fmt, str::FromStr};

use chrono::TimeDelta;

pub use time::{ParseTimeError, Time, TypedTime, TypedTimeError, duration};

use crate::domain::{EARLIEST, Instant, LATEST};

/// How fast simulated time runs, in simulated seconds per real second: from 0.001 to a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate {
    /// In thousandths, so that fractions are exact.
    thousandths: u64,
}

impl Rate {
    /// One second per second.
    pub const ONE: Self = Self::per_second(1);
    /// A year of 365 days per second, the fastest rate.
    pub const YEAR: Self = Self::per_second(365 * 86_400);
    /// The rates between which a user steps: a second, a minute, an hour, a day, a month of 30 days, and a year per second.
    pub const STEPS: [Self; 6] =
        [Self::ONE, Self::per_second(60), Self::per_second(3600), Self::per_second(86_400), Self::per_second(30 * 86_400), Self::YEAR];

    const fn per_second(seconds: u64) -> Self {
        Self { thousandths: seconds * 1000 }
    }

    /// Returns the next faster step; itself if there is none.
    #[must_use]
    pub fn faster(self) -> Self {
        Self::STEPS.into_iter().find(|step| *step > self).unwrap_or(self)
    }

    /// Returns the next slower step; itself if there is none.
    #[must_use]
    pub fn slower(self) -> Self {
        Self::STEPS.into_iter().rfind(|step| *step < self).unwrap_or(self)
    }

    /// Returns the simulated seconds per real second if that is an integer.
    #[must_use]
    pub fn whole_seconds(self) -> Option<u64> {
        self.thousandths.is_multiple_of(1000).then_some(self.thousandths / 1000)
    }

    /// Returns the simulated seconds per real second.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "the largest rate is far below the 53 bits of an f64")]
    pub fn seconds(self) -> f64 {
        self.thousandths as f64 / 1000.0
    }

    /// Returns how much simulated time passes in a real time.
    fn simulated(self, real: TimeDelta) -> TimeDelta {
        let nanoseconds = i128::from(real.num_seconds()) * 1_000_000_000 + i128::from(real.subsec_nanos());
        from_nanoseconds(nanoseconds * i128::from(self.thousandths) / 1000)
    }

    /// Returns how much real time a simulated time takes, rounded up.
    #[must_use]
    pub fn real(self, simulated: TimeDelta) -> TimeDelta {
        let nanoseconds = i128::from(simulated.num_seconds()) * 1_000_000_000 + i128::from(simulated.subsec_nanos());
        from_nanoseconds((nanoseconds * 1000 + i128::from(self.thousandths) - 1) / i128::from(self.thousandths))
    }
}

/// Creates a duration, at most the longest possible.
fn from_nanoseconds(nanoseconds: i128) -> TimeDelta {
    let seconds = i64::try_from(nanoseconds / 1_000_000_000).unwrap_or(i64::MAX);
    let rest = u32::try_from(nanoseconds % 1_000_000_000).unwrap_or_default();
    TimeDelta::new(seconds, rest).unwrap_or(TimeDelta::MAX)
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.seconds())
    }
}

/// A text is not a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the rate: not a number from 0.001 to 31536000 with at most three decimals")]
pub struct ParseRateError;

impl FromStr for Rate {
    type Err = ParseRateError;

    fn from_str(text: &str) -> Result<Self, ParseRateError> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || fraction.len() > 3 {
            return Err(ParseRateError);
        }
        let thousandths = format!("{whole}{fraction:0<3}").parse().map_err(|_| ParseRateError)?;
        let rate = Self { thousandths };
        if thousandths > 0 && rate <= Self::YEAR { Ok(rate) } else { Err(ParseRateError) }
    }
}

/// A clock. Simulated time stays between [`EARLIEST`] and [`LATEST`].
///
/// ```
/// use account_center::state::Clock;
/// use chrono::TimeDelta;
///
/// let mut clock = Clock::simulated("2019-01-10T09:15:00Z".parse()?, "60".parse()?);
/// clock.advance(TimeDelta::seconds(2), clock.now());
/// assert_eq!(clock.now(), "2019-01-10T09:17:00Z".parse::<chrono::DateTime<chrono::Utc>>()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Clock {
    /// A real clock, which shows the instant passed to it last.
    Real(Instant),
    /// A simulated clock.
    Simulated(Simulated),
}

/// The state of a simulated clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Simulated {
    /// The instant from which it runs: the latest jump or change of the rate.
    from: Instant,
    /// The real time that it has run since. Summed before it is scaled, so that many small advances equal one large one.
    elapsed: TimeDelta,
    rate: Rate,
    paused: bool,
}

impl Clock {
    /// Creates a simulated clock that runs from an instant on.
    #[must_use]
    pub fn simulated(from: Instant, rate: Rate) -> Self {
        Self::Simulated(Simulated { from: from.clamp(EARLIEST, LATEST), elapsed: TimeDelta::zero(), rate, paused: false })
    }

    /// Returns the instant that it shows.
    #[must_use]
    pub fn now(&self) -> Instant {
        match self {
            Self::Real(now) => *now,
            Self::Simulated(Simulated { from, elapsed, rate, .. }) => {
                from.checked_add_signed(rate.simulated(*elapsed)).unwrap_or(LATEST).min(LATEST)
            }
        }
    }

    /// Returns the rate; [`Rate::ONE`] for a real clock.
    #[must_use]
    pub const fn rate(&self) -> Rate {
        match self {
            Self::Real(_) => Rate::ONE,
            Self::Simulated(clock) => clock.rate,
        }
    }

    /// Whether it is paused. A real clock never is.
    #[must_use]
    pub const fn is_paused(&self) -> bool {
        matches!(self, Self::Simulated(Simulated { paused: true, .. }))
    }

    /// Whether it is simulated.
    #[must_use]
    pub const fn is_simulated(&self) -> bool {
        matches!(self, Self::Simulated(_))
    }

    /// Lets real time pass. A simulated clock advances by `elapsed` at its rate, unless that is negative; a real one is set to `wall`.
    pub fn advance(&mut self, elapsed: TimeDelta, wall: Instant) {
        match self {
            Self::Real(now) => *now = wall,
            Self::Simulated(Simulated { paused: true, .. }) => {}
            Self::Simulated(clock) => {
                clock.elapsed = clock.elapsed.checked_add(&elapsed.max(TimeDelta::zero())).unwrap_or(TimeDelta::MAX);
            }
        }
    }

    /// Moves a simulated clock to an instant, forwards or back, between [`EARLIEST`] and [`LATEST`]. Does nothing to a real one.
    pub fn jump(&mut self, to: Instant) {
        if let Self::Simulated(clock) = self {
            clock.from = to.clamp(EARLIEST, LATEST);
            clock.elapsed = TimeDelta::zero();
        }
    }

    /// Changes the rate of a simulated clock from now on. Does nothing to a real one.
    pub fn set_rate(&mut self, rate: Rate) {
        self.jump(self.now());
        if let Self::Simulated(clock) = self {
            clock.rate = rate;
        }
    }

    /// Pauses or resumes a simulated clock. Does nothing to a real one.
    pub const fn toggle_pause(&mut self) {
        if let Self::Simulated(clock) = self {
            clock.paused = !clock.paused;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn clock(rate: &str) -> Clock {
        Clock::simulated("2019-01-10T09:15:00Z".parse().expect("an instant"), rate.parse().expect("a rate"))
    }

    fn advance(clock: &mut Clock, nanoseconds: i64) {
        clock.advance(TimeDelta::nanoseconds(nanoseconds), Instant::UNIX_EPOCH);
    }

    proptest! {
        #![proptest_config(crate::testing::cases())]

        #[test]
        fn advancing_twice_is_advancing_once(thousandths in 1_u64..=365 * 86_400_000, a in 0_i64..1 << 60, b in 0_i64..1 << 60) {
            let rate = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
            let (mut twice, mut once) = (clock(&rate), clock(&rate));
            advance(&mut twice, a);
            advance(&mut twice, b);
            advance(&mut once, a + b);
            prop_assert_eq!(twice, once);
            prop_assert_eq!(twice.now(), once.now());
        }

        #[test]
        fn waiting_for_a_simulated_time_is_long_enough_and_not_longer(thousandths in 1_u64..=365 * 86_400_000, ns in 1_i64..1 << 50) {
            let rate: Rate = format!("{}.{:03}", thousandths / 1000, thousandths % 1000).parse().expect("a rate");
            let real = rate.real(TimeDelta::nanoseconds(ns));
            prop_assert!(rate.simulated(real) >= TimeDelta::nanoseconds(ns));
            prop_assert!(rate.simulated(real - TimeDelta::nanoseconds(1)) < TimeDelta::nanoseconds(ns));
        }
    }

    #[test]
    fn it_stops_at_the_latest_instant_and_does_not_jump_beyond() {
        let mut clock = clock("31536000");
        advance(&mut clock, i64::MAX);
        advance(&mut clock, i64::MAX);
        assert_eq!(clock.now(), LATEST);
        clock.jump(Instant::MIN_UTC);
        assert_eq!(clock.now(), EARLIEST);
    }

    #[test]
    fn nothing_advances_while_paused_or_when_the_real_clock_goes_back() {
        let mut paused = clock("60");
        paused.toggle_pause();
        let before = paused.now();
        advance(&mut paused, 5_000_000_000);
        assert_eq!(paused.now(), before);
        let mut running = clock("60");
        advance(&mut running, -5_000_000_000);
        assert_eq!(running.now(), before);
    }

    #[test]
    fn a_new_rate_applies_from_now_on() {
        let mut clock = clock("60");
        let start = clock.now();
        advance(&mut clock, 1_000_000_000);
        clock.set_rate(clock.rate().faster());
        assert_eq!(clock.now() - start, TimeDelta::seconds(60));
        advance(&mut clock, 1_000_000_000);
        assert_eq!(clock.now() - start, TimeDelta::seconds(60 + 3600));
    }

    #[test]
    fn rates_have_at_most_three_decimals() {
        for (text, shown) in [("1", "1"), ("0.5", "0.5"), ("60", "60"), ("31536000", "31536000"), ("0.001", "0.001")] {
            assert_eq!(text.parse::<Rate>().map(|rate| rate.to_string()), Ok(shown.into()));
        }
        for text in ["", "0", "0.0001", "-1", "31536001", "1e3", "fast", "1.", ".5"] {
            assert_eq!(text.parse::<Rate>(), Err(ParseRateError), "{text:?}");
        }
    }
}
