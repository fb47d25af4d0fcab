//! The directives after `#!`, which are comments to VHS.

use super::{ClockMove, Instruction};
use crate::{
    clock::Time,
    document::{Source, Span, is_language_tag},
    state::{Condition, ConditionError, Focus, Kind, Literal, Path, Test, paths},
};

/// The names of the directives.
const NAMES: [&str; 8] = ["size", "clock", "caption", "focus", "marker", "expect", "pause", "note"];

/// The most columns or rows of a screen.
const LARGEST: u16 = 500;

/// Parses a directive. Mistakes are reported to the source.
pub(super) fn directive(text: &str, span: &Span, source: &mut Source<'_>) -> Option<Instruction> {
    let text = text.trim();
    let (name, rest) = text.split_once([' ', '\t']).unwrap_or((text, ""));
    let rest = rest.trim();
    let mut wrong = |form: &'static str| {
        source.add(span, "directive-form", &[("name", name), ("form", form)]);
        None
    };
    match name {
        "size" => size(rest).map(|(width, height)| Instruction::Size { width, height }).or_else(|| wrong("size 100x30")),
        "clock" if rest == "next" => Some(Instruction::Clock(ClockMove::Next)),
        "clock" => match Time::in_file(rest) {
            Ok(Time::After(by)) => Some(Instruction::Clock(ClockMove::By(by))),
            Ok(Time::At(at)) => Some(Instruction::Clock(ClockMove::To(at))),
            Err(_) => wrong("clock +9d12h, clock 2019-01-30T00:00:00Z, clock next"),
        },
        "caption" => match by_language(rest) {
            Some((Some(language), text)) => Some(Instruction::Caption { language, text }),
            _ => wrong("caption en \"…\", caption en '…'"),
        },
        "marker" => match by_language(rest).filter(|(_, text)| !text.trim().is_empty()) {
            Some((language, text)) => Some(Instruction::Marker { language, text }),
            None => wrong("marker \"…\", marker nl \"…\""),
        },
        "note" => match by_language(rest) {
            Some((language, text)) => Some(Instruction::Note { language, text }),
            None => wrong("note \"…\", note nl \"…\""),
        },
        "focus" if rest.is_empty() => Some(Instruction::Focus(None)),
        "focus" => {
            let focus = Focus::parse(rest);
            if focus.is_none() {
                source.add_unknown(span, "unknown-focus", rest, Focus::names());
            }
            focus.map(Some).map(Instruction::Focus)
        }
        "pause" if rest.is_empty() => Some(Instruction::Pause),
        "pause" => wrong("pause"),
        "expect" => expect(rest, span, source),
        other => {
            source.add_unknown(span, "unknown-directive", other, NAMES);
            None
        }
    }
}

fn size(text: &str) -> Option<(u16, u16)> {
    let (width, height) = text.split_once('x')?;
    let side = |text: &str| text.parse::<u16>().ok().filter(|side| (1..=LARGEST).contains(side));
    Some((side(width)?, side(height)?))
}

/// Returns what is in quotes at the start of a text, of any of the kinds that `Type` takes, and the text after them.
fn quoted_first(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|first| ['"', '\'', '`'].contains(first))?;
    text[1..].split_once(quote)
}

/// Returns the text in quotes, if there is nothing else.
fn quoted(text: &str) -> Option<&str> {
    quoted_first(text).filter(|(_, rest)| rest.is_empty()).map(|(quoted, _)| quoted)
}

/// Parses a text in quotes, and the tag of its language before it, if there is one.
fn by_language(text: &str) -> Option<(Option<String>, String)> {
    if let Some(text) = quoted(text) {
        return Some((None, text.to_owned()));
    }
    let (language, rest) = text.split_once([' ', '\t']).filter(|(language, _)| is_language_tag(language))?;
    quoted(rest.trim()).map(|text| (Some(language.to_owned()), text.to_owned()))
}

/// Parses `offer.id=…`, `credit.remaining>=…`, `dialog=null`; before it may stand the subscription that is meant.
fn expect(text: &str, span: &Span, source: &mut Source<'_>) -> Option<Instruction> {
    let Some(named) = text.strip_prefix("subscription").map(str::trim_start).and_then(|rest| rest.strip_prefix('=')) else {
        return condition(text, span, source).map(|condition| Instruction::Expect { subscription: None, condition });
    };
    let Some((name, rest)) = quoted_first(named.trim_start()) else {
        let form = "expect subscription=\"Free Trial\" offer.id=MS-AZR-0003P";
        source.add(span, "directive-form", &[("name", "expect"), ("form", form)]);
        return None;
    };
    condition(rest.trim_start(), span, source).map(|condition| Instruction::Expect { subscription: Some(name.to_owned()), condition })
}

fn condition(text: &str, span: &Span, source: &mut Source<'_>) -> Option<Condition> {
    let found = || {
        let (name, rest) = text.split_at(text.find(['=', '<', '>'])?);
        let (operator, value) = ["=", ">=", "<="].into_iter().find_map(|sign| Some((sign, rest.strip_prefix(sign)?)))?;
        Some((name.trim(), operator, value.trim()))
    };
    let Some((name, operator, value)) = found().filter(|(_, _, value)| !value.is_empty()) else {
        source.add(span, "directive-form", &[("name", "expect"), ("form", "expect offer.id=MS-AZR-0003P")]);
        return None;
    };
    let Ok(path) = name.parse::<Path>() else {
        source.add_unknown(span, "unknown-path", name, paths());
        return None;
    };
    let wanted = match (operator, value) {
        ("=", "null") => Test::Set(false),
        ("=", "set") => Test::Set(true),
        ("=", value) => Test::Equal(literal(path.kind(), value)),
        (">=", value) => Test::AtLeast(literal(path.kind(), value)),
        (_, value) => Test::AtMost(literal(path.kind(), value)),
    };
    match Condition::new(path, wanted) {
        Ok(condition) => return Some(condition),
        Err(ConditionError::NoOrder) => source.add(span, "no-order", &[("path", path.name())]),
        Err(ConditionError::UnknownValue(value)) => source.add_not_a_value(span, &value, &path.values().unwrap_or_default()),
        Err(ConditionError::WrongKind(kind)) => source.add(span, "wrong-kind", &[("path", path.name()), ("kind", kind.into())]),
    }
    None
}

/// Parses a value by the kind of its path. One that does not fit is taken as a text, which the condition then refuses.
fn literal(kind: Kind, value: &str) -> Literal {
    let list = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    match (kind, list, quoted(value)) {
        (Kind::Flag, ..) if matches!(value, "true" | "false") => Literal::Flag(value == "true"),
        (Kind::List, Some(items), _) => {
            Literal::List(items.split(',').map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect())
        }
        (Kind::Number, ..) => value.parse().map_or_else(|_| Literal::Text(value.to_owned()), Literal::Number),
        (_, _, Some(text)) => Literal::Text(text.to_owned()),
        _ => Literal::Text(value.to_owned()),
    }
}
