//! Pictures that leave the program: a screen as text, as a still in SVG, and many of them as a recording.
//!
//! Knows buffers and times, and nothing of what is drawn in them. The same buffers give the same bytes on every machine.

mod cast;
mod cells;
mod drawing;
mod format;
mod palette;
mod pen;
mod recorder;
mod shapes;
mod svg;

use ratatui::buffer::Buffer;

pub use cast::{Cast, Header, Version};
use cells::{glyphs, rows};
pub use format::{Format, by_ending};
pub use palette::{Palette, Rgb};
pub use recorder::{Export, File, Recorder};
pub use svg::{Escaped, Still, svg};

/// A screen as text: its lines, each ended, without the blanks at their ends.
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
    fn a_text_has_wide_characters_once_and_no_blanks_at_the_ends_of_its_lines() {
        let mut buffer = Buffer::with_lines(["無料 trial  ", "", "  ●━○"]);
        assert_eq!(text(&buffer), "無料 trial\n\n  ●━○\n");
        buffer.set_string(1, 0, "x", ratatui::style::Style::new());
        assert_eq!(text(&buffer), "無料 trial\n\n  ●━○\n", "what stands behind a wide character is hidden");
        assert_eq!(text(&Buffer::empty(Rect::ZERO)), "");
    }
}
