//! What an export of real subscriptions says of one: more is not known, and nothing else is made up.

use chrono::{Months, Timelike};

use super::{EARLIEST, Instant, OFFERS, Offer, OfferId, Refusal, Snapshot, SpendingLimit, Status, StatusKind, Trial, offers_with_quota_id};

/// What is known of the date of a sign-up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SignUpDate {
    /// The date itself.
    #[default]
    Known,
    /// An estimate: 12 months before the free services end.
    Estimated,
    /// Nothing. The subscription counts from the export on.
    Unknown,
}

/// What an export says of a subscription, in its own words.
///
/// No interface exports since when and why a subscription is disabled, when it was upgraded, or what is left of its credit. All of that
/// stays unknown. What is observed holds until a later fact or date changes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The instant of the export.
    pub at: Instant,
    /// `state`, such as `Enabled`.
    pub state: Option<Box<str>>,
    /// `spendingLimit`: `On`, `Off` or `CurrentPeriodOff`.
    pub spending_limit: Option<Box<str>>,
    /// `quotaId`, such as `FreeTrial_2014-09-01`. It may stand for several offers.
    pub quota_id: Option<Box<str>>,
    /// The end of the promotion `freetier`, which is that of the free services.
    pub free_services_until: Option<Instant>,
}

impl Observation {
    /// Returns the status that the state stands for; `None` for a state that is not understood or not there.
    #[must_use]
    pub fn status(&self) -> Option<StatusKind> {
        let state = self.state.as_deref()?;
        let known = [
            ("Enabled", StatusKind::Active),
            ("Warned", StatusKind::PastDue),
            ("PastDue", StatusKind::PastDue),
            ("Disabled", StatusKind::Disabled),
            ("Deleted", StatusKind::Deleted),
        ];
        known.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(state)).map(|(_, status)| status)
    }

    /// Returns the spending limit; `None` for one that is not understood, such as `CurrentPeriodOff`, or not there.
    #[must_use]
    pub fn limit(&self) -> Option<SpendingLimit> {
        match self.spending_limit.as_deref() {
            Some(limit) if limit.eq_ignore_ascii_case("on") => Some(SpendingLimit::On),
            Some(limit) if limit.eq_ignore_ascii_case("off") => Some(SpendingLimit::Off),
            _ => None,
        }
    }

    /// Returns when the sign-up was, if the free services count from it: 12 months before they end, in whole seconds.
    #[must_use]
    pub fn estimated_sign_up(&self) -> Option<Instant> {
        let months = Months::new(Trial::FREE.free_services_months);
        self.free_services_until?.with_nanosecond(0)?.checked_sub_months(months).filter(|at| *at >= EARLIEST)
    }

    /// Returns the offers that the quota ID may stand for; none if it is unknown.
    pub fn offers(&self) -> impl Iterator<Item = &'static Offer> {
        self.quota_id.as_deref().into_iter().flat_map(offers_with_quota_id)
    }

    /// Whether it says that the subscription runs.
    fn is_running(&self) -> bool {
        matches!(self.status(), Some(StatusKind::Active | StatusKind::PastDue))
    }
}

impl Offer {
    /// Returns the offer of a quota ID. Of several that it may stand for, it has what all of them have, and no ID. Of an unknown one
    /// nothing is known.
    ///
    /// ```
    /// use account_center::domain::{Offer, OfferId};
    ///
    /// assert_eq!(Offer::of_quota_id("FreeTrial_2014-09-01"), OfferId::FREE_TRIAL.offer());
    /// let dev_test = Offer::of_quota_id("MSDNDevTest_2014-09-01"); // three offers, one of which cannot be transferred
    /// assert_eq!((dev_test.id, dev_test.transferable), (OfferId::UNKNOWN, false));
    /// ```
    #[must_use]
    pub fn of_quota_id(quota_id: &str) -> Self {
        let mut offers = offers_with_quota_id(quota_id).copied();
        let Some(first) = offers.next() else { return Self::unknown(OfferId::UNKNOWN) };
        offers.fold(first, |all, offer| Self {
            quota_id: all.quota_id,
            trial: all.trial.filter(|trial| offer.trial == Some(*trial)),
            simulated: all.simulated && offer.simulated,
            upgrades_to: all.upgrades_to.filter(|to| offer.upgrades_to == Some(*to)),
            spending_limit: all.spending_limit.filter(|limit| offer.spending_limit == Some(*limit)),
            transferable: all.transferable && offer.transferable,
            reactivatable: all.reactivatable && offer.reactivatable,
            ..Self::unknown(OfferId::UNKNOWN)
        })
    }

    /// Returns the offers that it may be one of: several if an export left that open, and none if it did not tell.
    pub fn one_of(&self) -> impl Iterator<Item = &'static Self> {
        let (id, quota_id) = (self.id, self.quota_id.filter(|_| self.id == OfferId::UNKNOWN));
        OFFERS.iter().filter(move |offer| offer.id == id || quota_id.is_some() && offer.quota_id == quota_id)
    }
}

impl<'a> Snapshot<'a> {
    /// Returns what an export said of it, from its instant on.
    #[must_use]
    pub const fn observed(&self) -> Option<&'a Observation> {
        self.observed
    }

    /// Moves on to an instant, past what was observed until then.
    pub(super) fn move_to(&mut self, at: Instant) {
        self.at = at;
        if self.observed.is_some() {
            return;
        }
        let Some(observed) = self.sign_up.observed.as_deref().filter(|observed| observed.at <= at) else { return };
        self.observed = Some(observed);
        let status = observed.status();
        self.bill_unpaid = status == Some(StatusKind::PastDue);
        // An export that contradicts an upgrade does not tell what it led to.
        let knows_upgrade = self.upgrade.is_none() || observed.limit() != Some(SpendingLimit::On);
        self.is_seen_disabled = status == Some(StatusKind::Disabled) && knows_upgrade;
        // A trial whose spending limit is off was upgraded: nothing else turns it off.
        if self.sign_up.offer.trial.is_some() && observed.limit() == Some(SpendingLimit::Off) && self.upgrade.is_none() {
            self.upgrade = Some((None, &self.sign_up.name));
        }
    }

    /// Whether an export says that it still ran at an instant or after it.
    pub(super) fn is_seen_running_since(&self, at: Instant) -> bool {
        self.observed.is_some_and(|observed| observed.is_running() && at <= observed.at)
    }

    /// Whether an export has the offer that an upgrade before leads to, of a trial whose end nobody knows: the offer ID changed at some instant.
    pub(super) fn is_seen_changed(&self) -> bool {
        let leads_to = |offer: &Offer| self.sign_up.offer.upgrades_to == Some(offer.id);
        let has_new_offer =
            |observed: &Observation| self.upgraded_at().is_some_and(|at| at <= observed.at) && observed.offers().any(leads_to);
        self.sign_up.known_created_at().is_none() && self.observed.is_some_and(has_new_offer)
    }

    /// Returns what an export says of the state that makes it count as active: one that is not understood, or nothing.
    #[must_use]
    pub fn state_not_understood(&self) -> Option<Option<&'a str>> {
        let observed = self.observed.filter(|observed| self.status() == Status::Active && observed.status().is_none())?;
        Some(observed.state.as_deref())
    }

    /// Returns the status without what it consists of; `None` if an export has no state that is understood.
    #[must_use]
    pub fn known_status(&self) -> Option<StatusKind> {
        self.state_not_understood().is_none().then(|| self.status().into())
    }

    /// Returns the reason against something that is not possible with its offer: if an export leaves open which one it is, that, unless it is
    /// not possible with any that it may be.
    pub(super) fn against_offer(&self, refusal: Refusal, is_possible: fn(&Offer) -> bool) -> Refusal {
        let offer = self.offer();
        let is_unclear = offer.id == OfferId::UNKNOWN && (offer.one_of().next().is_none() || offer.one_of().any(is_possible));
        if is_unclear { Refusal::OfferUnclear } else { refusal }
    }

    /// Whether the status is that of an export, and nothing that is known leads to it.
    #[must_use]
    pub fn is_status_observed(&self) -> bool {
        match (self.status(), self.observed) {
            (_, None) | (Status::Transferred, _) => false,
            (Status::Disabled(disabled), _) => disabled.reason.is_none(),
            (Status::Deleted, Some(observed)) => observed.status() == Some(StatusKind::Deleted),
            (Status::PastDue, Some(observed)) => observed.status() == Some(StatusKind::PastDue),
            (Status::Active, Some(observed)) => observed.status().is_none(),
        }
    }
}
