//! The catalogue of offers, as documented for 2017 to 2019, and the forms in which their IDs are written.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;

/// The number in an offer ID: `MS-AZR-0044P` is 44. Any four digits are an offer ID, known or not.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OfferId(u16);

impl OfferId {
    /// Free Trial: a credit, a spending limit, 30 days.
    pub const FREE_TRIAL: Self = Self(44);
    /// Microsoft Imagine, for students, without a credit.
    pub const IMAGINE: Self = Self(144);
    /// Pay-As-You-Go, what the Account Center upgrades to.
    pub const PAY_AS_YOU_GO: Self = Self(3);
    /// Azure for Students, whose credit is shown where it is known, but not modelled.
    pub const STUDENTS: Self = Self(170);

    /// The catalogue's entry; `None` for an offer that it does not know.
    #[must_use]
    pub fn offer(self) -> Option<&'static Offer> {
        OFFERS.iter().find(|offer| offer.id == self)
    }

    /// The offer's name in English; the ID itself where the catalogue does not know it.
    #[must_use]
    pub fn name(self) -> String {
        self.offer().map_or_else(|| self.to_string(), |offer| offer.name.to_owned())
    }

    /// Whether billing ownership of a subscription of this offer can be transferred in the Account Center.
    #[must_use]
    pub fn transferable(self) -> bool {
        self.offer().is_some_and(|offer| offer.transferable)
    }

    /// Whether the Account Center upgrades a subscription that was signed up for this offer.
    #[must_use]
    pub const fn upgradable(self) -> bool {
        matches!(self, Self::FREE_TRIAL | Self::IMAGINE)
    }

    /// The credit in US dollars that comes with the offer, where one does.
    #[must_use]
    pub fn credit_in_usd(self) -> Option<Decimal> {
        (self == Self::FREE_TRIAL).then(|| Decimal::from(200))
    }
}

/// Returned for a text that is not an offer ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the offer ID: not of the form MS-AZR-0003P")]
pub struct ParseOfferIdError;

impl FromStr for OfferId {
    type Err = ParseOfferIdError;

    /// Parses an offer ID, known or not. Accepts the misspellings found in public documents: blanks around the dashes, another kind of
    /// dash, and a missing zero (`MS-AZR-003P`, `MS-AZR - 0003P`, `MS–AZR–0003P`).
    fn from_str(text: &str) -> Result<Self, ParseOfferIdError> {
        let tidy: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| if matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}') { '-' } else { c })
            .collect();
        let digits = tidy.strip_prefix("MS-AZR-").and_then(|rest| rest.strip_suffix('P')).ok_or(ParseOfferIdError)?;
        let plausible = matches!(digits.len(), 3 | 4) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if plausible { digits.parse().map(Self).map_err(|_| ParseOfferIdError) } else { Err(ParseOfferIdError) }
    }
}

impl fmt::Display for OfferId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MS-AZR-{:04}P", self.0)
    }
}

impl fmt::Debug for OfferId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An offer that the documentation of those years names.
#[derive(Debug)]
pub struct Offer {
    /// The canonical ID.
    pub id: OfferId,
    /// The name in English.
    pub name: &'static str,
    /// The quota ID in exported data. One quota ID may stand for several offers.
    pub quota_id: &'static str,
    /// Whether *Transfer subscription* is offered.
    pub transferable: bool,
}

/// The offers that carry a quota ID; several may, then none of them may be guessed.
pub fn offers_with_quota_id(quota_id: &str) -> impl Iterator<Item = &'static Offer> {
    OFFERS.iter().filter(move |offer| offer.quota_id == quota_id)
}

const fn offer(number: u16, name: &'static str, quota_id: &'static str, transferable: bool) -> Offer {
    Offer { id: OfferId(number), name, quota_id, transferable }
}

const NO: bool = false;
const YES: bool = true;

/// Every offer of the catalogue, with whether it can be transferred.
pub const OFFERS: &[Offer] = &[
    offer(44, "Free Trial", "FreeTrial_2014-09-01", NO),
    offer(144, "Microsoft Imagine", "DreamSpark_2015-02-01", NO),
    offer(3, "Pay-As-You-Go", "PayAsYouGo_2014-09-01", YES),
    offer(170, "Azure for Students", "AzureForStudents_2018-01-01", NO),
    offer(23, "Pay-As-You-Go Dev/Test", "MSDNDevTest_2014-09-01", YES),
    offer(148, "Enterprise Dev/Test", "MSDNDevTest_2014-09-01", NO),
    offer(60, "Visual Studio Test Professional", "MSDNDevTest_2014-09-01", YES),
    offer(63, "Visual Studio Enterprise", "MSDN_2014-09-01", YES),
    offer(59, "Visual Studio Professional", "MSDN_2014-09-01", YES),
    offer(62, "MSDN Platforms", "MSDN_2014-09-01", YES),
    offer(64, "Visual Studio Enterprise (BizSpark)", "BizSpark_2014-09-01", YES),
    offer(29, "Visual Studio Enterprise (MPN)", "MPN_2014-09-01", YES),
    offer(25, "Microsoft Partner Network", "MPN_2014-09-01", YES),
    offer(17, "Enterprise Agreement", "EnterpriseAgreement_2014-09-01", NO),
    offer(111, "Azure in Open", "AzureInOpen_2014-09-01", NO),
    offer(120, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(122, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(123, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(124, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(125, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(128, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(129, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(130, "Azure Pass", "AzurePass_2014-09-01", NO),
    offer(36, "Sponsorship", "Sponsored_2016-01-01", NO),
    offer(145, "CSP", "CSP_2015-05-01", NO),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_typing_errors_of_public_documents_are_understood() {
        for text in ["MS-AZR-0003P", "MS-AZR-003P", "MS-AZR - 0003P", "MS–AZR–0003P", " MS-AZR-0003P "] {
            assert_eq!(text.parse(), Ok(OfferId::PAY_AS_YOU_GO), "{text:?}");
        }
        assert_eq!("MS-AZR-9999P".parse::<OfferId>().map(|id| id.to_string()), Ok("MS-AZR-9999P".into()));
    }

    #[test]
    fn anything_else_is_no_offer_id() {
        for text in ["", "0003P", "MS-AZR-3P", "MS-AZR-00003P", "MS-AZR-0003", "ms-azr-0003p", "MS-AZR-000３P", "MS-AZR-+003P"] {
            assert_eq!(text.parse::<OfferId>(), Err(ParseOfferIdError), "{text:?}");
        }
    }

    #[test]
    fn a_quota_id_may_stand_for_several_offers() {
        let numbers: Vec<_> = offers_with_quota_id("MSDNDevTest_2014-09-01").map(|offer| offer.id.0).collect();
        assert_eq!(numbers, [23, 148, 60]);
        assert_eq!(offers_with_quota_id("Unheard_2020-01-01").count(), 0);
    }
}
