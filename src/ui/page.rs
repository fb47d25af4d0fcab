//! The list, the page and the actions, side by side or one at a time.

use ratatui::{Frame, layout::Rect, text::Line};

use super::{
    actions, chart, history,
    layout::Middle,
    list,
    scene::{Scene, put},
    section::{self, Style},
};
use crate::view::{Page, Part};

pub(super) fn draw(scene: Scene<'_>, page: &Page, middle: Middle, frame: &mut Frame<'_>) {
    match middle {
        Middle::Columns { list, page: area, actions } => {
            let area = draw_list_beside(scene, list, area, frame);
            separator(scene, actions, frame);
            let rest = draw_sections(scene, page, area, Style::Stacked, frame);
            if let Some(chart) = &scene.view.chart() {
                chart::draw(scene, chart, rest, frame);
            }
            let used = actions::draw(scene, &page.actions, actions, frame) + 1;
            let rest = Rect { y: actions.y + used, height: actions.height.saturating_sub(used), ..actions };
            history::draw(scene, &scene.view.history(), rest, frame);
        }
        Middle::OnePane(area) if scene.view.selected == Part::List => list::draw(scene, area, frame),
        Middle::OnePane(area) => {
            let wanted = actions::height(scene, &page.actions, area.width).min(area.height);
            let actions = Rect { y: area.bottom() - wanted, height: wanted, ..area };
            // With an empty line between them.
            let above = Rect { height: (area.height - wanted).saturating_sub(1), ..area };
            draw_sections(scene, page, above, Style::Inline, frame);
            actions::draw(scene, &page.actions, actions, frame);
        }
    }
}

/// Draws the list, and instead of the page that there is no subscription yet.
pub(super) fn draw_nothing(scene: Scene<'_>, words: &str, middle: Middle, frame: &mut Frame<'_>) {
    match middle {
        Middle::Columns { list, page, actions } => {
            let page = draw_list_beside(scene, list, page, frame);
            separator(scene, actions, frame);
            put(&Line::raw(words), page, frame);
        }
        Middle::OnePane(area) if scene.view.selected == Part::List => list::draw(scene, area, frame),
        Middle::OnePane(area) => put(&Line::raw(words), Rect { height: area.height.saturating_sub(1), ..area }, frame),
    }
}

/// Draws the list. Returns the area for the page, which includes that of the list if the list is left out.
fn draw_list_beside(scene: Scene<'_>, list: Rect, page: Rect, frame: &mut Frame<'_>) -> Rect {
    // A list with one subscription tells an audience nothing.
    if scene.is_presented && scene.view.list().len < 2 {
        return Rect { x: list.x, width: page.right() - list.x, ..page };
    }
    separator(scene, page, frame);
    list::draw(scene, list, frame);
    page
}

/// Draws the sections. Returns the room that is left below them.
fn draw_sections(scene: Scene<'_>, page: &Page, area: Rect, style: Style, frame: &mut Frame<'_>) -> Rect {
    // Small digits rather than a cut section.
    let is_too_high = section::height(scene, &page.sections, area.width.into(), style) > area.height.into();
    let scene = Scene { is_presented: scene.is_presented && !is_too_high, ..scene };
    let used = section::draw(scene, &page.sections, area, style, frame);
    Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area }
}

/// Draws the line to the left of a column.
fn separator(scene: Scene<'_>, column: Rect, frame: &mut Frame<'_>) {
    for y in column.top()..column.bottom() {
        frame.buffer_mut().set_string(column.x - 2, y, "│", scene.theme.faint());
    }
}
