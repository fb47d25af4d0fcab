//! The account center: everything on the screen except dialogs and the coach.

use ratatui::{
    layout::{Rect, Size},
    text::Line,
    widgets::Widget,
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

/// From this width on, two futures are compared beside the page.
const BESIDE_FROM: u16 = 180;

/// Draws the account center. Returns whether there was room for it.
pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, area: Rect) -> bool {
    let banner = view.banner();
    let notice = footer::notice(view, area.width.saturating_sub(2).into());
    let notice_height = u16::try_from(notice.len()).unwrap_or_default();
    let Some(areas) = Areas::of(area, banner.is_some(), notice_height) else {
        too_small(canvas, view, SMALLEST, area);
        return false;
    };
    header::draw(canvas, &view.header(), areas.header);
    if let (Some(banner), Some(area)) = (&banner, areas.banner) {
        banner::draw(canvas, banner, area);
    }
    let screen = view.screen();
    match &screen {
        Screen::Nothing(words) => page::draw_nothing(canvas, view, words, areas.middle),
        Screen::Page(page) => page::draw(canvas, view, page, areas.middle),
        Screen::Usage(usage) => usage::draw(canvas, usage, view.chart().as_ref(), areas.middle),
        Screen::WhatIf(what_if) if area.width >= BESIDE_FROM => {
            let beside = draw_page_beside(canvas, view, areas.middle);
            what_if::draw(canvas, what_if, beside);
        }
        Screen::WhatIf(what_if) => what_if::draw(canvas, what_if, areas.middle.union(areas.timeline)),
    }
    let has_timeline = area.width >= BESIDE_FROM || !matches!(screen, Screen::WhatIf(_));
    if let Some(timeline) = view.timeline().filter(|_| has_timeline) {
        timeline::draw(canvas, &timeline, areas.timeline);
    }
    footer::draw(canvas, view, &notice, areas.footer);
    true
}

/// Draws the page that two futures are compared of, in the left half of an area. Returns the other half. The page has neither the keyboard nor
/// click targets.
fn draw_page_beside(canvas: &mut Canvas<'_>, view: &View<'_>, area: Rect) -> Rect {
    let left = Rect { width: area.width / 2, ..area };
    let (selected, targets) = (canvas.selected.take(), canvas.targets.len());
    if let Some(page) = &view.page() {
        page::draw(canvas, view, page, left);
    }
    canvas.targets.truncate(targets);
    canvas.selected = selected;
    Rect { x: left.right(), width: area.width - left.width, ..area }
}

/// Says how much room is needed and how much there is, in as many lines as that takes, and as many as there are.
pub(super) fn too_small(canvas: &mut Canvas<'_>, view: &View<'_>, needed: Size, area: Rect) {
    let words = view.too_small((needed.width, needed.height), (area.width, area.height));
    let lines = wrap(&words, area.width.into());
    let height = u16::try_from(lines.len()).unwrap_or(area.height).min(area.height);
    let middle = Rect { y: area.y + (area.height - height) / 2, height, ..area };
    for (line, row) in lines.into_iter().zip(middle.rows()) {
        Line::raw(line).centered().render(row, canvas.buffer);
    }
}
