//! The question for a point in time.

use crate::{
    app::GoTo,
    view::{Dialog, Field, Item, Tone, View},
};

pub(super) fn dialog(view: &View<'_>, go_to: &GoTo) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("go-to-title"));
    dialog.push(Item::Field(Field::new(text.get("go-to-field"), &go_to.field, true)));
    dialog.gap();
    let (id, tone) = if go_to.refused { ("go-to-refused", Tone::Error) } else { ("go-to-text", Tone::Plain) };
    dialog.text(tone, text.get(id));
    dialog
}
