//! The question whether to carry out a command: its text, the answers, the field, and the consequences.

use super::{answer_transfer, upgrade};
use crate::{
    app::{self, Ask, Command, Focus},
    domain::{AmountError, Currency, Money, Reason, Refusal, Snapshot},
    view::{Choice, Dialog, Field, Item, Subject, Tone, View, keys, phrases, terms},
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
    if view.world.is_real() {
        dialog.gap();
        dialog.text(Tone::Warning, text.get("changes-nothing"));
        dialog.text(Tone::Plain, keys::with_keys(view.session, &text.get("try-instead")));
    }
    dialog
}

fn about(subject: &Subject<'_>, command: Command) -> String {
    let Subject { text, snapshot, .. } = subject;
    match command {
        Command::Upgrade if snapshot.is_without_credit() => {
            let has_trial = snapshot.sign_up().offer.trial.is_some();
            text.get(match (has_trial, snapshot.has_free_services_ahead()) {
                (false, _) => "ask-upgrade-text-no-credit",
                (true, false) => "ask-upgrade-text-credit-over",
                (true, true) => "ask-upgrade-text-credit-over-free-services",
            })
        }
        Command::Reactivate if snapshot.has_unpaid_bill() => text.get("ask-reactivate-text-past-due"),
        _ => text.get(&format!("ask-{}-text", command.name())),
    }
}

/// Says what is wrong with the input once it is judged, and that it is right as soon as it is.
fn objection(view: &View<'_>, subject: &Subject<'_>, ask: &Ask, dialog: &mut Dialog) {
    let text = view.text;
    match view.world.objections(&subject.snapshot, ask).first() {
        Some(Refusal::AmountInvalid) if ask.is_judged => dialog.text(Tone::Warning, broken_rule(subject, ask)),
        Some(objection) if ask.is_judged => {
            dialog.text(Tone::Warning, phrases::reason(text, Reason::Refusal(*objection), subject.snapshot.sign_up()));
        }
        None if ask.command.needs_text() => dialog.text(Tone::Right, text.get("ask-field-right")),
        _ => {}
    }
}

/// Says which rule a typed amount breaks.
fn broken_rule(subject: &Subject<'_>, ask: &Ask) -> String {
    let (text, currency) = (subject.text, subject.snapshot.sign_up().currency);
    let typed = ask.field.as_ref().map_or("", app::Field::text);
    let Err(error) = app::typed_amount(typed, currency) else { return String::new() };
    let decimals = ("decimals", i64::from(currency.decimals()).into());
    match (error, currency.known_code()) {
        (AmountError::TooManyDecimals, None) => text.with("ask-add-usage-too-many-decimals-unknown", &[decimals]),
        (error, code) => {
            let id = format!("ask-add-usage-{}", <&str>::from(error));
            text.with(&id, &[("currency", code.unwrap_or_default().into()), decimals])
        }
    }
}

/// Says what a command means, with the dates of the subscription.
fn meaning(subject: &Subject<'_>, command: Command, dialog: &mut Dialog) {
    let Subject { text, snapshot, .. } = subject;
    let at = |instant| text.instant(instant).into();
    let credit = text.amount(Money::new(snapshot.credit_left(), snapshot.sign_up().currency));
    let mut arguments = terms::all(text, snapshot.sign_up().offer);
    arguments.extend([("deletion", at(snapshot.deletion_if_cancelled())), ("expires", at(snapshot.request_expiry()))]);
    arguments.push(("credit", credit.into()));
    for code in meanings(command, snapshot) {
        dialog.text(Tone::Plain, text.with(&format!("ask-{}-{code}", command.name()), &arguments));
    }
    if command == Command::AddUsage && snapshot.usage_counts() && snapshot.sign_up().currency == Currency::UNKNOWN {
        dialog.text(Tone::Plain, text.get("usage-currency-not-exported"));
    }
}

/// Returns the names of the messages that say what a command means.
fn meanings(command: Command, snapshot: &Snapshot<'_>) -> &'static [&'static str] {
    let has_credit = !snapshot.credit_left().is_zero();
    match command {
        Command::Upgrade => &[],
        Command::Cancel if snapshot.offer().reactivatable => &["means-back"],
        Command::Cancel if snapshot.offer_changes_at().is_some() && has_credit => &["credit", "means-later"],
        Command::Cancel if has_credit => &["credit", "means"],
        Command::RequestTransfer => &["moves", "stays", "means"],
        Command::AddUsage if snapshot.is_credit_unknown() && snapshot.status().is_running() => &["unknown"],
        Command::AddUsage if !snapshot.usage_counts() => &["none"],
        _ => &["means"],
    }
}
