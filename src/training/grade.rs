//! Grading: how a learner did in a recorded run of a walkthrough, and how a class did in many of them.
//!
//! A run is replayed, input by input, so that a grade rests on what happened and not on what the file claims. Reads no file.

mod class;
mod live;
mod report;

use std::rc::Rc;

use serde::Serialize;
use uuid::Uuid;

use crate::{
    app::{ReplayError, replay},
    text::{Language, Text},
    walkthrough::{self, Attempt, ParseRunError, Record, Run, Walkthrough},
};

pub use class::{Class, ClassStep, Entry, Percentiles};
pub use live::{Pace, Position, Seen, positions};
pub use report::{Failure, Report, ReportFormat};

/// The format of the lines that hold grades.
pub const FORMAT: u32 = 1;

/// How a step ended. The best outcome is first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::Display, strum::VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    Reached,
    /// Reached after its solution was shown.
    Shown,
    Skipped,
    /// Shown to the learner, but not reached.
    Open,
    /// Never shown to the learner.
    Ahead,
}

impl Outcome {
    /// Returns its sign in tables.
    #[must_use]
    pub const fn mark(self) -> char {
        match self {
            Self::Reached => '●',
            Self::Shown => '◐',
            Self::Skipped => '◌',
            Self::Open => '◆',
            Self::Ahead => '○',
        }
    }

    const fn new(record: &Record, was_reached: bool) -> Self {
        match (record.is_done, record.is_skipped) {
            (true, _) if record.was_shown => Self::Shown,
            (true, _) => Self::Reached,
            (false, true) => Self::Skipped,
            (false, false) if was_reached => Self::Open,
            (false, false) => Self::Ahead,
        }
    }
}

/// How a learner did in a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepGrade {
    pub id: String,
    pub outcome: Outcome,
    /// For how long the learner was at it, in real milliseconds.
    pub milliseconds: u64,
    /// How many hints the learner asked for.
    pub hints: u32,
    /// How many answers were given, or how often the step was restarted.
    pub tries: u32,
    /// The answers that were given to the question, in order, by their numbers from 1.
    pub answers: Vec<usize>,
    /// Whether the question was answered right at the first try; `None` if the step has none.
    pub right_at_first: Option<bool>,
}

/// How a learner did in a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grade {
    /// The learner's name, if it was given.
    #[serde(skip)]
    pub learner: Option<String>,
    /// The name of the walkthrough.
    #[serde(skip)]
    pub walkthrough: String,
    /// The hash of its structure: runs of versions that differ in words only belong to one class.
    #[serde(skip)]
    pub structure: Uuid,
    /// The hash of what the learner did and when; `None` if that is nothing.
    #[serde(skip)]
    pub fingerprint: Option<Uuid>,
    /// Whether the learner has left the run: it will not grow.
    #[serde(skip)]
    pub ended: bool,
    /// Whether the learner read other words than the walkthrough has now.
    pub other_words: bool,
    pub finished: bool,
    /// The ID of the step at which it was left, unless it was finished.
    pub stuck_at: Option<String>,
    /// How long it took, in real milliseconds.
    pub milliseconds: u64,
    /// How many hints the learner asked for.
    pub hints: u32,
    pub questions: usize,
    /// How many questions were answered right at the first try.
    pub right_at_first: usize,
    /// All steps of the walkthrough.
    pub steps: Vec<StepGrade>,
}

/// A run cannot be graded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot grade the run: {kind}")]
pub struct GradeError {
    /// The learner's name, if it can be read.
    pub learner: Option<String>,
    /// The name of the walkthrough, if it can be read.
    pub walkthrough: Option<String>,
    pub kind: GradeErrorKind,
}

impl From<GradeErrorKind> for GradeError {
    fn from(kind: GradeErrorKind) -> Self {
        Self { learner: None, walkthrough: None, kind }
    }
}

/// Why a run cannot be graded. Displayed by its name in messages and in JSON.
#[derive(Debug, Clone, PartialEq, Eq, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum GradeErrorKind {
    Damaged(Damage),
    NotFound,
    /// The file cannot be read, for a reason of the operating system.
    Unreadable(String),
    /// The file is no run; what it is instead.
    OtherFile(String),
    /// The run has the format of this number.
    OtherFormat(u64),
    UnknownWalkthrough,
    /// The run was recorded in another version of the walkthrough.
    OtherVersion,
    /// Replaying the run does not end where it says that it was left.
    LeadsElsewhere,
}

/// What is wrong with a line that should be a run. Displayed by its name in messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum Damage {
    /// There is no line.
    Empty,
    TooLarge,
    /// It is not UTF-8 text.
    NotText,
    /// The file is UTF-16 text.
    Utf16,
    NotJson,
    Cut,
    SomethingElse,
    OutOfOrder,
    /// The input of this index is none.
    UnknownInput(usize),
}

impl From<ParseRunError> for GradeErrorKind {
    fn from(error: ParseRunError) -> Self {
        match error {
            ParseRunError::NotJson => Self::Damaged(Damage::NotJson),
            ParseRunError::Cut => Self::Damaged(Damage::Cut),
            ParseRunError::SomethingElse => Self::Damaged(Damage::SomethingElse),
            ParseRunError::OutOfOrder => Self::Damaged(Damage::OutOfOrder),
            ParseRunError::TooLong => Self::Damaged(Damage::TooLarge),
            ParseRunError::OtherFormat(format) => Self::OtherFormat(format),
        }
    }
}

impl From<ReplayError> for GradeErrorKind {
    fn from(error: ReplayError) -> Self {
        match error {
            ReplayError::OtherVersion => Self::OtherVersion,
            ReplayError::UnknownInput(index) => Self::Damaged(Damage::UnknownInput(index)),
            ReplayError::LeadsElsewhere => Self::LeadsElsewhere,
        }
    }
}

/// Grades runs of the walkthroughs that it knows.
pub struct Grader {
    walkthroughs: Vec<Rc<Walkthrough>>,
    text: Text,
}

impl Grader {
    /// Creates a grader that knows these walkthroughs and the built-in ones. Of the same name, these come first.
    #[must_use]
    pub fn new(own: Vec<Walkthrough>) -> Self {
        let walkthroughs = own.into_iter().chain(walkthrough::built_in_all().cloned()).map(Rc::new).collect();
        Self { walkthroughs, text: Text::new(Language::English) }
    }

    /// Returns the walkthrough whose structure has this hash.
    #[must_use]
    pub fn find(&self, structure: Uuid) -> Option<&Rc<Walkthrough>> {
        self.walkthroughs.iter().find(|walkthrough| walkthrough.structure == structure)
    }

    /// Replays a run, given as its line, and grades it.
    ///
    /// # Errors
    /// Fails if the line is no run, or if it is not one of a known walkthrough.
    pub fn grade(&self, line: &str) -> Result<Grade, GradeError> {
        let run = Run::parse(line).map_err(GradeErrorKind::from)?;
        self.grade_run(&run).map_err(|kind| GradeError { learner: run.learner, walkthrough: Some(run.walkthrough), kind })
    }

    fn grade_run(&self, run: &Run) -> Result<Grade, GradeErrorKind> {
        let named: Vec<_> = self.walkthroughs.iter().filter(|walkthrough| walkthrough.name == run.walkthrough).collect();
        let same = named.iter().find(|walkthrough| walkthrough.hash == run.hash);
        let walkthrough = match same.or_else(|| named.iter().find(|walkthrough| run.is_of(walkthrough))) {
            Some(walkthrough) => walkthrough,
            None if named.is_empty() => return Err(GradeErrorKind::UnknownWalkthrough),
            None => return Err(GradeErrorKind::OtherVersion),
        };
        let session = replay(run, walkthrough, &self.text)?;
        let coach = session.coach().ok_or(GradeErrorKind::LeadsElsewhere)?;
        Ok(Grade::new(coach.attempt(), run))
    }
}

impl Grade {
    /// How many questions were answered right at first, of how many; a dash where none was answered.
    #[must_use]
    pub fn right_of_questions(&self) -> String {
        let has_answered = self.steps.iter().any(|step| !step.answers.is_empty());
        if has_answered || self.questions == 0 { format!("{}/{}", self.right_at_first, self.questions) } else { "–".to_owned() }
    }

    fn new(attempt: &Attempt, run: &Run) -> Self {
        let walkthrough = attempt.walkthrough();
        let steps = walkthrough.steps.iter().zip(attempt.records()).enumerate().map(|(index, (step, record))| StepGrade {
            id: step.id.clone(),
            outcome: Outcome::new(record, attempt.was_reached(index)),
            milliseconds: record.time,
            hints: record.hints,
            tries: record.tries,
            answers: attempt.given(index).iter().map(|answer| answer + 1).collect(),
            right_at_first: attempt.was_right_at_first(index),
        });
        let (questions, right_at_first) = attempt.questions();
        Self {
            learner: run.learner.clone(),
            walkthrough: walkthrough.name.clone(),
            structure: walkthrough.structure,
            fingerprint: run.fingerprint(),
            ended: run.ended,
            other_words: run.read_other_words(walkthrough),
            finished: attempt.is_finished(),
            stuck_at: (!attempt.is_finished()).then(|| attempt.step().id.clone()),
            milliseconds: attempt.time(),
            hints: attempt.hints(),
            questions,
            right_at_first,
            steps: steps.collect(),
        }
    }

    /// Returns the learner's name as names are compared: two spellings of it are one learner.
    #[must_use]
    pub fn compared_name(&self) -> Option<String> {
        self.learner.as_ref().map(|name| name.trim().to_lowercase())
    }

    /// Returns how far it got: one that got further is greater.
    #[must_use]
    pub fn progress(&self) -> (bool, usize, u64) {
        let over = self.steps.iter().filter(|step| !matches!(step.outcome, Outcome::Open | Outcome::Ahead)).count();
        (self.finished, over, self.milliseconds)
    }

    /// Returns how many steps were reached, with or without help.
    #[must_use]
    pub fn reached(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step.outcome, Outcome::Reached | Outcome::Shown)).count()
    }
}
