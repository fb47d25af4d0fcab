//! What is not known is not said as if it were: what an export leaves open, what is estimated, and what depends on usage to come.

use account_center::{
    app::World,
    clock::Clock,
    domain::{Act, Instant, Plan, Role, Subscription, days},
    import,
    scenario::{self, Scenario},
    text::{Language, Text},
    ui::{Look, Theme},
    view::Plans,
};

use crate::{
    program::Folder,
    rig::{Rig, assert_says, scenario_named, session},
};

/// One subscription of an export at the end of November 2026.
fn exported(state: &str, limit: &str, quota: &str, promotions: &str) -> Scenario {
    let policies = format!(r#"{{"quotaId":"{quota}","spendingLimit":"{limit}"}}"#);
    let id = "11111111-2222-3333-4444-555555555557";
    let file = format!(
        r#"{{"subscriptionId":"{id}","displayName":"A","state":"{state}","subscriptionPolicies":{policies},"promotions":[{promotions}]}}"#
    );
    let now = "2026-11-28T12:00:00Z".parse().expect("an instant");
    import::read(file.as_bytes(), now).expect("it is an export").into_scenario("A", now)
}

const TRIAL: &str = "FreeTrial_2014-09-01";
/// Signed up nine days before.
const NINE_DAYS: &str = r#"{"category":"freetier","endDateTime":"2027-11-19T11:54:11Z"}"#;

/// An own trial with a credit of 170 euros, on day 40: of 190 euros, the days before the end of the credit have their share.
fn own(rest: &str) -> Scenario {
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2026-11-10T14:20:00Z\"\nsigned_in_as = \"a@contoso.com\"\n[[subscriptions]]\nname = \"B\"\noffer = \"MS-AZR-0044P\"\n";
    let told = "created_at = \"2026-10-01T14:20:00Z\"\ncurrency = \"EUR\"\ncredit = \"170.00\"\nused_as_of = \"2026-11-10T14:20:00Z\"\n";
    scenario::parse(&format!("{head}{told}{rest}")).expect("it is valid")
}

const USED: &str = "daily_usage = [{ amount = \"4.75\", until = \"+40d\" }]\n[[subscriptions.facts]]\nat = \"+5d\"\nupgrade = {}\n";

fn real(scenario: Scenario) -> Rig {
    let (now, clock) = (scenario.now, Clock::Real(scenario.now));
    Rig::starting_at(session(World::new(scenario, clock), Language::English), now, 120, 40)
}

/// What the command `what-if` prints of a plan: labels with their values.
fn outcome(subscription: &Subscription, plan: &str, now: Instant) -> Vec<String> {
    let (text, plan) = (Text::new(Language::English), plan.parse::<Plan>().expect("a plan"));
    let mut plans = Plans::of(subscription, &[plan], now, true, "", &text);
    plans.plans.remove(0).1.into_iter().map(|row| format!("{}: {}", row.label, row.value.shown())).collect()
}

fn outcome_of(scenario: &Scenario, plan: &str) -> Vec<String> {
    outcome(&scenario.subscriptions[0], plan, scenario.now)
}

fn assert_lines(lines: &[String], expected: &[&str]) {
    for line in expected {
        assert!(lines.iter().any(|it| it == line), "{line}\n{lines:#?}");
    }
}

#[test]
fn what_comes_on_a_date_that_is_not_in_the_export_is_not_said_to_come_never() {
    let open = "date not in the export";
    let disabled = exported("Disabled", "On", TRIAL, "");
    let was = "Disabled: reason and date are not in the export";
    assert_lines(&outcome_of(&disabled, "nothing"), &[was, &format!("Deleted: {open}"), "Offer ID changes: never"]);
    let until = "Disabled: until the upgrade; since when and why is not in the export".to_owned();
    let after = [&until, &format!("Offer ID changes: {open}"), &format!("Transferable from: {open}")];
    assert_lines(&outcome_of(&disabled, "upgrade"), &[after[0], after[1], after[2], "Deleted: never"]);
    let upgraded = exported("Enabled", "Off", TRIAL, "");
    assert_lines(&outcome_of(&upgraded, "nothing"), &["Disabled: never", after[1], after[2], "Deleted: never"]);
    let running = exported("Enabled", "On", TRIAL, "");
    assert_lines(
        &outcome_of(&running, "nothing"),
        &[&format!("Disabled: {open}"), &format!("Deleted: {open}"), "Transferable from: never"],
    );
    assert_lines(&outcome_of(&exported("Deleted", "Off", "PayAsYouGo_2014-09-01", ""), "nothing"), &[&format!("Deleted: {open}")]);
    let mut compared = real(exported("Disabled", "On", TRIAL, ""));
    let frame = compared.press("i").text();
    assert!(frame.contains("until the upgrade") && frame.contains(open), "{frame}");
}

#[test]
fn a_bill_that_depends_on_usage_to_come_has_no_final_amount() {
    let depends = "Billed: depends on your usage";
    assert_lines(&outcome_of(&exported("Enabled", "Off", TRIAL, NINE_DAYS), "nothing"), &[depends]);
    assert_lines(&outcome_of(&exported("Enabled", "On", TRIAL, NINE_DAYS), "nothing"), &["Billed: 0.00"]);
    let own = own(USED);
    let lines = outcome_of(&own, "nothing");
    assert_lines(&lines, &["Billed: ≈ €47.50 so far; what comes depends on your usage"]);
    let frame = real(own).press("i").text();
    assert!(!frame.contains("€47.50 is billed up to"), "{frame}");
}

#[test]
fn a_scenario_without_usage_after_now_says_so() {
    let scenario = scenario_named("credit-used-early");
    let text = Text::new(Language::English);
    let plans =
        Plans::of(&scenario.subscriptions[0], &["upgrade".parse().expect("a plan")], scenario.now, false, &scenario.signed_in_as, &text);
    assert_eq!(plans.notes[0].words, "No further usage is known, so no more usage is billed.");
    let plans = Plans::of(
        &scenario_named("free-trial").subscriptions[0],
        &["upgrade".parse().expect("a plan")],
        scenario_named("free-trial").now,
        false,
        "eva@contoso.com",
        &text,
    );
    assert!(plans.notes[0].words.starts_with("Billed up to and including"), "{:?}", plans.notes);
    let frame = Rig::sized("credit-used-early", Language::English, 120, 40).press("i").text();
    assert!(frame.contains("no further usage is known") && !frame.contains("billed up to"), "{frame}");
}

#[test]
fn what_is_estimated_has_its_mark_wherever_it_is_shown() {
    let mut rig = real(own(USED));
    let page = rig.text();
    for expected in ["≈ €27.50 forfeited", "≈ €4.75 each day"] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let usage = rig.press("c").text();
    for expected in ["≈ €142.50 used of €170.00", "≈ €47.50 billed", "≈ €4.75 each day"] {
        assert!(usage.contains(expected), "{expected}\n{usage}");
    }
    let exported = real(exported("Enabled", "On", TRIAL, NINE_DAYS)).text();
    assert!(exported.contains("ends ≈ 2026-12-19 11:54:11 UTC"), "{exported}");
    assert!(exported.contains("Sign-up: ≈ 2026-11-19, 12 months"), "{exported}");
}

/// What plain mode replies to these lines.
fn said(world: World, lines: &[&str]) -> String {
    let look = Look { theme: Theme::Mono, ascii: false };
    let mut plain = account_center::plain::Plain::new(session(world, Language::English), look);
    let mut files = account_center::driver::Discard;
    lines.iter().map(|line| plain.reply_to(line, &mut files).lines.join("\n") + "\n").collect()
}

/// An own trial on its tenth day, of which 12.50 are told.
fn told_early(rest: &str) -> Scenario {
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2026-11-30T04:04:00Z\"\nsigned_in_as = \"a@contoso.com\"\n[[subscriptions]]\nname = \"B\"\noffer = \"MS-AZR-0044P\"\n";
    let told = "created_at = \"2026-11-20T14:20:00Z\"\ncurrency = \"EUR\"\ncredit = \"170.00\"\nused_as_of = \"2026-11-30T04:04:00Z\"\n";
    let used = "daily_usage = [{ amount = \"1.25\", until = \"+10d\" }]\n";
    scenario::parse(&format!("{head}{told}{rest}{used}")).expect("it is valid")
}

#[test]
fn what_will_be_forfeited_is_open_in_why_too() {
    let early = told_early("");
    let clock = Clock::Real(early.now);
    let why = said(World::new(early, clock), &["what-if", "why"]);
    assert_says(&why, &["what is left is forfeited on 2026-12-20", "credit ends, what is left is forfeited"], &["€157.50"]);
    let scheduled = said(World::start(scenario_named("free-trial")), &["what-if", "why"]);
    assert_says(&scheduled, &["forfeited\n"], &["what is left is forfeited"]);
}

#[test]
fn what_is_left_is_as_entered_only_while_nothing_has_changed_it() {
    let early = told_early("");
    let mut trial = early.subscriptions[0].clone();
    let after = said(World::start(early.clone()), &["page", "next-event"]);
    let (before, after) = after.split_once("credit ends").expect("it ends");
    assert_says(before, &["€157.50 left of €170.00, as entered on 2026-11-30"], &[]);
    assert_says(after, &["€0.00 left of €170.00"], &["as entered"]);
    let then = early.now + days(1);
    assert_eq!(trial.at(then).and_then(|then| then.left_as_of()), Some(early.now));
    trial.act(Act::Usage(5.into()), then, Role::Administrator).expect("it is allowed");
    assert_eq!(trial.at(then).and_then(|then| then.left_as_of()), None);
}

#[test]
fn an_estimate_is_explained_where_it_is_shown() {
    let early = told_early("");
    let clock = Clock::Real(early.now);
    let explained = ["spread evenly over the days"];
    let said = |topic: &str| said(World::new(early.clone(), clock), &[topic]);
    assert_says(&said("why credit-end"), &["The credit lasts for 30 days"], &explained);
    assert_says(&said("why credit"), &explained, &[]);
}

#[test]
fn a_comparison_says_why_its_dates_are_not_those_of_the_forecast() {
    let differ = "the forecast spreads it evenly, so the dates can differ by a day";
    let note = |rest: &str, plan: &str| {
        let early = told_early(rest);
        let text = Text::new(Language::English);
        let plans = Plans::of(&early.subscriptions[0], &[plan.parse().expect("a plan")], early.now, true, "", &text);
        plans.notes[0].words.clone()
    };
    assert_says(&note("expected_per_day = \"8.00\"\n", "upgrade"), &["This counts the €8.00", differ], &[]);
    assert_says(&note("expected_per_day = \"8.00\"\n", "nothing"), &[differ], &[]);
    assert_says(&note("expected_per_day = \"2.00\"\n", "upgrade"), &["This counts the €2.00"], &[differ]);
}

#[test]
fn an_amount_told_in_all_ends_with_the_last_of_its_share() {
    let own = own(USED);
    let clock = Clock::Real(own.now);
    let said = said(World::new(own, clock), &["why credit", "back", "why billed"]);
    assert!(said.contains("€142.50 in 30 amounts up to and including 2026-10-31 02:20 UTC"), "{said}");
    assert!(said.contains("€47.50 in 10 amounts up to and including 2026-11-10 02:20 UTC"), "{said}");
}

#[test]
fn an_export_that_leaves_open_why_and_which_is_not_judged() {
    let frame = real(exported("Disabled", "On", TRIAL, "")).text();
    assert!(frame.contains("whether it was cancelled is not in") && !frame.contains("it is not cancelled"), "{frame}");
    assert!(frame.contains("If the trial has ended") && !frame.contains("no longer enough"), "{frame}");
    let frame = real(exported("Enabled", "CurrentPeriodOff", "MSDNDevTest_2014-09-01", "")).text();
    assert!(frame.contains("which offer it is, is not in") && !frame.contains("cannot be transferred"), "{frame}");
}

#[test]
fn the_way_to_tell_the_use_per_day_of_an_export_is_the_page() {
    let folder = Folder::new();
    let policies = r#"{"quotaId":"FreeTrial_2014-09-01","spendingLimit":"Off"}"#;
    folder.write(
        "a.json",
        &format!(
            r#"{{"subscriptionId":"11111111-2222-3333-4444-555555555557","displayName":"A","state":"Enabled","subscriptionPolicies":{policies}}}"#
        ),
    );
    let called = folder.call(&["what-if", "nothing", "--import", "a.json"], "");
    assert!(
        called.output.contains("  account-center --import FILE    (there: e, or own in plain mode)"),
        "{}{}",
        called.output,
        called.error
    );
    assert!(!called.output.contains("account-center mine"), "{}", called.output);
}

#[test]
fn a_step_of_a_lesson_is_done_in_the_zone_that_is_shown() {
    for zone in ["Europe/Amsterdam", "Pacific/Kiritimati", "utc"] {
        let folder = Folder::new();
        let call = ["walkthrough", "tour", "--step", "back-again", "--zone", zone, "--plain"];
        let called = folder.call(&call, "back\ngo-to\n2019-01-01\nquit\n");
        assert!(called.output.contains("You are looking back: Credit shows"), "{zone}: {}{}", called.output, called.error);
    }
}

#[test]
fn a_question_of_a_lesson_has_a_hint_for_verify_too() {
    let folder = Folder::new();
    for step in ["what-it-costs", "twelve-months", "not-possible-yet", "months-go-on", "when-deleted", "another-course"] {
        let called = folder.call(&["verify", "tour", step], "");
        assert_eq!(called.status, 1);
        assert!(called.error.contains("hint: "), "{step}: {}", called.error);
    }
}

#[test]
fn a_time_that_clocks_never_showed_is_no_sign_up_and_one_of_two_is_told() {
    let told = |at: &str| {
        let folder = Folder::new();
        let mut command = folder.command(&["mine", "--plain", "--no-save", "--zone", "Europe/Amsterdam", "--signed-up", at]);
        crate::program::call(&mut command, "quit\n")
    };
    let skipped = told("2026-03-29 02:30");
    assert_eq!(skipped.status, 2);
    assert!(skipped.error.contains("from 2026-03-29 01:59") && skipped.error.contains("that time does not exist"), "{}", skipped.error);
    let twice = told("2026-10-25 02:30");
    assert!(twice.error.contains("Clocks show that time twice. The earlier one is taken: 2026-10-25 02:30 +02:00"), "{}", twice.error);
}

#[test]
fn a_credit_without_a_currency_is_not_taken_for_dollars() {
    let folder = Folder::new();
    let called = folder.call(&["mine", "--plain", "--no-save", "--signed-up", "2026-11-20", "--credit", "170"], "quit\n");
    assert_eq!(called.status, 2);
    assert!(called.error.contains("Add the currency, such as 170 EUR."), "{}", called.error);
    let called = folder.call(&["mine", "--plain", "--no-save", "--signed-up", "2026-11-20", "--credit", "$170"], "quit\n");
    assert_eq!((called.error.as_str(), called.status), ("", 0));
}

#[test]
fn what_has_ended_says_when() {
    let folder = Folder::new();
    let called = folder.call(&["status", "--scenario", "expired", "--at", "+200d"], "");
    assert!(called.output.contains("✕ Deleted: 20"), "{}", called.output);
    let mut rig = Rig::sized("expired", Language::English, 80, 24);
    rig.press("n n n n");
    let page = rig.text();
    let deleted = page.lines().skip_while(|line| !line.contains("✕ Deleted")).take(2).collect::<Vec<_>>().join(" ");
    assert!(deleted.contains("09:15 UTC"), "{page}");
}

#[test]
fn of_several_subscriptions_the_banner_names_the_one_that_is_meant() {
    let page = Rig::sized("portfolio", Language::English, 80, 24).text();
    assert!(page.contains("Marketing trial: trial ends 2019-06-19"), "{page}");
}

#[test]
fn an_offer_that_cannot_be_upgraded_is_not_said_to_change_with_an_upgrade() {
    let scenario = scenario_named("portfolio");
    let production = scenario.subscriptions.iter().find(|it| it.sign_up().name == "Production").expect("it is there");
    let now = production.at(scenario.now).expect("it exists");
    let why = now.why(account_center::domain::Topic::OfferId, account_center::domain::Role::Administrator);
    let said = account_center::view::reason(&Text::new(Language::English), why[0].reason, production.sign_up());
    assert!(said.contains("It cannot be upgraded in the Account Center"), "{said}");
}
