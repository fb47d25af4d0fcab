//! Scenarios without the names, IDs and addresses of real subscriptions.

use std::collections::HashMap;

use uuid::Uuid;

use super::Scenario;
use crate::domain::{Act, Fact, SignUp, Subscription};

/// People, in the order in which they occur: the first one is signed in.
#[derive(Default)]
struct People(HashMap<String, String>);

impl People {
    fn name(&mut self, email: &str) -> String {
        let number = self.0.len() + 1;
        self.0.entry(email.to_lowercase()).or_insert_with(|| format!("person{number}@contoso.com")).clone()
    }
}

impl Scenario {
    /// Returns the scenario with every name, ID and e-mail address replaced, the same one by the same, and without title and summary.
    /// Dates, amounts and what an export said stay, but for the texts of a quota ID that is unknown.
    #[must_use]
    pub fn anonymized(&self) -> Self {
        let mut people = People::default();
        let signed_in_as = people.name(&self.signed_in_as);
        let subscriptions = self.subscriptions.iter().enumerate();
        Self {
            title: [("en".to_owned(), "Anonymized subscriptions".to_owned())].into(),
            summary: [].into(),
            now: self.now,
            signed_in_as,
            subscriptions: subscriptions.map(|(index, subscription)| anonymized(subscription, index + 1, &mut people)).collect(),
            expectations: Vec::new(),
            origin: self.origin,
        }
    }
}

fn anonymized(subscription: &Subscription, number: usize, people: &mut People) -> Subscription {
    let sign_up = subscription.sign_up();
    let anonymous = SignUp {
        id: Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("anonymous {number}").as_bytes()),
        name: format!("Subscription {number}"),
        administrator: people.name(&sign_up.administrator),
        ..sign_up.clone()
    };
    let facts = subscription.facts().iter().map(|Fact { at, act }| {
        let act = match act {
            Act::Upgrade { .. } => Act::Upgrade { name: format!("Upgraded {number}") },
            Act::RequestTransfer { recipient } => Act::RequestTransfer { recipient: people.name(recipient) },
            act => act.clone(),
        };
        Fact { at: *at, act }
    });
    let facts = facts.collect();
    // Only names differ, so that every fact is allowed as it was.
    Subscription::new(anonymous, facts).unwrap_or_else(|_| subscription.clone())
}

#[cfg(test)]
mod tests {
    use crate::scenario::{built_in, parse};

    #[test]
    fn nothing_but_names_ids_and_addresses_differs() {
        for name in ["portfolio", "transferable", "upgraded-waiting"] {
            let scenario = parse(built_in(name).expect("it is built in")).expect("it is right");
            let anonymous = scenario.anonymized();
            let toml = anonymous.to_toml();
            assert_eq!(parse(&toml).expect("it is right").subscriptions, anonymous.subscriptions, "{name}");
            for subscription in &scenario.subscriptions {
                let sign_up = subscription.sign_up();
                let secrets = [sign_up.id.to_string(), format!("\"{}\"", sign_up.name), format!("\"{}\"", sign_up.administrator)];
                assert!(secrets.iter().all(|secret| !toml.contains(secret)), "{name}: {secrets:?}");
            }
            let outcomes = |of: &crate::scenario::Scenario| -> Vec<_> {
                of.subscriptions
                    .iter()
                    .filter_map(|subscription| Some((subscription.at(of.now)?.status(), subscription.at(of.now)?.credit_left())))
                    .collect()
            };
            assert_eq!(outcomes(&scenario), outcomes(&anonymous), "{name}");
        }
    }
}
