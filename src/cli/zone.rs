//! The time zones of this machine.

use chrono::{FixedOffset, Offset, Utc};
use jiff::{Timestamp, tz::TimeZone};

use crate::{config::ZoneName, domain::Zone, text::Zones};

/// Finds the zone of a name. `None` if the system knows none of that name.
pub(super) fn find(name: &ZoneName) -> Option<Zone> {
    Some(match name {
        ZoneName::Utc => Zone::UTC,
        ZoneName::Local => local(),
        ZoneName::Named(name) => of(name.clone(), TimeZone::get(name).ok()?),
    })
}

/// The zones of a session in which one is shown first. From UTC one can switch to that of the system, and from any other to UTC.
pub(super) fn with_other(shown: Zone) -> Zones {
    if shown.is_utc() { Zones::new(shown, local) } else { Zones::new(shown, || Zone::UTC) }
}

/// The zone of the system; UTC if it says none, or one that is only another name of UTC.
pub(super) fn local() -> Zone {
    let Ok(zone) = TimeZone::try_system() else { return Zone::UTC };
    let never_changes = zone.following(Timestamp::MIN).next().is_none();
    let is_utc = never_changes && zone.to_offset(Timestamp::UNIX_EPOCH).is_zero();
    if is_utc { Zone::UTC } else { of(zone.iana_name().unwrap_or("local").to_owned(), zone) }
}

fn of(name: String, zone: TimeZone) -> Zone {
    Zone::new(name, move |instant| {
        let seconds = Timestamp::from_second(instant.timestamp()).map_or(0, |timestamp| zone.to_offset(timestamp).seconds());
        FixedOffset::east_opt(seconds).unwrap_or_else(|| Utc.fix())
    })
}
