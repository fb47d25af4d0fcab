//! Points in time as people write them: RFC 3339, an offset such as `+9d12h`, or a date, which is in UTC in files, and in a command or a field
//! in the zone that is shown.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};

use crate::domain::{EARLIEST, Instant, LATEST, LocalTime, YEAR_10000, Zone, half_width};

/// A point in time as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// An instant.
    At(Instant),
    /// An offset. What it counts from depends on where it is written.
    After(TimeDelta),
}

impl Time {
    /// Parses what stands in a file: whatever [`TypedTime::parse`] does, where a time without its zone is in UTC.
    ///
    /// # Errors
    /// Any other text.
    pub fn in_file(text: &str) -> Result<Self, ParseTimeError> {
        let typed = || TypedTime::parse(text, Instant::UNIX_EPOCH, &Zone::UTC).map_err(|_| ParseTimeError);
        text.parse().or_else(|_| typed().map(|typed| Self::At(typed.at)))
    }

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

    /// Parses RFC 3339 (`2019-01-26T09:15:00Z`), or `+` or `-` and one or more of `<n>d<n>h<n>m<n>s` in that order.
    fn from_str(text: &str) -> Result<Self, ParseTimeError> {
        if let Some(back) = text.strip_prefix('-') {
            return Ok(Self::After(-duration(back)?));
        }
        if let Some(on) = text.strip_prefix('+') {
            return Ok(Self::After(duration(on)?));
        }
        let instant = DateTime::parse_from_rfc3339(text).map_err(|_| ParseTimeError)?.with_timezone(&Utc);
        // Leap seconds do not exist here: every day has 24 hours.
        if instant.nanosecond() < 1_000_000_000 { Ok(Self::At(instant)) } else { Err(ParseTimeError) }
    }
}

/// Parses a duration such as `7d` or `1d12h`: an offset without its sign.
///
/// # Errors
/// Any other text.
pub fn duration(text: &str) -> Result<TimeDelta, ParseTimeError> {
    let mut rest = text;
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
    if rest.is_empty() { Ok(offset) } else { Err(ParseTimeError) }
}

/// A point in time that a person typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedTime {
    pub at: Instant,
    /// Whether clocks in the zone show it twice. Then `at` is the earlier instant.
    pub is_repeated: bool,
}

/// Why what a person typed is no point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TypedTimeError {
    #[error("cannot read the time: neither a date nor an offset such as +9d12h")]
    Unreadable,
    /// No simulated clock shows it. Only [`TypedTime::to_show`] refuses it.
    #[error("cannot show the time: no clock does")]
    OutOfRange,
    /// Clocks in the zone never show it, because they are set forward at this instant.
    #[error("clocks are set forward at {0}, and never show the time")]
    Skipped(Instant),
}

impl TypedTime {
    /// Parses whatever [`Time`] parses and the program prints, and a date with or without a time: `2019-01-26`, `2019-01-26 09:15`,
    /// `2019-01-26T09:15:30`, `2019-01-26 09:15 UTC`, `2019-01-26 10:15 +01:00`. Without its zone it is a time in `zone`. An offset in time
    /// counts from `start`.
    ///
    /// # Errors
    /// Any other text, a time after the year 9999, and one that does not exist in the zone.
    pub fn parse(text: &str, start: Instant, zone: &Zone) -> Result<Self, TypedTimeError> {
        let text: String = text.trim().chars().map(half_width).collect();
        let at = |at| Ok(Self { at, is_repeated: false });
        if let Ok(time) = text.parse::<Time>() {
            return at(time.from(start).ok_or(TypedTimeError::Unreadable)?);
        }
        // chrono reads years with a sign, too.
        if !text.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(TypedTimeError::Unreadable);
        }
        let (text, zone) = text.strip_suffix("UTC").map_or((text.as_str(), zone), |text| (text.trim_end(), &Zone::UTC));
        let text = text.replacen('T', " ", 1);
        for format in ["%Y-%m-%d %H:%M %:z", "%Y-%m-%d %H:%M:%S %:z"] {
            if let Ok(time) = DateTime::parse_from_str(&text, format) {
                return at(time.with_timezone(&Utc));
            }
        }
        let midnight = text.parse::<NaiveDate>().ok().and_then(|date| date.and_hms_opt(0, 0, 0));
        let formats = ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"];
        let local = midnight.or_else(|| formats.iter().find_map(|format| NaiveDateTime::parse_from_str(&text, format).ok()));
        match zone.instant_of(local.ok_or(TypedTimeError::Unreadable)?) {
            LocalTime::Once(instant) => at(instant),
            LocalTime::Twice(at) => Ok(Self { at, is_repeated: true }),
            LocalTime::Skipped(instant) => Err(TypedTimeError::Skipped(instant)),
        }
    }

    /// Parses a time as [`TypedTime::parse`] does, for a simulated clock, which shows only some years.
    ///
    /// # Errors
    /// Those of [`TypedTime::parse`], and a time that no such clock shows.
    pub fn to_show(text: &str, start: Instant, zone: &Zone) -> Result<Self, TypedTimeError> {
        let typed = Self::parse(text, start, zone)?;
        if (EARLIEST..=LATEST).contains(&typed.at) { Ok(typed) } else { Err(TypedTimeError::OutOfRange) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amsterdam;

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
        assert_eq!(seconds("-2d"), Some(-2 * 86_400));
        for text in ["", "+", "-", "9d", "+9", "--2d", "+12h9d", "+d", "+1d 2h", "+-1d", "+1d1d", "+1.5d", "+99999999999999999999d", "+9w"]
        {
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

    #[test]
    fn a_file_takes_what_is_typed_in_utc() {
        let at = |text: &str| Time::At(text.parse().expect("an instant"));
        let written = ["2019-01-26", "2019-01-26 09:15", "2019-01-26 10:15 +01:00", "2019-01-26T09:15:00Z", "-2d"].map(Time::in_file);
        let nine = Ok(at("2019-01-26T09:15:00Z"));
        assert_eq!(written, [Ok(at("2019-01-26T00:00:00Z")), nine, nine, nine, Ok(Time::After(TimeDelta::days(-2)))]);
        assert_eq!(["2019-02-29", "26-01-2019", "2019-01-26 9", ""].map(Time::in_file), [Err(ParseTimeError); 4]);
    }

    #[test]
    fn dates_are_typed_in_the_zone_that_is_shown() {
        let read = |text, zone| TypedTime::parse(text, Instant::UNIX_EPOCH, zone);
        let once = |text: &str| Ok(TypedTime { at: text.parse().expect("an instant"), is_repeated: false });
        let zone = amsterdam();
        for (text, at) in [
            ("2019-01-26", "2019-01-25T23:00:00Z"),
            (" 2019-01-26 09:15 ", "2019-01-26T08:15:00Z"),
            ("2019-01-26T09:15", "2019-01-26T08:15:00Z"),
            ("2019-07-26 09:15:30", "2019-07-26T07:15:30Z"),
            ("2019-01-26 09:15:30 UTC", "2019-01-26T09:15:30Z"),
            ("2019-01-26 09:15 UTC", "2019-01-26T09:15:00Z"),
            ("2019-01-26 10:15 +01:00", "2019-01-26T09:15:00Z"),
            ("2019-01-26 04:15:30 -05:00", "2019-01-26T09:15:30Z"),
            ("2019-01-26T10:15:00+01:00", "2019-01-26T09:15:00Z"),
            ("２０１９-０１-２６　０９：１５", "2019-01-26T08:15:00Z"),
            ("-2d", "1969-12-30T00:00:00Z"),
        ] {
            assert_eq!(read(text, &zone), once(at), "{text:?}");
        }
        assert_eq!(read("2019-01-26 09:15", &Zone::UTC), once("2019-01-26T09:15:00Z"));
        for text in ["", "tomorrow", "2019-02-30", "9d", "+", "-2019-01-26", "2019-01-26 25:00", "2019-01-26 09:15 CET"] {
            assert_eq!(read(text, &Zone::UTC), Err(TypedTimeError::Unreadable), "{text:?}");
        }
    }

    #[test]
    fn an_hour_that_occurs_twice_or_never_is_told() {
        let read = |text| TypedTime::parse(text, Instant::UNIX_EPOCH, &amsterdam());
        let instant = |text: &str| text.parse::<Instant>().expect("an instant");
        let early = instant("2019-10-27T00:30:00Z");
        assert_eq!(read("2019-10-27 02:30"), Ok(TypedTime { at: early, is_repeated: true }));
        assert_eq!(read("2019-03-31 02:30"), Err(TypedTimeError::Skipped(instant("2019-03-31T01:00:00Z"))));
        assert!(read("2019-03-31 02:30 UTC").is_ok_and(|typed| !typed.is_repeated), "it says its zone");
    }

    #[test]
    fn a_simulated_clock_shows_only_some_years() {
        let start: Instant = "2019-01-10T09:15:00Z".parse().expect("an instant");
        let read = |text| TypedTime::to_show(text, start, &Zone::UTC).map(|typed| typed.at);
        for (text, at) in [
            ("2019-01-26", "2019-01-26T00:00:00Z"),
            (" 2019-01-26 09:15 ", "2019-01-26T09:15:00Z"),
            ("2019-01-26 09:15:30 UTC", "2019-01-26T09:15:30Z"),
            ("2019-01-26T10:15:00+01:00", "2019-01-26T09:15:00Z"),
            ("+9d12h", "2019-01-19T21:15:00Z"),
            ("-2d", "2019-01-08T09:15:00Z"),
        ] {
            assert_eq!(read(text), Ok(at.parse().expect("an instant")), "{text:?}");
        }
        for text in
            ["", "tomorrow", "2019-02-30", "9d", "+", "-", "-2019-01-26", "1999-12-31", "2101-01-01", "+99999999999999d", "-99999999d"]
        {
            assert!(read(text).is_err(), "{text:?}");
        }
        assert_eq!(read("2101-01-01"), Err(TypedTimeError::OutOfRange));
    }
}
