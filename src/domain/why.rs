//! Answers to *why?*: the rules, the events they rest on, and when an obstacle ends by itself.

use super::{Act, Cause, Change, DisabledReason, Event, Happening, Instant, Reason, Refusal, Role, Rule, Snapshot, SpendingLimit, Status};

/// Something that is shown of a subscription, and of which a user can ask *why?*. In the order of the page.
///
/// [`Display`](std::fmt::Display) and parsing use its name in messages and files, such as `credit-end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Topic {
    /// The status.
    Status,
    /// The name of the offer.
    Offer,
    /// The offer ID.
    OfferId,
    /// The spending limit.
    SpendingLimit,
    /// The instant of the deletion, while the subscription is disabled.
    Deletion,
    /// The total billed.
    Billed,
    /// The credit left.
    Credit,
    /// When the credit ends, or when and how it ended.
    CreditEnd,
    /// The usage per day.
    DailyUse,
    /// The forecast of how long the credit lasts.
    Forecast,
    /// Whether the subscription can be transferred, and when.
    Transfer,
    /// The change of the offer ID, once it has happened.
    OfferChange,
    /// The free services.
    FreeServices,
    /// The next change that comes by itself.
    NextChange,
}

impl Topic {
    /// Whether two snapshots of a subscription show something different under this topic. Countdowns and the forecast, which change with
    /// every second, do not count.
    #[must_use]
    pub fn differs(self, before: &Snapshot<'_>, after: &Snapshot<'_>) -> bool {
        fn differ<'a, T: PartialEq>(before: &Snapshot<'a>, after: &Snapshot<'a>, shown: impl Fn(&Snapshot<'a>) -> T) -> bool {
            shown(before) != shown(after)
        }
        match self {
            Self::Status => differ(before, after, Snapshot::status),
            Self::Deletion => differ(before, after, Snapshot::deletion_at),
            Self::Offer | Self::OfferId => differ(before, after, |it| it.offer().id),
            Self::SpendingLimit => differ(before, after, Snapshot::spending_limit),
            Self::Billed => differ(before, after, Snapshot::billed),
            Self::Credit => differ(before, after, |it| it.credit().map(|credit| credit.remaining)),
            Self::CreditEnd => differ(before, after, |it| it.credit().map(|credit| (credit.exhausted_at, credit.expired))),
            Self::DailyUse => differ(before, after, |it| (it.credit_used, it.billed())),
            Self::Transfer => {
                differ(before, after, |it| (it.transfer(), it.offer_changes_at()))
                    || before.pending_request().is_some() != after.pending_request().is_some()
            }
            Self::OfferChange => differ(before, after, Snapshot::offer_changed),
            Self::FreeServices => differ(before, after, |it| it.free_services().map(|services| services.usable)),
            Self::Forecast | Self::NextChange => false,
        }
    }

    /// Whether there is anything to show under this topic.
    #[must_use]
    pub fn is_shown(self, snapshot: &Snapshot<'_>) -> bool {
        match self {
            Self::Status | Self::Offer | Self::OfferId | Self::SpendingLimit | Self::Transfer | Self::NextChange => true,
            Self::Deletion => snapshot.deletion_at().is_some(),
            Self::Billed => !snapshot.billed().amount.is_zero(),
            Self::Credit => snapshot.sign_up().credit.is_some(),
            Self::CreditEnd => snapshot.credit().is_some(),
            Self::DailyUse => snapshot.credit().is_some_and(|credit| !credit.used.amount.is_zero()),
            Self::Forecast => snapshot.forecast().is_some(),
            Self::OfferChange => snapshot.offer_changed().is_some(),
            Self::FreeServices => snapshot.free_services().is_some(),
        }
    }
}

/// An answer to *why?*: a reason, and what it rests on in this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why<'a> {
    /// The rule or the refusal.
    pub reason: Reason,
    /// The facts that the reason rests on and the events that followed from them, in order.
    pub grounds: Vec<Event<'a>>,
    /// The latest instant at which the obstacle ends by itself, if the reason is an obstacle and it does.
    pub ends_at: Option<Instant>,
}

impl<'a> Why<'a> {
    const fn new(rule: Rule, grounds: Vec<Event<'a>>) -> Self {
        Self { reason: Reason::Rule(rule), grounds, ends_at: None }
    }
}

impl<'a> Snapshot<'a> {
    /// Answers why a topic is as it is, for a person in this role. There is at least one answer for every topic that
    /// [is shown](Topic::is_shown).
    ///
    /// ```
    /// use account_center::domain::{Instant, Reason, Role, Rule, SignUp, Source, Subscription, Topic, days};
    ///
    /// let created_at: Instant = "2018-12-27T09:15:00Z".parse()?;
    /// let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", created_at), Vec::new())?;
    /// let day_one = trial.at(created_at + days(1)).ok_or("before the sign-up")?;
    ///
    /// let answers = day_one.why(Topic::CreditEnd, Role::Administrator);
    /// assert_eq!((answers[0].reason, answers[0].reason.source()), (Reason::Rule(Rule::CreditEnds), Source::Choice));
    /// assert_eq!(answers[0].grounds.iter().map(|event| event.at).collect::<Vec<_>>(), [created_at, created_at + days(30)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn why(&self, topic: Topic, role: Role) -> Vec<Why<'a>> {
        match topic {
            Topic::Status => vec![self.why_status()],
            Topic::Deletion => vec![Why::new(Rule::Deletion, self.happened(is_about_disabling))],
            Topic::Offer | Topic::OfferId | Topic::OfferChange => vec![self.why_offer()],
            Topic::SpendingLimit => vec![self.why_limit()],
            Topic::Billed => vec![Why::new(
                Rule::Billed,
                self.with_use(|what| {
                    matches!(what, Happening::Fact(Act::Upgrade { .. }) | Happening::CreditUsedUp | Happening::CreditExpired(_))
                }),
            )],
            Topic::Credit => vec![self.why_credit()],
            Topic::CreditEnd => vec![self.why_credit_end()],
            Topic::DailyUse => vec![Why::new(Rule::DailyUse, self.with_use(|what| *what == Happening::SignedUp))],
            Topic::Forecast => vec![Why::new(Rule::Forecast, self.with_use(|_| false))],
            Topic::Transfer => self.why_not(&Act::RequestTransfer { recipient: String::new() }, role),
            Topic::FreeServices => vec![match self.free_services() {
                Some(services) if !services.usable && self.at < services.until => {
                    Why::new(Rule::FreeServicesStopped, self.why_status().grounds)
                }
                _ => Why::new(Rule::FreeServices, self.signed_up()),
            }],
            Topic::NextChange => self.why_next(role),
        }
    }

    /// Answers why an act is possible, or gives every reason against it. Reasons against what has to be typed for it do not count.
    #[must_use]
    pub fn why_not(&self, act: &Act, role: Role) -> Vec<Why<'a>> {
        let refusals = match act {
            Act::RequestTransfer { .. } => self.transfer_by(role).blockers,
            act => self.refusals(act, role),
        };
        if refusals.is_empty() {
            vec![self.why_possible(act)]
        } else {
            refusals.into_iter().map(|refusal| self.why_against(refusal)).collect()
        }
    }

    fn why_possible(&self, act: &Act) -> Why<'a> {
        let asked = || self.happened(|what| matches!(what, Happening::Fact(Act::RequestTransfer { .. })));
        match act {
            Act::Upgrade { .. } if self.status().is_running() => Why::new(Rule::UpgradePossible, self.signed_up()),
            Act::Upgrade { .. } => Why::new(Rule::UpgradeLate, self.why_status().grounds),
            Act::Cancel => Why::new(
                Rule::CancelPossible,
                self.happened(|what| matches!(what, Happening::SignedUp | Happening::Fact(Act::Reactivate | Act::PayBill))),
            ),
            Act::Reactivate => Why::new(Rule::ReactivatePossible, self.why_status().grounds),
            Act::AddPaymentMethod => Why::new(Rule::PaymentMethodPossible, self.signed_up()),
            Act::PayBill => Why::new(Rule::PayBillPossible, self.why_status().grounds),
            Act::RequestTransfer { .. } => Why::new(Rule::TransferPossible, self.why_offer().grounds),
            Act::AcceptTransfer | Act::DeclineTransfer | Act::CancelTransfer => Why::new(Rule::RequestOpen, asked()),
            Act::Usage(_) | Act::BillUnpaid => Why::new(Rule::Usage, self.why_limit().grounds),
        }
    }

    /// Answers with a refusal: the events that it rests on, and when it ends.
    fn why_against(&self, refusal: Refusal) -> Why<'a> {
        let (grounds, ends_at) = match refusal {
            Refusal::Transferred | Refusal::Deleted | Refusal::Disabled | Refusal::Cancelled | Refusal::PastDue => {
                (self.why_status().grounds, None)
            }
            Refusal::NotCancelled if matches!(self.status(), Status::Disabled(_)) => (self.why_status().grounds, None),
            Refusal::NotCancelled => (self.happened(|what| matches!(what, Happening::Fact(Act::Cancel | Act::Reactivate))), None),
            Refusal::NotPastDue => (self.happened(|what| matches!(what, Happening::Fact(Act::BillUnpaid | Act::PayBill))), None),
            Refusal::AlreadyUpgraded => (self.happened(|what| matches!(what, Happening::Fact(Act::Upgrade { .. }))), None),
            Refusal::WaitingForOfferChange | Refusal::OfferNotReactivatable => (self.why_offer().grounds, self.offer_changes_at()),
            Refusal::RequestPending => (
                self.happened(|what| matches!(what, Happening::Fact(Act::RequestTransfer { .. }))),
                self.pending_request().map(|request| request.expires_at()),
            ),
            Refusal::SpendingLimitNotOff => (self.why_limit().grounds, None),
            Refusal::PaymentMethodPresent => {
                (self.happened(|what| matches!(what, Happening::SignedUp | Happening::Fact(Act::AddPaymentMethod))), None)
            }
            Refusal::NoRequest => (self.happened(is_about_a_request), None),
            Refusal::NotCreated
            | Refusal::NotAdministrator
            | Refusal::OfferNotUpgradable
            | Refusal::NoPaymentMethod
            | Refusal::NotUpgraded
            | Refusal::OfferNotTransferable
            | Refusal::RecipientInvalid
            | Refusal::RecipientIsAdministrator
            | Refusal::UsageNotSimulated
            | Refusal::AmountInvalid
            | Refusal::NameInvalid => (self.signed_up(), None),
        };
        Why { reason: Reason::Refusal(refusal), grounds, ends_at }
    }

    /// Answers why something happens at this instant.
    #[must_use]
    pub fn why_happening(&self, what: &Happening<'_>) -> Why<'a> {
        let rule = match what {
            Happening::SignedUp => Rule::SignedUp,
            Happening::Fact(Act::Cancel) | Happening::Disabled(DisabledReason::Cancelled) => Rule::Cancelled,
            Happening::Fact(Act::BillUnpaid) => Rule::PastDue,
            Happening::Fact(Act::AcceptTransfer) => Rule::Transferred,
            Happening::Fact(_) => Rule::Done,
            Happening::Used(_) => Rule::Usage,
            Happening::CreditUsedUp => Rule::CreditUsedUp,
            Happening::CreditExpired(_) => Rule::CreditEnds,
            Happening::OfferChanged(_) => return self.why_offer_changed(),
            Happening::Disabled(DisabledReason::SpendingLimitReached) => Rule::LimitReached,
            Happening::Disabled(DisabledReason::CreditExpired) => Rule::TrialExpired,
            Happening::Deleted => Rule::Deletion,
            Happening::FreeServicesEnded => Rule::FreeServices,
            Happening::TransferRequestExpired => Rule::RequestExpires,
        };
        let grounds = match what {
            Happening::SignedUp | Happening::Fact(_) => Vec::new(),
            Happening::Deleted => self.happened(is_about_disabling),
            Happening::TransferRequestExpired => self.happened(is_about_a_request),
            Happening::CreditUsedUp | Happening::Disabled(DisabledReason::SpendingLimitReached) => {
                self.with_use(|what| *what == Happening::SignedUp)
            }
            Happening::Disabled(DisabledReason::CreditExpired) => {
                self.happened(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_)))
            }
            Happening::Disabled(DisabledReason::Cancelled) => self.happened(|what| *what == Happening::Fact(&Act::Cancel)),
            _ => self.signed_up(),
        };
        Why::new(rule, grounds)
    }

    fn why_status(&self) -> Why<'a> {
        let paid = |what: &Happening<'_>| {
            matches!(what, Happening::Fact(Act::Reactivate | Act::PayBill | Act::Upgrade { .. }) | Happening::SignedUp)
        };
        match self.status() {
            Status::Transferred => Why::new(Rule::Transferred, self.happened(is_about_a_request)),
            Status::Deleted => Why::new(Rule::Deletion, self.happened(is_about_disabling)),
            Status::Disabled(disabled) => match disabled.reason {
                DisabledReason::Cancelled => Why::new(Rule::Cancelled, self.happened(|what| *what == Happening::Fact(&Act::Cancel))),
                DisabledReason::SpendingLimitReached => {
                    Why::new(Rule::LimitReached, self.with_use(|what| matches!(what, Happening::SignedUp | Happening::CreditUsedUp)))
                }
                DisabledReason::CreditExpired => {
                    Why::new(Rule::TrialExpired, self.happened(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_))))
                }
            },
            Status::PastDue => Why::new(Rule::PastDue, self.happened(|what| *what == Happening::Fact(&Act::BillUnpaid))),
            Status::Active if self.upgraded_at().is_some() => Why::new(Rule::UpgradedRuns, self.happened(paid)),
            Status::Active if self.sign_up.offer.trial.is_some() => {
                Why::new(Rule::TrialRuns, self.expected(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_))))
            }
            Status::Active if self.spending_limit().is_some() => Why::new(Rule::Runs, self.happened(paid)),
            Status::Active => Why::new(Rule::RunsUntilCancelled, self.happened(paid)),
        }
    }

    fn why_offer(&self) -> Why<'a> {
        if self.offer_changed().is_some() {
            return self.why_offer_changed();
        }
        let rule = if self.offer_changes_at().is_some() { Rule::OfferWaits } else { Rule::OfferAsSignedUp };
        let upgraded = |what: &Happening<'_>| matches!(what, Happening::SignedUp | Happening::Fact(Act::Upgrade { .. }));
        let waits = rule == Rule::OfferWaits;
        Why::new(rule, self.expected(|what| upgraded(what) || waits && matches!(what, Happening::OfferChanged(_))))
    }

    /// Answers why the offer ID changed, or will change if nothing else happens.
    fn why_offer_changed(&self) -> Why<'a> {
        let cause = self.offer_changed().map_or(Cause::ThirtyDays, |(_, cause)| cause);
        // At the very instant of the end, the trial had not ended before.
        let late = self.upgraded_at().zip(self.trigger()).is_some_and(|(upgraded_at, (ended_at, _))| ended_at < upgraded_at);
        let rule = match cause {
            Cause::Upgrade => Rule::OfferWithUpgrade,
            _ if late => Rule::OfferAfterLateUpgrade,
            Cause::CreditUsed => Rule::OfferAfterCredit,
            Cause::ThirtyDays => Rule::OfferAfterThirtyDays,
        };
        Why::new(
            rule,
            self.expected(|what| match what {
                Happening::SignedUp | Happening::Fact(Act::Upgrade { .. }) | Happening::OfferChanged(_) => true,
                Happening::CreditUsedUp => cause == Cause::CreditUsed,
                Happening::CreditExpired(_) => cause == Cause::ThirtyDays,
                _ => false,
            }),
        )
    }

    fn why_limit(&self) -> Why<'a> {
        if self.upgraded_at().is_some() {
            return Why::new(Rule::LimitOff, self.happened(|what| matches!(what, Happening::Fact(Act::Upgrade { .. }))));
        }
        let rule = match self.sign_up.offer.spending_limit {
            Some(SpendingLimit::On) => Rule::LimitOn,
            Some(SpendingLimit::Off) => Rule::LimitNever,
            None => Rule::LimitNone,
        };
        Why::new(rule, self.signed_up())
    }

    fn why_credit(&self) -> Why<'a> {
        let Some(credit) = self.credit() else { return Why::new(Rule::CreditGiven, self.signed_up()) };
        if credit.exhausted_at.is_some() {
            Why::new(Rule::CreditUsedUp, self.with_use(|what| matches!(what, Happening::SignedUp | Happening::CreditUsedUp)))
        } else if credit.expired {
            Why::new(Rule::CreditForfeited, self.with_use(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_))))
        } else if self.upgraded_at().is_some() {
            Why::new(Rule::CreditKept, self.with_use(|what| matches!(what, Happening::SignedUp | Happening::Fact(Act::Upgrade { .. }))))
        } else {
            Why::new(Rule::CreditLeft, self.with_use(|what| *what == Happening::SignedUp))
        }
    }

    fn why_credit_end(&self) -> Why<'a> {
        if self.exhausted_at.is_some() {
            return self.why_credit();
        }
        Why::new(Rule::CreditEnds, self.expected(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_))))
    }

    fn why_next(&self, role: Role) -> Vec<Why<'a>> {
        let Some(next) = self.next_change() else { return vec![Why::new(Rule::NothingNext, self.why_status().grounds)] };
        let why = |change: &Change| match change {
            Change::CreditExpires => self.why_credit_end(),
            Change::OfferChanges => self.why_offer(),
            Change::Disabled => self.why_status(),
            Change::Deleted => Why::new(Rule::Deletion, self.why_status().grounds),
            Change::FreeServicesEnd => self.why(Topic::FreeServices, role).remove(0),
            Change::TransferRequestExpires => Why::new(Rule::RequestExpires, self.happened(is_about_a_request)),
        };
        next.what.iter().map(why).collect()
    }

    /// Returns the event of the sign-up.
    fn signed_up(&self) -> Vec<Event<'a>> {
        self.happened(|what| *what == Happening::SignedUp)
    }

    /// Returns the events up to this instant that match.
    fn happened(&self, matches: impl Fn(&Happening<'a>) -> bool) -> Vec<Event<'a>> {
        self.events().into_iter().filter(|event| event.at <= self.at && matches(&event.what)).collect()
    }

    /// Returns the past and future events that match.
    fn expected(&self, matches: impl Fn(&Happening<'a>) -> bool) -> Vec<Event<'a>> {
        self.events().into_iter().filter(|event| matches(&event.what)).collect()
    }

    /// Returns the events up to this instant that match, and among them the total used, at the instant of the last usage.
    fn with_use(&self, matches: impl Fn(&Happening<'a>) -> bool) -> Vec<Event<'a>> {
        let mut grounds = self.happened(matches);
        if let Some(last) = self.facts.iter().rfind(|fact| matches!(fact.act, Act::Usage(_))) {
            let used = Event { at: last.at, what: Happening::Used(self.sign_up.money(self.credit_used + self.billed().amount)) };
            grounds.insert(grounds.partition_point(|event| event.at < last.at), used);
        }
        grounds
    }
}

/// Whether an event is about disabling and what follows from it.
const fn is_about_disabling(what: &Happening<'_>) -> bool {
    matches!(what, Happening::Fact(Act::Cancel) | Happening::Disabled(_) | Happening::Deleted)
}

/// Whether an event is about a transfer request.
const fn is_about_a_request(what: &Happening<'_>) -> bool {
    matches!(
        what,
        Happening::Fact(Act::RequestTransfer { .. } | Act::AcceptTransfer | Act::DeclineTransfer | Act::CancelTransfer)
            | Happening::TransferRequestExpired
    )
}
