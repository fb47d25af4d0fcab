//! Files that are large, or ask for much: each is read or refused within seconds, in little memory, whoever made it.

#![cfg(unix)]

use std::{
    fmt::Write,
    fs::File,
    process::{Command, Stdio},
};

use crate::program::{Called, Folder};

/// The most processor time of a call, in seconds, and the most address space, in KiB. The program as it is tested is not optimized.
const LIMITS: &str = "ulimit -t 10; ulimit -v 600000; exec \"$0\" \"$@\"";

const SCENARIO: &str = "format = 1\ntitle.en = \"x\"\nnow = \"2019-01-08T11:30:00Z\"\nsigned_in_as = \"a@b.c\"\n";
const LESSON: &str = "format = 1\nscenario = \"free-trial\"\ntitle.en = \"x\"\n[[steps]]\nid = \"a\"\ntitle.en = \"t\"\ntext.en = \"x\"\n\
                      goal = { status = \"disabled\" }\n";
const CALL: &str = "Type \"account-center\"\nEnter\n";

/// Runs the program with limits, and a file as its standard input.
fn limited(folder: &Folder, arguments: &[&str], input: Stdio) -> Called {
    let mut shell = Command::new("sh");
    shell.args(["-c", LIMITS, env!("CARGO_BIN_EXE_account-center")]).args(arguments).current_dir(folder.path("."));
    shell.env_clear().env("LANG", "C.UTF-8").env("HOME", folder.path(".")).stdin(input).stdout(Stdio::piped()).stderr(Stdio::piped());
    let output = shell.output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it prints UTF-8");
    Called { output: text(output.stdout), error: text(output.stderr), status: output.status.code().expect("no signal ended it") }
}

/// Checks a file with limits.
fn check(file: &str, contents: &str) -> Called {
    let folder = Folder::new();
    folder.write(file, contents);
    limited(&folder, &["check", file], Stdio::null())
}

/// A scenario of so many subscriptions and expectations. `name` makes the name in the expectation of a number.
fn expecting(subscriptions: usize, expectations: usize, name: impl Fn(usize) -> String) -> String {
    let mut text = SCENARIO.to_owned();
    for number in 0..subscriptions {
        write!(text, "[[subscriptions]]\nname = \"n{number}\"\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2018-12-27T09:15:00Z\"\n")
            .expect("a string");
    }
    for number in 0..expectations {
        write!(text, "[[expect]]\nat = \"+1d\"\nsubscription = \"{}\"\nstatus = \"active\"\n", name(number)).expect("a string");
    }
    text
}

#[test]
fn thousands_of_expectations_are_checked_one_by_one() {
    let called = check("a.toml", &expecting(2000, 4000, |number| format!("n{}", number % 2000)));
    assert_eq!((called.status, called.error.as_str()), (0, ""));
}

#[test]
fn what_asks_for_too_much_is_refused_with_its_place() {
    let hints = "[[steps.hints]]\ntext.en = \"h\"\nwhen = { status = \"active\" }\n";
    let keys = |lines: usize| format!("{LESSON}solution = '''\n{}'''\n", "Down 1000\n".repeat(lines));
    for (file, contents, told) in [
        ("a.toml", expecting(2000, 4000, |number| format!("unknown{number}")), "a.toml:8007:16: there is no subscription"),
        ("b.toml", format!("{SCENARIO}{}", "= = =\n".repeat(150_000)), "b.toml:5:3: this is not TOML"),
        ("c.toml", format!("{SCENARIO}subscriptions = [{}]\n", "1,".repeat(200_000)), "c.toml:5:18: "),
        ("d.toml", format!("{LESSON}solution = 'Type \"n\"'\n{}", hints.repeat(10_000)), "d.toml:310:1: a step has at most 100 hints"),
        ("e.toml", keys(11), "e.toml:20:1: up to here the tape presses more than 10,000 keys"),
        (
            "f.toml",
            keys(10) + &keys(1)[LESSON.find("[[").expect("a step")..].replace("\"a\"", "\"b\""),
            "f.toml:21:1: up to here the solutions",
        ),
        ("g.toml", format!("a = {}", "[".repeat(4_000_000)), "g.toml:1:166671: up to here, the file has more tables"),
        ("h.toml", "a\n".repeat(900_000), "h.toml:500001:1: up to here, the file has more tables"),
        ("i.toml", format!("{SCENARIO}{}", "a\n".repeat(450_000)), "i.toml:5:2: this is not TOML"),
        ("j.toml", format!("{SCENARIO}a = [{}]", "{a=1},".repeat(600_000)), "j.toml:5:239994: up to here, the file has more tables"),
        ("g.tape", format!("{CALL}{}", "Type \"a\"; ".repeat(100_000)), "g.tape:3:1: a line has at most 65,536 bytes"),
        ("a.tape", format!("{CALL}Enter@60m 1000\n"), "a.tape:3:1: up to here the tape"),
        ("b.tape", format!("{CALL}Type@60m \"aa\"\n"), "b.tape:3:1: up to here the tape"),
        ("c.tape", format!("{CALL}{}", "Wait+Screen@30m /nothing/\n".repeat(3)), "c.tape:4:1: up to here the tape"),
        ("d.tape", format!("{CALL}Set TypingSpeed 1800s\nDown 3\n"), "d.tape:4:1: up to here the tape"),
        ("e.tape", format!("{CALL}{}", "Screenshot a.png\n".repeat(201)), "e.tape:203:1: up to here the tape"),
    ] {
        let called = check(file, &contents);
        let first = called.error.lines().next().unwrap_or_default();
        assert!(called.status == 1 && first.starts_with(&format!("error: {told}")), "{told}: {} {first}", called.status);
    }
}

#[test]
fn an_export_that_asks_for_too_much_is_refused_with_its_place() {
    let too_large = "a.json:1:1: the export is larger than 32 MiB, or has more than 100,000 subscriptions";
    for (contents, told) in [
        (" ".repeat((32 << 20) + 1), too_large),
        (format!("{{\"value\":[{}{{}}]}}", "{\"id\":\"1\"},".repeat(2_900_000)), too_large),
        ("{\"id\":\"1\"}\n".repeat(100_001), "a.json:100001:1: the export is larger"),
        (format!("{{\"unknown\":[{}0]}}", "0,".repeat(16_000_000)), "a.json:1:1: it is not an export of subscriptions"),
        (format!("[{{\"promotions\":[{}{{}}]}}]", "{},".repeat(11_000_000)), "a.json:1:1: it is not an export of subscriptions"),
        (format!("[{{\"unknown\":\"{}\"", "x".repeat(33_000_000)), "a.json:1:33000014: it ends in the middle of the export"),
    ] {
        let folder = Folder::new();
        folder.write("a.json", &contents);
        let called = limited(&folder, &["status", "--import", "a.json"], Stdio::null());
        let first = called.error.lines().next().unwrap_or_default();
        assert!(called.status == 1 && first.starts_with(&format!("error: {told}")), "{told}: {} {first}", called.status);
    }
}

#[test]
fn a_wait_of_an_hour_draws_only_what_changes() {
    let called = check("a.tape", &format!("{CALL}Wait+Screen@59m /nothing here/\n"));
    assert!(called.status == 1 && called.error.starts_with("error: a.tape:3:1: /nothing here/ did not appear within 3540 s"), "{called:?}");
}

#[test]
fn a_device_without_an_end_is_read_only_as_far_as_it_could_be_right() {
    let folder = Folder::new();
    for arguments in [
        ["status", "--import", "/dev/zero"],
        ["status", "--import", "-"],
        ["status", "--scenario", "/dev/zero"],
        ["grade", "--output=json", "/dev/zero"],
        ["grade", "--output=json", "-"],
    ] {
        let zeros = File::open("/dev/zero").expect("every Unix has it");
        let called = limited(&folder, &arguments, zeros.into());
        let errors = called.error.matches("error: ").count();
        assert!(called.status == 1 && errors == 1, "{arguments:?}: {called:?}");
    }
}
