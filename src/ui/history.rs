//! What happened and what comes, with its cause: as much as there is room for, the present in sight.

use ratatui::{Frame, layout::Rect, style::Style, text::Line};

use super::{Scene, put};
use crate::{
    domain::{Event, Snapshot},
    wrap::wrap,
};

/// The fewest lines that tell something.
const LOWEST: u16 = 5;

/// Draws the events under each other, each with its instant and its words below it.
pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    if area.height < LOWEST {
        return;
    }
    let Scene { text, theme, .. } = scene;
    put(&Line::styled(text.get("title-history"), theme.heading()), area, frame);
    let events = snapshot.events();
    let blocks: Vec<Vec<Line<'_>>> = events.iter().map(|event| lines(scene, event, snapshot, area.width.into())).collect();
    let room = usize::from(area.height - 1);
    let past = events.iter().filter(|event| event.at <= snapshot.instant()).count();
    // As many of the past as there is room for beside the latest and the next one.
    let height = |range: &[Vec<Line<'_>>]| range.iter().map(Vec::len).sum::<usize>();
    let seen = (past + 1).min(blocks.len());
    let first = (0..past).find(|first| height(&blocks[*first..seen]) <= room).unwrap_or(past.saturating_sub(1));
    for (line, y) in blocks[first..].iter().flatten().zip(area.top() + 1..area.bottom()) {
        put(line, Rect { y, height: 1, ..area }, frame);
    }
}

fn lines<'a>(scene: Scene<'_>, event: &Event<'_>, snapshot: &Snapshot<'_>, columns: usize) -> Vec<Line<'a>> {
    let passed = event.at <= snapshot.instant();
    let (mark, style) = if passed { ("●", Style::new()) } else { ("○", scene.theme.faint()) };
    let mut lines = vec![Line::styled(format!("{mark} {}", scene.text.instant(event.at)), style)];
    let words = wrap(&scene.text.happening(&event.what), columns.saturating_sub(2));
    lines.extend(words.into_iter().map(|words| Line::styled(format!("  {words}"), style)));
    lines
}
