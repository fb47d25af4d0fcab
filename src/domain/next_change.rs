//! What changes next if no further fact happens. Countdowns run to it, and between here and there nothing else changes.

use super::{Instant, Snapshot, Status};

/// A change that comes by itself, in the order in which the public state lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, strum::Display, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Change {
    /// The credit expires, with some of it left.
    CreditExpires,
    /// The offer ID becomes Pay-As-You-Go's.
    OfferChanges,
    /// The subscription is disabled.
    Disabled,
    /// The subscription is deleted.
    Deleted,
    /// The free services end, while they can be used.
    FreeServicesEnd,
    /// A pending transfer request expires.
    TransferRequestExpires,
}

/// The earliest instant at which something changes by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextChange {
    /// When.
    pub at: Instant,
    /// All that changes then.
    pub what: Vec<Change>,
}

impl Snapshot<'_> {
    /// The next change; `None` for what is deleted or transferred, and where nothing is left to change.
    #[must_use]
    pub fn next_change(&self) -> Option<NextChange> {
        let status = self.status();
        if matches!(status, Status::Deleted | Status::Transferred) {
            return None;
        }
        let credit = self.credit().filter(|credit| !credit.remaining.amount.is_zero());
        let trial_ends_at = credit.filter(|_| status.is_running() && self.upgraded_at().is_none());
        let candidates = [
            (Change::CreditExpires, credit.map(|credit| credit.expires_at)),
            (Change::OfferChanges, self.offer_changes_at()),
            (Change::Disabled, trial_ends_at.map(|credit| credit.expires_at)),
            (Change::Deleted, self.deletion_at()),
            (Change::FreeServicesEnd, self.free_services().filter(|services| services.usable).map(|services| services.until)),
            (Change::TransferRequestExpires, self.pending_request().map(|request| request.expires_at())),
        ];
        let at = candidates.iter().filter_map(|(_, at)| *at).min()?;
        let what = candidates.into_iter().filter(|(_, candidate)| *candidate == Some(at)).map(|(change, _)| change).collect();
        Some(NextChange { at, what })
    }
}
