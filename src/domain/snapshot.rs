//! A subscription at an instant: the facts up to then, summed up, and everything that follows from them.

use chrono::Months;
use rust_decimal::Decimal;

use super::{
    Act, Cause, DELETION_AFTER, Disabled, DisabledReason, Fact, Instant, Observation, Offer, OfferId, Refusal, Role, SignUp, SpendingLimit,
    Status, StatusKind, TransferRequest,
};

/// The free services that come with a trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FreeServices {
    /// The instant at which they end: 12 calendar months after the sign-up of a Free Trial. That they count from the sign-up is a choice
    /// of this simulator.
    pub until: Instant,
    /// Whether they can be used at this instant: until they end, while the subscription is active or past due.
    pub usable: bool,
}

impl FreeServices {
    /// Whether their subscription was deleted or transferred before they would have ended.
    #[must_use]
    pub fn ended_with(self, snapshot: &Snapshot<'_>) -> bool {
        snapshot.ended_at().is_some_and(|at| at < self.until)
    }
}

/// A subscription at an instant, as [`Subscription::at`](super::Subscription::at) returns it. It depends on no later fact.
#[derive(Debug, Clone)]
pub struct Snapshot<'a> {
    pub(super) sign_up: &'a SignUp,
    /// The facts up to the instant, in order.
    pub(super) facts: &'a [Fact],
    pub(super) at: Instant,
    /// As the sign-up has it. Stored because it is asked for with every usage.
    pub(super) credit_expires_at: Option<Instant>,
    /// The instant, if it is known, and the name.
    pub(super) upgrade: Option<(Option<Instant>, &'a str)>,
    pub(super) credit_used: Decimal,
    pub(super) exhausted_at: Option<Instant>,
    billed: Decimal,
    cancelled_at: Option<Instant>,
    pub(super) bill_unpaid: bool,
    /// Whether an export says that it is disabled, and nothing has ended that.
    pub(super) is_seen_disabled: bool,
    payment_method: bool,
    pub(super) observed: Option<&'a Observation>,
    pub(super) request: Option<TransferRequest<'a>>,
    pub(super) transferred_at: Option<Instant>,
}

impl<'a> Snapshot<'a> {
    /// Creates the snapshot at the sign-up, before any fact.
    pub(super) fn at_sign_up(sign_up: &'a SignUp) -> Self {
        Self {
            sign_up,
            facts: &[],
            at: sign_up.created_at,
            credit_expires_at: sign_up.credit_expires_at(),
            upgrade: None,
            credit_used: Decimal::ZERO,
            exhausted_at: None,
            billed: Decimal::ZERO,
            cancelled_at: None,
            bill_unpaid: false,
            is_seen_disabled: false,
            observed: None,
            payment_method: sign_up.payment_method,
            request: None,
            transferred_at: None,
        }
    }

    /// Creates the snapshot at an instant from the facts up to then, which must be in order and allowed.
    pub(super) fn replay(sign_up: &'a SignUp, facts: &'a [Fact], at: Instant) -> Self {
        let mut snapshot = Self::at_sign_up(sign_up);
        for fact in facts {
            snapshot.apply(fact);
        }
        snapshot.move_to(at);
        Self { facts, ..snapshot }
    }

    /// Moves on to the instant of a fact and applies it if it is allowed. Returns every reason against it otherwise.
    pub(super) fn try_apply(&mut self, fact: &'a Fact) -> Vec<Refusal> {
        if fact.at < self.sign_up.created_at {
            return vec![Refusal::NotCreated];
        }
        self.move_to(fact.at);
        let refusals = self.refusals(&fact.act, Role::Administrator);
        if refusals.is_empty() {
            self.apply(fact);
        }
        refusals
    }

    /// Moves on to the instant of a fact and applies it. The fact must be allowed.
    pub(super) fn apply(&mut self, fact: &'a Fact) {
        let at = fact.at;
        self.move_to(at);
        match &fact.act {
            Act::Usage(amount) => self.apply_usage(*amount),
            Act::Upgrade { name } => {
                self.upgrade = Some((Some(at), name));
                self.is_seen_disabled = false;
            }
            Act::Cancel => self.cancelled_at = Some(at),
            Act::Reactivate => self.cancelled_at = None,
            Act::BillUnpaid => self.bill_unpaid = true,
            Act::PayBill => self.bill_unpaid = false,
            Act::AddPaymentMethod => self.payment_method = true,
            Act::RequestTransfer { recipient } => self.request = Some(TransferRequest::new(recipient, at)),
            Act::AcceptTransfer => self.transferred_at = Some(at),
            Act::DeclineTransfer | Act::CancelTransfer => {}
        }
        if let Some(request) = &mut self.request {
            request.answer(&fact.act);
        }
    }

    /// Takes usage from the credit. What the credit does not cover is billed if the spending limit is off. Unless the subscription is
    /// active or past due, usage has no effect.
    fn apply_usage(&mut self, amount: Decimal) {
        if !self.status().is_running() || self.is_credit_unknown() {
            return;
        }
        let covered = amount.min(self.credit_left());
        if covered > Decimal::ZERO {
            self.credit_used += covered;
            if self.credit_used == self.sign_up.granted() {
                self.exhausted_at = Some(self.at);
            }
        }
        if self.spending_limit() == Some(SpendingLimit::Off) {
            self.billed += amount - covered;
        }
    }

    /// Whether usage would have an effect: take from a credit, or be billed.
    #[must_use]
    pub fn usage_counts(&self) -> bool {
        self.status().is_running() && self.spending_limit().is_some() && !self.is_credit_unknown()
    }

    /// Returns the subscription at a later instant, if no fact happens until then. An earlier instant counts as the present one.
    #[must_use]
    pub fn later(&self, at: Instant) -> Self {
        let mut later = self.clone();
        later.move_to(at.max(self.at));
        later
    }

    /// Returns the instant of this snapshot.
    #[must_use]
    pub const fn instant(&self) -> Instant {
        self.at
    }

    /// Returns the sign-up.
    #[must_use]
    pub const fn sign_up(&self) -> &'a SignUp {
        self.sign_up
    }

    /// Returns the facts up to this instant, in order.
    #[must_use]
    pub const fn facts(&self) -> &'a [Fact] {
        self.facts
    }

    /// Returns the name of the subscription: from an upgrade on, the name given then.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.upgrade.map_or(&self.sign_up.name, |(_, name)| name)
    }

    /// Whether it was upgraded, whenever.
    #[must_use]
    pub const fn is_upgraded(&self) -> bool {
        self.upgrade.is_some()
    }

    /// Returns the instant of the upgrade, if there was one. An export does not tell it.
    #[must_use]
    pub fn upgraded_at(&self) -> Option<Instant> {
        self.upgrade.and_then(|(at, _)| at)
    }

    /// Whether there is a payment method.
    #[must_use]
    pub const fn has_payment_method(&self) -> bool {
        self.payment_method
    }

    /// Whether a bill is unpaid, also while the subscription is disabled.
    #[must_use]
    pub const fn has_unpaid_bill(&self) -> bool {
        self.bill_unpaid
    }

    /// Returns the total billed: what was used beyond the credit while the spending limit was off. Documented behaviour. Purchases,
    /// support plans and licences, which are charged separately, are not simulated, a choice of this simulator.
    #[must_use]
    pub const fn billed(&self) -> super::Money {
        self.sign_up.money(self.billed)
    }

    /// Returns the end of the trial, once it has come: the credit was used up or its days are over, whichever was first.
    pub(super) fn trigger(&self) -> Option<(Instant, Cause)> {
        let expires_at = self.credit_expires_at?;
        let days_over = (self.at >= expires_at).then_some((expires_at, Cause::ThirtyDays));
        self.exhausted_at.map(|at| (at, Cause::CreditUsed)).or(days_over)
    }

    /// Returns the offer at this instant: the one signed up for, and after the offer ID has changed, the one upgraded to.
    #[must_use]
    pub fn offer(&self) -> Offer {
        let upgraded = self.sign_up.offer.upgrades_to.filter(|_| self.is_seen_changed() || self.offer_changed().is_some());
        upgraded.map_or(self.sign_up.offer, OfferId::offer)
    }

    /// Returns when the offer ID changed and why, once it has.
    ///
    /// After an upgrade it changes when the credit is used up or the days of the trial are over, whichever is first: documented
    /// behaviour. That it changes at the upgrade if that comes later, or if there is no trial, is a choice of this simulator.
    /// Nothing else matters: it also changes while the subscription is past due or disabled.
    #[must_use]
    pub fn offer_changed(&self) -> Option<(Instant, Cause)> {
        let (upgraded_at, _) = self.upgrade?;
        if self.sign_up.offer.trial.is_some() {
            self.trigger().map(|(at, cause)| (upgraded_at.map_or(at, |upgraded_at| at.max(upgraded_at)), cause))
        } else {
            Some((upgraded_at?, Cause::Upgrade))
        }
    }

    /// Whether an upgraded trial is waiting for its offer ID to change.
    #[must_use]
    pub fn waits_for_offer_change(&self) -> bool {
        self.is_upgraded() && self.sign_up.offer.trial.is_some() && self.trigger().is_none() && !self.is_seen_changed()
    }

    /// Returns the latest instant at which the offer ID will change, while an upgraded trial is waiting for that; `None` as well if the date
    /// of its sign-up is unknown.
    #[must_use]
    pub fn offer_changes_at(&self) -> Option<Instant> {
        self.credit_expires_at.filter(|_| self.waits_for_offer_change())
    }

    /// Returns the spending limit: that of the offer signed up for, and off from an upgrade on. `None` for offers whose limit is not
    /// simulated. Documented behaviour.
    #[must_use]
    pub fn spending_limit(&self) -> Option<SpendingLimit> {
        match self.observed {
            _ if self.is_upgraded() => Some(SpendingLimit::Off),
            Some(observed) if observed.spending_limit.is_some() => observed.limit(),
            _ => self.sign_up.offer.spending_limit,
        }
    }

    /// Returns what disables the subscription, or would if it were not deleted or transferred.
    pub(super) fn disabling(&self) -> Option<Disabled> {
        if let Some(since) = self.cancelled_at {
            return Some(Disabled::new(DisabledReason::Cancelled, since));
        }
        if self.is_seen_disabled {
            return Some(Disabled::UNKNOWN);
        }
        let (since, cause) = self.trigger().filter(|(at, _)| !self.is_upgraded() && !self.is_seen_running_since(*at))?;
        let reason = match cause {
            Cause::CreditUsed => DisabledReason::SpendingLimitReached,
            Cause::ThirtyDays | Cause::Upgrade => DisabledReason::CreditExpired,
        };
        Some(Disabled::new(reason, since))
    }

    /// Returns why and since when it is disabled, or was until it was deleted or transferred.
    pub(super) fn last_disabled(&self) -> Option<Disabled> {
        match self.status() {
            Status::Disabled(disabled) => Some(disabled),
            Status::Deleted => Some(self.disabling().unwrap_or(Disabled::UNKNOWN)),
            Status::Transferred => self.disabling(),
            Status::Active | Status::PastDue => None,
        }
    }

    /// Returns why and since when it was disabled until its upgrade, if it was: also if it was disabled at that very instant.
    pub(super) fn disabled_until_upgrade(&self) -> Option<Disabled> {
        let before = self.facts.iter().position(|fact| matches!(fact.act, Act::Upgrade { .. }))?;
        Self::replay(self.sign_up, &self.facts[..before], self.upgraded_at()?).status().disabled()
    }

    /// Returns the status: the first that applies of transferred, deleted, disabled, past due and active. Documented behaviour, but for
    /// the instant of the deletion, see [`DELETION_AFTER`](super::DELETION_AFTER).
    #[must_use]
    pub fn status(&self) -> Status {
        if self.transferred_at.is_some() {
            return Status::Transferred;
        }
        if self.observed.is_some_and(|observed| observed.status() == Some(StatusKind::Deleted)) {
            return Status::Deleted;
        }
        match self.disabling() {
            Some(disabled) if disabled.deletion_at().is_some_and(|end| self.at >= end) => Status::Deleted,
            Some(disabled) => Status::Disabled(disabled),
            None if self.bill_unpaid => Status::PastDue,
            None => Status::Active,
        }
    }

    /// Returns the instant at which the subscription is deleted if nothing is done, while it is disabled.
    #[must_use]
    pub fn deletion_at(&self) -> Option<Instant> {
        self.status().disabled().and_then(Disabled::deletion_at)
    }

    /// Whether it will be deleted, and an export does not tell since when it is disabled.
    #[must_use]
    pub fn is_deletion_undated(&self) -> bool {
        self.status().disabled().is_some_and(|disabled| disabled.since.is_none())
    }

    /// Whether it is disabled, and an export leaves open whether that is because its trial has ended.
    #[must_use]
    pub fn is_end_unclear(&self) -> bool {
        self.status().disabled().is_some_and(|disabled| disabled.reason.is_none()) && !self.is_without_credit()
    }

    /// Returns the instant at which it was deleted or transferred; `None` if neither happened, or an export does not tell.
    #[must_use]
    pub fn ended_at(&self) -> Option<Instant> {
        match self.status() {
            Status::Transferred => self.transferred_at,
            Status::Deleted => self.disabling().and_then(Disabled::deletion_at),
            Status::Active | Status::PastDue | Status::Disabled(_) => None,
        }
    }

    /// Returns the instant at which the subscription is deleted if it is cancelled now, and nothing is done then.
    #[must_use]
    pub fn deletion_if_cancelled(&self) -> Instant {
        self.at + DELETION_AFTER
    }

    /// Returns the free services; `None` for an offer without a trial. An export may tell when they end, whatever the offer.
    #[must_use]
    pub fn free_services(&self) -> Option<FreeServices> {
        let told = self.observed.and_then(|observed| observed.free_services_until);
        let derived = || {
            let months = Months::new(self.sign_up.offer.trial?.free_services_months);
            self.sign_up.known_created_at()?.checked_add_months(months)
        };
        let until = told.or_else(derived)?;
        Some(FreeServices { until, usable: self.at < until && self.status().is_running() })
    }

    /// Whether the months of the free services are not over. While the subscription is disabled, they go on, but are of no use.
    #[must_use]
    pub fn has_free_services_ahead(&self) -> bool {
        self.free_services().is_some_and(|free| self.at < free.until)
    }
}
