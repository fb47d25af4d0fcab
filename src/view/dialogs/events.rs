//! What happens when, the chosen event with its reason below.

use super::why::explain;
use crate::view::{
    dialog::{Dialog, Item},
    history::History,
    subject::Moment,
};

pub(super) fn dialog(moment: &Moment<'_>, chosen: usize) -> Dialog {
    let (session, text, now) = (moment.session, moment.text, moment.session.world().now());
    let mut dialog = Dialog::new(text.get("events-title"));
    let Some(subject) = &moment.subject else { return dialog };
    dialog.push(Item::Events(History::of(subject).events, chosen));
    dialog.gap();
    // As it was, or as it is known now: what is in store is not.
    let then = |at| if at > now { Some(subject.snapshot.later(at)) } else { session.world().subscription()?.at(at) };
    if let Some(event) = subject.events().get(chosen)
        && let Some(then) = then(event.at)
    {
        explain(text, &then.why_happening(&event.what), now, &mut dialog);
    }
    dialog
}
