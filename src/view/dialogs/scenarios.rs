//! The built-in scenarios, with the summary of the selected one.

use crate::{
    app::Scenarios,
    view::{Choice, Dialog, Item, Tone, View, keys},
};

pub(super) fn dialog(view: &View<'_>, scenarios: &Scenarios) -> Dialog {
    let (session, text) = (view.session, view.text);
    let mut dialog = Dialog::new(text.get("scenarios-title"));
    for (index, (item, is_selected)) in scenarios.options.iter().enumerate() {
        dialog.push(Item::Choice(Choice::new(index, text.pick(&item.title).to_owned(), is_selected)));
    }
    dialog.gap();
    if scenarios.is_warning {
        dialog.text(Tone::Warning, keys::with_keys(session, &text.get("scenarios-warning")));
    } else if let Some(item) = scenarios.options.selected() {
        dialog.text(Tone::Faint, keys::with_keys(session, text.pick(&item.summary)));
    }
    dialog
}
