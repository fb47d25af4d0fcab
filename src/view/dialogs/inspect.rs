//! The inspector: the goal of the step, condition by condition, and the public state, path by path.

use crate::{
    app::Coach,
    state::{Condition, Path, StateView, literal},
    view::{Check, Dialog, Item, Tone, View},
    walkthrough::Task,
};

pub(super) fn dialog(view: &View<'_>) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("inspect-title"));
    let state = StateView::new(&view.world.state());
    if let Some(coach) = view.session.coach().filter(|coach| !coach.is_in_sandbox()) {
        goal(view, coach, &state, &mut dialog);
    }
    dialog.push(Item::Heading(text.get("account-center")));
    let (top, subscription): (Vec<_>, Vec<_>) = Path::values_in(&state, None).into_iter().partition(|(path, _)| !path.is_in_subscription());
    let pair = |(path, value): (Path, String)| Item::Pair { label: path.name().to_owned(), value };
    dialog.items.extend(top.into_iter().map(pair));
    if let Some(subject) = &view.subject {
        dialog.gap();
        dialog.push(Item::Heading(text.with("inspect-subscription", &[("name", subject.snapshot.name().into())])));
        dialog.items.extend(subscription.into_iter().map(pair));
    }
    dialog
}

/// Adds what the goal of the step asks for, if the author shows it or the step is over.
fn goal(view: &View<'_>, coach: &Coach, state: &StateView, dialog: &mut Dialog) {
    let (text, attempt) = (view.text, coach.attempt());
    let Task::Reach { goal, .. } = &attempt.step().task else { return };
    let record = attempt.record();
    dialog.push(Item::Heading(text.get("inspect-goal")));
    if attempt.walkthrough().shows_goals || record.is_over() || record.was_shown {
        let check = |condition: &Condition| match condition.judge(state, goal.subscription) {
            Ok(()) => Check { holds: true, state: text.get("inspect-met"), words: condition.to_string() },
            Err(found) => {
                let asked = ("condition", condition.to_string().into());
                let words = match found {
                    Some(found) => text.with("inspect-found", &[asked, ("found", literal(&found).into())]),
                    None => text.with("inspect-no-subscription", &[asked]),
                };
                Check { holds: false, state: text.get("inspect-unmet"), words }
            }
        };
        dialog.items.extend(goal.all.iter().map(|condition| Item::Check(check(condition))));
    } else {
        dialog.text(Tone::Faint, text.get("inspect-goal-hidden"));
    }
    dialog.gap();
}
