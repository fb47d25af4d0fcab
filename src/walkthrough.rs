//! Walkthroughs: lessons beside the account center. A step is done when the state meets its goal, whatever keys led there.
//!
//! A walkthrough is a TOML file. [`parse`] reads one, or reports every mistake in it at once, each with its place. An [`Attempt`] is one
//! learner's way through it: it observes states, and knows where the learner stands. Nothing here knows a screen or a file system.

mod attempt;
mod course;
mod forms;
mod names;
mod progress;
mod read;
mod run;

use std::sync::OnceLock;

pub use attempt::{Attempt, Moved, Record};
pub use course::{COURSE_FILE, Course, CourseFiles, Lesson, MOST_LESSONS, NoLessonError, course_schema, is_course};
pub use names::{Piece, Side, keys, pieces};
pub use progress::{ParseProgressError, Progress, WalkthroughProgress};
pub use read::parse;
pub use run::{ParseRunError, RecordedInput, Run};
use uuid::Uuid;

use crate::{
    document::{Texts, nearest},
    key::Key,
    scenario::{self, Scenario},
    state::{Condition, Focus, StateView},
    tape::ClockMove,
};

/// The namespace of the hashes of walkthroughs.
const NAMESPACE: Uuid = Uuid::from_u128(0x0a5e_5c1f_31b6_4b0e_9a43_6f2d_7c18_b2e4);

/// The format of walkthrough files. A file with a newer number is refused.
pub const FORMAT: i64 = 1;

/// The built-in walkthroughs: their names and their sources, in the order in which to take them.
pub static BUILT_IN: &[(&str, &str)] = &[
    ("tour", include_str!("../assets/walkthroughs/tour.toml")),
    ("first-upgrade", include_str!("../assets/walkthroughs/first-upgrade.toml")),
    ("credit", include_str!("../assets/walkthroughs/credit.toml")),
    ("offer-id", include_str!("../assets/walkthroughs/offer-id.toml")),
    ("transfer", include_str!("../assets/walkthroughs/transfer.toml")),
    ("doing-nothing", include_str!("../assets/walkthroughs/doing-nothing.toml")),
    ("back-from-expired", include_str!("../assets/walkthroughs/back-from-expired.toml")),
    ("imagine", include_str!("../assets/walkthroughs/imagine.toml")),
    ("missing-buttons", include_str!("../assets/walkthroughs/missing-buttons.toml")),
];

/// Returns the source of a built-in walkthrough.
#[must_use]
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// Creates the JSON Schema of walkthrough files. `describe` returns the words about a key for the name of their message.
#[must_use]
pub fn schema(describe: &dyn Fn(&str) -> String) -> serde_json::Value {
    forms::WALKTHROUGH.schema("walkthrough", describe)
}

/// Why a walkthrough has no scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoScenarioError {
    #[error("there is no such scenario")]
    Unknown,
    #[error("the scenario has mistakes")]
    Invalid,
}

/// Returns a built-in scenario and its source, as [`parse`] asks for it.
///
/// # Errors
/// If none is called so. A test proves that none has mistakes.
pub fn built_in_scenario(name: &str) -> Result<(Scenario, String), NoScenarioError> {
    let source = scenario::built_in(name).ok_or(NoScenarioError::Unknown)?;
    Ok((scenario::open_built_in(name).ok_or(NoScenarioError::Invalid)?.clone(), source.to_owned()))
}

/// Returns a built-in walkthrough. Each is parsed once, when it is first wanted: their list is opened again and again. A test proves that none
/// has mistakes.
#[must_use]
pub fn open_built_in(name: &str) -> Option<&'static Walkthrough> {
    static PARSED: [OnceLock<Option<Walkthrough>>; BUILT_IN.len()] = [const { OnceLock::new() }; BUILT_IN.len()];
    let (parsed, (name, source)) = PARSED.iter().zip(BUILT_IN).find(|(_, (known, _))| *known == name)?;
    parsed.get_or_init(|| parse(name, source, built_in_scenario).ok()).as_ref()
}

/// Returns all built-in walkthroughs.
pub fn built_in_all() -> impl Iterator<Item = &'static Walkthrough> {
    BUILT_IN.iter().filter_map(|(name, _)| open_built_in(name))
}

/// A walkthrough without mistakes.
#[derive(Debug, Clone, PartialEq)]
pub struct Walkthrough {
    /// The name in files, such as `first-upgrade`.
    pub name: String,
    /// What its progress is saved under: the name of a built-in one, the whole path of a file.
    pub key: String,
    /// The hash of its text and of its scenario's: other versions have other hashes.
    pub hash: Uuid,
    /// The hash of what decides how a run goes: all of the walkthrough and its scenario but the words that people read.
    pub structure: Uuid,
    pub title: Texts,
    pub summary: Texts,
    /// Whether learners may see what the goals ask for, path by path.
    pub shows_goals: bool,
    /// The points to remember.
    pub remember: Vec<Point>,
    /// The scenario; its clock starts where that of the walkthrough does.
    pub scenario: Scenario,
    /// At least one.
    pub steps: Vec<Step>,
}

/// A point to remember.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The line in the file, from 1.
    pub line: usize,
    pub text: Texts,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The line in the file, from 1.
    pub line: usize,
    /// The name in grades and in saved progress.
    pub id: String,
    pub title: Texts,
    /// What to do or to find out; may be empty for a question.
    pub text: Texts,
    /// The part of the screen to highlight.
    pub focus: Option<Focus>,
    pub task: Task,
    pub hints: Vec<Hint>,
    /// Notes for the presenter, which the learner never sees.
    pub notes: Texts,
    pub may_skip: bool,
}

/// What a step asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Task {
    Reach {
        goal: Conditions,
        /// One way to reach the goal from where the step before it ends.
        solution: Vec<Stroke>,
        /// What the step has shown, once the goal is reached.
        because: Texts,
    },
    Answer {
        question: Texts,
        /// Two or more, one of them right.
        answers: Vec<Answer>,
    },
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub text: Texts,
    pub is_correct: bool,
    /// Why it is right or wrong.
    pub because: Texts,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hint {
    /// The line in the file, from 1.
    pub line: usize,
    /// When the hint helps; always, if there are no conditions.
    pub when: Conditions,
    pub text: Texts,
    /// Whether the hint is given without asking, since the learner has left the path to the goal.
    pub is_off_track: bool,
    /// What leads from the start of the step to where this is the first hint that helps, unless the solution does.
    pub after: Vec<Stroke>,
}

/// Conditions on one subscription that hold together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conditions {
    /// The ID of the subscription; `None` for the selected one.
    pub subscription: Option<Uuid>,
    pub all: Vec<Condition>,
}

impl Conditions {
    /// Returns whether all of them hold.
    #[must_use]
    pub fn hold(&self, state: &StateView) -> bool {
        self.all.iter().all(|condition| condition.judge(state, self.subscription).is_ok())
    }
}

/// An input of a solution.
#[derive(Debug, Clone, PartialEq)]
pub enum Stroke {
    Key(Key),
    /// Lets real time pass, in milliseconds.
    Wait(u32),
    Clock(ClockMove),
}

/// A walkthrough has no step of this ID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no step \"{id}\"; the steps are {known}")]
pub struct UnknownStepError {
    pub id: String,
    /// The ID that may have been meant.
    pub nearest: Option<String>,
    /// All IDs, separated by commas.
    pub known: String,
}

impl UnknownStepError {
    /// Returns the id of the message about it, and its arguments.
    #[must_use]
    pub fn message(&self) -> (&'static str, [(&'static str, &str); 3]) {
        let nearest = self.nearest.as_deref().unwrap_or("none");
        ("error-unknown-step", [("value", &self.id), ("nearest", nearest), ("known", &self.known)])
    }
}

impl Walkthrough {
    /// Returns the hash of the words that a learner reads in a language.
    #[must_use]
    pub fn words_hash(&self, language: &str) -> Uuid {
        let texts = [&self.title, &self.summary].into_iter().chain(self.remember.iter().map(|point| &point.text));
        let words = texts.chain(self.steps.iter().flat_map(Step::texts)).map(|texts| {
            // As where they are shown, English stands for what is missing.
            texts.get(language).or_else(|| texts.get("en")).map_or("", String::as_str)
        });
        Uuid::new_v5(&NAMESPACE, words.collect::<Vec<_>>().join("\0").as_bytes())
    }

    /// Returns the index of the step that somebody asks for.
    ///
    /// # Errors
    /// There is no such step.
    pub fn find_step(&self, id: &str) -> Result<usize, UnknownStepError> {
        self.index_of(id).ok_or_else(|| {
            let known: Vec<&str> = self.steps.iter().map(|step| step.id.as_str()).collect();
            let nearest = nearest(id, known.iter().copied()).map(str::to_owned);
            UnknownStepError { id: id.to_owned(), nearest, known: known.join(", ") }
        })
    }

    /// Returns the index of a step.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }
}

impl Step {
    /// Returns all texts that the learner may read, those that are empty too.
    fn texts(&self) -> Vec<&Texts> {
        let mut texts = vec![&self.title, &self.text];
        match &self.task {
            Task::Reach { because, .. } => texts.push(because),
            Task::Answer { question, answers } => {
                texts.push(question);
                texts.extend(answers.iter().flat_map(|answer| [&answer.text, &answer.because]));
            }
        }
        texts.extend(self.hints.iter().map(|hint| &hint.text));
        texts
    }

    #[must_use]
    pub const fn is_question(&self) -> bool {
        matches!(self.task, Task::Answer { .. })
    }

    /// Returns the solution; empty for a question.
    #[must_use]
    pub fn solution(&self) -> &[Stroke] {
        match &self.task {
            Task::Reach { solution, .. } => solution,
            Task::Answer { .. } => &[],
        }
    }

    /// Returns the indices of the hints that help in a state, in order.
    pub fn helping<'a>(&'a self, state: &'a StateView) -> impl Iterator<Item = usize> + 'a {
        (0..self.hints.len()).filter(|index| self.hints[*index].when.hold(state))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_in_is_parsed_once() {
        for (name, _) in BUILT_IN {
            let [once, again] = [(); 2].map(|()| open_built_in(name).expect("it is built in"));
            assert!(std::ptr::eq(once, again), "{name}");
        }
    }
}
