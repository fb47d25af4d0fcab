//! The question for a point in time.

use crate::{
    app::GoTo,
    clock::TypedTimeError,
    view::{Dialog, Field, Item, Tone, View, phrases},
};

pub(super) fn dialog(view: &View<'_>, go_to: &GoTo) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("go-to-title"));
    dialog.push(Item::Field(Field::new(text.get("go-to-field"), &go_to.field, true)));
    dialog.gap();
    let (tone, words) = match go_to.refused {
        Some(TypedTimeError::Skipped(at)) => (Tone::Error, phrases::skipped(text, at)),
        Some(TypedTimeError::OutOfRange) => (Tone::Error, text.get("go-to-refused")),
        Some(TypedTimeError::Unreadable) => (Tone::Error, text.get("go-to-unreadable")),
        None => (Tone::Plain, text.with("go-to-text", &[("zone", text.zone().name().into())])),
    };
    dialog.text(tone, words);
    dialog
}
