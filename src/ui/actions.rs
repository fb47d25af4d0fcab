//! What can be done: every command with its key, and one that is not possible with its reason.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};

use super::{Scene, put};
use crate::{
    app::{Action, Command, Part},
    domain::Snapshot,
    wrap::{pad, wrap},
};

/// The key of a command, as the keymap has it.
fn key_of(scene: Scene<'_>, command: Command) -> String {
    scene.model.keymap().key_of(Action::Ask(command)).map(|key| key.to_string()).unwrap_or_default()
}

/// Where the names stand, behind the keys.
const KEY: usize = 3;

/// Where the reasons stand, behind the names.
const NAME: usize = 30;

/// The most lines that the reasons take below their command, where there are several; the key tells them all.
const LINES: usize = 2;

/// The width from which a reason stands beside its command.
const BESIDE_FROM: u16 = 60;

/// How many lines it takes.
pub(super) fn height(scene: Scene<'_>, snapshot: &Snapshot<'_>, width: u16) -> u16 {
    u16::try_from(lines(scene, snapshot, width).len()).unwrap_or(u16::MAX)
}

/// Draws the commands. Returns how many lines that took.
pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) -> u16 {
    let lines = lines(scene, snapshot, area.width);
    for ((command, line), y) in lines.iter().zip(area.top()..area.bottom()) {
        let row = Rect { y, height: 1, ..area };
        match command {
            Some(command) => scene.put_part(Part::Command(*command), line, row, frame),
            None => put(line, row, frame),
        }
    }
    u16::try_from(lines.len()).unwrap_or(area.height).min(area.height)
}

/// The lines, each with the command that it is of.
fn lines<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>, columns: u16) -> Vec<(Option<Command>, Line<'a>)> {
    let Scene { model, text, theme, .. } = scene;
    let mut lines = vec![(None, Line::styled(text.get("title-actions"), theme.heading()))];
    for (command, refusals) in model.commands(snapshot) {
        let possible = refusals.is_empty();
        let name = text.get(&format!("command-{}", command.into_str())).into_owned();
        let style = if possible { ratatui::style::Style::new() } else { theme.faint() };
        let key = if possible { theme.key() } else { theme.faint() };
        // Beside the command where there is room, else below it.
        let (indent, beside) = if columns >= BESIDE_FROM { (NAME, true) } else { (KEY, false) };
        // A narrow screen has a line for each; the key tells the rest.
        let room = usize::from(columns).saturating_sub(indent);
        let reasons = if beside {
            vec![text.refusals_within(&refusals, room)]
        } else {
            wrap(&text.refusals_that_fit(&refusals, |words| wrap(words, room).len() <= LINES), room)
        };
        let mut reasons = reasons.into_iter();
        let mut line = vec![Span::styled(pad(&key_of(scene, command), KEY), key)];
        if beside {
            line.push(Span::styled(pad(&name, NAME - KEY), style));
            line.push(Span::styled(reasons.next().unwrap_or_default(), style));
        } else {
            line.push(Span::styled(name, style));
        }
        lines.push((Some(command), Line::from(line)));
        lines.extend(reasons.map(|reason| (Some(command), Line::styled(format!("{}{reason}", " ".repeat(indent)), theme.faint()))));
    }
    lines
}
