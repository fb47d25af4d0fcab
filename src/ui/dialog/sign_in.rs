//! The page where somebody signs in: the accounts that are known, and another one to be typed.

use ratatui::{style::Style, text::Line};

use super::{Body, Scene};
use crate::app::{Focus, SignIn, SignInAs};

pub(super) fn body<'a>(scene: Scene<'a>, sign_in: &SignIn, columns: usize) -> Body<'a> {
    let text = scene.text;
    let mut body = Body::new(text.get("sign-in-title"));
    body.paragraph(&text.get("sign-in-text"), columns, Style::new());
    body.blank();
    for (place, (account, is_chosen)) in sign_in.accounts.iter().enumerate() {
        let label = match account {
            SignInAs::Known(email) if email == scene.model.signed_in_as() => {
                text.with("sign-in-current", &[("email", email.as_str().into())])
            }
            SignInAs::Known(email) => email.as_str().into(),
            SignInAs::Other => text.get("sign-in-other"),
        };
        body.option(scene, place, &label, is_chosen, sign_in.focus == Focus::Options, columns);
    }
    body.blank();
    body.field(scene, &text.get("sign-in-field"), &sign_in.field, columns, sign_in.focus == Focus::Field);
    if sign_in.refused {
        body.push(Line::styled(format!("▲ {}", text.get("refusal-recipient_invalid")), scene.theme.warning()));
    }
    body
}
