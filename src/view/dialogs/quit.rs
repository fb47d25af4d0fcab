//! The question before unsaved work is lost.

use crate::{
    app::{Options, QuitChoice},
    view::{Choice, Dialog, Item, Tone, View},
};

pub(super) fn dialog(view: &View<'_>, options: &Options<QuitChoice>) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("quit-title"));
    dialog.text(Tone::Plain, text.get("quit-text"));
    dialog.gap();
    for (index, (option, is_selected)) in options.iter().enumerate() {
        let label = match option {
            QuitChoice::Stay => text.get("quit-stay"),
            QuitChoice::Save => text.get("quit-save"),
            QuitChoice::Quit => text.get("quit-quit"),
        };
        dialog.push(Item::Choice(Choice::new(index, label, is_selected)));
    }
    dialog
}
