//! The header: the program, the scenario, who is signed in, the language, and the `SIMULATED` mark.

use ratatui::{
    Frame,
    layout::{Alignment, Rect},
    text::{Line, Span},
    widgets::{Paragraph, Widget},
};

use super::scene::Scene;
use crate::wrap::{shorten, width};

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let (header, theme) = (scene.view.header(), scene.theme);
    let mut right = vec![
        Span::raw(shorten(&header.signed_in_as, 30)),
        Span::raw("   "),
        Span::styled(header.language.as_str(), theme.faint()),
        Span::raw("   "),
        Span::styled(format!(" {} ", header.simulated_mark), theme.selected()),
    ];
    if let Some(mark) = &header.looking_back_mark {
        right.push(Span::raw(" "));
        right.push(Span::styled(format!(" {mark} "), theme.banner()));
    }
    let taken: usize = right.iter().map(|span| width(&span.content)).sum();
    let room = usize::from(area.width).saturating_sub(taken + width(&header.program) + 6);
    let left = vec![
        Span::styled(header.program.as_str(), theme.heading()),
        Span::raw("   "),
        Span::styled(shorten(&header.scenario, room), theme.faint()),
    ];
    Paragraph::new(Line::from(left)).render(area, frame.buffer_mut());
    Paragraph::new(Line::from(right)).alignment(Alignment::Right).render(
        Rect { x: area.right().saturating_sub(u16::try_from(taken).unwrap_or(area.width)).max(area.x), ..area }.intersection(area),
        frame.buffer_mut(),
    );
}
