//! A public state as conditions look into it: one that was built here, or one that was printed somewhere.

use serde_json::Value;
use uuid::Uuid;

use super::{FORMAT, State};

/// A public state, to be looked into.
#[derive(Debug, Clone, PartialEq)]
pub struct StateView(Value);

/// Why a text is not a public state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseStateError {
    /// It is not JSON; what the reader says.
    #[error("cannot read the state: {0}")]
    NotJson(String),
    /// It is JSON of something else.
    #[error("cannot read the state: not what status -o json prints")]
    SomethingElse,
    /// It is a state in another form, of this number.
    #[error("cannot read the state: format {0} is not supported")]
    OtherFormat(u64),
}

impl StateView {
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
    pub fn parse(text: &str) -> Result<Self, ParseStateError> {
        let last = text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
        // One that somebody laid out on several lines is as good.
        let value = serde_json::from_str(last).or_else(|_| serde_json::from_str(text));
        let value: Value = value.map_err(|error| ParseStateError::NotJson(error.to_string()))?;
        match value.get("format").and_then(Value::as_u64) {
            Some(format) if format != u64::from(FORMAT) => Err(ParseStateError::OtherFormat(format)),
            Some(_) if value.get("subscriptions").is_some_and(Value::is_array) => Ok(Self(value)),
            _ => Err(ParseStateError::SomethingElse),
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
    use crate::{
        clock::{Clock, Rate},
        domain::{OfferId, SignUp, Subscription},
    };

    fn printed(offers: &[OfferId]) -> String {
        let now = "2019-01-10T09:15:00Z".parse().expect("an instant");
        let subscription = |(index, offer): (usize, &OfferId)| {
            let trial = SignUp::free_trial(&format!("Subscription {index}"), "eva@contoso.com", now);
            Subscription::new(SignUp { offer: offer.offer(), ..trial }, Vec::new()).expect("there is no fact to refuse")
        };
        let subscriptions: Vec<_> = offers.iter().enumerate().map(subscription).collect();
        let state = State::new(&subscriptions, "eva@contoso.com", &Clock::simulated(now, Rate::ONE));
        serde_json::to_string(&state).expect("plain data")
    }

    #[test]
    fn a_printed_state_is_read_like_one_built_here() {
        let (imagine, trial) = (printed(&[OfferId::IMAGINE]), printed(&[OfferId::FREE_TRIAL]));
        let seen = StateView::parse(&format!("{imagine}\n{trial}\n\n")).expect("it is a state");
        assert_eq!(seen.subscription(None).map(|it| &it["offer"]["id"]), Some(&Value::from("MS-AZR-0044P")), "the last line counts");
        let several = StateView::parse(&printed(&[OfferId::FREE_TRIAL, OfferId::IMAGINE])).expect("it is a state");
        assert_eq!(several.subscription(None), None, "none of several is selected");
    }

    #[test]
    fn what_is_no_state_says_why() {
        assert!(matches!(StateView::parse("no"), Err(ParseStateError::NotJson(_))));
        assert_eq!(StateView::parse("{}"), Err(ParseStateError::SomethingElse));
        assert_eq!(StateView::parse(r#"{"format":7}"#), Err(ParseStateError::OtherFormat(7)));
    }
}
