//! Splits a line of a tape into tokens, as VHS does.

use crate::document::{Source, Span};

/// The words that VHS reserves: bare, they are never a text.
const KEYWORDS: &str = "em px ms s m true false Set Sleep Type Enter Space Backspace Delete Insert Ctrl Alt Shift Down Left Right Up PageUp \
                        PageDown ScrollUp ScrollDown Tab Escape End Hide Require Show Output Shell FontFamily MarginFill Margin WindowBar \
                        WindowBarSize BorderRadius FontSize Framerate Height LetterSpacing LineHeight PlaybackSpeed TypingSpeed Padding Theme \
                        Width LoopOffset WaitTimeout WaitPattern Wait Source CursorBlink Screenshot Copy Paste Env";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A letter or a dot, and what may follow it without quotes.
    Word,
    Quoted,
    /// Digits and dots.
    Number,
    /// Between slashes.
    Pattern,
    /// In braces.
    Json,
    /// Any other single character.
    Sign,
    /// The rest of the line after `#!`.
    Directive,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'s> {
    pub(super) sort: Sort,
    /// Without its quotes, its slashes or its `#!`.
    pub(super) text: &'s str,
    /// With them.
    pub(super) written: &'s str,
    /// Where it starts in the source, in bytes.
    start: usize,
}

impl<'s> Token<'s> {
    /// Returns the text that it is to VHS, if it is one.
    pub(super) fn as_text(&self) -> Option<&'s str> {
        let is_text = self.sort == Sort::Quoted || self.sort == Sort::Word && is_free(self.text);
        is_text.then_some(self.text)
    }

    pub(super) const fn span(&self) -> Span {
        self.start..self.start + self.written.len()
    }
}

/// Returns whether a bare word is a text, and not reserved by VHS.
pub(super) fn is_free(word: &str) -> bool {
    KEYWORDS.split(' ').all(|keyword| keyword != word)
}

/// Splits a line that starts at a byte of the source. Returns `None` after a mistake, which is reported.
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
        let (rest, start) = (&line[at..], start + at);
        // A first line that says which program runs the file is a comment as well.
        let is_comment = rest.starts_with('#') && (!rest.starts_with("#!") || start == 0 && rest.starts_with("#!/"));
        if is_comment {
            break;
        }
        let Some((sort, text, written)) = first(rest) else {
            source.add(&(start..start + rest.len()), "unclosed", &[("value", rest)]);
            return None;
        };
        tokens.push(Token { sort, text, written, start });
        at += written.len();
    }
    Some(tokens)
}

/// Returns the first token of a line without leading blanks: its text, and how it is written. `None` if it has no end.
fn first(rest: &str) -> Option<(Sort, &str, &str)> {
    let mut characters = rest.chars();
    let first = characters.next()?;
    let behind = characters.as_str();
    let bare = |sort, belongs: fn(char) -> bool| {
        let written = &rest[..rest.find(|c| !belongs(c)).unwrap_or(rest.len())];
        Some((sort, written, written))
    };
    let enclosed = |sort, length: usize| (sort, &behind[..length], &rest[..length + 2]);
    match first {
        '#' => Some((Sort::Directive, rest.trim_start_matches("#!"), rest)),
        '"' | '\'' | '`' => behind.find(first).map(|length| enclosed(Sort::Quoted, length)),
        '/' => slash(behind).map(|length| enclosed(Sort::Pattern, length)),
        '{' => rest.find('}').map(|end| (Sort::Json, &rest[..=end], &rest[..=end])),
        '.' if !behind.starts_with(|c: char| c.is_ascii_digit()) => bare(Sort::Word, is_of_word),
        '0'..='9' | '.' => bare(Sort::Number, |c| c.is_ascii_digit() || c == '.'),
        'a'..='z' | 'A'..='Z' => bare(Sort::Word, is_of_word),
        _ => Some((Sort::Sign, &rest[..first.len_utf8()], &rest[..first.len_utf8()])),
    }
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._-/%".contains(c)
}

/// Finds the first slash without a backslash before it.
fn slash(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.find(|c| {
        let ends = c == '/' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
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
    fn lines_are_split_as_vhs_does() {
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
    fn a_token_without_an_end_is_a_mistake() {
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
