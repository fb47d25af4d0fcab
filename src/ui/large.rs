//! Large figures: a countdown that is read from the last row of a room.

/// The rows of a large figure.
pub(super) const HEIGHT: usize = 3;

/// A character in half blocks, five dots high; `None` for one that has no large form.
const fn figure(c: char) -> Option<[&'static str; HEIGHT]> {
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

/// A text in large figures, row by row; `None` where one of its characters has none, or where it would be wider than so many columns.
pub(super) fn large(text: &str, columns: usize) -> Option<[String; HEIGHT]> {
    let figures = text.chars().map(figure).collect::<Option<Vec<_>>>()?;
    let rows = [0, 1, 2].map(|row| figures.iter().map(|figure| figure[row]).collect::<Vec<_>>().join(" "));
    Some(rows).filter(|rows| rows.iter().all(|row| row.chars().count() <= columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_countdown_has_a_large_form_where_there_is_room() {
        let rows = large("12d 04:33:21", 42).expect("there is room");
        assert_eq!(rows[0], "▀█  ▀▀█   █   █▀█ █ █ ▄ ▀▀█ ▀▀█ ▄ ▀▀█ ▀█ ");
        assert!(rows.iter().all(|row| row.chars().count() == rows[0].chars().count()), "{rows:?}");
        assert_eq!(large("12d 04:33:21", 40), None);
        assert_eq!(large("12日", 80), None);
    }
}
