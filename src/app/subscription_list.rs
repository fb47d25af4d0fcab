//! The list of subscriptions: which exist now and pass the filter, in which order, and how many there are of each status.
//!
//! What is known of a subscription holds until its next change, so that only those that change are derived again as time passes. A list of
//! a hundred thousand costs no more to show than its visible rows.

use std::{cell::OnceCell, cmp::Reverse, collections::HashMap};

use rust_decimal::Decimal;
use strum::VariantArray;

use super::{Direction, account::Account};
use crate::domain::{Currency, Instant, OfferId, Snapshot, Status, StatusKind};

/// The most subscriptions of a list that is short.
const FEW: usize = 64;

/// The order of the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Order {
    /// As the scenario has them.
    #[default]
    Scenario,
    /// The next to change first.
    NextChange,
    /// By name.
    Name,
    /// The most urgent first.
    Status,
    /// The least credit first, those without credit last.
    CreditLeft,
}

impl Order {
    /// The order after this one, around all of them.
    #[must_use]
    pub fn next(self) -> Self {
        let index = Self::VARIANTS.iter().position(|order| *order == self).unwrap_or(0);
        Self::VARIANTS[Direction::Next.around(index, Self::VARIANTS.len())]
    }

    /// Sorts subscriptions outside a list.
    pub fn sort(self, snapshots: &mut [Snapshot<'_>]) {
        match self {
            Self::Scenario => {}
            Self::NextChange => snapshots.sort_by_cached_key(|snapshot| {
                let at = snapshot.next_change().map(|change| change.at);
                (at.is_none(), at)
            }),
            Self::Name => snapshots.sort_by_cached_key(|snapshot| snapshot.name().to_lowercase()),
            Self::Status => snapshots.sort_by_key(|snapshot| rank(snapshot.status())),
            Self::CreditLeft => snapshots.sort_by_key(|snapshot| {
                let left = snapshot.credit().map(|credit| credit.remaining.amount);
                (left.is_none(), left)
            }),
        }
    }
}

/// The statuses in the order of urgency.
pub const STATUSES: [StatusKind; 5] =
    [StatusKind::PastDue, StatusKind::Disabled, StatusKind::Active, StatusKind::Transferred, StatusKind::Deleted];

fn rank(status: Status) -> usize {
    STATUSES.iter().position(|kind| *kind == status.into()).unwrap_or(STATUSES.len())
}

/// What is known of a subscription, and for how long it holds.
#[derive(Debug, Clone)]
struct Entry {
    from: Instant,
    until: Instant,
    /// The rank of its status; `None` while it does not exist.
    status: Option<usize>,
    next_change: Option<Instant>,
    credit_left: Option<Decimal>,
    /// The characters and the bytes of its name.
    name: (usize, usize),
    offer: Option<OfferId>,
    currency: Currency,
    /// What the filter searches, in lower case, the name first. Made on first use.
    words: OnceCell<Box<str>>,
}

impl Entry {
    fn of(account: &Account, index: usize, now: Instant) -> Self {
        let subscription = account.subscription(index);
        let nothing = Self {
            from: Instant::MIN_UTC,
            until: subscription.sign_up().created_at,
            status: None,
            next_change: None,
            credit_left: None,
            name: (0, 0),
            offer: None,
            currency: subscription.sign_up().currency,
            words: OnceCell::new(),
        };
        let Some(snapshot) = subscription.at(now) else { return nothing };
        let next_change = snapshot.next_change().map(|change| change.at);
        let next_fact = subscription.facts().get(snapshot.facts().len()).map(|fact| fact.at);
        Self {
            from: now,
            until: next_change.into_iter().chain(next_fact).min().unwrap_or(Instant::MAX_UTC),
            status: Some(rank(snapshot.status())),
            next_change,
            credit_left: snapshot.credit().map(|credit| credit.remaining.amount),
            name: (snapshot.name().chars().count(), snapshot.name().len()),
            offer: Some(snapshot.offer().id),
            ..nothing
        }
    }

    /// The name, the administrator, the ID and the offer ID, in lower case.
    fn words(&self, account: &Account, index: usize, now: Instant) -> &str {
        self.words.get_or_init(|| {
            account.subscription(index).at(now).map_or_else(Box::default, |snapshot| {
                let sign_up = snapshot.sign_up();
                format!("{}\n{}\n{}\n{}", snapshot.name(), sign_up.administrator, sign_up.id, snapshot.offer().id).to_lowercase().into()
            })
        })
    }

    fn holds_at(&self, now: Instant) -> bool {
        (self.from..self.until).contains(&now)
    }
}

/// Returns the places of entries that have the longest texts between them: all of a few; of more, those with the longest names, one of each
/// offer, and the one with the most credit of each currency.
fn samples(entries: &[&Entry]) -> Vec<usize> {
    if entries.len() <= FEW {
        return (0..entries.len()).collect();
    }
    let (mut of_offers, mut of_currencies) = (HashMap::new(), HashMap::new());
    for (place, entry) in entries.iter().enumerate() {
        of_offers.entry(entry.offer).or_insert(place);
        let most = of_currencies.entry(entry.currency).or_insert(place);
        if entry.credit_left > entries[*most].credit_left {
            *most = place;
        }
    }
    // Of wide characters, fewer take more columns.
    let longest = |length: fn(&Entry) -> usize| (0..entries.len()).max_by_key(|place| length(entries[*place]));
    let names = [longest(|entry| entry.name.0), longest(|entry| entry.name.1)];
    names.into_iter().flatten().chain(of_offers.into_values()).chain(of_currencies.into_values()).collect()
}

/// The list.
#[derive(Debug, Clone, Default)]
pub(super) struct SubscriptionList {
    entries: Vec<Entry>,
    /// The span of time in which all entries hold.
    valid: Option<(Instant, Instant)>,
    order: Order,
    /// In lower case.
    filter: String,
    /// The indices of those that are shown, in order.
    shown: Vec<usize>,
    samples: Vec<usize>,
    counts: [usize; STATUSES.len()],
    existing: usize,
}

impl SubscriptionList {
    pub(super) const fn order(&self) -> Order {
        self.order
    }

    pub(super) fn set_order(&mut self, order: Order) {
        self.order = order;
        self.valid = None;
    }

    /// Lists only those whose name, ID, offer ID or administrator contains a text, in any case.
    pub(super) fn set_filter(&mut self, filter: &str) {
        let filter = filter.trim().to_lowercase();
        if filter != self.filter {
            self.filter = filter;
            self.valid = None;
        }
    }

    /// The filter, in lower case.
    pub(super) fn filter(&self) -> &str {
        &self.filter
    }

    pub(super) const fn is_filtered(&self) -> bool {
        !self.filter.is_empty()
    }

    /// The indices of those that are shown, in order.
    pub(super) fn shown(&self) -> &[usize] {
        &self.shown
    }

    /// The places in the list of those that have the longest texts between them: all of a short list.
    pub(super) fn samples(&self) -> &[usize] {
        &self.samples
    }

    /// How many exist, shown or not.
    pub(super) const fn existing(&self) -> usize {
        self.existing
    }

    /// How many of those that are shown are of each of [`STATUSES`].
    pub(super) const fn counts(&self) -> [usize; STATUSES.len()] {
        self.counts
    }

    /// Makes the order anew with the next refresh.
    pub(super) const fn forget_order(&mut self) {
        self.valid = None;
    }

    /// Forgets what is known of all subscriptions: another branch of the timeline is shown.
    pub(super) fn forget(&mut self) {
        self.entries.clear();
        self.valid = None;
    }

    /// Forgets what is known of one subscription: a fact was added to it.
    pub(super) fn forget_one(&mut self, index: usize) {
        if let Some(entry) = self.entries.get_mut(index) {
            entry.until = entry.from;
        }
        self.valid = None;
    }

    /// Whether the list as it was refreshed last still holds at an instant.
    pub(super) fn holds_at(&self, now: Instant) -> bool {
        self.valid.is_some_and(|(from, until)| (from..until).contains(&now))
    }

    /// Brings the list up to an instant. Returns whether it may have changed.
    pub(super) fn refresh(&mut self, account: &Account, now: Instant) -> bool {
        if self.holds_at(now) {
            return false;
        }
        if self.entries.len() == account.len() {
            for index in 0..self.entries.len() {
                if !self.entries[index].holds_at(now) {
                    self.entries[index] = Entry::of(account, index, now);
                }
            }
        } else {
            self.entries = (0..account.len()).map(|index| Entry::of(account, index, now)).collect();
        }
        let from = self.entries.iter().map(|entry| entry.from).max();
        let until = self.entries.iter().map(|entry| entry.until).min();
        self.valid = from.zip(until);
        self.existing = self.entries.iter().filter(|entry| entry.status.is_some()).count();
        let mut shown = std::mem::take(&mut self.shown);
        shown.clear();
        shown.extend((0..account.len()).filter(|index| self.entries[*index].status.is_some() && self.passes(account, *index, now)));
        let entry = |index: &usize| &self.entries[*index];
        self.counts = [0; STATUSES.len()];
        for rank in shown.iter().filter_map(|index| entry(index).status) {
            self.counts[rank] += 1;
        }
        match self.order {
            Order::Scenario => {}
            Order::NextChange => shown.sort_by_key(|index| (entry(index).next_change.is_none(), entry(index).next_change)),
            Order::Name => shown.sort_by(|one, other| entry(one).words(account, *one, now).cmp(entry(other).words(account, *other, now))),
            Order::Status => shown.sort_by_key(|index| entry(index).status),
            Order::CreditLeft => shown.sort_by_key(|index| (Reverse(entry(index).credit_left.is_some()), entry(index).credit_left)),
        }
        self.samples = samples(&shown.iter().map(entry).collect::<Vec<_>>());
        self.shown = shown;
        true
    }

    fn passes(&self, account: &Account, index: usize, now: Instant) -> bool {
        !self.is_filtered() || self.entries[index].words(account, index, now).contains(&self.filter)
    }
}
