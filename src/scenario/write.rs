//! Writes a scenario file.

use std::fmt::Write;

use chrono::SecondsFormat;

use super::{FORMAT, Scenario, Texts, is_usage_known_unless_said, observed};
use crate::{
    document::quoted,
    domain::{Act, ActKind, Instant, Money, OfferId, SignUpDate, Subscription},
};

impl Scenario {
    /// Writes the scenario as a TOML file. Parsing that gives an equal scenario, but without expectations: they need not hold any more
    /// once somebody has acted.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut file = format!("format = {FORMAT}\n");
        line(&mut file, "title", &texts(&self.title));
        if !self.summary.is_empty() {
            line(&mut file, "summary", &texts(&self.summary));
        }
        line(&mut file, "now", &instant(self.now));
        line(&mut file, "signed_in_as", &quoted(&self.signed_in_as));
        for subscription in &self.subscriptions {
            write_subscription(&mut file, subscription);
        }
        file
    }
}

fn write_subscription(file: &mut String, subscription: &Subscription) {
    let sign_up = subscription.sign_up();
    file.push_str("\n[[subscriptions]]\n");
    line(file, "id", &quoted(&sign_up.id.to_string()));
    line(file, "name", &quoted(&sign_up.name));
    if sign_up.offer.id != OfferId::UNKNOWN {
        line(file, "offer", &quoted(&sign_up.offer.id.to_string()));
    }
    if let Some(created_at) = sign_up.known_created_at() {
        line(file, "created_at", &instant(created_at));
    }
    if sign_up.date == SignUpDate::Estimated {
        line(file, "estimated", "true");
    }
    if let Some(observed) = &sign_up.observed {
        line(file, "observed", &observed::write(observed, quoted));
    }
    line(file, "administrator", &quoted(&sign_up.administrator));
    if let Some(code) = sign_up.currency.known_code() {
        line(file, "currency", &quoted(code));
    }
    if let Some(credit) = sign_up.credit.filter(|_| sign_up.offer.may_have_credit()) {
        line(file, "credit", &quoted(&Money::new(credit, sign_up.currency).to_string()));
    }
    if let Some(at) = sign_up.used_as_of {
        line(file, "used_as_of", &instant(at));
    }
    if sign_up.is_usage_known != is_usage_known_unless_said(sign_up.used_as_of, sign_up.observed.is_some()) {
        line(file, "usage_known", if sign_up.is_usage_known { "true" } else { "false" });
    }
    if let Some(expected) = sign_up.expected_per_day {
        line(file, "expected_per_day", &quoted(&Money::new(expected, sign_up.currency).to_string()));
    }
    line(file, "payment_method", if sign_up.payment_method { "true" } else { "false" });
    for fact in subscription.facts() {
        file.push_str("[[subscriptions.facts]]\n");
        line(file, "at", &instant(fact.at));
        let value = match &fact.act {
            Act::Usage(amount) => quoted(&Money::new(*amount, sign_up.currency).to_string()),
            Act::Upgrade { name } => format!("{{ name = {} }}", quoted(name)),
            Act::RequestTransfer { recipient } => format!("{{ recipient = {} }}", quoted(recipient)),
            _ => "{}".to_owned(),
        };
        line(file, ActKind::from(&fact.act).into_str(), &value);
    }
}

fn line(file: &mut String, key: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(file, "{key} = {value}");
}

fn instant(instant: Instant) -> String {
    quoted(&instant.to_rfc3339_opts(SecondsFormat::AutoSi, true))
}

fn texts(texts: &Texts) -> String {
    let texts: Vec<String> = texts.iter().map(|(language, text)| format!("{language} = {}", quoted(text))).collect();
    format!("{{ {} }}", texts.join(", "))
}
