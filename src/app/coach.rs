//! The coach: a walkthrough beside the account center. Knows where the learner stands and takes down what was done.
//!
//! Whatever helps starts from where the step starts when everything before it was done as its author does it: the learner may do anything
//! meanwhile, and can always come back to a place from which it goes on.

mod play;
mod verbs;

use std::{collections::VecDeque, rc::Rc};

use chrono::TimeDelta;

use super::{Action, Binding, Context, Dialog, Effect, Input, Keymap, Model, Msg, Notice};
use crate::{
    domain::Instant,
    key::Key,
    state::StateView,
    walkthrough::{Course, Entry, KeptCourse, Run, Stroke, Walkthrough},
};

/// How long somebody looks at a key of a solution before the next one.
const BETWEEN_KEYS: TimeDelta = TimeDelta::milliseconds(450);

/// What the learner asks of the coach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verb {
    /// Go on to the next step.
    Next,
    /// Look at the step before.
    Previous,
    /// Say something that helps.
    Hint,
    /// Show how it is done.
    Solution,
    /// Begin this step again.
    ResetStep,
    /// Begin the walkthrough again.
    StartOver,
    /// Show all steps.
    Steps,
    /// Leave this step out.
    Skip,
    /// Try things out from here, or come back.
    Sandbox,
}

/// What the coach tells in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The step is not done yet.
    NotYet,
    /// There is no step before this one.
    FirstStep,
    /// There is no other hint.
    NoHint,
    /// There is no hint for this step at all.
    NoHintHere,
    /// The step may not be left out.
    MayNotSkip,
    /// It begins again.
    Reset,
    /// Nothing counts here until one comes back.
    InSandbox,
    /// One is back where one was.
    BackFromSandbox,
    /// It goes on where it was left.
    Resumed,
    /// The walkthrough was changed since; it goes on at the start of the step.
    OtherText,
    /// The progress could not be kept.
    NotKept,
}

impl Told {
    /// The name in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::FirstStep => "first-step",
            Self::NoHint => "no-hint",
            Self::NoHintHere => "no-hint-here",
            Self::MayNotSkip => "may-not-skip",
            Self::Reset => "reset",
            Self::InSandbox => "in-sandbox",
            Self::BackFromSandbox => "back",
            Self::Resumed => "resumed",
            Self::OtherText => "other-text",
            Self::NotKept => "not-kept",
        }
    }
}

/// A solution that is being played.
#[derive(Debug, Clone)]
struct Playing {
    strokes: VecDeque<Stroke>,
    /// At which real time the next one is due.
    due: Instant,
}

/// A walkthrough that runs.
#[derive(Debug, Clone)]
pub struct Coach {
    course: Course,
    /// The account center as each step starts, as far as that was asked for; that of the first is always there.
    starts: Vec<Model>,
    /// The account center as it was when the sandbox was opened, while it is open.
    left: Option<Box<Model>>,
    /// The account center beside which it was begun.
    outside: Option<Box<Model>>,
    playing: Option<Playing>,
    run: Run,
    /// How many real milliseconds it runs.
    ran: u64,
}

impl Coach {
    /// The learner's way through it.
    #[must_use]
    pub const fn course(&self) -> &Course {
        &self.course
    }

    /// Whether the sandbox is open.
    #[must_use]
    pub const fn is_in_sandbox(&self) -> bool {
        self.left.is_some()
    }

    /// Whether a solution is being played.
    #[must_use]
    pub const fn is_playing(&self) -> bool {
        self.playing.is_some()
    }
}

impl Model {
    /// A walkthrough from its start, with the keys and habits of this model.
    #[must_use]
    pub fn begin(&self, walkthrough: Rc<Walkthrough>, language: &str) -> Self {
        let scenario = walkthrough.scenario.clone();
        let start = Self::start(scenario);
        let run = Run::new(walkthrough.name.clone(), walkthrough.hash, language.to_owned(), self.motion, start.now());
        let mut model = start.clone();
        model.take_habits(self);
        let (course, starts) = (Course::new(walkthrough), vec![start]);
        model.coach = Some(Box::new(Coach { course, starts, left: None, outside: None, playing: None, run, ran: 0 }));
        model
    }

    /// A walkthrough that was begun beside this account center, which is there again when it is left.
    #[must_use]
    pub fn leading_to(mut self, walkthrough: Self) -> Self {
        // One that was begun within another one leads back to where the first one does, and the learner is the same.
        let (outside, learner) = match self.coach.take() {
            Some(coach) => (coach.outside, coach.run.learner),
            None => (Some(Box::new(self)), None),
        };
        let mut walkthrough = walkthrough;
        if let Some(coach) = &mut walkthrough.coach {
            coach.outside = outside;
        }
        walkthrough.with_learner(learner)
    }

    /// Leaves the walkthrough for the account center beside which it was begun; `None` where there is none.
    pub(super) fn leave_walkthrough(&mut self) -> Option<Vec<Effect>> {
        let progress = self.progress();
        let outside = self.coach.as_mut()?.outside.take()?;
        self.coach = None;
        self.become_like(*outside);
        Some(vec![Effect::Keep(progress.map(Box::new))])
    }

    /// Asks that the progress is kept.
    pub(super) fn keep(&self) -> Vec<Effect> {
        self.coach.iter().map(|_| Effect::Keep(None)).collect()
    }

    /// Remembers what is kept of a walkthrough.
    pub fn remember(&mut self, course: KeptCourse) {
        self.kept.take_in(course);
    }

    /// The same walkthrough with the keys and habits of another model, to go on with.
    #[must_use]
    pub fn resumed_as(mut self, habits: &Self) -> Self {
        self.take_habits(habits);
        self.notice = Some(Notice::Coach(Told::Resumed));
        self
    }

    /// Takes over what is nobody's account: the keys, what is kept, and how it is shown.
    fn take_habits(&mut self, of: &Self) {
        (self.keymap, self.kept) = (of.keymap.clone(), of.kept.clone());
        (self.motion, self.mouse) = (of.motion, of.mouse);
    }

    /// Says who the learner is, where that is said.
    #[must_use]
    pub fn with_learner(mut self, learner: Option<String>) -> Self {
        if let Some(coach) = &mut self.coach {
            coach.run.learner = learner.or(coach.run.learner.take());
        }
        self
    }

    /// The walkthrough that runs.
    #[must_use]
    pub fn coach(&self) -> Option<&Coach> {
        self.coach.as_deref()
    }

    /// The progress in the walkthrough that runs, and the run up to now.
    #[must_use]
    pub fn progress(&self) -> Option<KeptCourse> {
        let coach = self.coach()?;
        let mut run = coach.run.clone();
        (run.left_at, run.now) = (coach.ran, self.now());
        Some(KeptCourse::new(&coach.course, run))
    }

    /// Goes to the start of a step; of those before it, the ones at these places count as done, and the others as left out.
    pub(super) fn jump_to_step(&mut self, place: usize, done: &[usize]) {
        if let Some(coach) = &mut self.coach {
            coach.course.jump_to(place, done);
            self.restore_step();
            self.notice = Some(Notice::Coach(Told::OtherText));
        }
    }

    /// Whether a question waits for an answer, which a digit gives: also beside a dialog that is read meanwhile, but not over one of the
    /// coach's own.
    #[must_use]
    pub fn waits_for_answer(&self) -> bool {
        let asks = |coach: &Coach| coach.course.step().is_question() && !coach.course.record().is_over() && !coach.is_in_sandbox();
        let is_in_sight = !matches!(self.dialog, Some(Dialog::Steps(_) | Dialog::Walkthroughs(_) | Dialog::Card));
        is_in_sight && self.coach().is_some_and(|coach| asks(coach) && !coach.course.is_finished())
    }

    /// Takes down what comes in, before it is done.
    pub(super) fn take_down(&mut self, msg: &Msg) {
        if self.coach.is_none() {
            return;
        }
        let binding = if let Msg::Key(key) = msg { self.binding_of(*key) } else { None };
        let input = Input::of(msg, self.context(), binding);
        if let Some(input) = input {
            self.log(&input.to_string());
        }
    }

    pub(super) fn log(&mut self, input: &str) {
        if let Some(coach) = &mut self.coach {
            coach.run.inputs.push(Entry { at: coach.ran, input: input.to_owned() });
        }
    }

    /// Sees where the learner stands after so much real time; whether that is worth keeping.
    pub(super) fn see_step(&mut self, elapsed: TimeDelta) -> Vec<Effect> {
        let milliseconds = u64::try_from(elapsed.num_milliseconds()).unwrap_or_default();
        let Some(mut coach) = self.coach.take() else { return Vec::new() };
        coach.ran += milliseconds;
        let is_done = coach.left.is_none() && coach.course.see(|| StateView::new(&self.state()), milliseconds);
        self.coach = Some(coach);
        if is_done && !elapsed.is_zero() {
            // Time alone has done it: nothing else would say when.
            self.log(Input::LOOK);
        }
        if is_done { self.keep() } else { Vec::new() }
    }
}

impl Model {
    /// What a key does, and in which context that is bound.
    pub(super) fn binding_of(&self, key: Key) -> Option<(Context, Action)> {
        let found = self.bindings().into_iter().find(|binding| {
            if !binding.keys.contains(&key) {
                return false;
            }
            // A letter is typed where letters are typed.
            let types = self.context().is_typed_in() && matches!(binding.context, Context::Coach | Context::Question);
            // After a sign a digit begins an offset in time, and answers nothing.
            let begins = binding.context == Context::Question && self.signed.is_some() && self.dialog.is_none();
            // And in a walkthrough a digit alone begins none: it is meant as an answer.
            let is_answer = binding.action == Action::TypeTime && self.coach.is_some() && self.signed.is_none();
            !(begins || is_answer || types && key.typed().is_some())
        });
        found.map(|binding| (binding.context, binding.action))
    }

    /// The bindings that work now, the nearest first: those of the coach go before those of the page.
    #[must_use]
    pub fn bindings(&self) -> Vec<&Binding> {
        let question = self.waits_for_answer().then_some(Context::Question);
        let coach = self.coach.as_ref().map(|_| Context::Coach);
        let layers = question.into_iter().chain(coach).flat_map(|context| self.keymap.bindings(context));
        layers.chain(self.keymap.bindings_in(self.context())).collect()
    }
}

impl Keymap {
    /// The first key of an action that is bound in a context.
    pub(super) fn key_in(&self, context: Context, action: Action) -> Option<Key> {
        self.bindings(context).find(|binding| binding.action == action).and_then(|binding| binding.keys.first()).copied()
    }
}
