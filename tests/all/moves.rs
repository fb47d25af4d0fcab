//! Moving about: in lists and texts, by the palette, and from one scenario to another.

use account_center::{
    app::{Dialog, Effect, Part, World},
    domain::Topic,
    scenario,
    text::Language,
};

use crate::rig::{Rig, scenario_named, session};

/// The selected subscription, by its place in the list.
fn position(rig: &Rig) -> Option<usize> {
    rig.world().position()
}

#[test]
fn a_list_has_a_top_an_end_and_pages() {
    let mut rig = Rig::new("portfolio");
    assert_eq!((rig.world().part(), position(&rig)), (Part::List, Some(0)));
    for (keys, place) in [("G", 11), ("g", 0), ("End", 11), ("Home", 0), ("PageDown", 10), ("PageDown", 11), ("PageUp", 1), ("PageUp", 0)] {
        assert_eq!(position(rig.press(keys)), Some(place), "{keys}");
    }
}

#[test]
fn the_page_has_a_top_and_an_end_too() {
    let mut rig = Rig::new("free-trial");
    let parts = rig.world().parts();
    assert_eq!(Some(&rig.press("G").world().part()), parts.last());
    assert_eq!(Some(&rig.press("g").world().part()), parts.first());
    rig.press("Down Home");
    assert_eq!(rig.world().now(), rig.world().selected().expect("it is at its sign-up").sign_up().created_at, "there, Home moves time");
}

#[test]
fn a_text_ends_with_its_last_line_and_goes_back_at_once() {
    let mut rig = Rig::new("free-trial");
    let top = rig.press("?").text();
    let end = rig.press("End").text();
    assert_ne!(top, end);
    assert_eq!(rig.press("PageDown").text(), end, "there is nothing below");
    let above = rig.press("Up").text();
    assert_ne!(above, end, "the first key upwards is seen");
    assert_eq!(rig.press("Down").text(), end);
    assert_eq!(rig.press("Home").text(), top);
}

#[test]
fn the_way_back_from_beyond_the_end_of_a_text_begins_at_once() {
    let mut rig = Rig::sized("free-trial", Language::English, 80, 24);
    rig.press("? PageDown");
    rig.press(&"PageDown ".repeat(30));
    let end = rig.text();
    let above = rig.press("Up").text();
    assert_ne!(above, end, "what there is beyond the end is not remembered");
    assert_eq!(rig.press("Down").text(), end);
}

#[test]
fn outcomes_that_have_no_room_are_scrolled_to_and_an_arrow_says_so() {
    for (language, height, last) in [(Language::English, 22, "forfeited"), (Language::French, 22, "perdus"), (Language::German, 22, "verfallen")] {
        let mut rig = Rig::sized("free-trial", language, 80, height);
        let top = rig.press("i").text();
        assert!(!top.contains(last) && top.contains('↓'), "{top}");
        let end = rig.press("PageDown").text();
        assert!(end.contains(last) && end.contains('↑') && !end.contains('↓'), "{end}");
        assert_eq!(rig.press("PageDown").text(), end);
        assert_eq!(rig.press("PageUp").text(), top);
        assert_eq!(rig.press("G").text(), end);
        assert_eq!(rig.press("g").text(), top);
    }
    let all = Rig::sized("free-trial", Language::English, 80, 24).press("i").text();
    assert!(all.contains("Deleted") && !all.contains('↓') && all.contains(" B ●"), "{all}");
}

#[test]
fn the_columns_of_the_list_stay_where_they_are() {
    let scenario = include_str!("../../assets/scenarios/portfolio.toml");
    let (head, first) = scenario.split_once("[[subscription]]").expect("it has one");
    let one = first.split("[[subscription]]").next().expect("it is the first");
    let many: String = (0..70).map(|index| format!("[[subscription]]{}", one.replacen("Marketing trial", &"Trial ".repeat(1 + index % 5), 1).replacen("000000", &format!("{index:06}"), 1))).collect();
    for world in [World::start(scenario_named("portfolio")), World::start(scenario::parse(&format!("{head}{many}")).expect("it is valid"))] {
        let mut rig = Rig::of(session(world, Language::English), 100, 30);
        let heading = |rig: &Rig| rig.text().lines().find(|line| line.contains("Offer  ")).expect("the names of the columns").to_owned();
        let before = heading(&rig);
        for _ in 1..rig.world().listed() {
            assert_eq!(heading(rig.press("Down")), before);
        }
    }
}

#[test]
fn events_have_a_first_and_a_last() {
    let mut rig = Rig::new("free-trial");
    let selected = |rig: &Rig| match rig.world().dialog() {
        Some(Dialog::Events(events)) => events.selected,
        other => panic!("{other:?}"),
    };
    let last = rig.world().events().len() - 1;
    assert_eq!(selected(rig.press("l End")), last);
    assert_eq!(selected(rig.press("Home")), 0);
    assert_eq!(selected(rig.press("PageDown")), last);
}

#[test]
fn n_is_the_next_match_of_a_filter() {
    let mut rig = Rig::new("portfolio");
    let before = rig.world().now();
    rig.press("/ \"trial\" Enter");
    assert_eq!(position(&rig), Some(0));
    assert_eq!(position(rig.press("n")), Some(1));
    assert_eq!(position(rig.press("N")), Some(0));
    assert_eq!(rig.world().now(), before, "time stands still");
    rig.press("Escape n");
    assert!(rig.world().now() > before, "without a filter, n is the next event");
}

#[test]
fn the_palette_takes_a_time() {
    let mut rig = Rig::new("free-trial");
    rig.press(": \"2019-01-20 09:15\" Enter");
    assert_eq!(rig.world().state().clock.now.to_string(), "2019-01-20 09:15:00 UTC");
    rig.press(": \"+2d\" Enter");
    assert_eq!(rig.world().state().clock.now.to_string(), "2019-01-22 09:15:00 UTC");
    let wrong = rig.press(": \"2019-13-99\" Enter");
    assert_eq!(wrong.world().state().dialog, Some("go-to"), "which says what is wrong");
}

#[test]
fn the_palette_finds_a_scenario_by_its_title() {
    let mut rig = Rig::new("free-trial");
    let late = rig.press(": \"ten days too late\"").text();
    assert!(late.contains("Upgrading ten days too late"), "{late}");
    assert!(rig.press("Enter").text().contains("Upgrading ten days too late"));
    assert_eq!(rig.world().dialog(), None);
}

#[test]
fn the_palette_finds_scenarios_walkthroughs_demos_and_lines_of_the_page_by_name() {
    let mut rig = Rig::of(session(World::start(scenario_named("free-trial")), Language::English).with_demos(&["two-futures"]), 100, 30);
    for (typed, found) in [("portfolio", "Twelve subscriptions at once"), ("first-upgrade", "Your first upgrade"), ("spending limit", "Why? Spending limit")] {
        let shown = rig.press(&format!(": \"{typed}\"")).text();
        assert!(shown.contains(found), "{typed}\n{shown}");
        rig.press("Escape");
    }
    assert_eq!(rig.press(": \"two-futures\" Enter").effects, [Effect::PlayDemo("two-futures")]);
    assert!(rig.press(": \"spending limit\" Enter").text().contains("Why? Spending limit"), "{}", rig.text());
    rig.press("Escape : \"first-upgrade\" Enter");
    assert_eq!(rig.session().coach().map(|coach| coach.attempt().walkthrough().name.clone()).as_deref(), Some("first-upgrade"));
}

#[test]
fn the_palette_is_as_high_as_what_it_finds() {
    let mut rig = Rig::new("free-trial");
    let height = |rig: &Rig| rig.text().lines().filter(|line| line.matches(['│', '┃', '║']).count() > 1).count();
    let (all, few) = (height(rig.press(":")), height(rig.press("\"compare two futures\"")));
    assert!(few < all, "{few} {all}\n{}", rig.text());
    let first = |rig: &Rig| rig.text().lines().position(|line| line.contains("Which action?"));
    let before = first(&rig);
    assert_eq!(first(rig.press("Ctrl+U")), before, "the field stays where it is");
}

#[test]
fn another_scenario_asks_before_work_is_lost() {
    let mut rig = Rig::sized("free-trial", Language::English, 80, 24);
    rig.press("O Down Down Enter");
    assert_eq!((rig.world().dialog(), rig.world().now().to_string()), (None, "2019-01-26 03:40:00 UTC".to_owned()));
    rig.press("a Up Enter");
    let before = rig.world().state();
    rig.press("Escape O Enter");
    assert_eq!(rig.world().state().dialog, Some("scenarios"));
    assert!(rig.text().contains("would be lost"), "{}", rig.text());
    rig.press("Down");
    assert!(!rig.text().contains("would be lost"), "another scenario is another question");
    rig.press("Enter Escape");
    assert_eq!(rig.world().state().subscriptions, before.subscriptions, "nothing is lost");
    rig.press("O Enter Enter");
    assert_ne!(rig.world().state().subscriptions, before.subscriptions);
    assert!(!rig.world().parts().is_empty() && rig.world().part() == Part::Topic(Topic::Status));
}

#[test]
fn demos_are_offered_where_they_can_be_played() {
    let with_demos = session(World::start(scenario_named("free-trial")), Language::English).with_demos(&["upgrade", "credit"]);
    let mut rig = Rig::of(with_demos, 80, 24);
    let text = rig.press("V Down").text();
    assert!(text.contains("The upgrade in one minute") && text.contains("the credit stays for the full 30 days"), "{text}");
    assert_eq!(rig.press("Enter").effects, [Effect::PlayDemo("credit")]);
    assert_eq!(rig.world().dialog(), None);
    let mut rig = Rig::new("free-trial");
    assert_eq!(rig.press("V").world().dialog(), None);
    assert!(!rig.press("?").text().contains("watch a demo"));
}

#[test]
fn a_walkthrough_keeps_its_scenario() {
    let mut rig = Rig::lesson("first-upgrade", Language::English, 80, 24);
    let words = rig.press(": \"another scenario\"").text();
    assert!(!words.contains("open another scenario"), "{words}");
}
