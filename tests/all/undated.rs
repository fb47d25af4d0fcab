//! What has no date in an export, and what was told of a real subscription: every surface says the same of it, and nothing is made up.

use std::fs;

use account_center::{
    app::{Msg, Pasted, World},
    text::Language,
};

use crate::{
    program::{Called, Folder},
    rig::{Rig, assert_says, scenario_named, session},
};

/// A trial of an export, in a folder of its own.
fn exported(state: &str, promotions: &str) -> Folder {
    let folder = Folder::new();
    let policies = r#"{"quotaId":"FreeTrial_2014-09-01","spendingLimit":"On"}"#;
    let head = r#""subscriptionId":"11111111-2222-3333-4444-555555555557","displayName":"A""#;
    folder.write("a.json", &format!(r#"{{{head},"state":"{state}","subscriptionPolicies":{policies},"promotions":[{promotions}]}}"#));
    folder
}

/// Signed up long ago.
const LONG_AGO: &str = r#"{"category":"freetier","endDateTime":"2026-06-20T14:20:00Z"}"#;

fn plain(folder: &Folder, lines: &str) -> Called {
    folder.call(&["--import", "a.json", "--plain"], &format!("{lines}\nquit\n"))
}

#[test]
fn an_upgrade_after_the_end_of_an_unknown_credit_keeps_none() {
    let said = plain(&exported("Disabled", LONG_AGO), "upgrade\nyes").output;
    let expected = ["There is no credit left: you pay for all usage", "Your trial has ended.", "Your usage is billed from now on"];
    assert_says(&said, &expected, &["You keep your remaining credit", "You pay for usage beyond your credit"]);
}

#[test]
fn an_upgrade_whose_sign_up_is_unknown_says_what_it_changes() {
    let waits = "MS-AZR-0003P once the credit is used up or the 30 days are over (date not in the export)";
    for state in ["Disabled", "Enabled"] {
        let said = plain(&exported(state, ""), "upgrade").output;
        let expected = [waits, "possible once the offer ID changes (date not in the export)", "Credit: the amount is not in the export"];
        assert_says(&said, &expected, &["after the upgrade MS-AZR-0044P", "Your trial has ended", "after the upgrade the amount"]);
    }
}

#[test]
fn nobody_knows_whether_the_days_of_an_unknown_sign_up_are_over() {
    for state in ["Disabled", "Enabled"] {
        let said = plain(&exported(state, ""), "upgrade\nyes").output;
        assert_says(&said, &["until its 30 days are over. When that is, is not in the export."], &["You keep your remaining credit"]);
    }
}

#[test]
fn an_offer_that_an_upgrade_leads_to_contradicts_nothing() {
    let folder = exported("Enabled", LONG_AGO);
    let told = "own\n2025-06-20 14:20\n200 USD\n\n\n2025-06-25\nquit\n";
    let called = folder.call(&["--import", "a.json", "--as-of", "2025-07-01", "--plain"], told);
    assert_says(&called.output, &["Spending limit: Off"], &[]);
    let rows = |export: &str, as_of: &str| {
        folder.write("b.json", export);
        folder.call(&["status", "--import", "b.json", "--as-of", as_of], "")
    };
    let before = fs::read_to_string(folder.path("a.json")).expect("it is there");
    assert_eq!(rows(&before, "2025-06-24").error, "", "an export from before the upgrade");
    let after = before.replace("FreeTrial_2014-09-01", "PayAsYouGo_2014-09-01").replace("\"On\"", "\"Off\"");
    let followed = rows(&after, "2025-08-01");
    assert_eq!(followed.error, "");
    assert_says(&followed.output, &["MS-AZR-0003P", "upgraded 2025-06-25"], &[]);
    assert_says(&rows(&after, "2025-07-02").error, &["What the export says is shown."], &[]);
}

#[test]
fn an_upgrade_that_was_told_stays_told_when_an_export_has_the_new_offer() {
    let folder = exported("Enabled", "");
    plain(&folder, "upgrade\nyes");
    let export = fs::read_to_string(folder.path("a.json")).expect("it is there").replace("FreeTrial_2014-09-01", "PayAsYouGo_2014-09-01");
    folder.write("a.json", &export.replace("\"On\"", "\"Off\""));
    let called = folder.call(&["status", "--import", "a.json"], "");
    assert_eq!(called.error, "", "it contradicts nothing");
    let expected = ["Pay-As-You-Go (MS-AZR-0003P)", "Upgrade          upgraded 20", "Transfer         possible now"];
    assert_says(&called.output, &expected, &["Credit", "this offer cannot be upgraded"]);
    let said = plain(&folder, "why offer\nwhy next-change\nadd-usage 5\nyes").output;
    let expected =
        ["It was upgraded, and the export has the new offer ID.", "upgraded, new name Pay-As-You-Go", "From the export.", "Billed: 5.00"];
    assert_says(&said, &expected, &["This is the offer that the export gives", "has not changed yet"]);
}

#[test]
fn what_ended_before_an_export_has_its_date() {
    let said = plain(&exported("Disabled", LONG_AGO), "why credit-end\nevents\nback").output;
    let (why, events) = said.split_once("Events").expect("the events");
    assert_says(why, &["≈ 2025-07-20 14:20 UTC, credit ends"], &[]);
    assert_says(
        events,
        &["2. ≈ 2025-07-20 14:20 UTC, credit ends", "3. 2026-06-20 14:20 UTC, free services end"],
        &["disabled", "deleted"],
    );
    // So has the offer ID, where the upgrade was told.
    let folder = exported("Enabled", LONG_AGO);
    plain(&folder, "own\n2025-06-20 14:20\n200 USD\n\n\n2025-06-25");
    assert_says(&plain(&folder, "events\nback").output, &["2025-07-20 14:20 UTC, new offer ID: the 30 days are over"], &[]);
}

#[test]
fn what_comes_without_a_date_is_not_nothing() {
    let disabled = exported("Disabled", "");
    let said = plain(&disabled, "why next-change\nwhy upgrade\nwhy status").output;
    let expected = ["up to 90 days later", "Deletion date: not in the export", "If the trial has ended, it can still be upgraded"];
    assert_says(&said, &expected, &["Nothing changes by itself", "The trial has ended, but"]);
    assert_says(&said, &["until a known date arrives or you enter something here"], &[]);
    assert_says(&disabled.call(&["status", "--import", "a.json"], "").output, &["Deletion date    not in the export"], &[]);
    let running = exported("Enabled", "");
    let said = plain(&running, "why next-change").output;
    assert_says(&said, &["will be disabled once the credit is used up"], &["Nothing changes by itself"]);
    let said = running.call(&["what-if", "nothing", "--import", "a.json"], "").output;
    assert_says(&said, &["Status afterwards  ■ Disabled"], &["Active"]);
}

#[test]
fn what_is_said_of_a_contradiction_is_what_is_shown() {
    let folder = exported("Disabled", "");
    folder.call(&["--import", "a.json", "--plain"], "upgrade\nyes\nquit\n");
    let called = folder.call(&["status", "--import", "a.json"], "");
    assert_says(&called.error, &["What you entered is shown."], &[]);
    assert_says(&called.output, &["● Active", "Spending limit   Off"], &["Disabled:"]);
    // An upgrade of what cannot be upgraded any more is none.
    let export = fs::read_to_string(folder.path("a.json")).expect("it is there").replace("FreeTrial_2014-09-01", "MSDN_2014-09-01");
    folder.write("a.json", &export);
    let called = folder.call(&["status", "--import", "a.json"], "");
    assert_says(&called.error, &["What the export says is shown."], &["What you entered is shown."]);
    assert_says(&called.output, &["■ Disabled"], &[]);
}

#[test]
fn all_that_was_told_was_used_while_the_trial_ran() {
    let folder = Folder::new();
    let mine = ["mine", "--plain", "--signed-up", "2026-06-20 14:20", "--credit", "170EUR", "--used", "20"];
    let said = folder.call(&mine, "why status\nquit\n").output;
    assert_says(&said, &["€150.00 forfeited"], &["≈ €150.00"]);
    let said = folder.call(&mine, "why daily-use\nown\n\n\n\n\n\nquit\n").output;
    assert_says(&said, &["It is spread evenly over the days on which the subscription ran"], &["since the sign-up, an estimate"]);
    let said = folder.call(&["what-if", "--mine", "nothing"], "").output;
    assert_says(&said, &["€20.00 used, €150.00 forfeited"], &["≈ €0.00", "≈ €20.00"]);
    // What is more than the credit was used after a late upgrade.
    folder.call(&["mine", "--plain", "--upgraded", "2026-07-25", "--used", "200"], "quit\n");
    let state: serde_json::Value = serde_json::from_str(&folder.call(&["status", "--mine", "-o", "json"], "").output).expect("JSON");
    let of = &state["subscriptions"][0];
    assert_eq!((&of["credit"]["used"], &of["billed"]), (&"170.00".into(), &"30.00".into()), "{of}");
}

#[test]
fn a_form_that_is_only_confirmed_makes_no_facts_of_estimates() {
    let folder = exported("Enabled", r#"{"category":"freetier","endDateTime":"2027-06-20T14:20:00Z"}"#);
    let lines = ["own\n", "\n", "\n", "\n", "\n", "\n", "page"].concat();
    let said = folder.call(&["--import", "a.json", "--plain"], &format!("{lines}\nquit\n")).output;
    assert_says(&said, &["the amount is not in the export", "Sign-up: ≈ 2026-06-20"], &["200.00"]);
}

#[test]
fn around_a_day_only_days_are_counted_down() {
    let now = "2026-11-28T12:00:00Z".parse().expect("an instant");
    let mut rig = Rig::starting_at(session(World::start(scenario_named("free-trial")), Language::English), now, 120, 40);
    rig.press("e");
    for told in ["2026-11-20 14:20", "170 EUR", "170", "", ""] {
        rig.send(Msg::Paste(Pasted::new(told))).press("Enter");
    }
    assert_says(&rig.text(), &["90 days  → around 2027-02-2"], &["d 23:", "d 12:"]);
}

#[test]
fn the_sign_up_has_a_line_of_its_own() {
    let said = plain(&exported("Disabled", LONG_AGO), "page").output;
    assert!(said.lines().any(|line| line.starts_with("Sign-up: ≈ 2025-06-20")), "{said}");
}

#[test]
fn where_a_use_is_told_is_said_for_plain_mode_too() {
    let folder = exported("Enabled", "");
    for language in Language::ALL {
        let said = folder.call(&["what-if", "upgrade", "--import", "a.json", "--locale", language.tag()], "").output;
        let command = said.lines().find(|line| line.starts_with("  account-center --import ")).unwrap_or_default();
        assert!(command.contains(" own ") || command.contains(" own)"), "{said}");
    }
}
