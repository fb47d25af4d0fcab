//! The footer: the notice, the keys and the clock.

use ratatui::{
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::canvas::Canvas;
use crate::{
    view::{Clock, KeyHint, Target, View},
    wrap::{shorten, width, wrap},
};

/// The most keys that the footer shows. The help has the others.
const MOST_KEYS: usize = 5;

pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, notice: &[String], area: Rect) {
    let theme = canvas.theme;
    for (line, row) in notice.iter().zip(area.rows()) {
        canvas.put(&Line::styled(line, theme.strong()), row);
    }
    let below = Rect { y: area.bottom() - 1, height: 1, ..area };
    let clock = clock(&view.clock());
    let clock_width = u16::try_from(width(&clock)).unwrap_or(area.width).min(area.width);
    Line::styled(clock, theme.strong()).render(Rect { x: area.right() - clock_width, width: clock_width, ..below }, canvas.buffer);
    if !canvas.is_presented {
        let room = (area.width - clock_width).saturating_sub(2);
        let mut x = below.x;
        for hint in keys(view.key_hints(), room.into()) {
            let line = Line::from(vec![Span::styled(hint.key, theme.key()), Span::raw(format!(" {}", hint.word))]);
            let columns = u16::try_from(line.width()).unwrap_or(room);
            let at = Rect { x, width: columns, ..below };
            canvas.put(&line, at);
            canvas.mark(at, Target::Key(hint.press));
            x += columns + 2;
        }
    }
}

/// Returns the notice, else what somebody who is new may press next, on two lines at most.
pub(super) fn notice(view: &View<'_>, columns: usize) -> Vec<String> {
    let mut lines = view.notice().or_else(|| view.first_step()).map_or_else(Vec::new, |notice| wrap(&notice.shown(), columns));
    if lines.len() > 2 {
        lines.truncate(2);
        lines[1] = shorten(&format!("{} …", lines[1]), columns);
    }
    lines
}

/// Returns as many key hints as there is room for, those of the lowest ranks; the ways out come last.
fn keys(hints: Vec<KeyHint>, columns: usize) -> impl Iterator<Item = KeyHint> {
    let mut ranked: Vec<(usize, KeyHint)> = hints.into_iter().enumerate().collect();
    ranked.sort_by_key(|(_, hint)| hint.rank);
    let mut left = columns + 2;
    // A less important hint is not shown instead of one that does not fit.
    let fitting = ranked.into_iter().take(MOST_KEYS).map_while(|(index, hint)| {
        left = left.checked_sub(width(&hint.key) + 1 + width(&hint.word) + 2)?;
        Some((index, hint))
    });
    let mut shown: Vec<(usize, KeyHint)> = fitting.collect();
    shown.sort_by_key(|(index, hint)| (hint.rank == 0, *index));
    shown.into_iter().map(|(_, hint)| hint)
}

/// `▶ 1 min/s →○  2019-01-14 04:41:39 UTC`.
fn clock(clock: &Clock) -> String {
    let symbol = if clock.is_paused { "‖" } else { "▶" };
    let bound = if clock.is_bound_for_event && !clock.is_paused { " →○" } else { "" };
    match &clock.rate {
        Some(rate) => format!("{symbol} {rate}{bound}  {}", clock.now),
        None => clock.now.clone(),
    }
}
