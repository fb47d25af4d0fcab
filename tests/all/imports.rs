//! Real subscriptions, imported: what is said of them, that their clock is the real one, and that nothing in a file can do harm.

use account_center::{
    app::{Msg, Pasted, World},
    clock::Clock,
    import,
    scenario::{self, Scenario},
    text::Language,
};

use crate::{
    program::{Folder, call, program},
    rig::{Rig, session},
};

const EXPORT: &str = "tests/all/exports/subscriptions.json";

fn imported(text: &str) -> Scenario {
    let now = "2026-11-28T12:00:00Z".parse().expect("an instant");
    import::read(text.as_bytes(), now).expect("it is an export").into_scenario("subscriptions.json", now)
}

fn export() -> String {
    std::fs::read_to_string(EXPORT).expect("it is there")
}

fn live(language: Language, width: u16, height: u16) -> Rig {
    live_of(&export(), language, width, height)
}

fn live_of(export: &str, language: Language, width: u16, height: u16) -> Rig {
    let scenario = imported(export);
    let (now, clock) = (scenario.now, Clock::Real(scenario.now));
    Rig::starting_at(session(World::new(scenario, clock), language), now, width, height)
}

fn run(arguments: &[&str], input: &str) -> (String, String, i32) {
    let called = call(&mut program(arguments), input);
    (called.output, called.error, called.status)
}

#[test]
fn status_says_what_an_export_tells_and_what_it_leaves_open() {
    let lines = |arguments: &[&str]| {
        let (output, error, status) = run(&[&["status", "--import", EXPORT], arguments].concat(), "");
        assert_eq!((error.as_str(), status), ("", 0));
        output
    };
    let table = lines(&[]);
    for expected in [
        "real clock",
        "Sign-up          ≈ 2026-11-20, 12 months before the free services end",
        "Status           ■ Disabled: reason and date are not in the export",
        "Offer            one of Pay-As-You-Go Dev/Test, Enterprise Dev/Test, Visual",
        "Spending limit   CurrentPeriodOff (as exported)",
        "Offer            Unheard_2021-01-01",
        "Status           ? Expired (as exported)",
        "Upgrade          upgraded, the export does not say when",
        "What applies today",
    ] {
        assert!(table.contains(expected), "{expected}: {table}");
    }
    assert_eq!(lines(&["-o", "csv"]).lines().count(), 11);
    let json: serde_json::Value = serde_json::from_str(&lines(&["-o", "json"])).expect("JSON");
    assert_eq!((&json["clock"]["mode"], &json["signed_in_as"]), (&"real".into(), &serde_json::Value::Null));
    let dev_test = &json["subscriptions"][5];
    assert_eq!(dev_test["offer"]["id"], serde_json::Value::Null);
    assert_eq!(dev_test["observed"]["offers"], serde_json::json!(["MS-AZR-0023P", "MS-AZR-0148P", "MS-AZR-0060P"]));
}

#[test]
fn lines_of_json_are_read_back() {
    let (lines, ..) = run(&["status", "--import", "-", "-o", "jsonl"], &export());
    assert_eq!(lines.lines().count(), 10);
    let subscriptions = |lines: &str| -> Vec<serde_json::Value> {
        lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a line of JSON")["subscription"].take()).collect()
    };
    let (again, error, _) = run(&["status", "--import", "-", "-o", "jsonl"], &lines);
    assert_eq!(error, "");
    assert_eq!(subscriptions(&again), subscriptions(&lines));
}

#[test]
fn a_page_that_is_not_the_last_says_how_to_get_the_next_in_a_form_that_a_shell_does_not_run() {
    let page = export().replacen('{', r#"{"nextLink":"https://management.azure.com/subscriptions?a='$(reboot)","#, 1);
    let (_, error, status) = run(&["status", "--import", "-"], &page);
    assert_eq!(status, 0);
    assert!(error.starts_with("10 subscriptions, and the export has more. The next page: az rest --method get --url "), "{error}");
    assert!(error.trim_end().ends_with(r"'https://management.azure.com/subscriptions?a='\''$(reboot)'"), "{error}");
}

#[test]
fn what_is_no_export_is_one_error_with_the_command_that_makes_one() {
    let cut = &export()[..2000];
    for (input, expected) in [
        ("<html>", "error: stdin:1:1: it is not JSON\nhint: make an export with: az rest"),
        (cut, "it ends in the middle of the export, and nothing of it was imported\nhint: make the export again: az rest"),
        (r#"{"error":{"code":"ExpiredToken","message":"no"}}"#, "an error of Azure instead of an export: ExpiredToken no\nhint: sign in"),
    ] {
        let (output, error, status) = run(&["status", "--import", "-"], input);
        assert!(error.contains(expected), "{error}");
        assert_eq!((output.as_str(), status, error.lines().count()), ("", 1, 2));
    }
    let (_, error, status) = run(&["status", "--simulate"], "");
    assert!(status == 2 && error.contains("--import"), "{error}");
}

#[test]
fn names_that_are_hostile_reach_no_output() {
    for (name, csv) in [
        (r"=HYPERLINK(\u0022http://x\u0022)", r#""'=HYPERLINK(""http://x"")""#),
        (r"a\u001b]0;title\u0007b\u202ec\u000ad", "a\u{fffd}]0;title\u{fffd}b\u{fffd}c\u{fffd}d"),
        (r"\ud83d\udc68\u200d\ud83d\udc69 \u6f22\u5b57 e\u0301", "👨\u{200d}👩 漢字 e\u{301}"),
        (&"x".repeat(10_000), &"x".repeat(10_000)),
    ] {
        let text = export().replace("Contoso trial", name);
        let (output, ..) = run(&["status", "--import", "-", "-o", "csv"], &text);
        assert!(output.lines().any(|line| line.contains(&format!(",{csv},"))), "{output}");
        let mut rig = live_of(&text, Language::English, 80, 24);
        for keys in ["", "Enter", "w", "Escape", "u"] {
            let frame = rig.press(keys).text();
            assert!(frame.lines().count() == 24 && !frame.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{frame}");
        }
    }
}

#[test]
fn with_real_subscriptions_the_real_clock_runs_and_nothing_offers_to_move_time() {
    for (language, name) in [(Language::English, "en"), (Language::Dutch, "nl")] {
        let mut rig = live(language, 80, 24);
        insta::assert_snapshot!(format!("list-{name}"), rig.text());
        insta::assert_snapshot!(format!("page-{name}"), rig.press("Enter").text());
        insta::assert_snapshot!(format!("upgrade-{name}"), rig.press("u").text());
    }
    let mut rig = live(Language::English, 100, 60);
    let help = rig.press("?").text();
    let palette = rig.press("Escape :").text();
    for shown in [&help, &palette] {
        assert!(!["pause", "next event", "faster", "time to go to"].iter().any(|word| shown.to_lowercase().contains(word)), "{shown}");
    }
    assert!(rig.press("Escape n").text().contains("The real clock cannot be moved."));
}

#[test]
fn a_trial_that_is_told_beside_an_export_is_one_more_of_its_subscriptions() {
    let mut rig = live(Language::English, 80, 24);
    // This one has no trial that could be changed.
    rig.press("Down Down Down e");
    for text in ["2026-11-20 14:20", "", "12.50", "", ""] {
        rig.send(Msg::Paste(Pasted::new(text))).press("Enter");
    }
    assert!(rig.text().contains("$187.50 left of $200.00"), "{}", rig.text());
    let list = rig.press("Escape").text();
    assert!(list.contains("SUBSCRIPTIONS (11)") && list.contains("Contoso trial") && list.contains("▸● Free Trial"), "{list}");
}

#[test]
fn an_act_says_that_it_changes_nothing_in_azure() {
    let mut rig = live(Language::English, 100, 30);
    assert!(rig.press("u").text().contains("This changes nothing in Azure;"));
    assert!(rig.press("Up Enter").pass(5000).text().contains("noted here. Upgraded."));
}

#[test]
fn simulated_subscriptions_are_a_scenario_that_is_written_and_read_again() {
    let scenario = imported(&export()).simulated();
    let again = scenario::parse(&scenario.to_toml()).expect("it has no mistakes");
    assert_eq!(again, scenario);
    let folder = Folder::new();
    folder.write("mine.toml", &scenario.to_toml());
    let status = |arguments: &[&str]| call(&mut folder.command(arguments), "").output;
    assert!(status(&["status", "--scenario", "mine.toml"]).contains("reason and date are not in the export"));
}
