//! The view in lines, without boxes, bars or marks. Names are printed verbatim.

use crate::{
    app::{Answer, Command, Dialog, Session},
    text::Text,
    view::{
        Actions, Choice, Clock, Header, Item, LETTERS, Lesson, Page, Row, Screen, Section, SettingRow, State, Tone, Topic, Value, View,
        WhatIf, sentence_case, waiting,
    },
};

/// The notice, with words instead of keys.
pub(super) fn notice(session: &Session) -> Option<String> {
    View::of(session).notice().map(|notice| notice.said(session.text()))
}

/// That the clock shows a time before the latest one that was seen.
pub(super) fn looking_back(session: &Session) -> Option<String> {
    View::of(session).looking_back()
}

pub(super) fn heading(session: &Session) -> Vec<String> {
    let (view, text) = (View::of(session), session.text());
    let Header { program, scenario, simulated, signed_in_as, .. } = view.header();
    let title = text.labelled(&program, &text.noted(&scenario, &simulated));
    let now = view.clock().now;
    if session.world().is_real() { vec![title, text.get("real-data-said"), now] } else { vec![title, text.list(&[signed_in_as, now])] }
}

/// The clock and the next change.
pub(super) fn time(session: &Session) -> Vec<String> {
    let (view, text) = (View::of(session), session.text());
    let Clock { now, rate, is_paused, paused, .. } = view.clock();
    let clock: Vec<String> = [Some(now), rate, is_paused.then_some(paused)].into_iter().flatten().collect();
    std::iter::once(text.list(&clock)).chain(view.next_change().map(|change| change.said(text))).collect()
}

pub(super) fn list(session: &Session) -> Vec<String> {
    let (list, text) = (View::of(session).list(), session.text());
    let rows = (0..list.len).filter_map(|index| list.row(index));
    let has_numbers = has_numbers(session);
    let rows = rows.map(|row| option(row.index, &text.list(&[row.name, row.status]), row.is_selected, has_numbers, text));
    let nothing = Some(list.nothing.clone()).filter(|words| !words.is_empty());
    std::iter::once(text.labelled(&sentence_case(&list.title), &list.count)).chain(nothing).chain(rows).collect()
}

/// The page of the selected subscription, or whichever screen is shown instead of it.
pub(super) fn screen(session: &Session) -> Vec<String> {
    let (view, text) = (View::of(session), session.text());
    match view.screen() {
        Screen::Nothing(words) => vec![words],
        Screen::Page(page) => {
            let banner = view.banner().map(|banner| banner.message);
            std::iter::once(page.name.clone())
                .chain(banner)
                .chain(rows(&page, text, |_| true))
                .chain(actions(&page.actions, text))
                .collect()
        }
        Screen::Usage(usage) => {
            let paragraphs = usage.paragraphs.into_iter().map(|(_, words)| words);
            std::iter::once(usage.title).chain(paragraphs).chain(usage.days).chain([text.get("plain-back")]).collect()
        }
        Screen::WhatIf(futures) => {
            let has_numbers = has_numbers(session);
            let how = has_numbers.then_some("plain-what-if").into_iter().chain(["plain-back"]).map(|id| text.get(id));
            what_if(&futures, has_numbers, text).into_iter().chain(how).collect()
        }
    }
}

/// Who is signed in, and the page; or whichever screen is shown instead of it.
pub(super) fn page(session: &Session) -> Vec<String> {
    let view = View::of(session);
    let is_signed_in = view.page().is_some() && !session.world().is_real();
    let email = [("email", session.world().signed_in_as().into())];
    is_signed_in.then(|| session.text().with("notice-signed-in", &email)).into_iter().chain(screen(session)).collect()
}

/// The rows of the page that are about some topics.
pub(super) fn topics(session: &Session, wanted: &[Topic]) -> Vec<String> {
    View::of(session).page().map_or_else(Vec::new, |page| rows(&page, session.text(), |topic| wanted.contains(&topic)))
}

/// The step of the walkthrough with its question.
pub(super) fn coach(session: &Session) -> Vec<String> {
    View::of(session).lesson().map_or_else(Vec::new, |lesson| step(&lesson, session.text()))
}

/// The right answer of a question that is over, the outcome of the step, and the help.
pub(super) fn coach_news(session: &Session) -> Vec<String> {
    let (Some(lesson), text) = (View::of(session).lesson(), session.text()) else { return Vec::new() };
    let answers = lesson.question.filter(|question| !question.is_open).map_or_else(Vec::new, |question| question.answers);
    let right = answers.iter().filter(|answer| answer.is_marked).map(|answer| text.numbered(answer.index + 1, &answer.words.said(text)));
    let remarks = lesson.outcome.into_iter().chain(lesson.help).map(|remark| remark.whole().said(text));
    right.chain(remarks).collect()
}

/// The dialog that is open.
pub(super) fn dialog(session: &Session) -> Vec<String> {
    let Some(dialog) = View::of(session).dialog() else { return Vec::new() };
    let (text, words) = (session.text(), option_words(session));
    let items = dialog.items.iter().flat_map(|item| match item {
        Item::Choice(choice) if !words.is_empty() => {
            vec![if_selected(text.labelled(&words[choice.index], &choice_words(choice, text)), choice.is_selected, text)]
        }
        item => item_lines(item, has_numbers(session), text),
    });
    std::iter::once(dialog.title.clone()).chain(items).collect()
}

/// The words for the options of a question beside which a number means something else: an amount, or an answer to the question of the step.
/// None for any other dialog.
pub(super) fn option_words(session: &Session) -> Vec<String> {
    let word = |command: Command, answer: &Answer| {
        let words = session.text().get(match (command, answer) {
            (_, Answer::Rest) => "plain-rest",
            (_, Answer::Accept) => "plain-accept",
            (_, Answer::Decline) => "plain-decline",
            (Command::AnswerTransfer, _) => "plain-later",
            (_, Answer::No) => "plain-no",
            (_, Answer::Yes) => "plain-yes",
        });
        words.split(", ").next().unwrap_or_default().to_owned()
    };
    match session.world().dialog() {
        Some(Dialog::Ask(ask)) if ask.command.asks_for_amount() || session.is_at_question() => {
            ask.answers.iter().map(|(answer, _)| word(ask.command, answer)).collect()
        }
        _ => Vec::new(),
    }
}

/// What the dialog that is open says now and did not say before, and what is wrong with what was typed, as often as it is. Which option is
/// selected is known to whoever selected it. `asks_now` for what its field is, too.
pub(super) fn dialog_news(session: &Session, before: &[String], asks_now: bool) -> Vec<String> {
    let Some(dialog) = View::of(session).dialog() else { return Vec::new() };
    let is_field = |item: &Item| matches!(item, Item::Field(_));
    let mut follows_field = false;
    let said = dialog.items.iter().filter(|item| !matches!(item, Item::Choice(_))).map(|item| {
        // What is wrong with the text is said of every text that is wrong.
        let is_about_field = std::mem::replace(&mut follows_field, is_field(item));
        let is_wrong = matches!(item, Item::Text(Tone::Error, _));
        (is_about_field || is_wrong || asks_now && is_field(item), item_lines(item, has_numbers(session), session.text()))
    });
    said.flat_map(|(is_asked, lines)| lines.into_iter().filter(move |line| is_asked || !before.contains(line))).collect()
}

/// What a command does, in a word or two.
pub(super) fn command_in_short(text: &Text, command: Command) -> String {
    text.get(&if command == Command::Upgrade { "what-if-upgrade".to_owned() } else { format!("command-{}", command.name()) })
}

/// The setting at an index of the comparison of two futures.
pub(super) fn setting(session: &Session, index: usize) -> Vec<String> {
    let Screen::WhatIf(futures) = View::of(session).screen() else { return Vec::new() };
    futures.settings.iter().filter(|setting| setting.index == index).map(|row| setting_row(row, true, session.text())).collect()
}

/// How many settings the comparison of two futures has.
pub(super) fn settings(session: &Session) -> usize {
    if let Screen::WhatIf(futures) = View::of(session).screen() { futures.settings.len() } else { 0 }
}

/// How many answers the question of the step has.
pub(super) fn answers(session: &Session) -> usize {
    View::of(session).lesson().and_then(|lesson| lesson.question).map_or(0, |question| question.answers.len())
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
    let title = &section.name;
    let rows = section.rows.iter().enumerate().flat_map(|(index, row)| {
        let label = row.label.as_deref().or((index == 0).then_some(title));
        let (mut value, mut note) = (value(row, text), row.note.clone());
        // What is said of the end of the credit has a date, or is a list: what is added is a line of its own, as on the screen.
        if let Some(note) = note.take_if(|_| row.topic != Topic::CreditEnd && !matches!(row.value, Value::Countdown(_))) {
            value = text.list(&[value, note]);
        }
        let line = label.map_or_else(|| value.clone(), |label| text.labelled(label, &value));
        std::iter::once(line).chain(note).map(|line| (row.topic, line))
    });
    rows.collect()
}

fn value(row: &Row, text: &Text) -> String {
    row.said.clone().unwrap_or_else(|| match &row.value {
        Value::Words(words) => words.said(text),
        Value::Amount { words, .. } => words.clone(),
        Value::Status { word, .. } => word.clone(),
        Value::Countdown(countdown) => text.list(&[countdown.words.as_str(), &countdown.at, &countdown.note]),
        Value::Waiting { words, left, at, .. } => waiting(text, words, left, at).said(text),
        Value::DailyUse(used) => text.labelled(&text.get("label-daily-usage"), &used.said),
        Value::Refused(reasons) => reasons.whole().to_owned(),
    })
}

fn actions(actions: &Actions, text: &Text) -> Vec<String> {
    let rows = actions.rows.iter().map(|row| {
        let name = if row.reasons.is_empty() { row.name.clone() } else { text.noted(&row.name, row.reasons.whole()) };
        text.labelled(row.word, &name)
    });
    std::iter::once(text.labelled(&sentence_case(&actions.title), "")).chain(rows).collect()
}

fn what_if(what_if: &WhatIf, has_numbers: bool, text: &Text) -> Vec<String> {
    let mut lines = vec![what_if.title.clone(), what_if.verdict.clone()];
    lines.extend(what_if.names.iter().cloned());
    lines.extend(what_if.settings.iter().map(|setting| setting_row(setting, has_numbers, text)));
    lines.extend(what_if.rows.iter().map(|row| {
        // A future that is not possible has no values.
        let line = compared(text, &row.label, LETTERS, row.values.each_ref().map(|words| words.said(text)));
        if row.values.iter().all(|words| !words.spans().is_empty()) && row.differs() {
            text.noted(&line, &text.get("plain-differs"))
        } else {
            line
        }
    }));
    lines.extend(what_if.note.clone());
    lines
}

fn setting_row(setting: &SettingRow, has_numbers: bool, text: &Text) -> String {
    let words = text.labelled(&text.list(&[LETTERS[setting.future], &setting.label]), &setting.value);
    option(setting.index, &words, setting.is_selected, has_numbers, text)
}

/// A row of two values, each after the name of its column: `Status: A Active; B Disabled`. One without a value is left out.
fn compared(text: &Text, label: &str, names: [&str; 2], values: [String; 2]) -> String {
    let in_column = |(name, value): (&str, String)| text.with("plain-column", &[("name", name.into()), ("value", value.into())]);
    let columns = names.into_iter().zip(values).filter(|(_, value)| !value.is_empty());
    match columns.map(in_column).collect::<Vec<_>>().as_slice() {
        [first, second] => {
            let arguments = [("label", label.into()), ("first", first.as_str().into()), ("second", second.as_str().into())];
            text.with("plain-compared", &arguments)
        }
        columns => text.labelled(label, &text.list(columns)),
    }
}

fn step(lesson: &Lesson, text: &Text) -> Vec<String> {
    if lesson.sandbox.is_some() {
        return vec![lesson.text.said(text)];
    }
    let mut lines = vec![lesson.introduction.said(text), lesson.text.said(text)];
    if let Some(question) = &lesson.question {
        lines.push(question.words.said(text));
        lines.extend(question.answers.iter().map(|answer| text.numbered(answer.index + 1, &answer.words.said(text))));
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Whether what can be chosen has numbers: unless they are answers to the question of the step.
fn has_numbers(session: &Session) -> bool {
    !session.waits_for_answer()
}

fn option(index: usize, words: &str, is_selected: bool, has_numbers: bool, text: &Text) -> String {
    if_selected(if has_numbers { text.numbered(index + 1, words) } else { words.to_owned() }, is_selected, text)
}

fn if_selected(words: String, is_selected: bool, text: &Text) -> String {
    if is_selected { text.noted(&words, &text.get("plain-chosen")) } else { words }
}

fn item_lines(item: &Item, has_numbers: bool, text: &Text) -> Vec<String> {
    let option = |index, words: &str, is_selected| option(index, words, is_selected, has_numbers, text);
    match item {
        // Plain mode has no palette: it consists of typed words.
        Item::Gap | Item::Palette(_) => Vec::new(),
        Item::Heading(words) => vec![words.clone()],
        Item::Text(_, words) | Item::Point(words) | Item::Detail(words) => vec![words.said(text)],
        Item::Pair { label, value } => vec![text.labelled(label, value)],
        Item::Change(change) => {
            let names = [change.before.as_str(), &change.after];
            change.rows.iter().map(|[label, before, after]| compared(text, label, names, [before.clone(), after.clone()])).collect()
        }
        Item::Choice(choice) => vec![option(choice.index, &choice_words(choice, text), choice.is_selected)],
        Item::Field(field) => vec![text.labelled(&field.label, &field.text())],
        Item::Form(fields) => fields.iter().map(|field| text.labelled(&field.label, &field.text())).collect(),
        Item::Ground(event) => {
            let at = event.at_elsewhere.as_ref().map_or_else(|| event.at.clone(), |elsewhere| text.noted(&event.at, elsewhere));
            vec![text.list(&[&*at, &event.words])]
        }
        Item::Events(events, selected) => {
            let events = events.iter().enumerate();
            events.map(|(index, event)| option(index, &text.list(&[event.at.as_str(), &event.words]), index == *selected)).collect()
        }
        Item::Keys { keys, words } => vec![text.labelled(&text.list(keys), words)],
        Item::Check(check) => vec![text.labelled(&check.state, &check.words)],
    }
}

fn choice_words(choice: &Choice, text: &Text) -> String {
    match &choice.state {
        Some(State::Words(state) | State::Finished(state)) => text.list(&[&*choice.label.said(text), state]),
        None => choice.label.said(text),
    }
}
