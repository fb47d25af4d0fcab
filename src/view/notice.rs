//! The notice: one line for the user, until the next key.

use std::path::Path;

use super::{Span, View, Words, actions::command_name, keys, phrases, words::sentence};
use crate::{
    app::{Action, Notice, Open, SaveKind},
    domain::{Contradicted, Instant, RefusedFact},
    text::Text,
};

impl View<'_> {
    #[must_use]
    pub fn notice(&self) -> Option<Words> {
        self.session.notice().map(|notice| words(self, notice))
    }

    /// That the clock shows a time before the latest one that was seen, if it does.
    #[must_use]
    pub fn looking_back(&self) -> Option<String> {
        self.world.looks_back_from().map(|at| looking_back(self.text, at))
    }

    /// What somebody who is new here may press next.
    #[must_use]
    pub fn first_step(&self) -> Option<Words> {
        let step = self.session.first_step()?;
        Some(keys::with_keys(self.session, &self.text.get(&format!("first-step-{}", step.name()))))
    }
}

fn looking_back(text: &Text, reached: Instant) -> String {
    text.with("looking-back", &[("at", text.instant(reached).into())])
}

fn words(view: &View<'_>, notice: &Notice) -> Words {
    let View { session, text, .. } = view;
    let name_before = view.world.subscription().map_or("", |subscription| &subscription.sign_up().name);
    let path = |id: &str, path: &Path| text.with(id, &[("path", path.to_string_lossy().into())]);
    match notice {
        Notice::Refused(command, refusals) => {
            let arguments = [("command", command_name(text, *command).into()), ("reasons", text.refusals(refusals).into())];
            text.with("notice-refused", &arguments)
        }
        Notice::Arrived(at) | Notice::Stopped(at) => {
            let history = view.history().events.into_iter().zip(&view.events).filter(|(_, event)| event.at == *at);
            let what: Vec<_> = history.map(|(row, _)| row.words).collect();
            let arrived = Words::from(vec![Span::Text(text.instant(*at)), Span::Gap, Span::Text(text.list(&what))]);
            if let Notice::Arrived(_) = notice {
                return arrived;
            }
            let stopped = sentence(text, "notice-stopped", &[], &[("key", keys::key(session, Action::Pause.name()).into())]);
            return arrived.and(text.get("clause-separator")).and(stopped);
        }
        Notice::NoEvent => text.get("notice-no-event"),
        Notice::RealClock => text.get("notice-real-clock"),
        Notice::Done { act, dropped, branched } => {
            let now = view.subject.as_ref().map(|subject| &subject.snapshot);
            // First, so that a short line does not cut it off.
            let mut sentences: Vec<Words> = view.of_real_data().map(|_| text.get("changes-nothing").into()).into_iter().collect();
            sentences.push(phrases::done(text, act, now).into());
            if *branched {
                let binding = session.keymap().all().iter().find(|binding| binding.action == Action::Open(Open::Branches));
                let key = binding.map(|binding| keys::key(session, binding.name()).into()).unwrap_or_default();
                sentences.push(sentence(text, "notice-branched", &[], &[("key", key)]));
            }
            sentences.extend(dropped_facts(text, dropped, name_before));
            return Words::joined(sentences, &text.get("sentence-separator"));
        }
        Notice::Retracted { act, dropped } => {
            let retracted = text.with("notice-retracted", &[("what", phrases::act(text, act, name_before).into())]);
            let sentences = std::iter::once(retracted.into()).chain(dropped_facts(text, dropped, name_before));
            return Words::joined(sentences.collect(), &text.get("sentence-separator"));
        }
        Notice::NothingToRetract => text.get("notice-nothing-to-retract"),
        Notice::NoBranch => text.get("notice-no-branch"),
        Notice::Returned(at) => text.with("notice-returned", &[("at", text.instant(*at).into())]),
        Notice::NoLinks => text.get("notice-no-links"),
        Notice::EarlierOfTwo(at) => text.with("notice-earlier-of-two", &[("at", text.instant(*at).into())]),
        Notice::ZoneSwitched => text.with("notice-zone", &[("zone", text.zone().name().into())]),
        Notice::NoFutures => text.get("notice-no-futures"),
        Notice::SettingDone => text.get("notice-setting-done"),
        Notice::SettingFirst => text.get("notice-setting-first"),
        Notice::SettingLast => text.get("notice-setting-last"),
        Notice::Fastest => text.get("notice-fastest"),
        Notice::Slowest => text.get("notice-slowest"),
        Notice::NoUsage => text.get("notice-no-usage"),
        Notice::SignedIn => text.with("notice-signed-in", &[("email", view.world.signed_in_as().into())]),
        Notice::OnlyOne => text.get("notice-only-one"),
        Notice::LookingBack(at) => looking_back(text, *at),
        Notice::Sorted(order) => text.get(&format!("notice-sorted-{}", order.into_str())),
        Notice::Copied(value) => text.with("notice-copied", &[("value", value.as_str().into())]),
        Notice::LinkCopied => text.get("notice-link-copied"),
        Notice::TooLargeForLink => text.get("notice-link-too-large"),
        Notice::CopiedId(id) => text.with("notice-copied-id", &[("id", id.as_str().into())]),
        Notice::StopsAtEvents(true) => text.get("notice-stops"),
        Notice::StopsAtEvents(false) => text.get("notice-runs-on"),
        Notice::Mouse(true) => text.get("notice-mouse-on"),
        Notice::Mouse(false) => text.get("notice-mouse-off"),
        Notice::Saved(SaveKind::Scenario, file) => text.with("notice-saved", &[("path", for_a_shell(file).into())]),
        Notice::Saved(SaveKind::Usage, file) => path("notice-downloaded", file),
        Notice::Saved(SaveKind::Card, file) => path("notice-card-saved", file),
        Notice::Coach(notice) => return keys::with_keys(session, &text.get(&format!("notice-coach-{}", notice.into_str()))),
        Notice::CourseLeftOut(file) => path("notice-course-left-out", file),
        Notice::ProgressRenamed(file) => path("notice-kept-aside", file),
        Notice::Told => text.get("notice-told"),
        Notice::Simulated => text.get("notice-simulated"),
        Notice::RealAgain => text.get("notice-real-again"),
        Notice::NothingReal => return keys::with_keys(session, &text.get("notice-nothing-real")),
        Notice::OwnNotKept => text.get("notice-own-not-kept"),
        Notice::Contradicted(contradicted) => contradicted_in_words(text, contradicted),
        Notice::Full => text.get("notice-full"),
        Notice::MorePages(count) => text.with("notice-more-pages", &[("count", (*count).into())]),
    }
    .into()
}

/// Says which facts are no longer possible.
fn dropped_facts(text: &Text, dropped: &[RefusedFact], name_before: &str) -> Option<Words> {
    let what: Vec<_> = dropped.iter().map(|refused| phrases::act(text, &refused.fact.act, name_before)).collect();
    (!what.is_empty()).then(|| text.with("notice-dropped", &[("what", text.list(&what).into())]).into())
}

/// Quotes a path for a shell, and makes sure that it is not taken for the name of a built-in scenario.
fn for_a_shell(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = if path.contains('/') || path.contains('.') && !path.starts_with('-') { path.into_owned() } else { format!("./{path}") };
    let is_plain = path.chars().all(|c| c.is_alphanumeric() || "/._-".contains(c));
    if is_plain { path } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// Says of which subscriptions an export contradicts what was told, and what is shown of them.
#[must_use]
pub fn contradicted_in_words(text: &Text, contradicted: &Contradicted) -> String {
    let said = [("notice-contradicted", &contradicted.told), ("notice-contradicted-told", &contradicted.exported)];
    let said = said.into_iter().filter(|(_, names)| !names.is_empty());
    text.sentences(&said.map(|(id, names)| text.with(id, &[("names", text.list(names).into())])).collect::<Vec<_>>())
}
