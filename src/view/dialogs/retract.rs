//! The facts of a real subscription that can be taken back.

use crate::{
    app::Options,
    view::{Choice, Dialog, Item, View, phrases},
};

pub(super) fn dialog(view: &View<'_>, options: &Options<usize>) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::with_text(text.get("retract-title"), text.get("retract-text"));
    let Some(subscription) = view.world.subscription() else { return dialog };
    for (index, (fact, is_selected)) in options.iter().map(|(fact, is_selected)| (subscription.facts().get(*fact), is_selected)).enumerate()
    {
        let Some(fact) = fact else { continue };
        let what = [("at", text.instant(fact.at).into()), ("what", phrases::act(text, &fact.act, &subscription.sign_up().name).into())];
        dialog.push(Item::Choice(Choice::new(index, text.with("branch-act", &what), is_selected)));
    }
    dialog
}
