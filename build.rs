//! Sets the version that the program prints (that of the package and, when built from a repository, the commit), and writes the default
//! settings and keys as Rust: to read their file anew at each start would be a fifth of the work until the first picture.

use std::{fmt::Write, path::Path, process::Command};

use toml::de::{DeTable, DeValue};

/// The file with the defaults, which users get as a sample too.
const DEFAULTS: &str = "assets/config.toml";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={DEFAULTS}");
    let text = std::fs::read_to_string(DEFAULTS)?;
    let file = DeTable::parse(&text).map_err(|error| format!("{DEFAULTS}: {error}"))?;
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("defaults.rs"), defaults(file.get_ref())?)?;
    set_version();
    Ok(())
}

/// Returns two tables of Rust: the settings with their words, and the keys with their contexts and actions, both in the order of the file.
fn defaults(file: &DeTable<'_>) -> Result<String, Box<dyn std::error::Error>> {
    let mut settings = String::new();
    let mut keys = String::new();
    for (name, value) in in_order(file) {
        if name != "keys" {
            writeln!(settings, "    ({name:?}, &{:?}),", words(name, value)?)?;
            continue;
        }
        for (context, actions) in in_order(table(name, value)?) {
            for (action, value) in in_order(table(context, actions)?) {
                writeln!(keys, "    ({context:?}, {action:?}, &{:?}),", words(action, value)?)?;
            }
        }
    }
    Ok(format!(
        "pub(super) const SETTINGS: &[(&str, &[&str])] = &[\n{settings}];\n\npub(super) const KEYS: &[(&str, &str, &[&str])] = &[\n{keys}];\n"
    ))
}

/// The entries of a table in the order of the file.
fn in_order<'t>(table: &'t DeTable<'_>) -> Vec<(&'t str, &'t DeValue<'t>)> {
    let mut entries: Vec<_> = table.iter().map(|(key, value)| (key.span().start, key.get_ref().as_ref(), value.get_ref())).collect();
    entries.sort_by_key(|(start, ..)| *start);
    entries.into_iter().map(|(_, key, value)| (key, value)).collect()
}

/// The table at a key.
fn table<'t, 's>(key: &str, value: &'t DeValue<'s>) -> Result<&'t DeTable<'s>, String> {
    value.as_table().ok_or_else(|| format!("{DEFAULTS}: {key} is not a table"))
}

/// The words at a key: one, or those of a list.
fn words(key: &str, value: &DeValue<'_>) -> Result<Vec<String>, String> {
    match value {
        DeValue::Array(items) => Ok(items.iter().map(|item| words(key, item.get_ref())).collect::<Result<Vec<_>, _>>()?.concat()),
        DeValue::String(word) => Ok(vec![word.to_string()]),
        DeValue::Boolean(flag) => Ok(vec![flag.to_string()]),
        other => Err(format!("{DEFAULTS}: {key} is of the type {}, not words, true or false", other.type_str())),
    }
}

fn set_version() {
    let package = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let version = match git(&["rev-parse", "--short=9", "HEAD"]) {
        Some(commit) => format!("{package} ({commit})"),
        None => package,
    };
    println!("cargo::rustc-env=ACCOUNT_CENTER_VERSION={version}");
    // Git knows where these are, in a linked worktree too. Cargo runs this script on every build if one of them is missing.
    for file in ["HEAD", "refs/heads"] {
        if let Some(path) = git(&["rev-parse", "--git-path", file]).filter(|path| std::path::Path::new(path).exists()) {
            println!("cargo::rerun-if-changed={path}");
        }
    }
}

/// The output of a Git command; `None` where there is no repository or no Git.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (!text.is_empty()).then_some(text)
}
