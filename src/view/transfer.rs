//! The transfer section: whether a transfer is possible, what it waits for, and the request.

use super::{Lengths, Row, Section, Span, Subject, Value, Words, phrases};
use crate::domain::{Countdown, Instant, Refusal, Topic};

pub(super) fn section(subject: &Subject<'_>) -> Section {
    let Subject { text, snapshot, .. } = subject;
    let mut rows = vec![Row::titled(Topic::Transfer, standing(subject))];
    if let Some(change) = snapshot.offer_changed() {
        let ended_at = snapshot.credit().and_then(|credit| credit.exhausted_at).or(snapshot.credit_expires_at());
        let cause = phrases::cause_at(text, change, ended_at, snapshot.sign_up().offer);
        let words = text.with("offer-changed", &[("at", subject.instant(change.0).into()), ("cause", cause.into())]);
        rows.push(Row::titled(Topic::OfferChange, words));
    }
    Section::new(text.get("title-transfer"), rows)
}

/// Says whether a transfer is possible, or from when on, or why not.
pub(super) fn standing(subject: &Subject<'_>) -> Value {
    let Subject { text, snapshot, role, .. } = subject;
    let waiting = |lengths: Lengths, at: Instant| {
        let left = text.countdown(Countdown::new(subject.now(), at));
        let words = lengths.whole().to_owned();
        let above = lengths.map(|words| text.with("above-countdown", &[("words", words.into())]));
        Value::Waiting { words, above, left, at: subject.instant(at) }
    };
    let blockers = snapshot.transfer_by(*role).blockers;
    let offer_changes_at = snapshot.offer_changes_at().filter(|_| blockers == [Refusal::WaitingForOfferChange]);
    if blockers.is_empty() {
        Words::from(Span::Strong(text.get("transfer-possible"))).into()
    } else if blockers == [Refusal::NotUpgraded] {
        // Without a trial, the offer ID changes with the upgrade.
        let has_trial = snapshot.sign_up().offer.trial.is_some();
        text.get(if has_trial { "transfer-once-upgraded" } else { "transfer-after-upgrade" }).into()
    } else if let Some(request) = snapshot.pending_request() {
        waiting(Lengths::new(vec![phrases::transfer_pending(text, request.recipient)]), request.expires_at())
    } else if let Some(at) = offer_changes_at {
        waiting(Lengths::new(["transfer-waits", "transfer-waits-briefly"].map(|id| text.get(id)).into()), at)
    } else {
        Value::Refused(phrases::not_possible(text, &blockers).or(text.get("not-possible-briefly")))
    }
}
