//! The chart of usage: a bar for each day, and a line for the running total and the forecast.

use ratatui::{
    layout::Rect,
    text::Line,
    widgets::{Bar, BarChart, BarGroup, Widget},
};

use super::canvas::Canvas;
use crate::view::{Chart, Share};

/// The lowest useful height of the bars.
const BARS: u16 = 5;

/// More days than those of a trial may be one column wide.
const FEWEST: usize = 30;

/// The rows around the bars: the peak, the axis and the days.
const AROUND: u16 = 3;

/// The lowest useful height.
pub(super) const LOWEST: u16 = BARS + AROUND;

/// Draws the bars below their peak.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &Chart, area: Rect) {
    canvas.put(&Line::styled(chart.most.as_str(), canvas.theme.faint()), area);
    draw_bars(canvas, chart, Rect { y: area.y + 1, height: area.height.saturating_sub(AROUND), ..area });
}

/// Draws the legend, the bars and the running total in all of an area.
pub(super) fn draw_whole(canvas: &mut Canvas<'_>, chart: &Chart, area: Rect) {
    let bars = Rect { y: area.y + 2, height: area.height.saturating_sub(4), ..area };
    if bars.height < BARS {
        return;
    }
    canvas.put(&Line::styled(chart.legend.as_str(), canvas.theme.faint()), area);
    let Some(Days { first, wide, .. }) = draw_bars(canvas, chart, bars) else { return };
    for total in chart.total.iter().filter(|total| total.day >= first) {
        let up = u16::try_from(total.used.nearest(usize::from(bars.height - 1))).unwrap_or_default();
        let x = bars.x + u16::try_from((total.day - first) * wide + wide.saturating_sub(1) / 2).unwrap_or_default();
        let symbol = if total.is_expected { "○" } else { "●" };
        canvas.buffer.set_string(x, bars.bottom() - 1 - up.min(bars.height - 1), symbol, canvas.theme.line());
    }
}

/// The days that a chart shows.
struct Days {
    /// The index of the first one: 0, unless there are more days than columns.
    first: usize,
    count: usize,
    /// The columns of a day.
    wide: usize,
}

impl Days {
    /// As many of the last days as fit, each as wide as possible. `None` if those of a trial do not fit.
    fn of(chart: &Chart, columns: usize) -> Option<Self> {
        let count = chart.days.min(columns);
        let wide = columns.checked_div(count)?;
        (wide > 1 || chart.days > FEWEST).then_some(Self { first: chart.days - count, count, wide })
    }
}

/// Draws the bars, the axis and the numbers of the days. `None` if they do not fit.
fn draw_bars(canvas: &mut Canvas<'_>, chart: &Chart, bars: Rect) -> Option<Days> {
    let days = Days::of(chart, bars.width.into()).filter(|_| bars.height >= 2)?;
    let Days { first, count, wide } = days;
    let (theme, eighths) = (canvas.theme, usize::from(bars.height) * 8);
    let bar = |used: &Share| Bar::default().value(used.rounded_up(eighths) as u64).text_value("");
    let used = &chart.used[first.min(chart.used.len())..];
    let group: Vec<Bar<'_>> = used.iter().map(bar).collect();
    let widget = BarChart::default().data(BarGroup::default().bars(&group)).max(eighths as u64);
    let gap = u16::from(wide > 1);
    widget.bar_width(u16::try_from(wide).ok()? - gap).bar_gap(gap).bar_style(theme.gauge()).render(bars, canvas.buffer);
    let past = "━".repeat(used.len() * wide);
    let to_come = "┄".repeat(count.saturating_sub(used.len()) * wide);
    canvas.buffer.set_string(bars.x, bars.bottom(), past + &to_come, theme.faint());
    let (from, step) = (first + 1, if wide > 1 { 5 } else { 10 });
    for day in (from..from + count).filter(|day| *day == from || day.is_multiple_of(step)) {
        // A number right beside the first one would run into it.
        if let Ok(x) = u16::try_from((day - from) * wide)
            && (day == from || (day - from) * wide >= 6)
        {
            canvas.buffer.set_string(bars.x + x, bars.bottom() + 1, day.to_string(), theme.faint());
        }
    }
    Some(days)
}
