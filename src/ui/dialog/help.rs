//! The help: what this is, every key of the keymap, and what this simulator chose where the documentation is silent.

use ratatui::text::{Line, Span};

use super::{Body, Scene};
use crate::{
    app::Context,
    text::{pad, wrap},
    ui::footer,
};

/// The rules that are this simulator's own, by the names of their messages.
const CHOICES: &[&str] =
    &["choice-credit-instant", "choice-late-upgrade", "choice-imagine", "choice-deletion", "choice-free-services", "choice-request"];

/// The columns of the keys.
const KEYS: usize = 20;

pub(super) fn body(scene: Scene<'_>, scroll: usize, columns: usize) -> Body<'_> {
    let mut body = Body { scroll: Some(scroll), ..Body::new(scene.text.get("help-title")) };
    for line in lines(scene, columns) {
        body.push(line);
    }
    body
}

fn lines(scene: Scene<'_>, columns: usize) -> Vec<Line<'_>> {
    let Scene { text, theme, .. } = scene;
    let paragraph = |id: &str| wrap(&text.get(id), columns).into_iter().map(Line::from).collect::<Vec<_>>();
    let mut lines = paragraph("help-about");
    for context in Context::ALL {
        lines.push(Line::default());
        lines.push(Line::styled(text.get(&format!("help-{}", context.code())), theme.heading()));
        for binding in scene.model.keymap().bindings(context) {
            let keys: Vec<String> = binding.keys.iter().map(|key| footer::shown(*key)).collect();
            let mut keys = keys.join("  ");
            for words in wrap(&text.get(&format!("{}-help", binding.message)), columns.saturating_sub(KEYS)) {
                lines.push(Line::from(vec![Span::styled(pad(&std::mem::take(&mut keys), KEYS), theme.key()), Span::raw(words)]));
            }
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
