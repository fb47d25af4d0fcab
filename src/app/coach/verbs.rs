//! What the coach does when the learner asks for it.

use super::{Coach, CoachNotice, Verb, play::solution};
use crate::{
    app::{Card, Effect, Notice, Options, Session, Steps, World},
    state::StateView,
    text::Text,
    walkthrough::{Attempt, Moved},
};

impl Session {
    pub(in crate::app) fn ask_coach(&mut self, verb: Verb) -> Vec<Effect> {
        let Some(mut coach) = self.coach.take() else { return Vec::new() };
        let in_sandbox = coach.is_in_sandbox();
        let mut told = None;
        let mut restored = false;
        match verb {
            Verb::Sandbox => {
                told = Some(if in_sandbox { CoachNotice::BackFromSandbox } else { CoachNotice::InSandbox });
                match coach.before_sandbox.take() {
                    Some(before) => self.enter(*before),
                    None => coach.before_sandbox = Some(Box::new(self.world.clone())),
                }
            }
            Verb::Steps => {
                let indices = (0..coach.attempt.records().len()).collect();
                self.world.open_dialog(Steps(Options::new(indices, coach.attempt.index())));
            }
            _ if in_sandbox => told = Some(CoachNotice::InSandbox),
            Verb::Next => match coach.attempt.go_on() {
                Moved::NotYet => {
                    let has_hint = coach.attempt.next_hint(&StateView::new(&self.world.state())).is_some();
                    told = Some(if has_hint { CoachNotice::NotYet } else { CoachNotice::NotYetNoHint });
                }
                Moved::End => self.world.open_dialog(Card),
                // What was read belongs to the step before.
                Moved::Step => self.world.close_text(),
            },
            Verb::Previous => {
                let before = coach.attempt.index().checked_sub(1);
                told = (!before.is_some_and(|index| coach.attempt.go_to(index))).then_some(CoachNotice::FirstStep);
            }
            Verb::Hint => {
                let none = if coach.attempt.step().hints.is_empty() { CoachNotice::NoHintHere } else { CoachNotice::NoHint };
                told = (!coach.attempt.ask_hint(&StateView::new(&self.world.state()))).then_some(none);
            }
            Verb::Solution => {
                coach.attempt.show_solution();
                restored = !coach.attempt.step().is_question();
            }
            Verb::ResetStep => {
                coach.attempt.reset();
                (restored, told) = (true, Some(CoachNotice::Reset));
            }
            Verb::StartOver => {
                coach.attempt = Attempt::new(coach.attempt.walkthrough().clone());
                (restored, told) = (true, Some(CoachNotice::Reset));
            }
            Verb::Skip if coach.attempt.skip() => {
                let next = coach.start_of(coach.attempt.index() + 1, self.text());
                self.enter(next);
                if coach.attempt.go_on() == Moved::End {
                    self.world.open_dialog(Card);
                }
            }
            Verb::Skip => told = Some(CoachNotice::MayNotSkip),
        }
        self.coach = Some(coach);
        if restored {
            self.restore_step();
        }
        self.moment.notice = told.map(Notice::Coach);
        if verb == Verb::Solution && restored {
            self.play_solution();
        }
        if matches!(verb, Verb::Hint | Verb::Steps) { Vec::new() } else { self.save_progress() }
    }

    /// Answers the question with the answer at an index.
    pub(in crate::app) fn answer(&mut self, index: usize) -> Vec<Effect> {
        let waits = self.waits_for_answer();
        let answered = self.coach.as_mut().filter(|_| waits).and_then(|coach| coach.attempt.give_answer(index));
        if answered.is_some() { self.save_progress() } else { Vec::new() }
    }

    /// Shows the step at an index, if it was reached.
    pub(in crate::app) fn go_to_step(&mut self, index: usize) {
        if let Some(coach) = self.coach.as_mut().filter(|coach| !coach.is_in_sandbox())
            && !coach.attempt.go_to(index)
        {
            self.moment.notice = Some(Notice::Coach(CoachNotice::NotReached));
        }
    }

    /// Puts back the world in which the step that is shown starts.
    pub(super) fn restore_step(&mut self) {
        let text = self.text().clone();
        if let Some(coach) = &mut self.coach {
            let world = coach.start_of(coach.attempt.index(), &text);
            self.enter(world);
        }
    }
}

impl Coach {
    /// The world in which the step at an index starts, everything before it done as its author does it.
    fn start_of(&mut self, index: usize, text: &Text) -> World {
        while self.step_worlds.len() <= index {
            let last = self.step_worlds.len() - 1;
            let strokes = solution(self.attempt.walkthrough(), last);
            self.step_worlds.push(self.step_worlds[last].clone().after(strokes, text));
        }
        self.step_worlds[index].clone()
    }
}
