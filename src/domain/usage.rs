//! What an amount is the sum of: usage in a few rows, and how they add up.

use rust_decimal::Decimal;

use super::{Act, Event, Fact, Happening, Instant, Money, Snapshot, Sum, Usage, credit::Used, days};

/// Of an amount used, what is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Share {
    /// What the credit paid.
    Credit,
    /// What was billed.
    Billed,
    /// Both: what is beyond the credit and not billed does not count.
    All,
}

impl Share {
    fn of(self, used: &Used) -> Decimal {
        match self {
            Self::Credit => used.credit,
            Self::Billed => used.billed,
            Self::All => used.credit + used.billed,
        }
    }
}

/// More rows than this are summed up as one.
const MOST_ROWS: usize = 6;

/// Usage that follows a pattern: the same amount, and each a day after the one before.
struct Run {
    first: Instant,
    last: Instant,
    counts: Decimal,
    /// What the first usage of it came to.
    used: Used,
    days: usize,
}

impl Run {
    fn total(&self) -> Decimal {
        self.counts * Decimal::from(self.days)
    }

    /// Whether it may be summed up with others: not if only a part of it counts.
    fn is_irregular(&self) -> bool {
        self.days == 1 && self.counts == self.used.whole
    }
}

impl<'a> Snapshot<'a> {
    /// Returns the usage whose share adds up to an amount, in a few rows, each at the instant of its first usage, with the index of that among
    /// the facts. Only usage at instants that are in counts.
    pub(super) fn usage_rows(&self, share: Share, is_in: impl Fn(Instant) -> bool) -> Vec<(usize, Event<'a>)> {
        let mut runs: Vec<Run> = Vec::new();
        let told_until = self.sign_up.used_as_of;
        let (told, single): (Vec<Used>, Vec<Used>) =
            self.used().into_iter().filter(|used| is_in(used.at)).partition(|used| told_until.is_some_and(|until| used.at <= until));
        for used in single {
            let at = used.at;
            let counts = share.of(&used);
            if counts.is_zero() {
                continue;
            }
            let continues = |run: &&mut Run| (run.counts, run.used.whole, run.last + days(1)) == (counts, used.whole, at);
            match runs.iter_mut().find(continues) {
                Some(run) => (run.last, run.days) = (at, run.days + 1),
                None => runs.push(Run { first: at, last: at, counts, used, days: 1 }),
            }
        }
        let money = |amount| self.sign_up.money(amount);
        let (mut irregular, mut regular): (Vec<Run>, Vec<Run>) = runs.into_iter().partition(Run::is_irregular);
        if regular.len() + irregular.len().min(1) > MOST_ROWS {
            irregular.append(&mut regular);
        } else if irregular.len() == 1 {
            regular.append(&mut irregular);
        }
        let mut rows: Vec<(usize, Event<'a>)> = regular
            .iter()
            .map(|run| {
                let usage = match run.days {
                    1 => Usage::Once { whole: money(run.used.whole), credit: money(run.used.credit), billed: money(run.used.billed) },
                    days => Usage::Daily { amount: money(run.counts), days, total: money(run.total()) },
                };
                (run.used.fact, self.used_at(run.first, usage))
            })
            .collect();
        let first = irregular.iter().min_by_key(|run| run.used.fact);
        rows.extend(first.zip(irregular.iter().map(|run| run.last).max()).map(|(run, until)| {
            let (times, total) = (irregular.iter().map(|run| run.days).sum(), irregular.iter().map(Run::total).sum());
            (run.used.fact, self.used_at(run.first, Usage::Irregular { times, until, total: money(total) }))
        }));
        let counted = || told.iter().map(|used| (used, share.of(used))).filter(|(_, counts)| !counts.is_zero());
        rows.extend(counted().next().zip(counted().next_back()).map(|((first, _), (until, _))| {
            let total: Decimal = counted().map(|(_, counts)| counts).sum();
            let is_whole = total == self.told_total();
            let spread = Usage::Spread { days: counted().count(), until: until.at, total: money(total), is_whole };
            (first.fact, self.used_at(first.at, spread))
        }));
        rows.sort_by_key(|(fact, _)| *fact);
        rows
    }

    /// Returns the events up to this instant that match, and among them the usage whose share is meant.
    pub(super) fn with_usage(&self, share: Share, matches: impl Fn(&Happening<'a>) -> bool) -> Vec<Event<'a>> {
        let mut grounds = self.happened(matches);
        for (fact, row) in self.usage_rows(share, |_| true) {
            // At the same instant, usage comes after the facts before it, and before what follows from it.
            let is_before = |event: &Event<'_>| match event.what {
                _ if event.at != row.at => event.at < row.at,
                Happening::SignedUp | Happening::Used(_) => true,
                Happening::Fact(act) => self.facts[..fact].iter().any(|before| before.at == row.at && before.act == *act),
                _ => false,
            };
            let place = grounds.iter().rposition(is_before).map_or(0, |last| last + 1);
            grounds.insert(place, row);
        }
        grounds
    }

    /// What the owner told in all.
    fn told_total(&self) -> Decimal {
        let is_told = |fact: &&Fact| self.sign_up.used_as_of.is_some_and(|until| fact.at <= until);
        self.facts.iter().filter(is_told).filter_map(|fact| if let Act::Usage(amount) = fact.act { Some(amount) } else { None }).sum()
    }

    fn used_at(&self, at: Instant, usage: Usage) -> Event<'a> {
        let happened = self.facts.partition_point(|fact| fact.at <= at);
        let status = Snapshot::replay(self.sign_up, &self.facts[..happened], at).status();
        Event { at, what: Happening::Used(usage), status }
    }

    pub(super) fn sum_of_usage(&self) -> Sum {
        let money = |amount| self.sign_up.money(amount);
        let (credit, billed) = (self.credit_used, self.billed());
        Sum::Used { credit: money(credit), billed, total: money(credit + billed.amount) }
    }

    /// What was used on the day of the most use; `None` if nothing was ever used, or as much on every day.
    pub(super) fn sum_of_peak(&self) -> Option<Sum> {
        let money = |amount| self.sign_up.money(amount);
        let used = self.used_per_day();
        let (day, most) = Self::peak(&used).filter(|_| !self.is_used_evenly(&used))?;
        let is_then = |at: Instant| usize::try_from((at - self.sign_up.created_at).num_days()).is_ok_and(|before| before + 1 == day);
        let counted = self.used().into_iter().filter(|used| is_then(used.at)).map(|used| Share::All.of(&used));
        let parts: Vec<Money> = counted.filter(|counts| !counts.is_zero()).map(money).collect();
        Some(Sum::Peak { day, parts, total: money(most) })
    }

    pub(super) fn sum_of_credit(&self) -> Option<Sum> {
        let credit = self.known_credit()?;
        let (granted, used) = (credit.granted, credit.used);
        Some(if credit.expired {
            Sum::Forfeited { granted, used, forfeited: credit.forfeited }
        } else {
            Sum::Left { granted, used, left: credit.remaining }
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::domain::{Act, Fact, SignUp, Subscription};

    fn trial(usage: &[(i64, i64)]) -> (Subscription, Instant) {
        let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
        let usage = usage.iter().map(|(hours, amount)| Fact { at: start + TimeDelta::hours(*hours), act: Act::Usage((*amount).into()) });
        let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", start);
        (Subscription::new(sign_up, usage.collect()).expect("every fact is allowed"), start)
    }

    fn rows(of: &Subscription, share: Share) -> Vec<String> {
        let end = of.facts().last().expect("a fact").at;
        let rows = of.at(end).map(|snapshot| snapshot.usage_rows(share, |_| true)).unwrap_or_default();
        let shown = |row: &Event<'_>| match &row.what {
            Happening::Used(Usage::Once { whole, credit, billed }) => format!("{credit} and {billed} of {whole}"),
            Happening::Used(Usage::Spread { days, total, .. }) => format!("{total} in {days} days"),
            Happening::Used(Usage::Daily { amount, days, total }) => format!("{amount} x {days} = {total}"),
            Happening::Used(Usage::Irregular { times, total, .. }) => format!("{times} times, {total}"),
            other => format!("{other:?}"),
        };
        rows.iter().map(|(_, row)| shown(row)).collect()
    }

    #[test]
    fn daily_usage_is_found_among_other_usage() {
        let (trial, _) = trial(&[(12, 3), (20, 7), (36, 3), (60, 3), (61, 1)]);
        assert_eq!(rows(&trial, Share::Credit), ["3.00 x 3 = 9.00", "2 times, 8.00"]);
    }

    #[test]
    fn a_sum_of_usage_ends_with_the_last_of_it() {
        let (trial, start) = trial(&[(12, 3), (20, 7), (36, 3), (60, 3), (61, 1)]);
        let end = trial.facts().last().expect("a fact").at;
        let rows = trial.at(end).map(|snapshot| snapshot.usage_rows(Share::Credit, |_| true)).unwrap_or_default();
        let ends: Vec<i64> = rows.iter().map(|(_, row)| (row.ends_at() - start).num_hours()).collect();
        assert_eq!(ends, [60, 61]);
    }

    #[test]
    fn what_the_credit_covers_of_a_usage_has_a_row_of_its_own() {
        let (trial, _) = trial(&[(12, 50), (36, 250)]);
        assert_eq!(rows(&trial, Share::Credit), ["50.00 and 0.00 of 50.00", "150.00 and 0.00 of 250.00"]);
    }

    #[test]
    fn usage_without_a_pattern_is_one_sum() {
        let (trial, _) = trial(&[(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7)]);
        assert_eq!(rows(&trial, Share::All), ["7 times, 28.00"]);
        // Too many daily amounts are without a pattern, too.
        let many: Vec<(i64, i64)> = (0..14).map(|n| (n * 24, 1 + n / 2)).collect();
        let (trial, _) = self::trial(&many);
        assert_eq!(rows(&trial, Share::All), ["14 times, 56.00"]);
    }
}
