//! The walkthroughs, with the summary of the selected one.

use crate::{
    app::{Options, WalkthroughItem},
    view::{Choice, Dialog, Item, State, Tone, View, keys},
    walkthrough::Course,
};

pub(super) fn dialog(view: &View<'_>, options: &Options<WalkthroughItem>) -> Dialog {
    let (session, text) = (view.session, view.text);
    let mut dialog = Dialog::with_text(text.get("walkthroughs-title"), text.get("walkthroughs-text"));
    let mut course = None;
    for (index, (listed, is_selected)) in options.iter().enumerate() {
        let own = listed.lesson.map(|(course, _)| course);
        if own != course {
            if index > 0 {
                dialog.gap();
            }
            dialog.push(Item::Heading(heading(view, own)));
            course = own;
        }
        let steps = listed.steps;
        let state = match listed.done {
            _ if listed.is_finished => State::Finished(text.get("steps-done")),
            Some(done) => State::Words(format!("{done}/{steps}")),
            None => State::Words(text.with("walkthroughs-steps", &[("steps", steps.into())])),
        };
        let title = keys::with_keys(session, text.pick(&listed.title));
        dialog.push(Item::Choice(Choice { state: Some(state), ..Choice::new(index, title, is_selected) }));
    }
    dialog.gap();
    if let Some(listed) = options.selected() {
        dialog.text(Tone::Faint, keys::with_keys(session, text.pick(&listed.summary)));
    }
    dialog
}

/// What stands above the lessons of the course at an index, or above what is built in.
fn heading(view: &View<'_>, course: Option<usize>) -> String {
    let course = course.and_then(|index| view.session.courses().get(index));
    course.map_or_else(|| view.text.get("walkthroughs-built-in"), |course| course_progress(view, course))
}

/// The title of a course, and how much of it is done.
pub(super) fn course_progress(view: &View<'_>, course: &Course) -> String {
    let (session, text) = (view.session, view.text);
    let title = keys::with_keys(session, text.pick(&course.title)).shown();
    let arguments = [("course", title.into()), ("done", session.finished_lessons(course).into()), ("lessons", course.lessons.len().into())];
    text.with("course-progress", &arguments)
}
