//! Why the program stops before it has done what was asked, as it is told on standard error.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use crate::text::{Argument, Text};

/// The exit status where something failed or a check did not hold.
const FAILED: u8 = 1;
/// The exit status where the program was called in a wrong way.
const USAGE: u8 = 2;

/// The end of the program, other than a good one.
#[derive(Debug)]
pub enum Stop {
    /// Each mistake with what can be done about it, and the exit status.
    Errors(Vec<(String, Option<String>)>, u8),
    /// What the command line's own parser says: a mistake, a help text, the version.
    CommandLine(clap::Error),
    /// Whoever reads what is printed has had enough.
    NobodyReads,
}

impl Stop {
    /// Something failed, or a check did not hold: exit status 1.
    #[must_use]
    pub const fn failed(errors: Vec<(String, Option<String>)>) -> Self {
        Self::Errors(errors, FAILED)
    }

    /// One thing failed, told by a message and its attribute `hint`.
    #[must_use]
    pub fn failure(text: &Text, id: &str, arguments: &[Argument<'_>]) -> Self {
        Self::failed(vec![(text.with(id, arguments).into_owned(), text.hint(id, arguments))])
    }

    /// The program was called in a wrong way: exit status 2.
    #[must_use]
    pub fn usage(text: &Text, id: &str, arguments: &[Argument<'_>]) -> Self {
        Self::Errors(vec![(text.with(id, arguments).into_owned(), text.hint(id, arguments))], USAGE)
    }

    /// Tells it on standard error.
    pub(super) fn report(self) -> ExitCode {
        match self {
            Self::Errors(errors, status) => {
                let mut output = io::stderr().lock();
                for (error, hint) in errors {
                    let hint = hint.map(|hint| format!("hint: {hint}\n")).unwrap_or_default();
                    // What is quoted from a file is no order to a terminal.
                    let harmless = |c: char| if c.is_control() && c != '\n' { '\u{fffd}' } else { c };
                    let told: String = format!("error: {error}\n{hint}").chars().map(harmless).collect();
                    // Where nobody can be told, the exit status has to do.
                    let _ = write!(output, "{told}");
                }
                ExitCode::from(status)
            }
            Self::CommandLine(error) => {
                let status = u8::try_from(error.exit_code()).unwrap_or(FAILED);
                match error.print() {
                    // A help text that could not be printed is a failure, unless whoever reads it has had enough.
                    Err(problem) if status == 0 && problem.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(FAILED),
                    _ => ExitCode::from(status),
                }
            }
            Self::NobodyReads => ExitCode::SUCCESS,
        }
    }
}

impl From<clap::Error> for Stop {
    fn from(error: clap::Error) -> Self {
        Self::CommandLine(error)
    }
}

impl From<io::Error> for Stop {
    /// What goes wrong while something is printed.
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::NobodyReads,
            _ => Self::failed(vec![(error.to_string(), None)]),
        }
    }
}
