//! The coach: the walkthrough that is being taken beside the account center. It follows the learner and records the run.
//!
//! Whatever helps (a solution, a reset, a skipped step) starts from the world to which the author's own solutions lead. So a learner may do
//! anything, and can always come back to a point from which the walkthrough goes on.

mod actions;
mod message;
mod play;
mod replay;

use std::{collections::VecDeque, rc::Rc};

use chrono::TimeDelta;

pub use message::{CoachAction, CoachNotice};
pub use replay::{ReplayError, replay};

use super::{Action, Binding, Context, Dialog, Effect, Input, Keymap, Msg, Notice, Open, Part, Session, World, dialogs::RecordedTime};
use crate::{
    domain::Instant,
    key::Key,
    state::StateView,
    walkthrough::{Attempt, RecordedInput, Run, Stroke, Walkthrough, WalkthroughProgress},
};

/// The real time between two keys of a solution that is played.
const BETWEEN_KEYS: TimeDelta = TimeDelta::milliseconds(450);

/// A solution that is being played.
#[derive(Debug, Clone)]
struct Playing {
    strokes: VecDeque<Stroke>,
    /// The real time at which the next one is due.
    due: Instant,
}

/// What the learner has selected since the step began.
#[derive(Debug, Clone, Copy)]
struct Looked {
    /// The index of the step.
    step: usize,
    part: Part,
    has_moved: bool,
    /// What had been done before the step began.
    acts: Acts,
}

/// How many facts there are, and when the last act was.
type Acts = (usize, Option<Instant>);

/// What a solution, a restart or a skipped step has replaced.
#[derive(Debug, Clone)]
struct Replaced {
    world: World,
    /// The index of the step.
    step: usize,
}

/// The coach of the walkthrough that is being taken.
/// The real milliseconds after which a key is saved, if nothing else is until then.
const SAVED_AFTER: u64 = 5000;

#[derive(Debug, Clone)]
pub struct Coach {
    attempt: Attempt,
    /// The worlds in which the first steps start. They are made when they are needed; that of the first step is always there.
    step_worlds: Vec<World>,
    /// The world that was left for the sandbox, while that is open.
    before_sandbox: Option<Box<World>>,
    /// The world that was left for the walkthrough.
    before_walkthrough: Option<Box<World>>,
    playing: Option<Playing>,
    /// What can be taken back.
    replaced: Option<Box<Replaced>>,
    looked: Looked,
    run: Run,
    /// For how many real milliseconds the walkthrough has run.
    ran: u64,
    /// How many inputs of the run were handed to be saved; `None` after that has failed, until the next step.
    saved: Option<usize>,
    /// Whether its run is being replayed. A run is of one walkthrough: where it left for another one, the replay goes on in this one.
    is_replayed: bool,
}

impl Coach {
    /// The learner's way through the walkthrough.
    #[must_use]
    pub const fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// The learner's name, if it is known.
    #[must_use]
    pub fn learner(&self) -> Option<&str> {
        self.run.learner.as_deref()
    }

    #[must_use]
    pub const fn is_in_sandbox(&self) -> bool {
        self.before_sandbox.is_some()
    }

    /// Whether the selection has moved since the step began: then it matters more than what the step is about.
    #[must_use]
    pub const fn has_looked_around(&self) -> bool {
        self.looked.has_moved
    }

    /// Whether there is a solution, a restart or a skipped step to take back.
    #[must_use]
    pub const fn can_take_back(&self) -> bool {
        self.replaced.is_some()
    }

    /// Whether a solution is being played.
    #[must_use]
    pub const fn is_playing(&self) -> bool {
        self.playing.is_some()
    }
}

impl World {
    /// What has been done.
    fn acts(&self) -> Acts {
        (self.account.subscriptions().map(|subscription| subscription.facts().len()).sum(), self.account.last_act())
    }
}

impl Session {
    /// Begins a walkthrough.
    pub fn begin(&mut self, walkthrough: Rc<Walkthrough>) {
        let start = World::start(walkthrough.scenario.clone());
        let language = self.text().language().tag();
        let run = Run::new(&walkthrough, language, self.habits.motion, start.now());
        let (attempt, step_worlds) = (Attempt::new(walkthrough), vec![start.clone()]);
        self.coach = Some(Box::new(Coach {
            looked: Looked { step: attempt.index(), part: start.part, has_moved: false, acts: start.acts() },
            attempt,
            step_worlds,
            before_sandbox: None,
            before_walkthrough: None,
            playing: None,
            replaced: None,
            run,
            ran: 0,
            saved: Some(0),
            is_replayed: false,
        }));
        self.enter(start);
    }

    /// Opens a walkthrough and leaves the world that is there now for it: it is there again when the walkthrough is left. From within another
    /// walkthrough, the one that is opened leads back to where the first one does, and the learner is the same.
    pub(super) fn leave_for(&mut self, walkthrough: &Rc<Walkthrough>) -> Vec<Effect> {
        if self.coach.as_ref().is_some_and(|coach| coach.is_replayed) {
            return Vec::new();
        }
        let effects = self.save_progress();
        let (before, learner) = match self.coach.take() {
            Some(coach) => (coach.before_walkthrough, coach.run.learner),
            None => (Some(Box::new(self.world.clone())), self.learner.clone()),
        };
        self.open(walkthrough);
        self.set_learner(learner);
        if let Some(coach) = &mut self.coach {
            coach.before_walkthrough = before;
        }
        effects
    }

    /// Sets the learner's name, if it is known.
    pub fn set_learner(&mut self, learner: Option<String>) {
        if let (Some(coach), Some(learner)) = (&mut self.coach, learner) {
            coach.run.learner = Some(learner);
        }
    }

    /// Leaves the walkthrough for the world before it. `None` if there is none, because the program was opened with the walkthrough.
    pub(super) fn leave_walkthrough(&mut self) -> Option<Vec<Effect>> {
        let effects = self.save_progress();
        let before = self.coach.as_mut()?.before_walkthrough.take()?;
        self.coach = None;
        self.enter(*before);
        Some(effects)
    }

    /// Merges the progress in the walkthrough into that of all of them, and asks the host to save it.
    pub(super) fn save_progress(&mut self) -> Vec<Effect> {
        let Some(progress) = self.walkthrough_progress() else { return Vec::new() };
        if let Some(coach) = &mut self.coach {
            coach.saved = Some(coach.run.inputs.len());
        }
        self.progress.merge(progress.clone());
        vec![Effect::SaveProgress(Box::new(progress))]
    }

    /// The progress in the walkthrough that is being taken, with the run up to now.
    #[must_use]
    pub fn walkthrough_progress(&self) -> Option<WalkthroughProgress> {
        let coach = self.coach()?;
        let mut run = coach.run.clone();
        (run.left_at, run.now) = (coach.ran, self.world.now());
        Some(WalkthroughProgress::new(&coach.attempt, run))
    }

    /// Goes to the start of a step; of those before it, the ones at these indices count as done, and the others as skipped.
    pub(super) fn jump_to_step(&mut self, index: usize, done: &[usize]) {
        if let Some(coach) = &mut self.coach {
            coach.attempt.jump_to(index, done);
            self.restore_step();
            self.moment.notice = Some(Notice::Coach(CoachNotice::OtherText));
        }
    }

    /// Whether a question waits for a digit. It does beside any dialog but the coach's own.
    #[must_use]
    pub fn waits_for_answer(&self) -> bool {
        let dialog = self.world.dialog.as_ref().and_then(Dialog::below_inspector);
        let is_in_sight = !matches!(dialog, Some(Dialog::Steps(_) | Dialog::AskCoach(_) | Dialog::Walkthroughs(_) | Dialog::Card(_)));
        is_in_sight && self.is_at_question() && !self.has_answered()
    }

    /// Whether the step asks a question, answered or not. A number is meant for that.
    #[must_use]
    pub fn is_at_question(&self) -> bool {
        let asks = |attempt: &Attempt| attempt.step().is_question() && !attempt.record().is_skipped && !attempt.is_finished();
        self.coach().is_some_and(|coach| asks(&coach.attempt) && !coach.is_in_sandbox())
    }

    /// Whether the step that is shown is done, where it is a question: it has the right answer.
    pub(super) fn has_answered(&self) -> bool {
        self.is_at_question() && self.coach().is_some_and(|coach| coach.attempt.record().is_done)
    }

    /// Whether there is a hint that was not given yet and helps now.
    #[must_use]
    pub fn has_hint(&self) -> bool {
        let has_next = |attempt: &Attempt| attempt.next_hint(&StateView::new(&self.world.state())).is_some();
        self.coach().is_some_and(|coach| coach.attempt.off_track().is_none() && has_next(&coach.attempt))
    }

    /// Records a message in the run, before it is applied.
    pub(super) fn record(&mut self, msg: &Msg) {
        if self.coach.is_none() {
            return;
        }
        let (context, binding) = match msg {
            // It does nothing, and may be anything. A run is handed in.
            Msg::Paste(_) if !self.is_typed_in() => return,
            Msg::Key(key) => (self.context_of(*key), self.binding_of(*key)),
            _ => (self.world.context(), None),
        };
        let confirms = matches!(
            (msg, binding),
            (Msg::Key(_), Some((_, Action::Confirm | Action::DoIt))) | (Msg::Do(Action::Confirm | Action::DoIt), _)
        );
        match self.recorded_time() {
            RecordedTime::Instant(at) if confirms => return self.log(&Input::go_to(at).to_string()),
            RecordedTime::Nothing if confirms => return,
            _ => {}
        }
        let input = Input::of(msg, context, binding);
        if let Some(input) = input {
            self.log(&input.to_string());
        }
    }

    pub(super) fn log(&mut self, input: &str) {
        if let Some(coach) = &mut self.coach {
            coach.run.inputs.push(RecordedInput { at: coach.ran, input: input.to_owned() });
        }
    }

    /// Whether keys were pressed that are not saved yet, although there was time: a teacher who watches the run sees them.
    fn has_unsaved_inputs(&self) -> bool {
        let Some(coach) = self.coach().filter(|coach| !coach.is_replayed) else { return false };
        let first = coach.saved.and_then(|saved| coach.run.inputs.get(saved));
        first.is_some_and(|input| coach.ran >= input.at + SAVED_AFTER)
    }

    /// Tries no longer to save what is done within a step: that has failed.
    pub(super) fn stop_saving_inputs(&mut self) {
        if let Some(coach) = &mut self.coach {
            coach.saved = None;
        }
    }

    /// Looks at the state after this much real time. Where that completes the step, or keys have waited for it, the progress is saved.
    pub(super) fn observe_step(&mut self, elapsed: TimeDelta) -> Vec<Effect> {
        let milliseconds = u64::try_from(elapsed.num_milliseconds()).unwrap_or_default();
        let Some(mut coach) = self.coach.take() else { return Vec::new() };
        coach.ran += milliseconds;
        let is_done = coach.before_sandbox.is_none() && coach.attempt.observe(|| StateView::new(&self.world.state()), milliseconds);
        let (step, part) = (coach.attempt.index(), self.world.part);
        let has_moved = coach.looked.step == step && (coach.looked.has_moved || coach.looked.part != part);
        let acts = if coach.looked.step == step { coach.looked.acts } else { self.world.acts() };
        coach.looked = Looked { step, part, has_moved, acts };
        self.coach = Some(coach);
        if is_done && !elapsed.is_zero() {
            // It was time that did it: no other input of the run says when.
            self.log(Input::LOOK);
        }
        if is_done || self.has_unsaved_inputs() { self.save_progress() } else { Vec::new() }
    }
}

impl Session {
    /// Where a key acts. A character goes into the field of a dialog that asks for a text, also while its options have the keys.
    pub(super) fn context_of(&self, key: Key) -> Context {
        let context = self.world.context();
        let asks_for_text = context == Context::ChoiceAndField && self.world.dialog.as_ref().is_some_and(Dialog::asks_for_text);
        if asks_for_text && key.typed().is_some() { Context::Field } else { context }
    }

    /// What a key is bound to, and in which context.
    pub(super) fn binding_of(&self, key: Key) -> Option<(Context, Action)> {
        let found = self.working_in(self.context_of(key)).find(|binding| {
            if !binding.keys.contains(&key) {
                return false;
            }
            // Where letters are typed, the coach has none of them.
            let types = self.world.context().is_typed_in() && matches!(binding.context, Context::Coach | Context::Question);
            // After a sign, a digit begins an offset in time and is no answer.
            let begins = binding.context == Context::Question && self.moment.signed.is_some() && self.world.dialog.is_none();
            // Without one, a digit is meant as an answer, also the 0 and the 9 that no answer has.
            let is_answer = binding.action == Action::GoToTyped && self.waits_for_answer() && self.moment.signed.is_none();
            !(begins || is_answer || types && key.typed().is_some())
        });
        found.map(|binding| (binding.context, binding.action))
    }

    /// The keys that by default do what a key does now; the key itself if it is bound to nothing.
    #[must_use]
    pub fn default_keys(&self, key: Key) -> Vec<Key> {
        self.binding_of(key).map_or_else(|| vec![key], |(context, action)| Keymap::default().keys_in(context, action).to_vec())
    }

    /// Whether letters are typed into a field now.
    #[must_use]
    pub fn is_typed_in(&self) -> bool {
        self.world.context().is_typed_in()
    }

    /// The bindings that work now, the nearest first: those of the coach go before those of the page.
    #[must_use]
    pub fn bindings(&self) -> Vec<&Binding> {
        self.working_in(self.world.context()).collect()
    }

    fn working_in(&self, context: Context) -> impl Iterator<Item = &Binding> {
        let question = self.waits_for_answer().then_some(Context::Question);
        let coach = self.coach.as_ref().map(|_| Context::Coach);
        let layers = question.into_iter().chain(coach).flat_map(|context| self.habits.keymap.bindings(context));
        layers.chain(self.habits.keymap.bindings_in(context))
    }

    /// Whether it is offered: a real clock cannot be moved, and nobody signs in to real subscriptions here.
    #[must_use]
    pub fn offers(&self, action: Action) -> bool {
        match action {
            Action::Open(Open::SignIn) => !self.world.is_real(),
            Action::Open(Open::Retract) => self.world.is_real(),
            Action::Open(Open::Demos) => !self.demos.is_empty(),
            Action::CopyLink => self.has_links,
            // While a walkthrough is taken, its own scenario stays.
            Action::Open(Open::Scenarios) => self.coach().is_none(),
            Action::NextLesson => self.next_walkthrough().is_some(),
            Action::Simulate => self.world.is_real() || self.counterpart.is_some(),
            action => self.world.clock.is_simulated() || !action.is_for_simulated_clock(),
        }
    }
}
