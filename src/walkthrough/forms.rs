//! What may stand in a walkthrough file.

use super::FORMAT;
use crate::{
    document::{Form, Key, Kind, List, Rule},
    scenario::{self, CONDITIONS},
    state::Focus,
};

/// The most hints of a step.
pub(super) const MOST_HINTS: usize = 100;

pub(super) static WALKTHROUGH: Form = Form::of(&[
    Key::required("format", Kind::Format(FORMAT), "schema-format"),
    Key::required("title", Kind::Texts, "schema-title"),
    Key::optional("summary", Kind::Texts, "schema-summary"),
    Key::optional("show_goals", Kind::Flag, "schema-show-goals"),
    Key::optional("remember", Kind::List(&List::of(Kind::Texts)), "schema-remember"),
    Key::required("scenario", Kind::Like(|| scenario::BUILT_IN.iter().map(|(name, _)| (*name).to_owned()).collect()), "schema-scenario"),
    Key::optional("at", Kind::Text, "schema-walkthrough-at"),
    Key::required("steps", Kind::List(&STEPS), "schema-steps").or("no-steps"),
]);

static STEPS: List = List { of: Kind::Table(&STEP), least: 1, most: usize::MAX, miscounted: "no-steps" };

static STEP: Form = Form::of(&[
    Key::required("id", Kind::Name("step-id"), "schema-step-id"),
    Key::required("title", Kind::Texts, "schema-step-title"),
    Key::optional("text", Kind::Texts, "schema-step-text"),
    Key::optional("focus", Kind::Word(|| Focus::names().collect(), "unknown-focus"), "schema-focus"),
    Key::optional("skip", Kind::Flag, "schema-skip"),
    Key::optional("notes", Kind::Texts, "schema-notes"),
    Key::optional("hints", Kind::List(&HINTS), "schema-hints"),
    Key::optional("goal", Kind::Table(&CONDITIONS), "schema-goal"),
    Key::optional("solution", Kind::Lines, "schema-solution"),
    Key::optional("because", Kind::Texts, "schema-step-because"),
    Key::optional("question", Kind::Texts, "schema-question"),
    Key::optional("answers", Kind::List(&ANSWERS), "schema-answers"),
])
.with_rules(&[
    Rule::One { of: &["goal", "question"], none: "step-without-goal", several: "step-goal-and-question" },
    Rule::Needs("goal", "text", "missing-key"),
    Rule::Needs("goal", "solution", "missing-key"),
    Rule::Within("solution", "goal"),
    Rule::Within("because", "goal"),
    Rule::Needs("question", "answers", "too-few-answers"),
    Rule::Within("answers", "question"),
]);

static HINTS: List = List { of: Kind::Table(&HINT), least: 0, most: MOST_HINTS, miscounted: "too-many-hints" };

static HINT: Form = Form::of(&[
    Key::required("text", Kind::Texts, "schema-hint-text"),
    Key::optional("when", Kind::Table(&CONDITIONS), "schema-when"),
    Key::optional("off_track", Kind::Flag, "schema-off-track"),
    Key::optional("after", Kind::Lines, "schema-after"),
]);

static ANSWERS: List = List { of: Kind::Table(&ANSWER), least: 2, most: 9, miscounted: "too-few-answers" };

static ANSWER: Form = Form::of(&[
    Key::required("text", Kind::Texts, "schema-answer-text"),
    Key::required("because", Kind::Texts, "schema-answer-because"),
    Key::optional("correct", Kind::Flag, "schema-correct"),
]);
