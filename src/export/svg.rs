//! Stills: a screen as a picture in SVG, whose text is text.
//!
//! Each row is one `<text>` with all its characters, so that it can be selected, copied and read aloud. Its runs have their own columns
//! and lengths, so that nothing drifts, whatever the font. Lines, blocks and marks are drawn below, where they join; their characters lie
//! over them, invisible. There is no style sheet, so that a still inside a page does not change it.

use std::fmt::{self, Write};

use ratatui::{
    buffer::{Buffer, Cell},
    layout::Size,
    style::Modifier,
};

use super::{
    cells::{Glyph, glyphs, rows},
    drawing::{At, Drawing, Pixels},
    palette::{Palette, Rgb},
    shapes::{HEIGHT, WIDTH, draw, is_drawn},
};

/// The space around the screen, in eighths of a pixel.
const MARGIN: i32 = 12 * 8;

/// The baseline of a row below its top, in eighths of a pixel.
const BASELINE: i32 = 14 * 8;

/// The indent of a wide character in its two columns, in eighths of a pixel.
const INDENT: i32 = 6;

const FONT: &str = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono','Noto Sans Mono CJK JP',monospace";

/// The modifiers that draw a line along characters and blanks.
const LINES: Modifier = Modifier::UNDERLINED.union(Modifier::CROSSED_OUT);

/// The modifiers that select another face of the font, or draw a line. The others only change colours.
const FACES: Modifier = Modifier::BOLD.union(Modifier::ITALIC).union(LINES);

/// The properties of a still besides its screen.
#[derive(Debug, Clone, Copy)]
pub struct Still<'a> {
    /// The title, for those who cannot see the picture.
    pub title: &'a str,
    /// The tag of the language on the screen, such as `ja`: for screen readers, and for the shapes of Japanese characters.
    pub language: &'a str,
    pub palette: &'a Palette,
}

/// Draws a screen in SVG.
#[must_use]
pub fn svg(buffer: &Buffer, still: &Still<'_>) -> String {
    let mut picture = String::new();
    // Writing to a string does not fail.
    let _ = write(buffer, still, &mut picture);
    picture
}

fn write(buffer: &Buffer, still: &Still<'_>, into: &mut String) -> fmt::Result {
    write_start(buffer.area.as_size(), still, "", into)?;
    let mut layers = Layers::default();
    for (line, row) in rows(buffer).enumerate() {
        layers.add(line, row, still.palette)?;
    }
    layers.grounds.write(into)?;
    layers.shapes.write(into)?;
    write_text_start(still.palette, into)?;
    writeln!(into, "\n{}</g>\n</svg>", layers.text)
}

/// Returns the width and the height of the picture of a screen, in eighths of a pixel.
pub(super) fn size_of_picture(screen: Size) -> (i32, i32) {
    (2 * MARGIN + i32::from(screen.width) * WIDTH, 2 * MARGIN + i32::from(screen.height) * HEIGHT)
}

/// Writes the start of a picture: its size, its title and its background. `attributes` are further ones of its root.
pub(super) fn write_start(screen: Size, still: &Still<'_>, attributes: &str, into: &mut String) -> fmt::Result {
    let Palette { foreground, background, .. } = *still.palette;
    let (width, height) = size_of_picture(screen);
    let (whole_width, whole_height) = (Pixels(width), Pixels(height));
    write!(into, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole_width}\" height=\"{whole_height}\"")?;
    write!(into, " viewBox=\"0 0 {whole_width} {whole_height}\"{attributes}")?;
    writeln!(into, " xml:lang=\"{}\">", Escaped(still.language))?;
    writeln!(into, "<title>{}</title>", Escaped(still.title))?;
    // The thin border separates it from pages of the same colour.
    write!(
        into,
        "<rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"{background}\"",
        Pixels(width - 8),
        Pixels(height - 8)
    )?;
    writeln!(into, " stroke=\"{foreground}\" stroke-opacity=\".2\"/>")
}

/// Writes the start of the group around rows of text.
pub(super) fn write_text_start(palette: &Palette, into: &mut String) -> fmt::Result {
    write!(into, "<g fill=\"{}\" font-family=\"{FONT}\" font-size=\"15\"", palette.foreground)?;
    into.write_str(" style=\"font-variant-ligatures:none\">")
}

/// What rows consist of, from the lowest up.
#[derive(Default)]
pub(super) struct Layers {
    grounds: Drawing,
    shapes: Drawing,
    text: String,
}

impl Layers {
    /// Adds the row on a line of the screen.
    fn add(&mut self, line: usize, row: &[Cell], palette: &Palette) -> fmt::Result {
        let y = MARGIN + i32::try_from(line).unwrap_or(0) * HEIGHT;
        let mut runs = Runs::default();
        for glyph in glyphs(row) {
            let (colour, ground) = palette.of(glyph.ink);
            let at = At { x: x(glyph.column), y };
            if ground != palette.background {
                self.grounds.area(ground, 4, at, at.plus(i32::from(glyph.width) * WIDTH, HEIGHT));
            }
            if let Some(c) = glyph.only_char().filter(|c| is_drawn(*c)) {
                draw(c, at, colour, &mut self.shapes);
            }
            runs.add(&glyph, colour);
        }
        runs.write(y + BASELINE, palette.foreground, &mut self.text)
    }

    /// Writes the row on a line of the screen by itself, to stand in the group that [`write_text_start`] begins.
    pub(super) fn write_row(line: usize, row: &[Cell], palette: &Palette, into: &mut String) -> fmt::Result {
        let mut layers = Self::default();
        layers.add(line, row, palette)?;
        layers.grounds.write(into)?;
        layers.shapes.write(into)?;
        into.write_str(&layers.text)
    }
}

/// Returns where a column starts, in eighths of a pixel.
fn x(column: u16) -> i32 {
    MARGIN + i32::from(column) * WIDTH
}

/// How characters are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Letters that every monospace font has, all of the same width.
    Letters,
    /// A character that may come from another font, set alone and made to fit.
    Alone,
    /// Characters of two columns, each at its own position.
    Wide,
    /// Characters that are drawn as shapes, there to be selected.
    Invisible,
}

/// The properties that the characters of a run share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Manner {
    kind: Kind,
    colour: Rgb,
    face: Modifier,
}

impl Manner {
    fn of(glyph: &Glyph<'_>, colour: Rgb) -> Self {
        let kind = match glyph.only_char() {
            Some(c) if is_drawn(c) => return Self { kind: Kind::Invisible, colour: Rgb(0, 0, 0), face: Modifier::empty() },
            Some(c) if is_common(c) => Kind::Letters,
            Some(_) if glyph.width == 2 => Kind::Wide,
            _ => Kind::Alone,
        };
        Self { kind, colour, face: glyph.ink.modifier & FACES }
    }
}

/// Characters that are set alike.
struct Run {
    manner: Manner,
    content: String,
    /// The columns at which its characters are set; only the first if the others follow from it.
    columns: Vec<u16>,
    /// The column after the last of them.
    end: u16,
    /// The number of blanks after it. They are not part of its length, since viewers treat blanks differently.
    blanks: usize,
}

impl Run {
    /// Returns whether another character continues it. Two blanks are a gap between columns.
    fn continues(&self, manner: Manner) -> bool {
        self.manner == manner
            && match manner.kind {
                Kind::Letters => self.blanks < 2,
                Kind::Alone => false,
                Kind::Wide => self.blanks == 0,
                Kind::Invisible => true,
            }
    }
}

/// The runs of a row.
#[derive(Default)]
struct Runs(Vec<Run>);

impl Runs {
    fn add(&mut self, glyph: &Glyph<'_>, colour: Rgb) {
        let manner = Manner::of(glyph, colour);
        let is_blank = glyph.symbol == " " && !manner.face.intersects(LINES);
        if self.0.last().is_none_or(|last| !is_blank && !last.continues(manner)) {
            self.0.push(Run { manner, content: String::new(), columns: vec![glyph.column], end: glyph.column, blanks: 0 });
        }
        let Some(run) = self.0.last_mut() else { return };
        if is_blank {
            run.blanks += 1;
            return;
        }
        if manner.kind == Kind::Wide && run.columns.last() != Some(&glyph.column) {
            run.columns.push(glyph.column);
        }
        run.content.extend(std::iter::repeat_n(' ', std::mem::take(&mut run.blanks)));
        run.content.push_str(glyph.symbol);
        run.end = glyph.column + glyph.width;
    }

    /// Writes the row with its baseline at `y`; nothing if it is blank.
    fn write(mut self, y: i32, foreground: Rgb, into: &mut String) -> fmt::Result {
        if let Some(last) = self.0.last_mut() {
            last.blanks = 0;
        }
        if self.0.iter().all(|run| run.content.is_empty()) {
            return Ok(());
        }
        // On the row itself, since viewers do not inherit it.
        write!(into, "<text y=\"{}\" xml:space=\"preserve\">", Pixels(y))?;
        for run in &self.0 {
            if !run.content.is_empty() {
                run.write(foreground, into)?;
            }
            write!(into, "{:1$}", "", run.blanks)?;
        }
        into.write_str("</text>\n")
    }
}

/// Returns whether a character has the same width as all others in every monospace font.
pub(super) const fn is_common(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '‐'..='―' | '‘'..='„' | '•' | '…' | '‹' | '›' | '€')
}

impl Run {
    fn write(&self, foreground: Rgb, into: &mut String) -> fmt::Result {
        let Manner { kind, colour, face } = self.manner;
        let indent = if kind == Kind::Wide { INDENT } else { 0 };
        into.write_str("<tspan x=\"")?;
        for (index, column) in self.columns.iter().enumerate() {
            write!(into, "{}{}", if index == 0 { "" } else { " " }, Pixels(x(*column) + indent))?;
        }
        into.write_char('"')?;
        let length = Pixels(i32::from(self.end - self.columns[0]) * WIDTH);
        match kind {
            Kind::Letters => write!(into, " textLength=\"{length}\"")?,
            Kind::Alone => write!(into, " textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\"")?,
            Kind::Wide => into.write_str(" font-size=\"16.5\"")?,
            Kind::Invisible => write!(into, " textLength=\"{length}\" fill-opacity=\"0\"")?,
        }
        if kind != Kind::Invisible && colour != foreground {
            write!(into, " fill=\"{colour}\"")?;
        }
        for (modifier, attribute) in [(Modifier::BOLD, "font-weight=\"bold\""), (Modifier::ITALIC, "font-style=\"italic\"")] {
            if face.contains(modifier) {
                write!(into, " {attribute}")?;
            }
        }
        let decoration = match (face.contains(Modifier::UNDERLINED), face.contains(Modifier::CROSSED_OUT)) {
            (true, false) => " text-decoration=\"underline\"",
            (false, true) => " text-decoration=\"line-through\"",
            (true, true) => " text-decoration=\"underline line-through\"",
            (false, false) => "",
        };
        write!(into, "{decoration}>{}</tspan>", Escaped(&self.content))
    }
}

/// A text as XML has it, and HTML too.
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                // What XML has no way to say.
                c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => f.write_char('\u{fffd}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use ratatui::{
        layout::Rect,
        style::{Color, Style},
    };

    use super::*;

    fn still(buffer: &Buffer) -> String {
        svg(buffer, &Still { title: "a < b", language: "en", palette: &Palette::DARK })
    }

    #[test]
    fn a_row_is_one_text_whose_columns_are_held() {
        let buffer = Buffer::with_lines(["Offer ID  →MS & ─── 漢字x"]);
        let row = concat!(
            "<text y=\"26\" xml:space=\"preserve\"><tspan x=\"12\" textLength=\"72\">Offer ID</tspan>  ",
            "<tspan x=\"102\" textLength=\"9\" lengthAdjust=\"spacingAndGlyphs\">→</tspan>",
            "<tspan x=\"111\" textLength=\"36\">MS &amp;</tspan> ",
            "<tspan x=\"156\" textLength=\"27\" fill-opacity=\"0\">───</tspan> ",
            "<tspan x=\"192.75 210.75\" font-size=\"16.5\">漢字</tspan>",
            "<tspan x=\"228\" textLength=\"9\">x</tspan></text>\n",
        );
        assert!(still(&buffer).contains(row), "{}", still(&buffer));
        assert!(still(&buffer).contains("<title>a &lt; b</title>"));
    }

    #[test]
    fn colours_and_faces_are_there() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 9, 2));
        buffer.set_string(0, 0, "a", Style::new().fg(Color::Red).add_modifier(Modifier::BOLD | Modifier::ITALIC));
        buffer.set_string(1, 0, "b ", Style::new().add_modifier(Modifier::UNDERLINED));
        buffer.set_string(4, 0, "c", Style::new().add_modifier(Modifier::CROSSED_OUT | Modifier::UNDERLINED));
        buffer.set_string(0, 1, "on yellow", Style::new().fg(Color::Black).bg(Color::Yellow));
        let picture = still(&buffer);
        for part in [
            " fill=\"#f0616d\" font-weight=\"bold\" font-style=\"italic\">a<",
            " textLength=\"18\" text-decoration=\"underline\">b <",
            " text-decoration=\"underline line-through\">c<",
            "<path fill=\"#f2c744\" d=\"M12 31H93V50H12z\"/>",
            " fill=\"#101318\">on yellow<",
        ] {
            assert!(picture.contains(part), "{part} is not in {picture}");
        }
    }

    #[test]
    fn an_empty_screen_is_a_picture_too() {
        assert!(still(&Buffer::empty(Rect::ZERO)).ends_with("</g>\n</svg>\n"));
    }
}
