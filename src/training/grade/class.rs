//! The grades of a class in a walkthrough: learner by learner, and step by step.

use std::collections::BTreeMap;

use strum::VariantArray;
use uuid::Uuid;

use super::{Grade, Outcome};

/// The runs of a class in a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The name of the walkthrough.
    pub walkthrough: String,
    /// The hash of its structure: two versions that differ in it are two classes.
    pub structure: Uuid,
    /// The furthest run of each learner, in the order in which they came in. A run without a name is that of a learner of its own.
    pub entries: Vec<Entry>,
    /// Runs that are the same as another one, key by key and to the millisecond. They count for nothing.
    pub copies: Vec<Entry>,
    /// How many runs there are, with the copies and with those of learners who got further in another one.
    pub runs: usize,
}

/// A graded run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where the run stands: a file and a line.
    pub run: String,
    /// Where the run stands of which it is a copy.
    pub copy_of: Option<String>,
    pub grade: Grade,
}

/// How a class did in a step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClassStep {
    pub id: String,
    /// The number of learners with each outcome, in the order of the variants.
    pub outcomes: [usize; Outcome::VARIANTS.len()],
    /// How many learners stopped at this step.
    pub stuck: usize,
    /// How many hints were asked for.
    pub hints: u64,
    /// The times of the learners who got here, in milliseconds.
    pub times: Vec<u64>,
    /// How many learners answered the question, and how many of them right at first; `None` if the step has none.
    pub question: Option<(usize, usize)>,
    /// By the number of the answer, how many learners gave it at first, and how many gave it at all.
    pub answers: BTreeMap<usize, (usize, usize)>,
}

/// Times of which so many percent are shorter or equal, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percentiles {
    pub p10: u64,
    pub p25: u64,
    pub p50: u64,
    pub p75: u64,
    pub p90: u64,
}

impl Class {
    /// Merges a graded run into the class of its walkthrough.
    pub fn merge(classes: &mut Vec<Self>, entry: Entry) {
        let structure = entry.grade.structure;
        let index = classes.iter().position(|class| class.structure == structure).unwrap_or_else(|| {
            let walkthrough = entry.grade.walkthrough.clone();
            classes.push(Self { walkthrough, structure, entries: Vec::new(), copies: Vec::new(), runs: 0 });
            classes.len() - 1
        });
        classes[index].add(entry);
    }

    fn add(&mut self, entry: Entry) {
        self.runs += 1;
        if entry.copy_of.is_some() {
            self.copies.push(entry);
            return;
        }
        let name = entry.grade.compared_name();
        let same = self.entries.iter_mut().find(|other| name.is_some() && other.grade.compared_name() == name);
        match same {
            Some(other) if entry.grade.progress() >= other.grade.progress() => *other = entry,
            Some(_) => {}
            None => self.entries.push(entry),
        }
    }

    /// Returns how many learners finished.
    #[must_use]
    pub fn finished(&self) -> usize {
        self.entries.iter().filter(|entry| entry.grade.finished).count()
    }

    /// Returns how the class did, step by step.
    #[must_use]
    pub fn steps(&self) -> Vec<ClassStep> {
        let mut steps: Vec<ClassStep> = Vec::new();
        for Entry { grade, .. } in &self.entries {
            steps.resize_with(grade.steps.len(), ClassStep::default);
            for (step, graded) in steps.iter_mut().zip(&grade.steps) {
                step.id.clone_from(&graded.id);
                step.outcomes[graded.outcome as usize] += 1;
                step.stuck += usize::from(grade.stuck_at.as_ref() == Some(&graded.id));
                step.hints += u64::from(graded.hints);
                if graded.outcome != Outcome::Ahead {
                    step.times.push(graded.milliseconds);
                }
                let Some(right_at_first) = graded.right_at_first else { continue };
                let (answered, right) = step.question.get_or_insert_default();
                *answered += usize::from(!graded.answers.is_empty());
                *right += usize::from(right_at_first);
                for (index, answer) in graded.answers.iter().enumerate() {
                    let (first, all) = step.answers.entry(*answer).or_default();
                    *first += usize::from(index == 0);
                    *all += usize::from(!graded.answers[..index].contains(answer));
                }
            }
        }
        steps
    }

    /// Returns the indices of the steps at which most learners stopped; none if all have finished.
    #[must_use]
    pub fn hardest(steps: &[ClassStep]) -> Vec<usize> {
        let most = steps.iter().map(|step| step.stuck).max().unwrap_or_default().max(1);
        steps.iter().enumerate().filter(|(_, step)| step.stuck == most).map(|(index, _)| index).collect()
    }
}

impl ClassStep {
    /// Returns the percentiles of the times of the learners who got here; `None` if none did.
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

    /// A run of two steps, of which the second has a question.
    fn entry(learner: Option<&str>, times: [u64; 2], outcomes: [Outcome; 2], answers: &[usize]) -> Entry {
        let stuck_at = outcomes.iter().position(|outcome| *outcome == Outcome::Open).map(|index| ["a", "b"][index].to_owned());
        let steps = ["a", "b"].iter().zip(times).zip(outcomes).map(|((id, milliseconds), outcome)| StepGrade {
            id: (*id).to_owned(),
            outcome,
            milliseconds,
            hints: 1,
            tries: 0,
            answers: if *id == "b" { answers.to_vec() } else { Vec::new() },
            right_at_first: (*id == "b").then_some(answers == [2]),
        });
        let grade = Grade {
            learner: learner.map(str::to_owned),
            walkthrough: "tour".into(),
            structure: Uuid::nil(),
            fingerprint: None,
            ended: true,
            other_words: false,
            finished: stuck_at.is_none(),
            stuck_at,
            milliseconds: times.iter().sum(),
            hints: 2,
            questions: 1,
            right_at_first: 0,
            steps: steps.collect(),
        };
        Entry { run: "class.run:1".into(), copy_of: None, grade }
    }

    fn class(entries: impl IntoIterator<Item = Entry>) -> Class {
        let mut classes = Vec::new();
        entries.into_iter().for_each(|entry| Class::merge(&mut classes, entry));
        assert_eq!(classes.len(), 1, "one walkthrough, one class");
        classes.remove(0)
    }

    use Outcome::{Ahead, Open, Reached, Shown, Skipped};

    #[test]
    fn a_class_adds_up_the_grades_of_its_learners() {
        let reached = (1..=10).map(|number| entry(None, [number * 1000, 500], [Reached, Shown], &[]));
        let class = class(reached.chain((0..2).map(|_| entry(None, [100, 0], [Open, Ahead], &[]))));
        assert_eq!((class.runs, class.entries.len(), class.finished()), (12, 12, 10));
        let steps = class.steps();
        assert_eq!(steps[0].outcomes, [10, 0, 0, 2, 0]);
        assert_eq!(steps[1].outcomes, [0, 10, 0, 0, 2]);
        assert_eq!(Class::hardest(&steps), [0]);
        let expected = Percentiles { p10: 100, p25: 1000, p50: 4000, p75: 7000, p90: 9000 };
        assert_eq!(steps[0].percentiles(), Some(expected), "of 12: the second, third, sixth, ninth and eleventh");
        assert_eq!(steps[1].percentiles().map(|times| times.p50), Some(500), "runs that never got here do not count");
    }

    #[test]
    fn no_step_is_the_hardest_if_every_run_was_finished() {
        let class = class([entry(None, [1, 1], [Reached, Skipped], &[])]);
        assert_eq!(Class::hardest(&class.steps()), [0_usize; 0]);
    }

    #[test]
    fn a_learner_counts_once_with_the_furthest_run_and_a_copy_not_at_all() {
        let copy = Entry { copy_of: Some("class.run:1".into()), ..entry(Some("Mia"), [5, 5], [Reached, Reached], &[2]) };
        let class = class([
            entry(Some("Eva"), [9, 9], [Reached, Reached], &[2]),
            entry(Some("eva "), [9, 0], [Reached, Open], &[]),
            entry(Some("Finn"), [1, 0], [Open, Ahead], &[]),
            copy,
            entry(Some("Finn"), [1, 2], [Reached, Open], &[]),
            entry(None, [1, 2], [Reached, Open], &[]),
            entry(None, [1, 2], [Reached, Open], &[]),
        ]);
        let entries: Vec<_> = class.entries.iter().map(|entry| (entry.grade.learner.as_deref(), entry.grade.stuck_at.as_deref())).collect();
        assert_eq!(entries, [(Some("Eva"), None), (Some("Finn"), Some("b")), (None, Some("b")), (None, Some("b"))]);
        assert_eq!((class.runs, class.copies.len()), (7, 1));
    }

    #[test]
    fn of_each_question_it_is_known_who_was_right_at_first_and_what_the_others_believed() {
        let answers: [&[usize]; 5] = [&[2], &[1, 2], &[1, 3, 1, 2], &[3], &[]];
        let class = class(answers.map(|answers| entry(None, [1, 1], [Reached, Open], answers)));
        let steps = class.steps();
        assert_eq!(steps[0].question, None);
        assert_eq!(steps[1].question, Some((4, 1)), "four have answered");
        assert_eq!(steps[1].answers, BTreeMap::from([(1, (2, 2)), (2, (1, 3)), (3, (1, 2))]), "at first, and at all");
    }
}
