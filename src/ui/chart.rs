//! A chart of what was used: a bar for each day, a line for what was used in all, and the forecast continued.

use ratatui::{Frame, layout::Rect, text::Line};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Scene, put};
use crate::{
    domain::{Money, Snapshot},
    text::{pad, width},
};

/// The days that are shown: those of a Free Trial, or the last ones.
const DAYS: usize = 30;

/// The fewest rows of bars that tell something, and the most that are of use beside other things.
const HEIGHTS: (u16, u16) = (6, 16);

/// The lines around the bars: the title, the axis and the days.
const AROUND: u16 = 3;

/// Eighths of a cell, from nothing to a full one.
const BARS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// What a chart shows.
struct Chart {
    /// The number of the first day, from 1.
    first: usize,
    /// What was used on each day from then on.
    used: Vec<Decimal>,
    /// The most that was used on one of them.
    most: Decimal,
}

impl Chart {
    fn of(snapshot: &Snapshot<'_>) -> Self {
        let mut used = snapshot.used_per_day();
        let first = if snapshot.credit().is_some() && used.len() <= DAYS { 0 } else { used.len().saturating_sub(DAYS) };
        let used = used.split_off(first);
        Self { first: first + 1, most: used.iter().copied().max().unwrap_or_default(), used }
    }
}

/// Draws the chart in what is left of a page, if it fits there.
pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, rest: Rect, frame: &mut Frame<'_>) {
    let chart = Chart::of(snapshot);
    let height = rest.height.saturating_sub(AROUND).min(HEIGHTS.1);
    if snapshot.credit().is_none() || chart.most.is_zero() || height < HEIGHTS.0 {
        return;
    }
    put(&Line::styled(scene.text.get("title-usage"), scene.theme.heading()), rest, frame);
    draw_bars(scene, snapshot, &chart, Rect { y: rest.y + 1, height, ..rest }, frame);
}

/// Draws the chart with the line and the forecast, as high as there is room for.
pub(super) fn draw_whole(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    let chart = Chart::of(snapshot);
    let area = Rect { height: area.height.saturating_sub(2), ..area };
    let Some(credit) = snapshot.credit().filter(|_| chart.first == 1) else {
        draw_bars(scene, snapshot, &chart, area, frame);
        return;
    };
    // The line has its own scale, to the right: up to what was granted, or to all that was used where that is more.
    let in_all = chart.used.iter().scan(Decimal::ZERO, |sum, used| {
        *sum += used;
        Some(*sum)
    });
    let mut points: Vec<(usize, Decimal, &str)> = in_all.enumerate().map(|(day, sum)| (day, sum, "●")).collect();
    let today = points.len().saturating_sub(1);
    points.extend(snapshot.expected_use().into_iter().enumerate().skip(1).map(|(day, sum)| (today + day, sum, "○")));
    let top = points.iter().map(|(_, sum, _)| *sum).max().unwrap_or_default().max(credit.granted.amount);
    let label = scene.text.amount(Money::new(top, credit.granted.currency));
    let label_width = u16::try_from(width(&label) + 1).unwrap_or(area.width);
    let room = Rect { width: area.width.saturating_sub(label_width), ..area };
    let Some((bars, wide)) = draw_bars(scene, snapshot, &chart, room, frame) else { return };
    let rows = Decimal::from(bars.height.saturating_sub(1));
    for (day, sum, symbol) in points.into_iter().filter(|(day, ..)| *day < DAYS) {
        let up = (sum * rows / top).round().to_u16().unwrap_or_default();
        let x = bars.x + u16::try_from(day * wide + wide.saturating_sub(1) / 2).unwrap_or_default();
        frame.buffer_mut().set_string(x, bars.bottom() - 1 - up.min(bars.height - 1), symbol, scene.theme.line());
    }
    put(&Line::styled(label, scene.theme.line()), Rect { x: bars.right() + 1, width: label_width - 1, height: 1, ..bars }, frame);
}

/// Draws the bars, the axis and the days below them, with the most of a day to the left. Returns where the bars are and how wide a day is;
/// `None` where they do not fit.
fn draw_bars(scene: Scene<'_>, snapshot: &Snapshot<'_>, chart: &Chart, area: Rect, frame: &mut Frame<'_>) -> Option<(Rect, usize)> {
    let Scene { text, theme, .. } = scene;
    let peak = text.amount(Money::new(chart.most, snapshot.sign_up().currency));
    let label = width(&peak) + 1;
    let wide = usize::from(area.width).saturating_sub(label) / DAYS;
    if wide < 2 || area.height < 2 {
        return None;
    }
    let length = u16::try_from(DAYS * wide).ok()?;
    let bars = Rect { x: area.x + u16::try_from(label).ok()?, width: length, ..area };
    put(&Line::styled(pad(&peak, label), theme.faint()), Rect { height: 1, ..area }, frame);
    let buffer = frame.buffer_mut();
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
    let axis: String = (0..DAYS * wide).map(|column| if column < chart.used.len() * wide { '━' } else { '┄' }).collect();
    buffer.set_string(bars.x, bars.bottom(), axis, theme.faint());
    for day in (chart.first..chart.first + DAYS).filter(|day| *day == chart.first || day.is_multiple_of(5)) {
        // One beside the first would run into it.
        if let Ok(x) = u16::try_from((day - chart.first) * wide)
            && (day == chart.first || day >= chart.first + 3)
        {
            buffer.set_string(bars.x + x, bars.bottom() + 1, day.to_string(), theme.faint());
        }
    }
    Some((bars, wide))
}
