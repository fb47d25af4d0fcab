//! What is so at an instant: the facts up to there, summed up, and everything that follows from them.

use chrono::{Months, TimeDelta};
use rust_decimal::Decimal;

use super::{Act, Fact, Instant, Offer, OfferId, Refusal, Role, SignUp, TransferRequest, days};

/// Whether usage beyond the credit is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SpendingLimit {
    /// Nothing beyond the credit is ever billed.
    On,
    /// Usage beyond the credit is billed.
    Off,
}

/// Why a subscription is disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum DisabledReason {
    /// Somebody cancelled it.
    Cancelled,
    /// The credit was used up while the spending limit was on.
    SpendingLimitReached,
    /// The 30 days are over.
    CreditExpired,
}

/// That a subscription is disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disabled {
    /// Why.
    pub reason: DisabledReason,
    /// From which instant on.
    pub since: Instant,
}

/// How long after it was disabled a subscription is deleted. (A choice of this simulator; sources say 30 to 90 days.)
pub const DELETION_AFTER: TimeDelta = days(90);

impl Disabled {
    /// When the subscription is deleted if nothing ends this.
    #[must_use]
    pub fn deletion_at(self) -> Instant {
        self.since + DELETION_AFTER
    }
}

/// How a subscription stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// In use.
    Active,
    /// A bill is unpaid.
    PastDue,
    /// Its resources are stopped.
    Disabled(Disabled),
    /// Gone for good.
    Deleted,
    /// Somebody else pays for it now.
    Transferred,
}

impl Status {
    /// Why and since when it is disabled, where it is.
    #[must_use]
    pub const fn disabled(self) -> Option<Disabled> {
        match self {
            Self::Disabled(disabled) => Some(disabled),
            _ => None,
        }
    }

    /// Whether its resources run: active or past due.
    #[must_use]
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Active | Self::PastDue)
    }
}

/// What made the offer ID change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Cause {
    /// The credit was used up.
    CreditUsed,
    /// The 30 days were over.
    ThirtyDays,
    /// The upgrade itself: Microsoft Imagine has nothing to wait for. (A choice of this simulator; nothing is documented.)
    Upgrade,
}

/// The free services of a Free Trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FreeServices {
    /// When they end: 12 calendar months after the sign-up. (Counting from the sign-up is a choice of this simulator.)
    pub until: Instant,
    /// Whether they can be used at this instant.
    pub usable: bool,
}

/// A subscription at an instant. Made by [`Subscription::at`](super::Subscription::at).
#[derive(Debug, Clone)]
pub struct Snapshot<'a> {
    pub(super) sign_up: &'a SignUp,
    /// Those that led here.
    pub(super) facts: &'a [Fact],
    pub(super) at: Instant,
    /// That of the sign-up, which every use asks for.
    pub(super) credit_expires_at: Option<Instant>,
    upgrade: Option<(Instant, &'a str)>,
    pub(super) credit_used: Decimal,
    pub(super) exhausted_at: Option<Instant>,
    billed: Decimal,
    cancelled_at: Option<Instant>,
    bill_unpaid: bool,
    payment_method: bool,
    pub(super) request: Option<TransferRequest<'a>>,
    pub(super) transferred_at: Option<Instant>,
}

impl<'a> Snapshot<'a> {
    /// The subscription when it was signed up for, before any fact.
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
            payment_method: sign_up.payment_method,
            request: None,
            transferred_at: None,
        }
    }

    /// The subscription at an instant, after facts that are in order, allowed, and none of them later.
    pub(super) fn replay(sign_up: &'a SignUp, facts: &'a [Fact], at: Instant) -> Self {
        let mut snapshot = Self::at_sign_up(sign_up);
        for fact in facts {
            snapshot.happen(fact);
        }
        Self { facts, at, ..snapshot }
    }

    /// Lets a fact happen if it is allowed; else says why not, and nothing has happened.
    pub(super) fn try_to_happen(&mut self, fact: &'a Fact) -> Vec<Refusal> {
        if fact.at < self.sign_up.created_at {
            return vec![Refusal::NotCreated];
        }
        self.at = fact.at;
        let refusals = self.refusals(&fact.act, Role::Administrator);
        if refusals.is_empty() {
            self.happen(fact);
        }
        refusals
    }

    /// Moves on to a fact that is allowed, and adds what it means.
    pub(super) fn happen(&mut self, fact: &'a Fact) {
        let at = fact.at;
        self.at = at;
        match &fact.act {
            Act::Usage(amount) => self.use_up(*amount),
            Act::Upgrade { name } => self.upgrade = Some((at, name)),
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

    /// Usage takes from the credit first. What is left over is billed where the spending limit is off. Without a running subscription
    /// it has no effect at all.
    fn use_up(&mut self, amount: Decimal) {
        if !self.status().is_running() {
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

    /// Whether usage has any effect: it takes from a credit, or is billed.
    #[must_use]
    pub fn usage_counts(&self) -> bool {
        self.status().is_running() && self.spending_limit().is_some()
    }

    /// The same subscription later, if no fact happens in between.
    #[must_use]
    pub fn later(&self, at: Instant) -> Self {
        Self { at: at.max(self.at), ..self.clone() }
    }

    /// The instant that this is about.
    #[must_use]
    pub const fn instant(&self) -> Instant {
        self.at
    }

    /// What was signed up for.
    #[must_use]
    pub const fn sign_up(&self) -> &'a SignUp {
        self.sign_up
    }

    /// The facts that led here, in order.
    #[must_use]
    pub const fn facts(&self) -> &'a [Fact] {
        self.facts
    }

    /// What the subscription is called at this instant.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.upgrade.map_or(&self.sign_up.name, |(_, name)| name)
    }

    /// When it was upgraded, if it was.
    #[must_use]
    pub fn upgraded_at(&self) -> Option<Instant> {
        self.upgrade.map(|(at, _)| at)
    }

    /// Whether there is something to bill to.
    #[must_use]
    pub const fn has_payment_method(&self) -> bool {
        self.payment_method
    }

    /// Whether a bill is unpaid; while it is disabled too.
    #[must_use]
    pub const fn has_unpaid_bill(&self) -> bool {
        self.bill_unpaid
    }

    /// What was used beyond the credit, and is billed.
    #[must_use]
    pub const fn billed(&self) -> super::Money {
        self.sign_up.money(self.billed)
    }

    /// The end of the trial, once it has come: the credit was used up, or its days are over, whichever was first.
    fn trigger(&self) -> Option<(Instant, Cause)> {
        let expires_at = self.credit_expires_at?;
        let days_over = (self.at >= expires_at).then_some((expires_at, Cause::ThirtyDays));
        self.exhausted_at.map(|at| (at, Cause::CreditUsed)).or(days_over)
    }

    /// The offer at this instant: the one signed up for, until the offer ID changes.
    #[must_use]
    pub fn offer(&self) -> Offer {
        let upgraded = self.sign_up.offer.upgrades_to.filter(|_| self.offer_changed().is_some());
        upgraded.map_or(self.sign_up.offer, OfferId::offer)
    }

    /// When the offer ID changed and why, once it has. After an upgrade it changes when the trial ends, or at the upgrade where that is
    /// later or there is no trial (choices of this simulator), and depends on nothing else.
    #[must_use]
    pub fn offer_changed(&self) -> Option<(Instant, Cause)> {
        let upgraded_at = self.upgraded_at()?;
        if self.sign_up.offer.trial.is_some() {
            self.trigger().map(|(at, cause)| (at.max(upgraded_at), cause))
        } else {
            Some((upgraded_at, Cause::Upgrade))
        }
    }

    /// When the offer ID will change at the latest, while an upgraded trial is waiting for that.
    #[must_use]
    pub fn offer_changes_at(&self) -> Option<Instant> {
        self.credit_expires_at.filter(|_| self.upgrade.is_some() && self.offer_changed().is_none())
    }

    /// The spending limit; `None` where the offer has none to speak of.
    #[must_use]
    pub fn spending_limit(&self) -> Option<SpendingLimit> {
        if self.upgrade.is_some() { Some(SpendingLimit::Off) } else { self.sign_up.offer.spending_limit }
    }

    /// What disables it, or would if it were not deleted or transferred.
    fn disabling(&self) -> Option<Disabled> {
        if let Some(since) = self.cancelled_at {
            return Some(Disabled { reason: DisabledReason::Cancelled, since });
        }
        let (since, cause) = self.trigger().filter(|_| self.upgrade.is_none())?;
        let reason = match cause {
            Cause::CreditUsed => DisabledReason::SpendingLimitReached,
            Cause::ThirtyDays | Cause::Upgrade => DisabledReason::CreditExpired,
        };
        Some(Disabled { reason, since })
    }

    /// How it stands, the first that holds: transferred, deleted, disabled, past due, active.
    #[must_use]
    pub fn status(&self) -> Status {
        if self.transferred_at.is_some() {
            return Status::Transferred;
        }
        match self.disabling() {
            Some(disabled) if self.at >= disabled.deletion_at() => Status::Deleted,
            Some(disabled) => Status::Disabled(disabled),
            None if self.bill_unpaid => Status::PastDue,
            None => Status::Active,
        }
    }

    /// When it is deleted if nothing is done, while it is disabled.
    #[must_use]
    pub fn deletion_at(&self) -> Option<Instant> {
        self.status().disabled().map(Disabled::deletion_at)
    }

    /// The free services of a trial; `None` for every other offer.
    #[must_use]
    pub fn free_services(&self) -> Option<FreeServices> {
        let months = Months::new(self.sign_up.offer.trial?.free_services_months);
        let until = self.sign_up.created_at.checked_add_months(months)?;
        Some(FreeServices { until, usable: self.at < until && self.status().is_running() })
    }
}
