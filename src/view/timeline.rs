//! The timeline: from the sign-up over now to the last change that is known, with the names of what happens.

use super::subject::Subject;
use crate::{
    domain::{Act, Event, Happening, Instant},
    text::Text,
};

/// A stretch of time with what happens in it. Points in time are milliseconds since the epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Where it starts.
    pub start: i64,
    /// Where the clock stands on it.
    pub now: i64,
    /// Where it ends.
    pub end: i64,
    /// What the clock's place is called.
    pub now_label: String,
    /// What happens, in order.
    pub marks: Vec<Mark>,
}

/// Something that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// When.
    pub at: i64,
    /// What, in a word or two.
    pub label: String,
    /// Whether it has happened; else it is known to come.
    pub has_passed: bool,
}

impl Timeline {
    pub(super) fn of(subject: &Subject<'_>) -> Self {
        Self::new(subject, subject.events(), end(subject.events(), subject.now()))
    }

    /// What happens up to an instant.
    pub(super) fn new(subject: &Subject<'_>, events: &[Event<'_>], end: Instant) -> Self {
        let point = |at: Instant| at.timestamp_millis();
        let mark = |event: &Event<'_>| Mark {
            at: point(event.at),
            label: label(subject.text, &event.what),
            has_passed: event.at <= subject.now(),
        };
        Self {
            start: point(subject.snapshot.sign_up().created_at),
            now: point(subject.now()),
            end: point(end),
            now_label: subject.text.get("timeline-now").into_owned(),
            marks: events.iter().filter(|event| event.at <= end).map(mark).collect(),
        }
    }
}

/// Where the line ends: at the last change that is known. The free services would stretch it to a year, so they only count where nothing
/// else is to come.
pub(super) fn end(events: &[Event<'_>], now: Instant) -> Instant {
    let last = |with_services: bool| {
        let counted = events.iter().filter(|event| with_services || event.what != Happening::FreeServicesEnded);
        counted.map(|event| event.at).max().unwrap_or(now)
    };
    if last(false) > now { last(false) } else { last(true).max(now) }
}

/// What happens, in a word or two.
fn label(text: &Text, what: &Happening<'_>) -> String {
    let id = match what {
        Happening::SignedUp => "timeline-signed-up",
        Happening::Fact(act) => match act {
            Act::Upgrade { .. } => "timeline-upgraded",
            Act::Cancel => "status-cancelled",
            Act::RequestTransfer { .. } => "timeline-request",
            Act::AcceptTransfer => "status-transferred",
            Act::BillUnpaid => "status-past_due",
            act => return super::phrases::act(text, act),
        },
        Happening::Used(_) => "act-usage",
        Happening::CreditUsedUp => "event-credit-used-up",
        Happening::CreditExpired(_) => "timeline-credit-ends",
        Happening::OfferChanged(_) => "timeline-offer-changes",
        Happening::Disabled(_) => "status-disabled",
        Happening::Deleted => "status-deleted",
        Happening::FreeServicesEnded => "event-free-services-ended",
        Happening::TransferRequestExpired => "event-request-expired",
    };
    text.get(id).into_owned()
}
