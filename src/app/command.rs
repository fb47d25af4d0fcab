//! The commands that the page offers for a subscription: which there are, what speaks against them, and what they do.

use super::{Ask, Dialog, Model, Notice};
use crate::domain::{Act, MAX_FACTS, Refusal, Snapshot, Status};

/// Something that a person can do with a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// Go on as Pay-As-You-Go.
    Upgrade,
    /// Hand billing ownership over.
    Transfer,
    /// Take the transfer request back.
    CancelTransfer,
    /// Cancel the subscription.
    Cancel,
    /// Take a cancelled subscription up again.
    Reactivate,
    /// Add a payment method.
    AddPaymentMethod,
    /// Pay the outstanding bill.
    PayBill,
}

impl Command {
    /// Every command, in the order of the page.
    pub const ALL: [Self; 7] =
        [Self::Upgrade, Self::Transfer, Self::CancelTransfer, Self::Cancel, Self::Reactivate, Self::AddPaymentMethod, Self::PayBill];

    /// The name in messages and in the public state.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Upgrade => "upgrade",
            Self::Transfer => "transfer",
            Self::CancelTransfer => "cancel-transfer",
            Self::Cancel => "cancel",
            Self::Reactivate => "reactivate",
            Self::AddPaymentMethod => "payment-method",
            Self::PayBill => "pay-bill",
        }
    }

    /// What is typed before it is carried out: what stands there at first, where something is.
    #[must_use]
    pub const fn asks_for(self) -> Option<&'static str> {
        match self {
            Self::Upgrade => Some(Act::DEFAULT_NAME),
            Self::Transfer => Some(""),
            _ => None,
        }
    }

    /// The act, with what was typed.
    #[must_use]
    pub fn act(self, typed: &str) -> Act {
        match self {
            Self::Upgrade => Act::Upgrade { name: typed.trim().to_owned() },
            Self::Transfer => Act::RequestTransfer { recipient: typed.trim().to_owned() },
            Self::CancelTransfer => Act::CancelTransfer,
            Self::Cancel => Act::Cancel,
            Self::Reactivate => Act::Reactivate,
            Self::AddPaymentMethod => Act::AddPaymentMethod,
            Self::PayBill => Act::BillPaid,
        }
    }

    /// Whether the page offers it, possible or not. What there is nothing to do for is not offered: a bill that is paid, a request that
    /// nobody made.
    #[must_use]
    pub fn is_offered(self, snapshot: &Snapshot<'_>) -> bool {
        match self {
            Self::Upgrade | Self::Transfer | Self::Cancel => true,
            // Who looks for it has lost the subscription, for whatever reason.
            Self::Reactivate => matches!(snapshot.status(), Status::Disabled(_) | Status::Deleted),
            Self::CancelTransfer => snapshot.pending_request().is_some(),
            Self::AddPaymentMethod => !snapshot.has_payment_method(),
            Self::PayBill => snapshot.status() == Status::PastDue,
        }
    }
}

impl Model {
    /// The commands that the page offers for a subscription, each with all that speaks against it.
    #[must_use]
    pub fn commands(&self, snapshot: &Snapshot<'_>) -> Vec<(Command, Vec<Refusal>)> {
        let offered = Command::ALL.into_iter().filter(|command| command.is_offered(snapshot));
        offered.map(|command| (command, self.refusals(snapshot, command))).collect()
    }

    /// All that speaks against a command, whatever will be typed.
    #[must_use]
    pub fn refusals(&self, snapshot: &Snapshot<'_>, command: Command) -> Vec<Refusal> {
        let role = snapshot.sign_up().role_of(&self.signed_in_as);
        match command {
            Command::Transfer => snapshot.transfer_by(role).blockers,
            _ => snapshot.refusals(&command.act(command.asks_for().unwrap_or_default()), role),
        }
    }

    /// Opens the dialog of a command, or says why it is not possible.
    pub(super) fn ask(&mut self, command: Command) {
        let Some(snapshot) = self.selected() else { return };
        let refusals = self.refusals(&snapshot, command);
        if refusals.is_empty() {
            self.dialog = Some(Dialog::Ask(Ask::new(command)));
        } else {
            self.notice = Some(Notice::Refused(command, refusals));
        }
    }

    /// Carries a command out, with what was typed; `false` where it is not possible, and nothing has changed.
    pub(super) fn carry_out(&mut self, command: Command, typed: &str) -> bool {
        let now = self.now();
        let subscription = &mut self.subscriptions[self.selected];
        if subscription.facts().len() >= MAX_FACTS {
            self.notice = Some(Notice::Full);
            return false;
        }
        let role = subscription.sign_up().role_of(&self.signed_in_as);
        match subscription.act(command.act(typed), now, role) {
            Ok(dropped) => {
                self.unsaved = true;
                self.notice = Some(Notice::Done(command, dropped));
                true
            }
            Err(refusals) => {
                self.notice = Some(Notice::Refused(command, refusals));
                false
            }
        }
    }
}
