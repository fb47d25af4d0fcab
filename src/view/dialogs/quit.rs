//! The question before unsaved work is lost.

use crate::{
    app::{Options, QuitChoice},
    view::{Choice, Dialog, Item, View},
};

pub(super) fn dialog(view: &View<'_>, options: &Options<QuitChoice>) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::with_text(text.get("quit-title"), text.get("quit-text"));
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
