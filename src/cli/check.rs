//! `account-center check`: proves that scenarios meet their expectations, that walkthroughs can be completed, and that demos show what they
//! claim.

mod watch;

use std::{
    io::Write,
    path::{Path, PathBuf},
    rc::Rc,
};

use clap::Args;
use serde_json::Value;

use super::{
    demo,
    error::{CliError, Complaint},
    file_kind::FileKind,
    files::{Checked, ending, expand_folders, shown},
    load,
};
use crate::{
    config::Config,
    domain::Subscription,
    scenario::{Failure, Scenario},
    text::Text,
    training,
};

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
    #[arg(long)]
    watch: bool,
}

/// How the names of files end that are checked in folders.
const ENDINGS: &[&str] = &["toml", "tape"];

impl CheckArgs {
    /// Checks every file, and reports all that is wrong in any of them at the end; or again and again, until the user quits.
    pub(super) fn run(self, config: &Config, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.watch {
            return watch::run(self.paths, config, text);
        }
        check(&self.paths, text, output)?.finish(text, output)
    }
}

/// Checks every file, those in folders too.
fn check(paths: &[PathBuf], text: &Text, output: &mut dyn Write) -> Result<Checked, CliError> {
    let paths = expand_folders(paths, ENDINGS, text)?;
    let included = demo::included(&paths, text);
    let mut checked = Checked::default();
    for path in paths {
        let found = if ending(&path) == "tape" {
            demo::check(path.as_os_str(), &included, text, output)
        } else {
            // Read once: a pipe can be read only once.
            load::read(&path, text).and_then(|source| match FileKind::of(&path, &source) {
                Some(FileKind::Walkthrough) => check_walkthrough(&source, &path, text, output),
                Some(FileKind::Course) => check_course(&source, &path, text, output),
                None if !matches!(ending(&path), "toml" | "") => {
                    Err(CliError::failed(text, "error-no-kind", &[("path", shown(&path).into())]))
                }
                _ => check_scenario(&source, &path, text, output),
            })
        };
        checked.add(found)?;
    }
    Ok(checked)
}

fn check_walkthrough(source: &str, path: &Path, text: &Text, output: &mut dyn Write) -> Result<Vec<Complaint>, CliError> {
    let walkthrough = Rc::new(load::parse_walkthrough(source, path, text)?);
    let problems = training::prove(&walkthrough);
    if problems.is_empty() {
        let arguments = [("path", shown(path).into()), ("count", walkthrough.steps.len().into())];
        writeln!(output, "{}", text.with("check-walkthrough-ok", &arguments))?;
    }
    Ok(load::complaints(&problems, &shown(path), text))
}

/// Checks a course: that its lessons are there and have its languages. Those that stand in its own file are proved, too.
fn check_course(source: &str, path: &Path, text: &Text, output: &mut dyn Write) -> Result<Vec<Complaint>, CliError> {
    let course = load::parse_course(source, path, text)?;
    let mut complaints = load::complaints(&course.check(), &shown(path), text);
    for lesson in course.lessons.iter().filter(|lesson| lesson.is_inside) {
        complaints.extend(load::complaints(&training::prove(&lesson.walkthrough), &shown(&path.join(&lesson.name)), text));
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
