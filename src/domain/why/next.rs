//! Why something changes next by itself, or nothing does.

use super::{Why, is_about_a_request};
use crate::domain::{Change, Role, Rule, Snapshot, Source, Status, Topic, plan::Undated};

impl<'a> Snapshot<'a> {
    pub(super) fn why_next(&self, role: Role) -> Vec<Why<'a>> {
        let Some(next) = self.next_change() else { return self.why_no_date() };
        let why = |change: &Change| match change {
            Change::CreditExpires => self.why_credit_end(),
            Change::OfferChanges => self.why_offer(),
            Change::Disabled => self.why_status(),
            Change::Deleted => self.why_deletion(),
            Change::FreeServicesEnd => self.why(Topic::FreeServices, role).remove(0),
            Change::TransferRequestExpires => Why::new(Rule::RequestExpires, self.happened(is_about_a_request)),
        };
        next.what.iter().map(why).collect()
    }

    /// Answers why no date of a next change is known: nothing changes, or an export leaves open when.
    fn why_no_date(&self) -> Vec<Why<'a>> {
        let undated = Undated::of(self);
        let mut answers = Vec::new();
        if undated.is_disabled {
            answers.push(Why::new(Rule::EndUndated, self.exported()));
        }
        if undated.is_offer_changed {
            answers.push(self.why_offer());
        }
        if self.is_deletion_undated() {
            answers.push(self.why_deletion());
        }
        if answers.is_empty() {
            let status = self.why_status();
            // A deletion is final; that a bill stays unpaid leads to nothing is no documented behaviour.
            let is_documented = match self.status() {
                Status::Deleted => !self.is_status_observed(),
                Status::PastDue => false,
                _ => status.reason.source() == Some(Source::Documented),
            };
            let rule = if is_documented { Rule::NothingNext } else { Rule::NothingNextHere };
            answers.push(Why::new(rule, status.grounds));
        }
        answers
    }
}
