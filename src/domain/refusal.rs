//! Refusals: whether an act is allowed, and every reason against it. One set of checks for users and for the facts of a file.

use super::{Act, DisabledReason, Fact, Money, Snapshot, SpendingLimit, Status, check_name, is_email};

/// What a person may do with a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The Account Administrator, who signed up: the only one who may upgrade, transfer, cancel and reactivate. Documented behaviour.
    Administrator,
    /// Anybody else.
    Other,
}

/// A reason against an act.
///
/// [`Display`](std::fmt::Display) gives its name in the public state, such as `already_upgraded`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    /// The subscription does not exist yet.
    NotCreated,
    /// It was transferred: somebody else pays for it now.
    Transferred,
    /// It was deleted.
    Deleted,
    /// It is disabled, for whatever reason.
    Disabled,
    /// It is disabled because it was cancelled.
    Cancelled,
    /// A bill is unpaid.
    PastDue,
    /// The person is not the Account Administrator.
    NotAdministrator,
    /// It was upgraded before.
    AlreadyUpgraded,
    /// The Account Center does not upgrade the offer that was signed up for.
    OfferNotUpgradable,
    /// There is no payment method.
    NoPaymentMethod,
    /// It is not disabled because it was cancelled.
    NotCancelled,
    /// It is disabled or deleted, and an export does not tell whether it was cancelled.
    CancellationUnknown,
    /// The Account Center does not reactivate its present offer.
    OfferNotReactivatable,
    /// It has to be upgraded first.
    NotUpgraded,
    /// It was upgraded, but its offer ID has not changed yet.
    WaitingForOfferChange,
    /// The Account Center does not transfer its present offer.
    OfferNotTransferable,
    /// An export leaves open which offer it is, and only with some that it may be this is possible.
    OfferUnclear,
    /// A transfer request is waiting for an answer.
    RequestPending,
    /// The recipient is not an e-mail address.
    RecipientInvalid,
    /// The recipient is the Account Administrator.
    RecipientIsAdministrator,
    /// No transfer request is waiting for an answer.
    NoRequest,
    /// The spending limit is not off, so nothing is billed.
    SpendingLimitNotOff,
    /// No bill is unpaid.
    NotPastDue,
    /// There is a payment method already.
    PaymentMethodPresent,
    /// Usage is not simulated for the offer that was signed up for.
    UsageNotSimulated,
    /// The amount is not one that usage can cost.
    AmountInvalid,
    /// The name has nothing to see, or characters that cannot be shown.
    NameInvalid,
}

/// An act was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{act} was refused: {}", names(.refusals))]
pub struct ActError {
    /// The name of the act, such as `upgrade`.
    pub act: &'static str,
    /// Every reason against it, in the documented order; at least one.
    pub refusals: Vec<Refusal>,
}

/// Lists refusals by name, for error messages.
pub(super) fn names(refusals: &[Refusal]) -> String {
    refusals.iter().map(Refusal::to_string).collect::<Vec<_>>().join(", ")
}

impl Snapshot<'_> {
    /// Returns the fact that an act becomes if it is performed at this instant.
    ///
    /// # Errors
    /// [`ActError`] with every reason against it, in the documented order.
    pub fn attempt(&self, act: Act, role: Role) -> Result<Fact, ActError> {
        let refusals = self.refusals(&act, role);
        if refusals.is_empty() { Ok(Fact { at: self.at, act }) } else { Err(ActError { act: act.into(), refusals }) }
    }

    /// Returns every reason against an act at this instant, in the documented order; none if it is allowed.
    ///
    /// Documented behaviour.
    ///
    /// ```
    /// use account_center::domain::{Act, Refusal, Role, SignUp, Subscription};
    ///
    /// let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", "2018-12-27T09:15:00Z".parse()?);
    /// let trial = Subscription::new(sign_up, Vec::new())?;
    /// let day_three = trial.at("2018-12-30T09:15:00Z".parse()?).ok_or("before the sign-up")?;
    ///
    /// assert!(day_three.refusals(&Act::Cancel, Role::Administrator).is_empty());
    /// assert_eq!(day_three.refusals(&Act::Cancel, Role::Other), [Refusal::NotAdministrator]);
    /// assert_eq!(
    ///     day_three.refusals(&Act::Reactivate, Role::Other),
    ///     [Refusal::NotCancelled, Refusal::NotAdministrator, Refusal::OfferNotReactivatable],
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn refusals(&self, act: &Act, role: Role) -> Vec<Refusal> {
        let status = self.status();
        let disabled = status.disabled();
        let deleted_as_exported = status == Status::Deleted && self.is_status_observed();
        let cancelled = disabled.is_some_and(|disabled| disabled.reason == Some(DisabledReason::Cancelled));
        let unknown = disabled.is_some_and(|disabled| disabled.reason.is_none()) || deleted_as_exported;
        let not_administrator = (role == Role::Other, Refusal::NotAdministrator);
        let transferred = (status == Status::Transferred, Refusal::Transferred);
        let deleted = (status == Status::Deleted, Refusal::Deleted);
        let disabled = (disabled.is_some(), Refusal::Disabled);
        match act {
            Act::Usage(amount) => when([
                (!self.sign_up.offer.simulated, Refusal::UsageNotSimulated),
                (Money::check(*amount, self.sign_up.currency).is_err(), Refusal::AmountInvalid),
            ]),
            Act::Upgrade { name } => when([
                transferred,
                deleted,
                (cancelled, Refusal::Cancelled),
                not_administrator,
                (self.is_upgraded(), Refusal::AlreadyUpgraded),
                (
                    self.sign_up.offer.upgrades_to.is_none(),
                    self.against_offer(Refusal::OfferNotUpgradable, |offer| offer.upgrades_to.is_some()),
                ),
                (!self.has_payment_method(), Refusal::NoPaymentMethod),
                (check_name(name).is_err(), Refusal::NameInvalid),
            ]),
            Act::Cancel => when([transferred, deleted, disabled, not_administrator]),
            Act::Reactivate => when([
                transferred,
                deleted,
                (!cancelled && !unknown, Refusal::NotCancelled),
                (unknown, Refusal::CancellationUnknown),
                not_administrator,
                (!self.offer().reactivatable, self.against_offer(Refusal::OfferNotReactivatable, |offer| offer.reactivatable)),
            ]),
            Act::BillUnpaid => when([
                transferred,
                deleted,
                disabled,
                (status == Status::PastDue, Refusal::PastDue),
                (self.spending_limit() != Some(SpendingLimit::Off), Refusal::SpendingLimitNotOff),
            ]),
            Act::PayBill => when([transferred, deleted, disabled, (status != Status::PastDue, Refusal::NotPastDue)]),
            Act::AddPaymentMethod => when([(self.has_payment_method(), Refusal::PaymentMethodPresent)]),
            Act::RequestTransfer { recipient } => {
                let mut refusals = self.transfer_by(role).blockers;
                refusals.extend(when([
                    (!is_email(recipient), Refusal::RecipientInvalid),
                    (self.sign_up.is_administrator(recipient), Refusal::RecipientIsAdministrator),
                ]));
                refusals
            }
            Act::AcceptTransfer | Act::DeclineTransfer | Act::CancelTransfer => {
                when([(self.pending_request().is_none(), Refusal::NoRequest)])
            }
        }
    }
}

/// Returns the refusals whose condition holds.
fn when<const N: usize>(conditions: [(bool, Refusal); N]) -> Vec<Refusal> {
    conditions.into_iter().filter(|(holds, _)| *holds).map(|(_, refusal)| refusal).collect()
}
