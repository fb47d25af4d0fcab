//! A subscription: its sign-up, and the facts since then in order.

use std::fmt;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{
    Act, ActError, Currency, DELETION_AFTER, Fact, Instant, Money, Observation, Offer, OfferId, Refusal, Role, SignUpDate, Snapshot,
    SpendingLimit, instant::days, name::is_same_email, refusal::names,
};

/// The most facts that a scenario file may give a subscription. A choice of this simulator.
pub const MAX_FACTS: usize = 10_000;

/// What a person signed up for. It never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignUp {
    /// The subscription ID, which no act changes.
    pub id: Uuid,
    /// The name at sign-up. An upgrade gives another.
    pub name: String,
    /// The offer signed up for.
    pub offer: Offer,
    /// The instant of the sign-up. Before that the subscription does not exist.
    pub created_at: Instant,
    /// What is known of `created_at`.
    pub date: SignUpDate,
    /// The e-mail address of the Account Administrator.
    pub administrator: String,
    /// The currency of the credit and of every amount used and billed.
    pub currency: Currency,
    /// The credit granted, in `currency`, if any. It is simulated if the offer has a trial, and otherwise only shown. A trial without one
    /// comes from an export, which tells no amounts.
    pub credit: Option<Decimal>,
    /// Whether there is a payment method from the start.
    pub payment_method: bool,
    /// Whether what was used is known: a scenario gives all of it; of a real subscription its owner [tells](super::Told) it, or not.
    pub is_usage_known: bool,
    /// The instant as of which its owner [told](super::Told) what was used. Usage until then is an estimate.
    pub used_as_of: Option<Instant>,
    /// What its owner expects to be used in 24 hours, in `currency`. It feeds the forecast and futures, and is no fact.
    pub expected_per_day: Option<Decimal>,
    /// What an export said of it, if it comes from one.
    pub observed: Option<Box<Observation>>,
}

impl SignUp {
    /// Creates the usual sign-up: a Free Trial of 200 USD with a payment method, and the [default ID](Self::default_id).
    #[must_use]
    pub fn free_trial(name: &str, administrator: &str, created_at: Instant) -> Self {
        let offer = OfferId::FREE_TRIAL.offer();
        Self {
            id: Self::default_id(name, created_at),
            name: name.to_owned(),
            offer,
            created_at,
            date: SignUpDate::Known,
            administrator: administrator.to_owned(),
            currency: Currency::USD,
            credit: offer.credit_in_usd(),
            payment_method: true,
            is_usage_known: true,
            used_as_of: None,
            expected_per_day: None,
            observed: None,
        }
    }

    /// Returns the ID of a subscription that was given none: the UUID v5 of its name and `created_at`.
    #[must_use]
    pub fn default_id(name: &str, created_at: Instant) -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{name}\n{}", created_at.to_rfc3339()).as_bytes())
    }

    /// Returns the instant of the sign-up, known or estimated.
    #[must_use]
    pub fn known_created_at(&self) -> Option<Instant> {
        (self.date != SignUpDate::Unknown).then_some(self.created_at)
    }

    /// Returns the credit granted to a trial; `None` for an offer without a trial, or if it is unknown.
    #[must_use]
    pub fn credit_granted(&self) -> Option<Money> {
        self.offer.trial.and(self.credit).map(|credit| self.money(credit))
    }

    /// Returns the credit of a trial; zero for an offer without one.
    pub(super) fn granted(&self) -> Decimal {
        self.offer.trial.and(self.credit).unwrap_or_default()
    }

    /// Returns the credit of an offer without a trial, which is shown but not simulated. A choice of this simulator.
    #[must_use]
    pub fn credit_not_simulated(&self) -> Option<Money> {
        self.credit.filter(|_| self.offer.trial.is_none()).map(|credit| self.money(credit))
    }

    /// Returns the instant at which the credit of a trial expires, its days after the sign-up; `None` for an offer without a trial, or if
    /// the date of the sign-up is unknown.
    ///
    /// That it is this instant, and not the end of a calendar day, is a choice of this simulator: the documentation gives both readings.
    #[must_use]
    pub fn credit_expires_at(&self) -> Option<Instant> {
        let created_at = self.known_created_at()?;
        self.offer.trial.map(|trial| created_at + days(trial.days.into()))
    }

    /// Whether an instant counts from a sign-up whose date is an estimate, and so is one itself.
    #[must_use]
    pub fn is_estimated(&self, at: Instant) -> bool {
        let counted = |end: Instant| at == end || at == end + DELETION_AFTER;
        self.date == SignUpDate::Estimated && (at == self.created_at || self.credit_expires_at().is_some_and(counted))
    }

    /// Whether what the credit paid and what was billed are estimates: one amount was told for the time before the end of the credit and
    /// after it, when the spending limit was off. That is so from the upgrade on, whose instant may be unknown.
    #[must_use]
    pub fn is_share_estimated(&self, limit: Option<SpendingLimit>, upgraded_at: Option<Instant>) -> bool {
        let is_told_later = |told: Instant| self.credit_expires_at().is_some_and(|end| told > end);
        let is_billed = |told: Instant| limit == Some(SpendingLimit::Off) && upgraded_at.is_none_or(|at| at < told);
        self.used_as_of.is_some_and(|told| is_told_later(told) && is_billed(told))
    }

    /// Returns the role of the person with an e-mail address, in which case and invisible characters do not matter.
    #[must_use]
    pub fn role_of(&self, email: &str) -> Role {
        if self.is_administrator(email) { Role::Administrator } else { Role::Other }
    }

    pub(super) fn is_administrator(&self, email: &str) -> bool {
        is_same_email(&self.administrator, email)
    }

    /// Creates an amount in the currency of the subscription.
    pub(super) const fn money(&self, amount: Decimal) -> Money {
        Money::new(amount, self.currency)
    }
}

/// A fact that was not allowed at its instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedFact {
    /// Its index in the list given.
    pub index: usize,
    /// The fact.
    pub fact: Fact,
    /// Every reason against it, in the documented order; at least one.
    pub refusals: Vec<Refusal>,
}

/// Facts were not allowed at their instants.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot create the subscription: {}", .refused.iter().map(RefusedFact::to_string).collect::<Vec<_>>().join("; "))]
pub struct FactsError {
    /// Every such fact, in the order of their instants; at least one.
    pub refused: Vec<RefusedFact>,
}

impl fmt::Display for RefusedFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {} was refused: {}", self.fact.act, self.fact.at.to_rfc3339(), names(&self.refusals))
    }
}

/// A subscription: a sign-up and facts, each of which was allowed at its instant.
///
/// ```
/// use account_center::domain::{Act, Instant, OfferId, Role, SignUp, Status, Subscription, days};
///
/// let created_at: Instant = "2018-12-27T09:15:00Z".parse()?;
/// let mut subscription = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", created_at), Vec::new())?;
/// subscription.act(Act::Upgrade { name: "Web".into() }, created_at + days(5), Role::Administrator)?;
///
/// assert!(subscription.at(created_at - days(1)).is_none());
/// let day_thirty = subscription.at(created_at + days(30)).ok_or("before the sign-up")?;
/// assert_eq!((day_thirty.name(), day_thirty.status()), ("Web", Status::Active));
/// assert_eq!(day_thirty.offer().id, OfferId::PAY_AS_YOU_GO);
///
/// let error = subscription.act(Act::Reactivate, created_at + days(31), Role::Other).expect_err("it was not cancelled");
/// assert_eq!(error.to_string(), "reactivate was refused: not_cancelled, not_administrator");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    sign_up: SignUp,
    facts: Vec<Fact>,
}

impl Subscription {
    /// Creates a subscription. Sorts the facts by instant, ties as given, and checks each against those before it. All count as acts of
    /// the Account Administrator.
    ///
    /// # Errors
    /// Every fact that is not allowed at its instant, given that the facts refused before it did not happen.
    pub fn new(sign_up: SignUp, facts: Vec<Fact>) -> Result<Self, FactsError> {
        let (facts, refused) = Self::check_facts(&sign_up, facts);
        if refused.is_empty() { Ok(Self { sign_up, facts }) } else { Err(FactsError { refused }) }
    }

    /// Returns the sign-up.
    #[must_use]
    pub const fn sign_up(&self) -> &SignUp {
        &self.sign_up
    }

    /// Names the Account Administrator where an export tells none.
    pub fn set_missing_administrator(&mut self, email: &str) {
        if self.sign_up.administrator.is_empty() {
            email.clone_into(&mut self.sign_up.administrator);
        }
    }

    /// Changes the name that it has until an upgrade gives it another.
    pub fn rename(&mut self, name: String) {
        self.sign_up.name = name;
    }

    /// Forgets who the Account Administrator is, if it is the person with this e-mail address.
    pub fn forget_administrator(&mut self, email: &str) {
        if self.sign_up.is_administrator(email) {
            self.sign_up.administrator.clear();
        }
    }

    /// Takes it for a real one: what was used is known only where its owner told it.
    pub const fn set_real(&mut self) {
        self.sign_up.is_usage_known = self.sign_up.used_as_of.is_some();
    }

    /// Returns all facts, in order, scheduled ones included.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// Returns the subscription at an instant; `None` before the sign-up. It depends on no fact after that instant.
    #[must_use]
    pub fn at(&self, at: Instant) -> Option<Snapshot<'_>> {
        let happened = self.facts.partition_point(|fact| fact.at <= at);
        (at >= self.sign_up.created_at).then(|| Snapshot::replay(&self.sign_up, &self.facts[..happened], at))
    }

    /// Performs an act at an instant. Returns the facts scheduled for later that this rules out, and that were dropped; the others stay.
    ///
    /// # Errors
    /// [`ActError`] if the act is refused. Nothing has changed then.
    pub fn act(&mut self, act: Act, at: Instant, role: Role) -> Result<Vec<RefusedFact>, ActError> {
        let now = self.at(at).ok_or_else(|| ActError { act: (&act).into(), refusals: vec![Refusal::NotCreated] })?;
        let fact = now.attempt(act, role)?;
        let mut facts = self.facts.clone();
        facts.insert(facts.partition_point(|earlier| earlier.at <= at), fact);
        let (facts, dropped) = Self::check_facts(&self.sign_up, facts);
        self.facts = facts;
        Ok(dropped)
    }

    /// Returns the subscription as if a fact, by its index, had not happened: with that act, and the later facts that are not allowed without
    /// it and were dropped. `None` if there is no such fact.
    #[must_use]
    pub fn without(&self, index: usize) -> Option<(Self, Act, Vec<RefusedFact>)> {
        let mut facts = self.facts.clone();
        let act = (index < facts.len()).then(|| facts.remove(index).act)?;
        let (facts, dropped) = Self::check_facts(&self.sign_up, facts);
        Some((Self { sign_up: self.sign_up.clone(), facts }, act, dropped))
    }

    /// Sorts facts by instant, and separates those that are allowed from those that are not.
    fn check_facts(sign_up: &SignUp, facts: Vec<Fact>) -> (Vec<Fact>, Vec<RefusedFact>) {
        let mut facts: Vec<(usize, Fact)> = facts.into_iter().enumerate().collect();
        facts.sort_by_key(|(_, fact)| fact.at);
        let mut snapshot = Snapshot::at_sign_up(sign_up);
        let verdicts: Vec<Vec<Refusal>> = facts.iter().map(|(_, fact)| snapshot.try_apply(fact)).collect();
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
