//! The transfer of billing ownership to another person: what blocks it, when it becomes possible, and the request.

use chrono::TimeDelta;

use super::{Act, Instant, Refusal, Role, Snapshot, Status, days};

/// The status of a transfer request. [`Display`](std::fmt::Display) gives its name in the public state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum RequestStatus {
    /// It is waiting for an answer.
    Pending,
    /// The recipient accepted.
    Completed,
    /// The recipient declined.
    Declined,
    /// The sender withdrew it.
    Cancelled,
    /// Nobody answered in time, see [`REQUEST_EXPIRES_AFTER`].
    Expired,
}

/// How long a transfer request waits for an answer: 15 days. A choice of this simulator; the documentation only says that it expires.
pub const REQUEST_EXPIRES_AFTER: TimeDelta = days(15);

/// A request to take over billing ownership of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransferRequest<'a> {
    /// The e-mail address of the person asked.
    pub recipient: &'a str,
    /// The instant of the request.
    pub requested_at: Instant,
    answer: Option<RequestStatus>,
}

impl<'a> TransferRequest<'a> {
    pub(super) const fn new(recipient: &'a str, requested_at: Instant) -> Self {
        Self { recipient, requested_at, answer: None }
    }

    /// Records an answer. Other acts are ignored.
    pub(super) const fn answer(&mut self, act: &Act) {
        self.answer = match act {
            Act::AcceptTransfer => Some(RequestStatus::Completed),
            Act::DeclineTransfer => Some(RequestStatus::Declined),
            Act::CancelTransfer => Some(RequestStatus::Cancelled),
            _ => self.answer,
        };
    }

    /// Returns the instant at which it expires if nobody answers.
    #[must_use]
    pub fn expires_at(&self) -> Instant {
        self.requested_at + REQUEST_EXPIRES_AFTER
    }

    /// Returns the status at an instant.
    #[must_use]
    pub fn status(&self, at: Instant) -> RequestStatus {
        let open = if at < self.expires_at() { RequestStatus::Pending } else { RequestStatus::Expired };
        self.answer.unwrap_or(open)
    }
}

/// Whether a subscription can be transferred, and from when on. Documented behaviour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// Every reason against it, in the documented order; it is eligible if there is none.
    pub blockers: Vec<Refusal>,
    /// The instant from which the offer can be transferred; while the offer ID is waiting to change, the latest such instant. `None` if
    /// the offer cannot be transferred.
    pub eligible_at: Option<Instant>,
}

impl<'a> Snapshot<'a> {
    /// Returns whether the Account Administrator can transfer it.
    ///
    /// ```
    /// use account_center::domain::{Instant, Refusal, SignUp, Subscription, days};
    ///
    /// let created_at: Instant = "2018-12-27T09:15:00Z".parse()?;
    /// let trial = Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", created_at), Vec::new())?;
    /// let transfer = trial.at(created_at + days(1)).ok_or("before the sign-up")?.transfer();
    /// assert_eq!((transfer.blockers, transfer.eligible_at), (vec![Refusal::NotUpgraded], None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn transfer(&self) -> Transfer {
        self.transfer_by(Role::Administrator)
    }

    /// Returns whether a person in this role can transfer it.
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
        if self.sign_up.offer.upgrades_to.is_some() && !self.is_upgraded() {
            blockers.push(Refusal::NotUpgraded);
        } else if self.waits_for_offer_change() {
            blockers.push(Refusal::WaitingForOfferChange);
        } else if !self.offer().transferable {
            blockers.push(self.against_offer(Refusal::OfferNotTransferable, |offer| offer.transferable));
        }
        if self.pending_request().is_some() {
            blockers.push(Refusal::RequestPending);
        }
        let transferable_since = || self.offer_changed().map(|(at, _)| at).or(self.sign_up.known_created_at());
        let eligible_at = self.offer_changes_at().or_else(|| transferable_since().filter(|_| self.offer().transferable));
        Transfer { blockers, eligible_at }
    }

    /// Returns the latest transfer request, whatever its status.
    #[must_use]
    pub const fn request(&self) -> Option<TransferRequest<'a>> {
        self.request
    }

    /// Returns the instant at which a transfer request that is made now expires if nobody answers.
    #[must_use]
    pub fn request_expiry(&self) -> Instant {
        TransferRequest::new("", self.instant()).expires_at()
    }

    /// Returns the transfer request that is waiting for an answer.
    #[must_use]
    pub fn pending_request(&self) -> Option<TransferRequest<'a>> {
        self.request.filter(|request| request.status(self.at) == RequestStatus::Pending)
    }
}
