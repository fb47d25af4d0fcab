//! A public state as conditions look into it: one that was built here, or one that was printed somewhere.

use serde_json::Value;
use uuid::Uuid;

use super::{FORMAT, State};

/// A public state, to be looked into.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen(Value);

/// Why a text is no public state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoState {
    /// It is not JSON; what the reader says.
    NotJson(String),
    /// It is JSON of something else.
    SomethingElse,
    /// It is a state in another form, of this number.
    OtherFormat(u64),
}

impl Seen {
    /// Looks into a state.
    #[must_use]
    pub fn new(state: &State) -> Self {
        // It is plain data; what could not be told would be no state, in which nothing is found.
        Self(serde_json::to_value(state).unwrap_or_default())
    }

    /// Looks into a state as `status -o json` prints it: the last line where there are several.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, NoState> {
        let last = text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
        // One that somebody laid out on several lines is as good.
        let value = serde_json::from_str(last).or_else(|_| serde_json::from_str(text));
        let value: Value = value.map_err(|error| NoState::NotJson(error.to_string()))?;
        match value.get("format").and_then(Value::as_u64) {
            Some(format) if format != u64::from(FORMAT) => Err(NoState::OtherFormat(format)),
            Some(_) if value.get("subscriptions").is_some_and(Value::is_array) => Ok(Self(value)),
            _ => Err(NoState::SomethingElse),
        }
    }

    /// What stands at its top.
    pub(super) const fn top(&self) -> &Value {
        &self.0
    }

    /// A subscription of it: the one with this ID, else the chosen one, else the only one.
    pub(super) fn subscription(&self, id: Option<Uuid>) -> Option<&Value> {
        let all = self.0.get("subscriptions")?.as_array()?;
        let chosen = self.0.get("selected").and_then(Value::as_str);
        match id.map(|id| id.to_string()) {
            Some(id) => all.iter().find(|subscription| subscription["id"] == id.as_str()),
            None if chosen.is_some() => all.iter().find(|subscription| subscription["id"].as_str() == chosen),
            None => all.first().filter(|_| all.len() == 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;

    fn printed(name: &str) -> String {
        let scenario = scenario::parse(scenario::built_in(name).expect("it is built in")).expect("it is right");
        serde_json::to_string(&scenario.state()).expect("plain data")
    }

    #[test]
    fn what_was_printed_is_looked_into_like_what_is_there() {
        let seen = Seen::parse(&format!("{}\n{}\n\n", printed("imagine"), printed("free-trial"))).expect("it is a state");
        assert_eq!(seen.subscription(None).map(|it| &it["offer"]["id"]), Some(&Value::from("MS-AZR-0044P")), "the last line counts");
        assert_eq!(Seen::parse(&printed("portfolio")).expect("it is a state").subscription(None), None, "which one is not said");
    }

    #[test]
    fn what_is_no_state_says_why() {
        assert!(matches!(Seen::parse("no"), Err(NoState::NotJson(_))));
        assert_eq!(Seen::parse("{}"), Err(NoState::SomethingElse));
        assert_eq!(Seen::parse(r#"{"format":7}"#), Err(NoState::OtherFormat(7)));
    }
}
