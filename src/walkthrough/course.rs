//! One learner's way through a walkthrough: where they stand, what they were told, and how it went. Pure: it is shown states and told how
//! much real time passed.

use std::rc::Rc;

use super::{Step, Task, Walkthrough};
use crate::{document::Texts, state::StateView};

/// How a step went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Record {
    /// Whether it is done: its goal was reached, or the right answer was chosen.
    pub is_done: bool,
    /// Whether it was left out.
    pub is_skipped: bool,
    /// Whether its solution was shown.
    pub was_shown: bool,
    /// How long it was open before the learner, in real milliseconds.
    pub time: u64,
    /// How many hints were asked for.
    pub hints: u32,
    /// How many answers were given, or how often it was begun again.
    pub tries: u32,
}

impl Record {
    /// Whether the learner may go on.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.is_done || self.is_skipped
    }
}

/// Where going on led.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// To another step.
    Step,
    /// To the end.
    End,
    /// Nowhere: the step is not done.
    NotYet,
}

/// A way through a walkthrough.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    walkthrough: Rc<Walkthrough>,
    records: Vec<Record>,
    /// The place of the step that is shown.
    place: usize,
    /// The place of the furthest step that was shown.
    furthest: usize,
    /// The hints that were asked for on this step, in order.
    hints: Vec<usize>,
    /// The hint that is said unasked.
    off_track: Option<usize>,
    /// The answer that was chosen last on this step.
    answer: Option<usize>,
    is_finished: bool,
}

impl Course {
    /// Begins at the first step.
    #[must_use]
    pub fn new(walkthrough: Rc<Walkthrough>) -> Self {
        let records = vec![Record::default(); walkthrough.steps.len()];
        Self { walkthrough, records, place: 0, furthest: 0, hints: Vec::new(), off_track: None, answer: None, is_finished: false }
    }

    /// What it goes through.
    #[must_use]
    pub const fn walkthrough(&self) -> &Rc<Walkthrough> {
        &self.walkthrough
    }

    /// The step that is shown.
    #[must_use]
    pub fn step(&self) -> &Step {
        &self.walkthrough.steps[self.place]
    }

    /// Its place, from 0.
    #[must_use]
    pub const fn place(&self) -> usize {
        self.place
    }

    /// How it goes.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.records[self.place]
    }

    /// How every step went.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Whether a step can be gone to: it was reached once.
    #[must_use]
    pub const fn was_reached(&self, place: usize) -> bool {
        place <= self.furthest
    }

    /// Whether the end was reached.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.is_finished
    }

    /// The hint that was asked for last on this step.
    #[must_use]
    pub fn hint(&self) -> Option<&Texts> {
        self.hints.last().map(|place| &self.step().hints[*place].text)
    }

    /// The hint that is said unasked: the learner has left the path.
    #[must_use]
    pub fn off_track(&self) -> Option<&Texts> {
        self.off_track.map(|place| &self.step().hints[place].text)
    }

    /// The answer that was chosen last on this step, by its place.
    #[must_use]
    pub const fn answer(&self) -> Option<usize> {
        self.answer
    }

    /// What the step shows, now that it is done, or why the answer that was chosen is wrong.
    #[must_use]
    pub fn because(&self) -> Option<&Texts> {
        let because = match &self.step().task {
            Task::Reach { because, .. } => self.record().is_done.then_some(because),
            Task::Answer { answers, .. } => self.answer.and_then(|place| answers.get(place)).map(|answer| &answer.because),
        };
        because.filter(|texts| !texts.is_empty())
    }

    /// Sees how things stand after so many real milliseconds; whether that has just done the step. `look` is asked only where it matters.
    pub fn see(&mut self, look: impl FnOnce() -> StateView, milliseconds: u64) -> bool {
        if self.is_finished || self.record().is_over() {
            self.off_track = None;
            return false;
        }
        self.records[self.place].time += milliseconds;
        if self.step().is_question() && !self.step().hints.iter().any(|hint| hint.is_off_track) {
            return false;
        }
        let seen = &look();
        let reached = matches!(&self.step().task, Task::Reach { goal, .. } if goal.hold(seen));
        self.records[self.place].is_done |= reached;
        let step = self.step();
        self.off_track = (!reached).then(|| step.helping(seen).find(|place| step.hints[*place].is_off_track)).flatten();
        reached
    }

    /// Says the next hint that helps now and was not said; `false` where there is none.
    pub fn ask_hint(&mut self, seen: &StateView) -> bool {
        let next = self.step().helping(seen).find(|place| !self.hints.contains(place));
        if let Some(place) = next {
            self.hints.push(place);
            // What is looked at afterwards helps nobody any more.
            if !self.record().is_over() {
                self.records[self.place].hints += 1;
                // Why an answer was wrong was read by now.
                self.answer = None;
            }
        }
        next.is_some()
    }

    /// Chooses an answer, by its place; whether it is right. `None` where there is no such answer to give.
    pub fn choose(&mut self, place: usize) -> Option<bool> {
        let Task::Answer { answers, .. } = &self.step().task else { return None };
        let is_correct = answers.get(place).filter(|_| !self.record().is_over())?.is_correct;
        self.answer = Some(place);
        let record = &mut self.records[self.place];
        record.tries += 1;
        record.is_done = is_correct;
        Some(is_correct)
    }

    /// Takes down that the solution is shown. A question is answered with it.
    pub fn show_solution(&mut self) {
        let counts = !self.record().is_over();
        self.records[self.place].was_shown |= counts;
        if let Task::Answer { answers, .. } = &self.step().task {
            self.answer = answers.iter().position(|answer| answer.is_correct);
            self.records[self.place].is_done = true;
        }
    }

    /// Leaves the step out; `false` where its author does not allow that.
    pub fn skip(&mut self) -> bool {
        let may = self.step().may_skip && !self.record().is_over();
        self.records[self.place].is_skipped |= may;
        may
    }

    /// Goes on to the next step, where this one is over.
    pub fn go_on(&mut self) -> Moved {
        if !self.record().is_over() {
            Moved::NotYet
        } else if self.place + 1 < self.records.len() {
            self.show(self.place + 1);
            Moved::Step
        } else {
            self.is_finished = true;
            Moved::End
        }
    }

    /// Shows a step that was reached once; `false` for any other.
    pub fn go_to(&mut self, place: usize) -> bool {
        let may = place < self.records.len() && self.was_reached(place);
        if may {
            self.is_finished = false;
            self.show(place);
        }
        may
    }

    /// Shows the step at a place, whether it was reached or not; those before it count as done where they are among these, else as left out.
    pub fn jump_to(&mut self, place: usize, done: &[usize]) {
        let place = place.min(self.records.len() - 1);
        for (before, record) in self.records.iter_mut().enumerate().take(place) {
            record.is_done |= done.contains(&before);
            record.is_skipped |= !record.is_done;
        }
        self.is_finished = false;
        self.show(place);
    }

    /// Begins the step that is shown again.
    pub fn reset(&mut self) {
        self.is_finished = false;
        let record = &mut self.records[self.place];
        (record.is_done, record.is_skipped) = (false, false);
        record.tries += 1;
        self.show(self.place);
    }

    fn show(&mut self, place: usize) {
        self.place = place;
        self.furthest = self.furthest.max(place);
        (self.hints, self.off_track) = (Vec::new(), None);
        // A question that was answered shows its answer again.
        self.answer = match &self.step().task {
            Task::Answer { answers, .. } if self.record().is_done => answers.iter().position(|answer| answer.is_correct),
            _ => None,
        };
    }

    /// How many questions there are, and how many of them were answered right at first.
    #[must_use]
    pub fn questions(&self) -> (usize, usize) {
        let questions = self.walkthrough.steps.iter().zip(&self.records).filter(|(step, _)| step.is_question());
        questions.fold((0, 0), |(all, right), (_, record)| {
            let at_first = record.is_done && record.tries == 1 && !record.was_shown;
            (all + 1, right + usize::from(at_first))
        })
    }

    /// How long it took, in real milliseconds.
    #[must_use]
    pub fn time(&self) -> u64 {
        self.records.iter().map(|record| record.time).sum()
    }

    /// How many hints were asked for.
    #[must_use]
    pub fn hints(&self) -> u32 {
        self.records.iter().map(|record| record.hints).sum()
    }
}
