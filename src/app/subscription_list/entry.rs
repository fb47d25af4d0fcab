//! What is known of a subscription in the list.

use rust_decimal::Decimal;

use super::rank;
use crate::{
    app::account::Account,
    domain::{Currency, Instant, OfferId},
};

/// What is known of a subscription, and for how long it holds.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) from: Instant,
    pub(super) until: Instant,
    /// The rank of its status; `None` while it does not exist.
    pub(super) status: Option<usize>,
    pub(super) next_change: Option<Instant>,
    pub(super) credit_left: Option<Decimal>,
    /// The same as a share of the grant.
    pub(super) share_left: Option<i128>,
    /// The name, in lower case.
    pub(super) name: Box<str>,
    /// The characters and the bytes of its name.
    pub(super) length: (usize, usize),
    pub(super) offer: Option<OfferId>,
    pub(super) currency: Currency,
}

impl Entry {
    pub(super) fn of(account: &Account, index: usize, now: Instant) -> Self {
        let subscription = account.subscription(index);
        let nothing = Self {
            from: Instant::MIN_UTC,
            until: subscription.sign_up().created_at,
            status: None,
            next_change: None,
            credit_left: None,
            share_left: None,
            name: Box::default(),
            length: (0, 0),
            offer: None,
            currency: subscription.sign_up().currency,
        };
        let Some(snapshot) = subscription.at(now) else { return nothing };
        let credit = snapshot.known_credit();
        let next_change = snapshot.next_change().map(|change| change.at);
        let next_fact = subscription.facts().get(snapshot.facts().len()).map(|fact| fact.at);
        Self {
            from: now,
            until: next_change.into_iter().chain(next_fact).min().unwrap_or(Instant::MAX_UTC),
            status: Some(rank(&snapshot)),
            next_change,
            credit_left: credit.map(|credit| credit.remaining.amount),
            share_left: credit.map(|credit| credit.share_left()),
            name: snapshot.name().to_lowercase().into(),
            length: (snapshot.name().chars().count(), snapshot.name().len()),
            offer: Some(snapshot.offer().id),
            ..nothing
        }
    }

    /// Whether no text of another is longer.
    pub(super) fn is_as_long_as(&self, other: &Self) -> bool {
        (self.offer, self.currency) == (other.offer, other.currency)
            && self.length.0 >= other.length.0
            && self.length.1 >= other.length.1
            && self.credit_left >= other.credit_left
    }

    pub(super) fn holds_at(&self, now: Instant) -> bool {
        (self.from..self.until).contains(&now)
    }
}
