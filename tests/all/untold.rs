//! What the owner of a subscription did not tell is said to be unknown, and what follows from an estimate is one too.

use account_center::{
    app::{Msg, Pasted, Session, World},
    clock::Clock,
    domain::{Currency, Instant, Reason, Role, Rule, Source, Topic, Zone},
    scenario::{self, Scenario},
    state::SubscriptionState,
    text::{Language, Text, Zones},
    view::{Plans, Screen, View},
};
use chrono::FixedOffset;

use crate::{
    program::Folder,
    rig::{Rig, assert_says, scenario_named, session},
};

const SIGNED_UP: [&str; 6] = ["mine", "--plain", "--signed-up", "2026-11-20 14:20", "--credit", "170EUR"];

/// A session in a scenario, at a real time.
fn rig(language: Language) -> Rig {
    let wall = "2026-11-28T12:00:00Z".parse().expect("an instant");
    Rig::starting_at(session(World::start(scenario_named("free-trial")), language), wall, 80, 24)
}

/// Types a text into each field of the form, and confirms it.
fn fill_in<'a>(rig: &'a mut Rig, texts: &[&str]) -> &'a mut Rig {
    rig.press("e");
    for text in texts {
        rig.send(Msg::Paste(Pasted::new(text))).press("Enter");
    }
    rig
}

#[test]
fn usage_that_nobody_told_is_not_zero() {
    let folder = Folder::new();
    let said = folder.call(&SIGNED_UP, "page\nwhy credit\nusage\nback\nwhat-if\nquit\n").output;
    let known = ["€170.00 granted; usage not entered", "What was used is not entered", "Nobody has entered", "depends on your usage"];
    assert_says(&said, &known, &["€0.00 used", "€0.00 per day", "lasts until the end", "€170.00 left", "No usage so far"]);
    for arguments in [&["status", "--mine"][..], &["what-if", "--mine"], &["status", "--mine", "-o", "line"]] {
        assert_says(&folder.call(arguments, "").output, &[], &["€0.00 used", "per day;", "€170.00 left", "€170.00 forfeited"]);
    }
    let state: serde_json::Value = serde_json::from_str(&folder.call(&["status", "--mine", "-o", "json"], "").output).expect("JSON");
    let credit = &state["subscriptions"][0]["credit"];
    assert_eq!((&credit["granted"], &credit["used"], &credit["remaining"]), (&"170.00".into(), &().into(), &().into()));
    assert_eq!(state["subscriptions"][0]["forecast"], serde_json::Value::Null);
    // A scenario that is made of it knows no more.
    folder.write("mine.toml", &folder.call(&["scenario", "export", "--mine"], "").output);
    let scenario = folder.call(&["status", "--scenario", "mine.toml"], "").output;
    assert_says(&scenario, &["usage not entered"], &["per day"]);
    // That nothing was used can be told.
    folder.call(&["mine", "--plain", "--used", "0"], "quit\n");
    assert_says(&folder.call(&["status", "--mine"], "").output, &["€170.00 left of €170.00", "€0.00 per day"], &["not entered"]);
}

#[test]
fn what_is_expected_is_not_billed_where_what_was_used_is_not_entered() {
    let folder = Folder::new();
    folder.call(&[&SIGNED_UP[..], &["--per-day", "8"]].concat(), "quit\n");
    let what_if = |rest: &[&str]| folder.call(&[&["what-if", "--mine", "--at", "2026-11-30"], rest].concat(), "").output;
    let not_counted = "What was used so far is not known, so what you expect per day is not counted.";
    let known = ["Billed: depends on your usage", not_counted, "account-center mine --used AMOUNT\n"];
    assert_says(&what_if(&["--plain"]), &known, &["€240.00", "so far; what comes", "nor what you will use", "--per-day"]);
    let futures: serde_json::Value = serde_json::from_str(&what_if(&["-o", "json"])).expect("JSON");
    let billed = |index: usize| &futures["futures"][index]["billed"];
    assert_eq!((billed(0), billed(1)), (&().into(), &"0.00".into()));
    let mut rig = rig(Language::English);
    fill_in(&mut rig, &["2026-11-20 14:20", "170 EUR", "", "8", ""]);
    let trial = rig.world().subscription().expect("it exists");
    let (future, outcome) = trial.future("upgrade".parse().expect("a plan"), rig.world().now()).expect("it is possible");
    let billed = future.at(outcome.billed_until).expect("it exists").billed();
    assert!(billed.amount.is_zero() && !outcome.is_billed_known, "{billed}");
    assert_says(&rig.press("i").text(), &["depends on your usage"], &["€240.00", "so far;"]);
}

#[test]
fn usage_that_is_entered_in_part_makes_what_is_left_an_upper_bound_everywhere() {
    let mut rig = rig(Language::English);
    fill_in(&mut rig, &["2026-11-20 14:20", "170 EUR", "", "", ""]).press("a Tab \"12\" Enter").pass(1000);
    assert_says(&rig.text(), &["at most €158.00 of €170.00"], &[]);
    let usage = rig.press("c").text();
    assert_says(
        &usage,
        &["at most €158.00 of €170.00 left", "What is not entered is not counted as used"],
        &["What was used is not entered"],
    );
    assert_says(&rig.press("Escape i").text(), &["usage not entered in full"], &["usage not entered;"]);
    assert_says(&rig.press("Escape u").text(), &["at most  ", "€158.00  "], &["€170.00 granted"]);
    // After the end, nothing is left.
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2019-02-20T00:00:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n[[subscriptions]]\nname = \"A\"\n";
    let trial = "offer = \"MS-AZR-0044P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\nusage_known = false\n";
    let usage = "[[subscriptions.facts]]\nat = \"+3d\"\nusage = \"12.00\"\n";
    let ended = scenario::parse(&format!("{head}{trial}{usage}")).expect("it is valid");
    let usage = Rig::of(session(World::start(ended), Language::English), 80, 24).press("c").text();
    assert_says(
        &usage,
        &["$0.00 left of $200.00; ended", "What is not entered is not counted as used."],
        &["at most", "how long it lasts"],
    );
}

#[test]
fn the_screen_says_that_usage_is_not_entered_in_every_part() {
    let mut rig = rig(Language::Dutch);
    let page = fill_in(&mut rig, &["2026-11-20 14:20", "170 EUR", "", "", ""]).text();
    assert_says(&page, &["verbruik niet opgegeven"], &["per dag", "nog € 170,00"]);
    assert_says(&rig.press("c").text(), &["Het verbruik is niet opgegeven"], &["€ 0,00", "Nog geen verbruik"]);
    assert_says(&rig.press("Escape i").text(), &["verbruik niet opgegeven", "hangt af van uw verbruik"], &["€ 0,00 verbruikt"]);
    // An export of an offer without a trial tells no usage either.
    let production = exported("PayAsYouGo_2014-09-01", "Enabled", "Off", "");
    let usage = live(production).press("c").text();
    assert_says(&usage, &["What was used is not in the export."], &["$0.00 billed", "No usage"]);
}

/// One subscription of an export.
fn exported(quota: &str, state: &str, limit: &str, promotions: &str) -> Scenario {
    let policies = format!(r#"{{"quotaId":"{quota}","spendingLimit":"{limit}"}}"#);
    let id = "11111111-2222-3333-4444-555555555557";
    let file = format!(
        r#"{{"subscriptionId":"{id}","displayName":"A\u2028B","state":"{state}","subscriptionPolicies":{policies},"promotions":[{promotions}]}}"#
    );
    let now = "2026-11-28T12:00:00Z".parse().expect("an instant");
    account_center::import::read(file.as_bytes(), now).expect("it is an export").into_scenario("A", now)
}

fn live(scenario: Scenario) -> Rig {
    let (now, clock) = (scenario.now, Clock::Real(scenario.now));
    Rig::starting_at(session(World::new(scenario, clock), Language::English), now, 100, 34)
}

#[test]
fn amounts_of_an_export_have_no_currency_that_it_does_not_tell() {
    let mut rig = live(exported("PayAsYouGo_2014-09-01", "Enabled", "Off", ""));
    assert_says(&rig.press("a").text(), &["The currency is not in the export"], &["$"]);
    assert_says(&rig.press("\"1.234\" Enter").text(), &["Enter at most 2 decimals. The currency is not in the export."], &["XXX"]);
    rig.press("Escape a \"1234.5\" Enter").pass(3000);
    assert_says(&rig.text(), &["1,234.50", "the currency is not in the export"], &["$", "XXX"]);
    assert_says(&rig.press("c").text(), &["The currency is not in the export"], &["$", "XXX"]);
    let snapshot = rig.world().selected().expect("it exists");
    let state = serde_json::to_value(SubscriptionState::new(&snapshot, "")).expect("JSON");
    assert_eq!((&state["currency"], &state["billed"]), (&serde_json::Value::Null, &"1234.50".into()));
    // It is not made known by being saved.
    let saved = scenario::parse(&exported("PayAsYouGo_2014-09-01", "Enabled", "Off", "").simulated().to_toml()).expect("it is valid");
    assert_eq!(saved.subscriptions[0].sign_up().currency, Currency::UNKNOWN);
}

#[test]
fn what_an_estimate_adds_up_to_has_its_mark() {
    let folder = Folder::new();
    let mine = [&SIGNED_UP[..], &["--used", "100"]].concat();
    let said = folder.call(&mine, "why forecast\nwhy daily-use\nquit\n").output;
    assert!(said.contains("≈ €") && said.lines().any(|line| line.contains("days = ≈ €") || line.contains("= ≈ €")), "{said}");
    let lasts = said.lines().find(|line| line.contains('÷')).expect("a sum");
    assert!(lasts.contains("÷ ≈ €") && lasts.contains("= ≈ "), "{lasts}");
    assert!(said.lines().any(|line| line.starts_with("Daily usage: ≈ €") && line.ends_with(" each day")), "spread evenly: {said}");
    assert!(!said.contains("peak"), "{said}");
    // All of it was used: when, and what follows from that, is around a day.
    folder.call(&["mine", "--plain", "--used", "170"], "quit\n");
    let said = folder.call(&["status", "--mine"], "").output;
    assert_says(&said, &["credit used up around 2026-", "→ around 202"], &[]);
    let said = folder.call(&["mine", "--plain"], "events\nquit\n").output;
    assert!(said.lines().any(|line| line.contains("around 2026-") && line.contains("credit used up")), "{said}");
}

#[test]
fn the_last_full_day_of_an_estimated_trial_is_an_estimate() {
    let promotion = r#"{"category":"freetier","endDateTime":"2027-11-19T11:54:11Z"}"#;
    let page = live(exported("FreeTrial_2014-09-01", "Enabled", "On", promotion)).text();
    assert_says(&page, &["last full day ≈ 2026-12-18"], &[]);
}

#[test]
fn a_bill_that_is_certain_is_not_said_to_depend_on_later_usage() {
    let text = Text::new(Language::English);
    let notes = |name: &str, plans: &[&str]| {
        let scenario = scenario_named(name);
        let plans: Vec<_> = plans.iter().map(|plan| plan.parse().expect("a plan")).collect();
        let plans = Plans::of(&scenario.subscriptions[0], &plans, scenario.now, false, &scenario.signed_in_as, &text);
        plans.notes.into_iter().map(|note| note.words).collect::<Vec<_>>()
    };
    let limit = ["The spending limit is on: no usage is billed, however much is used."];
    assert_eq!(notes("free-trial", &["nothing"]), limit);
    assert_eq!(notes("free-trial", &["use-up", "nothing"]), limit);
    assert_eq!(notes("cancelled-trial", &["upgrade", "nothing"]), limit);
    assert!(notes("free-trial", &["upgrade", "nothing"])[0].starts_with("Billed up to and including"));
}

#[test]
fn what_is_expected_is_counted_in_days_of_the_subscription_and_adds_up() {
    let folder = Folder::new();
    let mine = [&SIGNED_UP[..], &["--used", "12.50", "--per-day", "3"]].concat();
    assert_says(&folder.call(&mine, "page\nquit\n").output, &["€3.00 per day, as you expect;"], &[]);
    let said = folder.call(&["what-if", "--mine", "--at", "2026-11-29 19:13:43"], "").output;
    assert_says(&said, &["Billed             €3.00 a day for 30 days: €90.00", "2027-01-19 14:20 UTC"], &[":43 UTC."]);
}

#[test]
fn a_command_is_never_broken() {
    let folder = Folder::new();
    folder.call(&SIGNED_UP, "quit\n");
    for language in Language::ALL {
        let said = folder.call(&["what-if", "--mine", "--locale", language.tag()], "").output;
        let commands: Vec<&str> = said.lines().filter(|line| line.starts_with("  account-center mine --used ")).collect();
        assert!(commands.len() == 1 && commands[0].contains(" --per-day "), "{said}");
    }
}

#[test]
fn an_export_that_leaves_open_why_it_is_disabled_is_not_said_to_have_ended() {
    let page = live(exported("FreeTrial_2014-09-01", "Disabled", "On", "")).text();
    assert_says(&page, &["If the trial has ended"], &["Your trial has ended"]);
    for language in Language::ALL {
        let scenario = exported("FreeTrial_2014-09-01", "Disabled", "On", "");
        let (now, clock) = (scenario.now, Clock::Real(scenario.now));
        let page = Rig::starting_at(session(World::new(scenario, clock), language), now, 80, 24).text();
        assert!(page.lines().nth(1).is_some_and(|banner| banner.contains('[') && !banner.contains('…')), "{page}");
    }
}

#[test]
fn a_name_cannot_make_two_rows_of_one() {
    let scenario = exported("PayAsYouGo_2014-09-01", "Enabled", "Off", "");
    assert_eq!(scenario.subscriptions[0].sign_up().name, "A\u{fffd}B");
    let written = "format = 1\ntitle.en = \"A\u{2028}B\"\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = \"a@b.c\"\n[[subscriptions]]\nname = \"A\u{2029}B\"\noffer = \"MS-AZR-0003P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\n";
    assert_eq!(scenario::parse(written).expect_err("two names").len(), 2);
}

#[test]
fn every_action_is_there_with_all_reasons_against_it() {
    let folder = Folder::new();
    let page = folder.call(&["--plain"], "quit\n").output;
    assert_says(&page, &["reactivate: Reactivate (it is not cancelled; it needs Pay-As-You-Go)"], &[]);
    let deleted = folder.call(&["--plain", "--scenario", "expired", "--at", "+200d"], "quit\n").output;
    assert_says(&deleted, &["transfer: Transfer subscription (it is deleted; it is not upgraded)"], &[]);
}

/// What stands in the right column of a page on 80 columns, without blanks, line by line.
fn right_column(rig: &Rig) -> Vec<String> {
    let buffer = rig.buffer();
    let line = |y| (47..79).map(|x| buffer[(x, y)].symbol()).collect::<String>().replace(char::is_whitespace, "");
    (0..24).map(line).collect()
}

#[test]
fn every_refused_action_has_a_whole_reason_on_the_smallest_usual_screen() {
    for (scenario, language) in scenario::BUILT_IN.iter().flat_map(|(name, _)| Language::ALL.map(|language| (*name, language))) {
        for keys in ["", "u Up Enter", "n"] {
            let mut rig = Rig::sized(scenario, language, 80, 24);
            let lines = right_column(rig.press(keys).pass(1000));
            let Screen::Page(page) = View::of(rig.session()).screen() else { continue };
            let packed = |words: &str| words.replace(char::is_whitespace, "");
            if !lines.iter().any(|line| line.starts_with(&packed(&page.actions.title))) {
                // A list of subscriptions takes the place of the page.
                continue;
            }
            for row in page.actions.rows.iter().filter(|row| !row.reasons.is_empty()) {
                let name = packed(&format!("{}{}", row.key, row.name));
                let at = lines.iter().position(|line| line.trim_end_matches('↓') == name);
                let at = at.unwrap_or_else(|| panic!("{} in {scenario}: {lines:?}", row.name));
                let below = lines[at..].concat().split_off(name.len());
                let mut lengths = (0..row.reasons.len()).map(|length| row.reasons.at(length)).chain([row.first_reason.as_str()]);
                // An arrow says that there is more.
                let (shown, is_whole) = below.split_once('↓').map_or((&*below, true), |(shown, _)| (shown, false));
                let is_there = |words: String| shown.starts_with(&words) || !is_whole && words.starts_with(shown);
                assert!(lengths.any(|words| is_there(packed(words))), "{} in {scenario} after {keys}: {lines:?}", row.name);
            }
        }
    }
}

#[test]
fn bills_of_an_offer_without_a_credit_mention_none() {
    let now = scenario_named("past-due").now;
    let payg = "format = 1\ntitle.en = \"A\"\nnow = \"2019-02-10T09:15:00Z\"\nsigned_in_as = \"a@b.c\"\n[[subscriptions]]\nname = \"A\"\noffer = \"MS-AZR-0003P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\ndaily_usage = [{ amount = \"3\", until = \"+9d\" }]\n";
    let payg = scenario::parse(payg).expect("it is valid");
    let why = payg.subscriptions[0].at(now).expect("it exists").why(Topic::Billed, Role::Administrator);
    assert_eq!(why[0].reason, Reason::Rule(Rule::BilledWithoutCredit));
    let mut session = Rig::of(session(World::start(payg), Language::English), 80, 24);
    let asked = session.press("c a").text();
    assert_says(&asked, &["There is no credit: all of it is billed."], &["from the credit"]);
}

#[test]
fn the_window_of_the_forecast_is_a_choice() {
    assert_eq!(Rule::Forecast.source(), Some(Source::Choice));
}

#[test]
fn daily_usage_says_that_there_was_none_and_its_peak_has_its_parts() {
    let folder = Folder::new();
    let later = folder.call(&["--plain", "--scenario", "past-due", "--at", "2019-06-01"], "quit\n").output;
    assert_says(&later, &["Daily usage: none in the last 30 days"], &[]);
    let mut rig = Rig::sized("past-due", Language::English, 80, 24);
    assert_says(&rig.press("d \"2019-06-01\" Enter").text(), &["daily usage none in the last 30 days"], &["daily usage ▁"]);
    let why = folder.call(&["--plain"], "why daily-use\nquit\n").output;
    assert_says(&why, &["Daily usage: peak $7.90", "Day 11: $5.15 + $2.75 = $7.90, the peak"], &[]);
}

#[test]
fn the_chart_shows_its_peak_however_many_days_there_are() {
    let mut rig = Rig::sized("past-due", Language::English, 80, 24);
    let frame = rig.press("d \"2019-06-01\" Enter c").text();
    assert_says(&frame, &["peak $4.10 on day 6"], &[]);
    let bars: Vec<&str> = frame.lines().filter(|line| line.contains('█')).skip(1).collect();
    assert!(bars[0].trim_start_matches(|c: char| !"▁▂▃▄▅▆▇█".contains(c)).starts_with(['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']), "{frame}");
    assert!(frame.contains("1 ") && bars.len() > 2, "{frame}");
}

#[test]
fn usage_from_before_now_until_after_it_has_a_mark_of_its_own() {
    let frame = Rig::sized("free-trial", Language::English, 100, 40).press("i w").text();
    assert!(frame.contains('◐'), "{frame}");
}

/// One hour ahead of UTC, two until the end of October 2026.
fn amsterdam() -> Zone {
    let winter: Instant = "2026-10-25T01:00:00Z".parse().expect("an instant");
    Zone::new("Europe/Amsterdam", move |at| FixedOffset::east_opt(if at < winter { 7200 } else { 3600 }).expect("an offset"))
}

#[test]
fn the_form_says_which_of_two_equal_times_it_has() {
    let wall: Instant = "2026-11-18T12:00:00Z".parse().expect("an instant");
    let text = Text::new(Language::English).in_zones(Zones::new(amsterdam(), || Zone::UTC));
    let habits = account_center::app::Habits::in_language(text);
    let mut rig = Rig::starting_at(Session::with_habits(World::start(scenario_named("free-trial")), habits), wall, 80, 24);
    fill_in(&mut rig, &["2026-10-25T02:30:00+01:00", "", "12.50", "", ""]);
    let created_at = |rig: &Rig| rig.world().subscription().map(|it| it.sign_up().created_at.to_rfc3339());
    assert_eq!(created_at(&rig).as_deref(), Some("2026-10-25T01:30:00+00:00"));
    assert_says(&rig.press("e").text(), &["2026-10-25 02:30:00 +01:00"], &[]);
    rig.press("Enter Enter Enter Enter Enter");
    assert_eq!(created_at(&rig).as_deref(), Some("2026-10-25T01:30:00+00:00"));
}
