//! Replaying a run: input by input, at the very times at which it was recorded.

use std::rc::Rc;

use chrono::TimeDelta;

use super::{CoachAction, CoachNotice};
use crate::{
    app::{Habits, Input, Keymap, Msg, Notice, Session, World, update},
    domain::Instant,
    text::{Language, Text, Zones},
    walkthrough::{Run, Walkthrough},
};

/// Why a run cannot be replayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    #[error("the run is of another version of the walkthrough")]
    OtherVersion,
    /// The index of the input.
    #[error("input {} of the run is not an input", .0 + 1)]
    UnknownInput(usize),
    #[error("the run does not lead to where it says that it ended")]
    LeadsElsewhere,
}

impl Session {
    /// Opens a walkthrough: where it was left, as far as the progress knows that, else at its start.
    pub fn open(&mut self, walkthrough: &Rc<Walkthrough>) {
        let saved = self.progress.of(walkthrough).filter(|saved| !saved.is_over).cloned();
        let replayed = saved.as_ref().map(|saved| replay(&saved.run, walkthrough, self.text()));
        if let Some(Ok(mut replayed)) = replayed {
            // The session goes on after a break, with the habits of the person who is there now.
            drop(update(&mut replayed, Msg::Resume { motion: self.habits.motion }));
            self.coach = replayed.coach;
            self.enter(replayed.world);
            self.moment.notice = Some(Notice::Coach(CoachNotice::Resumed));
            return;
        }
        self.begin(walkthrough.clone());
        let Some(saved) = saved else { return };
        // The walkthrough or the program has changed since: it goes on at the start of the step, or of the first one that is not done.
        let done = self.progress.done(walkthrough);
        let step = walkthrough.index_of(&saved.step);
        let open = (0..walkthrough.steps.len()).find(|index| !done.contains(index)).unwrap_or(walkthrough.steps.len() - 1);
        let index = step.unwrap_or(open);
        if index > 0 || !done.is_empty() || step.is_none() {
            drop(update(self, Msg::JumpTo(index, done)));
            let notice = if step.is_some() { CoachNotice::OtherText } else { CoachNotice::StepGone };
            self.moment.notice = Some(Notice::Coach(notice));
        }
        self.set_learner(saved.run.learner);
    }

    /// Begins a walkthrough at the step of this index, as if those before it had been done.
    pub fn begin_at(&mut self, walkthrough: Rc<Walkthrough>, index: usize) {
        self.begin(walkthrough);
        if index > 0 {
            drop(update(self, Msg::JumpTo(index, (0..index).collect())));
            self.moment.notice = None;
        }
    }

    /// Goes on in another version of the walkthrough that is being taken: where the learner is, if the versions differ in nothing but words;
    /// else at the start of the same step, or of the one in its place.
    pub fn follow(&mut self, walkthrough: &Rc<Walkthrough>) {
        let Some(coach) = &self.coach else { return };
        let (id, index) = (coach.attempt.step().id.clone(), coach.attempt.index());
        let run = self.walkthrough_progress().map(|progress| progress.run).filter(|run| run.is_of(walkthrough));
        if let Some(Ok(mut replayed)) = run.map(|run| replay(&run, walkthrough, self.text())) {
            drop(update(&mut replayed, Msg::Resume { motion: self.habits.motion }));
            self.coach = replayed.coach;
            self.enter(replayed.world);
        } else {
            let index = walkthrough.index_of(&id).unwrap_or(index.min(walkthrough.steps.len() - 1));
            self.begin_at(walkthrough.clone(), index);
        }
    }

    fn set_replayed(&mut self, is_replayed: bool) {
        if let Some(coach) = &mut self.coach {
            coach.is_replayed = is_replayed;
        }
    }
}

/// Replays a run of a walkthrough, in the language of the run and in UTC. `text` saves loading its texts again, if it is in that language.
///
/// # Errors
/// If the run is of another version of the walkthrough, has an input that cannot be parsed, or does not lead to where it ended.
pub fn replay(run: &Run, walkthrough: &Rc<Walkthrough>, text: &Text) -> Result<Session, ReplayError> {
    if !run.is_of(walkthrough) {
        return Err(ReplayError::OtherVersion);
    }
    let language = Language::parse(&run.language).unwrap_or(Language::English);
    let text = text.in_language(language).in_zones(Zones::default());
    let habits = Habits { keymap: Keymap::default(), text, motion: run.motion, mouse: false };
    let world = World::start(walkthrough.scenario.clone());
    let mut session = Session::with_habits(world, habits);
    session.begin(walkthrough.clone());
    session.set_learner(run.learner.clone());
    session.set_replayed(true);
    let mut clock = Elapsed::default();
    clock.advance(&mut session, 0);
    for (index, entry) in run.inputs.iter().enumerate() {
        clock.advance(&mut session, entry.at);
        if entry.input != Input::LOOK {
            let input: Input = entry.input.parse().map_err(|_| ReplayError::UnknownInput(index))?;
            let msg = input.into_msg();
            let is_after_a_break = matches!(msg, Msg::Resume { .. });
            // Its effects were carried out when the run was recorded.
            drop(update(&mut session, msg));
            // Earlier versions of the program started over without asking: what follows would answer a question that nobody was asked.
            if run.structure.is_none() && session.world.dialog_name() == Some(CoachAction::StartOver.into_str()) {
                return Err(ReplayError::LeadsElsewhere);
            }
            if is_after_a_break {
                // The session has forgotten the real time.
                clock.advance(&mut session, entry.at);
            }
        }
    }
    clock.advance(&mut session, run.left_at);
    session.set_replayed(false);
    if session.world.now() == run.now { Ok(session) } else { Err(ReplayError::LeadsElsewhere) }
}

/// The real time of a run, in milliseconds since it began.
#[derive(Default)]
struct Elapsed(u64);

impl Elapsed {
    fn advance(&mut self, session: &mut Session, to: u64) {
        self.0 = self.0.max(to);
        let passed = i64::try_from(self.0).ok().and_then(TimeDelta::try_milliseconds);
        let wall = passed.and_then(|passed| Instant::UNIX_EPOCH.checked_add_signed(passed)).unwrap_or(Instant::MAX_UTC);
        drop(update(session, Msg::Tick(wall)));
    }
}
