//! Big digits: a countdown that is read from the last row of a room.

/// The rows of a big digit.
const HEIGHT: usize = 3;

/// A character in half blocks, five dots high; `None` for one that has no big form.
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

/// A text in big digits, row by row; `None` where one of its characters has no such form, or where it is wider than so many columns.
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
