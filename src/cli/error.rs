//! Why the program ends before it has done what it was asked for, as reported on standard error.

use std::{
    fmt,
    io::{self, Write},
    process::ExitCode,
};

use crate::{
    driver::reason,
    text::{Argument, Text},
    wrap::{harmless, in_ascii},
};

/// The exit status where something failed or a check did not hold.
const FAILED: u8 = 1;
/// The exit status where the program was called in a wrong way.
const USAGE: u8 = 2;

/// What is wrong, and what the user can do about it, in the user's language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Complaint {
    pub(super) text: String,
    pub(super) hint: Option<String>,
}

impl Complaint {
    /// The complaint of a message and its attribute `hint`.
    pub(super) fn new(text: &Text, id: &str, arguments: &[Argument<'_>]) -> Self {
        Self { text: text.with(id, arguments), hint: text.hint(id, arguments) }
    }
}

impl From<String> for Complaint {
    /// A complaint about which the user can do nothing.
    fn from(text: String) -> Self {
        Self { text, hint: None }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.text)?;
        self.hint.iter().try_for_each(|hint| write!(f, "\nhint: {hint}"))
    }
}

/// Why a command did not succeed.
#[derive(Debug, thiserror::Error)]
pub(super) enum CliError {
    /// The program was called in a wrong way: exit status 2.
    #[error("{0}")]
    Usage(Complaint),
    /// Something failed, or checks did not hold: exit status 1.
    #[error("{}", lines(.0))]
    Failed(Vec<Complaint>),
    /// Standard output could not be written.
    #[error("cannot write standard output: {0}")]
    Output(#[from] io::Error),
}

fn lines(complaints: &[Complaint]) -> String {
    complaints.iter().map(Complaint::to_string).collect::<Vec<_>>().join("\n")
}

impl CliError {
    /// A wrong call, reported with a message and its attribute `hint`.
    pub(super) fn usage(text: &Text, id: &str, arguments: &[Argument<'_>]) -> Self {
        Self::Usage(Complaint::new(text, id, arguments))
    }

    /// A single failure, reported with a message and its attribute `hint`.
    pub(super) fn failed(text: &Text, id: &str, arguments: &[Argument<'_>]) -> Self {
        Complaint::new(text, id, arguments).into()
    }

    /// Takes the complaints out, for commands that go on with the next file and report everything at the end.
    ///
    /// # Errors
    /// The error itself where there is no point in going on.
    pub(super) fn into_complaints(self) -> Result<Vec<Complaint>, Self> {
        match self {
            Self::Usage(complaint) => Ok(vec![complaint]),
            Self::Failed(complaints) => Ok(complaints),
            other @ Self::Output(_) => Err(other),
        }
    }

    /// Says what is wrong in a line, without the hints.
    pub(super) fn in_a_line(self) -> String {
        let complaints = self.into_complaints().unwrap_or_default();
        complaints.into_iter().map(|complaint| complaint.text).collect::<Vec<_>>().join(" ")
    }

    /// Prints the error to standard error, its marks in ASCII if asked to, and returns the exit status that goes with it.
    pub(super) fn report(self, text: &Text, ascii: bool) -> ExitCode {
        let (status, report) = match self {
            Self::Usage(complaint) => (USAGE, complaint.to_string()),
            Self::Failed(complaints) => (FAILED, lines(&complaints)),
            // The lines of plain mode, which were read no longer: the user is gone.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Output(error) => (FAILED, Complaint::new(text, "error-output", &[("reason", reason(&error, text).into())]).to_string()),
        };
        // Where standard error cannot be written either, the exit status has to do.
        let report = harmless(&report);
        let _ = writeln!(io::stderr().lock(), "{}", if ascii { in_ascii(&report) } else { report });
        ExitCode::from(status)
    }
}

impl From<Complaint> for CliError {
    fn from(complaint: Complaint) -> Self {
        Self::Failed(vec![complaint])
    }
}

/// Succeeds where there is nothing to complain about.
pub(super) fn no_complaints(complaints: Vec<Complaint>) -> Result<(), CliError> {
    if complaints.is_empty() { Ok(()) } else { Err(CliError::Failed(complaints)) }
}
