//! A command's question: what it is about, the answers, the field, and what it would mean.

use ratatui::style::Style;

use super::{Body, Scene};
use crate::{
    app::{Ask, Command, Focus},
    domain::{DELETION_AFTER, REQUEST_EXPIRES_AFTER, Reason, Snapshot},
    ui::upgrade,
};

pub(super) fn body<'a>(scene: Scene<'a>, ask: &Ask, columns: usize) -> Body<'a> {
    let text = scene.text;
    let code = ask.command.into_str();
    let mut body = Body::new(text.get(&format!("ask-{code}")));
    let Some(snapshot) = scene.model.selected() else { return body };
    if ask.command == Command::AnswerTransfer {
        mail(scene, &mut body, &snapshot, columns);
    } else {
        let about = match ask.command {
            Command::Upgrade if !has_credit(&snapshot) => text.get("ask-upgrade-text-no-credit"),
            Command::Reactivate if snapshot.has_unpaid_bill() => text.get("ask-reactivate-text-past-due"),
            _ => text.get(&format!("ask-{code}-text")),
        };
        body.paragraph(&about, columns, Style::new());
    }
    body.blank();
    let rest = snapshot.credit().map_or_else(String::new, |credit| text.amount(credit.remaining));
    for (place, (answer, is_chosen)) in ask.answers.iter().enumerate() {
        let label = text.with(&format!("ask-{code}-{}", answer.into_str()), &[("amount", rest.as_str().into())]);
        body.option(scene, place, &label, is_chosen, ask.focus == Focus::Options, columns);
    }
    if let Some(typed) = &ask.field {
        body.blank();
        body.field(scene, &text.get(&format!("ask-{code}-field")), typed, columns, ask.focus == Focus::Field);
        // Said as it is typed; before that there is nothing to object to.
        let objections = scene.model.objections(&snapshot, ask);
        match objections.first() {
            _ if typed.text().trim().is_empty() => {}
            Some(objection) => {
                let why = text.reason(Reason::Refusal(*objection));
                body.paragraph(&format!("▲ {}. {why}", text.refusal(*objection)), columns, scene.theme.warning());
            }
            None if ask.command.asks_for() == Some("") => {
                body.paragraph(&format!("✓ {}", text.get("ask-field-right")), columns, scene.theme.faint());
            }
            None => {}
        }
    }
    body.blank();
    if ask.command == Command::Upgrade {
        for line in upgrade::consequences(scene, &snapshot, columns) {
            body.push(line);
        }
    } else {
        meaning(scene, &mut body, &snapshot, ask.command, columns);
    }
    body
}

fn has_credit(snapshot: &Snapshot<'_>) -> bool {
    snapshot.credit().is_some_and(|credit| !credit.remaining.amount.is_zero())
}

/// What a command means, with the dates of the subscription that it is about.
fn meaning(scene: Scene<'_>, body: &mut Body<'_>, snapshot: &Snapshot<'_>, command: Command, columns: usize) {
    let text = scene.text;
    let now = snapshot.instant();
    let arguments =
        [("deletion", text.instant(now + DELETION_AFTER).into()), ("expires", text.instant(now + REQUEST_EXPIRES_AFTER).into())];
    let codes: &[&str] = match command {
        Command::Upgrade => &[],
        Command::RequestTransfer => &["moves", "stays", "means"],
        Command::AddUsage if snapshot.usage_counts() => &["means"],
        Command::AddUsage => &["none"],
        _ => &["means"],
    };
    for code in codes {
        body.paragraph(&text.with(&format!("ask-{}-{code}", command.into_str()), &arguments), columns, Style::new());
    }
}

/// The mail that the recipient of a transfer request got.
fn mail(scene: Scene<'_>, body: &mut Body<'_>, snapshot: &Snapshot<'_>, columns: usize) {
    let Some(request) = snapshot.pending_request() else { return };
    let text = scene.text;
    let sign_up = snapshot.sign_up();
    let until = text.until(snapshot.instant(), request.expires_at());
    let arguments = [
        ("from", sign_up.administrator.as_str().into()),
        ("to", request.recipient.into()),
        ("at", text.instant(request.requested_at).into()),
        ("name", snapshot.name().into()),
        ("id", sign_up.id.to_string().into()),
        ("until", until.into()),
    ];
    for code in ["from", "to", "subject"] {
        body.paragraph(&text.with(&format!("mail-{code}"), &arguments), columns, scene.theme.faint());
    }
    body.blank();
    for code in ["text", "subscription", "expires"] {
        body.paragraph(&text.with(&format!("mail-{code}"), &arguments), columns, Style::new());
    }
}
