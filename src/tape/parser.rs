//! A cursor over the tokens of a line, and the values that several commands have.

use std::time::Duration;

use super::{
    Pattern,
    token::{Token, TokenKind},
};
use crate::document::Source;

/// The most commands of a tape together with the tapes that it includes. Five bytes of a file can be a command, which takes a hundred bytes of
/// memory.
pub const MAX_COMMANDS: usize = 50_000;

/// The most times that one command presses a key.
pub const MAX_TIMES: u32 = 1000;

/// The most keys that a tape presses.
pub const MAX_KEYS: u32 = 10_000;

/// The most screenshots that a tape takes.
pub const MAX_STILLS: u32 = 200;

/// The longest time of a command, and of a tape.
pub const MAX_TIME: Duration = Duration::from_hours(1);

/// A mistake that has been reported to the source.
pub(super) struct Reported;

/// A value, unless there was a mistake.
pub(super) type Parsed<T> = Result<T, Reported>;

pub(super) struct Parser<'p, 's> {
    /// At least one.
    tokens: &'p [Token<'s>],
    next: usize,
    pub(super) source: &'p mut Source<'s>,
}

impl<'p, 's> Parser<'p, 's> {
    pub(super) const fn new(tokens: &'p [Token<'s>], source: &'p mut Source<'s>) -> Self {
        Self { tokens, next: 0, source }
    }

    pub(super) fn peek(&self) -> Option<Token<'s>> {
        self.tokens.get(self.next).copied()
    }

    pub(super) fn next(&mut self) -> Option<Token<'s>> {
        self.next_if(|_| true)
    }

    pub(super) fn next_if(&mut self, is_wanted: impl FnOnce(&Token<'s>) -> bool) -> Option<Token<'s>> {
        let token = self.peek().filter(is_wanted)?;
        self.next += 1;
        Some(token)
    }

    pub(super) fn next_is_sign(&mut self, sign: &str) -> bool {
        self.next_if(|token| token.kind == TokenKind::Sign && token.text == sign).is_some()
    }

    /// Returns the token that was read last.
    pub(super) fn previous(&self) -> Token<'s> {
        self.tokens[self.next.saturating_sub(1)]
    }

    pub(super) fn mistake<T>(&mut self, at: Token<'_>, message: &'static str, arguments: &[(&'static str, &str)]) -> Parsed<T> {
        self.source.add(&at.span(), message, arguments);
        Err(Reported)
    }

    pub(super) fn text_expected<T>(&mut self, command: Token<'_>) -> Parsed<T> {
        let found = self.peek().unwrap_or(command);
        let is_curly = found.kind == TokenKind::Sign && found.text.chars().all(|c| "“”„‟‘’‚‛«»‹›".contains(c));
        let message = if is_curly { "curly-quotes" } else { "text-expected" };
        self.mistake(found, message, &[("value", command.text)])
    }

    /// Parses a text in quotes, or a bare word that VHS does not reserve.
    pub(super) fn text(&mut self, command: Token<'_>) -> Parsed<String> {
        match self.next_if(|token| token.as_text().is_some()) {
            Some(token) => Ok(token.text.to_owned()),
            None => self.text_expected(command),
        }
    }

    /// Parses the name of a file with one of these endings. `/` stands for a folder, and for every other ending, which VHS takes for a video.
    pub(super) fn file(&mut self, command: Token<'_>, endings: &[&str]) -> Parsed<String> {
        let name = self.text(command)?;
        let is_video = endings.contains(&"/") && name.rsplit('/').next().is_some_and(|last| last.contains('.'));
        // `..png` is no name with an ending, but a folder's.
        let has_stem = |ending: &&str| name.strip_suffix(*ending).is_some_and(|stem| !matches!(stem.rsplit('/').next(), Some("" | ".")));
        if is_video || endings.iter().any(|ending| *ending == "/" && name.ends_with('/') || has_stem(ending)) {
            return Ok(name);
        }
        self.mistake(self.previous(), "file-ends", &[("value", &name), ("known", &endings.join(", "))])
    }

    /// Parses `@500ms`, if it is there.
    pub(super) fn at(&mut self) -> Parsed<Option<Duration>> {
        if self.next_is_sign("@") { self.time().map(Some) } else { Ok(None) }
    }

    /// Parses a number with a unit: seconds, if there is none.
    pub(super) fn time(&mut self) -> Parsed<Duration> {
        let Some(number) = self.next_if(|token| token.kind == TokenKind::Number) else {
            let found = self.peek().unwrap_or_else(|| self.previous());
            return self.mistake(found, "time-expected", &[]);
        };
        let unit = self.next_if(|token| token.kind == TokenKind::Word && matches!(token.text, "ms" | "s" | "m"));
        let nanoseconds_per_unit = match unit.map(|unit| unit.text) {
            Some("ms") => 1_000_000,
            Some("m") => 60_000_000_000,
            _ => 1_000_000_000,
        };
        match nanoseconds(number.text, nanoseconds_per_unit).map(Duration::from_nanos).filter(|time| *time <= MAX_TIME) {
            Some(time) => Ok(time),
            None => self.mistake(number, "time-out-of-range", &[("value", number.text)]),
        }
    }

    /// Parses how many times a key is pressed: once, if there is no number.
    pub(super) fn times(&mut self) -> Parsed<u32> {
        let Some(number) = self.next_if(|token| token.kind == TokenKind::Number) else { return Ok(1) };
        match number.text.parse().ok().filter(|times| (1..=MAX_TIMES).contains(times)) {
            Some(times) => Ok(times),
            None => self.mistake(number, "times-out-of-range", &[("value", number.text), ("most", &MAX_TIMES.to_string())]),
        }
    }

    /// Parses a pattern between slashes, if there is one.
    pub(super) fn pattern(&mut self) -> Parsed<Option<Pattern>> {
        let Some(token) = self.next_if(|token| token.kind == TokenKind::Pattern) else { return Ok(None) };
        match Pattern::parse(token.text) {
            Ok(pattern) => Ok(Some(pattern)),
            Err(reason) => self.mistake(token, "not-a-pattern", &[("value", token.text), ("reason", &reason)]),
        }
    }
}

fn nanoseconds(number: &str, per_unit: u64) -> Option<u64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let digits = format!("{fraction:0<9}");
    let fraction: u64 = digits.get(..9).filter(|_| fraction.len() <= 9)?.parse().ok()?;
    whole.checked_mul(per_unit)?.checked_add(u64::try_from(u128::from(fraction) * u128::from(per_unit) / 1_000_000_000).ok()?)
}
