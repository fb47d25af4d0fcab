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
        let done = walkthrough.steps.iter().zip(course.records()).filter(|(_, record)| record.is_over());
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

    /// Takes in the progress in a walkthrough. What somebody else has done in it meanwhile stays done.
    pub fn take_in(&mut self, name: &str, mut course: KeptCourse) {
        if let Some(before) = self.walkthroughs.remove(name).filter(|before| before.hash == course.hash) {
            course.finished |= before.finished;
            let missing: Vec<String> = before.done.into_iter().filter(|id| !course.done.contains(id)).collect();
            course.done.extend(missing);
        }
        self.walkthroughs.insert(name.to_owned(), course);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn course(done: &[&str]) -> KeptCourse {
        let run = Run::new("tour".into(), Uuid::nil(), "en".into(), true, crate::domain::EARLIEST);
        let done = done.iter().map(|id| (*id).to_owned()).collect();
        KeptCourse { hash: Uuid::nil(), step: "b".into(), done, steps: 3, finished: false, is_over: false, run }
    }

    #[test]
    fn what_is_kept_is_read_again_and_nothing_done_is_lost() {
        let mut kept = Kept::default();
        kept.take_in("tour", course(&["a", "b"]));
        kept.take_in("credit", course(&[]));
        kept.take_in("tour", course(&["a", "c"]));
        assert_eq!(kept.walkthroughs["tour"].done, ["a", "c", "b"]);
        assert_eq!(Kept::parse(&kept.to_text()), Ok(kept.clone()));
        kept.take_in("tour", KeptCourse { hash: Uuid::max(), ..course(&[]) });
        assert!(kept.walkthroughs["tour"].done.is_empty(), "another text of it is begun anew");
    }

    #[test]
    fn what_is_damaged_or_newer_is_told_apart() {
        assert_eq!(Kept::parse("{"), Err(KeptProblem::Damaged));
        assert_eq!(Kept::parse(r#"{"format":1}"#), Err(KeptProblem::Damaged));
        assert_eq!(Kept::parse(r#"{"format":2,"walks":[]}"#), Err(KeptProblem::Newer));
    }
}
