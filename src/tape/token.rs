//! Splits a line of a tape into tokens, as VHS does.

use crate::document::{Source, Span, disturbs};

/// The words that VHS reserves: bare, they are never a text.
const KEYWORDS: &str = "em px ms s m true false Set Sleep Type Enter Space Backspace Delete Insert Ctrl Alt Shift Down Left Right Up PageUp \
                        PageDown ScrollUp ScrollDown Tab Escape End Hide Require Show Output Shell FontFamily MarginFill Margin WindowBar \
                        WindowBarSize BorderRadius FontSize Framerate Height LetterSpacing LineHeight PlaybackSpeed TypingSpeed Padding Theme \
                        Width LoopOffset WaitTimeout WaitPattern Wait Source CursorBlink Screenshot Copy Paste Env";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
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
    pub(super) kind: TokenKind,
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
        let is_text = self.kind == TokenKind::Quoted || self.kind == TokenKind::Word && is_free(self.text);
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
    let is_hidden = |at: usize, c: char| disturbs(c) && c != '\t' && c != '\n' && !line[at..].starts_with("\r\n");
    if let Some((at, _)) = line.char_indices().find(|(at, c)| is_hidden(*at, *c)) {
        source.add(&(start + at..start + at), "control-character", &[("value", line)]);
        return None;
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(blanks) = line[at..].find(|c: char| c != ' ' && c != '\t') {
        at += blanks;
        let (rest, start) = (&line[at..], start + at);
        if is_comment(rest, start) {
            break;
        }
        let Some((kind, text, written)) = first(rest) else {
            source.add(&(start..start + rest.len()), "unclosed", &[("value", rest)]);
            return None;
        };
        if kind == TokenKind::Sign && text.starts_with(char::is_whitespace) {
            source.add(&(start..start + text.len()), "other-blank", &[]);
            return None;
        }
        tokens.push(Token { kind, text, written, start });
        at += written.len();
    }
    Some(tokens)
}

/// Returns whether a comment starts here. A first line that says which program runs the file is one as well.
fn is_comment(rest: &str, start: usize) -> bool {
    rest.starts_with('#') && (!rest.starts_with("#!") || start == 0 && rest.starts_with("#!/"))
}

/// Returns whether a line that starts at a byte of the source ends within braces.
pub(super) fn has_open_brace(line: &str, start: usize) -> bool {
    let mut at = 0;
    while let Some(blanks) = line[at..].find(|c: char| c != ' ' && c != '\t') {
        at += blanks;
        let rest = &line[at..];
        if is_comment(rest, start + at) {
            return false;
        }
        match first(rest) {
            Some((_, _, written)) => at += written.len(),
            None => return rest.starts_with('{'),
        }
    }
    false
}

/// Returns the first token of a line without leading blanks: its text, and how it is written. `None` if it has no end.
fn first(rest: &str) -> Option<(TokenKind, &str, &str)> {
    let mut characters = rest.chars();
    let first = characters.next()?;
    let behind = characters.as_str();
    let bare = |kind, belongs: fn(char) -> bool| {
        let written = &rest[..rest.find(|c| !belongs(c)).unwrap_or(rest.len())];
        Some((kind, written, written))
    };
    let enclosed = |kind, length: usize| (kind, &behind[..length], &rest[..length + 2]);
    match first {
        '#' => Some((TokenKind::Directive, rest.trim_start_matches("#!"), rest)),
        '"' | '\'' | '`' => behind.find(first).map(|length| enclosed(TokenKind::Quoted, length)),
        '/' => slash(behind).map(|length| enclosed(TokenKind::Pattern, length)),
        '{' => rest.find('}').map(|end| (TokenKind::Json, &rest[..=end], &rest[..=end])),
        '.' if !behind.starts_with(|c: char| c.is_ascii_digit()) => bare(TokenKind::Word, is_of_word),
        '0'..='9' | '.' => bare(TokenKind::Number, |c| c.is_ascii_digit() || c == '.'),
        'a'..='z' | 'A'..='Z' => bare(TokenKind::Word, is_of_word),
        _ => Some((TokenKind::Sign, &rest[..first.len_utf8()], &rest[..first.len_utf8()])),
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

    fn words(line: &str) -> Vec<(TokenKind, &str)> {
        let tokens = tokens(line, 1, &mut Source::new(line)).expect("it has an end");
        tokens.into_iter().map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn lines_are_split_as_vhs_does() {
        assert_eq!(
            words("Type@.5 'a b'\"c\"# no"),
            [
                (TokenKind::Word, "Type"),
                (TokenKind::Sign, "@"),
                (TokenKind::Number, ".5"),
                (TokenKind::Quoted, "a b"),
                (TokenKind::Quoted, "c"),
            ]
        );
        assert_eq!(words("Sleep 500ms"), [(TokenKind::Word, "Sleep"), (TokenKind::Number, "500"), (TokenKind::Word, "ms")]);
        assert_eq!(words(r"/a\/b\\/ c"), [(TokenKind::Pattern, r"a\/b\\"), (TokenKind::Word, "c")]);
        assert_eq!(words("../a-b_1/%.gif é"), [(TokenKind::Word, "../a-b_1/%.gif"), (TokenKind::Sign, "é")]);
        assert_eq!(words("{ \"a\": 1 } #!  pause # x"), [(TokenKind::Json, "{ \"a\": 1 }"), (TokenKind::Directive, "  pause # x")]);
    }

    #[test]
    fn a_token_without_an_end_is_a_mistake() {
        for line in
            ["Type\u{a0}\"a\"", "\u{3000}Enter", "Type \"a", "Wait /a", r"Wait /a\/", "Set Theme {", "Type \"a\u{0}\"", "# a\rEnter"]
        {
            let mut source = Source::new(line);
            assert!(tokens(line, 0, &mut source).is_none(), "{line:?}");
            assert_eq!(source.diagnostics.len(), 1, "{line:?}");
        }
    }

    #[test]
    fn only_the_first_line_may_say_who_runs_it() {
        assert!(tokens("#!/usr/bin/vhs", 0, &mut Source::new("")).is_some_and(|tokens| tokens.is_empty()));
        assert_eq!(words("#!/usr/bin/vhs"), [(TokenKind::Directive, "/usr/bin/vhs")]);
    }
}
