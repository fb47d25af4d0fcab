//! What a text of a walkthrough says of keys. `{upgrade}` stands for the key that is bound to the action `upgrade`, and in plain mode for that
//! word; `{why offer-id}` for the key, and in plain mode for both words. `{Press it|Type it}` is said the first way on a screen, and the second
//! way in plain mode; keys can be named on both sides.

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    /// The name of an action, for the key that is bound to it; in plain mode, with what is typed after it.
    Key(&'a str),
    /// What a screen shows, and what plain mode says instead.
    Either {
        screen: Vec<Piece<'a>>,
        plain: Vec<Piece<'a>>,
    },
}

/// Where a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Screen,
    Plain,
}

/// Returns the keys that a text names where it is read, each with what is typed after it in plain mode.
pub fn keys(text: &str, side: Side) -> impl Iterator<Item = &str> {
    let on_side = move |piece| match (piece, side) {
        (Piece::Either { screen, .. }, Side::Screen) => screen,
        (Piece::Either { plain, .. }, Side::Plain) => plain,
        (piece, _) => vec![piece],
    };
    pieces(text).into_iter().flat_map(on_side).filter_map(|piece| match piece {
        Piece::Key(key) => Some(key),
        Piece::Words(_) | Piece::Either { .. } => None,
    })
}

/// Splits a text at the braces that stand for something. Braces around anything else are part of the words.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    split(text, |inside| {
        let (screen, plain) = halves(inside)?;
        Some(Piece::Either { screen: split(screen, |_| None), plain: split(plain, |_| None) })
    })
}

/// Splits a text at the names in it, and at what `other` makes of other braces.
fn split<'a>(text: &'a str, other: impl Fn(&'a str) -> Option<Piece<'a>>) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, inside, after)) = braces(rest) {
        let piece = if is_name(inside) { Some(Piece::Key(inside)) } else { other(inside) };
        let Some(piece) = piece else { break };
        if !before.is_empty() {
            pieces.push(Piece::Words(before));
        }
        pieces.push(piece);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// Returns what is before, in and after the first braces; those within them belong to what is in them.
fn braces(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let end = at_the_top(rest, '}')?;
    Some((before, rest.get(..end)?, rest.get(end + 1..)?))
}

/// Splits what is in braces at the bar between the screen's words and those of plain mode.
fn halves(inside: &str) -> Option<(&str, &str)> {
    let bar = at_the_top(inside, '|')?;
    Some((inside.get(..bar)?, inside.get(bar + 1..)?))
}

/// Returns the index of the first such character that is not within braces.
fn at_the_top(text: &str, wanted: char) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(index, c)| {
        if depth == 0 && c == wanted {
            return Some(index);
        }
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        None
    })
}

/// The name of an action, perhaps with what is typed after it.
fn is_name(inside: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    inside.split(' ').count() <= 2 && inside.split(' ').all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Piece::{Either, Key, Words};

    #[test]
    fn only_names_in_braces_are_keys() {
        assert_eq!(pieces("Ask with {why}, or {what-if}."), [Words("Ask with "), Key("why"), Words(", or "), Key("what-if"), Words(".")]);
        assert_eq!(pieces("{why credit-end}"), [Key("why credit-end")]);
        assert_eq!(pieces("a { b } c"), [Words("a { b } c")]);
        assert_eq!(pieces("{one two three}"), [Words("{one two three}")]);
        assert_eq!(pieces("open {why"), [Words("open {why")]);
        assert!(pieces("").is_empty());
    }

    #[test]
    fn a_bar_in_braces_tells_the_screen_from_plain_mode() {
        let either = Either { screen: vec![Words("Press "), Key("why")], plain: vec![Words("Type "), Key("why status")] };
        assert_eq!(pieces("{Press {why}|Type {why status}}, {leave}"), [either, Words(", "), Key("leave")]);
        let text = "{Press {why}|Type {why status}}, {leave}";
        assert_eq!(keys(text, Side::Screen).collect::<Vec<_>>(), ["why", "leave"]);
        assert_eq!(keys(text, Side::Plain).collect::<Vec<_>>(), ["why status", "leave"]);
        assert_eq!(pieces("{On a screen only. |}"), [Either { screen: vec![Words("On a screen only. ")], plain: vec![] }]);
        assert_eq!(
            pieces("{a|{b|c}}"),
            [Either { screen: vec![Words("a")], plain: vec![Words("{b|c}")] }],
            "there is no choice in a choice"
        );
    }
}
