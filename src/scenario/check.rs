//! Whether a scenario is what it says it is.

use serde_json::Value;

use super::{Expectation, Scenario};
use crate::{
    clock::Rate,
    state::{State, StateView},
};

/// An expectation that does not hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure<'a> {
    /// What was expected, and where that is written.
    pub expectation: &'a Expectation,
    /// What there is instead; `None` where the subscription does not exist at that instant.
    pub found: Option<Value>,
}

impl Scenario {
    /// Judges every `[[expect]]` of the file.
    #[must_use]
    pub fn check(&self) -> Vec<Failure<'_>> {
        let clock = self.clock(Rate::ONE);
        self.expectations
            .iter()
            .filter_map(|expectation| {
                let state = State::at(expectation.at, &self.subscriptions, &self.signed_in_as, &clock);
                let verdict = expectation.condition.judge(&StateView::new(&state), expectation.subscription);
                verdict.err().map(|found| Failure { expectation, found })
            })
            .collect()
    }
}
