//! The question for a point in time.

use crate::{
    app::GoTo,
    view::{
        dialog::{Dialog, Field, Item, Tone},
        subject::Moment,
    },
};

pub(super) fn dialog(moment: &Moment<'_>, go_to: &GoTo) -> Dialog {
    let text = moment.text;
    let mut dialog = Dialog::new(text.get("go-to-title"));
    dialog.push(Item::Field(Field::new(text.get("go-to-field"), &go_to.field, true)));
    dialog.gap();
    let (id, tone) = if go_to.refused { ("go-to-refused", Tone::Error) } else { ("go-to-text", Tone::Plain) };
    dialog.text(tone, text.get(id).into_owned());
    dialog
}
