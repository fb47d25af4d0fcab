//! What the coach says: the step, the question, the outcome, and the help.

use super::{KeyHint, Lengths, View, Words, keys, words::sentence};
use crate::{
    app::{Action, Coach, CoachAction, Part, Target},
    document::Texts,
    state::Focus,
    text::Text,
    walkthrough::{self, Attempt, Step, Task},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The title of the walkthrough.
    pub walkthrough: Words,
    /// One entry for each step.
    pub progress: Vec<Progress>,
    /// The number of the step, from 1.
    pub number: usize,
    /// The title of the step.
    pub title: Words,
    /// Says beside the title that there is no room for all of the step.
    pub partly: Lengths,
    /// `SANDBOX` while the sandbox is open. Then the text is about the sandbox, not about the step.
    pub sandbox: Option<String>,
    /// Introduces the step in a sentence.
    pub introduction: Words,
    pub text: Words,
    pub question: Option<Question>,
    /// What came of the step, or of the last answer.
    pub outcome: Option<Remark>,
    /// The way back to the path, or the last hint.
    pub help: Option<Remark>,
    pub keys: Vec<KeyHint>,
    /// The part of the screen that the step is about.
    pub focus: Option<Focus>,
    /// Whether the selected part is to be seen first, rather than that one.
    pub follows_selection: bool,
    /// Whether the walkthrough is finished.
    pub is_finished: bool,
}

/// The state of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The step that is shown.
    Current,
    Done,
    Skipped,
    Open,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub words: Words,
    pub answers: Vec<Answer>,
    /// Whether it can still be answered.
    pub is_open: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub index: usize,
    pub words: Words,
    /// Whether it was given last, or is the right one of a question that is over.
    pub is_marked: bool,
    pub is_correct: bool,
}

/// A remark of the coach, introduced by a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// `Hint:`, `Done.`
    pub label: String,
    /// May be empty.
    pub words: Words,
    pub kind: RemarkKind,
}

impl Remark {
    /// Returns the label and the words in one sentence.
    #[must_use]
    pub fn whole(&self) -> Words {
        introduced(&self.label, self.words.clone())
    }
}

/// Puts a label before words. A Japanese full stop has its blank in itself.
fn introduced(label: &str, words: Words) -> Words {
    let blank = if words.spans().is_empty() || label.ends_with('。') { "" } else { " " };
    Words::from(format!("{label}{blank}")).and(words)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkKind {
    /// A goal was reached.
    Reached,
    /// An answer is wrong, or the learner has left the path.
    Wrong,
    Help,
}

impl Lesson {
    /// Whether a click target belongs to the part of the screen that the step is about.
    #[must_use]
    pub fn is_about(&self, target: Target) -> bool {
        self.focus.is_some_and(|focus| is_about(focus, target))
    }
}

/// Whether a click target belongs to a part of the screen.
#[must_use]
pub fn is_about(focus: Focus, target: Target) -> bool {
    match (focus, target) {
        (Focus::Banner, Target::Part(Part::Banner))
        | (Focus::List, Target::Part(Part::List) | Target::Subscription(_))
        | (Focus::Actions, Target::Part(Part::Command(_)))
        | (Focus::Timeline, Target::Part(Part::Timeline)) => true,
        (focus, Target::Part(Part::Topic(topic))) => focus.has(topic),
        _ => false,
    }
}

impl View<'_> {
    /// `None` if no walkthrough is being taken.
    #[must_use]
    pub fn lesson(&self) -> Option<Lesson> {
        let Self { session, text, .. } = *self;
        let coach = session.coach()?;
        let attempt = coach.attempt();
        let words = |texts: &Texts| keys::with_keys(session, text.pick(texts));
        let in_sandbox = coach.is_in_sandbox();
        let (walkthrough, title) = (words(&attempt.walkthrough().title), words(&attempt.step().title));
        let arguments = [("place", (attempt.index() + 1).into()), ("steps", attempt.records().len().into())];
        let sentences = [("walkthrough", walkthrough.clone()), ("title", title.clone())];
        Some(Lesson {
            progress: progress(attempt),
            number: attempt.index() + 1,
            partly: partly(self),
            sandbox: in_sandbox.then(|| text.get("coach-sandbox-mark")),
            introduction: sentence(text, "coach-step", &arguments, &sentences),
            text: if in_sandbox { keys::with_keys(session, &text.get("coach-sandbox")) } else { words(&attempt.step().text) },
            question: (!in_sandbox).then(|| question(attempt, words)).flatten(),
            outcome: (!in_sandbox).then(|| outcome(text, coach, words)).flatten(),
            help: (!in_sandbox).then(|| help(text, attempt, words)).flatten(),
            keys: key_hints(self, coach),
            focus: attempt.step().focus,
            follows_selection: coach.has_looked_around(),
            is_finished: attempt.is_finished(),
            walkthrough,
            title,
        })
    }
}

/// Says that a step is not shown whole; if a dialog takes its room, also with which key that is left.
fn partly(view: &View<'_>) -> Lengths {
    let leaves = |action| matches!(action, Action::Leave | Action::Close);
    let key = view.session.bindings().into_iter().find(|binding| leaves(binding.action)).and_then(|binding| binding.keys.first().copied());
    let whole = key.map(|key| view.text.with("coach-partly-by-dialog", &[("key", keys::key_label(key).into())]));
    Lengths::new(whole.into_iter().chain([view.text.get("coach-partly")]).collect())
}

fn progress(attempt: &Attempt) -> Vec<Progress> {
    let of = |(index, record): (usize, &walkthrough::Record)| match (record.is_done, record.is_skipped) {
        _ if index == attempt.index() && !attempt.is_finished() => Progress::Current,
        (true, _) => Progress::Done,
        (false, true) => Progress::Skipped,
        (false, false) => Progress::Open,
    };
    attempt.records().iter().enumerate().map(of).collect()
}

fn question(attempt: &Attempt, words: impl Fn(&Texts) -> Words) -> Option<Question> {
    let Task::Answer { question, answers } = &attempt.step().task else { return None };
    let is_open = !attempt.record().is_over();
    let answers = answers.iter().enumerate().map(|(index, answer)| Answer {
        index,
        words: words(&answer.text),
        is_marked: if is_open { attempt.answer() == Some(index) } else { answer.is_correct },
        is_correct: answer.is_correct,
    });
    Some(Question { words: words(question), answers: answers.collect(), is_open })
}

fn outcome(text: &Text, coach: &Coach, words: impl Fn(&Texts) -> Words) -> Option<Remark> {
    let attempt = coach.attempt();
    let record = attempt.record();
    let because = attempt.because();
    let (id, because, kind) = if coach.is_playing() {
        ("coach-playing", None, RemarkKind::Reached)
    } else if record.is_skipped {
        ("coach-skipped", None, RemarkKind::Reached)
    } else if record.is_done {
        let id = match (attempt.step().is_question(), record.is_answered) {
            (true, true) => "coach-right",
            (true, false) => "coach-answer",
            (false, _) => "coach-done",
        };
        (id, because, RemarkKind::Reached)
    } else {
        ("coach-wrong", Some(because?), RemarkKind::Wrong)
    };
    Some(Remark { label: text.get(id), words: because.map(words).unwrap_or_default(), kind })
}

/// Returns the way back if the learner has left the path, else the last hint.
fn help(text: &Text, attempt: &Attempt, words: impl Fn(&Texts) -> Words) -> Option<Remark> {
    let (id, hint, kind) = match (attempt.off_track(), attempt.hint()) {
        _ if attempt.record().is_over() => return None,
        (Some(hint), _) => ("coach-off-track", hint, RemarkKind::Wrong),
        (None, hint) => ("coach-hint", hint?, RemarkKind::Help),
    };
    Some(Remark { label: text.get(id), words: words(hint), kind })
}

fn key_hints(view: &View<'_>, coach: &Coach) -> Vec<KeyHint> {
    let attempt = coach.attempt();
    let verbs: &[CoachAction] = if coach.is_in_sandbox() {
        &[CoachAction::Sandbox]
    } else if attempt.is_finished() {
        &[CoachAction::Previous, CoachAction::Steps, CoachAction::Sandbox]
    } else if attempt.record().is_over() {
        &[CoachAction::Next, CoachAction::Previous, CoachAction::Steps, CoachAction::Sandbox]
    } else if attempt.step().may_skip {
        &[CoachAction::Hint, CoachAction::Solution, CoachAction::Skip, CoachAction::ResetStep, CoachAction::Steps]
    } else {
        &[CoachAction::Hint, CoachAction::Solution, CoachAction::ResetStep, CoachAction::Sandbox, CoachAction::Steps]
    };
    let hint = |verb: &CoachAction| {
        let binding = view.session.keymap().all().iter().find(|binding| binding.action == Action::Coach(*verb))?;
        let word = match verb {
            // In the sandbox, the same key leads back.
            CoachAction::Sandbox if coach.is_in_sandbox() => Action::Coach(CoachAction::Previous).message(),
            CoachAction::Next if attempt.index() + 1 == attempt.records().len() => "key-finish".to_owned(),
            _ => binding.action.message(),
        };
        let press = *binding.keys.first()?;
        Some(KeyHint { key: keys::key_label(press), press, word: view.text.get(&word), rank: 1, is_button: false, paired: None })
    };
    let is_there = |verb: &&CoachAction| **verb != CoachAction::Hint || view.session.has_hint();
    let back = Some(&CoachAction::TakeBack).filter(|_| coach.can_take_back() && !coach.is_in_sandbox());
    back.into_iter().chain(verbs).filter(is_there).filter_map(hint).collect()
}

/// Everything that the coach may say about a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepTexts {
    pub text: Words,
    /// The question and its answers.
    pub question: Option<(Words, Vec<Words>)>,
    /// Each with its label.
    pub help: Vec<Words>,
    /// Each with its label.
    pub outcomes: Vec<Words>,
}

impl StepTexts {
    #[must_use]
    pub fn of(view: &View<'_>, step: &Step) -> Self {
        let View { session, text, .. } = *view;
        let words = |texts: &Texts| keys::with_keys(session, text.pick(texts));
        let after = |ids: &[&str], texts: &Texts| {
            let label = ids.iter().map(|id| text.get(id)).max_by_key(|label| label.chars().count()).unwrap_or_default();
            introduced(&label, words(texts))
        };
        let (question, outcomes) = match &step.task {
            Task::Reach { because, .. } if because.is_empty() => (None, Vec::new()),
            Task::Reach { because, .. } => (None, vec![after(&["coach-done"], because)]),
            Task::Answer { question, answers } => {
                let outcomes = answers.iter().map(|answer| after(&["coach-right", "coach-answer", "coach-wrong"], &answer.because));
                let answers = answers.iter().map(|answer| words(&answer.text));
                (Some((words(question), answers.collect())), outcomes.collect())
            }
        };
        let help = step.hints.iter().map(|hint| after(&["coach-hint", "coach-off-track"], &hint.text));
        Self { text: words(&step.text), question, help: help.collect(), outcomes }
    }
}
