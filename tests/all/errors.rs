//! What the operating system refuses, and what comes from anybody: one error that says what was attempted, where and why.

use std::{fs, process::Command};

use crate::{
    program::{Folder, program},
    rig::assert_says,
};

/// How many complaints a text holds.
fn errors(text: &str) -> usize {
    text.lines().filter(|line| line.starts_with("error: ")).count()
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_is_told_once() {
    let full = || fs::File::options().write(true).open("/dev/full").expect("Linux has it");
    let calls: [&[&str]; 10] = [
        &["--help"],
        &["status", "--help"],
        &["help", "status"],
        &["--version"],
        &["list"],
        &["status", "-o", "json"],
        &["check", "assets/scenarios/free-trial.toml", "assets/scenarios/imagine.toml"],
        &["config"],
        &["man"],
        &["completions", "bash"],
    ];
    for arguments in calls {
        let child = program(arguments).stdout(full()).spawn().expect("it starts");
        let output = child.wait_with_output().expect("it ends");
        let error = String::from_utf8(output.stderr).expect("a text");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert_eq!(error, "error: standard output could not be written: there is no space left\n", "{arguments:?}");
    }
}

#[test]
fn progress_that_cannot_be_saved_is_told_with_its_path_and_a_way_out() {
    let folder = Folder::new();
    folder.write("state", "a file where a folder is needed");
    let called = folder.call(&["walkthrough", "tour", "--plain"], "next\nquit\n");
    let path = folder.path("state/account-center/progress.json");
    let expected = format!("error: your progress could not be saved in {}: part of its path is not a folder\n", path.display());
    assert_eq!((called.status, errors(&called.error)), (1, 1));
    assert!(called.error.starts_with(&expected) && called.error.contains("--no-save"), "{}", called.error);
    assert_eq!(folder.call(&["walkthrough", "tour", "--plain", "--no-save"], "next\nquit\n").status, 0);
    folder.write("run", "");
    let run = folder.path("run/eva.run");
    let run = folder.call(&["walkthrough", "tour", "--plain", "--no-save", "--record", run.to_str().expect("a name")], "quit\n");
    assert!(run.error.contains("eva.run could not be written: part of its path is not a folder"), "{}", run.error);
}

#[test]
#[cfg(unix)]
fn a_file_that_is_not_written_whole_is_told_without_its_temporary_name() {
    let folder = Folder::new();
    let mut shell = Command::new("bash");
    // Files may have no byte.
    shell.args(["-c", "ulimit -f 0; exec \"$0\" new scenario mine.toml", env!("CARGO_BIN_EXE_account-center")]);
    let output = shell.current_dir(folder.path("")).env("LANG", "C.UTF-8").output().expect("it runs");
    let error = String::from_utf8(output.stderr).expect("a text");
    assert_eq!(error, "error: mine.toml could not be written: the file is too large\n");
    assert_eq!(folder.names(), [""; 0]);
}

#[test]
fn a_file_with_something_else_than_settings_is_named_with_what_opens_it() {
    let folder = Folder::new();
    folder.write("lesson.toml", include_str!("../../assets/walkthroughs/tour.toml"));
    folder.write("two.toml", include_str!("../../assets/scenarios/portfolio.toml"));
    for (file, kind, call) in [("lesson.toml", "walkthrough", "walkthrough"), ("two.toml", "scenario", "--scenario")] {
        let called = folder.call(&["--config", file, "status"], "");
        assert_eq!(called.error, format!("error: {file} is a {kind}\nhint: open it with: account-center {call} {file}\n"));
    }
}

#[test]
fn a_file_that_is_not_toml_at_all_is_one_error() {
    let folder = Folder::new();
    folder.write("README.md", include_str!("../../README.md"));
    let called = folder.call(&["check", "README.md"], "");
    assert_eq!(called.error.lines().count(), 1, "{}", called.error);
    assert!(called.error.starts_with("error: README.md:3:7: this is not TOML"), "{}", called.error);
}

#[test]
fn daily_usage_that_is_never_allowed_is_one_error_that_says_to_leave_it_out() {
    let folder = Folder::new();
    let usage = "daily_usage = [{ amount = \"1\", until = \"+400d\" }]\n";
    let subscription = "[[subscriptions]]\nname = \"P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\noffer = \"MS-AZR-0170P\"\n";
    let head = "format = 1\ntitle = { en = \"P\" }\nnow = \"2019-05-01T00:00:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n";
    folder.write("azure-for-students.toml", &format!("{head}{subscription}{usage}"));
    let called = folder.call(&["check", "azure-for-students.toml"], "");
    assert_eq!((called.status, errors(&called.error)), (1, 1), "{}", called.error);
    assert!(called.error.contains("usage is not simulated for this offer\nhint: leave it out"), "{}", called.error);
}

#[test]
#[cfg(unix)]
fn pipes_in_folders_and_in_what_is_saved_are_not_waited_for() {
    let folder = Folder::new();
    let pipe = |name: &str| make_pipe(&folder, name);
    folder.write("good.toml", include_str!("../../assets/new/scenario.toml"));
    folder.write("good.run", "{}\n");
    for name in ["pipe.toml", "pipe.tape", "pipe.run"] {
        pipe(name);
    }
    let checked = folder.call(&["check", "."], "");
    assert_eq!((checked.status, checked.output.lines().count()), (0, 1), "{}", checked.error);
    let graded = folder.call(&["grade", "."], "").output;
    assert!(graded.contains("good.run") && !graded.contains("pipe"), "{graded}");
    fs::create_dir_all(folder.path(".config/account-center")).expect("it can be made");
    pipe(".config/account-center/config.toml");
    assert_eq!(folder.call(&["--help"], "").status, 0);
    let listed = folder.call(&["list"], "");
    assert!(listed.status == 1 && listed.error.contains("config.toml cannot be read: it is not a regular file"), "{}", listed.error);
    fs::remove_file(folder.path(".config/account-center/config.toml")).expect("it is there");
    fs::create_dir_all(folder.path("state/account-center")).expect("it can be made");
    for name in ["progress.json", "progress.lock"] {
        let name = format!("state/account-center/{name}");
        pipe(&name);
        let called = folder.call(&["walkthrough", "tour", "--plain"], "next\nquit\n");
        assert!(called.status == 1 && called.error.contains("it is not a regular file"), "{name}: {}", called.error);
        fs::remove_file(folder.path(&name)).expect("it is there");
    }
}

#[cfg(unix)]
fn make_pipe(folder: &Folder, name: &str) {
    let made = Command::new("mkfifo").arg(folder.path(name)).status().expect("it runs");
    assert!(made.success());
}

#[test]
#[cfg(unix)]
fn pipes_that_a_file_names_are_not_waited_for() {
    let folder = Folder::new();
    make_pipe(&folder, "pipe.toml");
    make_pipe(&folder, "pipe.tape");
    let lesson = include_str!("../../assets/new/walkthrough.toml");
    let scenario = lesson.lines().find(|line| line.starts_with("scenario = ")).expect("it names one");
    folder.write("lesson.toml", &lesson.replace(scenario, "scenario = \"pipe.toml\""));
    folder.write("source.tape", "Source pipe.tape\nSource gone.tape\n");
    folder.write("call.tape", "Type \"account-center --scenario pipe.toml\"\nEnter\n");
    let called = folder.call(&["check", "lesson.toml", "source.tape", "call.tape"], "");
    let errors: Vec<&str> = called.error.lines().filter(|line| line.starts_with("error: ")).collect();
    let expected = [
        "lesson.toml:10:12: the scenario \"pipe.toml\" cannot be used; its own errors follow",
        "pipe.toml cannot be read: it is not a regular file",
        "source.tape:1:1: pipe.tape cannot be read: it is not a regular file",
        "source.tape:2:1: gone.tape cannot be read: there is no such file or folder",
        "call.tape:1:1: the call in the tape cannot be opened: account-center --scenario pipe.toml: pipe.toml cannot be read: it is not a regular file",
    ];
    assert_eq!((called.status, errors), (1, expected.map(|error| format!("error: {error}")).iter().map(String::as_str).collect()));
}

#[test]
fn of_many_mistakes_the_first_are_told_and_the_others_counted() {
    let folder = Folder::new();
    let scenario = include_str!("../../assets/new/scenario.toml");
    let keys: Vec<String> = (0..150).map(|number| format!("nonsense{number} = 1\n")).collect();
    folder.write("keys.toml", &(keys.concat() + scenario));
    folder.write("lines.tape", &"Nonsense\n".repeat(101));
    let expectation = "\n[[expect]]\nat = \"+0d\"\nstatus = \"deleted\"\n";
    let failing = include_str!("../../assets/scenarios/free-trial.toml").to_owned() + &expectation.repeat(103);
    folder.write("expect.toml", &failing);
    let called = folder.call(&["check", "keys.toml", "lines.tape", "expect.toml"], "");
    for last in ["keys.toml: and 50 more mistakes", "lines.tape: and 1 more mistake", "expect.toml: and 3 more mistakes"] {
        assert!(called.error.lines().any(|line| line == format!("error: {last}")), "{last}: {}", called.error);
    }
    assert_eq!((called.status, errors(&called.error)), (1, 303));
}

#[test]
#[cfg(unix)]
fn names_of_files_and_arguments_do_not_act_on_the_terminal() {
    let folder = Folder::new();
    let names = ["n\u{1b}]0;evil\u{7}.toml", "a\nerror: b.toml", "\u{202e}lmot.toml"];
    for name in names {
        folder.write(name, include_str!("../../assets/new/scenario.toml"));
    }
    folder.write("n\u{1b}[31m.tape", include_str!("../../assets/new/demo.tape"));
    let calls: [&[&str]; 9] = [
        &["check", "."],
        &["demo", "--check", "n\u{1b}[31m.tape"],
        &["new", "scenario", "o\u{1b}[31m.toml"],
        &["new", "scenario", names[0]],
        &["config", "--config", "\u{1b}[31m.toml"],
        &["status", "--scenario", "\u{1b}[31m.toml"],
        &["frob\u{1b}[31m"],
        &["status", "--output", "\u{1b}]0;t\u{7}"],
        &["--\u{202e}nialp"],
    ];
    for arguments in calls {
        let called = folder.call(arguments, "");
        let shown = called.output + &called.error;
        assert!(shown.contains('\u{fffd}') && !shown.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{arguments:?}: {shown:?}");
        assert!(!shown.lines().any(|line| line.starts_with("error: b.toml")), "{shown}");
    }
}

#[test]
#[cfg(unix)]
fn a_relative_home_is_none() {
    let folder = Folder::new();
    let mut command = folder.command(&["walkthrough", "tour", "--plain"]);
    let called = crate::program::call(command.env("HOME", "rel").env("XDG_STATE_HOME", ""), "2\nquit\n");
    assert_eq!((called.status, folder.names()), (0, Vec::new()), "{called:?}");
}

#[test]
fn an_option_whose_value_may_start_with_a_hyphen_does_not_take_the_next_option_for_it() {
    let folder = Folder::new();
    for call in [["status", "--at", "--locale", "en"], ["mine", "--upgraded", "--locale", "en"], ["what-if", "--locale", "en", "--at"]] {
        let called = folder.call(&call, "");
        let option = call.iter().rfind(|word| ["--at", "--upgraded"].contains(word)).expect("it is there");
        assert_eq!((called.status, errors(&called.error)), (2, 1), "{call:?}");
        assert!(called.error.starts_with(&format!("error: {option} <TIME> needs a value")), "{}", called.error);
    }
    assert_eq!(folder.call(&["status", "--at", "-2d"], "").status, 0);
}

#[test]
fn an_amount_in_an_unknown_currency_is_refused_without_the_code_of_none() {
    let folder = Folder::new();
    folder.write(
        "a.toml",
        r#"
format = 1
title.en = "A"
now = "2019-01-10T09:15:00Z"
signed_in_as = "a@b.c"
[[subscriptions]]
name = "A"
created_at = "2018-12-27T09:15:00Z"
observed = { at = "2018-12-28T09:15:00Z", state = "Enabled", spending_limit = "On", quota_id = "FreeTrial_2014-09-01" }
expected_per_day = "3.123"
"#,
    );
    let error = folder.call(&["status", "--scenario", "a.toml"], "").error;
    assert_says(&error, &["a.toml:10:20", "the amount \"3.123\" has more than 2 decimals", "add the currency"], &["XXX"]);
}
