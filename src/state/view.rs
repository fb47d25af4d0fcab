//! A public state for conditions to look into: built here, or read from what was printed.

use serde_json::Value;
use uuid::Uuid;

use super::{FORMAT, State};

/// A public state that conditions and paths look into.
///
/// ```
/// use account_center::state::{Path, StateView};
///
/// let view = StateView::parse(r#"{"format":1,"subscriptions":[{"id":"6f9d","offer":{"id":"MS-AZR-0044P"}}]}"#)?;
/// let path: Path = "offer.id".parse()?;
/// assert_eq!(path.look_up(&view, None), Some("MS-AZR-0044P".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct StateView(Value);

/// A text is not a public state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseStateError {
    /// It is not JSON, for this reason.
    #[error("cannot read the state: {0}")]
    NotJson(String),
    /// It is other JSON.
    #[error("cannot read the state: not what status -o json prints")]
    SomethingElse,
    /// It is a state in another form, of this [`FORMAT`].
    #[error("cannot read the state: format {0} is not supported")]
    OtherFormat(u64),
}

impl StateView {
    /// Creates a view of a state.
    #[must_use]
    pub fn new(state: &State) -> Self {
        // This cannot fail, since a state is plain data. If it did, nothing would be found in the view.
        Self(serde_json::to_value(state).unwrap_or_default())
    }

    /// Parses a state as `status -o json` prints it. Of several lines the last counts.
    ///
    /// # Errors
    /// Says why the text is not a state.
    pub fn parse(text: &str) -> Result<Self, ParseStateError> {
        let last = text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
        // Somebody may have pretty-printed it.
        let value = serde_json::from_str(last).or_else(|_| serde_json::from_str(text));
        let value: Value = value.map_err(|error| ParseStateError::NotJson(error.to_string()))?;
        match value.get("format").and_then(Value::as_u64) {
            Some(format) if format != u64::from(FORMAT) => Err(ParseStateError::OtherFormat(format)),
            Some(_) if value.get("subscriptions").is_some_and(Value::is_array) => Ok(Self(value)),
            _ => Err(ParseStateError::SomethingElse),
        }
    }

    /// Returns the whole state.
    pub(super) const fn top(&self) -> &Value {
        &self.0
    }

    /// Returns a subscription: the one with this ID, else the selected one, else the only one.
    pub(super) fn subscription(&self, id: Option<Uuid>) -> Option<&Value> {
        let all = self.0.get("subscriptions")?.as_array()?;
        let selected = self.0.get("selected").and_then(Value::as_str);
        match id.map(|id| id.to_string()) {
            Some(id) => all.iter().find(|subscription| subscription["id"] == id.as_str()),
            None if selected.is_some() => all.iter().find(|subscription| subscription["id"].as_str() == selected),
            None => all.first().filter(|_| all.len() == 1),
        }
    }
}

/// Writes a value of the state as a condition does.
#[must_use]
pub fn literal(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        value => value.to_string(),
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
    fn other_texts_are_rejected_with_the_reason() {
        assert!(matches!(StateView::parse("no"), Err(ParseStateError::NotJson(_))));
        assert_eq!(StateView::parse("{}"), Err(ParseStateError::SomethingElse));
        assert_eq!(StateView::parse(r#"{"format":7}"#), Err(ParseStateError::OtherFormat(7)));
    }
}
