//! The picture: lays out a view on a screen of any size, in a theme. The view decides what is said; this module decides where and how.
//!
//! ```text
//!  Account Center   A free trial, two weeks in        eva@contoso.com   EN   SIMULATED   header
//!  Your trial ends on 2019-01-26. …                                   [ Upgrade now ]   banner
//! ╭ SUBSCRIPTIONS (12) ────────────────────────────────────────────────────────────╮   list
//! ╰────────────────────────────────────────────────────────────────────────────────╯
//! ╭ SUBSCRIPTION STATUS ──────────────────────╮╭ WHAT YOU CAN DO ──────────────────╮   status, actions
//! ╰───────────────────────────────────────────╯╰───────────────────────────────────╯
//! ╭ CREDIT ───────────────────────────────────╮╭ TRANSFER ─────────────────────────╮   credit, transfer,
//! ╰───────────────────────────────────────────╯╰───────────────────────────────────╯   free services
//! ╭ DAILY USAGE ──────────────────────────────╮╭ EVENTS ───────────────────────────╮   chart, history
//! ╰───────────────────────────────────────────╯╰───────────────────────────────────╯
//!  ●━━━━━━━━━━━━━━━━━━━━━◆┄┄┄┄┄┄┄┄┄┄┄┄┄○┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄○   timeline
//!  w why?  n next event  q quit  ? help               ▶ ×1  2019-01-10 09:15:00 UTC   footer
//! ```
//!
//! A screen too narrow for the list above the page shows one of them. The usage screen and the comparison of two futures take all the room
//! between the banner and the timeline. `docs/LOOK.md` has the rules of the look. Click targets are where things are drawn: [`target_at`]
//! draws the picture and looks them up.

mod account;
mod actions;
mod banner;
mod big_digits;
mod canvas;
mod chart;
mod coach;
mod coach_layout;
mod demo;
mod dialog;
mod dots;
mod footer;
mod header;
mod history;
mod layout;
mod list;
mod page;
mod panel;
mod paragraph;
mod part_lines;
mod picture;
mod section;
mod spotlight;
mod theme;
mod timeline;
mod usage;
mod value;
mod what_if;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect, Size},
};

pub use canvas::Look;
pub use coach::{WIDTH as COACH_WIDTH, lines_too_many};
pub use demo::{DemoView, ShellLine, ShellView, board, demo, demo_size, notes};
pub use dialog::{lines as dialog_lines, picture as dialog_picture};
pub use layout::is_too_small;
pub use theme::Theme;

use crate::view::{Target, View};

/// Draws on an empty screen. Returns where the cursor is shown.
pub fn draw(view: &View<'_>, look: Look, screen: &mut Buffer) -> Option<Position> {
    canvas::on_screen(screen, look, |canvas, area| picture::draw(canvas, view, area))
}

/// Returns the click targets on a screen of this size. A later one lies above an earlier one.
#[must_use]
pub fn targets(view: &View<'_>, look: Look, size: Size) -> Vec<(Rect, Target)> {
    canvas::off_screen(size, look.theme, |canvas, area| picture::draw(canvas, view, area)).targets
}

/// Returns how many lines of the text that is shown can be scrolled away on a screen of this size; `None` if none can be scrolled.
#[must_use]
pub fn text_end(view: &View<'_>, look: Look, size: Size) -> Option<usize> {
    canvas::off_screen(size, look.theme, |canvas, area| picture::draw(canvas, view, area)).text_end
}

/// Returns the click target at a position on a screen of this size.
#[must_use]
pub fn target_at(view: &View<'_>, look: Look, size: Size, at: Position) -> Option<Target> {
    targets(view, look, size).into_iter().rfind(|(area, _)| area.contains(at)).map(|(_, target)| target)
}
