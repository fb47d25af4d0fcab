//! A recording as one picture in SVG that moves by itself, also where scripts do not run: in `<img>`, in a wiki, in a README.
//!
//! Each row that changes is a strip of all that it ever shows, side by side, each as far from the next as the picture is wide. An animation
//! moves the strip so that one of them is in sight. A row that comes back is not written again. Without animations, and for those who
//! prefer reduced motion, the strips stand where together they are the poster: the first still of the recording.

use std::{
    collections::HashMap,
    fmt::{self, Write},
    time::Duration,
};

use ratatui::{
    buffer::{Buffer, Cell},
    layout::Size,
};

use super::{
    Export, File, Header, Recorder, Still,
    cells::rows,
    drawing::Pixels,
    palette::Palette,
    shots::{Reel, Shots},
    svg::{Layers, size_of_picture, write_start, write_text_start},
};

pub(super) struct Animation<'a> {
    shots: Shots,
    strips: Strips<'a>,
    still: Still<'a>,
    size: Size,
    /// The first still, before the length of the recording is known.
    poster: Option<Buffer>,
    /// In hundredths of a second.
    length: u64,
}

impl<'a> Animation<'a> {
    pub(super) fn new(header: &Header<'a>) -> Self {
        let Header { title, language, palette, largest, .. } = *header;
        let still = Still { title, language, palette };
        let strips = (0..largest.height).map(|_| Strip::default()).collect();
        Self { shots: Shots::default(), strips: Strips { strips, palette }, still, size: largest, poster: None, length: 0 }
    }

    fn write(mut self, into: &mut String) -> fmt::Result {
        let poster = self.poster.take().unwrap_or_else(|| Buffer::empty(self.size.into()));
        let standing = self.strips.numbers(&poster);
        // To assistive technology it is one picture: what is out of sight is not read.
        write_start(self.size, &self.still, " role=\"img\"", into)?;
        let moving: Vec<(usize, &Strip)> = self.strips.strips.iter().enumerate().filter(|(_, strip)| strip.changes.len() > 1).collect();
        let width = size_of_picture(self.size).0;
        if !moving.is_empty() {
            self.write_style(&moving, width, into)?;
        }
        write_text_start(self.still.palette, into)?;
        into.write_char('\n')?;
        for (line, (strip, standing)) in self.strips.strips.iter().zip(standing).enumerate() {
            if strip.pictures.iter().all(String::is_empty) {
                continue;
            }
            if strip.pictures.len() == 1 {
                into.write_str(&strip.pictures[0])?;
                continue;
            }
            write!(into, "<g class=\"m r{line}\"")?;
            if standing > 0 {
                write!(into, " transform=\"translate({})\"", Pixels(-offset(standing, width)))?;
            }
            into.write_str(">\n")?;
            for (number, picture) in strip.pictures.iter().enumerate().filter(|(_, picture)| !picture.is_empty()) {
                match number {
                    0 => into.write_str(picture)?,
                    _ => write!(into, "<g transform=\"translate({})\">\n{picture}</g>\n", Pixels(offset(number, width)))?,
                }
            }
            into.write_str("</g>\n")?;
        }
        into.write_str("</g>\n</svg>\n")
    }

    /// Writes the animation of each strip.
    fn write_style(&self, moving: &[(usize, &Strip)], width: i32, into: &mut String) -> fmt::Result {
        let (whole, part) = (self.length / 100, self.length % 100);
        into.write_str("<style>\n@media (prefers-reduced-motion:no-preference){\n")?;
        writeln!(into, ".m{{animation:{whole}.{part:02}s step-end infinite}}")?;
        for (line, _) in moving {
            writeln!(into, ".r{line}{{animation-name:r{line}}}")?;
        }
        into.write_str("}\n")?;
        for (line, strip) in moving {
            write!(into, "@keyframes r{line}{{")?;
            for (from, number) in &strip.changes {
                let offset = Pixels(-offset(*number, width));
                let unit = if *number > 0 { "px" } else { "" };
                write!(into, "{}{{transform:translate({offset}{unit})}}", Percent(*from, self.length))?;
            }
            into.write_str("}\n")?;
        }
        into.write_str("</style>\n")
    }
}

impl Recorder for Animation<'_> {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        self.shots.frame(at, screen, &mut self.strips);
    }

    fn still(&mut self, _name: Option<&str>, screen: &Buffer) {
        self.poster.get_or_insert_with(|| screen.clone());
    }

    fn end(&mut self, at: Duration) {
        self.length = self.shots.end(at, &mut self.strips);
    }
}

impl Export for Animation<'_> {
    fn finish(self: Box<Self>) -> Vec<File> {
        let mut picture = String::new();
        // Writing to a string does not fail.
        let _ = self.write(&mut picture);
        vec![File { name: None, bytes: picture.into_bytes() }]
    }
}

/// Returns how far a picture of a strip is from its first one, in eighths of a pixel.
fn offset(number: usize, width: i32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX).saturating_mul(width)
}

/// A strip for each row of the screen.
struct Strips<'a> {
    strips: Vec<Strip>,
    palette: &'a Palette,
}

impl Strips<'_> {
    /// Returns the number of the picture in each strip that shows the row of a screen.
    fn numbers(&mut self, screen: &Buffer) -> Vec<usize> {
        let mut rows = rows(screen);
        let palette = self.palette;
        self.strips.iter_mut().enumerate().map(|(line, strip)| strip.number(line, rows.next().unwrap_or_default(), palette)).collect()
    }
}

impl Reel for Strips<'_> {
    fn shot(&mut self, screen: &Buffer, from: u64, _to: u64) {
        let numbers = self.numbers(screen);
        for (strip, number) in self.strips.iter_mut().zip(numbers) {
            if strip.changes.last().is_none_or(|(_, last)| *last != number) {
                strip.changes.push((from, number));
            }
        }
    }
}

/// All that a row of the screen ever shows.
#[derive(Default)]
struct Strip {
    pictures: Vec<String>,
    /// The number of each picture.
    known: HashMap<String, usize>,
    /// The row that was drawn last, and the number of its picture.
    last: Option<(Vec<Cell>, usize)>,
    /// The times at which another picture comes in sight, in hundredths of a second, and its number.
    changes: Vec<(u64, usize)>,
}

impl Strip {
    /// Returns the number of the picture of a row, which is drawn if it is new.
    fn number(&mut self, line: usize, row: &[Cell], palette: &Palette) -> usize {
        if let Some((_, number)) = self.last.as_ref().filter(|(last, _)| last == row) {
            return *number;
        }
        let mut picture = String::new();
        // Writing to a string does not fail.
        let _ = Layers::write_row(line, row, palette, &mut picture);
        let number = *self.known.entry(picture).or_insert_with_key(|picture| {
            self.pictures.push(picture.clone());
            self.pictures.len() - 1
        });
        self.last = Some((row.to_vec(), number));
        number
    }
}

/// A part of a time, printed in percent of it, to the thousandth.
struct Percent(u64, u64);

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Rounded up: no picture is shown before its time.
        let thousandths = (self.0 * 100_000).div_ceil(self.1.max(1));
        match thousandths % 1000 {
            0 => write!(f, "{}%", thousandths / 1000),
            part => write!(f, "{}.{}%", thousandths / 1000, format!("{part:03}").trim_end_matches('0')),
        }
    }
}
