//! The charts of usage: a bar for each day, and a line for the running total and its forecast.

use ratatui::{
    layout::Rect,
    symbols::Marker,
    text::Line,
    widgets::{Axis, Bar, BarChart, BarGroup, Chart as Lines, Dataset, GraphType, Widget},
};

use super::canvas::Canvas;
use crate::{
    view::{Chart, Share, Totals},
    wrap::width,
};

/// The rows around a graph: the legend, the axis and the days.
const AROUND: u16 = 3;

/// The lowest useful height.
pub(super) const LOWEST: u16 = 5 + AROUND;

/// From this height on, there is one chart above the other.
const BOTH_FROM: u16 = 2 * LOWEST + 4;

/// The narrowest useful width of the line with its scale.
const NARROWEST_LINE: u16 = 28;

/// The columns between two charts.
const GAP: u16 = 2;

/// The columns between the scale and the graph: a blank and the axis.
const BESIDE_SCALE: usize = 2;

/// Draws both charts, or the bars alone if there is not enough room.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &Chart, area: Rect) {
    let bars_alone = |canvas: &mut Canvas<'_>| draw_bars(canvas, chart, width(&chart.top), area);
    let Some(totals) = &chart.totals else { return bars_alone(canvas) };
    let (of_bars, of_line) = (width(&chart.top), width(&totals.top));
    // All days have their bars, if only one column wide, unless there are too many for that anyway.
    let all = u16::try_from(of_bars + BESIDE_SCALE + chart.days).ok().filter(|all| *all <= area.width);
    let left = all.map_or(area.width / 2, |all| all.max(area.width / 2));
    let right = area.width.saturating_sub(left + GAP);
    let fits = |legend: &str, columns: u16| width(legend) <= columns.into();
    let is_beside = right >= NARROWEST_LINE && fits(&chart.legend, left) && fits(&totals.legend, right);
    if area.height >= BOTH_FROM {
        let height = (area.height - 1) / 2;
        let below = Rect { y: area.y + height + 1, height: area.height - height - 1, ..area };
        // Their days are below each other.
        let scale = of_bars.max(of_line);
        draw_bars(canvas, chart, scale, Rect { height, ..area });
        draw_line(canvas, chart, totals, scale, below);
    } else if is_beside {
        draw_bars(canvas, chart, of_bars, Rect { width: left, ..area });
        draw_line(canvas, chart, totals, of_line, Rect { x: area.x + left + GAP, width: right, ..area });
    } else {
        bars_alone(canvas);
    }
}

/// Draws a bar for each day. The top of the scale takes `scale` columns.
fn draw_bars(canvas: &mut Canvas<'_>, chart: &Chart, scale: usize, area: Rect) {
    let columns = usize::from(area.width).saturating_sub(scale + BESIDE_SCALE);
    let Some(days) = Days::of(chart, columns) else { return };
    let Some(graph) = draw_axes(canvas, chart, days, (&chart.legend, &chart.top, scale), area) else { return };
    let eighths = usize::from(graph.height) * 8;
    let bar = |used: &Share| Bar::default().value(used.rounded_up(eighths) as u64).text_value("");
    let used: Vec<Bar<'_>> = chart.used[days.first.min(chart.used.len())..].iter().map(bar).collect();
    let wide = days.column(1);
    let gap = u16::from(wide > 1);
    BarChart::default()
        .data(BarGroup::default().bars(&used))
        .max(eighths as u64)
        .bar_width(wide - gap)
        .bar_gap(gap)
        .bar_style(canvas.theme.gauge())
        .render(graph, canvas.buffer);
}

/// Draws the running total, its forecast, and the grant if the total has passed it.
fn draw_line(canvas: &mut Canvas<'_>, chart: &Chart, totals: &Totals, scale: usize, area: Rect) {
    let whole = totals.legend_of_forecast.as_ref().map(|forecast| format!("{}   {forecast}", totals.legend));
    let legend = whole.filter(|whole| width(whole) <= area.width.into()).unwrap_or_else(|| totals.legend.clone());
    let columns = usize::from(area.width).saturating_sub(scale + BESIDE_SCALE);
    let Some(days) = Days::all(chart, columns) else { return };
    let Some(graph) = draw_axes(canvas, chart, days, (&legend, &totals.top, scale), area) else { return };
    // The total at the end of a day is on the border to the next day.
    let so_far: Vec<(f64, f64)> = [(0.0, 0.0)].into_iter().chain(points(1, &totals.so_far)).collect();
    let last = so_far.last().copied().into_iter();
    let expected: Vec<(f64, f64)> = last.chain(points(totals.so_far.len() + 1, &totals.expected)).collect();
    // A dotted line: with a dot at noon, too, where days are wide.
    let noon = |pair: &[(f64, f64)]| (f64::midpoint(pair[0].0, pair[1].0), f64::midpoint(pair[0].1, pair[1].1));
    let dots = |pair: &[(f64, f64)]| [Some(pair[1]), (days.column(1) > 1).then(|| noon(pair))];
    let dots: Vec<(f64, f64)> = expected.windows(2).flat_map(dots).flatten().collect();
    let dataset = || Dataset::default().marker(Marker::Braille).style(canvas.theme.line());
    Lines::new(vec![dataset().graph_type(GraphType::Scatter).data(&dots), dataset().graph_type(GraphType::Line).data(&so_far)])
        .x_axis(Axis::default().bounds([0.0, position(days.count)]))
        .y_axis(Axis::default().bounds([0.0, 1.0]))
        .render(graph, canvas.buffer);
    let granted = totals.granted.full(graph.height.into());
    if granted < usize::from(graph.height) {
        let y = graph.bottom() - 1 - u16::try_from(granted).unwrap_or_default();
        for x in graph.left()..graph.right() {
            let cell = &mut canvas.buffer[(x, y)];
            if cell.symbol() == " " {
                cell.set_symbol("┄").set_style(canvas.theme.faint());
            }
        }
    }
}

/// Returns shares at the ends of days from a number of days on.
fn points(first: usize, shares: &[Share]) -> impl Iterator<Item = (f64, f64)> {
    (first..).map(position).zip(shares.iter().map(|share| share.as_number()))
}

/// Returns a number of days as a position on the axis.
fn position(days: usize) -> f64 {
    u32::try_from(days).map_or(f64::INFINITY, f64::from)
}

/// The days that a chart shows.
#[derive(Clone, Copy)]
struct Days {
    /// The index of the first one: 0, unless there are more bars than columns.
    first: usize,
    count: usize,
    /// The columns of all of them.
    columns: usize,
}

impl Days {
    /// As many of the last days as fit, each as wide as possible.
    fn of(chart: &Chart, columns: usize) -> Option<Self> {
        let count = chart.days.min(columns);
        let wide = columns.checked_div(count)?;
        Some(Self { first: chart.days - count, count, columns: count * wide })
    }

    /// All days: as wide as their bars if these fit, otherwise in all columns.
    fn all(chart: &Chart, columns: usize) -> Option<Self> {
        let days = Self::of(chart, columns)?;
        Some(if days.first == 0 { days } else { Self { first: 0, count: chart.days, columns } })
    }

    /// The column after a number of days.
    fn column(self, days: usize) -> u16 {
        u16::try_from(self.columns * days / self.count).unwrap_or(u16::MAX)
    }
}

/// Draws the legend, the scale and the days. Returns the area of the graph; `None` if there is not enough room.
fn draw_axes(canvas: &mut Canvas<'_>, chart: &Chart, days: Days, (legend, top, scale): (&str, &str, usize), area: Rect) -> Option<Rect> {
    let faint = canvas.theme.faint();
    let axis = area.x + u16::try_from(scale).ok()? + 1;
    let graph = Rect { x: axis + 1, y: area.y + 1, width: days.column(days.count), height: area.height.checked_sub(AROUND)? };
    if graph.height < 2 {
        return None;
    }
    canvas.put(&Line::styled(legend, faint), area);
    for y in graph.y..graph.bottom() {
        canvas.buffer.set_string(axis, y, if y == graph.y { "┤" } else { "│" }, faint);
    }
    for (words, y) in [(top, graph.y), ("0", graph.bottom())] {
        let columns = u16::try_from(width(words)).ok()?;
        canvas.put(&Line::styled(words, faint), Rect { x: axis - 1 - columns, y, width: columns, height: 1 });
    }
    let past = usize::from(days.column(chart.used.len().saturating_sub(days.first)));
    let to_come = usize::from(graph.width).saturating_sub(past);
    canvas.buffer.set_string(axis, graph.bottom(), format!("┼{}{}", "━".repeat(past), "┄".repeat(to_come)), faint);
    let (from, step) = (days.first + 1, if days.column(1) > 1 { 5 } else { 10 });
    let mut free_from = graph.x;
    for day in (from..from + days.count).filter(|day| *day == from || day.is_multiple_of(step)) {
        let number = day.to_string();
        let columns = u16::try_from(number.len()).ok()?;
        // The last number ends with the graph. One that would run into the number before it is left out.
        let x = (graph.x + days.column(day - from)).min(graph.right().saturating_sub(columns));
        if x >= free_from {
            canvas.buffer.set_string(x, graph.bottom() + 1, number, faint);
            free_from = x + columns + 2;
        }
    }
    Some(graph)
}
