//! A tape's text → its commands, or everything that is wrong with it.

use super::{
    Command, Line, Scope, Setting, Speed, Tape,
    directive::directive,
    setting::{OTHERS, Value, names},
    token::{Sort, Token, is_free, tokens},
    words::{Words, at, expected_text, file, limit, pattern, text, time, times},
};
use crate::{
    document::{Diagnostic, MAX_BYTES, Place, Source},
    key::{Code, Key},
};

/// The keys that are pressed by their names.
const KEYS: &[(&str, Code)] = &[
    ("Enter", Code::Enter),
    ("Escape", Code::Escape),
    ("Tab", Code::Tab),
    ("Space", Code::Char(' ')),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("PageUp", Code::PageUp),
    ("PageDown", Code::PageDown),
    ("Backspace", Code::Backspace),
    ("Delete", Code::Delete),
    ("Insert", Code::Insert),
];

/// The other commands.
const COMMANDS: &[&str] =
    &["Type", "Sleep", "Wait", "Hide", "Show", "Screenshot", "Output", "Set", "Source", "Require", "Env", "Ctrl", "Alt", "Shift"];

/// Reads a tape. A mark that some editors put before a text is none of it.
///
/// # Errors
/// Every mistake in it, in the order of the file.
pub fn parse(text: &str) -> Result<Tape, Vec<Diagnostic>> {
    let tape = Tape { lines: read(text.trim_start_matches('\u{feff}'), 1, false)? };
    tape.too_much().map_or(Ok(()), |problem| Err(vec![problem]))?;
    Ok(tape)
}

/// Reads the lines of a tape that stand in another file from a line on and act on the running program: keys, `Sleep` and `#! clock`.
///
/// # Errors
/// Every mistake in them; anything else that a tape may say is one here.
pub fn parse_lines(text: &str, first_line: usize) -> Result<Vec<Line>, Vec<Diagnostic>> {
    let tape = Tape { lines: read(text, first_line, true)? };
    tape.too_much().map_or(Ok(()), |problem| Err(vec![problem]))?;
    Ok(tape.lines)
}

fn read(text: &str, first_line: usize, only_acts: bool) -> Result<Vec<Line>, Vec<Diagnostic>> {
    if text.len() > MAX_BYTES {
        return Err(vec![Diagnostic::too_large()]);
    }
    let mut source = Source::new(text);
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let shown = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
        if let Some(tokens) = tokens(shown, start, &mut source) {
            commands(&tokens, only_acts, &mut lines, &mut source);
        }
        start += line.len();
    }
    let below = first_line - 1;
    for problem in &mut source.diagnostics {
        problem.place.line += below;
    }
    for line in &mut lines {
        line.line += below;
    }
    if source.diagnostics.is_empty() { Ok(lines) } else { Err(source.diagnostics) }
}

/// Reads the commands of a line. After a mistake the rest of it may mean anything.
fn commands(tokens: &[Token<'_>], only_acts: bool, into: &mut Vec<Line>, source: &mut Source<'_>) {
    let mut words = Words { tokens, at: 0 };
    while let Some(first) = words.next() {
        let span = first.start..first.end;
        let Place { line, column } = source.place(&span);
        let Some(command) = command(first, &mut words, source) else { return };
        let acts = matches!(command, Command::Type { .. } | Command::Press { .. } | Command::Sleep(_) | Command::Clock(_));
        if only_acts && !acts {
            source.add(&span, "not-in-a-solution", &[("value", first.text.trim())]);
        }
        into.push(Line { line, column, command });
    }
}

fn command(first: Token<'_>, words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<Command> {
    let span = first.start..first.end;
    if first.sort == Sort::Directive {
        return directive(first.text, &span, source);
    }
    if first.sort == Sort::Word
        && let Some((_, code)) = KEYS.iter().find(|(name, _)| *name == first.text)
    {
        let every = at(words, source)?;
        return Some(Command::Press { key: Key::plain(*code), times: times(words, source)?, every });
    }
    let mut expected = |what: &'static str, words: &Words<'_, '_>| {
        let found = words.peek().map_or(span.clone(), |token| token.start..token.end);
        source.add(&found, what, &[("value", first.text)]);
        None
    };
    // In quotes or slashes it is no command.
    match if first.sort == Sort::Word { first.text } else { "" } {
        "Type" => {
            let every = at(words, source)?;
            let mut texts = Vec::new();
            while let Some(token) = words.next_if(|token| token.as_text().is_some()) {
                texts.push(token.text);
            }
            let text = texts.join(" ");
            // VHS presses Tab there.
            if text.contains('\t') {
                source.add(&span, "control-character", &[("value", &text)]);
                return None;
            }
            if text.is_empty() { expected_text(first, words, source) } else { Some(Command::Type { text, every }) }
        }
        "Sleep" => time(words, source).map(Command::Sleep),
        "Wait" => wait(words, source),
        "Hide" => Some(Command::Hide),
        "Show" => Some(Command::Show),
        "Screenshot" => file(first, &[".png"], words, source).map(Command::Screenshot),
        "Output" => file(first, &[".gif", ".mp4", ".webm", ".txt", ".ascii", ".test", ".png", "/"], words, source).map(Command::Output),
        "Source" => file(first, &[".tape"], words, source).map(Command::Source),
        "Require" => text(first, words, source).map(Command::Require),
        "Env" => Some(Command::Env { name: text(first, words, source)?, value: text(first, words, source)? }),
        "Set" => set(first, words, source),
        "Ctrl" | "Alt" | "Shift" => held(first, words, source),
        _ if first.sort == Sort::Word => {
            let known = KEYS.iter().map(|(name, _)| *name).chain(COMMANDS.iter().copied());
            source.add_unknown(&span, "unknown-command", first.text, known);
            None
        }
        _ => expected("not-a-command", &Words { tokens: &[], at: 0 }),
    }
}

fn wait(words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<Command> {
    let mut scope = Scope::Line;
    if words.next_if(|token| token.is_sign("+")).is_some() {
        let Some(word) = words.next_if(|token| matches!(token.as_text(), Some("Screen" | "Line"))) else {
            let span = words.tokens[words.at - 1].start..words.tokens[words.at - 1].end;
            source.add(&span, "wait-scope", &[]);
            return None;
        };
        scope = if word.text == "Screen" { Scope::Screen } else { Scope::Line };
    }
    let timeout = limit(words, source)?;
    let pattern = match words.next_if(|token| token.sort == Sort::Pattern) {
        Some(token) => Some(pattern(token, source)?),
        None => None,
    };
    Some(Command::Wait { scope, pattern, timeout })
}

fn set(first: Token<'_>, words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<Command> {
    let Some(name) = words.next_if(|token| token.sort == Sort::Word) else { return expected_text(first, words, source) };
    let wrong = |token: Option<Token<'_>>, source: &mut Source<'_>| {
        let token = token.unwrap_or(name);
        source.add(&(token.start..token.end), "setting-value", &[("name", name.text), ("value", token.text)]);
        None
    };
    let setting = match name.text {
        // VHS takes no minutes here.
        "TypingSpeed" => match (time(words, source)?, words.tokens[words.at - 1]) {
            (_, unit) if unit.text == "m" => return wrong(Some(unit), source),
            (time, _) => Setting::TypingSpeed(time),
        },
        "WaitTimeout" => Setting::WaitTimeout(time(words, source)?),
        "PlaybackSpeed" => {
            let token = words.next();
            let speed = token.filter(|token| token.sort == Sort::Number).and_then(|token| Speed::parse(token.text));
            match speed {
                Some(speed) => Setting::PlaybackSpeed(speed),
                None => return wrong(token, source),
            }
        }
        "WaitPattern" => match words.next() {
            Some(token) if token.sort == Sort::Pattern => Setting::WaitPattern(pattern(token, source)?),
            token => return wrong(token, source),
        },
        other => {
            let Some((known, kind)) = OTHERS.iter().find(|(known, _)| *known == other) else {
                source.add_unknown(&(name.start..name.end), "unknown-setting", other, names());
                return None;
            };
            let token = words.next();
            let Some(token) = token.filter(|token| kind.takes(token)) else { return wrong(token, source) };
            let mut value = token.text.to_owned();
            if *kind == Value::Percent && words.next_if(|token| token.is_sign("%")).is_some() {
                value.push('%');
            }
            Setting::Other(known, value)
        }
    };
    Some(Command::Set(setting))
}

/// `Ctrl+x`, `Alt+x`, `Shift+Tab`.
fn held(first: Token<'_>, words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<Command> {
    let mut key = Key::plain(Code::Enter);
    let mut holder = first;
    loop {
        match holder.text {
            "Ctrl" => key.ctrl = true,
            "Alt" => key.alt = true,
            _ => key.shift = true,
        }
        let plus = words.next_if(|token| token.is_sign("+"));
        let named = plus.and_then(|_| words.next());
        let Some(named) = named else {
            source.add(&(holder.start..holder.end), "key-expected", &[("value", holder.text)]);
            return None;
        };
        // VHS knows Ctrl with the others held, not the others with each other.
        if first.text == "Ctrl" && holder.text != named.text && matches!(named.text, "Alt" | "Shift") && named.sort == Sort::Word {
            holder = named;
            continue;
        }
        let code = KEYS.iter().find(|(name, _)| *name == named.text && named.sort == Sort::Word).map(|(_, code)| *code);
        let mut letters = named.text.chars();
        let letter = match (letters.next(), letters.next()) {
            // A bare letter that is a unit is no letter to VHS: `Alt+"s"`, and after Ctrl its capital.
            (Some(c), None) if named.sort == Sort::Quoted && first.text != "Ctrl" => Some(Code::Char(c)),
            (Some(c), None) if named.sort == Sort::Word && is_free(named.text) => Some(Code::Char(c)),
            (Some(c @ ('[' | ']')), None) if named.sort == Sort::Sign => Some(Code::Char(c)),
            (Some(c @ ('-' | '@' | '^' | '\\')), None) if named.sort == Sort::Sign && first.text == "Ctrl" => Some(Code::Char(c)),
            _ => None,
        };
        // Not every key that has a name can be pressed with one that is held.
        let allowed = |code: &Code| match code {
            Code::Char(_) | Code::Backspace | Code::Up | Code::Down | Code::Left | Code::Right => first.text == "Ctrl",
            Code::Tab => first.text != "Ctrl",
            code => *code == Code::Enter,
        };
        let Some(code) = code.filter(allowed).or(letter) else {
            source.add(&(named.start..named.end), "key-expected", &[("value", holder.text)]);
            return None;
        };
        key.code = match code {
            // With Ctrl, as terminals send it; with Shift alone VHS types the letter as it is written.
            Code::Char(c) if key.ctrl => Code::Char(c.to_ascii_lowercase()),
            code => code,
        };
        if matches!(key.code, Code::Char(_)) {
            key.shift = false;
        }
        return Some(Command::Press { key, times: 1, every: None });
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
#! size 100x30
#! clock +9d12h
#! clock next
#! caption nl "Er gaat niets verloren"
#! marker "The upgrade"
#! expect offer.id=MS-AZR-0003P
#! expect credit.remaining>=10.00
#! expect transfer.blockers=[not_upgraded, request_pending]
#! expect dialog=null
#! pause
#! note "Ask who knows it"
"#;
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
#! size 100x30
#! clock +9d12h
#! clock next
#! caption nl "Er gaat niets verloren"
#! marker "The upgrade"
#! expect offer.id=MS-AZR-0003P
#! expect credit.remaining>=10.00
#! expect transfer.blockers=[not_upgraded, request_pending]
#! expect dialog=null
#! pause
#! note "Ask who knows it"
"#;
        let read = parse(tape).expect("it is right");
        assert_eq!(read.to_string(), printed);
        assert_eq!((read.lines[5].line, read.lines[7].column), (7, 7));
        let again = parse(printed).expect("it is right");
        let commands = |tape: &Tape| tape.lines.iter().map(|line| line.command.clone()).collect::<Vec<_>>();
        assert_eq!(commands(&again), commands(&read));
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let wrong = [
            ("Tipe \"u\"", 1, "unknown-command"),
            ("Type", 1, "text-expected"),
            ("Type \"u", 6, "unclosed"),
            ("Type \"a\tb\"", 1, "control-character"),
            ("Sleep soon", 7, "time-expected"),
            ("Sleep 2h", 8, "unknown-command"),
            ("Sleep 61m", 7, "time-out-of-range"),
            ("Down 0", 6, "times-out-of-range"),
            ("Wait+Page", 5, "wait-scope"),
            ("Wait /(/", 6, "not-a-pattern"),
            ("Screenshot a.svg", 12, "file-ends"),
            ("Set Fontsize 3", 5, "unknown-setting"),
            ("Set FontSize big", 14, "setting-value"),
            ("Ctrl+", 1, "key-expected"),
            ("Shift+Up", 7, "key-expected"),
            ("+", 1, "not-a-command"),
            ("#! clok +1d", 1, "unknown-directive"),
            ("#! clock 2019-01-26", 1, "directive-form"),
            ("#! expect", 1, "directive-form"),
            ("#! expect offer.id", 1, "directive-form"),
            ("#! expect offer.idd=x", 1, "unknown-path"),
            ("#! expect status>=active", 1, "no-order"),
            ("#! expect now=soon", 1, "wrong-kind"),
            ("#! pause now", 1, "directive-form"),
            ("Enter\u{7}", 6, "control-character"),
        ];
        // After a comment: on the very first line a shebang is one.
        let text: String = std::iter::once("# all of it\n".to_owned()).chain(wrong.iter().map(|(line, ..)| format!("{line}\n"))).collect();
        let expected: Vec<_> = wrong.iter().enumerate().map(|(place, (_, column, message))| (place + 2, *column, *message)).collect();
        assert_eq!(problems(&text), expected);
    }

    #[test]
    fn a_solution_only_acts_and_knows_its_place_in_the_file() {
        let lines = parse_lines("Type \"u\"\n#! clock next\n", 40).expect("it is right");
        assert_eq!(lines.iter().map(|line| line.line).collect::<Vec<_>>(), [40, 41]);
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
