//! The progress that is saved from one day to the next: where each walkthrough was left, what of it is done, and the run up to there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Attempt, Run};

/// The format of the file. One with a newer number is refused.
const FORMAT: u32 = 1;

/// The progress in all walkthroughs. Its file format is a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    format: u32,
    /// By the name of the walkthrough.
    pub walkthroughs: BTreeMap<String, WalkthroughProgress>,
}

/// The progress in a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkthroughProgress {
    /// The hash of its text.
    pub hash: Uuid,
    /// The ID of the step at which it was left.
    pub step: String,
    /// The IDs of the steps that are done.
    pub done: Vec<String>,
    /// How many steps there are.
    pub steps: usize,
    /// Whether the end was ever reached.
    pub finished: bool,
    /// Whether this run reached the end.
    pub is_over: bool,
    pub run: Run,
}

/// Why saved progress cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseProgressError {
    #[error("the file is damaged")]
    Damaged,
    #[error("a newer version of the program wrote the file")]
    Newer,
}

impl Default for Progress {
    fn default() -> Self {
        Self { format: FORMAT, walkthroughs: BTreeMap::new() }
    }
}

impl WalkthroughProgress {
    /// The progress of an attempt, with the run that led there.
    #[must_use]
    pub fn new(course: &Attempt, run: Run) -> Self {
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

impl Progress {
    /// Parses a file of saved progress.
    ///
    /// # Errors
    /// If it is damaged, or a newer program wrote it.
    pub fn parse(text: &str) -> Result<Self, ParseProgressError> {
        let value: serde_json::Value = serde_json::from_str(text).map_err(|_| ParseProgressError::Damaged)?;
        match value.get("format").and_then(serde_json::Value::as_u64) {
            Some(format) if format > u64::from(FORMAT) => Err(ParseProgressError::Newer),
            _ => serde_json::from_value(value).map_err(|_| ParseProgressError::Damaged),
        }
    }

    /// Writes the file, for a person to read.
    #[must_use]
    pub fn to_text(&self) -> String {
        // Plain data can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Merges the progress in one walkthrough. Steps that another instance has completed meanwhile stay done; of two runs neither of which
    /// continues the other, the further one is kept.
    pub fn merge(&mut self, mut course: WalkthroughProgress) {
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

    fn course(name: &str, done: &[&str], inputs: &[&str]) -> WalkthroughProgress {
        let mut run = Run::new(name.into(), Uuid::nil(), "en".into(), true, crate::domain::EARLIEST);
        run.inputs = inputs.iter().map(|input| Entry { at: 0, input: (*input).to_owned() }).collect();
        let done = done.iter().map(|id| (*id).to_owned()).collect();
        WalkthroughProgress { hash: Uuid::nil(), step: "b".into(), done, steps: 3, finished: false, is_over: false, run }
    }

    #[test]
    fn what_is_kept_is_read_again_and_nothing_done_is_lost() {
        let mut kept = Progress::default();
        kept.merge(course("tour", &["a", "b"], &["key u"]));
        kept.merge(course("credit", &[], &[]));
        kept.merge(course("tour", &["a", "c"], &["key u", "key Up"]));
        assert_eq!(kept.walkthroughs["tour"].done, ["a", "c", "b"]);
        assert_eq!(Progress::parse(&kept.to_text()), Ok(kept.clone()));
        kept.merge(WalkthroughProgress { hash: Uuid::max(), ..course("tour", &[], &[]) });
        assert!(kept.walkthroughs["tour"].done.is_empty(), "another text of it is begun anew");
    }

    #[test]
    fn of_two_at_once_the_one_that_is_further_is_gone_on_with() {
        let mut kept = Progress::default();
        kept.merge(course("tour", &["a", "b"], &["key u", "key Up"]));
        kept.merge(course("tour", &["a"], &["key q"]));
        assert_eq!(kept.walkthroughs["tour"].run.inputs.len(), 2, "the other one has only looked");
        kept.merge(course("tour", &["a", "b", "c"], &["key w"]));
        assert_eq!(kept.walkthroughs["tour"].run.inputs.len(), 1);
        kept.merge(WalkthroughProgress { is_over: true, ..course("tour", &["a", "b", "c"], &["key w", "key N"]) });
        kept.merge(course("tour", &[], &[]));
        assert!(kept.walkthroughs["tour"].run.inputs.is_empty(), "what was over is begun anew");
        assert_eq!(kept.walkthroughs["tour"].done, ["a", "b", "c"]);
    }

    #[test]
    fn what_is_damaged_or_newer_is_told_apart() {
        assert_eq!(Progress::parse("{"), Err(ParseProgressError::Damaged));
        assert_eq!(Progress::parse(r#"{"format":1}"#), Err(ParseProgressError::Damaged));
        assert_eq!(Progress::parse(r#"{"format":2,"walks":[]}"#), Err(ParseProgressError::Newer));
    }
}
