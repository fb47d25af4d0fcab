//! What the owner of a real subscription tells of it. No interface exports the credit of a trial, what was used of it, or when it was upgraded.

use chrono::TimeDelta;
use rust_decimal::Decimal;

use super::{Act, Fact, FactsError, Instant, Money, SignUp, SignUpDate, Snapshot, SpendingLimit, Subscription, days};

/// What the owner of a subscription tells of it. Amounts are in the currency of the credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The instant of the sign-up.
    pub created_at: Instant,
    /// What is known of it: told, or as it was.
    pub date: SignUpDate,
    /// The credit granted; `None` for an export of whose credit nobody told anything.
    pub credit: Option<Money>,
    /// What was used.
    pub used: ToldUsage,
    /// What the owner expects to be used in 24 hours.
    pub expected_per_day: Option<Decimal>,
    /// The instant of the upgrade.
    pub upgraded_at: Option<Instant>,
}

/// What the owner of a subscription tells of its usage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ToldUsage {
    /// Nothing new: what was told before, as of its instant, holds.
    #[default]
    AsBefore,
    /// Nothing: what was told before is taken back.
    Nothing,
    /// What was used in total until an instant.
    Total(Decimal, Instant),
}

impl Subscription {
    /// Returns the subscription with what its owner tells in place of its sign-up date, credit, usage and upgrade.
    ///
    /// What was used is spread evenly over the days since the sign-up, an estimate; what is expected becomes no fact. Both are choices of
    /// this simulator.
    ///
    /// ```
    /// use account_center::domain::{Instant, SignUp, SignUpDate, Subscription, Told, ToldUsage, days};
    ///
    /// let created_at: Instant = "2026-11-20T14:20:00Z".parse()?;
    /// let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", created_at);
    /// let credit = sign_up.credit_granted().ok_or("a trial has a credit")?;
    /// let now = created_at + days(4);
    /// let used = ToldUsage::Total("12.50".parse()?, now);
    /// let told = Told { created_at, date: SignUpDate::Known, credit: Some(credit), used, expected_per_day: None, upgraded_at: None };
    ///
    /// let trial = Subscription::new(sign_up, Vec::new())?.told(&told)?;
    /// let used: Vec<_> = trial.at(now).ok_or("after the sign-up")?.used_per_day().iter().map(ToString::to_string).collect();
    /// assert_eq!(used, ["3.12", "3.13", "3.12", "3.13", "0"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Facts that are not allowed at their instants, such as an upgrade after the deletion.
    pub fn told(&self, told: &Told) -> Result<Self, FactsError> {
        let used = match told.used {
            ToldUsage::AsBefore => {
                let until = self.sign_up().used_as_of.filter(|until| *until >= told.created_at);
                until.map(|until| (self.usage_until(until), until))
            }
            ToldUsage::Nothing => None,
            ToldUsage::Total(total, until) => Some((total, until)),
        };
        let sign_up = SignUp {
            created_at: told.created_at,
            date: told.date,
            currency: told.credit.map_or(self.sign_up().currency, |credit| credit.currency),
            credit: told.credit.map(|credit| credit.amount),
            is_usage_known: used.is_some(),
            used_as_of: used.map(|(_, until)| until),
            expected_per_day: told.expected_per_day,
            ..self.sign_up().clone()
        };
        let stays = |fact: &&Fact| match fact.act {
            // What was used after that was no part of what was told.
            Act::Usage(_) => told.used == ToldUsage::AsBefore && sign_up.used_as_of.is_none_or(|until| fact.at > until),
            Act::Upgrade { .. } => false,
            _ => true,
        };
        let kept = self.facts().iter().filter(stays).cloned();
        let name = self.facts().iter().find_map(|fact| if let Act::Upgrade { name } = &fact.act { Some(name) } else { None });
        // Without another name it has that of the sign-up: the owner sees it under the name that it has today.
        let name = name.unwrap_or(&sign_up.name).clone();
        let upgrade = told.upgraded_at.map(|at| Fact { at, act: Act::Upgrade { name } });
        let spread = used.map_or_else(Vec::new, |(total, until)| self.spread(sign_up.money(total), told, until));
        let facts = spread.into_iter().chain(upgrade).chain(kept).collect();
        Self::new(sign_up, facts)
    }

    /// Spreads what was used until an instant over the days on which it ran: without an upgrade, the trial ends with its days. What is
    /// more than the credit was used after the upgrade.
    fn spread(&self, total: Money, told: &Told, until: Instant) -> Vec<Fact> {
        let until = self.facts().iter().find(|fact| fact.act == Act::Cancel).map_or(until, |cancel| until.min(cancel.at));
        let trial_ends_at = self.sign_up().offer.trial.map_or(until, |trial| told.created_at + days(trial.days.into()));
        // An export may say that it was upgraded, but not when.
        let is_upgraded = |at: Instant| told.upgraded_at.is_some_and(|upgraded_at| upgraded_at < at) || self.is_upgraded_before(until);
        if until <= trial_ends_at || is_upgraded(trial_ends_at) {
            return spread(total, told.created_at, until);
        }
        let in_trial = if told.upgraded_at.is_some() {
            told.credit.map_or(total.amount, |credit| total.amount.min(credit.amount))
        } else {
            total.amount
        };
        let rest = total.amount - in_trial;
        let mut spread_out = spread(Money::new(in_trial, total.currency), told.created_at, trial_ends_at);
        if let Some(upgraded_at) = told.upgraded_at.filter(|_| !rest.is_zero()) {
            spread_out.extend(spread(Money::new(rest, total.currency), upgraded_at, until));
        }
        spread_out
    }

    /// Whether an export says that it was upgraded, but not when.
    fn is_upgraded_before(&self, at: Instant) -> bool {
        self.sign_up().offer.trial.is_some()
            && self.sign_up().observed.as_ref().is_some_and(|observed| observed.at <= at && observed.limit() == Some(SpendingLimit::Off))
    }

    /// What was used up to an instant, of the credit or not.
    fn usage_until(&self, until: Instant) -> Decimal {
        let amounts = self.facts().iter().filter(|fact| fact.at <= until).filter_map(|fact| match fact.act {
            Act::Usage(amount) => Some(amount),
            _ => None,
        });
        amounts.sum()
    }
}

/// The names of the subscriptions of which an export contradicts what was told of them, by what is shown of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contradicted {
    /// What was told is shown.
    pub told: Vec<String>,
    /// What the export says is shown.
    pub exported: Vec<String>,
}

impl Contradicted {
    /// Whether nothing is contradicted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.told.is_empty() && self.exported.is_empty()
    }
}

/// What is shown of a subscription whose export contradicts what was told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// What was told.
    Told,
    /// What the export says: what was told is not allowed any more.
    Exported,
}

impl Subscription {
    /// Returns this subscription, as an export observes it, with what was told of it or done with it before; and if the export contradicts
    /// that, which of both it shows. What was told holds, unless it is not allowed any more.
    #[must_use]
    pub fn with_told_of(&self, kept: &Self) -> (Self, Option<Shown>) {
        let told = kept.sign_up();
        let mut sign_up = self.sign_up().clone();
        let mut is_contradicted = false;
        if told.date == SignUpDate::Known {
            // An estimate may be wrong by the hours of a time zone.
            is_contradicted = sign_up.known_created_at().is_some_and(|at| (at - told.created_at).abs() > days(1));
            (sign_up.created_at, sign_up.date) = (told.created_at, SignUpDate::Known);
        } else if sign_up.date == SignUpDate::Unknown {
            // It is at least as old as it was when something was told of it.
            sign_up.created_at = sign_up.created_at.min(told.created_at);
        }
        if told.date == SignUpDate::Known || told.credit.is_some() {
            sign_up = SignUp {
                currency: told.credit.map_or(sign_up.currency, |_| told.currency),
                credit: told.credit,
                is_usage_known: told.is_usage_known,
                used_as_of: told.used_as_of,
                expected_per_day: told.expected_per_day,
                ..sign_up
            };
        }
        // An upgrade leads from the offer that was known to the one that is exported now.
        let is_changed = told.offer.upgrades_to == Some(sign_up.offer.id);
        if is_changed {
            sign_up.offer = told.offer;
        }
        let exported_at = sign_up.observed.as_ref().map_or(sign_up.created_at, |observed| observed.at);
        let is_upgraded = kept.facts().iter().any(|fact| fact.at <= exported_at && matches!(fact.act, Act::Upgrade { .. }));
        let limit = sign_up.observed.as_ref().and_then(|observed| observed.limit());
        is_contradicted |= is_upgraded && limit == Some(SpendingLimit::On);
        let follows = |merged: &Self| merged.at(exported_at).is_some_and(|then| then.offer().id == self.sign_up().offer.id);
        match Self::new(sign_up, kept.facts().to_vec()) {
            Ok(merged) if !is_changed || follows(&merged) => (merged, is_contradicted.then_some(Shown::Told)),
            _ => (self.clone(), Some(Shown::Exported)),
        }
    }
}

impl Snapshot<'_> {
    /// Returns the end of the days on which usage is expected; `None` if its owner expects none, or if nobody told what was used so far: what
    /// the credit covers of it is unknown then. It is the end of a day of the subscription.
    pub(super) fn expected_until(&self) -> Option<Instant> {
        self.sign_up.expected_per_day.filter(|expected| !expected.is_zero() && !self.is_usage_unknown())?;
        let (created_at, period) = (self.sign_up.created_at, days(self.sign_up.offer.period_days().into()));
        let today = created_at + days((self.at - created_at).num_days() + 1);
        Some(self.sign_up.credit_expires_at().filter(|end| self.at < *end).unwrap_or(today) + period)
    }

    /// Returns what its owner expects to be used from now on, in the middle of each day.
    pub(super) fn expected_usage(&self) -> impl Iterator<Item = Fact> {
        let (now, created_at) = (self.at, self.sign_up.created_at);
        let middles = move |day| created_at + days(day) + TimeDelta::hours(12);
        self.sign_up.expected_per_day.zip(self.expected_until()).into_iter().flat_map(move |(amount, end)| {
            let to_come = ((now - created_at).num_days()..).map(middles).filter(move |at| *at > now);
            to_come.take_while(move |at| *at < end).map(move |at| Fact { at, act: Act::Usage(amount) })
        })
    }
}

/// Spreads an amount over the days between two instants: a usage in the middle of each day, and if there is none, one at the end. They
/// differ by one unit of the smallest coin at most.
fn spread(total: Money, from: Instant, until: Instant) -> Vec<Fact> {
    let half = TimeDelta::hours(12);
    let mut instants: Vec<Instant> = (0..(until - from + half).num_days()).map(|day| from + days(day) + half).collect();
    if instants.is_empty() {
        instants.push(until);
    }
    let (units, count) = (total.minor_units(), instants.len() as i128);
    let until = |index: i128| units * index / count;
    let used = instants.into_iter().zip(0..).map(|(at, index)| (at, until(index + 1) - until(index))).filter(|(_, units)| *units > 0);
    used.map(|(at, units)| Fact { at, act: Act::Usage(Money::from_minor_units(units, total.currency).amount) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{OfferId, Plan, Reason, Role, Rule, Status, Sum, Topic};

    fn start() -> Instant {
        "2026-11-20T14:20:00Z".parse().expect("an instant")
    }

    fn told(used: Option<(i64, i64)>, expected: Option<i64>, upgraded: Option<i64>) -> Subscription {
        let sign_up = SignUp::free_trial("Free Trial", "", start());
        let trial = Subscription::new(sign_up, Vec::new()).expect("no facts");
        let told = Told {
            created_at: start(),
            date: SignUpDate::Known,
            credit: Some(Money::new(170.into(), "EUR".parse().expect("a currency"))),
            used: used.map_or(ToldUsage::Nothing, |(amount, day)| ToldUsage::Total(amount.into(), start() + days(day))),
            expected_per_day: expected.map(Into::into),
            upgraded_at: upgraded.map(|day| start() + days(day)),
        };
        trial.told(&told).expect("it is allowed")
    }

    #[test]
    fn all_of_it_is_used_at_the_instant_of_which_it_was_told_and_no_more_since() {
        let trial = told(Some((100, 7)), None, None);
        for day in [7, 29] {
            let credit = trial.at(start() + days(day)).and_then(|then| then.credit()).expect("a credit");
            assert_eq!((credit.used.to_string().as_str(), credit.remaining.currency.code()), ("100.00", "EUR"));
        }
        // It is told again, some days later.
        let sign_up = trial.sign_up();
        let credit = Money::new(170.into(), sign_up.currency);
        let used = ToldUsage::Total(101.into(), start() + days(9));
        let again =
            Told { created_at: start(), date: SignUpDate::Known, credit: Some(credit), used, expected_per_day: None, upgraded_at: None };
        let again = trial.told(&again).expect("it is allowed");
        assert_eq!(again.at(start() + days(9)).and_then(|then| then.credit()).map(|credit| credit.used.to_string()), Some("101.00".into()));
        assert_eq!(again.facts().len(), 9);
    }

    #[test]
    fn what_is_used_in_the_first_hours_is_used_at_their_end() {
        let sign_up = SignUp::free_trial("Free Trial", "", start());
        let credit = sign_up.credit_granted().expect("a credit");
        let now = start() + TimeDelta::hours(3);
        let used = ToldUsage::Total(1.into(), now);
        let told =
            Told { created_at: start(), date: SignUpDate::Known, credit: Some(credit), used, expected_per_day: None, upgraded_at: None };
        let trial = Subscription::new(sign_up, Vec::new()).and_then(|trial| trial.told(&told)).expect("it is allowed");
        assert_eq!(trial.facts(), [Fact { at: now, act: Act::Usage(1.into()) }]);
    }

    #[test]
    fn what_is_expected_feeds_the_forecast_and_the_futures_and_is_no_fact() {
        let trial = told(Some((20, 4)), Some(10), None);
        let now = trial.at(start() + days(4)).expect("after the sign-up");
        let forecast = now.forecast().expect("there is one");
        assert_eq!((forecast.daily.to_string().as_str(), forecast.lasts), ("10.00", false));
        assert_eq!(forecast.runs_out_at, Some(start() + days(19)));
        let (_, outcome) = trial.future(Plan::default(), start() + days(4)).expect("nothing is possible");
        assert_eq!(outcome.used.map(|used| used.to_string()), Some("170.00".into()));
        assert_eq!(outcome.billed.to_string(), "0.00");
        let (_, upgraded) = trial.future("upgrade".parse().expect("a plan"), start() + days(4)).expect("an upgrade is possible");
        // 10 in the middle of each of the 56 days until 30 days after the credit has ended; 150 of it are left of the credit.
        assert_eq!(upgraded.billed.to_string(), "410.00");
        let why = now.why(Topic::Forecast, Role::Administrator).remove(0);
        let money = |amount: i64| Money::new(amount.into(), trial.sign_up().currency);
        let lasts = Sum::LastsAsExpected { left: money(150), daily: money(10), time: days(15) };
        assert_eq!((why.reason, why.sums), (Reason::Rule(Rule::ForecastExpected), vec![lasts]));
        assert!(trial.at(start() + days(29)).is_some_and(|later| later.credit_left() == 150.into()), "nothing is known to be used");
        assert!(told(Some((20, 1)), Some(10), None).at(start() + days(1)).is_some_and(|first| first.forecast().is_some()), "no three days");
    }

    #[test]
    fn an_upgrade_that_was_told_waits_for_the_end_of_the_credit() {
        let upgraded = told(Some((20, 4)), None, Some(2));
        let then = upgraded.at(start() + days(5)).expect("after the sign-up");
        assert_eq!((then.status(), then.name(), then.offer_changes_at()), (Status::Active, "Free Trial", Some(start() + days(30))));
        assert_eq!(upgraded.at(start() + days(30)).map(|then| then.offer().id), Some(OfferId::PAY_AS_YOU_GO));
    }

    #[test]
    fn what_is_not_told_again_stays_as_it_was_told() {
        let mut before = told(Some((20, 4)), None, Some(2));
        before.act(Act::Usage(5.into()), start() + days(6), Role::Administrator).expect("it is allowed");
        let credit = Money::new(170.into(), before.sign_up().currency);
        let again = |created_at, used| {
            let told = Told {
                created_at,
                date: SignUpDate::Known,
                credit: Some(credit),
                used,
                expected_per_day: Some(3.into()),
                upgraded_at: Some(start() + days(2)),
            };
            before.told(&told).expect("it is allowed")
        };
        let same = again(start(), ToldUsage::AsBefore);
        assert_eq!((same.facts(), same.sign_up().used_as_of), (before.facts(), Some(start() + days(4))));
        // The days before another sign-up have no part in it.
        let later = again(start() + days(1), ToldUsage::AsBefore);
        assert_eq!(later.at(start() + days(7)).and_then(|then| then.credit()).map(|credit| credit.used.to_string()), Some("25.00".into()));
        let nothing = again(start(), ToldUsage::Nothing);
        assert_eq!((nothing.facts().len(), nothing.sign_up().used_as_of), (1, None));
    }

    #[test]
    fn an_upgrade_keeps_the_name_that_it_gave() {
        let mut trial = told(None, None, None);
        trial.act(Act::Upgrade { name: "Web".into() }, start() + days(3), Role::Administrator).expect("it is allowed");
        let credit = Money::new(170.into(), trial.sign_up().currency);
        let told = |upgraded_at| Told {
            created_at: start(),
            date: SignUpDate::Known,
            credit: Some(credit),
            used: ToldUsage::AsBefore,
            expected_per_day: None,
            upgraded_at,
        };
        let name = |told: Told| trial.told(&told).ok().and_then(|trial| trial.at(start() + days(5)).map(|then| then.name().to_owned()));
        assert_eq!(name(told(Some(start() + days(4)))).as_deref(), Some("Web"));
        assert_eq!(name(told(None)).as_deref(), Some("Free Trial"));
    }
}
