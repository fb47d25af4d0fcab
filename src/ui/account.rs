//! The account center: everything on the screen except dialogs and the coach.

use ratatui::{
    layout::{Alignment, Rect, Size},
    text::Line,
    widgets::{Paragraph, Widget},
};

use super::{
    banner,
    canvas::Canvas,
    footer, header,
    layout::{Areas, SMALLEST},
    page, timeline, usage, what_if,
};
use crate::{
    view::{Screen, View},
    wrap::wrap,
};

/// Draws the account center. Returns whether there was room for it.
pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, area: Rect) -> bool {
    let banner = view.banner();
    let Some(areas) = Areas::of(area, banner.is_some()) else {
        too_small(canvas, view, SMALLEST, area);
        return false;
    };
    header::draw(canvas, &view.header(), areas.header);
    if let (Some(banner), Some(area)) = (&banner, areas.banner) {
        banner::draw(canvas, banner, area);
    }
    match &view.screen() {
        Screen::Nothing(words) => page::draw_nothing(canvas, view, words, areas.middle),
        Screen::Page(page) => page::draw(canvas, view, page, areas.middle),
        Screen::Usage(usage) => usage::draw(canvas, usage, areas.middle),
        Screen::WhatIf(what_if) => what_if::draw(canvas, what_if, areas.middle.union(areas.timeline)),
    }
    if let Some(timeline) = &view.timeline() {
        timeline::draw(canvas, timeline, areas.timeline);
    }
    footer::draw(canvas, view, areas.footer);
    true
}

/// Says how much room is needed and how much there is, in as many lines as that takes, and as many as there are.
pub(super) fn too_small(canvas: &mut Canvas<'_>, view: &View<'_>, needed: Size, area: Rect) {
    let words = view.too_small((needed.width, needed.height), (area.width, area.height));
    let lines: Vec<Line<'_>> = wrap(&words, area.width.into()).into_iter().map(Line::raw).collect();
    let height = u16::try_from(lines.len()).unwrap_or(area.height).min(area.height);
    let middle = Rect { y: area.y + (area.height - height) / 2, height, ..area };
    Paragraph::new(lines).alignment(Alignment::Center).render(middle, canvas.buffer);
}
