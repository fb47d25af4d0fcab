//! The sign-in page: the known accounts, and a field for another one.

use crate::{
    app::{Focus, SignIn, SignInAs},
    view::{Choice, Dialog, Field, Item, Tone, View},
};

pub(super) fn dialog(view: &View<'_>, sign_in: &SignIn) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::with_text(text.get("sign-in-title"), text.get("sign-in-text"));
    for (index, (account, is_selected)) in sign_in.accounts.iter().enumerate() {
        let label = match account {
            SignInAs::Known(email) if email == view.world.signed_in_as() => {
                text.with("sign-in-current", &[("email", email.as_str().into())])
            }
            SignInAs::Known(email) => email.clone(),
            SignInAs::Other => text.get("sign-in-other"),
        };
        dialog.push(Item::Choice(Choice { has_keys: sign_in.focus == Focus::Options, ..Choice::new(index, label, is_selected) }));
    }
    dialog.gap();
    dialog.push(Item::Field(Field::new(text.get("sign-in-field"), &sign_in.field, sign_in.focus == Focus::Field)));
    if sign_in.is_judged && !sign_in.has_email() {
        dialog.text(Tone::Warning, text.get("why-not-recipient_invalid"));
    }
    dialog
}
