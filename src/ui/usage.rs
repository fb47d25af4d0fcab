//! The usage screen: figures, forecast and chart.

use ratatui::{Frame, layout::Rect, style::Style, text::Line};

use super::{
    chart,
    scene::{Scene, put},
};
use crate::{view::Usage, wrap::wrap};

pub(super) fn draw(scene: Scene<'_>, usage: &Usage, area: Rect, frame: &mut Frame<'_>) {
    let theme = scene.theme;
    let title = std::iter::once((&usage.title, theme.heading()));
    let figures = usage.figures.iter().map(|words| (words, theme.strong()));
    let forecast = usage.forecast.iter().map(|words| (words, Style::new()));
    let no_forecast = usage.no_forecast.iter().map(|words| (words, theme.faint()));
    let lines: Vec<Line<'_>> = title
        .chain(figures)
        .chain(forecast)
        .chain(no_forecast)
        .flat_map(|(words, style)| wrap(words, area.width.into()).into_iter().map(move |line| Line::styled(line, style)))
        .collect();
    let used = u16::try_from(lines.len()).unwrap_or(area.height);
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        put(line, Rect { y, height: 1, ..area }, frame);
    }
    let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    // With an empty line above the chart if there is room.
    let gap = u16::from(rest.height > 14);
    chart::draw_whole(scene, &usage.chart, Rect { y: rest.y + gap, height: rest.height.saturating_sub(gap), ..rest }, frame);
}
