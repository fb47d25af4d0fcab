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

/// Draws a text in big digits, row by row. `None` if a character has no big form, or if the text is too wide.
pub(super) fn big(text: &str, columns: usize) -> Option<[String; HEIGHT]> {
    let digits = text.chars().map(digit).collect::<Option<Vec<_>>>()?;
    let rows = [0, 1, 2].map(|row| digits.iter().map(|digit| digit[row]).collect::<Vec<_>>().join(" "));
    Some(rows).filter(|rows| rows.iter().all(|row| row.chars().count() <= columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_countdown_is_big_where_there_is_room() {
        let rows = big("12d 04:33:21", 42).expect("there is room");
        assert_eq!(rows[0], "▀█  ▀▀█   █   █▀█ █ █ ▄ ▀▀█ ▀▀█ ▄ ▀▀█ ▀█ ");
        assert!(rows.iter().all(|row| row.chars().count() == rows[0].chars().count()), "{rows:?}");
        assert_eq!(big("12d 04:33:21", 40), None);
        assert_eq!(big("12日", 80), None);
    }
}
