//! Runs the program as a shell does, with a fixed environment, in a temporary folder if need be.

use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// A temporary folder that the program runs in. Progress is saved there too.
pub(crate) struct Folder(TempDir);

#[derive(Debug)]
pub(crate) struct Called {
    pub(crate) output: String,
    pub(crate) error: String,
    pub(crate) status: i32,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("it is there")
    }

    pub(crate) fn write(&self, name: &str, contents: &str) {
        fs::write(self.path(name), contents).expect("it can be written");
    }

    /// The sorted names of the files in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("a folder");
        let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(arguments);
        command.current_dir(self.0.path()).env("HOME", self.0.path()).env("XDG_STATE_HOME", self.path("state"));
        command
    }

    /// Runs the program with `typed` as its standard input.
    pub(crate) fn call(&self, arguments: &[&str], typed: &str) -> Called {
        call(&mut self.command(arguments), typed)
    }
}

/// The program with a fixed environment.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_account-center"));
    // Without a home of its own it would look into that of whoever runs the tests.
    let home = concat!(env!("CARGO_TARGET_TMPDIR"), "/home");
    command.args(arguments).env_clear().env("HOME", home).env("LANG", "C.UTF-8").env("TZ", "UTC").env("COLUMNS", "100");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the program with `typed` as its standard input.
pub(crate) fn call(command: &mut Command, typed: &str) -> Called {
    let mut child = command.spawn().expect("the program starts");
    // A program that reads nothing may have ended already.
    drop(child.stdin.take().expect("it reads").write_all(typed.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it prints UTF-8");
    let status = output.status.code().expect("no signal ended it");
    Called { output: text(output.stdout), error: text(output.stderr), status }
}
