//! Currencies, and amounts of money as exact decimals.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;

/// The currencies of ISO 4217, in alphabetical order. Its codes for metals, for tests and for no currency (`XXX`) are none.
const ISO_4217: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP \
BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF \
GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD \
MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB \
RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW \
UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWL";

/// A currency of ISO 4217.
///
/// ```
/// use account_center::domain::Currency;
///
/// let yen: Currency = "JPY".parse()?;
/// assert_eq!((yen.code(), yen.decimals()), ("JPY", 0));
/// assert!("YEN".parse::<Currency>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The US dollar, the default currency of a subscription.
    pub const USD: Self = Self(*b"USD");
    /// A currency that nobody told: an export does not. Amounts in it are shown as numbers.
    pub const UNKNOWN: Self = Self(*b"XXX");

    /// Returns every code, in alphabetical order.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        ISO_4217.split(' ')
    }

    /// Returns the code, such as `EUR`; `None` if the currency is unknown.
    #[must_use]
    pub fn known_code(&self) -> Option<&str> {
        Some(self.code()).filter(|_| *self != Self::UNKNOWN)
    }

    /// Returns the code, such as `EUR`. That of an unknown currency is the one that ISO 4217 has for none.
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or("USD")
    }

    /// Returns how many decimals ISO 4217 gives to an amount: two for most currencies, none for JPY, three for KWD.
    #[must_use]
    pub const fn decimals(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX" | b"UYI" | b"VND" | b"VUV"
            | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            b"CLF" | b"UYW" => 4,
            _ => 2,
        }
    }
}

/// A text is not the code of a currency of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the currency: not the code of a currency of ISO 4217")]
pub struct ParseCurrencyError;

impl FromStr for Currency {
    type Err = ParseCurrencyError;

    /// Parses a code in capitals, such as `EUR`.
    fn from_str(code: &str) -> Result<Self, ParseCurrencyError> {
        let known = Self::codes().find(|known| *known == code).ok_or(ParseCurrencyError)?;
        known.as_bytes().try_into().map(Self).map_err(|_| ParseCurrencyError)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount cannot be granted or used.
///
/// [`Display`](std::fmt::Display) says it in English; `Into<&'static str>` gives its name in messages, such as `not-a-number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum AmountError {
    /// It is not digits with at most one point between them.
    #[error("cannot read the amount: not a number")]
    NotANumber,
    /// It is zero or negative.
    #[error("cannot use the amount: not above zero")]
    NotAboveZero,
    /// It has more decimals than the currency.
    #[error("cannot use the amount: more decimals than the currency has")]
    TooManyDecimals,
    /// It is more than [`Money::LARGEST`].
    #[error("cannot use the amount: larger than {}", Money::LARGEST)]
    TooLarge,
}

/// An amount in a currency. Displays the amount alone, with exactly the decimals of the currency.
///
/// ```
/// use account_center::domain::{Currency, Money};
///
/// assert_eq!(Money::parse("143.2", Currency::USD)?.to_string(), "143.20");
/// assert_eq!(Money::parse("15000", "JPY".parse()?)?.to_string(), "15000");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// The amount, in units of the currency (dollars, not cents).
    pub amount: Decimal,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// The largest amount that may be granted or used: 1,000,000,000,000,000. A choice of this simulator.
    pub const LARGEST: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

    /// Creates an amount in a currency, without checking it.
    #[must_use]
    pub const fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// Parses an amount as it is written in files: `12.50`, `200`, also in full-width digits. Signs, group separators and exponents are not
    /// accepted.
    ///
    /// # Errors
    /// Says what is wrong with the amount. A negative one is [`AmountError::NotAboveZero`].
    pub fn parse(text: &str, currency: Currency) -> Result<Self, AmountError> {
        let text: &str = &text.chars().map(half_width).collect::<String>();
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) {
            return Err(AmountError::NotANumber);
        }
        // Decided by the digits, because `Decimal` keeps 28 of them and rounds the rest.
        if text.starts_with('-') || text.bytes().all(|byte| matches!(byte, b'0' | b'.')) {
            return Err(AmountError::NotAboveZero);
        }
        if text.contains('.') && fraction.len() > currency.decimals() as usize {
            return Err(AmountError::TooManyDecimals);
        }
        let amount = text.parse().map_err(|_| AmountError::TooLarge)?;
        Self::check(amount, currency)?;
        Ok(Self::new(amount, currency))
    }

    /// Checks that an amount may be granted or used in a currency.
    ///
    /// # Errors
    /// Says what is wrong with the amount.
    pub fn check(amount: Decimal, currency: Currency) -> Result<(), AmountError> {
        if amount <= Decimal::ZERO {
            Err(AmountError::NotAboveZero)
        } else if amount > Self::LARGEST {
            Err(AmountError::TooLarge)
        } else if amount.normalize().scale() > currency.decimals() {
            Err(AmountError::TooManyDecimals)
        } else {
            Ok(())
        }
    }

    /// Returns the amount in the smallest unit of the currency: cents, yen.
    pub(super) fn minor_units(self) -> i128 {
        let mut amount = self.amount;
        amount.rescale(self.currency.decimals());
        amount.mantissa()
    }

    /// Creates an amount from a number of the smallest units of the currency.
    pub(super) fn from_minor_units(units: i128, currency: Currency) -> Self {
        Self::new(Decimal::from_i128_with_scale(units, currency.decimals()), currency)
    }
}

/// A full-width character, as Japanese input methods type digits and signs, in half width; any other unchanged.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut amount = self.amount;
        amount.rescale(self.currency.decimals());
        amount.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_shown_with_the_decimals_of_their_currency() {
        let jpy: Currency = "JPY".parse().expect("JPY is in ISO 4217");
        assert_eq!(Money::parse("200", Currency::USD).map(|m| m.to_string()), Ok("200.00".into()));
        assert_eq!(Money::parse("15000", jpy).map(|m| m.to_string()), Ok("15000".into()));
        assert_eq!(Money::parse("15000.0", jpy), Err(AmountError::TooManyDecimals));
    }

    #[test]
    fn each_currency_has_the_decimals_of_iso_4217() {
        let shown = |code: &str| code.parse().map(|currency| Money::new(Decimal::from(12), currency).to_string());
        for code in ["JPY", "KRW", "VND", "ISK", "CLP", "XAF"] {
            assert_eq!(shown(code), Ok("12".into()), "{code}");
        }
        for code in ["KWD", "BHD", "TND", "JOD", "OMR"] {
            assert_eq!(shown(code), Ok("12.000".into()), "{code}");
        }
        for code in ["USD", "EUR", "HUF", "IDR"] {
            assert_eq!(shown(code), Ok("12.00".into()), "{code}");
        }
        let amount = |text, code: &str| Money::parse(text, code.parse().expect("a currency")).map(|amount| amount.to_string());
        assert_eq!(amount("1.2345", "KWD"), Err(AmountError::TooManyDecimals));
        assert_eq!(amount("1.234", "KWD"), Ok("1.234".into()));
        assert_eq!(amount("1.2", "VND"), Err(AmountError::TooManyDecimals));
        assert_eq!("XXX".parse::<Currency>(), Err(ParseCurrencyError), "the code for no currency");
    }

    #[test]
    fn malformed_amounts_are_rejected_with_the_reason() {
        let usd = |text| Money::parse(text, Currency::USD).map(|m| m.to_string());
        assert_eq!(usd("0.00"), Err(AmountError::NotAboveZero));
        assert_eq!(usd("-5"), Err(AmountError::NotAboveZero));
        assert_eq!(usd("1.005"), Err(AmountError::TooManyDecimals));
        assert_eq!(usd("1.500"), Err(AmountError::TooManyDecimals));
        assert_eq!(usd("1.5"), Ok("1.50".into()));
        assert_eq!(usd("１２．５０"), Ok("12.50".into()), "typed with a Japanese input method");
        assert_eq!(usd("1000000000000000"), Ok("1000000000000000.00".into()));
        assert_eq!(usd("1000000000000000.01"), Err(AmountError::TooLarge));
        assert_eq!(usd("999999999999999999999999999999999999999999999999"), Err(AmountError::TooLarge));
        for text in ["", ".", "5.", ".5", "1e3", "+5", "1_000", "1,5", "٣", "five", " 5"] {
            assert_eq!(usd(text), Err(AmountError::NotANumber), "{text:?}");
        }
    }
}
