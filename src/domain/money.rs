//! Currencies and amounts of money: exact decimals, never floats.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;

/// The active ISO 4217 codes, in alphabetical order.
const ISO_4217: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG \
HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP \
MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD \
SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER \
ZAR ZMW ZWL";

/// A currency of ISO 4217.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The US dollar, in which a Free Trial is granted where nothing else is said.
    pub const USD: Self = Self(*b"USD");

    /// Every code there is, in alphabetical order.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        ISO_4217.split(' ')
    }

    /// The code, such as `EUR`.
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or("USD")
    }

    /// How many decimals an amount has: none for JPY and KRW, two for the others.
    #[must_use]
    pub const fn decimals(self) -> u32 {
        match &self.0 {
            b"JPY" | b"KRW" => 0,
            _ => 2,
        }
    }
}

/// Returned for a code that ISO 4217 does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the currency: not a code of ISO 4217")]
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

/// Why an amount cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Not digits, with at most one point between them.
    #[error("cannot read the amount: not a number")]
    NotANumber,
    /// Zero or below.
    #[error("cannot use the amount: not above zero")]
    NotAboveZero,
    /// More decimals than the currency has.
    #[error("cannot use the amount: more decimals than the currency has")]
    TooManyDecimals,
    /// More than [`Money::LARGEST`].
    #[error("cannot use the amount: larger than {}", Money::LARGEST)]
    TooLarge,
}

/// An amount in a currency. Shown with exactly the currency's decimals: `143.22`, or `15000` for JPY.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// How much, in units of the currency (dollars, not cents).
    pub amount: Decimal,
    /// Of which currency.
    pub currency: Currency,
}

impl Money {
    /// The largest amount that is taken as meant: a thousand million million.
    pub const LARGEST: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

    /// Puts an amount and its currency together.
    #[must_use]
    pub const fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// Reads an amount as people write one in a file: `12.50`, `200`. No signs, groups or exponents.
    ///
    /// # Errors
    /// Says what is wrong with it, see [`AmountError`]; a negative amount is [`AmountError::NotAboveZero`].
    pub fn parse(text: &str, currency: Currency) -> Result<Self, AmountError> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) {
            return Err(AmountError::NotANumber);
        }
        // Said by the digits, since a decimal of 28 digits would round what follows them.
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

    /// Tells whether an amount may be granted or used in a currency.
    ///
    /// # Errors
    /// Says what is wrong with it, see [`AmountError`].
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

    /// The amount in the currency's smallest unit (cents; yen).
    pub(super) fn minor_units(self) -> i128 {
        let mut amount = self.amount;
        amount.rescale(self.currency.decimals());
        amount.mantissa()
    }

    /// The amount that a number of smallest units is.
    pub(super) fn from_minor_units(units: i128, currency: Currency) -> Self {
        Self::new(Decimal::from_i128_with_scale(units, currency.decimals()), currency)
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
    fn what_is_not_an_amount_says_why() {
        let usd = |text| Money::parse(text, Currency::USD).map(|m| m.to_string());
        assert_eq!(usd("0.00"), Err(AmountError::NotAboveZero));
        assert_eq!(usd("-5"), Err(AmountError::NotAboveZero));
        assert_eq!(usd("1.005"), Err(AmountError::TooManyDecimals));
        assert_eq!(usd("1.500"), Err(AmountError::TooManyDecimals));
        assert_eq!(usd("1.5"), Ok("1.50".into()));
        assert_eq!(usd("1000000000000000"), Ok("1000000000000000.00".into()));
        assert_eq!(usd("1000000000000000.01"), Err(AmountError::TooLarge));
        assert_eq!(usd("999999999999999999999999999999999999999999999999"), Err(AmountError::TooLarge));
        for text in ["", ".", "5.", ".5", "1e3", "+5", "1_000", "1,5", "٣", "five", " 5"] {
            assert_eq!(usd(text), Err(AmountError::NotANumber), "{text:?}");
        }
    }
}
