//! The footer: the notice, the keys and the clock.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::scene::{Scene, put};
use crate::{
    view::{Clock, KeyHint},
    wrap::{pad, shorten, width, wrap},
};

/// The most keys that the footer shows. The help has the others.
const MOST_KEYS: usize = 5;

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let theme = scene.theme;
    let [above, below] = [0, 1].map(|row| Rect { y: area.y + row, height: 1, ..area });
    for (line, y) in notice(scene, area.width.into()).into_iter().rev().zip([above.y, above.y - 1]) {
        put(&Line::styled(pad(&line, area.width.into()), theme.strong()), Rect { y, ..above }, frame);
    }
    let clock = clock(&scene.view.clock());
    let clock_width = u16::try_from(width(&clock)).unwrap_or(area.width).min(area.width);
    Line::styled(clock, theme.strong()).render(Rect { x: area.right() - clock_width, width: clock_width, ..below }, frame.buffer_mut());
    if scene.is_presented {
        return;
    }
    let room = (area.width - clock_width).saturating_sub(2);
    keys(scene, room.into()).render(Rect { width: room, ..below }, frame.buffer_mut());
}

/// Returns the notice on one line or two. The second one covers the labels of the timeline until the next key.
pub(super) fn notice(scene: Scene<'_>, columns: usize) -> Vec<String> {
    let mut lines = scene.view.notice().map_or_else(Vec::new, |notice| wrap(&notice.shown(), columns));
    if lines.len() > 2 {
        lines.truncate(2);
        lines[1] = shorten(&format!("{} …", lines[1]), columns);
    }
    lines
}

/// Returns as many key hints as there is room for, those of the lowest ranks; the ways out come last.
fn keys(scene: Scene<'_>, columns: usize) -> Line<'static> {
    let mut ranked: Vec<(usize, KeyHint)> = scene.view.key_hints().into_iter().enumerate().collect();
    ranked.sort_by_key(|(_, hint)| hint.rank);
    let mut left = columns + 2;
    // A less important hint is not shown instead of one that does not fit.
    let fitting = ranked.into_iter().take(MOST_KEYS).map_while(|(index, hint)| {
        left = left.checked_sub(width(&hint.key) + 1 + width(&hint.word) + 2)?;
        Some((index, hint))
    });
    let mut shown: Vec<(usize, KeyHint)> = fitting.collect();
    shown.sort_by_key(|(index, hint)| (hint.rank == 0, *index));
    let spans = |(_, hint): (usize, KeyHint)| [Span::styled(hint.key, scene.theme.key()), Span::raw(format!(" {}  ", hint.word))];
    shown.into_iter().flat_map(spans).collect()
}

/// `▶ ×60  2019-01-14 04:41:39 UTC`.
fn clock(clock: &Clock) -> String {
    let symbol = if clock.is_paused { "‖" } else { "▶" };
    match &clock.rate {
        Some(rate) => format!("{symbol} ×{rate}  {}", clock.now),
        None => clock.now.clone(),
    }
}
