//! What happened and what comes, with its cause: as much as there is room for under the page.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::{Scene, put};
use crate::{
    domain::Snapshot,
    text::{shorten, width},
};

/// Fewer lines than this are not worth a title, and fewer columns cut the words.
const LEAST: (u16, u16) = (4, 62);

/// Draws what fits and returns how many lines that took.
pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) -> u16 {
    if area.height < LEAST.0 || area.width < LEAST.1 {
        return 0;
    }
    let Scene { text, theme, .. } = scene;
    let events = snapshot.events();
    let room = usize::from(area.height - 1);
    // The present stays in sight: what is coming comes first where not all of it fits.
    let past = events.iter().filter(|event| event.at <= snapshot.instant()).count();
    let first = (past.saturating_sub(room.saturating_sub(events.len() - past))).min(past.saturating_sub(1));
    Line::styled(text.get("title-history"), theme.heading()).render(Rect { height: 1, ..area }, frame.buffer_mut());
    for (event, y) in events[first..].iter().zip(area.top() + 1..area.bottom()) {
        let passed = event.at <= snapshot.instant();
        let at = text.instant(event.at);
        let words = shorten(&text.happening(&event.what), usize::from(area.width).saturating_sub(width(&at) + 4));
        let style = if passed { ratatui::style::Style::new() } else { theme.faint() };
        let line = Line::from(vec![
            Span::styled(if passed { "● " } else { "○ " }, if passed { theme.gauge() } else { theme.faint() }),
            Span::styled(format!("{at}  "), theme.faint()),
            Span::styled(words, style),
        ]);
        put(&line, Rect { y, ..area }, frame);
    }
    // A line stays free below it.
    u16::try_from(events.len() - first + 2).unwrap_or(area.height).min(area.height)
}
