//! Dialogs: a box over the page, laid out item by item.

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
    view::{Dialog, Item, Placement, Target},
    wrap::{shorten, wrap},
};

/// The largest width of a dialog, including borders and padding.
const WIDEST: u16 = 78;

/// The columns of both borders and paddings.
const SIDES: u16 = 6;

/// The rows of both borders and paddings.
const AROUND: usize = 4;

/// A dialog in lines.
struct Body<'a> {
    /// Each line with its click target.
    lines: Vec<(Line<'a>, Option<Target>)>,
    /// The column and row of the cursor.
    cursor: Option<(usize, usize)>,
    /// The row of the selected choice.
    chosen: Option<usize>,
}

impl<'a> Body<'a> {
    const fn new() -> Self {
        Self { lines: Vec::new(), cursor: None, chosen: None }
    }

    /// Lays out a dialog on a screen with this many rows, in lines of at most `columns` columns.
    fn of(theme: Theme, dialog: &'a Dialog, columns: usize, rows: usize) -> Self {
        let mut body = Self::new();
        for (index, item) in dialog.items.iter().enumerate() {
            match item {
                Item::Events(events, chosen) => {
                    // The items below the list stay visible.
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

    fn paragraph(&mut self, words: &str, columns: usize, style: Style) {
        for line in wrap(words, columns) {
            self.push(Line::styled(line, style));
        }
    }
}

pub(super) fn draw(theme: Theme, targets: &Targets, dialog: &Dialog, screen: Rect, frame: &mut Frame<'_>) {
    if dialog.placement == Placement::List {
        return;
    }
    let columns = usize::from(WIDEST.min(screen.width) - SIDES);
    let body = Body::of(theme, dialog, columns, screen.height.into());
    mark(targets, screen, Target::Outside);
    // The keys below it stay visible.
    let screen = Rect { height: screen.height - 1, ..screen };
    draw_body(theme, targets, (dialog, &body), screen, frame);
}

/// Returns the number of lines in a dialog on the smallest screen.
pub(super) fn lines(dialog: &Dialog) -> usize {
    Body::of(Theme::Mono, dialog, usize::from(WIDEST - SIDES), 24).lines.len()
}

/// Returns the rows that a dialog needs on a screen, including those of the keys below it.
pub(super) fn height(dialog: &Dialog, screen: Rect) -> u16 {
    let lines = Body::of(Theme::Mono, dialog, usize::from(WIDEST.min(screen.width) - SIDES), screen.height.into()).lines.len();
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
