//! Tapes of other people: as they are written, where they stand, and what is wrong with them.

use account_center::open;

use crate::program::Folder;

/// A tape that opens an account center, and says what follows then.
fn tape(call: &str, then: &str) -> String {
    format!("Type `account-center{call}`\nEnter\nSleep 1s\n{then}")
}

/// A folder with a scenario whose name has a blank and a quote in it, and a lesson that takes place in it.
fn folder() -> Folder {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("lessons")).expect("it is new");
    folder.write("lessons/eva's account.toml", include_str!("../../assets/scenarios/portfolio.toml"));
    let lesson = include_str!("lesson.toml").replace("scenario = \"free-trial\"", "scenario = \"eva's account.toml\"");
    folder.write("lessons/lesson.toml", &lesson);
    folder
}

#[test]
fn a_call_is_read_as_a_shell_reads_it_and_its_files_stand_beside_the_tape() {
    let folder = folder();
    let quoted = tape(" --scenario \"eva's account.toml\"", "");
    let escaped = tape(" --scenario eva\\'s\\ account.toml", "");
    let lesson = tape(" walkthrough lesson.toml", "");
    for (name, source) in [("quoted", quoted), ("escaped", escaped), ("lesson", lesson)] {
        folder.write(&format!("lessons/{name}.tape"), &source);
    }
    let called = folder.call(&["check", "lessons/quoted.tape", "lessons/escaped.tape", "lessons/lesson.tape"], "");
    assert_eq!((called.status, called.error.as_str()), (0, ""), "{called:?}");
    // Else in the working directory.
    folder.write("show.tape", &tape(" --scenario lessons/eva\\'s\\ account.toml", ""));
    std::fs::rename(folder.path("show.tape"), folder.path("lessons/show.tape")).expect("it is there");
    assert_eq!(folder.call(&["check", "lessons/show.tape"], "").status, 0);
    folder.write("open.tape", &tape(" --scenario 'last-day", ""));
    let called = folder.call(&["check", "open.tape"], "");
    assert!(called.error.contains("open.tape:1:1: ") && called.error.contains("a quote is not closed"), "{called:?}");
}

#[test]
fn a_folder_is_checked_with_the_tapes_that_others_include_and_counted() {
    let folder = folder();
    folder.write("lessons/settings.tape", "Set TypingSpeed 20ms\n");
    folder.write("lessons/talk.tape", &format!("Source settings.tape\n{}", tape("", "")));
    let called = folder.call(&["check", "lessons"], "");
    insta::assert_snapshot!("checked-folder", called.output);
    let alone = folder.call(&["check", "lessons/settings.tape"], "");
    assert!(alone.status == 1 && alone.error.contains("has to start by calling account-center"), "{alone:?}");
    folder.write("lessons/settings.tape", "Set TypingSpeed fast\n");
    let called = folder.call(&["demo", "--check", "lessons"], "");
    assert!(called.error.contains("lessons/settings.tape:1:17: ") && called.output.ends_with("2 files, 2 with mistakes\n"), "{called:?}");
}

#[test]
fn captions_markers_and_notes_take_the_quotes_that_type_takes() {
    let folder = Folder::new();
    let then = "#! caption en 'Press \"u\" now'\n#! marker `it's \"now\"`\n#! note \"it's\"\n";
    folder.write("show.tape", &tape("", then));
    let called = folder.call(&["demo", "show.tape", "--record", "show.cast", "show.txt"], "");
    assert_eq!(called.status, 0, "{called:?}");
    assert!(folder.read("show.txt").contains("Press \"u\" now"));
    assert!(folder.read("show.cast").contains(r#""m", "it's \"now\"""#) || folder.read("show.cast").contains(r#""m","it's \"now\"""#));
    folder.write("show.tape", "#! caption en \"Press \"u\" now\"\n");
    let called = folder.call(&["check", "show.tape"], "");
    assert!(called.error.contains("write it like #! caption en \"…\", caption en '…'"), "{called:?}");
}

#[test]
fn an_expectation_may_name_its_subscription() {
    let folder = folder();
    let expect = |what: &str| {
        folder.write("lessons/talk.tape", &tape(" --scenario \"eva's account.toml\"", &format!("#! expect {what}\n")));
        folder.call(&["check", "lessons/talk.tape"], "")
    };
    let names: Vec<String> = {
        let called = folder.call(&["status", "--scenario", "lessons/eva's account.toml", "-o", "json"], "");
        let state: serde_json::Value = serde_json::from_str(&called.output).expect("it is JSON");
        let subscriptions = state["subscriptions"].as_array().expect("a list").iter();
        subscriptions.map(|subscription| subscription["name"].as_str().expect("a name").to_owned()).collect()
    };
    for name in &names {
        assert_eq!(expect(&format!("subscription=\"{name}\" name={name}")).status, 0, "{name}");
    }
    let called = expect(&format!("subscription='{}' name={}", names[1], names[0]));
    assert!(called.status == 1 && called.error.contains(&format!("but it is \"{}\"", names[1])), "{called:?}");
    let called = expect("subscription=\"nobody's\" status=active");
    assert!(called.error.contains("talk.tape:4:1: there is no subscription \"nobody's\" in the scenario"), "{called:?}");
    assert!(called.error.contains(&names.join(", ")[..40]), "{called:?}");
    assert!(expect("subscription=nobody status=active").error.contains("expect subscription=\"Free Trial\""));
}

#[test]
fn a_wait_in_vain_says_for_what_how_long_and_what_there_was() {
    let folder = Folder::new();
    folder.write("show.tape", &tape("", "Wait+Screen@1500ms /Upgraded/\n"));
    let called = folder.call(&["check", "show.tape"], "");
    assert!(called.error.starts_with("error: show.tape:4:1: /Upgraded/ did not appear within 1.5 s; the screen showed\n"), "{called:?}");
    assert_eq!((called.error.matches("did not appear").count(), called.error.matches("CREDIT").count()), (1, 1), "{called:?}");
}

#[test]
fn a_line_that_does_not_fit_is_reported_with_the_line_that_put_it_there() {
    let folder = Folder::new();
    folder.write("show.tape", &tape("", &format!("#! caption en \"{}\"\nSleep 1s\n", "too long ".repeat(20))));
    let called = folder.call(&["check", "show.tape"], "");
    assert!(called.error.starts_with("error: show.tape:4:1: after "), "{called:?}");
}

#[test]
fn players_keep_the_longest_pause_that_a_tape_means() {
    let folder = Folder::new();
    let limit = |then: &str| {
        folder.write("show.tape", &tape("", then));
        let called = folder.call(&["demo", "show.tape", "--record", "show.cast", "--overwrite"], "");
        assert_eq!(called.status, 0, "{called:?}");
        let cast = folder.read("show.cast");
        let header: serde_json::Value = serde_json::from_str(cast.lines().next().expect("a header")).expect("it is JSON");
        header["idle_time_limit"].as_u64().expect("a number")
    };
    assert_eq!(limit("Enter\n"), 3);
    assert_eq!(limit("#! caption en \"read\"\nSleep 8s\n#! note \"wait\"\nSleep 2.5s\nEnter\nSleep 5s\n"), 11);
    assert_eq!(limit("Hide\nSleep 9s\nShow\nEnter\n"), 3, "what is hidden is not recorded");
    assert_eq!(limit("Set PlaybackSpeed 2\nSleep 10s\nEnter\n"), 6, "with the second before it");
}

/// What is read of a screen: its lines without what is blank at their ends.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_tape_shows_what_commands_print_before_and_after_the_screen() {
    let folder = folder();
    let calls = ["status --scenario \"eva's account.toml\" --at +3d", "what-if --scenario last-day upgrade", "check lesson.toml"];
    for (index, call) in calls.iter().enumerate() {
        let source = format!("#! size 150x200\nType `account-center {call}`\nEnter\nSleep 1s\n");
        folder.write(&format!("lessons/show-{index}.tape"), &source);
        let words = open::split(call).expect("words");
        for locale in ["en", "ja"] {
            let printed = folder.command(&words.iter().map(String::as_str).chain(["--locale", locale]).collect::<Vec<_>>());
            let printed = call_in(printed, &folder.path("lessons"));
            let file = format!("show-{index}-{locale}.txt");
            let called = folder.call(&["demo", &format!("lessons/show-{index}.tape"), "--record", &file, "--locale", locale], "");
            assert_eq!(called.status, 0, "{called:?}");
            let shown = folder.read(&file);
            let prompt = format!("$ account-center {call}");
            let expected = [&[prompt.as_str()][..], &lines(&printed), &["$"]].concat();
            assert_eq!(lines(&shown), expected, "{locale}");
        }
    }
    let source =
        "#! size 80x26\nType \"account-center status -o json\"\nEnter\nType \"account-center\"\nEnter\nSleep 1s\nType \"q\"\nSleep 1s\n";
    folder.write("show.tape", &format!("{source}Screenshot back.png\nType \"clear\"\nEnter\nType \"account-center\"\nEnter\nSleep 1s\n"));
    assert_eq!(folder.call(&["demo", "show.tape", "--record", "show.txt"], "").status, 0);
    let shown = folder.read("show.txt");
    let (back, end) = shown.split_once("\n==\n").expect("two stills");
    assert!(lines(back).windows(2).any(|two| two == ["$ account-center", "$"]) && back.contains("{\"format\":1,"), "{back}");
    assert!(end.contains("SUBSCRIPTION") && !end.contains("$ account-center"), "it is opened once more: {end}");
}

#[test]
fn plain_mode_is_typed_line_by_line_in_a_tape() {
    let folder = Folder::new();
    let asked = "Type \"account-center --plain --scenario expired\"\nEnter\nSleep 1s\nType \"why status\"\nEnter\nWait+Screen /Why/\n\
                 #! expect status=disabled\nType \"next-event\"\nEnter\n#! expect status=deleted\nType \"quit\"\nEnter\n\
                 Type \"account-center status --scenario expired\"\nEnter\nSleep 1s\n";
    folder.write("show.tape", &format!("#! size 120x90\n{asked}"));
    for locale in ["en", "nl"] {
        let file = format!("{locale}.txt");
        let called = folder.call(&["demo", "show.tape", "--record", &file, "--locale", locale], "");
        assert_eq!((called.status, called.error.as_str()), (0, ""), "{called:?}");
        let shown = folder.read(&file);
        assert!(shown.contains("why status") && shown.contains("$ account-center status --scenario expired"), "{shown}");
    }
    let checked = folder.call(&["check", "show.tape"], "");
    assert_eq!((checked.status, checked.error.as_str()), (0, ""), "{checked:?}");
}

#[test]
fn what_no_prompt_of_a_demo_can_do_is_told_with_its_place() {
    let folder = folder();
    for (call, told) in [
        ("ls", "show.tape:2:1: "),
        ("account-center grade runs", "calls status, what-if or check"),
        ("account-center status --mine", "regular files"),
        ("account-center status --live", "regular files"),
        ("account-center status --import lessons/lesson.toml", "regular files"),
        ("account-center check show.tape", "regular files"),
        ("account-center check lessons", "regular files"),
        ("account-center status --scenario nowhere", "nowhere"),
        ("account-center status --at soon", "soon"),
        ("account-center what-if sideways", "sideways"),
        ("account-center status --locale nl", "--locale"),
    ] {
        folder.write("show.tape", &format!("#! size 90x30\nType \"{call}\"\nEnter\nSleep 1s\n"));
        let called = folder.call(&["check", "show.tape"], "");
        assert_eq!(called.status, 1, "{call}: {called:?}");
        assert!(called.error.contains("show.tape:2:1: ") && called.error.contains(told), "{call}: {called:?}");
    }
    folder.write("show.tape", "Type \"account-center status\"\nEnter\nType \"ls\"\nEnter\n");
    assert!(folder.call(&["check", "show.tape"], "").error.contains("show.tape:3:1: "));
    folder.write("show.tape", "Type \"account-center status\"\nEnter\n#! expect status=active\n");
    assert!(folder.call(&["check", "show.tape"], "").error.contains("show.tape:3:1: "), "nothing is opened yet");
}

#[test]
fn the_example_of_the_authors_page_plays() {
    let page = include_str!("../../assets/AUTHORS.md");
    let from = page.find("#! size 100x32\n#! caption en \"The same on the command line\"").expect("the example");
    let example = page[from..].split_once("```").expect("its end").0;
    let folder = Folder::new();
    folder.write("show.tape", example);
    folder.write("my-account.toml", &folder.call(&["show", "fresh-trial"], "").output);
    let checked = folder.call(&["check", "show.tape"], "");
    assert_eq!((checked.status, checked.error.as_str()), (0, ""), "{checked:?}");
    assert_eq!(folder.call(&["demo", "show.tape", "--record", "show.txt"], "").status, 0);
    let shown = folder.read("show.txt");
    assert!(shown.contains("why status") && shown.contains("The 30 days were over") && !shown.contains("my-account"), "{shown}");
}

/// What a command prints in a folder.
fn call_in(mut command: std::process::Command, folder: &std::path::Path) -> String {
    let output = command.current_dir(folder).output().expect("it starts");
    String::from_utf8(output.stdout).expect("a text") + &String::from_utf8_lossy(&output.stderr)
}
