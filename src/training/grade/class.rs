//! The grades of a class in a walkthrough, step by step.

use strum::VariantArray;
use uuid::Uuid;

use super::{Grade, Outcome};

/// The runs of one version of a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The name of the walkthrough.
    pub walkthrough: String,
    /// The hash of its text: two versions of it are two classes.
    pub hash: Uuid,
    pub runs: usize,
    /// How many runs were finished.
    pub finished: usize,
    pub steps: Vec<ClassStep>,
}

/// How a class did in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassStep {
    pub id: String,
    /// The number of runs with each outcome, in the order of the variants.
    pub outcomes: [usize; Outcome::VARIANTS.len()],
    /// How many runs were left at this step.
    pub stuck: usize,
    /// How many hints were asked for.
    pub hints: u64,
    /// The real milliseconds of each run that got here.
    times: Vec<u64>,
}

/// The percentiles of times, in real milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percentiles {
    pub p10: u64,
    pub p25: u64,
    pub p50: u64,
    pub p75: u64,
    pub p90: u64,
}

impl Class {
    /// Adds a grade to the class of its walkthrough, which is created if there is none.
    pub fn merge(classes: &mut Vec<Self>, grade: &Grade) {
        let index = classes.iter().position(|class| class.hash == grade.hash).unwrap_or_else(|| {
            classes.push(Self::of(grade));
            classes.len() - 1
        });
        classes[index].add(grade);
    }

    /// Creates the class of the grade's walkthrough, without any runs yet.
    fn of(grade: &Grade) -> Self {
        let step = |id: &String| ClassStep { id: id.clone(), outcomes: [0; _], stuck: 0, hints: 0, times: Vec::new() };
        let steps = grade.steps.iter().map(|graded| step(&graded.id)).collect();
        Self { walkthrough: grade.walkthrough.clone(), hash: grade.hash, runs: 0, finished: 0, steps }
    }

    fn add(&mut self, grade: &Grade) {
        self.runs += 1;
        self.finished += usize::from(grade.finished);
        for (step, graded) in self.steps.iter_mut().zip(&grade.steps) {
            step.outcomes[graded.outcome as usize] += 1;
            step.stuck += usize::from(grade.stuck_at.as_ref() == Some(&graded.id));
            step.hints += u64::from(graded.hints);
            if graded.outcome != Outcome::Ahead {
                step.times.push(graded.milliseconds);
            }
        }
    }

    /// Returns the indices of the steps at which most runs were left; none if all were finished.
    #[must_use]
    pub fn hardest(&self) -> Vec<usize> {
        let most = self.steps.iter().map(|step| step.stuck).max().unwrap_or_default().max(1);
        self.steps.iter().enumerate().filter(|(_, step)| step.stuck == most).map(|(index, _)| index).collect()
    }
}

impl ClassStep {
    /// Returns the percentiles of the times of the runs that got here; `None` if none did.
    #[must_use]
    pub fn percentiles(&self) -> Option<Percentiles> {
        let mut times = self.times.clone();
        times.sort_unstable();
        // Nearest rank: the smallest time that at least so many percent did not exceed.
        let at = |percent: usize| times.get((times.len() * percent).div_ceil(100).max(1) - 1).copied();
        Some(Percentiles { p10: at(10)?, p25: at(25)?, p50: at(50)?, p75: at(75)?, p90: at(90)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::grade::StepGrade;

    fn grade(times: [u64; 2], outcomes: [Outcome; 2]) -> Grade {
        let stuck_at = outcomes.iter().position(|outcome| *outcome == Outcome::Open).map(|index| ["a", "b"][index].to_owned());
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
    fn a_class_adds_up_the_grades_of_its_runs() {
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
        assert_eq!(class.steps[1].outcomes, [0, 10, 0, 0, 2]);
        assert_eq!(class.hardest(), [0]);
        let expected = Percentiles { p10: 100, p25: 1000, p50: 4000, p75: 7000, p90: 9000 };
        assert_eq!(class.steps[0].percentiles(), Some(expected), "of 12: the second, third, sixth, ninth and eleventh");
        assert_eq!(class.steps[1].percentiles().map(|times| times.p50), Some(500), "runs that never got here do not count");
    }

    #[test]
    fn no_step_is_the_hardest_if_every_run_was_finished() {
        let mut classes = Vec::new();
        Class::merge(&mut classes, &grade([1, 1], [Outcome::Reached, Outcome::Skipped]));
        assert_eq!(classes[0].hardest(), [0_usize; 0]);
    }
}
