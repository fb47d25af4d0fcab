//! Parses a command and its arguments.

use super::{
    Command, Instruction, Scope, Setting, Speed,
    directive::directive,
    keys::{held, key_names, named},
    parser::{Parsed, Parser, Reported},
    setting::{OTHERS, PERCENT, names},
    token::{Token, TokenKind},
};

/// The commands other than keys.
const COMMANDS: [&str; 14] =
    ["Type", "Sleep", "Wait", "Hide", "Show", "Screenshot", "Output", "Set", "Source", "Require", "Env", "Ctrl", "Alt", "Shift"];

/// The commands that only mean something to VHS's own terminal, and to the machine that plays the tape.
const ONLY_VHS: [&str; 4] = ["ScrollUp", "ScrollDown", "Copy", "Paste"];

/// The keys for which VHS has no command.
const NOT_IN_VHS: [&str; 2] = ["Home", "End"];

/// The files that VHS writes.
const OUTPUTS: &[&str] = &[".gif", ".mp4", ".webm", ".txt", ".ascii", ".test", ".png", "/"];

pub(super) fn command(first: Token<'_>, parser: &mut Parser<'_, '_>) -> Parsed<Command> {
    if first.kind == TokenKind::Directive {
        return directive(first.text, &first.span(), parser.source).map(Command::Do).ok_or(Reported);
    }
    if let Some(code) = named(&first) {
        let every = parser.at()?;
        return Ok(Command::Press { key: crate::key::Key::plain(code), times: parser.times()?, every });
    }
    if first.kind != TokenKind::Word {
        return parser.mistake(first, "not-a-command", &[("value", first.text)]);
    }
    Ok(match first.text {
        "Type" => type_text(first, parser)?,
        "Sleep" => Command::Sleep(parser.time()?),
        "Wait" => wait(parser)?,
        "Hide" => Command::Do(Instruction::Record(false)),
        "Show" => Command::Do(Instruction::Record(true)),
        "Screenshot" => Command::Do(Instruction::Screenshot(parser.file(first, &[".png"])?)),
        "Output" => Command::Output(parser.file(first, OUTPUTS)?),
        "Source" => Command::Source(parser.file(first, &[".tape"])?),
        "Require" => Command::Require(parser.text(first)?),
        "Env" => Command::Env { name: parser.text(first)?, value: parser.text(first)? },
        "Set" => Command::Set(set(first, parser)?),
        "Ctrl" | "Alt" | "Shift" => held(first, parser)?,
        other if ONLY_VHS.contains(&other) => return parser.mistake(first, "only-in-vhs", &[("value", other)]),
        other if NOT_IN_VHS.contains(&other) => return parser.mistake(first, "not-in-vhs", &[("value", other)]),
        other => {
            parser.source.add_unknown(&first.span(), "unknown-command", other, key_names().chain(COMMANDS));
            return Err(Reported);
        }
    })
}

fn type_text(first: Token<'_>, parser: &mut Parser<'_, '_>) -> Parsed<Command> {
    let every = parser.at()?;
    let mut texts = Vec::new();
    while let Some(token) = parser.next_if(|token| token.as_text().is_some()) {
        texts.push(token.text);
    }
    let text = texts.join(" ");
    // VHS presses Tab there.
    if text.contains('\t') {
        return parser.mistake(first, "control-character", &[("value", &text)]);
    }
    if text.is_empty() { parser.text_expected(first) } else { Ok(Command::Type { text, every }) }
}

fn wait(parser: &mut Parser<'_, '_>) -> Parsed<Command> {
    let mut scope = Scope::Line;
    if parser.next_is_sign("+") {
        scope = match parser.peek().and_then(|token| token.as_text()) {
            Some("Screen") => Scope::Screen,
            Some("Line") => Scope::Line,
            _ => return parser.mistake(parser.previous(), "wait-scope", &[]),
        };
        parser.next();
    }
    let timeout = parser.at()?;
    if timeout.is_some_and(|time| time.is_zero()) {
        return parser.mistake(parser.previous(), "time-out-of-range", &[("value", "0")]);
    }
    Ok(Command::Wait { scope, pattern: parser.pattern()?, timeout })
}

fn set(first: Token<'_>, parser: &mut Parser<'_, '_>) -> Parsed<Setting> {
    let Some(name) = parser.next_if(|token| token.kind == TokenKind::Word) else { return parser.text_expected(first) };
    let setting = match name.text {
        "TypingSpeed" => {
            let time = parser.time()?;
            // VHS takes no minutes here.
            (parser.previous().text != "m").then_some(Setting::TypingSpeed(time))
        }
        "WaitTimeout" => Some(Setting::WaitTimeout(parser.time()?)),
        "PlaybackSpeed" => {
            let number = parser.next().filter(|token| token.kind == TokenKind::Number);
            number.and_then(|number| Speed::parse(number.text)).map(Setting::PlaybackSpeed)
        }
        "WaitPattern" => match parser.pattern()? {
            Some(pattern) => Some(Setting::WaitPattern(pattern)),
            None => parser.next().and(None),
        },
        other => {
            let Some((known, is_value)) = OTHERS.iter().find(|(known, _)| *known == other) else {
                parser.source.add_unknown(&name.span(), "unknown-setting", other, names());
                return Err(Reported);
            };
            let value = parser.next().filter(is_value).map(|token| token.written.to_owned());
            let has_sign = value.is_some() && *known == PERCENT && parser.next_is_sign("%");
            value.map(|value| Setting::Other(known, if has_sign { format!("{value}%") } else { value }))
        }
    };
    match (setting, parser.previous()) {
        (Some(setting), _) => Ok(setting),
        (None, value) => parser.mistake(value, "setting-value", &[("name", name.text), ("value", value.text)]),
    }
}
