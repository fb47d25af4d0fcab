//! The rules of the domain by name, for those who ask why: what each is called, and whether it is documented.

use super::Refusal;

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// Documented behaviour of the Account Center in the years 2017 to 2019.
    Documented,
    /// A choice of this simulator, where the documentation is silent or contradicts itself.
    Choice,
}

impl Source {
    /// The name in messages and in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Choice => "choice",
        }
    }
}

/// Makes the enum, the list of all, and what is known of each.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident, $code:literal, $source:ident;)*) => {
        /// A rule by which something is as it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
            /// A reason against an act.
            Against(Refusal),
        }

        impl Rule {
            /// Every rule but the reasons against acts.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// The name in messages and in files; that of a reason against an act is the refusal's own.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$rule => $code,)*
                    Self::Against(refusal) => refusal.code(),
                }
            }

            /// Where it comes from.
            #[must_use]
            pub const fn source(self) -> Source {
                match self {
                    $(Self::$rule => Source::$source,)*
                    // How long a request blocks another one is our choice.
                    Self::Against(Refusal::RequestPending) => Source::Choice,
                    Self::Against(_) => Source::Documented,
                }
            }
        }
    };
}

rules! {
    /// A Free Trial runs until its credit is used up or its 30 days are over.
    TrialRuns, "trial-runs", Documented;
    /// What was upgraded goes on when its credit is gone.
    UpgradedRuns, "upgraded-runs", Documented;
    /// Other subscriptions run until somebody cancels them or a bill stays unpaid.
    Runs, "runs", Documented;
    /// What is not billed runs until somebody cancels it.
    RunsUntilCancelled, "runs-until-cancelled", Documented;
    /// An unpaid bill makes it past due.
    PastDue, "past-due", Documented;
    /// Cancelling disables at once.
    Cancelled, "cancelled", Documented;
    /// The credit was used up while the spending limit was on.
    LimitReached, "limit-reached", Documented;
    /// The 30 days were over without an upgrade.
    TrialExpired, "trial-expired", Documented;
    /// 90 days after it was disabled.
    Deletion, "deletion", Choice;
    /// The recipient accepted.
    Transferred, "transferred", Documented;
    /// The offer is what was signed up for, until an upgrade.
    OfferAsSignedUp, "offer-as-signed-up", Documented;
    /// The offer ID waits for the end of the credit or of the 30 days, whichever is first.
    OfferWaits, "offer-waits", Documented;
    /// The credit was used up first.
    OfferAfterCredit, "offer-after-credit", Documented;
    /// The 30 days were over first.
    OfferAfterThirtyDays, "offer-after-thirty-days", Documented;
    /// The upgrade came after the end of the trial.
    OfferAfterLateUpgrade, "offer-after-late-upgrade", Choice;
    /// Microsoft Imagine has no credit to wait for.
    OfferWithUpgrade, "offer-with-upgrade", Choice;
    /// A Free Trial costs nothing.
    LimitOn, "limit-on", Documented;
    /// An upgrade takes the limit off for good.
    LimitOff, "limit-off", Documented;
    /// Pay-As-You-Go never had one.
    LimitNever, "limit-never", Documented;
    /// The limit is the Free Trial's.
    LimitNone, "limit-none", Documented;
    /// What was granted less what was used.
    CreditLeft, "credit-left", Documented;
    /// A credit that is shown as it was given, and not modelled.
    CreditGiven, "credit-given", Choice;
    /// An upgrade does not take the credit away.
    CreditKept, "credit-kept", Documented;
    /// All of it was used.
    CreditUsedUp, "credit-used-up", Documented;
    /// What is left after 30 days is lost.
    CreditForfeited, "credit-forfeited", Documented;
    /// 30 days of 24 hours after the sign-up.
    CreditEnds, "credit-ends", Choice;
    /// What was used in each 24 hours since the sign-up.
    DailyUse, "daily-use", Documented;
    /// The mean of the last seven days, continued.
    Forecast, "forecast", Documented;
    /// What the credit does not cover, where the limit is off.
    Billed, "billed", Documented;
    /// 12 calendar months from the sign-up.
    FreeServices, "free-services", Choice;
    /// They stop with the subscription.
    FreeServicesStopped, "free-services-stopped", Documented;
    /// Pay-As-You-Go's offer ID, active, nobody asked yet.
    TransferPossible, "transfer-possible", Documented;
    /// 15 days after it was made.
    RequestExpires, "request-expires", Choice;
    /// What has to be so for the banner to show.
    UpgradePossible, "upgrade-possible", Documented;
    /// After the end of the trial the resources come back, and cost.
    UpgradeLate, "upgrade-late", Documented;
    /// The Account Administrator may cancel what is not disabled.
    CancelPossible, "cancel-possible", Documented;
    /// A cancelled Pay-As-You-Go subscription can be taken up again.
    ReactivatePossible, "reactivate-possible", Documented;
    /// A payment method can be added where there is none.
    PaymentMethodPossible, "payment-method-possible", Documented;
    /// A bill that is unpaid can be paid.
    PayBillPossible, "pay-bill-possible", Documented;
    /// A request that waits can be answered, or taken back.
    RequestOpen, "request-open", Documented;
    /// Use takes from the credit first.
    Usage, "usage", Documented;
    /// Where everything starts.
    SignedUp, "signed-up", Documented;
    /// Somebody did it: a fact rests on no rule.
    Done, "done", Documented;
    /// Nothing is left that could change by itself.
    NothingNext, "nothing-next", Documented;
}
