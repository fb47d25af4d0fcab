//! The banner: black on yellow, with the *Upgrade now* button.

use ratatui::{Frame, layout::Rect, text::Line, widgets::Widget};

use super::scene::Scene;
use crate::{
    view::{Banner, Part, Target},
    wrap::{pad, shorten, width},
};

pub(super) fn draw(scene: Scene<'_>, banner: &Banner, area: Rect, frame: &mut Frame<'_>) {
    scene.mark(area, Target::Part(Part::Banner));
    let button = format!("[ {} ]", banner.button);
    let room = usize::from(area.width).saturating_sub(width(&button) + 4);
    let message = pad(&shorten(&banner.message, room), room);
    let mark = if scene.view.selected == Part::Banner { '▸' } else { ' ' };
    Line::styled(format!("{mark}{message}  {button} "), scene.theme.banner()).render(area, frame.buffer_mut());
}
