//! Transfer: handing billing ownership to somebody else. What stands in its way, from when on it is possible, and the request.

use chrono::TimeDelta;

use super::{Act, Instant, Refusal, Role, Snapshot, Status, days};

/// How a request ended, or that it did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum RequestStatus {
    /// The recipient has not answered.
    Pending,
    /// The recipient accepted.
    Completed,
    /// The recipient declined.
    Declined,
    /// The sender took it back.
    Cancelled,
    /// Nobody answered in 15 days. (A choice of this simulator; the documentation only says that it expires.)
    Expired,
}

/// How long a transfer request waits for an answer. (A choice of this simulator; the documentation only says that it expires.)
pub const REQUEST_EXPIRES_AFTER: TimeDelta = days(15);

/// The latest request to take a subscription over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransferRequest<'a> {
    /// The e-mail address of the one who was asked.
    pub recipient: &'a str,
    /// When.
    pub requested_at: Instant,
    answer: Option<RequestStatus>,
}

impl<'a> TransferRequest<'a> {
    pub(super) const fn new(recipient: &'a str, requested_at: Instant) -> Self {
        Self { recipient, requested_at, answer: None }
    }

    /// Takes an answer down; other acts are none.
    pub(super) const fn answer(&mut self, act: &Act) {
        self.answer = match act {
            Act::AcceptTransfer => Some(RequestStatus::Completed),
            Act::DeclineTransfer => Some(RequestStatus::Declined),
            Act::CancelTransfer => Some(RequestStatus::Cancelled),
            _ => self.answer,
        };
    }

    /// When it expires if nobody answers.
    #[must_use]
    pub fn expires_at(&self) -> Instant {
        self.requested_at + REQUEST_EXPIRES_AFTER
    }

    /// How it stands at an instant.
    #[must_use]
    pub fn status(&self, at: Instant) -> RequestStatus {
        let open = if at < self.expires_at() { RequestStatus::Pending } else { RequestStatus::Expired };
        self.answer.unwrap_or(open)
    }
}

/// Whether a subscription can be transferred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// What stands in the way, in the documented order; eligible where nothing does.
    pub blockers: Vec<Refusal>,
    /// From when on the offer ID can be transferred; at the latest then, while it is waiting for its change.
    pub eligible_at: Option<Instant>,
}

impl<'a> Snapshot<'a> {
    /// Whether it can be transferred by its Account Administrator.
    #[must_use]
    pub fn transfer(&self) -> Transfer {
        self.transfer_by(Role::Administrator)
    }

    /// Whether it can be transferred by somebody.
    #[must_use]
    pub fn transfer_by(&self, role: Role) -> Transfer {
        let mut blockers = Vec::new();
        match self.status() {
            Status::Transferred => blockers.push(Refusal::Transferred),
            Status::Deleted => blockers.push(Refusal::Deleted),
            Status::Disabled(_) => blockers.push(Refusal::Disabled),
            Status::PastDue => blockers.push(Refusal::PastDue),
            Status::Active => {}
        }
        if role == Role::Other {
            blockers.push(Refusal::NotAdministrator);
        }
        if self.sign_up.offer.upgrades_to.is_some() && self.upgraded_at().is_none() {
            blockers.push(Refusal::NotUpgraded);
        } else if self.offer_changes_at().is_some() {
            blockers.push(Refusal::WaitingForOfferChange);
        } else if !self.offer().transferable {
            blockers.push(Refusal::OfferNotTransferable);
        }
        if self.pending_request().is_some() {
            blockers.push(Refusal::RequestPending);
        }
        let transferable_since = || self.offer_changed().map_or(self.sign_up.created_at, |(at, _)| at);
        let eligible_at = self.offer_changes_at().or_else(|| self.offer().transferable.then(transferable_since));
        Transfer { blockers, eligible_at }
    }

    /// The latest request, however it stands.
    #[must_use]
    pub const fn request(&self) -> Option<TransferRequest<'a>> {
        self.request
    }

    /// The request that waits for an answer.
    #[must_use]
    pub fn pending_request(&self) -> Option<TransferRequest<'a>> {
        self.request.filter(|request| request.status(self.at) == RequestStatus::Pending)
    }
}
