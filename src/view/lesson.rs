//! The coach: where the learner stands, what to do or to find out, what came of it, and what helps.

use super::{
    keys::{self, KeyHint},
    subject::Moment,
    words::Words,
};
use crate::{
    app::{Action, Coach, Part, Target, Verb},
    document::Texts,
    text::Text,
    walkthrough::{self, Course, Step, Task},
};

/// What the coach says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// What the walkthrough is called.
    pub walkthrough: Words,
    /// How the learner stands with each step.
    pub progress: Vec<Progress>,
    /// The number of the step that is shown, from 1.
    pub number: usize,
    /// What that step is called.
    pub title: Words,
    /// `Sandbox`, while that is open; then nothing else of the step is said.
    pub sandbox: Option<String>,
    /// Which step of which walkthrough it is, in a sentence.
    pub place: Words,
    /// What to do.
    pub text: Words,
    /// What is asked.
    pub question: Option<Question>,
    /// What came of it.
    pub outcome: Option<Remark>,
    /// What helps.
    pub help: Option<Remark>,
    /// What can be asked of the coach now.
    pub keys: Vec<KeyHint>,
    /// What the step is about.
    pub focus: Option<Focus>,
    /// Whether the step is over.
    pub is_over: bool,
    /// Whether the walkthrough is.
    pub is_finished: bool,
}

/// How a learner stands with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It is the one that is shown.
    Here,
    /// It is done.
    Done,
    /// It was left out.
    Skipped,
    /// It is still to be done.
    Open,
}

/// A question with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub words: Words,
    /// The answers, the wrong ones included.
    pub answers: Vec<Answer>,
    /// Whether it can still be answered.
    pub is_open: bool,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its place among all of them.
    pub index: usize,
    /// What it says.
    pub words: Words,
    /// Whether it was chosen last, or is the right one once the question is over.
    pub is_chosen: bool,
    /// Whether it is right.
    pub is_correct: bool,
}

/// Something that the coach says after a word for what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// `Hint:`, `Done.`
    pub label: String,
    /// What it says; may be empty.
    pub words: Words,
    /// Of which kind it is.
    pub kind: RemarkKind,
}

impl Remark {
    /// All of it.
    #[must_use]
    pub fn whole(&self) -> Words {
        let label = Words::from(self.label.clone());
        if self.words.spans().is_empty() { label } else { label.and(" ".to_owned()).and(self.words.clone()) }
    }
}

/// Of which kind a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkKind {
    /// Something was reached.
    Reached,
    /// Something is wrong.
    Wrong,
    /// Something helps.
    Help,
}

/// What a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Focus(walkthrough::Focus);

impl Focus {
    /// Whether it is the header.
    #[must_use]
    pub const fn is_header(self) -> bool {
        matches!(self.0, walkthrough::Focus::Header)
    }

    /// Whether it is the keys and the clock.
    #[must_use]
    pub const fn is_footer(self) -> bool {
        matches!(self.0, walkthrough::Focus::Footer)
    }

    /// Whether it is something that can be clicked.
    #[must_use]
    pub fn is_on(self, target: Target) -> bool {
        use walkthrough::Focus as On;
        match (self.0, target) {
            (On::Banner, Target::Part(Part::Banner))
            | (On::List, Target::Part(Part::List) | Target::Subscription(_))
            | (On::Actions, Target::Part(Part::Command(_)))
            | (On::Timeline, Target::Part(Part::Timeline)) => true,
            (focus, Target::Part(Part::Topic(topic))) => focus.has(topic),
            _ => false,
        }
    }
}

impl Lesson {
    /// What the coach says now; `None` where no walkthrough runs.
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Option<Self> {
        let Moment { session, text, .. } = *moment;
        let coach = session.coach()?;
        let course = coach.course();
        let words = |texts: &Texts| keys::with_keys(session, text.pick(texts));
        let in_sandbox = coach.is_in_sandbox();
        let (walkthrough, title) = (words(&course.walkthrough().title), words(&course.step().title));
        let arguments = [("place", (course.place() + 1).into()), ("steps", course.records().len().into())];
        let sentences = [("walkthrough", walkthrough.clone()), ("title", title.clone())];
        Some(Self {
            progress: progress(course),
            number: course.place() + 1,
            sandbox: in_sandbox.then(|| text.get("coach-sandbox-mark").into_owned()),
            place: super::words::sentence(text, "coach-step", &arguments, &sentences),
            text: if in_sandbox { keys::with_keys(session, &text.get("coach-sandbox")) } else { words(&course.step().text) },
            question: (!in_sandbox).then(|| question(course, words)).flatten(),
            outcome: (!in_sandbox).then(|| outcome(text, coach, words)).flatten(),
            help: (!in_sandbox).then(|| help(text, course, words)).flatten(),
            keys: key_hints(moment, coach),
            focus: course.step().focus.map(Focus),
            is_over: course.record().is_over(),
            is_finished: course.is_finished(),
            walkthrough,
            title,
        })
    }
}

fn progress(course: &Course) -> Vec<Progress> {
    let of = |(place, record): (usize, &walkthrough::Record)| match (record.is_done, record.is_skipped) {
        _ if place == course.place() && !course.is_finished() => Progress::Here,
        (true, _) => Progress::Done,
        (false, true) => Progress::Skipped,
        (false, false) => Progress::Open,
    };
    course.records().iter().enumerate().map(of).collect()
}

fn question(course: &Course, words: impl Fn(&Texts) -> Words) -> Option<Question> {
    let Task::Answer { question, answers } = &course.step().task else { return None };
    let is_open = !course.record().is_over();
    let answers = answers.iter().enumerate().map(|(index, answer)| Answer {
        index,
        words: words(&answer.text),
        is_chosen: if is_open { course.answer() == Some(index) } else { answer.is_correct },
        is_correct: answer.is_correct,
    });
    Some(Question { words: words(question), answers: answers.collect(), is_open })
}

fn outcome(text: &Text, coach: &Coach, words: impl Fn(&Texts) -> Words) -> Option<Remark> {
    let course = coach.course();
    let record = course.record();
    let because = course.because();
    let (id, because, kind) = if coach.is_playing() {
        ("coach-playing", None, RemarkKind::Reached)
    } else if record.is_skipped {
        ("coach-skipped", None, RemarkKind::Reached)
    } else if record.is_done {
        (if course.step().is_question() { "coach-right" } else { "coach-done" }, because, RemarkKind::Reached)
    } else {
        ("coach-wrong", Some(because?), RemarkKind::Wrong)
    };
    Some(Remark { label: text.get(id).into_owned(), words: because.map(words).unwrap_or_default(), kind })
}

/// The way back where the learner has left the path, else the hint that was asked for.
fn help(text: &Text, course: &Course, words: impl Fn(&Texts) -> Words) -> Option<Remark> {
    let (id, hint, kind) = match (course.off_track(), course.hint()) {
        _ if course.record().is_over() => return None,
        (Some(hint), _) => ("coach-off-track", hint, RemarkKind::Wrong),
        (None, hint) => ("coach-hint", hint?, RemarkKind::Help),
    };
    Some(Remark { label: text.get(id).into_owned(), words: words(hint), kind })
}

fn key_hints(moment: &Moment<'_>, coach: &Coach) -> Vec<KeyHint> {
    let course = coach.course();
    let verbs: &[Verb] = if coach.is_in_sandbox() {
        &[Verb::Sandbox]
    } else if course.record().is_over() {
        &[Verb::Next, Verb::Previous, Verb::Steps, Verb::Sandbox]
    } else if course.step().may_skip {
        &[Verb::Hint, Verb::Solution, Verb::Skip, Verb::ResetStep, Verb::Steps]
    } else {
        &[Verb::Hint, Verb::Solution, Verb::ResetStep, Verb::Sandbox, Verb::Steps]
    };
    let hint = |verb: &Verb| {
        let binding = moment.session.keymap().all().iter().find(|binding| binding.action == Action::Coach(*verb))?;
        // From the sandbox it leads back.
        let word = if coach.is_in_sandbox() { Action::Coach(Verb::Previous) } else { binding.action }.message();
        Some(KeyHint { key: keys::label(*binding.keys.first()?), word: moment.text.get(&word).into_owned(), rank: 1 })
    };
    verbs.iter().filter_map(hint).collect()
}

/// Everything that the coach may say of a step, whatever the learner does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepTexts {
    /// What to do.
    pub text: Words,
    /// What is asked, and each answer.
    pub question: Option<(Words, Vec<Words>)>,
    /// What may help, after the word for what it is.
    pub help: Vec<Words>,
    /// What may come of it, after the word for what it is.
    pub outcomes: Vec<Words>,
}

impl StepTexts {
    /// The texts of a step, with the keys as they are bound in this session.
    #[must_use]
    pub fn of(moment: &Moment<'_>, step: &Step) -> Self {
        let Moment { session, text, .. } = *moment;
        let words = |texts: &Texts| keys::with_keys(session, text.pick(texts));
        let after = |ids: &[&str], texts: &Texts| {
            let label = ids.iter().map(|id| text.get(id)).max_by_key(|label| label.chars().count()).unwrap_or_default();
            Words::from(format!("{label} ")).and(words(texts))
        };
        let (question, outcomes) = match &step.task {
            Task::Reach { because, .. } if because.is_empty() => (None, Vec::new()),
            Task::Reach { because, .. } => (None, vec![after(&["coach-done"], because)]),
            Task::Answer { question, answers } => {
                let outcomes = answers.iter().map(|answer| after(&["coach-right", "coach-wrong"], &answer.because));
                let answers = answers.iter().map(|answer| words(&answer.text));
                (Some((words(question), answers.collect())), outcomes.collect())
            }
        };
        let help = step.hints.iter().map(|hint| after(&["coach-hint", "coach-off-track"], &hint.text));
        Self { text: words(&step.text), question, help: help.collect(), outcomes }
    }
}
