//! The proof of a walkthrough: every goal fails untouched and holds after its solution, every hint can be reached, every language is complete,
//! and everything fits on the smallest screen. All mistakes are reported at once.

use std::{collections::BTreeSet, rc::Rc};

use ratatui::layout::Size;

use crate::{
    app::{Action, Binding, CoachAction, Habits, Keymap, Msg, Open, Part, Session, World},
    document::{Diagnostic, Place, Texts, nearest},
    headless::Headless,
    state::{StateView, literal},
    text::{Language, Text},
    ui::{self, Look, Theme},
    view::{StepTexts, View},
    walkthrough::{Side, Step, Stroke, Task, Walkthrough, keys},
    wrap::shorten,
};

/// The screens on which every step has to fit: the smallest, and the smallest with the coach beside the account center.
const SCREENS: [Size; 2] = [Size { width: 80, height: 24 }, Size { width: 126, height: 24 }];

/// The most real milliseconds that a key of a solution takes.
const STROKE: u64 = 1000;

/// Returns all mistakes of a walkthrough, in the order of its file.
#[must_use]
pub fn prove(walkthrough: &Rc<Walkthrough>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    goals(walkthrough, true, &mut diagnostics);
    let mut at_once = Vec::new();
    goals(walkthrough, false, &mut at_once);
    at_once.retain(|diagnostic| !diagnostics.contains(diagnostic));
    diagnostics.extend(at_once);
    hints(walkthrough, &mut diagnostics);
    texts(walkthrough, &mut diagnostics);
    for language in Language::ALL.into_iter().filter(|language| walkthrough.title.contains_key(language.tag())) {
        room(walkthrough, language, &mut diagnostics);
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.place);
    diagnostics.dedup();
    diagnostics
}

const LOOK: Look = Look { theme: Theme::Mono, ascii: false };

fn mistake(line: usize, message: &'static str, arguments: Vec<(&'static str, String)>) -> Diagnostic {
    Diagnostic { arguments, ..Diagnostic::new(Place { line, column: 1 }, message) }
}

/// Returns a session with the walkthrough at its start.
fn begin(walkthrough: &Rc<Walkthrough>, motion: bool, language: Language) -> Session {
    let habits = Habits { motion, mouse: false, ..Habits::in_language(Text::new(language)) };
    let mut session = Session::with_habits(World::start(walkthrough.scenario.clone()), habits);
    session.begin(walkthrough.clone());
    session
}

/// Takes the walkthrough as a learner does who asks for every solution: with motion key by key, without it at once.
fn goals(walkthrough: &Rc<Walkthrough>, motion: bool, diagnostics: &mut Vec<Diagnostic>) {
    let mut headless = Headless::new(begin(walkthrough, motion, Language::English), LOOK);
    for step in &walkthrough.steps {
        let id = vec![("id", step.id.clone())];
        let is_done = |headless: &Headless| headless.session.coach().is_some_and(|coach| coach.attempt().record().is_done);
        if is_done(&headless) {
            diagnostics.push(mistake(step.line, "goal-holds-untouched", id.clone()));
        }
        headless.send(Msg::Do(Action::Coach(CoachAction::Solution)));
        let mut left = 2 + step.solution().iter().map(length).sum::<u64>() / STROKE;
        while left > 0 && headless.session.coach().is_some_and(crate::app::Coach::is_playing) {
            headless.advance_millis(STROKE);
            left -= 1;
        }
        if !is_done(&headless) {
            let state = StateView::new(&headless.session.world().state());
            let unmet: Vec<_> = unmet(step, &state).collect();
            if unmet.is_empty() {
                // The solution has ended the program.
                diagnostics.push(mistake(step.line, "goal-not-reached", id));
            }
            diagnostics.extend(unmet);
            return;
        }
        headless.send(Msg::Do(Action::Coach(CoachAction::Next)));
    }
}

/// Returns what of the goal of a step does not hold in a state.
fn unmet<'a>(step: &'a Step, state: &'a StateView) -> impl Iterator<Item = Diagnostic> + 'a {
    let goal = match &step.task {
        Task::Reach { goal, .. } => Some(goal),
        Task::Answer { .. } => None,
    };
    goal.into_iter().flat_map(|goal| goal.all.iter().map(|condition| (condition, condition.judge(state, goal.subscription)))).filter_map(
        |(condition, judged)| {
            let mut arguments = vec![("id", step.id.clone()), ("condition", condition.to_string())];
            match judged.err()? {
                Some(found) => {
                    arguments.push(("actual", literal(&found)));
                    Some(mistake(step.line, "goal-unmet", arguments))
                }
                None => Some(mistake(step.line, "goal-without-subscription", arguments)),
            }
        },
    )
}

fn length(stroke: &Stroke) -> u64 {
    match stroke {
        Stroke::Wait(milliseconds) => u64::from(*milliseconds),
        Stroke::Key(_) | Stroke::Clock(_) => STROKE,
    }
}

/// Checks that every hint helps somewhere: along the solution, or where its own strokes lead.
fn hints(walkthrough: &Rc<Walkthrough>, diagnostics: &mut Vec<Diagnostic>) {
    let text = Text::new(Language::English);
    let mut start = World::start(walkthrough.scenario.clone());
    for step in &walkthrough.steps {
        let state = |world: &World| StateView::new(&world.state());
        // The hints that help on the way to the goal.
        let mut world = start.clone();
        let mut on_path: BTreeSet<usize> = step.helping(&state(&world)).collect();
        for stroke in step.solution() {
            world = world.after([stroke.clone()], &text);
            on_path.extend(step.helping(&state(&world)));
        }
        for (index, hint) in step.hints.iter().enumerate() {
            let number = vec![("number", (index + 1).to_string()), ("id", step.id.clone())];
            let there = start.clone().after(hint.after.iter().cloned(), &text);
            let is_first_there = !hint.after.is_empty() && step.helping(&state(&there)).next() == Some(index);
            if hint.is_off_track && on_path.contains(&index) {
                diagnostics.push(mistake(hint.line, "off-track-on-path", number));
            } else if !(is_first_there || hint.after.is_empty() && on_path.contains(&index)) {
                diagnostics.push(mistake(hint.line, "hint-not-reached", number));
            }
        }
        start = world;
    }
}

/// Returns the texts of a step, each with its line.
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

/// Returns the presenter's notes that are not in every language in which there are others, each with its line and the tags that are missing.
/// They are told and are no mistakes: learners do not see them.
#[must_use]
pub fn untranslated_notes(walkthrough: &Walkthrough) -> Vec<(usize, &Texts, Vec<&str>)> {
    let notes = || walkthrough.steps.iter().map(|step| (step.line, &step.notes)).filter(|(_, notes)| !notes.is_empty());
    let tags: BTreeSet<&str> = notes().flat_map(|(_, notes)| notes.keys().map(String::as_str)).collect();
    let missing = |notes: &Texts| tags.iter().copied().filter(|tag| !notes.contains_key(*tag)).collect::<Vec<_>>();
    notes().map(|(line, notes)| (line, notes, missing(notes))).filter(|(_, _, missing)| !missing.is_empty()).collect()
}

/// Checks that every text is there in every language of the title, and that every key that it names exists, and has a word in plain mode.
fn texts(walkthrough: &Walkthrough, diagnostics: &mut Vec<Diagnostic>) {
    let languages: BTreeSet<&String> = walkthrough.title.keys().collect();
    let points = walkthrough.remember.iter().map(|point| (point.line, &point.text));
    let own = std::iter::once((1, &walkthrough.summary)).chain(points).filter(|(_, texts)| !texts.is_empty());
    let shown: Vec<(usize, &Texts)> = own.chain(walkthrough.steps.iter().flat_map(texts_of)).collect();
    for &(line, texts) in &shown {
        for language in languages.iter().filter(|language| !texts.contains_key(**language)) {
            let english = texts.get(Language::English.tag()).cloned().unwrap_or_default();
            diagnostics.push(mistake(line, "language-missing", vec![("language", (*language).clone()), ("value", shorten(&english, 40))]));
        }
        for language in texts.keys().filter(|language| !languages.contains(language)) {
            diagnostics.push(mistake(line, "language-without-title", vec![("language", language.clone())]));
        }
    }
    // Notes are read on a screen, by the presenter.
    let notes = walkthrough.steps.iter().map(|step| (step.line, &step.notes, [Side::Screen].as_slice()));
    let shown = shown.into_iter().map(|(line, texts)| (line, texts, [Side::Screen, Side::Plain].as_slice()));
    for (line, texts, sides) in shown.chain(notes) {
        for (text, side) in texts.values().flat_map(|text| sides.iter().map(move |side| (text, *side))) {
            diagnostics.extend(keys(text, side).filter_map(|key| wrong_key(key, side, line)));
        }
    }
}

/// Returns what is wrong with a key that a text names where it is read, if anything is.
fn wrong_key(key: &str, side: Side, line: usize) -> Option<Diagnostic> {
    let (name, rest) = key.split_once(' ').unwrap_or((key, ""));
    let keymap = Keymap::default();
    let Some(binding) = keymap.all().iter().find(|binding| binding.name() == name) else {
        let nearest = nearest(name, keymap.all().iter().map(Binding::name)).unwrap_or("none").to_owned();
        return Some(mistake(line, "unknown-key-name", vec![("value", name.to_owned()), ("nearest", nearest)]));
    };
    let is_understood = match binding.action {
        Action::Open(Open::Why) => rest.is_empty() || rest.parse::<Part>().is_ok(),
        action => action.has_word() && rest.is_empty(),
    };
    (side == Side::Plain && !is_understood).then(|| mistake(line, "key-without-word", vec![("value", key.to_owned())]))
}

/// Checks that every step fits beside or below the account center, whatever the coach says in it, and that the card at the end fits.
fn room(walkthrough: &Rc<Walkthrough>, language: Language, diagnostics: &mut Vec<Diagnostic>) {
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
                diagnostics.push(mistake(step.line, "too-long-for-screen", arguments));
            }
        }
    }
    if ui::dialog_lines(&View::of(&session).card()) > usize::from(SCREENS[0].height) - 5 {
        diagnostics.push(mistake(1, "card-too-long", vec![("language", language.to_owned())]));
    }
}
