//! A learner's attempt at a walkthrough: the step they are at, what they were told, and how each step went. A pure state machine: it is
//! shown states, and told how much real time has passed.

use std::rc::Rc;

use super::{Step, Task, Walkthrough};
use crate::{document::Texts, state::StateView};

/// How a step went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Record {
    /// Whether its goal was reached, or the right answer given.
    pub is_done: bool,
    pub is_skipped: bool,
    pub was_shown: bool,
    /// Whether the learner gave the right answer.
    pub is_answered: bool,
    /// For how long the learner was at it, in real milliseconds.
    pub time: u64,
    /// How many hints the learner asked for.
    pub hints: u32,
    /// How many answers were given, or how often the step was restarted.
    pub tries: u32,
}

impl Record {
    /// Whether the learner may go on.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.is_done || self.is_skipped
    }
}

/// Where the learner got by going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    Step,
    End,
    /// Nowhere: the step is not complete.
    NotYet,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    walkthrough: Rc<Walkthrough>,
    records: Vec<Record>,
    /// The index of the step that is shown.
    index: usize,
    /// The index of the furthest step that was shown.
    furthest: usize,
    /// The hints that were asked for on this step, in order.
    hints: Vec<usize>,
    /// The hint that is given without asking.
    off_track: Option<usize>,
    /// The last answer to the question of this step.
    answer: Option<usize>,
    /// The answers that were given to the question of each step, in order.
    given: Vec<Vec<usize>>,
    is_finished: bool,
}

impl Attempt {
    #[must_use]
    pub fn new(walkthrough: Rc<Walkthrough>) -> Self {
        let (records, given) = (vec![Record::default(); walkthrough.steps.len()], vec![Vec::new(); walkthrough.steps.len()]);
        Self { walkthrough, records, index: 0, furthest: 0, hints: Vec::new(), off_track: None, answer: None, given, is_finished: false }
    }

    #[must_use]
    pub const fn walkthrough(&self) -> &Rc<Walkthrough> {
        &self.walkthrough
    }

    /// The step that is shown.
    #[must_use]
    pub fn step(&self) -> &Step {
        &self.walkthrough.steps[self.index]
    }

    /// The index of the step that is shown.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }

    /// The record of the step that is shown.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.records[self.index]
    }

    /// The records of all steps.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Whether a step was ever reached, and can be gone back to.
    #[must_use]
    pub const fn was_reached(&self, index: usize) -> bool {
        index <= self.furthest
    }

    /// Whether the end was reached.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.is_finished
    }

    /// The last hint that was asked for on this step.
    #[must_use]
    pub fn hint(&self) -> Option<&Texts> {
        self.hints.last().map(|index| &self.step().hints[*index].text)
    }

    /// The hint that is given without asking: the learner has left the path to the goal.
    #[must_use]
    pub fn off_track(&self) -> Option<&Texts> {
        self.off_track.map(|index| &self.step().hints[index].text)
    }

    /// The last answer on this step, by its index.
    #[must_use]
    pub const fn answer(&self) -> Option<usize> {
        self.answer
    }

    /// What the completed step shows, or why the last answer is wrong.
    #[must_use]
    pub fn because(&self) -> Option<&Texts> {
        let because = match &self.step().task {
            Task::Reach { because, .. } => self.record().is_done.then_some(because),
            Task::Answer { answers, .. } => self.answer.and_then(|index| answers.get(index)).map(|answer| &answer.because),
        };
        because.filter(|texts| !texts.is_empty())
    }

    /// Observes the state after this many real milliseconds. Returns whether that has just completed the step. `look` is called only if the state
    /// matters.
    pub fn observe(&mut self, look: impl FnOnce() -> StateView, milliseconds: u64) -> bool {
        if self.is_finished || self.record().is_over() {
            self.off_track = None;
            return false;
        }
        self.records[self.index].time += milliseconds;
        if self.step().is_question() && !self.step().hints.iter().any(|hint| hint.is_off_track) {
            return false;
        }
        let state = &look();
        let reached = matches!(&self.step().task, Task::Reach { goal, .. } if goal.hold(state));
        self.records[self.index].is_done |= reached;
        let step = self.step();
        self.off_track = (!reached).then(|| step.helping(state).find(|index| step.hints[*index].is_off_track)).flatten();
        reached
    }

    /// The index of the next hint that helps now.
    #[must_use]
    pub fn next_hint(&self, state: &StateView) -> Option<usize> {
        self.step().helping(state).find(|index| !self.hints.contains(index))
    }

    /// Gives the next hint that helps now. Returns `false` if there is none left.
    pub fn ask_hint(&mut self, state: &StateView) -> bool {
        let next = self.next_hint(state);
        if let Some(index) = next {
            self.hints.push(index);
            // A hint that is read after the step is over is no help.
            if !self.record().is_over() {
                self.records[self.index].hints += 1;
                // The reason why the last answer was wrong makes way for the hint.
                self.answer = None;
            }
        }
        next.is_some()
    }

    /// Answers the question. Returns whether the answer is right; `None` if there is no such answer.
    pub fn give_answer(&mut self, index: usize) -> Option<bool> {
        let Task::Answer { answers, .. } = &self.step().task else { return None };
        let is_correct = answers.get(index).filter(|_| !self.record().is_over())?.is_correct;
        self.answer = Some(index);
        self.given[self.index].push(index);
        let record = &mut self.records[self.index];
        record.tries += 1;
        record.is_done = is_correct;
        record.is_answered = is_correct;
        Some(is_correct)
    }

    /// Notes that the solution is shown. A question is answered by it.
    pub fn show_solution(&mut self) {
        let counts = !self.record().is_over();
        self.records[self.index].was_shown |= counts;
        if let Task::Answer { answers, .. } = &self.step().task {
            self.answer = answers.iter().position(|answer| answer.is_correct);
            self.records[self.index].is_done = true;
        }
    }

    /// Skips the step. Returns `false` if its author does not allow that.
    pub fn skip(&mut self) -> bool {
        let may = self.step().may_skip && !self.record().is_over();
        self.records[self.index].is_skipped |= may;
        may
    }

    /// Goes on to the next step, if this one is over.
    pub fn go_on(&mut self) -> Moved {
        if !self.record().is_over() {
            Moved::NotYet
        } else if self.index + 1 < self.records.len() {
            self.show(self.index + 1);
            Moved::Step
        } else {
            self.is_finished = true;
            Moved::End
        }
    }

    /// Shows a step that was reached before. Returns `false` for any other.
    pub fn go_to(&mut self, index: usize) -> bool {
        let may = index < self.records.len() && self.was_reached(index);
        if may {
            self.is_finished = false;
            self.show(index);
        }
        may
    }

    /// Shows a step again that was skipped, shown or restarted: one that was skipped is open again.
    pub fn return_to(&mut self, index: usize) {
        if self.go_to(index) {
            self.records[index].is_skipped = false;
        }
    }

    /// Shows any step from its start. Of the others, the ones of these indices count as done; the rest of those before it as skipped.
    pub fn jump_to(&mut self, index: usize, done: &[usize]) {
        let index = index.min(self.records.len() - 1);
        for (other, record) in self.records.iter_mut().enumerate().filter(|(other, _)| *other != index) {
            record.is_done |= done.contains(&other);
            record.is_skipped |= other < index && !record.is_done;
        }
        self.is_finished = false;
        self.show(index);
    }

    /// Restarts the step that is shown.
    pub fn reset(&mut self) {
        self.is_finished = false;
        let record = &mut self.records[self.index];
        (record.is_done, record.is_skipped, record.is_answered) = (false, false, false);
        record.tries += 1;
        self.show(self.index);
    }

    fn show(&mut self, index: usize) {
        self.index = index;
        self.furthest = self.furthest.max(index);
        (self.hints, self.off_track) = (Vec::new(), None);
        // A question that was answered shows its answer again.
        self.answer = match &self.step().task {
            Task::Answer { answers, .. } if self.record().is_done => answers.iter().position(|answer| answer.is_correct),
            _ => None,
        };
    }

    /// The answers that were given to the question of a step, in order, by their indices.
    #[must_use]
    pub fn given(&self, index: usize) -> &[usize] {
        &self.given[index]
    }

    /// Whether the question of a step was answered right at the first try; `None` if the step has none.
    #[must_use]
    pub fn was_right_at_first(&self, index: usize) -> Option<bool> {
        let record = &self.records[index];
        self.walkthrough.steps[index].is_question().then_some(record.is_done && record.tries == 1 && !record.was_shown)
    }

    /// How many questions there are, and how many were answered right at the first try.
    #[must_use]
    pub fn questions(&self) -> (usize, usize) {
        let at_first = (0..self.records.len()).filter_map(|index| self.was_right_at_first(index));
        at_first.fold((0, 0), |(all, right), at_first| (all + 1, right + usize::from(at_first)))
    }

    /// How long the attempt took, in real milliseconds.
    #[must_use]
    pub fn time(&self) -> u64 {
        self.records.iter().map(|record| record.time).sum()
    }

    /// How many hints the learner asked for.
    #[must_use]
    pub fn hints(&self) -> u32 {
        self.records.iter().map(|record| record.hints).sum()
    }
}
