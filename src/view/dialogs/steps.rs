//! The steps of the walkthrough, each with its state.

use crate::{
    app::Options,
    view::{Choice, Dialog, Item, State, View, keys},
};

pub(super) fn dialog(view: &View<'_>, options: &Options<usize>) -> Dialog {
    let (session, text) = (view.session, view.text);
    let Some(coach) = session.coach() else { return Dialog::default() };
    let attempt = coach.attempt();
    let mut dialog = Dialog::new(keys::with_keys(session, text.pick(&attempt.walkthrough().title)).shown());
    for (index, (step, is_selected)) in options.iter().enumerate() {
        let record = &attempt.records()[*step];
        let state = match (record.is_done, record.is_skipped) {
            (true, _) => "steps-done",
            (_, true) => "steps-skipped",
            _ if attempt.was_reached(*step) => "steps-open",
            _ => "steps-later",
        };
        let title = keys::with_keys(session, text.pick(&attempt.walkthrough().steps[*step].title));
        let state = State::Words(text.get(state));
        dialog.push(Item::Choice(Choice { number: Some(step + 1), state: Some(state), ..Choice::new(index, title, is_selected) }));
    }
    dialog
}
