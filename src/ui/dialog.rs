//! Dialogs: a box over the page with what is asked, the options, and what each would mean.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
    widgets::{Block, Clear, Padding, Widget},
};

use super::{Scene, help, put, upgrade};
use crate::{
    app::{Ask, Choice, Command, Dialog, Field, Focus, Leaving, NotSaved, Save},
    text::{width, wrap},
};

/// The widest a dialog gets, borders and padding included.
const WIDEST: u16 = 78;

/// What surrounds the text of a dialog, to the left and the right together.
const SIDES: u16 = 6;

/// The lines of a dialog, and where the cursor stands among them.
pub(super) struct Body<'a> {
    pub(super) title: String,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) cursor: Option<(usize, usize)>,
}

pub(super) fn draw(scene: Scene<'_>, dialog: &Dialog, screen: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(WIDEST.min(screen.width) - SIDES);
    let body = match dialog {
        Dialog::Ask(ask) => ask_body(scene, ask, columns),
        Dialog::Processing { command, .. } => {
            Body { title: title(scene, *command), lines: vec![Line::raw(scene.text.get("processing").into_owned())], cursor: None }
        }
        Dialog::Leave(leave) => leave_body(scene, leave.choice, columns),
        Dialog::Save(save) => save_body(scene, save, columns),
        Dialog::Help { scroll } => return help::draw(scene, *scroll, screen, frame),
    };
    let inside = frame_of(scene, &body.title, body.lines.len(), screen, frame);
    for (line, y) in body.lines.iter().zip(inside.top()..inside.bottom()) {
        put(line, Rect { y, ..inside }, frame);
    }
    if let Some((column, row)) = body.cursor {
        let place = |offset: usize, start: u16, end: u16| start.saturating_add(u16::try_from(offset).unwrap_or(u16::MAX)).min(end - 1);
        frame.set_cursor_position((place(column, inside.x, inside.right()), place(row, inside.y, inside.bottom())));
    }
}

/// Draws an empty box in the middle of the screen and returns the room inside it.
pub(super) fn frame_of(scene: Scene<'_>, title: &str, lines: usize, screen: Rect, frame: &mut Frame<'_>) -> Rect {
    let size = (WIDEST.min(screen.width), u16::try_from(lines + 4).unwrap_or(u16::MAX).min(screen.height));
    let area =
        Rect { x: screen.x + (screen.width - size.0) / 2, y: screen.y + (screen.height - size.1) / 2, width: size.0, height: size.1 };
    // Where it is too high for its empty lines, they go first.
    let padding = if usize::from(area.height) < lines + 4 { Padding::horizontal(2) } else { Padding::symmetric(2, 1) };
    let block = Block::bordered().title(Line::styled(format!(" {title} "), scene.theme.heading())).padding(padding);
    let inside = block.inner(area);
    Clear.render(area, frame.buffer_mut());
    block.render(area, frame.buffer_mut());
    inside
}

fn title(scene: Scene<'_>, command: Command) -> String {
    scene.text.get(&format!("ask-{}", command.code())).into_owned()
}

/// A command's question: what it is about, the options, the field, and what it would change.
fn ask_body<'a>(scene: Scene<'a>, ask: &Ask, columns: usize) -> Body<'a> {
    let text = scene.text;
    let code = ask.command.code();
    let mut lines: Vec<Line<'a>> = wrap(&text.get(&format!("ask-{code}-text")), columns).into_iter().map(Line::from).collect();
    lines.push(Line::default());
    for (choice, message) in [(Choice::Yes, format!("ask-{code}-yes")), (Choice::No, format!("ask-{code}-no"))] {
        lines.push(option(scene, &text.get(&message), ask.choice == choice, ask.focus == Focus::Options));
    }
    let mut cursor = None;
    if let Some(typed) = &ask.field {
        lines.push(Line::default());
        let (line, column) = field(scene, &text.get(&format!("ask-{code}-field")), typed, columns, ask.focus == Focus::Field);
        cursor = column.map(|column| (column, lines.len()));
        lines.push(line);
    }
    if let Some(snapshot) = scene.model.selected() {
        let consequences = match ask.command {
            Command::Upgrade => upgrade::consequences(scene, &snapshot, columns),
            command => wrap(&consequence(scene, &snapshot, command), columns).into_iter().map(Line::from).collect(),
        };
        if !consequences.is_empty() {
            lines.push(Line::default());
            lines.extend(consequences);
        }
    }
    Body { title: title(scene, ask.command), lines, cursor }
}

/// What a command means, with the dates of the subscription that it is about.
fn consequence(scene: Scene<'_>, snapshot: &crate::domain::Snapshot<'_>, command: Command) -> String {
    let now = snapshot.instant();
    let at = |days| scene.text.instant(now + crate::domain::days(days));
    let arguments = [("deletion", at(90).into()), ("expires", at(15).into())];
    scene.text.with(&format!("ask-{}-means", command.code()), &arguments).into_owned()
}

fn leave_body<'a>(scene: Scene<'a>, chosen: Leaving, columns: usize) -> Body<'a> {
    let text = scene.text;
    let mut lines: Vec<Line<'a>> = wrap(&text.get("quit-text"), columns).into_iter().map(Line::from).collect();
    lines.push(Line::default());
    for (choice, message) in [(Leaving::Stay, "quit-stay"), (Leaving::Save, "quit-save"), (Leaving::Quit, "quit-quit")] {
        lines.push(option(scene, &text.get(message), chosen == choice, true));
    }
    Body { title: text.get("quit-title").into_owned(), lines, cursor: None }
}

fn save_body<'a>(scene: Scene<'a>, save: &Save, columns: usize) -> Body<'a> {
    let text = scene.text;
    let mut lines: Vec<Line<'a>> = wrap(&text.get("save-text"), columns).into_iter().map(Line::from).collect();
    lines.push(Line::default());
    let (line, column) = field(scene, &text.get("save-field"), &save.field, columns, true);
    let cursor = column.map(|column| (column, lines.len()));
    lines.push(line);
    if let Some(error) = &save.error {
        lines.push(Line::default());
        let words = match error {
            NotSaved::Exists => text.get("save-exists"),
            NotSaved::Because(reason) => text.with("save-failed", &[("reason", reason.as_str().into())]),
        };
        lines.extend(wrap(&words, columns).into_iter().map(|line| Line::styled(line, scene.theme.warning())));
    }
    Body { title: text.get("save-title").into_owned(), lines, cursor }
}

/// A radio button.
fn option<'a>(scene: Scene<'a>, label: &str, chosen: bool, focused: bool) -> Line<'a> {
    let words = format!("({}) {label}", if chosen { '•' } else { ' ' });
    Line::from(vec![
        Span::raw("  "),
        Span::styled(words, if chosen && focused { scene.theme.chosen() } else { ratatui::style::Style::new() }),
    ])
}

/// A field with its label; the column of the cursor where it takes the keys. A text that is too long shows its end.
fn field<'a>(scene: Scene<'a>, label: &str, typed: &Field, columns: usize, focused: bool) -> (Line<'a>, Option<usize>) {
    let room = columns.saturating_sub(width(label) + 4).max(8);
    let (before, behind) = typed.halves();
    let mut visible = before.to_owned();
    while width(&visible) >= room {
        visible.remove(0);
    }
    let column = width(label) + 2 + width(&visible);
    visible.push_str(behind);
    let visible = crate::text::pad(&crate::text::shorten(&visible, room), room);
    let style = if focused { scene.theme.strong() } else { scene.theme.faint() };
    let line =
        Line::from(vec![Span::raw(format!("{label}  ")), Span::styled(visible, style.add_modifier(ratatui::style::Modifier::UNDERLINED))]);
    (line, focused.then_some(column))
}
