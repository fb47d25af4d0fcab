//! Plain mode: what a screen reader says, that everything on the screen can be done here too, and that names are said as they are.

use std::{io, path::Path};

use account_center::{
    app::{Keymap, Session, World},
    clock::{Clock, Rate},
    domain::{Instant, SignUp, Subscription},
    driver::{Files, WriteError},
    plain::Plain,
    scenario::Scenario,
    text::Language,
    training,
    ui::{Look, Theme},
    view::{StepTexts, View, Words},
    walkthrough::{self, WalkthroughProgress},
};
use chrono::TimeDelta;
use proptest::prelude::*;
use regex_lite::Regex;

use crate::{
    rig::{Rig, lesson, scenario_named, session},
    testing::cases,
};

struct Listener {
    plain: Plain,
    transcript: String,
    wall: Instant,
    saved: Vec<String>,
}

/// Keeps the contents of saved files.
struct Saved<'a>(&'a mut Vec<String>);

impl Files for Saved<'_> {
    fn write_new(&mut self, _path: &Path, contents: &[u8]) -> io::Result<()> {
        self.0.push(String::from_utf8(contents.to_owned()).expect("a text"));
        Ok(())
    }

    fn write_card(&mut self, path: &Path, session: &Session, look: Look) -> io::Result<()> {
        self.write_new(path, &training::card(session, look, path))
    }

    fn save_progress(&mut self, _progress: &WalkthroughProgress) -> Result<(), WriteError> {
        Ok(())
    }

    fn keep_own(&mut self, _subscriptions: &[Subscription]) -> Result<(), WriteError> {
        Ok(())
    }
}

impl Listener {
    fn new(name: &str, language: Language) -> Self {
        Self::of(scenario_named(name), language)
    }

    fn of(scenario: Scenario, language: Language) -> Self {
        let mut clock = Clock::simulated(scenario.now, Rate::ONE);
        clock.toggle_pause();
        Self::in_session(session(World::new(scenario, clock), language))
    }

    /// Starts a built-in walkthrough.
    fn lesson(name: &str) -> Self {
        Self::in_session(lesson(name, Language::English))
    }

    fn in_session(session: Session) -> Self {
        let look = Look { theme: Theme::Mono, ascii: false };
        let mut listener =
            Self { plain: Plain::new(session, look), transcript: String::new(), wall: Instant::UNIX_EPOCH, saved: Vec::new() };
        listener.pass(0);
        let opening = listener.plain.opening();
        listener.record(&opening);
        listener
    }

    fn record(&mut self, lines: &[String]) {
        for line in lines {
            self.transcript += line;
            self.transcript.push('\n');
        }
    }

    fn pass(&mut self, milliseconds: i64) {
        self.wall += TimeDelta::milliseconds(milliseconds);
        let news = self.plain.tick(self.wall, &mut Saved(&mut self.saved));
        self.record(&news);
    }

    /// Types lines, and records the prompts and the replies.
    fn say(&mut self, lines: &[&str]) -> &mut Self {
        for line in lines {
            let asked = self.plain.prompt() + line;
            self.record(&[asked]);
            let reply = self.plain.reply_to(line, &mut Saved(&mut self.saved));
            self.record(&reply.lines);
        }
        self
    }

    fn subscriptions(&self) -> serde_json::Value {
        serde_json::to_value(self.plain.session().world().state().subscriptions).expect("plain data")
    }
}

#[test]
fn a_forecast_that_follows_from_other_usage_is_said_with_it() {
    let mut listener = Listener::new("free-trial", Language::English);
    let said = |listener: &mut Listener, line| std::mem::take(&mut listener.say(&[line]).transcript);
    said(&mut listener, "page");
    assert!(said(&mut listener, "next-day").contains("$3.90 per day; at this rate"));
    // Until something is used again, it only goes on.
    let hour_later = said(&mut listener, "next-hour");
    assert!(!hour_later.contains("per day"), "{hour_later}");
}

#[test]
fn the_first_upgrade_is_said_in_both_reference_languages() {
    for language in [Language::English, Language::Dutch] {
        let mut listener = Listener::new("free-trial", language);
        listener.say(&["why status", "upgrade", "1", "why offer-id", "next-event", "time", "events", "2", "transfer"]);
        let tag = language.tag();
        insta::assert_snapshot!(format!("first-upgrade-{tag}"), listener.transcript);
        let mut listener = Listener::new("portfolio", language);
        listener.say(&[
            "filter",
            "trial",
            "list",
            "2",
            "why deletion",
            "what-if",
            "show-all",
            "usage",
            "page",
            "back",
            "sign-in",
            "2",
            "help",
        ]);
        insta::assert_snapshot!(format!("portfolio-{tag}"), listener.transcript);
        let heard = listener.transcript;
        let drawn: Vec<char> = heard.chars().filter(|c| matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{25ff}')).collect();
        assert!(drawn.is_empty(), "{drawn:?}");
        assert!(!heard.chars().any(|c| c.is_control() && c != '\n'));
    }
}

/// The same flows on the screen and in plain mode.
const FLOWS: &[(&str, &str, &[&str])] = &[
    ("free-trial", "u Up Enter", &["upgrade", "1"]),
    ("free-trial", "u Tab Ctrl+U \"Web\" Enter Up Enter", &["upgrade", "name Web", "1"]),
    ("free-trial", "u Escape", &["upgrade", "leave"]),
    ("free-trial", "n n", &["next-event", "next-event"]),
    ("free-trial", "d \"+12d\" Enter x Up Enter", &["go-to", "+12d", "cancel", "1"]),
    ("free-trial", "End p", &["last-change", "previous-event"]),
    ("free-trial", "a Tab \"12.50\" Enter", &["add-usage", "yes", "12.50", "yes"]),
    ("free-trial", "a Up Enter", &["add-usage", "rest"]),
    ("free-trial", "a \"2\" Enter", &["add-usage", "2", "yes"]),
    ("free-trial", "a \"1.50\" Enter", &["add-usage", "1.50", "yes"]),
    ("free-trial", "a \"2\" Enter", &["add-usage 2", "yes"]),
    ("free-trial", "n p u Up Enter f Down Enter", &["next-event", "previous-event", "upgrade", "1", "branches", "2"]),
    ("transferable", "t Tab \"finn@contoso.com\" Enter", &["transfer", "1", "finn@contoso.com", "yes"]),
    ("transferable", "t \"gwen@contoso.com\" Enter", &["transfer gwen@contoso.com", "yes"]),
    ("transferable", "t Tab \"finn@\" Enter \"contoso.com\" Enter", &["transfer", "1", "finn@", "finn@contoso.com", "yes"]),
    (
        "transferable",
        "t Tab \"finn@contoso.com\" Enter r Up Up Enter",
        &["transfer", "1", "finn@contoso.com", "yes", "answer-transfer", "1"],
    ),
    ("transferable", "t Tab \"finn@contoso.com\" Enter r Up Enter", &["transfer", "1", "finn@contoso.com", "yes", "answer-transfer", "2"]),
    ("transferable", "t Tab \"finn@contoso.com\" Enter T Up Enter", &["transfer", "1", "finn@contoso.com", "yes", "cancel-transfer", "1"]),
    ("transferable", "x Up Enter R Up Enter", &["cancel", "1", "reactivate", "1"]),
    ("no-payment-method", "m Up Enter u Up Enter", &["payment-method", "1", "upgrade", "1"]),
    ("past-due", "b Up Enter", &["pay-bill", "1"]),
    ("not-administrator", "A Down Enter u Up Enter", &["sign-in", "2", "upgrade", "1"]),
    ("not-administrator", "A Down Down Enter \"mia@fabrikam.com\" Enter", &["sign-in", "3", "mia@fabrikam.com"]),
    ("not-administrator", "A \"mia@fabrikam.com\" Enter", &["sign-in", "mia@fabrikam.com"]),
    ("portfolio", "/ \"shop\" Enter u Up Enter", &["filter", "shop", "upgrade", "1"]),
    ("portfolio", "o o o Down u Up Enter", &["sort", "sort", "sort", "4", "upgrade", "1"]),
    ("upgraded-waiting", "l Down Enter", &["events", "3"]),
    ("imagine", "u Up Enter t Tab \"finn@contoso.com\" Enter", &["upgrade", "1", "transfer", "1", "finn@contoso.com", "yes"]),
];

#[test]
fn what_can_be_done_on_the_screen_can_be_done_in_plain_mode() {
    for (scenario, keys, lines) in FLOWS {
        let mut rig = Rig::of(session(World::start(scenario_named(scenario)), Language::English).without_motion(), 100, 30);
        rig.press("Space").press(keys);
        let mut listener = Listener::new(scenario, Language::English);
        listener.say(lines);
        let (screen, plain) = (rig.world().state(), listener.plain.session().world().state());
        if *scenario != "portfolio" || !keys.starts_with('o') {
            assert_eq!(plain.now, screen.now, "{scenario} {keys}\n{}", listener.transcript);
            assert_eq!(
                serde_json::to_value(screen.subscriptions).expect("plain data"),
                listener.subscriptions(),
                "{scenario} {keys}\n{}",
                listener.transcript
            );
        }
        assert_eq!(
            (plain.signed_in_as, plain.dialog, plain.screen),
            (screen.signed_in_as, screen.dialog, screen.screen),
            "{scenario} {keys}"
        );
    }
}

#[test]
fn every_action_that_is_not_drawn_has_a_word() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["help"]);
    for binding in Keymap::default().bindings_in(account_center::app::Context::Page) {
        let is_cursor = [
            "up",
            "down",
            "first",
            "last",
            "page-up",
            "page-down",
            "next-area",
            "previous-area",
            "press",
            "go-to-typed",
            "toggle-mouse",
            // Only in a browser, or where there are real subscriptions or demos.
            "copy-link",
            "simulate",
            "retract",
            "demos",
            "palette",
            "suspend",
            "help",
        ]
        .contains(&binding.name());
        assert!(is_cursor || listener.transcript.contains(&format!("\n{}: ", binding.name())), "{}", binding.name());
    }
}

#[test]
fn two_futures_are_compared_by_number_and_word() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["what-if", "3", "later", "later", "why", "back", "page"]);
    insta::assert_snapshot!("what-if", listener.transcript);
}

#[test]
fn usage_is_saved_and_quitting_asks() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["usage", "download", "", "back", "upgrade", "1", "save", "mine.toml"]);
    assert_eq!(listener.saved.len(), 2, "{}", listener.transcript);
    assert!(listener.saved[0].starts_with("day,from"));
    assert!(listener.plain.reply_to("quit", &mut Saved(&mut Vec::new())).ends, "everything is saved");
}

#[test]
fn what_happens_while_nobody_types_is_told() {
    let mut listener = Listener::new("last-day", Language::English);
    listener.say(&["pause", "faster", "faster", "faster"]);
    listener.pass(400);
    assert!(listener.transcript.contains("Status: Disabled"), "{}", listener.transcript);
    assert!(listener.transcript.contains("the clock has stopped (\"pause\" starts it again)"), "{}", listener.transcript);
}

#[test]
fn words_work_in_every_question_and_are_no_answers() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["save", "help", "back", "upgrade", "help", "leave", "add-usage", "yes", "quit"]);
    assert!(listener.saved.is_empty(), "{:?}", listener.saved);
    assert_eq!(listener.transcript.matches("back: go back").count(), 2, "{}", listener.transcript);
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["copy", "pause", "faster", "next-language", "\u{1b}[31mred"]);
    insta::assert_snapshot!("announced", listener.transcript);
}

#[test]
fn every_word_works_on_every_screen_and_each_screen_says_how_to_go_back() {
    for screen in ["usage", "what-if"] {
        let mut listener = Listener::new("free-trial", Language::English);
        listener.say(&[screen]);
        assert!(listener.transcript.ends_with("Type back to return to the subscription.\n"), "{}", listener.transcript);
        for (line, wanted) in [
            ("upgrade", "Upgrade to Pay-As-You-Go\n"),
            ("why offer-id", "Why? Offer ID\n"),
            ("sign-in", "Select an account."),
            ("next-day", "2019-01-11 09:15:00 UTC\n"),
        ] {
            listener.transcript.clear();
            listener.say(&["leave", screen, line]);
            assert!(listener.transcript.contains(wanted), "{screen} {line}\n{}", listener.transcript);
        }
        for quit in ["quit", "exit"] {
            let mut listener = Listener::new("free-trial", Language::English);
            listener.say(&[screen]);
            assert!(listener.plain.reply_to(quit, &mut Saved(&mut Vec::new())).ends, "{screen} {quit}");
        }
    }
}

#[test]
fn yes_no_and_an_empty_line_answer_and_a_miss_is_not_answered_with_the_whole_dialog() {
    for (language, yes, no) in [(Language::English, "Yes", "no"), (Language::Dutch, "ja", "nee"), (Language::Japanese, "はい", "いいえ")]
    {
        let mut listener = Listener::new("free-trial", language);
        listener.say(&["upgrade", no, "upgrade", ""]);
        assert_eq!(listener.subscriptions()[0]["upgrade"]["upgraded_at"], serde_json::Value::Null, "{}", listener.transcript);
        assert_eq!(listener.plain.session().world().state().dialog, None, "{}", listener.transcript);
        listener.say(&["upgrade"]).transcript.clear();
        listener.say(&["yse", "7", "leap"]);
        assert_eq!(listener.transcript.lines().count(), 6, "a prompt and an answer each\n{}", listener.transcript);
        listener.say(&[yes]);
        assert_ne!(listener.subscriptions()[0]["upgrade"]["upgraded_at"], serde_json::Value::Null, "{}", listener.transcript);
    }
    let mut listener = Listener::new("transferable", Language::English);
    listener.say(&["transfer", "yes", "finn@", "finn@contoso.com", "yes"]);
    insta::assert_snapshot!("transfer", listener.transcript);
}

#[test]
fn a_text_that_is_typed_at_a_question_fills_its_field_and_only_yes_carries_it_out() {
    let mut listener = Listener::new("transferable", Language::English);
    listener.say(&["transfer", "finn@", "finn@contoso.com"]);
    assert_eq!(listener.plain.session().world().state().dialog, Some("transfer"), "{}", listener.transcript);
    insta::assert_snapshot!("transfer-filled-in", listener.transcript);
    assert_eq!(listener.say(&[""]).plain.session().world().state().dialog, None, "an empty line does nothing");
    assert!(listener.plain.session().world().selected().is_some_and(|it| it.pending_request().is_none()));
    listener.say(&["transfer finn@contoso.com", "yes"]);
    assert!(listener.plain.session().world().selected().is_some_and(|it| it.pending_request().is_some()), "{}", listener.transcript);
}

#[test]
fn every_wrong_amount_is_told_what_is_wrong_with_it() {
    for lines in [["add-usage", "yes", "1e3", "1.000,50"], ["add-usage", "1e3", "1.000,50", "yes"]] {
        let mut listener = Listener::new("free-trial", Language::English);
        listener.say(&lines);
        assert!(listener.transcript.matches("Enter an amount").count() >= 2, "{}", listener.transcript);
    }
}

#[test]
fn blanks_tabs_and_capitals_do_not_matter() {
    let mut listener = Listener::new("free-trial", Language::English);
    for line in ["why offer-id", "why  offer-id", "why offer id", "Why Offer-ID", "why\toffer-id ", "WHY\t OFFER-ID"] {
        listener.transcript.clear();
        listener.say(&[line]);
        assert!(listener.transcript.contains("Why? Offer ID\n"), "{line:?}\n{}", listener.transcript);
    }
    listener.say(&["UPGRADE", "Name  Web Shop", "Leave", "What if", "next  event", "?"]);
    assert!(listener.transcript.contains("2019-01-26 09:15 UTC, credit ends"), "{}", listener.transcript);
    assert!(listener.transcript.contains("\nNew name: Web Shop\n"), "{}", listener.transcript);
    assert!(listener.transcript.contains("\nnext-event: "), "{}", listener.transcript);
}

#[test]
fn a_word_that_is_nearly_right_suggests_what_may_be_meant() {
    let mut listener = Listener::lesson("first-upgrade");
    listener.say(&["next", "next-stpe", "upgarde", "frobnicate", "usage", "what"]);
    for wanted in [
        "Did you mean next-step, next-event, next-day, next-hour?",
        "Did you mean next-step?",
        "Did you mean upgrade?",
        "Did you mean what-if?",
    ] {
        assert!(listener.transcript.contains(wanted), "{wanted}\n{}", listener.transcript);
    }
    assert!(listener.transcript.contains("\"frobnicate\" is not a word that is known here; help lists them all."));
}

#[test]
fn yes_without_a_right_text_says_what_is_wrong_and_asks_the_same_again() {
    for (scenario, lines, wanted) in [
        ("free-trial", ["add-usage", "yes", "5"], "Enter an amount such as"),
        ("free-trial", ["add-usage 1e3", "yes", "5"], "Enter an amount such as"),
        ("transferable", ["transfer", "1", "finn@contoso.com"], "Enter an e-mail address"),
    ] {
        let mut listener = Listener::new(scenario, Language::English);
        let asked = listener.say(&lines[..1]).plain.prompt();
        listener.transcript.clear();
        listener.say(&lines[1..2]);
        assert!(listener.transcript.contains(wanted), "{}", listener.transcript);
        assert_eq!(listener.plain.prompt(), asked, "{}", listener.transcript);
        let before = listener.subscriptions();
        listener.say(&lines[2..]);
        assert_eq!(
            (listener.plain.prompt(), listener.subscriptions()),
            (asked, before),
            "only yes carries it out\n{}",
            listener.transcript
        );
    }
}

#[test]
fn the_upgrade_that_was_done_is_no_setting_any_more() {
    let mut listener = Listener::new("upgraded-waiting", Language::English);
    listener.say(&["what-if"]);
    for setting in ["1", "3"] {
        listener.say(&[setting]).transcript.clear();
        listener.say(&["later", "earlier"]);
        assert_eq!(listener.transcript.matches("It is already upgraded").count(), 2, "{}", listener.transcript);
        assert!(!listener.transcript.contains("Upgrade on"), "{}", listener.transcript);
    }
}

#[test]
fn a_number_only_selects_a_setting_and_its_ends_are_said() {
    let mut listener = Listener::new("free-trial", Language::English);
    let said = |listener: &mut Listener, line: &str| {
        let reply = listener.plain.reply_to(line, &mut Saved(&mut Vec::new()));
        reply.lines.join("\n")
    };
    assert!(said(&mut listener, "what-if").contains("A number selects a setting; earlier and later change it."));
    for _ in 0..2 {
        assert_eq!(said(&mut listener, "4"), "4. B, Use up the credit: never (selected)");
    }
    assert_eq!(said(&mut listener, "earlier"), "This is the first choice; there is nothing earlier.");
    for _ in 0..40 {
        said(&mut listener, "later");
    }
    assert_eq!(said(&mut listener, "later"), "This is the last choice; there is nothing later.");
}

#[test]
fn what_is_done_at_one_instant_is_said_in_its_order() {
    let mut listener = Listener::new("credit-used-early", Language::English);
    listener.say(&["upgrade", "yes", "add-usage", "5", "yes"]).transcript.clear();
    listener.say(&["why billed"]);
    let place = |words: &str| listener.transcript.find(words).unwrap_or_else(|| panic!("{words}\n{}", listener.transcript));
    assert!(place("upgraded") < place("$5.00 used"), "{}", listener.transcript);
}

#[test]
fn a_name_that_stays_is_not_said_to_be_new() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["upgrade", "name Free Trial", "yes"]).transcript.clear();
    listener.say(&["why billed", "back", "events"]);
    assert!(listener.transcript.contains(", upgraded"), "{}", listener.transcript);
    assert!(!listener.transcript.contains("new name"), "{}", listener.transcript);
}

#[test]
fn free_services_go_where_their_subscription_goes() {
    let mut listener = Listener::new("transferable", Language::English);
    listener.say(&["transfer finn@contoso.com", "yes", "answer-transfer", "1", "page", "why free-services"]);
    for wanted in ["Free services: they went with the subscription\n", "The free services went with the subscription when it was"] {
        assert!(listener.transcript.contains(wanted), "{wanted}\n{}", listener.transcript);
    }
    let mut listener = Listener::new("free-trial", Language::Dutch);
    listener.say(&["cancel", "1", "next-event", "next-event", "page", "why free-services"]);
    for wanted in ["Gratis services: vervallen met het abonnement\n", "De gratis services eindigden toen het abonnement werd verwijderd."] {
        assert!(listener.transcript.contains(wanted), "{wanted}\n{}", listener.transcript);
    }
}

#[test]
fn an_obstacle_that_waits_for_the_offer_id_says_so() {
    let mut listener = Listener::new("upgraded-waiting", Language::English);
    listener.say(&["why reactivate"]);
    assert!(listener.transcript.contains("The offer ID changes by itself, at the latest in "), "{}", listener.transcript);
}

#[test]
fn the_peak_is_said_with_its_day_and_nothing_is_said_to_be_drawn() {
    let mut listener = Listener::new("free-trial", Language::English);
    let peak = Regex::new(r"Daily usage: peak \$[0-9.]+ on day [0-9]+\n").expect("a pattern");
    assert!(peak.is_match(&listener.transcript), "{}", listener.transcript);
    listener.say(&["why daily-use"]);
    assert!(listener.transcript.contains("is not counted.\n"), "{}", listener.transcript);
}

#[test]
fn after_a_jump_over_an_event_the_new_time_is_said_too() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&[]).transcript.clear();
    listener.say(&["go-to 2019-03-01"]);
    assert!(listener.transcript.contains("2019-03-01 00:00:00 UTC"), "{}", listener.transcript);
    assert!(listener.transcript.contains("2019-01-26 09:15 UTC, credit ends"), "{}", listener.transcript);
    listener.transcript.clear();
    listener.say(&["previous-event"]);
    assert!(!listener.transcript.contains("09:15:00"), "an event says when it was: {}", listener.transcript);
    let looks_back = "You are looking back: the clock has already been at 2019-03-01 00:00 UTC.";
    assert_eq!(listener.transcript.matches(looks_back).count(), 1, "{}", listener.transcript);
    listener.transcript.clear();
    listener.say(&["previous-event", "go-to 2019-01-02"]);
    assert_eq!(listener.transcript.matches("looking back").count(), 1, "by the notice alone: {}", listener.transcript);
}

#[test]
fn before_the_sign_up_there_is_nothing_to_ask_about() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["go-to 2018-01-01"]);
    for line in ["why credit", "why", "events", "copy", "upgrade"] {
        listener.transcript.clear();
        listener.say(&[line]);
        assert!(listener.transcript.contains("There is no subscription yet at this time."), "{line}\n{}", listener.transcript);
    }
}

#[test]
fn the_list_says_which_one_is_selected_and_the_page_who_is_signed_in() {
    let mut listener = Listener::new("portfolio", Language::English);
    listener.say(&["2"]).transcript.clear();
    listener.say(&["list"]);
    let selected: Vec<&str> = listener.transcript.lines().filter(|line| line.ends_with(" (selected)")).collect();
    assert!(matches!(selected[..], [only] if only.starts_with("2. ")), "{}", listener.transcript);
    listener.transcript.clear();
    listener.say(&["2"]);
    assert!(listener.transcript.contains("\nStatus: "), "its page is read\n{}", listener.transcript);
    listener.transcript.clear();
    listener.say(&["page"]);
    assert!(listener.transcript.contains("\nSigned in as eva@contoso.com.\n"), "{}", listener.transcript);
}

#[test]
fn a_clock_at_its_fastest_says_so() {
    let mut listener = Listener::new("free-trial", Language::Dutch);
    listener.say(&["faster"; 20]);
    assert!(listener.transcript.ends_with("Sneller kan niet.\n"), "{}", listener.transcript);
}

#[test]
fn whoever_goes_to_a_time_hears_which() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["go-to +9d"]);
    assert!(listener.transcript.contains("2019-01-19 09:15:00 UTC\n"), "{}", listener.transcript);
}

#[test]
fn an_answer_to_a_question_never_reaches_a_dialog() {
    let mut listener = Listener::lesson("first-upgrade");
    listener.say(&["upgrade", "next-step", "1"]);
    assert_eq!(listener.subscriptions()[0]["upgrade"]["upgraded_at"], serde_json::Value::Null, "{}", listener.transcript);
    assert_eq!(listener.plain.session().coach().expect("one runs").attempt().answer(), Some(0), "{}", listener.transcript);
    insta::assert_snapshot!("question-over-a-dialog", listener.transcript);
    let mut listener = Listener::lesson("first-upgrade");
    listener.say(&["upgrade", "leave", "next-step", "upgrade", "1"]);
    assert_eq!(listener.subscriptions()[0]["upgrade"]["upgraded_at"], serde_json::Value::Null, "{}", listener.transcript);
    assert_eq!(listener.plain.session().coach().expect("one runs").attempt().answer(), Some(0), "{}", listener.transcript);
}

#[test]
fn beside_a_question_nothing_else_has_numbers() {
    let mut listener = Listener::lesson("doing-nothing");
    listener.transcript.clear();
    listener.say(&["upgrade", "3", "no", "events", "back", "2", "1", "upgrade", "1", "no"]);
    let (dialog, rest) = listener.transcript.split_once("What next? events").expect("it was said");
    assert!(dialog.contains("\nyes: Yes, upgrade my subscription\nno: No") && !dialog.contains("\n1. "), "{dialog}");
    let (events, answered) = rest.split_once("back: back").expect("it was said");
    assert!(!events.contains("\n1. "), "{events}");
    assert!(
        answered.contains("Right.")
            && answered.contains("This step is done. \"next-step\" goes on")
            && answered.contains("Type one of these words: yes, no;"),
        "{answered}"
    );
    assert_eq!(listener.subscriptions()[0]["upgrade"]["upgraded_at"], serde_json::Value::Null, "{}", listener.transcript);
}

#[test]
fn what_is_no_word_is_said() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["frobnicate", "why nothing", "upgrade", "7", "hello", "leave", "0", "99"]);
    insta::assert_snapshot!("not-understood", listener.transcript);
}

/// Names with whatever a drawing is made of: glyphs, gaps, brackets, bullets, braces. None is a word of plain mode.
fn name() -> impl Strategy<Value = String> {
    "[▲›•→(\\[{≠]( {0,2}[A-Za-z0-9▲›‹•→←●■✕≠…()\\[\\]{}:,.'\"—·漢é-]{1,6}){0,4}  \\(\\)".prop_map(|name| name.trim().to_owned())
}

/// Two Free Trials under these names.
fn trials(names: &[String]) -> Scenario {
    let start: Instant = "2018-12-27T09:15:00Z".parse().expect("an instant");
    let trial = |name: &String| Subscription::new(SignUp::free_trial(name, "eva@contoso.com", start), Vec::new()).expect("it is right");
    Scenario { subscriptions: names.iter().map(trial).collect(), now: start, ..scenario_named("fresh-trial") }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn every_name_on_the_page_is_said_as_it_is(names in prop::collection::vec(name(), 2), new_name in name(), title in name()) {
        let mut scenario = trials(&names);
        scenario.title.insert("en".to_owned(), title.clone());
        let mut listener = Listener::of(scenario, Language::English);
        let lines = |from: &Listener| from.transcript.lines().map(str::to_owned).collect::<Vec<_>>();
        prop_assert!(listener.transcript.starts_with(&format!("Account Center: {title} (simulated)\n")), "{}", listener.transcript);
        for line in [format!("1. {}, Active (selected)", names[0]), format!("2. {}, Active", names[1])] {
            prop_assert!(lines(&listener).contains(&line), "{}", listener.transcript);
        }
        prop_assert!(lines(&listener).contains(&names[0]), "{}", listener.transcript);
        listener.transcript.clear();
        listener.say(&["upgrade", &format!("name {new_name}"), "1", "page", "events", "leave", "usage", "back", "what-if", "back"]);
        listener.say(&["next-event", "previous-event", "cancel", "1", "branches", "leave"]);
        let said = listener.transcript.clone();
        let upgraded = if new_name == names[0] { "upgraded".to_owned() } else { format!("upgraded, new name {new_name}") };
        let expected = [
            format!("New name: {new_name}"),
            new_name.clone(),
            format!("2. 2018-12-27 09:15 UTC, {upgraded} (selected)"),
            format!("USAGE OF \"{new_name}\""),
            format!("WHAT IF?  \"{new_name}\", from 2018-12-27 09:15 UTC"),
            format!("2018-12-27 09:15 UTC {}: {upgraded}", names[0]),
        ];
        for line in expected {
            prop_assert!(lines(&listener).contains(&line), "{line}\n{said}");
        }
    }
}

#[test]
fn what_is_put_together_has_the_signs_of_its_language() {
    let said = |language| {
        let mut listener = Listener::new("portfolio", language);
        listener.say(&["1", "what-if", "back", "why credit-end", "upgrade", "leave", "events", "leave", "time", "help"]);
        listener.transcript
    };
    let wrong = |pattern: &str, language| {
        let pattern = Regex::new(pattern).expect("a pattern");
        said(language).lines().filter(|line| pattern.is_match(line)).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(wrong("[^\u{a0}]: |[^\u{202f}]; ", Language::French), [""; 0], "a blank before a colon and a semicolon");
    assert_eq!(wrong("\\w, ", Language::Japanese), [""; 0], "、 between the items of a list");
}

#[test]
fn help_for_a_step_that_is_done_says_how_to_go_on() {
    let mut listener = Listener::lesson("first-upgrade");
    // A task, then a question.
    listener.say(&["upgrade", "hint", "leave", "next-step", "2", "hint", "solution"]);
    let told = listener.transcript.matches("This step is done. \"next-step\" goes on to the next step.").count();
    assert_eq!(told, 3, "{}", listener.transcript);
}

#[test]
fn what_only_a_screen_has_is_not_offered_and_the_way_back_is() {
    let words = |lines: &[&str]| {
        let mut listener = Listener::new("free-trial", Language::English);
        listener.say(lines).transcript.clear();
        listener.say(&["help"]);
        listener.transcript.lines().filter_map(|line| line.split_once(": ")).map(|(word, _)| word.to_owned()).collect::<Vec<_>>()
    };
    assert!(!words(&[]).iter().any(|word| matches!(word.as_str(), "first" | "last" | "back")), "{:?}", words(&[]));
    for screen in ["usage", "what-if"] {
        assert!(words(&[screen]).contains(&"back".to_owned()), "{screen}: {:?}", words(&[screen]));
    }
}

/// What only a screen has, in every language.
const ON_A_SCREEN: &str = "CREDIT|TRANSFER|TEGOED|GUTHABEN|CRÉDIT|OVERDRACHT|ÜBERTRAGUNG|at the top|arrow|click|mouse|timeline|pijl|klik|muis|Pfeil|[Kk]lick|Maus|Zeitleiste|flèche|clic|souris|chronologie|flecha|ratón|\
                           cronología|矢印|クリック|マウス|時系列|\\b(Esc|Enter|Tab)\\b|--plain|[←→↑↓]";

/// What is only typed.
const IN_PLAIN_MODE: &str = "--plain|\\bwhy (status|transfer|[a-z]+-[a-z]+)|\\b(Type|Typ|Tapez)\\b";

#[test]
fn a_step_names_what_there_is_where_it_is_read() {
    let on_a_screen = Regex::new(ON_A_SCREEN).expect("a pattern");
    let in_plain_mode = Regex::new(IN_PLAIN_MODE).expect("a pattern");
    let mut wrong = Vec::new();
    for (name, _) in walkthrough::BUILT_IN {
        for language in Language::ALL {
            let session = lesson(name, language);
            let steps = session.coach().expect("one runs").attempt().walkthrough().steps.clone();
            let texts = steps.iter().flat_map(|step| {
                let StepTexts { text, question, help, outcomes } = StepTexts::of(&View::of(&session), step);
                let question = question.into_iter().flat_map(|(question, answers)| std::iter::once(question).chain(answers));
                std::iter::once(text).chain(question).chain(help).chain(outcomes).collect::<Vec<Words>>()
            });
            for words in texts {
                let (said, shown) = (words.said(session.text()), words.shown());
                wrong
                    .extend([(&on_a_screen, said), (&in_plain_mode, shown)].into_iter().filter(|(pattern, words)| pattern.is_match(words)));
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().map(|(_, words)| words).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_card_at_the_end_names_words_that_work() {
    let mut listener = Listener::lesson("imagine");
    for _ in 0..6 {
        listener.say(&["solution", "next-step"]);
    }
    assert!(listener.transcript.contains("\"back\" closes this card; then \"quit\" leaves the walkthrough."), "{}", listener.transcript);
    listener.say(&["next-lesson"]);
    let begun = "The wrong account and other missing buttons, step 1 of 7";
    assert!(listener.transcript.contains(begun), "{}", listener.transcript);
}

#[test]
fn what_is_added_to_a_countdown_is_a_line_of_its_own() {
    let export = std::fs::read("tests/all/exports/subscriptions.json").expect("it is there");
    let now = "2026-11-28T12:00:00Z".parse().expect("an instant");
    let scenario = account_center::import::read(&export, now).expect("it is an export").into_scenario("subscriptions.json", now);
    let listener = Listener::in_session(session(World::start(scenario.simulated()), Language::English));
    let lines: Vec<&str> = listener.transcript.lines().collect();
    assert!(lines.contains(&"1. Contoso trial, Active (selected)"), "{}", listener.transcript);
    assert!(lines.contains(&"Sign-up: ≈ 2026-11-20, 12 months before the free services end"), "{}", listener.transcript);
}

/// 2019-01-10 12:00 UTC, in milliseconds.
const JANUARY_2019: i64 = 1_547_121_600_000;

#[test]
fn every_line_that_is_wrong_is_told_so_again() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["go-to", "abc", "abc"]);
    assert_eq!(listener.transcript.matches("Not a date or an offset.").count(), 2, "{}", listener.transcript);
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["own", "abc", "abc", "why credit"]);
    assert_eq!(listener.transcript.matches("This is not a date.").count(), 3, "{}", listener.transcript);
}

#[test]
fn the_card_at_the_end_says_what_works_there_and_is_never_silent() {
    let mut listener = Listener::lesson("imagine");
    for _ in 0..6 {
        listener.say(&["solution", "next-step"]);
    }
    listener.transcript.clear();
    listener.say(&["hint", "solution", "next-step", "frobnicate", "7"]);
    let over = "save-card, next-lesson, or back: ";
    assert_eq!(listener.transcript.matches(over).count(), 5, "{}", listener.transcript);
    let told = "The walkthrough is over. Type save-card, next-lesson, or back to close the card.\n";
    assert_eq!(listener.transcript.matches(told).count(), 5, "{}", listener.transcript);
}

#[test]
fn the_form_for_a_trial_says_at_each_field_what_an_empty_line_does() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.pass(JANUARY_2019);
    listener.say(&["own"]);
    assert!(listener.transcript.contains("Every line goes on to the next field."), "{}", listener.transcript);
    listener.say(&["2018-12-27 09:15", "200 USD", "12 USD", "", "", "own"]).transcript.clear();
    listener.say(&["", "", "none", ""]);
    let prompts: Vec<&str> = listener.transcript.lines().filter(|line| line.contains("or back:")).collect();
    let expected = [
        "New value, an empty line to keep it, or back: ",
        "New value, an empty line to keep it, or back: ",
        "New value, an empty line to keep it, none to clear it, or back: none",
        "Value, an empty line to leave it empty, or back: ",
    ];
    assert_eq!(prompts, expected, "{}", listener.transcript);
    assert!(listener.transcript.contains("\nTo take it back, type none.\n"), "{}", listener.transcript);
}

#[test]
fn whoever_enters_their_own_trial_does_not_hear_of_an_example_first() {
    let mut session = session(World::start(scenario_named("free-trial")), Language::English);
    session.ask_for_own();
    let listener = Listener::in_session(session);
    assert!(listener.transcript.contains("Your own trial\n"), "{}", listener.transcript);
    assert!(!listener.transcript.contains("143.22"), "{}", listener.transcript);
}

#[test]
fn a_number_that_no_answer_has_is_told_which_ones_there_are() {
    let mut listener = Listener::lesson("credit");
    listener.say(&["9", "events", "9"]);
    let told = "There is no such number here. Type one from 1 to 3.\n";
    assert_eq!(listener.transcript.matches(told).count(), 2, "{}", listener.transcript);
}

#[test]
fn wherever_a_number_is_typed_that_is_not_there_the_numbers_that_are_there_are_told() {
    let cases = [
        ("portfolio", "99", "from 1 to 12."),
        ("portfolio", "0", "from 1 to 12."),
        ("portfolio", "subscription 13", "from 1 to 12."),
        ("portfolio", "99999999999999999999999", "from 1 to 12."),
        ("free-trial", "2", "There is no such number here, only 1."),
        ("free-trial", "what-if\n9", "from 1 to 4."),
        ("free-trial", "upgrade\n3", "from 1 to 2."),
        ("free-trial", "sign-in\n0", "from 1 to "),
        ("free-trial", "scenarios\n99", "from 1 to "),
    ];
    for (scenario, lines, wanted) in cases {
        let mut listener = Listener::new(scenario, Language::English);
        listener.say(&lines.split('\n').collect::<Vec<_>>());
        let last = listener.transcript.lines().next_back().unwrap_or_default();
        assert!(last.contains(wanted), "{scenario} {lines:?}: {last}\n{}", listener.transcript);
    }
    for language in Language::ALL {
        let mut listener = Listener::in_session(lesson("credit", language));
        listener.say(&["0"]);
        let last = listener.transcript.lines().next_back().unwrap_or_default();
        assert!(last.contains('1') && last.contains('3'), "{} {last}", language.tag());
    }
}

#[test]
fn help_lists_one_word_for_each_thing() {
    for lines in [["usage", "help"], ["what-if", "help"], ["upgrade", "help"], ["events", "help"], ["own", "help"], ["page", "help"]] {
        let mut listener = Listener::new("free-trial", Language::English);
        listener.pass(JANUARY_2019);
        listener.say(&lines[..1]).transcript.clear();
        listener.say(&lines[1..]);
        let words: Vec<&str> = listener.transcript.lines().filter_map(|line| line.split_once(": ")).map(|(word, _)| word).collect();
        let mut once = words.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), words.len(), "{lines:?} {words:?}");
        let ways_back = words.iter().filter(|word| ["back", "leave", "close"].contains(word)).count();
        assert_eq!(ways_back, usize::from(lines[0] != "page"), "{lines:?} {words:?}");
    }
}

#[test]
fn after_a_wrong_value_an_empty_line_keeps_the_last_right_one() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.pass(JANUARY_2019);
    listener.say(&["own", "2018-12-27 09:15", "200 USD", "12 USD", "3 USD", "", "own"]).transcript.clear();
    listener.say(&["soon", "", "10 XXX", "", "1.234", "", "-5", "", "tomorrow"]);
    for wrong in ["This is not a date.", "No currency has this code.", "decimals", "This is not an amount"] {
        assert!(listener.transcript.contains(wrong), "{wrong}\n{}", listener.transcript);
    }
    assert_eq!(listener.plain.prompt(), "Value, an empty line to leave it empty, or back: ", "nothing that is wrong is kept");
    listener.say(&[""]);
    let kept = &listener.subscriptions()[0];
    assert_eq!(
        (&kept["created_at"], &kept["credit"]["granted"]),
        (&"2018-12-27T09:15:00Z".into(), &"200.00".into()),
        "{}",
        listener.transcript
    );
    assert_eq!(kept["credit"]["used"], "12.00", "{}", listener.transcript);
    // A field that has never been right needs a value.
    let mut listener = Listener::new("free-trial", Language::English);
    listener.pass(JANUARY_2019);
    listener.say(&["own", "soon"]);
    assert_eq!(listener.plain.prompt(), "Value, or back: ");
}

#[test]
fn what_is_no_answer_is_told_what_is_missing() {
    let mut listener = Listener::new("transferable", Language::English);
    listener.say(&["transfer", "time", "back", "cancel", "perhaps", "back", "sign-in", "time", "back", "back"]);
    for wanted in
        ["), yes, no or a number, or back", "Type yes, no or a number, or back", "Type a number or an e-mail address", "Nothing is open."]
    {
        assert!(listener.transcript.contains(wanted), "{wanted}\n{}", listener.transcript);
    }
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["upgrade", "name"]);
    assert!(listener.transcript.contains("The new name is missing."), "{}", listener.transcript);
}

#[test]
fn whoever_leaves_a_walkthrough_hears_where_they_are() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.say(&["walkthroughs", "1", "quit"]);
    let told = "You have left the walkthrough. The account center goes on. 2019-01-10 09:15:00 UTC\n";
    assert!(listener.transcript.ends_with(told), "{}", listener.transcript);
}

#[test]
fn the_tip_of_a_question_fits_whoever_has_upgraded_already() {
    let mut listener = Listener::lesson("first-upgrade");
    listener.say(&["upgrade", "yes", "next-step", "hint"]);
    assert!(listener.transcript.contains("You have upgraded already. Credit says how much is left"), "{}", listener.transcript);
    assert!(!listener.transcript.contains("look for the line Credit"), "{}", listener.transcript);
    for language in Language::ALL {
        let said = Listener::in_session(lesson("first-upgrade", language)).say(&["upgrade", "back", "next-step"]).transcript.clone();
        let shown = Rig::lesson("first-upgrade", language, 160, 40).press("u Escape N").session().clone();
        let text = View::of(&shown).lesson().expect("one runs").text.shown();
        assert!(said.contains(&text), "on the screen the same is said as here: {text}\n{said}");
    }
}

#[test]
fn whoever_plays_with_their_trial_corrects_the_real_one() {
    let mut listener = Listener::new("free-trial", Language::English);
    listener.pass(JANUARY_2019);
    listener.say(&["own", "2018-12-27 09:15", "200 USD", "", "", "", "simulate", "own"]);
    assert_eq!(listener.plain.prompt(), "New value, an empty line to keep it, or back: ", "{}", listener.transcript);
}
