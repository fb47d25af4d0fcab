//! A recording as a GIF, which plays wherever pictures do. Its characters come from a bitmap font, so that it is the same on every machine.
//!
//! A frame is the rectangle of the pixels that have changed, and transparent where one has not. Which colours there are is known at the end,
//! so frames are compressed as they come, and written then.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    time::Duration,
};

use gif::{DisposalMethod, Encoder, EncodingError, Frame, Repeat};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Size,
    style::Modifier,
};

use super::{
    Export, File, Header, Recorder,
    cells::{Glyph, glyphs, rows},
    font::{Font, HEIGHT, WIDTH},
    palette::{Palette, Rgb},
    shots::{Reel, Shots},
};

/// The space around the screen, in pixels.
const MARGIN: usize = 8;

/// The row of pixels of a line below a character, and of one through it.
const UNDERLINE: usize = 14;
const STRIKE: usize = 8;

/// The number of no colour: a pixel stays as it was.
const TRANSPARENT: u8 = 0;

/// The longest time for which a frame is shown, in hundredths of a second.
const LONGEST: u16 = u16::MAX;

pub(super) struct Gif<'a> {
    shots: Shots,
    film: Film<'a>,
}

impl<'a> Gif<'a> {
    pub(super) fn new(header: &Header<'a>) -> Self {
        let Header { palette, largest: Size { width, height }, .. } = *header;
        let mut colours = Colours::default();
        let [width, height] = [usize::from(width) * WIDTH, usize::from(height) * HEIGHT].map(|length| MARGIN + length + MARGIN);
        let canvas = Canvas { width, height, pixels: vec![colours.number(palette.background); width * height] };
        let pen = Pen { palette, font: Font::unifont(), colours, unknown: BTreeSet::new() };
        Self { shots: Shots::default(), film: Film { pen, canvas, screen: None, frames: Vec::new() } }
    }
}

impl Recorder for Gif<'_> {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        self.shots.frame(at, screen, &mut self.film);
    }

    fn end(&mut self, at: Duration) {
        self.shots.end(at, &mut self.film);
    }
}

impl Export for Gif<'_> {
    fn without_glyph(&self) -> Vec<String> {
        self.film.pen.unknown.iter().cloned().collect()
    }

    fn finish(self: Box<Self>) -> Vec<File> {
        let mut bytes = Vec::new();
        // Writing to memory does not fail, and no screen is larger than a GIF may be.
        let _ = self.film.write(&mut bytes);
        vec![File { name: None, bytes }]
    }
}

/// The frames so far.
struct Film<'a> {
    pen: Pen<'a>,
    /// What is shown.
    canvas: Canvas,
    screen: Option<Buffer>,
    frames: Vec<Frame<'static>>,
}

impl Film<'_> {
    fn write(self, into: &mut Vec<u8>) -> Result<(), EncodingError> {
        let Canvas { width, height, .. } = self.canvas;
        let mut encoder = Encoder::new(into, length(width), length(height), &self.pen.colours.table())?;
        encoder.set_repeat(Repeat::Infinite)?;
        self.frames.iter().try_for_each(|frame| encoder.write_lzw_pre_encoded_frame(frame))
    }

    /// Returns the canvas with a screen on it.
    fn drawn(&mut self, screen: &Buffer) -> Canvas {
        let mut canvas = self.canvas.clone();
        let before = self.screen.as_ref().filter(|before| before.area == screen.area);
        if before.is_none() {
            canvas.pixels.fill(self.pen.colours.number(self.pen.palette.background));
        }
        let before: Vec<&[Cell]> = before.map(|before| rows(before).collect()).unwrap_or_default();
        for (line, row) in rows(screen).enumerate().filter(|(line, row)| before.get(*line) != Some(row)) {
            glyphs(row).for_each(|glyph| self.pen.draw(&glyph, line, &mut canvas));
        }
        canvas
    }
}

impl Reel for Film<'_> {
    fn shot(&mut self, screen: &Buffer, from: u64, to: u64) {
        let next = self.drawn(screen);
        // The first frame is the whole canvas.
        let mut frame = if self.screen.is_none() { next.frame(None) } else { next.frame(Some(&self.canvas)) };
        frame.make_lzw_pre_encoded();
        (self.canvas, self.screen) = (next, Some(screen.clone()));
        let mut left = to - from;
        while left > u64::from(LONGEST) {
            left -= u64::from(LONGEST);
            self.frames.push(Frame { delay: LONGEST, ..frame.clone() });
        }
        self.frames.push(Frame { delay: u16::try_from(left).unwrap_or(LONGEST), ..frame });
    }
}

/// Pixels, each as the number of its colour.
#[derive(Clone)]
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    /// Returns the smallest frame that makes this of what was there before.
    fn frame(&self, before: Option<&Self>) -> Frame<'static> {
        let differs = |x: usize, y: usize| before.is_none_or(|before| before.pixels[y * self.width + x] != self.pixels[y * self.width + x]);
        let line_differs = |y: &usize| (0..self.width).any(|x| differs(x, *y));
        let top = (0..self.height).find(line_differs).unwrap_or(0);
        let bottom = (top + 1..self.height).rev().find(line_differs).unwrap_or(top) + 1;
        let column_differs = |x: &usize| (top..bottom).any(|y| differs(*x, y));
        let left = (0..self.width).find(column_differs).unwrap_or(0);
        let right = (left + 1..self.width).rev().find(column_differs).unwrap_or(left) + 1;
        let pixel = |x: usize, y: usize| if differs(x, y) { self.pixels[y * self.width + x] } else { TRANSPARENT };
        let buffer: Vec<u8> = (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y))).map(|(x, y)| pixel(x, y)).collect();
        Frame {
            dispose: DisposalMethod::Keep,
            transparent: Some(TRANSPARENT),
            left: length(left),
            top: length(top),
            width: length(right - left),
            height: length(bottom - top),
            buffer: Cow::Owned(buffer),
            ..Frame::default()
        }
    }
}

/// Returns a number of pixels as files have it.
fn length(pixels: usize) -> u16 {
    u16::try_from(pixels).unwrap_or(u16::MAX)
}

/// What draws characters.
struct Pen<'a> {
    palette: &'a Palette,
    font: Font,
    colours: Colours,
    /// The characters that have no glyph.
    unknown: BTreeSet<String>,
}

impl Pen<'_> {
    /// Draws a character on a line of the screen.
    fn draw(&mut self, glyph: &Glyph<'_>, line: usize, canvas: &mut Canvas) {
        let (text, ground) = self.palette.of(glyph.ink);
        let [text, ground] = [text, ground].map(|colour| self.colours.number(colour));
        let bitmap = self.font.bitmap(glyph.symbol, glyph.width).unwrap_or_else(|| {
            self.unknown.insert(glyph.symbol.to_owned());
            Font::boxed(glyph.width)
        });
        let has = |modifier| glyph.ink.modifier.contains(modifier);
        // Lines and blocks have no bold ones: they would no longer meet.
        let is_bold = has(Modifier::BOLD) && !glyph.only_char().is_some_and(|c| matches!(c, '\u{2500}'..='\u{28ff}'));
        let columns = usize::from(glyph.width) * WIDTH;
        let (left, top) = (MARGIN + usize::from(glyph.column) * WIDTH, MARGIN + line * HEIGHT);
        for (y, mut row) in bitmap.into_iter().enumerate() {
            if is_bold {
                row |= row >> 1;
            }
            if has(Modifier::UNDERLINED) && y == UNDERLINE || has(Modifier::CROSSED_OUT) && y == STRIKE {
                row = u16::MAX;
            }
            let start = (top + y) * canvas.width + left;
            // A screen that is larger than it was said to be is cut.
            let Some(pixels) = canvas.pixels.get_mut(start..start + columns).filter(|_| left + columns <= canvas.width) else { return };
            for (x, pixel) in pixels.iter_mut().enumerate() {
                *pixel = if row << x & 0x8000 != 0 { text } else { ground };
            }
        }
    }
}

/// The colours of all frames. The first number is that of no colour.
#[derive(Default)]
struct Colours {
    numbers: HashMap<Rgb, u8>,
    all: Vec<Rgb>,
}

impl Colours {
    /// Returns the number of a colour. If there are too many, that of the one most like it.
    fn number(&mut self, colour: Rgb) -> u8 {
        if let Some(number) = self.numbers.get(&colour) {
            return *number;
        }
        let number = u8::try_from(self.all.len() + 1).unwrap_or_else(|_| self.nearest(colour));
        if usize::from(number) > self.all.len() {
            self.all.push(colour);
        }
        self.numbers.insert(colour, number);
        number
    }

    fn nearest(&self, Rgb(red, green, blue): Rgb) -> u8 {
        let distance = |other: &Rgb| {
            let parts = [(red, other.0), (green, other.1), (blue, other.2)];
            parts.map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).iter().sum::<u32>()
        };
        (1..=u8::MAX).zip(&self.all).min_by_key(|(_, other)| distance(other)).map_or(TRANSPARENT, |(number, _)| number)
    }

    fn table(&self) -> Vec<u8> {
        [Rgb(0, 0, 0)].iter().chain(&self.all).flat_map(|colour| [colour.0, colour.1, colour.2]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_too_many_is_the_one_most_like_it() {
        let mut colours = Colours::default();
        for grey in 0..=u8::MAX {
            let number = colours.number(Rgb(grey, grey, grey));
            assert_eq!(number, if grey == u8::MAX { u8::MAX } else { grey + 1 });
        }
        assert_eq!(colours.number(Rgb(9, 10, 11)), 11);
        assert_eq!(colours.table().len(), 3 * 256);
    }
}
