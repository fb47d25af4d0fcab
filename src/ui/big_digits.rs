//! Big digits, for a countdown that an audience can read.

/// The height of a digit, in rows.
const HEIGHT: usize = 3;

/// Draws a character in half blocks, five dots high. `None` if it has no big form.
const fn digit(c: char) -> Option<[&'static str; HEIGHT]> {
    Some(match c {
        '0' => ["█▀█", "█ █", "▀▀▀"],
        '1' => ["▀█ ", " █ ", "▀▀▀"],
        '2' => ["▀▀█", "█▀▀", "▀▀▀"],
        '3' => ["▀▀█", " ▀█", "▀▀▀"],
        '4' => ["█ █", "▀▀█", "  ▀"],
        '5' => ["█▀▀", "▀▀█", "▀▀▀"],
        '6' => ["█▀▀", "█▀█", "▀▀▀"],
        '7' => ["▀▀█", "  █", "  ▀"],
        '8' => ["█▀█", "█▀█", "▀▀▀"],
        '9' => ["█▀█", "▀▀█", "▀▀▀"],
        'd' => ["  █", "█▀█", "▀▀▀"],
        'j' => [" ▀", " █", "▀▀"],
        ':' => ["▄", "▄", " "],
        ' ' => [" ", " ", " "],
        _ => return None,
    })
}

/// The size of the digits of a countdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// The terminal's own.
    Small,
    /// Three rows high.
    Big,
    /// Six rows high, or three if six are too wide.
    Huge,
}

/// Draws a text in digits of a size, row by row. Empty if they are small, if a character has no big form, or if the text is too wide.
pub(super) fn rows(text: &str, size: Digits, columns: usize) -> Vec<String> {
    let Some(digits) = text.chars().map(digit).collect::<Option<Vec<_>>>() else { return Vec::new() };
    let big = || (0..HEIGHT).map(|row| digits.iter().map(|digit| digit[row]).collect::<Vec<_>>().join(" "));
    let fits = |rows: &Vec<String>| rows.iter().all(|row| row.chars().count() <= columns);
    let huge = (size == Digits::Huge).then(|| big().flat_map(|row| twice(&row)).collect()).filter(fits);
    huge.or_else(|| (size != Digits::Small).then(|| big().collect()).filter(fits)).unwrap_or_default()
}

/// Doubles a row of half blocks in both directions.
fn twice(row: &str) -> [String; 2] {
    let half = |full: [char; 2]| row.chars().flat_map(|c| [if full.contains(&c) { '█' } else { ' ' }; 2]).collect();
    [half(['█', '▀']), half(['█', '▄'])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_countdown_is_big_where_there_is_room() {
        let big = rows("12d 04:33:21", Digits::Big, 42);
        assert_eq!(big[0], "▀█  ▀▀█   █   █▀█ █ █ ▄ ▀▀█ ▀▀█ ▄ ▀▀█ ▀█ ");
        assert!(big.len() == 3 && big.iter().all(|row| row.chars().count() == big[0].chars().count()), "{big:?}");
        assert_eq!(rows("12d 04:33:21", Digits::Huge, 42), big, "six rows are too wide");
        for (text, size, columns) in [("12d 04:33:21", Digits::Big, 40), ("12日", Digits::Big, 80), ("12d", Digits::Small, 80)] {
            assert!(rows(text, size, columns).is_empty(), "{text} {size:?} {columns}");
        }
    }

    #[test]
    fn huge_digits_are_twice_as_large() {
        let huge = rows("4:", Digits::Huge, 10);
        assert_eq!(huge, ["██  ██    ", "██  ██  ██", "██████    ", "    ██  ██", "    ██    ", "          "]);
    }
}
