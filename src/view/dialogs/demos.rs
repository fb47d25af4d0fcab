//! The demos, with what the selected one shows.

use crate::{
    app::Options,
    view::{Choice, Dialog, Item, Tone, View},
};

pub(super) fn dialog(view: &View<'_>, options: &Options<&'static str>) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::with_text(text.get("demos-title"), text.get("demos-text"));
    for (index, (name, is_selected)) in options.iter().enumerate() {
        dialog.push(Item::Choice(Choice::new(index, text.get(&format!("demo-{name}")), is_selected)));
    }
    dialog.gap();
    if let Some(name) = options.selected() {
        dialog.text(Tone::Faint, text.get(&format!("demo-{name}-text")));
    }
    dialog
}
