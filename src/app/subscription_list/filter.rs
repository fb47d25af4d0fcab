//! The filter of the list.

use memchr::memmem::Finder;
use uuid::Uuid;

use super::{Entry, find_or_insert};
use crate::app::account::Account;

/// A filter: what the name, the ID, the offer ID or the administrator of a subscription contains, in any case.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// In lower case.
    pub(super) text: String,
    finder: Option<Finder<'static>>,
    /// Whether an ID may contain it.
    is_of_id: bool,
}

impl Filter {
    pub(super) fn new(text: &str) -> Self {
        let text = text.trim().to_lowercase();
        let finder = (!text.is_empty()).then(|| Finder::new(&text).into_owned());
        let is_of_id = text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        Self { text, finder, is_of_id }
    }

    /// Whether it leaves anything out.
    pub(super) const fn is_on(&self) -> bool {
        self.finder.is_some()
    }

    /// Returns whether subscriptions of an account pass. What many have in common is looked at once.
    pub(super) fn pass<'a>(&'a self, account: &'a Account) -> impl FnMut(usize, &Entry) -> bool {
        let (mut offers, mut administrator) = (Vec::new(), None);
        move |index, entry| {
            let Some(finder) = &self.finder else { return true };
            let has = |text: &str| finder.find(text.as_bytes()).is_some();
            if has(&entry.name) {
                return true;
            }
            let sign_up = account.subscription(index).sign_up();
            let has_offer = find_or_insert(&mut offers, entry.offer, || entry.offer.is_some_and(|id| has(&id.to_string().to_lowercase())));
            let is_known = |(known, _): &(&str, bool)| *known == sign_up.administrator;
            let has_administrator = match administrator.filter(is_known) {
                Some((_, has)) => has,
                None => administrator.insert((&sign_up.administrator, has(&sign_up.administrator.to_lowercase()))).1,
            };
            *has_offer || has_administrator || self.is_of_id && has(sign_up.id.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
        }
    }
}
