//! How long it takes to grade a run, taken with keys by somebody who thinks, asks for hints and is wrong at times.
//!
//! `cargo bench --bench grading` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use std::rc::Rc;

use account_center::{
    app::{Action, CoachAction, Msg, Session},
    headless::Headless,
    key::{Code, Key},
    training::grade::Grader,
    ui::{Look, Theme},
    walkthrough::{self, Stroke, Task, Walkthrough},
};

fn main() {
    divan::main();
}

/// A run of a walkthrough, as its line.
fn run(name: &str) -> String {
    let walkthrough: Rc<Walkthrough> = walkthrough::open_built_in(name).expect("it is built in").clone().into();
    let mut session = Session::start(walkthrough.scenario.clone()).without_motion();
    session.begin(walkthrough.clone());
    let mut headless = Headless::new(session, Look { theme: Theme::Mono, ascii: false });
    for step in &walkthrough.steps {
        headless.advance_millis(4000).send(Msg::Do(Action::Coach(CoachAction::Hint)));
        match &step.task {
            Task::Reach { solution, .. } => {
                for stroke in solution {
                    match stroke {
                        Stroke::Key(key) => headless.advance_millis(400).send(Msg::Key(*key)),
                        Stroke::Wait(time) => headless.advance_millis((*time).into()),
                        Stroke::Clock(to) => headless.advance_millis(400).send(Msg::Move(*to)),
                    };
                    // The screen is drawn meanwhile.
                    headless.advance_millis(100);
                }
            }
            Task::Answer { answers, .. } => {
                if headless.session.world().dialog().is_some() {
                    headless.advance_millis(3000).send(Msg::Key(Key::plain(Code::Escape)));
                }
                for (answer, digit) in answers.iter().zip('1'..) {
                    headless.advance_millis(3000).send(Msg::Key(Key::char(digit)));
                    if answer.is_correct {
                        break;
                    }
                }
            }
        }
        headless.advance_millis(2000).send(Msg::Do(Action::Coach(CoachAction::Next)));
    }
    let progress = headless.session.walkthrough_progress().expect("one runs");
    assert!(progress.finished, "it is taken to its end");
    progress.run.to_line()
}

#[divan::bench(args = ["transfer", "first-upgrade"])]
fn grade(bencher: divan::Bencher<'_, '_>, name: &str) {
    let (grader, line) = (Grader::new(Vec::new()), run(name));
    bencher.bench_local(|| grader.grade(divan::black_box(&line)).expect("it is right"));
}
