//! What the coach does when the learner asks for it.

use super::{Coach, CoachAction, CoachNotice, Replaced, play::solution};
use crate::{
    app::{AskCoach, Card, Effect, Notice, Options, Session, Steps, World},
    state::StateView,
    text::Text,
    walkthrough::{Attempt, Moved},
};

impl Session {
    /// Does what is asked for, or asks first if that would throw away what was done.
    pub(in crate::app) fn do_coach_action(&mut self, action: CoachAction) -> Vec<Effect> {
        if self.would_lose(action) {
            self.world.open_dialog(AskCoach::new(action));
            return Vec::new();
        }
        self.carry_out_for_coach(action)
    }

    /// Whether it replaces a world in which something was done since the step began.
    fn would_lose(&self, action: CoachAction) -> bool {
        let coach = self.coach().filter(|coach| !coach.is_in_sandbox() && coach.replaces(action));
        coach.is_some_and(|coach| coach.looked.acts != self.world.acts())
    }

    /// Does what is asked for, whatever that throws away.
    pub(in crate::app) fn carry_out_for_coach(&mut self, action: CoachAction) -> Vec<Effect> {
        let Some(mut coach) = self.coach.take() else { return Vec::new() };
        let in_sandbox = coach.is_in_sandbox();
        let mut notice = None;
        let mut restored = false;
        if coach.replaces(action) && !in_sandbox {
            coach.replaced = Some(Box::new(Replaced { world: self.world.clone(), step: coach.attempt.index() }));
        } else if matches!(action, CoachAction::Next | CoachAction::Previous) {
            coach.replaced = None;
        }
        match action {
            CoachAction::Sandbox => {
                notice = Some(if in_sandbox { CoachNotice::BackFromSandbox } else { CoachNotice::InSandbox });
                match coach.before_sandbox.take() {
                    Some(before) => self.enter(*before),
                    None => coach.before_sandbox = Some(Box::new(self.world.clone())),
                }
            }
            CoachAction::Steps => {
                let indices = (0..coach.attempt.records().len()).collect();
                self.world.open_dialog(Steps(Options::new(indices, coach.attempt.index())));
            }
            _ if in_sandbox => notice = Some(CoachNotice::NotInSandbox),
            CoachAction::Next => match coach.attempt.go_on() {
                Moved::NotYet => {
                    let has_hint = coach.attempt.next_hint(&StateView::new(&self.world.state())).is_some();
                    notice = Some(if has_hint { CoachNotice::NotYet } else { CoachNotice::NotYetNoHint });
                }
                Moved::End => self.world.open_dialog(Card),
                // What was read belongs to the step before.
                Moved::Step => self.world.close_text(),
            },
            CoachAction::Previous => {
                let before = coach.attempt.index().checked_sub(1);
                if before.is_some_and(|index| coach.attempt.go_to(index)) {
                    self.world.close_text();
                } else {
                    notice = Some(CoachNotice::FirstStep);
                }
            }
            CoachAction::Hint if coach.attempt.record().is_over() => notice = Some(CoachNotice::DoneAlready),
            CoachAction::Solution if coach.attempt.record().is_done && coach.attempt.step().is_question() => {
                notice = Some(CoachNotice::DoneAlready);
            }
            // What is said then is the hint: another one would be counted and not be seen.
            CoachAction::Hint if coach.attempt.off_track().is_some() => notice = Some(CoachNotice::OffTrack),
            CoachAction::Hint => {
                let none = if coach.attempt.step().hints.is_empty() { CoachNotice::NoHintHere } else { CoachNotice::NoHint };
                notice = (!coach.attempt.ask_hint(&StateView::new(&self.world.state()))).then_some(none);
            }
            CoachAction::Solution => {
                coach.attempt.show_solution();
                restored = !coach.attempt.step().is_question();
            }
            CoachAction::ResetStep => {
                coach.attempt.reset();
                (restored, notice) = (true, Some(CoachNotice::Reset));
            }
            CoachAction::StartOver => self.world.open_dialog(AskCoach::new(action)),
            CoachAction::TakeBack => {
                notice = Some(match coach.replaced.take() {
                    Some(replaced) => {
                        coach.attempt.return_to(replaced.step);
                        self.enter(replaced.world);
                        // It was about what comes after it.
                        self.world.close_text();
                        CoachNotice::TakenBack
                    }
                    None if coach.attempt.step().is_question() && coach.attempt.record().is_done => CoachNotice::AnswerStays,
                    None => CoachNotice::NothingToTakeBack,
                });
            }
            CoachAction::Skip if coach.attempt.skip() => {
                let next = coach.start_of(coach.attempt.index() + 1, self.text());
                self.enter(next);
                if coach.attempt.go_on() == Moved::End {
                    self.world.open_dialog(Card);
                }
            }
            CoachAction::Skip => notice = Some(CoachNotice::MayNotSkip),
        }
        self.coach = Some(coach);
        if restored {
            self.restore_step();
        }
        self.moment.notice = notice.map(Notice::Coach);
        if action == CoachAction::Solution && restored {
            self.play_solution();
        }
        if matches!(action, CoachAction::Hint | CoachAction::Steps | CoachAction::StartOver) { Vec::new() } else { self.save_progress() }
    }

    /// Begins the walkthrough again.
    pub(in crate::app) fn start_walkthrough_over(&mut self) -> Vec<Effect> {
        let Some(coach) = &mut self.coach else { return Vec::new() };
        coach.attempt = Attempt::new(coach.attempt.walkthrough().clone());
        coach.replaced = None;
        self.restore_step();
        self.moment.notice = Some(Notice::Coach(CoachNotice::StartedOver));
        self.save_progress()
    }

    /// Answers the question with the answer at an index; once it has the right one, says so.
    pub(in crate::app) fn answer(&mut self, index: usize) -> Vec<Effect> {
        if self.has_answered() {
            self.moment.notice = Some(Notice::Coach(CoachNotice::DoneAlready));
        }
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
            coach.looked.acts = world.acts();
            self.enter(world);
        }
    }
}

impl Coach {
    /// Whether an action replaces the world by another one.
    fn replaces(&self, action: CoachAction) -> bool {
        match action {
            CoachAction::Solution => !self.attempt.step().is_question(),
            CoachAction::ResetStep => true,
            CoachAction::Skip => self.attempt.step().may_skip && !self.attempt.record().is_over(),
            _ => false,
        }
    }

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
