//! The usage screen: figures, forecast and chart.

use ratatui::{Frame, layout::Rect, text::Line};

use super::{
    chart,
    paragraph::toned,
    scene::{Scene, put},
};
use crate::view::Usage;

pub(super) fn draw(scene: Scene<'_>, usage: &Usage, area: Rect, frame: &mut Frame<'_>) {
    let lines = usage.paragraphs.iter().flat_map(|(tone, words)| toned(*tone, words, area.width, scene.theme));
    let lines: Vec<Line<'_>> = lines.collect();
    let used = u16::try_from(lines.len()).unwrap_or(area.height);
    for (line, row) in lines.iter().zip(area.rows()) {
        put(line, row, frame);
    }
    let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    // With an empty line above the chart if there is room.
    let gap = u16::from(rest.height > 14);
    chart::draw_whole(scene, &usage.chart, Rect { y: rest.y + gap, height: rest.height.saturating_sub(gap), ..rest }, frame);
}
