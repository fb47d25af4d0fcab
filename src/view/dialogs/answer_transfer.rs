//! The mail that the recipient of a transfer request received.

use crate::view::{Dialog, Subject, Tone, words::sentence};

pub(super) fn mail(subject: &Subject<'_>, dialog: &mut Dialog) {
    let Subject { text, snapshot, .. } = subject;
    let Some(request) = snapshot.pending_request() else { return };
    let sign_up = snapshot.sign_up();
    let arguments = [
        ("from", sign_up.administrator.as_str().into()),
        ("to", request.recipient.into()),
        ("at", text.instant(request.requested_at).into()),
        ("name", snapshot.name().into()),
        ("id", sign_up.id.to_string().into()),
    ];
    let until = [("until", subject.until(request.expires_at()))];
    let mut say = |tone, part: &str| dialog.text(tone, sentence(text, &format!("mail-{part}"), &arguments, &until));
    for part in ["from", "to", "date", "subject"] {
        say(Tone::Faint, part);
    }
    dialog.gap();
    let mut say = |tone, part: &str| dialog.text(tone, sentence(text, &format!("mail-{part}"), &arguments, &until));
    for part in ["text", "subscription", "expires"] {
        say(Tone::Plain, part);
    }
}
