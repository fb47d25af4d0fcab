//! The account center with the coach: side by side, or one above the other. On a low screen, only the header, the footer and the rows around
//! the part that the step is about are shown of the account center.

use ratatui::{
    layout::{Rect, Size},
    widgets::{Clear, Widget},
};

use super::{
    account,
    canvas::{Canvas, Drawn, off_screen},
    coach, dialog, footer,
    layout::{SMALLEST, is_too_small, smallest},
    spotlight,
};
use crate::view::{Lesson, Part, Screen, Target, View};

/// The heights of the header and the footer.
const HEADER: u16 = 1;
const FOOTER: u16 = 2;

pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, lesson: &Lesson, area: Rect) {
    if is_too_small(true, area.as_size()) {
        account::too_small(canvas, view, smallest(true), area);
        return;
    }
    let open = view.dialog().filter(|open| !open.items.is_empty());
    let is_beside = area.width >= SMALLEST.width + coach::WIDTH;
    let account = if is_beside {
        Rect { width: area.width - coach::WIDTH, ..area }
    } else {
        let rows = open.as_ref().map(|open| dialog::height(open, area));
        Rect { height: area.height - coach::height(canvas.theme, lesson, area, rows), ..area }
    };
    if account.height >= SMALLEST.height {
        account::draw(canvas, view, account);
    } else {
        draw_window(canvas, view, lesson, account);
    }
    if let Some(focus) = lesson.focus.filter(|_| lesson.sandbox.is_none() && !lesson.is_finished) {
        spotlight::draw(canvas, focus, account);
    }
    if is_beside {
        coach::draw_beside(canvas, lesson, Rect { x: account.right(), width: coach::WIDTH, ..area });
    } else {
        coach::draw_below(canvas, lesson, Rect { y: account.bottom(), height: area.height - account.height, ..area });
    }
    if let Some(open) = &open {
        dialog::draw(canvas, open, &view.key_hints(), account);
    }
}

/// The highest account center of which rows are copied. From the next row on, it would have empty rows between its areas.
const HIGHEST: u16 = 26;

/// Draws the account center on a screen that is high enough, and copies the rows that matter.
fn draw_window(canvas: &mut Canvas<'_>, view: &View<'_>, lesson: &Lesson, area: Rect) {
    let screen = view.screen();
    let Drawn { buffer: drawn, targets, text_end } = draw_whole(canvas, view, &screen, lesson, area.width);
    let height = drawn.area.height;
    // Without a notice, its row is for the page; a long one takes another row.
    let notice = u16::try_from(footer::notice(view, usize::from(area.width - 2)).len()).unwrap_or_default();
    let footer = FOOTER - 1 + notice;
    let room = area.height - HEADER - footer;
    let most = (height - HEADER - footer.max(FOOTER)).saturating_sub(room);
    let row_of_part = |is_meant: &dyn Fn(Target) -> bool| targets.iter().filter(|(_, it)| is_meant(*it)).map(|(area, _)| area.y).min();
    let first = row_of_part(&|target| lesson.is_about(target));
    let selected = row_of_part(&|target| target == Target::Part(view.selected));
    // With the title above it.
    let mut scrolled = first.or(selected).unwrap_or(0).saturating_sub(HEADER + 1 + room / 4);
    if let Some(row) = selected.filter(|_| lesson.follows_selection) {
        scrolled = scrolled.min(row.saturating_sub(HEADER + 1)).max((row + 2).saturating_sub(HEADER + room));
    }
    let mut scrolled = scrolled.min(most);
    if let (Screen::WhatIf(what_if), Some(end)) = (&screen, text_end) {
        // What is below the window comes into it after the end of the table.
        let end_below = end + usize::from(most);
        canvas.text_end = Some(end_below);
        let position = |last| what_if.scroll.first_line(last, 0);
        scrolled = u16::try_from(position(end_below) - position(end)).unwrap_or(most);
    }
    let row_of = |y: u16| match y {
        y if y < HEADER => y,
        y if y < area.height - footer => y + scrolled,
        y => y + height - area.height,
    };
    for row in area.rows() {
        let from_y = row_of(row.y - area.y);
        for x in 0..area.width {
            canvas.buffer[(area.x + x, row.y)] = drawn[(x, from_y)].clone();
        }
        for (from, target) in targets.iter().filter(|(from, _)| (from.top()..from.bottom()).contains(&from_y)) {
            canvas.mark(Rect { x: area.x + from.x, width: from.width, ..row }, *target);
        }
    }
    let (top, bottom) = (area.y + HEADER, area.bottom() - footer - 1);
    let is_part = |y: u16| targets.iter().any(|(from, _)| (from.top()..from.bottom()).contains(&y));
    let last = row_of(bottom - area.y);
    if scrolled < most && !is_part(last) && is_part(last + 1) {
        // A heading whose rows are not shown says nothing.
        Clear.render(Rect { y: bottom, height: 1, ..area }, canvas.buffer);
    }
    canvas.arrows(area.right() - 1, (top, bottom), (scrolled > 0, scrolled < most));
}

/// Draws the account center as high as it takes to have all of the page on it, as far as possible.
fn draw_whole(canvas: &Canvas<'_>, view: &View<'_>, screen: &Screen, lesson: &Lesson, width: u16) -> Drawn {
    let wanted: Vec<Target> = match screen {
        Screen::Page(page) => {
            page.sections.iter().flat_map(|section| &section.rows).map(|row| Target::Part(Part::Topic(row.topic))).collect()
        }
        Screen::Nothing(_) | Screen::Usage(_) | Screen::WhatIf(_) => Vec::new(),
    };
    let mut height = SMALLEST.height;
    loop {
        let drawn = off_screen(Size { width, height }, canvas.theme, |whole, area| {
            (whole.selected, whole.step, whole.is_presented) = (canvas.selected, lesson.focus, canvas.is_presented);
            account::draw(whole, view, area);
        });
        let is_whole = wanted.iter().all(|wanted| drawn.targets.iter().any(|(_, target)| target == wanted));
        // A list instead of the page has none of its parts, however high it is.
        if is_whole || view.selected == Part::List || height == HIGHEST {
            return drawn;
        }
        height += 1;
    }
}
