//! The frames of the page and its dialogs, and a newcomer's first steps.

use account_center::{
    app::{Effect, Msg, NotSaved},
    domain::OfferId,
    text::Language,
};

use crate::rig::Rig;

fn offer_id(rig: &Rig) -> OfferId {
    rig.world().selected().expect("it exists").offer().id
}

#[test]
fn a_newcomer_upgrades_and_goes_to_the_next_event() {
    let mut rig = Rig::new("free-trial");
    insta::assert_snapshot!("page", rig.text());
    rig.press("u");
    insta::assert_snapshot!("upgrade-dialog", rig.text());
    rig.press("Up Enter");
    assert!(rig.text().contains("Processing your request"));
    assert_eq!(rig.world().state().dialog, None, "processing asks nothing");
    rig.pass(1000);
    insta::assert_snapshot!("upgraded", rig.text());
    assert_eq!(offer_id(&rig), OfferId::FREE_TRIAL);
    rig.press("n");
    insta::assert_snapshot!("offer-changed", rig.text());
    assert_eq!(offer_id(&rig), OfferId::PAY_AS_YOU_GO);
    assert!(rig.world().selected().expect("it exists").transfer().blockers.is_empty());
    rig.press("p");
    assert_eq!(offer_id(&rig), OfferId::FREE_TRIAL, "going back is another instant");
}

#[test]
fn the_page_has_its_colours() {
    insta::assert_debug_snapshot!("page-with-styles", Rig::new("free-trial").buffer());
}

#[test]
fn a_late_upgrade_is_warned_of() {
    insta::assert_snapshot!(Rig::sized("late-upgrade", Language::Dutch, 80, 24).press("u").text());
}

#[test]
fn a_low_screen_shows_the_page_or_the_list() {
    let mut rig = Rig::sized("portfolio", Language::Dutch, 80, 24);
    insta::assert_snapshot!("low-page", rig.press("G Up Up Enter").text());
    insta::assert_snapshot!("low-list", rig.press("Tab Tab Tab").text());
}

#[test]
fn a_large_screen_has_room_for_the_history() {
    insta::assert_snapshot!(Rig::sized("upgraded-waiting", Language::English, 200, 60).text());
}

#[test]
fn the_help_shows_every_key_and_every_choice() {
    let mut rig = Rig::sized("free-trial", Language::English, 100, 100);
    insta::assert_snapshot!(rig.press("?").text());
}

#[test]
fn the_help_can_be_scrolled_to_its_end_and_back() {
    let mut rig = Rig::sized("free-trial", Language::English, 80, 24);
    let start = rig.press("?").text();
    rig.press(&"PageDown ".repeat(100));
    assert!(rig.text().contains("A transfer request expires after 15 days."));
    assert_eq!(rig.press(&"PageUp ".repeat(100)).text(), start);
}

#[test]
fn a_screen_that_is_too_small_says_so() {
    assert!(Rig::sized("free-trial", Language::English, 60, 10).text().contains("Terminal too small: 80×22 needed, 60×10 available."));
}

#[test]
fn no_is_selected_at_first_and_changes_nothing() {
    let mut rig = Rig::new("free-trial");
    rig.press("u Enter");
    assert_eq!(rig.world().state().dialog, None);
    assert_eq!(rig.world().selected().and_then(|snapshot| snapshot.upgraded_at()), None);
    rig.press("u Up Escape");
    assert_eq!(rig.world().selected().and_then(|snapshot| snapshot.upgraded_at()), None);
}

#[test]
fn the_new_name_can_be_typed() {
    let mut rig = Rig::new("free-trial");
    rig.press("u Tab Ctrl+U \"Contoso web\" Tab Up Enter");
    assert_eq!(rig.world().selected().map(|snapshot| snapshot.name().to_owned()), Some("Contoso web".into()));
}

#[test]
fn a_transfer_is_requested_and_taken_back() {
    let mut rig = Rig::new("transferable");
    insta::assert_snapshot!("transfer-dialog", rig.press("t Tab \"finn@\" Enter").text());
    assert_eq!(rig.world().state().dialog, Some("transfer"), "what was typed can be mended");
    rig.press("\"contoso.com\" Enter");
    rig.pass(1000);
    insta::assert_snapshot!("transfer-pending", rig.text());
    rig.press("T Up Enter");
    let blockers = rig.world().selected().expect("it exists").transfer().blockers;
    assert_eq!(blockers, []);
}

#[test]
fn quitting_asks_only_if_work_would_be_lost() {
    assert_eq!(Rig::new("free-trial").press("q").effects, [Effect::Quit]);
    let mut rig = Rig::new("free-trial");
    rig.press("u Up Enter Enter q");
    assert!(rig.effects.is_empty());
    insta::assert_snapshot!(rig.text());
    assert_eq!(rig.press("Down Down Enter").effects, [Effect::Quit]);
}

#[test]
fn an_existing_file_is_not_overwritten() {
    let mut rig = Rig::new("free-trial");
    rig.press("s Enter").send(Msg::Saved(Err(NotSaved::Exists)));
    assert!(rig.text().contains("This file already exists"));
    assert_eq!(rig.world().state().dialog, Some("save"), "another name can be typed");
    rig.press("Backspace Enter").send(Msg::Saved(Ok(())));
    assert!(rig.text().contains("Saved. Open it with: account-center --scenario my-scenario.tom"));
    assert_eq!(rig.world().state().dialog, None);
}

#[test]
fn time_passes_only_while_the_clock_runs() {
    let mut rig = Rig::new("last-day");
    rig.press("+ +").pass(5 * 3600 * 1000 / 3600);
    assert!(rig.text().contains("2019-01-26 08:40:00 UTC"));
    rig.press("Space").pass(60_000);
    assert!(rig.text().contains("‖ 1 h/s  2019-01-26 08:40:00 UTC"));
    rig.press("Space").pass(600);
    assert!(rig.text().contains("■ Disabled"), "the countdown becomes the state that it announced");
}
