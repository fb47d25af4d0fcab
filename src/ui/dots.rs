//! Lines of dots, of which a cell has two beside each other and four above each other: the characters of Braille.

use ratatui::{buffer::Buffer, layout::Rect, style::Color};

/// The character without dots.
const BLANK: u32 = 0x2800;

/// The bits of the dots of a character, row by row.
const BITS: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// A point as shares of the width, from the left, and of the height, from below.
pub(super) type Point = (f64, f64);

/// Dots over an area.
pub(super) struct Dots {
    area: Rect,
    cells: Vec<u8>,
}

impl Dots {
    pub(super) fn new(area: Rect) -> Self {
        Self { area, cells: vec![0; area.width as usize * area.height as usize] }
    }

    /// Sets the dots of a line: of two that are as near, the one that is nearer to its left end, or to its upper one if it is steep.
    pub(super) fn line(&mut self, left: Point, right: Point) {
        let (left, right) = (self.place(left), self.place(right));
        let is_steep = left.1.abs_diff(right.1) > left.0.abs_diff(right.0);
        let ((x, y), (to_x, to_y)) = if is_steep && left.1 > right.1 { (right, left) } else { (left, right) };
        let steps = x.abs_diff(to_x).max(y.abs_diff(to_y)).max(1);
        for step in 0..=steps {
            self.set(between(x, to_x, step, steps), between(y, to_y, step, steps));
        }
    }

    /// Sets a dot.
    pub(super) fn dot(&mut self, at: Point) {
        let (x, y) = self.place(at);
        self.set(x, y);
    }

    /// Draws the cells that have dots.
    pub(super) fn draw(&self, color: Color, buffer: &mut Buffer) {
        for (at, bits) in self.area.positions().zip(&self.cells).filter(|(_, bits)| **bits > 0) {
            buffer[at].set_char(char::from_u32(BLANK + u32::from(*bits)).unwrap_or(' ')).set_fg(color);
        }
    }

    /// Returns the dot that is nearest to a point, from the left and from above.
    fn place(&self, (x, y): Point) -> (usize, usize) {
        let last = |cells: u16, dots: u32| f64::from(u32::from(cells) * dots) - 1.0;
        (nearest(x * last(self.area.width, 2)), nearest((1.0 - y) * last(self.area.height, 4)))
    }

    /// Sets a dot by its place. One beyond the area is left out.
    fn set(&mut self, x: usize, y: usize) {
        let width = usize::from(self.area.width);
        if let Some(cell) = self.cells.get_mut(y / 4 * width + x / 2).filter(|_| x / 2 < width) {
            *cell |= BITS[y % 4][x % 2];
        }
    }
}

/// Returns where a line is after some of its steps; the smaller one of two that are as near.
const fn between(from: usize, to: usize, step: usize, steps: usize) -> usize {
    let moved = (2 * step * from.abs_diff(to) + steps - 1) / (2 * steps);
    if from < to { from + moved } else { from - moved }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no screen has more dots, and none is left of it or above it")]
fn nearest(dot: f64) -> usize {
    dot.round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_a_dot_in_each_column_from_one_end_to_the_other() {
        let area = Rect::new(0, 0, 4, 1);
        let picture = |draw: &dyn Fn(&mut Dots)| {
            let (mut dots, mut buffer) = (Dots::new(area), Buffer::empty(area));
            draw(&mut dots);
            dots.draw(Color::Reset, &mut buffer);
            buffer.content.iter().map(|cell| cell.symbol().to_owned()).collect::<String>()
        };
        assert_eq!(picture(&|dots| dots.line((0.0, 0.0), (1.0, 0.0))), "⣀⣀⣀⣀");
        assert_eq!(picture(&|dots| dots.line((0.0, 0.0), (1.0, 1.0))), "⣀⠤⠒⠉");
        assert_eq!(picture(&|dots| dots.line((0.0, 1.0), (0.0, 0.0))), "⡇   ");
        assert_eq!(picture(&|dots| dots.dot((1.0, 1.0))), "   ⠈");
        let two_rows = Rect::new(0, 0, 4, 2);
        let (mut dots, mut buffer) = (Dots::new(two_rows), Buffer::empty(two_rows));
        dots.line((0.9, 1.0), (1.2, 1.0));
        dots.draw(Color::Reset, &mut buffer);
        assert_eq!(buffer[(0, 1)].symbol(), " ", "what is beyond the right end is not at the left of the next row");
    }
}
