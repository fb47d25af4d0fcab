//! The branches of the timeline, each with its last acts.

use crate::{
    app::{Branch, Options},
    domain::{Act, Fact, Money},
    view::{Choice, Dialog, Item, View, phrases},
};

/// How many acts of a branch are shown: the last ones tell it apart best.
const ACTS: usize = 3;

pub(super) fn dialog(view: &View<'_>, options: &Options<usize>) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::with_text(text.get("branches-title"), text.get("branches-text"));
    let branches: Vec<&Branch> = view.world.branches().collect();
    for (index, (branch, is_selected)) in options.iter().map(|(branch, is_selected)| (branches.get(*branch), is_selected)).enumerate() {
        let Some(branch) = branch else { continue };
        let reached = [("at", text.instant(branch.reached()).into())];
        let name = text.with(if index == 0 { "branch-this" } else { "branch-other" }, &reached);
        dialog.push(Item::Choice(Choice::new(index, name, is_selected)));
        let acts = branch.acts();
        for (subscription, fact) in &acts[acts.len().saturating_sub(ACTS)..] {
            dialog.push(Item::Detail(done(view, *subscription, fact).into()));
        }
        if acts.is_empty() {
            dialog.push(Item::Detail(text.get("branch-nothing-done").into()));
        }
    }
    dialog
}

/// Describes an act with its instant and, if there are several subscriptions, the name of the one that it changed.
fn done(view: &View<'_>, subscription: usize, fact: &Fact) -> String {
    let (world, text) = (view.world, view.text);
    let what = match &fact.act {
        Act::Usage(amount) => {
            let amount = text.amount(Money::new(*amount, world.currency_at(subscription)));
            text.with("act-usage-of", &[("amount", amount.into())])
        }
        act => phrases::act(text, act, world.name_at(subscription)),
    };
    let what = if world.existing() > 1 { text.labelled(world.name_at(subscription), &what) } else { what };
    text.with("branch-act", &[("at", text.instant(fact.at).into()), ("what", what.into())])
}
