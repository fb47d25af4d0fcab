//! Own subscriptions: told in the form, in lines and on the command line, kept on this machine, and never lost.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
};

use account_center::{
    app::{Effect, Msg, Pasted, World},
    text::Language,
};

use crate::{
    program::{Called, Folder, call},
    rig::{Rig, scenario_named, session},
};

const FILE: &str = "state/account-center/own.toml";
const BOOKMARK: &str = "state/account-center/bookmark.toml";
const SIGNED_UP: [&str; 4] = ["mine", "--plain", "--signed-up", "2026-11-20 14:20"];

/// Tells something of an own subscription on the command line, and quits.
fn tell(folder: &Folder, arguments: &[&str]) -> Called {
    folder.call(&[&["mine", "--plain"], arguments].concat(), "quit\n")
}

/// The public state of the first own subscription, now.
fn state(folder: &Folder) -> serde_json::Value {
    let called = folder.call(&["status", "--mine", "-o", "json"], "");
    assert_eq!((called.error.as_str(), called.status), ("", 0));
    serde_json::from_str::<serde_json::Value>(&called.output).expect("JSON")["subscriptions"][0].take()
}

#[test]
fn what_is_told_on_the_command_line_is_kept_and_can_be_changed() {
    let folder = Folder::new();
    let told = folder.call(&[&SIGNED_UP[..], &["--credit", "170EUR", "--used", "12.50"]].concat(), "quit\n");
    assert_eq!((told.error.as_str(), told.status), ("", 0));
    assert!(told.output.contains("real clock") && told.output.contains("€"), "{}", told.output);
    assert!(told.output.contains("why offer-id, own or time") && !told.output.contains("next-event"), "{}", told.output);
    let first = state(&folder);
    assert_eq!((&first["created_at"], &first["name"]), (&"2026-11-20T14:20:00Z".into(), &"Free Trial".into()));
    let credit = &first["credit"];
    assert_eq!((&credit["granted"], &credit["currency"], &credit["used"]), (&"170.00".into(), &"EUR".into(), &"12.50".into()));
    assert!(credit["as_of"].is_string());
    // The rest stays as it was told.
    assert_eq!(tell(&folder, &["--used", "20", "--upgraded", "2026-11-22"]).status, 0);
    let second = state(&folder);
    assert_eq!((&second["credit"]["used"], &second["credit"]["granted"]), (&"20.00".into(), &"170.00".into()));
    assert_eq!((&second["upgrade"]["upgraded_at"], &second["id"]), (&"2026-11-22T00:00:00Z".into(), &first["id"]));
    assert_eq!(tell(&folder, &["--name", "Second", "--signed-up", "2026-11-21"]).status, 0);
    let which = tell(&folder, &["--used", "1"]);
    assert_eq!((which.error.lines().next(), which.status), (Some("error: there are several own subscriptions: Free Trial, Second"), 2));
}

#[test]
fn an_owner_tells_times_of_the_clock_on_the_wall_unless_a_zone_is_asked_for() {
    let told = |zone: &[&str]| {
        let folder = Folder::new();
        let told = call(folder.command(&[&SIGNED_UP[..], zone].concat()).env("TZ", "Europe/Amsterdam"), "quit\n");
        assert_eq!((told.error.as_str(), told.status), ("", 0));
        (state(&folder)["created_at"].clone(), told.output.contains("+01:00"))
    };
    assert_eq!(told(&[]), ("2026-11-20T13:20:00Z".into(), true));
    assert_eq!(told(&["--zone", "utc"]), ("2026-11-20T14:20:00Z".into(), false));
}

#[test]
fn what_cannot_be_shown_without_a_terminal_is_not_kept_either() {
    let folder = Folder::new();
    let told = folder.call(&["mine", "--signed-up", "2026-11-20 14:20"], "");
    assert_eq!(
        (told.error.lines().next(), told.status),
        (Some("error: the account center needs a terminal on standard input and output"), 2)
    );
    assert_eq!(folder.call(&["status", "--mine", "-o", "jsonl"], "").output, "", "nothing is kept");
}

#[test]
fn one_thing_that_was_told_is_taken_back_and_the_rest_stays() {
    let folder = Folder::new();
    let all = ["--credit", "170EUR", "--used", "12.50", "--per-day", "2.10", "--upgraded", "2026-11-22"];
    assert_eq!(folder.call(&[&SIGNED_UP[..], &all].concat(), "quit\n").error, "");
    let as_of = state(&folder)["credit"]["as_of"].clone();
    // What is not told again holds as of when it was told.
    assert_eq!(tell(&folder, &["--upgraded", "none"]).error, "");
    let state_now = state(&folder);
    assert_eq!((&state_now["upgrade"]["upgraded_at"], &state_now["credit"]["used"]), (&serde_json::Value::Null, &"12.50".into()));
    assert_eq!(state_now["credit"]["as_of"], as_of);
    assert_eq!(tell(&folder, &["--per-day", "none"]).error, "");
    assert!(!folder.read(FILE).contains("expected_per_day"));
    // In lines, where an empty answer changes nothing.
    let called = folder.call(&["mine", "--plain"], "own\n\n\nnone\n\n\nquit\n");
    assert!(called.output.contains("To take it back, type none."), "{}", called.output);
    let credit = state(&folder)["credit"].take();
    assert_eq!(
        (&credit["used"], &credit["as_of"], &credit["granted"]),
        (&serde_json::Value::Null, &serde_json::Value::Null, &"170.00".into())
    );
    // An amount without a currency is of the one that is known.
    assert_eq!(tell(&folder, &["--credit", "100"]).error, "");
    let credit = state(&folder)["credit"].take();
    assert_eq!((&credit["granted"], &credit["currency"]), (&"100.00".into(), &"EUR".into()));
    // What every trial has cannot be taken back.
    assert_eq!(tell(&folder, &["--signed-up", "none"]).status, 2);
}

#[test]
fn an_empty_field_takes_back_what_was_told_in_it() {
    let mut rig = rig(Language::English);
    fill_in(&mut rig, &["2026-11-20 14:20", "170 EUR", "12.50", "", "2026-11-22"]);
    rig.press("e Down Down");
    assert!(rig.text().contains("To take it back, empty the field or type none."), "{}", rig.text());
    rig.press("Ctrl+U Enter Enter Enter");
    assert!(rig.text().contains("€170.00"), "{}", rig.text());
    assert!(rig.press("e").text().contains("2026-11-22 00:00:00"), "the upgrade stays: {}", rig.text());
}

#[test]
fn amounts_in_the_form_have_the_decimal_sign_of_the_language() {
    let mut rig = rig(Language::Dutch);
    fill_in(&mut rig, &["2026-11-20 14:20", "170 EUR", "12,50", "", ""]);
    let form = rig.press("e").text();
    assert!(form.contains("170,00 EUR") && form.contains("12,50"), "{form}");
}

#[test]
fn an_act_that_was_none_is_taken_back_with_what_is_not_possible_without_it() {
    let mut rig = rig(Language::English);
    assert!(rig.press("X").text().contains("These are not real subscriptions."));
    fill_in(&mut rig, &["2026-11-20 14:20", "", "12.50", "", ""]);
    assert!(rig.press("X").text().contains("There is nothing to take back."), "{}", rig.text());
    rig.press("u Up Enter").pass(5000).press("x Up Enter").pass(5000);
    assert!(rig.text().contains("Disabled"), "{}", rig.text());
    let asked = rig.press("X").text();
    assert!(asked.contains("cancelled") && asked.contains("upgraded, new name Pay-As-You-Go"), "{asked}");
    let retracted = rig.press("Enter").text();
    assert!(retracted.contains("Taken back: cancelled.") && retracted.contains("Active"), "{retracted}");
    assert!(matches!(rig.effects.last(), Some(Effect::KeepOwn(kept)) if kept[0].facts().len() == 9), "{:?}", rig.effects.last());
    assert!(rig.press("X Enter").text().contains("Upgrade now"), "{}", rig.text());
}

#[test]
fn what_is_wrong_is_said_with_its_option_and_keeps_nothing() {
    for (arguments, expected) in [
        (&["--signed-up", "soon"][..], "--signed-up: This is not a date"),
        (&["--signed-up", "2100-01-01"], "--signed-up: This is in the future."),
        (&["--signed-up", "1999-01-01"], "--signed-up: This is before the year 2000."),
        (&["--signed-up", "2026-11-20", "--credit", "much"], "--credit: This is not"),
        (&["--signed-up", "2026-11-20", "--credit", "EUR"], "--credit: Enter the amount"),
        (&["--signed-up", "2026-11-20", "--credit", "1.234USD"], "--credit: USD has 2 decimals."),
        (&["--signed-up", "2026-11-20", "--credit", "170EUR", "--used", "5USD"], "--used: This is not the currency of the credit."),
        (&["--signed-up", "2026-11-20", "--used", "abc"], "--used: Enter an amount that is not below zero"),
        (&["--signed-up", "2026-11-20", "--used=-1"], "--used: Enter an amount that is not below zero"),
        (&["--signed-up", "2026-11-20", "--per-day", "0"], "--per-day: This is not an amount above zero"),
        (&["--signed-up", "2026-11-20", "--credit", "170EUR", "--used", "300"], "--used: This is more than the credit."),
        (&["--signed-up", "2026-11-20", "--per-day=-3"], "--per-day: This is not an amount"),
        (&["--signed-up", "2026-11-20", "--upgraded", "2026-11-19"], "--upgraded: This is before the sign-up."),
        (&["--signed-up", "2026-01-20", "--upgraded", "2026-11-19"], "--upgraded: The trial could not be upgraded"),
    ] {
        let folder = Folder::new();
        let called = tell(&folder, arguments);
        let (option, why) = expected.split_once(": ").expect("an option and what is wrong with its value");
        let lines: Vec<&str> = called.error.lines().collect();
        assert!(lines[0].starts_with(&format!("error: {option} cannot be \"")), "{arguments:?}: {lines:?}");
        assert!(lines[1].starts_with(&format!("hint: {why}")), "{arguments:?}: {lines:?}");
        assert_eq!((called.status, folder.names()), (2, Vec::new()), "{arguments:?}");
    }
    let missing = tell(&Folder::new(), &["--credit", "170EUR"]);
    assert!(missing.error.starts_with("error: `account-center mine` also needs --signed-up <TIME>\n"), "{}", missing.error);
}

/// A session in a scenario, at a real time.
fn rig(language: Language) -> Rig {
    let wall = "2026-11-28T12:00:00Z".parse().expect("an instant");
    let world = World::start(scenario_named("free-trial"));
    Rig::starting_at(session(world, language), wall, 80, 24)
}

/// Types a text into each field, and confirms it.
fn fill_in<'a>(rig: &'a mut Rig, texts: &[&str]) -> &'a mut Rig {
    rig.press("e");
    for text in texts {
        rig.send(Msg::Paste(Pasted::new(text))).press("Enter");
    }
    rig
}

#[test]
fn the_form_explains_and_checks_each_field() {
    for (language, name) in [(Language::English, "en"), (Language::Dutch, "nl")] {
        let mut rig = rig(language);
        insta::assert_snapshot!(format!("form-{name}"), rig.press("e").text());
        insta::assert_snapshot!(format!("form-wrong-{name}"), rig.send(Msg::Paste(Pasted::new("2999-01-01"))).text());
    }
    // A field that is wrong is not left by Enter, and all the others can be.
    let mut rig = rig(Language::English);
    fill_in(&mut rig, &["2999-01-01", ""]);
    assert!(rig.text().contains("This is in the future."), "{}", rig.text());
    rig.press("Ctrl+U").send(Msg::Paste(Pasted::new("2026-11-20 14:20"))).press("Enter Tab Shift+Tab Up Down");
    assert!(rig.text().contains("Empty means 200 USD"), "{}", rig.text());
}

#[test]
fn a_trial_that_is_told_runs_on_the_real_clock_and_is_kept() {
    let mut rig = rig(Language::English);
    let text = fill_in(&mut rig, &["2026-11-20 14:20", "170 EUR", "12.50", "2.10", ""]).text();
    for expected in ["LIVE", "€157.50", "Kept on this machine"] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let kept: Vec<_> = rig.effects.iter().filter(|effect| matches!(effect, Effect::KeepOwn(_))).collect();
    assert_eq!(kept.len(), 1);
    // What is done is kept as well, and the form knows what was told.
    rig.press("u Up Enter").pass(5000);
    assert_eq!(rig.effects.iter().filter(|effect| matches!(effect, Effect::KeepOwn(_))).count(), 2);
    let form = rig.press("e").text();
    for expected in ["2026-11-20 14:20:00", "170.00 EUR", "12.50", "2.10", "2026-11-28 12:00"] {
        assert!(form.contains(expected), "{expected}: {form}");
    }
}

#[test]
fn lines_ask_for_one_field_after_the_other() {
    let folder = Folder::new();
    let answers = "2026-11-20 14:20\n170 EUR\nmuch\n12.50\n\n\nquit\n";
    let called = folder.call(&["mine", "--plain"], answers);
    assert_eq!((called.error.as_str(), called.status), ("", 0), "{}", called.output);
    for expected in ["Signed up", "Enter an amount that is not below zero", "Kept on this machine", "€157.50"] {
        assert!(called.output.contains(expected), "{expected}: {}", called.output);
    }
    assert_eq!(state(&folder)["credit"]["used"], "12.50");
}

#[test]
fn the_futures_of_an_own_subscription_are_compared_on_the_command_line() {
    let folder = Folder::new();
    tell(&folder, &["--signed-up", "2026-11-20 14:20", "--credit", "170EUR", "--used", "12.50"]);
    let called = folder.call(&["what-if", "--mine", "--at", "2026-11-25", "upgrade", "nothing"], "");
    assert_eq!((called.error.as_str(), called.status), ("", 0));
    let lines: Vec<&str> = called.output.lines().collect();
    assert!(lines[0].contains("from 2026-11-25 00:00 UTC"), "{}", called.output);
    assert!(lines.contains(&"≠ Disabled           end of the 30 days, 2026-12-20 14:20 UTC"), "{}", called.output);
    // Nothing is said as if it were known.
    for unknown in [
        "€12.50 used so far; what is left is forfeited",
        "depends on your usage",
        "What you will use is not known",
        "account-center mine --per-day",
    ] {
        assert!(called.output.contains(unknown), "{}", called.output);
    }
    tell(&folder, &["--per-day", "9"]);
    let expected = folder.call(&["what-if", "--mine", "--at", "2026-11-25", "upgrade"], "").output;
    assert!(
        expected.contains("This counts the €9.00 a day that you expect") && expected.contains("€9.00 a day for 38 days: €342.00"),
        "{expected}"
    );
    let on_the_real_clock = folder.call(&["what-if", "--mine", "nothing"], "").output;
    assert!(on_the_real_clock.contains("The dates follow the rules documented from 2017 to 2019."), "{on_the_real_clock}");
    assert_eq!(
        Folder::new().call(&["what-if", "--mine"], "").error.lines().next(),
        Some("error: no subscription of your own is kept here")
    );
}

#[test]
fn what_is_not_to_be_saved_is_shown_and_not_kept() {
    let folder = Folder::new();
    let called = folder.call(&[&SIGNED_UP[..], &["--no-save"]].concat(), "quit\n");
    assert!(called.status == 0 && called.output.contains("$200.00"), "{called:?}");
    assert_eq!(folder.names(), Vec::<String>::new());
    let nothing = folder.call(&["status", "--mine"], "");
    assert_eq!((nothing.error.lines().next(), nothing.status), (Some("error: no subscription of your own is kept here"), 1));
}

#[test]
fn programs_at_once_lose_nothing_of_each_other() {
    let folder = Folder::new();
    thread::scope(|scope| {
        for writer in 0..5 {
            let folder = &folder;
            scope.spawn(move || {
                for number in 0..4 {
                    let name = format!("Trial {writer}-{number}");
                    assert_eq!(tell(folder, &["--signed-up", "2026-11-20", "--name", &name]).error, "");
                }
            });
        }
    });
    let lines = folder.call(&["status", "--mine", "-o", "jsonl"], "").output;
    assert_eq!(lines.lines().count(), 20);
}

#[test]
fn a_program_that_is_killed_at_any_moment_loses_nothing_that_was_kept() {
    let folder = Folder::new();
    assert_eq!(tell(&folder, &["--signed-up", "2026-11-20", "--used", "1"]).status, 0);
    for polls in 0..200_u32 {
        let mut command = folder.command(&["mine", "--plain", "--used", &(2 + polls).to_string()]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
        // Each lives a little longer than the one before.
        for _ in 0..polls * 150 {
            child.try_wait().expect("it is a child");
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let kept = fs::read_to_string(folder.path(FILE)).expect("it is there");
        assert!(kept.ends_with('\n') && kept.contains("created_at = \"2026-11-20T00:00:00Z\""), "{kept}");
    }
    assert_eq!(state(&folder)["created_at"], "2026-11-20T00:00:00Z");
}

#[test]
fn a_file_that_cannot_be_understood_is_kept_aside_under_a_name_that_is_told() {
    for contents in ["format = 1\ntitle", "format = 2\n"] {
        let folder = Folder::new();
        tell(&folder, &["--signed-up", "2026-11-20"]);
        folder.write(FILE, contents);
        let called = tell(&folder, &["--signed-up", "2026-11-21"]);
        assert!(called.status == 0 && called.error.contains("own.toml.backup-1"), "{called:?}");
        assert_eq!(folder.read("state/account-center/own.toml.backup-1"), contents);
        assert_eq!(state(&folder)["created_at"], "2026-11-21T00:00:00Z");
    }
}

#[test]
fn what_is_told_of_a_subscription_survives_its_next_import_and_a_contradiction_is_named() {
    let folder = Folder::new();
    let id = "370f19bf-99e4-584c-a364-50b0798eacbf";
    let export = fs::read_to_string("tests/all/exports/subscriptions.json").expect("it is there");
    folder.write("export.json", &export);
    let rows = |arguments: &[&str]| folder.call(&[&["status", "--import", "export.json", "-o", "jsonl"], arguments].concat(), "");
    let mine = |lines: &str| {
        let mut lines = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["subscription"].take());
        lines.find(|subscription| subscription["id"] == id).expect("it is exported")
    };
    assert_eq!(mine(&rows(&[]).output)["credit"]["granted"], serde_json::Value::Null);
    // In the account center, of the selected subscription.
    let typed = "1\nown\n2026-11-20 14:20\n170 EUR\n12.50\n\n\nquit\n";
    let called = folder.call(&["--import", "export.json", "--plain"], typed);
    assert_eq!((called.error.as_str(), called.status), ("", 0), "{}", called.output);
    let again = rows(&[]);
    assert_eq!((again.error.as_str(), &mine(&again.output)["credit"]["used"]), ("", &"12.50".into()), "{}", called.output);
    // Somebody tells of an upgrade that the export knows nothing of.
    assert_eq!(tell(&folder, &["--name", id, "--upgraded", "2026-11-21"]).status, 0);
    let contradicted = rows(&[]);
    assert!(contradicted.error.contains("The export contradicts what you entered for: Contoso trial."), "{}", contradicted.error);
    assert_eq!(mine(&contradicted.output)["upgrade"]["upgraded_at"], "2026-11-21T00:00:00Z");
}

#[test]
fn what_is_saved_is_told_and_removed_after_a_question() {
    let folder = Folder::new();
    assert!(folder.call(&["state"], "").output.ends_with("Nothing is saved.\n"));
    tell(&folder, &["--signed-up", "2026-11-20"]);
    tell(&folder, &["--signed-up", "2026-11-21", "--name", "Second"]);
    assert!(folder.call(&["state"], "").output.contains("2 own subscriptions: Free Trial, Second"));
    let asked = folder.call(&["forget", "Second"], "yes\n");
    assert_eq!((asked.error.lines().next(), asked.status), (Some("error: there is nobody to ask"), 2));
    let unknown = folder.call(&["forget", "Third", "--yes"], "");
    assert_eq!((unknown.error.lines().next(), unknown.status), (Some("error: there is no own subscription \"Third\""), 2));
    assert_eq!(folder.call(&["forget", "Second", "--yes"], "").output, "Removed.\n");
    assert!(folder.call(&["state"], "").output.contains("1 own subscription: Free Trial"));
    // Whatever else is saved is told, and gone with all.
    folder.write("state/account-center/own.toml.backup-1", "format = 1\ntitle");
    folder.write("state/account-center/first-steps", "why\n");
    let saved = folder.call(&["state"], "").output;
    assert!(saved.contains("own.toml.backup-1  Could not be understood") && saved.contains("first-steps        Which"), "{saved}");
    assert_eq!(folder.call(&["forget", "--all", "--yes"], "").status, 0);
    assert!(folder.call(&["state"], "").output.ends_with("Nothing is saved.\n"));
    let left = fs::read_dir(folder.path("state/account-center")).expect("a folder");
    let left: Vec<_> = left.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    assert!(left.iter().all(|name| Path::new(name).extension().is_some_and(|ending| ending == "lock")), "{left:?}");
}

#[test]
fn own_subscriptions_open_where_they_were_left() {
    let folder = Folder::new();
    for name in ["First", "Second", "Third"] {
        tell(&folder, &["--signed-up", "2026-11-20", "--name", name]);
    }
    let open = |typed: &str| folder.call(&["mine", "--plain"], typed);
    assert!(open("page\nquit\n").output.contains("First") && !folder.path(BOOKMARK).exists(), "who only looks has saved nothing");
    // The word for the order is that of the key; the second subscription is selected by its number, and a part by asking for it.
    open("sort\nsort\n2\nwhy credit\nquit\n");
    let saved = folder.read(BOOKMARK);
    assert!(saved.starts_with("format = 1\n") && saved.ends_with("part = \"topic credit\"\norder = \"name\"\n"), "{saved}");
    assert!(folder.call(&["state"], "").output.contains("bookmark.toml  Where you were"));
    let again = open("page\nquit\n").output;
    assert!(again.lines().any(|line| line.contains("Second")), "{again}");
    // What cannot be understood is kept aside.
    folder.write(BOOKMARK, "format = 2\n");
    let called = open("quit\n");
    assert!(called.status == 0 && called.error.contains("bookmark.toml.backup-1"), "{called:?}");
    folder.write(BOOKMARK, &saved);
    assert_eq!(folder.call(&["forget", "First", "--yes"], "").status, 0);
    assert!(!folder.path(BOOKMARK).exists());
}

#[test]
fn real_subscriptions_are_played_with_and_are_there_again_with_a_key() {
    let mut rig = rig(Language::English);
    assert!(rig.press("v").text().contains("These are not real subscriptions."));
    fill_in(&mut rig, &["2026-11-20 14:20", "", "", "", ""]);
    let simulated = rig.press("v").text();
    assert!(simulated.contains("SIMULATED") && simulated.contains("time can be moved"), "{simulated}");
    // What is done there is no fact, and is there again the next time.
    let kept = rig.effects.len();
    rig.press("u Up Enter").pass(5000).press("n");
    assert!(rig.text().contains("MS-AZR-0003P"), "{}", rig.text());
    let live = rig.press("v").text();
    assert!(live.contains("LIVE") && live.contains("MS-AZR-0044P") && live.contains("2026-11-28"), "{live}");
    assert!(rig.press("v").text().contains("MS-AZR-0003P"));
    assert!(!rig.effects[kept..].iter().any(|effect| matches!(effect, Effect::KeepOwn(_))));
}

#[test]
fn own_subscriptions_are_exported_as_a_scenario_without_names() {
    let folder = Folder::new();
    tell(&folder, &["--signed-up", "2026-11-20", "--name", "Contoso secret", "--used", "12.50"]);
    let export = |arguments: &[&str]| folder.call(&[&["scenario", "export", "--mine"], arguments].concat(), "").output;
    assert!(export(&[]).contains("Contoso secret"));
    folder.write("mine.toml", &export(&["--anonymize"]));
    assert!(!folder.read("mine.toml").contains("secret"));
    let called = folder.call(&["status", "--scenario", "mine.toml"], "");
    assert!(called.status == 0 && called.output.contains("Subscription 1") && called.output.contains("$187.50"), "{called:?}");
}

#[test]
fn what_an_earlier_version_kept_is_read() {
    let folder = Folder::new();
    tell(&folder, &["--signed-up", "2026-11-21"]);
    folder.write(FILE, include_str!("own-of-format-1.toml"));
    let kept = state(&folder);
    assert_eq!((&kept["credit"]["used"], &kept["credit"]["as_of"]), (&"12.50".into(), &"2026-11-29T03:33:05.495Z".into()));
    assert_eq!((&kept["upgrade"]["upgraded_at"], &kept["administrator"]), (&"2026-11-22T00:00:00Z".into(), &serde_json::Value::Null));
    assert!(folder.read(FILE).contains("expected_per_day = \"2.10\""));
}

#[test]
fn what_cannot_be_kept_is_said() {
    let folder = Folder::new();
    // The folder of the state cannot be made where a file is.
    folder.write("state", "");
    let called = tell(&folder, &["--signed-up", "2026-11-20"]);
    assert!(called.status == 1 && called.error.contains("own.toml"), "{called:?}");
    let mut rig = rig(Language::English);
    fill_in(&mut rig, &["2026-11-20 14:20", "", "", "", ""]);
    assert!(rig.send(Msg::OwnNotKept).text().contains("This could not be kept"), "{}", rig.text());
}

#[test]
fn the_end_of_a_countdown_on_the_real_clock_is_told_to_who_does_not_look() {
    for suspended in [false, true] {
        let mut rig = rig(Language::English);
        fill_in(&mut rig, &["2026-10-29 12:00:05", "", "12.50", "", ""]);
        let rang = |rig: &Rig| rig.effects.iter().filter(|effect| **effect == Effect::Notify).count();
        rig.pass(4000);
        assert_eq!(rang(&rig), 0, "{}", rig.text());
        // The computer may sleep meanwhile: then it rings when it wakes up.
        rig.pass(if suspended { 90_000_000 } else { 1000 });
        assert!(rang(&rig) == 1 && rig.text().contains("2026-11-28 12:00:05 UTC credit ends, $187.50 forfeited"), "{}", rig.text());
        rig.pass(1000).pass(1000);
        assert_eq!(rang(&rig), 1);
    }
}

#[test]
#[cfg(unix)]
fn a_full_disk_loses_nothing_that_was_kept_and_it_is_said_what_was_not() {
    let folder = Folder::new();
    tell(&folder, &["--signed-up", "2026-11-20", "--used", "1"]);
    let kept = folder.read(FILE);
    let full = |arguments: &str, typed: &str| {
        let program = env!("CARGO_BIN_EXE_account-center");
        // No file may grow. Without the signal, writing fails as on a full disk.
        let command = format!("trap '' XFSZ; ulimit -f 0; exec '{program}' mine --plain {arguments}");
        let mut limited = Command::new("sh");
        limited.args(["-c", &command]).current_dir(folder.path("")).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        limited.env_clear().envs(folder.command(&[]).get_envs().filter_map(|(name, value)| Some((name, value?))));
        call(&mut limited, typed)
    };
    let told = full("--used 20", "quit\n");
    assert!(told.status == 1 && told.error.contains("what you entered could not be kept in"), "{told:?}");
    // In the account center it is said at once, and again at the end.
    let told = full("", "own\n\n\n20\n\n\npage\nquit\n");
    assert!(told.output.contains("This could not be kept") && told.output.contains("$180.00 left"), "{told:?}");
    assert!(told.status == 1 && told.error.contains("what you entered could not be kept in"), "{told:?}");
    assert_eq!(folder.read(FILE), kept);
    assert_eq!(state(&folder)["credit"]["used"], "1.00");
}

#[test]
fn an_upgrade_that_was_not_possible_then_is_refused_in_the_form() {
    let mut rig = rig(Language::English);
    // The trial was deleted long before.
    fill_in(&mut rig, &["2026-01-20", "", "", "", "2026-11-19"]);
    assert!(rig.text().contains("The trial could not be upgraded at that time."), "{}", rig.text());
    assert!(!rig.effects.iter().any(|effect| matches!(effect, Effect::KeepOwn(_))));
}

#[test]
fn the_real_clock_is_not_asked_where_to_go() {
    let mut rig = rig(Language::English);
    fill_in(&mut rig, &["2026-11-20 14:20", "", "12.50", "", ""]).press("d");
    assert_eq!(rig.world().dialog_name(), None);
    assert!(rig.text().contains("real clock"), "{}", rig.text());
}
