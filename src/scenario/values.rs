//! Reads the values of a scenario file: IDs, offers, currencies, amounts and instants.

use rust_decimal::Decimal;
use toml::de::DeValue;
use uuid::Uuid;

use crate::{
    clock::Time,
    document::{Item, Source},
    domain::{AmountError, Currency, EARLIEST, Instant, LATEST, Money, Offer, OfferId, check_name},
};

pub(super) fn uuid(item: Item<'_, '_>, source: &mut Source<'_>) -> Option<Uuid> {
    let text = item.text(source)?;
    let id = Uuid::try_parse(text).ok();
    if id.is_none() {
        source.add(&item.span(), "not-an-id", &[("value", text)]);
    }
    id
}

/// Reads a name, by the one rule for names.
pub(super) fn visible_name<'d>(item: Item<'d, '_>, source: &mut Source<'_>) -> Option<&'d str> {
    let name = item.text(source)?;
    if check_name(name).is_ok() {
        return Some(name);
    }
    source.add(&item.span(), "not-a-name", &[("value", name)]);
    None
}

pub(super) fn offer(item: Item<'_, '_>, source: &mut Source<'_>) -> Option<Offer> {
    let text = item.text(source)?;
    let id: Option<OfferId> = text.parse().ok();
    if id.is_none() {
        // Without a suggestion: an ID that is spelled alike is another offer.
        source.add(&item.span(), "not-an-offer", &[("value", text)]);
    }
    id.map(OfferId::offer)
}

pub(super) fn currency(item: Item<'_, '_>, source: &mut Source<'_>) -> Option<Currency> {
    item.text(source)?.parse().ok()
}

/// Reads an amount above zero in a currency. It must be a string. Where the currency itself is a mistake, its decimals are not checked.
pub(super) fn amount(item: Item<'_, '_>, currency: Option<Currency>, source: &mut Source<'_>) -> Option<Decimal> {
    if matches!(item.value, DeValue::Integer(_) | DeValue::Float(_)) {
        source.add(&item.span(), "amount-without-quotes", &[]);
        return None;
    }
    let text = item.text(source)?;
    let known = currency.unwrap_or(Currency::USD);
    let message = match Money::parse(text, known) {
        Ok(money) => return Some(money.amount),
        Err(AmountError::TooManyDecimals) if currency.is_none() => return None,
        Err(AmountError::NotANumber) => "not-an-amount",
        Err(AmountError::NotAboveZero) => "amount-not-above-zero",
        Err(AmountError::TooManyDecimals) if known == Currency::UNKNOWN => "amount-with-too-many-decimals-unknown",
        Err(AmountError::TooManyDecimals) => "amount-with-too-many-decimals",
        Err(AmountError::TooLarge) => "amount-too-large",
    };
    source.add(&item.span(), message, &[("value", text), ("currency", known.code()), ("decimals", &known.decimals().to_string())]);
    None
}

/// Reads an instant within the years of the simulator. An offset is accepted if there is a `start` to count from.
pub(super) fn instant(item: Item<'_, '_>, start: Option<Instant>, source: &mut Source<'_>) -> Option<Instant> {
    let text = match item.value {
        DeValue::Datetime(datetime) => datetime.to_string(),
        _ => item.text(source)?.to_owned(),
    };
    let message = match (Time::in_file(&text), start) {
        (Ok(Time::After(_)), None) => "offset-not-allowed",
        (Ok(time), start) => match time.from(start.unwrap_or_default()) {
            Some(instant) if (EARLIEST..=LATEST).contains(&instant) => return Some(instant),
            _ => "instant-out-of-range",
        },
        (Err(_), None) => "not-an-instant",
        (Err(_), Some(_)) => "not-a-time",
    };
    source.add(&item.span(), message, &[("value", &text)]);
    None
}
