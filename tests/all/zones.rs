//! Time zones: what is shown and typed in one, and that nothing else depends on it.

use std::rc::Rc;

use account_center::{
    app::{Habits, Session, World, replay},
    domain::{Instant, Zone},
    text::{Language, Text, Zones},
    walkthrough,
};
use chrono::FixedOffset;

use crate::{
    program::{call, program},
    rig::{Rig, scenario_named},
};

fn instant(text: &str) -> Instant {
    text.parse().expect("an instant")
}

/// One hour ahead of UTC, two in the summer of 2019.
fn amsterdam() -> Zone {
    let summer = instant("2019-03-31T01:00:00Z")..instant("2019-10-27T01:00:00Z");
    Zone::new("Europe/Amsterdam", move |at| FixedOffset::east_opt(if summer.contains(&at) { 7200 } else { 3600 }).expect("an offset"))
}

/// Texts with times in UTC, from which one can switch to Amsterdam.
fn text() -> Text {
    Text::new(Language::English).in_zones(Zones::new(Zone::UTC, amsterdam))
}

fn rig() -> Rig {
    Rig::of(Session::with_habits(World::start(scenario_named("free-trial")), Habits::in_language(text())), 100, 30)
}

/// Runs the program; returns its standard output, its standard error and its exit status.
fn run(arguments: &[&str]) -> String {
    let called = call(&mut program(arguments), "");
    format!("{}{}exit {}\n", called.output, called.error, called.status)
}

#[test]
fn one_key_shows_every_time_in_local_time_and_another_press_in_utc() {
    let mut rig = rig();
    let utc = rig.text();
    let state = |rig: &Rig| serde_json::to_string(&rig.world().state()).expect("JSON");
    let before = state(&rig);
    insta::assert_snapshot!("page", rig.press("z").text());
    assert!(!rig.text().replace("2019-01-25 UTC", "").contains("UTC"), "the last full day alone is a day of UTC");
    assert_eq!(state(&rig), before);
    // In another language too.
    assert!(rig.press("L").text().contains("2019-01-26 10:15 +01:00"));
    for _ in 1..Language::ALL.len() {
        rig.press("L");
    }
    assert_eq!(rig.press("z x Escape").text(), utc, "the notice is gone with the next key");
}

#[test]
fn why_says_both() {
    let mut rig = rig();
    insta::assert_snapshot!("why-in-utc-first", rig.press("Down Down Down Down w").text());
    insta::assert_snapshot!("why-in-local-time-first", rig.press("Escape z w").text());
}

#[test]
fn what_is_typed_is_in_the_zone_that_is_shown() {
    let mut rig = rig();
    rig.press("z d \"2019-01-20 10:15\" Enter");
    assert_eq!(rig.world().now(), instant("2019-01-20T09:15:00Z"));
    rig.press("d \"2019-01-20 10:15 UTC\" Enter");
    assert_eq!(rig.world().now(), instant("2019-01-20T10:15:00Z"));
    rig.press("d \"2019-03-31 02:30\" Enter");
    insta::assert_snapshot!("skipped-in-the-dialog", rig.text());
    assert_eq!(rig.world().now(), instant("2019-01-20T10:15:00Z"), "there is no such time");
    rig.press("Escape d \"2019-10-27 02:30\" Enter");
    assert_eq!(rig.world().now(), instant("2019-10-27T00:30:00Z"));
    assert!(rig.text().contains("2019-10-27 02:30 +02:00"), "which one of the two is said");
}

#[test]
fn a_run_is_replayed_in_utc_and_leads_to_the_same() {
    let source = walkthrough::built_in("tour").expect("it is built in");
    let tour = Rc::new(walkthrough::parse("tour", source, walkthrough::built_in_scenario).expect("it is valid"));
    let habits = Habits::in_language(text());
    let mut session = Session::with_habits(World::start(tour.scenario.clone()), habits);
    session.begin(tour.clone());
    let mut rig = Rig::of(session, 100, 30);
    for typed in ["2019-01-20 10:15", "2019-03-31 02:30", "nonsense", "+1d", "2019-10-27 02:30", "2019-01-20 10:15 UTC"] {
        rig.press("z d").press(&format!("\"{typed}\"")).press("Enter Escape").pass(700);
    }
    let run = rig.session().walkthrough_progress().expect("one runs").run;
    let replayed = replay(&run, &tour, rig.session().text()).expect("it leads to the same");
    assert_eq!(replayed.world().now(), rig.world().now());
    assert!(replayed.text().zone().is_utc());
}

#[test]
fn a_solution_types_in_utc() {
    let source = walkthrough::built_in("offer-id").expect("it is built in");
    assert!(source.contains("Type \"2019-"), "it types a date");
    let walkthrough = walkthrough::parse("offer-id", source, walkthrough::built_in_scenario).expect("it is valid");
    let end = |text: &Text| {
        let strokes = walkthrough.steps.iter().flat_map(|step| step.solution().to_vec());
        World::start(walkthrough.scenario.clone()).after(strokes, text).now()
    };
    assert_eq!(end(&text().in_zones(Zones::new(amsterdam(), || Zone::UTC))), end(&Text::new(Language::English)));
}

#[test]
fn plain_mode_switches_to_the_zone_of_the_system() {
    let said = call(program(&["--plain", "--no-save"]).env("TZ", "Europe/Amsterdam"), "local-time\npage\nquit\n");
    let (before, after) = said.output.split_once("Europe/Amsterdam").expect("it says which zone it is");
    assert!(before.contains("2019-01-26 09:15 UTC") && !before.contains("10:15"));
    assert!(after.contains("2019-01-26 10:15 +01:00") && !after.contains("09:15 UTC"), "{after}");
}

#[test]
fn a_flag_says_the_zone_and_json_stays_in_utc() {
    let zone = ["--zone", "Europe/Amsterdam"];
    let status = |more: &[&str]| run(&[&["status"], &zone[..], more].concat());
    insta::assert_snapshot!("status", status(&["--at", "2019-01-26 10:15"]));
    assert_eq!(status(&["-o", "json"]), run(&["status", "-o", "json"]));
    assert_eq!(status(&["-o", "csv"]), run(&["status", "-o", "csv"]));
    assert_eq!(run(&["--zone=Europe/Amsterdam", "status", "--at", "-2d"]), status(&["--at", "2019-01-08 10:15"]));
    insta::assert_snapshot!("skipped", status(&["--at", "2019-03-31 02:30"]));
    insta::assert_snapshot!("twice", status(&["--at", "2019-10-27 02:30"]));
    insta::assert_snapshot!("unknown", run(&["--zone", "Europe/Nowhere", "status"]));
}

#[test]
fn an_instant_with_seconds_and_a_zone_keeps_its_distance_from_the_words() {
    let mut rig = rig();
    rig.pass(1500).press("z x Up Enter Enter w");
    assert!(rig.text().contains("2019-01-10 10:15:01 +01:00  cancelled"), "{}", rig.text());
}
