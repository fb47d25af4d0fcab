//! The words of a line as a POSIX shell splits them, as far as a call needs: blanks, the two kinds of quotes, and backslashes.

/// Splits a line into words. Returns `None` if a quote is not closed, or if nothing follows a backslash.
#[must_use]
pub fn split(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    // An empty pair of quotes is a word, too.
    let mut word: Option<String> = None;
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        match c {
            ' ' | '\t' => words.extend(word.take()),
            '\'' => {
                let (quoted, after) = rest.as_str().split_once('\'')?;
                word.get_or_insert_default().push_str(quoted);
                rest = after.chars();
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match rest.next()? {
                        '"' => break,
                        '\\' => match rest.next()? {
                            escaped @ ('"' | '\\' | '$' | '`') => word.push(escaped),
                            other => word.extend(['\\', other]),
                        },
                        c => word.push(c),
                    }
                }
            }
            '\\' => word.get_or_insert_default().push(rest.next()?),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Some(words)
}

/// Writes a word so that a shell reads it as this one word.
#[must_use]
pub fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./=+:,@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_split_as_a_shell_does() {
        let words = |line: &str| split(line).map(|words| words.join("|"));
        assert_eq!(words("  a  --scenario 'my account.toml' ").as_deref(), Some("a|--scenario|my account.toml"));
        assert_eq!(words(r#"--scenario="my account".toml b\ c"#).as_deref(), Some("--scenario=my account.toml|b c"));
        assert_eq!(words(r#""a \"b\" \c" 'd\' ''"#).as_deref(), Some(r#"a "b" \c|d\|"#));
        for line in ["'a", "\"a", "a\\", r#""a\""#] {
            assert_eq!(words(line), None, "{line}");
        }
    }

    proptest! {
        #![proptest_config(crate::testing::cases())]

        #[test]
        fn a_quoted_word_is_read_as_it_was(text in prop::collection::vec("[ -~é漢\t]{0,8}", 0..4)) {
            let line = text.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(split(&line), Some(text));
        }
    }
}
