//! Dialogs: a box over the page, laid out item by item.

mod body;
mod item;
mod lists;

use ratatui::{
    buffer::Buffer,
    layout::{Margin, Position, Rect, Size},
    text::{Line, Span},
    widgets::{Clear, Widget},
};

use self::body::Body;
use super::{
    canvas::{Canvas, Look, off_screen},
    layout::SMALLEST,
    panel,
    theme::Theme,
};
use crate::{
    view::{Dialog, Item, KeyHint, Part, Target},
    wrap::width,
};

/// The largest width of a dialog, including borders and padding.
const WIDEST: u16 = 78;

/// The columns of both borders and paddings.
const SIDES: u16 = 6;

/// The rows of both borders and paddings.
const AROUND: usize = 4;

/// The rows of both borders.
const FRAME: usize = 2;

/// Whether there are empty rows between the items.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Air {
    None,
    Rows,
}

/// Lays out a dialog on a screen. Where something is chosen, it is without empty rows if only so all of it is in sight.
fn body(theme: Theme, dialog: &Dialog, screen: Size) -> Body<'_> {
    // Without the row of the keys.
    let fits = |body: &Body<'_>| body.lines.len() + FRAME < usize::from(screen.height);
    let airy = body_with(Air::Rows, theme, dialog, screen);
    if airy.selected.is_none() || fits(&airy) {
        return airy;
    }
    Some(body_with(Air::None, theme, dialog, screen)).filter(fits).unwrap_or(airy)
}

fn body_with(air: Air, theme: Theme, dialog: &Dialog, screen: Size) -> Body<'_> {
    let (columns, rows) = (usize::from(WIDEST.min(screen.width) - SIDES), usize::from(screen.height));
    let mut body = Body::new(theme, columns);
    for (index, item) in dialog.items.iter().enumerate() {
        match item {
            Item::Events(events, selected) => {
                // The items below the list stay visible.
                let mut below = Body::new(theme, columns);
                dialog.items[index + 1..].iter().for_each(|item| below.item(item));
                body.events(events, *selected, rows.saturating_sub(AROUND + below.lines.len()));
            }
            Item::Palette(palette) => body.palette(palette, rows),
            Item::Gap if air == Air::None => {}
            item => body.item(item),
        }
    }
    body
}

/// Draws a dialog by itself.
#[must_use]
pub fn picture(dialog: &Dialog, look: Look) -> Buffer {
    let height = u16::try_from(lines(dialog)).unwrap_or(u16::MAX).saturating_add(5);
    off_screen(Size { height, ..SMALLEST }, look.theme, |canvas, area| draw(canvas, dialog, &[], area)).buffer
}

/// Returns the number of lines in a dialog on a screen of 80 columns and 24 rows.
#[must_use]
pub fn lines(dialog: &Dialog) -> usize {
    body(Theme::Mono, dialog, Size::new(80, 24)).lines.len()
}

/// Returns the rows that a dialog needs on a screen, including those of the keys below it.
pub(super) fn height(dialog: &Dialog, screen: Rect) -> u16 {
    let body = body(Theme::Mono, dialog, screen.as_size());
    u16::try_from(body.lines.len().max(body.reserved) + 3).unwrap_or(u16::MAX)
}

/// Draws a box with a dialog in the middle of the screen.
pub(super) fn draw(canvas: &mut Canvas<'_>, dialog: &Dialog, hints: &[KeyHint], screen: Rect) {
    if dialog.items.is_empty() {
        return;
    }
    let theme = canvas.theme;
    let body = body(theme, dialog, screen.as_size());
    canvas.mark(screen, Target::Outside);
    // The keys below it stay visible.
    let screen = Rect { height: screen.height - 1, ..screen };
    let lines = body.lines.len();
    let rows = |lines: usize| u16::try_from(lines + AROUND).unwrap_or(u16::MAX).min(screen.height);
    let (width, height) = (WIDEST.min(screen.width), rows(lines));
    let above = (screen.height - rows(lines.max(body.reserved))) / 2;
    let area = Rect { x: screen.x + (screen.width - width) / 2, y: screen.y + above, width, height };
    // Without the empty rows if it is too high.
    let margin = if usize::from(height) < lines + AROUND { Margin::new(3, 1) } else { Margin::new(3, 2) };
    let inside = area.inner(margin);
    canvas.buffer.set_style(screen, theme.inert());
    // A single column of the page beside it would show nothing but marks.
    let cleared = if area.x <= screen.x + 1 { Rect { x: screen.x, width: screen.width, ..area } } else { area };
    let timelines = canvas.targets.iter().filter(|(_, target)| *target == Target::Part(Part::Timeline)).map(|(timeline, _)| *timeline);
    for timeline in timelines.filter(|timeline| timeline.intersects(cleared)).collect::<Vec<_>>() {
        // Its labels say nothing without the line.
        Clear.render(timeline, canvas.buffer);
    }
    Clear.render(cleared, canvas.buffer);
    panel::draw_frame(canvas, true, area);
    panel::draw_title(canvas, &dialog.title, true, area);
    canvas.mark(area, Target::Dialog);
    let height = usize::from(inside.height);
    let around_selected = body.selected.map(|row| row.saturating_sub(height / 2));
    let last = lines.saturating_sub(height);
    canvas.text_end = Some(last);
    let first = dialog.scroll.map_or(around_selected.unwrap_or(0).min(last), |scroll| scroll.first_line(lines, height));
    canvas.put_rows(&body.lines[first..], inside);
    canvas.arrows(inside.right(), (inside.top(), inside.bottom().saturating_sub(1)), (first > 0, first < last));
    let page = dialog.pages.iter().filter(|_| last > 0).map(|[back, on]| if first < last { on } else { back });
    draw_buttons(canvas, page.chain(hints.iter().filter(|hint| hint.is_button)), area);
    if let Some((column, row)) = body.cursor {
        let position = |offset: usize, start: u16, end: u16| start.saturating_add(u16::try_from(offset).unwrap_or(u16::MAX)).min(end - 1);
        let (x, y) = (position(column, inside.x, inside.right()), position(row, inside.y, inside.bottom()));
        canvas.cursor = Some(Position { x, y });
    }
}

/// Draws the keys that confirm and leave a dialog as buttons into the lower side of its frame, as many as there is room for.
fn draw_buttons<'a>(canvas: &mut Canvas<'_>, hints: impl DoubleEndedIterator<Item = &'a KeyHint>, frame: Rect) {
    let mut right = frame.right().saturating_sub(2);
    for hint in hints.rev() {
        let columns = u16::try_from(width(&hint.key) + width(&hint.word) + 5).unwrap_or(frame.width);
        if right < frame.x + columns + 2 {
            break;
        }
        let at = Rect { x: right - columns, y: frame.bottom() - 1, width: columns, height: 1 };
        let key = Span::styled(hint.key.as_str(), canvas.theme.key());
        canvas.put_over(&Line::from(vec![Span::raw("[ "), key, Span::raw(format!(" {} ]", hint.word))]), at);
        canvas.mark(at, Target::Key(hint.press));
        right = at.x.saturating_sub(1);
    }
}
