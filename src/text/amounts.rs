//! The domain's values: amounts, dates, countdowns, offers.

use chrono::{NaiveDate, TimeDelta};

use super::{Argument, Text};
use crate::domain::{Countdown, DaysLeft, Instant, Money, Offer, SpendingLimit, Zone};

/// The separators of a language.
#[derive(Default)]
pub(super) struct Numbers {
    pub(super) decimal: String,
    pub(super) group: String,
}

impl Numbers {
    /// Inserts the separators into a number such as `-1143.22`.
    fn write(&self, plain: &str) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("-", digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut written = sign.to_owned();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                written.push_str(&self.group);
            }
            written.push(digit);
        }
        if !fraction.is_empty() {
            written.push_str(&self.decimal);
            written.push_str(fraction);
        }
        written
    }
}

/// Formats a duration in minutes and seconds: `3:07`.
#[must_use]
pub fn minutes(milliseconds: u64) -> String {
    let seconds = milliseconds / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn written(zone: &Zone, instant: Instant, with_seconds: bool) -> String {
    let local = zone.at(instant);
    // Not by a pattern, which would be read again for each of the many times of a picture.
    let (date, time) = (local.date_naive(), local.time().to_string());
    let time = &time[..if with_seconds { "09:15:00" } else { "09:15" }.len()];
    if zone.is_utc() { format!("{date} {time} UTC") } else { format!("{date} {time} {}", local.format("%:z")) }
}

impl Text {
    /// Formats an amount with its currency, `$1,143.22`, `US$ 1.143,22`, or as a number if that is unknown.
    #[must_use]
    pub fn amount(&self, money: Money) -> String {
        let number = self.words().numbers.write(&money.to_string());
        let Some(code) = money.currency.known_code() else { return number };
        let symbol = match code {
            "USD" => "currency-usd",
            "EUR" => "currency-eur",
            "GBP" => "currency-gbp",
            "JPY" => "currency-jpy",
            "KRW" => "currency-krw",
            code => return self.with("amount-code", &[("code", code.into()), ("number", number.into())]),
        };
        self.with("amount-symbol", &[("symbol", self.get(symbol).into()), ("number", number.into())])
    }

    /// Formats an amount without decimals that are zero: `$4`, `$0.50`.
    #[must_use]
    pub fn round_amount(&self, money: Money) -> String {
        let whole = self.amount(money);
        let decimals = money.to_string().split_once('.').map_or("", |(_, decimals)| decimals).to_owned();
        let is_whole = !decimals.is_empty() && decimals.bytes().all(|digit| digit == b'0');
        if is_whole { whole.replacen(&format!("{}{decimals}", self.words().numbers.decimal), "", 1) } else { whole }
    }

    /// Formats an amount as it is typed: without its currency, and with nothing but the decimal separator: `1143.22`, `1143,22`.
    #[must_use]
    pub fn amount_to_type(&self, money: Money) -> String {
        money.to_string().replace('.', &self.words().numbers.decimal)
    }

    /// Formats a number: `12,500`.
    #[must_use]
    pub fn number(&self, number: impl std::fmt::Display) -> String {
        self.words().numbers.write(&number.to_string())
    }

    /// Formats an instant as the Account Center did: `2019-01-26 09:15 UTC`, or `2019-01-26 10:15 +01:00` in a zone. With seconds unless
    /// they are zero.
    #[must_use]
    pub fn instant(&self, instant: Instant) -> String {
        written(self.zone(), instant, instant.timestamp() % 60 != 0)
    }

    /// Formats an instant with seconds: `2019-01-26 09:15:00 UTC`.
    #[must_use]
    pub fn clock(&self, instant: Instant) -> String {
        written(self.zone(), instant, true)
    }

    /// The last date and time, in whole minutes, that clocks in the zone show before an instant: `2019-03-31 01:59 +01:00`.
    #[must_use]
    pub fn last_before(&self, instant: Instant) -> String {
        self.instant(instant - TimeDelta::minutes(1))
    }

    /// The arguments of a message about a value that is wrong, and about an instant and what clocks show before it.
    #[must_use]
    pub fn about_value<'a>(&self, value: &'a str, at: Option<Instant>) -> Vec<Argument<'a>> {
        let at = at.into_iter().flat_map(|at| [("before", self.last_before(at).into()), ("at", self.instant(at).into())]);
        std::iter::once(("value", value.into())).chain(at).collect()
    }

    /// A date and a time in the zone that can be shown instead. `None` if there is no such zone.
    #[must_use]
    pub fn instant_elsewhere(&self, instant: Instant) -> Option<String> {
        let other: &Zone = &self.zones.other;
        (self.zone().is_utc() != other.is_utc()).then(|| written(other, instant, instant.timestamp() % 60 != 0))
    }

    /// The day of an instant in the zone that is shown: `2019-01-26`.
    #[must_use]
    pub fn day_of(&self, instant: Instant) -> String {
        self.zone().at(instant).date_naive().to_string()
    }

    /// A date in UTC, which is said where times are shown in another zone: `2019-01-26`, `2019-01-26 UTC`.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        if self.zone().is_utc() { date.to_string() } else { format!("{date} UTC") }
    }

    /// Formats a countdown: `12d 04:33:21`, or `04:33:21` below one day.
    #[must_use]
    pub fn countdown(&self, countdown: Countdown) -> String {
        let (days, hours, minutes, seconds) = countdown.parts();
        let clock = format!("{hours:02}:{minutes:02}:{seconds:02}");
        if days == 0 { clock } else { self.with("countdown", &[("days", self.number(days).into()), ("clock", clock.into())]) }
    }

    /// Returns the name of an offer: in this language where there is a message for it, such as `offer-free-trial`, else in English.
    #[must_use]
    pub fn offer(&self, offer: Offer) -> String {
        let name = offer.to_string();
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let slug = words.collect::<Vec<_>>().join("-").to_lowercase();
        self.find(&format!("offer-{slug}")).unwrap_or(name)
    }

    #[must_use]
    pub fn spending_limit(&self, limit: Option<SpendingLimit>) -> String {
        self.get(match limit {
            Some(SpendingLimit::On) => "limit-on",
            Some(SpendingLimit::Off) => "limit-off",
            None => "limit-none",
        })
    }

    /// Formats a countdown in days, as people count them: `13 days left`, `less than a day left`.
    #[must_use]
    pub fn days_left(&self, countdown: Countdown) -> String {
        match countdown.days_left() {
            DaysLeft::Days(days) => self.with("days-left", &[("days", days.into())]),
            DaysLeft::LessThanADay => self.get("less-than-a-day-left"),
            DaysLeft::Over => self.get("over"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amsterdam;

    #[test]
    fn a_time_is_written_as_by_a_pattern() {
        for at in ["2019-01-26T09:15:00Z", "2019-07-01T23:59:59.999Z", "2016-12-31T23:59:60Z", "0987-06-05T04:03:02.1Z"] {
            let at: Instant = at.parse().expect("an instant");
            let local = amsterdam().at(at);
            assert_eq!(written(&Zone::UTC, at, false), at.format("%Y-%m-%d %H:%M UTC").to_string());
            assert_eq!(written(&Zone::UTC, at, true), at.format("%Y-%m-%d %H:%M:%S UTC").to_string());
            assert_eq!(written(&amsterdam(), at, true), local.format("%Y-%m-%d %H:%M:%S %:z").to_string());
        }
    }
}
