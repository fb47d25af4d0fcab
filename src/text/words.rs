//! The domain's values in words. The names of the messages follow from the names in the public state.

use std::borrow::Cow;

use super::{Language, Text};
use crate::{
    document::{Diagnostic, Texts},
    domain::{Act, Cause, Change, Disabled, Forecast, Happening, Offer, Reason, Refusal, Snapshot, SpendingLimit, Status},
    wrap::width,
};

impl Text {
    /// A text that a file gives in several languages; English where there is none in this one.
    #[must_use]
    pub fn pick<'a>(&self, texts: &'a Texts) -> &'a str {
        let text = texts.get(self.language().tag()).or_else(|| texts.get(Language::English.tag()));
        text.map_or("", String::as_str)
    }

    /// A status: a shape and a word, so that it is never told by colour alone.
    #[must_use]
    pub fn status(&self, status: Status) -> String {
        format!("{} {}", shape_of(status.into()), self.get(&format!("status-{status}")))
    }

    /// Why and since when something is disabled.
    #[must_use]
    pub fn disabled(&self, disabled: Disabled) -> Cow<'_, str> {
        self.with(&format!("disabled-{}", disabled.reason), &[("at", self.instant(disabled.since).into())])
    }

    /// The name of an offer: in this language where there is a message for it, such as `offer-free-trial`, else in English.
    #[must_use]
    pub fn offer(&self, offer: Offer) -> Cow<'_, str> {
        let name = offer.to_string();
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let slug = words.collect::<Vec<_>>().join("-").to_lowercase();
        self.0.find(&format!("offer-{slug}"), None).unwrap_or(Cow::Owned(name))
    }

    /// The spending limit in a word.
    #[must_use]
    pub fn spending_limit(&self, limit: Option<SpendingLimit>) -> Cow<'_, str> {
        self.get(match limit {
            Some(SpendingLimit::On) => "limit-on",
            Some(SpendingLimit::Off) => "limit-off",
            None => "limit-none",
        })
    }

    /// A reason against something, in a few words.
    #[must_use]
    pub fn refusal(&self, refusal: Refusal) -> Cow<'_, str> {
        self.get(&format!("refusal-{refusal}"))
    }

    /// Several reasons, one after the other.
    #[must_use]
    pub fn refusals(&self, refusals: &[Refusal]) -> String {
        refusals.iter().map(|refusal| self.refusal(*refusal)).collect::<Vec<_>>().join(", ")
    }

    /// As many reasons as fit into so many columns, the first one always, and how many more there are: `it is disabled (+2)`.
    #[must_use]
    pub fn refusals_within(&self, refusals: &[Refusal], columns: usize) -> String {
        self.refusals_that_fit(refusals, |words| width(words) <= columns)
    }

    /// As many reasons as fit, the first one always, and how many more there are.
    #[must_use]
    pub fn refusals_that_fit(&self, refusals: &[Refusal], fits: impl Fn(&str) -> bool) -> String {
        let some = |count: usize| match refusals.len() - count {
            0 => self.refusals(refusals),
            more => format!("{} (+{more})", self.refusals(&refusals[..count])),
        };
        (1..=refusals.len()).rev().map(some).find(|words| fits(words)).unwrap_or_else(|| some(refusals.len().min(1)))
    }

    /// Several changes, one after the other.
    #[must_use]
    pub fn changes(&self, changes: &[Change]) -> String {
        changes.iter().map(|change| self.get(&format!("change-{change}"))).collect::<Vec<_>>().join(", ")
    }

    /// Why the offer ID changed.
    #[must_use]
    pub fn cause(&self, cause: Cause) -> Cow<'_, str> {
        self.get(&format!("cause-{cause}"))
    }

    /// How much is used a day, and whether the credit lasts.
    #[must_use]
    pub fn forecast(&self, forecast: &Forecast) -> String {
        let end = match forecast.runs_out_at {
            Some(at) if !forecast.lasts => self.with("forecast-runs-out", &[("at", self.instant(at).into())]),
            _ => self.get("forecast-lasts"),
        };
        self.with("forecast", &[("daily", self.amount(forecast.daily).into()), ("end", end.into())]).into_owned()
    }

    /// A rule or a refusal, in a sentence or two.
    #[must_use]
    pub fn reason(&self, reason: Reason) -> Cow<'_, str> {
        match reason {
            Reason::Refusal(refusal) => self.get(&format!("why-not-{refusal}")),
            Reason::Rule(rule) => self.get(&format!("why-{rule}")),
        }
    }

    /// Something that happened, in a few words.
    #[must_use]
    pub fn happening(&self, what: &Happening<'_>) -> Cow<'_, str> {
        match what {
            Happening::SignedUp => self.get("event-signed-up"),
            Happening::Fact(act) => self.act(act),
            Happening::Used(amount) => self.with("event-used", &[("amount", self.amount(*amount).into())]),
            Happening::CreditUsedUp => self.get("event-credit-used-up"),
            Happening::CreditExpired(forfeited) => self.with("event-credit-expired", &[("amount", self.amount(*forfeited).into())]),
            Happening::OfferChanged(cause) => self.with("event-offer-changed", &[("cause", self.cause(*cause).into())]),
            Happening::Disabled(reason) => self.get(&format!("event-disabled-{reason}")),
            Happening::Deleted => self.get("event-deleted"),
            Happening::FreeServicesEnded => self.get("event-free-services-ended"),
            Happening::TransferRequestExpired => self.get("event-request-expired"),
        }
    }

    /// Something that somebody did, in a few words.
    #[must_use]
    pub fn act(&self, act: &Act) -> Cow<'_, str> {
        match act {
            Act::Upgrade { name } => self.with("act-upgrade", &[("name", name.as_str().into())]),
            Act::RequestTransfer { recipient } => self.with("act-request-transfer", &[("recipient", recipient.as_str().into())]),
            act => self.get(&format!("act-{act}")),
        }
    }

    /// That something was done, given how things stand now.
    #[must_use]
    pub fn done(&self, act: &Act, now: Option<&Snapshot<'_>>) -> Cow<'_, str> {
        let is_past_due = now.is_some_and(|now| now.status() == Status::PastDue);
        let has_credit = now.and_then(Snapshot::credit).is_some_and(|credit| !credit.remaining.amount.is_zero());
        match act {
            Act::Upgrade { .. } if !has_credit => self.get("done-upgrade-no-credit"),
            Act::Reactivate if is_past_due => self.get("done-reactivate-past-due"),
            act => self.get(&format!("done-{act}")),
        }
    }

    /// A mistake in a file, and what can be done about it.
    #[must_use]
    pub fn problem(&self, problem: &Diagnostic) -> (String, Option<String>) {
        let id = format!("problem-{}", problem.message);
        let reasons: Vec<_> = problem.refusals.iter().map(|code| self.get(&format!("refusal-{code}"))).collect();
        let mut arguments: Vec<_> = problem
            .arguments
            .iter()
            .map(|(name, value)| match *name {
                // The names of types come with their article.
                "expected" | "found" => (*name, self.get(&format!("type-{value}")).into_owned().into()),
                name => (name, value.as_str().into()),
            })
            .collect();
        arguments.push(("reasons", reasons.join(", ").into()));
        (self.with(&id, &arguments).into_owned(), self.hint(&id, &arguments))
    }
}

/// The shape that stands for a status, by its name in the public state.
#[must_use]
pub fn shape_of(status: &str) -> char {
    match status {
        "active" => '●',
        "past_due" => '▲',
        "disabled" => '■',
        "deleted" => '✕',
        _ => '→',
    }
}
