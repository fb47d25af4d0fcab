//! The commands that need no terminal, run as a shell runs them.

use crate::{
    program::{Folder, call, program},
    rig::assert_says,
};

/// Runs the program; returns its standard output, its standard error and its exit status.
fn run(arguments: &[&str]) -> String {
    let called = call(&mut program(arguments), "");
    let output = called.output.replace(env!("ACCOUNT_CENTER_VERSION"), "VERSION");
    format!("{output}{}exit {}\n", called.error, called.status)
}

#[test]
fn help_covers_the_program_and_every_command() {
    let help = run(&["--help"]);
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let commands: Vec<&str> = commands.filter(|command| !matches!(*command, "" | "help")).collect();
    assert!(commands.contains(&"status") && commands.len() > 10, "{commands:?}");
    for command in commands {
        let help = run(&[command, "--help"]);
        assert!(!help.contains(&format!("cli-{command}")), "a message that is not there is shown by its name: {help}");
        insta::assert_snapshot!(format!("help-{command}"), help);
    }
    insta::assert_snapshot!("help", help);
    assert!(run(&["--locale", "nl", "--help"]).contains("voor training"));
}

#[test]
fn status_prints_a_table_json_or_csv() {
    insta::assert_snapshot!("table", run(&["status", "--scenario", "upgraded-waiting", "--at", "+0d", "--at", "2019-01-26T09:15:00Z"]));
    insta::assert_snapshot!("table-nl", run(&["status", "--scenario", "past-due", "--locale", "nl_BE.UTF-8"]));
    insta::assert_snapshot!("json", run(&["status", "--at", "+3d19h26m39s", "--rate", "60", "-o", "json"]));
    insta::assert_snapshot!("csv", run(&["status", "--scenario", "portfolio", "-o", "csv"]));
}

#[test]
fn status_prints_one_line_of_json_per_instant() {
    let output = run(&["status", "-o", "json", "--at", "+0d", "--at", "+1d", "--at", "2001-01-01T00:00:00Z"]);
    let lines: Vec<serde_json::Value> = output.lines().take(3).map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert_eq!(lines[1]["now"], "2019-01-11T09:15:00Z");
    assert_eq!(lines[2]["subscriptions"], serde_json::json!([]), "nobody has signed up yet");
}

#[test]
fn what_if_compares_plans() {
    insta::assert_snapshot!("what-if", run(&["what-if"]));
    insta::assert_snapshot!("what-if-three", run(&["what-if", "--locale", "nl", "nothing", "upgrade+use-up@20", "use-up@31"]));
    insta::assert_snapshot!("what-if-json", run(&["what-if", "upgrade@3", "upgrade@29", "-o", "json"]));
    insta::assert_snapshot!("what-if-no-plan", run(&["what-if", "cancel"]));
    insta::assert_snapshot!("what-if-no-subscription", run(&["what-if", "--scenario", "imagine", "--subscription", "Trial"]));
    assert!(run(&["what-if", "--at", "2001-01-01T00:00:00Z"]).ends_with("exit 2\n"), "nobody has signed up yet");
}

#[test]
fn the_status_names_the_day_of_the_peak() {
    assert_says(&run(&["status"]), &["  Daily usage      peak $7.90 on day 11\n"], &["Daily usage      peak $7.90\n"]);
}

#[test]
fn every_table_is_said_in_plain_lines_where_that_is_asked_for() {
    insta::assert_snapshot!("plain-status", run(&["--plain", "status", "--scenario", "upgraded-waiting", "--at", "+0d"]));
    insta::assert_snapshot!("plain-what-if-nl", run(&["what-if", "--plain", "--locale", "nl"]));
    for command in ["status", "what-if", "list", "state"] {
        let called = |accessible: &str, arguments: &[&str]| {
            let called = call(Folder::new().command(arguments).env("ACCESSIBLE", accessible).env("XDG_STATE_HOME", "/nowhere"), "");
            assert_eq!((called.status, called.error.as_str()), (0, ""), "{arguments:?}");
            called.output
        };
        let plain = called("", &[command, "--plain"]);
        let is_drawn = |c: char| "●◐■≠→".contains(c);
        let of_facts = plain.lines().filter(|line| !line.ends_with(" NAME")).collect::<Vec<_>>().join("\n");
        assert!(!of_facts.contains(is_drawn) && !of_facts.contains("   "), "{plain}");
        assert_eq!(called("1", &[command]), plain);
        assert_ne!(called("0", &[command]), plain, "{command}");
    }
    assert!(run(&["status", "--plain", "-o", "json"]).starts_with('{'), "programs read what they read elsewhere too");
}

#[test]
fn status_says_when_a_request_expires_and_when_a_disabled_subscription_is_deleted() {
    let table = run(&["status", "--scenario", "portfolio"]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(table.contains("request sent to mia@fabrikam.com; it expires in 10d 00:00:00"), "{table}");
    assert!(table.contains("Deleted in"), "{table}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_exit_status_is_right_even_if_nothing_can_be_printed() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let status = |arguments: &[&str]| program(arguments).stdout(full()).stderr(full()).status().expect("it starts").code();
    assert_eq!(status(&["status", "--at", "tomorrow"]), Some(2));
    assert_eq!(status(&["status"]), Some(1));
    assert_eq!(status(&["--help"]), Some(1));
}

#[test]
#[cfg(unix)]
fn a_failure_is_one_though_nobody_reads_what_is_printed() {
    let folder = Folder::new();
    folder.write("wrong.toml", "format = 1\n");
    folder.write("wrong.run", "nothing\n");
    for (arguments, status) in [
        (&["check", "wrong.toml"] as &[&str], 1),
        (&["check", "wrong.toml", "wrong.toml"], 1),
        (&["grade", "wrong.run"], 1),
        (&["status", "--scenario", "free-trial", "--fail-within", "30d"], 1),
        (&["status", "--scenario", "free-trial"], 0),
        (&["list"], 0),
        (&["--help"], 0),
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let ended = folder.command(arguments).stdout(writer).status().expect("it starts");
        assert_eq!(ended.code(), Some(status), "{arguments:?}");
    }
}

#[test]
fn what_people_read_is_in_ascii_where_the_locale_is_and_data_is_not() {
    let printed = |arguments: &[&str]| {
        let called = call(program(arguments).env("LC_ALL", "C"), "");
        assert_eq!(called.status, 0, "{called:?}");
        called.output
    };
    for arguments in [&["status"] as &[&str], &["what-if"], &["what-if", "upgrade@29", "nothing"], &["list"], &["status", "-o", "line"]] {
        let output = printed(arguments);
        assert!(output.is_ascii(), "{arguments:?}: {output}");
    }
    assert!(printed(&["what-if"]).contains("\n! "), "what differs is marked");
    assert!(call(&mut program(&["status"]), "").output.contains('●'), "UTF-8 has all marks");
    assert!(!printed(&["show", "portfolio"]).is_ascii(), "a file is what it is");
    let lines = call(program(&["--plain", "--no-save"]).env("LC_ALL", "C"), "usage\nwhat-if\nquit\n").output;
    assert!(lines.is_ascii(), "{lines}");
}

#[test]
fn completions_and_manual_pages_come_from_the_definition() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        insta::assert_snapshot!(format!("completions-{shell}"), run(&["completions", shell]));
    }
    insta::assert_snapshot!("man", run(&["man"]));
    insta::assert_snapshot!("man-status", run(&["man", "status"]));
    assert!(run(&["man", "nothing"]).ends_with("exit 2\n"));
    assert!(run(&["--version"]).starts_with("account-center VERSION"));
}

#[test]
fn settings_come_from_the_file_the_environment_and_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("config.toml");
    let name = file.to_str().expect("a name");
    let home = folder.path().to_str().expect("a name");
    std::fs::write(&file, "theme = \"light\"\nmouse = false\nlocale = \"nl\"\n[keys.page]\nwhy = \"Q\"\n").expect("it is written");
    let printed = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = program(&[&["config"], arguments].concat());
        call(command.env("HOME", home).envs(variables.iter().copied()), "").output.replace(name, "FILE").replace(home, "HOME")
    };
    insta::assert_snapshot!("config-defaults", printed(&[], &[]));
    insta::assert_snapshot!("config-file", printed(&["--config", name, "--ascii"], &[("ACCOUNT_CENTER_THEME", "dark")]));
    assert!(printed(&["--config", name, "--theme", "mono"], &[("ACCOUNT_CENTER_THEME", "dark")]).contains("theme = \"mono\""));
    assert!(printed(&["--config", name], &[("NO_COLOR", "1")]).contains("theme = \"mono\""));
    assert!(printed(&[], &[("ACCOUNT_CENTER_CONFIG", name)]).contains("uit het bestand"), "the file sets the language of this output too");
    let schema: serde_json::Value = serde_json::from_str(&printed(&["--schema"], &[])).expect("it is JSON");
    assert_eq!(schema["properties"]["theme"]["enum"][4], "mono");
    assert_eq!(schema["properties"]["keys"]["properties"]["page"]["properties"]["why"]["default"][0], "w");
    assert_eq!(printed(&["--sample"], &[]), account_center::config::DEFAULTS);
    std::fs::write(&file, "[keys.page]\nwhy = \"u\"\n").expect("it is written");
    insta::assert_snapshot!("config-conflict", run(&["config", "--config", name]).replace(name, "FILE"));
    insta::assert_snapshot!("config-value", run(&["config", "--theme", "pink"]));
}

#[test]
fn a_mistake_in_the_settings_is_an_error_of_every_command_in_the_language_of_the_rest() {
    let folder = Folder::new();
    let call = |arguments: &[&str], file: &str, variable: (&str, &str)| {
        folder.write("config.toml", file);
        let called = call(folder.command(&[arguments, &["--config", "config.toml"]].concat()).env(variable.0, variable.1), "");
        (called.status, called.output.lines().next().unwrap_or_default().to_owned(), called.error)
    };
    let none = ("TERM", "xterm");
    let unknown_theme = "config.toml:2:9: \"drak\" is niet een van auto, dark, light, high-contrast, mono";
    for command in ["status", "what-if", "list", "config", "walkthrough"] {
        let (status, output, error) = call(&[command], "locale = \"nl\"\ntheme = \"drak\"\n", none);
        assert_eq!((status, output.as_str()), (1, ""), "{command}");
        assert!(error.starts_with(&format!("error: {unknown_theme}\nhint: ")), "{command}: {error}");
        let (status, _, error) = call(&[command], "", ("ACCOUNT_CENTER_LOCALE", "xx"));
        assert_eq!(status, 2, "{command}");
        assert!(
            error.starts_with("error: ACCOUNT_CENTER_LOCALE cannot be \"xx\"\nhint: possible values: auto, en, nl"),
            "{command}: {error}"
        );
    }
    for (file, variable, place, status) in
        [("\nzone = \"Mars/X\"\n", none, "config.toml:2:8: ", 1), ("zone = \"utc\"\n", ("ACCOUNT_CENTER_ZONE", "Mars/X"), "", 2)]
    {
        let error = format!(
            "error: {place}there is no time zone \"Mars/X\" on this system\nhint: write utc, local, or a name such as Europe/Amsterdam\n"
        );
        assert_eq!(call(&["status"], file, variable), (status, String::new(), error));
    }
    let (_, _, error) = call(&["status"], "zone = \"Mars/X\"\ntheme = \"drak\"\n", none);
    assert!(
        error.contains("config.toml:1:8: there is no time zone") && error.contains("config.toml:2:9: \"drak\""),
        "all at once: {error}"
    );
    let broken = "theme = \"drak\"\n";
    assert_eq!(call(&["status", "--help"], broken, none).1, "Print the status and exit; no terminal needed", "help is there all the same");
    assert_eq!(call(&["config", "--sample"], broken, none).0, 0, "and so is the file that has no mistakes");
}

#[test]
#[cfg(unix)]
fn the_configuration_may_be_a_pipe() {
    let read = |typed: &str| call(&mut program(&["config", "--config", "/dev/stdin"]), typed);
    assert!(read("theme = \"mono\"\n").output.contains("theme = \"mono\"          # from the file"));
    assert!(read("theme = \"drak\"\n").error.starts_with("error: /dev/stdin:1:9: \"drak\" is not one of"));
}

#[test]
fn a_comment_keeps_its_distance_from_a_long_value() {
    let printed = run(&["config", "--zone", "America/Argentina/Buenos_Aires"]);
    assert!(printed.contains("zone = \"America/Argentina/Buenos_Aires\" # from the command line\n"), "{printed}");
}

#[test]
fn wrong_usage_is_reported_with_a_hint() {
    insta::assert_snapshot!("no-terminal", run(&[]));
    insta::assert_snapshot!("unknown-scenario", run(&["status", "--scenario", "fre-trial"]));
    insta::assert_snapshot!("no-file", run(&["status", "--scenario", "no/such/file.toml"]));
    insta::assert_snapshot!("time", run(&["status", "--at", "tomorrow"]));
    insta::assert_snapshot!("rate", run(&["status", "--rate", "0"]));
    insta::assert_snapshot!("locale", run(&["status", "--locale", "tlh"]));
    assert!(run(&["--nonsense"]).ends_with("exit 2\n"));
}

#[test]
fn check_accepts_what_holds_and_reports_what_does_not() {
    assert!(run(&["check", "assets/scenarios"]).ends_with("exit 0\n"));
    insta::assert_snapshot!("check-disproved", run(&["check", "tests/all/disproved.toml", "tests/all/mistakes.toml"]));
}

#[test]
fn list_shows_everything_that_is_built_in() {
    insta::assert_snapshot!("list", run(&["list"]));
}

#[test]
fn every_file_may_have_a_byte_order_mark_and_other_encodings_are_named() {
    let folder = Folder::new();
    let scenario = include_str!("../../assets/new/scenario.toml");
    let tape = include_str!("../../assets/new/demo.tape");
    let walkthrough = include_str!("../../assets/new/walkthrough.toml");
    let state = folder.call(&["status", "--scenario", "free-trial", "-o", "json"], "").output;
    let files = [("a.toml", scenario), ("b.tape", tape), ("c.toml", walkthrough), ("d.toml", "theme = \"mono\"\n"), ("e.json", &state)];
    let calls: [&[&str]; 5] = [
        &["check", "a.toml"],
        &["check", "b.tape"],
        &["check", "c.toml"],
        &["config", "--config", "d.toml"],
        &["verify", "tour", "ask-why", "--state", "e.json"],
    ];
    for ((name, contents), call) in files.into_iter().zip(calls) {
        folder.write(name, contents);
        let plain = folder.call(call, "");
        folder.write(name, &format!("\u{feff}{contents}"));
        let marked = folder.call(call, "");
        assert_eq!((&marked.output, &marked.error, marked.status), (&plain.output, &plain.error, plain.status), "{name}");
        let utf_16: Vec<u8> = format!("\u{feff}{contents}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        std::fs::write(folder.path(name), utf_16).expect("it can be written");
        let other = folder.call(call, "");
        assert!(other.status == 1 && other.error.contains("UTF-16 text") && other.error.contains("save it as UTF-8"), "{}", other.error);
    }
    folder.call(&["walkthrough", "tour", "--plain"], "quit\n");
    let progress = "state/account-center/progress.json";
    folder.write(progress, &format!("\u{feff}{}", folder.read(progress)));
    let verified = folder.call(&["verify", "tour", "ask-why"], "");
    assert!(verified.error.starts_with("error: not done yet"), "{}", verified.error);
}
