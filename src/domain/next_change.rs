//! The next change that comes by itself. Until then nothing but countdowns and the forecast changes, unless a fact happens.

use super::{Instant, Snapshot, Status};

/// A change that comes by itself. The order is that of the public state; [`Display`](std::fmt::Display) gives the name there, such as
/// `credit_expires`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Change {
    /// The credit expires with some of it left.
    CreditExpires,
    /// The offer ID becomes that of the offer upgraded to.
    OfferChanges,
    /// The subscription is disabled.
    Disabled,
    /// The subscription is deleted.
    Deleted,
    /// The free services end while they can be used.
    FreeServicesEnd,
    /// A pending transfer request expires.
    TransferRequestExpires,
}

/// The changes at the earliest instant at which something changes by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextChange {
    /// The instant.
    pub at: Instant,
    /// Everything that changes then, in the order of [`Change`]; at least one.
    pub what: Vec<Change>,
}

impl Snapshot<'_> {
    /// Returns the next change; `None` for a deleted or transferred subscription, or if nothing is left to change.
    #[must_use]
    pub fn next_change(&self) -> Option<NextChange> {
        let status = self.status();
        if matches!(status, Status::Deleted | Status::Transferred) {
            return None;
        }
        let has_credit = !self.credit_left().is_zero() || self.is_credit_unknown();
        let credit_ends_at = self.credit_expires_at.filter(|end| has_credit && self.at < *end);
        let trial_ends_at = credit_ends_at.filter(|_| status.is_running() && !self.is_upgraded());
        let candidates = [
            (Change::CreditExpires, credit_ends_at),
            (Change::OfferChanges, self.offer_changes_at()),
            (Change::Disabled, trial_ends_at),
            (Change::Deleted, self.deletion_at()),
            (Change::FreeServicesEnd, self.free_services().filter(|services| services.usable).map(|services| services.until)),
            (Change::TransferRequestExpires, self.pending_request().map(|request| request.expires_at())),
        ];
        let at = candidates.iter().filter_map(|(_, at)| *at).min()?;
        let what = candidates.into_iter().filter(|(_, candidate)| *candidate == Some(at)).map(|(change, _)| change).collect();
        Some(NextChange { at, what })
    }

    /// Returns everything that changes by itself from now on, in order, if no further fact happens.
    pub fn changes(&self) -> impl Iterator<Item = NextChange> {
        std::iter::successors(self.next_change(), |change| Self::replay(self.sign_up, self.facts, change.at).next_change())
    }
}
