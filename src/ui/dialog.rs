//! Dialogs: a box over the page with what is asked or told. What stands in it is in the files of this folder.

mod ask;
mod help;
mod palette;
mod save;
mod sign_in;
mod time;
mod walkthroughs;
mod why;

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
    widgets::{Block, Clear, Padding, Widget},
};

use super::{Scene, put};
use crate::{
    app::{Dialog, Field, Processing, Target},
    wrap::{pad, shorten, width, wrap},
};

/// The widest a dialog gets, borders and padding included.
const WIDEST: u16 = 78;

/// What surrounds the text of a dialog, to the left and the right together.
const SIDES: u16 = 6;

/// What stands in a dialog.
pub(super) struct Body<'a> {
    pub(super) title: String,
    /// Each line with what a click on it is on.
    pub(super) lines: Vec<(Line<'a>, Option<Target>)>,
    /// The column and the row of the cursor.
    cursor: Option<(usize, usize)>,
    /// How many lines are scrolled away, where it can be scrolled.
    scroll: Option<usize>,
    /// The row that stays in sight.
    focus: Option<usize>,
}

impl<'a> Body<'a> {
    fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), lines: Vec::new(), cursor: None, scroll: None, focus: None }
    }

    fn push(&mut self, line: impl Into<Line<'a>>) {
        self.lines.push((line.into(), None));
    }

    fn blank(&mut self) {
        self.push(Line::default());
    }

    /// A text on as many lines as it needs.
    fn paragraph(&mut self, text: &str, columns: usize, style: Style) {
        for line in wrap(text, columns) {
            self.push(Line::styled(line, style));
        }
    }

    /// A radio button, of which a dialog has several.
    fn option(&mut self, scene: Scene<'_>, place: usize, label: &str, is_chosen: bool, has_keys: bool, columns: usize) {
        let words = shorten(&format!("({}) {label}", if is_chosen { '•' } else { ' ' }), columns.saturating_sub(2));
        let style = if is_chosen && has_keys { scene.theme.chosen() } else { Style::new() };
        self.lines.push((Line::from(vec![Span::raw("  "), Span::styled(words, style)]), Some(Target::Option(place))));
    }

    /// A field with its label, and the cursor where it takes the keys. A text that is too long shows its end.
    fn field(&mut self, scene: Scene<'_>, label: &str, typed: &Field, columns: usize, has_keys: bool) {
        if scene.in_words {
            self.push(Line::raw(format!("{label}: {}", typed.text())));
            return;
        }
        let room = columns.saturating_sub(width(label) + 4).max(8);
        let (before, behind) = typed.halves();
        let mut visible = before.to_owned();
        while width(&visible) >= room {
            visible.remove(0);
        }
        if has_keys {
            self.cursor = Some((width(label) + 2 + width(&visible), self.lines.len()));
        }
        visible.push_str(behind);
        let visible = pad(&shorten(&visible, room), room);
        let style = if has_keys { scene.theme.strong() } else { scene.theme.faint() };
        let line = vec![Span::raw(format!("{label}  ")), Span::styled(visible, style.add_modifier(ratatui::style::Modifier::UNDERLINED))];
        self.lines.push((Line::from(line), Some(Target::Field)));
    }
}

pub(super) fn draw(scene: Scene<'_>, dialog: &Dialog, screen: Rect, frame: &mut Frame<'_>) {
    if matches!(dialog, Dialog::Filter(_)) {
        // It is drawn where the list has its title.
        return;
    }
    let columns = usize::from(WIDEST.min(screen.width) - SIDES);
    let body = body(scene, dialog, columns, screen.height.into());
    scene.mark(screen, Target::Outside);
    // The keys below it stay in sight.
    let screen = Rect { height: screen.height - 1, ..screen };
    draw_body(scene, &body, screen, frame);
}

/// How many lines stand in a dialog.
pub(super) fn lines(scene: Scene<'_>, dialog: &Dialog) -> usize {
    body(scene, dialog, usize::from(WIDEST - SIDES), 24).lines.len()
}

/// How many rows a dialog needs on a screen, the keys below it included.
pub(super) fn height(scene: Scene<'_>, dialog: &Dialog, screen: Rect) -> u16 {
    let lines = body(scene, dialog, usize::from(WIDEST.min(screen.width) - SIDES), screen.height.into()).lines.len();
    u16::try_from(lines + 3).unwrap_or(u16::MAX)
}

/// What stands in a dialog, on lines of so many columns, on a screen of so many lines.
pub(super) fn body<'a>(scene: Scene<'a>, dialog: &Dialog, columns: usize, height: usize) -> Body<'a> {
    let text = scene.text;
    match dialog {
        Dialog::Filter(_) => Body::new(""),
        Dialog::Ask(ask) => ask::body(scene, ask, columns),
        Dialog::Processing(Processing { command, .. }) => {
            let mut body = Body::new(text.get(&format!("ask-{}", command.into_str())));
            body.push(Line::raw(text.get("processing").into_owned()));
            body
        }
        Dialog::Why(why) => why::body(scene, why, columns),
        Dialog::WhyFutures(why) => why::futures(scene, why.scroll, columns),
        Dialog::Events(events) => time::events(scene, events.chosen, columns, height),
        Dialog::GoTo(go_to) => time::go_to(scene, go_to, columns),
        Dialog::Branches(branches) => time::branches(scene, &branches.0, columns),
        Dialog::SignIn(sign_in) => sign_in::body(scene, sign_in, columns),
        Dialog::Quit(quit) => save::leave(scene, &quit.0, columns),
        Dialog::Save(save) => save::body(scene, save, columns),
        Dialog::Palette(palette) => palette::body(scene, palette, columns, height),
        Dialog::Help(help) => help::body(scene, help, columns),
        Dialog::Walkthroughs(list) => walkthroughs::walkthroughs(scene, &list.0, columns),
        Dialog::Steps(steps) => walkthroughs::steps(scene, &steps.0, columns),
        Dialog::Card(_) => walkthroughs::card(scene, columns),
    }
}

/// Draws a box in the middle of the screen, and what stands in it.
fn draw_body(scene: Scene<'_>, body: &Body<'_>, screen: Rect, frame: &mut Frame<'_>) {
    let lines = body.lines.len();
    let size = (WIDEST.min(screen.width), u16::try_from(lines + 4).unwrap_or(u16::MAX).min(screen.height));
    let area =
        Rect { x: screen.x + (screen.width - size.0) / 2, y: screen.y + (screen.height - size.1) / 2, width: size.0, height: size.1 };
    // Where it is too high for its empty lines, they go first.
    let padding = if usize::from(area.height) < lines + 4 { Padding::horizontal(2) } else { Padding::symmetric(2, 1) };
    let title = shorten(&body.title, usize::from(area.width).saturating_sub(6));
    let block = Block::bordered().title(Line::styled(format!(" {title} "), scene.theme.heading())).padding(padding);
    let inside = block.inner(area);
    // Of a single column beside it only marks would be left.
    let cleared = if area.x <= screen.x + 1 { Rect { x: screen.x, width: screen.width, ..area } } else { area };
    Clear.render(cleared, frame.buffer_mut());
    block.render(area, frame.buffer_mut());
    scene.mark(area, Target::Dialog);
    let height = usize::from(inside.height);
    let focused = body.focus.map(|row| row.saturating_sub(height / 2));
    let first = body.scroll.or(focused).unwrap_or(0).min(lines.saturating_sub(height));
    for ((line, target), y) in body.lines.iter().skip(first).zip(inside.top()..inside.bottom()) {
        let row = Rect { y, height: 1, ..inside };
        put(line, row, frame);
        if let Some(target) = target {
            scene.mark(row, *target);
        }
    }
    let buffer = frame.buffer_mut();
    if first > 0 {
        buffer.set_string(inside.right(), inside.top(), "↑", scene.theme.faint());
    }
    if first + height < lines {
        buffer.set_string(inside.right(), inside.bottom().saturating_sub(1), "↓", scene.theme.faint());
    }
    if let Some((column, row)) = body.cursor {
        let place = |offset: usize, start: u16, end: u16| start.saturating_add(u16::try_from(offset).unwrap_or(u16::MAX)).min(end - 1);
        frame.set_cursor_position((place(column, inside.x, inside.right()), place(row, inside.y, inside.bottom())));
    }
}
