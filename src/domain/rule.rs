//! The rules of the domain by name, for those who ask why: what each is called, and whether it is documented.

use super::Refusal;

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Source {
    /// Documented behaviour of the Account Center in the years 2017 to 2019.
    Documented,
    /// A choice of this simulator, where the documentation is silent or contradicts itself.
    Choice,
}

/// A rule that explains a value or a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Rule {
    /// A Free Trial runs until its credit is used up or its 30 days are over.
    TrialRuns,
    /// What was upgraded goes on when its credit is gone.
    UpgradedRuns,
    /// Other subscriptions run until somebody cancels them or a bill stays unpaid.
    Runs,
    /// What is not billed runs until somebody cancels it.
    RunsUntilCancelled,
    /// An unpaid bill makes it past due.
    PastDue,
    /// Cancelling disables at once.
    Cancelled,
    /// The credit was used up while the spending limit was on.
    LimitReached,
    /// The 30 days were over without an upgrade.
    TrialExpired,
    /// 90 days after it was disabled.
    Deletion,
    /// The recipient accepted.
    Transferred,
    /// The offer is what was signed up for, until an upgrade.
    OfferAsSignedUp,
    /// The offer ID waits for the end of the credit or of the 30 days, whichever is first.
    OfferWaits,
    /// The credit was used up first.
    OfferAfterCredit,
    /// The 30 days were over first.
    OfferAfterThirtyDays,
    /// The upgrade came after the end of the trial.
    OfferAfterLateUpgrade,
    /// Microsoft Imagine has no credit to wait for.
    OfferWithUpgrade,
    /// A Free Trial costs nothing.
    LimitOn,
    /// An upgrade takes the limit off for good.
    LimitOff,
    /// Pay-As-You-Go never had one.
    LimitNever,
    /// The limit is the Free Trial's.
    LimitNone,
    /// What was granted less what was used.
    CreditLeft,
    /// A credit that is shown as it was given, and not modelled.
    CreditGiven,
    /// An upgrade does not take the credit away.
    CreditKept,
    /// All of it was used.
    CreditUsedUp,
    /// What is left after 30 days is lost.
    CreditForfeited,
    /// 30 days of 24 hours after the sign-up.
    CreditEnds,
    /// What was used in each 24 hours since the sign-up.
    DailyUse,
    /// The mean of the last seven days, continued.
    Forecast,
    /// What the credit does not cover, where the limit is off.
    Billed,
    /// 12 calendar months from the sign-up.
    FreeServices,
    /// They stop with the subscription.
    FreeServicesStopped,
    /// Pay-As-You-Go's offer ID, active, nobody asked yet.
    TransferPossible,
    /// 15 days after it was made.
    RequestExpires,
    /// What has to be so for the banner to show.
    UpgradePossible,
    /// After the end of the trial the resources come back, and cost.
    UpgradeLate,
    /// The Account Administrator may cancel what is not disabled.
    CancelPossible,
    /// A cancelled Pay-As-You-Go subscription can be taken up again.
    ReactivatePossible,
    /// A payment method can be added where there is none.
    PaymentMethodPossible,
    /// A bill that is unpaid can be paid.
    PayBillPossible,
    /// A request that waits can be answered, or taken back.
    RequestOpen,
    /// Use takes from the credit first.
    Usage,
    /// Where everything starts.
    SignedUp,
    /// Somebody did it: a fact rests on no rule.
    Done,
    /// Nothing is left that could change by itself.
    NothingNext,
}

impl Rule {
    /// Returns where the rule comes from.
    #[must_use]
    pub const fn source(self) -> Source {
        match self {
            Self::Deletion
            | Self::OfferAfterLateUpgrade
            | Self::OfferWithUpgrade
            | Self::CreditGiven
            | Self::CreditEnds
            | Self::FreeServices
            | Self::RequestExpires => Source::Choice,
            Self::TrialRuns
            | Self::UpgradedRuns
            | Self::Runs
            | Self::RunsUntilCancelled
            | Self::PastDue
            | Self::Cancelled
            | Self::LimitReached
            | Self::TrialExpired
            | Self::Transferred
            | Self::OfferAsSignedUp
            | Self::OfferWaits
            | Self::OfferAfterCredit
            | Self::OfferAfterThirtyDays
            | Self::LimitOn
            | Self::LimitOff
            | Self::LimitNever
            | Self::LimitNone
            | Self::CreditLeft
            | Self::CreditKept
            | Self::CreditUsedUp
            | Self::CreditForfeited
            | Self::DailyUse
            | Self::Forecast
            | Self::Billed
            | Self::FreeServicesStopped
            | Self::TransferPossible
            | Self::UpgradePossible
            | Self::UpgradeLate
            | Self::CancelPossible
            | Self::ReactivatePossible
            | Self::PaymentMethodPossible
            | Self::PayBillPossible
            | Self::RequestOpen
            | Self::Usage
            | Self::SignedUp
            | Self::Done
            | Self::NothingNext => Source::Documented,
        }
    }
}

/// What an answer to *why?* rests on: a rule, or a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Something is so, or possible, by this rule.
    Rule(Rule),
    /// Something is not possible.
    Refusal(Refusal),
}

impl Reason {
    /// Returns where the reason comes from.
    #[must_use]
    pub const fn source(self) -> Source {
        match self {
            Self::Rule(rule) => rule.source(),
            // How long a request blocks another one is our choice.
            Self::Refusal(Refusal::RequestPending) => Source::Choice,
            Self::Refusal(_) => Source::Documented,
        }
    }
}
