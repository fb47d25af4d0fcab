//! `account-center verify`: reports by its exit status whether a step of a walkthrough is complete, for platforms that check with scripts.

use std::{
    ffi::OsString,
    fs::File,
    io::{self, Write},
    path::{Path, PathBuf},
    rc::Rc,
};

use clap::Args;

use super::{
    error::{CliError, Complaint},
    files::{shown, unreadable},
    load,
    progress::ProgressFiles,
};
use crate::{
    app::{Habits, Session, World},
    document::decode,
    state::{ParseStateError, StateView},
    text::Text,
    view,
    walkthrough::{Task, Walkthrough},
};

/// The largest state that is read, in bytes: that of the largest scenario has this room.
const LARGEST_STATE: usize = 64 << 20;

#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    #[arg(value_name = "NAME|FILE")]
    walkthrough: OsString,
    #[arg(value_name = "STEP")]
    step: String,
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
}

impl VerifyArgs {
    /// Succeeds where the step is complete: in the state that is handed in, else in the progress saved on this machine.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let walkthrough = Rc::new(load::walkthrough(&self.walkthrough, text)?);
        let step = &walkthrough.steps[step_index(&walkthrough, &self.step, text)?];
        let mut session = Session::with_habits(World::start(walkthrough.scenario.clone()), Habits::in_language(text.clone()));
        let (is_done, seen) = match (&self.state, &step.task) {
            (Some(_), Task::Answer { .. }) => {
                return Err(CliError::usage(text, "error-verify-question", &[("step", step.id.as_str().into())]));
            }
            (Some(path), Task::Reach { goal, .. }) => {
                let seen = read(path, text)?;
                (goal.hold(&seen), seen)
            }
            (None, task) => {
                session = session.with_progress(ProgressFiles::peek(text)?);
                let saved = session.progress().of(&walkthrough).filter(|saved| saved.hash == walkthrough.hash);
                let was_done = saved.is_some_and(|saved| saved.done.contains(&step.id));
                session.open(&walkthrough);
                let seen = StateView::new(&session.world().state());
                (was_done || matches!(task, Task::Reach { goal, .. } if goal.hold(&seen)), seen)
            }
        };
        let title = text.pick(&step.title);
        if is_done {
            return Ok(writeln!(output, "{}", text.with("verify-done", &[("title", title.into())]))?);
        }
        let hint = step.helping(&seen).next().map(|index| view::with_keys(&session, text.pick(&step.hints[index].text)).in_markdown());
        Err(Complaint { hint, ..Complaint::new(text, "error-not-done", &[("title", title.into())]) }.into())
    }
}

/// Finds the index of a step by its ID.
pub(super) fn step_index(walkthrough: &Walkthrough, id: &str, text: &Text) -> Result<usize, CliError> {
    walkthrough.find_step(id).map_err(|error| {
        let (message, arguments) = error.message();
        CliError::usage(text, message, &arguments.map(|(name, value)| (name, value.into())))
    })
}

/// Reads a state from a file, or from standard input where the path is `-`.
fn read(path: &Path, text: &Text) -> Result<StateView, CliError> {
    let read = if path == Path::new("-") {
        load::read_bytes(io::stdin().lock(), LARGEST_STATE)
    } else {
        File::open(path).and_then(|file| load::read_bytes(file, LARGEST_STATE))
    };
    let bytes = read.map_err(|error| unreadable(path, &error, text))?;
    if bytes.len() > LARGEST_STATE {
        return Err(unreadable(path, &io::ErrorKind::FileTooLarge.into(), text));
    }
    let source = decode(&bytes).map_err(|diagnostic| load::invalid(&[diagnostic], &shown(path), text))?;
    StateView::parse(source).map_err(|problem| {
        let reason = match problem {
            ParseStateError::NotJson(_) => text.get("no-state-not-json"),
            ParseStateError::SomethingElse => text.get("no-state-something-else"),
            ParseStateError::OtherFormat(format) => text.with("no-state-other-format", &[("format", format.into())]),
        };
        CliError::failed(text, "error-state", &[("path", shown(path).into()), ("reason", reason.into())])
    })
}
