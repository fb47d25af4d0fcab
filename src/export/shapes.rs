//! Characters that are drawn rather than printed, since fonts disagree on where they end: lines, blocks, braille and marks.

use super::{
    drawing::{At, Drawing, Paint, Pixels},
    palette::Rgb,
};

/// The width of a column, in eighths of a pixel.
pub(super) const WIDTH: i32 = 9 * 8;

/// The height of a row, in eighths of a pixel.
pub(super) const HEIGHT: i32 = 19 * 8;

/// The middle of a cell, where lines meet.
const MIDDLE: (i32, i32) = (WIDTH / 2, HEIGHT / 2);

/// The thickness of lines.
const LIGHT: i32 = 8;
const HEAVY: i32 = 20;

/// Half the side of a dot of braille.
const DOT: i32 = 8;

/// The arms of U+2500 to U+257F, up, right, down and left: 0 none, 1 light, 2 heavy. Those with dots are not drawn from this table.
const ARMS: [&str; 8] = [
    "0101 0202 1010 2020 .... .... .... .... .... .... .... .... 0110 0210 0120 0220",
    "0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120",
    "2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212",
    "0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212",
    "2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 .... .... .... ....",
    ".... .... .... .... .... .... .... .... .... .... .... .... .... .... .... ....",
    ".... .... .... .... .... .... .... .... .... .... .... .... .... .... .... ....",
    ".... .... .... .... 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010",
];

/// Returns whether a character is drawn.
pub(super) fn is_drawn(c: char) -> bool {
    let has_shape = matches!(c, '┄' | '┆' | '╭'..='╰' | '\u{2580}'..='\u{259f}' | '\u{2801}'..='\u{28ff}');
    let has_arms = matches!(c, '\u{2500}'..='\u{257f}') && weights(c) != [0; 4];
    has_shape || has_arms || "■▲▶▸◆●○".contains(c)
}

/// Draws a character into the cell with this upper left corner.
pub(super) fn draw(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    match c {
        '┄' => {
            into.line(colour, Paint::Dashes { width: LIGHT, lengths: "2 1" }, at.plus(0, MIDDLE.1), at.plus(WIDTH, MIDDLE.1));
        }
        '┆' => {
            into.line(colour, Paint::Dashes { width: LIGHT, lengths: "4.333 2" }, at.plus(MIDDLE.0, 0), at.plus(MIDDLE.0, HEIGHT));
        }
        '╭'..='╰' => arc(c, at, colour, into),
        '\u{2500}'..='\u{257f}' => arms(weights(c), at, colour, into),
        '\u{2580}'..='\u{259f}' => block(c, at, colour, into),
        '\u{2800}'..='\u{28ff}' => dots(c, at, colour, into),
        mark => draw_mark(mark, at, colour, into),
    }
}

/// Returns the weights of a character's arms, by the table.
fn weights(c: char) -> [u8; 4] {
    let index = (u32::from(c) & 0x7f) as usize;
    let arms = ARMS[index / 16].split(' ').nth(index % 16).unwrap_or_default();
    let mut weights = [0; 4];
    for (weight, digit) in weights.iter_mut().zip(arms.bytes()) {
        *weight = digit.saturating_sub(b'0');
    }
    weights
}

/// Draws arms from the middle to the edges: up, right, down and left.
fn arms(weights: [u8; 4], at: At, colour: Rgb, into: &mut Drawing) {
    let widths = weights.map(|weight| [0, LIGHT, HEAVY][usize::from(weight.min(2))]);
    let (left, top, right, bottom) = (at.x, at.y, at.x + WIDTH, at.y + HEIGHT);
    let middle = at.plus(MIDDLE.0, MIDDLE.1);
    for (side, width) in widths.into_iter().enumerate().filter(|(_, width)| *width > 0) {
        // It starts behind the middle, so that a corner has no notch.
        let behind = widths[(side + 1) % 4].max(widths[(side + 3) % 4]) / 2;
        let (from, to) = match side {
            0 => (middle.plus(0, behind), At { x: middle.x, y: top }),
            1 => (middle.plus(-behind, 0), At { x: right, y: middle.y }),
            2 => (middle.plus(0, -behind), At { x: middle.x, y: bottom }),
            _ => (middle.plus(behind, 0), At { x: left, y: middle.y }),
        };
        into.line(colour, Paint::Stroke { width }, from, to);
    }
}

/// Draws a round corner.
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

/// Draws the dots of a braille pattern. Each bit of its number is one of them.
fn dots(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    const PLACES: [(i32, i32); 8] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)];
    let bits = u32::from(c) & 0xff;
    for (_, (column, row)) in PLACES.into_iter().enumerate().filter(|(bit, _)| bits & 1 << bit != 0) {
        let dot = at.plus(WIDTH / 4 + column * WIDTH / 2, HEIGHT / 8 + row * HEIGHT / 4);
        into.area(colour, 4, dot.plus(-DOT, -DOT), dot.plus(DOT, DOT));
    }
}

/// Fills a part of the cell.
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
            let which = usize::try_from(number - 0x16).ok().and_then(|index| quarters.get(index)).unwrap_or(&"");
            for (index, _) in which.bytes().enumerate().filter(|(_, byte)| *byte == b'1') {
                let (left, top) = (if index % 2 == 0 { 0 } else { MIDDLE.0 }, if index < 2 { 0 } else { MIDDLE.1 });
                area(4, left, top, left + MIDDLE.0, top + MIDDLE.1);
            }
        }
    }
}

/// Draws a mark in the middle of the cell, of the same size whatever the font.
fn draw_mark(c: char, at: At, colour: Rgb, into: &mut Drawing) {
    let (full, hollow) = (Paint::Fill { quarters: 4 }, Paint::Stroke { width: LIGHT });
    let middle = at.plus(MIDDLE.0, MIDDLE.1);
    let mut polygon = |paint, points: &[(i32, i32)]| {
        for (index, (x, y)) in points.iter().enumerate() {
            let command = if index == 0 { 'M' } else { 'L' };
            into.path(colour, paint, format_args!("{command}{} {}", Pixels(middle.x + x), Pixels(middle.y + y)));
        }
        into.path(colour, paint, format_args!("z"));
    };
    match c {
        '■' => polygon(full, &[(-28, -28), (28, -28), (28, 28), (-28, 28)]),
        '◆' => polygon(full, &[(-36, 0), (0, -36), (36, 0), (0, 36)]),
        '▲' => polygon(full, &[(-34, 28), (0, -32), (34, 28)]),
        '▶' => polygon(full, &[(-28, -36), (34, 0), (-28, 36)]),
        '▸' => polygon(full, &[(-20, -26), (24, 0), (-20, 26)]),
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
    fn every_shape_is_drawn_and_no_two_are_the_same() {
        let all: Vec<char> = ('\u{2000}'..='\u{2fff}').filter(|c| is_drawn(*c)).collect();
        assert_eq!(
            all.len(),
            76 + 12 - 8 + 2 + 4 + 32 + 255 + 7,
            "lines without those in dashes, two of these, arcs, blocks, braille, marks"
        );
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

    #[test]
    fn braille_dots_have_their_places() {
        assert!(drawn('⠁').contains("d=\"M1.25 1.375H3.25V3.375H1.25z\""), "{}", drawn('⠁'));
        assert!(drawn('⢀').contains("d=\"M5.75 15.625H7.75V17.625H5.75z\""), "{}", drawn('⢀'));
        assert_eq!(drawn('⣿').matches('M').count(), 8);
    }
}
