//! Exports of real subscriptions, as the tools of Azure write them, to the domain.
//!
//! [`read`] detects by its content what it is given: a page of `az rest` (`{"value": […]}`), several of them one after the other, a bare
//! array (`az account subscription list`), one subscription, the list of `az account list`, or what `status -o jsonl` printed of an import.
//! Keys that are not understood, `user` among them, are skipped and stored nowhere.

mod entry;

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use serde_json::{Deserializer, error::Category};

use crate::{
    document::{Diagnostic, DocumentError, Place, decode_export},
    domain::{Contradicted, Instant, Shown, Subscription},
    scenario::Scenario,
};
use entry::Document;

/// The largest export that is read, in bytes: 32 MiB. It takes three times as much memory at most.
pub const MAX_BYTES: usize = 32 << 20;

/// The most subscriptions in an export.
const MOST_SUBSCRIPTIONS: usize = 100_000;

/// What an export says.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// In the order of the file; at least one.
    pub subscriptions: Vec<Subscription>,
    /// The address of the next page, if the last one in the file says that there is one.
    pub next_page: Option<String>,
}

impl Import {
    /// Adds what was told of these subscriptions, or done with them, before. Returns those whose export contradicts it.
    pub fn add_told(&mut self, kept: &[Subscription]) -> Contradicted {
        let kept: HashMap<_, _> = kept.iter().map(|subscription| (subscription.sign_up().id, subscription)).collect();
        let mut contradicted = Contradicted::default();
        for subscription in &mut self.subscriptions {
            let Some(kept) = kept.get(&subscription.sign_up().id) else { continue };
            let (merged, shown) = subscription.with_told_of(kept);
            *subscription = merged;
            let name = || subscription.sign_up().name.clone();
            match shown {
                Some(Shown::Told) => contradicted.told.push(name()),
                Some(Shown::Exported) => contradicted.exported.push(name()),
                None => {}
            }
        }
        contradicted
    }

    /// Returns an account of these subscriptions, whose clock starts at an instant. Its reader counts as the Account Administrator, a choice
    /// of this simulator.
    #[must_use]
    pub fn into_scenario(self, title: &str, now: Instant) -> Scenario {
        Scenario::of_own(title, self.subscriptions, now)
    }
}

/// Reads an export as of an instant: that at which it was made, or else that at which it is read.
///
/// # Errors
/// One mistake with its place: it is no such export, was cut off, or has no subscription. Nothing is read then.
pub fn read(bytes: &[u8], at: Instant) -> Result<Import, DocumentError> {
    read_pages(bytes, at).map_err(|mistake| vec![mistake].into())
}

fn read_pages(bytes: &[u8], at: Instant) -> Result<Import, Diagnostic> {
    let text: Cow<'_, str> = decode_export(bytes)?;
    let mut import = Import { subscriptions: Vec::new(), next_page: None };
    let mut documents = Deserializer::from_str(&text).into_iter::<Document>();
    loop {
        let start = documents.byte_offset();
        let Some(document) = documents.next() else { break };
        let here = || place_of(&text, start);
        import.next_page =
            document.map_err(|error| mistake_of(&error))?.read(at, &mut import.subscriptions).map_err(|wrong| wrong(here()))?;
        if import.subscriptions.len() > MOST_SUBSCRIPTIONS {
            return Err(Diagnostic::new(here(), "import-too-large"));
        }
    }
    // If one was added while the pages were fetched, another stands on two of them.
    let mut known = HashSet::with_capacity(import.subscriptions.len());
    import.subscriptions.retain(|subscription| known.insert(subscription.sign_up().id));
    if import.subscriptions.is_empty() { Err(Diagnostic::new(Place::START, "import-none")) } else { Ok(import) }
}

/// Returns the place of a document, past the blanks before it.
fn place_of(text: &str, start: usize) -> Place {
    let blanks = text[start..].len() - text[start..].trim_start().len();
    let before = &text[..start + blanks];
    let last = before.rsplit('\n').next().unwrap_or_default();
    Place { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 }
}

fn mistake_of(error: &serde_json::Error) -> Diagnostic {
    // Just after a line break, no character of the line was read.
    let place = Place { line: error.line(), column: error.column().max(1) };
    let message = match error.classify() {
        Category::Eof => "import-cut-off",
        Category::Syntax | Category::Io => "import-not-json",
        Category::Data => "import-other",
    };
    Diagnostic::new(place, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, OfferId, SignUpDate, SpendingLimit, Status, days};

    const ID: &str = "6f9d0c6e-8a1b-4f3e-9d27-2f1c5e7a9b10";

    fn now() -> Instant {
        "2026-11-28T12:00:00Z".parse().expect("an instant")
    }

    fn subscription(state: &str, quota: &str, limit: &str, more: &str) -> String {
        format!(
            r#"{{"id":"/subscriptions/{ID}","authorizationSource":"RoleBased","managedByTenants":[],"subscriptionId":"{ID}",
            "tenantId":"31c75423-32d6-4322-88b7-c478bdde4858","displayName":"Contoso web","state":"{state}",
            "subscriptionPolicies":{{"locationPlacementId":"Internal_2014-09-01","quotaId":"{quota}","spendingLimit":"{limit}"}}{more}}}"#
        )
    }

    fn trial(more: &str) -> String {
        subscription("Enabled", "FreeTrial_2014-09-01", "On", more)
    }

    fn import(text: &str) -> Import {
        read(text.as_bytes(), now()).expect("it is an export")
    }

    #[test]
    fn every_shape_is_detected_by_its_content() {
        let one = trial("");
        let utf_16: Vec<u8> = format!("\u{feff}[{one}]").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let shapes = [
            one.clone(),
            format!("[{one}]"),
            format!("\u{feff}[{one}]"),
            format!(r#"{{"value":[{one}],"count":{{"type":"Total","value":1}}}}"#),
            format!(r#"{{"nextLink":null,"value":[{one}]}}"#),
        ];
        let expected = import(&shapes[0]);
        assert!(shapes.iter().all(|shape| import(shape) == expected));
        assert_eq!(read(&utf_16, now()), Ok(expected));
    }

    #[test]
    fn pages_follow_each_other_and_the_last_one_says_whether_there_are_more() {
        let page = |next: &str| format!(r#"{{"value":[{}],"nextLink":{next}}}"#, trial(""));
        // One that stands on both pages is one.
        let other = page("null").replace(ID, "6f9d0c6e-8a1b-4f3e-9d27-2f1c5e7a9b11");
        let pages = import(&format!("{}\n{}\n{other}", page(r#""https://management.azure.com/2""#), page("null")));
        assert_eq!((pages.subscriptions.len(), pages.next_page), (2, None));
        let first = import(&page(r#""https://management.azure.com/subscriptions?$skiptoken=2""#));
        assert_eq!(first.next_page.as_deref(), Some("https://management.azure.com/subscriptions?$skiptoken=2"));
    }

    #[test]
    fn the_sign_up_is_estimated_from_the_end_of_the_free_services() {
        for fraction in ["", ".6", ".615", ".6154532", ".615453212"] {
            let end = format!(r#","promotions":[{{"category":"freetier","endDateTime":"2027-11-20T14:20:11{fraction}Z"}}]"#);
            let sign_up = import(&trial(&end)).subscriptions.remove(0).sign_up().clone();
            assert_eq!(
                (sign_up.date, sign_up.created_at.to_rfc3339()[..19].to_owned()),
                (SignUpDate::Estimated, "2026-11-20T14:20:11".into())
            );
        }
        let unknown = import(&trial(""));
        assert_eq!(unknown.subscriptions[0].sign_up().known_created_at(), None);
        assert!(unknown.subscriptions[0].at(now()).is_some_and(|snapshot| snapshot.credit_expires_at().is_none()));
    }

    #[test]
    fn a_list_of_accounts_tells_no_offer_and_its_user_is_not_stored() {
        let text = format!(
            r#"[{{"cloudName":"AzureCloud","id":"{ID}","isDefault":true,"name":"Contoso web","state":"Enabled","tenantId":"x",
            "user":{{"name":"eva@contoso.com","type":"user"}}}}]"#
        );
        let import = import(&text);
        let sign_up = import.subscriptions[0].sign_up();
        assert_eq!((sign_up.name.as_str(), sign_up.id.to_string().as_str(), sign_up.offer.id), ("Contoso web", ID, OfferId::UNKNOWN));
        assert!(!format!("{import:?}").contains("eva"));
    }

    #[test]
    fn what_is_observed_holds_and_what_is_not_exported_stays_unknown() {
        let at = |state: &str, quota: &str, limit: &str, later: i64| {
            let end = r#","promotions":[{"category":"freetier","endDateTime":"2027-11-20T14:20:11Z"}]"#;
            let import = import(&subscription(state, quota, limit, end));
            let subscription = import.subscriptions.into_iter().next().expect("one");
            let snapshot = subscription.at(now() + days(later)).expect("it exists");
            let waits = snapshot.offer_changes_at().map(|at| at.to_rfc3339());
            (snapshot.status(), snapshot.spending_limit(), waits, snapshot.upgraded_at(), snapshot.deletion_at(), snapshot.credit())
        };
        let unknown = Status::Disabled(crate::domain::Disabled { reason: None, since: None });
        let (on, off) = (Some(SpendingLimit::On), Some(SpendingLimit::Off));
        let ends = "2026-12-20T14:20:11+00:00";
        assert_eq!(at("Enabled", "FreeTrial_2014-09-01", "On", 0), (Status::Active, on, None, None, None, None));
        assert_eq!(at("Enabled", "FreeTrial_2014-09-01", "Off", 0), (Status::Active, off, Some(ends.into()), None, None, None));
        assert_eq!(at("Enabled", "FreeTrial_2014-09-01", "Off", 40), (Status::Active, off, None, None, None, None));
        assert_eq!(at("Disabled", "FreeTrial_2014-09-01", "On", 100), (unknown, on, None, None, None, None));
        assert_eq!(at("Warned", "PayAsYouGo_2014-09-01", "Off", 5), (Status::PastDue, off, None, None, None, None));
        assert_eq!(at("Deleted", "PayAsYouGo_2014-09-01", "Off", 0), (Status::Deleted, off, None, None, None, None));
        assert_eq!(at("Enabled", "MSDN_2014-09-01", "CurrentPeriodOff", 0), (Status::Active, None, None, None, None, None));
        let (later, ..) = at("Enabled", "FreeTrial_2014-09-01", "On", 40);
        assert!(later.disabled().is_some_and(|disabled| disabled.since.is_some()), "the end of the trial is later than the export");
    }

    #[test]
    fn a_trial_that_an_export_sees_running_after_its_estimated_end_runs() {
        let end = r#","promotions":[{"category":"freetier","endDateTime":"2027-05-20T14:20:11Z"}]"#;
        let import = import(&trial(end));
        assert_eq!(import.subscriptions[0].at(now()).map(|snapshot| snapshot.status()), Some(Status::Active));
    }

    #[test]
    fn names_cannot_disturb_anything_and_are_never_empty() {
        let named = |name: &str| {
            let text = trial("").replace("Contoso web", name);
            let sign_up = import(&text).subscriptions.remove(0).sign_up().clone();
            assert_eq!(sign_up.currency, Currency::UNKNOWN);
            sign_up.name
        };
        assert_eq!(named(r"a\u001b[31m\nb\u202ec"), "a\u{fffd}[31m\u{fffd}b\u{fffd}c");
        assert_eq!(named(r"\u200b"), ID);
        assert_eq!(named(""), ID);
        assert_eq!(named("漢字").as_str(), "漢字");
    }

    #[test]
    fn what_is_no_export_is_one_mistake_with_its_place() {
        let cut = format!("{{\"value\":[\n{},\n{{\"id\":", trial(""));
        for (text, message, line) in [
            ("", "import-none", 1),
            ("{\"value\":[]}", "import-none", 1),
            ("<html>", "import-not-json", 1),
            ("[\n1]", "import-other", 2),
            ("{\"value\":3}", "import-other", 1),
            ("{\"some\":\"thing\"}", "import-other", 1),
            ("{\"format\":1,\"now\":\"2026-11-28T12:00:00Z\",\"subscriptions\":[]}", "import-other", 1),
            (r#"{"error":{"code":"ExpiredAuthenticationToken","message":"The access token expired."}}"#, "import-refused", 1),
            (&cut, "import-cut-off", 5),
            ("{\"value\":[\n", "import-cut-off", 2),
        ] {
            let error = read(text.as_bytes(), now()).expect_err(text);
            assert_eq!((error.len(), error[0].message, error[0].place.line), (1, message, line), "{text}");
            assert!(error[0].place.column > 0, "columns count from one: {text}");
        }
    }

    #[test]
    fn a_page_that_is_cut_off_after_a_whole_one_imports_nothing() {
        let page = format!(r#"{{"value":[{}]}}"#, trial(""));
        for end in 1..page.len() {
            if let Some(cut) = page.get(..end) {
                assert!(read(format!("{page}\n{cut}").as_bytes(), now()).is_err(), "{cut}");
            }
        }
    }
}
