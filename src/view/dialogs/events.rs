//! Past and future events, with the reason of the selected one.

use super::why::explain;
use crate::view::{Dialog, Item, View, phrases::Dates};

pub(super) fn dialog(view: &View<'_>, selected: usize) -> Dialog {
    let (world, text, now) = (view.world, view.text, view.world.now());
    let mut dialog = Dialog::new(text.get("events-title"));
    let Some(subject) = &view.subject else { return dialog };
    dialog.push(Item::Events(view.history().events, selected));
    dialog.gap();
    // The past as it was; the future as it is known now, without the facts that the scenario has in store.
    let then = |at| if at > now { Some(subject.snapshot.later(at)) } else { world.subscription()?.at(at) };
    if let Some(event) = view.events.get(selected)
        && let Some(then) = then(event.at)
    {
        let coming = subject.snapshot.why_coming(&event.what).filter(|_| event.at > now);
        let why = coming.unwrap_or_else(|| then.why_happening(&event.what));
        explain(text, &why, Dates::of(&then), now, &mut dialog);
    }
    dialog
}
