//! Tapes play in VHS as well: what is read here is held against VHS's own grammar.

mod acceptor;

use std::{collections::BTreeSet, fs, path::PathBuf, sync::LazyLock, time::Duration};

use account_center::tape::{Command, Instruction, Setting, parse};
use proptest::{prelude::*, sample::select};

use self::acceptor::{Said, VHS, read};
use crate::testing::cases;

/// Where the language of tapes is documented.
const DOCUMENTATION: &str = include_str!("../../src/tape.rs");

/// The commands of VHS that no tape may say here, and why.
const LEFT_OUT: [(&str, &str); 4] = [
    ("ScrollUp", "it moves the window of VHS's own terminal: the program never sees it"),
    ("ScrollDown", "as above"),
    ("Copy", "it fills the clipboard of the machine that plays the tape"),
    ("Paste", "it types what that machine's clipboard has, which differs from one to the other"),
];

/// A tape that says everything, in the ways in which it can be said.
const EVERYTHING: &str = r##"#!/usr/bin/env vhs
Output demo.gif Output frames/
Set Shell bash Set FontFamily "true" Set FontSize 18 Set LineHeight 1.2 Set TypingSpeed .05
Set Theme "x}" Set Theme { "background": "#171717" } Set Theme {
  "name": "Two lines", # of it
  "background": "#171717"
} Set LoopOffset 20 % Set MarginFill "#6B50FF" Set WindowBar Rings
Set CursorBlink false Set WaitTimeout 1m Set WaitPattern /a\/b$/ Set PlaybackSpeed 2.5
Require cargo
Env HOME "/tmp" # where it lives
Hide
Type@100ms "account-center" Enter
Show
#! size 100x30
Type two words 'with "quotes"' `and 'more'` Type "it's a `" 'or a "'
Down@500ms 3 Space PageUp 2
Ctrl+C Ctrl+Alt+Left Ctrl+Space Ctrl+Backspace Ctrl+Enter Ctrl+\ Ctrl+- Ctrl+[ Alt+. Alt+"s" Alt+" " Alt+] Alt+Enter Shift+Tab Shift+b
Sleep 0.5 Sleep 2m
Wait+Screen@5s /Up(grade)? now/
Wait+Line Wait@2 Wait /\d+\\/
#! expect offer.id=MS-AZR-0003P
Screenshot "a b.png"
Source other.tape
"##;

/// What VHS refuses, at once or when it comes to it.
const REFUSED: &str = r#"
    Tipe 'u'   End   Home   "Hide"   /Hide/   Hide 3   Enter é   Enter }   Type   Type Enter   Type 1   Type 'a' 1   Copy   Paste it
    Sleep soon   Sleep 2h   Sleep 1.2.3   Env HOME   Env HOME Enter   Require 3   Source a.txt   Screenshot a.svg
    Output frames   Output a.b/c
    Ctrl   Ctrl+   Ctrl+s   Ctrl+1   Ctrl+%   Ctrl+é   Ctrl+ab   Ctrl+Tab   Ctrl+PageUp   Ctrl+Alt+Delete   Ctrl+a+Alt
    Alt   Alt+s   Alt+-   Alt+é   Alt+Space   Alt+Up   Shift+Up   Shift+Space   Shift+#! marker "x"
    Wait+Page   Wait+/Screen/   Wait+#!Screen   Wait@0s   Wait@   Wait /(/
    Set   Set Fontsize 3   Set "FontSize" 3   Set FontSize big   Set FontSize 1.5   Set LineHeight 1.2.3   Set TypingSpeed 1m
    Set CursorBlink 'true'   Set CursorBlink 1   Set WindowBar Square   Set MarginFill '#12345'   Set Shell tcsh   Set WaitPattern /(/
"#;

/// Words and pieces of words that mean something to VHS, or nearly so, with bars between them.
const PIECES: &str = r#"@|+|%|-|[|\|=|~|2|500|.5|0|1.|'a'|"Alt"|'#12345g'|`Hide`|"it's `"|'"'|'x.png'|x|b.tape|a/|c.d/e|Screen|Line|bash
Rings|/x+/|/a\/b/|/Line/|{}|{ "a": 1 }|#! pause|#! clock +1d|#!true|# c|é|'é'"#;

/// What a command says to VHS; `None` for what is a comment to it.
fn said(command: &Command) -> Option<Said> {
    let said =
        |name: &str, time: Option<Duration>, rest: &str| Some(Said(name.to_owned(), time.map(|time| time.as_nanos()), rest.to_owned()));
    match command {
        Command::Type { text, every } => said("Type", *every, text),
        Command::Press { key, times, every } => said(&key.to_string(), *every, &times.to_string()),
        Command::Sleep(time) => said("Sleep", Some(*time), ""),
        Command::Wait { scope, pattern, timeout } => {
            let pattern = pattern.as_ref().map_or_else(String::new, |pattern| format!(" {pattern}"));
            said("Wait", *timeout, &format!("{scope:?}{pattern}"))
        }
        Command::Do(Instruction::Record(false)) => said("Hide", None, ""),
        Command::Do(Instruction::Record(true)) => said("Show", None, ""),
        Command::Do(Instruction::Screenshot(name)) => said("Screenshot", None, name),
        Command::Output(name) => said("Output", None, name),
        Command::Require(name) => said("Require", None, name),
        Command::Source(name) => said("Source", None, name),
        Command::Env { name, value } => said("Env", None, &format!("{name}={value}")),
        Command::Set(Setting::TypingSpeed(time)) => said("Set", Some(*time), "TypingSpeed"),
        Command::Set(Setting::WaitTimeout(time)) => said("Set", Some(*time), "WaitTimeout"),
        Command::Set(Setting::WaitPattern(pattern)) => said("Set", None, &format!("WaitPattern {pattern}")),
        Command::Set(Setting::PlaybackSpeed(speed)) => {
            said("Set", None, &format!("PlaybackSpeed {}", f64::from(speed.thousandths()) / 1000.0))
        }
        Command::Set(Setting::Other("LoopOffset", value)) => said("Set", None, &format!("LoopOffset {}", value.trim_end_matches('%'))),
        Command::Set(Setting::Other(name, value)) => said("Set", None, &format!("{name} {}", unquoted(value))),
        Command::Do(_) => None,
    }
}

/// A value without its quotes, if it has any.
fn unquoted(value: &str) -> &str {
    let quote = |value: &str| value.chars().next().filter(|first| ['"', '\'', '`'].contains(first));
    quote(value).and_then(|quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value)
}

/// Whether a tape is read here. Whatever is, VHS has to read as the same commands, and likewise what is printed of it.
fn is_read_as_vhs_does(tape: &str) -> Result<bool, String> {
    let Ok(own) = parse(tape) else { return Ok(false) };
    let own_commands: Vec<Said> = own.lines.iter().filter_map(|line| said(&line.command)).collect();
    for tape in [tape, &own.to_string()] {
        let commands = read(tape).map_err(|reason| format!("VHS refuses it: {reason}\n{tape}"))?;
        if commands != own_commands {
            return Err(format!("VHS reads {commands:?}\nand not {own_commands:?}\n{tape}"));
        }
    }
    Ok(true)
}

/// What is said against a tape first.
fn message(tape: &str) -> Option<&'static str> {
    parse(tape).err().and_then(|problems| problems.first().map(|problem| problem.message))
}

/// The files of a folder whose names end so. A folder that is not there has none.
fn files(folder: &str, end: &str) -> Vec<(PathBuf, String)> {
    let paths = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let wanted = paths.filter(|path| path.extension().is_some_and(|extension| extension == end));
    wanted.map(|path| (path.clone(), fs::read_to_string(path).expect("a text"))).collect()
}

/// Every tape that comes with the program, and one that says everything.
static TAPES: LazyLock<Vec<(PathBuf, String)>> = LazyLock::new(|| {
    let own = ["assets/demos", "assets/pictures"].into_iter().flat_map(|folder| files(folder, "tape"));
    own.chain([("everything".into(), EVERYTHING.to_owned())]).collect()
});

/// Every word in the code that parses tapes, and so every one that it knows; none of its comments or tests.
fn words_of_the_source() -> BTreeSet<String> {
    let sources = files("src/tape", "rs").into_iter().map(|(_, source)| source).chain([DOCUMENTATION.to_owned()]);
    let code = sources.map(|source| {
        let code = source.lines().take_while(|line| *line != "#[cfg(test)]").filter(|line| !line.trim_start().starts_with("//"));
        code.collect::<Vec<_>>().join("\n")
    });
    code.flat_map(|code| code.split(|c: char| !c.is_ascii_alphabetic()).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Something that a part of a form may be.
fn typical<'a>(part: &'a str, choice: &[&'a str]) -> &'a str {
    match part {
        "@time?" | "@limit?" => "@50ms",
        "time" => "2s",
        "count?" | "whole" => "3",
        "any" | "text" => "cargo",
        "texts" => "'two' words",
        "scope?" => "+Screen",
        "pattern?" | "pattern" => "/x+/",
        "path" => "frames/",
        ".png" => "a.png",
        ".tape" => "a.tape",
        "+key" => "+Tab",
        "+keys" => "+Alt+Shift+x",
        "decimal" => "1.5",
        "percent" => "20%",
        "flag" => "true",
        "fill" => "'#6B50FF'",
        "one-of" => choice.last().copied().expect("one of some"),
        _ => "Padding 20",
    }
}

#[test]
fn every_keyword_of_vhs_is_one_here_and_no_other_word() {
    for word in VHS["keywords"].keys() {
        assert_eq!(message(&format!("Type {word}")), Some("text-expected"), "{word}");
        assert_eq!(message(&format!("Type '{word}'")), None, "{word}");
    }
    for c in ' '..='~' {
        is_read_as_vhs_does(&format!("Type a{c}b")).expect("words end where VHS ends them");
    }
    for word in words_of_the_source().iter().filter(|word| !word.is_empty() && !VHS["keywords"].contains_key(word.as_str())) {
        assert_eq!(message(&format!("Type {word}")), None, "{word}");
    }
}

#[test]
fn every_command_and_setting_of_vhs_is_one_here_or_left_out_for_a_reason() {
    for (name, form) in &VHS["commands"] {
        let tape = form.iter().fold((*name).to_owned(), |tape, part| format!("{tape} {}", typical(part, &[])));
        assert!(read(&tape).is_ok(), "{tape}");
        if LEFT_OUT.iter().any(|(left_out, _)| left_out == name) {
            assert_eq!(message(&tape), Some("only-in-vhs"), "{tape}");
        } else {
            assert_eq!(is_read_as_vhs_does(&tape), Ok(true), "{tape}");
        }
    }
    for (name, kind) in &VHS["settings"] {
        assert_eq!(is_read_as_vhs_does(&format!("Set {name} {}", typical(kind[0], kind))), Ok(true), "{name}");
    }
}

#[test]
fn nothing_is_a_command_a_setting_or_a_key_here_that_is_none_in_vhs() {
    for word in words_of_the_source() {
        let is_known = !word.is_empty() && !matches!(message(&word), Some("unknown-command" | "not-in-vhs"));
        assert!(!is_known || VHS["commands"].contains_key(word.as_str()), "the command {word}");
        let is_known = !word.is_empty() && message(&format!("Set {word}")) != Some("unknown-setting");
        assert!(!is_known || VHS["settings"].contains_key(word.as_str()), "the setting {word}");
        for holder in ["Ctrl", "Alt", "Shift", "Ctrl+Alt", "Ctrl+Shift"] {
            is_read_as_vhs_does(&format!("{holder}+{word}")).expect("VHS knows the key");
        }
    }
    for (holder, c) in
        ["Ctrl", "Alt", "Shift", "Ctrl+Alt"].into_iter().flat_map(|holder| (' '..='~').chain(['é', '漢']).map(move |c| (holder, c)))
    {
        for tape in [format!("{holder}+{c}"), format!("{holder}+\"{c}\""), format!("{holder}+'{c}'")] {
            is_read_as_vhs_does(&tape).expect("VHS knows the key");
        }
    }
}

#[test]
fn every_example_of_the_documentation_is_read_as_vhs_does() {
    let examples = DOCUMENTATION.lines().filter_map(|line| line.strip_prefix("//! ")).flat_map(|line| line.split("   ")).map(str::trim);
    let examples: Vec<&str> = examples
        .filter(|example| example.split(|c: char| !c.is_alphanumeric()).next().is_some_and(|first| VHS["commands"].contains_key(first)))
        .collect();
    assert!(examples.len() > 20, "{examples:?}");
    for example in examples {
        assert_eq!(is_read_as_vhs_does(example), Ok(true), "{example}");
    }
}

#[test]
fn every_tape_that_comes_with_the_program_is_read_as_vhs_does() {
    for (path, tape) in &*TAPES {
        assert_eq!(is_read_as_vhs_does(tape), Ok(true), "{}", path.display());
    }
}

#[test]
fn what_vhs_refuses_is_refused() {
    for tape in REFUSED.split("   ").map(str::trim).filter(|tape| !tape.is_empty()) {
        assert!(read(tape).is_err(), "{tape}");
        assert!(parse(tape).is_err(), "{tape}");
    }
}

#[test]
fn vhs_reads_on_over_the_ends_of_lines_and_takes_directives_for_comments() {
    let said = |name: &str, rest: &str| Said(name.to_owned(), None, rest.to_owned());
    assert_eq!(read("Type 'a'\n'b'\n#! clock +1d\nEnter\n3"), Ok(vec![said("Type", "a b"), said("Enter", "3")]));
    assert_eq!(read("#! no such thing\nHide#! pause\n"), Ok(vec![said("Hide", "")]));
    assert_eq!(read("Type \"unclosed\nShow\0 Hide"), Ok(vec![said("Type", "unclosed"), said("Show", "")]));
}

/// A piece of a line, with a blank after it or without.
fn piece() -> impl Strategy<Value = String> {
    let pieces =
        PIECES.split(['|', '\n']).chain(["\t", "'a\tb'"]).chain(VHS["keywords"].keys().copied()).map(str::to_owned).collect::<Vec<_>>();
    (prop_oneof![16 => select(pieces), 1 => ".{0,3}"], select(vec!["", " "])).prop_map(|(piece, blank)| piece + blank)
}

/// How a line may start: with a command, with a setting, or with a key that is held.
fn start() -> impl Strategy<Value = String> {
    let commands = VHS["commands"].keys().map(|name| (*name).to_owned());
    let settings = VHS["settings"].keys().map(|name| format!("Set {name} "));
    let held = VHS["keys"].keys().map(|name| format!("{name}+"));
    select(commands.chain(settings).chain(held).collect::<Vec<_>>())
}

/// Holds a tape against VHS, and the tape of its lines that are read here by themselves.
fn hold_against_vhs(tape: &str) -> Result<(), TestCaseError> {
    let good: String = tape.lines().filter(|line| parse(line).is_ok()).flat_map(|line| [line, "\n"]).collect();
    for tape in [tape, &good] {
        is_read_as_vhs_does(tape).map_err(TestCaseError::fail)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn whatever_is_read_here_vhs_reads_as_the_same(
        lines in prop::collection::vec((start(), prop::collection::vec(piece(), 0..4)), 0..8),
    ) {
        let tape: String = lines.into_iter().map(|(start, pieces)| start + &pieces.concat() + "\n").collect();
        hold_against_vhs(&tape)?;
    }

    #[test]
    fn however_a_tape_is_damaged_what_is_read_of_it_vhs_reads_as_the_same(
        (_, tape) in select(&**TAPES),
        damages in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..8, piece()), 1..20),
    ) {
        let mut tape = tape.clone();
        for (at, length, instead) in damages {
            let at = tape.floor_char_boundary(at.index(tape.len() + 1));
            let to = tape.floor_char_boundary((at + length).min(tape.len()));
            tape.replace_range(at..to, &instead);
        }
        hold_against_vhs(&tape)?;
    }
}
