//! Instants, and the years that the simulator covers. Reads no clock.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// A point in time, in UTC. Parses RFC 3339: `"2018-12-27T09:15:00Z".parse::<Instant>()`.
pub type Instant = DateTime<Utc>;

/// The earliest instant that a scenario may name or a simulated clock can show: the start of the year 2000.
pub const EARLIEST: Instant = utc(2000, (1, 1), (0, 0, 0));

/// The latest instant that a scenario may name or a simulated clock can show: the last second of the year 2100.
pub const LATEST: Instant = utc(2100, (12, 31), (23, 59, 59));

/// The start of the year 10000, in seconds since 1970. Nothing is shown from there on, because RFC 3339 has four digits for the year.
pub(crate) const YEAR_10000: i64 = 253_402_300_800;

#[expect(clippy::expect_used, reason = "evaluated at compile time, for the two dates above")]
const fn utc(year: i32, (month, day): (u32, u32), (hour, minute, second): (u32, u32, u32)) -> Instant {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar");
    date.and_hms_opt(hour, minute, second).expect("a time of the day").and_utc()
}

/// Returns a duration of `n` days of 24 hours.
#[must_use]
pub const fn days(n: i64) -> TimeDelta {
    TimeDelta::days(n)
}

/// Returns the nanoseconds since 1970, in a type that is wide enough for every instant.
pub(super) fn nanoseconds(instant: Instant) -> i128 {
    i128::from(instant.timestamp()) * 1_000_000_000 + i128::from(instant.timestamp_subsec_nanos())
}
