//! What an export tells, and what it leaves open.

use super::{Level, Subject, View, phrases};
use crate::{
    domain::{Currency, Offer, SignUpDate, Snapshot},
    text::Text,
};

/// The shape of a state that is not understood.
pub(super) const NOT_UNDERSTOOD: char = '?';

/// The name of the offer; of several that it may be, all; else the quota ID as it came.
pub(super) fn offer(text: &Text, snapshot: &Snapshot<'_>) -> String {
    of_one(text, snapshot, |offer| text.offer(*offer))
}

/// The offer ID; of several that it may be, all.
pub(super) fn offer_id(text: &Text, snapshot: &Snapshot<'_>) -> String {
    let exported = snapshot.offer().one_of().next().is_some();
    if exported || snapshot.observed().is_none() { of_one(text, snapshot, |offer| offer.id.to_string()) } else { text.get("not-exported") }
}

fn of_one(text: &Text, snapshot: &Snapshot<'_>, shown: impl Fn(&Offer) -> String) -> String {
    let offer = snapshot.offer();
    let Some(observed) = snapshot.observed().filter(|_| offer.one_of().count() != 1) else { return shown(&offer) };
    let names: Vec<String> = offer.one_of().map(&shown).collect();
    match observed.quota_id.as_deref() {
        _ if !names.is_empty() => text.with("one-of", &[("offers", text.list(&names).into())]),
        Some(quota_id) => quota_id.to_owned(),
        None => text.get("not-exported"),
    }
}

/// The spending limit; one that is not understood as it came.
pub(super) fn spending_limit(text: &Text, snapshot: &Snapshot<'_>) -> String {
    let limit = snapshot.spending_limit();
    let told = snapshot.observed().and_then(|observed| observed.spending_limit.as_deref());
    match told.filter(|_| limit.is_none()) {
        Some(told) => text.noted(told, &text.get("as-exported")),
        None if limit.is_none() && snapshot.observed().is_some() && !snapshot.sign_up().offer.simulated => text.get("not-exported"),
        None => text.spending_limit(limit),
    }
}

/// That the currency is not in the export, where something was billed in it.
pub(super) fn currency(text: &Text, snapshot: &Snapshot<'_>) -> Option<String> {
    let is_unknown = snapshot.sign_up().currency == Currency::UNKNOWN && !snapshot.billed().amount.is_zero();
    is_unknown.then(|| text.get("currency-not-exported"))
}

/// The level, shape and word of the status; of a state that is not understood as it came.
pub(super) fn status(text: &Text, snapshot: &Snapshot<'_>) -> (Level, char, String) {
    if let Some(state) = snapshot.state_not_understood() {
        return (Level::Warning, NOT_UNDERSTOOD, state.map_or_else(|| text.get("not-exported"), str::to_owned));
    }
    let status = snapshot.status();
    (phrases::level(status), phrases::shape_of(status.into()), phrases::status(text, status))
}

/// What the export leaves open about the status, or that a state that is not understood is its own.
pub(super) fn status_note(text: &Text, snapshot: &Snapshot<'_>) -> Option<String> {
    let id = match snapshot.state_not_understood() {
        Some(state) => state.map(|_| "as-exported"),
        None => (snapshot.is_status_observed() && snapshot.status().disabled().is_some()).then_some("disabled-not-exported"),
    };
    id.map(|id| text.get(id))
}

/// That the date of the sign-up, from which others count, is an estimate or unknown.
pub(super) fn sign_up(subject: &Subject<'_>) -> Option<String> {
    let (text, sign_up) = (subject.text, subject.snapshot.sign_up());
    match sign_up.date {
        SignUpDate::Estimated => Some(text.with("sign-up-estimated", &[("date", text.day_of(sign_up.created_at).into())])),
        SignUpDate::Unknown if sign_up.offer.trial.is_some() => Some(text.get("sign-up-not-exported")),
        SignUpDate::Known | SignUpDate::Unknown => None,
    }
}

/// The same with its label, where it stands among other things.
pub(super) fn labelled_sign_up(subject: &Subject<'_>) -> Option<String> {
    let told = sign_up(subject)?;
    let is_estimated = subject.snapshot.sign_up().date == SignUpDate::Estimated;
    Some(if is_estimated { subject.text.labelled(&subject.text.get("label-sign-up"), &told) } else { told })
}

impl View<'_> {
    /// That the dates follow documented rules, and that nothing here changes anything in Azure; `None` for a scenario.
    #[must_use]
    pub fn of_real_data(&self) -> Option<String> {
        self.world.is_real().then(|| self.text.get("real-data"))
    }
}
