//! The timeline: from the sign-up over now to the last known change.

use super::{Level, Subject, View, phrases};
use crate::{
    domain::{Act, Event, Happening, Instant},
    text::Text,
};

/// A stretch of time with its events. Times are in milliseconds since the Unix epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    pub start: i64,
    pub now: i64,
    pub end: i64,
    pub now_label: String,
    pub marks: Vec<Mark>,
}

/// An event on the timeline, with its name in a word or two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub at: i64,
    pub label: String,
    /// The same with everything else that happens at this instant.
    pub whole_label: String,
    pub has_passed: bool,
    /// That of the status from here on.
    pub level: Level,
}

impl View<'_> {
    #[must_use]
    pub fn timeline(&self) -> Option<Timeline> {
        let subject = self.subject.as_ref()?;
        Some(Timeline::new(subject, &self.events, end(&self.events, subject.now())))
    }
}

impl Timeline {
    pub(super) fn new(subject: &Subject<'_>, events: &[Event<'_>], end: Instant) -> Self {
        let point = |at: Instant| at.timestamp_millis();
        let shown = &events[..events.partition_point(|event| event.at <= end)];
        let marks = shown.chunk_by(|one, next| one.at == next.at).flat_map(|at_once| {
            let labels: Vec<String> = at_once.iter().map(|event| label(subject.text, &event.what)).collect();
            let whole = if labels.len() > 1 { subject.text.list(&labels) } else { labels.concat() };
            at_once.iter().zip(labels).map(move |(event, label)| Mark {
                at: point(event.at),
                label,
                whole_label: whole.clone(),
                has_passed: event.at <= subject.now(),
                level: phrases::level(event.status),
            })
        });
        Self {
            start: point(subject.snapshot.sign_up().created_at),
            now: point(subject.now()),
            end: point(end),
            now_label: subject.text.get("timeline-now"),
            marks: marks.collect(),
        }
    }
}

/// Returns the last known change. The end of the free services would stretch the line to a year, so it only counts if nothing else is to
/// come.
pub(super) fn end(events: &[Event<'_>], now: Instant) -> Instant {
    let last = |with_services: bool| {
        let counted = events.iter().filter(|event| with_services || event.what != Happening::FreeServicesEnded);
        counted.map(|event| event.at).max().unwrap_or(now)
    };
    if last(false) > now { last(false) } else { last(true).max(now) }
}

fn label(text: &Text, what: &Happening<'_>) -> String {
    let id = match what {
        Happening::SignedUp => "timeline-signed-up",
        Happening::Exported => "event-exported",
        Happening::Fact(act) => match act {
            Act::Upgrade { .. } => "timeline-upgraded",
            Act::RequestTransfer { .. } => "timeline-request",
            act => return text.get(&format!("act-{act}")),
        },
        Happening::Used(_) => "act-usage",
        Happening::CreditUsedUp => "event-credit-used-up",
        Happening::CreditExpired(_) => "timeline-credit-ends",
        Happening::OfferChanged(_) => "timeline-offer-changes",
        Happening::Disabled(_) => "brief-disabled",
        Happening::Deleted => "timeline-deleted",
        Happening::FreeServicesEnded => "event-free-services-ended",
        Happening::TransferRequestExpired => "event-request-expired",
    };
    text.get(id)
}
