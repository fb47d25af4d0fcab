//! The proof of a walkthrough: every goal fails untouched and holds after its solution, every hint can be reached, every language is whole,
//! and everything fits on the smallest screen. Every mistake is told at once.

use std::{collections::BTreeSet, rc::Rc};

use ratatui::layout::Size;

use crate::{
    app::{Action, Habits, Keymap, Msg, Session, Verb, World},
    document::{Diagnostic, Place, Texts, nearest},
    headless::Headless,
    state::StateView,
    text::{Language, Text},
    ui::{self, Look, Theme},
    view::{StepTexts, View},
    walkthrough::{Step, Stroke, Task, Walkthrough, names},
};

/// The screens on which every step fits: the smallest, and the smallest with the coach beside the account center.
const SCREENS: [Size; 2] = [Size { width: 80, height: 24 }, Size { width: 126, height: 24 }];

/// The most real milliseconds that a stroke of a solution takes.
const STROKE: u64 = 1000;

/// Everything that is wrong with a walkthrough, in the order of its file.
#[must_use]
pub fn prove(walkthrough: &Rc<Walkthrough>) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = Vec::new();
    for motion in [true, false] {
        goals(walkthrough, motion, &mut problems);
    }
    hints(walkthrough, &mut problems);
    texts(walkthrough, &mut problems);
    for language in Language::ALL.into_iter().filter(|language| walkthrough.title.contains_key(language.tag())) {
        room(walkthrough, language, &mut problems);
    }
    problems.sort_by_key(|problem| problem.place);
    problems.dedup();
    problems
}

const LOOK: Look = Look { theme: Theme::Mono, ascii: false };

fn problem(line: usize, message: &'static str, arguments: Vec<(&'static str, String)>) -> Diagnostic {
    Diagnostic { arguments, ..Diagnostic::new(Place { line, column: 1 }, message) }
}

/// A session with the walkthrough at its start.
fn begin(walkthrough: &Rc<Walkthrough>, motion: bool, language: Language) -> Session {
    let habits = Habits { motion, mouse: false, ..Habits::in_language(Text::new(language)) };
    let mut session = Session::with_habits(World::start(walkthrough.scenario.clone()), habits);
    session.begin(walkthrough.clone());
    session
}

/// Goes through it as a learner does who asks for every solution: step by step with keys, or at once as in lines.
fn goals(walkthrough: &Rc<Walkthrough>, motion: bool, problems: &mut Vec<Diagnostic>) {
    let mut headless = Headless::new(begin(walkthrough, motion, Language::English), LOOK);
    for step in &walkthrough.steps {
        let id = vec![("id", step.id.clone())];
        let is_done = |headless: &Headless| headless.session.coach().is_some_and(|coach| coach.attempt().record().is_done);
        if is_done(&headless) {
            problems.push(problem(step.line, "goal-holds-untouched", id.clone()));
        }
        headless.send(Msg::Do(Action::Coach(Verb::Solution)));
        let mut left = 2 + step.solution().iter().map(length).sum::<u64>() / STROKE;
        while left > 0 && headless.session.coach().is_some_and(crate::app::Coach::is_playing) {
            headless.advance_millis(STROKE);
            left -= 1;
        }
        if !is_done(&headless) {
            problems.push(problem(step.line, "goal-not-reached", id));
            return;
        }
        headless.send(Msg::Do(Action::Coach(Verb::Next)));
    }
}

fn length(stroke: &Stroke) -> u64 {
    match stroke {
        Stroke::Wait(milliseconds) => u64::from(*milliseconds),
        Stroke::Key(_) | Stroke::Clock(_) => STROKE,
    }
}

/// Looks for every hint where it is said to help: along the solution, or where its own strokes lead.
fn hints(walkthrough: &Rc<Walkthrough>, problems: &mut Vec<Diagnostic>) {
    let text = Text::new(Language::English);
    let mut start = World::start(walkthrough.scenario.clone());
    for step in &walkthrough.steps {
        let seen = |world: &World| StateView::new(&world.state());
        // What is seen on the way, up to where the goal holds.
        let (mut world, mut path) = (start.clone(), vec![seen(&start)]);
        for stroke in step.solution() {
            world = world.after([stroke.clone()], &text);
            path.push(seen(&world));
        }
        let on_path = |hint: usize| path.iter().any(|seen| step.helping(seen).any(|place| place == hint));
        for (place, hint) in step.hints.iter().enumerate() {
            let number = vec![("number", (place + 1).to_string()), ("id", step.id.clone())];
            let there = start.clone().after(hint.after.iter().cloned(), &text);
            let is_first_there = !hint.after.is_empty() && step.helping(&seen(&there)).next() == Some(place);
            if hint.is_off_track && on_path(place) {
                problems.push(problem(hint.line, "off-track-on-path", number));
            } else if !(is_first_there || hint.after.is_empty() && on_path(place)) {
                problems.push(problem(hint.line, "hint-not-reached", number));
            }
        }
        start = world;
    }
}

/// Every text of a step, with where it stands.
fn texts_of(step: &Step) -> Vec<(usize, &Texts)> {
    let mut texts = vec![(step.line, &step.title), (step.line, &step.text)];
    match &step.task {
        Task::Reach { because, .. } => texts.push((step.line, because)),
        Task::Answer { question, answers } => {
            texts.push((step.line, question));
            texts.extend(answers.iter().flat_map(|answer| [(step.line, &answer.text), (step.line, &answer.because)]));
        }
    }
    texts.extend(step.hints.iter().map(|hint| (hint.line, &hint.text)));
    texts.retain(|(_, texts)| !texts.is_empty());
    texts
}

/// Every text is there in every language that the title is in, and every key that it names exists.
fn texts(walkthrough: &Walkthrough, problems: &mut Vec<Diagnostic>) {
    let languages: BTreeSet<&String> = walkthrough.title.keys().collect();
    let keymap = Keymap::default();
    let known: BTreeSet<&str> = keymap.all().iter().map(crate::app::Binding::name).collect();
    let own = std::iter::once(&walkthrough.summary).chain(&walkthrough.remember).filter(|texts| !texts.is_empty()).map(|texts| (1, texts));
    for (line, texts) in own.chain(walkthrough.steps.iter().flat_map(texts_of)) {
        for language in languages.iter().filter(|language| !texts.contains_key(**language)) {
            let english = texts.get(Language::English.tag()).cloned().unwrap_or_default();
            problems.push(problem(line, "language-missing", vec![("language", (*language).clone()), ("value", shown(&english))]));
        }
        for language in texts.keys().filter(|language| !languages.contains(language)) {
            problems.push(problem(line, "language-without-title", vec![("language", language.clone())]));
        }
        for name in texts.values().flat_map(|text| names(text)).filter(|name| !known.contains(name)) {
            let nearest = nearest(name, known.iter().copied()).unwrap_or("none").to_owned();
            problems.push(problem(line, "unknown-key-name", vec![("value", name.to_owned()), ("nearest", nearest)]));
        }
    }
}

/// The beginning of a text.
fn shown(text: &str) -> String {
    crate::wrap::shorten(text, 40)
}

/// Every step fits beside or below the account center, with whatever the coach says in it, and the card at the end fits too.
fn room(walkthrough: &Rc<Walkthrough>, language: Language, problems: &mut Vec<Diagnostic>) {
    let session = begin(walkthrough, false, language);
    let language = language.tag();
    for step in &walkthrough.steps {
        for size in SCREENS {
            let lines = ui::lines_too_many(&StepTexts::of(&View::of(&session), step), size);
            if lines > 0 {
                let arguments = vec![
                    ("id", step.id.clone()),
                    ("language", language.to_owned()),
                    ("size", format!("{}×{}", size.width, size.height)),
                    ("lines", lines.to_string()),
                ];
                problems.push(problem(step.line, "too-long-for-screen", arguments));
            }
        }
    }
    if ui::dialog_lines(&View::of(&session).card()) > usize::from(SCREENS[0].height) - 5 {
        problems.push(problem(1, "card-too-long", vec![("language", language.to_owned())]));
    }
}
