//! Amounts and days: each is explained by its calculation, and all surfaces count one way.

use account_center::{
    app::{Msg, Part, World},
    domain::{Instant, Topic},
    plain::Plain,
    scenario,
    text::Language,
    ui::{Look, Theme},
};

use crate::rig::{self, Rig, session};

/// A subscription of which `rest` is given, 50 days after its sign-up.
fn trial(rest: &str) -> Rig {
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2019-02-20T00:00:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n[[subscriptions]]\n";
    let source = format!("{head}name = \"A\"\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\n{rest}");
    Rig::of(session(World::start(scenario::parse(&source).expect("it is valid")), Language::English), 120, 40)
}

/// Asks why of a topic and returns the dialog, its lines joined by blanks.
fn why(rig: &mut Rig, topic: Topic) -> String {
    rig.send(Msg::SelectPart(Part::Topic(topic)));
    let frame = rig.press("w").text();
    rig.press("Escape");
    // It is in the middle of the screen, and its frame takes three columns on each side.
    let inside = |line: &str| -> String { line.chars().skip(24).take(72).collect() };
    frame.lines().map(inside).collect::<Vec<_>>().join(" ").split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn assert_says(frame: &str, sentences: &[&str]) {
    rig::assert_says(frame, sentences, &[]);
}

/// A world in plain mode.
fn plain(world: &World) -> Plain {
    Plain::new(session(world.clone(), Language::English), Look { theme: Theme::Mono, ascii: false })
}

#[test]
fn what_is_billed_is_calculated() {
    let mut rig = Rig::sized("late-upgrade", Language::English, 120, 40);
    rig.press("u Up Enter").pass(1000).press("Shift+Right Shift+Right Shift+Right");
    assert_says(&why(&mut rig, Topic::Billed), &["2019-02-05 21:15 UTC $4.90 a day for 3 days: $14.70", "$14.70 billed in all"]);
}

#[test]
fn what_is_left_and_what_was_forfeited_are_calculated() {
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    let left = why(&mut rig, Topic::Credit);
    assert_says(&left, &["$2.10 a day for 4 days: $8.40", "6 amounts up to and including 2019-01-08 17:00 UTC: $17.63"]);
    assert_says(&left, &["$200.00 granted − $56.78 used = $143.22 left"]);
    assert_says(&why(&mut rig, Topic::Forecast), &["in 7 days = $4.08 per day"]);
    rig.press("n");
    assert_says(&why(&mut rig, Topic::Credit), &["$200.00 granted − $126.63 used = $73.37 forfeited"]);
    assert_says(&why(&mut rig, Topic::CreditEnd), &["$200.00 granted − $126.63 used = $73.37 forfeited"]);
}

#[test]
fn usage_beyond_the_credit_is_told_apart() {
    let mut rig = trial(
        "[[subscriptions.facts]]\nat = \"+5d\"\nupgrade = {}\n[[subscriptions.facts]]\nat = \"+9d\"\nusage = \"250.00\"\n[[subscriptions.facts]]\nat = \"+40d\"\nusage = \"12.00\"\n",
    );
    let credit = why(&mut rig, Topic::Credit);
    let both = "$250.00 used: $200.00 from the credit, $50.00 billed";
    assert_says(&credit, &[both, "$200.00 granted − $200.00 used = $0.00 left"]);
    rig.send(Msg::SelectPart(Part::Topic(Topic::DailyUse)));
    assert_says(&rig.press("w").text(), &["$200.00 from the credit + $62.00 billed = $262.00 used"]);
    rig.press("Escape");
    assert_says(&why(&mut rig, Topic::Billed), &[both, "$12.00 used", "$62.00 billed in all"]);
}

#[test]
fn usage_beyond_the_spending_limit_is_told_and_not_counted() {
    let mut rig = trial("[[subscriptions.facts]]\nat = \"+9d\"\nusage = \"250.00\"\n");
    let both = "$250.00 used: $200.00 from the credit, $50.00 beyond the credit, neither billed nor counted";
    assert_says(&why(&mut rig, Topic::Credit), &[both, "$200.00 granted − $200.00 used = $0.00 left"]);
    let sum = "$200.00 from the credit + $0.00 billed = $200.00 used";
    assert_says(&why(&mut rig, Topic::DailyUse), &[both, sum]);
}

#[test]
fn a_forecast_says_how_it_is_calculated() {
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    let sums = [
        "$28.53 in 7 days = $4.08 per day",
        "$143.22 left × 7 days ÷ $28.53 used = 35d 03:21:23",
        "$56.78 used before today + 16 days × $4.08 = $122.06 at the end",
    ];
    assert_says(&why(&mut rig, Topic::Forecast), &sums);
}

#[test]
fn the_last_day_is_one_day() {
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    rig.press("n Shift+Left");
    assert_says(&why(&mut rig, Topic::Forecast), &["used before today + 1 day × $"]);
}

#[test]
fn there_is_one_peak_which_is_that_of_all_days() {
    let usage = "daily_usage = [{ amount = \"9\", until = \"+2d\" }, { amount = \"3\", from = \"+2d\", until = \"+45d\" }]\n";
    let mut rig = trial(&format!("{usage}[[subscriptions.facts]]\nat = \"+1d\"\nupgrade = {{}}\n"));
    assert_says(&rig.text(), &["peak $9.00"]);
    assert_says(&why(&mut rig, Topic::DailyUse), &["Day 1: $9.00, the peak", "a line shows the last 30 days."]);
    let usage = rig.press("c").text();
    assert_says(&usage, &["peak $9.00 on day 1"]);
    // The line of the credit ends with it, after 30 days of two columns each.
    let credit = usage.lines().map(|line| line.matches('┄').count()).max().unwrap_or_default();
    assert_eq!(credit, 60, "{usage}");
}

#[test]
fn a_chart_says_how_many_days_a_column_holds_where_that_is_several() {
    let used = "daily_usage = [{ amount = \"9\", until = \"+2d\" }, { amount = \"3\", from = \"+2d\", until = \"+45d\" }]\n";
    let mut rig = trial(&format!("{used}[[subscriptions.facts]]\nat = \"+1d\"\nupgrade = {{}}\n"));
    let of_bars = |frame: &str| frame.lines().find(|line| line.contains('█')).expect("a legend").to_owned();
    let legend = of_bars(&rig.press("c").text());
    assert_says(&legend, &["█ per day, peak $9.00 on day 1 "]);
    // In 2020.
    rig.press("d \"2020-01-01\" Enter");
    let legend = of_bars(&rig.text());
    assert_says(&legend, &["█ highest day of each column (up to 4 days), peak $9.00 on day 1 "]);
    let legend = of_bars(&rig.resize(80, 24).text());
    assert_says(&legend, &["█ max of 12 days, peak $9.00 on day 1 "]);
}

#[test]
fn what_is_expected_is_not_called_used() {
    let mut rig = trial("expected_per_day = \"5.00\"\n");
    rig.press("Home");
    let said = why(&mut rig, Topic::Forecast);
    assert_says(&said, &["$200.00 left ÷ $5.00 expected per day = 40d 00:00:00"]);
}

#[test]
fn a_late_upgrade_does_not_make_the_days_before_it_undone() {
    let mut rig = Rig::sized("late-upgrade", Language::English, 120, 40);
    assert_says(&rig.press("i").text(), &["A is disabled from 2019-01-26 until the upgrade", "Status afterwards", "until the upgrade  "]);
}

#[test]
fn a_cancelled_trial_is_not_told_to_upgrade() {
    let mut rig = Rig::sized("cancelled-trial", Language::English, 120, 40);
    let page = rig.text();
    assert!(page.contains("not possible: it is disabled") && page.contains("it is not upgraded"), "{page}");
    let why = why(&mut rig, Topic::Transfer);
    assert!(why.contains("disabled") && !why.contains("Upgrade it first"), "{why}");
}

#[test]
fn the_banner_names_the_day_to_which_the_credit_counts_down() {
    for scenario in ["free-trial", "portfolio"] {
        let frame = Rig::new(scenario).text();
        let date = frame.split_once("Your trial ends on ").expect("a banner").1.split('.').next().expect("it ends in a point").to_owned();
        assert!(["ends", "→"].iter().any(|word| frame.contains(&format!("{word} {date} "))), "{date}\n{frame}");
    }
}

#[test]
fn credit_that_cannot_be_used_is_called_that() {
    let mut rig = Rig::sized("cancelled-trial", Language::English, 120, 40);
    assert_says(&rig.text(), &["$184.15 left of $200.00", "not usable while disabled"]);
    assert_says(&plain(rig.world()).opening().join("\n"), &["Credit: $184.15 left of $200.00, not usable while disabled"]);
    assert_says(&why(&mut rig, Topic::Credit), &["What is left of the credit cannot be used", "= $184.15 left"]);
}

#[test]
fn what_is_final_is_the_first_reason_against_a_transfer_and_no_advice_follows() {
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    rig.press("d \"+200d\" Enter");
    assert_says(&rig.text(), &["not possible: it is deleted"]);
    let why = why(&mut rig, Topic::Transfer);
    assert!(why.contains("It is deleted, and that is final.") && !why.contains("Upgrade it first"), "{why}");
}

#[test]
fn cancelling_says_what_becomes_of_the_credit_and_how_it_can_be_undone() {
    let dialog = |name: &str| Rig::sized(name, Language::English, 120, 40).press("x").text();
    let trial = dialog("free-trial");
    assert_says(&trial, &["The credit that is left, $143.22, can no longer be used.", "can ask support, the documentation says."]);
    assert_says(&dialog("upgraded-waiting"), &["can no longer be used.", "its offer ID has changed."]);
    let transferable = dialog("transferable");
    assert!(transferable.contains("it can be reactivated.") && !transferable.contains("no longer"), "{transferable}");
    let mut imagine = Rig::sized("imagine", Language::English, 120, 40);
    let asked = imagine.press("x").text();
    assert!(asked.contains("can ask support, the documentation says.") && !asked.contains("credit"), "{asked}");
    let cancelled = imagine.press("Up Enter").pass(1000).text();
    assert_says(&cancelled, &["■ Disabled", "cancelled 2019-01-10 09:15 UTC", "→ 2019-04-10 09:15 UTC"]);
    assert_says(&why(&mut imagine, Topic::Status), &["The subscription was cancelled.", "sends you to support"]);
}

#[test]
fn the_first_day_stays_in_the_chart_after_the_trial() {
    let daily = "daily_usage = [{ amount = \"2.00\", until = \"+60d\" }]\n[[subscriptions.facts]]\nat = \"+5d\"\nupgrade = {}\n";
    let mut rig = trial(daily);
    assert_says(&plain(rig.press("c").world()).opening().join("\n"), &["Days 1 to 50: $2.00 a day"]);
    let numbers = |line: &str| {
        line.trim_matches(['│', ' ']).replace('◆', "").split_whitespace().map(str::parse::<usize>).collect::<Result<Vec<_>, _>>()
    };
    let axis = |rig: &Rig| rig.text().lines().filter_map(|line| numbers(line).ok()).find(|numbers| !numbers.is_empty());
    for (width, height) in [(120, 40), (80, 24)] {
        // The number of today has the place of the one before it.
        let days: Vec<usize> = std::iter::once(1).chain((5..50).step_by(5)).chain([51]).collect();
        assert_eq!(axis(rig.resize(width, height)), Some(days), "{width}×{height}\n{}", rig.text());
    }
}

#[test]
fn a_typed_amount_that_is_none_says_which_rule_it_breaks() {
    for (typed, told) in [
        ("1e3", "digits, and at most one comma or point"),
        ("1.000,50", "digits, and at most one comma or point"),
        ("0", "must be above zero"),
        ("1.234", "USD has 2 decimals"),
        ("1000000000000001", "more than 1,000,000,000,000,000"),
        ("１２，５０", "valid"),
    ] {
        let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
        assert_says(&rig.press(&format!("a Tab \"{typed}\" Tab")).text(), &[told]);
    }
}

#[test]
fn what_nobody_documented_is_called_a_choice() {
    let mut rig = Rig::sized("no-payment-method", Language::English, 120, 40);
    rig.send(Msg::SelectPart(Part::Command(account_center::app::Command::Upgrade)));
    assert_says(&rig.press("w").text(), &["Here, an upgrade needs a payment method", "A choice of this simulator"]);
    let mut imagine = Rig::sized("imagine", Language::English, 120, 40);
    assert_says(&why(&mut imagine, Topic::Offer), &["Later, this offer was called Azure for Students Starter."]);
    let mut past_due = Rig::sized("past-due", Language::English, 120, 40);
    assert_says(&why(&mut past_due, Topic::Status), &["The subscription keeps running", "not simulated"]);
}

#[test]
fn two_futures_have_names_and_say_until_when_they_count() {
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    let frame = rig.press("i").text();
    assert_says(
        &frame,
        &[
            "A: Upgrade now",
            "B: Do nothing",
            "$73.50",
            "with the usage that the scenario has",
            "2019-02-24 21:15 UTC; later usage is not known",
        ],
    );
    assert_says(&frame, &["A keeps the subscription; $73.50 is billed up to and including ", "B is disabled on 2019-01-26 and deleted on"]);
    assert_says(&frame, &["After the trial", "$73.50 more with A", "only with B", "only A goes on"]);
    // Day 16 is over: the first future is not possible.
    let said = plain(rig.press("Right Right").pass(3 * 86_400_000).world()).opening();
    let of = |label: &str| said.iter().find(|line| line.starts_with(label)).map(String::as_str);
    assert_eq!(of("Not possible"), Some("Not possible: A too late: that was on 2019-01-12"), "{said:?}");
    assert_eq!(of("Billed"), Some("Billed: B $0.00"));
}

#[test]
fn usage_after_the_last_event_is_billed_in_a_future() {
    let source = "format = 1\ntitle.en = \"A\"\nnow = \"2019-01-01T00:00:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n[[subscriptions]]\nname = \"A\"\noffer = \"MS-AZR-0003P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\ndaily_usage = [{ amount = \"2.00\", until = \"+5d\" }]\n";
    let scenario = scenario::parse(source).expect("it is valid");
    let outcome = scenario.subscriptions[0].outcome(scenario.now).expect("it exists");
    let until: Instant = "2019-01-05T12:00:00Z".parse().expect("an instant");
    assert_eq!((outcome.billed.to_string().as_str(), outcome.billed_until), ("10.00", until));
}

#[test]
fn use_is_the_same_each_day_only_if_no_day_stands_out() {
    let usage = |days: &str, at: &str| {
        let rig = trial(&format!("daily_usage = [{days}]\n"));
        let subscription = rig.world().subscription().expect("it exists");
        let snapshot = subscription.at(at.parse().expect("an instant")).expect("it exists");
        snapshot.is_used_evenly(&snapshot.used_per_day())
    };
    let each = |amount: &str, from: &str, until: &str| format!("{{ amount = \"{amount}\", from = \"{from}\", until = \"{until}\" }}");
    assert!(usage(&each("3.10", "+0d", "+29d"), "2019-01-10T12:00:00Z"));
    assert!(usage(&each("3.10", "+0d", "+29d"), "2019-02-20T12:00:00Z"), "until its end");
    assert!(!usage(&each("3.10", "+0d", "+29d"), "2019-01-01T20:00:00Z"), "one day is no series");
    assert!(!usage(&each("3.10", "+0d", "+4d"), "2019-01-20T12:00:00Z"), "nothing for days, and it runs");
    let gap = [each("7.50", "+2d", "+3d"), each("7.50", "+15d", "+16d")].join(", ");
    assert!(!usage(&gap, "2019-01-24T12:00:00Z"), "two days of many");
    let cents = [each("0.01", "+0d", "+4d"), each("0.02", "+5d", "+29d")].join(", ");
    assert!(!usage(&cents, "2019-01-20T12:00:00Z"), "twice as much");
}
