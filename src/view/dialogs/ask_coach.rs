//! The question before the coach throws away what was done.

use crate::{
    app::{AskCoach, CoachAction, CoachAnswer},
    view::{Choice, Dialog, Item, Tone, View, keys},
};

pub(super) fn dialog(view: &View<'_>, ask: &AskCoach) -> Dialog {
    let text = view.text;
    let (title, about, stay, go_on) = match ask.action {
        CoachAction::StartOver => ("start-over-title", "start-over-text", "start-over-go-on", "start-over-start-over"),
        CoachAction::Skip => ("ask-skip-title", "ask-coach-text", "ask-coach-stay", "ask-skip-go-on"),
        CoachAction::Solution => ("ask-solution-title", "ask-coach-text", "ask-coach-stay", "ask-solution-go-on"),
        _ => ("ask-reset-title", "ask-coach-text", "ask-coach-stay", "ask-reset-go-on"),
    };
    let mut dialog = Dialog::new(text.get(title));
    dialog.text(Tone::Plain, keys::with_keys(view.session, &text.get(about)));
    dialog.gap();
    for (index, (answer, is_selected)) in ask.answers.iter().enumerate() {
        let label = text.get(if *answer == CoachAnswer::Stay { stay } else { go_on });
        dialog.push(Item::Choice(Choice::new(index, label, is_selected)));
    }
    dialog
}
