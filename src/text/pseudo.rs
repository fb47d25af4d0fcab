//! The pseudo-language: English with accents, and two fifths longer. What shows up without accents is not translated, and what does not fit
//! will not fit in other languages either.

/// Translates a Fluent file into the pseudo-language.
pub(super) fn pseudo(source: &str) -> String {
    source.lines().map(line).collect()
}

fn line(line: &str) -> String {
    let plain = line.starts_with('#') || line.starts_with("number-") || line.starts_with("amount-") || line.starts_with("currency-");
    // A text follows the sign of a message or an attribute, or the name of a variant, or is indented on a line of its own.
    let start = line.find("= ").map(|at| at + 2).or_else(|| line.find("] ").map(|at| at + 2));
    let start = start.or_else(|| (line.starts_with("    ") && !line.trim_start().starts_with(['[', '*', '{', '}'])).then_some(0));
    match start {
        Some(start) if !plain && !line[start..].trim().is_empty() => format!("{}{}\n", &line[..start], longer(&line[start..])),
        _ => format!("{line}\n"),
    }
}

/// Puts accents on the letters of a text, and makes it longer. What is in braces stays as it is.
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
    let (plain, accented) = ("aeiouycnsAEIOUCNS", "áéíöüýçñšÁÉÍÖÜÇÑŠ");
    plain.chars().zip(accented.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_accented_and_longer_and_values_stay() {
        assert_eq!(line("days = { $days } days left"), "days = { $days } dáýš léft löré\n");
        assert_eq!(line("## Status"), "## Status\n");
        assert_eq!(line("number-group = ,"), "number-group = ,\n");
        assert_eq!(line("       *[other] { $days } days"), "       *[other] { $days } dáýš lö\n");
        assert_eq!(line("    { $days ->"), "    { $days ->\n");
    }
}
