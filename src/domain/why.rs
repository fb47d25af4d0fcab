//! Answers to *why?*: the rules, the events they rest on, and when an obstacle ends by itself.

mod next;

use super::{
    Act, Cause, DisabledReason, Event, Happening, Instant, OfferId, Reason, Refusal, Role, Rule, Snapshot, SpendingLimit, Status, Sum,
    Topic, usage::Share,
};

/// An answer to *why?*: a reason, and what it rests on in this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why<'a> {
    /// The rule or the refusal.
    pub reason: Reason,
    /// The facts that the reason rests on and the events that followed from them, in order.
    pub grounds: Vec<Event<'a>>,
    /// How the grounds add up to the amounts in question.
    pub sums: Vec<Sum>,
    /// The latest instant at which the obstacle ends by itself, if the reason is an obstacle and it does.
    pub ends_at: Option<Instant>,
}

impl<'a> Why<'a> {
    const fn new(rule: Rule, grounds: Vec<Event<'a>>) -> Self {
        Self { reason: Reason::Rule(rule), grounds, sums: Vec::new(), ends_at: None }
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
    /// assert_eq!((answers[0].reason, answers[0].reason.source()), (Reason::Rule(Rule::CreditEnds), Some(Source::Choice)));
    /// assert_eq!(answers[0].grounds.iter().map(|event| event.at).collect::<Vec<_>>(), [created_at, created_at + days(30)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn why(&self, topic: Topic, role: Role) -> Vec<Why<'a>> {
        match topic {
            Topic::Status => vec![self.why_status()],
            Topic::Deletion => vec![self.why_deletion()],
            Topic::Offer | Topic::OfferId | Topic::OfferChange => vec![self.why_offer()],
            Topic::SpendingLimit => vec![self.why_limit()],
            Topic::Billed => vec![self.why_billed()],
            Topic::Credit => vec![self.why_credit()],
            Topic::CreditEnd => vec![self.why_credit_end()],
            Topic::DailyUse => vec![Why {
                sums: std::iter::once(self.sum_of_usage()).chain(self.sum_of_peak()).collect(),
                ..Why::new(Rule::DailyUse, self.with_usage(Share::All, |what| *what == Happening::SignedUp))
            }],
            Topic::Forecast => vec![self.why_forecast()],
            Topic::SubscriptionId => vec![Why::new(Rule::IdStays, self.signed_up())],
            Topic::Transfer => self.why_not(&Act::RequestTransfer { recipient: String::new() }, role),
            Topic::FreeServices => vec![match self.free_services() {
                Some(services) if services.ended_with(self) => {
                    let is_transferred = self.status() == Status::Transferred;
                    let ended = if is_transferred { Rule::FreeServicesTransferred } else { Rule::FreeServicesDeleted };
                    Why::new(ended, self.why_status().grounds)
                }
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
        if refusals.is_empty() { vec![self.why_possible(act)] } else { refusals.iter().map(|refusal| self.why_against(*refusal)).collect() }
    }

    fn why_possible(&self, act: &Act) -> Why<'a> {
        let asked = || self.happened(|what| matches!(what, Happening::Fact(Act::RequestTransfer { .. })));
        match act {
            Act::Upgrade { .. } if self.status().is_running() => Why::new(Rule::UpgradePossible, self.signed_up()),
            Act::Upgrade { .. } if self.is_end_unclear() => Why::new(Rule::UpgradeIfEnded, self.why_status().grounds),
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
            Refusal::CancellationUnknown | Refusal::OfferUnclear => (self.exported(), None),
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
        Why { reason: Reason::Refusal(refusal), grounds, sums: Vec::new(), ends_at }
    }

    /// Answers why something happens at this instant.
    #[must_use]
    pub fn why_happening(&self, what: &Happening<'_>) -> Why<'a> {
        let rule = match what {
            Happening::SignedUp => Rule::SignedUp,
            Happening::Exported => Rule::ExportMade,
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
            Happening::SignedUp | Happening::Exported | Happening::Fact(_) => Vec::new(),
            Happening::Deleted => return self.why_deletion(),
            Happening::TransferRequestExpired => self.happened(is_about_a_request),
            Happening::CreditUsedUp | Happening::Disabled(DisabledReason::SpendingLimitReached) => {
                let grounds = self.with_usage(Share::Credit, |what| *what == Happening::SignedUp);
                return Why { sums: self.sum_of_credit().into_iter().collect(), ..Why::new(rule, grounds) };
            }
            Happening::Disabled(DisabledReason::CreditExpired) => {
                self.happened(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_)))
            }
            Happening::Disabled(DisabledReason::Cancelled) => self.happened(|what| *what == Happening::Fact(&Act::Cancel)),
            _ => self.signed_up(),
        };
        Why::new(rule, grounds)
    }

    /// Answers why something will happen if nothing else does, by what holds now; `None` where that is the same as when it has happened.
    #[must_use]
    pub fn why_coming(&self, what: &Happening<'_>) -> Option<Why<'a>> {
        match what {
            Happening::Disabled(_) => Some(self.why_status()),
            Happening::OfferChanged(_) => Some(self.why_offer()),
            _ => None,
        }
    }

    /// Answers why it is or will be deleted: because of what disabled it last. What an upgrade or a reactivation ended does not count.
    fn why_deletion(&self) -> Why<'a> {
        if self.is_deletion_undated() {
            return Why::new(Rule::DeletionUndated, self.why_status().grounds);
        }
        let since = self.disabling().and_then(|disabled| disabled.since);
        let mut grounds = self.happened(is_about_disabling);
        grounds.retain(|event| since.is_none_or(|since| since <= event.at));
        Why::new(Rule::Deletion, grounds)
    }

    fn why_status(&self) -> Why<'a> {
        let paid = |what: &Happening<'_>| {
            matches!(what, Happening::Fact(Act::Reactivate | Act::PayBill | Act::Upgrade { .. }) | Happening::SignedUp)
        };
        if self.is_status_observed() {
            let is_understood = self.state_not_understood().is_none();
            return Why::new(if is_understood { Rule::Exported } else { Rule::StateNotUnderstood }, self.exported());
        }
        match self.status() {
            Status::Transferred => Why::new(Rule::Transferred, self.happened(is_about_a_request)),
            Status::Deleted => self.why_deletion(),
            Status::Disabled(disabled) => match disabled.reason {
                Some(DisabledReason::Cancelled) => Why::new(Rule::Cancelled, self.happened(|what| *what == Happening::Fact(&Act::Cancel))),
                Some(DisabledReason::SpendingLimitReached) => {
                    self.of_credit(Rule::LimitReached, |what| matches!(what, Happening::SignedUp | Happening::CreditUsedUp))
                }
                Some(DisabledReason::CreditExpired) | None => {
                    Why::new(Rule::TrialExpired, self.happened(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_))))
                }
            },
            Status::PastDue => Why::new(Rule::PastDue, self.happened(|what| *what == Happening::Fact(&Act::BillUnpaid))),
            Status::Active if self.disabled_until_upgrade().is_some() => {
                let ended =
                    |what: &Happening<'_>| matches!(what, Happening::CreditUsedUp | Happening::CreditExpired(_) | Happening::Exported);
                Why::new(Rule::EnabledByUpgrade, self.happened(|what| paid(what) || ended(what) || is_about_disabling(what)))
            }
            Status::Active if self.is_upgraded() => Why::new(Rule::UpgradedRuns, self.happened(paid)),
            Status::Active if self.sign_up.offer.trial.is_some() && self.trigger().is_some() => {
                Why::new(Rule::SeenRunning, self.happened(|what| matches!(what, Happening::SignedUp | Happening::Exported)))
            }
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
        if self.is_seen_changed() {
            let is_ground = |what: &Happening<'_>| matches!(what, Happening::Fact(Act::Upgrade { .. }) | Happening::Exported);
            return Why::new(Rule::OfferSeenChanged, self.happened(is_ground));
        }
        let offer = self.sign_up.offer;
        if self.observed.is_some() && offer.upgrades_to.is_none() {
            return Why::new(if offer.id == OfferId::UNKNOWN { Rule::OfferNotExported } else { Rule::OfferExported }, self.exported());
        }
        let rule = match offer.upgrades_to {
            _ if self.waits_for_offer_change() => Rule::OfferWaits,
            Some(_) => Rule::OfferAsSignedUp,
            None => Rule::OfferStays,
        };
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
        if self.is_upgraded() {
            return Why::new(Rule::LimitOff, self.happened(|what| matches!(what, Happening::Fact(Act::Upgrade { .. }))));
        }
        if let Some(observed) = self.observed.filter(|_| !self.sign_up.offer.simulated) {
            return Why::new(if observed.spending_limit.is_some() { Rule::Exported } else { Rule::LimitNotExported }, self.exported());
        }
        let rule = match self.sign_up.offer.spending_limit {
            Some(SpendingLimit::On) => Rule::LimitOn,
            Some(SpendingLimit::Off) => Rule::LimitNever,
            None if self.sign_up.offer.simulated => Rule::LimitNone,
            None => Rule::LimitNotSimulated,
        };
        Why::new(rule, self.signed_up())
    }

    fn why_credit(&self) -> Why<'a> {
        if self.is_credit_unknown() {
            return Why::new(Rule::CreditNotExported, self.exported());
        }
        let Some(credit) = self.credit() else { return Why::new(Rule::CreditGiven, self.signed_up()) };
        if self.is_usage_unknown() {
            return Why::new(Rule::UsageNotTold, self.signed_up());
        }
        if credit.exhausted_at.is_some() {
            self.of_credit(Rule::CreditUsedUp, |what| matches!(what, Happening::SignedUp | Happening::CreditUsedUp))
        } else if credit.expired {
            self.of_credit(Rule::CreditForfeited, |what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_)))
        } else if !self.status().is_running() {
            self.of_credit(Rule::CreditStopped, |what| matches!(what, Happening::SignedUp | Happening::Fact(Act::Cancel)))
        } else if self.is_upgraded() {
            self.of_credit(Rule::CreditKept, |what| matches!(what, Happening::SignedUp | Happening::Fact(Act::Upgrade { .. })))
        } else {
            self.of_credit(Rule::CreditLeft, |what| *what == Happening::SignedUp)
        }
    }

    /// Answers with a rule about the credit: the usage that it paid, and how that adds up.
    fn of_credit(&self, rule: Rule, matches: impl Fn(&Happening<'a>) -> bool) -> Why<'a> {
        Why { sums: self.sum_of_credit().into_iter().collect(), ..Why::new(rule, self.with_usage(Share::Credit, matches)) }
    }

    fn why_billed(&self) -> Why<'a> {
        let begins = |what: &Happening<'_>| {
            matches!(what, Happening::Fact(Act::Upgrade { .. }) | Happening::CreditUsedUp | Happening::CreditExpired(_))
        };
        let rule = if self.sign_up.offer.trial.is_some() { Rule::Billed } else { Rule::BilledWithoutCredit };
        Why { sums: vec![Sum::Billed(self.billed())], ..Why::new(rule, self.with_usage(Share::Billed, begins)) }
    }

    fn why_forecast(&self) -> Why<'a> {
        let sums = self.sums_of_forecast();
        if self.sign_up.expected_per_day.is_some() {
            return Why { sums, ..Why::new(Rule::ForecastExpected, self.signed_up()) };
        }
        let rows = self.usage_rows(Share::Credit, |at| self.is_in_window(at));
        let mut grounds: Vec<Event<'a>> = rows.into_iter().map(|(_, row)| row).collect();
        if grounds.is_empty() {
            grounds = self.signed_up();
        }
        Why { sums, ..Why::new(Rule::Forecast, grounds) }
    }

    fn why_credit_end(&self) -> Why<'a> {
        if self.exhausted_at.is_some() {
            return self.why_credit();
        }
        if self.credit().is_some_and(|credit| credit.expired) {
            return self.of_credit(Rule::CreditEnds, |what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_)));
        }
        Why::new(Rule::CreditEnds, self.expected(|what| matches!(what, Happening::SignedUp | Happening::CreditExpired(_))))
    }

    /// Returns the event of the sign-up.
    fn signed_up(&self) -> Vec<Event<'a>> {
        self.happened(|what| *what == Happening::SignedUp)
    }

    /// Returns the event of the export.
    fn exported(&self) -> Vec<Event<'a>> {
        self.happened(|what| *what == Happening::Exported)
    }

    /// Returns the events up to this instant that match.
    pub(super) fn happened(&self, matches: impl Fn(&Happening<'a>) -> bool) -> Vec<Event<'a>> {
        self.events().into_iter().filter(|event| event.at <= self.at && matches(&event.what)).collect()
    }

    /// Returns the past and future events that match.
    fn expected(&self, matches: impl Fn(&Happening<'a>) -> bool) -> Vec<Event<'a>> {
        self.events().into_iter().filter(|event| matches(&event.what)).collect()
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
