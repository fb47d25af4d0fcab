//! `account-center check`: proves that scenario files are right and hold what they expect.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use serde_json::Value;

use super::{Stop, load};
use crate::{
    domain::Subscription,
    scenario::{Failure, Scenario},
    state::{Literal, Test},
    text::Text,
};

/// What is checked.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
}

impl Check {
    /// Checks every file, and tells of all that is wrong in any of them.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
        let mut errors = Vec::new();
        for path in files(&self.paths, text)? {
            match load::file(&path, text) {
                Ok(scenario) => {
                    let failures = scenario.check();
                    if failures.is_empty() {
                        let count = scenario.expectations.len();
                        let arguments = [("path", path.to_string_lossy().into()), ("count", count.into())];
                        writeln!(output, "{}", text.with("check-ok", &arguments))?;
                    }
                    errors.extend(failures.iter().map(|failure| (told(failure, &scenario, &path, text), None)));
                }
                Err(Stop::Errors(found, _)) => errors.extend(found),
                Err(other) => return Err(other),
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(Stop::failed(errors)) }
    }
}

/// The files themselves, and every `.toml` file in the folders, in order of their names.
fn files(paths: &[PathBuf], text: &Text) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>());
        let mut entries = entries.map_err(|error| {
            Stop::failure(text, "error-read", &[("path", path.to_string_lossy().into()), ("reason", error.to_string().into())])
        })?;
        entries.sort();
        let before = files.len();
        let (folders, others): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.is_dir() && !entry.is_symlink());
        files.extend(others.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "toml")));
        files.extend(self::files(&folders, text)?);
        if files.len() == before {
            return Err(Stop::failure(text, "error-no-files", &[("path", path.to_string_lossy().into())]));
        }
    }
    Ok(files)
}

/// An expectation that does not hold: where, when, what there is and what was expected.
fn told(failure: &Failure<'_>, scenario: &Scenario, path: &Path, text: &Text) -> String {
    let expectation = failure.expectation;
    let name = scenario.subscriptions.iter().map(Subscription::sign_up);
    let name = name.filter(|sign_up| Some(sign_up.id) == expectation.subscription).map(|sign_up| sign_up.name.clone()).next();
    let wanted = match expectation.condition.test() {
        Test::Equal(literal) => written(literal),
        Test::AtLeast(literal) => format!("≥ {}", written(literal)),
        Test::AtMost(literal) => format!("≤ {}", written(literal)),
        Test::Set(true) => text.get("check-something").into_owned(),
        Test::Set(false) => "null".to_owned(),
    };
    let arguments = [
        ("at", text.instant(expectation.at).into()),
        ("subscription", name.unwrap_or_default().into()),
        ("path", expectation.condition.path().name().into()),
        ("found", failure.found.as_ref().map_or_else(String::new, Value::to_string).into()),
        ("wanted", wanted.into()),
    ];
    let id = if failure.found.is_some() { "check-failed" } else { "check-not-there" };
    format!("{}:{}:{}: {}", path.display(), expectation.line, expectation.column, text.with(id, &arguments))
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
