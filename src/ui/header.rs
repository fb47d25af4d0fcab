//! The header: the program, the scenario, who is signed in, the language, and the mark `SIMULATED` or `LIVE`.

use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use super::canvas::Canvas;
use crate::{
    view::Header,
    wrap::{shorten, width},
};

/// What is between the parts, and what is there where the title of the scenario needs the room.
const GAP: &str = "   ";
const NARROW_GAP: &str = "  ";

pub(super) fn draw(canvas: &mut Canvas<'_>, header: &Header, area: Rect) {
    let theme = canvas.theme;
    let right = |gap| {
        let mut right = Line::from(vec![
            Span::raw(shorten(&header.signed_in_as, 30)),
            Span::raw(gap),
            Span::styled(header.language.as_str(), theme.faint()),
            Span::raw(gap),
            Span::styled(format!(" {} ", header.clock_mark), theme.selected()),
        ]);
        if let Some(mark) = &header.looking_back_mark {
            right.extend([Span::raw(" "), Span::styled(format!(" {mark} "), theme.banner())]);
        }
        right
    };
    let room = |gap| usize::from(area.width).saturating_sub(right(gap).width() + width(&header.program) + 2 * width(gap));
    let gap = if width(&header.scenario) <= room(GAP) { GAP } else { NARROW_GAP };
    let left = Line::from(vec![
        Span::styled(header.program.as_str(), theme.heading()),
        Span::raw(gap),
        Span::styled(shorten(&header.scenario, room(gap)), theme.faint()),
    ]);
    canvas.put(&left, area);
    let right = right(gap);
    let columns = u16::try_from(right.width()).unwrap_or(area.width).min(area.width);
    canvas.put(&right, Rect { x: area.right() - columns, width: columns, ..area });
}
