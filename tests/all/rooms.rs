//! What is open over the page on the smallest screen: all of it can be read, beside a lesson too.

use std::thread;

use account_center::{
    app::{Session, World},
    scenario::BUILT_IN,
    text::Language,
    walkthrough,
};

use crate::rig::{self, Rig, lesson, scenario_named};

/// Keys that open the questions.
pub(crate) const QUESTIONS: &[&str] = &[
    "u",
    "t",
    "t Tab \"x\" Enter",
    "T",
    "r",
    "x",
    "R",
    "m",
    "m Up Enter Enter u",
    "b",
    "a",
    "a Tab \"x\" Enter",
    "d \"x\" Enter",
    "s",
    "c D",
    "A",
    "u Up Enter Enter q",
];

/// Keys that open the other dialogs, and a question where it is not at once.
const OTHERS: &[&str] = &[
    "t Tab \"finn@contoso.com\" Enter Enter r",
    "A Down Down Down Down Down Down Down Down Enter \"nobody\" Enter",
    "e",
    "e Down \"x\" Enter",
    "f",
    "l",
    "/",
    "w",
    "i w",
    "?",
    "? / \"date\"",
    ":",
    "O",
    "W",
    "V",
    "X",
    "Ctrl+G",
    "S",
    "Z",
];

/// Whether there is more below what a frame shows of a dialog.
pub(crate) fn is_cut(frame: &str) -> bool {
    frame.contains("↓ │")
}

/// What is wrong with a dialog that some keys open: it is cut, and no key that is named on the screen shows the rest.
fn wrong(mut rig: Rig, keys: &str) -> Option<String> {
    let frame = rig.press(keys).text();
    if !is_cut(&frame) {
        return None;
    }
    let (first, all) = if frame.contains("[ PageDown ") { ("PageDown", &*"PageDown ".repeat(12)) } else { ("Down", "End") };
    let is_named = first == "PageDown" || frame.contains("↑↓ ");
    let scrolls = rig.press(first).text() != frame && !is_cut(&rig.press(all).text());
    (!is_named || !scrolls).then(|| format!("{} {keys:?}\n{frame}", rig.session().text().language().tag()))
}

/// The dialogs with which something is wrong, over each of the sessions.
fn wrong_over(sessions: impl Fn(Language) -> Vec<Session> + Sync) -> String {
    let of = &|language| {
        let opened = |session: &Session| {
            QUESTIONS.iter().chain(OTHERS).filter_map(|keys| wrong(Rig::of(session.clone(), 80, 24), keys)).collect::<Vec<_>>()
        };
        sessions(language).iter().flat_map(opened).collect::<Vec<_>>()
    };
    let wrong: Vec<String> = thread::scope(|scope| {
        let all: Vec<_> = Language::ALL.into_iter().map(|language| scope.spawn(move || of(language))).collect();
        all.into_iter().flat_map(|one| one.join().expect("it does not panic")).collect()
    });
    wrong.join("\n")
}

/// A session in the sandbox of a lesson, and at the start of each of its steps.
fn steps(start: Session) -> Vec<Session> {
    let count = start.coach().expect("one runs").attempt().records().len();
    let next = |session: &Session| Rig::of(session.clone(), 80, 24).press("H").pass(20_000).press("Escape Escape N").session().clone();
    let mut steps = vec![Rig::of(start.clone(), 80, 24).press("B").session().clone(), start];
    while steps.len() <= count {
        steps.push(next(&steps[steps.len() - 1]));
    }
    steps
}

#[test]
fn every_dialog_can_be_read_whole_on_the_smallest_screen() {
    let wrong =
        wrong_over(|language| BUILT_IN.iter().map(|(name, _)| rig::session(World::start(scenario_named(name)), language)).collect());
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_dialog_can_be_read_whole_over_every_step_of_every_lesson() {
    let wrong = wrong_over(|language| walkthrough::BUILT_IN.iter().flat_map(|(name, _)| steps(lesson(name, language))).collect());
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_dialog_can_be_read_whole_over_the_longest_question_that_a_lesson_may_have() {
    let answer = "[[steps.answers]]\ntext = { en = \"An answer\" }\nbecause = { en = \"So it is.\" }\n";
    let text = format!(
        "format = 1\ntitle = {{ en = \"Long\" }}\nscenario = \"expired\"\n[[steps]]\nid = \"long\"\ntitle = {{ en = \"Long\" }}\n\
         question = {{ en = \"What?\" }}\n{answer}correct = true\n{}",
        answer.repeat(5)
    );
    let wrong = wrong_over(|language| vec![Rig::of(lesson(&text, language), 80, 24).press("2").session().clone()]);
    assert!(wrong.is_empty(), "{wrong}");
}
