//! A run: what a learner did in a walkthrough, input by input, so that it can be replayed. A line of JSON; its format is a contract.

use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use uuid::Uuid;

use super::{NAMESPACE, Walkthrough};
use crate::domain::Instant;

/// The format of the line. One with another number is refused.
const FORMAT: u32 = 1;

/// The most inputs of a run: about as many as fit into the largest file that is read. A key that is held down makes thirty a second.
const MOST_INPUTS: usize = 100_000;

/// The longest run, in real milliseconds: ten years.
const LONGEST: u64 = 10 * 366 * 86_400_000;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema))]
pub struct Run {
    #[cfg_attr(feature = "terminal", schemars(extend("const" = FORMAT)))]
    format: u32,
    /// The name of the walkthrough.
    pub walkthrough: String,
    /// The hash of its text.
    pub hash: Uuid,
    /// The hash of its structure. Older versions of the program did not write it, nor the next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub structure: Option<Uuid>,
    /// The hash of its words in the language at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Uuid>,
    /// The learner's name, if it was given.
    pub learner: Option<String>,
    /// The tag of the language at the start.
    pub language: String,
    /// Whether motion was on at the start.
    pub motion: bool,
    pub inputs: Vec<RecordedInput>,
    /// When it was left, in real milliseconds from the start.
    pub left_at: u64,
    /// Whether the learner has left it: it will not grow. Not so while the learner is at work, where the program was killed, and where an older
    /// version of it wrote the run.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ended: bool,
    /// The simulated time then.
    pub now: Instant,
}

/// An input and its time, in real milliseconds from the start. Written as `350 key Up`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "terminal", derive(schemars::JsonSchema), schemars(extend("pattern" = "^\\+?[0-9]+ ")))]
pub struct RecordedInput {
    pub at: u64,
    pub input: String,
}

impl From<RecordedInput> for String {
    fn from(entry: RecordedInput) -> Self {
        format!("{} {}", entry.at, entry.input)
    }
}

impl TryFrom<String> for RecordedInput {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (at, input) = text.split_once(' ').ok_or("an input is a time and what came in")?;
        Ok(Self { at: at.parse().map_err(|_| "an input starts with its time")?, input: input.to_owned() })
    }
}

/// Why a line cannot be read as a run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseRunError {
    #[error("the line is not JSON")]
    NotJson,
    /// It is JSON up to its end, which comes too early.
    #[error("the end of the run is missing")]
    Cut,
    #[error("the line is JSON, but not a run")]
    SomethingElse,
    /// Its inputs are not in the order of their times, or go on for years.
    #[error("the inputs of the run are out of order")]
    OutOfOrder,
    #[error("the run has too many inputs")]
    TooLong,
    #[error("the run has the format {0}")]
    OtherFormat(u64),
}

impl From<Category> for ParseRunError {
    fn from(category: Category) -> Self {
        match category {
            Category::Eof => Self::Cut,
            Category::Data => Self::SomethingElse,
            Category::Syntax | Category::Io => Self::NotJson,
        }
    }
}

impl Run {
    /// Starts a run, without any input yet.
    #[must_use]
    pub fn new(walkthrough: &Walkthrough, language: &str, motion: bool, now: Instant) -> Self {
        Self {
            format: FORMAT,
            walkthrough: walkthrough.name.clone(),
            hash: walkthrough.hash,
            structure: Some(walkthrough.structure),
            words: Some(walkthrough.words_hash(language)),
            learner: None,
            language: language.to_owned(),
            motion,
            inputs: Vec::new(),
            left_at: 0,
            ended: false,
            now,
        }
    }

    /// Returns whether it can be replayed in a walkthrough: its own, or one that differs in nothing but words.
    #[must_use]
    pub fn is_of(&self, walkthrough: &Walkthrough) -> bool {
        self.hash == walkthrough.hash || self.structure == Some(walkthrough.structure)
    }

    /// Returns whether the learner read other words than the walkthrough has now.
    #[must_use]
    pub fn read_other_words(&self, walkthrough: &Walkthrough) -> bool {
        self.hash != walkthrough.hash && self.words != Some(walkthrough.words_hash(&self.language))
    }

    /// Returns a hash of the inputs with their times, which no two people have in common; `None` if there are none. The keys that end the
    /// program are left out: a run is often copied before its learner leaves.
    #[must_use]
    pub fn fingerprint(&self) -> Option<Uuid> {
        let ends = |entry: &&RecordedInput| matches!(entry.input.as_str(), "key q" | "key Ctrl+C");
        let leaving = self.inputs.iter().rev().take_while(ends).count();
        let inputs: Vec<String> = self.inputs[..self.inputs.len() - leaving].iter().cloned().map(String::from).collect();
        (!inputs.is_empty()).then(|| Uuid::new_v5(&NAMESPACE, inputs.join("\n").as_bytes()))
    }

    /// Parses a run.
    ///
    /// # Errors
    /// If it is damaged, in another format, or out of order.
    pub fn parse(line: &str) -> Result<Self, ParseRunError> {
        let run: Self = match serde_json::from_str(line) {
            Ok(run) => run,
            Err(error) => {
                // A newer format may have other keys.
                let value: Option<serde_json::Value> = serde_json::from_str(line).ok();
                let format = value.and_then(|value| value.get("format")?.as_u64()).filter(|format| *format != u64::from(FORMAT));
                return Err(format.map_or_else(|| ParseRunError::from(error.classify()), ParseRunError::OtherFormat));
            }
        };
        if run.format != FORMAT {
            return Err(ParseRunError::OtherFormat(run.format.into()));
        }
        let in_order = run.inputs.is_sorted_by_key(|entry| entry.at) && run.inputs.last().is_none_or(|last| last.at <= run.left_at);
        if !in_order || run.left_at > LONGEST {
            return Err(ParseRunError::OutOfOrder);
        }
        if run.inputs.len() > MOST_INPUTS {
            return Err(ParseRunError::TooLong);
        }
        Ok(run)
    }

    /// Creates the JSON Schema of a run, derived from its type. The descriptions in it are in English.
    #[cfg(feature = "terminal")]
    #[must_use]
    pub fn schema() -> serde_json::Value {
        schemars::schema_for!(Self).to_value()
    }

    /// Writes the run as one line.
    #[must_use]
    pub fn to_line(&self) -> String {
        // Plain data can always be written.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run() -> Run {
        let now = "2019-01-10T09:15:00Z".parse().expect("an instant");
        let tour = crate::walkthrough::open_built_in("tour").expect("it is built in");
        let mut run = Run::new(tour, "nl", true, now);
        run.inputs = vec![RecordedInput { at: 0, input: "key u".into() }, RecordedInput { at: 350, input: "paste a b".into() }];
        run.left_at = 400;
        run
    }

    #[test]
    fn what_is_written_is_read_again() {
        let line = run().to_line();
        assert_eq!(line.lines().count(), 1);
        assert!(line.contains(r#""350 paste a b""#), "{line}");
        assert_eq!(Run::parse(&line), Ok(run()));
    }

    #[test]
    fn a_copy_is_known_although_its_original_was_left_later() {
        let mut left = run();
        left.inputs.push(RecordedInput { at: 900, input: "key q".into() });
        assert_eq!(left.fingerprint(), run().fingerprint());
        left.inputs.truncate(1);
        assert_ne!(left.fingerprint(), run().fingerprint());
    }

    #[test]
    fn what_is_damaged_or_newer_is_told_apart() {
        let line = run().to_line();
        assert_eq!(Run::parse(&line[..line.len() / 2]), Err(ParseRunError::Cut));
        assert_eq!(Run::parse(&line.replace("\"350 ", "\"")), Err(ParseRunError::SomethingElse));
        assert_eq!(Run::parse("Type \"u\""), Err(ParseRunError::NotJson));
        assert_eq!(Run::parse(&line.replace("350", "401")), Err(ParseRunError::OutOfOrder), "after the end");
        assert_eq!(Run::parse(&line.replace(":400,", ":8210266876799949,")), Err(ParseRunError::OutOfOrder), "nobody lives that long");
        let long = Run { inputs: vec![RecordedInput { at: 0, input: "key u".into() }; MOST_INPUTS + 1], ..run() };
        assert_eq!(Run::parse(&long.to_line()), Err(ParseRunError::TooLong));
        let newer = line.replacen("\"format\":1", "\"format\":2,\"mood\":3", 1);
        assert_eq!(Run::parse(&newer), Err(ParseRunError::OtherFormat(2)));
    }
}
