//! Reads the facts of a subscription: single ones, and daily usage.

use chrono::TimeDelta;
use strum::VariantArray;

use super::values::{amount, instant};
use crate::{
    document::{Item, Source, Span, Table},
    domain::{Act, ActKind, Currency, EARLIEST, Fact, Instant, MAX_FACTS, Offer, SignUp, Subscription, days},
};

/// The facts of a file and their places. Facts of the same instant happen in this order: daily usage first, then as written.
pub(super) struct WrittenFacts {
    facts: Vec<Fact>,
    places: Vec<Span>,
}

impl WrittenFacts {
    /// Creates the subscription. Each fact that is not allowed at its instant is a mistake.
    pub(super) fn into_subscription(self, sign_up: SignUp, source: &mut Source<'_>) -> Option<Subscription> {
        let Self { facts, places } = self;
        Subscription::new(sign_up, facts)
            .map_err(|error| {
                for refused in error.refused {
                    let codes = refused.refusals.iter().map(Into::into).collect();
                    let at = refused.fact.at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
                    let act = ActKind::from(&refused.fact.act).into_str();
                    source.add_refused(&places[refused.index], "fact-refused", &[("fact", act), ("at", &at)], codes);
                }
            })
            .ok()
    }
}

/// Reads `daily_usage` and `facts`. `None` if the sign-up has mistakes that keep the facts from being checked.
pub(super) fn read_facts(
    table: &mut Table<'_, '_>,
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
    let mut facts = WrittenFacts { facts: Vec::new(), places: Vec::new() };
    let period = offer.map_or(0, |offer| offer.period_days().into());
    for table in daily {
        daily_usage(table, start, period, currency, &mut facts, source);
    }
    for table in written {
        let place = table.span.clone();
        if let Some((fact, span)) = fact(table, start, currency, source) {
            facts.facts.push(fact);
            facts.places.push(if span.is_empty() { place } else { span });
        }
    }
    if facts.facts.len() > MAX_FACTS {
        source.add(&span, "too-many-facts", &[("most", &MAX_FACTS.to_string())]);
        return None;
    }
    (created_at.is_some() && currency.is_some()).then_some(facts)
}

/// Adds a usage fact at the end of each day from one instant until another.
fn daily_usage(
    mut table: Table<'_, '_>,
    created_at: Instant,
    period: i64,
    currency: Option<Currency>,
    into: &mut WrittenFacts,
    source: &mut Source<'_>,
) {
    let amount = table.require("amount", source).and_then(|item| amount(item, currency, source));
    let mut time = |key, default| match table.get(key) {
        Some(item) => instant(item, Some(created_at), source).map(|at| (at, item.span())),
        None => Some((created_at + days(default), table.span.clone())),
    };
    let (from, until) = (time("from", 0), time("until", period));
    let span = table.span.clone();
    table.finish(source);
    let (Some(amount), Some((from, from_span)), Some((until, _))) = (amount, from, until) else { return };
    if from < created_at {
        source.add(&from_span, "before-sign-up", &[]);
        return;
    }
    let mut at = from;
    // One more than allowed is enough to be a mistake; a slip of the pen must not fill the memory.
    while at + TimeDelta::days(1) <= until && into.facts.len() <= MAX_FACTS {
        at += TimeDelta::days(1);
        into.facts.push(Fact { at, act: Act::Usage(amount) });
        into.places.push(span.clone());
    }
}

/// Reads one fact. Returns it with the place of its act.
fn fact(mut table: Table<'_, '_>, created_at: Instant, currency: Option<Currency>, source: &mut Source<'_>) -> Option<(Fact, Span)> {
    let at = table.require("at", source).and_then(|item| instant(item, Some(created_at), source));
    let mut found = Vec::new();
    for kind in ActKind::VARIANTS {
        if let Some(item) = table.get(kind.into_str()) {
            found.push((item, act(*kind, item, currency, source)));
        }
    }
    let span = table.span.clone();
    let unknown = !table.others().is_empty();
    table.finish(source);
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some((item, act)), None) => Some((Fact { at: at?, act: act? }, item.span())),
        (Some(_), Some(_)) => {
            source.add(&span, "several-facts-in-one", &[]);
            None
        }
        // The unknown key has been reported.
        (None, _) if unknown => None,
        (None, _) => {
            source.add(&span, "no-fact", &[]);
            None
        }
    }
}

/// Reads the item at the key of an act.
fn act(kind: ActKind, item: Item<'_, '_>, currency: Option<Currency>, source: &mut Source<'_>) -> Option<Act> {
    let bare = |act, source: &mut Source<'_>| {
        item.table(source)?.finish(source);
        Some(act)
    };
    match kind {
        ActKind::Usage => amount(item, currency, source).map(Act::Usage),
        ActKind::Upgrade => {
            let mut table = item.table(source)?;
            let name = table.get("name").map_or(Some(Act::DEFAULT_NAME), |item| item.name(source));
            table.finish(source);
            Some(Act::Upgrade { name: name?.to_owned() })
        }
        ActKind::RequestTransfer => {
            let mut table = item.table(source)?;
            let recipient = table.require("recipient", source).and_then(|item| item.text(source));
            table.finish(source);
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
