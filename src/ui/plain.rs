//! The same pages and dialogs as lines of words, for those who listen or feel: no boxes, no bars, no marks, always in the same order.

use ratatui::text::Line;

use super::{
    Look, Scene, Targets, Theme, banner, dialog, footer,
    section::{Section, sentence_case},
    sections, what_if,
};
use crate::{
    app::{Card, Dialog, Screen, Session, Target, WhatIf},
    domain::{Countdown, Money, Snapshot, Topic},
    text::Text,
};

/// The columns of a line: it is broken by whoever shows it.
const COLUMNS: usize = 4000;

/// No colour is said.
const LOOK: Look = Look { theme: Theme::Mono, ascii: false };

/// A text without what is drawn: marks and bars go, an arrow before a date and a gap between columns are commas.
fn spoken(text: &str) -> String {
    let words: String = text
        .chars()
        .filter_map(|c| match c {
            '→' => Some(' '),
            '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{25ff}' | '\u{2700}'..='\u{27bf}' | '•' | '‹' | '›' | '≠' => None,
            c => Some(c),
        })
        .collect();
    let parts = words.replace("( )", "").replace("()", "");
    let parts = parts.split("  ").map(str::trim).filter(|part| !part.is_empty());
    let joined = parts.collect::<Vec<_>>().join(", ");
    joined.replace(":,", ":").replace(",,", ",").trim().to_owned()
}

/// Draws nothing, and says what is there.
fn with_scene<T>(model: &Session, say: impl FnOnce(Scene<'_>) -> T) -> T {
    say(Scene { in_words: true, ..Scene::new(model, LOOK, &Targets::default()) })
}

/// What the user is told at the moment, in a line that names words and not keys.
#[must_use]
pub fn told(model: &Session) -> Option<String> {
    model.notice().map(|notice| with_scene(model, |scene| footer::notice_words(scene, notice)))
}

/// Who is signed in, to what, and that it is simulated.
#[must_use]
pub fn heading(model: &Session) -> Vec<String> {
    let text = model.text();
    let now = format!("{}, {}", model.signed_in_as(), text.clock(model.now()));
    vec![format!("{}: {} ({})", text.get("account-center"), text.pick(model.title()), text.get("simulated")), now]
}

/// The clock, and what it counts down to.
#[must_use]
pub fn time(model: &Session) -> Vec<String> {
    let text = model.text();
    let pause = if model.clock().is_paused() { format!(", {}", text.get("key-pause")) } else { String::new() };
    let mut lines = vec![format!("{}, ×{}{pause}", text.clock(model.now()), text.number(model.clock().rate()))];
    if let Some(change) = model.selected().and_then(|snapshot| snapshot.next_change()) {
        let left = text.countdown(Countdown::new(model.now(), change.at));
        lines.push(format!("{}: {left}, {}", text.changes(&change.what), text.instant(change.at)));
    }
    lines
}

/// The subscriptions with their numbers.
#[must_use]
pub fn list(model: &Session) -> Vec<String> {
    let text = model.text();
    let of = if model.is_filtered() { format!("/{}", text.number(model.existing())) } else { String::new() };
    let mut lines = vec![format!("{}: {}{of}", sentence_case(&text.get("title-subscriptions")), text.number(model.listed()))];
    lines.extend(
        (0..model.listed())
            .filter_map(|place| model.listed_at(place))
            .enumerate()
            .map(|(place, snapshot)| format!("{}. {}, {}", place + 1, snapshot.name(), spoken(&text.status(snapshot.status())))),
    );
    lines
}

/// What the page says, as far as the topic is meant.
fn said(model: &Session, snapshot: &Snapshot<'_>, is_meant: impl Fn(Topic) -> bool) -> Vec<String> {
    let rows: Vec<_> = with_scene(model, |scene| sections(scene, snapshot, COLUMNS).iter().flat_map(Section::in_words).collect());
    let meant = rows.into_iter().filter(|(topic, _)| is_meant(*topic));
    meant.map(|(_, words)| spoken(&words)).filter(|words| !words.is_empty()).collect()
}

/// The page of the chosen subscription: what it is, and what can be done with it.
#[must_use]
pub fn page(model: &Session) -> Vec<String> {
    let text = model.text();
    let Some(snapshot) = model.selected() else { return vec![text.get("no-subscription-yet").into_owned()] };
    let mut lines = vec![snapshot.name().to_owned()];
    if model.has_banner(&snapshot) {
        lines.push(with_scene(model, |scene| banner::message(scene, &snapshot)));
    }
    lines.extend(said(model, &snapshot, |_| true));
    lines.push(format!("{}:", sentence_case(&text.get("title-actions"))));
    for (command, refusals) in model.commands(&snapshot) {
        let reasons = if refusals.is_empty() { String::new() } else { format!(" ({})", text.refusals(&refusals)) };
        lines.push(format!("{}: {}{reasons}", command.into_str(), text.get(&format!("command-{}", command.into_str()))));
    }
    lines
}

/// What the page says of some topics.
#[must_use]
pub fn topics(model: &Session, wanted: &[Topic]) -> Vec<String> {
    model.selected().map_or_else(Vec::new, |snapshot| said(model, &snapshot, |topic| wanted.contains(&topic)))
}

/// The page that is open over that of the subscription; nothing where none is.
#[must_use]
pub fn screen(model: &Session) -> Vec<String> {
    match (model.screen(), model.selected()) {
        (Screen::Usage, Some(snapshot)) => usage(model.text(), &snapshot),
        (Screen::WhatIf(what_if), Some(snapshot)) => futures(model, model.text(), what_if, &snapshot),
        _ => Vec::new(),
    }
}

fn usage(text: &Text, snapshot: &Snapshot<'_>) -> Vec<String> {
    let mut lines: Vec<String> = super::usage::words(text, snapshot).into_iter().map(|(words, _)| words).collect();
    let used = snapshot.used_per_day();
    let first = used.len().saturating_sub(snapshot.sign_up().offer.period_days().into());
    for (day, amount) in used.into_iter().enumerate().skip(first).filter(|(_, amount)| !amount.is_zero()) {
        let amount = text.amount(Money::new(amount, snapshot.sign_up().currency));
        lines.push(format!("{}: {amount}", text.with("plain-day", &[("day", (day + 1).into())])));
    }
    lines
}

fn futures(model: &Session, text: &Text, what_if: WhatIf, snapshot: &Snapshot<'_>) -> Vec<String> {
    let arguments = [("name", snapshot.name().into()), ("at", text.instant(snapshot.instant()).into())];
    let mut lines = vec![text.with("what-if-title", &arguments).into_owned()];
    for (place, (plan, setting)) in WhatIf::SETTINGS.into_iter().enumerate() {
        let name = ["A", "B"][plan];
        let label = text.get(what_if::label_of(setting)).into_owned();
        let chosen = if what_if.is_chosen(place) { format!(" ({})", text.get("plain-chosen")) } else { String::new() };
        lines.push(format!("{}. {name}, {label}: {}{chosen}", place + 1, what_if::value(text, what_if, plan, setting)));
    }
    let futures = what_if.plans().map(|plan| model.future(plan));
    for row in what_if::rows(text, &futures) {
        let differs = if row.differs() { format!(" ({})", text.get("plain-differs")) } else { String::new() };
        lines.push(spoken(&format!("{}: A {}; B {}{differs}", row.label, row.values[0], row.values[1])));
    }
    lines
}

/// What the coach says: the step, what to do, what is asked. Nothing where no walkthrough runs.
#[must_use]
pub fn coach(model: &Session) -> Vec<String> {
    model.coach().map_or_else(Vec::new, |coach| with_scene(model, |scene| super::coach::in_words(scene, coach)))
}

/// What the coach says of what was done, and what helps.
#[must_use]
pub fn coach_news(model: &Session) -> Vec<String> {
    model.coach().map_or_else(Vec::new, |coach| with_scene(model, |scene| super::coach::news_in_words(scene, coach)))
}

/// The card at the end of a walkthrough, whatever is open.
#[must_use]
pub fn card(model: &Session) -> Vec<String> {
    with_scene(model, |scene| words_of(model.text(), &dialog::body(scene, &Dialog::Card(Card), COLUMNS, usize::MAX / 4)))
}

/// The dialog that is open: what it tells, and its options with their numbers.
#[must_use]
pub fn dialog(model: &Session) -> Vec<String> {
    let Some(open) = model.dialog() else { return Vec::new() };
    with_scene(model, |scene| {
        let lines = words_of(model.text(), &dialog::body(scene, open, COLUMNS, usize::MAX / 4));
        if matches!(open, Dialog::Filter(_)) { vec![model.text().get("key-filter-help").into_owned()] } else { lines }
    })
}

/// What stands in a dialog, in words.
fn words_of(text: &Text, body: &dialog::Body<'_>) -> Vec<String> {
    let mut lines = vec![spoken(&body.title)];
    for (line, target) in &body.lines {
        let words = spoken(&line.to_string());
        match target {
            Some(Target::Option(place)) => {
                let chosen = if is_chosen(line) { format!(" ({})", text.get("plain-chosen")) } else { String::new() };
                lines.push(format!("{}. {words}{chosen}", place + 1));
            }
            _ if words.is_empty() => {}
            _ => lines.push(words),
        }
    }
    lines
}

/// Whether an option is the chosen one, by its mark or how it is shown.
fn is_chosen(line: &Line<'_>) -> bool {
    line.to_string().contains('•') || line.style.add_modifier.contains(ratatui::style::Modifier::REVERSED)
}
