//! What a `Wait` waits for: a regular expression that means the same to VHS.
//!
//! VHS reads Go's dialect and this program that of Rust. What only one of them reads, or each in its own way, is a mistake.

use std::fmt;

use regex_lite::Regex;

/// The longest pattern, in bytes.
const LONGEST: usize = 200;

/// How often something may be repeated by numbers in braces, all of them taken together.
const MOST_REPEATED: u32 = 1000;

/// A regular expression.
#[derive(Debug, Clone)]
pub struct Pattern {
    source: String,
    regex: Regex,
}

impl Pattern {
    /// Reads one: letters and signs for themselves, `.`, `^`, `$`, `|`, `( )`, `(?: )`, `(?i)`, `[ ]`, `* + ?` and `{n,m}`, each also lazy, and after
    /// a backslash `d D s S w W b B n t` or a sign.
    ///
    /// # Errors
    /// Why it is none, in English.
    pub fn parse(source: &str) -> Result<Self, String> {
        if source.is_empty() || source.len() > LONGEST {
            return Err(format!("from 1 to {LONGEST} bytes"));
        }
        Walk::default().check(source)?;
        let regex = Regex::new(source).map_err(|error| error.to_string())?;
        Ok(Self { source: source.to_owned(), regex })
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// Whether it is found anywhere in a text.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}

/// A walk over a pattern.
#[derive(Default)]
struct Walk {
    /// How many parentheses are open.
    open: usize,
    /// Whether what comes last can be repeated.
    repeatable: bool,
    /// How often anything is repeated so far.
    repeated: u32,
}

impl Walk {
    fn check(mut self, pattern: &str) -> Result<(), String> {
        let mut rest = pattern;
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            rest = match c {
                '\\' => {
                    let escaped = escape(rest)?;
                    self.repeatable = !matches!(escaped, 'b' | 'B');
                    &rest[1..]
                }
                '[' => {
                    self.repeatable = true;
                    set(rest)?
                }
                '(' => {
                    self.open += 1;
                    self.repeatable = false;
                    self.group(rest)?
                }
                ')' => {
                    self.open = self.open.checked_sub(1).ok_or("a ) without its (")?;
                    self.repeatable = true;
                    rest
                }
                '*' | '+' | '?' | '{' => {
                    if !std::mem::take(&mut self.repeatable) {
                        return Err(format!("nothing to repeat before {c}"));
                    }
                    let rest = if c == '{' { self.count(rest)? } else { rest };
                    rest.strip_prefix('?').unwrap_or(rest)
                }
                '}' | ']' => return Err(format!("a {c} needs a backslash")),
                '^' | '$' | '|' => {
                    self.repeatable = false;
                    rest
                }
                _ => {
                    self.repeatable = true;
                    rest
                }
            };
        }
        if self.open == 0 { Ok(()) } else { Err("a ( without its )".into()) }
    }

    /// What may come right after an opening parenthesis.
    fn group<'p>(&mut self, rest: &'p str) -> Result<&'p str, String> {
        if let Some(after) = rest.strip_prefix("?i)") {
            self.open -= 1;
            return Ok(after);
        }
        match rest.strip_prefix("?:") {
            Some(after) => Ok(after),
            None if rest.starts_with('?') => Err("only (?: ) and (?i) are understood".into()),
            None => Ok(rest),
        }
    }

    /// The rest of `{n}`, `{n,}` or `{n,m}`.
    fn count<'p>(&mut self, rest: &'p str) -> Result<&'p str, String> {
        let malformed = || "a count is {n}, {n,} or {n,m}".to_owned();
        let (count, after) = rest.split_once('}').ok_or_else(malformed)?;
        let (least, most) = count.split_once(',').unwrap_or((count, ""));
        let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit())).ok_or_else(malformed);
        let least = number(least)?;
        let most = if most.is_empty() { least } else { number(most)? };
        self.repeated = self.repeated.max(1).saturating_mul(most.max(1));
        if least > most || self.repeated > MOST_REPEATED {
            return Err(format!("counts multiply to more than {MOST_REPEATED}, or go down"));
        }
        Ok(after)
    }
}

/// What may stand after a backslash.
fn escape(rest: &str) -> Result<char, String> {
    let understood = |c: &char| "dDsSwWbBnt".contains(*c) || c.is_ascii_punctuation() && !"<>".contains(*c);
    rest.chars().next().filter(understood).ok_or_else(|| "a \\ before something that needs none".to_owned())
}

/// Walks over a set of characters, after its opening bracket.
fn set(rest: &str) -> Result<&str, String> {
    let mut rest = rest.strip_prefix('^').unwrap_or(rest);
    let mut is_empty = true;
    loop {
        let c = rest.chars().next().ok_or("a [ without its ]")?;
        let after = &rest[c.len_utf8()..];
        rest = match c {
            ']' if is_empty => return Err("an empty [ ]".into()),
            ']' => return Ok(after),
            '[' => return Err("a [ within [ ] needs a backslash".into()),
            '&' | '~' if after.starts_with(c) => return Err(format!("two {c} within [ ]")),
            '-' if after.starts_with('-') => return Err("two - within [ ]".into()),
            '-' if after.starts_with('\\') && after[1..].starts_with(|c: char| c.is_ascii_alphabetic()) => {
                return Err("a range ends in a character".into());
            }
            '\\' if matches!(escape(after)?, 'b' | 'B') => return Err("a \\b within [ ]".into()),
            '\\' => &after[1..],
            _ => after,
        };
        is_empty = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_dialects_read_is_found() {
        let found = |pattern, text| Pattern::parse(pattern).expect("a pattern").is_match(text);
        assert!(found(r"(?i)upgrade\b", "Please UPGRADE now"));
        assert!(found(r"a\/b", "a/b"));
        assert!(found(r"^\$\d+\.\d{2}$", "$143.22"));
        assert!(!found(r"^\$\d+\.\d{2}$", "$143.2"));
        assert!(found("[^a-z ]é+?(?:x|y)*", "0é"));
    }

    #[test]
    fn what_only_one_dialect_reads_is_refused() {
        let long = "a".repeat(LONGEST + 1);
        for pattern in [
            "",
            "(",
            ")",
            "[",
            "[]",
            "[]a]",
            "[[:alpha:]]",
            "[a&&b]",
            "[a--b]",
            r"[a-\d]",
            r"[\b]",
            "a**",
            "*a",
            "(|*)",
            "^*",
            r"\b+",
            "a{2}{3}",
            "a{",
            "a{,3}",
            "a{+3}",
            "a{3,2}",
            "a{1001}",
            "(a{40}){40}",
            "a]",
            "a}",
            r"\<a",
            r"\pL",
            r"\Qa",
            r"\",
            r"\é",
            "(?P<a>b)",
            "(?x)a",
            "(?-i)a",
            "[z-a]",
            &long,
        ] {
            assert!(Pattern::parse(pattern).is_err(), "{pattern}");
        }
    }
}
