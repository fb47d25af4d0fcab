//! Every view there is, in both reference languages, on a common and on the smallest common screen.

use account_center::text::Language;

use crate::rig::Rig;

/// Presses keys and keeps the frame that they end on: in English on 100×30, in Dutch on 80×24.
fn view(name: &str, scenario: &str, keys: &str) {
    for (language, width, height) in [(Language::English, 100, 30), (Language::Dutch, 80, 24)] {
        let mut rig = Rig::sized(scenario, language, width, height);
        rig.press("Space").press(keys).pass(1000);
        insta::assert_snapshot!(format!("{name}-{}", language.tag()), rig.text());
    }
}

#[test]
fn transfer_from_both_sides() {
    view("transfer", "transferable", "t \"finn@contoso.com\" Enter");
    view("transfer-administrator", "transferable", "t \"EVA@contoso.com\"");
    view("transfer-pending", "transferable", "t \"finn@contoso.com\" Enter Enter Enter");
    view("transfer-take-back", "transferable", "t \"finn@contoso.com\" Enter Enter Enter T");
    view("transfer-mail", "transferable", "t \"finn@contoso.com\" Enter Enter Enter r");
    view("transfer-accepted", "transferable", "t \"finn@contoso.com\" Enter Enter Enter r Up Up Enter");
    view("transfer-declined", "transferable", "t \"finn@contoso.com\" Enter Enter Enter r Up Enter");
}

#[test]
fn what_can_be_done() {
    view("cancel", "free-trial", "x");
    view("cancelled", "free-trial", "x Up Enter");
    view("reactivate", "transferable", "x Up Enter Enter R");
    view("payment-method", "no-payment-method", "m");
    view("pay-bill", "past-due", "b");
    view("add-usage", "free-trial", "a \"12\"");
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
    view("what-if-now-or-late", "free-trial", "i Down Down Right Right Right");
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
