//! What many grades show of a class: per step how it ended, and how long it took.

use uuid::Uuid;

use super::{Grade, Outcome};

/// A class in a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The name of the walkthrough.
    pub walkthrough: String,
    /// The hash of its text: two versions of it are two classes.
    pub hash: Uuid,
    /// How many runs there are.
    pub runs: usize,
    /// How many of them were finished.
    pub finished: usize,
    /// Step by step.
    pub steps: Vec<StepOfClass>,
}

/// A class in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepOfClass {
    /// The step.
    pub id: String,
    /// How often each outcome was, in the order of [`Outcome::ALL`].
    pub outcomes: [usize; 5],
    /// How many runs were left here.
    pub stuck: usize,
    /// How many hints were asked for.
    pub hints: u64,
    /// How long it was open, in real milliseconds, for each run that came to it.
    times: Vec<u64>,
}

/// How long a step took most of those who came to it, in real milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// A tenth took no longer.
    pub tenth: u64,
    /// A quarter took no longer.
    pub quarter: u64,
    /// Half took no longer.
    pub half: u64,
    /// Three quarters took no longer.
    pub three_quarters: u64,
    /// Nine tenths took no longer.
    pub nine_tenths: u64,
}

impl Class {
    /// Takes a grade into the class of its walkthrough, which is made where there is none.
    pub fn merge(classes: &mut Vec<Self>, grade: &Grade) {
        let is_of = |class: &&mut Self| class.hash == grade.hash;
        if let Some(class) = classes.iter_mut().find(is_of) {
            class.add(grade);
            return;
        }
        let step = |id: &String| StepOfClass { id: id.clone(), outcomes: [0; 5], stuck: 0, hints: 0, times: Vec::new() };
        let steps = grade.steps.iter().map(|of| step(&of.id)).collect();
        let mut class = Self { walkthrough: grade.walkthrough.clone(), hash: grade.hash, runs: 0, finished: 0, steps };
        class.add(grade);
        classes.push(class);
    }

    fn add(&mut self, grade: &Grade) {
        self.runs += 1;
        self.finished += usize::from(grade.finished);
        for (step, of) in self.steps.iter_mut().zip(&grade.steps) {
            step.outcomes[of.outcome as usize] += 1;
            step.stuck += usize::from(grade.stuck_at.as_ref() == Some(&of.id));
            step.hints += u64::from(of.hints);
            if of.outcome != Outcome::Ahead {
                step.times.push(of.milliseconds);
            }
        }
    }

    /// The step at which the most runs were left, where any was.
    #[must_use]
    pub fn hardest(&self) -> Option<&StepOfClass> {
        // The first of those that are alike.
        self.steps.iter().rev().max_by_key(|step| step.stuck).filter(|step| step.stuck > 0)
    }
}

impl StepOfClass {
    /// How often it ended in this way.
    #[must_use]
    pub const fn count(&self, outcome: Outcome) -> usize {
        self.outcomes[outcome as usize]
    }

    /// How long it took most of those who came to it; `None` where nobody did.
    #[must_use]
    pub fn spread(&self) -> Option<Spread> {
        let mut times = self.times.clone();
        times.sort_unstable();
        // The smallest time that at least so many percent did not exceed.
        let at = |percent: usize| times.get((times.len() * percent).div_ceil(100).max(1) - 1).copied();
        Some(Spread { tenth: at(10)?, quarter: at(25)?, half: at(50)?, three_quarters: at(75)?, nine_tenths: at(90)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::grade::StepGrade;

    fn grade(times: [u64; 2], outcomes: [Outcome; 2]) -> Grade {
        let stuck_at = outcomes.iter().position(|outcome| *outcome == Outcome::Open).map(|place| ["a", "b"][place].to_owned());
        let steps = ["a", "b"].iter().zip(times).zip(outcomes).map(|((id, milliseconds), outcome)| StepGrade {
            id: (*id).to_owned(),
            outcome,
            milliseconds,
            hints: 1,
            tries: 0,
        });
        Grade {
            learner: None,
            walkthrough: "tour".into(),
            hash: Uuid::nil(),
            finished: stuck_at.is_none(),
            stuck_at,
            milliseconds: times.iter().sum(),
            hints: 2,
            questions: 0,
            right_at_first: 0,
            steps: steps.collect(),
        }
    }

    #[test]
    fn a_class_is_what_its_learners_did() {
        use Outcome::{Ahead, Open, Reached, Shown};
        let mut classes = Vec::new();
        for number in 1..=10 {
            Class::merge(&mut classes, &grade([number * 1000, 500], [Reached, Shown]));
        }
        for _ in 0..2 {
            Class::merge(&mut classes, &grade([100, 0], [Open, Ahead]));
        }
        let class = classes.first().filter(|_| classes.len() == 1).expect("one walkthrough, one class");
        assert_eq!((class.runs, class.finished), (12, 10));
        assert_eq!(class.steps[0].outcomes, [10, 0, 0, 2, 0]);
        assert_eq!((class.steps[1].count(Shown), class.steps[1].count(Ahead)), (10, 2));
        assert_eq!(class.hardest().map(|step| (step.id.as_str(), step.stuck)), Some(("a", 2)));
        let spread = class.steps[0].spread().expect("some came to it");
        assert_eq!(
            spread,
            Spread { tenth: 100, quarter: 1000, half: 4000, three_quarters: 7000, nine_tenths: 9000 },
            "of 12: the second, third, sixth, ninth and eleventh"
        );
        assert_eq!(class.steps[1].spread().map(|spread| spread.half), Some(500), "who never came to it does not count");
    }

    #[test]
    fn where_everybody_finished_no_step_is_the_hardest() {
        let mut classes = Vec::new();
        Class::merge(&mut classes, &grade([1, 1], [Outcome::Reached, Outcome::Skipped]));
        assert_eq!(classes[0].hardest(), None);
    }
}
