//! Reads a tape.

use super::{
    Command, Instruction, Line, Tape,
    command::command,
    parser::{MAX_COMMANDS, Parser},
    token::{Token, has_open_brace, tokens},
};
use crate::document::{Diagnostic, MAX_BYTES, Source};

/// Parses a tape.
///
/// # Errors
/// Returns every mistake in it, in the order of the file.
pub fn parse(text: &str) -> Result<Tape, Vec<Diagnostic>> {
    let tape = Tape { lines: read(text, 1, false)? };
    tape.too_much().map_or(Ok(tape), |diagnostic| Err(vec![diagnostic]))
}

/// Parses lines of a tape that stand in another file, from a line on, and act on the running program: keys, `Sleep` and `#! clock`.
///
/// # Errors
/// Returns every mistake in them, of which any other command is one.
pub fn parse_lines(text: &str, first_line: usize) -> Result<Vec<Line>, Vec<Diagnostic>> {
    let tape = Tape { lines: read(text, first_line, true)? };
    tape.too_much().map_or(Ok(tape.lines), |diagnostic| Err(vec![diagnostic]))
}

/// The longest line, in bytes. Its tokens are collected.
const LONGEST_LINE: usize = 64 << 10;

fn read(text: &str, first_line: usize, only_acts: bool) -> Result<Vec<Line>, Vec<Diagnostic>> {
    if text.len() > MAX_BYTES {
        return Err(vec![Diagnostic::too_large()]);
    }
    let mut source = Source::new(text);
    let mut lines = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let end = end_of_line(text, start);
        let line = &text[start..end];
        let shown = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
        if shown.len() > LONGEST_LINE {
            source.add(&(start..start), "tape-long-line", &[]);
        } else if let Some(tokens) = tokens(shown, start, &mut source) {
            commands(&tokens, only_acts, &mut lines, &mut source);
        }
        if lines.len() > MAX_COMMANDS {
            source.add(&(start..start), "tape-too-long", &[]);
            break;
        }
        start = end;
    }
    let above = first_line - 1;
    for diagnostic in &mut source.diagnostics {
        diagnostic.place.line += above;
    }
    for line in &mut lines {
        line.place.line += above;
    }
    if source.diagnostics.is_empty() { Ok(lines) } else { Err(source.diagnostics) }
}

/// Returns where the line that starts at a byte of a text ends. As in VHS, it goes on until its braces are closed.
fn end_of_line(text: &str, start: usize) -> usize {
    let end_after = |at: usize| text[at..].find('\n').map_or(text.len(), |length| at + length + 1);
    let (mut from, mut end) = (start, end_after(start));
    while has_open_brace(text[from..end].trim_end_matches(['\r', '\n']), from)
        && let Some(length) = text[end..].find('}')
    {
        from = end + length + 1;
        end = end_after(from);
    }
    end
}

/// Parses the commands of a line. After a mistake the rest of it may mean anything.
fn commands<'s>(tokens: &[Token<'s>], only_acts: bool, into: &mut Vec<Line>, source: &mut Source<'s>) {
    let mut parser = Parser::new(tokens, source);
    while let Some(first) = parser.next() {
        let place = parser.source.place(&first.span());
        let Ok(command) = command(first, &mut parser) else { return };
        let acts = matches!(command, Command::Type { .. } | Command::Press { .. } | Command::Sleep(_) | Command::Do(Instruction::Clock(_)));
        if only_acts && !acts {
            parser.source.add(&first.span(), "not-in-a-solution", &[("value", first.text.trim())]);
        }
        into.push(Line { place, command });
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;

    fn problems(text: &str) -> Vec<(usize, usize, &'static str)> {
        let problems = parse(text).expect_err("it is wrong");
        problems.iter().map(|problem| (problem.place.line, problem.place.column, problem.message)).collect()
    }

    #[test]
    fn every_command_is_read_and_printed_as_it_is_meant() {
        let directives = r#"#! size 100x30
#! clock +9d12h
#! clock next
#! clock 2019-01-30T00:00:00Z
#! caption nl "Er gaat niets verloren"
#! marker "The upgrade"
#! marker nl "De upgrade"
#! note nl 'Vraag "wie"'
#! expect offer.id=MS-AZR-0003P
#! expect credit.remaining>=10.00
#! expect subscription="Late but alive" status=active
#! caption en 'Press "u" now'
#! clock -2d
#! expect transfer.blockers=[not_upgraded, request_pending]
#! expect dialog=null
#! pause
#! note "Ask who knows it"
"#;
        let tape = r#"# a comment
Output demo.gif
Set TypingSpeed .05
Set Theme "Dracula"
Set PlaybackSpeed 2.5
Type@100ms "account-center" # typed
Type two words
Enter Down@1s 3
Ctrl+C Ctrl+Left Ctrl+Alt+x Alt+"s" Shift+Tab
Sleep 0.5 Sleep 2m
Wait+Screen@5s /Up(grade)? now/ Wait
Hide Show
Screenshot "a b.png"
Source other.tape
Require cargo
Env HOME "/tmp"
"#
        .to_owned()
            + directives;
        let printed = r#"Output "demo.gif"
Set TypingSpeed 50ms
Set Theme "Dracula"
Set PlaybackSpeed 2.500
Type@100ms "account-center"
Type "two words"
Enter
Down@1s 3
Ctrl+C
Ctrl+Left
Ctrl+Alt+X
Alt+"s"
Shift+Tab
Sleep 500ms
Sleep 120s
Wait+Screen@5s /Up(grade)? now/
Wait
Hide
Show
Screenshot "a b.png"
Source "other.tape"
Require "cargo"
Env "HOME" "/tmp"
"#
        .to_owned()
            + directives;
        let read = parse(&tape).expect("it is right");
        assert_eq!(read.to_string(), printed);
        assert_eq!((read.lines[5].place.line, read.lines[7].place.column), (7, 7));
        let again = parse(&printed).expect("it is right");
        let commands = |tape: &Tape| tape.lines.iter().map(|line| line.command.clone()).collect::<Vec<_>>();
        assert_eq!(commands(&again), commands(&read));
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let wrong = [
            ("Tipe \"u\"", 1, "unknown-command"),
            ("ScrollUp 10", 1, "only-in-vhs"),
            ("Paste", 1, "only-in-vhs"),
            ("Home", 1, "not-in-vhs"),
            ("Type", 1, "text-expected"),
            ("Type “u”", 6, "curly-quotes"),
            ("Type\u{a0}\"u\"", 5, "other-blank"),
            ("Type \"u", 6, "unclosed"),
            ("Type \"a\tb\"", 1, "control-character"),
            ("Sleep soon", 7, "time-expected"),
            ("Sleep 2h", 8, "unknown-command"),
            ("Sleep 61m", 7, "time-out-of-range"),
            ("Down 0", 6, "times-out-of-range"),
            ("Wait+Page", 5, "wait-scope"),
            ("Wait /(/", 6, "not-a-pattern"),
            ("Screenshot a.svg", 12, "file-ends"),
            ("Screenshot a/..png", 12, "file-ends"),
            ("Source .tape", 8, "file-ends"),
            ("Set Fontsize 3", 5, "unknown-setting"),
            ("Set FontSize big", 14, "setting-value"),
            ("Ctrl+", 1, "key-expected"),
            ("Shift+Up", 7, "key-expected"),
            ("+", 1, "not-a-command"),
            ("#! clok +1d", 1, "unknown-directive"),
            ("#! clock 2019-02-29", 1, "directive-form"),
            ("#! expect", 1, "directive-form"),
            ("#! expect offer.id", 1, "directive-form"),
            ("#! expect offer.idd=x", 1, "unknown-path"),
            ("#! expect status>=active", 1, "no-order"),
            ("#! expect now=soon", 1, "wrong-kind"),
            ("#! expect subscription=\"a\"", 1, "directive-form"),
            ("#! pause now", 1, "directive-form"),
            ("#! marker nl", 1, "directive-form"),
            ("#! marker \" \"", 1, "directive-form"),
            ("#! note nl! \"a\"", 1, "directive-form"),
            ("#! caption \"a\"", 1, "directive-form"),
            ("Enter\u{7}", 6, "control-character"),
            ("#! caption en \"a\u{202e}b\"", 17, "control-character"),
        ];
        // After a comment: on the very first line a shebang is one.
        let text: String = std::iter::once("# all of it\n".to_owned()).chain(wrong.iter().map(|(line, ..)| format!("{line}\n"))).collect();
        let expected: Vec<_> = wrong.iter().enumerate().map(|(index, (_, column, message))| (index + 2, *column, *message)).collect();
        assert_eq!(problems(&text), expected);
    }

    #[test]
    fn a_tape_has_no_more_commands_than_memory_should_hold() {
        let text = "Hide\n".repeat(MAX_COMMANDS + 100);
        assert_eq!(problems(&text), [(MAX_COMMANDS + 1, 1, "tape-too-long")]);
        assert_eq!(parse(&text["Hide\n".len() * 100..]).map(|tape| tape.lines.len()), Ok(MAX_COMMANDS));
    }

    #[test]
    fn a_solution_only_acts_and_knows_its_place_in_the_file() {
        let lines = parse_lines("Type \"u\"\n#! clock next\n", 40).expect("it is right");
        assert_eq!(lines.iter().map(|line| line.place.line).collect::<Vec<_>>(), [40, 41]);
        let problems = parse_lines("Enter\nHide\nOutput a.gif", 40).expect_err("it does more");
        assert_eq!(
            problems.iter().map(|problem| (problem.place.line, problem.message)).collect::<Vec<_>>(),
            [(41, "not-in-a-solution"), (42, "not-in-a-solution")]
        );
    }

    proptest! {
        #![proptest_config(crate::testing::cases())]

        #[test]
        fn no_text_panics_it_and_what_is_read_is_printed_and_read_again(
            words in prop::collection::vec(
                prop_oneof![
                    select(vec![
                        "Type", "\"a\"", "'b'", "`c`", "@", "500ms", "2", ".5", "s", "m", "Enter", "Down", "Sleep", "Wait", "+", "Screen", "/x+/",
                        "Hide", "Ctrl", "Alt", "Shift", "Tab", "x", "Set", "TypingSpeed", "FontSize", "Theme", "{}", "Screenshot", "a.png", "\n",
                        "#! pause", "#! clock +1d2h", "#! expect now=2019-01-26T09:15:00Z", "#! caption en \"x\"", "#! size 80x24", "# c", "%",
                    ])
                    .prop_map(str::to_owned),
                    ".{0,4}",
                ],
                0..20,
            ),
            glue in select(vec![" ", ""]),
        ) {
            let text = words.join(glue);
            if let Ok(tape) = parse(&text) {
                let printed = tape.to_string();
                let again = parse(&printed).map_err(|problems| TestCaseError::fail(format!("{printed}\n{problems:?}")))?;
                let commands = |tape: &Tape| tape.lines.iter().map(|line| line.command.clone()).collect::<Vec<_>>();
                prop_assert_eq!(commands(&again), commands(&tape), "{}", printed);
            }
        }
    }
}
