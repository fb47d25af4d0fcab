//! `account-center check`: proves that scenarios hold what they expect, that walkthroughs can be taken, and that demos show what they say.

use std::{
    io::Write,
    path::{Path, PathBuf},
    rc::Rc,
};

use clap::Args;
use serde_json::Value;

use super::{
    Stop, demo,
    files::{ending, named},
    load,
};
use crate::{
    domain::Subscription,
    scenario::{Failure, Scenario},
    stage,
    state::{Condition, Literal, Test},
    text::Text,
};

/// What is checked.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
}

/// What is wrong, each with what can be done about it.
pub(super) type Errors = Vec<(String, Option<String>)>;

impl Check {
    /// Checks every file, and tells of all that is wrong in any of them.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
        let mut errors = Vec::new();
        for path in named(&self.paths, &["toml", "tape"], text)? {
            let found = if ending(&path) == "tape" {
                demo::check(path.as_os_str(), text, output)
            } else {
                // It is read once: what comes through a pipe does not come again.
                load::text_of(&path, text).and_then(|source| {
                    let kind = if load::is_walkthrough(&source) { walkthrough } else { scenario };
                    kind(&source, &path, text, output)
                })
            };
            match found {
                Ok(found) | Err(Stop::Errors(found, _)) => errors.extend(found),
                Err(other) => return Err(other),
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(Stop::failed(errors)) }
    }
}

fn walkthrough(source: &str, path: &Path, text: &Text, output: &mut dyn Write) -> Result<Errors, Stop> {
    let walkthrough = Rc::new(load::walkthrough_in(source, path, text)?);
    let problems = stage::prove(&walkthrough);
    if problems.is_empty() {
        let arguments = [("path", path.to_string_lossy().into()), ("count", walkthrough.steps.len().into())];
        writeln!(output, "{}", text.with("check-walkthrough-ok", &arguments))?;
    }
    Ok(load::told(&problems, &path.to_string_lossy(), text))
}

fn scenario(source: &str, path: &Path, text: &Text, output: &mut dyn Write) -> Result<Errors, Stop> {
    let scenario = load::scenario_in(source, &path.to_string_lossy(), text)?;
    let failures = scenario.check();
    if failures.is_empty() {
        let arguments = [("path", path.to_string_lossy().into()), ("count", scenario.expectations.len().into())];
        writeln!(output, "{}", text.with("check-ok", &arguments))?;
    }
    Ok(failures.iter().map(|failure| (told(failure, &scenario, path, text), None)).collect())
}

/// An expectation that does not hold: where, when, what there is and what was expected.
fn told(failure: &Failure<'_>, scenario: &Scenario, path: &Path, text: &Text) -> String {
    let expectation = failure.expectation;
    let name = scenario.subscriptions.iter().map(Subscription::sign_up);
    let name = name.filter(|sign_up| Some(sign_up.id) == expectation.subscription).map(|sign_up| sign_up.name.clone()).next();
    let arguments = [
        ("at", text.instant(expectation.at).into()),
        ("subscription", name.unwrap_or_default().into()),
        ("path", expectation.condition.path().name().into()),
        ("found", failure.found.as_ref().map_or_else(String::new, Value::to_string).into()),
        ("wanted", wanted(&expectation.condition, text).into()),
    ];
    let id = if failure.found.is_some() { "check-failed" } else { "check-not-there" };
    format!("{}:{}:{}: {}", path.display(), expectation.line, expectation.column, text.with(id, &arguments))
}

/// What a condition asks for, as it stands in a file.
pub(super) fn wanted(condition: &Condition, text: &Text) -> String {
    match condition.test() {
        Test::Equal(literal) => written(literal),
        Test::AtLeast(literal) => format!("≥ {}", written(literal)),
        Test::AtMost(literal) => format!("≤ {}", written(literal)),
        Test::Set(true) => text.get("check-something").into_owned(),
        Test::Set(false) => "null".to_owned(),
    }
}

/// A literal as it stands in a file.
fn written(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Flag(flag) => flag.to_string(),
        Literal::Number(number) => number.to_string(),
        Literal::List(items) => format!("{items:?}"),
    }
}
