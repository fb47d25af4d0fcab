//! The question before unsaved work is lost.

use crate::{
    app::{Options, QuitChoice},
    view::{
        dialog::{Choice, Dialog, Item, Tone},
        subject::Moment,
    },
};

pub(super) fn dialog(moment: &Moment<'_>, options: &Options<QuitChoice>) -> Dialog {
    let text = moment.text;
    let mut dialog = Dialog::new(text.get("quit-title"));
    dialog.text(Tone::Plain, text.get("quit-text").into_owned());
    dialog.gap();
    for (index, (option, is_selected)) in options.iter().enumerate() {
        let label = match option {
            QuitChoice::Stay => text.get("quit-stay"),
            QuitChoice::Save => text.get("quit-save"),
            QuitChoice::Quit => text.get("quit-quit"),
        };
        dialog.push(Item::Choice(Choice::new(index, label.into_owned(), is_selected)));
    }
    dialog
}
