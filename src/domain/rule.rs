//! The rules by name, for answers to *why?*, and whether each is documented.

use super::Refusal;

/// The source of a rule. [`Display`](std::fmt::Display) gives its name in messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Source {
    /// Documented behaviour of the Account Center in the years 2017 to 2019.
    Documented,
    /// A choice of this simulator, where the documentation is silent or contradicts itself.
    Choice,
    /// A choice of this simulator, where it does not simulate all of an offer.
    NotSimulated,
    /// What an export of real subscriptions says.
    Export,
}

/// A rule that explains a value, a date, or why something is possible.
///
/// [`Display`](std::fmt::Display) gives its name in messages, such as `trial-runs`; [`Rule::source`] says which rules are documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Rule {
    /// A trial is active until its credit is used up or its days are over.
    TrialRuns,
    /// An export says that a trial still runs, though its days are over by the estimated date of its sign-up.
    SeenRunning,
    /// An export tells no state that is understood, so that a subscription counts as active.
    StateNotUnderstood,
    /// An upgraded subscription stays active when its credit is gone.
    UpgradedRuns,
    /// An upgrade after the end of a trial enabled the subscription again.
    EnabledByUpgrade,
    /// Other subscriptions are active until they are cancelled or a bill is unpaid.
    Runs,
    /// A subscription of any other offer is simulated as active until it is cancelled.
    RunsUntilCancelled,
    /// An unpaid bill makes a subscription past due.
    PastDue,
    /// Cancelling disables a subscription at once.
    Cancelled,
    /// A trial is disabled when its credit is used up, because the spending limit is on.
    LimitReached,
    /// A trial that was not upgraded is disabled when its days are over.
    TrialExpired,
    /// A subscription is deleted [some time](super::DELETION_AFTER) after it was disabled.
    Deletion,
    /// A transfer is complete when the recipient accepts it.
    Transferred,
    /// Until an upgrade, the offer is the one signed up for.
    OfferAsSignedUp,
    /// The offer is the one signed up for, and cannot be upgraded.
    OfferStays,
    /// The offer is that of an export, which does not tell what was signed up for, and cannot be upgraded.
    OfferExported,
    /// An export leaves open which offer it is.
    OfferNotExported,
    /// After an upgrade, the offer ID waits until the credit is used up or the days of the trial are over, whichever is first.
    OfferWaits,
    /// After an upgrade that was told, an export has the new offer ID, and leaves open when it changed.
    OfferSeenChanged,
    /// The offer ID changed because the credit was used up first.
    OfferAfterCredit,
    /// The offer ID changed because the days of the trial were over first.
    OfferAfterThirtyDays,
    /// The offer ID changed at the upgrade, because that came after the end of the trial.
    OfferAfterLateUpgrade,
    /// The offer ID changed at the upgrade, because there is no trial to wait for.
    OfferWithUpgrade,
    /// The spending limit of a trial is on, so usage is never billed.
    LimitOn,
    /// An upgrade removes the spending limit for good.
    LimitOff,
    /// Pay-As-You-Go has no spending limit.
    LimitNever,
    /// An offer without a credit has no spending limit.
    LimitNone,
    /// The spending limit of this offer is not simulated.
    LimitNotSimulated,
    /// An export does not tell the spending limit, nor an offer that has one.
    LimitNotExported,
    /// The credit left is what was granted less what was used.
    CreditLeft,
    /// An export tells no amounts of a credit.
    CreditNotExported,
    /// Nobody told what was used of a credit, so that nobody knows what is left.
    UsageNotTold,
    /// A credit without a trial is shown as given, and not simulated.
    CreditGiven,
    /// An upgrade does not take the credit away.
    CreditKept,
    /// The credit cannot be used while the subscription is disabled, and expires all the same.
    CreditStopped,
    /// The whole credit was used.
    CreditUsedUp,
    /// Credit left at the end of the trial is forfeited.
    CreditForfeited,
    /// The credit ends a number of days of 24 hours after the sign-up.
    CreditEnds,
    /// Usage is counted per 24 hours since the sign-up.
    DailyUse,
    /// The forecast continues the mean usage of the last seven days.
    Forecast,
    /// The forecast is what the owner expects.
    ForecastExpected,
    /// What the credit does not cover is billed if the spending limit is off.
    Billed,
    /// Where there is no credit and no spending limit, all usage is billed.
    BilledWithoutCredit,
    /// The free services last a number of calendar months from the sign-up.
    FreeServices,
    /// The free services stop while the subscription is not running.
    FreeServicesStopped,
    /// The free services end with a subscription that is deleted.
    FreeServicesDeleted,
    /// The free services go with a subscription that is transferred.
    FreeServicesTransferred,
    /// An active subscription whose offer can be transferred, with no request pending, can be transferred.
    TransferPossible,
    /// Neither an upgrade nor a transfer changes the subscription ID.
    IdStays,
    /// A transfer request expires [some time](super::REQUEST_EXPIRES_AFTER) after it was made.
    RequestExpires,
    /// The Account Administrator can upgrade a running subscription of an offer that can be upgraded, if there is a payment method.
    UpgradePossible,
    /// An upgrade after the end of the trial enables the resources again, and they are billed.
    UpgradeLate,
    /// The same where an export leaves open whether that is why it is disabled.
    UpgradeIfEnded,
    /// The Account Administrator can cancel a subscription that is active or past due.
    CancelPossible,
    /// The Account Administrator can reactivate a cancelled Pay-As-You-Go subscription.
    ReactivatePossible,
    /// A payment method can be added if there is none.
    PaymentMethodPossible,
    /// An unpaid bill can be paid.
    PayBillPossible,
    /// A pending transfer request can be answered or withdrawn.
    RequestOpen,
    /// Usage is taken from the credit first.
    Usage,
    /// Everything counts from the sign-up.
    SignedUp,
    /// An export says so, and does not tell why.
    Exported,
    /// Everything comes from an export that is not known otherwise.
    ExportMade,
    /// Somebody did it; a fact needs no rule.
    Done,
    /// A trial will be disabled, and an export leaves open when.
    EndUndated,
    /// A disabled subscription is deleted, and an export leaves open when.
    DeletionUndated,
    /// Nothing is left that could change by itself.
    NothingNext,
    /// The same of what is not all simulated, or as an export has it.
    NothingNextHere,
}

impl Rule {
    /// Returns the source of the rule; `None` if it says nothing but what was recorded.
    #[must_use]
    pub const fn source(self) -> Option<Source> {
        match self {
            Self::Deletion
            | Self::DeletionUndated
            | Self::OfferAfterLateUpgrade
            | Self::OfferWithUpgrade
            | Self::LimitNone
            | Self::CreditEnds
            | Self::FreeServices
            | Self::FreeServicesTransferred
            | Self::DailyUse
            | Self::Forecast
            | Self::ForecastExpected
            | Self::UsageNotTold
            | Self::NothingNextHere
            | Self::PaymentMethodPossible
            | Self::SignedUp
            | Self::RequestExpires => Some(Source::Choice),
            Self::CreditGiven | Self::LimitNotSimulated | Self::RunsUntilCancelled => Some(Source::NotSimulated),
            Self::Exported
            | Self::SeenRunning
            | Self::StateNotUnderstood
            | Self::OfferExported
            | Self::OfferSeenChanged
            | Self::OfferNotExported
            | Self::LimitNotExported
            | Self::CreditNotExported => Some(Source::Export),
            // What was recorded needs no source.
            Self::Done | Self::ExportMade => None,
            Self::TrialRuns
            | Self::UpgradedRuns
            | Self::EnabledByUpgrade
            | Self::Runs
            | Self::PastDue
            | Self::Cancelled
            | Self::LimitReached
            | Self::TrialExpired
            | Self::Transferred
            | Self::OfferAsSignedUp
            | Self::OfferStays
            | Self::OfferWaits
            | Self::OfferAfterCredit
            | Self::OfferAfterThirtyDays
            | Self::LimitOn
            | Self::LimitOff
            | Self::LimitNever
            | Self::CreditLeft
            | Self::CreditKept
            | Self::CreditStopped
            | Self::CreditUsedUp
            | Self::CreditForfeited
            | Self::Billed
            | Self::BilledWithoutCredit
            | Self::FreeServicesStopped
            | Self::FreeServicesDeleted
            | Self::TransferPossible
            | Self::IdStays
            | Self::UpgradePossible
            | Self::UpgradeLate
            | Self::UpgradeIfEnded
            | Self::EndUndated
            | Self::NothingNext
            | Self::CancelPossible
            | Self::ReactivatePossible
            | Self::PayBillPossible
            | Self::RequestOpen
            | Self::Usage => Some(Source::Documented),
        }
    }
}

/// What an answer to *why?* rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A rule by which something is as it is, or possible.
    Rule(Rule),
    /// A refusal by which something is not possible.
    Refusal(Refusal),
}

impl Reason {
    /// Returns the source of the reason; see [`Rule::source`].
    #[must_use]
    pub const fn source(self) -> Option<Source> {
        match self {
            Self::Rule(rule) => rule.source(),
            // How long a request blocks another, and which names, addresses and amounts are taken, are choices of this
            // simulator. The one document about a missing payment method, of 2019, asks for a card during the upgrade.
            Self::Refusal(
                Refusal::RequestPending
                | Refusal::NoPaymentMethod
                | Refusal::PaymentMethodPresent
                | Refusal::RecipientInvalid
                | Refusal::AmountInvalid
                | Refusal::NameInvalid,
            ) => Some(Source::Choice),
            Self::Refusal(Refusal::UsageNotSimulated) => Some(Source::NotSimulated),
            Self::Refusal(Refusal::CancellationUnknown | Refusal::OfferUnclear) => Some(Source::Export),
            Self::Refusal(_) => Some(Source::Documented),
        }
    }
}
