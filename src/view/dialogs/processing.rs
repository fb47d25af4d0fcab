//! The short *processing* step, as the original had.

use crate::{
    app::Command,
    view::{Dialog, Tone, View},
};

pub(super) fn dialog(view: &View<'_>, command: Command) -> Dialog {
    let mut dialog = Dialog::new(view.text.get(&format!("ask-{}", command.name())));
    dialog.text(Tone::Plain, view.text.get("processing"));
    dialog
}
