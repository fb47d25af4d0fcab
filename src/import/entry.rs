//! The JSON of exports: one form that takes all shapes, because which of them it is shows only in its keys.

use std::marker::PhantomData;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::{
    Deserialize, Deserializer,
    de::{
        IgnoredAny, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use uuid::Uuid;

use crate::{
    document::{Diagnostic, Place},
    domain::{Currency, EARLIEST, Instant, LATEST, Observation, Offer, OfferId, SignUp, SignUpDate, Subscription, check_name},
    wrap::harmless,
};

use super::MOST_SUBSCRIPTIONS;

/// A whole document: a list, or an object.
pub(super) enum Document {
    List(Entries),
    Object(Box<Object>),
}

/// The objects of a list: all, or one more than are imported. Of what comes then, nothing is kept.
pub(super) struct Entries(Vec<Object>);

#[derive(Deserialize)]
struct Refused {
    code: Option<String>,
    message: Option<String>,
}

/// A page, an error, a line of `status -o jsonl`, or a subscription, as every tool writes it. Of other keys nothing is kept.
#[derive(Deserialize)]
pub(super) struct Object {
    value: Option<Entries>,
    #[serde(rename = "nextLink")]
    next_link: Option<String>,
    error: Option<Box<Refused>>,
    subscription: Option<Box<Printed>>,
    #[serde(rename = "subscriptionId")]
    subscription_id: Option<String>,
    id: Option<String>,
    #[serde(rename = "displayName")]
    display_name: Option<String>,
    name: Option<String>,
    state: Option<Box<str>>,
    #[serde(rename = "subscriptionPolicies")]
    policies: Option<Policies>,
    promotions: Option<Promotions>,
}

#[derive(Deserialize)]
struct Policies {
    #[serde(rename = "quotaId")]
    quota_id: Option<Box<str>>,
    #[serde(rename = "spendingLimit")]
    spending_limit: Option<Box<str>>,
}

/// The end of the free services, which one of the promotions tells.
struct Promotions(Option<Instant>);

#[derive(Deserialize)]
struct Promotion {
    category: Option<String>,
    #[serde(rename = "endDateTime")]
    end: Option<String>,
}

/// A subscription in the public state.
#[derive(Deserialize)]
struct Printed {
    id: Option<String>,
    name: Option<String>,
    created_at: Option<Instant>,
    estimated: Option<bool>,
    observed: Option<PrintedObservation>,
}

#[derive(Deserialize)]
struct PrintedObservation {
    at: Instant,
    state: Option<Box<str>>,
    spending_limit: Option<Box<str>>,
    quota_id: Option<Box<str>>,
    free_services_until: Option<Instant>,
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Document;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("subscriptions")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Document, A::Error> {
                Entries::deserialize(SeqAccessDeserializer::new(list)).map(Document::List)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Document, A::Error> {
                Object::deserialize(MapAccessDeserializer::new(map)).map(|object| Document::Object(Box::new(object)))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// Takes the items of a list one by one, so that no more of it is kept than is wanted. After one that was the last wanted, for which `take`
/// returns `false`, the rest is skipped.
struct Each<T, F> {
    take: F,
    items: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>, F: FnMut(T) -> bool> Each<T, F> {
    fn of<D: Deserializer<'de>>(list: D, take: F) -> Result<(), D::Error> {
        list.deserialize_seq(Self { take, items: PhantomData })
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T) -> bool> Visitor<'de> for Each<T, F> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(item) = list.next_element()? {
            if !(self.take)(item) {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                break;
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut entries = Vec::new();
        Each::of(deserializer, |entry| {
            entries.push(entry);
            entries.len() <= MOST_SUBSCRIPTIONS
        })?;
        Ok(Self(entries))
    }
}

impl<'de> Deserialize<'de> for Promotions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut end = None;
        Each::of(deserializer, |promotion: Promotion| {
            end = end.or_else(|| promotion.end_of_free_services());
            true
        })?;
        Ok(Self(end))
    }
}

/// Makes a mistake at a place.
pub(super) type Wrong = Box<dyn FnOnce(Place) -> Diagnostic>;

impl Document {
    /// Adds the subscriptions of the document. Returns the address of the next page, if there is one.
    pub(super) fn read(self, at: Instant, into: &mut Vec<Subscription>) -> Result<Option<String>, Wrong> {
        let other = || -> Wrong { Box::new(|place| Diagnostic::new(place, "import-other")) };
        let (entries, next) = match self {
            Self::List(Entries(entries)) => (entries, None),
            Self::Object(object) => match *object {
                Object { error: Some(error), .. } => return Err(Box::new(move |place| error.at(place))),
                Object { value: Some(Entries(entries)), next_link, .. } => (entries, next_link.filter(|link| !link.is_empty())),
                Object { subscription: Some(printed), .. } => {
                    let Printed { id, name, created_at, estimated, observed: Some(observed) } = *printed else { return Err(other()) };
                    let date = match created_at {
                        Some(_) if estimated == Some(true) => SignUpDate::Estimated,
                        Some(_) => SignUpDate::Known,
                        None => SignUpDate::Unknown,
                    };
                    let PrintedObservation { at, state, spending_limit, quota_id, free_services_until } = observed;
                    let observed = Observation { at, state, spending_limit, quota_id, free_services_until };
                    into.push(subscription(id, name, created_at.unwrap_or(at), date, observed).ok_or_else(other)?);
                    return Ok(None);
                }
                object => (vec![object], None),
            },
        };
        into.reserve(entries.len());
        for entry in entries {
            into.push(entry.into_subscription(at).ok_or_else(other)?);
        }
        Ok(next)
    }
}

impl Refused {
    fn at(self, place: Place) -> Diagnostic {
        let shown = |text: Option<String>| harmless(&text.unwrap_or_default()).replace('\n', " ").chars().take(200).collect();
        let arguments = vec![("code", shown(self.code)), ("value", shown(self.message))];
        Diagnostic { arguments, ..Diagnostic::new(place, "import-refused") }
    }
}

impl Object {
    /// `None` if it has no ID and so is something else.
    fn into_subscription(self, at: Instant) -> Option<Subscription> {
        let id = self.subscription_id.or(self.id);
        let free_services_until = self.promotions.and_then(|Promotions(end)| end);
        let (quota_id, spending_limit) = self.policies.map_or((None, None), |policies| (policies.quota_id, policies.spending_limit));
        let observed = Observation { at, state: self.state, spending_limit, quota_id, free_services_until };
        let estimate = observed.estimated_sign_up().filter(|from| *from <= at);
        let date = if estimate.is_some() { SignUpDate::Estimated } else { SignUpDate::Unknown };
        subscription(id, self.display_name.or(self.name), estimate.unwrap_or(at), date, observed)
    }
}

impl Promotion {
    fn end_of_free_services(&self) -> Option<Instant> {
        let is_free_tier = self.category.as_deref().is_some_and(|category| category.eq_ignore_ascii_case("freetier"));
        let end = DateTime::parse_from_rfc3339(self.end.as_deref().filter(|_| is_free_tier)?).ok()?.with_timezone(&Utc);
        (EARLIEST..=LATEST).contains(&end).then_some(end)
    }
}

/// Makes a subscription of what is known of it; `None` without an ID.
fn subscription(
    id: Option<String>,
    name: Option<String>,
    created_at: Instant,
    date: SignUpDate,
    mut observed: Observation,
) -> Option<Subscription> {
    let id = id?;
    let id = id.strip_prefix("/subscriptions/").unwrap_or(&id);
    // What has the form of no ID is kept apart all the same.
    let id = Uuid::try_parse(id).unwrap_or_else(|_| Uuid::new_v5(&Uuid::NAMESPACE_OID, id.as_bytes()));
    let one_line = |text: &str| harmless(text).replace('\n', "\u{fffd}");
    let name = name.map(|name| if check_name(&name).is_ok() { name } else { one_line(&name) });
    for told in [&mut observed.state, &mut observed.spending_limit, &mut observed.quota_id].into_iter().flatten() {
        if told.contains(char::is_control) || !told.is_ascii() {
            *told = one_line(told).into();
        }
    }
    let offer = observed.quota_id.as_deref().map_or(Offer::unknown(OfferId::UNKNOWN), Offer::of_quota_id);
    let sign_up = SignUp {
        id,
        name: name.filter(|name| check_name(name).is_ok()).unwrap_or_else(|| id.to_string()),
        offer,
        created_at,
        date,
        administrator: String::new(),
        currency: Currency::UNKNOWN,
        credit: None::<Decimal>,
        payment_method: true,
        is_usage_known: false,
        used_as_of: None,
        expected_per_day: None,
        observed: Some(Box::new(observed)),
    };
    Subscription::new(sign_up, Vec::new()).ok()
}
