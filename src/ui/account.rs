//! The account center: all of the screen but dialogs and the coach.

use ratatui::{
    Frame,
    layout::{Alignment, Rect, Size},
    text::Line,
    widgets::{Paragraph, Widget},
};

use super::{
    banner, footer, header,
    layout::{Areas, SMALLEST},
    page,
    scene::Scene,
    timeline, usage, what_if,
};
use crate::view::Screen;

/// Draws the account center. Returns whether there was room for it.
pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> bool {
    let view = scene.view;
    let banner = view.banner();
    let Some(areas) = Areas::of(area, banner.is_some()) else {
        too_small(scene, SMALLEST, area, frame);
        return false;
    };
    header::draw(scene, areas.header, frame);
    if let (Some(banner), Some(area)) = (&banner, areas.banner) {
        banner::draw(scene, banner, area, frame);
    }
    match &view.screen() {
        Screen::Nothing(words) => page::draw_nothing(scene, words, areas.middle, frame),
        Screen::Page(page) => page::draw(scene, page, areas.middle, frame),
        Screen::Usage(usage) => usage::draw(scene, usage, areas.whole_middle, frame),
        Screen::WhatIf(what_if) => what_if::draw(scene, what_if, areas.whole_middle.union(areas.timeline), frame),
    }
    if let Some(timeline) = &view.timeline() {
        timeline::draw(scene, timeline, areas.timeline, frame);
    }
    footer::draw(scene, areas.footer, frame);
    true
}

/// Says how much room is needed and how much there is.
pub(super) fn too_small(scene: Scene<'_>, needed: Size, area: Rect, frame: &mut Frame<'_>) {
    let line = Line::raw(scene.view.too_small((needed.width, needed.height), (area.width, area.height)));
    let middle = Rect { y: area.y + area.height.saturating_sub(1) / 2, height: area.height.min(1), ..area };
    Paragraph::new(line).alignment(Alignment::Center).render(middle, frame.buffer_mut());
}
