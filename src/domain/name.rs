//! Names of people, subscriptions and scenarios, and e-mail addresses: which of them can be shown.

/// A text is not a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a name has something that can be seen, and no control characters or characters that turn the direction of writing")]
pub struct NameError;

/// Checks a name: something in it can be seen, and there is no control character, no separator of lines or paragraphs, and no override or
/// isolate of the direction of writing.
/// Joiners between letters or emoji are welcome. A choice of this simulator.
///
/// ```
/// use account_center::domain::check_name;
///
/// assert!(check_name("Team 👨‍👩‍👧").is_ok());
/// assert!(check_name("\u{200b}").is_err());
/// ```
///
/// # Errors
/// [`NameError`] if it is not one.
pub fn check_name(text: &str) -> Result<(), NameError> {
    let disturbs = |c: char| c.is_control() || separates_lines(c) || turns_direction(c);
    if text.chars().any(disturbs) || !text.chars().any(is_visible) { Err(NameError) } else { Ok(()) }
}

/// Whether a character separates lines or paragraphs, which a table and a spreadsheet would take for two rows.
const fn separates_lines(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether a character overrides or isolates the direction of writing, and so moves its neighbours.
const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character shows something by itself.
fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !is_invisible(c)
}

/// Whether a character is one of those that show nothing: joiners, fillers, direction marks, variation selectors, tags.
const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether two e-mail addresses are the same: case and invisible characters do not matter.
pub(super) fn is_same_email(one: &str, other: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|c| !is_invisible(*c)).collect::<String>().to_lowercase();
    // Most are written alike, and need no copies.
    one == other || bare(one) == bare(other)
}

/// The most characters before the `@` of an e-mail address.
const LONGEST_PERSON: usize = 64;

/// Whether a text can be an e-mail address. A choice of this simulator.
///
/// It has one `@`. Before it are 1 to 64 characters without blanks, `:`, `,`, `;`, quotes or brackets, and no dot at an end or twice in a
/// row. After it are two or more labels of letters of any script, digits and inner hyphens, joined by single dots.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((person, domain)) = text.split_once('@') else { return false };
    is_person(person) && domain.contains('.') && domain.split('.').all(is_label)
}

/// What stands around addresses and between them, in any script. Full-width forms are those of ASCII.
const AROUND_ADDRESSES: &str = r#"@:,;"'`()<>[]{}“”„‟‘’‚‛«»‹›「」『』｢｣〈〉《》【】〔〕〖〗、､"#;

/// The ASCII character of which a character is the full-width form; else itself.
fn narrow(c: char) -> char {
    if matches!(c, '\u{ff01}'..='\u{ff5e}') { char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c) } else { c }
}

fn is_person(text: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || turns_direction(c) || AROUND_ADDRESSES.contains(narrow(c));
    text.chars().count() <= LONGEST_PERSON
        && text.chars().any(is_visible)
        && !text.chars().any(forbidden)
        && text.split('.').all(|part| !part.is_empty())
}

fn is_label(text: &str) -> bool {
    // Marks such as the virama belong to a letter before them.
    let is_mark = |c: char| !c.is_ascii() && unicode_width::UnicodeWidthChar::width(c) == Some(0) && !is_invisible(c);
    text.chars().all(|c| c.is_alphanumeric() || c == '-' || is_mark(c)) && text.starts_with(char::is_alphanumeric) && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_visible_and_leave_their_neighbours_alone() {
        for good in ["Contoso web", "漢字", "نامه\u{200c}ها", "क्\u{200d}ष", "Team 👨\u{200d}👩\u{200d}👧", "a\u{200b}b"]
        {
            assert_eq!(check_name(good), Ok(()), "{good:?}");
        }
        for bad in ["", "  ", "a\nb", "a\tb", "\u{1b}[31m", "\u{200b}", "\u{200d}\u{200c} ", "\u{feff}", "\u{3164}", "\u{2800}"] {
            assert_eq!(check_name(bad), Err(NameError), "{bad:?}");
        }
        for separator in ['\u{85}', '\u{2028}', '\u{2029}'] {
            assert_eq!(check_name(&format!("a{separator}b")), Err(NameError), "{separator:?}");
        }
        for turning in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
            assert_eq!(check_name(&format!("a{turning}b")), Err(NameError), "{turning:?}");
        }
    }

    #[test]
    fn email_addresses_are_one_person_at_a_domain_of_labels() {
        let longest = format!("{}@contoso.com", "a".repeat(64));
        for good in ["finn@contoso.com", "a@b.c", "ü@bücher.example", "f.i+n_n@a-b.c0", "a@例え.テスト", "a@उदाहरण.परीक्षा", &longest]
        {
            assert!(is_email(good), "{good}");
        }
        let too_long = format!("{}@contoso.com", "a".repeat(65));
        for bad in ["", "finn", "@contoso.com", "finn@contoso", "finn@@contoso.com", "f@i@contoso.com", "fi nn@contoso.com", "f@a.b\u{7}"] {
            assert!(!is_email(bad), "{bad}");
        }
        for bad in ["mailto:bob@example.com", "bob@.com", "bob@example..com", "bob@example.com.", ".bob@example.com", "bob.@example.com"] {
            assert!(!is_email(bad), "{bad}");
        }
        for bad in ["b..ob@example.com", "<bob@example.com>", "\"bob\"@example.com", "a,b@example.com", "a;b@example.com", "bob@-a.com"] {
            assert!(!is_email(bad), "{bad}");
        }
        for around in
            ["＜b＞", "（b）", "［b］", "｛b｝", "「b」", "《b》", "【b】", "‹b›", "＂b＂", "＇b", "a，b", "a、b", "a：b", "a；b", "a＠b"]
        {
            assert!(!is_email(&format!("{around}@example.com")), "{around}");
        }
        for bad in ["bob@a-.com", "bob@a_b.com", "bob@a.b c", "\u{200b}@a.b", &too_long] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn invisible_characters_and_case_do_not_make_another_address() {
        assert!(is_same_email("eva@contoso.com", "EVA@\u{200b}contoso.com\u{200d}"));
        assert!(!is_same_email("eva@contoso.com", "eve@contoso.com"));
    }
}
