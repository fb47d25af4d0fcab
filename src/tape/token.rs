//! A line of a tape → its words, as VHS takes them apart. Knows no command.

use crate::document::Source;

/// The words that VHS keeps for itself: bare, they are never a text.
const KEYWORDS: &[&str] = &[
    "em",
    "px",
    "ms",
    "s",
    "m",
    "true",
    "false",
    "Set",
    "Sleep",
    "Type",
    "Enter",
    "Space",
    "Backspace",
    "Delete",
    "Insert",
    "Ctrl",
    "Alt",
    "Shift",
    "Down",
    "Left",
    "Right",
    "Up",
    "PageUp",
    "PageDown",
    "ScrollUp",
    "ScrollDown",
    "Tab",
    "Escape",
    "End",
    "Hide",
    "Require",
    "Show",
    "Output",
    "Shell",
    "FontFamily",
    "MarginFill",
    "Margin",
    "WindowBar",
    "WindowBarSize",
    "BorderRadius",
    "FontSize",
    "Framerate",
    "Height",
    "LetterSpacing",
    "LineHeight",
    "PlaybackSpeed",
    "TypingSpeed",
    "Padding",
    "Theme",
    "Width",
    "LoopOffset",
    "WaitTimeout",
    "WaitPattern",
    "Wait",
    "Source",
    "CursorBlink",
    "Screenshot",
    "Copy",
    "Paste",
    "Env",
];

/// What sort of word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Bare letters, and what may follow them.
    Word,
    /// In quotes.
    Quoted,
    /// Digits and dots.
    Number,
    /// Between slashes.
    Pattern,
    /// In braces.
    Json,
    /// Any other character by itself.
    Sign,
    /// What stands after `#!`, to the end of the line.
    Directive,
}

/// A word and its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'s> {
    pub(super) sort: Sort,
    /// Without its quotes, slashes or `#!`.
    pub(super) text: &'s str,
    /// Where it starts in the source, in bytes, quotes included.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'s> Token<'s> {
    /// The text that it is to VHS, if any.
    pub(super) fn as_text(&self) -> Option<&'s str> {
        let is_text = self.sort == Sort::Quoted || self.sort == Sort::Word && is_free(self.text);
        is_text.then_some(self.text)
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        self.sort == Sort::Sign && self.text == sign
    }
}

/// Whether a bare word is a text, not kept for VHS itself.
pub(super) fn is_free(word: &str) -> bool {
    !KEYWORDS.contains(&word)
}

/// Takes a line apart, which starts in the source at a byte. What is wrong with it is noted; nothing of it is understood then.
pub(super) fn tokens<'s>(line: &'s str, start: usize, source: &mut Source<'_>) -> Option<Vec<Token<'s>>> {
    // VHS ends a line at a return, and the file at a zero byte: what one of them hides from it would be read here.
    if let Some(at) = line.find(|c: char| c.is_control() && c != '\t') {
        source.add(&(start + at..start + at), "control-character", &[("value", line)]);
        return None;
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(blanks) = line[at..].find(|c: char| c != ' ' && c != '\t') {
        at += blanks;
        let rest = &line[at..];
        // A first line that says which program runs the file is a comment as well.
        let is_comment = rest.starts_with('#') && (!rest.starts_with("#!") || start + at == 0 && rest.starts_with("#!/"));
        if is_comment {
            break;
        }
        let Some((sort, text, length)) = first(rest) else {
            source.add(&(start + at..line.len()), "unclosed", &[("value", rest)]);
            return None;
        };
        tokens.push(Token { sort, text, start: start + at, end: start + at + length });
        at += length;
    }
    Some(tokens)
}

/// The first word of what does not start with a blank, and how many bytes it takes; `None` where it does not end.
fn first(rest: &str) -> Option<(Sort, &str, usize)> {
    let mut characters = rest.chars();
    let first = characters.next()?;
    let within = characters.as_str();
    let digit_follows = within.starts_with(|c: char| c.is_ascii_digit());
    let bare = |sort, belongs: fn(char) -> bool| {
        let length = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        Some((sort, &rest[..length], length))
    };
    match first {
        '#' => Some((Sort::Directive, rest.trim_start_matches("#!"), rest.len())),
        '"' | '\'' | '`' => within.find(first).map(|length| (Sort::Quoted, &within[..length], length + 2)),
        '/' => slash(within).map(|length| (Sort::Pattern, &within[..length], length + 2)),
        '{' => rest.find('}').map(|length| (Sort::Json, &rest[..=length], length + 1)),
        '0'..='9' => bare(Sort::Number, |c| c.is_ascii_digit() || c == '.'),
        '.' if digit_follows => bare(Sort::Number, |c| c.is_ascii_digit() || c == '.'),
        'a'..='z' | 'A'..='Z' | '.' => bare(Sort::Word, |c| c.is_ascii_alphanumeric() || "._-/%".contains(c)),
        _ => Some((Sort::Sign, &rest[..first.len_utf8()], first.len_utf8())),
    }
}

/// Where the first slash is that no backslash stands before.
fn slash(within: &str) -> Option<usize> {
    let mut escaped = false;
    within.find(|c| {
        let ends = c == '/' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<(Sort, &str)> {
        let tokens = tokens(line, 1, &mut Source::new(line)).expect("it has an end");
        tokens.into_iter().map(|token| (token.sort, token.text)).collect()
    }

    #[test]
    fn words_are_taken_apart_as_vhs_does() {
        assert_eq!(
            words("Type@.5 'a b'\"c\"# no"),
            [(Sort::Word, "Type"), (Sort::Sign, "@"), (Sort::Number, ".5"), (Sort::Quoted, "a b"), (Sort::Quoted, "c"),]
        );
        assert_eq!(words("Sleep 500ms"), [(Sort::Word, "Sleep"), (Sort::Number, "500"), (Sort::Word, "ms")]);
        assert_eq!(words(r"/a\/b\\/ c"), [(Sort::Pattern, r"a\/b\\"), (Sort::Word, "c")]);
        assert_eq!(words("../a-b_1/%.gif é"), [(Sort::Word, "../a-b_1/%.gif"), (Sort::Sign, "é")]);
        assert_eq!(words("{ \"a\": 1 } #!  pause # x"), [(Sort::Json, "{ \"a\": 1 }"), (Sort::Directive, "  pause # x")]);
    }

    #[test]
    fn what_has_no_end_is_a_mistake() {
        for line in ["Type \"a", "Wait /a", r"Wait /a\/", "Set Theme {", "Type \"a\u{0}\"", "# a\rEnter"] {
            let mut source = Source::new(line);
            assert!(tokens(line, 0, &mut source).is_none(), "{line:?}");
            assert_eq!(source.diagnostics.len(), 1, "{line:?}");
        }
    }

    #[test]
    fn only_the_first_line_may_say_who_runs_it() {
        assert!(tokens("#!/usr/bin/vhs", 0, &mut Source::new("")).is_some_and(|tokens| tokens.is_empty()));
        assert_eq!(words("#!/usr/bin/vhs"), [(Sort::Directive, "/usr/bin/vhs")]);
    }
}
