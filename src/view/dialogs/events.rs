//! Past and future events, with the reason of the selected one.

use super::why::explain;
use crate::view::{
    dialog::{Dialog, Item},
    history::History,
    subject::Moment,
};

pub(super) fn dialog(moment: &Moment<'_>, selected: usize) -> Dialog {
    let (world, text, now) = (moment.world, moment.text, moment.world.now());
    let mut dialog = Dialog::new(text.get("events-title"));
    let Some(subject) = &moment.subject else { return dialog };
    dialog.push(Item::Events(History::of(subject).events, selected));
    dialog.gap();
    // The past as it was; the future as it is known now, without the facts that the scenario has in store.
    let then = |at| if at > now { Some(subject.snapshot.later(at)) } else { world.subscription()?.at(at) };
    if let Some(event) = subject.events().get(selected)
        && let Some(then) = then(event.at)
    {
        explain(text, &then.why_happening(&event.what), now, &mut dialog);
    }
    dialog
}
