//! The words of a line of a tape that are still to be read, and the values among them: texts, files, times, counts, patterns.

use std::time::Duration;

use super::{
    Pattern,
    token::{Sort, Token},
};
use crate::document::Source;

/// The most times that a key is pressed by one command.
pub const MAX_TIMES: u32 = 1000;

/// The most keys that a tape presses.
pub const MAX_KEYS: u64 = 100_000;

/// The longest time that a command says, and that a tape takes: an hour.
pub const MAX_TIME: Duration = Duration::from_hours(1);

/// The words of a line that are still to be read.
pub(super) struct Words<'t, 's> {
    pub(super) tokens: &'t [Token<'s>],
    pub(super) at: usize,
}

impl<'s> Words<'_, 's> {
    pub(super) fn peek(&self) -> Option<Token<'s>> {
        self.tokens.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<Token<'s>> {
        let token = self.peek()?;
        self.at += 1;
        Some(token)
    }

    pub(super) fn next_if(&mut self, wanted: impl FnOnce(&Token<'s>) -> bool) -> Option<Token<'s>> {
        let token = self.peek().filter(wanted)?;
        self.at += 1;
        Some(token)
    }
}

pub(super) fn expected_text<T>(first: Token<'_>, words: &Words<'_, '_>, source: &mut Source<'_>) -> Option<T> {
    let found = words.peek().unwrap_or(first);
    source.add(&(found.start..found.end), "text-expected", &[("value", first.text)]);
    None
}

/// A text, in quotes or a bare word that is not VHS's own.
pub(super) fn text(first: Token<'_>, words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<String> {
    match words.next_if(|token| token.as_text().is_some()) {
        Some(token) => Some(token.text.to_owned()),
        None => expected_text(first, words, source),
    }
}

/// A file whose name ends in one of these.
pub(super) fn file(first: Token<'_>, ends: &[&str], words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<String> {
    let place = words.peek();
    let name = text(first, words, source)?;
    // With any other ending of its own it is a film to VHS; without one, nothing.
    let is_film = ends.contains(&"/") && name.rsplit('/').next().is_some_and(|last| last.contains('.'));
    if !is_film && !ends.iter().any(|end| name.ends_with(end)) {
        let span = place.map_or(first.start..first.end, |token| token.start..token.end);
        source.add(&span, "file-ends", &[("value", name.as_str()), ("known", &ends.join(", "))]);
        return None;
    }
    Some(name)
}

/// `@500ms`, where it stands there; `None` after a mistake.
#[expect(clippy::option_option, reason = "the outer one is whether it was understood, as for every value here")]
pub(super) fn at(words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<Option<Duration>> {
    if words.next_if(|token| token.is_sign("@")).is_some() { time(words, source).map(Some) } else { Some(None) }
}

/// The same, and longer than nothing.
#[expect(clippy::option_option, reason = "as above")]
pub(super) fn limit(words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<Option<Duration>> {
    let limit = at(words, source)?;
    if limit.is_some_and(|time| time.is_zero()) {
        let last = words.tokens[words.at - 1];
        source.add(&(last.start..last.end), "time-out-of-range", &[("value", "0")]);
        return None;
    }
    Some(limit)
}

/// A number with a unit; seconds without one.
pub(super) fn time(words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<Duration> {
    let Some(number) = words.next_if(|token| token.sort == Sort::Number) else {
        let span = words.peek().or(words.tokens.last().copied()).map_or(0..0, |token| token.start..token.end);
        source.add(&span, "time-expected", &[]);
        return None;
    };
    let unit = words.next_if(|token| token.sort == Sort::Word && matches!(token.text, "ms" | "s" | "m"));
    let unit = match unit.map(|unit| unit.text) {
        Some("ms") => 1_000_000,
        Some("m") => 60_000_000_000,
        _ => 1_000_000_000,
    };
    let time = nanoseconds(number.text, unit).map(Duration::from_nanos).filter(|time| *time <= MAX_TIME);
    if time.is_none() {
        source.add(&(number.start..number.end), "time-out-of-range", &[("value", number.text)]);
    }
    time
}

/// A number in units of so many nanoseconds.
pub(super) fn nanoseconds(number: &str, unit: u64) -> Option<u64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let digits = format!("{fraction:0<9}");
    let fraction: u64 = digits.get(..9).filter(|_| fraction.len() <= 9)?.parse().ok()?;
    whole.checked_mul(unit)?.checked_add(u64::try_from(u128::from(fraction) * u128::from(unit) / 1_000_000_000).ok()?)
}

pub(super) fn times(words: &mut Words<'_, '_>, source: &mut Source<'_>) -> Option<u32> {
    let Some(number) = words.next_if(|token| token.sort == Sort::Number) else { return Some(1) };
    let times = number.text.parse().ok().filter(|times| (1..=MAX_TIMES).contains(times));
    if times.is_none() {
        source.add(&(number.start..number.end), "times-out-of-range", &[("value", number.text), ("most", &MAX_TIMES.to_string())]);
    }
    times
}

pub(super) fn pattern(token: Token<'_>, source: &mut Source<'_>) -> Option<Pattern> {
    let pattern = Pattern::parse(token.text);
    pattern.map_err(|reason| source.add(&(token.start..token.end), "not-a-pattern", &[("value", token.text), ("reason", &reason)])).ok()
}
