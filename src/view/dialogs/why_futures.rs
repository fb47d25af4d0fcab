//! Why each of two futures ends as it does: its status and deletion, credit, offer ID and bill, and why it can never be transferred.

use super::why::explain;
use crate::{
    app::Screen,
    domain::{Happening, Role, Sum, Topic, Why},
    view::{
        Dialog, Item, Tone, View,
        phrases::{self, Dates},
        what_if::{Note, UsageAhead, names},
    },
};

pub(super) fn dialog(view: &View<'_>) -> Dialog {
    let (text, now) = (view.text, view.world.now());
    let mut dialog = Dialog::new(text.get("why-futures"));
    let Screen::WhatIf(what_if) = view.world.screen() else { return dialog };
    let (Some(subject), Some(subscription)) = (&view.subject, view.world.subscription()) else { return dialog };
    let sign_up = subject.snapshot.sign_up();
    let ahead = UsageAhead::of(subscription, now, view.world.is_real());
    let mut outcomes = Vec::new();
    for (index, (name, plan)) in names(text, what_if, sign_up).into_iter().zip(what_if.plans()).enumerate() {
        if index > 0 {
            dialog.gap();
        }
        dialog.push(Item::Heading(name));
        match view.world.future(plan) {
            Ok((future, outcome)) => {
                outcomes.push(outcome);
                let Some(over) = future.at(outcome.status_at) else { continue };
                let topics = [Topic::Status, Topic::Deletion, Topic::Credit, Topic::OfferId].into_iter();
                let topics = topics.filter(|topic| topic.is_shown(&over)).chain(outcome.transfer_from.is_none().then_some(Topic::Transfer));
                let is_open = over.credit_expires_at().is_some_and(|ends_at| ahead.is_forfeited_unknown(ends_at, now));
                for mut why in topics.flat_map(|topic| over.why(topic, Role::Administrator)) {
                    if is_open {
                        leave_forfeited_open(&mut why);
                    }
                    explain(text, &why, Dates::of(&over), now, &mut dialog);
                }
                let Some(end) = future.at(outcome.billed_until).filter(|end| Topic::Billed.is_shown(end)) else { continue };
                for why in end.why(Topic::Billed, Role::Administrator) {
                    explain(text, &why, Dates::of(&end), now, &mut dialog);
                }
            }
            Err(error) => {
                let reason = phrases::plan_error(text, &error, sign_up);
                dialog.text(Tone::Plain, text.with("why-future-impossible", &[("reason", reason.into())]));
            }
        }
    }
    if let Some(note) = Note::of(text, ahead, sign_up, &outcomes, now) {
        dialog.gap();
        dialog.text(Tone::Faint, note.in_words(text));
    }
    dialog
}

/// Takes back how much is forfeited: usage until then can still change it.
fn leave_forfeited_open(why: &mut Why<'_>) {
    for event in &mut why.grounds {
        if let Happening::CreditExpired(forfeited) = &mut event.what {
            *forfeited = None;
        }
    }
    why.sums.retain(|sum| !matches!(sum, Sum::Forfeited { .. }));
}
