//! The banner: black on yellow, with the *Upgrade now* button.

use ratatui::{layout::Rect, text::Line};

use super::canvas::Canvas;
use crate::{
    view::{Banner, Part, Target},
    wrap::{pad, shorten, width},
};

pub(super) fn draw(canvas: &mut Canvas<'_>, banner: &Banner, area: Rect) {
    canvas.mark(area, Target::Part(Part::Banner));
    let button = format!("[ {} ]", banner.button);
    let room = usize::from(area.width).saturating_sub(width(&button) + 4);
    // Of several subscriptions, it has to be clear which one is meant.
    let named = banner.named.as_ref().map(|named| named.that_fits(|words| width(words) <= room));
    let message = pad(&shorten(named.unwrap_or(&banner.message), room), room);
    let mark = if canvas.selected == Some(Part::Banner) { '▸' } else { ' ' };
    canvas.put(&Line::styled(format!("{mark}{message}  {button} "), canvas.theme.banner()), area);
}
