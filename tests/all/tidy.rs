//! The rules of the house, held against the source: which module may use which, no circles, what every file starts with and how long it may
//! be, and what there is without the terminal.

mod source;

use std::{collections::BTreeSet, fs, process::Command};

use source::{File, Names, Source};

/// The modules, each below all that it uses: what it may use of the others, and what of the world outside. Crates that only derive are for
/// everybody, tests may use [`TESTING`] and all of the standard library.
const MODULES: &[(&str, &str, &str)] = &[
    ("key", "", ""),
    ("wrap", "", "unicode_width"),
    ("document", "wrap", "serde_json strsim toml toml_parser"),
    ("domain", "", "chrono rust_decimal unicode_width uuid"),
    ("clock", "domain", "chrono"),
    ("state", "domain clock", "chrono rust_decimal schemars serde serde_json uuid"),
    ("scenario", "domain clock document state", "chrono rust_decimal serde_json toml uuid"),
    ("import", "domain document scenario wrap", "chrono rust_decimal serde serde_json uuid"),
    ("tape", "domain clock document key state", "chrono regex_lite"),
    ("walkthrough", "domain clock key document state scenario tape", "schemars serde serde_json uuid"),
    ("text", "domain document", "chrono fluent_bundle unic_langid"),
    ("config", "key document text", "serde_json"),
    ("open", "domain clock document scenario import walkthrough config", ""),
    ("app", "domain clock key document state scenario tape walkthrough text config", "chrono memchr rust_decimal uuid"),
    ("view", "domain clock key document state walkthrough text app", "rust_decimal"),
    ("ui", "key wrap view", "ratatui"),
    ("export", "wrap", "gif ratatui serde_json"),
    ("driver", "domain walkthrough text app view ui", "ratatui std::io"),
    ("headless", "domain app view ui driver", "chrono ratatui"),
    ("training", "document state walkthrough text wrap app view ui export headless", "ratatui serde uuid"),
    ("plain", "domain clock wrap key document text app view driver", "rustix std::io"),
    ("demo", "domain wrap key document state tape open text app view ui export driver headless plain", "chrono ratatui serde_json"),
    ("print", "domain state text wrap view", "serde serde_json std::io"),
    ("storage", "", "std::fs std::io std::thread tempfile"),
    (
        "terminal",
        "domain key config app view ui export driver",
        "chrono crossterm ratatui rustix signal_hook std::io std::time::SystemTime",
    ),
    (
        "cli",
        "domain clock key document state scenario import tape walkthrough open text wrap config app view ui export driver training demo print \
         storage terminal plain",
        "chrono clap clap_complete clap_mangen etcetera jiff ratatui serde serde_json std::env std::fs std::io std::process std::thread \
         sys_locale uuid",
    ),
];

/// The module that tests share with each other.
const TESTING: &str = "testing";

/// Crates that everybody may use: they only derive.
const FOR_ALL: [&str; 2] = ["strum", "thiserror"];

/// Parts of the standard library that lead to the world outside.
const OUTSIDE: [&str; 7] = ["std::env", "std::fs", "std::io", "std::net", "std::process", "std::thread", "std::time::SystemTime"];

/// What stands in no code of a module, for reasons that are no imports.
const NEVER: &[(&str, &str)] = &[("view", "&mut Session")];

/// Types whose methods stand in the files of what they are about: those files have to name the type, and its own file names what it
/// consists of. That is no circle between subjects, so naming one of these inside its module does not count.
const EXTENDED: [(&str, &str); 3] = [("app", "Session"), ("app", "World"), ("domain", "Snapshot")];

/// What a module uses of others and of the world outside, in its code or in its tests.
fn used(source: &Source, module: &str, paths: impl Fn(&File) -> &BTreeSet<Names>) -> BTreeSet<String> {
    let manifest = fs::read_to_string("Cargo.toml").expect("the manifest").replace('-', "_");
    let dependencies = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("[dev_dependencies]").next()).expect("both");
    let mut used = BTreeSet::new();
    for file in source.0.iter().filter(|file| file.module[0] == module) {
        for path in paths(file) {
            let joined = path.join("::");
            let is_crate = dependencies.lines().any(|line| line.strip_prefix(path[0].as_str()).is_some_and(|rest| rest.starts_with(" = ")));
            let name = match source.absolute(file, path) {
                Some(absolute) => absolute.into_iter().next().filter(|name| source.file(std::slice::from_ref(name)).is_some()),
                None if is_crate => Some(path[0].clone()),
                None => OUTSIDE.into_iter().find(|outside| joined.starts_with(outside)).map(str::to_owned),
            };
            used.extend(name.filter(|name| name != module && !FOR_ALL.contains(&name.as_str())));
        }
    }
    used
}

fn words(words: &str) -> BTreeSet<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_module_uses_what_it_may_and_may_use_no_more_than_that() {
    let source = Source::load();
    let mut wrong = Vec::new();
    for (module, modules, outside) in MODULES {
        let may: BTreeSet<String> = words(modules).union(&words(outside)).cloned().collect();
        let code = used(&source, module, |file| &file.code);
        wrong.extend(code.difference(&may).map(|name| format!("{module} uses {name}")));
        wrong.extend(may.difference(&code).map(|name| format!("{module} need not be allowed {name}")));
        let tests = used(&source, module, |file| &file.tests);
        let is_new = |name: &&String| !may.contains(*name) && *name != TESTING && !name.starts_with("std::");
        wrong.extend(tests.iter().filter(is_new).map(|name| format!("the tests of {module} use {name}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (module, word) in NEVER {
        for file in source.0.iter().filter(|file| file.module[0] == *module) {
            assert!(!file.text.contains(word), "{} has {word} in it", file.path.display());
        }
    }
}

#[test]
fn every_module_stands_below_what_it_uses() {
    let source = Source::load();
    let of_files: BTreeSet<&str> = source.0.iter().map(|file| file.module[0].as_str()).collect();
    let rows: BTreeSet<&str> = MODULES.iter().map(|(module, ..)| *module).chain([TESTING, "lib", "main"]).collect();
    assert_eq!(of_files, rows);
    for (index, (module, modules, _)) in MODULES.iter().enumerate() {
        for used in modules.split_whitespace() {
            assert!(MODULES[..index].iter().any(|(above, ..)| *above == used), "{module} stands above {used}");
        }
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let source = Source::load();
    let rings = source.rings(&EXTENDED);
    assert!(rings.is_empty(), "{rings:#?}");
    for (module, name) in EXTENDED {
        let others: Vec<_> = EXTENDED.into_iter().filter(|(_, other)| *other != name).collect();
        assert!(!source.rings(&others).is_empty(), "{module} has no circle that {name} would explain");
    }
}

#[test]
fn every_file_says_what_it_is_and_can_be_read_in_one_go() {
    for file in Source::load().0 {
        assert!(file.text.starts_with("//! "), "{} does not say what it is", file.path.display());
        let lines = file.text.lines().count();
        assert!(lines <= 420, "{} has {lines} lines", file.path.display());
        assert!(file.path.file_name().is_some_and(|name| name != "mod.rs"), "{}", file.path.display());
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
        "clap",
        "clap_complete",
        "clap_mangen",
        "etcetera",
        "crossterm",
        "gif",
        "jiff",
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
