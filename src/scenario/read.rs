//! Reads a scenario file.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::{
    Expectation, Origin, Scenario,
    conditions::conditions,
    facts::read_facts,
    forms, is_usage_known_unless_said, observed,
    values::{amount, currency, instant, offer, uuid, visible_name},
};
use crate::{
    document::{self, DocumentError, Item, Source, Span, Table, texts},
    domain::{Currency, EARLIEST, Instant, Offer, OfferId, SignUp, SignUpDate, Subscription, check_name},
};

/// Parses a scenario file.
///
/// # Errors
/// [`DocumentError`] with every mistake, in the order of the file.
pub fn parse(text: &str) -> Result<Scenario, DocumentError> {
    document::read(text, &forms::SCENARIO, |file, source| read(&file, source))
}

fn read(file: &Table<'_, '_>, source: &mut Source<'_>) -> Option<Scenario> {
    let title_item = file.get("title");
    let title = title_item.and_then(|item| texts(item, source));
    if let (Some(title), Some(item)) = (&title, title_item)
        && let Some(unshowable) = title.values().find(|title| check_name(title).is_err())
    {
        source.add(&item.span(), "not-a-name", &[("value", unshowable)]);
    }
    let summary = file.get("summary").and_then(|item| texts(item, source)).unwrap_or_default();
    let now = file.get("now").and_then(|item| instant(item, None, source));
    let signed_in_as = file.get("signed_in_as").and_then(|item| visible_name(item, source));

    let tables = file.tables("subscriptions", source);
    let mut known = KnownNames::default();
    let administrator = signed_in_as.unwrap_or_default();
    let subscriptions: Vec<Option<Subscription>> =
        tables.iter().map(|table| subscription(table, administrator, &mut known, source)).collect();

    let mut expectations = Vec::new();
    for table in file.tables("expect", source) {
        expect(&table, now, &known, &mut expectations, source);
    }
    Some(Scenario {
        title: title?,
        summary,
        now: now?,
        signed_in_as: signed_in_as?.to_owned(),
        subscriptions: subscriptions.into_iter().collect::<Option<_>>()?,
        expectations,
        origin: Origin::Scenario,
    })
}

/// The names and IDs so far, in the order of the file.
#[derive(Default)]
struct KnownNames {
    names: Vec<String>,
    /// The ID of each name and of each ID as it is written.
    by_name: HashMap<String, Uuid>,
    ids: HashSet<Uuid>,
}

impl KnownNames {
    /// Adds a name and an ID. It is a mistake if one of them is known already.
    fn add(&mut self, name: &str, id: Option<Uuid>, span: &Span, source: &mut Source<'_>) {
        if self.by_name.contains_key(name) {
            source.add(span, "name-taken", &[("value", name)]);
        } else if let Some(id) = id
            && !self.ids.insert(id)
        {
            source.add(span, "id-taken", &[("value", &id.to_string())]);
        }
        let known = id.unwrap_or_default();
        self.by_name.entry(name.to_owned()).or_insert(known);
        self.by_name.entry(known.to_string()).or_insert(known);
        self.names.push(name.to_owned());
    }
}

fn subscription(table: &Table<'_, '_>, signed_in_as: &str, known: &mut KnownNames, source: &mut Source<'_>) -> Option<Subscription> {
    let name = table.get("name").and_then(|item| Some((visible_name(item, source)?, item.span())));
    let is_observed = table.has("observed");
    let observed = table.get("observed").and_then(|item| item.table(source)).and_then(|table| observed::read(&table, source));
    let exported =
        observed.as_ref().map(|observed| observed.quota_id.as_deref().map_or(Offer::unknown(OfferId::UNKNOWN), Offer::of_quota_id));
    let offer = table.get("offer").map_or(exported, |item| offer(item, source));
    let item = table.get("created_at");
    let date = if item.is_none() { SignUpDate::Unknown } else { SignUpDate::Known };
    let created_at = item.map_or(observed.as_ref().map(|observed| observed.at), |item| instant(item, None, source));
    let is_estimated = table.get("estimated").is_some_and(|item| item.flag(source) == Some(true));
    let id = table.get("id").map(|item| uuid(item, source));
    let administrator = table.get("administrator").map_or(Some(signed_in_as), |item| visible_name(item, source));
    let currency_item = table.get("currency");
    let credit_item = table.get("credit");
    // Without an amount, an export says nothing of the currency.
    let unless_said = if is_observed && credit_item.is_none() { Currency::UNKNOWN } else { Currency::USD };
    let currency = currency_item.map_or(Some(unless_said), |item| currency(item, source));
    let credit = credit_item.and_then(|item| amount(item, currency, source));
    let used_as_of = table.get("used_as_of").and_then(|item| instant(item, None, source));
    let usage_known = table.get("usage_known").and_then(|item| item.flag(source));
    let expected_per_day = table.get("expected_per_day").and_then(|item| amount(item, currency, source));
    let payment_method = table.get("payment_method").map_or(Some(true), |item| item.flag(source));

    if let Some(offer) = offer.filter(|_| !is_observed) {
        check_credit(offer, currency, credit_item, currency_item, &table.span, source);
    }
    let facts = read_facts(table, created_at, offer, currency, source);

    let (name, name_span) = name?;
    let id = id.unwrap_or_else(|| Some(SignUp::default_id(name, created_at.unwrap_or_default())));
    known.add(name, id, &name_span, source);

    let (offer, currency) = (offer?, currency?);
    let sign_up = SignUp {
        id: id?,
        name: name.to_owned(),
        offer,
        created_at: created_at?,
        date: if is_estimated && date == SignUpDate::Known { SignUpDate::Estimated } else { date },
        administrator: administrator?.to_owned(),
        currency,
        credit: credit.or_else(|| offer.credit_in_usd().filter(|_| !is_observed)),
        payment_method: payment_method?,
        is_usage_known: usage_known.unwrap_or(is_usage_known_unless_said(used_as_of, is_observed)),
        used_as_of,
        expected_per_day,
        observed: observed.map(Box::new),
    };
    facts?.into_subscription(sign_up, source)
}

/// Checks that a credit is given if its amount is not known otherwise, and not given if the offer cannot have one.
fn check_credit(
    offer: Offer,
    currency: Option<Currency>,
    credit: Option<Item<'_, '_>>,
    currency_item: Option<Item<'_, '_>>,
    subscription: &Span,
    source: &mut Source<'_>,
) {
    let span = currency_item.map_or_else(|| subscription.clone(), |item| item.span());
    match (credit, currency) {
        (None, Some(currency)) if offer.trial.is_some() && currency != Currency::USD => {
            source.add(&span, "credit-needed", &[("offer", &offer.id.to_string()), ("currency", currency.code())]);
        }
        (Some(item), _) if !offer.may_have_credit() => {
            source.add(&item.span(), "no-credit-with-offer", &[("offer", &offer.id.to_string())]);
        }
        _ => {}
    }
}

/// Reads an `[[expect]]` table, which has a condition for every path in it.
fn expect(table: &Table<'_, '_>, now: Option<Instant>, known: &KnownNames, into: &mut Vec<Expectation>, source: &mut Source<'_>) {
    let at = table.get("at").and_then(|item| instant(item, Some(now.unwrap_or(EARLIEST)), source));
    let named = table.get("subscription");
    let subscription = match named {
        Some(item) => item.text(source).and_then(|name| {
            let found = known.by_name.get(name).copied();
            if found.is_none() {
                source.add_unknown(&item.span(), "unknown-subscription", name, known.names.iter().map(String::as_str));
            }
            found
        }),
        None => known.names.first().and_then(|name| known.by_name.get(name).copied()).filter(|_| known.names.len() == 1),
    };
    for (span, condition) in conditions(table, source) {
        let in_subscription = condition.path().is_in_subscription();
        if in_subscription && named.is_none() && known.names.len() > 1 {
            source.add(&span, "which-subscription", &[("path", condition.path().name())]);
        }
        let place = source.place(&span);
        if let Some(at) = at {
            into.push(Expectation { place, at, subscription: subscription.filter(|_| in_subscription), condition });
        }
    }
}
