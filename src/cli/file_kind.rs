//! What kind of file somebody has given: for commands that take several kinds, and for an error that says what it is and what opens it.

use std::path::Path;

use super::{
    error::CliError,
    files::{ending, shown},
};
use crate::{
    open::{Kind, PROGRAM},
    tape,
    text::Text,
    walkthrough::is_course,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum FileKind {
    Scenario,
    Walkthrough,
    Course,
    Demo,
    Run,
}

impl From<Kind> for FileKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Scenario => Self::Scenario,
            Kind::Walkthrough => Self::Walkthrough,
            Kind::Course => Self::Course,
            Kind::Demo => Self::Demo,
        }
    }
}

impl FileKind {
    /// The words that stand before the name of such a file, or of a built-in one.
    pub(super) const fn opened_by(self) -> &'static str {
        match self {
            Self::Scenario => "--scenario",
            Self::Walkthrough | Self::Course => "walkthrough",
            Self::Demo => "demo",
            Self::Run => "grade",
        }
    }

    /// Finds out what a file is meant as; `None` if it looks like none of them.
    pub(super) fn of(path: &Path, source: &str) -> Option<Self> {
        let has_line = |starts: &[&str]| source.lines().any(|line| starts.iter().any(|start| line.trim_start().starts_with(start)));
        let sets = |key: &str| {
            source.lines().any(|line| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')))
        };
        if source.trim_start().starts_with('{') {
            return source.contains("\"inputs\"").then_some(Self::Run);
        }
        // One may have its lessons in it.
        if is_course(source) {
            return Some(Self::Course);
        }
        if has_line(&["[[steps"]) || sets("scenario") {
            return Some(Self::Walkthrough);
        }
        if has_line(&["[[subscriptions"]) || sets("signed_in_as") {
            return Some(Self::Scenario);
        }
        let is_tape = || tape::parse(source).is_ok_and(|tape| !tape.lines.is_empty());
        (ending(path) == "tape" || is_tape()).then_some(Self::Demo)
    }

    /// The error of a file of this kind where something else was expected.
    pub(super) fn mistaken(self, path: &Path, text: &Text) -> CliError {
        let path = shown(path);
        let call = format!("{PROGRAM} {} {path}", self.opened_by());
        let arguments = [("path", path.into()), ("kind", self.to_string().into()), ("call", call.into())];
        CliError::failed(text, "error-wrong-kind", &arguments)
    }
}

/// The error of a file that is of another kind than was expected.
pub(super) fn wrong_kind(path: &Path, source: &str, expected: FileKind, text: &Text) -> Option<CliError> {
    FileKind::of(path, source).filter(|kind| *kind != expected).map(|kind| kind.mistaken(path, text))
}
