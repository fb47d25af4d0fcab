//! Time zones: how an instant reads on a wall clock, and which instant a reading of it means. No rule depends on one.

use std::{fmt, rc::Rc};

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeDelta, Utc};

use super::Instant;

/// A time zone: UTC, or one whose offsets the caller knows. No zone data is embedded.
///
/// ```
/// use account_center::domain::{LocalTime, Zone};
/// use chrono::FixedOffset;
///
/// let zone = Zone::new("Etc/GMT-1", |_| FixedOffset::east_opt(3600).expect("an offset"));
/// let read = zone.instant_of("2019-01-26T10:15:00".parse().expect("a date and a time"));
/// assert_eq!(read, LocalTime::Once("2019-01-26T09:15:00Z".parse().expect("an instant")));
/// ```
#[derive(Clone, Default)]
pub struct Zone(Option<Rc<Offsets>>);

struct Offsets {
    name: String,
    at: Box<dyn Fn(Instant) -> FixedOffset>,
}

/// Which instant a date and a time of a zone mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalTime {
    /// The usual case.
    Once(Instant),
    /// It occurs twice, because clocks were set back. This is the earlier instant.
    Twice(Instant),
    /// It does not exist, because clocks were set forward at this instant.
    Skipped(Instant),
}

impl Zone {
    /// UTC.
    pub const UTC: Self = Self(None);

    /// Creates a zone from its name and its offset from UTC at each instant.
    #[must_use]
    pub fn new(name: impl Into<String>, offset_at: impl Fn(Instant) -> FixedOffset + 'static) -> Self {
        Self(Some(Rc::new(Offsets { name: name.into(), at: Box::new(offset_at) })))
    }

    /// Returns the name, such as `Europe/Amsterdam`; `UTC` for UTC.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.as_ref().map_or("UTC", |offsets| &offsets.name)
    }

    /// Returns whether this is UTC itself, and not only a zone that has its time.
    #[must_use]
    pub const fn is_utc(&self) -> bool {
        self.0.is_none()
    }

    /// Returns an instant as clocks in the zone show it, with the offset from UTC.
    #[must_use]
    pub fn at(&self, instant: Instant) -> DateTime<FixedOffset> {
        instant.with_timezone(&self.offset(instant))
    }

    fn offset(&self, instant: Instant) -> FixedOffset {
        self.0.as_ref().map_or_else(|| Utc.fix(), |offsets| (offsets.at)(instant))
    }

    /// Returns the instant at which clocks in the zone show a date and a time.
    #[must_use]
    pub fn instant_of(&self, local: NaiveDateTime) -> LocalTime {
        let near = local.and_utc();
        let offset_near = |days| self.offset(near.checked_add_signed(TimeDelta::days(days)).unwrap_or(near));
        // No offset is as large as a day, and no zone changes twice within two days.
        let (before, after) = (offset_near(-1), offset_near(1));
        let instant = |offset: FixedOffset| near.checked_sub_signed(TimeDelta::seconds(offset.local_minus_utc().into())).unwrap_or(near);
        let (earlier, later) = (instant(before), instant(after));
        match (self.offset(earlier) == before, self.offset(later) == after) {
            (true, true) if earlier == later => LocalTime::Once(earlier),
            (true, true) => LocalTime::Twice(earlier.min(later)),
            (true, false) => LocalTime::Once(earlier),
            (false, true) => LocalTime::Once(later),
            // After the clocks are set forward, the later offset is larger and leads to the earlier instant.
            (false, false) => LocalTime::Skipped(self.change_between(later, earlier)),
        }
    }

    /// Returns the instant between two at which the offset changes.
    fn change_between(&self, mut before: Instant, mut after: Instant) -> Instant {
        let offset = self.offset(before);
        while after - before > TimeDelta::seconds(1) {
            let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
            if self.offset(middle) == offset { before = middle } else { after = middle }
        }
        after
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Zone").field(&self.name()).finish()
    }
}

/// Returns a zone one hour ahead of UTC, and two in the summer of 2019.
#[cfg(test)]
pub(crate) fn amsterdam() -> Zone {
    let [forward, back] = ["2019-03-31T01:00:00Z", "2019-10-27T01:00:00Z"].map(|text| text.parse::<Instant>().expect("an instant"));
    Zone::new("Europe/Amsterdam", move |at| {
        FixedOffset::east_opt(if (forward..back).contains(&at) { 7200 } else { 3600 }).expect("an offset")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> Instant {
        text.parse().expect("an instant")
    }

    #[test]
    fn every_reading_of_a_clock_is_understood() {
        let read = |text: &str| amsterdam().instant_of(text.parse().expect("a date and a time"));
        assert_eq!(read("2019-01-26T10:15:00"), LocalTime::Once(instant("2019-01-26T09:15:00Z")));
        assert_eq!(read("2019-07-01T00:00:00"), LocalTime::Once(instant("2019-06-30T22:00:00Z")));
        assert_eq!(read("2019-03-31T01:59:59"), LocalTime::Once(instant("2019-03-31T00:59:59Z")));
        assert_eq!(read("2019-03-31T02:00:00"), LocalTime::Skipped(instant("2019-03-31T01:00:00Z")));
        assert_eq!(read("2019-03-31T02:59:59"), LocalTime::Skipped(instant("2019-03-31T01:00:00Z")));
        assert_eq!(read("2019-03-31T03:00:00"), LocalTime::Once(instant("2019-03-31T01:00:00Z")));
        assert_eq!(read("2019-10-27T01:59:59"), LocalTime::Once(instant("2019-10-26T23:59:59Z")));
        assert_eq!(read("2019-10-27T02:30:00"), LocalTime::Twice(instant("2019-10-27T00:30:00Z")));
        assert_eq!(read("2019-10-27T03:00:00"), LocalTime::Once(instant("2019-10-27T02:00:00Z")));
    }

    #[test]
    fn what_a_zone_shows_is_understood_again() {
        for hour in 0..24 * 365 {
            let at = instant("2019-01-01T00:00:00Z") + TimeDelta::hours(hour);
            let read = amsterdam().instant_of(amsterdam().at(at).naive_local());
            let repeated = instant("2019-10-27T00:00:00Z");
            let is_repeated = at == repeated || at == repeated + TimeDelta::hours(1);
            assert_eq!(read, if is_repeated { LocalTime::Twice(repeated) } else { LocalTime::Once(at) });
        }
        assert_eq!(Zone::UTC.instant_of(instant("2019-03-31T02:30:00Z").naive_utc()), LocalTime::Once(instant("2019-03-31T02:30:00Z")));
    }
}
