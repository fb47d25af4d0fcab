//! The question for a point in time.

use crate::{
    app::GoTo,
    view::{Dialog, Field, Item, Tone, View, phrases},
};

pub(super) fn dialog(view: &View<'_>, go_to: &GoTo) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("go-to-title"));
    dialog.push(Item::Field(Field::new(text.get("go-to-field"), &go_to.field, true)));
    dialog.gap();
    let (tone, words) = match go_to.skipped_at() {
        Some(at) => (Tone::Error, phrases::skipped(text, at)),
        None if go_to.refused.is_some() => (Tone::Error, text.get("go-to-refused")),
        None => (Tone::Plain, text.with("go-to-text", &[("zone", text.zone().name().into())])),
    };
    dialog.text(tone, words);
    dialog
}
