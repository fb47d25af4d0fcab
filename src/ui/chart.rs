//! The chart of usage: a bar for each day, and a line for the running total and the forecast.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};

use super::scene::{Scene, put};
use crate::view::Chart;

/// The lowest useful height of the bars, and the highest beside other sections.
const HEIGHTS: (u16, u16) = (6, 16);

/// The rows around the bars: the title, the axis and the days.
const AROUND: u16 = 3;

/// Eighths of a cell, from empty to full.
const BARS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Draws the bars in the room that is left on the page, if there is enough.
pub(super) fn draw(scene: Scene<'_>, chart: &Chart, rest: Rect, frame: &mut Frame<'_>) {
    let height = rest.height.saturating_sub(AROUND).min(HEIGHTS.1);
    if height < HEIGHTS.0 {
        return;
    }
    let title =
        vec![Span::styled(chart.title.as_str(), scene.theme.heading()), Span::styled(format!("  {}", chart.most), scene.theme.faint())];
    put(&Line::from(title), rest, frame);
    draw_bars(scene, chart, Rect { y: rest.y + 1, height, ..rest }, frame);
}

/// Draws the legend, the bars and the running total in all of an area.
pub(super) fn draw_whole(scene: Scene<'_>, chart: &Chart, area: Rect, frame: &mut Frame<'_>) {
    let bars = Rect { y: area.y + 2, height: area.height.saturating_sub(4), ..area };
    if bars.height < HEIGHTS.0 {
        return;
    }
    put(&Line::styled(chart.legend.as_str(), scene.theme.faint()), area, frame);
    let Some((bars, wide)) = draw_bars(scene, chart, bars, frame) else { return };
    for total in &chart.total {
        let up = u16::try_from(total.used.nearest(usize::from(bars.height - 1))).unwrap_or_default();
        let x = bars.x + u16::try_from(total.day * wide + wide.saturating_sub(1) / 2).unwrap_or_default();
        let symbol = if total.is_expected { "○" } else { "●" };
        frame.buffer_mut().set_string(x, bars.bottom() - 1 - up.min(bars.height - 1), symbol, scene.theme.line());
    }
}

/// Draws the bars, the axis and the numbers of the days. Returns the area of the bars and the width of a day, or `None` if they do not fit.
fn draw_bars(scene: Scene<'_>, chart: &Chart, area: Rect, frame: &mut Frame<'_>) -> Option<(Rect, usize)> {
    let wide = usize::from(area.width) / chart.days;
    if wide < 2 || area.height < 2 {
        return None;
    }
    let bars = Rect { width: u16::try_from(chart.days * wide).ok()?, ..area };
    let (theme, buffer) = (scene.theme, frame.buffer_mut());
    for (day, used) in chart.used.iter().enumerate() {
        let eighths = used.rounded_up(usize::from(area.height) * 8);
        for row in 0..usize::from(area.height) {
            // From the bottom up, with an empty column after each bar.
            let part = BARS[eighths.saturating_sub(row * 8).min(8)].repeat(wide - 1);
            let (x, y) = (day * wide, usize::from(area.height) - 1 - row);
            if let (Ok(x), Ok(y)) = (u16::try_from(x), u16::try_from(y)) {
                buffer.set_string(bars.x + x, bars.y + y, part, theme.gauge());
            }
        }
    }
    let axis: String = (0..chart.days * wide).map(|column| if column < chart.used.len() * wide { '━' } else { '┄' }).collect();
    buffer.set_string(bars.x, bars.bottom(), axis, theme.faint());
    let first = chart.first_day;
    for day in (first..first + chart.days).filter(|day| *day == first || day.is_multiple_of(5)) {
        // A number right beside the first one would run into it.
        if let Ok(x) = u16::try_from((day - first) * wide)
            && (day == first || day >= first + 3)
        {
            buffer.set_string(bars.x + x, bars.bottom() + 1, day.to_string(), theme.faint());
        }
    }
    Some((bars, wide))
}
