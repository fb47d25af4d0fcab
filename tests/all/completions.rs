//! The completions of shells, tried in those shells.

use std::process::{Command, Stdio};

use crate::program::{Folder, call, program};

/// What is typed in the folder of the test, and the one word that completes it.
const CASES: [(&str, &str); 16] = [
    ("account-center statu", "status"),
    ("account-center --plain walk", "walkthrough"),
    ("account-center --theme hi", "high-contrast"),
    ("account-center --locale n", "nl"),
    ("account-center config --notify b", "bell"),
    ("account-center status --sc", "--scenario"),
    ("account-center status -o c", "csv"),
    ("account-center status --scenario past", "past-due"),
    ("account-center what-if -o js", "json"),
    ("account-center walkthrough to", "tour"),
    ("account-center walkthrough my-l", "my-lesson.toml"),
    ("account-center verify doing", "doing-nothing"),
    ("account-center demo --pre", "--present"),
    ("account-center demo two", "two-futures"),
    ("account-center new w", "walkthrough"),
    ("account-center help gr", "grade"),
];

/// Runs a script of a shell, with the lines of [`CASES`] as its arguments, in a folder with the completions. Returns the lines that it prints;
/// `None` if there is no such shell.
fn complete(shell: &str, options: &[&str], completions: &str, script: &str) -> Option<Vec<String>> {
    if Command::new(shell).arg("--version").output().is_err() {
        eprintln!("{shell} is not installed: its completions are not tried");
        return None;
    }
    let folder = Folder::new();
    folder.write(completions, &call(&mut program(&["completions", shell]), "").output);
    folder.write("my-lesson.toml", "");
    folder.write("script", script);
    let mut command = Command::new(shell);
    command.args(options).arg("script").args(CASES.map(|(line, _)| line));
    command.current_dir(folder.path("")).env("HOME", folder.path("")).env("LANG", "C.UTF-8");
    let completed = call(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()), "");
    assert_eq!(completed.error, "");
    Some(completed.output.lines().map(str::to_owned).collect())
}

#[test]
fn bash_completes_commands_options_and_their_values() {
    let script = "source completions
        for line; do
            read -ra COMP_WORDS <<< \"$line\"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
            _account__center account-center \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - 1]}\"
            # Where nothing is known, bash itself completes files.
            [[ ${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- \"${COMP_WORDS[COMP_CWORD]}\"))
            echo \"${COMPREPLY[*]}\"
        done";
    let completed = complete("bash", &["--norc"], "completions", script).expect("bash is needed for the other tests");
    assert_eq!(completed, CASES.map(|(_, word)| word));
    let script = "source completions; COMP_WORDS=(account-center status -o '') COMP_CWORD=3; _account__center account-center '' -o; echo \"${COMPREPLY[*]}\"";
    assert_eq!(complete("bash", &["--norc"], "completions", script).expect("as above"), ["table json csv jsonl ics line"]);
}

#[test]
fn fish_completes_commands_options_and_their_values() {
    let script = "source completions; for line in $argv; complete -C $line | string split --fields 1 \\t | string join ' '; end";
    if let Some(completed) = complete("fish", &["--no-config"], "completions", script) {
        assert_eq!(completed, CASES.map(|(_, word)| word));
    }
}

#[test]
fn zsh_completes_commands_options_and_their_values() {
    // Only at a prompt does zsh complete. The widget tells what the line is afterwards.
    let script = "zmodload zsh/zpty
        zpty prompt zsh -f -i
        zpty -w prompt 'PROMPT= RPROMPT=; fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D'
        zpty -w prompt 'tell() { zle complete-word; print -r -- \"<$BUFFER>\"; BUFFER= }; zle -N tell; bindkey \"^T\" tell; print go-$((1 + 1))'
        zpty -r prompt output '*go-2*'
        for line; do
            zpty -n -w prompt \"$line\"$'\\C-T'
            zpty -r prompt output '*<*>*'
            print -r -- \"${${output##*<}%%>*}\"
        done";
    if let Some(completed) = complete("zsh", &["-f"], "_account-center", script) {
        let expected = CASES.map(|(line, word)| {
            let (before, _) = line.rsplit_once(' ').expect("words");
            format!("{before} {word} ")
        });
        // After an option that takes a value, zsh may write `=`.
        let completed: Vec<String> = completed.iter().map(|line| format!("{} ", line.trim_end_matches([' ', '=']))).collect();
        assert_eq!(completed, expected);
    }
}
