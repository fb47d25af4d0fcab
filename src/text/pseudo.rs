//! A language that nobody speaks: English with accents and two fifths longer. What shows up without accents was left untranslated, and what
//! does not fit will not fit in another language either.

/// Makes the texts of a Fluent file into those of the pseudo-language.
pub(super) fn pseudo(source: &str) -> String {
    source.lines().map(line).collect()
}

fn line(line: &str) -> String {
    let plain = line.starts_with('#') || line.starts_with("number-") || line.starts_with("amount-") || line.starts_with("currency-");
    // A text stands after the sign of a message or an attribute, after the name of a variant, or indented on a line of its own.
    let start = line.find("= ").map(|at| at + 2).or_else(|| line.find("] ").map(|at| at + 2));
    let start = start.or_else(|| (line.starts_with("    ") && !line.trim_start().starts_with(['[', '*', '{', '}'])).then_some(0));
    match start {
        Some(start) if !plain && !line[start..].trim().is_empty() => format!("{}{}\n", &line[..start], longer(&line[start..])),
        _ => format!("{line}\n"),
    }
}

/// A text with accents on its letters, and longer. What stands in braces stays as it is.
fn longer(text: &str) -> String {
    let mut depth = 0;
    let mut letters = 0;
    let mut accented = String::new();
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        let outside = depth == 0 && c != '}';
        letters += usize::from(outside && c.is_alphabetic());
        accented.push(if outside { accent(c) } else { c });
    }
    let more = (letters * 2).div_ceil(5);
    // In words, so that lines break as they would.
    let more: String = "lorem ".chars().cycle().take(more).map(accent).collect();
    if more.is_empty() { accented } else { format!("{accented} {}", more.trim_end()) }
}

fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ý',
        'c' => 'ç',
        'n' => 'ñ',
        's' => 'š',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ö',
        'U' => 'Ü',
        'C' => 'Ç',
        'N' => 'Ñ',
        'S' => 'Š',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_get_accents_and_length_and_values_stay() {
        assert_eq!(line("days = { $days } days left"), "days = { $days } dáýš léft löré\n");
        assert_eq!(line("## Status"), "## Status\n");
        assert_eq!(line("number-group = ,"), "number-group = ,\n");
        assert_eq!(line("       *[other] { $days } days"), "       *[other] { $days } dáýš lö\n");
        assert_eq!(line("    { $days ->"), "    { $days ->\n");
    }
}
