//! Exports: a screen as text or as a still in SVG, and screens in time as a recording.
//!
//! Nothing here knows what is drawn in a buffer. The same buffers give the same bytes on every machine.

mod animation;
mod cast;
mod cells;
mod drawing;
#[cfg(feature = "gif")]
mod font;
mod format;
#[cfg(feature = "gif")]
mod gif;
mod html;
mod palette;
mod pen;
mod recorder;
mod shapes;
mod shots;
mod shown;
mod svg;

use ratatui::buffer::Buffer;

pub use cast::{Cast, Header, Version};
use cells::{glyphs, rows};
pub use format::{Format, by_ending};
pub use html::{html_row, style_sheet};
pub use palette::{Palette, Rgb};
pub use recorder::{Export, File, Recorder};
pub use shown::Shown;
pub use svg::{Escaped, Still, svg};

/// Returns a screen as text: each line ends in a line break, without blanks before it.
#[must_use]
pub fn text(buffer: &Buffer) -> String {
    let mut text = String::new();
    for row in rows(buffer) {
        text.extend(glyphs(row).map(|glyph| glyph.symbol));
        text.truncate(text.trim_end_matches(' ').len());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn a_text_has_each_wide_character_once_and_no_trailing_blanks() {
        let mut buffer = Buffer::with_lines(["無料 trial  ", "", "  ●━○"]);
        assert_eq!(text(&buffer), "無料 trial\n\n  ●━○\n");
        buffer.set_string(1, 0, "x", ratatui::style::Style::new());
        assert_eq!(text(&buffer), "無料 trial\n\n  ●━○\n", "a cell behind a wide character is hidden");
        assert_eq!(text(&Buffer::empty(Rect::ZERO)), "");
    }
}
