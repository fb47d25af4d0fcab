//! The dates of a calendar, and the one line of a shell's prompt: what changes by itself, and when.

use super::{
    exported,
    phrases::{self, Dates},
};
use crate::{
    domain::{Countdown, Instant, Snapshot},
    text::Text,
};

/// The dates of all subscriptions that are still to come, if nothing else happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The instant as of which they hold.
    pub now: Instant,
    pub dates: Vec<Date>,
}

/// What changes by itself at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// The same for the same change of the same subscription, so that a calendar that is imported again moves a date and adds none.
    pub id: String,
    pub at: Instant,
    pub summary: String,
    pub description: String,
}

impl Calendar {
    #[must_use]
    pub fn of<'a>(snapshots: impl IntoIterator<Item = Snapshot<'a>>, now: Instant, is_real: bool, text: &Text) -> Self {
        let note = text.get(if is_real { "real-data" } else { "calendar-simulated" });
        let mut dates = Vec::new();
        for snapshot in snapshots {
            dates.extend(snapshot.changes().map(|change| Date {
                id: format!("{}-{}", snapshot.sign_up().id, change.what[0]),
                at: change.at,
                summary: text.labelled(snapshot.name(), &phrases::changes(text, &change.what)),
                description: text.list(&[phrases::instant(text, Dates::of(&snapshot), change.at), snapshot.sign_up().id.to_string()])
                    + "\n"
                    + &note,
            }));
        }
        Self { now, dates }
    }
}

/// Says in one line what changes next, of the first subscription, and how many others there are.
#[must_use]
pub fn status_line<'a>(mut snapshots: impl Iterator<Item = Snapshot<'a>>, text: &Text) -> String {
    let Some(first) = snapshots.next() else { return text.get("no-subscription-yet") };
    let (_, _, status) = exported::status(text, &first);
    let next = first.next_change().map(|change| {
        let left = text.days_left(Countdown::new(first.instant(), change.at));
        text.with("line-next", &[("left", left.into()), ("changes", phrases::changes(text, &change.what).into())])
    });
    let credit = first.known_credit().filter(|credit| !credit.remaining.amount.is_zero()).map(|credit| text.amount(credit.remaining));
    let said = std::iter::once(status).chain(credit).chain(next).collect::<Vec<_>>().join(" · ");
    let line = text.labelled(first.name(), &said);
    match snapshots.count() {
        0 => line,
        others => text.noted(&line, &text.with("line-others", &[("count", others.into())])),
    }
}
