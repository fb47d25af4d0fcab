//! The sign-in page: the known accounts, and a field for another one.

use crate::{
    app::{Focus, SignIn, SignInAs},
    domain::Refusal,
    view::{
        dialog::{Choice, Dialog, Field, Item, Tone},
        phrases,
        subject::Moment,
    },
};

pub(super) fn dialog(moment: &Moment<'_>, sign_in: &SignIn) -> Dialog {
    let text = moment.text;
    let mut dialog = Dialog::new(text.get("sign-in-title"));
    dialog.text(Tone::Plain, text.get("sign-in-text").into_owned());
    dialog.gap();
    for (index, (account, is_selected)) in sign_in.accounts.iter().enumerate() {
        let label = match account {
            SignInAs::Known(email) if email == moment.world.signed_in_as() => {
                text.with("sign-in-current", &[("email", email.as_str().into())]).into_owned()
            }
            SignInAs::Known(email) => email.clone(),
            SignInAs::Other => text.get("sign-in-other").into_owned(),
        };
        dialog.push(Item::Choice(Choice { has_keys: sign_in.focus == Focus::Options, ..Choice::new(index, label, is_selected) }));
    }
    dialog.gap();
    dialog.push(Item::Field(Field::new(text.get("sign-in-field"), &sign_in.field, sign_in.focus == Focus::Field)));
    if sign_in.refused {
        dialog.text(Tone::Warning, phrases::refusal(text, Refusal::RecipientInvalid));
    }
    dialog
}
