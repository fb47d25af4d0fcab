//! The status section: status, offer, offer ID, spending limit, deletion, and the billed amount.

use super::{Row, Section, Span, Subject, Value, Words, exported, phrases};
use crate::domain::Topic;

pub(super) fn section(subject: &Subject<'_>) -> Section {
    let Subject { text, snapshot, .. } = subject;
    let status = snapshot.status();
    let (level, shape, word) = exported::status(text, snapshot);
    let value = Value::Status { level, shape, word };
    let disabled = status.disabled().map(|disabled| phrases::disabled(text, disabled, subject.dates()));
    let mut rows = vec![
        Row {
            note: disabled.or_else(|| ended(subject)).or_else(|| exported::status_note(text, snapshot)),
            ..Row::new(Topic::Status, text.get("label-status"), value)
        },
        offer(subject),
        Row::new(Topic::OfferId, text.get("label-offer-id"), Words::from(Span::Strong(exported::offer_id(text, snapshot)))),
        Row::new(Topic::SpendingLimit, text.get("label-spending-limit"), exported::spending_limit(text, snapshot)),
    ];
    if let Some(at) = snapshot.deletion_at() {
        rows.push(Row::new(Topic::Deletion, text.get("label-deletion"), subject.until(at)));
    }
    if snapshot.is_deletion_undated() {
        rows.push(Row::new(Topic::Deletion, text.get("topic-deletion"), text.get("not-exported")));
    }
    if !snapshot.billed().amount.is_zero() {
        let row = Row::new(Topic::Billed, text.get("label-billed"), subject.share(snapshot.billed()));
        rows.push(Row { note: exported::currency(text, snapshot), ..row });
    }
    rows.extend(super::credit::not_simulated(subject).map(|words| Row::new(Topic::Credit, text.get("label-credit"), words)));
    Section::new(text.get("title-status"), rows)
}

/// When it was deleted or transferred.
pub(super) fn ended(subject: &Subject<'_>) -> Option<String> {
    subject.snapshot.ended_at().map(|at| subject.instant(at))
}

/// The offer and, while an upgrade waits for it, what it becomes and by when.
fn offer(subject: &Subject<'_>) -> Row {
    let Subject { text, snapshot, .. } = subject;
    let offer = exported::offer(text, snapshot);
    let row = |value| Row::new(Topic::Offer, text.get("label-offer"), value);
    match snapshot.offer_changes_at().zip(snapshot.sign_up().offer.upgrades_to) {
        Some((at, id)) => {
            let becomes = [
                ("before", offer.as_str().into()),
                ("offer", text.offer(id.offer()).into()),
                ("date", phrases::day(text, subject.dates(), at).into()),
            ];
            let said = text.with("offer-becomes-said", &becomes);
            Row { said: Some(said), ..row(Words::from(offer.clone()).and(Span::Arrow).and(text.with("offer-becomes", &becomes))) }
        }
        None => row(offer.into()),
    }
}

/// The subscription ID, where there is room for it.
pub(super) fn subscription_id(subject: &Subject<'_>) -> Section {
    let (text, id) = (subject.text, subject.snapshot.sign_up().id.to_string());
    let section = Section::new(text.get("title-subscription-id"), vec![Row::titled(Topic::SubscriptionId, id)]);
    Section { name: text.get("topic-subscription-id"), is_optional: true, ..section }
}
