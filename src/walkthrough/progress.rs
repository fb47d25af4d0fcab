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
    pub fn new(attempt: &Attempt, run: Run) -> Self {
        let walkthrough = attempt.walkthrough();
        let done = walkthrough.steps.iter().zip(attempt.records()).filter(|(_, record)| record.is_done);
        Self {
            hash: walkthrough.hash,
            step: attempt.step().id.clone(),
            done: done.map(|(step, _)| step.id.clone()).collect(),
            steps: walkthrough.steps.len(),
            finished: attempt.is_finished(),
            is_over: attempt.is_finished(),
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
    /// continues the other, the further one is saved.
    pub fn merge(&mut self, mut progress: WalkthroughProgress) {
        let name = progress.run.walkthrough.clone();
        if let Some(mut before) = self.walkthroughs.remove(&name).filter(|before| before.hash == progress.hash) {
            let continues = before.is_over || progress.run.inputs.starts_with(&before.run.inputs);
            let is_further = (progress.done.len(), progress.run.left_at) > (before.done.len(), before.run.left_at);
            if !continues && !is_further {
                std::mem::swap(&mut before, &mut progress);
            }
            progress.finished |= before.finished;
            let missing: Vec<String> = before.done.into_iter().filter(|id| !progress.done.contains(id)).collect();
            progress.done.extend(missing);
        }
        self.walkthroughs.insert(name, progress);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::walkthrough::RecordedInput;

    fn progress(name: &str, done: &[&str], inputs: &[&str]) -> WalkthroughProgress {
        let mut run = Run::new(name.into(), Uuid::nil(), "en".into(), true, crate::domain::EARLIEST);
        run.inputs = inputs.iter().map(|input| RecordedInput { at: 0, input: (*input).to_owned() }).collect();
        let done = done.iter().map(|id| (*id).to_owned()).collect();
        WalkthroughProgress { hash: Uuid::nil(), step: "b".into(), done, steps: 3, finished: false, is_over: false, run }
    }

    #[test]
    fn progress_is_read_back_as_equal_and_no_completed_step_is_lost() {
        let mut saved = Progress::default();
        saved.merge(progress("tour", &["a", "b"], &["key u"]));
        saved.merge(progress("credit", &[], &[]));
        saved.merge(progress("tour", &["a", "c"], &["key u", "key Up"]));
        assert_eq!(saved.walkthroughs["tour"].done, ["a", "c", "b"]);
        assert_eq!(Progress::parse(&saved.to_text()), Ok(saved.clone()));
        saved.merge(WalkthroughProgress { hash: Uuid::max(), ..progress("tour", &[], &[]) });
        assert!(saved.walkthroughs["tour"].done.is_empty(), "another version starts over");
    }

    #[test]
    fn of_two_diverging_runs_the_further_one_is_kept() {
        let mut saved = Progress::default();
        saved.merge(progress("tour", &["a", "b"], &["key u", "key Up"]));
        saved.merge(progress("tour", &["a"], &["key q"]));
        assert_eq!(saved.walkthroughs["tour"].run.inputs.len(), 2, "the other one has completed less");
        saved.merge(progress("tour", &["a", "b", "c"], &["key w"]));
        assert_eq!(saved.walkthroughs["tour"].run.inputs.len(), 1);
        saved.merge(WalkthroughProgress { is_over: true, ..progress("tour", &["a", "b", "c"], &["key w", "key N"]) });
        saved.merge(progress("tour", &[], &[]));
        assert!(saved.walkthroughs["tour"].run.inputs.is_empty(), "a run that is over makes way for a new one");
        assert_eq!(saved.walkthroughs["tour"].done, ["a", "b", "c"]);
    }

    #[test]
    fn a_damaged_file_and_a_newer_one_are_different_errors() {
        assert_eq!(Progress::parse("{"), Err(ParseProgressError::Damaged));
        assert_eq!(Progress::parse(r#"{"format":1}"#), Err(ParseProgressError::Damaged));
        assert_eq!(Progress::parse(r#"{"format":2,"walks":[]}"#), Err(ParseProgressError::Newer));
    }
}
