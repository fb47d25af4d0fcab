//! Reads the facts of a subscription: single ones, and daily usage.

use std::collections::HashSet;

use chrono::TimeDelta;
use strum::VariantArray;

use super::values::{amount, instant, visible_name};
use crate::{
    document::{Item, Source, Span, Table},
    domain::{Act, ActKind, Currency, EARLIEST, Fact, Instant, MAX_FACTS, Offer, Refusal, RefusedFact, SignUp, Subscription, days},
};

/// The facts of a file and their spans. Facts of the same instant happen in this order: daily usage first, then as written.
pub(super) struct WrittenFacts {
    facts: Vec<Fact>,
    spans: Vec<Span>,
}

impl WrittenFacts {
    /// Creates the subscription. Each fact that is not allowed at its instant is a mistake.
    pub(super) fn into_subscription(self, sign_up: SignUp, source: &mut Source<'_>) -> Option<Subscription> {
        let Self { facts, spans } = self;
        Subscription::new(sign_up, facts)
            .map_err(|error| {
                let mut told = HashSet::new();
                for RefusedFact { index, fact, refusals } in error.refused {
                    // Daily usage is one mistake, however many days it has.
                    if !told.insert(spans[index].start) {
                        continue;
                    }
                    let codes = refusals.iter().map(Into::into).collect();
                    let at = fact.at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
                    let act = ActKind::from(&fact.act).into_str();
                    let arguments = [("fact", act), ("at", &at), ("wrong", what_is_wrong(&refusals))];
                    source.add_refused(&spans[index], "fact-refused", &arguments, codes);
                }
            })
            .ok()
    }
}

/// What has to be changed about a fact that is refused, as the message about it calls it.
fn what_is_wrong(refusals: &[Refusal]) -> &'static str {
    let of_offer = |refusal: &Refusal| matches!(refusal, Refusal::UsageNotSimulated | Refusal::OfferNotUpgradable);
    let of_value = |refusal: &Refusal| {
        matches!(refusal, Refusal::RecipientInvalid | Refusal::RecipientIsAdministrator | Refusal::NameInvalid | Refusal::AmountInvalid)
    };
    match refusals {
        [Refusal::RecipientInvalid] => "recipient",
        all if all.iter().any(of_offer) => "offer",
        all if all.iter().all(of_value) => "value",
        _ => "time",
    }
}

/// Reads `daily_usage` and `facts`. `None` if the sign-up has mistakes that keep the facts from being checked.
pub(super) fn read_facts(
    table: &Table<'_, '_>,
    created_at: Option<Instant>,
    offer: Option<Offer>,
    currency: Option<Currency>,
    source: &mut Source<'_>,
) -> Option<WrittenFacts> {
    let daily = table.tables("daily_usage", source);
    let written = table.tables("facts", source);
    let span = table.span.clone();
    // Mistakes in the facts are reported even if the sign-up has some of its own.
    let start = created_at.unwrap_or(EARLIEST);
    let mut facts = WrittenFacts { facts: Vec::new(), spans: Vec::new() };
    for table in daily {
        daily_usage(&table, start, offer, currency, &mut facts, source);
    }
    for table in written {
        let at = table.span.clone();
        if let Some((fact, span)) = fact(&table, start, currency, source) {
            facts.facts.push(fact);
            facts.spans.push(if span.is_empty() { at } else { span });
        }
    }
    if facts.facts.len() > MAX_FACTS {
        source.add(&span, "too-many-facts", &[("most", &MAX_FACTS.to_string())]);
        return None;
    }
    (created_at.is_some() && currency.is_some()).then_some(facts)
}

/// Adds a usage fact in the middle of each day from one instant until another.
fn daily_usage(
    table: &Table<'_, '_>,
    created_at: Instant,
    offer: Option<Offer>,
    currency: Option<Currency>,
    into: &mut WrittenFacts,
    source: &mut Source<'_>,
) {
    let amount = table.get("amount").and_then(|item| amount(item, currency, source));
    let span = table.span.clone();
    let given = |item: Item<'_, '_>, source: &mut Source<'_>| instant(item, Some(created_at), source).map(|at| (at, item.span()));
    let from = table.get("from").map_or_else(|| Some((created_at, span.clone())), |item| given(item, source));
    let until = match (table.get("until"), offer) {
        (Some(item), _) => given(item, source),
        (None, Some(Offer { trial: Some(trial), .. })) => Some((created_at + days(trial.days.into()), span.clone())),
        (None, Some(_)) => {
            source.add(&span, "until-needed", &[]);
            None
        }
        // The mistake in the offer has been reported.
        (None, None) => None,
    };
    let (Some(amount), Some((from, from_span)), Some((until, until_span))) = (amount, from, until) else { return };
    if from < created_at {
        source.add(&from_span, "before-sign-up", &[]);
        return;
    }
    let mut at = from + TimeDelta::hours(12);
    if at >= until {
        source.add(&until_span, "empty-span", &[]);
        return;
    }
    // One more than allowed is enough to be a mistake; a slip of the pen must not fill the memory.
    while at < until && into.facts.len() <= MAX_FACTS {
        into.facts.push(Fact { at, act: Act::Usage(amount) });
        into.spans.push(span.clone());
        at += TimeDelta::days(1);
    }
}

/// Reads one fact. Returns it with the place of its act.
fn fact(table: &Table<'_, '_>, created_at: Instant, currency: Option<Currency>, source: &mut Source<'_>) -> Option<(Fact, Span)> {
    let at = table.get("at").and_then(|item| instant(item, Some(created_at), source));
    let mut found = Vec::new();
    for kind in ActKind::VARIANTS {
        if let Some(item) = table.get(kind.into_str()) {
            found.push((item, act(*kind, item, currency, source)));
        }
    }
    match found.pop() {
        Some((item, act)) if found.is_empty() => Some((Fact { at: at?, act: act? }, item.span())),
        _ => None,
    }
}

/// Reads the item at the key of an act.
fn act(kind: ActKind, item: Item<'_, '_>, currency: Option<Currency>, source: &mut Source<'_>) -> Option<Act> {
    let bare = |act, source: &mut Source<'_>| {
        item.table(source)?;
        Some(act)
    };
    match kind {
        ActKind::Usage => amount(item, currency, source).map(Act::Usage),
        ActKind::Upgrade => {
            let table = item.table(source)?;
            let name = table.get("name").map_or(Some(Act::DEFAULT_NAME), |item| visible_name(item, source));
            Some(Act::Upgrade { name: name?.to_owned() })
        }
        ActKind::RequestTransfer => {
            let table = item.table(source)?;
            let recipient = table.get("recipient").and_then(|item| item.text(source));
            Some(Act::RequestTransfer { recipient: recipient?.to_owned() })
        }
        ActKind::Cancel => bare(Act::Cancel, source),
        ActKind::Reactivate => bare(Act::Reactivate, source),
        ActKind::BillUnpaid => bare(Act::BillUnpaid, source),
        ActKind::PayBill => bare(Act::PayBill, source),
        ActKind::AddPaymentMethod => bare(Act::AddPaymentMethod, source),
        ActKind::AcceptTransfer => bare(Act::AcceptTransfer, source),
        ActKind::DeclineTransfer => bare(Act::DeclineTransfer, source),
        ActKind::CancelTransfer => bare(Act::CancelTransfer, source),
    }
}
