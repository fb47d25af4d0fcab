//! The list, the page and the actions, side by side or one at a time.

use ratatui::{layout::Rect, text::Line, widgets::Borders};

use super::{actions, canvas::Canvas, chart, history, layout::Middle, list, section, value::SectionStyle};
use crate::view::{Page, Part, View};

pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, page: &Page, middle: Middle) {
    match middle {
        Middle::Columns { list, page: area, actions } => {
            let area = draw_list_beside(canvas, view, list, area);
            separator(canvas, actions);
            let rest = draw_sections(canvas, page, area, false);
            if let Some(chart) = &view.chart() {
                chart::draw(canvas, chart, rest);
            }
            let used = actions::draw(canvas, &page.actions, actions) + 1;
            let rest = Rect { y: actions.y + used, height: actions.height.saturating_sub(used), ..actions };
            history::draw(canvas, &view.history(), rest);
        }
        Middle::OnePane(area) if view.selected == Part::List => list::draw(canvas, &view.list(), area),
        Middle::OnePane(area) => {
            let wanted = actions::height(canvas.theme, &page.actions, area.width).min(area.height);
            let actions = Rect { y: area.bottom() - wanted, height: wanted, ..area };
            // With an empty line between them.
            let above = Rect { height: (area.height - wanted).saturating_sub(1), ..area };
            draw_sections(canvas, page, above, true);
            actions::draw(canvas, &page.actions, actions);
        }
    }
}

/// Draws the list, and instead of the page that there is no subscription yet.
pub(super) fn draw_nothing(canvas: &mut Canvas<'_>, view: &View<'_>, words: &str, middle: Middle) {
    match middle {
        Middle::Columns { list, page, actions } => {
            let page = draw_list_beside(canvas, view, list, page);
            separator(canvas, actions);
            canvas.put(&Line::raw(words), page);
        }
        Middle::OnePane(area) if view.selected == Part::List => list::draw(canvas, &view.list(), area),
        Middle::OnePane(area) => canvas.put(&Line::raw(words), Rect { height: area.height.saturating_sub(1), ..area }),
    }
}

/// Draws the list. Returns the area for the page, which includes that of the list if the list is left out.
fn draw_list_beside(canvas: &mut Canvas<'_>, view: &View<'_>, area: Rect, page: Rect) -> Rect {
    let list = view.list();
    // A list with one subscription tells an audience nothing.
    if canvas.is_presented && list.len < 2 {
        return Rect { x: area.x, width: page.right() - area.x, ..page };
    }
    separator(canvas, page);
    list::draw(canvas, &list, area);
    page
}

/// Draws the sections. Returns the room that is left below them.
fn draw_sections(canvas: &mut Canvas<'_>, page: &Page, area: Rect, is_inline: bool) -> Rect {
    let big = SectionStyle { theme: canvas.theme, is_inline, has_big_digits: canvas.is_presented };
    // Small digits rather than a cut section.
    let fits = section::height(&page.sections, area.width.into(), big) <= area.height.into();
    let used = section::draw(canvas, &page.sections, area, SectionStyle { has_big_digits: big.has_big_digits && fits, ..big });
    Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area }
}

/// Draws the line to the left of a column.
fn separator(canvas: &mut Canvas<'_>, column: Rect) {
    canvas.rule(Borders::LEFT, Rect { x: column.x - 2, width: 1, ..column });
}
