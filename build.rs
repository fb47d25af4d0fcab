//! Tells the program its version with the commit that it is built from, where there is one.

use std::process::Command;

fn main() {
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let commit = Command::new("git").args(["rev-parse", "--short=9", "HEAD"]).output().ok().filter(|output| output.status.success());
    let commit = commit.and_then(|output| String::from_utf8(output.stdout).ok()).map(|hash| hash.trim().to_owned());
    let version = commit.filter(|hash| !hash.is_empty()).map_or_else(|| version.clone(), |hash| format!("{version} ({hash})"));
    println!("cargo::rustc-env=ACCOUNT_CENTER_VERSION={version}");
    println!("cargo::rerun-if-changed=.git/HEAD");
    println!("cargo::rerun-if-changed=.git/refs/heads");
}
