//! The branches of time: what was done in each, and how far it was seen.

use crate::{
    app::{Branch, Options},
    domain::{Act, Fact, Money},
    view::{
        dialog::{Choice, Dialog, Item, Tone},
        phrases,
        subject::Moment,
    },
};

/// The acts of a branch that are told. What was done last tells it apart best.
const ACTS: usize = 3;

pub(super) fn dialog(moment: &Moment<'_>, options: &Options<usize>) -> Dialog {
    let text = moment.text;
    let mut dialog = Dialog::new(text.get("branches-title"));
    dialog.text(Tone::Plain, text.get("branches-text").into_owned());
    dialog.gap();
    let branches: Vec<&Branch> = moment.session.world().branches().collect();
    for (index, (branch, is_chosen)) in options.iter().map(|(branch, is_chosen)| (branches.get(*branch), is_chosen)).enumerate() {
        let Some(branch) = branch else { continue };
        let reached = [("at", text.instant(branch.reached()).into())];
        let name = text.with(if index == 0 { "branch-this" } else { "branch-other" }, &reached).into_owned();
        dialog.push(Item::Choice(Choice::new(index, name, is_chosen)));
        let acts = branch.acts();
        for (subscription, fact) in &acts[acts.len().saturating_sub(ACTS)..] {
            dialog.push(Item::Detail(done(moment, *subscription, fact).into()));
        }
        if acts.is_empty() {
            dialog.push(Item::Detail(text.get("branch-nothing-done").into_owned().into()));
        }
    }
    dialog
}

/// What was done when, and to which subscription where there are several.
fn done(moment: &Moment<'_>, subscription: usize, fact: &Fact) -> String {
    let (session, text) = (moment.session, moment.text);
    let what = match &fact.act {
        Act::Usage(amount) => {
            let amount = text.amount(Money::new(*amount, session.world().currency_at(subscription)));
            text.with("act-usage-of", &[("amount", amount.into())]).into_owned()
        }
        act => phrases::act(text, act),
    };
    let of = if session.world().existing() > 1 { format!("{}: ", session.world().name_at(subscription)) } else { String::new() };
    format!("{} {of}{what}", text.instant(fact.at))
}
