//! Builds the public state from the domain. No rule is made here.

use super::{
    CreditState, DisabledState, FORMAT, ForecastState, FreeServicesState, NextChangeState, ObservedState, OfferState, RequestState, State,
    SubscriptionState, TransferState, UpgradeState,
};
use crate::{
    clock::Clock,
    domain::{Act, Disabled, Instant, Observation, OfferId, SignUpDate, Snapshot, Subscription, TransferRequest, last_full_day},
};

impl State {
    /// Creates the state of an account at the instant that a clock shows, outside the user interface: without screen, dialog, subject or selection.
    #[must_use]
    pub fn new<'a>(subscriptions: impl IntoIterator<Item = &'a Subscription>, signed_in_as: &str, clock: &Clock) -> Self {
        Self::at(clock.now(), subscriptions, signed_in_as, clock)
    }

    /// Creates the state of an account at another instant than its clock shows.
    #[must_use]
    pub fn at<'a>(now: Instant, subscriptions: impl IntoIterator<Item = &'a Subscription>, signed_in_as: &str, clock: &Clock) -> Self {
        Self::of(now, subscriptions.into_iter().filter_map(|subscription| subscription.at(now)), signed_in_as, clock)
    }

    /// Creates the state of some subscriptions of an account, in this order, all at the instant `now`.
    #[must_use]
    pub fn of<'a>(now: Instant, snapshots: impl IntoIterator<Item = Snapshot<'a>>, signed_in_as: &str, clock: &Clock) -> Self {
        Self {
            format: FORMAT,
            now,
            clock: clock.into(),
            signed_in_as: Some(signed_in_as.to_owned()).filter(|email| !email.is_empty()),
            screen: None,
            dialog: None,
            subject: None,
            selected: None,
            subscriptions: snapshots.into_iter().map(|snapshot| SubscriptionState::new(&snapshot, signed_in_as)).collect(),
        }
    }
}

impl SubscriptionState {
    /// Creates the state of one subscription, for the person signed in.
    #[must_use]
    pub fn new(snapshot: &Snapshot<'_>, signed_in_as: &str) -> Self {
        let sign_up = snapshot.sign_up();
        let role = sign_up.role_of(signed_in_as);
        let status = snapshot.status();
        let refusals = snapshot.refusals(&Act::Upgrade { name: Act::DEFAULT_NAME.to_owned() }, role);
        let transfer = snapshot.transfer_by(role);
        Self {
            id: sign_up.id,
            name: snapshot.name().to_owned(),
            administrator: Some(sign_up.administrator.clone()).filter(|administrator| !administrator.is_empty()),
            created_at: sign_up.known_created_at(),
            estimated: sign_up.date == SignUpDate::Estimated,
            currency: sign_up.currency.known_code().map(str::to_owned),
            offer: OfferState::new(snapshot),
            status: snapshot.known_status().map(Into::into),
            disabled: status.disabled().map(Into::into),
            spending_limit: snapshot.spending_limit().map(Into::into),
            credit: CreditState::new(snapshot),
            billed: snapshot.billed().to_string(),
            forecast: snapshot.forecast().map(|forecast| ForecastState {
                daily: forecast.daily.to_string(),
                runs_out_at: forecast.runs_out_at,
                lasts: forecast.lasts,
            }),
            upgrade: UpgradeState {
                upgraded_at: snapshot.upgraded_at(),
                allowed: refusals.is_empty(),
                refusals: refusals.iter().map(Into::into).collect(),
            },
            transfer: TransferState {
                eligible: transfer.blockers.is_empty(),
                blockers: transfer.blockers.iter().map(Into::into).collect(),
                eligible_at: transfer.eligible_at,
                request: snapshot.request().map(|request| RequestState::new(&request, snapshot.instant())),
            },
            free_services: snapshot.free_services().map(|services| FreeServicesState { until: services.until, usable: services.usable }),
            deletion_at: snapshot.deletion_at(),
            observed: snapshot.observed().map(ObservedState::new),
            next_change: snapshot
                .next_change()
                .map(|change| NextChangeState { at: change.at, what: change.what.iter().map(Into::into).collect() }),
        }
    }
}

impl From<Disabled> for DisabledState {
    fn from(disabled: Disabled) -> Self {
        Self { reason: disabled.reason.map(Into::into), since: disabled.since }
    }
}

impl ObservedState {
    fn new(observed: &Observation) -> Self {
        let written = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        Self {
            at: observed.at,
            state: written(&observed.state),
            spending_limit: written(&observed.spending_limit),
            quota_id: written(&observed.quota_id),
            offers: observed.offers().map(|offer| offer.id.to_string()).collect(),
            free_services_until: observed.free_services_until,
        }
    }
}

impl OfferState {
    fn new(snapshot: &Snapshot<'_>) -> Self {
        let offer = snapshot.offer();
        let (changed_at, cause) = snapshot.offer_changed().unzip();
        let cause = cause.map(Into::into);
        let id = (offer.id != OfferId::UNKNOWN).then(|| offer.id.to_string());
        let names: Vec<_> = offer.one_of().map(ToString::to_string).collect();
        let exported = snapshot.observed().and_then(|observed| observed.quota_id.as_deref());
        let name = match (&id, names.as_slice()) {
            (Some(_), _) => offer.to_string(),
            (None, []) => exported.unwrap_or("unknown").to_owned(),
            (None, names) => format!("one of {}", names.join(", ")),
        };
        Self { id, name, changed_at, cause, changes_at: snapshot.offer_changes_at() }
    }
}

impl CreditState {
    fn new(snapshot: &Snapshot<'_>) -> Option<Self> {
        let granted = snapshot.credit().map(|credit| credit.granted).or_else(|| snapshot.sign_up().credit_not_simulated());
        let credit = snapshot.known_credit();
        if granted.is_none() && !snapshot.is_credit_unknown() {
            return None;
        }
        let expires_at = snapshot.credit_expires_at();
        Some(Self {
            currency: granted.and_then(|granted| granted.currency.known_code().map(str::to_owned)),
            granted: granted.map(|granted| granted.to_string()),
            used: credit.map(|credit| credit.used.to_string()),
            remaining: credit.map(|credit| credit.remaining.to_string()),
            forfeited: credit.map(|credit| credit.forfeited.to_string()),
            expires_at,
            last_full_day: expires_at.map(|end| last_full_day(end).to_string()),
            expired: credit.map(|credit| credit.expired),
            exhausted_at: credit.and_then(|credit| credit.exhausted_at),
            as_of: credit.and(snapshot.sign_up().used_as_of),
        })
    }
}

impl RequestState {
    fn new(request: &TransferRequest<'_>, now: Instant) -> Self {
        Self {
            recipient: request.recipient.to_owned(),
            requested_at: request.requested_at,
            expires_at: request.expires_at(),
            status: request.status(now).into(),
        }
    }
}
