//! The keys that a text of a walkthrough names: `{upgrade}` stands for the key that is bound to the action `upgrade`.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    /// The name of an action, for the key that is bound to it.
    Key(&'a str),
}

/// Splits a text at the names in it. Braces around anything else are part of the words.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let name = after.split_once('}').filter(|(name, _)| is_name(name));
        let Some((name, after)) = name else { break };
        if !before.is_empty() {
            pieces.push(Piece::Words(before));
        }
        pieces.push(Piece::Key(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// Returns the names of actions in a text.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Key(name) => Some(name),
        Piece::Words(_) => None,
    })
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_in_braces_are_keys() {
        use Piece::{Key, Words};
        assert_eq!(pieces("Ask with {why}, or {what-if}."), [Words("Ask with "), Key("why"), Words(", or "), Key("what-if"), Words(".")]);
        assert_eq!(pieces("{why}"), [Key("why")]);
        assert_eq!(pieces("a { b } c"), [Words("a { b } c")]);
        assert_eq!(pieces("open {why"), [Words("open {why")]);
        assert!(pieces("").is_empty());
        assert_eq!(names("{a} and {b-c}").collect::<Vec<_>>(), ["a", "b-c"]);
    }
}
