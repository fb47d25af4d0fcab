//! The question before a walkthrough begins again.

use crate::{
    app::{Options, StartOverChoice},
    view::{Choice, Dialog, Item, View},
};

pub(super) fn dialog(view: &View<'_>, options: &Options<StartOverChoice>) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::with_text(text.get("start-over-title"), text.get("start-over-text"));
    for (index, (option, is_selected)) in options.iter().enumerate() {
        let label = match option {
            StartOverChoice::GoOn => text.get("start-over-go-on"),
            StartOverChoice::StartOver => text.get("start-over-start-over"),
        };
        dialog.push(Item::Choice(Choice::new(index, label, is_selected)));
    }
    dialog
}
