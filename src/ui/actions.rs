//! What can be done: every command with its key, and one that is not possible with its reason.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::Scene;
use crate::{
    app::{Action, Command, KEYMAP},
    domain::Snapshot,
    text::{shorten, width, wrap},
};

/// The key of a command, as the keymap has it.
pub(super) fn key_of(command: Command) -> String {
    let binding = KEYMAP.iter().find(|binding| binding.action == Action::Ask(command));
    binding.and_then(|binding| binding.keys.first()).map(ToString::to_string).unwrap_or_default()
}

/// The width from which a reason stands beside its command.
const BESIDE_FROM: u16 = 60;

/// How many lines it takes.
pub(super) fn height(scene: Scene<'_>, snapshot: &Snapshot<'_>, width: u16) -> u16 {
    u16::try_from(lines(scene, snapshot, width).len()).unwrap_or(u16::MAX)
}

pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    for (line, y) in lines(scene, snapshot, area.width).iter().zip(area.top()..area.bottom()) {
        line.render(Rect { y, height: 1, ..area }, frame.buffer_mut());
    }
}

fn lines<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>, columns: u16) -> Vec<Line<'a>> {
    let Scene { model, text, theme } = scene;
    let mut lines = vec![Line::styled(text.get("title-actions"), theme.heading())];
    for (command, refusals) in model.commands(snapshot) {
        let possible = refusals.is_empty();
        let name = text.get(&format!("command-{}", command.code())).into_owned();
        let style = if possible { ratatui::style::Style::new() } else { theme.faint() };
        let key = if possible { theme.key() } else { theme.faint() };
        let mut line = vec![Span::styled(format!("{}  ", key_of(command)), key)];
        let reasons = text.refusals(&refusals);
        if columns >= BESIDE_FROM {
            let filled = crate::text::pad(&name, 32);
            let room = usize::from(columns).saturating_sub(3 + width(&filled));
            line.push(Span::styled(filled, style));
            line.push(Span::styled(shorten(&reasons, room), style));
            lines.push(Line::from(line));
        } else {
            line.push(Span::styled(name, style));
            lines.push(Line::from(line));
            for reason in wrap(&reasons, usize::from(columns).saturating_sub(3)) {
                lines.push(Line::styled(format!("   {reason}"), theme.faint()));
            }
        }
    }
    lines
}
