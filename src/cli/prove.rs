//! The checks of a scenario, a walkthrough or a course: that it shows and teaches what it says.

use std::{io::Write, path::Path, rc::Rc};

use serde_json::Value;

use super::{
    error::{CliError, Complaint},
    file_kind::FileKind,
    files::{ending, shown},
    load,
};
use crate::{
    domain::Subscription,
    scenario::{Failure, Scenario},
    text::Text,
    training,
    walkthrough::Walkthrough,
    wrap::shorten,
};

/// Checks a file, and returns what is wrong with it.
pub(super) fn check(path: &Path, text: &Text, output: &mut dyn Write) -> Result<Vec<Complaint>, CliError> {
    // Read once: a pipe can be read only once.
    let source = load::read(path, text)?;
    match FileKind::of(path, &source) {
        Some(FileKind::Walkthrough) => check_walkthrough(&source, path, text, output),
        Some(FileKind::Course) => check_course(&source, path, text, output),
        None if !matches!(ending(path), "toml" | "") => Err(CliError::failed(text, "error-no-kind", &[("path", shown(path).into())])),
        _ => check_scenario(&source, path, text, output),
    }
}

fn check_walkthrough(source: &str, path: &Path, text: &Text, output: &mut dyn Write) -> Result<Vec<Complaint>, CliError> {
    let walkthrough = Rc::new(load::parse_walkthrough(source, path, text)?);
    let problems = training::prove(&walkthrough);
    if problems.is_empty() {
        let arguments = [("path", shown(path).into()), ("count", walkthrough.steps.len().into())];
        writeln!(output, "{}", text.with("check-walkthrough-ok", &arguments))?;
    }
    tell_untranslated(&walkthrough, &shown(path), text, output)?;
    Ok(load::complaints(&problems, &shown(path), text))
}

/// Tells which notes for the presenter lack a language that others have.
fn tell_untranslated(walkthrough: &Walkthrough, label: &str, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
    for (line, notes, missing) in training::untranslated_notes(walkthrough) {
        let arguments = [
            ("path", format!("{label}:{line}:1").into()),
            ("kind", "notes".into()),
            ("value", shorten(text.pick(notes), 40).into()),
            ("languages", text.list(&missing).into()),
        ];
        writeln!(output, "{}", text.with("check-untranslated", &arguments))?;
    }
    Ok(())
}

/// Checks a course: that its lessons are there and have its languages. Those that stand in its own file are proved, too.
fn check_course(source: &str, path: &Path, text: &Text, output: &mut dyn Write) -> Result<Vec<Complaint>, CliError> {
    let course = load::parse_course(source, path, text)?;
    let mut complaints = load::complaints(&course.check(), &shown(path), text);
    for lesson in course.lessons.iter().filter(|lesson| lesson.is_inside) {
        let label = shown(&path.join(&lesson.name));
        complaints.extend(load::complaints(&training::prove(&lesson.walkthrough), &label, text));
        tell_untranslated(&lesson.walkthrough, &label, text, output)?;
    }
    if complaints.is_empty() {
        let arguments = [("path", shown(path).into()), ("count", course.lessons.len().into())];
        writeln!(output, "{}", text.with("check-course-ok", &arguments))?;
    }
    Ok(complaints)
}

fn check_scenario(source: &str, path: &Path, text: &Text, output: &mut dyn Write) -> Result<Vec<Complaint>, CliError> {
    let scenario = load::parse_scenario(source, &shown(path), text)?;
    let failures = scenario.check();
    if failures.is_empty() {
        let arguments = [("path", shown(path).into()), ("count", scenario.expectations.len().into())];
        writeln!(output, "{}", text.with("check-ok", &arguments))?;
    }
    let complaints = failures.iter().map(|failure| describe(failure, &scenario, path, text).into());
    Ok(load::first(complaints, &shown(path), text))
}

/// Where an expectation does not hold and when, what was found and what was expected.
fn describe(failure: &Failure<'_>, scenario: &Scenario, path: &Path, text: &Text) -> String {
    let expectation = failure.expectation;
    let name = scenario.subscriptions.iter().map(Subscription::sign_up);
    let name = name.filter(|sign_up| Some(sign_up.id) == expectation.subscription).map(|sign_up| sign_up.name.clone()).next();
    let arguments = [
        ("at", text.instant(expectation.at).into()),
        ("subscription", name.unwrap_or_default().into()),
        ("found", failure.found.as_ref().map_or_else(String::new, Value::to_string).into()),
        ("condition", expectation.condition.to_string().into()),
    ];
    let id = if failure.found.is_some() { "check-failed" } else { "check-not-there" };
    format!("{}:{}: {}", shown(path), expectation.place, text.with(id, &arguments))
}
