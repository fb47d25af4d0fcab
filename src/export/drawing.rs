//! The paths of a still: lines and areas, collected by colour, and joined where they touch.
//!
//! Coordinates are in eighths of a pixel, so that every number is exact and written the same everywhere.

use std::fmt::{self, Write};

use super::palette::Rgb;

/// A point, in eighths of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    pub(super) x: i32,
    pub(super) y: i32,
}

impl At {
    pub(super) const fn plus(self, x: i32, y: i32) -> Self {
        Self { x: self.x + x, y: self.y + y }
    }
}

/// Eighths of a pixel, printed as pixels.
pub(super) struct Pixels(pub(super) i32);

impl fmt::Display for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, eighths) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let part = ["", ".125", ".25", ".375", ".5", ".625", ".75", ".875"][(eighths % 8) as usize];
        match (eighths / 8, part) {
            (0, part) if !part.is_empty() => write!(f, "{sign}{part}"),
            (whole, part) => write!(f, "{sign}{whole}{part}"),
        }
    }
}

/// How a path is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// A filled area, with its opacity in quarters.
    Fill { quarters: u8 },
    /// A line.
    Stroke { width: i32 },
    /// A dashed line; `lengths` is the value of the attribute.
    Dashes { width: i32, lengths: &'static str },
}

/// The paths with the same colour and paint.
struct Layer {
    colour: Rgb,
    paint: Paint,
    /// Rectangles: top and bottom, left, right.
    areas: Vec<((i32, i32), i32, i32)>,
    /// Horizontal lines: y, from, to.
    horizontal: Vec<(i32, i32, i32)>,
    /// Vertical lines: x, from, to.
    vertical: Vec<(i32, i32, i32)>,
    /// Everything else.
    free: String,
}

#[derive(Default)]
pub(super) struct Drawing {
    layers: Vec<Layer>,
}

impl Drawing {
    fn layer(&mut self, colour: Rgb, paint: Paint) -> &mut Layer {
        let index = self.layers.iter().position(|layer| layer.colour == colour && layer.paint == paint).unwrap_or_else(|| {
            let free = String::new();
            self.layers.push(Layer { colour, paint, areas: Vec::new(), horizontal: Vec::new(), vertical: Vec::new(), free });
            self.layers.len() - 1
        });
        &mut self.layers[index]
    }

    /// Fills a rectangle.
    pub(super) fn area(&mut self, colour: Rgb, quarters: u8, from: At, to: At) {
        self.layer(colour, Paint::Fill { quarters }).areas.push(((from.y, to.y), from.x, to.x));
    }

    /// Draws a horizontal or vertical line.
    pub(super) fn line(&mut self, colour: Rgb, paint: Paint, from: At, to: At) {
        let layer = self.layer(colour, paint);
        if from.y == to.y {
            layer.horizontal.push((from.y, from.x.min(to.x), from.x.max(to.x)));
        } else {
            layer.vertical.push((from.x, from.y.min(to.y), from.y.max(to.y)));
        }
    }

    /// Draws any other path.
    pub(super) fn path(&mut self, colour: Rgb, paint: Paint, path: fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.layer(colour, paint).free.write_fmt(path);
    }

    /// Writes every path.
    pub(super) fn write(self, into: &mut impl Write) -> fmt::Result {
        for layer in self.layers {
            let colour = layer.colour;
            into.write_str("<path ")?;
            match layer.paint {
                Paint::Fill { quarters } => {
                    write!(into, "fill=\"{colour}\"")?;
                    if quarters < 4 {
                        write!(into, " fill-opacity=\"{}\"", [".0", ".25", ".5", ".75"][usize::from(quarters)])?;
                    }
                }
                Paint::Stroke { width } => write!(into, "fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"", Pixels(width))?,
                Paint::Dashes { width, lengths } => {
                    let width = Pixels(width);
                    write!(into, "fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-dasharray=\"{lengths}\"")?;
                }
            }
            into.write_str(" d=\"")?;
            for ((top, bottom), from, to) in joined(layer.areas) {
                let [top, bottom, from, to] = [top, bottom, from, to].map(Pixels);
                write!(into, "M{from} {top}H{to}V{bottom}H{from}z")?;
            }
            for (y, from, to) in joined(layer.horizontal) {
                write!(into, "M{} {}H{}", Pixels(from), Pixels(y), Pixels(to))?;
            }
            for (x, from, to) in joined(layer.vertical) {
                write!(into, "M{} {}V{}", Pixels(x), Pixels(from), Pixels(to))?;
            }
            writeln!(into, "{}\"/>", layer.free)?;
        }
        Ok(())
    }
}

/// Joins segments of the same line where they touch. Each is given by its line, start and end.
fn joined<Line: Ord + Copy>(mut segments: Vec<(Line, i32, i32)>) -> Vec<(Line, i32, i32)> {
    segments.sort_unstable();
    let mut joined: Vec<(Line, i32, i32)> = Vec::new();
    for (line, from, to) in segments {
        match joined.last_mut() {
            Some((last, _, end)) if *last == line && from <= *end => *end = to.max(*end),
            _ => joined.push((line, from, to)),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_are_exact_and_short() {
        let shown: Vec<String> = [0, 3, 4, 8, 12, -4, -17, 7208].map(|eighths| Pixels(eighths).to_string()).into();
        assert_eq!(shown, ["0", ".375", ".5", "1", "1.5", "-.5", "-2.125", "901"]);
    }

    #[test]
    fn segments_that_touch_are_joined() {
        assert_eq!(joined(vec![(1, 8, 16), (0, 0, 8), (1, 0, 8), (1, 24, 32), (1, 12, 14)]), [(0, 0, 8), (1, 0, 16), (1, 24, 32)]);
    }
}
