//! What is kept of walkthroughs from one day to the next: where each was left, what of it is done, and the run up to there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Course, Run};

/// The number of this form of kept progress.
const FORMAT: u32 = 1;

/// The progress in all walkthroughs. The form of its file is a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    format: u32,
    /// By name.
    pub walkthroughs: BTreeMap<String, KeptCourse>,
}

/// The progress in a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptCourse {
    /// The hash of its text.
    pub hash: Uuid,
    /// The name of the step at which it was left.
    pub step: String,
    /// The names of the steps that are done.
    pub done: Vec<String>,
    /// How many steps there are.
    pub steps: usize,
    /// Whether its end was reached, now or before.
    pub finished: bool,
    /// Whether the run that is kept went to the end.
    pub is_over: bool,
    /// What was done since its start.
    pub run: Run,
}

/// Why a file keeps nothing that can be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptProblem {
    /// It is damaged.
    Damaged,
    /// A newer program wrote it.
    Newer,
}

impl Default for Kept {
    fn default() -> Self {
        Self { format: FORMAT, walkthroughs: BTreeMap::new() }
    }
}

impl KeptCourse {
    /// What is to be kept of a course, with the run that led there.
    #[must_use]
    pub fn new(course: &Course, run: Run) -> Self {
        let walkthrough = course.walkthrough();
        let done = walkthrough.steps.iter().zip(course.records()).filter(|(_, record)| record.is_done);
        Self {
            hash: walkthrough.hash,
            step: course.step().id.clone(),
            done: done.map(|(step, _)| step.id.clone()).collect(),
            steps: walkthrough.steps.len(),
            finished: course.is_finished(),
            is_over: course.is_finished(),
            run,
        }
    }
}

impl Kept {
    /// Reads what was kept.
    ///
    /// # Errors
    /// Why it cannot be understood.
    pub fn parse(text: &str) -> Result<Self, KeptProblem> {
        let value: serde_json::Value = serde_json::from_str(text).map_err(|_| KeptProblem::Damaged)?;
        match value.get("format").and_then(serde_json::Value::as_u64) {
            Some(format) if format > u64::from(FORMAT) => Err(KeptProblem::Newer),
            _ => serde_json::from_value(value).map_err(|_| KeptProblem::Damaged),
        }
    }

    /// Writes it for a person to read.
    #[must_use]
    pub fn to_text(&self) -> String {
        // Plain data can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Takes in the progress in a walkthrough. What somebody else has done in it meanwhile stays done; of two runs that do not go on from each
    /// other, the one that is further is kept.
    pub fn take_in(&mut self, mut course: KeptCourse) {
        let name = course.run.walkthrough.clone();
        if let Some(mut before) = self.walkthroughs.remove(&name).filter(|before| before.hash == course.hash) {
            let goes_on = before.is_over || course.run.inputs.starts_with(&before.run.inputs);
            let is_further = (course.done.len(), course.run.left_at) > (before.done.len(), before.run.left_at);
            if !goes_on && !is_further {
                std::mem::swap(&mut before, &mut course);
            }
            course.finished |= before.finished;
            let missing: Vec<String> = before.done.into_iter().filter(|id| !course.done.contains(id)).collect();
            course.done.extend(missing);
        }
        self.walkthroughs.insert(name, course);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::walkthrough::Entry;

    fn course(name: &str, done: &[&str], inputs: &[&str]) -> KeptCourse {
        let mut run = Run::new(name.into(), Uuid::nil(), "en".into(), true, crate::domain::EARLIEST);
        run.inputs = inputs.iter().map(|input| Entry { at: 0, input: (*input).to_owned() }).collect();
        let done = done.iter().map(|id| (*id).to_owned()).collect();
        KeptCourse { hash: Uuid::nil(), step: "b".into(), done, steps: 3, finished: false, is_over: false, run }
    }

    #[test]
    fn what_is_kept_is_read_again_and_nothing_done_is_lost() {
        let mut kept = Kept::default();
        kept.take_in(course("tour", &["a", "b"], &["key u"]));
        kept.take_in(course("credit", &[], &[]));
        kept.take_in(course("tour", &["a", "c"], &["key u", "key Up"]));
        assert_eq!(kept.walkthroughs["tour"].done, ["a", "c", "b"]);
        assert_eq!(Kept::parse(&kept.to_text()), Ok(kept.clone()));
        kept.take_in(KeptCourse { hash: Uuid::max(), ..course("tour", &[], &[]) });
        assert!(kept.walkthroughs["tour"].done.is_empty(), "another text of it is begun anew");
    }

    #[test]
    fn of_two_at_once_the_one_that_is_further_is_gone_on_with() {
        let mut kept = Kept::default();
        kept.take_in(course("tour", &["a", "b"], &["key u", "key Up"]));
        kept.take_in(course("tour", &["a"], &["key q"]));
        assert_eq!(kept.walkthroughs["tour"].run.inputs.len(), 2, "the other one has only looked");
        kept.take_in(course("tour", &["a", "b", "c"], &["key w"]));
        assert_eq!(kept.walkthroughs["tour"].run.inputs.len(), 1);
        kept.take_in(KeptCourse { is_over: true, ..course("tour", &["a", "b", "c"], &["key w", "key N"]) });
        kept.take_in(course("tour", &[], &[]));
        assert!(kept.walkthroughs["tour"].run.inputs.is_empty(), "what was over is begun anew");
        assert_eq!(kept.walkthroughs["tour"].done, ["a", "b", "c"]);
    }

    #[test]
    fn what_is_damaged_or_newer_is_told_apart() {
        assert_eq!(Kept::parse("{"), Err(KeptProblem::Damaged));
        assert_eq!(Kept::parse(r#"{"format":1}"#), Err(KeptProblem::Damaged));
        assert_eq!(Kept::parse(r#"{"format":2,"walks":[]}"#), Err(KeptProblem::Newer));
    }
}
