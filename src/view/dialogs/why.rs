//! The answer to *why?*: the rule, its grounds and its source, and when an obstacle ends.

use crate::{
    app::{Part, Why},
    domain::{self, Event, Happening, Instant, Reason, Refusal, Rule, SignUp, Source, Topic, Usage},
    text::Text,
    view::{
        Dialog, EventRow, Item, Span, Tone, View, Words,
        actions::command_name,
        exported,
        phrases::{self, Dates},
        terms,
        words::sentence,
    },
};

pub(super) fn dialog(view: &View<'_>, why: Why) -> Dialog {
    let text = view.text;
    let Some(subject) = &view.subject else { return Dialog::default() };
    let answers = view.world.why(&subject.snapshot, why.part);
    let is_refused = answers.iter().any(|answer| matches!(answer.reason, Reason::Refusal(_)));
    let title = text.with(if is_refused { "why-title-not" } else { "why-title" }, &[("what", name(text, why.part).into())]);
    let mut dialog = Dialog::new(title);
    for (index, answer) in answers.iter().enumerate() {
        if index > 0 {
            dialog.gap();
        }
        explain(text, answer, subject.dates(), subject.now(), &mut dialog);
    }
    let is_about_cancelling =
        |answer: &domain::Why<'_>| matches!(answer.reason, Reason::Refusal(Refusal::NotCancelled | Refusal::CancellationUnknown));
    let is_upgraded_instead = subject.snapshot.status().disabled().is_some() && subject.snapshot.if_upgraded().is_some();
    if is_upgraded_instead && answers.iter().any(is_about_cancelling) {
        dialog.gap();
        dialog.text(Tone::Plain, text.get("why-upgrade-instead"));
    }
    if let Some(at) = view.world.looks_back_from().filter(|_| why.part == Part::Timeline) {
        dialog.gap();
        dialog.text(Tone::Plain, text.with("looking-back", &[("at", text.instant(at).into())]));
    }
    let is_dated = matches!(why.part, Part::Topic(Topic::CreditEnd | Topic::Transfer | Topic::FreeServices | Topic::NextChange));
    if let Some(estimated) = exported::labelled_sign_up(subject).filter(|_| is_dated) {
        dialog.gap();
        dialog.text(Tone::Plain, estimated);
    }
    let sign_up = subject.snapshot.sign_up();
    let is_of_usage = match why.part {
        Part::Topic(Topic::Forecast) => sign_up.expected_per_day.is_none(),
        // When the credit was used up is as much of an estimate.
        Part::Topic(Topic::Status | Topic::Deletion | Topic::OfferId) => {
            subject.snapshot.credit().is_some_and(|credit| credit.exhausted_at.is_some())
        }
        Part::Topic(topic) => matches!(topic, Topic::Credit | Topic::CreditEnd | Topic::DailyUse | Topic::Billed),
        _ => false,
    };
    let is_spread = |event: &Event<'_>| matches!(event.what, Happening::Used(Usage::Spread { .. }));
    let is_of_told_usage = match why.part {
        // Only of usage that is shown: before the end of the credit, its date does not depend on any.
        Part::Topic(Topic::Credit | Topic::CreditEnd | Topic::Billed) => answers.iter().flat_map(|answer| &answer.grounds).any(is_spread),
        _ => is_of_usage,
    };
    if let Some(at) = sign_up.used_as_of.filter(|_| is_of_told_usage) {
        dialog.gap();
        dialog.text(Tone::Plain, text.with("why-usage-told", &[("at", text.instant(at).into())]));
    }
    if exported::currency(text, &subject.snapshot).is_some() && is_of_usage {
        dialog.gap();
        dialog.text(Tone::Plain, text.get("usage-currency-not-exported"));
    }
    if let Some(note) = view.of_real_data() {
        dialog.gap();
        dialog.text(Tone::Faint, note);
    }
    let is_of_offer = matches!(why.part, Part::Topic(Topic::Offer | Topic::OfferId));
    if let Some(name) = subject.snapshot.offer().later_name.filter(|_| is_of_offer) {
        dialog.text(Tone::Plain, text.with("why-later-name", &[("name", name.into())]));
    }
    dialog
}

fn name(text: &Text, part: Part) -> String {
    let id = match (part, part.topic()) {
        (Part::Banner, _) => "why-banner".to_owned(),
        (Part::Command(command), _) => return command_name(text, command),
        (_, Some(topic)) => format!("topic-{topic}"),
        (Part::List | Part::Topic(_) | Part::Timeline, None) => "topic-status".to_owned(),
    };
    text.get(&id)
}

/// A rule or a refusal; with what is drawn of it, where it is drawn.
fn reason(text: &Text, reason: Reason, sign_up: &SignUp) -> Words {
    let words = phrases::reason(text, reason, sign_up);
    if reason != Reason::Rule(Rule::DailyUse) {
        return words.into();
    }
    let drawn = text.with("why-daily-use-drawn", &terms::of(text, sign_up.offer));
    Words::from(Span::Either { shown: text.sentences(&[words.as_str(), &drawn]).into(), said: words.into() })
}

/// Explains one rule of a subscription.
pub(super) fn explain(text: &Text, why: &domain::Why<'_>, dates: Dates<'_>, now: Instant, dialog: &mut Dialog) {
    dialog.text(Tone::Strong, reason(text, why.reason, dates.sign_up()));
    if let Some(at) = why.ends_at {
        let is_of_offer = matches!(why.reason, Reason::Refusal(Refusal::WaitingForOfferChange | Refusal::OfferNotReactivatable));
        let id = if is_of_offer { "why-ends-offer" } else { "why-ends" };
        dialog.text(Tone::Plain, sentence(text, id, &[], &[("until", phrases::until(text, dates, now, at))]));
    }
    for event in &why.grounds {
        dialog.push(Item::Ground(EventRow::in_both_zones(text, event, dates, now)));
    }
    for sum in &why.sums {
        dialog.text(Tone::Strong, phrases::sum(text, sum, dates));
    }
    if let Some(source) = why.reason.source() {
        let source = match source {
            Source::Documented => "why-documented",
            Source::Choice => "why-choice",
            Source::NotSimulated => "why-not-simulated",
            Source::Export => "why-from-export",
        };
        dialog.text(Tone::Faint, text.get(source));
    }
}
