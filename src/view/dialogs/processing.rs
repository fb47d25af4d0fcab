//! The short *processing* step, as the original had.

use crate::{
    app::Command,
    view::{
        dialog::{Dialog, Tone},
        subject::Moment,
    },
};

pub(super) fn dialog(moment: &Moment<'_>, command: Command) -> Dialog {
    let mut dialog = Dialog::new(moment.text.get(&format!("ask-{}", command.into_str())));
    dialog.text(Tone::Plain, moment.text.get("processing").into_owned());
    dialog
}
