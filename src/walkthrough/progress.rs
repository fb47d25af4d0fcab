//! The progress that is saved from one day to the next: where each walkthrough was left, what of it is done, and the run up to there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Attempt, Run, Walkthrough};

/// The format of the file. One with a newer number is refused.
const FORMAT: u32 = 1;

/// The progress in all walkthroughs. Its file format is a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    format: u32,
    /// By the key of the walkthrough. What of an older version of its text has no place in the newer one is kept under a key of its own.
    pub walkthroughs: BTreeMap<String, WalkthroughProgress>,
}

/// The progress in a walkthrough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkthroughProgress {
    /// The key under which it is saved.
    #[serde(skip)]
    pub key: String,
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
            key: walkthrough.key.clone(),
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
            Some(format) if format < u64::from(FORMAT) => Err(ParseProgressError::Damaged),
            _ => {
                let mut progress: Self = serde_json::from_value(value).map_err(|_| ParseProgressError::Damaged)?;
                progress.walkthroughs.iter_mut().for_each(|(key, walkthrough)| walkthrough.key.clone_from(key));
                Ok(progress)
            }
        }
    }

    /// Returns the progress in a walkthrough: in this version of its text if there is any, else in an older one.
    #[must_use]
    pub fn of(&self, walkthrough: &Walkthrough) -> Option<&WalkthroughProgress> {
        let is_same = |saved: &&WalkthroughProgress| saved.hash == walkthrough.hash;
        let own = self.walkthroughs.get(&walkthrough.key);
        // The same text in another place: the file was moved, or saved while files were told apart by their names only.
        let elsewhere = || self.walkthroughs.values().filter(is_same).find(|saved| saved.run.walkthrough == walkthrough.name);
        let by_name = || {
            let saved = self.walkthroughs.get(&walkthrough.name)?;
            saved.done.iter().chain([&saved.step]).any(|id| walkthrough.index_of(id).is_some()).then_some(saved)
        };
        own.filter(is_same)
            .or_else(|| self.walkthroughs.get(&old_key(&walkthrough.key, walkthrough.hash)))
            .or_else(elsewhere)
            .or(own)
            .or_else(by_name)
    }

    /// Writes the file, for a person to read.
    #[must_use]
    pub fn to_text(&self) -> String {
        // Plain data can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Returns the indices of the steps of a walkthrough that are done, in whichever version of its text.
    #[must_use]
    pub fn done(&self, walkthrough: &Walkthrough) -> Vec<usize> {
        let is_of_it = |saved: &&WalkthroughProgress| saved.key == walkthrough.key || saved.key == old_key(&walkthrough.key, saved.hash);
        let others = self.walkthroughs.values().filter(is_of_it);
        let all = self.of(walkthrough).into_iter().chain(others).flat_map(|saved| &saved.done);
        let mut indices: Vec<usize> = all.filter_map(|id| walkthrough.index_of(id)).collect();
        indices.sort_unstable();
        indices.dedup();
        indices
    }

    /// Merges the progress in one walkthrough. Steps that another instance has completed meanwhile stay done; of two runs neither of which
    /// continues the other, the further one is saved. Progress in another version of the text is kept beside it if it has steps done that
    /// this one has not.
    pub fn merge(&mut self, progress: WalkthroughProgress) {
        let key = progress.key.clone();
        let old = self.walkthroughs.remove(&old_key(&key, progress.hash));
        let (before, other) = match self.walkthroughs.remove(&key) {
            Some(before) if before.hash == progress.hash => (Some(before), None),
            other => (None, other),
        };
        let merged = old.into_iter().chain(before).fold(progress, WalkthroughProgress::after);
        if let Some(other) = other.filter(|other| other.done.iter().any(|id| !merged.done.contains(id))) {
            let key = old_key(&key, other.hash);
            self.walkthroughs.insert(key.clone(), WalkthroughProgress { key, ..other });
        }
        self.walkthroughs.insert(key, merged);
    }
}

impl WalkthroughProgress {
    /// Merges this progress with what was saved before.
    fn after(mut self, mut before: Self) -> Self {
        let continues = before.is_over || self.run.inputs.starts_with(&before.run.inputs);
        let is_further = (self.done.len(), self.run.left_at) > (before.done.len(), before.run.left_at);
        if !continues && !is_further {
            std::mem::swap(&mut before, &mut self);
            std::mem::swap(&mut before.key, &mut self.key);
        }
        let missing: Vec<String> = before.done.into_iter().filter(|id| !self.done.contains(id)).collect();
        self.done.extend(missing);
        self.finished |= before.finished;
        self
    }
}

/// The key under which progress in an older version of a walkthrough is kept.
fn old_key(key: &str, hash: Uuid) -> String {
    format!("{key}#{hash}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::walkthrough::RecordedInput;

    fn progress(name: &str, done: &[&str], inputs: &[&str]) -> WalkthroughProgress {
        let mut run = Run::new(crate::walkthrough::open_built_in("tour").expect("it is built in"), "en", true, crate::domain::EARLIEST);
        run.inputs = inputs.iter().map(|input| RecordedInput { at: 0, input: (*input).to_owned() }).collect();
        let done = done.iter().map(|id| (*id).to_owned()).collect();
        WalkthroughProgress { key: name.into(), hash: Uuid::nil(), step: "b".into(), done, steps: 3, finished: false, is_over: false, run }
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
        saved.merge(progress("tour", &["b", "d"], &[]));
        assert_eq!(saved.walkthroughs["tour"].done, ["a", "c", "b", "d"], "and the old one goes on once it is back");
        assert_eq!(saved.walkthroughs.keys().collect::<Vec<_>>(), ["credit", "tour"]);
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
        assert_eq!(Progress::parse(r#"{"format":0,"walkthroughs":{}}"#), Err(ParseProgressError::Damaged));
        assert_eq!(Progress::parse(r#"{"format":2,"walks":[]}"#), Err(ParseProgressError::Newer));
    }
}
