//! The rules of the house, held against the source: who may use whom, what every file starts with, and how long it may be.

use std::{fs, path::PathBuf, process::Command};

/// What each room may use of the others. Crates of the outside world that are forbidden in it stand behind the bar.
const ROOMS: &[(&str, &[&str], &[&str])] = &[
    ("domain", &["testing"], &["serde", "ratatui", "crossterm", "std::fs", "std::io"]),
    ("clock", &["domain", "testing"], &["ratatui", "crossterm", "std::fs", "std::io"]),
    ("key", &[], &["ratatui", "crossterm", "std::fs", "std::io"]),
    ("state", &["domain", "clock"], &["ratatui", "crossterm", "std::fs", "std::io"]),
    ("document", &[], &["ratatui", "crossterm", "std::fs", "std::io"]),
    ("scenario", &["domain", "clock", "document", "state"], &["ratatui", "crossterm", "std::fs", "std::io"]),
    ("tape", &["clock", "document", "domain", "key", "state", "testing"], &["ratatui", "crossterm", "std::fs", "std::io"]),
    (
        "walkthrough",
        &["clock", "document", "domain", "key", "scenario", "state", "tape"],
        &["ratatui", "crossterm", "fluent", "std::fs", "std::io"],
    ),
    (
        "app",
        &["domain", "clock", "config", "document", "key", "state", "scenario", "tape", "text", "walkthrough"],
        &["ratatui", "crossterm", "fluent", "std::fs", "std::io"],
    ),
    (
        "open",
        &["clock", "document", "domain", "scenario", "walkthrough"],
        &["ratatui", "crossterm", "clap::", "std::fs", "std::io", "std::env"],
    ),
    ("config", &["document", "key", "text"], &["ratatui", "crossterm", "std::fs", "std::io", "std::env"]),
    ("text", &["domain", "document"], &["ratatui", "crossterm", "std::fs", "std::io"]),
    ("view", &["app", "document", "domain", "key", "text", "walkthrough"], &["ratatui", "crossterm", "std::fs", "std::io", "&mut Session"]),
    ("ui", &["key", "testing", "view", "wrap"], &["chrono", "crossterm", "rust_decimal", "std::fs", "std::io"]),
    ("print", &["state", "view", "wrap"], &["ratatui", "crossterm", "std::fs", "std::io"]),
    ("export", &["testing"], &["crossterm", "chrono", "std::fs", "std::io", "std::env", "std::time::Instant", "SystemTime"]),
    ("driver", &["app", "ui", "walkthrough"], &["crossterm", "std::fs"]),
    ("headless", &["app", "domain", "driver", "ui", "view"], &["crossterm", "std::fs", "std::io"]),
    (
        "training",
        &["app", "document", "export", "headless", "key", "state", "text", "ui", "view", "walkthrough", "wrap"],
        &["crossterm", "std::fs", "std::io"],
    ),
    (
        "demo",
        &["app", "document", "domain", "driver", "export", "headless", "key", "open", "state", "tape", "text", "ui", "view", "walkthrough"],
        &["crossterm", "std::fs", "std::io", "std::env"],
    ),
    ("plain", &["app", "clock", "domain", "driver", "key", "terminal", "text", "ui", "view"], &["crossterm", "std::fs"]),
    ("storage", &[], &["ratatui", "crossterm"]),
    ("terminal", &["app", "domain", "driver", "key", "ui", "view"], &["std::fs"]),
    (
        "cli",
        &[
            "app",
            "clock",
            "config",
            "demo",
            "document",
            "domain",
            "driver",
            "export",
            "key",
            "open",
            "plain",
            "print",
            "scenario",
            "state",
            "storage",
            "tape",
            "terminal",
            "text",
            "training",
            "ui",
            "view",
            "walkthrough",
            "wrap",
        ],
        &["crossterm"],
    ),
    ("wrap", &[], &["chrono", "ratatui", "crossterm", "std::fs", "std::io"]),
    ("testing", &[], &[]),
];

/// Every source file of a room, with its text.
fn files(room: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![PathBuf::from("src").join(room)];
    let mut paths = vec![PathBuf::from("src").join(format!("{room}.rs"))];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() { folders.push(path) } else { paths.push(path) }
        }
    }
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(&path).expect("a source file"))).collect()
}

/// The rooms that a source names after `crate::`, also within braces.
fn used(source: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for after in source.split("crate::").skip(1) {
        let Some(group) = after.strip_prefix('{') else {
            rooms.push(after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
            continue;
        };
        let mut depth = 0;
        let mut name = String::new();
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => rooms.push(std::mem::take(&mut name)),
                c if depth == 0 && !c.is_whitespace() => name.push(c),
                _ => {}
            }
        }
        rooms.push(name);
    }
    rooms.into_iter().map(|name| name.split("::").next().unwrap_or_default().to_owned()).filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_room_uses_only_what_it_may() {
    for (room, rooms, forbidden) in ROOMS {
        for (path, source) in files(room) {
            let code: String = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            for name in used(&code) {
                assert!(name == *room || rooms.contains(&name.as_str()), "{} uses {name}", path.display());
            }
            for word in *forbidden {
                assert!(!code.contains(word), "{} has {word} in it", path.display());
            }
        }
    }
}

#[test]
fn every_room_has_its_rules() {
    let mut modules: Vec<String> = fs::read_dir("src")
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .filter(|name| !matches!(name.as_str(), "lib" | "main"))
        .collect();
    let mut rooms: Vec<&str> = ROOMS.iter().map(|(room, ..)| *room).collect();
    modules.sort();
    rooms.sort_unstable();
    assert_eq!(modules, rooms);
}

#[test]
fn every_file_says_what_it_is_and_can_be_read_in_one_go() {
    for (room, ..) in ROOMS {
        for (path, source) in files(room) {
            assert!(source.starts_with("//! "), "{} does not say what it is", path.display());
            let lines = source.lines().count();
            assert!(lines <= 420, "{} has {lines} lines", path.display());
            assert!(path.file_name().is_some_and(|name| name != "mod.rs"), "{}", path.display());
        }
    }
}

#[test]
fn without_the_terminal_there_is_no_operating_system_in_the_library() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--no-default-features", "--edges", "normal", "--prefix", "none", "--format", "{lib}"])
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let crates = String::from_utf8(output.stdout).expect("names of crates");
    for forbidden in [
        "anyhow",
        "clap",
        "clap_complete",
        "clap_mangen",
        "etcetera",
        "crossterm",
        "mio",
        "rustix",
        "signal_hook",
        "sys_locale",
        "tempfile",
        "tokio",
    ] {
        assert!(crates.lines().all(|name| name.trim() != forbidden), "{forbidden} is in the library");
    }
}
