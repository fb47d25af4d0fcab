//! What there is to say as HTML: headings, lists of labels and values, buttons. Assistive technology reads it beside the screen, and where
//! the screen has no room it is shown instead.
//!
//! What can be clicked has the name of its target in `data-target`, the field that is typed in has `data-field`.

use account_center::{
    app::Session,
    export::Escaped,
    text::Text,
    view::{
        Actions, Change, Choice, Dialog, Item, KeyHint, LETTERS, Lesson, List, Page, Part, Row, Screen, Section, State, Target, Tone,
        Usage, Value, View, WhatIf, sentence_case, waiting,
    },
};

/// The most subscriptions of a list, around the selected one.
const MOST_ROWS: usize = 60;

/// Returns an element around HTML. The attributes stand after the name.
fn element(tag: &str, html: &str) -> String {
    let name = tag.split(' ').next().unwrap_or_default();
    format!("<{tag}>{html}</{name}>")
}

/// Returns an element around a text.
fn words(tag: &str, text: &str) -> String {
    element(tag, &Escaped(text).to_string())
}

/// Returns a button. `attributes` begin with a blank.
fn button(target: Target, attributes: &str, text: &str) -> String {
    words(&format!("button type=\"button\" data-target=\"{}\"{attributes}", Escaped(&target.to_string())), text)
}

fn pair(label: &str, value: &str) -> String {
    words("dt", label) + &words("dd", value)
}

fn escaped(text: &str) -> String {
    Escaped(text).to_string()
}

/// Returns all that a session says.
pub(crate) fn of(session: &Session) -> String {
    let (view, text) = (View::of(session), session.text());
    let header = view.header();
    let mut html = words("h1", &header.program);
    html += &words("p", &text.list(&[&*header.scenario, &header.simulated, &header.signed_in_as]));
    let notice = view.notice().or_else(|| view.first_step());
    html += &notice.map_or_else(String::new, |notice| words("p class=\"notice\"", &notice.shown()));
    html += &view.lesson().map_or_else(String::new, |lesson| self::lesson(&lesson, text));
    let list = view.list();
    match view.dialog().filter(|_| list.filter.is_none()) {
        Some(dialog) => html += &self::dialog(&dialog, &view.key_hints(), text),
        None => html += &page(&view, &list, text),
    }
    html
}

/// Returns what is to be announced: the notice, the coach's remarks, and the dialog that is open.
pub(crate) fn announcement(session: &Session) -> String {
    let (view, text) = (View::of(session), session.text());
    let notice = view.notice().map(|notice| notice.shown());
    let remarks =
        view.lesson().into_iter().flat_map(|lesson| lesson.outcome.into_iter().chain(lesson.help)).map(|remark| remark.whole().shown());
    let dialog = view.dialog().into_iter().flat_map(|dialog| {
        let selected = dialog.items.iter().find_map(|item| match item {
            Item::Choice(choice) if choice.is_selected => Some(choice.label.shown()),
            Item::Palette(palette) => palette.rows.get(palette.selected).map(|row| row.words.whole().to_owned()),
            _ => None,
        });
        let texts: Vec<String> = dialog
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Text(_, words) => Some(words.shown()),
                _ => None,
            })
            .collect();
        std::iter::once(dialog.title.clone()).chain(texts).chain(selected).collect::<Vec<_>>()
    });
    let selected = view.dialog().is_none().then(|| selected_row(&view, text)).flatten();
    notice.into_iter().chain(remarks).chain(dialog).chain(selected).collect::<Vec<_>>().join("\n")
}

/// Returns the subscription or the line that has the keyboard, without what changes every second.
fn selected_row(view: &View<'_>, text: &Text) -> Option<String> {
    match view.selected {
        Part::List => {
            let list = view.list();
            let row = list.row(list.selected?)?;
            Some(text.list(&[row.name, row.status, row.offer]))
        }
        Part::Topic(topic) => {
            let page = view.page()?;
            let (section, row) =
                page.sections.iter().find_map(|section| Some((section, section.rows.iter().find(|row| row.topic == topic)?)))?;
            let label = row.label.as_deref().unwrap_or(&section.name);
            Some(match &row.value {
                Value::Countdown(countdown) => text.labelled(label, &countdown.ends_at),
                Value::Waiting { words, at, .. } => text.labelled(label, &text.list(&[words.as_str(), at])),
                _ => text.labelled(label, &value_in_words(row, text)),
            })
        }
        Part::Command(_) => {
            let page = view.page()?;
            let row = page.actions.rows.iter().find(|row| row.part == view.selected)?;
            Some(if row.reasons.is_empty() { row.name.clone() } else { text.noted(&row.name, row.reasons.whole()) })
        }
        Part::Banner => view.banner().map(|banner| banner.message),
        Part::Timeline => view.next_change().map(|_| view.history().title),
    }
}

fn page(view: &View<'_>, list: &List<'_>, text: &Text) -> String {
    let mut html = view.banner().map_or_else(String::new, |banner| {
        element("section class=\"banner\"", &(words("p", &banner.message) + &button(Target::Part(Part::Banner), "", &banner.button)))
    });
    if list.has_others {
        html += &self::list(list);
    }
    html += &match &view.screen() {
        Screen::Nothing(nothing) => words("p", nothing),
        Screen::Page(page) => subscription(page, text),
        Screen::Usage(usage) => self::usage(usage),
        Screen::WhatIf(futures) => what_if(futures),
    };
    let history = view.history();
    if !history.events.is_empty() && !matches!(view.screen(), Screen::WhatIf(_)) {
        let events = history
            .events
            .iter()
            .enumerate()
            .map(|(index, event)| element("li", &button(Target::Event(index), "", &text.labelled(&event.at, &event.words))));
        html += &element("section", &(words("h2", &sentence_case(&history.title)) + &element("ol", &events.collect::<String>())));
    }
    let clock = view.clock();
    let rate = clock.rate;
    let paused = clock.is_paused.then_some(clock.paused);
    let parts: Vec<String> = [Some(clock.now), rate, paused].into_iter().flatten().collect();
    html + &words("p class=\"clock\"", &text.list(&parts)) + &keys(&view.key_hints())
}

fn list(list: &List<'_>) -> String {
    let first = list.selected.unwrap_or(0).saturating_sub(MOST_ROWS / 2);
    let rows = (first..list.len.min(first + MOST_ROWS)).filter_map(|index| list.row(index)).map(|row| {
        let current = if row.is_selected { " aria-current=\"true\"" } else { "" };
        let values: Vec<&str> = [row.name.as_str(), &row.status, &row.credit].into_iter().filter(|value| !value.is_empty()).collect();
        element("li", &button(Target::Subscription(row.index), current, &values.join(" · ")))
    });
    let filter = list.filter.as_ref().map_or_else(String::new, |filter| field("/", &filter.text()));
    let nothing = if list.nothing.is_empty() { String::new() } else { words("p", &list.nothing) };
    let heading = words("h2", &format!("{} ({})", sentence_case(&list.title), list.count));
    element("section", &(heading + &filter + &nothing + &element("ul", &rows.collect::<String>())))
}

fn subscription(page: &Page, text: &Text) -> String {
    let sections = page.sections.iter().map(|section| self::section(section, text));
    words("h2", &page.name) + &sections.collect::<String>() + &actions(&page.actions)
}

fn section(section: &Section, text: &Text) -> String {
    let rows = section.rows.iter().enumerate().map(|(index, row)| {
        // Rows without a label of their own go on below the first one.
        let label = row.label.as_deref().or((index == 0).then_some(&section.name));
        let changed = if row.has_just_changed { " class=\"changed\"" } else { "" };
        let value = element("dd", &button(Target::Part(Part::Topic(row.topic)), changed, &value_in_words(row, text)));
        label.map_or_else(String::new, |label| words("dt", label)) + &value
    });
    element("section", &(words("h3", &section.name) + &element("dl", &rows.collect::<String>())))
}

fn value_in_words(row: &Row, text: &Text) -> String {
    let value = row.said.clone().unwrap_or_else(|| match &row.value {
        Value::Words(words) => words.shown(),
        Value::Amount { words, .. } => words.clone(),
        Value::Status { word, .. } => word.clone(),
        Value::Countdown(countdown) => text.list(&[countdown.words.as_str(), &countdown.at, &countdown.note]),
        Value::Waiting { words, left, at, .. } => waiting(text, words, left, at).shown(),
        Value::DailyUse(used) => text.labelled(&used.label, &used.most),
        Value::Refused(reasons) => reasons.whole().to_owned(),
    });
    row.note.as_ref().map_or_else(|| value.clone(), |note| text.list(&[&*value, note]))
}

fn actions(actions: &Actions) -> String {
    let rows = actions.rows.iter().map(|row| {
        let reasons = if row.reasons.is_empty() { String::new() } else { words("p", row.reasons.whole()) };
        element("li", &(button(Target::Part(row.part), "", &row.name) + &reasons))
    });
    element("section", &(words("h3", &sentence_case(&actions.title)) + &element("ul", &rows.collect::<String>())))
}

fn usage(usage: &Usage) -> String {
    let days = usage.days.iter().map(|day| words("li", day));
    let paragraphs = usage.paragraphs.iter().map(|(_, text)| words("p", text));
    words("h2", &usage.title) + &paragraphs.collect::<String>() + &element("ul", &days.collect::<String>())
}

fn what_if(futures: &WhatIf) -> String {
    let settings = futures.settings.iter().map(|setting| {
        let current = if setting.is_selected { " aria-current=\"true\"" } else { "" };
        let name = format!("{} · {}: {}", LETTERS[setting.future], setting.label, setting.value);
        element("li", &button(Target::Setting(setting.index), current, &name))
    });
    let rows = futures.rows.iter().map(|row| {
        let cells = row.values.iter().map(|value| words("td", &value.shown()));
        element(
            if row.differs() { "tr class=\"differs\"" } else { "tr" },
            &(words("th scope=\"row\"", &row.label) + &cells.collect::<String>()),
        )
    });
    let head = futures.names.iter().map(|name| words("th scope=\"col\"", name)).collect::<String>();
    let table = element("thead", &element("tr", &("<td></td>".to_owned() + &head))) + &element("tbody", &rows.collect::<String>());
    let note = futures.note.as_deref().map_or_else(String::new, |note| words("p", note));
    words("h2", &futures.title)
        + &words("p", &futures.verdict)
        + &element("ul", &settings.collect::<String>())
        + &element("table", &table)
        + &note
}

fn lesson(lesson: &Lesson, text: &Text) -> String {
    let mut html = words("h2", &lesson.introduction.shown());
    html += &lesson.text.shown().split('\n').map(|line| words("p", line)).collect::<String>();
    if let Some(question) = &lesson.question {
        html += &words("p", &question.words.shown());
        let answers = question.answers.iter().map(|answer| {
            let pressed = if answer.is_marked { " aria-pressed=\"true\"" } else { "" };
            let disabled = if question.is_open { "" } else { " disabled" };
            element(
                "li",
                &button(
                    Target::Answer(answer.index),
                    &format!("{pressed}{disabled}"),
                    &text.numbered(answer.index + 1, &answer.words.shown()),
                ),
            )
        });
        html += &element("ul", &answers.collect::<String>());
    }
    html +=
        &lesson.outcome.iter().chain(&lesson.help).map(|remark| words("p class=\"remark\"", &remark.whole().shown())).collect::<String>();
    element("section class=\"lesson\"", &(html + &keys(&lesson.keys)))
}

fn dialog(dialog: &Dialog, hints: &[KeyHint], text: &Text) -> String {
    let buttons: Vec<KeyHint> = hints.iter().filter(|hint| hint.is_button).cloned().collect();
    let items = dialog.items.iter().map(|item| self::item(item, text)).collect::<String>();
    element("section class=\"dialog\"", &(words("h2 tabindex=\"-1\"", &dialog.title) + &items + &keys(&buttons)))
}

fn keys(hints: &[KeyHint]) -> String {
    if hints.is_empty() {
        return String::new();
    }
    let keys = hints.iter().map(|hint| element("li", &button(Target::Key(hint.press), "", &hint.word)));
    element("ul class=\"keys\"", &keys.collect::<String>())
}

fn field(label: &str, value: &str) -> String {
    let input = format!("<input data-field autocomplete=\"off\" value=\"{}\">", Escaped(value));
    element("label", &(escaped(label) + " " + &input))
}

fn item(item: &Item, text: &Text) -> String {
    match item {
        Item::Gap => String::new(),
        Item::Heading(heading) => words("h3", heading),
        Item::Text(tone, said) => words(if matches!(tone, Tone::Error) { "p class=\"error\"" } else { "p" }, &said.shown()),
        Item::Point(said) | Item::Detail(said) => words("p", &said.shown()),
        Item::Pair { label, value } => element("dl", &pair(label, value)),
        Item::Change(change) => self::change(change),
        Item::Choice(choice) => self::choice(choice, text),
        Item::Field(typed) => field(&typed.label, &typed.text()),
        // Only one of them is typed in.
        Item::Form(fields) => fields
            .iter()
            .map(
                |typed| if typed.has_keys { field(&typed.label, &typed.text()) } else { element("dl", &pair(&typed.label, &typed.text())) },
            )
            .collect(),
        Item::Ground(event) => words("p", &text.labelled(&event.at, &event.words)),
        Item::Events(events, selected) => {
            let events =
                events.iter().enumerate().map(|(index, event)| option(index, index == *selected, &text.labelled(&event.at, &event.words)));
            events.collect()
        }
        Item::Palette(palette) => {
            let rows =
                palette.rows.iter().enumerate().map(|(index, row)| element("li", &button(Target::Option(index), "", row.words.whole())));
            let nothing = if palette.rows.is_empty() { words("p", &palette.nothing) } else { String::new() };
            nothing + &element("ul", &rows.collect::<String>())
        }
        Item::Check(check) => words("p", &text.labelled(&check.state, &check.words)),
        Item::Keys { keys, words: said } => element("dl", &pair(&keys.join(" "), said)),
    }
}

fn change(change: &Change) -> String {
    let rows = change
        .rows
        .iter()
        .map(|[label, before, after]| element("tr", &(words("th scope=\"row\"", label) + &words("td", before) + &words("td", after))));
    let head = "<td></td>".to_owned() + &words("th scope=\"col\"", &change.before) + &words("th scope=\"col\"", &change.after);
    element("table", &(element("thead", &element("tr", &head)) + &element("tbody", &rows.collect::<String>())))
}

fn choice(choice: &Choice, text: &Text) -> String {
    let label = choice.label.shown();
    let label = match &choice.state {
        Some(State::Words(state) | State::Finished(state)) => text.list(&[&*label, state]),
        None => label,
    };
    option(choice.index, choice.is_selected, &label)
}

/// Returns an option of a dialog as a radio button.
fn option(index: usize, is_selected: bool, label: &str) -> String {
    let checked = if is_selected { " checked" } else { "" };
    let input = format!("<input type=\"radio\" name=\"option\" data-target=\"{}\"{checked}>", Target::Option(index));
    element("label class=\"option\"", &(input + " " + &escaped(label)))
}
