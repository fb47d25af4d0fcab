//! The account center with the coach: side by side, or one above the other. On a low screen, the account center is seen through a window that
//! moves to the part that the step is about, between its header and its footer.

use ratatui::{
    Frame, Terminal,
    backend::TestBackend,
    buffer::Buffer,
    layout::{Position, Rect},
    style::{Modifier, Style},
};

use super::{
    account::{self, too_small},
    coach, dialog, footer,
    layout::{SMALLEST, smallest},
    scene::{Scene, Targets},
    theme::Theme,
};
use crate::view::{Lesson, Target};

/// The heights of the header and the footer.
const HEADER: u16 = 1;
const FOOTER: u16 = 2;

pub(super) fn draw(scene: Scene<'_>, lesson: &Lesson, area: Rect, frame: &mut Frame<'_>) {
    let needed = smallest(true);
    if area.width < needed.width || area.height < needed.height {
        too_small(scene, needed, area, frame);
        return;
    }
    let open = scene.view.dialog().filter(|open| !open.items.is_empty());
    if area.width >= SMALLEST.width + coach::WIDTH {
        let account = Rect { width: area.width - coach::WIDTH, ..area };
        account::draw(scene, account, frame);
        spotlight(scene, lesson, account, frame.buffer_mut());
        coach::draw_beside(scene, lesson, Rect { x: account.right(), width: coach::WIDTH, ..area }, frame);
        if let Some(open) = open {
            dialog::draw(scene.theme, scene.targets, &open, account, frame);
        }
        return;
    }
    let rows = open.as_ref().map(|open| dialog::height(open, area));
    let panel = coach::height(scene, lesson, area, rows);
    let account = Rect { height: area.height - panel, ..area };
    if account.height >= SMALLEST.height {
        account::draw(scene, account, frame);
    } else {
        draw_window(scene, lesson, account, frame);
    }
    spotlight(scene, lesson, account, frame.buffer_mut());
    coach::draw_below(scene, lesson, Rect { y: account.bottom(), height: panel, ..area }, frame);
    if let Some(open) = open {
        dialog::draw(scene.theme, scene.targets, &open, account, frame);
    }
}

/// Draws the account center on a screen that is high enough, and copies the rows that matter.
fn draw_window(scene: Scene<'_>, lesson: &Lesson, area: Rect, frame: &mut Frame<'_>) {
    let targets = Targets::default();
    let whole = Scene { targets: &targets, ..scene };
    let Ok(mut terminal) = Terminal::new(TestBackend::new(area.width, SMALLEST.height));
    let Ok(drawn) = terminal.draw(|frame| {
        account::draw(whole, frame.area(), frame);
    });
    let targets = targets.take();
    // A long notice takes another row.
    let footer = FOOTER + u16::from(footer::notice(scene, usize::from(area.width - 2)).len() > 1);
    let room = area.height - HEADER - footer;
    let most = SMALLEST.height - footer - room - HEADER;
    let lit = targets.iter().filter(|(_, target)| lesson.focus.is_some_and(|focus| focus.is_on(*target)));
    let first = lit.map(|(area, _)| area.y).min();
    let selected = targets.iter().find(|(_, target)| *target == Target::Part(scene.view.selected)).map(|(area, _)| area.y);
    let wanted = first.or(selected).unwrap_or(0);
    // With the title above it.
    let scrolled = wanted.saturating_sub(HEADER + 1 + room / 4).min(most);
    let row_of = |y: u16| match y {
        y if y < HEADER => y,
        y if y < area.height - footer => y + scrolled,
        y => y + SMALLEST.height - area.height,
    };
    for y in 0..area.height {
        copy_row(drawn.buffer, row_of(y), frame.buffer_mut(), Position { x: area.x, y: area.y + y });
        for (from, target) in targets.iter().filter(|(from, _)| (from.top()..from.bottom()).contains(&row_of(y))) {
            scene.mark(Rect { x: area.x + from.x, y: area.y + y, width: from.width, height: 1 }, *target);
        }
    }
}

fn copy_row(from: &Buffer, row: u16, into: &mut Buffer, at: Position) {
    for x in 0..from.area.width {
        into[(at.x + x, at.y)] = from[(x, row)].clone();
    }
}

/// Highlights the part that the step is about: it is marked, and the rest is faint.
fn spotlight(scene: Scene<'_>, lesson: &Lesson, area: Rect, buffer: &mut Buffer) {
    let Some(focus) = lesson.focus.filter(|_| lesson.sandbox.is_none() && !lesson.is_finished) else { return };
    let mut lit: Vec<Rect> = if focus.is_header() {
        vec![Rect { height: HEADER, ..area }]
    } else if focus.is_footer() {
        vec![Rect { y: area.bottom() - 1, height: 1, ..area }]
    } else {
        scene.targets.borrow().iter().filter(|(_, target)| focus.is_on(*target)).map(|(area, _)| *area).collect()
    };
    lit.retain(|row| row.intersects(area));
    if lit.is_empty() {
        return;
    }
    let faint = scene.theme.faint();
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if !lit.iter().any(|row| row.contains(Position { x, y })) {
                let cell = &mut buffer[(x, y)];
                cell.set_style(faint);
            }
        }
    }
    for row in lit.iter().filter(|row| row.x > area.x) {
        for y in row.top()..row.bottom() {
            let cell = &mut buffer[(row.x - 1, y)];
            if cell.symbol() == " " {
                cell.set_symbol("▌").set_style(spotlight_mark(scene.theme));
            }
        }
    }
}

fn spotlight_mark(theme: Theme) -> Style {
    theme.gauge().add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM)
}
