//! The walkthroughs to choose from, the steps of one, and the card at its end.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{Body, Scene};
use crate::{
    app::{Options, WalkthroughItem},
    text::minutes,
    ui::coach::plainly,
    wrap::{pad, wrap},
};

/// The columns of the labels of the card.
const LABEL: usize = 28;

pub(super) fn walkthroughs<'a>(scene: Scene<'a>, options: &Options<WalkthroughItem>, columns: usize) -> Body<'a> {
    let text = scene.text;
    let mut body = Body::new(text.get("walkthroughs-title"));
    body.paragraph(&text.get("walkthroughs-text"), columns, Style::new());
    body.blank();
    for (place, (listed, is_chosen)) in options.iter().enumerate() {
        let (steps, done) = (listed.steps, listed.done);
        let state = match done {
            _ if listed.is_finished => "✓".to_owned(),
            Some(done) => format!("{done}/{steps}"),
            None => text.with("walkthroughs-steps", &[("steps", steps.into())]).into_owned(),
        };
        let label = format!("{}  {state}", pad(&plainly(scene, text.pick(&listed.title)), columns.saturating_sub(24).min(46)));
        body.option(scene, place, &label, is_chosen, true, columns);
    }
    body.blank();
    if let Some(listed) = options.chosen() {
        body.paragraph(&plainly(scene, text.pick(&listed.summary)), columns, scene.theme.faint());
    }
    body
}

pub(super) fn steps<'a>(scene: Scene<'a>, options: &Options<usize>, columns: usize) -> Body<'a> {
    let text = scene.text;
    let Some(coach) = scene.model.coach() else { return Body::new("") };
    let course = coach.course();
    let mut body = Body::new(plainly(scene, text.pick(&course.walkthrough().title)));
    for (place, (step, is_chosen)) in options.iter().enumerate() {
        let record = &course.records()[*step];
        let state = match (record.is_done, record.is_skipped) {
            (true, _) => "steps-done",
            (_, true) => "steps-skipped",
            _ if course.was_reached(*step) => "steps-open",
            _ => "steps-later",
        };
        let title = &plainly(scene, text.pick(&course.walkthrough().steps[*step].title));
        let label = format!("{:>2} {}  {}", step + 1, pad(title, columns.saturating_sub(28)), text.get(state));
        body.option(scene, place, &label, is_chosen, true, columns);
    }
    body
}

/// What the learner takes along: how it went, and what to remember.
pub(super) fn card(scene: Scene<'_>, columns: usize) -> Body<'_> {
    let text = scene.text;
    let Some(coach) = scene.model.coach() else { return Body::new("") };
    let course = coach.course();
    let mut body = Body::new(text.get("card-title"));
    body.paragraph(&plainly(scene, text.pick(&course.walkthrough().title)), columns, scene.theme.heading());
    body.blank();
    let (questions, right) = course.questions();
    let skipped = course.records().iter().filter(|record| record.is_skipped).count();
    let mut rows = vec![
        ("card-time", minutes(course.time())),
        ("card-hints", text.number(course.hints())),
        ("card-questions", text.with("card-of", &[("some", right.into()), ("all", questions.into())]).into_owned()),
    ];
    if skipped > 0 {
        rows.push(("card-skipped", text.number(skipped)));
    }
    for (label, value) in rows {
        let label = if scene.in_words { format!("{}: ", text.get(label)) } else { pad(&text.get(label), LABEL) };
        body.push(Line::from(vec![Span::styled(label, scene.theme.faint()), Span::styled(value, scene.theme.strong())]));
    }
    if !course.walkthrough().remember.is_empty() {
        body.blank();
        body.push(Line::styled(text.get("card-remember"), scene.theme.heading()));
    }
    for point in &course.walkthrough().remember {
        for (index, line) in wrap(&plainly(scene, text.pick(point)), columns.saturating_sub(2)).into_iter().enumerate() {
            body.push(Line::raw(format!("{} {line}", if index == 0 { '·' } else { ' ' })));
        }
    }
    body
}
