//! Grading: what a run of a walkthrough shows of its learner, and what many of them show of a class.
//!
//! A run is done again, input by input, so that a grade rests on what happened and not on what somebody says of it. Reads no file.

mod class;
mod report;

use std::rc::Rc;

use serde::Serialize;
use uuid::Uuid;

use crate::{
    app::{ReplayError, replay},
    text::{Language, Text},
    walkthrough::{self, Attempt, ParseRunError, Record, Run, Walkthrough},
};

pub use class::{Class, Spread, StepOfClass};
pub use report::ReportFormat;

/// The number of this form of grades.
pub const FORMAT: u32 = 1;

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was reached.
    Reached,
    /// It was reached with its solution shown.
    Shown,
    /// It was left out.
    Skipped,
    /// It was begun, and not reached.
    Open,
    /// It was never come to.
    Ahead,
}

impl Outcome {
    /// Every outcome, the best first.
    pub const ALL: [Self; 5] = [Self::Reached, Self::Shown, Self::Skipped, Self::Open, Self::Ahead];

    /// The name in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Shown => "shown",
            Self::Skipped => "skipped",
            Self::Open => "open",
            Self::Ahead => "ahead",
        }
    }

    const fn of(record: &Record, was_come_to: bool) -> Self {
        match (record.is_done, record.is_skipped) {
            (true, _) if record.was_shown => Self::Shown,
            (true, _) => Self::Reached,
            (false, true) => Self::Skipped,
            (false, false) if was_come_to => Self::Open,
            (false, false) => Self::Ahead,
        }
    }
}

/// How a learner did in a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepGrade {
    /// The step.
    pub id: String,
    /// How it ended.
    pub outcome: Outcome,
    /// How long it was open before the learner, in real milliseconds.
    pub milliseconds: u64,
    /// How many hints were asked for.
    pub hints: u32,
    /// How many answers were given, or how often it was begun again.
    pub tries: u32,
}

/// How a learner did in a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grade {
    /// Who took it, where they said so.
    #[serde(skip)]
    pub learner: Option<String>,
    /// The name of the walkthrough.
    #[serde(skip)]
    pub walkthrough: String,
    /// The hash of its text.
    #[serde(skip)]
    pub hash: Uuid,
    /// Whether its end was reached.
    pub finished: bool,
    /// The step at which it was left, where it was not finished.
    pub stuck_at: Option<String>,
    /// How long it took, in real milliseconds.
    pub milliseconds: u64,
    /// How many hints were asked for.
    pub hints: u32,
    /// How many questions there are.
    pub questions: usize,
    /// How many of them were answered right at first.
    pub right_at_first: usize,
    /// Step by step, all of them.
    pub steps: Vec<StepGrade>,
}

/// A run that has no grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotGraded {
    /// Who took it, where that can be read.
    pub learner: Option<String>,
    /// The name of the walkthrough, where that can be read.
    pub walkthrough: Option<String>,
    /// Why.
    pub because: Because,
}

/// Why a run has no grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// It is damaged, or no run; what the reader says.
    Damaged(String),
    /// It is in another form, of this number.
    OtherFormat(u64),
    /// Nobody knows the walkthrough.
    Unknown,
    /// It is of another version of the walkthrough.
    OtherVersion,
    /// It does not lead to where it says that it was left.
    LeadsElsewhere,
}

impl Because {
    /// The name in messages and in JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Damaged(_) => "damaged",
            Self::OtherFormat(_) => "other-format",
            Self::Unknown => "unknown-walkthrough",
            Self::OtherVersion => "other-version",
            Self::LeadsElsewhere => "leads-elsewhere",
        }
    }
}

/// The walkthroughs whose runs can be graded, each at its start.
pub struct Known {
    all: Vec<Rc<Walkthrough>>,
    text: Text,
}

impl Known {
    /// Some of one's own, which go before those of the same name that come with the program.
    #[must_use]
    pub fn new(own: Vec<Walkthrough>) -> Self {
        let all = own.into_iter().chain(walkthrough::built_in_all()).map(Rc::new).collect();
        Self { all, text: Text::new(Language::English) }
    }

    /// The walkthrough with the text of this hash.
    #[must_use]
    pub fn find(&self, hash: Uuid) -> Option<&Rc<Walkthrough>> {
        self.all.iter().find(|walkthrough| walkthrough.hash == hash)
    }

    fn named(&self, name: &str) -> impl Iterator<Item = &Rc<Walkthrough>> {
        self.all.iter().filter(move |walkthrough| walkthrough.name == name)
    }

    /// Grades a run, as its line says it.
    ///
    /// # Errors
    /// Why that is not possible.
    pub fn grade(&self, line: &str) -> Result<Grade, NotGraded> {
        let nothing = |because| NotGraded { learner: None, walkthrough: None, because };
        let run = Run::parse(line).map_err(|problem| {
            nothing(match problem {
                ParseRunError::Damaged(reason) => Because::Damaged(reason),
                ParseRunError::OutOfOrder => Because::Damaged("its inputs are not in order of time".to_owned()),
                ParseRunError::OtherFormat(format) => Because::OtherFormat(format),
            })
        })?;
        self.graded(&run).map_err(|because| NotGraded { learner: run.learner, walkthrough: Some(run.walkthrough), because })
    }

    fn graded(&self, run: &Run) -> Result<Grade, Because> {
        let mut known = self.named(&run.walkthrough).peekable();
        known.peek().ok_or(Because::Unknown)?;
        let walkthrough = known.find(|walkthrough| walkthrough.hash == run.hash).ok_or(Because::OtherVersion)?;
        let session = replay(run, walkthrough, &self.text).map_err(|problem| match problem {
            ReplayError::OtherVersion => Because::OtherVersion,
            ReplayError::UnknownInput(place) => Because::Damaged(format!("its input {} means nothing", place + 1)),
            ReplayError::LeadsElsewhere => Because::LeadsElsewhere,
        })?;
        let coach = session.coach().ok_or(Because::LeadsElsewhere)?;
        Ok(Grade::new(coach.attempt(), run.learner.clone()))
    }
}

impl Grade {
    fn new(attempt: &Attempt, learner: Option<String>) -> Self {
        let walkthrough = attempt.walkthrough();
        let steps = walkthrough.steps.iter().zip(attempt.records()).enumerate().map(|(place, (step, record))| StepGrade {
            id: step.id.clone(),
            outcome: Outcome::of(record, attempt.was_reached(place)),
            milliseconds: record.time,
            hints: record.hints,
            tries: record.tries,
        });
        let (questions, right_at_first) = attempt.questions();
        Self {
            learner,
            walkthrough: walkthrough.name.clone(),
            hash: walkthrough.hash,
            finished: attempt.is_finished(),
            stuck_at: (!attempt.is_finished()).then(|| attempt.step().id.clone()),
            milliseconds: attempt.time(),
            hints: attempt.hints(),
            questions,
            right_at_first,
            steps: steps.collect(),
        }
    }

    /// How many of its steps were reached, with or without help.
    #[must_use]
    pub fn reached(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step.outcome, Outcome::Reached | Outcome::Shown)).count()
    }
}
