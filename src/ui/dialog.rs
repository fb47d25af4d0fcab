//! Dialogs: a box over the page, laid out item by item.

mod body;
mod item;
mod lists;

use ratatui::{
    Frame, Terminal,
    backend::TestBackend,
    buffer::Buffer,
    layout::Rect,
    text::Line,
    widgets::{Block, Clear, Padding, Widget},
};

use self::body::Body;
use super::{
    layout::SMALLEST,
    scene::{Look, Targets, mark, put},
    theme::Theme,
};
use crate::{
    view::{Dialog, Item, Target},
    wrap::shorten,
};

/// The largest width of a dialog, including borders and padding.
const WIDEST: u16 = 78;

/// The columns of both borders and paddings.
const SIDES: u16 = 6;

/// The rows of both borders and paddings.
const AROUND: usize = 4;

/// Lays out a dialog on a screen with this many rows, in lines of at most `columns` columns.
fn body(theme: Theme, dialog: &Dialog, columns: usize, rows: usize) -> Body<'_> {
    let mut body = Body::new();
    for (index, item) in dialog.items.iter().enumerate() {
        match item {
            Item::Events(events, selected) => {
                // The items below the list stay visible.
                let mut below = Body::new();
                dialog.items[index + 1..].iter().for_each(|item| below.item(theme, item, columns));
                body.events(theme, events, *selected, columns, rows.saturating_sub(AROUND + below.lines.len()));
            }
            Item::Palette(palette) => body.palette(theme, palette, columns, rows),
            item => body.item(theme, item, columns),
        }
    }
    body
}

pub(super) fn draw(theme: Theme, targets: &Targets, dialog: &Dialog, screen: Rect, frame: &mut Frame<'_>) {
    if dialog.items.is_empty() {
        return;
    }
    let columns = usize::from(WIDEST.min(screen.width) - SIDES);
    let body = body(theme, dialog, columns, screen.height.into());
    mark(targets, screen, Target::Outside);
    // The keys below it stay visible.
    let screen = Rect { height: screen.height - 1, ..screen };
    draw_body(theme, targets, (dialog, &body), screen, frame);
}

/// Draws a dialog by itself.
#[must_use]
pub fn picture(dialog: &Dialog, look: Look) -> Buffer {
    let height = u16::try_from(lines(dialog)).unwrap_or(u16::MAX).saturating_add(5);
    let Ok(mut terminal) = Terminal::new(TestBackend::new(SMALLEST.width, height));
    let Ok(drawn) = terminal.draw(|frame| draw(look.theme, &Targets::default(), dialog, frame.area(), frame));
    drawn.buffer.clone()
}

/// Returns the number of lines in a dialog on the smallest screen.
#[must_use]
pub fn lines(dialog: &Dialog) -> usize {
    body(Theme::Mono, dialog, usize::from(WIDEST - SIDES), 24).lines.len()
}

/// Returns the rows that a dialog needs on a screen, including those of the keys below it.
pub(super) fn height(dialog: &Dialog, screen: Rect) -> u16 {
    let lines = body(Theme::Mono, dialog, usize::from(WIDEST.min(screen.width) - SIDES), screen.height.into()).lines.len();
    u16::try_from(lines + 3).unwrap_or(u16::MAX)
}

/// Draws a box with a dialog in the middle of the screen.
fn draw_body(theme: Theme, targets: &Targets, (dialog, body): (&Dialog, &Body<'_>), screen: Rect, frame: &mut Frame<'_>) {
    let lines = body.lines.len();
    let size = (WIDEST.min(screen.width), u16::try_from(lines + AROUND).unwrap_or(u16::MAX).min(screen.height));
    let area =
        Rect { x: screen.x + (screen.width - size.0) / 2, y: screen.y + (screen.height - size.1) / 2, width: size.0, height: size.1 };
    // Without the empty rows if it is too high.
    let padding = if usize::from(area.height) < lines + AROUND { Padding::horizontal(2) } else { Padding::symmetric(2, 1) };
    let title = shorten(&dialog.title, usize::from(area.width).saturating_sub(6));
    let block = Block::bordered().title(Line::styled(format!(" {title} "), theme.heading())).padding(padding);
    let inside = block.inner(area);
    // A single column of the page beside it would show nothing but marks.
    let cleared = if area.x <= screen.x + 1 { Rect { x: screen.x, width: screen.width, ..area } } else { area };
    Clear.render(cleared, frame.buffer_mut());
    block.render(area, frame.buffer_mut());
    mark(targets, area, Target::Dialog);
    let height = usize::from(inside.height);
    let around_selected = body.selected.map(|row| row.saturating_sub(height / 2));
    let first = dialog.scroll.or(around_selected).unwrap_or(0).min(lines.saturating_sub(height));
    for ((line, target), y) in body.lines.iter().skip(first).zip(inside.top()..inside.bottom()) {
        let row = Rect { y, height: 1, ..inside };
        put(line, row, frame);
        if let Some(target) = target {
            mark(targets, row, *target);
        }
    }
    let buffer = frame.buffer_mut();
    if first > 0 {
        buffer.set_string(inside.right(), inside.top(), "↑", theme.faint());
    }
    if first + height < lines {
        buffer.set_string(inside.right(), inside.bottom().saturating_sub(1), "↓", theme.faint());
    }
    if let Some((column, row)) = body.cursor {
        let place = |offset: usize, start: u16, end: u16| start.saturating_add(u16::try_from(offset).unwrap_or(u16::MAX)).min(end - 1);
        frame.set_cursor_position((place(column, inside.x, inside.right()), place(row, inside.y, inside.bottom())));
    }
}
