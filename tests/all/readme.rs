//! The README: what it says to type works, and what it says of keys and options is so.

use std::{collections::BTreeSet, sync::LazyLock};

use account_center::{app::Keymap, key::Key};
use regex_lite::Regex;

use crate::program::{Folder, call, program};

const README: &str = include_str!("../../README.md");

/// The text between a fence of a kind and its end, for each one.
fn blocks(kind: &str) -> Vec<&'static str> {
    let start = format!("```{kind}\n");
    README.split(start.as_str()).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

#[test]
fn its_commands_print_what_they_promise() {
    static CALL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new("`account-center ((?:what-if|status|list) [^`]*|list)`").expect("a pattern"));
    let calls: Vec<&str> = CALL.captures_iter(README).filter_map(|found| found.get(1)).map(|found| found.as_str()).collect();
    assert!(calls.iter().any(|call| call.starts_with("what-if upgrade")), "{calls:?}");
    for line in calls {
        let arguments: Vec<&str> = line.split(' ').collect();
        let called = call(&mut program(&arguments), "");
        assert_eq!((called.status, called.error.as_str()), (0, ""), "{line}");
        assert!(!called.output.contains("Not possible"), "{line} compares a plan that cannot be: {}", called.output);
    }
}

#[test]
fn its_scenario_passes_and_leads_where_it_says() {
    let folder = Folder::new();
    let [scenario] = blocks("toml")[..] else { panic!("there is one scenario") };
    folder.write("mine.toml", scenario);
    let checked = folder.call(&["check", "mine.toml"], "");
    assert_eq!((checked.status, checked.error.as_str()), (0, ""));
    assert!(checked.output.contains("2 expectations"), "{}", checked.output);
}

#[test]
fn every_option_that_it_names_exists() {
    let option = Regex::new("--[a-z][a-z-]+").expect("a pattern");
    let help = |arguments: &[&str]| call(&mut program(arguments), "").output;
    let commands =
        ["status", "what-if", "walkthrough", "grade", "verify", "demo", "check", "new", "config", "notes", "mine", "forget", "scenario"];
    let all: String = [help(&["--help"])].into_iter().chain(commands.map(|command| help(&[command, "--help"]))).collect();
    let known: BTreeSet<&str> = option.find_iter(&all).map(|found| found.as_str()).collect();
    // Those of cargo and xargs.
    let foreign = ["--release", "--path"];
    for named in option.find_iter(README).map(|found| found.as_str()).filter(|named| !foreign.contains(named)) {
        assert!(known.contains(named), "there is no {named}");
    }
}

#[test]
fn every_key_in_its_tables_is_bound() {
    let keymap = Keymap::default();
    let bound = |key: Key| keymap.all().iter().any(|binding| binding.keys.contains(&key));
    let arrows = [("↑", "Up"), ("↓", "Down"), ("←", "Left"), ("→", "Right")];
    let mut count = 0;
    for row in README.lines().filter(|line| line.starts_with("| `")) {
        let first = row.split('|').nth(1).unwrap_or_default();
        for name in first.split('`').skip(1).step_by(2) {
            let name = arrows.iter().find(|(arrow, _)| *arrow == name).map_or(name, |(_, name)| name);
            let key: Key = name.parse().unwrap_or_else(|_| panic!("{name} is no key"));
            assert!(bound(key), "{name} does nothing");
            count += 1;
        }
    }
    assert!(count > 40, "{count} keys are in the tables");
}

/// Other systems need other crates.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn it_counts_the_crates_that_the_program_is_built_of() {
    let arguments = ["tree", "--offline", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"];
    let tree = std::process::Command::new(env!("CARGO")).args(arguments).output().expect("cargo runs");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).expect("names of crates");
    let crates: BTreeSet<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    // The program itself is none of them.
    assert!(README.contains(&format!("| crates that it is built from | {} |", crates.len() - 1)), "{crates:#?}");
}
