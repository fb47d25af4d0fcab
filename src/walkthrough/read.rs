//! Reads a walkthrough file.

use std::collections::HashSet;

use uuid::Uuid;

use super::{
    Answer, Conditions, Hint, NAMESPACE, NoScenarioError, Point, Step, Stroke, Task, Walkthrough,
    forms::{MOST_HINTS, WALKTHROUGH},
};
use crate::{
    clock::Time,
    document::{self, Diagnostic, DocumentError, Item, Place, Source, Table, Texts, canonical, texts},
    scenario::{Scenario, conditions},
    state::Focus,
    tape::{self, Command, Instruction},
};

/// The keys whose values are words for people, or only decide what is shown: they do not change how a run goes.
const WORDS: &[&str] = &["title", "summary", "remember", "text", "question", "because", "notes", "focus", "show_goals"];

/// A scenario and its source.
type FoundScenario = Result<(Scenario, String), NoScenarioError>;

/// Parses a walkthrough file. `scenario` finds the scenario that it names, built in or beside it, and returns its source, too.
///
/// # Errors
/// [`DocumentError`] with every mistake, in the order of the file.
pub fn parse(name: &str, text: &str, scenario: impl FnOnce(&str) -> FoundScenario) -> Result<Walkthrough, DocumentError> {
    document::read(text, &WALKTHROUGH, |file, source| read(name, text, &file, scenario, source))
}

fn read(
    name: &str,
    text: &str,
    file: &Table<'_, '_>,
    find: impl FnOnce(&str) -> FoundScenario,
    source: &mut Source<'_>,
) -> Option<Walkthrough> {
    let title = file.get("title").and_then(|item| texts(item, source));
    let summary = optional_texts(file, "summary", source);
    let shows_goals = file.get("show_goals").and_then(|item| item.flag(source)).unwrap_or_default();
    let remember = file.get("remember").map(|item| item.list(source)).unwrap_or_default();
    let point = |item: Item<'_, '_>| {
        let line = source.place(&item.span()).line;
        texts(item, source).map(|text| Point { line, text })
    };
    let remember = remember.into_iter().filter_map(point).collect();
    let scenario = file.get("scenario").and_then(|item| {
        let named = item.text(source)?;
        let message = match find(named) {
            Ok(found) => return Some(found),
            Err(NoScenarioError::Unknown) => "walkthrough-scenario",
            Err(NoScenarioError::Invalid) => "walkthrough-scenario-invalid",
        };
        source.add(&item.span(), message, &[("value", named)]);
        None
    });
    let at = file.get("at");
    let mut scenario_text = String::new();
    let scenario = scenario.map(|(mut scenario, text)| {
        scenario_text = text;
        if let Some(at) = at.and_then(|item| start(item, &scenario, source)) {
            scenario.now = at;
        }
        scenario
    });
    let tables = file.tables("steps", source);
    let mut ids = HashSet::new();
    let steps: Vec<Option<Step>> = tables.iter().map(|table| step(table, scenario.as_ref(), &mut ids, source)).collect();
    source.diagnostics.extend(too_many_keys(steps.iter().flatten()));
    Some(Walkthrough {
        name: name.to_owned(),
        key: name.to_owned(),
        hash: Uuid::new_v5(&NAMESPACE, format!("{text}\0{scenario_text}").as_bytes()),
        structure: Uuid::new_v5(&NAMESPACE, [text, &scenario_text].map(|text| canonical(text, WORDS)).join("\0").as_bytes()),
        title: title?,
        summary,
        shows_goals,
        remember,
        scenario: scenario?,
        steps: steps.into_iter().collect::<Option<_>>()?,
    })
}

/// Returns a mistake at the first step up to which all solutions and hints press more keys than a tape may.
fn too_many_keys<'a>(steps: impl Iterator<Item = &'a Step>) -> Option<Diagnostic> {
    let mut strokes = 0;
    let mut is_too_much = |step: &&Step| {
        strokes += step.solution().len() + step.hints.iter().map(|hint| hint.after.len()).sum::<usize>();
        strokes > tape::MAX_KEYS as usize
    };
    let step = steps.into_iter().find(|step| is_too_much(step))?;
    Some(Diagnostic::new(Place { line: step.line, column: 1 }, "solutions-too-long"))
}

/// Reads where the clock starts: an instant, or an offset from where the clock of the scenario starts.
fn start(item: Item<'_, '_>, scenario: &Scenario, source: &mut Source<'_>) -> Option<crate::domain::Instant> {
    let text = item.text(source)?;
    let at = Time::in_file(text).ok().and_then(|time| time.from(scenario.now));
    let at = at.filter(|at| (crate::domain::EARLIEST..=crate::domain::LATEST).contains(at));
    if at.is_none() {
        source.add(&item.span(), "not-a-time", &[("value", text)]);
    }
    at
}

fn optional_texts(table: &Table<'_, '_>, key: &'static str, source: &mut Source<'_>) -> Texts {
    table.get(key).and_then(|item| texts(item, source)).unwrap_or_default()
}

fn step(table: &Table<'_, '_>, scenario: Option<&Scenario>, ids: &mut HashSet<String>, source: &mut Source<'_>) -> Option<Step> {
    let line = source.place(&table.span).line;
    let id = table.get("id").and_then(|item| {
        let id = item.text(source)?;
        if !ids.insert(id.to_owned()) {
            source.add(&item.span(), "step-id-taken", &[("value", id)]);
        }
        Some(id.to_owned())
    });
    let title = table.get("title").and_then(|item| texts(item, source));
    let text = optional_texts(table, "text", source);
    let focus = table.get("focus").and_then(|item| item.text(source)).and_then(Focus::parse);
    let may_skip = table.get("skip").and_then(|item| item.flag(source)).unwrap_or_default();
    let notes = optional_texts(table, "notes", source);
    let hints = table.tables("hints", source);
    let hints = hints.iter().take(MOST_HINTS).filter_map(|table| hint(table, scenario, source)).collect();
    let (question, goal) = (table.get("question"), table.get("goal"));
    let task = match (question, goal) {
        (Some(question), None) => answer(question, table, source),
        (None, Some(goal)) => {
            let goal = conditions_of(goal, scenario, source);
            let solution = table.get("solution").map(|item| strokes(item, source)).unwrap_or_default();
            let because = optional_texts(table, "because", source);
            goal.map(|goal| Task::Reach { goal, solution, because })
        }
        _ => None,
    };
    Some(Step { line, id: id?, title: title?, text, focus, task: task?, hints, notes, may_skip })
}

fn answer(question: Item<'_, '_>, table: &Table<'_, '_>, source: &mut Source<'_>) -> Option<Task> {
    let tables = table.tables("answers", source);
    let count = tables.len();
    let answers: Vec<Answer> = tables
        .iter()
        .filter_map(|table| {
            let text = table.get("text").and_then(|item| texts(item, source));
            let because = table.get("because").and_then(|item| texts(item, source));
            let is_correct = table.get("correct").and_then(|item| item.flag(source)).unwrap_or_default();
            Some(Answer { text: text?, is_correct, because: because? })
        })
        .collect();
    let correct = answers.iter().filter(|answer| answer.is_correct).count();
    if count > 1 && answers.len() == count && correct != 1 {
        source.add(&question.span(), "one-right-answer", &[("count", &correct.to_string())]);
    }
    texts(question, source).map(|question| Task::Answer { question, answers })
}

fn hint(table: &Table<'_, '_>, scenario: Option<&Scenario>, source: &mut Source<'_>) -> Option<Hint> {
    let line = source.place(&table.span).line;
    let text = table.get("text").and_then(|item| texts(item, source));
    let when = table.get("when").map(|item| conditions_of(item, scenario, source));
    let is_off_track = table.get("off_track").and_then(|item| item.flag(source)).unwrap_or_default();
    if is_off_track && when.is_none() {
        source.add(&table.span, "off-track-always", &[]);
    }
    let after = table.get("after").map(|item| strokes(item, source)).unwrap_or_default();
    Some(Hint { line, when: when.unwrap_or(Some(Conditions::default()))?, text: text?, is_off_track, after })
}

/// Reads conditions; the key `subscription` names their subscription.
fn conditions_of(item: Item<'_, '_>, scenario: Option<&Scenario>, source: &mut Source<'_>) -> Option<Conditions> {
    let table = item.table(source)?;
    let subscription = table.get("subscription").and_then(|item| {
        let name = item.text(source)?;
        let sign_ups: Vec<_> = scenario?.subscriptions.iter().map(crate::domain::Subscription::sign_up).collect();
        let found = sign_ups.iter().find(|sign_up| sign_up.name == name || sign_up.id.to_string() == name).map(|sign_up| sign_up.id);
        if found.is_none() {
            source.add_unknown(&item.span(), "unknown-subscription", name, sign_ups.iter().map(|sign_up| sign_up.name.as_str()));
        }
        found
    });
    Some(Conditions { subscription, all: conditions(&table, source).into_iter().map(|(_, condition)| condition).collect() })
}

/// Reads lines of a tape within the file.
fn strokes(item: Item<'_, '_>, source: &mut Source<'_>) -> Vec<Stroke> {
    let Some(text) = item.value.as_str() else { return item.wrong_type(source, "string").unwrap_or_default() };
    match tape::parse_lines(text, source.first_line_of(&item.span())) {
        Ok(lines) => lines.into_iter().flat_map(|line| stroke(line.command)).collect(),
        Err(diagnostics) => {
            source.diagnostics.extend(diagnostics);
            Vec::new()
        }
    }
}

fn stroke(command: Command) -> Vec<Stroke> {
    match command {
        Command::Type { text, .. } => text.chars().map(|c| Stroke::Key(crate::key::Key::char(c))).collect(),
        Command::Press { key, times, .. } => vec![Stroke::Key(key); usize::try_from(times).unwrap_or(usize::MAX)],
        // At most an hour, the longest that a tape may sleep.
        Command::Sleep(time) => vec![Stroke::Wait(u32::try_from(time.as_millis()).unwrap_or(u32::MAX))],
        Command::Do(Instruction::Clock(to)) => vec![Stroke::Clock(to)],
        // `parse_lines` refuses all others.
        _ => Vec::new(),
    }
}
