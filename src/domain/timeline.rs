//! What happens to a subscription, in order, each with its cause.

use super::{Act, Cause, Change, DisabledReason, Fact, Instant, Money, SignUp, Snapshot, Status};

/// Something that happens to a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening<'a> {
    /// It was signed up for.
    SignedUp,
    /// A fact other than usage.
    Fact(&'a Act),
    /// So much was used up to then. No event: only a ground of an answer to why.
    Used(Money),
    /// The credit was used up.
    CreditUsedUp,
    /// The credit expired, and this much was forfeited.
    CreditExpired(Money),
    /// The offer ID changed, and why.
    OfferChanged(Cause),
    /// It was disabled, and why.
    Disabled(DisabledReason),
    /// It was deleted.
    Deleted,
    /// Its free services ended.
    FreeServicesEnded,
    /// A transfer request that nobody answered expired.
    TransferRequestExpired,
}

/// What happens, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<'a> {
    /// The instant.
    pub at: Instant,
    /// What happens then.
    pub what: Happening<'a>,
}

impl<'a> Snapshot<'a> {
    /// What happened up to this instant, and what comes after it if no further fact happens. In order; compare [`Event::at`] with
    /// [`Snapshot::instant`] to tell them apart.
    #[must_use]
    pub fn events(&self) -> Vec<Event<'a>> {
        events(self.sign_up, self.facts)
    }
}

/// Everything that happens, given facts that are in order and allowed.
pub(super) fn events<'a>(sign_up: &'a SignUp, facts: &'a [Fact]) -> Vec<Event<'a>> {
    let mut now = Snapshot::at_sign_up(sign_up);
    let mut events = vec![Event { at: now.at, what: Happening::SignedUp }];
    let mut facts = facts.iter().peekable();
    loop {
        let fact_at = facts.peek().map(|fact| fact.at);
        let change = now.next_change().filter(|change| fact_at.is_none_or(|at| change.at <= at));
        if let Some(change) = change {
            now = now.later(change.at);
            let what = change.what.iter().filter_map(|change| by_itself(*change, &now));
            events.extend(what.map(|what| Event { at: change.at, what }));
        } else if let Some(fact) = facts.next() {
            let before = now.clone();
            now.happen(fact);
            events.extend(brought_about(fact, &before, &now).into_iter().map(|what| Event { at: fact.at, what }));
        } else {
            return events;
        }
    }
}

/// What a change that came by itself is, seen from the instant at which it came.
fn by_itself<'a>(change: Change, now: &Snapshot<'a>) -> Option<Happening<'a>> {
    match change {
        Change::CreditExpires => now.credit().map(|credit| Happening::CreditExpired(credit.forfeited)),
        Change::OfferChanges => now.offer_changed().map(|(_, cause)| Happening::OfferChanged(cause)),
        Change::Disabled => now.status().disabled().map(|disabled| Happening::Disabled(disabled.reason)),
        Change::Deleted => Some(Happening::Deleted),
        Change::FreeServicesEnd => Some(Happening::FreeServicesEnded),
        Change::TransferRequestExpires => Some(Happening::TransferRequestExpired),
    }
}

/// What a fact is and brings about.
fn brought_about<'a>(fact: &'a Fact, before: &Snapshot<'a>, after: &Snapshot<'a>) -> Vec<Happening<'a>> {
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
    {
        what.push(Happening::Disabled(disabled.reason));
    }
    what
}
