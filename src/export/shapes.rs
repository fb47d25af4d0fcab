//! Characters that are drawn rather than printed, since no two fonts agree on where they end: what lines, blocks and marks consist of.

use super::{
    drawing::{At, Drawing, Paint, Pixels},
    palette::Rgb,
};

/// How wide a column is, in eighths of a pixel.
pub(super) const WIDTH: i32 = 9 * 8;

/// How high a row is, in eighths of a pixel.
pub(super) const HEIGHT: i32 = 19 * 8;

/// The middle of a cell, where lines meet.
const MIDDLE: (i32, i32) = (WIDTH / 2, HEIGHT / 2);

const LIGHT: i32 = 8;

const HEAVY: i32 = 20;

/// How far the two lines of a double one are from its middle.
const DOUBLE: i32 = 16;

/// How heavy the arms of U+2500 to U+257F are, up, right, down and left: none, light, heavy or double. Those with dots have none.
const ARMS: [&str; 8] = [
    "0101 0202 1010 2020 .... .... .... .... .... .... .... .... 0110 0210 0120 0220",
    "0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120",
    "2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212",
    "0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212",
    "2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 .... .... .... ....",
    "0303 3030 0310 0130 0330 0013 0031 0033 1300 3100 3300 1003 3001 3003 1310 3130",
    "3330 1013 3031 3033 0313 0131 0333 1303 3101 3303 1313 3131 3333 .... .... ....",
    ".... .... .... .... 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010",
];

/// Whether a character is drawn.
pub(super) const fn is_drawn(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{259f}' | '■' | '□' | '▲' | '▼' | '▶' | '▸' | '◀' | '◂' | '◆' | '◇' | '●' | '○')
}

/// Draws a character into the cell whose upper left corner is given.
pub(super) fn draw(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    match c {
        '\u{2571}'..='\u{2573}' => diagonals(c, at, colour, into),
        '\u{256d}'..='\u{2570}' => arc(c, at, colour, into),
        '\u{2500}'..='\u{257f}' => match dashes(c, at) {
            Some((paint, from, to)) => into.line(colour, paint, from, to),
            None => arms(weights(c), at, colour, into),
        },
        '\u{2580}'..='\u{259f}' => block(c, at, colour, into),
        mark => draw_mark(mark, at, colour, into),
    }
}

/// What U+2500 to U+257F consist of, by the table.
fn weights(c: char) -> [u8; 4] {
    let place = (u32::from(c) & 0x7f) as usize;
    let arms = ARMS[place / 16].split(' ').nth(place % 16).unwrap_or_default();
    let mut weights = [0; 4];
    for (weight, digit) in weights.iter_mut().zip(arms.bytes()) {
        *weight = digit.saturating_sub(b'0');
    }
    weights
}

/// How thick a line of some weight is.
const fn thickness(weight: u8) -> i32 {
    match weight {
        0 => 0,
        2 => HEAVY,
        _ => LIGHT,
    }
}

/// Arms from the middle to the edges, up, right, down and left. Each reaches so far into the middle that the corner has no notch.
fn arms(weights: [u8; 4], at: At, colour: Rgb, into: &mut Drawing) {
    for (side, weight) in weights.into_iter().enumerate() {
        let opposite = weights[(side + 2) % 4];
        // The arms on the left and on the right of one who looks along this one.
        let beside = [weights[(side + 3) % 4], weights[(side + 1) % 4]];
        let mut arm = |aside: i32, start: i32| {
            // From the middle: so far aside, from `start` to the edge.
            let place = |along: i32| match side {
                0 => (MIDDLE.0 + aside, MIDDLE.1 - along),
                1 => (MIDDLE.0 + along, MIDDLE.1 + aside),
                2 => (MIDDLE.0 - aside, MIDDLE.1 + along),
                _ => (MIDDLE.0 - along, MIDDLE.1 - aside),
            };
            let (from, to) = (place(start), place(if side % 2 == 0 { MIDDLE.1 } else { MIDDLE.0 }));
            into.line(colour, Paint::Stroke { width: thickness(weight) }, at.plus(from.0, from.1), at.plus(to.0, to.1));
        };
        let corner = -thickness(beside[0].max(beside[1])) / 2;
        match (weight, beside) {
            (0, _) => {}
            (3, _) => {
                for (aside, near, far) in [(-DOUBLE, beside[0], beside[1]), (DOUBLE, beside[1], beside[0])] {
                    let start = match (near, far) {
                        // It ends at the nearer line of a double one, or goes around the corner with the farther one.
                        (3, _) => DOUBLE,
                        (0, 3) => -DOUBLE,
                        _ => 0,
                    };
                    arm(aside, start - LIGHT / 2);
                }
            }
            (_, [3, 3]) if opposite == 0 => arm(0, DOUBLE),
            (_, [3, _] | [_, 3]) if opposite == 0 => arm(0, -DOUBLE - LIGHT / 2),
            _ => arm(0, corner),
        }
    }
}

/// How a line in dashes is painted, and from where to where.
fn dashes(c: char, at: At) -> Option<(Paint, At, At)> {
    let (lengths, is_vertical) = match c {
        '┄' | '┅' => ("2 1", false),
        '┆' | '┇' => ("4.333 2", true),
        '┈' | '┉' => ("1.5 .75", false),
        '┊' | '┋' => ("3 1.75", true),
        '╌' | '╍' => ("3 1.5", false),
        '╎' | '╏' => ("6.5 3", true),
        _ => return None,
    };
    // Of each two, the second is the heavy one.
    let width = if u32::from(c) % 2 == 0 { LIGHT } else { HEAVY };
    let (from, to) =
        if is_vertical { (at.plus(MIDDLE.0, 0), at.plus(MIDDLE.0, HEIGHT)) } else { (at.plus(0, MIDDLE.1), at.plus(WIDTH, MIDDLE.1)) };
    Some((Paint::Dashes { width, lengths }, from, to))
}

/// A corner that is round.
fn arc(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    let (x, down) = match c {
        '╭' => (WIDTH, true),
        '╮' => (0, true),
        '╯' => (0, false),
        _ => (WIDTH, false),
    };
    let (middle, paint) = (at.plus(MIDDLE.0, MIDDLE.1), Paint::Stroke { width: LIGHT });
    // As far down or up as it is aside; the rest is straight.
    let end = middle.plus(0, if down { MIDDLE.0 } else { -MIDDLE.0 });
    into.line(colour, paint, end, at.plus(MIDDLE.0, if down { HEIGHT } else { 0 }));
    let [from, turn_x, turn_y, end_y] = [at.x + x, middle.x, middle.y, end.y].map(Pixels);
    into.path(colour, paint, format_args!("M{from} {turn_y}Q{turn_x} {turn_y} {turn_x} {end_y}"));
}

fn diagonals(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    let [left, right, top, bottom] = [at.x, at.x + WIDTH, at.y, at.y + HEIGHT].map(Pixels);
    let paint = Paint::Stroke { width: LIGHT };
    if c != '╲' {
        into.path(colour, paint, format_args!("M{left} {bottom}L{right} {top}"));
    }
    if c != '╱' {
        into.path(colour, paint, format_args!("M{left} {top}L{right} {bottom}"));
    }
}

/// A part of the cell that is filled.
fn block(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    let mut area = |quarters, left, top, right, bottom| into.area(colour, quarters, at.plus(left, top), at.plus(right, bottom));
    let number = i32::try_from(u32::from(c) - 0x2580).unwrap_or(0);
    match number {
        0x00 => area(4, 0, 0, WIDTH, MIDDLE.1),
        0x01..=0x08 => area(4, 0, HEIGHT - HEIGHT * number / 8, WIDTH, HEIGHT),
        0x09..=0x0f => area(4, 0, 0, WIDTH * (16 - number) / 8, HEIGHT),
        0x10 => area(4, MIDDLE.0, 0, WIDTH, HEIGHT),
        0x11 => area(1, 0, 0, WIDTH, HEIGHT),
        0x12 => area(2, 0, 0, WIDTH, HEIGHT),
        0x13 => area(3, 0, 0, WIDTH, HEIGHT),
        0x14 => area(4, 0, 0, WIDTH, HEIGHT / 8),
        0x15 => area(4, WIDTH - WIDTH / 8, 0, WIDTH, HEIGHT),
        _ => {
            // Which quarters: upper left, upper right, lower left, lower right.
            let quarters = ["0010", "0001", "1000", "1011", "1001", "1110", "1101", "0100", "0110", "0111"];
            let which = usize::try_from(number - 0x16).ok().and_then(|place| quarters.get(place)).unwrap_or(&"");
            for (place, _) in which.bytes().enumerate().filter(|(_, byte)| *byte == b'1') {
                let (left, top) = (if place % 2 == 0 { 0 } else { MIDDLE.0 }, if place < 2 { 0 } else { MIDDLE.1 });
                area(4, left, top, left + MIDDLE.0, top + MIDDLE.1);
            }
        }
    }
}

/// A mark in the middle of the cell, of the same size in every font.
fn draw_mark(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    let (full, hollow) = (Paint::Fill { quarters: 4 }, Paint::Stroke { width: LIGHT });
    let middle = at.plus(MIDDLE.0, MIDDLE.1);
    let mut polygon = |paint, points: &[(i32, i32)]| {
        for (place, (x, y)) in points.iter().enumerate() {
            let command = if place == 0 { 'M' } else { 'L' };
            into.path(colour, paint, format_args!("{command}{} {}", Pixels(middle.x + x), Pixels(middle.y + y)));
        }
        into.path(colour, paint, format_args!("z"));
    };
    match c {
        '■' => polygon(full, &[(-28, -28), (28, -28), (28, 28), (-28, 28)]),
        '□' => polygon(hollow, &[(-24, -24), (24, -24), (24, 24), (-24, 24)]),
        '◆' => polygon(full, &[(-36, 0), (0, -36), (36, 0), (0, 36)]),
        '◇' => polygon(hollow, &[(-30, 0), (0, -30), (30, 0), (0, 30)]),
        '▲' => polygon(full, &[(-34, 28), (0, -32), (34, 28)]),
        '▼' => polygon(full, &[(-34, -28), (0, 32), (34, -28)]),
        '▶' => polygon(full, &[(-28, -36), (34, 0), (-28, 36)]),
        '◀' => polygon(full, &[(28, -36), (-34, 0), (28, 36)]),
        '▸' => polygon(full, &[(-20, -26), (24, 0), (-20, 26)]),
        '◂' => polygon(full, &[(20, -26), (-24, 0), (20, 26)]),
        '●' | '○' => {
            let (paint, radius) = if c == '●' { (full, 32) } else { (hollow, 28) };
            let [x, y, radius, across] = [middle.x - radius, middle.y, radius, 2 * radius].map(Pixels);
            let arc = format_args!("M{x} {y}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0-{across} 0z");
            into.path(colour, paint, arc);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(c: char) -> String {
        let mut drawing = Drawing::default();
        draw(c, At { x: 0, y: 0 }, Rgb(0, 0, 0), &mut drawing);
        let mut text = String::new();
        drawing.write(&mut text).expect("a text");
        text
    }

    #[test]
    fn everything_that_is_to_be_drawn_is() {
        let all: Vec<char> = ('\u{2000}'..='\u{2fff}').filter(|c| is_drawn(*c)).collect();
        assert_eq!(all.len(), 0xa0 + 12);
        for c in &all {
            assert!(drawn(*c).contains(" d=\"M"), "{c} {}", drawn(*c));
        }
        let mut pictures: Vec<String> = all.iter().map(|c| drawn(*c)).collect();
        pictures.sort();
        pictures.dedup();
        assert_eq!(pictures.len(), all.len(), "no two are the same");
    }

    #[test]
    fn lines_reach_the_edges_that_they_point_to() {
        assert!(drawn('─').contains("d=\"M0 9.5H9\""), "{}", drawn('─'));
        assert!(drawn('│').contains("d=\"M4.5 0V19\""), "{}", drawn('│'));
        assert!(drawn('┌').contains("d=\"M4 9.5H9M4.5 9V19\""), "{}", drawn('┌'));
        assert!(drawn('╔').contains("d=\"M2 7.5H9M6 11.5H9M2.5 7V19M6.5 11V19\""), "{}", drawn('╔'));
        assert!(drawn('╟').contains("d=\"M6.5 9.5H9M2.5 0V19M6.5 0V19\""), "{}", drawn('╟'));
        assert!(drawn('┿').contains("stroke-width=\"2.5\" d=\"M0 9.5H9\""), "{}", drawn('┿'));
    }

    #[test]
    fn blocks_fill_their_part() {
        assert!(drawn('█').contains("d=\"M0 0H9V19H0z\""), "{}", drawn('█'));
        assert!(drawn('▂').contains("d=\"M0 14.25H9V19H0z\""), "{}", drawn('▂'));
        assert!(drawn('▏').contains("d=\"M0 0H1.125V19H0z\""), "{}", drawn('▏'));
        assert!(drawn('░').contains("fill-opacity=\".25\""), "{}", drawn('░'));
        assert!(drawn('▚').contains("d=\"M0 0H4.5V9.5H0zM4.5 9.5H9V19H4.5z\""), "{}", drawn('▚'));
    }
}
