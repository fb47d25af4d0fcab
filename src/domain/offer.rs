//! The table of offers, as documented for the years 2017 to 2019: all that an offer has is in its row.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;

use super::SpendingLimit;

/// An offer ID, such as `MS-AZR-0044P`, whether the table knows it or not. Some name a country or a government cloud
/// (`MS-AZR-DE-0003P`), and some end in `G`.
///
/// [`Display`](fmt::Display) writes the canonical form. Parsing also accepts what public documents and links write:
///
/// ```
/// use account_center::domain::OfferId;
///
/// assert_eq!("MS-AZR-003P".parse(), Ok(OfferId::PAY_AS_YOU_GO));
/// assert_eq!("ms-azr-0003p".parse(), Ok(OfferId::PAY_AS_YOU_GO));
/// assert_eq!(OfferId::PAY_AS_YOU_GO.to_string(), "MS-AZR-0003P");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OfferId {
    /// The country or cloud, padded with zeros; all zeros for none.
    infix: [u8; LONGEST_INFIX],
    number: u16,
    /// `P` or `G`.
    ending: u8,
}

/// The longest country or cloud in an offer ID is that of `MS-AZR-USGOV-0003P`.
const LONGEST_INFIX: usize = 5;

impl OfferId {
    /// Free Trial.
    pub const FREE_TRIAL: Self = Self::numbered(44);
    /// Microsoft Imagine, for students.
    pub const IMAGINE: Self = Self::numbered(144);
    /// That of an offer that an export does not tell, or of one of several. It cannot be written.
    pub const UNKNOWN: Self = Self { infix: [0; LONGEST_INFIX], number: 0, ending: b'?' };
    /// Pay-As-You-Go.
    pub const PAY_AS_YOU_GO: Self = Self::numbered(3);

    const fn numbered(number: u16) -> Self {
        Self { infix: [0; LONGEST_INFIX], number, ending: b'P' }
    }

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

    /// Parses an offer ID, known or not, in capitals or small letters. Accepts what public documents write: blanks around the dashes,
    /// another kind of dash, and fewer digits than four (`MS-AZR-003P`, `MS-AZR - 0003P`, `MS–AZR–0003P`).
    fn from_str(text: &str) -> Result<Self, ParseOfferIdError> {
        let tidy: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| if matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}') { '-' } else { c.to_ascii_uppercase() })
            .collect();
        let rest = tidy.strip_prefix("MS-AZR-").ok_or(ParseOfferIdError)?;
        let (letters, rest) = rest.split_once('-').map_or((None, rest), |(letters, rest)| (Some(letters), rest));
        let mut infix = [0; LONGEST_INFIX];
        if let Some(letters) = letters {
            if !(2..=LONGEST_INFIX).contains(&letters.len()) || !letters.bytes().all(|byte| byte.is_ascii_uppercase()) {
                return Err(ParseOfferIdError);
            }
            infix[..letters.len()].copy_from_slice(letters.as_bytes());
        }
        let (digits, ending) = match rest.as_bytes() {
            [digits @ .., ending @ (b'P' | b'G')] if (1..=4).contains(&digits.len()) => (digits, *ending),
            _ => return Err(ParseOfferIdError),
        };
        let number = digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0')));
        number.map(|number| Self { infix, number, ending }).ok_or(ParseOfferIdError)
    }
}

impl fmt::Display for OfferId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let infix = self.infix.iter().take_while(|byte| **byte != 0).map(|byte| char::from(*byte));
        if *self == Self::UNKNOWN {
            return f.write_str("?");
        }
        f.write_str("MS-AZR-")?;
        f.write_str(&infix.clone().collect::<String>())?;
        f.write_str(if infix.count() > 0 { "-" } else { "" })?;
        write!(f, "{:04}{}", self.number, char::from(self.ending))
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
#[expect(clippy::struct_excessive_bools, reason = "each is a column of the table")]
pub struct Offer {
    /// The offer ID.
    pub id: OfferId,
    /// The name in English; `None` for an offer that the table does not know.
    pub name: Option<&'static str>,
    /// What it was called later.
    pub later_name: Option<&'static str>,
    /// The quota ID in exported data; `None` for an offer that the table does not know. One quota ID may stand for several offers.
    pub quota_id: Option<&'static str>,
    /// The trial, if the offer is one. Its credit and free services are simulated.
    pub trial: Option<Trial>,
    /// Whether usage, credit and spending limit are simulated. That they are for the Free Trial, Microsoft Imagine and Pay-As-You-Go alone
    /// is a choice of this simulator. To others a scenario may give a credit, which is shown but not simulated.
    pub simulated: bool,
    /// The offer that the Account Center upgrades it to, if it does.
    pub upgrades_to: Option<OfferId>,
    /// Whether the documentation sends whoever wants to upgrade it to support.
    pub upgraded_by_support: bool,
    /// The spending limit before an upgrade; `None` if it is not simulated, a choice of this simulator: other offers with a monthly credit
    /// had one too.
    pub spending_limit: Option<SpendingLimit>,
    /// Whether the Account Center can transfer a subscription of this offer.
    pub transferable: bool,
    /// Whether a cancelled subscription of this offer can be reactivated in the Account Center.
    pub reactivatable: bool,
}

impl Offer {
    /// Returns an offer of which nothing is known but its ID: nothing is simulated, and nothing can be done with it but cancelling.
    #[must_use]
    pub const fn unknown(id: OfferId) -> Self {
        Self {
            id,
            name: None,
            later_name: None,
            quota_id: None,
            trial: None,
            simulated: false,
            upgrades_to: None,
            upgraded_by_support: false,
            spending_limit: None,
            transferable: false,
            reactivatable: false,
        }
    }

    /// Starts a row of the table: an offer that has a name and nothing else.
    const fn named(number: u16, name: &'static str, quota_id: &'static str) -> Self {
        Self { name: Some(name), quota_id: Some(quota_id), ..Self::unknown(OfferId::numbered(number)) }
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
        self.trial.is_some() || !self.simulated
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
        simulated: true,
        ..Offer::named(44, "Free Trial", "FreeTrial_2014-09-01")
    },
    Offer {
        later_name: Some("Azure for Students Starter"),
        upgrades_to: Some(OfferId::PAY_AS_YOU_GO),
        simulated: true,
        ..Offer::named(144, "Microsoft Imagine", "DreamSpark_2015-02-01")
    },
    Offer {
        spending_limit: Some(SpendingLimit::Off),
        reactivatable: true,
        simulated: true,
        ..Offer::transferable(3, "Pay-As-You-Go", "PayAsYouGo_2014-09-01")
    },
    Offer { upgraded_by_support: true, ..Offer::named(170, "Azure for Students", "AzureForStudents_2018-01-01") },
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
    fn offer_ids_are_read_as_public_documents_write_them() {
        for text in
            ["MS-AZR-0003P", "MS-AZR-003P", "MS-AZR-3P", "MS-AZR - 0003P", "MS–AZR–0003P", " MS-AZR-0003P ", "ms-azr-0003p", "Ms-Azr-03p"]
        {
            assert_eq!(text.parse(), Ok(OfferId::PAY_AS_YOU_GO), "{text:?}");
        }
        for (text, canonical) in [
            ("MS-AZR-9999P", "MS-AZR-9999P"),
            ("MS-AZR-0017G", "MS-AZR-0017G"),
            ("ms-azr-de-3p", "MS-AZR-DE-0003P"),
            ("MS-AZR-USGOV-0003P", "MS-AZR-USGOV-0003P"),
        ] {
            let id: Result<OfferId, _> = text.parse();
            assert_eq!(id.map(|id| id.to_string()), Ok(canonical.into()));
            assert_eq!(id.map(|id| id.offer().name), Ok(None), "{text}: another offer than the one of that number");
        }
    }

    #[test]
    fn other_texts_are_not_offer_ids() {
        for text in
            ["", "0003P", "MS-AZR-P", "MS-AZR-00003P", "MS-AZR-0003", "MS-AZR-0003X", "MS-AZR-000３P", "MS-AZR-+003P", "MS-AZR-D-0003P"]
        {
            assert_eq!(text.parse::<OfferId>(), Err(ParseOfferIdError), "{text:?}");
        }
        for text in ["MS-AZR-GERMAN-0003P", "MS-AZR--0003P", "MS-AZR-D3-0003P", "MS-AZR-DE-DE-0003P", "MS-AZR-ÄÖ-0003P"] {
            assert_eq!(text.parse::<OfferId>(), Err(ParseOfferIdError), "{text:?}");
        }
    }

    /// The table of the documentation: number, quota ID, and what can be done with it.
    #[test]
    fn the_table_says_of_each_offer_what_it_has() {
        let rows: Vec<String> = OFFERS
            .iter()
            .map(|offer| {
                let columns = [
                    (offer.trial.is_some(), "trial"),
                    (offer.upgrades_to.is_some(), "upgrade"),
                    (offer.transferable, "transfer"),
                    (offer.reactivatable, "reactivation"),
                    (offer.simulated, "simulated"),
                ];
                let columns = columns.iter().filter(|(has, _)| *has).map(|(_, column)| *column).collect::<Vec<_>>().join(" ");
                format!("{:04} {} {columns}", offer.id.number, offer.quota_id.unwrap_or_default())
            })
            .collect();
        let mut expected = vec![
            "0044 FreeTrial_2014-09-01 trial upgrade simulated".to_owned(),
            "0144 DreamSpark_2015-02-01 upgrade simulated".to_owned(),
            "0003 PayAsYouGo_2014-09-01 transfer reactivation simulated".to_owned(),
            "0170 AzureForStudents_2018-01-01 ".to_owned(),
            "0023 MSDNDevTest_2014-09-01 transfer".to_owned(),
            "0148 MSDNDevTest_2014-09-01 ".to_owned(),
            "0060 MSDNDevTest_2014-09-01 transfer".to_owned(),
        ];
        expected.extend([63, 59, 62].map(|number| format!("00{number} MSDN_2014-09-01 transfer")));
        expected.push("0064 BizSpark_2014-09-01 transfer".to_owned());
        expected.extend([29, 25].map(|number| format!("00{number} MPN_2014-09-01 transfer")));
        expected.extend(["0017 EnterpriseAgreement_2014-09-01 ".to_owned(), "0111 AzureInOpen_2014-09-01 ".to_owned()]);
        expected.extend([120, 122, 123, 124, 125, 128, 129, 130].map(|number| format!("0{number} AzurePass_2014-09-01 ")));
        expected.extend(["0036 Sponsored_2016-01-01 ".to_owned(), "0145 CSP_2015-05-01 ".to_owned()]);
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_quota_id_may_stand_for_several_offers() {
        let numbers: Vec<_> = offers_with_quota_id("MSDNDevTest_2014-09-01").map(|offer| offer.id.number).collect();
        assert_eq!(numbers, [23, 148, 60]);
        assert_eq!(offers_with_quota_id("Unheard_2020-01-01").count(), 0);
    }
}
