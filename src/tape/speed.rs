//! The speed at which a tape is played.

use std::time::Duration;

/// A factor from 0.001 to 1000, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Speed(u32);

impl Speed {
    pub const ONE: Self = Self(1000);

    /// Parses a number with at most three decimals, such as `2`, `.5` or `1.25`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        if fraction.len() > 3 || whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let thousandths: u32 = format!("{whole}{fraction:0<3}").parse().ok()?;
        Self::of_thousandths(thousandths)
    }

    /// Returns how long a tape time takes at this speed.
    #[must_use]
    pub fn of(self, time: Duration) -> Duration {
        Duration::from_nanos(u64::try_from(time.as_nanos() * 1000 / u128::from(self.0)).unwrap_or(u64::MAX))
    }

    /// Multiplies two factors; the product stays within the bounds of one.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let both = u64::from(self.0) * u64::from(other.0) / 1000;
        Self(u32::try_from(both.clamp(1, 1_000_000)).unwrap_or(1_000_000))
    }

    /// Returns `None` where the factor is out of bounds.
    #[must_use]
    pub const fn of_thousandths(thousandths: u32) -> Option<Self> {
        if thousandths >= 1 && thousandths <= 1_000_000 { Some(Self(thousandths)) } else { None }
    }

    #[must_use]
    pub const fn thousandths(self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speed_makes_times_shorter() {
        let speed = |text| Speed::parse(text).expect("a speed");
        assert_eq!(speed("2").of(Duration::from_secs(3)), Duration::from_millis(1500));
        assert_eq!(speed(".5").of(Duration::from_millis(3)), Duration::from_millis(6));
        assert_eq!(speed("2").times(speed("1.5")), speed("3"));
        assert_eq!(speed("1000").times(speed("2")), speed("1000"));
        for text in ["", ".", "0", "0.0001", "1001", "1.2.3"] {
            assert_eq!(Speed::parse(text), None, "{text:?}");
        }
    }
}
