//! The list of subscriptions: which exist now and pass the filter, in which order, and how many there are of each status.
//!
//! What is known of a subscription holds until its next change, so that only those that change are derived again as time passes, and moved to
//! where they belong. A list of a hundred thousand costs no more to show than its visible rows.

mod entry;
mod filter;

use std::{
    cmp::{Ordering, Reverse},
    collections::BinaryHeap,
};

use strum::VariantArray;

use self::{entry::Entry, filter::Filter};
use super::{Direction, account::Account};
use crate::domain::{Instant, Snapshot, StatusKind};

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
    /// The smallest share of the credit left first, those without credit last.
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
            Self::Status => snapshots.sort_by_key(rank),
            Self::CreditLeft => snapshots.sort_by_key(|snapshot| {
                let left = snapshot.known_credit().map(|credit| credit.share_left());
                (left.is_none(), left)
            }),
        }
    }
}

/// The statuses in the order of urgency; among them `None`, that of an export whose state is not understood.
pub const STATUSES: [Option<StatusKind>; 6] = [
    Some(StatusKind::PastDue),
    Some(StatusKind::Disabled),
    None,
    Some(StatusKind::Active),
    Some(StatusKind::Transferred),
    Some(StatusKind::Deleted),
];

fn rank(snapshot: &Snapshot<'_>) -> usize {
    let status = snapshot.known_status();
    STATUSES.iter().position(|kind| *kind == status).unwrap_or(STATUSES.len())
}

/// Returns the value of a key, of which there are few. It is made on first use.
fn find_or_insert<K: PartialEq, V>(known: &mut Vec<(K, V)>, key: K, make: impl FnOnce() -> V) -> &mut V {
    let at = known.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
        known.push((key, make()));
        known.len() - 1
    });
    &mut known[at].1
}

/// The list.
#[derive(Debug, Clone, Default)]
pub(super) struct SubscriptionList {
    entries: Vec<Entry>,
    /// When each entry ends to hold, the first one on top. One may be there for an entry that has been replaced since.
    ends: BinaryHeap<Reverse<(Instant, usize)>>,
    /// The span of time in which all entries hold; `None` if the list has to be refreshed.
    valid: Option<(Instant, Instant)>,
    /// The latest instant at which an entry was made.
    made_at: Instant,
    order: Order,
    filter: Filter,
    /// Whether those that are shown are those of the entries, in order, but for entries that have changed since.
    is_sorted: bool,
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
        self.forget_order();
    }

    /// Lists only those whose name, ID, offer ID or administrator contains a text, in any case.
    pub(super) fn set_filter(&mut self, filter: &str) {
        let filter = Filter::new(filter);
        if filter.text != self.filter.text {
            self.filter = filter;
            self.forget_order();
        }
    }

    /// The filter, in lower case.
    pub(super) fn filter(&self) -> &str {
        &self.filter.text
    }

    pub(super) const fn is_filtered(&self) -> bool {
        self.filter.is_on()
    }

    /// The indices of those that are shown, in order.
    pub(super) fn shown(&self) -> &[usize] {
        &self.shown
    }

    /// The indices of those that have the longest texts of the list between them: of all in a short list.
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
        (self.valid, self.is_sorted) = (None, false);
    }

    /// Forgets what is known of all subscriptions: another branch of the timeline is shown.
    pub(super) fn forget(&mut self) {
        self.entries.clear();
        self.valid = None;
    }

    /// Forgets what is known of one subscription: a fact was added to it.
    pub(super) fn forget_one(&mut self, index: usize) {
        if let Some(entry) = self.entries.get_mut(index) {
            entry.until = Instant::MIN_UTC;
            self.ends.push(Reverse((entry.until, index)));
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
        let changed = self.refresh_entries(account, now);
        match changed.filter(|changed| self.is_sorted && changed.len() <= FEW && self.samples.len() <= 4 * FEW) {
            Some(changed) => self.move_few(account, &changed),
            None => self.sort_all(account),
        }
        let until = self.ends.peek().map_or(Instant::MAX_UTC, |Reverse((until, _))| *until);
        (self.valid, self.is_sorted) = (Some((self.made_at, until)), true);
        true
    }

    /// Makes the entries that do not hold at an instant anew. Returns those of before with their indices; `None` if that may be any of them.
    fn refresh_entries(&mut self, account: &Account, now: Instant) -> Option<Vec<(usize, Entry)>> {
        let is_later = now >= self.made_at;
        self.made_at = now;
        if is_later && self.entries.len() == account.len() {
            let mut changed = Vec::new();
            while let Some(Reverse((until, index))) = self.ends.peek().copied().filter(|Reverse((until, _))| *until <= now) {
                self.ends.pop();
                // It may have been replaced meanwhile.
                if self.entries[index].until == until {
                    let entry = Entry::of(account, index, now);
                    self.ends.push(Reverse((entry.until, index)));
                    changed.push((index, std::mem::replace(&mut self.entries[index], entry)));
                }
            }
            return Some(changed);
        }
        if self.entries.len() == account.len() {
            for (index, entry) in self.entries.iter_mut().enumerate().filter(|(_, entry)| !entry.holds_at(now)) {
                *entry = Entry::of(account, index, now);
            }
        } else {
            self.entries = (0..account.len()).map(|index| Entry::of(account, index, now)).collect();
        }
        self.ends = self.entries.iter().enumerate().map(|(index, entry)| Reverse((entry.until, index))).collect();
        None
    }

    /// Makes the list of all entries.
    fn sort_all(&mut self, account: &Account) {
        let mut shown = std::mem::take(&mut self.shown);
        shown.clear();
        let mut pass = self.filter.pass(account);
        (self.existing, self.counts) = (0, [0; STATUSES.len()]);
        for (index, entry) in self.entries.iter().enumerate() {
            let Some(status) = entry.status else { continue };
            self.existing += 1;
            if pass(index, entry) {
                self.counts[status] += 1;
                shown.push(index);
            }
        }
        if self.order != Order::Scenario {
            shown.sort_unstable_by(|one, other| self.compare(*one, *other));
        }
        self.shown = shown;
        self.samples = self.samples_of_all();
    }

    /// Puts a few entries that have changed where they belong, each with what it was before.
    fn move_few(&mut self, account: &Account, changed: &[(usize, Entry)]) {
        let is_changed = |index: &usize| changed.iter().any(|(changed, _)| changed == index);
        let mut were_shown = Vec::new();
        self.shown.retain(|index| {
            let stays = !is_changed(index);
            were_shown.extend((!stays).then_some(*index));
            stays
        });
        let sampled = self.samples.len();
        self.samples.retain(|index| !is_changed(index));
        let is_sample_gone = self.samples.len() < sampled;
        let mut pass = self.filter.pass(account);
        for (index, before) in changed {
            let entry = &self.entries[*index];
            self.existing = self.existing + usize::from(entry.status.is_some()) - usize::from(before.status.is_some());
            if let Some(status) = before.status.filter(|_| were_shown.contains(index)) {
                self.counts[status] -= 1;
            }
            let Some(status) = entry.status.filter(|_| pass(*index, entry)) else { continue };
            self.counts[status] += 1;
            let place = self.shown.partition_point(|other| self.compare(*other, *index).is_lt());
            self.shown.insert(place, *index);
            if self.shown.len() <= FEW || !self.samples.iter().any(|sample| self.entries[*sample].is_as_long_as(&self.entries[*index])) {
                self.samples.push(*index);
            }
        }
        // It may have been longer than all that are no samples.
        if is_sample_gone {
            self.samples = self.samples_of_all();
        }
    }

    /// The order of two entries. Those between which it does not decide are in the order of the scenario.
    fn compare(&self, one: usize, other: usize) -> Ordering {
        let (first, second) = (&self.entries[one], &self.entries[other]);
        let order = match self.order {
            Order::Scenario => Ordering::Equal,
            Order::NextChange => (first.next_change.is_none(), first.next_change).cmp(&(second.next_change.is_none(), second.next_change)),
            Order::Name => first.name.cmp(&second.name),
            Order::Status => first.status.cmp(&second.status),
            Order::CreditLeft => (first.share_left.is_none(), first.share_left).cmp(&(second.share_left.is_none(), second.share_left)),
        };
        order.then(one.cmp(&other))
    }

    /// Returns all that are shown, if they are few; of more, those with the longest names, one of each offer, and the one with the most
    /// credit of each currency.
    fn samples_of_all(&self) -> Vec<usize> {
        if self.shown.len() <= FEW {
            return self.shown.clone();
        }
        let (mut of_offers, mut of_currencies) = (Vec::new(), Vec::new());
        // Of wide characters, fewer take more columns.
        let (mut most_characters, mut most_bytes) = ((0, None), (0, None));
        for &index in &self.shown {
            let entry = &self.entries[index];
            find_or_insert(&mut of_offers, entry.offer, || index);
            let most = find_or_insert(&mut of_currencies, entry.currency, || index);
            if entry.credit_left > self.entries[*most].credit_left {
                *most = index;
            }
            if entry.length.0 > most_characters.0 {
                most_characters = (entry.length.0, Some(index));
            }
            if entry.length.1 > most_bytes.0 {
                most_bytes = (entry.length.1, Some(index));
            }
        }
        let of_offers = of_offers.into_iter().map(|(_, index)| index);
        let of_currencies = of_currencies.into_iter().map(|(_, index)| index);
        most_characters.1.into_iter().chain(most_bytes.1).chain(of_offers).chain(of_currencies).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Act, Fact, Role, SignUp, Subscription, days};

    fn start() -> Instant {
        "2019-01-10T09:15:00Z".parse().expect("an instant")
    }

    /// Trials of all ages, some of which are not there yet.
    fn account(count: usize) -> Account {
        let trial = |number: usize| {
            let age = i64::try_from(number * 7 % 50).expect("a small number") - 5;
            let created_at = start() - days(age) + chrono::TimeDelta::minutes(i64::try_from(number).expect("a small number"));
            let sign_up =
                SignUp::free_trial(&format!("{} {}", ["Ada", "bob", "Żaba"][number % 3], number % 20), "eva@contoso.com", created_at);
            let used = Fact { at: created_at + days(3), act: Act::Usage((number % 9 + 1).into()) };
            Subscription::new(sign_up, vec![used]).expect("it is right")
        };
        Account::new((0..count).map(trial).collect(), start())
    }

    #[test]
    fn credits_are_compared_by_the_share_that_is_left() {
        let of = |name: &str, currency: &str, granted: i64, used: i64| {
            let currency = currency.parse().expect("a currency");
            let sign_up = SignUp { currency, credit: Some(granted.into()), ..SignUp::free_trial(name, "eva@contoso.com", start()) };
            Subscription::new(sign_up, vec![Fact { at: start() + days(1), act: Act::Usage(used.into()) }]).expect("it is right")
        };
        let all = [of("Yen", "JPY", 22_500, 20_000), of("Euro", "EUR", 170, 84), of("Dollar", "USD", 200, 50)];
        let account = Account::new(all.to_vec(), start());
        let now = start() + days(2);
        let mut list = SubscriptionList::default();
        list.set_order(Order::CreditLeft);
        list.refresh(&account, now);
        assert_eq!(list.shown, [0, 1, 2], "a ninth, a half, three quarters");
        let mut snapshots: Vec<_> = all.iter().rev().filter_map(|it| it.at(now)).collect();
        Order::CreditLeft.sort(&mut snapshots);
        assert_eq!(snapshots.iter().map(Snapshot::name).collect::<Vec<_>>(), ["Yen", "Euro", "Dollar"]);
    }

    #[derive(Debug, Clone)]
    enum Step {
        Pass(i64),
        Sort(Order),
        Filter(&'static str),
        Upgrade(usize),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            6 => (-50..400_i64).prop_map(Step::Pass),
            1 => prop::sample::select(Order::VARIANTS).prop_map(Step::Sort),
            1 => prop::sample::select(vec!["", "bob", "Ż", "2", "0044p", "eva@", "-4", "nobody"]).prop_map(Step::Filter),
            2 => (0..100_usize).prop_map(Step::Upgrade),
        ]
    }

    proptest! {
        #![proptest_config(crate::testing::cases())]

        #[test]
        fn a_list_that_is_brought_up_to_date_is_that_which_is_made_anew(steps in prop::collection::vec(step(), 1..40), count in 1..100_usize) {
            let (mut account, mut now, mut list) = (account(count), start(), SubscriptionList::default());
            for step in steps {
                match step {
                    Step::Pass(minutes) => now += chrono::TimeDelta::minutes(minutes * 11),
                    Step::Sort(order) => list.set_order(order),
                    Step::Filter(filter) => list.set_filter(filter),
                    Step::Upgrade(index) => {
                        let index = index % count;
                        if account.act(index, Act::Upgrade { name: format!("Shop {index}") }, now, Role::Administrator, false).is_ok() {
                            list.forget_one(index);
                        }
                    }
                }
                list.refresh(&account, now);
                let mut anew = SubscriptionList { order: list.order, filter: list.filter.clone(), ..SubscriptionList::default() };
                anew.refresh(&account, now);
                prop_assert_eq!((&list.shown, list.counts, list.existing), (&anew.shown, anew.counts, anew.existing));
                let has_as_long = |index: &usize| list.samples.iter().any(|sample| list.entries[*sample].length >= list.entries[*index].length);
                prop_assert!(anew.samples.iter().all(has_as_long), "{:?} {:?}", list.samples, anew.samples);
            }
        }
    }
}
