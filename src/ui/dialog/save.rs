//! The question for a file, and the one before something is lost.

use ratatui::style::Style;

use super::{Body, Scene};
use crate::app::{NotSaved, Options, QuitChoice, Save, SaveKind};

pub(super) fn body<'a>(scene: Scene<'a>, save: &Save, columns: usize) -> Body<'a> {
    let text = scene.text;
    let code = match save.kind {
        SaveKind::Scenario => "save",
        SaveKind::Usage => "download",
        SaveKind::Card => "save-card",
    };
    let mut body = Body::new(text.get(&format!("{code}-title")));
    body.paragraph(&text.get(&format!("{code}-text")), columns, Style::new());
    body.blank();
    body.field(scene, &text.get("save-field"), &save.field, columns, true);
    if let Some(error) = &save.error {
        body.blank();
        let words = match error {
            NotSaved::Exists => text.get("save-exists"),
            NotSaved::TooLarge => text.get("save-too-large"),
            NotSaved::Because(reason) => text.with("save-failed", &[("reason", reason.as_str().into())]),
        };
        body.paragraph(&words, columns, scene.theme.warning());
    }
    body
}

pub(super) fn leave<'a>(scene: Scene<'a>, options: &Options<QuitChoice>, columns: usize) -> Body<'a> {
    let text = scene.text;
    let mut body = Body::new(text.get("quit-title"));
    body.paragraph(&text.get("quit-text"), columns, Style::new());
    body.blank();
    for (place, (option, is_chosen)) in options.iter().enumerate() {
        let label = match option {
            QuitChoice::Stay => text.get("quit-stay"),
            QuitChoice::Save => text.get("quit-save"),
            QuitChoice::Quit => text.get("quit-quit"),
        };
        body.option(scene, place, &label, is_chosen, true, columns);
    }
    body
}
