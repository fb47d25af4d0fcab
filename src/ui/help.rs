//! The help: what this is, every key of the keymap, and what this simulator chose where the documentation is silent.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};

use super::{Scene, dialog, footer, put};
use crate::{
    app::{Context, bindings},
    text::{pad, wrap},
};

/// The rules that are this simulator's own, by the names of their messages.
const CHOICES: &[&str] =
    &["choice-credit-instant", "choice-late-upgrade", "choice-imagine", "choice-deletion", "choice-free-services", "choice-request"];

/// The columns of the keys.
const KEYS: usize = 20;

pub(super) fn draw(scene: Scene<'_>, scroll: usize, screen: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(78.min(screen.width) - 6);
    let lines = lines(scene, columns);
    let inside = dialog::frame_of(scene, &scene.text.get("help-title"), lines.len(), screen, frame);
    let height = usize::from(inside.height);
    let first = scroll.min(lines.len().saturating_sub(height));
    for (line, y) in lines.iter().skip(first).zip(inside.top()..inside.bottom()) {
        put(line, Rect { y, ..inside }, frame);
    }
    let buffer = frame.buffer_mut();
    if first > 0 {
        buffer.set_string(inside.right(), inside.top(), "↑", scene.theme.faint());
    }
    if first + height < lines.len() {
        buffer.set_string(inside.right(), inside.bottom() - 1, "↓", scene.theme.faint());
    }
}

fn lines(scene: Scene<'_>, columns: usize) -> Vec<Line<'_>> {
    let Scene { text, theme, .. } = scene;
    let paragraph = |id: &str| wrap(&text.get(id), columns).into_iter().map(Line::from).collect::<Vec<_>>();
    let mut lines = paragraph("help-about");
    for context in Context::ALL {
        lines.push(Line::default());
        lines.push(Line::styled(text.get(&format!("help-{}", context.code())), theme.heading()));
        for binding in bindings(context) {
            let keys: Vec<String> = binding.keys.iter().map(|key| footer::shown(*key)).collect();
            lines.push(Line::from(vec![
                Span::styled(pad(&keys.join("  "), KEYS), theme.key()),
                Span::raw(text.get(&format!("{}-help", binding.message)).into_owned()),
            ]));
        }
    }
    lines.push(Line::default());
    lines.push(Line::styled(text.get("help-choices"), theme.heading()));
    for choice in CHOICES {
        for (index, line) in wrap(&text.get(choice), columns - 2).into_iter().enumerate() {
            lines.push(Line::raw(format!("{} {line}", if index == 0 { '·' } else { ' ' })));
        }
    }
    lines
}
