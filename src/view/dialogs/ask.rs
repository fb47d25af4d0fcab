//! The question whether to carry out a command: its text, the answers, the field, and the consequences.

use super::{answer_transfer, upgrade};
use crate::{
    app::{Ask, Command, Focus},
    domain::{Reason, Snapshot},
    view::{Choice, Dialog, Field, Item, Subject, Tone, View, phrases, terms},
};

pub(super) fn dialog(view: &View<'_>, ask: &Ask) -> Dialog {
    let (text, code) = (view.text, ask.command.name());
    let mut dialog = Dialog::new(text.get(&format!("ask-{code}")));
    let Some(subject) = &view.subject else { return dialog };
    if ask.command == Command::AnswerTransfer {
        answer_transfer::mail(subject, &mut dialog);
    } else {
        dialog.text(Tone::Plain, about(subject, ask.command));
    }
    dialog.gap();
    let rest = subject.snapshot.credit().map_or_else(String::new, |credit| text.amount(credit.remaining));
    for (index, (answer, is_selected)) in ask.answers.iter().enumerate() {
        let label = text.with(&format!("ask-{code}-{}", answer.into_str()), &[("amount", rest.as_str().into())]);
        dialog.push(Item::Choice(Choice { has_keys: ask.focus == Focus::Options, ..Choice::new(index, label, is_selected) }));
    }
    if let Some(typed) = &ask.field {
        dialog.gap();
        dialog.push(Item::Field(Field::new(text.get(&format!("ask-{code}-field")), typed, ask.focus == Focus::Field)));
        objection(view, subject, ask, &mut dialog);
    }
    dialog.gap();
    if ask.command == Command::Upgrade {
        upgrade::consequences(subject, &mut dialog);
    } else {
        meaning(subject, ask.command, &mut dialog);
    }
    dialog
}

fn about(subject: &Subject<'_>, command: Command) -> String {
    let Subject { text, snapshot, .. } = subject;
    match command {
        Command::Upgrade if snapshot.credit_left().is_zero() => text.get("ask-upgrade-text-no-credit"),
        Command::Reactivate if snapshot.has_unpaid_bill() => text.get("ask-reactivate-text-past-due"),
        _ => text.get(&format!("ask-{}-text", command.name())),
    }
}

/// Says what is wrong with the input once it is judged, and that it is right as soon as it is.
fn objection(view: &View<'_>, subject: &Subject<'_>, ask: &Ask, dialog: &mut Dialog) {
    let text = view.text;
    match view.world.objections(&subject.snapshot, ask).first() {
        Some(objection) if ask.is_judged => {
            dialog.text(Tone::Warning, phrases::reason(text, Reason::Refusal(*objection), subject.snapshot.sign_up().offer));
        }
        None if ask.command.asks_for() == Some("") => dialog.text(Tone::Right, text.get("ask-field-right")),
        _ => {}
    }
}

/// Says what a command means, with the dates of the subscription.
fn meaning(subject: &Subject<'_>, command: Command, dialog: &mut Dialog) {
    let Subject { text, snapshot, .. } = subject;
    let at = |instant| text.instant(instant).into();
    let mut arguments = terms::general(text);
    arguments.extend([("deletion", at(snapshot.deletion_if_cancelled())), ("expires", at(snapshot.request_expiry()))]);
    for code in meanings(command, snapshot) {
        dialog.text(Tone::Plain, text.with(&format!("ask-{}-{code}", command.name()), &arguments));
    }
}

/// Returns the names of the messages that say what a command means.
fn meanings(command: Command, snapshot: &Snapshot<'_>) -> &'static [&'static str] {
    match command {
        Command::Upgrade => &[],
        Command::RequestTransfer => &["moves", "stays", "means"],
        Command::AddUsage if !snapshot.usage_counts() => &["none"],
        _ => &["means"],
    }
}
