//! The header: the program, the scenario, who is signed in, the language, and that this is a simulation.

use ratatui::{
    Frame,
    layout::{Alignment, Rect},
    text::{Line, Span},
    widgets::{Paragraph, Widget},
};

use super::Scene;
use crate::wrap::{shorten, width};

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { model, text, theme, .. } = scene;
    let mut right = vec![
        Span::raw(shorten(model.signed_in_as(), 30)),
        Span::raw("   "),
        Span::styled(text.language().tag().to_uppercase(), theme.faint()),
    ];
    // Also on the real clock: no scenario is anybody's account.
    right.push(Span::raw("   "));
    right.push(Span::styled(format!(" {} ", text.get("simulated-mark")), theme.chosen()));
    if model.is_looking_back() {
        right.push(Span::raw(" "));
        right.push(Span::styled(format!(" {} ", text.get("looking-back-mark")), theme.banner()));
    }
    let taken: usize = right.iter().map(|span| width(&span.content)).sum();
    let name = text.get("account-center");
    let room = usize::from(area.width).saturating_sub(taken + width(&name) + 6);
    let left = vec![
        Span::styled(name.into_owned(), theme.heading()),
        Span::raw("   "),
        Span::styled(shorten(text.pick(model.title()), room), theme.faint()),
    ];
    Paragraph::new(Line::from(left)).render(area, frame.buffer_mut());
    Paragraph::new(Line::from(right)).alignment(Alignment::Right).render(
        Rect { x: area.right().saturating_sub(u16::try_from(taken).unwrap_or(area.width)).max(area.x), ..area }.intersection(area),
        frame.buffer_mut(),
    );
}
