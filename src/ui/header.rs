//! The header: the program, the scenario, who is signed in, the language, and the mark `SIMULATED` or `LIVE`.

use ratatui::{
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::canvas::Canvas;
use crate::{
    view::Header,
    wrap::{shorten, width},
};

pub(super) fn draw(canvas: &mut Canvas<'_>, header: &Header, area: Rect) {
    let theme = canvas.theme;
    let mut right = Line::from(vec![
        Span::raw(shorten(&header.signed_in_as, 30)),
        Span::raw("   "),
        Span::styled(header.language.as_str(), theme.faint()),
        Span::raw("   "),
        Span::styled(format!(" {} ", header.clock_mark), theme.selected()),
    ]);
    if let Some(mark) = &header.looking_back_mark {
        right.extend([Span::raw(" "), Span::styled(format!(" {mark} "), theme.banner())]);
    }
    let room = usize::from(area.width).saturating_sub(right.width() + width(&header.program) + 6);
    let left = Line::from(vec![
        Span::styled(header.program.as_str(), theme.heading()),
        Span::raw("   "),
        Span::styled(shorten(&header.scenario, room), theme.faint()),
    ]);
    canvas.put(&left, area);
    right.right_aligned().render(area, canvas.buffer);
}
