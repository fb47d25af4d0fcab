//! Points in time as people write them: RFC 3339, or an offset such as `+9d12h`.

use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Timelike, Utc};

use crate::domain::{Instant, YEAR_10000};

/// A point in time as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// An instant.
    At(Instant),
    /// An offset. What it counts from depends on where it is written.
    After(TimeDelta),
}

impl Time {
    /// Returns the instant, counting an offset from `start`; `None` after the year 9999.
    #[must_use]
    pub fn from(self, start: Instant) -> Option<Instant> {
        let instant = match self {
            Self::At(instant) => instant,
            Self::After(offset) => start.checked_add_signed(offset)?,
        };
        (instant.timestamp() < YEAR_10000).then_some(instant)
    }
}

/// A text is not a point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the time: neither RFC 3339 nor an offset such as +9d12h")]
pub struct ParseTimeError;

impl FromStr for Time {
    type Err = ParseTimeError;

    /// Parses RFC 3339 (`2019-01-26T09:15:00Z`), or `+` and one or more of `<n>d<n>h<n>m<n>s` in that order.
    fn from_str(text: &str) -> Result<Self, ParseTimeError> {
        let Some(mut rest) = text.strip_prefix('+') else {
            let instant = DateTime::parse_from_rfc3339(text).map_err(|_| ParseTimeError)?.with_timezone(&Utc);
            // Leap seconds do not exist here: every day has 24 hours.
            return if instant.nanosecond() < 1_000_000_000 { Ok(Self::At(instant)) } else { Err(ParseTimeError) };
        };
        if rest.is_empty() {
            return Err(ParseTimeError);
        }
        let mut offset = TimeDelta::zero();
        for (unit, seconds) in [('d', 86_400), ('h', 3600), ('m', 60), ('s', 1)] {
            let Some((number, after)) = rest.split_once(unit) else { continue };
            if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(ParseTimeError);
            }
            let number: i64 = number.parse().map_err(|_| ParseTimeError)?;
            let part = number.checked_mul(seconds).and_then(TimeDelta::try_seconds).ok_or(ParseTimeError)?;
            offset = offset.checked_add(&part).ok_or(ParseTimeError)?;
            rest = after;
        }
        if rest.is_empty() { Ok(Self::After(offset)) } else { Err(ParseTimeError) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_have_their_units_in_order() {
        let seconds = |text: &str| match text.parse() {
            Ok(Time::After(offset)) => Some(offset.num_seconds()),
            _ => None,
        };
        assert_eq!(seconds("+9d12h"), Some(9 * 86_400 + 12 * 3600));
        assert_eq!(seconds("+0d"), Some(0));
        assert_eq!(seconds("+45s"), Some(45));
        assert_eq!(seconds("+1d1h1m1s"), Some(90_061));
        for text in ["", "+", "9d", "+9", "+12h9d", "+d", "+1d 2h", "+-1d", "+1d1d", "+1.5d", "+99999999999999999999d", "+9w"] {
            assert_eq!(text.parse::<Time>(), Err(ParseTimeError), "{text:?}");
        }
    }

    #[test]
    fn instants_are_rfc_3339() {
        let instant = |text: &str| text.parse::<Time>().ok().and_then(|time| time.from(Instant::UNIX_EPOCH));
        assert_eq!(instant("2019-01-26T10:15:00+01:00"), "2019-01-26T09:15:00Z".parse().ok());
        for text in ["2019-01-26", "2019-01-26T09:15:00", "2019-13-01T00:00:00Z", "2016-12-31T23:59:60Z"] {
            assert_eq!(instant(text), None, "{text:?}");
        }
        assert_eq!(Time::After(TimeDelta::MAX).from(Instant::UNIX_EPOCH), None);
    }
}
