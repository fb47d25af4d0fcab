//! The help: what this is, every key of the keymap, and what this simulator chose where the documentation is silent.

use ratatui::text::{Line, Span};

use super::{Body, Scene};
use crate::{
    app::{Binding, Help},
    ui::footer,
    wrap::{pad, wrap},
};

/// The rules that are this simulator's own, by the names of their messages.
const CHOICES: &[&str] =
    &["choice-credit-instant", "choice-late-upgrade", "choice-imagine", "choice-deletion", "choice-free-services", "choice-request"];

/// The columns of the keys.
const KEYS: usize = 20;

pub(super) fn body<'a>(scene: Scene<'a>, help: &Help, columns: usize) -> Body<'a> {
    let mut body = Body { scroll: Some(help.scroll), ..Body::new(scene.text.get("help-title")) };
    let looked_for = help.search.text().trim().to_lowercase();
    if help.is_typing || !looked_for.is_empty() {
        body.field(scene, "/", &help.search, columns, help.is_typing);
        body.blank();
    }
    if looked_for.is_empty() {
        for line in lines(scene, columns) {
            body.push(line);
        }
        return body;
    }
    let mut found = Vec::new();
    for context in scene.model.keymap().contexts() {
        let mut rows: Vec<Line<'a>> = Vec::new();
        for binding in scene.model.keymap().bindings(context) {
            let row = row(scene, binding, columns);
            if row.iter().any(|line| line.to_string().to_lowercase().contains(&looked_for)) {
                rows.extend(row);
            }
        }
        if !rows.is_empty() {
            found.push(Line::styled(scene.text.get(&format!("help-{}", context.into_str())), scene.theme.heading()));
            found.append(&mut rows);
        }
    }
    if found.is_empty() {
        body.paragraph(&scene.text.get("palette-nothing"), columns, scene.theme.faint());
    }
    for line in found {
        body.push(line);
    }
    body
}

/// A binding: its keys, and what they do.
fn row<'a>(scene: Scene<'a>, binding: &Binding, columns: usize) -> Vec<Line<'a>> {
    let keys: Vec<String> = binding.keys.iter().map(|key| footer::shown(*key)).collect();
    // Ten digits are told by the first and the last.
    let keys = if keys.len() > 4 { format!("{}–{}", keys[0], keys[keys.len() - 1]) } else { keys.join("  ") };
    let mut keys = pad(&keys, KEYS);
    let words = wrap(&scene.text.get(&format!("{}-help", binding.action.message())), columns.saturating_sub(KEYS));
    let lines = words.into_iter().map(|words| {
        let blank = " ".repeat(KEYS);
        Line::from(vec![Span::styled(std::mem::replace(&mut keys, blank), scene.theme.key()), Span::raw(words)])
    });
    lines.collect()
}

fn lines(scene: Scene<'_>, columns: usize) -> Vec<Line<'_>> {
    let Scene { text, theme, .. } = scene;
    let paragraph = |id: &str| wrap(&text.get(id), columns).into_iter().map(Line::from).collect::<Vec<_>>();
    let mut lines = paragraph("help-about");
    for context in scene.model.keymap().contexts() {
        lines.push(Line::default());
        lines.push(Line::styled(text.get(&format!("help-{}", context.into_str())), theme.heading()));
        for binding in scene.model.keymap().bindings(context) {
            lines.extend(row(scene, binding, columns));
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
