//! What the TOML parser finds wrong, as kinds that the message `problem-not-toml` has words for in every language.

/// How what the parser says begins, and its kind.
const KINDS: &[(&str, &str)] = &[
    ("string values must be quoted", "value"),
    ("unexpected leading zero", "value"),
    ("`_` may only go between digits", "value"),
    ("invalid fraction", "value"),
    ("invalid exponent", "value"),
    ("invalid hexadecimal number", "value"),
    ("invalid boolean", "flag"),
    ("invalid date", "time"),
    ("invalid time", "time"),
    ("invalid basic string, expected `\"`", "open-text"),
    ("invalid multi-line basic string, expected `\"`", "open-text"),
    ("invalid literal string, expected `'`", "open-text"),
    ("invalid basic string, expected non", "control"),
    ("invalid comment character", "control"),
    ("missing escaped value", "escape"),
    ("too few unicode value digits", "escape"),
    ("unclosed", "open"),
    ("missing table open", "not-open"),
    ("key with no value", "equals"),
    ("missing assignment", "equals"),
    ("invalid unquoted key", "name"),
    ("unquoted keys cannot be empty", "no-name"),
    ("duplicate key", "twice"),
    ("cannot extend value", "twice"),
    ("unexpected key or value", "extra"),
    ("extra", "extra"),
];

/// Returns the kind of what the parser says, or `other`.
pub(super) fn kind(message: &str) -> &'static str {
    KINDS.iter().find(|(beginning, _)| message.starts_with(beginning)).map_or("other", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use toml::de::DeTable;

    use super::*;

    /// What people write that is no TOML, and the kind of it.
    const WRITTEN: &[(&str, &str)] = &[
        ("title = Eva", "value"),
        ("title = ", "value"),
        ("title = “Eva”", "value"),
        ("amount = 01", "value"),
        ("amount = 1_", "value"),
        ("amount = 12.", "value"),
        ("amount = 12.50EUR", "value"),
        ("amount = 0xZ", "value"),
        ("skip = TRUE", "flag"),
        ("at = 2019-13-45", "time"),
        ("at = 2019-01-26 9:15", "time"),
        ("title = \"Eva", "open-text"),
        ("title = \"\"\"Eva", "open-text"),
        ("title = 'Eva", "open-text"),
        ("title = \"\u{1}\"", "control"),
        ("# \u{1}", "control"),
        ("title = \"\\q\"", "escape"),
        ("title = \"\\u12\"", "escape"),
        ("list = [1", "open"),
        ("[table", "open"),
        ("table = { a = 1", "open"),
        ("]", "not-open"),
        ("title \"Eva\"", "equals"),
        ("table = { a 1 }", "equals"),
        ("title: 1", "name"),
        ("= 1", "no-name"),
        ("a = 1\na = 2", "twice"),
        ("a = 1\na.b = 2", "twice"),
        ("title = \"Eva\"s\"", "extra"),
        ("a == 1", "extra"),
    ];

    #[test]
    fn whatever_people_write_has_words_of_ours_and_the_parser_still_says_each_beginning() {
        let mut met = BTreeSet::new();
        for (text, expected) in WRITTEN {
            let errors = DeTable::parse_recoverable(text).1;
            let error = errors.into_iter().min_by_key(|error| error.span().map(|span| span.start)).expect(text);
            assert_eq!(kind(error.message()), *expected, "{text}: {}", error.message());
            met.extend(KINDS.iter().find(|(beginning, _)| error.message().starts_with(beginning)).map(|(beginning, _)| *beginning));
        }
        let unmet: Vec<&str> = KINDS.iter().map(|(beginning, _)| *beginning).filter(|beginning| !met.contains(beginning)).collect();
        assert!(unmet.is_empty(), "the parser says this no more: {unmet:?}");
        assert_eq!(kind("something new"), "other");
    }
}
