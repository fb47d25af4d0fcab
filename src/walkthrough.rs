//! Walkthroughs: lessons beside the account center, whose steps are done when something is so and not when a key was pressed.
//!
//! A walkthrough is a TOML file. [`parse`] reads one and reports every mistake at once, each with its place; then nothing is loaded. A
//! [`Attempt`] is one learner's way through it: it is shown states and says where the learner stands. Knows no screen, no model, no file.

mod attempt;
mod names;
mod progress;
mod read;
mod run;

pub use attempt::{Attempt, Moved, Record};
pub use names::{Piece, names, pieces};
pub use progress::{ParseProgressError, Progress, WalkthroughProgress};
pub use read::parse;
pub use run::{Entry, ParseRunError, Run};
use strum::VariantArray;

use uuid::Uuid;

use crate::{
    document::Texts,
    domain::Topic,
    key::Key,
    scenario::{self, Scenario},
    state::{Condition, StateView},
    tape::ClockMove,
};

/// The number of this form of walkthrough files. A file with a newer one is refused.
pub const FORMAT: i64 = 1;

/// The walkthroughs that come with the program, by name, as they are written, in the order in which one would take them.
pub const BUILT_IN: &[(&str, &str)] = &[
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

/// The text of a walkthrough that comes with the program.
#[must_use]
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// A scenario that comes with the program, as walkthroughs name it, with its text.
#[must_use]
pub fn built_in_scenario(name: &str) -> Option<(Scenario, String)> {
    let source = scenario::built_in(name)?;
    Some((scenario::parse(source).ok()?, source.to_owned()))
}

/// The walkthrough that comes with the program under this name.
#[must_use]
pub fn open_built_in(name: &str) -> Option<Walkthrough> {
    built_in(name).and_then(|source| parse(name, source, built_in_scenario).ok())
}

/// Every walkthrough that comes with the program. A test holds that each is right.
pub fn built_in_all() -> impl Iterator<Item = Walkthrough> {
    BUILT_IN.iter().filter_map(|(name, _)| open_built_in(name))
}

/// A walkthrough that is right.
#[derive(Debug, Clone, PartialEq)]
pub struct Walkthrough {
    /// What it is called in files: `first-upgrade`.
    pub name: String,
    /// Stands for this very text of it. Another text has another one.
    pub hash: Uuid,
    /// What it is called.
    pub title: Texts,
    /// What it is about.
    pub summary: Texts,
    /// What to remember of it, point by point.
    pub remember: Vec<Texts>,
    /// Where it takes place; its clock starts where the walkthrough does.
    pub scenario: Scenario,
    /// At least one.
    pub steps: Vec<Step>,
}

/// A step of a walkthrough.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its line in the file, from 1.
    pub line: usize,
    /// Its name in results and in progress.
    pub id: String,
    /// What it is called.
    pub title: Texts,
    /// What to do or to find out; may be empty for a question.
    pub text: Texts,
    /// The part of the screen that it is about.
    pub focus: Option<Focus>,
    /// What it asks for.
    pub task: Task,
    /// What may be of help, in order.
    pub hints: Vec<Hint>,
    /// For whoever presents it, never for the learner.
    pub notes: Texts,
    /// Whether it may be left out.
    pub may_skip: bool,
}

/// What a step asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Task {
    /// That something is so.
    Reach {
        /// What.
        goal: Conditions,
        /// One way to get there, from where the step before it ends.
        solution: Vec<Stroke>,
        /// What it shows, once it is reached.
        because: Texts,
    },
    /// An answer.
    Answer {
        /// What is asked.
        question: Texts,
        /// Two or more, one of them right.
        answers: Vec<Answer>,
    },
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What it says.
    pub text: Texts,
    /// Whether it is right.
    pub is_correct: bool,
    /// Why it is right or wrong.
    pub because: Texts,
}

/// What may be of help.
#[derive(Debug, Clone, PartialEq)]
pub struct Hint {
    /// Its line in the file, from 1.
    pub line: usize,
    /// When it helps; always, where there are no conditions.
    pub when: Conditions,
    /// What it says.
    pub text: Texts,
    /// Whether it is said unasked: the learner has left the path.
    pub is_off_track: bool,
    /// What leads from the start of the step to where it is the first that helps, where the solution does not.
    pub after: Vec<Stroke>,
}

/// Conditions that hold together, of one subscription.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conditions {
    /// Of which subscription; `None` for the chosen one.
    pub subscription: Option<Uuid>,
    /// All of them.
    pub all: Vec<Condition>,
}

impl Conditions {
    /// Whether all of them hold.
    #[must_use]
    pub fn hold(&self, seen: &StateView) -> bool {
        self.all.iter().all(|condition| condition.judge(seen, self.subscription).is_ok())
    }
}

/// What a solution does, one thing after the other.
#[derive(Debug, Clone, PartialEq)]
pub enum Stroke {
    /// Presses a key.
    Key(Key),
    /// Lets real time pass, in milliseconds.
    Wait(u32),
    /// Moves the clock.
    Clock(ClockMove),
}

/// A part of the screen that a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// Who is signed in, to what.
    Header,
    /// *Upgrade now*.
    Banner,
    /// The subscriptions.
    List,
    /// The whole of the status.
    Status,
    /// The whole of the credit.
    Credit,
    /// The whole of the transfer.
    Transfer,
    /// One thing that is said of the subscription.
    Topic(Topic),
    /// What can be done.
    Actions,
    /// The timeline.
    Timeline,
    /// The keys and the clock.
    Footer,
}

impl Focus {
    /// The names in files.
    const NAMES: [(&'static str, Self); 9] = [
        ("header", Self::Header),
        ("banner", Self::Banner),
        ("list", Self::List),
        ("status", Self::Status),
        ("credit", Self::Credit),
        ("transfer", Self::Transfer),
        ("actions", Self::Actions),
        ("timeline", Self::Timeline),
        ("footer", Self::Footer),
    ];

    /// The part of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let part = Self::NAMES.into_iter().find(|(known, _)| *known == name).map(|(_, focus)| focus);
        part.or_else(|| name.parse().ok().map(Self::Topic))
    }

    /// Every name there is.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let topics = Topic::VARIANTS.iter().map(Into::<&str>::into);
        Self::NAMES.into_iter().map(|(name, _)| name).chain(topics.filter(|code| !Self::NAMES.iter().any(|(name, _)| name == code)))
    }

    /// Whether something that is said of the subscription belongs to it.
    #[must_use]
    pub fn has(self, topic: Topic) -> bool {
        match self {
            Self::Status => {
                matches!(topic, Topic::Status | Topic::Deletion | Topic::Offer | Topic::OfferId | Topic::SpendingLimit | Topic::Billed)
            }
            Self::Credit => matches!(topic, Topic::Credit | Topic::CreditEnd | Topic::DailyUse | Topic::Forecast),
            Self::Transfer => matches!(topic, Topic::Transfer | Topic::OfferChange),
            Self::Topic(own) => own == topic,
            _ => false,
        }
    }
}

impl Walkthrough {
    /// The place of a step by its name.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }
}

impl Step {
    /// Whether it asks a question.
    #[must_use]
    pub const fn is_question(&self) -> bool {
        matches!(self.task, Task::Answer { .. })
    }

    /// One way to do it; nothing for a question, which changes nothing.
    #[must_use]
    pub fn solution(&self) -> &[Stroke] {
        match &self.task {
            Task::Reach { solution, .. } => solution,
            Task::Answer { .. } => &[],
        }
    }

    /// The hints that help now, in order, by their places.
    pub fn helping<'a>(&'a self, seen: &'a StateView) -> impl Iterator<Item = usize> + 'a {
        (0..self.hints.len()).filter(|place| self.hints[*place].when.hold(seen))
    }
}
