//! The scripts of `docs/LABS.md`, called as lab platforms call them: for a task that is done, and for one that is not.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Stdio},
};

use crate::program::{Called, Folder, call};

const PAGE: &str = include_str!("../../docs/LABS.md");

/// The blocks of a section of the page in one of these languages.
fn blocks(section: &str, languages: &[&str]) -> Vec<String> {
    let section = PAGE.split("\n## ").find(|text| text.starts_with(section)).expect("a section");
    let blocks = section.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'));
    blocks.filter(|(language, _)| languages.contains(language)).map(|(_, text)| format!("{text}\n")).collect()
}

/// The only script of a section.
fn script(section: &str) -> String {
    let scripts = blocks(section, &["sh", "bash"]);
    assert_eq!(scripts.len(), 1, "{section}");
    scripts.into_iter().next().expect("one")
}

/// A lab: a machine with the program, the scripts of the platform, and a learner.
struct Lab(Folder);

impl Lab {
    fn new(section: &str, name: &str) -> Self {
        let folder = Folder::new();
        let lab = Self(folder);
        fs::create_dir(lab.0.path("bin")).expect("it is new");
        lab.executable(name, &script(section));
        // What Instruqt has on its machines: the message goes to the learner.
        lab.executable("bin/fail-message", "#!/bin/sh\nprintf '%s\\n' \"$1\" > shown-to-learner\n");
        lab
    }

    fn executable(&self, name: &str, script: &str) {
        self.0.write(name, script);
        fs::set_permissions(self.0.path(name), fs::Permissions::from_mode(0o755)).expect("it is there");
    }

    /// Runs a command as the platform does, in the learner's home.
    fn check(&self, command: &str) -> Called {
        let program = Path::new(env!("CARGO_BIN_EXE_account-center")).parent().expect("a folder");
        let path = format!("{}:{}:/usr/local/bin:/usr/bin:/bin", self.0.path("bin").display(), program.display());
        let mut shell = Command::new("sh");
        shell
            .args(["-c", command])
            .current_dir(self.0.path(""))
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.0.path(""))
            .env("LANG", "C");
        shell.env("XDG_STATE_HOME", self.0.path("state"));
        call(shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()), "")
    }

    /// The learner does the first step.
    fn learn(&self) {
        let arguments = ["walkthrough", "first-upgrade", "--plain", "--learner", "Eva", "--record", "first-upgrade.run", "--overwrite"];
        assert_eq!(self.0.call(&arguments, "upgrade\nno\nquit\n").status, 0);
    }
}

#[test]
fn instruqt_shows_the_hint_of_a_step_that_is_not_done() {
    let lab = Lab::new("Instruqt", "check-workstation");
    let called = lab.check("./check-workstation");
    assert_eq!((called.status, called.output.as_str(), called.error.as_str()), (1, "", ""));
    let shown = lab.0.read("shown-to-learner");
    assert_eq!(shown.lines().next(), Some("not done yet: Read before you choose"));
    assert!(shown.lines().nth(1).is_some_and(|hint| hint.starts_with("The banner at the top")), "{shown}");
    lab.learn();
    assert_eq!(lab.check("./check-workstation").status, 0);
}

#[test]
fn katacoda_and_its_heirs_take_the_hint_where_they_ask_for_it() {
    let lab = Lab::new("Killercoda", "verify.sh");
    for reason in ["", "VERIFICATION_FAILURE_REASON=reason "] {
        let called = lab.check(&format!("{reason}bash verify.sh"));
        assert_eq!((called.status, called.output.as_str(), called.error.as_str()), (1, "", ""));
    }
    let reason = lab.0.read("reason");
    assert!(reason.starts_with("not done yet: Read before you choose\n") && reason.contains("\nThe banner at the top"), "{reason}");
    lab.learn();
    assert_eq!(lab.check("bash verify.sh").status, 0);
}

#[test]
fn educates_calls_with_the_arguments_of_the_instructions() {
    let lab = Lab::new("Educates", "step-is-done");
    let action = blocks("Educates", &["yaml"]).remove(0);
    let arguments: Vec<&str> = action.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    let command = format!("./{} {}", action.lines().find_map(|line| line.strip_prefix("name: ")).expect("a name"), arguments.join(" "));
    let called = lab.check(&command);
    assert!(called.status == 1 && called.error.contains("hint: "), "{called:?}");
    assert_eq!(lab.check("./step-is-done first-upgrade no-such-step").status, 2, "a mistake in the lab is none of the learner");
    lab.learn();
    assert_eq!(lab.check(&command).status, 0);
}

#[test]
fn github_classroom_gives_points_for_what_the_replayed_run_has_reached() {
    if Command::new("jq").arg("--version").output().is_err() {
        eprintln!("jq is not installed: the script is not tried");
        return;
    }
    let lab = Lab::new("GitHub Classroom", "grade.sh");
    let workflow = blocks("GitHub Classroom", &["yaml"]).remove(0);
    let command = workflow.lines().find_map(|line| line.trim().strip_prefix("command: ")).expect("a command");
    let called = lab.check(command);
    assert_eq!((called.status, called.output.as_str()), (1, "not done yet: read-first\n"), "nothing was handed in");
    lab.learn();
    assert_eq!((lab.check(command).status, lab.check(command).output.as_str()), (0, ""));
    let called = lab.check("sh grade.sh upgrade");
    assert_eq!((called.status, called.output.as_str()), (1, "not done yet: upgrade\n"));
    lab.0.write("first-upgrade.run", &lab.0.read("first-upgrade.run").replacen('{', "", 1));
    assert_eq!(lab.check(command).status, 1, "a damaged run");
}
