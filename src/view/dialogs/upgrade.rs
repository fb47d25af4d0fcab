//! The consequences of an upgrade, as the domain derives them from the facts with the upgrade added; and the warning of a late one.

use crate::{
    domain::{Snapshot, Status},
    text::Text,
    view::{
        Change, Dialog, Item, Subject, Tone, credit,
        phrases::{self, Dates},
        terms,
    },
};

pub(super) fn consequences(subject: &Subject<'_>, dialog: &mut Dialog) {
    let Subject { text, snapshot: before, .. } = subject;
    let Some(subscription) = before.if_upgraded() else { return };
    let Some(after) = subscription.at(before.instant()) else { return };
    let row = |label: &str, before: String, after: String| [text.get(label), before, after];
    let limit = |snapshot: &Snapshot<'_>| text.spending_limit(snapshot.spending_limit());
    let mut rows = vec![
        row("label-spending-limit", limit(before), limit(&after)),
        row("label-offer-id", before.offer().id.to_string(), offer_id(text, &after)),
        row("label-transfer", transfer(text, before), transfer(text, &after)),
    ];
    if !before.is_credit_unknown() {
        rows.insert(1, row("label-credit", credit_left(text, before), credit_left(text, &after)));
    }
    dialog.push(Item::Change(Change { before: text.get("upgrade-before"), after: text.get("upgrade-after"), rows }));
    // What nobody knows is not compared.
    if before.is_credit_unknown() {
        dialog.text(Tone::Plain, text.labelled(&text.get("label-credit"), &text.get("credit-not-exported")));
    }
    if let Status::Disabled(_) = before.status() {
        dialog.gap();
        dialog.text(Tone::Warning, text.get(if before.is_end_unclear() { "upgrade-disabled-warning" } else { "upgrade-late-warning" }));
    }
}

/// What is left; after the upgrade, how long it is kept.
fn credit_left(text: &Text, snapshot: &Snapshot<'_>) -> String {
    match snapshot.credit() {
        Some(credit) if snapshot.is_upgraded() && !credit.remaining.amount.is_zero() => {
            text.with("upgrade-credit-kept", &[("at", phrases::instant(text, Dates::of(snapshot), credit.expires_at).into())])
        }
        Some(left) if snapshot.is_usage_unknown() && credit::is_nothing_told(&left) => {
            text.with("credit-untold", &[("granted", text.amount(left.granted).into())])
        }
        Some(left) if snapshot.is_usage_unknown() && !left.expired => {
            text.with("upgrade-credit-at-most", &[("left", text.amount(left.remaining).into())])
        }
        Some(credit) => text.amount(credit.remaining),
        None => text.get("upgrade-no-credit"),
    }
}

fn offer_id(text: &Text, after: &Snapshot<'_>) -> String {
    match after.offer_changes_at() {
        Some(at) => {
            let at = ("at", phrases::instant(text, Dates::of(after), at).into());
            text.with("upgrade-offer-waits", &[terms::of(text, after.sign_up().offer), vec![at]].concat())
        }
        None if after.waits_for_offer_change() => text.with("upgrade-offer-waits-undated", &terms::of(text, after.sign_up().offer)),
        None => after.offer().id.to_string(),
    }
}

fn transfer(text: &Text, snapshot: &Snapshot<'_>) -> String {
    match (snapshot.offer_changes_at(), snapshot.transfer().eligible_at) {
        (Some(at), _) => text.with("upgrade-transfer-waits", &[("at", phrases::instant(text, Dates::of(snapshot), at).into())]),
        (None, Some(_)) => text.get("possible"),
        (None, None) if snapshot.waits_for_offer_change() => text.get("upgrade-transfer-waits-undated"),
        (None, None) => text.get("upgrade-transfer-not"),
    }
}
