//! The whole picture: the account center, and the coach or a dialog.

use ratatui::{Frame, layout::Rect};

use super::{account, coach_layout, dialog, scene::Scene};

/// Draws the picture in an area of the screen.
pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    if let Some(lesson) = &scene.view.lesson() {
        coach_layout::draw(scene, lesson, area, frame);
    } else if account::draw(scene, area, frame)
        && let Some(open) = &scene.view.dialog()
    {
        dialog::draw(scene.theme, scene.targets, open, area, frame);
    }
}
