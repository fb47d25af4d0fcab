//! A row of a screen as HTML, and the style sheet with its colours: a page that follows a session changes the rows that differ.
//!
//! The classes are `f0` to `f15` and `b0` to `b15` for the colours of text and ground, and a letter for each modifier. Only the sixteen
//! colours of a terminal have classes, since themes use no others.

use std::fmt::Write;

use ratatui::{buffer::Cell, style::Modifier};

use super::{
    cells::{Glyph, Ink, glyphs},
    palette::{Palette, number},
    svg::{Escaped, is_common},
};

/// The modifiers with their classes.
const CLASSES: [(Modifier, char); 6] = [
    (Modifier::BOLD, 'B'),
    (Modifier::DIM, 'D'),
    (Modifier::ITALIC, 'I'),
    (Modifier::UNDERLINED, 'U'),
    (Modifier::REVERSED, 'R'),
    (Modifier::CROSSED_OUT, 'X'),
];

/// Returns a row of a screen as HTML, to be set in a monospace font. Characters that may come from another font stand in elements of one
/// column (`<i>`) or of two (`<i class="w">`), so that nothing drifts. Those of `even`, in their order, are known to be as wide as letters in
/// the font of the page: a browser lays out a line of a hundred letters as fast as one such element.
#[must_use]
pub fn html_row(row: &[Cell], even: &[char]) -> String {
    let mut glyphs: Vec<Glyph<'_>> = glyphs(row).collect();
    let end = glyphs.iter().rposition(|glyph| glyph.symbol != " " || glyph.ink != Ink::PLAIN).map_or(0, |last| last + 1);
    // A blank that looks the same in the ink of the word before it does not end its element.
    for index in 1..end {
        let before = glyphs[index - 1].ink;
        if glyphs[index].symbol == " " && glyphs[index].ink == before.on_blanks() {
            glyphs[index].ink = before;
        }
    }
    let mut html = String::new();
    for run in glyphs[..end].chunk_by(|one, next| one.ink == next.ink) {
        let classes = classes(run[0].ink);
        if !classes.is_empty() {
            // Writing to a string does not fail.
            let _ = write!(html, "<span class=\"{classes}\">");
        }
        for glyph in run {
            let symbol = Escaped(glyph.symbol);
            let _ = match (glyph.only_char(), glyph.width) {
                (Some(c), _) if is_common(c) || even.binary_search(&c).is_ok() => write!(html, "{symbol}"),
                (_, 2) => write!(html, "<i class=\"w\">{symbol}</i>"),
                _ => write!(html, "<i>{symbol}</i>"),
            };
        }
        if !classes.is_empty() {
            html.push_str("</span>");
        }
    }
    html
}

fn classes(ink: Ink) -> String {
    let colour = |letter: char, colour| number(colour).filter(|number| *number < 16).map(|number| format!("{letter}{number}"));
    let modifiers = CLASSES.iter().filter(|(modifier, _)| ink.modifier.contains(*modifier)).map(|(_, class)| class.to_string());
    colour('f', ink.fg).into_iter().chain(colour('b', ink.bg)).chain(modifiers).collect::<Vec<_>>().join(" ")
}

/// Returns the style sheet with the colours of both palettes: as variables of the classes `dark` and `light`, and as the classes of rows.
#[must_use]
pub fn style_sheet() -> String {
    let mut css = String::new();
    for (selector, palette) in [(".dark, .high-contrast, .mono", Palette::DARK), (".light", Palette::LIGHT)] {
        let _ = write!(css, "{selector} {{\n    --text: {};\n    --ground: {};\n", palette.foreground, palette.background);
        for (number, colour) in palette.colours.iter().enumerate() {
            let _ = writeln!(css, "    --c{number}: {colour};");
        }
        css.push_str("}\n");
    }
    for number in 0..16 {
        let _ = writeln!(css, ".f{number} {{ --f: var(--c{number}) }}\n.b{number} {{ --b: var(--c{number}) }}");
    }
    css
}

#[cfg(test)]
mod tests {
    use ratatui::{
        buffer::Buffer,
        style::{Color, Style},
    };

    use super::*;

    #[test]
    fn a_row_is_text_in_elements_with_classes_without_blanks_at_its_end() {
        let mut buffer = Buffer::with_lines(["a <b> 漢 ─ c   "]);
        buffer.set_style(ratatui::layout::Rect::new(0, 0, 1, 1), Style::new().fg(Color::LightRed).bg(Color::Yellow).bold());
        assert_eq!(html_row(&buffer.content, &[]), "<span class=\"f9 b3 B\">a</span> &lt;b&gt; <i class=\"w\">漢</i> <i>─</i> c",);
        assert_eq!(html_row(&Buffer::with_lines(["   "]).content, &[]), "");
        assert_eq!(html_row(&Buffer::with_lines(["─│╮ →"]).content, &['─', '│']), "─│<i>╮</i> <i>→</i>");
    }

    #[test]
    fn words_of_the_same_ink_are_one_element() {
        let mut buffer = Buffer::with_lines(["one two three"]);
        buffer.set_style(ratatui::layout::Rect::new(0, 0, 7, 1), Style::new().dim());
        assert_eq!(html_row(&buffer.content, &[]), "<span class=\"D\">one two </span>three");
        buffer.set_style(buffer.area, Style::new().underlined());
        assert_eq!(html_row(&buffer.content, &[]), "<span class=\"D U\">one two</span><span class=\"U\"> three</span>");
    }

    #[test]
    fn every_class_of_a_colour_is_in_the_style_sheet() {
        let css = style_sheet();
        for number in 0..16 {
            for rule in [format!(".f{number} {{"), format!(".b{number} {{"), format!("--c{number}: #")] {
                assert!(css.contains(&rule), "{rule}");
            }
        }
        assert!(css.contains(&Palette::LIGHT.background.to_string()) && css.contains(&Palette::DARK.colours[3].to_string()));
    }
}
