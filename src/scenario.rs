//! Scenarios: an account, its subscriptions with dated facts, the instant at which the clock starts, and what is expected to hold.
//!
//! A scenario is a TOML file. [`parse`] reads one and reports every mistake at once, each with its place; then nothing is loaded.
//! [`Scenario::to_toml`] writes one that is read again as equal. Nothing here touches the file system.

mod check;
mod conditions;
mod facts;
mod read;
mod values;
mod write;

pub use check::Failure;
pub(crate) use conditions::conditions;
pub use read::parse;
use uuid::Uuid;

use crate::{
    clock::{Clock, Rate},
    document::{Place, Texts},
    domain::{Instant, Subscription},
    state::{Condition, State},
};

/// The number of this form of scenario files. A file with a newer one is refused.
pub const FORMAT: i64 = 1;

/// The scenarios that come with the program, by name, as they are written.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("free-trial", include_str!("../assets/scenarios/free-trial.toml")),
    ("fresh-trial", include_str!("../assets/scenarios/fresh-trial.toml")),
    ("last-day", include_str!("../assets/scenarios/last-day.toml")),
    ("credit-used-early", include_str!("../assets/scenarios/credit-used-early.toml")),
    ("expired", include_str!("../assets/scenarios/expired.toml")),
    ("late-upgrade", include_str!("../assets/scenarios/late-upgrade.toml")),
    ("upgraded-waiting", include_str!("../assets/scenarios/upgraded-waiting.toml")),
    ("upgraded-early-use", include_str!("../assets/scenarios/upgraded-early-use.toml")),
    ("transferable", include_str!("../assets/scenarios/transferable.toml")),
    ("imagine", include_str!("../assets/scenarios/imagine.toml")),
    ("not-administrator", include_str!("../assets/scenarios/not-administrator.toml")),
    ("no-payment-method", include_str!("../assets/scenarios/no-payment-method.toml")),
    ("cancelled-trial", include_str!("../assets/scenarios/cancelled-trial.toml")),
    ("past-due", include_str!("../assets/scenarios/past-due.toml")),
    ("missing-buttons", include_str!("../assets/scenarios/missing-buttons.toml")),
    ("portfolio", include_str!("../assets/scenarios/portfolio.toml")),
];

/// The text of a scenario that comes with the program.
#[must_use]
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// A scenario that is right.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// What it is called.
    pub title: Texts,
    /// What it shows and what to try; may be empty.
    pub summary: Texts,
    /// Where the clock starts.
    pub now: Instant,
    /// Who is signed in: an e-mail address.
    pub signed_in_as: String,
    /// At least one, in the order of the file.
    pub subscriptions: Vec<Subscription>,
    /// What it expects of itself.
    pub expectations: Vec<Expectation>,
}

/// That something holds at an instant.
#[derive(Debug, Clone, PartialEq)]
pub struct Expectation {
    /// Where it stands in the file.
    pub place: Place,
    /// When.
    pub at: Instant,
    /// Of which subscription; `None` where the path is at the top of the state.
    pub subscription: Option<Uuid>,
    /// What.
    pub condition: Condition,
}

impl Scenario {
    /// A clock that stands where the scenario starts, and runs at a rate.
    #[must_use]
    pub fn clock(&self, rate: Rate) -> Clock {
        Clock::simulated(self.now, rate)
    }

    /// The public state where the scenario starts, at rate 1.
    #[must_use]
    pub fn state(&self) -> State {
        State::new(&self.subscriptions, &self.signed_in_as, &self.clock(Rate::ONE))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::state::paths;

    /// The paths of a JSON object, groups before what is in them.
    fn paths_of(value: &Value, prefix: &str, into: &mut BTreeSet<String>) {
        for (key, value) in value.as_object().into_iter().flatten() {
            let path = format!("{prefix}{key}");
            paths_of(value, &format!("{path}."), into);
            into.insert(path);
        }
    }

    #[test]
    fn every_key_of_the_state_has_its_path_and_no_path_is_invented() {
        let mut found = BTreeSet::new();
        for (_, source) in BUILT_IN {
            let scenario = parse(source).expect("built-in scenarios are right");
            let state = serde_json::to_value(scenario.state()).expect("a state is plain data");
            paths_of(&state, "", &mut found);
            for subscription in state["subscriptions"].as_array().expect("a list") {
                paths_of(subscription, "", &mut found);
            }
        }
        found.remove("subscriptions");
        assert_eq!(found, paths().map(str::to_owned).collect());
    }
}
