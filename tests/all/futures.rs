//! Where plans lead, whenever they are made and whatever they are: what is said of a future is so in it.

use account_center::{
    domain::{Instant, Outcome, Plan, Status, Subscription, days},
    text::{Language, Text},
    view::Plans,
};
use chrono::TimeDelta;

use crate::{
    program::Folder,
    rig::{Rig, assert_says, scenario_named},
};

/// Every plan with these days, of all kinds.
fn plans() -> Vec<Plan> {
    let days = ["", "@5", "@20", "@29", "@30", "@31", "@40", "@119", "@120"];
    let steps = |what: &str| -> Vec<String> { days.iter().map(|day| format!("{what}{day}")).collect() };
    let (upgrades, uses) = (steps("upgrade"), steps("use-up"));
    let both = upgrades.iter().flat_map(|upgrade| uses.iter().map(move |use_up| format!("{upgrade}+{use_up}")));
    let all = [vec!["nothing".to_owned()], both.collect(), upgrades.clone(), uses.clone()].concat();
    all.iter().map(|plan| plan.parse().expect("a plan")).collect()
}

/// Instants of a subscription around each at which something changes.
fn instants(subscription: &Subscription) -> Vec<Instant> {
    let events = subscription.events().into_iter().map(|event| event.at);
    let around = |at: Instant| [-1, 0, 1, 3_600_000].map(|milliseconds| at + TimeDelta::milliseconds(milliseconds));
    events.flat_map(around).chain([5, 14, 29, 35].map(|day| subscription.sign_up().created_at + days(day))).collect()
}

/// Calls `check` with every plan of every subscription of every built-in scenario that can be followed.
fn of_every_future(mut check: impl FnMut(&Subscription, Plan, Instant, &Subscription, &Outcome)) {
    for (name, _) in account_center::scenario::BUILT_IN {
        for subscription in &scenario_named(name).subscriptions {
            for now in instants(subscription) {
                for plan in plans() {
                    if let Ok((future, outcome)) = subscription.future(plan, now) {
                        check(subscription, plan, now, &future, &outcome);
                    }
                }
            }
        }
    }
}

#[test]
fn the_status_afterwards_is_that_after_the_trial_and_the_last_step() {
    of_every_future(|subscription, plan, now, future, outcome| {
        let sign_up = subscription.sign_up();
        let steps = [plan.upgrade, plan.use_up].into_iter().flatten().map(|when| when.at(sign_up, now));
        let last = steps.chain(sign_up.credit_expires_at()).max().map_or(now, |last| last.max(now));
        let then = future.at(last).expect("it exists").status();
        assert_eq!(outcome.status, then, "{} {plan} {now}", sign_up.name);
    });
}

#[test]
fn what_stays_disabled_is_deleted_and_what_runs_is_not() {
    of_every_future(|subscription, plan, now, _, outcome| {
        let is_lost = matches!(outcome.status, Status::Disabled(_) | Status::Deleted);
        assert_eq!(outcome.deleted_at.is_some(), is_lost, "{} {plan} {now}", subscription.sign_up().name);
        if is_lost {
            let since = outcome.disabled.and_then(|disabled| disabled.since);
            assert_eq!(since.map(|since| since + days(90)), outcome.deleted_at, "{} {plan} {now}", subscription.sign_up().name);
        }
    });
}

#[test]
fn what_is_disabled_now_was_disabled_until_an_upgrade_now() {
    of_every_future(|subscription, plan, now, _, outcome| {
        if let Some(disabled) = subscription.at(now).and_then(|present| present.status().disabled()) {
            assert_eq!(outcome.disabled, Some(disabled), "{} {plan} {now}", subscription.sign_up().name);
        }
    });
}

#[test]
fn nobody_is_told_that_nothing_is_billed_beside_a_bill() {
    let text = Text::new(Language::English);
    of_every_future(|subscription, plan, now, _, outcome| {
        let so_far = subscription.at(now).map(|present| present.billed());
        if so_far.is_some_and(|so_far| outcome.billed.amount > so_far.amount) {
            let note = Plans::of(subscription, &[plan], now, false, &subscription.sign_up().administrator, &text).notes.remove(0).words;
            assert!(note.starts_with("Billed up to and including "), "{} {plan} {now}: {note}", subscription.sign_up().name);
        }
    });
}

#[test]
fn an_upgrade_after_the_end_keeps_the_subscription() {
    let mut rig = Rig::sized("expired", Language::English, 120, 40);
    let said = rig.press("i Right").text();
    let kept = ["A is disabled from 2019-01-26 until the upgrade on 2019-02-03. A keeps the subscription", "up to and including"];
    assert_says(&said, &kept, &["A stays disabled", "The subscription does not run"]);
    assert_says(&rig.press("w").text(), &["The subscription was disabled until the upgrade", "was nothing to wait for"], &[]);
}

#[test]
fn an_upgrade_at_the_very_end_is_said_in_one_way() {
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    assert_says(&rig.press("n").text(), &["Disabled", "2019-01-26 09:15:00 UTC"], &[]);
    let at_once = "A is disabled at 2019-01-26 09:15 UTC and upgraded at once.";
    assert_says(&rig.press("i").text(), &[at_once], &[]);
    assert_says(&rig.press("Escape Space").pass(300).press("Space i").text(), &[at_once], &[]);
    // Some hours later on that day.
    let said = rig.press("Escape Ctrl+Right Ctrl+Right i").text();
    assert_says(&said, &["A is disabled from 2019-01-26 09:15 UTC until the upgrade on 2019-01-26 11:15 UTC."], &[]);
}

#[test]
fn what_is_deleted_stays_so() {
    let scenario = scenario_named("expired");
    let now = "2030-01-01T00:00:00Z".parse().expect("an instant");
    let said = Plans::of(&scenario.subscriptions[0], &[Plan::default()], now, false, "", &Text::new(Language::English));
    let rows: Vec<(String, String)> = said.plans[0].1.iter().map(|row| (row.label.clone(), row.value.shown())).collect();
    assert_eq!(rows[0], ("Status afterwards".to_owned(), "✕ Deleted".to_owned()));
    assert_eq!(rows[1], ("Disabled".to_owned(), "end of the 30 days, 2019-01-26 09:15 UTC".to_owned()));
    // It is deleted while somebody looks at two futures.
    let mut rig = Rig::sized("expired", Language::English, 120, 40);
    rig.press("n Ctrl+Left i");
    assert_says(&rig.text(), &["B stays disabled and is deleted on 2019-04-26."], &[]);
    assert_says(&rig.pass(3_600_000).text(), &["A is not possible. B stays as it is: Deleted."], &[]);
}

#[test]
fn the_footer_names_all_keys_of_two_futures() {
    for (language, width) in
        Language::ALL.into_iter().map(|language| (language, 100)).chain([(Language::English, 80), (Language::Dutch, 80)])
    {
        let frame = Rig::sized("free-trial", language, width, 24).press("i").text();
        let footer = frame.lines().last().unwrap_or_default();
        for keys in ["Tab ", "←→ ", " w ", "Esc "] {
            assert!(footer.contains(keys), "{language:?}: {footer}");
        }
    }
}

#[test]
fn an_offer_without_a_credit_is_offered_none_to_spend_and_waits_for_nothing() {
    let mut rig = Rig::sized("imagine", Language::English, 80, 24);
    assert_says(&rig.text(), &["possible after an upgrade"], &["once the offer ID"]);
    let why = "can be transferred only after an upgrade.";
    let folder = Folder::new();
    let plain = |lines: &str| folder.call(&["--plain", "--scenario", "imagine"], lines).output;
    assert_says(&plain("why transfer\nquit\n"), &[why, "Transfer: possible after an upgrade\n"], &["once the offer ID"]);
    assert_says(&rig.press("i").text(), &["‹ now ›"], &["Use up the credit"]);
    // Each future has one setting, on which the arrows go to and fro.
    assert_says(&rig.press("Down Tab Right").text(), &["A and B lead to the same result."], &[]);
    assert_says(&plain("what-if\n3\nquit\n"), &["Type one from 1 to 2."], &["Use up the credit"]);
    assert_says(&Rig::sized("free-trial", Language::English, 80, 24).press("i").text(), &["Use up the credit"], &[]);
}

#[test]
fn who_could_upgrade_is_named_to_somebody_else() {
    let named = "Only the Account Administrator, eva@contoso.com, can upgrade.";
    assert_says(&Rig::sized("not-administrator", Language::English, 200, 40).press("i").text(), &[named], &[]);
    let folder = Folder::new();
    let what_if = |plan: &str, scenario: &str| folder.call(&["what-if", plan, "--scenario", scenario], "").output;
    assert_says(&what_if("upgrade", "not-administrator"), &[named], &[]);
    assert_says(&what_if("nothing", "not-administrator"), &[], &[named]);
    assert_says(&what_if("upgrade", "free-trial"), &[], &["Only the Account Administrator"]);
}

#[test]
fn what_is_transferred_while_disabled_was_disabled() {
    let request = "transfer_request = { recipient = \"b@contoso.com\" }";
    let acts = [(5, "upgrade = {}"), (35, request), (36, "cancel = {}"), (38, "transfer_accept = {}")];
    let facts = acts.map(|(day, act)| format!("[[subscriptions.facts]]\nat = \"+{day}d\"\n{act}\n")).concat();
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2019-02-10T00:00:00Z\"\nsigned_in_as = \"a@contoso.com\"\n[[subscriptions]]\n";
    let sign_up = "name = \"A\"\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\n";
    let scenario = account_center::scenario::parse(&format!("{head}{sign_up}{facts}")).expect("it is valid");
    let plans = Plans::of(&scenario.subscriptions[0], &[Plan::default()], scenario.now, false, "", &Text::new(Language::English));
    let rows: Vec<(String, String)> = plans.plans[0].1.iter().map(|row| (row.label.clone(), row.value.shown())).collect();
    assert_eq!(rows[0].1, "→ Transferred");
    assert_eq!(rows[1], ("Disabled".to_owned(), "cancelled 2019-02-06 00:00 UTC".to_owned()));
}

#[test]
fn why_of_two_futures_explains_what_never_comes_and_what_ends() {
    let folder = Folder::new();
    let why = folder.call(&["--plain", "--scenario", "expired"], "what-if\nwhy\nquit\n").output;
    let never =
        ["It is disabled. Only a subscription that runs", "can be transferred only after an upgrade, once the offer ID has changed"];
    let enabled = ["The subscription was disabled until the upgrade, which enabled it again.", "Documented behaviour"];
    assert_says(&why, &[never, enabled].concat(), &[]);
    // The page says so too, once it is upgraded.
    let said = folder.call(&["--plain", "--scenario", "late-upgrade"], "upgrade\nyes\nwhy status\nquit\n").output;
    assert_says(&said, &["which enabled it again"], &["stays active"]);
}

#[test]
fn a_credit_that_is_used_up_with_the_upgrade_was_not_used_up_before() {
    let folder = Folder::new();
    let said = |plan: &str| folder.call(&["what-if", plan, "--scenario", "free-trial"], "").output;
    assert_says(&said("upgrade+use-up"), &["the credit was used up"], &["already"]);
    assert_says(&said("upgrade@20+use-up@16"), &["the credit was already used up"], &[]);
}
