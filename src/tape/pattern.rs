//! The pattern of a `Wait`: a regular expression that means the same to VHS.
//!
//! VHS uses the dialect of Go, and this program that of Rust. Only what means the same in both is accepted.

use std::fmt;

use regex_lite::Regex;

/// The longest pattern, in bytes.
const MAX_BYTES: usize = 200;

/// The largest product of all counts in braces.
const MAX_REPETITIONS: u32 = 1000;

/// A regular expression. Two are equal if they are written the same.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

impl Pattern {
    /// Parses a pattern: letters and signs for themselves, `.`, `^`, `$`, `|`, `( )`, `(?: )`, `(?i)`, `[ ]`, `* + ?` and `{n,m}`, each also
    /// lazy, and after a backslash `d D s S w W b B n t` or a sign.
    ///
    /// # Errors
    /// Says in English why the pattern is refused.
    pub fn parse(source: &str) -> Result<Self, String> {
        if source.is_empty() || source.len() > MAX_BYTES {
            return Err(format!("from 1 to {MAX_BYTES} bytes"));
        }
        check(source)?;
        Regex::new(source).map(Self).map_err(|error| error.to_string())
    }

    /// Returns whether the pattern is found anywhere in a text.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

/// Refuses what only Rust has, or has with another meaning. What neither has is left to the parser.
fn check(pattern: &str) -> Result<(), String> {
    let mut rest = pattern;
    let (mut open_groups, mut is_repeatable, mut repetitions) = (0_usize, false, 1_u32);
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let was_repeatable = std::mem::replace(&mut is_repeatable, !"(|^$*+?{".contains(c));
        rest = match c {
            '\\' => {
                is_repeatable = !after.starts_with(['b', 'B']);
                escaped(after)?
            }
            '[' => set(after)?,
            '(' if after.starts_with("?i)") => &after[3..],
            '(' => {
                open_groups += 1;
                let after = after.strip_prefix("?:").unwrap_or(after);
                if after.starts_with('?') {
                    return Err("only (?: ) and (?i) are understood".into());
                }
                after
            }
            ')' => {
                open_groups = open_groups.checked_sub(1).ok_or("a ) without its (")?;
                after
            }
            '*' | '+' | '?' | '{' if !was_repeatable => return Err(format!("nothing to repeat before {c}")),
            '*' | '+' | '?' => after.strip_prefix('?').unwrap_or(after),
            '{' => {
                let (most, after) = count(after).ok_or("a count is {n}, {n,} or {n,m}")?;
                repetitions = repetitions.saturating_mul(most.max(1));
                after.strip_prefix('?').unwrap_or(after)
            }
            '}' | ']' => return Err(format!("a {c} needs a backslash")),
            _ => after,
        };
    }
    if open_groups > 0 {
        return Err("a ( without its )".into());
    }
    if repetitions > MAX_REPETITIONS { Err(format!("counts multiply to more than {MAX_REPETITIONS}")) } else { Ok(()) }
}

/// Returns the largest number of a count, which starts behind its `{`, and what follows it.
fn count(rest: &str) -> Option<(u32, &str)> {
    let (count, after) = rest.split_once('}')?;
    let (least, most) = count.split_once(',').unwrap_or((count, count));
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| !text.starts_with('+'));
    let least = number(least)?;
    Some((if most.is_empty() { least } else { number(most)? }, after))
}

/// Returns what follows a backslash and the character that it changes.
fn escaped(rest: &str) -> Result<&str, String> {
    let is_understood = |c: char| "dDsSwWbBnt".contains(c) || c.is_ascii_punctuation() && !"<>".contains(c);
    rest.strip_prefix(is_understood).ok_or_else(|| "a \\ before something that needs none".to_owned())
}

/// Returns what follows a set of characters, which starts behind its `[`.
fn set(rest: &str) -> Result<&str, String> {
    let mut rest = rest.strip_prefix('^').unwrap_or(rest);
    if rest.starts_with(']') {
        return Err("an empty [ ]".into());
    }
    loop {
        let c = rest.chars().next().ok_or("a [ without its ]")?;
        let after = &rest[c.len_utf8()..];
        rest = match c {
            ']' => return Ok(after),
            '[' => return Err("a [ within [ ] needs a backslash".into()),
            '&' | '~' | '-' if after.starts_with(c) => return Err(format!("two {c} within [ ]")),
            '-' if after.strip_prefix('\\').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic())) => {
                return Err("a range ends in a character".into());
            }
            '\\' if after.starts_with(['b', 'B']) => return Err("a \\b within [ ]".into()),
            '\\' => escaped(after)?,
            _ => after,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_of_both_dialects_matches() {
        let found = |pattern, text| Pattern::parse(pattern).expect("a pattern").is_match(text);
        assert!(found(r"(?i)upgrade\b", "Please UPGRADE now"));
        assert!(found(r"a\/b", "a/b"));
        assert!(found(r"^\$\d+\.\d{2}$", "$143.22"));
        assert!(!found(r"^\$\d+\.\d{2}$", "$143.2"));
        assert!(found("[^a-z ]é+?(?:x|y)*", "0é"));
    }

    #[test]
    fn a_pattern_of_only_one_dialect_is_refused() {
        let long = "a".repeat(MAX_BYTES + 1);
        let refused = r"( ) [ [] []a] [[:alpha:]] [a&&b] [a--b] [a-\d] [\b] a** *a (|*) ^* \b+ a{2}{3} a{ a{,3} a{+3} a{3,2} a{1001}
                        (a{40}){40} a] a} \<a \pL \Qa \ \é (?P<a>b) (?x)a (?-i)a [z-a]";
        for pattern in refused.split_whitespace().chain(["", &long]) {
            assert!(Pattern::parse(pattern).is_err(), "{pattern}");
        }
    }
}
