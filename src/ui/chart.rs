//! A chart of what was used: a bar for each day, a line for what was used in all, and the forecast continued.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Scene, put};
use crate::{
    domain::{Money, Snapshot},
    text::Text,
};

/// The fewest rows of bars that tell something, and the most that are of use beside other things.
const HEIGHTS: (u16, u16) = (6, 16);

/// The lines around the bars: the title, the axis and the days.
const AROUND: u16 = 3;

/// Eighths of a cell, from nothing to a full one.
const BARS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// What a chart shows.
struct Chart {
    /// How many days there is room for: those of the trial, or the last ones.
    days: usize,
    /// The number of the first day, from 1.
    first: usize,
    /// What was used on each day from then on.
    used: Vec<Decimal>,
    /// The most that was used on one of them.
    most: Decimal,
}

impl Chart {
    fn of(snapshot: &Snapshot<'_>) -> Self {
        let (mut used, days) = (snapshot.used_per_day(), snapshot.sign_up().offer.period_days().into());
        let first = used.len().saturating_sub(days);
        let used = used.split_off(first);
        Self { days, first: first + 1, most: used.iter().copied().max().unwrap_or_default(), used }
    }

    fn most_of_a_day(&self, text: &Text, snapshot: &Snapshot<'_>) -> String {
        text.amount(Money::new(self.most, snapshot.sign_up().currency))
    }

    /// What was used in all by the end of each day, and what is expected for those to come; and the top of its scale.
    fn line(&self, snapshot: &Snapshot<'_>, granted: Decimal) -> (Vec<(usize, Decimal, &'static str)>, Decimal) {
        let in_all = self.used.iter().scan(Decimal::ZERO, |sum, used| {
            *sum += used;
            Some(*sum)
        });
        let mut points: Vec<_> = in_all.enumerate().map(|(day, sum)| (day, sum, "●")).collect();
        let today = points.len().saturating_sub(1);
        points.extend(snapshot.expected_use().into_iter().enumerate().skip(1).map(|(day, sum)| (today + day, sum, "○")));
        let top = points.iter().map(|(_, sum, _)| *sum).max().unwrap_or_default().max(granted);
        (points, top)
    }
}

/// Draws the chart in what is left of a page, if it fits there.
pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, rest: Rect, frame: &mut Frame<'_>) {
    let chart = Chart::of(snapshot);
    let height = rest.height.saturating_sub(AROUND).min(HEIGHTS.1);
    if snapshot.credit().is_none() || chart.most.is_zero() || height < HEIGHTS.0 {
        return;
    }
    let Scene { text, theme, .. } = scene;
    let most = text.with("at-most", &[("amount", chart.most_of_a_day(text, snapshot).into())]).into_owned();
    let title = Line::from(vec![Span::styled(text.get("title-usage"), theme.heading()), Span::styled(format!("  {most}"), theme.faint())]);
    put(&title, rest, frame);
    draw_bars(scene, &chart, Rect { y: rest.y + 1, height, ..rest }, frame);
}

/// Draws the chart with the line and the forecast under a legend, as high as there is room for.
pub(super) fn draw_whole(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { text, theme, .. } = scene;
    let chart = Chart::of(snapshot);
    let bars = Rect { y: area.y + 2, height: area.height.saturating_sub(4), ..area };
    if bars.height < HEIGHTS.0 {
        return;
    }
    // The line has a scale of its own: up to what was granted, or to all that was used where that is more.
    let line = snapshot.credit().filter(|_| chart.first == 1).map(|credit| chart.line(snapshot, credit.granted.amount));
    let mut legend = vec![("most", chart.most_of_a_day(text, snapshot).into())];
    let id = if let Some((_, top)) = &line {
        legend.push(("top", text.amount(Money::new(*top, snapshot.sign_up().currency)).into()));
        "usage-legend"
    } else {
        "usage-legend-bars"
    };
    put(&Line::styled(text.with(id, &legend).into_owned(), theme.faint()), area, frame);
    let Some((bars, wide)) = draw_bars(scene, &chart, bars, frame) else { return };
    let Some((points, top)) = line else { return };
    let rows = Decimal::from(bars.height - 1);
    for (day, sum, symbol) in points.into_iter().filter(|(day, ..)| *day < chart.days) {
        let up = (sum * rows / top).round().to_u16().unwrap_or_default();
        let x = bars.x + u16::try_from(day * wide + wide.saturating_sub(1) / 2).unwrap_or_default();
        frame.buffer_mut().set_string(x, bars.bottom() - 1 - up.min(bars.height - 1), symbol, theme.line());
    }
}

/// Draws the bars, the axis and the days below them. Returns where the bars are and how wide a day is; `None` where they do not fit.
fn draw_bars(scene: Scene<'_>, chart: &Chart, area: Rect, frame: &mut Frame<'_>) -> Option<(Rect, usize)> {
    let wide = usize::from(area.width) / chart.days;
    if wide < 2 || area.height < 2 {
        return None;
    }
    let bars = Rect { width: u16::try_from(chart.days * wide).ok()?, ..area };
    let (theme, buffer) = (scene.theme, frame.buffer_mut());
    for (day, amount) in chart.used.iter().enumerate() {
        let eighths = if chart.most.is_zero() {
            0
        } else {
            (*amount * Decimal::from(area.height * 8) / chart.most).ceil().to_usize().unwrap_or_default()
        };
        for row in 0..usize::from(area.height) {
            // From the bottom up; a bar leaves a column free to the next one.
            let part = BARS[eighths.saturating_sub(row * 8).min(8)].repeat(wide - 1);
            let (x, y) = (day * wide, usize::from(area.height) - 1 - row);
            if let (Ok(x), Ok(y)) = (u16::try_from(x), u16::try_from(y)) {
                buffer.set_string(bars.x + x, bars.y + y, part, theme.gauge());
            }
        }
    }
    let axis: String = (0..chart.days * wide).map(|column| if column < chart.used.len() * wide { '━' } else { '┄' }).collect();
    buffer.set_string(bars.x, bars.bottom(), axis, theme.faint());
    for day in (chart.first..chart.first + chart.days).filter(|day| *day == chart.first || day.is_multiple_of(5)) {
        // One beside the first would run into it.
        if let Ok(x) = u16::try_from((day - chart.first) * wide)
            && (day == chart.first || day >= chart.first + 3)
        {
            buffer.set_string(bars.x + x, bars.bottom() + 1, day.to_string(), theme.faint());
        }
    }
    Some((bars, wide))
}
