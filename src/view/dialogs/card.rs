//! The card at the end of a walkthrough: how it went, and what to remember.

use super::walkthroughs::course_progress;
use crate::{
    app::Action,
    text::minutes,
    view::{Dialog, Item, Tone, View, keys},
};

impl View<'_> {
    /// The card, whether it is open or not.
    #[must_use]
    pub fn card(&self) -> Dialog {
        let Self { session, text, .. } = *self;
        let Some(coach) = session.coach() else { return Dialog::default() };
        let attempt = coach.attempt();
        let mut dialog = Dialog::new(text.get("card-title"));
        dialog.push(Item::Heading(keys::with_keys(session, text.pick(&attempt.walkthrough().title)).shown()));
        dialog.gap();
        if let Some((course, _)) = session.course() {
            dialog.text(Tone::Faint, course_progress(self, course));
            dialog.gap();
        }
        let (questions, right) = attempt.questions();
        let skipped = attempt.records().iter().filter(|record| record.is_skipped).count();
        let mut pair = |label: &str, value: String| dialog.push(Item::Pair { label: text.get(label), value });
        if let Some(learner) = coach.learner() {
            pair("card-learner", learner.to_owned());
            if let Some(now) = session.wall() {
                pair("card-date", text.day_of(now));
            }
        }
        pair("card-time", minutes(attempt.time()));
        pair("card-hints", text.number(attempt.hints()));
        pair("card-questions", text.with("card-of", &[("some", right.into()), ("all", questions.into())]));
        if skipped > 0 {
            pair("card-skipped", text.number(skipped));
        }
        if !attempt.walkthrough().remember.is_empty() {
            dialog.gap();
            dialog.push(Item::Heading(text.get("card-remember")));
        }
        let points = attempt.walkthrough().remember.iter().map(|point| Item::Point(keys::with_keys(session, text.pick(&point.text))));
        dialog.items.extend(points);
        dialog.gap();
        if let Some(comes) = session.course().map(|(course, index)| &course.lessons[index].next).filter(|next| !next.is_empty()) {
            dialog.push(Item::Point(keys::with_keys(session, text.pick(comes))));
        }
        if let Some(next) = session.next_walkthrough() {
            // The title may name keys, too.
            let next = text.with("card-next", &[("title", text.pick(&next.title).into())]);
            dialog.push(Item::Point(keys::with_keys(session, &next)));
        }
        // A page in a browser is not quit.
        if session.keymap().key_of(Action::Quit).is_some() {
            dialog.push(Item::Point(keys::with_keys(session, &text.get("card-leave"))));
        }
        dialog
    }
}
