//! Prints a tape. Parsing that gives an equal one.

use std::{fmt, time::Duration};

use chrono::{SecondsFormat, TimeDelta};

use super::{ClockMove, Command, Instruction, Line, Scope, Setting, Tape};
use crate::{
    key::{Code, Key},
    state::{Literal, Test},
};

impl fmt::Display for Tape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.command.fmt(f)
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type { text, every } => write!(f, "Type{} {}", At(*every), Quoted(text)),
            Self::Press { key, times, every } => {
                write!(f, "{}{}", KeyName(*key), At(*every))?;
                if *times > 1 { write!(f, " {times}") } else { Ok(()) }
            }
            Self::Sleep(time) => write!(f, "Sleep {}", Time(*time)),
            Self::Wait { scope, pattern, timeout } => {
                let scope = if *scope == Scope::Screen { "+Screen" } else { "" };
                write!(f, "Wait{scope}{}", At(*timeout))?;
                pattern.as_ref().map_or(Ok(()), |pattern| write!(f, " /{pattern}/"))
            }
            Self::Output(name) => write!(f, "Output {}", Quoted(name)),
            Self::Require(name) => write!(f, "Require {}", Quoted(name)),
            Self::Source(name) => write!(f, "Source {}", Quoted(name)),
            Self::Env { name, value } => write!(f, "Env {} {}", Quoted(name), Quoted(value)),
            Self::Set(setting) => write!(f, "Set {setting}"),
            Self::Do(instruction) => instruction.fmt(f),
        }
    }
}

impl fmt::Display for Instruction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(is_recorded) => f.write_str(if *is_recorded { "Show" } else { "Hide" }),
            Self::Screenshot(name) => write!(f, "Screenshot {}", Quoted(name)),
            Self::Size { width, height } => write!(f, "#! size {width}x{height}"),
            Self::Clock(to) => write!(f, "#! clock {to}"),
            Self::Caption { language, text } => write!(f, "#! caption {language} {}", Quoted(text)),
            Self::Marker { language, text } => write!(f, "#! marker {}{}", Tag(language.as_deref()), Quoted(text)),
            Self::Expect { subscription, condition } => {
                f.write_str("#! expect ")?;
                if let Some(name) = subscription {
                    write!(f, "subscription={} ", Quoted(name))?;
                }
                let (path, test) = (condition.path().name(), condition.test());
                match test {
                    Test::Equal(literal) => write!(f, "{path}={}", Value(literal)),
                    Test::AtLeast(literal) => write!(f, "{path}>={}", Value(literal)),
                    Test::AtMost(literal) => write!(f, "{path}<={}", Value(literal)),
                    Test::Set(true) => write!(f, "{path}=set"),
                    Test::Set(false) => write!(f, "{path}=null"),
                }
            }
            Self::Focus(Some(focus)) => write!(f, "#! focus {}", focus.name()),
            Self::Focus(None) => f.write_str("#! focus"),
            Self::Pause => f.write_str("#! pause"),
            Self::Note { language, text } => write!(f, "#! note {}{}", Tag(language.as_deref()), Quoted(text)),
        }
    }
}

/// The tag of a language, and a blank after it; nothing where there is none.
struct Tag<'a>(Option<&'a str>);

impl fmt::Display for Tag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |tag| write!(f, "{tag} "))
    }
}

impl fmt::Display for ClockMove {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by = match self {
            Self::By(by) => by,
            Self::To(at) => return f.write_str(&at.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
            Self::Next => return f.write_str("next"),
        };
        f.write_str(if *by < TimeDelta::zero() { "-" } else { "+" })?;
        let seconds = by.num_seconds().abs();
        let parts = [(seconds / 86_400, 'd'), (seconds % 86_400 / 3600, 'h'), (seconds % 3600 / 60, 'm'), (seconds % 60, 's')];
        let parts: Vec<_> = parts.into_iter().filter(|(number, _)| *number > 0).collect();
        if parts.is_empty() { f.write_str("0d") } else { parts.into_iter().try_for_each(|(number, unit)| write!(f, "{number}{unit}")) }
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TypingSpeed(time) => write!(f, "TypingSpeed {}", Time(*time)),
            Self::WaitTimeout(time) => write!(f, "WaitTimeout {}", Time(*time)),
            Self::PlaybackSpeed(speed) => write!(f, "PlaybackSpeed {}.{:03}", speed.thousandths() / 1000, speed.thousandths() % 1000),
            Self::WaitPattern(pattern) => write!(f, "WaitPattern /{pattern}/"),
            Self::Other(name, value) => write!(f, "{name} {value}"),
        }
    }
}

/// `@500ms`, or nothing.
struct At(Option<Duration>);

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |time| write!(f, "@{}", Time(time)))
    }
}

/// A time in seconds or milliseconds, without rounding.
struct Time(Duration);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nanoseconds = self.0.as_nanos();
        match (nanoseconds % 1_000_000, nanoseconds % 1_000_000_000) {
            (_, 0) => write!(f, "{}s", nanoseconds / 1_000_000_000),
            (0, _) => write!(f, "{}ms", nanoseconds / 1_000_000),
            _ => write!(f, "{}.{:06}ms", nanoseconds / 1_000_000, nanoseconds % 1_000_000),
        }
    }
}

/// A text in quotes that it does not contain. One that contains all three was written as several texts, and is printed so.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let free = |text: &str| ['"', '\'', '`'].into_iter().find(|quote| !text.contains(*quote));
        let mut rest = self.0;
        loop {
            let mut ends = rest.match_indices(' ').map(|(at, _)| at).chain([rest.len()]).rev();
            let (end, quote) = ends.find_map(|end| Some((end, free(&rest[..end])?))).unwrap_or((rest.len(), '"'));
            write!(f, "{quote}{}{quote}", &rest[..end])?;
            let Some(next) = rest.get(end + 1..) else { return Ok(()) };
            f.write_str(" ")?;
            rest = next;
        }
    }
}

/// A key as a tape names it.
struct KeyName(Key);

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Key { code, ctrl, alt, .. } = self.0;
        match code {
            // A bare unit is no letter to VHS, but after Ctrl a capital is one.
            Code::Char(c) if ctrl && c != ' ' => write!(f, "Ctrl+{}{}", if alt { "Alt+" } else { "" }, c.to_ascii_uppercase()),
            Code::Char(c) if alt && !ctrl => write!(f, "Alt+{}", Quoted(&c.to_string())),
            Code::Char(c) if !ctrl && c != ' ' => write!(f, "Shift+{}", Quoted(&c.to_string())),
            _ => self.0.fmt(f),
        }
    }
}

/// A value of an expectation.
struct Value<'a>(&'a Literal);

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Literal::Text(text) if matches!(text.as_str(), "set" | "null") => write!(f, "\"{text}\""),
            Literal::Text(text) => f.write_str(text),
            Literal::Flag(flag) => write!(f, "{flag}"),
            Literal::Number(number) => write!(f, "{number}"),
            Literal::List(items) => write!(f, "[{}]", items.join(", ")),
        }
    }
}
