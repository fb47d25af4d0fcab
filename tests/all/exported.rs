//! What an export says and does not say, offer by offer: no answer claims more, and every one has all that it names.

use account_center::{
    app::World,
    clock::Clock,
    domain::{Instant, Reason, Refusal, Role, Rule, Topic, days},
    import,
    text::{Language, Text},
    view,
};
use strum::VariantArray;

use crate::{
    program::{Called, Folder},
    rig::{Rig, assert_says, session},
};

/// Free services that end like this were signed up for long ago.
const LONG_AGO: &str = "2026-06-20T14:20:00Z";

/// One subscription, as an export has it.
fn one(state: &str, policies: &str, free_until: Option<&str>) -> String {
    let promotion = free_until.map(|end| format!(r#"{{"category":"freetier","endDateTime":"{end}"}}"#)).unwrap_or_default();
    let id = "11111111-2222-3333-4444-555555555557";
    format!(
        r#"{{"subscriptionId":"{id}","displayName":"A","state":"{state}","subscriptionPolicies":{policies},"promotions":[{promotion}]}}"#
    )
}

fn policies(quota_id: &str, limit: &str) -> String {
    format!(r#"{{"quotaId":"{quota_id}","spendingLimit":"{limit}"}}"#)
}

fn trial(state: &str, free_until: Option<&str>) -> String {
    one(state, &policies("FreeTrial_2014-09-01", "On"), free_until)
}

fn pay_as_you_go(state: &str, free_until: Option<&str>) -> String {
    one(state, &policies("PayAsYouGo_2014-09-01", "Off"), free_until)
}

fn plain_in(language: Language, export: &str, lines: &str) -> String {
    let folder = Folder::new();
    folder.write("a.json", export);
    folder.call(&["--import", "a.json", "--plain", "--locale", language.tag()], &format!("{lines}\nquit\n")).output
}

fn plain(export: &str, lines: &str) -> String {
    plain_in(Language::English, export, lines)
}

fn status(export: &str, arguments: &[&str]) -> Called {
    let folder = Folder::new();
    folder.write("a.json", export);
    folder.call(&[&["status", "--import", "a.json"], arguments].concat(), "")
}

#[test]
fn every_answer_has_all_that_it_names() {
    let now: Instant = "2026-11-28T12:00:00Z".parse().expect("an instant");
    let fixture = std::fs::read_to_string("tests/all/exports/subscriptions.json").expect("it is there");
    for export in [fixture, pay_as_you_go("Enabled", Some("2027-06-01T00:00:00Z"))] {
        for subscription in import::read(export.as_bytes(), now).expect("it is an export").subscriptions {
            for (at, topic) in [now, now + days(100)].iter().flat_map(|at| Topic::VARIANTS.iter().map(move |topic| (*at, *topic))) {
                let snapshot = subscription.at(at).expect("it exists");
                for (why, language) in snapshot.why(topic, Role::Administrator).iter().flat_map(|why| Language::ALL.map(|of| (why, of))) {
                    let said = view::reason(&Text::new(language), why.reason, subscription.sign_up());
                    assert!(!said.contains(['{', '}']), "{topic:?}: {said}");
                }
            }
        }
    }
}

#[test]
fn a_trial_that_runs_after_its_estimated_end_is_not_about_to_end() {
    let export = trial("Enabled", Some(LONG_AGO));
    let said = plain(&export, "why status");
    let expected = ["The 30 days should be over; the export says it is active.", "The export says that the trial is still active"];
    assert_says(&said, &expected, &["Less than a day left", "is active until its credit"]);
    let said = plain_in(Language::Dutch, &export, "");
    assert_says(&said, &["De 30 dagen lijken voorbij; volgens de export nog actief."], &["Nog minder dan een dag"]);
}

#[test]
fn of_an_offer_that_is_not_in_the_export_nothing_is_claimed() {
    let list = r#"[{"cloudName":"AzureCloud","id":"11111111-2222-3333-4444-555555555557","name":"A","state":"Enabled"}]"#;
    let said = plain(list, "why offer\nwhy spending-limit\nwhy upgrade");
    let expected = [
        "Spending limit: not in the export",
        "Transfer: not possible: which offer it is, is not in the export",
        "Upgrade now (which offer it is, is not in the export)",
        "Reactivate (it is not cancelled; which offer it is, is not in the export)",
        "Which offer this is, is not in the export.",
        "The spending limit is not in the export.",
        "The export leaves open which offer this is.",
    ];
    assert_says(&said, &expected, &["Not applicable", "this offer cannot", "offer of the sign-up"]);
}

#[test]
fn the_offer_of_an_export_is_not_said_to_be_that_of_the_sign_up() {
    let said = plain(&pay_as_you_go("Enabled", None), "why offer");
    assert_says(&said, &["This is the offer that the export gives."], &["offer of the sign-up"]);
}

#[test]
fn a_state_that_is_not_understood_is_shown_as_it_came() {
    let export = pay_as_you_go("Expired?", None);
    let said = plain(&export, "why status\nlist");
    let expected = ["Status: Expired?, as exported", "no state that this program knows", "1. A, Expired?"];
    assert_says(&said, &expected, &["Status: Active", "The export says so"]);
    assert_says(&status(&export, &[]).output, &["Status           ? Expired? (as exported)"], &["Active"]);
}

#[test]
fn a_state_that_is_not_understood_counts_as_what_it_is_shown_as() {
    let export = pay_as_you_go("Expired?", None);
    let state: serde_json::Value = serde_json::from_str(&status(&export, &["-o", "json"]).output).expect("JSON");
    assert_eq!(state["subscriptions"][0]["status"], serde_json::Value::Null);
    assert_says(&status(&export, &["--status", "active"]).output, &[], &["Expired?"]);
    assert_says(&status(&export, &["-o", "line"]).output, &["Expired?"], &["Active"]);
    let folder = Folder::new();
    folder.write("a.json", &export);
    let future = folder.call(&["what-if", "nothing", "--import", "a.json"], "").output;
    assert_says(&future, &["Status afterwards  ? Expired?"], &["Active"]);
    // The list counts it apart from those that are active.
    let other = pay_as_you_go("Enabled", None).replace("555557", "555558");
    let now: Instant = "2026-11-28T12:00:00Z".parse().expect("an instant");
    let import = import::read(format!("[{export},{other}]").as_bytes(), now).expect("it is an export");
    let world = World::new(import.into_scenario("A", now), Clock::Real(now));
    let frame = Rig::starting_at(session(world, Language::English), now, 100, 30).text();
    assert_says(&frame, &["● Active 1", "? Unknown 1"], &["Active 2"]);
}

#[test]
fn what_is_added_to_unknown_usage_makes_no_more_known() {
    let folder = Folder::new();
    let mine = ["mine", "--plain", "--signed-up", "2026-11-20 14:20", "--credit", "200USD"];
    let said = folder.call(&mine, "add-usage\n5\nyes\npage\nwhy credit\nquit\n").output;
    let expected = ["Usage recorded.", "at most $195.00 of $200.00 left", "Nobody has entered all that was used"];
    assert_says(&said, &expected, &["Use up the remaining credit", "$195.00 left of", "per day", "used before today"]);
}

#[test]
fn usage_that_has_no_effect_says_why() {
    let said = plain(&trial("Enabled", None), "add-usage");
    assert_says(&said, &["the credit, from which usage is taken, is not in the export"], &["only with these offers"]);
}

#[test]
fn an_upgrade_is_advised_only_where_it_is_possible() {
    let advice = "To bring back a trial that has ended, upgrade it.";
    assert_says(&plain(&trial("Disabled", None), "why reactivate"), &[advice], &[]);
    for other in [pay_as_you_go("Enabled", None), pay_as_you_go("Disabled", None), pay_as_you_go("Deleted", None), trial("Deleted", None)] {
        assert_says(&plain(&other, "why reactivate"), &["Reactivate is for "], &[advice]);
    }
    let deleted = plain(&trial("Deleted", None), "why reactivate");
    assert_says(&deleted, &["Whether this one was cancelled is not in the export."], &["and this one is not"]);
}

#[test]
fn an_export_was_made_neither_later_than_now_nor_before_a_sign_up() {
    let export = trial("Enabled", Some(LONG_AGO));
    for (as_of, expected) in [
        ("9998-01-01", "\"9998-01-01\" is still to come: the export cannot have been made then\nhint: write with --as-of"),
        ("2025-06-01", "is before 2025-06-20 14:20 UTC, the estimated sign-up for a subscription in the export\nhint: write a later time"),
    ] {
        let called = status(&export, &["--as-of", as_of]);
        assert_says(&called.error, &[expected], &[]);
        assert_eq!((called.output.as_str(), called.status), ("", 2));
    }
    assert_eq!(status(&export, &["--as-of", "2025-06-21"]).error, "");
}

#[test]
fn a_wide_label_stands_apart_from_what_it_labels() {
    let said = status(&pay_as_you_go("Disabled", None), &["--locale", "nl"]).output;
    assert_says(&said, &["Datum van verwijdering niet in de export"], &[]);
}

#[test]
fn what_is_in_no_export_is_said_in_one_sentence() {
    let (english, dutch) = (plain(&trial("Enabled", None), ""), plain_in(Language::Dutch, &trial("Enabled", None), ""));
    assert_says(
        &english,
        &["Credit: not in the export, nor is the sign-up, so its dates are unknown"],
        &["the sign-up is not in the export"],
    );
    assert_says(&dutch, &["Tegoed: niet in de export, de registratie ook niet, dus de datums zijn onbekend"], &[]);
}

#[test]
fn the_event_of_an_export_explains_the_export() {
    let now: Instant = "2026-11-28T12:00:00Z".parse().expect("an instant");
    let import = import::read(pay_as_you_go("Enabled", None).as_bytes(), now).expect("it is an export");
    let snapshot = import.subscriptions[0].at(now).expect("it exists");
    let reasons: Vec<Reason> = snapshot.events().iter().map(|event| snapshot.why_happening(&event.what).reason).collect();
    assert_eq!(reasons, [Reason::Rule(Rule::ExportMade)]);
    let upgrade = account_center::domain::Act::Upgrade { name: "A".to_owned() };
    assert_eq!(snapshot.refusals(&upgrade, Role::Administrator), [Refusal::OfferNotUpgradable], "the export names it");
}
