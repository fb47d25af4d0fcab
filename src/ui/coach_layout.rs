//! The account center with the coach: side by side, or one above the other. On a low screen, only the header, the footer and the rows around
//! the part that the step is about are shown of the account center.

use ratatui::{
    layout::{Position, Rect, Size},
    style::Modifier,
};

use super::{
    account,
    canvas::{Canvas, off_screen},
    coach, dialog, footer,
    layout::{SMALLEST, is_too_small, smallest},
};
use crate::view::{Focus, Lesson, Target, View};

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
    spotlight(canvas, lesson, account);
    if is_beside {
        coach::draw_beside(canvas, lesson, Rect { x: account.right(), width: coach::WIDTH, ..area });
    } else {
        coach::draw_below(canvas, lesson, Rect { y: account.bottom(), height: area.height - account.height, ..area });
    }
    if let Some(open) = &open {
        dialog::draw(canvas, open, account);
    }
}

/// Draws the account center on a screen that is high enough, and copies the rows that matter.
fn draw_window(canvas: &mut Canvas<'_>, view: &View<'_>, lesson: &Lesson, area: Rect) {
    let (selected, is_presented) = (canvas.selected, canvas.is_presented);
    let (drawn, targets) = off_screen(Size { height: SMALLEST.height, ..area.as_size() }, canvas.theme, |whole, area| {
        (whole.selected, whole.is_presented) = (selected, is_presented);
        account::draw(whole, view, area);
    });
    // A long notice takes another row.
    let footer = FOOTER + u16::from(footer::notice(view, usize::from(area.width - 2)).len() > 1);
    let room = area.height - HEADER - footer;
    let most = SMALLEST.height - footer - room - HEADER;
    let lit = targets.iter().filter(|(_, target)| lesson.is_about(*target));
    let first = lit.map(|(area, _)| area.y).min();
    let selected = targets.iter().find(|(_, target)| *target == Target::Part(view.selected)).map(|(area, _)| area.y);
    let wanted = first.or(selected).unwrap_or(0);
    // With the title above it.
    let scrolled = wanted.saturating_sub(HEADER + 1 + room / 4).min(most);
    let row_of = |y: u16| match y {
        y if y < HEADER => y,
        y if y < area.height - footer => y + scrolled,
        y => y + SMALLEST.height - area.height,
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
}

/// Highlights the part that the step is about: it is marked, and the rest is faint.
fn spotlight(canvas: &mut Canvas<'_>, lesson: &Lesson, area: Rect) {
    let Some(focus) = lesson.focus.filter(|_| lesson.sandbox.is_none() && !lesson.is_finished) else { return };
    let mut lit: Vec<Rect> = match focus {
        Focus::Header => vec![Rect { height: HEADER, ..area }],
        Focus::Footer => vec![Rect { y: area.bottom() - 1, height: 1, ..area }],
        _ => canvas.targets.iter().filter(|(_, target)| lesson.is_about(*target)).map(|(area, _)| *area).collect(),
    };
    lit.retain(|row| row.intersects(area));
    if lit.is_empty() {
        return;
    }
    let (faint, mark) = (canvas.theme.faint(), canvas.theme.gauge().add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM));
    for at in area.positions().filter(|at| !lit.iter().any(|row| row.contains(*at))) {
        canvas.buffer[at].set_style(faint);
    }
    for row in lit.iter().filter(|row| row.x > area.x).flat_map(|row| row.rows()) {
        let cell = &mut canvas.buffer[Position { x: row.x - 1, y: row.y }];
        if cell.symbol() == " " {
            cell.set_symbol("▌").set_style(mark);
        }
    }
}
