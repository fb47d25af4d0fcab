//! The table of offers, as documented for the years 2017 to 2019: all that an offer has is in its row.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;

use super::SpendingLimit;

/// An offer ID, such as `MS-AZR-0044P`. Any four digits make one, whether the table knows it or not.
///
/// [`Display`](fmt::Display) writes the canonical form. Parsing also accepts the misspellings of public documents:
///
/// ```
/// use account_center::domain::OfferId;
///
/// assert_eq!("MS-AZR-003P".parse(), Ok(OfferId::PAY_AS_YOU_GO));
/// assert_eq!(OfferId::PAY_AS_YOU_GO.to_string(), "MS-AZR-0003P");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OfferId(u16);

impl OfferId {
    /// Free Trial.
    pub const FREE_TRIAL: Self = Self(44);
    /// Microsoft Imagine, for students.
    pub const IMAGINE: Self = Self(144);
    /// Pay-As-You-Go.
    pub const PAY_AS_YOU_GO: Self = Self(3);

    /// Returns what the offer has: its row of [`OFFERS`], or [`Offer::unknown`].
    #[must_use]
    pub fn offer(self) -> Offer {
        OFFERS.iter().find(|offer| offer.id == self).copied().unwrap_or(Offer::unknown(self))
    }
}

/// A text is not an offer ID.
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

/// The credit that comes with an offer, and how long it and the free services last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Trial {
    /// The credit in whole US dollars. In another currency, each subscription says how much it is.
    pub credit_in_usd: u32,
    /// How long the credit lasts, in days of 24 hours from the sign-up.
    pub days: u16,
    /// How long the free services last, in calendar months from the sign-up.
    pub free_services_months: u32,
}

impl Trial {
    /// The trial that the Free Trial is.
    pub const FREE: Self = Self { credit_in_usd: 200, days: 30, free_services_months: 12 };
}

/// An offer: what a subscription was bought as, and so what the rules may do with it.
///
/// An offer is data. No rule asks *which* offer a subscription has; each asks for a column of this table.
///
/// ```
/// use account_center::domain::{OfferId, SpendingLimit};
///
/// let offer = OfferId::FREE_TRIAL.offer();
/// assert_eq!(offer.trial.map(|trial| trial.days), Some(30));
/// assert_eq!(offer.upgrades_to, Some(OfferId::PAY_AS_YOU_GO));
/// assert_eq!(offer.spending_limit, Some(SpendingLimit::On));
/// assert!(!offer.transferable);
///
/// let unknown = "MS-AZR-9999P".parse::<OfferId>()?.offer();
/// assert_eq!((unknown.to_string().as_str(), unknown.trial), ("MS-AZR-9999P", None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Offer {
    /// The offer ID.
    pub id: OfferId,
    /// The name in English; `None` for an offer that the table does not know.
    pub name: Option<&'static str>,
    /// The quota ID in exported data; `None` for an offer that the table does not know. One quota ID may stand for several offers.
    pub quota_id: Option<&'static str>,
    /// The trial, if the offer is one. Its credit and free services are simulated.
    pub trial: Option<Trial>,
    /// Whether a scenario may give it a credit although it has no trial. Such a credit is shown but not simulated, a choice of this
    /// simulator.
    pub takes_credit: bool,
    /// The offer that the Account Center upgrades it to, if it does.
    pub upgrades_to: Option<OfferId>,
    /// The spending limit before an upgrade; `None` if it is not simulated, a choice of this simulator: other offers with a monthly credit
    /// had one too.
    pub spending_limit: Option<SpendingLimit>,
    /// Whether the Account Center can transfer a subscription of this offer.
    pub transferable: bool,
    /// Whether a cancelled subscription of this offer can be reactivated in the Account Center.
    pub reactivatable: bool,
}

impl Offer {
    /// Returns an offer of which nothing is known but its ID: without credit, and nothing can be done with it but cancelling.
    #[must_use]
    pub const fn unknown(id: OfferId) -> Self {
        Self {
            id,
            name: None,
            quota_id: None,
            trial: None,
            takes_credit: false,
            upgrades_to: None,
            spending_limit: None,
            transferable: false,
            reactivatable: false,
        }
    }

    /// Starts a row of the table: an offer that has a name and nothing else.
    const fn named(number: u16, name: &'static str, quota_id: &'static str) -> Self {
        Self { name: Some(name), quota_id: Some(quota_id), ..Self::unknown(OfferId(number)) }
    }

    /// Starts a row of the table: an offer that can be transferred, and has nothing else.
    const fn transferable(number: u16, name: &'static str, quota_id: &'static str) -> Self {
        Self { transferable: true, ..Self::named(number, name, quota_id) }
    }

    /// Returns the credit in US dollars that comes with the offer, if one does.
    #[must_use]
    pub fn credit_in_usd(&self) -> Option<Decimal> {
        self.trial.map(|trial| trial.credit_in_usd.into())
    }

    /// Whether a subscription of this offer may have a credit, simulated or only shown.
    #[must_use]
    pub const fn may_have_credit(&self) -> bool {
        self.trial.is_some() || self.takes_credit
    }

    /// Returns how many days a chart of usage covers, and by default daily usage in a scenario: those of the trial. Without a trial, as
    /// many as a Free Trial has, a choice of this simulator.
    #[must_use]
    pub const fn period_days(&self) -> u16 {
        match self.trial {
            Some(trial) => trial.days,
            None => Trial::FREE.days,
        }
    }
}

/// Writes the name in English, or the offer ID if the table does not know the offer.
impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Some(name) => f.write_str(name),
            None => self.id.fmt(f),
        }
    }
}

/// Returns the offers with a quota ID. Exported data does not tell which of several it means.
pub fn offers_with_quota_id(quota_id: &str) -> impl Iterator<Item = &'static Offer> {
    OFFERS.iter().filter(move |offer| offer.quota_id == Some(quota_id))
}

/// Every offer that the documentation of the years 2017 to 2019 names, and what it has. Documented behaviour, but for the choices named
/// with the columns.
pub const OFFERS: &[Offer] = &[
    Offer {
        trial: Some(Trial::FREE),
        upgrades_to: Some(OfferId::PAY_AS_YOU_GO),
        spending_limit: Some(SpendingLimit::On),
        ..Offer::named(44, "Free Trial", "FreeTrial_2014-09-01")
    },
    Offer { upgrades_to: Some(OfferId::PAY_AS_YOU_GO), ..Offer::named(144, "Microsoft Imagine", "DreamSpark_2015-02-01") },
    Offer {
        spending_limit: Some(SpendingLimit::Off),
        reactivatable: true,
        ..Offer::transferable(3, "Pay-As-You-Go", "PayAsYouGo_2014-09-01")
    },
    Offer { takes_credit: true, ..Offer::named(170, "Azure for Students", "AzureForStudents_2018-01-01") },
    Offer::transferable(23, "Pay-As-You-Go Dev/Test", "MSDNDevTest_2014-09-01"),
    Offer::named(148, "Enterprise Dev/Test", "MSDNDevTest_2014-09-01"),
    Offer::transferable(60, "Visual Studio Test Professional", "MSDNDevTest_2014-09-01"),
    Offer::transferable(63, "Visual Studio Enterprise", "MSDN_2014-09-01"),
    Offer::transferable(59, "Visual Studio Professional", "MSDN_2014-09-01"),
    Offer::transferable(62, "MSDN Platforms", "MSDN_2014-09-01"),
    Offer::transferable(64, "Visual Studio Enterprise (BizSpark)", "BizSpark_2014-09-01"),
    Offer::transferable(29, "Visual Studio Enterprise (MPN)", "MPN_2014-09-01"),
    Offer::transferable(25, "Microsoft Partner Network", "MPN_2014-09-01"),
    Offer::named(17, "Enterprise Agreement", "EnterpriseAgreement_2014-09-01"),
    Offer::named(111, "Azure in Open", "AzureInOpen_2014-09-01"),
    Offer::named(120, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(122, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(123, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(124, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(125, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(128, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(129, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(130, "Azure Pass", "AzurePass_2014-09-01"),
    Offer::named(36, "Sponsorship", "Sponsored_2016-01-01"),
    Offer::named(145, "CSP", "CSP_2015-05-01"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspellings_of_public_documents_are_accepted() {
        for text in ["MS-AZR-0003P", "MS-AZR-003P", "MS-AZR - 0003P", "MS–AZR–0003P", " MS-AZR-0003P "] {
            assert_eq!(text.parse(), Ok(OfferId::PAY_AS_YOU_GO), "{text:?}");
        }
        assert_eq!("MS-AZR-9999P".parse::<OfferId>().map(|id| id.to_string()), Ok("MS-AZR-9999P".into()));
    }

    #[test]
    fn other_texts_are_not_offer_ids() {
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
