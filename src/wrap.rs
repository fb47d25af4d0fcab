//! Text in columns: width, padding, truncation and line breaking. A wide character, such as a Japanese one, takes two columns.

mod ascii;

pub use ascii::in_ascii;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Returns the number of columns of a text.
#[must_use]
pub fn width(text: &str) -> usize {
    // Most texts are simple, and a picture asks hundreds of times.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        text.len()
    } else if text.chars().all(is_simple) {
        text.chars().count()
    } else {
        text.width()
    }
}

/// Returns whether a character takes one column, and never combines with another one of these: Latin letters and signs, and what lines, bars and
/// marks are drawn with. There is nothing to look up for them.
#[must_use]
pub const fn is_simple(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2190}'..='\u{2193}' | '\u{2500}'..='\u{25fc}')
}

/// Pads a text with blanks to at least `columns` columns.
#[must_use]
pub fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// Truncates a text to at most `columns` columns. A truncated text ends in `…`.
#[must_use]
pub fn shorten(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut left = columns.saturating_sub(1);
    let kept = text.chars().take_while(|c| {
        let rest = left.checked_sub(c.width().unwrap_or(0));
        left = rest.unwrap_or(0);
        rest.is_some()
    });
    let mut kept: String = kept.collect();
    if columns > 0 {
        kept.push('…');
    }
    kept
}

/// Returns whether a character would act on the terminal, begin another line or paragraph, or override or isolate the direction of writing.
#[must_use]
pub fn disturbs(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Replaces every character that [`disturbs`], other than line breaks: what is quoted comes from anybody.
#[must_use]
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if c != '\n' && disturbs(c) { '\u{fffd}' } else { c }).collect()
}

/// Returns the end of a text that fits into `columns` columns.
#[must_use]
pub fn tail(text: &str, columns: usize) -> &str {
    let mut starts = text.char_indices().map(|(start, _)| start).chain([text.len()]);
    starts.find(|start| width(&text[*start..]) <= columns).map_or("", |start| &text[start..])
}

/// Returns whether two words belong on one line: a date with its time and zone, a currency with its amount, a sign with what it stands
/// before, a number with what it counts, a countdown with its days and its target.
fn belongs_to(word: &str, next: &str) -> bool {
    const CURRENCIES: [char; 5] = ['$', '€', '£', '¥', '₩'];
    const SIGNS: [&str; 8] = ["≈", "=", "+", "−", "×", "÷", "→", "≠"];
    let is_digit = |c: char| c.is_ascii_digit();
    let is_code = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let (is_amount, next_is_amount) = (word.ends_with(is_digit), next.starts_with(is_digit));
    let next = next.trim_end_matches(['.', ',', ';', ':', ')']);
    let is_date = word.len() == 10 && is_amount && word.contains('-');
    let is_count = !word.is_empty() && word.len() <= 4 && word.chars().all(is_digit) && next.starts_with(char::is_lowercase);
    // The letter for days is another one in other languages.
    let days = word.trim_end_matches(char::is_alphabetic);
    let is_days = days.len() < word.len() && !days.is_empty() && days.chars().all(is_digit) && next.contains(':');
    let is_offset = next.starts_with(['+', '-']) && next.contains(':') && next[1..].starts_with(is_digit);
    next == "UTC"
        || is_offset && is_amount
        || next_is_amount && (is_date || is_days || word.ends_with(CURRENCIES) || is_code(word))
        || is_amount && (next.ends_with(CURRENCIES) || is_code(next))
        || is_count
        || SIGNS.contains(&word)
}

/// Returns whether a line may be broken at a character: at white space other than no-break spaces.
fn is_breakable(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')
}

/// A piece of text that is not broken.
struct Piece {
    text: String,
    after_blank: bool,
}

/// What no line may start with in Japanese (kinsoku): closing punctuation, small kana, marks that lengthen, voice or repeat a character.
const NOT_FIRST: &str = concat!(
    "、。，．・：；！？）」』】〉》〕］｝｡､｣･",
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮ",
    "ー々ゝゞヽヾｰﾞﾟ",
    "),.;:!?%]}",
);

/// What no line may end with in Japanese: opening punctuation.
const NOT_LAST: &str = "（「『【〈《〔［｛｢([{";

/// Returns whether a line may be broken between two characters without a blank: next to a wide character, as in Japanese.
fn breaks_between(before: char, next: char) -> bool {
    let is_wide = |c: char| c.width() == Some(2);
    (is_wide(before) || is_wide(next)) && !NOT_FIRST.contains(next) && !NOT_LAST.contains(before)
}

/// Splits a text into pieces. Words that belong together are one piece if that fits.
fn pieces(text: &str, columns: usize) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for word in text.split(is_breakable).filter(|word| !word.is_empty()) {
        if let Some(before) = pieces.last_mut()
            && belongs_to(before.text.rsplit(' ').next().unwrap_or_default(), word)
            && width(&before.text) + 1 + width(word) <= columns
        {
            before.text.push(' ');
            before.text.push_str(word);
            continue;
        }
        let is_too_long = width(word) > columns;
        let mut after_blank = true;
        let mut before = None;
        for c in word.chars() {
            match pieces.last_mut() {
                Some(piece) if before.is_some_and(|before| !(breaks_between(before, c) || before == '-' && is_too_long)) => {
                    piece.text.push(c);
                }
                _ => pieces.push(Piece { text: c.to_string(), after_blank: std::mem::take(&mut after_blank) }),
            }
            before = Some(c);
        }
    }
    pieces
}

/// Breaks a text into lines of at most `columns` columns, between words. A longer word is broken after a hyphen, or truncated.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    fill(&pieces(text, columns), columns)
}

/// Breaks a text like [`wrap`], but with lines of about the same length where the last one would be much shorter than the others. Of three
/// lines and more it may be shorter than of two: a paragraph is to keep its width.
#[must_use]
pub fn balanced(text: &str, columns: usize) -> Vec<String> {
    let pieces = pieces(text, columns);
    let lines = fill(&pieces, columns);
    let quarters = if lines.len() == 2 { 3 } else { 1 };
    if lines.len() < 2 || lines.last().is_some_and(|last| width(last) * 4 > columns * quarters) {
        return lines;
    }
    let narrowest = pieces.iter().map(|piece| width(&piece.text)).max().unwrap_or(columns).min(columns);
    let widths: Vec<usize> = (narrowest..columns).collect();
    let first = widths.partition_point(|columns| broken(&pieces, *columns).len() > lines.len());
    widths.get(first).map_or(lines, |columns| fill(&pieces, *columns))
}

/// Fills lines of at most `columns` columns with pieces. A longer piece is truncated.
fn fill(pieces: &[Piece], columns: usize) -> Vec<String> {
    let line = |pieces: &[Piece]| {
        let mut line = shorten(&pieces[0].text, columns);
        for piece in &pieces[1..] {
            line.extend(piece.after_blank.then_some(' '));
            line.push_str(&piece.text);
        }
        line
    };
    broken(pieces, columns).into_iter().map(line).collect()
}

/// The pieces of each line of at most `columns` columns; at least one, even where it is longer.
fn broken(pieces: &[Piece], columns: usize) -> Vec<&[Piece]> {
    let mut lines = Vec::new();
    let (mut start, mut used) = (0, 0);
    for (index, piece) in pieces.iter().enumerate() {
        let longer = used + usize::from(piece.after_blank) + width(&piece.text);
        if index > start && longer <= columns {
            used = longer;
            continue;
        }
        if index > start {
            lines.push(&pieces[start..index]);
        }
        (start, used) = (index, width(&piece.text));
    }
    if start < pieces.len() {
        lines.push(&pieces[start..]);
    }
    lines
}

/// Breaks a text into lines of at most `columns` columns. Returns each with what is before it: the label, then blanks of the same width.
pub fn hanging(label: &str, text: &str, columns: usize) -> impl Iterator<Item = (String, String)> + use<> {
    let blanks = std::iter::repeat(" ".repeat(width(label)));
    std::iter::once(label.to_owned()).chain(blanks).zip(wrap(text, columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_not_characters() {
        assert_eq!(width("漢字"), 4);
        assert_eq!(pad("漢字", 6), "漢字  ");
        assert_eq!(shorten("漢字漢字", 5), "漢字…");
        assert_eq!(shorten("漢字漢字", 4), "漢…");
        assert_eq!(shorten("fits", 4), "fits");
        assert_eq!(shorten("anything", 0), "");
    }

    #[test]
    fn a_simple_character_takes_one_column() {
        let simple: String = ('\0'..=char::MAX).filter(|c| is_simple(*c)).collect();
        assert!(simple.chars().all(|c| c.width() == Some(1)), "{simple}");
        assert_eq!(simple.width(), simple.chars().count());
    }

    #[test]
    fn lines_without_blanks_break_between_wide_characters() {
        assert_eq!(wrap("無料試用版は30日間です。", 10), ["無料試用版", "は30日間で", "す。"]);
        assert_eq!(wrap("プラン IDが変わる", 10), ["プラン ID", "が変わる"]);
    }

    #[test]
    fn no_japanese_line_starts_or_ends_with_a_character_that_may_not_stand_there() {
        // Each of these would have a break between a character and one that belongs to it.
        for (text, lines) in [
            ("今すぐのアップ", ["今すぐの", "アップ"]),
            ("次のユーザー名", ["次のユー", "ザー名"]),
            ("利用者の人々は", ["利用者の", "人々は"]),
            ("状態はここ」に", ["状態はこ", "こ」に"]),
            ("これで終了。", ["これで終", "了。"]),
            ("画面隅の「状態」", ["画面隅の", "「状態」"]),
            ("この行は (状態)", ["この行は", "(状態)"]),
            ("これらはﾃﾞｰﾀです", ["これらは", "ﾃﾞｰﾀです"]),
        ] {
            assert_eq!(wrap(text, 10), lines, "{text}");
        }
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrap("unbreakable it is", 6), ["unbre…", "it is"]);
        assert_eq!(wrap("ID 6f9d0c6e-8a1b-4f3e", 14), ["ID 6f9d0c6e-", "8a1b-4f3e"]);
        assert!(wrap("  ", 6).is_empty());
        assert_eq!(wrap("it ends 2019-01-26 09:15 UTC.", 22), ["it ends", "2019-01-26 09:15 UTC."]);
        assert_eq!(wrap("it ends 2019-01-26 10:15 +01:00.", 25), ["it ends", "2019-01-26 10:15 +01:00."]);
        assert_eq!(wrap("it costs US$ 75,82 now", 12), ["it costs", "US$ 75,82", "now"]);
        for (text, lines) in [
            ("it costs about ≈ €4.75", ["it costs about", "≈ €4.75"]),
            ("it costs about CHF 75,82", ["it costs about", "CHF 75,82"]),
            ("it costs about 75,82 CHF", ["it costs about", "75,82 CHF"]),
            ("it was used for 30 days", ["it was used for", "30 days"]),
            ("it ends in 20d 19:06:17", ["it ends in", "20d 19:06:17"]),
            ("$1.00 granted − $2.00", ["$1.00 granted", "− $2.00"]),
        ] {
            assert_eq!(wrap(text, 16), lines);
        }
    }

    #[test]
    fn no_short_word_is_left_alone_on_the_last_line() {
        let text = "at this rate it is enough until the end";
        assert_eq!(wrap(text, 36), ["at this rate it is enough until the", "end"]);
        assert_eq!(balanced(text, 36), ["at this rate it is", "enough until the end"]);
        assert_eq!(balanced(text, 80), [text]);
        assert_eq!(balanced(text, 15), wrap(text, 15), "three lines and more, the last of some length");
        assert_eq!(balanced("one two six ten red far a", 11), ["one two", "six ten", "red far a"]);
        assert_eq!(balanced("one two three", 7), wrap("one two three", 7), "the last line is long enough");
        assert_eq!(balanced("a date: 2019-01-26 09:15 UTC is", 30), ["a date:", "2019-01-26 09:15 UTC is"]);
        assert!(balanced("", 5).is_empty());
    }
}
