//! Dialogs: a box over the page. What stands in it is laid out item by item; what it says is the view's.

mod item;
mod lists;

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::Line,
    widgets::{Block, Clear, Padding, Widget},
};

use super::{Targets, Theme, mark, put};
use crate::{
    view::{Dialog, Item, Place, Target},
    wrap::{shorten, wrap},
};

/// The widest a dialog gets, borders and padding included.
const WIDEST: u16 = 78;

/// What surrounds the text of a dialog, to the left and the right together.
const SIDES: u16 = 6;

/// The rows that surround the text of a dialog.
const AROUND: usize = 4;

/// What stands in a dialog, line by line.
struct Body<'a> {
    /// Each line with what a click on it is on.
    lines: Vec<(Line<'a>, Option<Target>)>,
    /// The column and the row of the cursor.
    cursor: Option<(usize, usize)>,
    /// The row of the option that is chosen.
    chosen: Option<usize>,
}

impl<'a> Body<'a> {
    const fn new() -> Self {
        Self { lines: Vec::new(), cursor: None, chosen: None }
    }

    /// A dialog on lines of so many columns, on a screen of so many rows.
    fn of(theme: Theme, dialog: &'a Dialog, columns: usize, rows: usize) -> Self {
        let mut body = Self::new();
        for (index, item) in dialog.items.iter().enumerate() {
            match item {
                Item::Events(events, chosen) => {
                    // What follows stays in sight.
                    let mut below = Self::new();
                    dialog.items[index + 1..].iter().for_each(|item| below.item(theme, item, columns));
                    body.events(theme, events, *chosen, columns, rows.saturating_sub(AROUND + below.lines.len()));
                }
                Item::Palette(palette) => body.palette(theme, palette, columns, rows),
                item => body.item(theme, item, columns),
            }
        }
        body
    }

    fn push(&mut self, line: impl Into<Line<'a>>) {
        self.lines.push((line.into(), None));
    }

    fn blank(&mut self) {
        self.push(Line::default());
    }

    /// A text on as many lines as it needs.
    fn paragraph(&mut self, words: &str, columns: usize, style: Style) {
        for line in wrap(words, columns) {
            self.push(Line::styled(line, style));
        }
    }
}

/// Draws a dialog in the middle of the screen.
pub(super) fn draw(theme: Theme, targets: &Targets, dialog: &Dialog, screen: Rect, frame: &mut Frame<'_>) {
    if dialog.place == Place::List {
        return;
    }
    let columns = usize::from(WIDEST.min(screen.width) - SIDES);
    let body = Body::of(theme, dialog, columns, screen.height.into());
    mark(targets, screen, Target::Outside);
    // The keys below it stay in sight.
    let screen = Rect { height: screen.height - 1, ..screen };
    draw_body(theme, targets, (dialog, &body), screen, frame);
}

/// How many lines stand in a dialog.
pub(super) fn lines(dialog: &Dialog) -> usize {
    Body::of(Theme::Mono, dialog, usize::from(WIDEST - SIDES), 24).lines.len()
}

/// How many rows a dialog needs on a screen, the keys below it included.
pub(super) fn height(dialog: &Dialog, screen: Rect) -> u16 {
    let lines = Body::of(Theme::Mono, dialog, usize::from(WIDEST.min(screen.width) - SIDES), screen.height.into()).lines.len();
    u16::try_from(lines + 3).unwrap_or(u16::MAX)
}

/// Draws a box in the middle of the screen, and what stands in it.
fn draw_body(theme: Theme, targets: &Targets, (dialog, body): (&Dialog, &Body<'_>), screen: Rect, frame: &mut Frame<'_>) {
    let lines = body.lines.len();
    let size = (WIDEST.min(screen.width), u16::try_from(lines + AROUND).unwrap_or(u16::MAX).min(screen.height));
    let area =
        Rect { x: screen.x + (screen.width - size.0) / 2, y: screen.y + (screen.height - size.1) / 2, width: size.0, height: size.1 };
    // Where it is too high for its empty lines, they go first.
    let padding = if usize::from(area.height) < lines + AROUND { Padding::horizontal(2) } else { Padding::symmetric(2, 1) };
    let title = shorten(&dialog.title, usize::from(area.width).saturating_sub(6));
    let block = Block::bordered().title(Line::styled(format!(" {title} "), theme.heading())).padding(padding);
    let inside = block.inner(area);
    // Of a single column beside it only marks would be left.
    let cleared = if area.x <= screen.x + 1 { Rect { x: screen.x, width: screen.width, ..area } } else { area };
    Clear.render(cleared, frame.buffer_mut());
    block.render(area, frame.buffer_mut());
    mark(targets, area, Target::Dialog);
    let height = usize::from(inside.height);
    let around_chosen = body.chosen.map(|row| row.saturating_sub(height / 2));
    let first = dialog.scroll.or(around_chosen).unwrap_or(0).min(lines.saturating_sub(height));
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
