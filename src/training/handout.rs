//! A walkthrough or a course on paper: each step with a still, then the solutions, as a Markdown file and its pictures.

use std::rc::Rc;

use ratatui::{
    buffer::Buffer,
    layout::{Rect, Size},
};

use crate::{
    app::{Action, CoachAction, Habits, Msg, Session, World},
    export::{self, Palette, Still},
    headless::Headless,
    text::Text,
    ui::{self, Look},
    view::{self, Words},
    walkthrough::{Course, Step, Stroke, Task, Walkthrough},
};

/// The part of a picture that shows the account center; the coach stands beside it.
const ACCOUNT: Rect = Rect { x: 0, y: 0, width: 100, height: 30 };

/// How the pictures of a handout are drawn.
#[derive(Debug, Clone, Copy)]
pub struct Print<'a> {
    pub look: Look,
    pub palette: &'a Palette,
}

/// The part of a handout that is about one walkthrough.
struct Part {
    /// What the learners read.
    lines: Vec<String>,
    /// What is printed at the end.
    solutions: Vec<String>,
    /// A picture of each step, with the name of its file.
    stills: Vec<(String, Vec<u8>)>,
}

/// Returns the files of a handout, each with its name: the text, and a still for each step. `name` is the name of the text without its
/// ending, and `habits` are those of the reader.
#[must_use]
pub fn handout(walkthrough: &Rc<Walkthrough>, habits: &Habits, print: Print<'_>, name: &str) -> Vec<(String, Vec<u8>)> {
    let Part { lines, mut solutions, stills } = part(walkthrough, habits, print, name, "#");
    solutions.splice(0..0, [String::new(), format!("## {}", habits.text.get("handout-solutions")), String::new()]);
    files(name, [lines, solutions].concat(), stills)
}

/// Returns the same of a course: all of its lessons in their order, and the solutions of all of them after the last one.
#[must_use]
pub fn course_handout(course: &Course, habits: &Habits, print: Print<'_>, name: &str) -> Vec<(String, Vec<u8>)> {
    let text = &habits.text;
    let plain = |words: &str| Words::from(words.to_owned()).in_markdown();
    let mut lines = vec![format!("# {}", plain(text.pick(&course.title))), String::new(), plain(text.pick(&course.summary))];
    let mut solutions = vec![String::new(), format!("## {}", text.get("handout-solutions"))];
    let mut stills = Vec::new();
    for (index, lesson) in course.lessons.iter().enumerate() {
        let of_lesson = part(&lesson.walkthrough, habits, print, &format!("{name}-{:02}", index + 1), "##");
        lines.push(String::new());
        lines.extend(of_lesson.lines);
        let next = text.pick(&lesson.next);
        if !next.is_empty() {
            lines.extend([String::new(), plain(next)]);
        }
        let title = plain(text.pick(&lesson.walkthrough.title));
        solutions.extend([String::new(), format!("### {title}"), String::new()]);
        solutions.extend(of_lesson.solutions);
        stills.extend(of_lesson.stills);
    }
    files(name, [lines, solutions].concat(), stills)
}

fn files(name: &str, mut lines: Vec<String>, stills: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    lines.push(String::new());
    let markdown = (format!("{name}.md"), lines.join("\n").into_bytes());
    std::iter::once(markdown).chain(stills).collect()
}

/// Writes about a walkthrough under a heading of this level. The files of its pictures begin with `name`.
fn part(walkthrough: &Rc<Walkthrough>, habits: &Habits, print: Print<'_>, name: &str, level: &str) -> Part {
    let text = &habits.text;
    let base = Session::with_habits(World::start(walkthrough.scenario.clone()), habits.clone());
    // Paper shows no animation.
    let mut start = base.clone().without_motion();
    start.begin(walkthrough.clone());
    let mut headless = Headless::new(start, print.look);
    let keyed = |words: &str| view::with_keys(&base, words).in_markdown();
    let mut lines =
        vec![format!("{level} {}", keyed(text.pick(&walkthrough.title))), String::new(), keyed(text.pick(&walkthrough.summary))];
    let (mut solutions, mut stills) = (Vec::new(), Vec::new());
    for (index, step) in walkthrough.steps.iter().enumerate() {
        let title = format!("{}. {}", index + 1, keyed(text.pick(&step.title)));
        let file = format!("{name}-{:02}-{}.svg", index + 1, step.id);
        let still = Still { title: &title, language: text.language().tag(), palette: print.palette };
        stills.push((file.clone(), export::svg(&account(&headless), &still).into_bytes()));
        lines.extend([String::new(), format!("{level}# {title}"), String::new()]);
        lines.extend([keyed(text.pick(&step.text)), String::new(), format!("![{title}](<{file}>)")]);
        if let Task::Answer { question, answers } = &step.task {
            lines.extend([String::new(), keyed(text.pick(question)), String::new()]);
            lines.extend(answers.iter().enumerate().map(|(index, answer)| format!("{}. {}", index + 1, keyed(text.pick(&answer.text)))));
        }
        let solved = solved(step, headless.session.world(), text, &keyed);
        solutions.push(format!("{}. **{}**\\\n   {solved}", index + 1, keyed(text.pick(&step.title))));
        if !step.notes.is_empty() {
            solutions.push(format!("\n   *{}* {}", text.get("handout-notes"), keyed(text.pick(&step.notes))));
        }
        headless.send(Msg::Do(Action::Coach(CoachAction::Solution))).send(Msg::Do(Action::Coach(CoachAction::Next)));
    }
    if !walkthrough.remember.is_empty() {
        lines.extend([String::new(), format!("{level}# {}", text.get("handout-remember")), String::new()]);
        lines.extend(walkthrough.remember.iter().map(|point| format!("- {}", keyed(text.pick(&point.text)))));
    }
    Part { lines, solutions, stills }
}

/// Draws the account center without the coach.
fn account(headless: &Headless) -> Buffer {
    let whole = headless.frame(Size { width: ACCOUNT.width + ui::COACH_WIDTH, height: ACCOUNT.height });
    let mut account = Buffer::empty(ACCOUNT);
    for at in ACCOUNT.positions() {
        account[at] = whole[at].clone();
    }
    account
}

/// Says how a step is done, and what it has shown.
fn solved(step: &Step, start: &World, text: &Text, keyed: &impl Fn(&str) -> String) -> String {
    let (how, because) = match &step.task {
        Task::Reach { solution, because, .. } => (typed(solution, start, text), text.pick(because)),
        Task::Answer { answers, .. } => answers.iter().enumerate().find(|(_, answer)| answer.is_correct).map_or_else(
            || (String::new(), ""),
            |(index, answer)| {
                (format!("{}\\. {}.", index + 1, keyed(text.pick(&answer.text)).trim_end_matches('.')), text.pick(&answer.because))
            },
        ),
    };
    format!("{how} {}", keyed(because)).trim_end().to_owned()
}

/// Lists the keys of a solution from where it starts. What is typed into a field is one word, each key outside of one stands alone.
fn typed(solution: &[Stroke], start: &World, text: &Text) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut world = start.clone();
    let mut is_in_field = false;
    for stroke in solution {
        let was_in_field = std::mem::replace(&mut is_in_field, world.context().is_typed_in());
        match stroke {
            Stroke::Key(key) => match (key.typed(), words.last_mut()) {
                (Some(c), Some(before)) if is_in_field && was_in_field => before.push(c),
                (Some(c), _) if is_in_field || c != ' ' => words.push(c.to_string()),
                _ => words.push(view::key_label(*key)),
            },
            Stroke::Clock(to) => words.push(text.with("handout-clock", &[("to", to.to_string().into())])),
            Stroke::Wait(_) => {}
        }
        // After a key that types nothing, a word begins.
        is_in_field &= matches!(stroke, Stroke::Key(key) if key.typed().is_some());
        world = world.after([stroke.clone()], text);
    }
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" ")
}
