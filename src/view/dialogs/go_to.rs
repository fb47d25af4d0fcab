//! The question for a point in time.

use crate::{
    app::{GoTo, GoToError},
    view::{Dialog, Field, Item, Tone, View, phrases},
};

pub(super) fn dialog(view: &View<'_>, go_to: &GoTo) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("go-to-title"));
    dialog.push(Item::Field(Field::new(text.get("go-to-field"), &go_to.field, true)));
    dialog.gap();
    match go_to.refused {
        None => dialog.text(Tone::Plain, text.with("go-to-text", &[("zone", text.zone().name().into())])),
        Some(GoToError::NoTime) => dialog.text(Tone::Error, text.get("go-to-refused")),
        Some(GoToError::Skipped(at)) => dialog.text(Tone::Error, phrases::skipped(text, at)),
    }
    dialog
}
