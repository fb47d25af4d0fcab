//! A subscription: what was signed up for, and the facts since, in order.

use std::fmt;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{
    Act, ActError, Currency, Event, Fact, Instant, Money, Offer, OfferId, Refusal, Role, Snapshot, command::names, instant::days, timeline,
};

/// How many facts a subscription may have.
pub const MAX_FACTS: usize = 10_000;

/// What was signed up for. Never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignUp {
    /// The subscription ID; it stays, whatever happens.
    pub id: Uuid,
    /// The name at sign-up; an upgrade gives another one.
    pub name: String,
    /// The offer that was chosen.
    pub offer: Offer,
    /// When it was signed up for. Before that the subscription does not exist.
    pub created_at: Instant,
    /// Whether `created_at` is an estimate.
    pub estimated: bool,
    /// The e-mail address of the Account Administrator.
    pub administrator: String,
    /// The currency of the credit and of every amount used and billed.
    pub currency: Currency,
    /// The credit that was granted, in `currency`, where one was.
    pub credit: Option<Decimal>,
    /// Whether there was a payment method from the start.
    pub payment_method: bool,
}

impl SignUp {
    /// A Free Trial of 200 USD with a payment method, as most people have it.
    #[must_use]
    pub fn free_trial(name: &str, administrator: &str, created_at: Instant) -> Self {
        let offer = OfferId::FREE_TRIAL.offer();
        Self {
            id: Self::default_id(name, created_at),
            name: name.to_owned(),
            offer,
            created_at,
            estimated: false,
            administrator: administrator.to_owned(),
            currency: Currency::USD,
            credit: offer.credit_in_usd(),
            payment_method: true,
        }
    }

    /// The ID of a subscription to which nobody gave one: UUID v5 of its name and `created_at`.
    #[must_use]
    pub fn default_id(name: &str, created_at: Instant) -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{name}\n{}", created_at.to_rfc3339()).as_bytes())
    }

    /// The credit of a trial; zero for every other offer.
    pub(super) fn granted(&self) -> Decimal {
        self.offer.trial.and(self.credit).unwrap_or_default()
    }

    /// A credit that is shown but not simulated: of an offer without a trial.
    #[must_use]
    pub fn credit_not_simulated(&self) -> Option<Money> {
        self.credit.filter(|_| self.offer.trial.is_none()).map(|credit| self.money(credit))
    }

    /// When the credit of a trial expires: its days of 24 hours after the sign-up. (That it is the instant and not the end of a calendar
    /// day is a choice of this simulator.) `None` for every other offer.
    #[must_use]
    pub fn credit_expires_at(&self) -> Option<Instant> {
        self.offer.trial.map(|trial| self.created_at + days(trial.days.into()))
    }

    /// What somebody is to this subscription. Case does not matter in an e-mail address.
    #[must_use]
    pub fn role_of(&self, email: &str) -> Role {
        if self.is_administrator(email) { Role::Administrator } else { Role::Other }
    }

    pub(super) fn is_administrator(&self, email: &str) -> bool {
        self.administrator.to_lowercase() == email.to_lowercase()
    }

    /// An amount in the subscription's currency.
    pub(super) const fn money(&self, amount: Decimal) -> Money {
        Money::new(amount, self.currency)
    }
}

/// A fact that was not allowed at its instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedFact {
    /// Its index in the list that was handed in.
    pub index: usize,
    /// The fact.
    pub fact: Fact,
    /// All that speaks against it, in the documented order.
    pub refusals: Vec<Refusal>,
}

/// Returned where facts are not allowed at their instants: all of those, in the order of their instants.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot create the subscription: {}", .refused.iter().map(RefusedFact::to_string).collect::<Vec<_>>().join("; "))]
pub struct FactsError {
    /// The facts that were refused. At least one.
    pub refused: Vec<RefusedFact>,
}

impl fmt::Display for RefusedFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {} was refused: {}", self.fact.act, self.fact.at.to_rfc3339(), names(&self.refusals))
    }
}

/// A subscription and its facts. Every fact was allowed at its instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    sign_up: SignUp,
    facts: Vec<Fact>,
}

impl Subscription {
    /// Puts the facts in order of their instants, ties as handed in, and checks each one against those before it.
    ///
    /// # Errors
    /// Every fact that is not allowed at its instant, where those refused before it did not happen.
    pub fn new(sign_up: SignUp, facts: Vec<Fact>) -> Result<Self, FactsError> {
        let (facts, refused) = Self::sift(&sign_up, facts);
        if refused.is_empty() { Ok(Self { sign_up, facts }) } else { Err(FactsError { refused }) }
    }

    /// What was signed up for.
    #[must_use]
    pub const fn sign_up(&self) -> &SignUp {
        &self.sign_up
    }

    /// The facts, in order; those that a scenario has in store among them.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// What is so at an instant; `None` before the sign-up. Depends on no fact after that instant.
    #[must_use]
    pub fn at(&self, at: Instant) -> Option<Snapshot<'_>> {
        let happened = self.facts.partition_point(|fact| fact.at <= at);
        (at >= self.sign_up.created_at).then(|| Snapshot::replay(&self.sign_up, &self.facts[..happened], at))
    }

    /// Adds what somebody does at an instant. Facts that are in store after it and no longer allowed are dropped and handed back; the
    /// others stay.
    ///
    /// # Errors
    /// All reasons against it, in the documented order; then nothing has changed.
    pub fn act(&mut self, act: Act, at: Instant, role: Role) -> Result<Vec<RefusedFact>, ActError> {
        let now = self.at(at).ok_or_else(|| ActError { act: (&act).into(), refusals: vec![Refusal::NotCreated] })?;
        let fact = now.command(act, role)?;
        let mut facts = self.facts.clone();
        facts.insert(facts.partition_point(|earlier| earlier.at <= at), fact);
        let (facts, dropped) = Self::sift(&self.sign_up, facts);
        self.facts = facts;
        Ok(dropped)
    }

    /// Everything that happens to the subscription: what its facts bring about, those in store included, and what comes after the last
    /// of them if nothing else does.
    #[must_use]
    pub fn events(&self) -> Vec<Event<'_>> {
        timeline::events(&self.sign_up, &self.facts)
    }

    /// Puts facts in order and tells those that are allowed from those that are not.
    fn sift(sign_up: &SignUp, facts: Vec<Fact>) -> (Vec<Fact>, Vec<RefusedFact>) {
        let mut facts: Vec<(usize, Fact)> = facts.into_iter().enumerate().collect();
        facts.sort_by_key(|(_, fact)| fact.at);
        let mut standing = Snapshot::at_sign_up(sign_up);
        let verdicts: Vec<Vec<Refusal>> = facts.iter().map(|(_, fact)| standing.try_to_happen(fact)).collect();
        let (mut good, mut refused) = (Vec::with_capacity(facts.len()), Vec::new());
        for ((index, fact), refusals) in facts.into_iter().zip(verdicts) {
            if refusals.is_empty() {
                good.push(fact);
            } else {
                refused.push(RefusedFact { index, fact, refusals });
            }
        }
        (good, refused)
    }
}
