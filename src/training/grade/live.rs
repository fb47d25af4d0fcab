//! A class at work: who is at which step, for how long, and who is stuck.

use super::{Entry, Grader, Outcome};
use crate::text::Text;

/// The shortest time at a step after which a learner may be stuck, in milliseconds.
const STUCK_AFTER: u64 = 180_000;

/// The same where too few others are past the step to compare with.
const STUCK_ALONE: u64 = 300_000;

/// How many others have to be past a step to compare with them.
const FEWEST_OTHERS: usize = 3;

/// After this time without a key, it is not known whether a learner is still there, in milliseconds: the program may have been killed, and
/// earlier versions of it did not write that it was left.
const SILENT_AFTER: u64 = 900_000;

/// How a learner gets on. Those who need the teacher first are first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    /// At a step for longer than nine in ten of those who are past it.
    Stuck,
    Working,
    /// Without a key for so long that nobody may be there.
    Silent,
    /// Not finished, and gone.
    Left,
    Finished,
}

/// The last that is known of a learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    pub entry: Entry,
    /// For how long the run has not grown, in milliseconds.
    pub quiet: u64,
}

/// Where a learner is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The learner's name, or where the run stands.
    pub learner: String,
    pub pace: Pace,
    /// The name of the walkthrough.
    pub walkthrough: String,
    /// The number of the step, from 1; that of the last one, if the learner has finished.
    pub number: usize,
    pub steps: usize,
    /// The title of the step.
    pub title: String,
    /// For how long the learner has been at it, in milliseconds.
    pub at_step: u64,
    pub quiet: u64,
    /// How many hints the learner asked for in this step.
    pub hints: u32,
    /// How many wrong answers the learner gave in this step.
    pub wrong: usize,
}

/// Returns where learners are: those who are stuck first, the longest at their step before the others; those who have finished last.
#[must_use]
pub fn positions(class: &[Seen], grader: &Grader, text: &Text) -> Vec<Position> {
    let mut positions: Vec<Position> = class.iter().filter_map(|seen| position(seen, class, grader, text)).collect();
    positions.sort_by(|one, other| {
        let key = |position: &Position| (position.pace, std::cmp::Reverse(position.at_step));
        key(one).cmp(&key(other)).then_with(|| one.learner.cmp(&other.learner))
    });
    positions
}

fn position(seen: &Seen, class: &[Seen], grader: &Grader, text: &Text) -> Option<Position> {
    let Seen { entry: Entry { run, grade, .. }, quiet } = seen;
    let last = grade.steps.len().checked_sub(1)?;
    let index = grade.stuck_at.as_ref().map_or(Some(last), |id| grade.steps.iter().position(|step| step.id == *id))?;
    let step = &grade.steps[index];
    // Time at a step that is over does not count; that since the last key does, for those who are there.
    let is_at_step = matches!(step.outcome, Outcome::Open | Outcome::Ahead);
    let at_step = step.milliseconds + if is_at_step && !grade.ended { *quiet } else { 0 };
    let mut others: Vec<u64> = class
        .iter()
        .filter(|other| other.entry.grade.structure == grade.structure)
        .filter_map(|other| other.entry.grade.steps.get(index))
        .filter(|other| !matches!(other.outcome, Outcome::Open | Outcome::Ahead))
        .map(|other| other.milliseconds)
        .collect();
    others.sort_unstable();
    let longest = if others.len() < FEWEST_OTHERS { STUCK_ALONE } else { others[(others.len() * 9).div_ceil(10) - 1].max(STUCK_AFTER) };
    let pace = match grade.finished {
        true => Pace::Finished,
        false if grade.ended => Pace::Left,
        false if *quiet > SILENT_AFTER => Pace::Silent,
        false if is_at_step && at_step > longest => Pace::Stuck,
        false => Pace::Working,
    };
    let walkthrough = grader.find(grade.structure);
    let title = walkthrough.and_then(|walkthrough| walkthrough.steps.get(index)).map(|step| text.pick(&step.title).to_owned());
    let is_wrong = |answer: &&usize| {
        let task = walkthrough.and_then(|walkthrough| walkthrough.steps.get(index)).map(|step| &step.task);
        let Some(crate::walkthrough::Task::Answer { answers, .. }) = task else { return false };
        answers.get(**answer - 1).is_some_and(|answer| !answer.is_correct)
    };
    Some(Position {
        learner: grade.learner.clone().unwrap_or_else(|| run.clone()),
        pace,
        walkthrough: grade.walkthrough.clone(),
        number: index + 1,
        steps: grade.steps.len(),
        title: title.unwrap_or_else(|| step.id.clone()),
        at_step,
        quiet: *quiet,
        hints: step.hints,
        wrong: step.answers.iter().filter(is_wrong).count(),
    })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        text::Language,
        training::grade::{Grade, StepGrade},
        walkthrough,
    };

    /// Somebody who is so far in the tour, has been at that step for so many seconds, and has pressed no key since others.
    fn seen(learner: &str, done: usize, at_step: u64, quiet: u64) -> Seen {
        let tour = walkthrough::open_built_in("tour").expect("it is built in");
        let steps = tour.steps.iter().enumerate().map(|(index, step)| StepGrade {
            id: step.id.clone(),
            outcome: match index {
                index if index < done => Outcome::Reached,
                index if index == done => Outcome::Open,
                _ => Outcome::Ahead,
            },
            milliseconds: if index == done { at_step * 1000 } else { 60_000 },
            hints: 1,
            tries: 0,
            answers: Vec::new(),
            right_at_first: None,
        });
        let grade = Grade {
            learner: Some(learner.to_owned()),
            walkthrough: tour.name.clone(),
            structure: tour.structure,
            fingerprint: Some(Uuid::nil()),
            ended: false,
            other_words: false,
            finished: done >= tour.steps.len(),
            stuck_at: tour.steps.get(done).map(|step| step.id.clone()),
            milliseconds: 0,
            hints: 0,
            questions: 0,
            right_at_first: 0,
            steps: steps.collect(),
        };
        Seen { entry: Entry { run: format!("{learner}.run:1"), copy_of: None, grade }, quiet: quiet * 1000 }
    }

    fn paces(class: &[Seen]) -> Vec<(String, Pace)> {
        let positions = positions(class, &Grader::new(Vec::new()), &Text::new(Language::English));
        positions.into_iter().map(|position| (position.learner, position.pace)).collect()
    }

    #[test]
    fn who_needs_longer_than_nearly_all_others_did_is_stuck_and_comes_first() {
        let class = [
            seen("Eva", 99, 0, 900),
            seen("Finn", 3, 10, 0),
            seen("Mia", 1, 100, 100),
            seen("Noa", 1, 170, 0),
            seen("Tom", 2, 20, 600),
            seen("Bram", 3, 20, 10),
        ];
        let expected = [
            // At the third step, past which three others are; the key before the last was long ago.
            ("Tom", Pace::Stuck),
            ("Mia", Pace::Stuck),
            ("Noa", Pace::Working),
            ("Bram", Pace::Working),
            ("Finn", Pace::Working),
            ("Eva", Pace::Finished),
        ];
        assert_eq!(paces(&class), expected.map(|(learner, pace)| (learner.to_owned(), pace)));
        let alone = [seen("Mia", 1, 100, 150)];
        assert_eq!(paces(&alone)[0].1, Pace::Working, "there is nobody to compare with");
        assert_eq!(paces(&[seen("Mia", 1, 100, 250)])[0].1, Pace::Stuck);
    }

    #[test]
    fn who_has_left_is_not_at_work_and_who_was_silent_for_long_may_not_be() {
        let mut left = seen("Eva", 1, 170, 600);
        left.entry.grade.ended = true;
        let class = [left.clone(), seen("Finn", 1, 10, 901), seen("Mia", 1, 10, 20)];
        let expected = [("Mia", Pace::Working), ("Finn", Pace::Silent), ("Eva", Pace::Left)];
        assert_eq!(paces(&class), expected.map(|(learner, pace)| (learner.to_owned(), pace)));
        let positions = positions(&[left], &Grader::new(Vec::new()), &Text::new(Language::English));
        assert_eq!(positions[0].at_step, 170_000, "nobody was at it since");
    }

    #[test]
    fn a_position_says_the_step_and_the_time_at_it() {
        let class = [seen("Mia", 1, 100, 20)];
        let position = positions(&class, &Grader::new(Vec::new()), &Text::new(Language::English)).remove(0);
        let tour = walkthrough::open_built_in("tour").expect("it is built in");
        assert_eq!((position.number, position.steps), (2, tour.steps.len()));
        assert_eq!((position.title.as_str(), position.at_step), (tour.steps[1].title["en"].as_str(), 120_000));
    }
}
