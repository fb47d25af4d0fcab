//! Checks a scenario against its own expectations.

use std::collections::HashMap;

use serde_json::Value;

use super::{Expectation, Scenario};
use crate::{
    clock::Rate,
    state::{State, StateView},
};

/// An expectation that does not hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure<'a> {
    /// The expectation.
    pub expectation: &'a Expectation,
    /// The value there instead; `None` if the subscription does not exist at that instant.
    pub found: Option<Value>,
}

impl Scenario {
    /// Judges every expectation, and returns those that do not hold.
    #[must_use]
    pub fn check(&self) -> Vec<Failure<'_>> {
        let clock = self.clock(Rate::ONE);
        let by_id: HashMap<_, _> = self.subscriptions.iter().map(|subscription| (subscription.sign_up().id, subscription)).collect();
        self.expectations
            .iter()
            .filter_map(|expectation| {
                // Only what the expectation is about: a file may have thousands of both.
                let subscription = expectation.subscription.and_then(|id| by_id.get(&id).copied());
                let state = State::at(expectation.at, subscription, &self.signed_in_as, &clock);
                let verdict = expectation.condition.judge(&StateView::new(&state), expectation.subscription);
                verdict.err().map(|found| Failure { expectation, found })
            })
            .collect()
    }
}
