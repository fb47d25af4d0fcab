//! The usage screen: figures, forecast and chart.

use ratatui::layout::Rect;

use super::{
    canvas::{Canvas, Row},
    chart, panel,
    paragraph::toned,
};
use crate::view::{Chart, Usage};

pub(super) fn draw(canvas: &mut Canvas<'_>, usage: &Usage, chart: Option<&Chart<'_>>, area: Rect) {
    let area = panel::draw(canvas, &usage.title, true, area);
    let lines = usage.paragraphs.iter().flat_map(|(tone, words)| toned(*tone, words, area.width, canvas.theme));
    let rows: Vec<Row<'_>> = lines.map(|line| (line, None)).collect();
    canvas.put_rows(&rows, area);
    let used = u16::try_from(rows.len()).unwrap_or(area.height);
    let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    // With an empty line above the chart if there is room.
    let gap = u16::from(rest.height > 14);
    let Some(chart) = chart else { return };
    chart::draw(canvas, chart, Rect { y: rest.y + gap, height: rest.height.saturating_sub(gap), ..rest });
}
