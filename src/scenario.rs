//! Scenarios: an account, its subscriptions with dated facts, the instant at which the clock starts, and what is expected to hold.
//!
//! A scenario is a TOML file. [`parse`] reads one, or reports every mistake in it at once, each with its place. [`Scenario::to_toml`]
//! writes one. Nothing here touches the file system.
//!
//! Required are `format`, `title.en`, `now`, `signed_in_as`, and at least one subscription with `name`, `offer` and `created_at`. Unknown
//! keys are mistakes. Amounts are strings. A time is RFC 3339, or an offset such as `+9d12h`, which counts from `created_at` in a fact
//! and from `now` in an expectation. The facts count as acts of the Account Administrator, and each must be allowed at its instant.
//!
//! ```
//! use account_center::scenario;
//!
//! let scenario = scenario::parse(
//!     r#"
//!     format = 1
//!     title = { en = "Upgraded on day five" }
//!     now = "2019-01-10T09:15:00Z"
//!     signed_in_as = "eva@contoso.com"
//!
//!     [[subscriptions]]
//!     name = "Free Trial"
//!     offer = "MS-AZR-0044P"
//!     created_at = "2018-12-27T09:15:00Z"
//!     daily_usage = [{ amount = "3.25", until = "+5d" }]
//!
//!     [[subscriptions.facts]]
//!     at = "+5d"
//!     upgrade = { name = "Pay-As-You-Go" }
//!
//!     [[expect]]
//!     at = "2019-01-26T09:15:00Z"
//!     offer.id = "MS-AZR-0003P"
//!     "#,
//! )?;
//! assert_eq!(scenario.check(), []);
//! assert_eq!(scenario.state().subscriptions[0].credit.as_ref().and_then(|credit| credit.used.as_deref()), Some("16.25"));
//!
//! let error = scenario::parse("format = 1\nsinged_in_as = \"eva@contoso.com\"").expect_err("it has mistakes");
//! assert_eq!(error.len(), 5, "{error}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod anonymize;
mod check;
mod conditions;
mod facts;
mod forms;
mod observed;
mod read;
mod values;
mod write;

use std::{collections::HashSet, sync::OnceLock};

use serde_json::Value;

pub use check::Failure;
pub(crate) use conditions::conditions;
pub(crate) use forms::CONDITIONS;
pub use read::parse;
use uuid::Uuid;

#[doc(inline)]
pub use crate::document::{Diagnostic, DocumentError, Place, Texts};
use crate::{
    clock::{Clock, Rate},
    domain::{Instant, Subscription},
    state::{Condition, State},
};

/// The number of this form of scenario files. A file with a newer number is not read.
pub const FORMAT: i64 = 1;

/// Who is signed in to an export that is simulated.
const OWNER: &str = "owner@contoso.com";

/// The built-in scenarios: their names and their sources.
pub static BUILT_IN: &[(&str, &str)] = &[
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

/// Returns the source of a built-in scenario.
///
/// ```
/// use account_center::scenario::{built_in, parse};
///
/// let scenario = parse(built_in("free-trial").ok_or("no such scenario")?)?;
/// assert_eq!(scenario.signed_in_as, "eva@contoso.com");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// Whether what was used of a subscription is known, if its file does not say: a scenario gives all of it; of a real one its owner told it, or
/// not.
const fn is_usage_known_unless_said(used_as_of: Option<Instant>, is_observed: bool) -> bool {
    used_as_of.is_some() || !is_observed
}

/// Returns a built-in scenario. Each is parsed once, when it is first wanted.
#[must_use]
pub fn open_built_in(name: &str) -> Option<&'static Scenario> {
    static PARSED: [OnceLock<Option<Scenario>>; BUILT_IN.len()] = [const { OnceLock::new() }; BUILT_IN.len()];
    let (parsed, (_, source)) = PARSED.iter().zip(BUILT_IN).find(|(_, (known, _))| *known == name)?;
    parsed.get_or_init(|| parse(source).ok()).as_ref()
}

/// Creates the JSON Schema of scenario files, with which editors complete and check. `describe` returns the words about a key for the name of
/// their message, such as `schema-offer`.
///
/// ```
/// let schema = account_center::scenario::schema(&|message| message.to_owned());
/// assert_eq!(schema["properties"]["now"]["description"], "schema-scenario-now");
/// ```
#[must_use]
pub fn schema(describe: &dyn Fn(&str) -> String) -> Value {
    forms::SCENARIO.schema("scenario", describe)
}

/// A scenario without mistakes.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Its title, by language.
    pub title: Texts,
    /// What it shows and what to try, by language; may be empty.
    pub summary: Texts,
    /// The instant at which the clock starts.
    pub now: Instant,
    /// The e-mail address of the person signed in.
    pub signed_in_as: String,
    /// The subscriptions, in the order of the file; at least one.
    pub subscriptions: Vec<Subscription>,
    /// What the file expects to hold, in its order.
    pub expectations: Vec<Expectation>,
    /// Whose data it is.
    pub origin: Origin,
}

/// Whose data an account is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Somebody wrote it to try things out.
    #[default]
    Scenario,
    /// It is about real subscriptions, on the real clock: nothing that is done here changes them.
    Real,
}

/// An expectation: a condition that holds at an instant.
#[derive(Debug, Clone, PartialEq)]
pub struct Expectation {
    /// Where it is in the file.
    pub place: Place,
    /// The instant.
    pub at: Instant,
    /// The ID of the subscription; `None` for a path at the top of the state.
    pub subscription: Option<Uuid>,
    /// The condition.
    pub condition: Condition,
}

impl Scenario {
    /// Returns the instant from which all of it is known: when the last of the subscriptions was exported of which nothing else is known.
    #[must_use]
    pub fn known_from(&self) -> Option<Instant> {
        let exported = |subscription: &Subscription| {
            subscription.sign_up().observed.as_ref().filter(|_| subscription.facts().is_empty()).map(|observed| observed.at)
        };
        self.subscriptions.iter().filter_map(exported).max()
    }

    /// Returns the same data to play with: a scenario with somebody signed in, as the Account Administrator of what has none.
    #[must_use]
    pub fn simulated(mut self) -> Self {
        self.origin = Origin::Scenario;
        if self.signed_in_as.is_empty() {
            OWNER.clone_into(&mut self.signed_in_as);
        }
        // In a scenario each has a name of its own; among real ones two may have the same.
        let mut taken = HashSet::new();
        for subscription in &mut self.subscriptions {
            subscription.set_missing_administrator(&self.signed_in_as);
            let name = subscription.sign_up().name.clone();
            let mut others = (2..).map(|number| format!("{name} ({number})"));
            if let Some(other) =
                Some(name.clone()).filter(|name| !taken.contains(name)).or_else(|| others.find(|name| !taken.contains(name)))
            {
                taken.insert(other.clone());
                subscription.rename(other);
            }
        }
        self
    }

    /// Returns the same data as real: what [`simulated`](Self::simulated) has made of them is undone.
    #[must_use]
    pub fn real(mut self) -> Self {
        self.origin = Origin::Real;
        self.signed_in_as.clear();
        for subscription in &mut self.subscriptions {
            subscription.forget_administrator(OWNER);
            subscription.set_real();
        }
        self
    }

    /// Returns a scenario of own subscriptions, on the real clock.
    #[must_use]
    pub fn of_own(title: &str, subscriptions: Vec<Subscription>, now: Instant) -> Self {
        Self {
            title: [("en".to_owned(), title.to_owned())].into(),
            summary: [].into(),
            now,
            signed_in_as: String::new(),
            subscriptions,
            expectations: Vec::new(),
            origin: Origin::Real,
        }
    }

    /// Puts subscriptions in place of those with the same IDs, and adds the others.
    pub fn keep(&mut self, subscriptions: &[Subscription]) {
        for subscription in subscriptions {
            match self.subscriptions.iter_mut().find(|kept| kept.sign_up().id == subscription.sign_up().id) {
                Some(kept) => *kept = subscription.clone(),
                None => self.subscriptions.push(subscription.clone()),
            }
        }
    }

    /// Returns a simulated clock that starts at [`now`](Self::now) and runs at a rate.
    #[must_use]
    pub fn clock(&self, rate: Rate) -> Clock {
        Clock::simulated(self.now, rate)
    }

    /// Returns the public state at [`now`](Self::now), with a clock that runs at rate 1.
    #[must_use]
    pub fn state(&self) -> State {
        State::new(&self.subscriptions, &self.signed_in_as, &self.clock(Rate::ONE))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
    fn every_key_of_the_state_has_a_path_and_every_path_has_a_key() {
        let mut found = BTreeSet::new();
        let observed = r#"
            format = 1
            title = { en = "Exported" }
            now = "2026-11-28T12:00:00Z"
            signed_in_as = "eva@contoso.com"
            [[subscriptions]]
            name = "Contoso web"
            observed = { at = "2026-11-28T12:00:00Z", state = "Enabled", quota_id = "PayAsYouGo_2014-09-01" }
            "#;
        for source in BUILT_IN.iter().map(|(_, source)| *source).chain([observed]) {
            let scenario = parse(source).expect("built-in scenarios have no mistakes");
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
