//! What may be done, and every reason against it. One set of checks for the commands of the account center and the facts of a file.

use super::{Act, DisabledReason, Fact, Money, Snapshot, SpendingLimit, Status};

/// What somebody is to a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The person who signed up: the only role that may upgrade, transfer, cancel and reactivate.
    Administrator,
    /// Anybody else.
    Other,
}

/// A reason against an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    /// It was not signed up for yet.
    NotCreated,
    /// Somebody else pays for it now.
    Transferred,
    /// It is gone for good.
    Deleted,
    /// It is disabled, for whatever reason.
    Disabled,
    /// It is disabled because it was cancelled.
    Cancelled,
    /// A bill is unpaid.
    PastDue,
    /// Only the Account Administrator may.
    NotAdministrator,
    /// It was upgraded before.
    AlreadyUpgraded,
    /// The offer signed up for is not one that the Account Center upgrades.
    OfferNotUpgradable,
    /// There is nothing to bill to.
    NoPaymentMethod,
    /// It was not cancelled.
    NotCancelled,
    /// Only Pay-As-You-Go can be reactivated.
    OfferNotReactivatable,
    /// It has to be upgraded first.
    NotUpgraded,
    /// It is upgraded, but the offer ID has not changed yet.
    WaitingForOfferChange,
    /// Subscriptions of this offer cannot be transferred in the Account Center.
    OfferNotTransferable,
    /// Somebody was asked already and has not answered.
    RequestPending,
    /// Not an e-mail address.
    RecipientInvalid,
    /// The recipient is the Account Administrator.
    RecipientIsAdministrator,
    /// No request waits for an answer.
    NoRequest,
    /// Bills come only where the spending limit is off.
    SpendingLimitNotOff,
    /// There is no unpaid bill.
    NotPastDue,
    /// There is a payment method.
    PaymentMethodPresent,
    /// Not an amount that something may cost.
    AmountInvalid,
    /// The name is empty, or has characters that cannot be shown.
    NameInvalid,
}

/// Returned where an act is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{act} was refused: {}", names(.refusals))]
pub struct ActError {
    /// The name of the act, such as `upgrade`.
    pub act: &'static str,
    /// All reasons against it, in the documented order. At least one.
    pub refusals: Vec<Refusal>,
}

/// The names of refusals, as errors list them.
pub(super) fn names(refusals: &[Refusal]) -> String {
    refusals.iter().map(Refusal::to_string).collect::<Vec<_>>().join(", ")
}

impl Snapshot<'_> {
    /// The fact that an act becomes if somebody does it at this instant.
    ///
    /// # Errors
    /// All reasons against it, in the documented order.
    pub fn command(&self, act: Act, role: Role) -> Result<Fact, ActError> {
        let refusals = self.refusals(&act, role);
        if refusals.is_empty() { Ok(Fact { at: self.at, act }) } else { Err(ActError { act: act.into(), refusals }) }
    }

    /// All reasons against an act at this instant, in the documented order; empty where it is allowed.
    #[must_use]
    pub fn refusals(&self, act: &Act, role: Role) -> Vec<Refusal> {
        let status = self.status();
        let reason = status.disabled().map(|disabled| disabled.reason);
        let cancelled = reason == Some(DisabledReason::Cancelled);
        let not_administrator = (role == Role::Other, Refusal::NotAdministrator);
        let transferred = (status == Status::Transferred, Refusal::Transferred);
        let deleted = (status == Status::Deleted, Refusal::Deleted);
        let disabled = (reason.is_some(), Refusal::Disabled);
        match act {
            Act::Usage(amount) => when([(Money::check(*amount, self.sign_up.currency).is_err(), Refusal::AmountInvalid)]),
            Act::Upgrade { name } => when([
                transferred,
                deleted,
                (cancelled, Refusal::Cancelled),
                not_administrator,
                (self.upgraded_at().is_some(), Refusal::AlreadyUpgraded),
                (self.sign_up.offer.upgrades_to.is_none(), Refusal::OfferNotUpgradable),
                (!self.has_payment_method(), Refusal::NoPaymentMethod),
                (!is_showable(name), Refusal::NameInvalid),
            ]),
            Act::Cancel => when([transferred, deleted, disabled, not_administrator]),
            Act::Reactivate => when([
                transferred,
                deleted,
                (!cancelled, Refusal::NotCancelled),
                not_administrator,
                (!self.offer().reactivatable, Refusal::OfferNotReactivatable),
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

/// The refusals whose condition holds.
fn when<const N: usize>(conditions: [(bool, Refusal); N]) -> Vec<Refusal> {
    conditions.into_iter().filter(|(holds, _)| *holds).map(|(_, refusal)| refusal).collect()
}

/// Whether a text has something to show, and nothing that cannot be shown.
fn is_showable(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(|c| c.is_control() || is_invisible(c))
}

/// Whether a character shows nothing, or turns those around it round.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether a text can be an e-mail address: one `@`, something before it, a domain with a dot, no blanks or control characters.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let unbroken = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    let mut parts = text.split('@');
    let (person, domain, rest) = (parts.next(), parts.next(), parts.next());
    unbroken && person.is_some_and(|person| !person.is_empty()) && domain.is_some_and(|domain| domain.contains('.')) && rest.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_be_seen_and_leaves_its_neighbours_alone() {
        assert!(is_showable("Contoso web") && is_showable("漢字"));
        for bad in ["", "  ", "a\nb", "\u{200b}", "a\u{202e}b"] {
            assert!(!is_showable(bad), "{bad:?}");
        }
    }

    #[test]
    fn an_email_address_has_one_at_sign_and_a_domain_with_a_dot() {
        for good in ["finn@contoso.com", "a@b.c", "ü@bücher.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "finn", "@contoso.com", "finn@contoso", "finn@@contoso.com", "f@i@contoso.com", "fi nn@contoso.com", "f@a.b\u{7}"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
