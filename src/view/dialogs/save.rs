//! The question for the name of a file.

use crate::{
    app::{NotSaved, Save, SaveKind},
    view::{Dialog, Field, Item, Tone, View},
};

pub(super) fn dialog(view: &View<'_>, save: &Save) -> Dialog {
    let text = view.text;
    let code = match save.kind {
        SaveKind::Scenario => "save",
        SaveKind::Usage => "download",
        SaveKind::Card => "save-card",
    };
    let mut dialog = Dialog::with_text(text.get(&format!("{code}-title")), text.get(&format!("{code}-text")));
    dialog.push(Item::Field(Field::new(text.get("save-field"), &save.field, true)));
    if let Some(error) = &save.error {
        dialog.gap();
        let words = match error {
            NotSaved::NoName => text.get("save-no-name"),
            NotSaved::Exists => text.get("save-exists"),
            NotSaved::TooLarge => text.get("save-too-large"),
            NotSaved::Because(reason) => text.with("save-failed", &[("reason", reason.as_str().into())]),
        };
        dialog.text(Tone::Error, words);
    }
    dialog
}
