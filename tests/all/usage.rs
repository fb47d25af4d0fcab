//! Wrong calls and pages of help: in every language, in the shape of all other errors, and leading on.

use std::os::unix::ffi::OsStrExt;

use account_center::text::Language;

use crate::program::{Called, Folder, call, program};

fn in_language(language: Language, arguments: &[&str]) -> Called {
    call(&mut program(&[&["--locale", language.tag()], arguments].concat()), "")
}

/// What clap says by itself. None of it may be seen in any language.
const OF_CLAP: [&str; 12] = [
    "tip:",
    "found",
    "unexpected argument",
    "unrecognized",
    "invalid value",
    "cannot be used",
    "were not provided",
    "a value is required",
    "similar",
    "For more information",
    "Usage:",
    "given subcommand",
];

/// A wrong call of each kind, and what its error and its hint mention.
const WRONG: [(&[&str], &str, &str); 19] = [
    (&["--schenario", "x"], "--schenario", "--scenario"),
    (&["status", "--frobnicate"], "account-center status", "account-center status --help"),
    (&["staus"], "staus", "account-center status"),
    (&["frobnicate"], "frobnicate", "account-center --help"),
    (&["last-day"], "last-day", "account-center --scenario last-day"),
    (&["list", "everything"], "everything", "account-center list --help"),
    (&["status", "--output", "jsn"], "jsn", "json"),
    (&["status", "-o"], "--output", "table, json, csv"),
    (&["--scenario"], "--scenario", "account-center --help"),
    (&["--plain=yes"], "yes", "--plain"),
    (&["--live", "--rate", "2"], "--live", ""),
    (&["status", "--at", "+1d", "--live"], "--live", ""),
    (&["--at", "+1d", "--at", "+2d"], "--at", ""),
    (&["notes"], "", "account-center notes"),
    (&["mine", "--credit", "10 EUR"], "--signed-up <", "account-center mine --help"),
    (&["mine", "--signed-up", "2019-13-01"], "--signed-up", "2026-11-20 14:20"),
    (&["what-if", "dance"], "dance", "upgrade@29"),
    (&["check"], "account-center check", "account-center check --help"),
    (&["walkthrough", "tour", "--learner", "\u{200b}"], "\"\u{200b}\"", ""),
];

#[test]
fn every_wrong_call_is_told_in_every_language_with_a_way_on() {
    for language in Language::ALL {
        for (arguments, wrong, way) in WRONG {
            let called = in_language(language, arguments);
            let shown = format!("{} {arguments:?}: {}", language.tag(), called.error);
            let [error, hint] = called.error.lines().collect::<Vec<_>>()[..] else { panic!("{shown}") };
            assert!(error.starts_with("error: ") && error.contains(wrong), "{shown}");
            assert!(hint.starts_with("hint: ") && hint.contains(way), "{shown}");
            assert_eq!((called.status, called.output.as_str()), (2, ""), "{shown}");
            let own = called.error.replace(wrong, "");
            assert!(OF_CLAP.iter().all(|word| !own.contains(word)) && !own.contains("usage-"), "{shown}");
            if language != Language::English {
                assert_ne!(called.error, in_language(Language::English, arguments).error);
            }
        }
    }
    let mut command = program(&["status", "--at"]);
    let called = call(command.arg(std::ffi::OsStr::from_bytes(b"\xff")), "");
    assert_eq!((called.status, called.error.lines().next()), (2, Some("error: an argument is not UTF-8 text")));
}

#[test]
fn whoever_names_what_can_be_opened_is_told_how() {
    let folder = Folder::new();
    folder.write("lesson.toml", include_str!("../../assets/new/walkthrough.toml"));
    for (call, expected) in [
        ("tour", "walkthrough tour"),
        ("--plain last-day", "--scenario last-day"),
        ("walkthrough last-day", "--scenario last-day"),
        ("demo tour", "walkthrough tour"),
        ("status --scenario two-futures", "demo two-futures"),
        ("status last-day", "status --scenario last-day"),
        ("two-futures", "demo two-futures"),
        ("lesson.toml", "walkthrough lesson.toml"),
        ("mine.toml", "--scenario mine.toml"),
        ("talk.tape", "demo talk.tape"),
        ("eva.run", "grade eva.run"),
    ] {
        let error = folder.call(&call.split(' ').collect::<Vec<_>>(), "").error;
        assert!(error.ends_with(&format!("hint: did you mean `account-center {expected}`?\n")), "{error}");
    }
}

#[test]
fn pages_of_help_are_wholly_in_the_language() {
    let pages = |language: Language| {
        let overview = in_language(language, &["--help"]).output;
        let commands = ["status", "what-if", "check", "walkthrough", "verify", "grade", "new", "demo", "notes", "config", "help", "man"];
        commands.iter().fold(overview, |pages, command| pages + &in_language(language, &["help", command]).output)
    };
    let english = pages(Language::English);
    for word in ["Usage: account-center status [OPTIONS]", "\nCommands:\n", "\nArguments:\n", "\nOptions:\n", "[default: table]"] {
        assert!(english.contains(word), "{word}: {english}");
    }
    for language in Language::ALL.into_iter().skip(1) {
        let pages = pages(language);
        for word in ["Usage:", "Commands:", "Options:", "[default", "[possible values", "Print ", "[COMMAND]", "FILE", "TIME", "DIR"] {
            assert!(!pages.contains(word), "{}: {word}: {pages}", language.tag());
        }
        let manual = in_language(language, &["man"]).output + &in_language(language, &["man", "grade"]).output;
        for word in ["Possible values", "[default", ".SH NAME\n", "SUBCOMMANDS", "EXTRA", "subcommands", "FILE", "TIME"] {
            assert!(!manual.contains(word), "{}: {word}: {manual}", language.tag());
        }
    }
    // The same word in French.
    for (language, usage) in [(Language::Dutch, "status [OPTIES]"), (Language::German, "status [OPTIONEN]")] {
        assert!(in_language(language, &["help", "status"]).output.contains(usage));
    }
    let error = in_language(Language::German, &["status", "--at"]).error;
    assert!(error.contains("--at <ZEIT>"), "{error}");
    assert_eq!(in_language(Language::English, &["help", "status"]).output, in_language(Language::English, &["status", "--help"]).output);
    assert_eq!(in_language(Language::English, &["help"]).output, in_language(Language::English, &["--help"]).output);
    assert_eq!(in_language(Language::English, &["help", "nothing"]).status, 2);
}

#[test]
fn one_rule_says_which_times_can_be_shown() {
    for arguments in [&["status"][..], &["what-if", "upgrade"], &["--plain"]] {
        let called = call(&mut program(&[arguments, &["--at", "2101-01-01"]].concat()), "");
        assert_eq!(called.status, 2);
        assert!(called.error.ends_with("hint: from 2000-01-01 to 2100-12-31\n"), "{}", called.error);
    }
}
