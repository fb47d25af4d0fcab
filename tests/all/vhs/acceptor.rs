//! VHS's grammar as VHS publishes it, written down without a look at how tapes are read here: takes a tape as VHS does, or says why not.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    sync::LazyLock,
};

use regex_lite::Regex;

/// What VHS publishes: every list by its name, every entry of it by its first word.
pub(super) static VHS: LazyLock<BTreeMap<&str, BTreeMap<&str, Vec<&str>>>> = LazyLock::new(|| {
    let mut lists: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    let mut list = "";
    for line in include_str!("../vhs-grammar.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let mut words = line.split_whitespace();
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            list = name;
        } else if list == "keywords" {
            lists.entry(list).or_default().extend(words.map(|word| (word, Vec::new())));
        } else if let Some(first) = words.next() {
            lists.entry(list).or_default().insert(first, words.collect());
        }
    }
    lists
});

/// What sort of word VHS takes something for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Text,
    Keyword,
    Number,
    Pattern,
    Json,
    Comment,
    Sign,
    End,
}

/// A word of a tape, without its quotes or slashes.
type Word<'t> = (Sort, &'t str);

/// Takes a tape apart. VHS goes by bytes and ends at a zero; what is in quotes or slashes ends with its line at the latest.
fn words(tape: &str) -> Vec<Word<'_>> {
    let at = |index: usize| tape.as_bytes().get(index).copied().unwrap_or(0);
    let ends_line = |byte: u8| matches!(byte, b'\n' | b'\r');
    let run = |mut index: usize, goes_on: &dyn Fn(u8) -> bool| {
        while at(index) != 0 && goes_on(at(index)) {
            index += 1;
        }
        index
    };
    let mut words = Vec::new();
    let mut index = 0;
    loop {
        index = run(index, &|byte| b" \t\n\r".contains(&byte));
        let first = at(index);
        let (sort, from, to, next) = match first {
            0 => break,
            b'#' => {
                let end = run(index, &|byte| !ends_line(byte));
                (Sort::Comment, index + 1, end, end)
            }
            b'"' | b'\'' | b'`' => {
                let end = run(index + 1, &|byte| byte != first && !ends_line(byte));
                (Sort::Text, index + 1, end, end + 1)
            }
            b'{' => {
                let end = run(index, &|byte| byte != b'}');
                (Sort::Json, index, (end + 1).min(tape.len()), end + 1)
            }
            b'/' => {
                let end = end_of_pattern(at, index + 1);
                (Sort::Pattern, index + 1, end, end + 1)
            }
            _ if first.is_ascii_digit() || first == b'.' && at(index + 1).is_ascii_digit() => {
                let end = run(index, &|byte| byte.is_ascii_digit() || byte == b'.');
                (Sort::Number, index, end, end)
            }
            _ if first.is_ascii_alphabetic() || first == b'.' => {
                let end = run(index, &|byte| byte.is_ascii_alphanumeric() || b".-_/%".contains(&byte));
                let is_keyword = tape.get(index..end).is_some_and(|word| VHS["keywords"].contains_key(word));
                (if is_keyword { Sort::Keyword } else { Sort::Text }, index, end, end)
            }
            _ => (Sort::Sign, index, index + 1, index + 1),
        };
        // What is no whole character is a sign that means nothing.
        words.push(tape.get(from..to).map_or((Sort::Sign, "\u{fffd}"), |text| (sort, text)));
        index = next;
    }
    words
}

/// Where a pattern ends: at a slash before which the backslashes, if any, go in pairs. Whatever else comes after backslashes is part of it.
fn end_of_pattern(at: impl Fn(usize) -> u8, mut index: usize) -> usize {
    loop {
        match at(index) {
            0 | b'/' | b'\n' | b'\r' => return index,
            b'\\' => {
                let first = index;
                while at(index) == b'\\' {
                    index += 1;
                }
                if at(index) == b'/' && (index - first).is_multiple_of(2) {
                    return index;
                }
            }
            _ => {}
        }
        index += 1;
    }
}

/// A command: its name or the key with what is held, its time in nanoseconds, and whatever else it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said(pub(super) String, pub(super) Option<u128>, pub(super) String);

/// The commands of a tape, or why VHS refuses it.
pub(super) fn read(tape: &str) -> Result<Vec<Said>, String> {
    let mut reader = Reader { words: words(tape), index: 0 };
    let mut commands = Vec::new();
    loop {
        match reader.next() {
            (Sort::End, _) => return Ok(commands),
            (Sort::Comment, _) => {}
            (Sort::Keyword, name) if VHS["commands"].contains_key(name) => commands.push(reader.command(name)?),
            word => return Err(format!("no command: {word:?}")),
        }
    }
}

struct Reader<'t> {
    words: Vec<Word<'t>>,
    index: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Word<'t> {
        self.words.get(self.index).copied().unwrap_or((Sort::End, "\0"))
    }

    fn next(&mut self) -> Word<'t> {
        let word = self.peek();
        self.index += 1;
        word
    }

    fn next_if(&mut self, wanted: impl FnOnce(Word<'t>) -> bool) -> Option<&'t str> {
        let (_, text) = Some(self.peek()).filter(|word| wanted(*word))?;
        self.index += 1;
        Some(text)
    }

    fn text(&mut self, that: impl FnOnce(&str) -> bool) -> Result<&'t str, String> {
        self.next_if(|(sort, text)| sort == Sort::Text && that(text)).ok_or_else(|| format!("no such text: {:?}", self.peek()))
    }

    /// Reads what comes after the name of a command.
    fn command(&mut self, name: &'t str) -> Result<Said, String> {
        let mut said = Said(name.to_owned(), None, String::new());
        for part in &VHS["commands"][name] {
            match *part {
                "@time?" | "@limit?" => {
                    if self.next_if(|word| word == (Sort::Sign, "@")).is_some() {
                        said.1 = Some(self.time(&["ms", "s", "m"])?);
                    }
                    if *part == "@limit?" && said.1 == Some(0) {
                        return Err("a limit of nothing".to_owned());
                    }
                }
                "time" => said.1 = Some(self.time(&["ms", "s", "m"])?),
                "count?" => said.2 = self.next_if(|(sort, _)| sort == Sort::Number).unwrap_or("1").parse().unwrap_or(1_i64).to_string(),
                "texts" => {
                    self.text(|_| true)?.clone_into(&mut said.2);
                    while let Ok(text) = self.text(|_| true) {
                        let _ = write!(said.2, " {text}");
                    }
                }
                "any" => {
                    let _ = write!(said.2, "{}=", self.next().1);
                }
                "text" => said.2.push_str(self.text(|_| true)?),
                ".png" | ".tape" => said.2.push_str(self.text(|text| text.ends_with(part))?),
                "path" => {
                    let has_ending = |text: &str| text.rsplit('/').next().is_some_and(|name| name.contains('.'));
                    said.2.push_str(self.text(|text| text.ends_with('/') || has_ending(text))?);
                }
                "scope?" => {
                    let plus = self.next_if(|word| word == (Sort::Sign, "+"));
                    said.2.push_str(if plus.is_some() { self.text(|text| matches!(text, "Line" | "Screen"))? } else { "Line" });
                }
                "pattern?" if self.peek().0 == Sort::Pattern => {
                    let _ = write!(said.2, " {}", self.pattern()?);
                }
                "pattern?" => {}
                "setting" => (said.1, said.2) = self.setting()?,
                "+key" | "+keys" => said = Said(self.held(name)?, None, "1".to_owned()),
                other => return Err(format!("no part of a form: {other}")),
            }
        }
        Ok(said)
    }

    /// A time, in nanoseconds.
    fn time(&mut self, units: &[&str]) -> Result<u128, String> {
        let Some(number) = self.next_if(|(sort, _)| sort == Sort::Number) else { return Err(format!("no time: {:?}", self.peek())) };
        let unit = match self.next_if(|(sort, text)| sort == Sort::Keyword && units.contains(&text)) {
            Some("ms") => 1_000_000,
            Some("m") => 60_000_000_000,
            _ => 1_000_000_000,
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let digits = |digits: &str| format!("0{digits}").parse::<u128>().map_err(|error| format!("value: {number}: {error}"));
        let scale = u32::try_from(fraction.len()).ok().and_then(|places| 10_u128.checked_pow(places)).ok_or("value: too fine a time")?;
        Ok(digits(whole)?.saturating_mul(unit).saturating_add(digits(fraction)?.saturating_mul(unit) / scale))
    }

    /// A regular expression. It is read in the dialect of Rust: what Go reads otherwise no tape may say here.
    fn pattern(&mut self) -> Result<&'t str, String> {
        let (_, pattern) = self.next();
        Regex::new(pattern).map(|_| pattern).map_err(|error| format!("no pattern: {error}"))
    }

    /// A setting and its value: a time, or else both as text.
    fn setting(&mut self) -> Result<(Option<u128>, String), String> {
        let (sort, name) = self.next();
        let form = VHS["settings"].get(name).filter(|_| sort == Sort::Keyword).ok_or_else(|| format!("no setting: {name}"))?;
        let (kind, choice) = form.split_first().ok_or("a setting without a kind")?;
        let (sort, value) = match *kind {
            "time" => return Ok((Some(self.time(choice)?), name.to_owned())),
            "pattern" => (Sort::Pattern, self.pattern()?),
            _ => self.next(),
        };
        let hexadecimal = |digits: &str| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = value.parse::<f64>().ok().filter(|number| number.is_finite());
        let fits = match *kind {
            "whole" => value.parse::<i64>().is_ok(),
            "decimal" | "percent" => number.is_some(),
            "fill" => value.strip_prefix('#').is_none_or(hexadecimal),
            "flag" => sort == Sort::Keyword && matches!(value, "true" | "false"),
            "one-of" => choice.iter().any(|one| one.trim_matches('"') == value),
            _ => true,
        };
        if *kind == "percent" {
            self.next_if(|word| word == (Sort::Sign, "%"));
        }
        // Whole thousandths are kept of this one here.
        let value = number.filter(|_| name == "PlaybackSpeed").map_or_else(|| value.to_owned(), |number| number.to_string());
        if fits { Ok((None, format!("{name} {value}"))) } else { Err(format!("value: {name} {value}")) }
    }

    /// What is pressed while a key is held, as it is named here.
    fn held(&mut self, holder: &'t str) -> Result<String, String> {
        let known = &VHS["keys"][holder];
        let mut held = BTreeSet::from([holder]);
        let mut keys = Vec::new();
        while (known.contains(&"held") || keys.is_empty()) && self.next_if(|word| word == (Sort::Sign, "+")).is_some() {
            let (sort, key) = self.next();
            let is_text = sort == Sort::Text && (known.contains(&"text") || known.contains(&"byte") && key.len() == 1);
            if known.contains(&"held") && matches!(key, "Alt" | "Shift") && keys.is_empty() {
                held.insert(key);
            } else if is_text || matches!(sort, Sort::Keyword | Sort::Sign) && known.contains(&key) {
                keys.push(if key == "Space" { " " } else { key });
            } else {
                return Err(format!("no key after {holder}: {key}"));
            }
        }
        if keys.is_empty() && held.len() == 1 {
            return Err(format!("{holder} by itself"));
        }
        let mut key = keys.join(" ");
        // A character has its own case, and none with Ctrl.
        if key.chars().count() == 1 {
            held.remove("Shift");
        }
        if held.contains("Ctrl") && key.len() == 1 {
            key = key.to_ascii_uppercase();
        }
        let held: String = ["Ctrl+", "Alt+", "Shift+"].into_iter().filter(|name| held.contains(&name[..name.len() - 1])).collect();
        Ok(held + if key == " " { "Space" } else { &key })
    }
}
