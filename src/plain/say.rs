//! The view in lines, without boxes, bars or marks. Names are printed verbatim.

use crate::{
    app::Session,
    text::Text,
    view::{
        Actions, Choice, Clock, Header, Item, Lesson, NAMES, Page, Row, Screen, Section, State, Topic, Value, View, WhatIf, Words,
        sentence_case,
    },
};

/// The notice, with words instead of keys.
pub(super) fn notice(session: &Session) -> Option<String> {
    View::of(session).notice().map(|notice| notice.said())
}

pub(super) fn heading(session: &Session) -> Vec<String> {
    let view = View::of(session);
    let Header { program, scenario, simulated, signed_in_as, .. } = view.header();
    vec![format!("{program}: {scenario} ({simulated})"), format!("{signed_in_as}, {}", view.clock().now)]
}

/// The clock and the next change.
pub(super) fn time(session: &Session) -> Vec<String> {
    let view = View::of(session);
    let Clock { now, rate, is_paused, paused } = view.clock();
    let rate = rate.map(|rate| format!("×{rate}"));
    let clock = [Some(now), rate, is_paused.then_some(paused)].into_iter().flatten().collect::<Vec<_>>().join(", ");
    std::iter::once(clock).chain(view.next_change().map(|change| change.said())).collect()
}

pub(super) fn list(session: &Session) -> Vec<String> {
    let list = View::of(session).list();
    let rows = (0..list.len).filter_map(|index| list.row(index));
    let rows = rows.map(|row| format!("{}. {}, {}", row.index + 1, row.name, row.status));
    let nothing = Some(list.nothing.clone()).filter(|words| !words.is_empty());
    std::iter::once(format!("{}: {}", sentence_case(&list.title), list.count)).chain(nothing).chain(rows).collect()
}

/// The page of the selected subscription, or whichever screen is shown instead of it.
pub(super) fn screen(session: &Session) -> Vec<String> {
    let view = View::of(session);
    match view.screen() {
        Screen::Nothing(words) => vec![words],
        Screen::Page(page) => {
            let banner = view.banner().map(|banner| banner.message);
            std::iter::once(page.name.clone())
                .chain(banner)
                .chain(rows(&page, session.text(), |_| true))
                .chain(actions(&page.actions))
                .collect()
        }
        Screen::Usage(usage) => usage.paragraphs.into_iter().map(|(_, words)| words).chain(usage.days).chain(way_back(session)).collect(),
        Screen::WhatIf(futures) => what_if(&futures, session.text()).into_iter().chain(way_back(session)).collect(),
    }
}

fn way_back(session: &Session) -> Option<String> {
    Some(session.text().get("plain-back"))
}

/// The rows of the page that are about some topics.
pub(super) fn topics(session: &Session, wanted: &[Topic]) -> Vec<String> {
    View::of(session).page().map_or_else(Vec::new, |page| rows(&page, session.text(), |topic| wanted.contains(&topic)))
}

/// The step of the walkthrough with its question.
pub(super) fn coach(session: &Session) -> Vec<String> {
    View::of(session).lesson().map_or_else(Vec::new, |lesson| step(&lesson))
}

/// The outcome of the step, and the help.
pub(super) fn coach_news(session: &Session) -> Vec<String> {
    let lesson = View::of(session).lesson();
    lesson.into_iter().flat_map(|lesson| lesson.outcome.into_iter().chain(lesson.help)).map(|remark| remark.whole().said()).collect()
}

/// The dialog that is open.
pub(super) fn dialog(session: &Session) -> Vec<String> {
    let Some(dialog) = View::of(session).dialog() else { return Vec::new() };
    let items = dialog.items.iter().flat_map(|item| item_lines(item, session.text()));
    std::iter::once(dialog.title.clone()).chain(items).collect()
}

/// What the dialog that is open says now and did not say before. Which option is selected is known to whoever selected it. `asks_now` for
/// what its field is, too.
pub(super) fn dialog_news(session: &Session, before: &[String], asks_now: bool) -> Vec<String> {
    let Some(dialog) = View::of(session).dialog() else { return Vec::new() };
    let is_field = |item: &Item| matches!(item, Item::Field(_));
    let items = dialog.items.iter().filter(|item| !matches!(item, Item::Choice(_)));
    let said = items.map(|item| (asks_now && is_field(item), item_lines(item, session.text())));
    said.flat_map(|(is_asked, lines)| lines.into_iter().filter(move |line| is_asked || !before.contains(line))).collect()
}

/// How many options the dialog has.
pub(super) fn options(session: &Session) -> usize {
    let items = View::of(session).dialog().map_or_else(Vec::new, |dialog| dialog.items);
    let count = |item: &Item| match item {
        Item::Choice(_) => 1,
        Item::Events(events, _) => events.len(),
        _ => 0,
    };
    items.iter().map(count).sum()
}

fn rows(page: &Page, text: &Text, is_meant: impl Fn(Topic) -> bool) -> Vec<String> {
    page.sections.iter().flat_map(|part| section(part, text)).filter(|(topic, _)| is_meant(*topic)).map(|(_, words)| words).collect()
}

fn section(section: &Section, text: &Text) -> Vec<(Topic, String)> {
    let title = sentence_case(&section.title);
    let rows = section.rows.iter().enumerate().map(|(index, row)| {
        let label = row.label.as_deref().or((index == 0).then_some(title.as_str()));
        (row.topic, label.map_or_else(|| value(row, text), |label| format!("{label}: {}", value(row, text))))
    });
    rows.collect()
}

fn value(row: &Row, text: &Text) -> String {
    let value = match &row.value {
        Value::Words(words) => words.said(),
        Value::Amount { words, .. } => words.clone(),
        Value::Status { word, .. } => word.clone(),
        Value::Countdown(countdown) => format!("{}, {}, {}", countdown.words, countdown.at, countdown.note),
        Value::Waiting { words, until } => format!("{words} {}", until.said()),
        Value::DailyUse(used) => text.labelled(&used.label, &used.most),
        Value::Refused(reasons) => reasons.whole().to_owned(),
    };
    row.note.as_ref().map_or_else(|| value.clone(), |note| format!("{value}, {note}"))
}

fn actions(actions: &Actions) -> Vec<String> {
    let rows = actions.rows.iter().map(|row| {
        let reasons = if row.reasons.is_empty() { String::new() } else { format!(" ({})", row.reasons.whole()) };
        format!("{}: {}{reasons}", row.word, row.name)
    });
    std::iter::once(format!("{}:", sentence_case(&actions.title))).chain(rows).collect()
}

fn what_if(what_if: &WhatIf, text: &Text) -> Vec<String> {
    let mut lines = vec![what_if.title.clone()];
    lines.extend(what_if.settings.iter().map(|setting| {
        let words = format!("{}, {}: {}", NAMES[setting.future], setting.label, setting.value);
        option(setting.index, &words, setting.is_selected, text)
    }));
    lines.extend(what_if.rows.iter().map(|row| {
        let said = |(name, value): (&str, &Words)| Some(format!("{name} {}", value.said())).filter(|_| !value.spans().is_empty());
        // A future that is not possible has no values.
        let values: Vec<String> = NAMES.into_iter().zip(&row.values).filter_map(said).collect();
        let differs = if values.len() > 1 && row.differs() { format!(" ({})", text.get("plain-differs")) } else { String::new() };
        format!("{}: {}{differs}", row.label, values.join("; "))
    }));
    lines
}

fn step(lesson: &Lesson) -> Vec<String> {
    if lesson.sandbox.is_some() {
        return vec![lesson.text.said()];
    }
    let mut lines = vec![lesson.introduction.said(), lesson.text.said()];
    if let Some(question) = &lesson.question {
        lines.push(question.words.said());
        lines.extend(question.answers.iter().map(|answer| format!("{}. {}", answer.index + 1, answer.words.said())));
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn option(index: usize, words: &str, is_selected: bool, text: &Text) -> String {
    let selected = if is_selected { format!(" ({})", text.get("plain-chosen")) } else { String::new() };
    format!("{}. {words}{selected}", index + 1)
}

fn item_lines(item: &Item, text: &Text) -> Vec<String> {
    match item {
        // Plain mode has no palette: it consists of typed words.
        Item::Gap | Item::Palette(_) => Vec::new(),
        Item::Heading(words) => vec![words.clone()],
        Item::Text(_, words) | Item::Point(words) | Item::Detail(words) => vec![words.said()],
        Item::Pair { label, value } => vec![format!("{label}: {value}")],
        Item::Change(change) => {
            let row = |[label, before, after]: &[String; 3]| format!("{label}: {} {before}; {} {after}", change.before, change.after);
            change.rows.iter().map(row).collect()
        }
        Item::Choice(choice) => vec![option(choice.index, &choice_words(choice), choice.is_selected, text)],
        Item::Field(field) => vec![format!("{}: {}", field.label, field.text()).trim_end().to_owned()],
        Item::Ground(event) => {
            let elsewhere = event.at_elsewhere.as_ref().map_or_else(String::new, |at| format!(" ({at})"));
            vec![format!("{}{elsewhere}, {}", event.at, event.words)]
        }
        Item::Events(events, selected) => {
            let events = events.iter().enumerate();
            events.map(|(index, event)| option(index, &format!("{}, {}", event.at, event.words), index == *selected, text)).collect()
        }
        Item::Keys { keys, words } => vec![format!("{}: {words}", keys.join(", "))],
    }
}

fn choice_words(choice: &Choice) -> String {
    match &choice.state {
        Some(State::Words(state) | State::Finished(state)) => format!("{}, {state}", choice.label.said()),
        None => choice.label.said(),
    }
}
