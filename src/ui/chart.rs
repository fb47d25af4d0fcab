//! The chart of what was used on each day of the Free Trial, where there is room for it: bars, and the days below them.

use ratatui::{Frame, layout::Rect, text::Line};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Scene, put};
use crate::{
    domain::{Money, Snapshot},
    text::{pad, width},
};

/// The days of a Free Trial.
const DAYS: usize = 30;

/// The fewest rows of bars that tell something, and the most that are of use.
const HEIGHTS: (u16, u16) = (6, 16);

/// The lines around the bars: the title, the axis and the days.
const AROUND: u16 = 3;

/// Eighths of a cell, from nothing to a full one.
const BARS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Draws the chart in what is left of a page, if it fits there.
pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, rest: Rect, frame: &mut Frame<'_>) {
    let used = snapshot.used_per_day();
    let used = &used[..used.len().min(DAYS)];
    let most = used.iter().copied().max().unwrap_or_default();
    let peak = scene.text.amount(Money::new(most, snapshot.sign_up().currency));
    let label = width(&peak) + 1;
    let wide = usize::from(rest.width).saturating_sub(label) / DAYS;
    let height = rest.height.saturating_sub(AROUND).min(HEIGHTS.1);
    if snapshot.credit().is_none() || most.is_zero() || wide < 2 || height < HEIGHTS.0 {
        return;
    }
    let Scene { text, theme, .. } = scene;
    let area = Rect { height: height + AROUND, ..rest };
    put(&Line::styled(text.get("title-usage"), theme.heading()), area, frame);
    let bars = Rect { x: area.x + u16::try_from(label).unwrap_or(0), y: area.y + 1, height, ..area };
    put(&Line::styled(pad(&peak, label), theme.faint()), Rect { y: bars.y, ..area }, frame);
    let buffer = frame.buffer_mut();
    for (day, amount) in used.iter().enumerate() {
        let eighths = (*amount * Decimal::from(height * 8) / most).ceil().to_usize().unwrap_or_default();
        for row in 0..usize::from(height) {
            // From the bottom up; a bar leaves a column free to the next one.
            let part = BARS[eighths.saturating_sub(row * 8).min(8)].repeat(wide - 1);
            let (x, y) = (day * wide, usize::from(height) - 1 - row);
            if let (Ok(x), Ok(y)) = (u16::try_from(x), u16::try_from(y)) {
                buffer.set_string(bars.x + x, bars.y + y, part, theme.gauge());
            }
        }
    }
    let axis: String = (0..DAYS * wide).map(|column| if column < used.len() * wide { '━' } else { '┄' }).collect();
    buffer.set_string(bars.x, bars.bottom(), axis, theme.faint());
    for day in (1..=DAYS).filter(|day| *day == 1 || day.is_multiple_of(5)) {
        if let Ok(x) = u16::try_from((day - 1) * wide) {
            buffer.set_string(bars.x + x, bars.bottom() + 1, day.to_string(), theme.faint());
        }
    }
}
