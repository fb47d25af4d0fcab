//! The events of a subscription, in order.

use super::{Act, Cause, Change, DisabledReason, Fact, Instant, Money, SignUp, Snapshot, Status, Subscription, Usage, days};

/// What happens to a subscription in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening<'a> {
    /// Somebody signs up for it.
    SignedUp,
    /// It is exported.
    Exported,
    /// A fact happens, other than usage.
    Fact(&'a Act),
    /// Usage, from the instant on. Never an event, but a ground of an answer, see [`Why`](super::Why).
    Used(Usage),
    /// The credit is used up.
    CreditUsedUp,
    /// The credit expires, and this much is forfeited; `None` as long as usage can still change the amount, and where it
    /// is unknown.
    CreditExpired(Option<Money>),
    /// The offer ID changes, for this cause.
    OfferChanged(Cause),
    /// The subscription is disabled, for this reason.
    Disabled(DisabledReason),
    /// The subscription is deleted.
    Deleted,
    /// The free services end.
    FreeServicesEnded,
    /// A transfer request expires unanswered.
    TransferRequestExpired,
}

/// An event in the life of a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<'a> {
    /// Its instant.
    pub at: Instant,
    /// What happens.
    pub what: Happening<'a>,
    /// The status from then on.
    pub status: Status,
}

impl Event<'_> {
    /// Returns when all of the event has happened: for a sum of usage, the instant of the last usage in it.
    #[must_use]
    pub fn ends_at(&self) -> Instant {
        match self.what {
            Happening::Used(Usage::Daily { days: number, .. }) => self.at + days(i64::try_from(number).unwrap_or(i64::MAX) - 1),
            Happening::Used(Usage::Irregular { until, .. } | Usage::Spread { until, .. }) => until,
            _ => self.at,
        }
    }
}

impl<'a> Snapshot<'a> {
    /// Returns the events up to this instant, and those that follow if no further fact happens. They are in order; compare [`Event::at`]
    /// with [`Snapshot::instant`] to tell past and future apart.
    #[must_use]
    pub fn events(&self) -> Vec<Event<'a>> {
        let mut events = events(self.sign_up, self.facts);
        // As long as it runs, something may be used until then.
        if self.status().is_running() {
            for event in events.iter_mut().filter(|event| event.at > self.at) {
                if let Happening::CreditExpired(forfeited) = &mut event.what {
                    *forfeited = None;
                }
            }
        }
        events
    }
}

impl Subscription {
    /// Returns every event: those of its facts, scheduled ones included, and those that follow the last of them if nothing else happens.
    #[must_use]
    pub fn events(&self) -> Vec<Event<'_>> {
        events(self.sign_up(), self.facts())
    }
}

/// Returns every event, given facts that are in order and allowed.
fn events<'a>(sign_up: &'a SignUp, facts: &'a [Fact]) -> Vec<Event<'a>> {
    let mut now = Snapshot::at_sign_up(sign_up);
    let event = |at: Instant, what: Happening<'a>, now: &Snapshot<'a>| Event { at, what, status: now.status() };
    let signed_up = sign_up.known_created_at().map(|at| event(at, Happening::SignedUp, &now));
    let mut events: Vec<Event<'a>> = signed_up.into_iter().collect();
    let mut facts = facts.iter().peekable();
    loop {
        let fact_at = facts.peek().map(|fact| fact.at);
        let exported_at = sign_up.observed.as_ref().map(|observed| observed.at).filter(|_| now.observed().is_none());
        if let Some(at) = exported_at.filter(|at| fact_at.is_none_or(|fact_at| *at <= fact_at)) {
            // What would follow from the facts alone was not so if the export says otherwise; what ends by its date does so all the same.
            let before = now.clone();
            now = now.later(at);
            events.extend(ended(&before, &now).into_iter().map(|(at, what)| event(at, what, &before)));
            events.push(event(at, Happening::Exported, &now));
            continue;
        }
        let change = now.next_change().filter(|change| fact_at.is_none_or(|at| change.at <= at));
        if let Some(change) = change {
            now = now.later(change.at);
            let what = change.what.iter().filter_map(|change| of_change(*change, &now));
            events.extend(what.map(|what| event(change.at, what, &now)));
        } else if let Some(fact) = facts.next() {
            let before = now.clone();
            now.apply(fact);
            events.extend(of_fact(fact, &before, &now).into_iter().map(|what| event(fact.at, what, &now)));
        } else {
            return events;
        }
    }
}

/// Returns what ended by its date after the last fact before an export, and no later than that, in order.
fn ended<'a>(before: &Snapshot<'a>, exported: &Snapshot<'a>) -> Vec<(Instant, Happening<'a>)> {
    let forfeited = exported.known_credit().map(|credit| credit.forfeited);
    let has_credit = !before.credit_left().is_zero() || before.is_credit_unknown();
    let request = before.pending_request().map(|request| (request.expires_at(), Happening::TransferRequestExpired));
    let mut ended: Vec<_> = [
        exported.credit_expires_at().filter(|_| has_credit).map(|at| (at, Happening::CreditExpired(forfeited))),
        exported.offer_changed().map(|(at, cause)| (at, Happening::OfferChanged(cause))),
        exported.free_services().map(|services| (services.until, Happening::FreeServicesEnded)),
        request,
    ]
    .into_iter()
    .flatten()
    .filter(|(at, _)| before.instant() < *at && *at <= exported.instant())
    .collect();
    ended.sort_by_key(|(at, _)| *at);
    ended
}

/// Returns what happens by a change that comes by itself, given the snapshot at its instant.
fn of_change<'a>(change: Change, now: &Snapshot<'a>) -> Option<Happening<'a>> {
    match change {
        Change::CreditExpires => Some(Happening::CreditExpired(now.known_credit().map(|credit| credit.forfeited))),
        Change::OfferChanges => now.offer_changed().map(|(_, cause)| Happening::OfferChanged(cause)),
        Change::Disabled => now.status().disabled().and_then(|disabled| disabled.reason).map(Happening::Disabled),
        Change::Deleted => Some(Happening::Deleted),
        Change::FreeServicesEnd => Some(Happening::FreeServicesEnded),
        Change::TransferRequestExpires => Some(Happening::TransferRequestExpired),
    }
}

/// Returns what happens by a fact: the fact itself, and what follows from it at the same instant.
fn of_fact<'a>(fact: &'a Fact, before: &Snapshot<'a>, after: &Snapshot<'a>) -> Vec<Happening<'a>> {
    let is_running = |snapshot: &Snapshot<'_>| snapshot.later(fact.at).status().is_running();
    let mut what = Vec::new();
    if !matches!(fact.act, Act::Usage(_)) {
        what.push(Happening::Fact(&fact.act));
    }
    if before.exhausted_at.is_none() && after.exhausted_at.is_some() {
        what.push(Happening::CreditUsedUp);
    }
    if let (None, Some((_, cause))) = (before.offer_changed(), after.offer_changed()) {
        what.push(Happening::OfferChanged(cause));
    }
    if let Status::Disabled(disabled) = after.status()
        && is_running(before)
        && fact.act != Act::Cancel
        && let Some(reason) = disabled.reason
    {
        what.push(Happening::Disabled(reason));
    }
    what
}
