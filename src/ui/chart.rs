//! The charts of usage: a bar for each day, and a line for the running total and its forecast.

use ratatui::{
    layout::Rect,
    style::{Color, Style},
    text::{Line, Span},
};

use super::{
    canvas::Canvas,
    dots::{Dots, Point},
};
use crate::{
    view::{Chart, Share, Totals},
    wrap::width,
};

/// The rows around a graph: the legend and the days.
const AROUND: u16 = 2;

/// The lowest useful height.
pub(super) const LOWEST: u16 = 6 + AROUND;

/// From this height on, there is one chart above the other.
const BOTH_FROM: u16 = 2 * LOWEST + 4;

/// The narrowest useful width of the line with its scale.
const NARROWEST_LINE: u16 = 28;

/// The columns between two charts.
const GAP: u16 = 2;

/// The columns between the scale and the graph: a blank and the axis.
const BESIDE_SCALE: usize = 2;

/// Eighths of a cell, from the lowest bar to a full one.
const EIGHTHS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Marks the day of today below the graph, as on the timeline.
const TODAY: char = '◆';

/// Draws both charts, or the bars alone if there is not enough room.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &Chart<'_>, area: Rect) {
    let of_bars = columns_of(&chart.scale);
    // All days have their bars, if only one column wide, unless there are too many for that anyway.
    let all = u16::try_from(of_bars + BESIDE_SCALE + chart.days).ok().filter(|all| *all <= area.width);
    let half = area.width.saturating_sub(GAP) / 2;
    let left = all.map_or(half, |all| all.max(half));
    let right = area.width.saturating_sub(left + GAP);
    let has_room = area.height >= BOTH_FROM || right >= NARROWEST_LINE;
    let Some(totals) = has_room.then(|| chart.totals()).flatten() else { return draw_bars(canvas, chart, of_bars, area) };
    let of_line = columns_of(&totals.scale);
    let fits = |legend: &str, columns: u16| width(legend) <= columns.into();
    let is_beside = right >= NARROWEST_LINE && fits(&legend_of_bars(chart, of_bars, left), left) && fits(&totals.legend, right);
    if area.height >= BOTH_FROM {
        let height = (area.height - 1) / 2;
        let below = Rect { y: area.y + height + 1, height: area.height - height - 1, ..area };
        // Their days are below each other.
        let scale = of_bars.max(of_line);
        draw_bars(canvas, chart, scale, Rect { height, ..area });
        draw_line(canvas, chart, &totals, scale, below);
    } else if is_beside {
        draw_bars(canvas, chart, of_bars, Rect { width: left, ..area });
        draw_line(canvas, chart, &totals, of_line, Rect { x: area.x + left + GAP, width: right, ..area });
    } else {
        draw_bars(canvas, chart, of_bars, area);
    }
}

fn columns_of(scale: &[(Share, String)]) -> usize {
    scale.iter().map(|(_, amount)| width(amount)).max().unwrap_or_default()
}

/// Returns the legend of the bars, which take so many columns with their scale. Where a column holds several days, it says how many.
fn legend_of_bars(chart: &Chart<'_>, scale: usize, columns: u16) -> String {
    let of_graph = usize::from(columns).saturating_sub(scale + BESIDE_SCALE);
    let Some(days) = Days::all(chart, of_graph).filter(|days| days.per_bar() > 1) else { return chart.legend.clone() };
    let [legends @ .., shortest] = chart.legends_of_columns(days.per_bar());
    legends.into_iter().find(|legend| width(legend) <= columns.into()).unwrap_or(shortest)
}

/// Draws a bar for each day, and a dot for each that is to come. The scale takes `scale` columns.
fn draw_bars(canvas: &mut Canvas<'_>, chart: &Chart<'_>, scale: usize, area: Rect) {
    let columns = usize::from(area.width).saturating_sub(scale + BESIDE_SCALE);
    let Some(days) = Days::all(chart, columns) else { return };
    let legend = legend_of_bars(chart, scale, area.width);
    let legend = [(canvas.theme.gauge(), legend.as_str())];
    let Some(graph) = draw_axes(canvas, chart, days, &legend, (&chart.scale, scale), area) else { return };
    let whole = usize::from(graph.height) * EIGHTHS.len();
    // With an empty column between two bars if there is room.
    let gap = u16::from(days.columns / days.count > 1);
    let base = graph.bottom() - 1;
    // Where there are more days than columns, a bar is as high as the highest of several days, so that none is left out.
    let bars = days.bars();
    for bar in 0..bars {
        let [first, end] = [bar, bar + 1].map(|bar| days.count * bar / bars);
        let [x, next] = [bar, bar + 1].map(|bar| graph.x + u16::try_from(days.columns * bar / bars).unwrap_or(u16::MAX));
        let wide = next - x - gap;
        let used = chart.used.get(first..end.min(chart.used.len())).unwrap_or_default();
        let Some(eighths) = used.iter().map(|used| used.rounded_up(whole).min(whole)).max() else {
            canvas.fill(".", canvas.theme.faint(), Rect::new(x + (wide - 1) / 2, base, 1, 1));
            continue;
        };
        let style = if eighths == 0 { canvas.theme.decoration() } else { canvas.theme.gauge() };
        // A day without use has the base line alone.
        let eighths = eighths.max(1);
        let (full, rest) = (eighths / EIGHTHS.len(), eighths % EIGHTHS.len());
        let top = graph.bottom() - u16::try_from(full).unwrap_or(graph.height);
        canvas.fill(EIGHTHS[EIGHTHS.len() - 1], style, Rect { x, y: top, width: wide, height: graph.bottom() - top });
        if rest > 0 {
            canvas.fill(EIGHTHS[rest - 1], style, Rect { x, y: top - 1, width: wide, height: 1 });
        }
    }
}

/// Draws the running total, its forecast, and the credit as a line of its own.
fn draw_line(canvas: &mut Canvas<'_>, chart: &Chart<'_>, totals: &Totals, scale: usize, area: Rect) {
    let theme = canvas.theme;
    let forecast = totals.legend_of_forecast.as_deref().map(|forecast| (theme.faint(), forecast));
    let credit = (Style::new(), totals.legend_of_credit.as_str());
    let whole: Vec<(Style, &str)> = [(theme.gauge(), totals.legend.as_str())].into_iter().chain(forecast).chain([credit]).collect();
    let columns = usize::from(area.width).saturating_sub(scale + BESIDE_SCALE);
    let Some(days) = Days::all(chart, columns) else { return };
    let Some(graph) = draw_axes(canvas, chart, days, &whole, (&totals.scale, scale), area) else { return };
    // The total at the end of a day is on the border to the next day.
    let point = |(day, share): (usize, &Share)| (position(day) / position(days.count), share.as_number());
    let so_far: Vec<Point> = [(0.0, 0.0)].into_iter().chain((1..).zip(&totals.so_far).map(point)).collect();
    let last = so_far.last().copied().into_iter();
    let expected: Vec<Point> = last.chain((totals.so_far.len() + 1..).zip(&totals.expected).map(point)).collect();
    let (mut dotted, mut used) = (Dots::new(graph), Dots::new(graph));
    // A dotted line: with a dot in each column.
    let columns = (0..graph.width).map(|column| (f64::from(column) + 0.25) / f64::from(graph.width));
    columns.filter_map(|x| Some((x, height_at(&expected, x)?))).for_each(|dot| dotted.dot(dot));
    so_far.windows(2).for_each(|pair| used.line(pair[0], pair[1]));
    for (dots, style) in [(dotted, theme.faint()), (used, theme.gauge().patch(theme.strong()))] {
        dots.draw(style.fg.unwrap_or(Color::Reset), canvas.buffer);
    }
    let limit = row_of(totals.granted, graph);
    for x in graph.left()..(graph.left() + days.column(totals.granted_for)).min(graph.right()) {
        let cell = &mut canvas.buffer[(x, limit)];
        if cell.symbol() == " " {
            cell.set_symbol("┄").set_style(Style::new());
        }
    }
    let end = totals.expected.last().or(totals.so_far.last()).map(|end| row_of(*end, graph));
    if let Some(y) = end {
        draw_end(canvas, &totals.end, graph, y);
    }
}

/// Writes an amount at the right side of a graph, above the row or below it, if it covers nothing there.
fn draw_end(canvas: &mut Canvas<'_>, amount: &str, graph: Rect, y: u16) {
    let columns = u16::try_from(width(amount)).unwrap_or(graph.width).min(graph.width);
    let place = |y: u16| Rect { x: graph.right() - columns, y, width: columns, height: 1 };
    let is_free = |place: &Rect| graph.contains(place.as_position()) && place.positions().all(|at| canvas.buffer[at].symbol() == " ");
    let free = [y.saturating_sub(1), y + 1, y.saturating_sub(2), y + 2].map(place).into_iter().find(is_free);
    if let Some(free) = free {
        canvas.put(&Line::from(Span::styled(amount, canvas.theme.strong())), free);
    }
}

/// Returns how high a line through points is at a position; `None` if it does not reach there.
fn height_at(points: &[Point], x: f64) -> Option<f64> {
    let pair = points.windows(2).find(|pair| (pair[0].0..=pair[1].0).contains(&x))?;
    let ((from, y), (to, to_y)) = (pair[0], pair[1]);
    Some(y + (to_y - y) * (x - from) / (to - from))
}

/// Returns the row of a share of the top of a scale.
fn row_of(share: Share, graph: Rect) -> u16 {
    let steps = usize::from(graph.height.saturating_sub(1));
    graph.bottom().saturating_sub(1 + u16::try_from(share.nearest(steps).min(steps)).unwrap_or_default())
}

/// Returns a number of days as a position on the axis.
fn position(days: usize) -> f64 {
    u32::try_from(days).map_or(f64::INFINITY, f64::from)
}

/// The days that a chart shows, and the columns that they take.
#[derive(Clone, Copy)]
struct Days {
    count: usize,
    columns: usize,
}

impl Days {
    /// All days.
    fn all(chart: &Chart<'_>, columns: usize) -> Option<Self> {
        (chart.days > 0 && columns > 0).then(|| Self { count: chart.days, columns: even(columns, chart.days) })
    }

    fn bars(self) -> usize {
        self.count.min(self.columns)
    }

    /// The most days that a bar stands for.
    fn per_bar(self) -> usize {
        self.count.div_ceil(self.bars())
    }

    /// The column after a number of days.
    fn column(self, days: usize) -> u16 {
        u16::try_from(self.columns * days / self.count).unwrap_or(u16::MAX)
    }
}

/// Returns how many columns days take if all have the same number of them; all columns where there are more days.
const fn even(columns: usize, days: usize) -> usize {
    if columns < days { columns } else { columns / days * days }
}

/// Returns how many steps of a scale are marked, and on how many rows, so that the marks are equally far apart: as many as leave at most two rows
/// unused.
fn ticks(steps: usize, rows: u16) -> (usize, u16) {
    let height_of = |ticks: usize| (usize::from(rows) - 1) / ticks * ticks + 1;
    let is_even = |ticks: &usize| steps.is_multiple_of(*ticks) && height_of(*ticks) > 1 && usize::from(rows) - height_of(*ticks) <= 2;
    let ticks = (1..=steps).rev().find(is_even).unwrap_or(1);
    (ticks, u16::try_from(height_of(ticks)).unwrap_or(rows))
}

/// Draws the legend, the scale and the days. Returns the area of the graph; `None` if there is not enough room.
fn draw_axes(
    canvas: &mut Canvas<'_>,
    chart: &Chart<'_>,
    days: Days,
    legend: &[(Style, &str)],
    (scale, columns): (&[(Share, String)], usize),
    area: Rect,
) -> Option<Rect> {
    let faint = canvas.theme.faint();
    let axis = area.x + u16::try_from(columns).ok()? + 1;
    let room = area.height.checked_sub(AROUND).filter(|room| *room >= 2)?;
    let (ticks, height) = ticks(scale.len() - 1, room);
    let graph = Rect { x: axis + 1, y: area.y + 1 + room - height, width: days.column(days.count), height };
    draw_legend(canvas, legend, area);
    canvas.rule("│", Rect { x: axis, width: 1, ..graph });
    for (share, amount) in scale.iter().step_by((scale.len() - 1) / ticks) {
        let (y, columns) = (row_of(*share, graph), u16::try_from(width(amount)).ok()?);
        canvas.put(&Line::styled(amount.as_str(), faint), Rect { x: axis - 1 - columns, y, width: columns, height: 1 });
        canvas.buffer[(axis, y)].set_symbol("┤");
    }
    draw_days(canvas, chart, days, graph);
    Some(graph)
}

/// Writes what each series means, with its sign in its colour, as far as there is room.
fn draw_legend(canvas: &mut Canvas<'_>, series: &[(Style, &str)], area: Rect) {
    let mut line = Line::default();
    for (style, words) in series {
        let (sign, rest) = words.split_at(words.chars().next().map_or(0, char::len_utf8));
        let gap = if line.spans.is_empty() { "" } else { "   " };
        if line.width() + width(gap) + width(words) <= area.width.into() {
            line.extend([Span::raw(gap), Span::styled(sign.to_owned(), *style), Span::styled(rest.to_owned(), canvas.theme.faint())]);
        }
    }
    canvas.put(&line, area);
}

/// Writes the numbers of some days below a graph: that of today, with its mark, and those at equal steps that have room beside it.
fn draw_days(canvas: &mut Canvas<'_>, chart: &Chart<'_>, days: Days, graph: Rect) {
    let (from, last) = (1, days.count);
    let room = u16::try_from(width(&last.to_string())).unwrap_or(u16::MAX).saturating_add(2);
    let steps = std::iter::successors(Some(5_usize), |step| Some(step * if step.to_string().starts_with('5') { 2 } else { 5 }));
    let step = steps.take_while(|step| *step < days.count).find(|step| days.column(*step) >= room).unwrap_or(days.count);
    let today = chart.today.filter(|today| (from..=last).contains(today));
    let others = (from..=last).filter(|day| *day == from || day.is_multiple_of(step));
    let mut taken: Vec<(u16, u16)> = Vec::new();
    for day in today.into_iter().chain(others) {
        let is_today = Some(day) == today;
        let mut words = if is_today { format!("{TODAY}{day}") } else { day.to_string() };
        let columns = u16::try_from(width(&words)).unwrap_or(graph.width).min(graph.width);
        let (mut x, last) = (graph.x + days.column(day - from), graph.right() - columns);
        if is_today && x > last {
            // The mark stays below the bar, and its number is before it.
            words = format!("{day}{TODAY}");
            x = (x + 1).saturating_sub(columns).max(graph.x);
        }
        // The last number ends with the graph.
        let x = x.min(last);
        if taken.iter().all(|(start, end)| x > *end || x + columns < *start) {
            taken.push((x, x + columns));
            let style = if is_today { canvas.theme.strong() } else { canvas.theme.faint() };
            canvas.put(&Line::styled(words, style), Rect { x, y: graph.bottom(), width: columns, height: 1 });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_of_a_scale_are_equally_far_apart() {
        assert_eq!(ticks(4, 9), (4, 9));
        assert_eq!(ticks(4, 11), (4, 9), "two rows stay empty");
        assert_eq!(ticks(4, 8), (2, 7), "three would be too many");
        assert_eq!(ticks(5, 4), (1, 4), "zero and the top have room");
    }
}
