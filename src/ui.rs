//! The picture: lays out a view on a screen of any size, in a theme. The view decides what is said; this module decides where and how.
//!
//! ```text
//!  Account Center   A free trial, two weeks in        eva@contoso.com   EN   SIMULATED   header
//!   Your trial ends in 16 days …                                   [ Upgrade now ]    banner
//!  SUBSCRIPTIONS          │ SUBSCRIPTION STATUS                │ WHAT YOU CAN DO
//!  list                   │ status, credit, forecast,          │ actions
//!                         │ transfer, free services,           │
//!                         │ chart                              │ history
//!  ●━━━━━━━━━━━━━━━━━━━━━◆┄┄┄┄┄┄┄┄┄┄┄┄┄○┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄○      timeline
//!  w why?  n next event  Space pause  q quit  ? help         ▶ ×1  2019-01-10 09:15:00 UTC  footer
//! ```
//!
//! A narrow screen shows the list or the page, with the actions below the page. The usage screen and the comparison of two futures take all
//! the room between the banner and the timeline. Click targets are where things are drawn: [`target_at`] draws the picture and looks them
//! up.

mod actions;
mod ascii;
mod banner;
mod big_digits;
mod chart;
mod coach;
mod coach_layout;
mod demo;
mod dialog;
mod footer;
mod header;
mod history;
mod layout;
mod list;
mod page;
mod paragraph;
mod section;
mod theme;
mod timeline;
mod usage;
mod value;
mod what_if;

use std::cell::RefCell;

use ratatui::{
    Frame, Terminal,
    backend::TestBackend,
    buffer::Buffer,
    layout::{Alignment, Position, Rect, Size},
    text::Line,
    widgets::{Paragraph, Widget},
};

pub use coach::WIDTH as COACH_WIDTH;
pub use demo::{DemoView, ROWS_BELOW, demo, demo_size, notes};
pub use layout::{Areas, Middle, SMALLEST};
pub use theme::Theme;

use crate::view::{Dialog, Part, Screen, StepTexts, Target, View};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    pub theme: Theme,
    /// Whether lines and marks are drawn in ASCII.
    pub ascii: bool,
}

/// Click targets. A later one lies above an earlier one.
type Targets = RefCell<Vec<(Rect, Target)>>;

/// What every part of a picture is drawn with.
#[derive(Clone, Copy)]
struct Scene<'a> {
    view: &'a View<'a>,
    theme: Theme,
    /// Presenter mode: countdowns have big digits, and what only helps at the keyboard is left out.
    is_presented: bool,
    targets: &'a Targets,
}

impl<'a> Scene<'a> {
    const fn new(view: &'a View<'a>, look: Look, targets: &'a Targets) -> Self {
        Self { view, theme: look.theme, is_presented: false, targets }
    }

    fn mark(self, area: Rect, target: Target) {
        mark(self.targets, area, target);
    }

    /// Draws a line of a part of the page as a click target, with a mark before it if the part is selected.
    fn put_part(self, part: Part, line: &Line<'_>, row: Rect, frame: &mut Frame<'_>) {
        let is_first = self.targets.borrow().last().is_none_or(|(_, above)| *above != Target::Part(part));
        self.mark(row, Target::Part(part));
        put(line, row, frame);
        if self.view.selected == part && is_first && row.x > 0 {
            frame.buffer_mut().set_string(row.x - 1, row.y, "▸", self.theme.strong());
        }
    }
}

/// Returns how many lines of a step do not fit into the coach's panel on a screen of this size.
#[must_use]
pub fn lines_too_many(step: &StepTexts, size: Size) -> usize {
    coach::lines_too_many(step, size)
}

/// Draws a dialog by itself.
#[must_use]
pub fn dialog_picture(dialog: &Dialog, look: Look) -> Buffer {
    let height = u16::try_from(dialog_lines(dialog)).unwrap_or(u16::MAX).saturating_add(5);
    let Ok(mut terminal) = Terminal::new(TestBackend::new(SMALLEST.width, height));
    let Ok(drawn) = terminal.draw(|frame| dialog::draw(look.theme, &Targets::default(), dialog, frame.area(), frame));
    drawn.buffer.clone()
}

/// Returns the number of lines in a dialog on the smallest screen.
#[must_use]
pub fn dialog_lines(dialog: &Dialog) -> usize {
    dialog::lines(dialog)
}

/// Returns the smallest screen for a session with or without a coach.
#[must_use]
pub const fn smallest(has_coach: bool) -> Size {
    if has_coach { coach_layout::SMALLEST_WITH_COACH } else { SMALLEST }
}

pub fn draw(view: &View<'_>, look: Look, frame: &mut Frame<'_>) {
    draw_in(Scene::new(view, look, &Targets::default()), frame.area(), frame);
    if look.ascii {
        ascii::replace(frame.buffer_mut());
    }
}

/// Returns the click targets on a screen of this size. A later one lies above an earlier one.
#[must_use]
pub fn targets(view: &View<'_>, look: Look, size: Size) -> Vec<(Rect, Target)> {
    let targets = Targets::default();
    let Ok(mut terminal) = Terminal::new(TestBackend::new(size.width, size.height));
    let Ok(_) = terminal.draw(|frame| draw_in(Scene::new(view, look, &targets), frame.area(), frame));
    targets.into_inner()
}

/// Returns the click target at a position on a screen of this size.
#[must_use]
pub fn target_at(view: &View<'_>, look: Look, size: Size, at: Position) -> Option<Target> {
    targets(view, look, size).into_iter().rfind(|(area, _)| area.contains(at)).map(|(_, target)| target)
}

/// Draws the picture in an area of the screen.
fn draw_in(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    if let Some(lesson) = &scene.view.lesson {
        coach_layout::draw(scene, lesson, area, frame);
    } else if draw_account(scene, area, frame)
        && let Some(open) = &scene.view.dialog
    {
        dialog::draw(scene.theme, scene.targets, open, area, frame);
    }
}

/// Draws the account center. Returns whether there was room for it.
fn draw_account(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> bool {
    let view = scene.view;
    let Some(areas) = Areas::of(area, view.banner.is_some()) else {
        too_small(scene, SMALLEST, area, frame);
        return false;
    };
    header::draw(scene, areas.header, frame);
    if let (Some(banner), Some(area)) = (&view.banner, areas.banner) {
        banner::draw(scene, banner, area, frame);
    }
    match &view.screen {
        Screen::Nothing(words) => page::draw_nothing(scene, words, areas.middle, frame),
        Screen::Page(page) => page::draw(scene, page, areas.middle, frame),
        Screen::Usage(usage) => usage::draw(scene, usage, areas.whole_middle, frame),
        Screen::WhatIf(what_if) => what_if::draw(scene, what_if, areas.whole_middle.union(areas.timeline), frame),
    }
    if let Some(timeline) = &view.timeline {
        timeline::draw(scene, timeline, areas.timeline, frame);
    }
    footer::draw(scene, areas.footer, frame);
    true
}

fn mark(targets: &Targets, area: Rect, target: Target) {
    targets.borrow_mut().push((area, target));
}

/// Draws a line of text. A line that is too long ends in `…`.
fn put(line: &Line<'_>, area: Rect, frame: &mut Frame<'_>) {
    let area = Rect { height: area.height.min(1), ..area };
    line.render(area, frame.buffer_mut());
    if line.width() > usize::from(area.width) && !area.is_empty() {
        frame.buffer_mut()[(area.right() - 1, area.y)].set_symbol("…");
    }
}

/// Says how much room is needed and how much there is.
fn too_small(scene: Scene<'_>, needed: Size, area: Rect, frame: &mut Frame<'_>) {
    let line = Line::raw(scene.view.too_small((needed.width, needed.height), (area.width, area.height)));
    let middle = Rect { y: area.y + area.height.saturating_sub(1) / 2, height: area.height.min(1), ..area };
    Paragraph::new(line).alignment(Alignment::Center).render(middle, frame.buffer_mut());
}
