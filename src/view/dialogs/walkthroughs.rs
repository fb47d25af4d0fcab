//! The walkthroughs, with the summary of the selected one.

use crate::{
    app::{Options, WalkthroughItem},
    view::{Choice, Dialog, Item, State, Tone, View, keys},
};

pub(super) fn dialog(view: &View<'_>, options: &Options<WalkthroughItem>) -> Dialog {
    let (session, text) = (view.session, view.text);
    let mut dialog = Dialog::with_text(text.get("walkthroughs-title"), text.get("walkthroughs-text"));
    for (index, (listed, is_selected)) in options.iter().enumerate() {
        let steps = listed.steps;
        let state = match listed.done {
            _ if listed.is_finished => State::Finished(text.get("steps-done")),
            Some(done) => State::Words(format!("{done}/{steps}")),
            None => State::Words(text.with("walkthroughs-steps", &[("steps", steps.into())])),
        };
        let title = keys::with_keys(session, text.pick(&listed.title));
        dialog.push(Item::Choice(Choice { state: Some(state), ..Choice::new(index, title, is_selected) }));
    }
    dialog.gap();
    if let Some(listed) = options.selected() {
        dialog.text(Tone::Faint, keys::with_keys(session, text.pick(&listed.summary)));
    }
    dialog
}
