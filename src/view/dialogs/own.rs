//! The form for a trial of one's own.

use strum::VariantArray;

use crate::{
    app::{Own, OwnError, OwnField},
    text::Text,
    view::{Dialog, Field, Item, Tone, View, keys},
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
        dialog.text(Tone::Error, own_error(text, own, error));
    } else {
        let zone = ("zone", text.zone().name().into());
        let help = match own.current {
            OwnField::Credit if own.may_lack_credit() => "own-credit-help-exported".to_owned(),
            field => format!("own-{}-help", <&str>::from(field)),
        };
        dialog.text(Tone::Plain, text.with(&help, &[zone]));
        if own.can_take_back() {
            dialog.text(Tone::Plain, keys::with_keys(view.session, &text.get("own-take-back")));
        }
    }
    dialog
}

/// Says what is wrong with a field.
#[must_use]
pub fn own_error(text: &Text, own: &Own, error: OwnError) -> String {
    let currency = own.currency();
    let mut arguments = vec![("currency", currency.code().into()), ("decimals", i64::from(currency.decimals()).into())];
    if let OwnError::Skipped(at) = error {
        arguments.extend([("before", text.last_before(at).into()), ("after", text.instant(at).into())]);
    }
    text.with(&format!("own-{}", <&str>::from(error)), &arguments)
}
