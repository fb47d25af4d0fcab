//! Every screen and dialog in both reference languages, on a common and on a small screen; and that all renderings agree.

use account_center::{
    app::World,
    plain::Plain,
    print, scenario,
    text::{Language, Text},
    ui::{Look, Theme},
    view::Summary,
};

use crate::rig::{Rig, session};

/// Compares the frame after some keys with its snapshot: in English on 100×30, in Dutch on 80×24.
fn view(name: &str, scenario: &str, keys: &str) {
    for (language, width, height) in [(Language::English, 100, 30), (Language::Dutch, 80, 24)] {
        let mut rig = Rig::sized(scenario, language, width, height);
        rig.press("Space").press(keys).pass(1000);
        insta::assert_snapshot!(format!("{name}-{}", language.tag()), rig.text());
    }
}

#[test]
fn transfer_from_both_sides() {
    view("transfer", "transferable", "t Tab \"finn@contoso.com\"");
    view("transfer-administrator", "transferable", "t Tab \"EVA@contoso.com\" Enter");
    view("transfer-pending", "transferable", "t Tab \"finn@contoso.com\" Enter Enter");
    view("transfer-take-back", "transferable", "t Tab \"finn@contoso.com\" Enter Enter T");
    view("transfer-mail", "transferable", "t Tab \"finn@contoso.com\" Enter Enter r");
    view("transfer-accepted", "transferable", "t Tab \"finn@contoso.com\" Enter Enter r Up Up Enter");
    view("transfer-declined", "transferable", "t Tab \"finn@contoso.com\" Enter Enter r Up Enter");
}

#[test]
fn what_can_be_done() {
    view("cancel", "free-trial", "x");
    view("cancelled", "free-trial", "x Up Enter");
    view("reactivate", "transferable", "x Up Enter Enter R");
    view("payment-method", "no-payment-method", "m");
    view("pay-bill", "past-due", "b");
    view("add-usage", "free-trial", "a Tab \"12\"");
    view("add-usage-without-effect", "imagine", "a");
}

#[test]
fn signing_in() {
    view("sign-in", "not-administrator", "A Down Down Enter \"eva@\" Enter");
}

#[test]
fn why() {
    view("why-banner", "free-trial", "Tab Tab Tab Tab w");
    view("why-status", "credit-used-early", "w");
    view("why-forecast", "free-trial", "w Tab Tab Tab Tab Tab Tab Tab");
    view("why-next", "upgraded-waiting", "w Shift+Tab");
    view("why-nothing-next", "portfolio", "/ \"Handed\" Enter w Shift+Tab Shift+Tab");
}

#[test]
fn time() {
    view("go-to", "free-trial", "d \"+9d\"");
    view("events", "expired", "l");
    view("looking-back", "upgraded-waiting", "n p");
    view("branches", "free-trial", "n p d \"2019-01-12\" Enter u Up Enter Enter f");
}

#[test]
fn futures() {
    view("what-if-now-or-late", "free-trial", "i Tab Right Right Right");
    view("what-if-use-up", "free-trial", "i Down Right Right Right");
    view("what-if-why", "free-trial", "i w");
    view("what-if-refused", "free-trial", "i Right Right d \"+3d\" Enter");
    view("what-if-imagine", "imagine", "i");
}

#[test]
fn usage() {
    view("usage", "free-trial", "c");
    view("usage-used-up", "credit-used-early", "c");
    view("usage-without-a-credit", "portfolio", "/ \"Production\" Enter c");
    view("download", "free-trial", "c D");
}

#[test]
fn a_portfolio() {
    view("portfolio", "portfolio", "o");
    view("portfolio-filter", "portfolio", "/ \"0003P\"");
}

/// A student's subscription, whose credit is not simulated, beside a trial on its third day.
const STUDENT: &str = r#"
format = 1
title = { en = "A student" }
now = "2019-01-10T09:15:00Z"
signed_in_as = "eva@contoso.com"

[[subscriptions]]
name = "Student"
offer = "MS-AZR-0170P"
created_at = "2018-12-27T09:15:00Z"
credit = "100.00"

[[subscriptions]]
name = "Trial"
offer = "MS-AZR-0044P"
created_at = "2019-01-07T12:00:00Z"
"#;

#[test]
fn page_plain_mode_status_and_json_agree() {
    let scenario = scenario::parse(STUDENT).expect("it is right");
    let look = Look { theme: Theme::Mono, ascii: false };
    let text = Text::new(Language::English);
    let snapshots = scenario.subscriptions.iter().filter_map(|subscription| subscription.at(scenario.now));
    let summary = Summary::of(snapshots, scenario.now, true, false, &scenario.signed_in_as, &text);
    let status = print::summary_table(&summary);
    let world = World::start(scenario);
    let (mut rig, plain) =
        (Rig::of(session(world.clone(), Language::English), 120, 40), Plain::new(session(world, Language::English), look));
    let said = plain.opening().join("\n");
    let page = rig.press("Tab").text();
    for words in ["$100.00", "not simulated for this offer"] {
        for rendering in [&page, &said, &status] {
            assert!(rendering.contains(words), "{words}\n{rendering}");
        }
    }
    let page = rig.press("Tab Tab Tab Down Enter").text();
    for words in ["$200.00 left of $200.00", "363 days left"] {
        for rendering in [&page, &status] {
            assert!(rendering.contains(words), "{words}\n{rendering}");
        }
    }
    let credit = serde_json::to_value(&rig.session().world().state().subscriptions[0].credit).expect("plain data");
    assert_eq!((&credit["granted"], &credit["currency"]), (&"100.00".into(), &"USD".into()));
    assert!(
        ["used", "remaining", "forfeited", "expires_at", "last_full_day", "expired", "exhausted_at", "as_of"]
            .iter()
            .all(|key| credit[key].is_null())
    );
}
