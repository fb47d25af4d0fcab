//! Every path through the account center, key by key: transfers from both sides, time and its branches, usage, the list, the mouse.

use account_center::{
    app::{Action, Direction, Effect, FirstSteps, Keymap, Msg, Order, Part, Pasted, Target, World},
    domain::{Instant, Role, Status, Topic, days},
    key::Key,
    scenario,
    text::Language,
};
use ratatui::layout::{Position, Rect};

use strum::VariantArray;

use crate::rig::{Rig, scenario_named, session};

fn status(rig: &Rig) -> Status {
    rig.world().selected().expect("it exists").status()
}

fn dialog(rig: &Rig) -> Option<&'static str> {
    rig.world().state().dialog
}

/// The middle of what can be clicked.
fn index_of(rig: &Rig, wanted: Target) -> Position {
    let (area, _): (Rect, Target) =
        rig.targets().into_iter().rfind(|(_, target)| *target == wanted).unwrap_or_else(|| panic!("{wanted:?} is not there"));
    Position { x: area.x + area.width / 2, y: area.y }
}

#[test]
fn a_fast_clock_stops_at_the_next_event_unless_it_is_told_to_run_on() {
    let mut rig = Rig::new("free-trial");
    rig.press("+ + +");
    assert!(rig.text().contains("▶ 1 day/s →○"), "{}", rig.text());
    rig.pass(60_000);
    assert_eq!(rig.world().now().to_string(), "2019-01-26 09:15:00 UTC");
    assert!(rig.world().clock().is_paused() && rig.text().contains("‖ 1 day/s  2019-01-26"), "{}", rig.text());
    assert!(rig.resize(80, 24).text().contains("; the clock has stopped (Space starts it again)"), "{}", rig.text());
    assert!(!Rig::new("free-trial").press("+ + + n").text().contains("stopped"), "a key has moved it");
    let mut rig = Rig::new("free-trial");
    rig.press("E");
    assert!(rig.text().contains("A fast clock no longer stops at events."), "{}", rig.text());
    rig.press("+ + +").pass(60_000);
    assert!(!rig.world().clock().is_paused() && rig.world().now() > "2019-03-01T00:00:00Z".parse::<Instant>().expect("an instant"));
    let mut live = Rig::live("free-trial", "2019-01-10T09:15:00Z");
    assert!(live.press("E").text().contains("real clock"), "{}", live.text());
}

#[test]
fn every_row_of_a_long_list_is_its_own_subscription() {
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n";
    let name = |number: usize| format!("Shop {number:02}{}", if number == 50 { " with the longest name" } else { "" });
    let trial = |number: usize| {
        let of = name(number);
        format!("[[subscriptions]]\nname = \"{of}\"\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2019-01-0{}T00:00:00Z\"\n", 1 + number % 9)
    };
    let source: String = std::iter::once(head.to_owned()).chain((0..70).map(trial)).collect();
    let mut rig = Rig::of(session(World::start(scenario::parse(&source).expect("it is valid")), Language::English), 120, 40);
    let shown = |rig: &Rig| -> Vec<String> {
        let rows = rig.text().lines().filter_map(|line| Some(line.get(line.find("Shop ")?..)?.to_owned())).collect::<Vec<_>>();
        rows.into_iter().filter(|row| row.contains("Free Trial")).map(|row| row[..7].to_owned()).collect()
    };
    let first: Vec<String> = (0..shown(&rig).len()).map(name).collect();
    assert!(first.len() > 10 && first.len() < 50, "{}", rig.text());
    assert_eq!(shown(&rig), first);
    rig.press("End");
    assert_eq!(shown(&rig).last(), Some(&name(69)), "{}", rig.text());
}

#[test]
fn somebody_who_is_new_sees_the_next_key_until_it_was_pressed_once() {
    let session = session(World::start(scenario_named("free-trial")), Language::English).with_first_steps(FirstSteps::default());
    let mut rig = Rig::of(session.clone(), 80, 24);
    rig.press("End PageUp");
    assert!(!rig.text().contains("New here?"), "where no event is to come: {}", rig.text());
    let mut rig = Rig::of(session, 80, 24);
    assert!(rig.text().contains("New here? Press n to go to the next event."), "{}", rig.text());
    rig.press("n Down");
    assert!(rig.text().contains("Press w to ask why"), "{}", rig.text());
    rig.press("w");
    assert!(!rig.text().contains("Press ? for all keys"), "a dialog says enough");
    rig.press("Escape Down");
    assert!(rig.text().contains("Press ? for all keys"), "{}", rig.text());
    rig.press("? Escape n Down");
    assert!(!rig.text().contains("Press"), "{}", rig.text());
    let saved: Vec<&Effect> = rig.effects.iter().filter(|effect| matches!(effect, Effect::SaveFirstSteps(_))).collect();
    assert_eq!(saved.len(), 3, "what was done once is not saved again");
    assert_eq!(saved[2], &Effect::SaveFirstSteps("next-event\nwhy\nhelp\n".into()));
    assert!(!Rig::new("free-trial").text().contains("New here?"), "only where it is asked for");
}

#[test]
fn a_transfer_is_accepted_by_its_recipient() {
    let mut rig = Rig::new("transferable");
    rig.press("t Tab \"finn@contoso.com\"");
    assert!(rig.text().contains("✓"), "it is checked as it is typed");
    rig.press("Enter Enter r");
    insta::assert_snapshot!("mail", rig.text());
    insta::assert_snapshot!("mail-nl", {
        let mut rig = Rig::sized("transferable", Language::Dutch, 80, 24);
        rig.press("t Tab \"finn@contoso.com\" Enter Enter r").text()
    });
    assert_eq!(
        rig.press("Enter").world().selected().and_then(|it| it.pending_request().map(|_| ())),
        Some(()),
        "later is selected at first"
    );
    rig.press("r Up Up Enter").pass(1000);
    assert_eq!(status(&rig), Status::Transferred);
    insta::assert_snapshot!("transferred", rig.text());
}

#[test]
fn a_transfer_is_declined_and_asked_again() {
    let mut rig = Rig::new("transferable");
    rig.press("t Tab \"finn@contoso.com\" Enter Enter r Up Enter").pass(1000);
    assert!(rig.text().contains("The recipient declined."));
    assert_eq!(rig.world().selected().map(|it| it.transfer_by(Role::Administrator).blockers), Some(Vec::new()));
    assert_eq!(dialog(rig.press("r")), Some("why"), "there is no mail to answer");
}

#[test]
fn blockers_have_their_reasons_and_countdowns() {
    let mut rig = Rig::new("upgraded-waiting");
    let said = rig.press("t").text();
    assert!(said.contains("The offer ID changes by itself, at the latest") && said.contains("in 17d 21:45:00"), "{said}");
    assert_eq!(dialog(&rig), Some("why"));
    assert_eq!(rig.press("Escape").world().state().dialog, None);
}

#[test]
fn whoever_is_not_the_administrator_sees_the_page_and_signs_in() {
    let mut rig = Rig::new("not-administrator");
    assert!(!rig.world().parts().contains(&Part::Banner));
    rig.press("A");
    insta::assert_snapshot!("sign-in", rig.text());
    rig.press("Down Enter");
    assert!(rig.world().parts().contains(&Part::Banner), "the other account is the administrator's");
    rig.press("A Down Down Enter \"nobody\" Enter");
    assert_eq!(dialog(&rig), Some("sign-in"), "that is no e-mail address");
    rig.press("\"@contoso.com\" Enter");
    assert_eq!(rig.world().signed_in_as(), "nobody@contoso.com");
}

#[test]
fn time_moves_by_event_day_and_hour() {
    let mut rig = Rig::new("free-trial");
    let start = rig.world().now();
    rig.press("Shift+Right");
    assert_eq!(rig.world().now(), start + days(1));
    rig.press("< < .");
    assert_eq!(rig.world().now(), start - days(1) + chrono::TimeDelta::hours(1));
    rig.press("Home");
    assert_eq!(Some(rig.world().now()), rig.world().selected().map(|it| it.sign_up().created_at));
    assert!(rig.press("<").world().selected().is_some(), "a day back stops at the sign-up");
    rig.press("End");
    assert_eq!(status(&rig), Status::Deleted);
}

#[test]
fn steps_back_along_the_events_go_on_while_the_clock_runs() {
    let mut rig = Rig::new("transferable");
    let mut seen = Vec::new();
    for _ in 0..3 {
        rig.press("p");
        seen.push(rig.world().now());
        rig.pass(400);
    }
    seen.dedup();
    assert_eq!(seen.len(), 3);
    rig.pass(40_000).press("p");
    assert_eq!(rig.world().now(), seen[2], "later it goes back to where it was");
}

#[test]
fn an_offset_can_be_typed_right_away() {
    let mut rig = Rig::new("free-trial");
    let (start, rate) = (rig.world().now(), rig.world().clock().rate());
    rig.press("\"+9d\" Enter");
    assert_eq!((rig.world().now(), rig.world().clock().rate()), (start + days(9), rate));
    rig.press("+ \"-2d\" Enter");
    assert_eq!(rig.world().now(), start + days(7));
    assert!(rig.world().clock().rate() > rate, "a sign that nothing follows is the rate's");
}

#[test]
fn what_does_not_exist_yet_has_no_page_of_usage() {
    let mut rig = Rig::new("free-trial");
    rig.press("c \"2001-01-01\" Enter");
    assert_eq!(rig.world().state().screen, Some("subscription"));
}

#[test]
fn the_wheel_scrolls_what_is_below_it_and_answers_nothing() {
    let mut rig = Rig::new("portfolio");
    rig.press("Tab").send(Msg::Wheel(Target::Subscription(3), Direction::Next));
    assert_eq!(rig.world().position(), Some(1));
    rig.press("x").send(Msg::Wheel(Target::Option(1), Direction::Previous));
    let cancelled = rig.press("Enter").world().selected().map(|it| it.status().into());
    assert_eq!(cancelled, Some("active"), "No is still selected");
}

#[test]
fn every_course_of_events_is_saved_or_asked_after() {
    let mut rig = Rig::new("free-trial");
    rig.press("u Up Enter Enter > > < < < x Up Enter Enter s Enter").send(Msg::Saved(Ok(())));
    rig.effects.clear();
    assert_eq!(dialog(rig.press("q")), Some("quit"), "the other one is in no file");
}

#[test]
fn many_courses_of_events_scroll() {
    let mut rig = Rig::sized("free-trial", Language::English, 80, 24);
    for _ in 0..9 {
        rig.press("a Tab \"1\" Enter Enter > > <");
    }
    rig.press("f");
    for _ in 0..9 {
        assert!(rig.press("Down").text().contains("(•)"));
    }
}

#[test]
fn what_an_act_changed_is_marked_and_nothing_else() {
    let mut rig = Rig::new("free-trial");
    rig.press("u Up Enter Enter");
    let marked = |rig: &Rig| Topic::VARIANTS.iter().copied().filter(|topic| rig.session().has_just_changed(*topic)).collect::<Vec<_>>();
    assert_eq!(marked(&rig), [Topic::SpendingLimit, Topic::Transfer], "neither the credit nor the offer ID");
    let mut rig = Rig::new("late-upgrade");
    rig.press("u Up Enter Enter");
    assert!(marked(&rig).contains(&Topic::Status) && marked(&rig).contains(&Topic::OfferId));
    let mut rig = Rig::new("no-payment-method");
    assert!(marked(rig.press("m Up Enter Enter")).is_empty());
}

#[test]
fn whoever_types_an_address_signs_in_with_it() {
    let mut rig = Rig::new("not-administrator");
    rig.press("A Tab \"mia@fabrikam.com\" Enter");
    assert_eq!(rig.world().signed_in_as(), "mia@fabrikam.com");
}

#[test]
fn a_date_can_be_typed() {
    let mut rig = Rig::new("free-trial");
    rig.press("2 \"019-01-26 09:15\" Enter");
    assert!(matches!(status(&rig), Status::Disabled(_)));
    rig.press("d \"-1d\" Enter");
    assert_eq!(status(&rig), Status::Active);
    assert_eq!(dialog(rig.press("d \"soon\" Enter")), Some("go-to"));
    assert!(rig.text().contains("▲ Not a date or an offset."), "{}", rig.text());
    assert_eq!(dialog(rig.press("Escape d \"1999-01-01\" Enter")), Some("go-to"));
    assert!(rig.text().contains("▲ This is outside the years 2000 to 2100."), "{}", rig.text());
}

#[test]
fn looking_back_is_marked_and_acting_there_starts_another_course_of_events() {
    let mut rig = Rig::new("free-trial");
    assert!(!rig.text().contains("LOOKING BACK"));
    rig.press("n p n p");
    insta::assert_snapshot!("looking-back", rig.press("d \"2019-01-10 09:15\" Enter").text());
    rig.press("u Up Enter").pass(1000);
    assert!(rig.text().contains("The future you saw is kept"), "{}", rig.text());
    assert!(!rig.world().is_looking_back());
    rig.press("f");
    insta::assert_snapshot!("branches", rig.text());
    rig.press("Down Enter");
    assert_eq!(rig.world().selected().and_then(|it| it.upgraded_at()), None, "the old future is as it was");
    assert!(matches!(status(&rig), Status::Disabled(_)), "and shown where it was left");
    rig.press("f Down Enter");
    assert!(rig.world().selected().is_some_and(|it| it.upgraded_at().is_some()));
}

#[test]
fn the_events_say_what_happened_when_and_why() {
    let mut rig = Rig::new("upgraded-waiting");
    rig.press("l Down Down");
    insta::assert_snapshot!("events", rig.text());
    rig.press("Enter");
    assert_eq!(dialog(&rig), None);
    assert!(rig.text().contains("new offer ID: the 30 days are over"), "the clock is there");
}

#[test]
fn what_will_be_left_of_the_credit_is_no_number_before_it_is_certain() {
    let mut rig = Rig::new("free-trial");
    rig.press("l Down Down");
    assert!(rig.text().contains("credit ends, what is left is forfeited") && !rig.text().contains("$143.22 forfeited"), "{}", rig.text());
    rig.press("Enter l");
    assert!(rig.text().contains("credit ends, $73.37 forfeited"), "{}", rig.text());
}

#[test]
fn the_usage_and_two_futures_open_from_each_other() {
    let mut rig = Rig::new("free-trial");
    let screens = ["c", "i", "c", "c"].map(|key| rig.press(key).world().state().screen);
    assert_eq!(screens, [Some("usage"), Some("what-if"), Some("usage"), Some("subscription")]);
}

#[test]
fn what_happens_while_time_passes_is_told() {
    let mut rig = Rig::new("last-day");
    rig.press("+ + +").pass(400);
    assert!(rig.text().contains("credit ends"), "{}", rig.text());
}

#[test]
fn the_previous_event_is_the_latest_one_also_if_it_came_after_a_step() {
    let mut rig = Rig::new("free-trial");
    // It goes to the end of the credit, and something is done there.
    rig.press("n").pass(2000).press("u Up Enter").pass(3000);
    let upgraded = rig.world().selected().and_then(|it| it.upgraded_at());
    assert!(upgraded.is_some_and(|at| at < rig.world().now()));
    assert_eq!(Some(rig.press("p").world().now()), upgraded);
    assert!(Some(rig.pass(500).press("p").world().now()) < upgraded, "that one is left");
}

#[test]
fn the_mark_of_today_is_below_the_bar_of_today() {
    for today in ["2019-01-22", "2019-01-24", "2019-01-25", "2019-01-26", "2019-01-27"] {
        let text = Rig::new("upgraded-waiting").press(&format!("d \"{today}\" Enter c")).text();
        let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
        let (row, column) = lines
            .iter()
            .enumerate()
            .find_map(|(row, line)| Some((row, line.iter().position(|c| *c == '◆').filter(|_| line.contains(&'5'))?)))
            .expect("a mark");
        assert!("▁▂▃▄▅▆▇█".contains(lines[row - 1][column]) && lines[row - 1].get(column + 1) != Some(&'█'), "{today}\n{text}");
    }
}

#[test]
fn using_the_rest_changes_the_offer_id_early() {
    let mut rig = Rig::new("upgraded-waiting");
    rig.press("c");
    insta::assert_snapshot!("usage", rig.text());
    rig.press("a Up Enter").pass(1000);
    let snapshot = rig.world().selected().expect("it exists");
    assert_eq!(snapshot.offer_changed().map(|(_, cause)| cause.into()), Some("credit_used"));
    assert!(snapshot.transfer().blockers.is_empty());
    rig.press("a Tab \"12,50\" Enter").pass(1000);
    assert_eq!(rig.world().selected().map(|it| it.billed().to_string()), Some("12.50".into()), "beyond the credit it is billed");
    assert!(rig.press("a Tab \"0.001\" Enter").text().contains("USD has 2 decimals"));
}

#[test]
fn usage_details_are_a_file_for_a_spreadsheet() {
    let mut rig = Rig::new("upgraded-waiting");
    // Between two seconds.
    rig.pass(82).press("c D Enter");
    let Some(Effect::Save { path, contents }) = rig.effects.pop() else { panic!("nothing is saved") };
    assert_eq!(path.to_str(), Some("usage.csv"));
    insta::assert_snapshot!("usage-details", String::from_utf8(contents).expect("a text"));
    rig.send(Msg::Saved(Ok(())));
    assert!(rig.text().contains("Usage details saved in usage.csv"));
    assert_eq!(rig.press("Escape q").effects, [Effect::Quit], "nothing was done that would be lost");
}

#[test]
fn the_charts_of_usage_fill_the_room_of_every_size() {
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        let mut rig = Rig::sized("free-trial", Language::English, width, height);
        insta::assert_snapshot!(format!("usage-{width}"), rig.press("c").text());
        // The bars end on the row of zero, and the last day ends at the frame.
        let text = rig.text();
        assert!(text.lines().any(|line| line.contains("$0 ┤█") && line.contains('.')), "{text}");
        assert!(text.contains("$8 ┤") && text.contains("$200 ┤┄") && text.contains("◆15") && text.contains("$122.06"), "{text}");
        assert_eq!(text.matches("7.90").count(), 1, "the peak is said once");
    }
}

#[test]
fn two_futures_stand_side_by_side() {
    let mut rig = Rig::new("free-trial");
    rig.press("i Tab Right Right");
    insta::assert_snapshot!("what-if", rig.text());
    let mut dutch = Rig::sized("free-trial", Language::Dutch, 80, 24);
    insta::assert_snapshot!("what-if-nl", dutch.press("i Down Right Right Right Up Tab Right").text());
    assert_eq!(rig.press("Escape").world().state().screen, Some("subscription"));
    for (scenario, keys) in [("transferable", "i"), ("cancelled-trial", "i"), ("portfolio", "/ \"Production\" Enter i")] {
        assert!(Rig::new(scenario).press(keys).text().contains("Nothing to compare"), "{scenario}");
    }
}

#[test]
fn a_portfolio_is_counted_sorted_and_filtered() {
    let mut rig = Rig::new("portfolio");
    insta::assert_snapshot!("portfolio", rig.text());
    let names = |rig: &Rig| -> Vec<String> {
        (0..rig.world().listed()).filter_map(|index| rig.world().listed_at(index)).map(|it| it.name().to_owned()).collect()
    };
    rig.press("o o");
    assert_eq!(rig.world().order(), Order::Name);
    let mut sorted = names(&rig);
    sorted.sort_by_key(|name| name.to_lowercase());
    assert_eq!(names(&rig), sorted);
    let changes: Vec<_> = {
        rig.press("o o o o");
        assert_eq!(rig.world().order(), Order::NextChange);
        (0..rig.world().listed())
            .map(|index| rig.world().listed_at(index).and_then(|it| it.next_change()).map(|change| change.at))
            .collect()
    };
    assert!(changes.iter().rev().skip_while(|at| at.is_none()).all(Option::is_some), "those without any come last");
    assert!(changes.iter().flatten().is_sorted());
    rig.press("/ \"tri\"");
    assert_eq!(names(&rig), ["Marketing trial", "Forgotten trial"]);
    insta::assert_snapshot!("portfolio-filtered", rig.text());
    assert_eq!(rig.press("Down Enter").world().selected().map(|it| it.name().to_owned()), Some("Forgotten trial".into()));
    assert_eq!(rig.press("/ \"zzz\" Escape").world().listed(), 2, "Escape leaves the list as it was");
    assert_eq!(rig.world().selected().map(|it| it.name().to_owned()), Some("Forgotten trial".into()));
    assert_eq!(rig.press("Escape").world().listed(), 12);
}

#[test]
fn escape_goes_up_a_level_and_the_footer_says_so() {
    let mut rig = Rig::sized("portfolio", Language::English, 80, 24);
    assert!(rig.text().contains("Enter open"), "{}", rig.text());
    let page = rig.press("/ \"tri\" Enter Enter").text();
    assert!(page.contains("SUBSCRIPTION STATUS") || page.contains("Spending limit"), "{page}");
    assert!(page.contains("Esc list"), "{page}");
    assert_eq!(rig.press("Escape").world().part(), Part::List);
    assert!(rig.text().contains("Esc show all"), "{}", rig.text());
    assert_eq!(rig.press("Escape").world().listed(), 12);
    assert!(!rig.text().contains("Esc"), "there is no level above\n{}", rig.text());
    assert_eq!(rig.press("Tab").world().part(), Part::Topic(Topic::Status), "as Enter does");
    assert_eq!(rig.press("o").world().part(), Part::List, "what is sorted is seen");
}

#[test]
fn a_list_of_one_subscription_leads_nowhere() {
    let mut rig = Rig::sized("free-trial", Language::English, 80, 24);
    for key in ["o", "/"] {
        let frame = rig.press(key).text();
        assert!(frame.contains("There is only one subscription.") && frame.contains("Spending limit"), "{key}\n{frame}");
    }
    for _ in 0..4 {
        assert_ne!(rig.press("Tab").world().part(), Part::List);
    }
}

#[test]
fn one_key_leads_back_to_where_the_clock_started() {
    let mut rig = Rig::new("free-trial");
    let start = rig.world().now();
    assert_eq!(rig.press("n p p Backspace").world().now(), start);
    assert!(rig.text().contains("the clock has already been at 2019-01-26 09:15 UTC"), "{}", rig.text());
    rig.send(Msg::SelectPart(Part::Timeline)).press("w");
    assert!(rig.text().contains("starts a new branch"), "{}", rig.text());
    assert!(rig.press("Escape ? / \"looking\"").text().contains("starts a new branch"), "{}", rig.text());
}

#[test]
fn a_field_is_judged_when_it_is_confirmed_or_left() {
    let mut rig = Rig::sized("transferable", Language::English, 80, 24);
    rig.press("t");
    assert!(rig.text().contains("Tab switch"), "{}", rig.text());
    assert_eq!(dialog(rig.press("Up Enter")), Some("transfer"), "an address is needed");
    assert!(rig.text().contains("Enter an e-mail address"), "{}", rig.text());
    rig.press("\"finn@\"");
    assert!(!rig.text().contains("Enter an e-mail address"), "nobody is corrected while typing\n{}", rig.text());
    assert!(rig.text().contains("Tab switch"), "{}", rig.text());
    assert!(rig.press("Tab").text().contains("Enter an e-mail address"), "{}", rig.text());
    rig.press("Tab \"contoso.com\" Enter").pass(1000);
    assert!(rig.world().selected().is_some_and(|it| it.pending_request().is_some()), "one Enter sends it\n{}", rig.text());
    let mut rig = Rig::new("free-trial");
    for (keys, wanted) in [
        ("a Up Up Enter", "Enter an amount such as 12.50"),
        ("Escape A End Down Down Down Enter", "Enter an e-mail address"),
        ("Escape s Ctrl+U Enter", "Enter the name of a file."),
        ("Escape u Tab Ctrl+U Up Up Enter", "A name needs a visible character"),
    ] {
        assert!(rig.press(keys).text().contains(wanted), "{keys}\n{}", rig.text());
    }
}

#[test]
fn what_is_typed_or_pasted_at_the_options_goes_into_the_field_that_needs_it() {
    for c in ["g", "j", "k", "q", "G", "x"] {
        let mut rig = Rig::new("transferable");
        assert_eq!(dialog(rig.press(&format!("t \"{c}wen@contoso.com\""))), Some("transfer"), "{c}");
        assert!(rig.text().contains(&format!(" {c}wen@contoso.com")), "{c}\n{}", rig.text());
    }
    let mut rig = Rig::new("transferable");
    rig.press("t").send(Msg::Paste(Pasted::new("gwen@contoso.com"))).press("Enter").pass(1000);
    let recipient = rig.world().selected().and_then(|it| it.pending_request().map(|request| request.recipient.to_owned()));
    assert_eq!(recipient.as_deref(), Some("gwen@contoso.com"));
    assert_eq!(dialog(Rig::new("transferable").press("t Enter")), None, "nothing typed, nothing done");
    // A name that is there already is changed only on purpose.
    let mut rig = Rig::new("free-trial");
    rig.press("u \"x\"");
    assert!(rig.text().contains("Pay-As-You-Go") && !rig.text().contains("Pay-As-You-Gox"), "{}", rig.text());
    rig.send(Msg::Paste(Pasted::new(" shop")));
    assert!(rig.text().contains("Pay-As-You-Goshop"), "{}", rig.text());
}

#[test]
fn every_language_names_the_way_between_options_and_field_at_80_columns() {
    for language in Language::ALL {
        for keys in ["t", "t Tab", "A", "A Tab"] {
            let mut rig = Rig::sized("transferable", language, 80, 24);
            let frame = rig.press(keys).text();
            let is_named = |key| frame.lines().last().is_some_and(|line| line.contains(key));
            let has_arrows = keys.ends_with("Tab") || is_named("↑↓ ");
            assert!(is_named("Tab ") && is_named("Enter ") && is_named("Esc ") && has_arrows, "{} {keys}\n{frame}", language.tag());
        }
    }
}

#[test]
fn a_filter_that_nothing_passes_loses_nothing() {
    let mut rig = Rig::new("portfolio");
    let selected = rig.world().selected().map(|it| it.sign_up().id);
    assert_eq!(rig.press("/ \"zzz\"").world().listed(), 0);
    assert!(rig.text().contains("Nothing matches.") && !rig.text().contains("▲1"), "{}", rig.text());
    assert_eq!(rig.press("Escape").world().selected().map(|it| it.sign_up().id), selected);
}

#[test]
fn everything_that_is_drawn_as_such_can_be_clicked() {
    let mut rig = Rig::new("portfolio");
    let second = index_of(&rig, Target::Subscription(1));
    assert_eq!(rig.click(second).world().selected().map(|it| it.name().to_owned()), Some("Web shop".into()));
    let at = index_of(&rig, Target::Part(Part::Topic(Topic::OfferId)));
    assert_eq!(dialog(rig.click(at)), None, "a click selects");
    assert_eq!(dialog(rig.click(at)), Some("why"), "a second one asks");
    assert_eq!(dialog(rig.click(Position { x: 0, y: 0 })), None, "one beside it closes it");
    let mut rig = Rig::new("free-trial");
    let banner = index_of(&rig, Target::Part(Part::Banner));
    assert_eq!(dialog(rig.click(banner)), Some("upgrade"));
    let yes = index_of(&rig, Target::Option(0));
    rig.click(yes).click(yes);
    assert!(rig.world().selected().is_some_and(|it| it.upgraded_at().is_some()));
}

#[test]
fn a_real_clock_that_goes_backwards_brings_nothing_back() {
    let mut rig = Rig::live("free-trial", "2019-01-10T09:15:00Z");
    rig.set_back(10_000).press("u Up Enter Enter");
    assert_eq!(rig.world().branches().count(), 1, "it has not gone into the past");
    let mut rig = Rig::live("free-trial", "2019-01-10T09:15:00Z");
    rig.press("u Up Enter").set_back(10_000);
    assert!(rig.world().selected().is_some_and(|it| it.upgraded_at().is_some()));
    assert!(rig.press("n").text().contains("The real clock cannot be moved."));
}

#[test]
fn what_nobody_can_see_only_quits_or_suspends() {
    let rig = Rig::new("free-trial");
    let unseen = |key: Key| rig.session().blind_action(&Msg::Key(key));
    let (quit, suspend) = (Some(Msg::Do(Action::QuitAtOnce)), Some(Msg::Do(Action::Suspend)));
    let mut keys: Vec<Key> = Keymap::default().all().iter().flat_map(|binding| binding.keys.clone()).collect();
    keys.extend(('!'..='~').map(Key::char));
    for key in keys {
        let expected = match key.to_string().as_str() {
            "q" | "Ctrl+C" => &quit,
            "Ctrl+Z" => &suspend,
            _ => &None,
        };
        assert_eq!(&unseen(key), expected, "{key}");
    }
    assert_eq!(rig.session().blind_action(&Msg::Paste(Pasted::new("name"))), None);
}

#[test]
fn while_something_is_processed_the_page_shows_what_was_and_the_result_is_told_after_it() {
    let mut rig = Rig::new("free-trial");
    rig.press("u Up Enter");
    let processing = rig.text();
    assert!(processing.contains("Processing your request"), "{processing}");
    assert!(processing.contains("Spending limit   On") && !processing.contains("Upgraded."), "{processing}");
    assert!(!processing.contains("Enter confirm"), "no key confirms anything now\n{processing}");
    assert!(rig.world().selected().is_some_and(|it| it.upgraded_at().is_some()), "it counts from the confirmation");
    let after = rig.pass(1000).text();
    assert!(after.contains("Spending limit   Off") && after.contains("Upgraded."), "{after}");
}

#[test]
fn what_is_copied_is_the_value_of_the_selected_row() {
    let mut rig = Rig::new("free-trial");
    let copied = |rig: &mut Rig, keys: &str| {
        rig.press(keys).press("y");
        match rig.effects.last() {
            Some(Effect::Copy(value)) => value.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(copied(&mut rig, ""), "Active");
    assert_eq!(copied(&mut rig, "Down"), "Free Trial");
    assert_eq!(copied(&mut rig, "Down"), "MS-AZR-0044P");
    assert_eq!(copied(&mut rig, "Down"), "On");
    assert_eq!(copied(&mut rig, "Down"), "143.22 USD");
    assert_eq!(copied(&mut rig, "Down"), "2019-01-26T09:15:00Z");
    assert_eq!(copied(&mut rig, "Down"), "7.90 USD", "the peak");
    assert_eq!(copied(&mut rig, "Down"), "4.08 USD", "per day, by the forecast");
    assert_eq!(copied(&mut rig, "Down"), "possible after an upgrade, once the offer ID has changed");
    assert_eq!(copied(&mut rig, "Down"), "2019-12-27T09:15:00Z");
    assert_eq!(copied(&mut rig, "Down Down Down"), "Transfer subscription is not possible: it is not upgraded.");
    let mut rig = Rig::new("portfolio");
    let id = rig.world().selected().expect("it exists").sign_up().id.to_string();
    assert_eq!(copied(&mut rig, ""), id);
    assert!(rig.text().contains(&format!("Copied the subscription ID: {id}")), "{}", rig.text());
}

#[test]
fn a_real_clock_says_that_it_is_live_and_offers_no_key_that_moves_it() {
    let mut rig = Rig::live("free-trial", "2019-01-10T09:15:00Z");
    let live = rig.text();
    assert!(live.contains("   LIVE") && !live.contains("SIMULATED"), "{live}");
    assert!(!live.contains("next event") && !live.contains("Space"), "{live}");
    assert!(rig.press("n").text().contains("The real clock cannot be moved."), "who presses it anyway is told why");
    let simulated = Rig::new("free-trial").text();
    assert!(simulated.contains("SIMULATED") && simulated.contains("next event") && !simulated.contains("LIVE"), "{simulated}");
}

#[test]
fn the_search_of_the_help_finds_choices_and_keys() {
    for (wanted, found) in
        [("24 hours each", "24 hours each"), ("affiliated", "not affiliated"), ("imagine", "Microsoft Imagine"), ("next event", "n  →")]
    {
        let mut rig = Rig::new("free-trial");
        rig.press("? /").press(&format!("\"{wanted}\""));
        let text = rig.text();
        assert!(text.contains(found) && !text.contains("Nothing matches"), "{wanted}\n{text}");
    }
    for (heading, below) in [("assumes", "24 hours each"), ("comparing", "PageDown")] {
        let mut rig = Rig::new("free-trial");
        assert!(rig.press(&format!("? / \"{heading}\"")).text().contains(below), "{}", rig.text());
    }
    let mut rig = Rig::new("free-trial");
    assert!(rig.press("? / \"close\"").text().contains("Esc  Enter  q  ?  w"), "{}", rig.text());
    let mut rig = Rig::new("free-trial");
    assert!(rig.press("? / \"date\"").text().contains("0–9"), "{}", rig.text());
}
