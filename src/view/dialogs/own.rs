//! The form for a trial of one's own.

use strum::VariantArray;

use crate::{
    app::{Own, OwnField},
    view::{Dialog, Field, Item, Tone, View},
};

pub(super) fn dialog(view: &View<'_>, own: &Own) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::with_text(text.get("own-title"), text.get("own-text"));
    let field = |field: &OwnField| {
        let label = text.get(&format!("own-{}", <&str>::from(*field)));
        Field::new(label, own.field_of(*field), *field == own.current)
    };
    dialog.push(Item::Form(OwnField::VARIANTS.iter().map(field).collect()));
    dialog.gap();
    if let Some(error) = own.error(view.session.real_now(), text.zone()) {
        dialog.text(Tone::Error, text.get(&format!("own-{}", <&str>::from(error))));
    } else {
        let zone = ("zone", text.zone().name().into());
        dialog.text(Tone::Plain, text.with(&format!("own-{}-help", <&str>::from(own.current)), &[zone]));
        if own.can_take_back() {
            dialog.text(Tone::Plain, text.get("own-take-back"));
        }
    }
    dialog
}
