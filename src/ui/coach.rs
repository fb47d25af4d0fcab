//! The panel of the coach: where the learner stands, what to do or to find out, and what helps. Beside the account center where there is
//! room for both, else below it.

use ratatui::{
    Frame,
    layout::{Rect, Size},
    style::Style,
    text::{Line, Span},
    widgets::{Clear, Widget},
};

use super::{SMALLEST, Scene, footer, put};
use crate::{
    app::{Action, Coach, Session, Target, Told, Verb},
    document::Texts,
    walkthrough::{Course, Piece, Step, Task, pieces},
    wrap::{pad, shorten, width, wrap},
};

/// The columns of a panel beside the account center, its line and margins included.
pub const BESIDE: u16 = 46;

/// The fewest rows that the account center keeps above the panel.
const ABOVE: u16 = 13;

/// The fewest rows of the panel.
const LOWEST: u16 = 3;

/// What surrounds a key in a text while it is broken into lines: no columns wide.
const KEY: (&str, &str) = ("\u{200b}", "\u{200c}");

/// A line of the panel, with what a click on it is on.
type Row<'a> = (Line<'a>, Option<Target>);

/// What the panel shows, in the order in which it is shown.
struct Rows<'a> {
    /// What to do.
    text: Vec<Row<'a>>,
    /// What is asked, and the answers.
    question: Vec<Row<'a>>,
    /// What came of it.
    news: Vec<Row<'a>>,
    /// What helps.
    hint: Vec<Row<'a>>,
    keys: Vec<Row<'a>>,
}

impl<'a> Rows<'a> {
    fn new(scene: Scene<'a>, coach: &'a Coach, columns: usize) -> Self {
        let keys = keys(scene, coach, columns);
        if coach.is_in_sandbox() {
            let text = paragraph(scene, &scene.text.get("coach-sandbox"), columns, Style::new());
            return Self { text, question: Vec::new(), news: Vec::new(), hint: Vec::new(), keys };
        }
        let course = coach.course();
        let text = told(scene, &course.step().text, columns, Style::new());
        Self {
            text,
            question: question(scene, course, columns),
            news: news(scene, coach, columns),
            hint: hint(scene, coach, columns),
            keys,
        }
    }

    fn len(&self) -> usize {
        self.text.len() + self.question.len() + self.news.len() + self.hint.len() + self.keys.len()
    }

    /// As much as fits into so many rows: what is new goes before what was read already.
    fn within(mut self, rows: usize) -> Vec<Row<'a>> {
        if self.len() > rows && !(self.news.is_empty() && self.hint.is_empty() && self.question.is_empty()) {
            self.text.clear();
        }
        if self.len() > rows && !self.news.is_empty() {
            // The answer was given after the hint.
            self.hint.clear();
        }
        if self.len() > rows && !(self.news.is_empty() && self.hint.is_empty()) {
            self.question.clear();
        }
        if self.len() > rows {
            self.keys.clear();
        }
        let mut all: Vec<Row<'a>> = self.text.into_iter().chain(self.question).chain(self.news).chain(self.hint).chain(self.keys).collect();
        if all.len() > rows {
            all.truncate(rows);
            if let Some((line, _)) = all.last_mut() {
                line.push_span(Span::raw(" …"));
            }
        }
        all
    }
}

/// By how many lines a step is too long for its room on a screen of this size, whatever is said of it.
pub(super) fn lines_too_many(scene: Scene<'_>, step: &Step, screen: Size) -> usize {
    let is_beside = screen.width >= SMALLEST.width + BESIDE;
    let (columns, room) = if is_beside {
        (usize::from(BESIDE) - 3, usize::from(screen.height) - 4)
    } else {
        (usize::from(screen.width) - 2, usize::from(screen.height - ABOVE) - 1)
    };
    let text = scene.text;
    let label = |ids: &[&str]| ids.iter().map(|id| width(&text.get(id)) + 1).max().unwrap_or(0);
    let lines =
        |texts: &Texts, label: usize| wrap(&format!("{} {}", "x".repeat(label.max(1) - 1), marked(scene, text.pick(texts))), columns).len();
    let hints = step.hints.iter().map(|hint| lines(&hint.text, label(&["coach-hint", "coach-off-track"])));
    let told = told(scene, &step.text, columns, Style::new()).len();
    let (asked, because) = match &step.task {
        Task::Reach { because, .. } if because.is_empty() => (0, 0),
        Task::Reach { because, .. } => (0, lines(because, label(&["coach-done"]))),
        Task::Answer { question, answers } => {
            let asked = self::told(scene, question, columns, Style::new()).len();
            let answers_long: usize = answers.iter().map(|answer| wrap(&plainly(scene, text.pick(&answer.text)), columns - 4).len()).sum();
            let because = answers.iter().map(|answer| lines(&answer.because, label(&["coach-right", "coach-wrong"]))).max();
            (asked + answers_long, because.unwrap_or(0))
        }
    };
    let keys = 1;
    (told + asked + hints.max().unwrap_or(0).max(because) + keys).saturating_sub(room)
}

/// How many rows the panel takes below the account center on a screen of this size, with a dialog of so many rows over the page.
pub(super) fn height(scene: Scene<'_>, coach: &Coach, screen: Rect, dialog: Option<u16>) -> u16 {
    let kept = dialog.map_or(ABOVE, |dialog| dialog.max(ABOVE));
    let most = screen.height.saturating_sub(kept).max(LOWEST);
    let rows = Rows::new(scene, coach, usize::from(screen.width) - 2).within(usize::from(most) - 1).len();
    // A line between the two.
    u16::try_from(rows + 1).unwrap_or(most)
}

/// Draws the panel below the account center: its heading stands in the line between the two.
pub(super) fn draw_below(scene: Scene<'_>, coach: &Coach, area: Rect, frame: &mut Frame<'_>) {
    Clear.render(area, frame.buffer_mut());
    frame.buffer_mut().set_string(area.x, area.y, "─".repeat(area.width.into()), scene.theme.faint());
    let columns = usize::from(area.width);
    let (title, marks) = (title(scene, coach), marks(coach.course()));
    let name = &plainly(scene, scene.text.pick(&coach.course().walkthrough().title));
    // The name of the walkthrough is known by now: it is left out where there is no room for all of it.
    let has_room = width(&title.content) + width(name) + width(&marks) + 11 <= columns;
    let right = if has_room { format!(" {name}  {marks} ") } else { format!(" {marks} ") };
    let place = area.right().saturating_sub(u16::try_from(width(&right) + 1).unwrap_or(area.width));
    frame.buffer_mut().set_string(area.x + 1, area.y, format!(" {} ", title.content), title.style);
    frame.buffer_mut().set_string(place, area.y, right, scene.theme.faint());
    let rows = Rows::new(scene, coach, columns - 2).within(usize::from(area.height) - 1);
    draw(scene, &rows, Rect { x: area.x + 1, y: area.y + 1, width: area.width - 2, height: area.height - 1 }, frame);
}

/// Draws the panel beside the account center.
pub(super) fn draw_beside(scene: Scene<'_>, coach: &Coach, area: Rect, frame: &mut Frame<'_>) {
    for y in area.top()..area.bottom() {
        frame.buffer_mut().set_string(area.x, y, "│", scene.theme.faint());
    }
    let area = Rect { x: area.x + 2, y: area.y, width: area.width - 3, height: area.height };
    let columns = usize::from(area.width);
    let marks = marks(coach.course());
    let room = columns.saturating_sub(width(&marks) + 2);
    let name = shorten(&plainly(scene, scene.text.pick(&coach.course().walkthrough().title)), room);
    let first = format!("{}  {marks}", pad(&name, room));
    let mut rows = vec![
        (Line::styled(first, scene.theme.faint()), None),
        (Line::default(), None),
        (Line::from(title(scene, coach)), None),
        (Line::default(), None),
    ];
    let all = Rows::new(scene, coach, columns);
    let height = usize::from(area.height).saturating_sub(rows.len());
    // Room to breathe, where there is room.
    let is_airy = all.len() + 4 <= height;
    if is_airy {
        for part in [all.text, all.question, all.news, all.hint, all.keys].into_iter().filter(|part| !part.is_empty()) {
            rows.extend(part);
            rows.push((Line::default(), None));
        }
    } else {
        rows.extend(all.within(height));
    }
    draw(scene, &rows, area, frame);
}

fn draw(scene: Scene<'_>, rows: &[Row<'_>], area: Rect, frame: &mut Frame<'_>) {
    for ((line, target), y) in rows.iter().zip(area.top()..area.bottom()) {
        let row = Rect { y, height: 1, ..area };
        put(line, row, frame);
        if let Some(target) = target {
            scene.mark(row, *target);
        }
    }
}

/// Where the learner stands, and what the step is called.
fn title<'a>(scene: Scene<'_>, coach: &Coach) -> Span<'a> {
    let Scene { text, theme, .. } = scene;
    let course = coach.course();
    if coach.is_in_sandbox() {
        Span::styled(format!(" {} ", text.get("coach-sandbox-mark")), theme.banner())
    } else {
        let (place, steps) = (course.place() + 1, course.records().len());
        Span::styled(format!("{place}/{steps} {}", plainly(scene, text.pick(&course.step().title))), theme.heading())
    }
}

/// A mark for every step.
fn marks(course: &Course) -> String {
    course.records().iter().enumerate().map(|(place, record)| mark(course, place, record.is_done, record.is_skipped)).collect()
}

/// How a step stands, in a mark.
fn mark(course: &Course, place: usize, is_done: bool, is_skipped: bool) -> char {
    match (is_done, is_skipped) {
        _ if place == course.place() && !course.is_finished() => '◆',
        (true, _) => '●',
        (false, true) => '◌',
        (false, false) => '○',
    }
}

/// What is asked, with its answers; the right one alone, once it is over.
fn question<'a>(scene: Scene<'a>, course: &'a Course, columns: usize) -> Vec<Row<'a>> {
    let Task::Answer { question, answers } = &course.step().task else { return Vec::new() };
    let mut rows = told(scene, question, columns, scene.theme.strong());
    let is_open = !course.record().is_over();
    for (place, answer) in answers.iter().enumerate().filter(|(_, answer)| is_open || answer.is_correct) {
        let chosen = course.answer() == Some(place) || !is_open;
        let sign = match (chosen, answer.is_correct) {
            (true, true) => '✓',
            (true, false) => '✗',
            (false, _) => ' ',
        };
        let key = if is_open { scene.theme.key() } else { scene.theme.strong() };
        let style = if chosen { scene.theme.strong() } else { Style::new() };
        for (index, line) in wrap(&plainly(scene, scene.text.pick(&answer.text)), columns.saturating_sub(4)).into_iter().enumerate() {
            let number = if index == 0 { format!("{sign} {} ", place + 1) } else { " ".repeat(4) };
            rows.push((Line::from(vec![Span::styled(number, key), Span::styled(line, style)]), Some(Target::Answer(place))));
        }
    }
    rows
}

/// What came of it.
fn news<'a>(scene: Scene<'a>, coach: &'a Coach, columns: usize) -> Vec<Row<'a>> {
    let theme = scene.theme;
    let course = coach.course();
    let record = course.record();
    if coach.is_playing() {
        said(scene, "coach-playing", None, columns, theme.strong())
    } else if record.is_skipped {
        said(scene, "coach-skipped", None, columns, theme.strong())
    } else if record.is_done {
        said(scene, if course.step().is_question() { "coach-right" } else { "coach-done" }, course.because(), columns, theme.strong())
    } else if let Some(because) = course.because() {
        said(scene, "coach-wrong", Some(because), columns, theme.warning())
    } else {
        Vec::new()
    }
}

/// What helps: the way back where the learner has left the path, else the hint that was asked for.
fn hint<'a>(scene: Scene<'a>, coach: &'a Coach, columns: usize) -> Vec<Row<'a>> {
    let course = coach.course();
    match (course.off_track(), course.hint()) {
        _ if course.record().is_over() => Vec::new(),
        (Some(hint), _) => said(scene, "coach-off-track", Some(hint), columns, scene.theme.warning()),
        (None, Some(hint)) => said(scene, "coach-hint", Some(hint), columns, scene.theme.key()),
        (None, None) => Vec::new(),
    }
}

/// A text after the word that says what it is.
fn said<'a>(scene: Scene<'a>, id: &str, texts: Option<&Texts>, columns: usize, style: Style) -> Vec<Row<'a>> {
    let words = texts.map(|texts| marked(scene, scene.text.pick(texts))).unwrap_or_default();
    styled(scene, &format!("{} {words}", scene.text.get(id)), columns, style)
}

/// The keys that matter now.
fn keys<'a>(scene: Scene<'a>, coach: &Coach, columns: usize) -> Vec<Row<'a>> {
    let is_over = coach.course().record().is_over();
    let verbs: &[Verb] = match () {
        () if coach.is_in_sandbox() => &[Verb::Sandbox],
        () if is_over => &[Verb::Next, Verb::Previous, Verb::Steps, Verb::Sandbox],
        () if coach.course().step().may_skip => &[Verb::Hint, Verb::Solution, Verb::Skip, Verb::ResetStep, Verb::Steps],
        () => &[Verb::Hint, Verb::Solution, Verb::ResetStep, Verb::Sandbox, Verb::Steps],
    };
    let mut line = Line::default();
    for verb in verbs {
        let binding = scene.model.keymap().all().iter().find(|binding| binding.action == Action::Coach(*verb));
        let Some((binding, key)) = binding.and_then(|binding| Some((binding, *binding.keys.first()?))) else { continue };
        // From the sandbox it leads back.
        let word = scene.text.get(&if coach.is_in_sandbox() { Action::Coach(Verb::Previous) } else { binding.action }.message());
        let (key, word) = (footer::shown(key), format!(" {word}  "));
        if line.width() + width(&key) + width(word.trim_end()) <= columns {
            line.push_span(Span::styled(key, scene.theme.key()));
            line.push_span(Span::raw(word));
        }
    }
    vec![(line, None)]
}

/// A text of the walkthrough, with the keys that it names.
fn told<'a>(scene: Scene<'_>, texts: &Texts, columns: usize, style: Style) -> Vec<Row<'a>> {
    paragraph(scene, scene.text.pick(texts), columns, style)
}

fn paragraph<'a>(scene: Scene<'_>, text: &str, columns: usize, style: Style) -> Vec<Row<'a>> {
    let lines = wrap(&marked(scene, text), columns);
    lines.into_iter().map(|line| (Line::from(spans(scene, &line, style)), None)).collect()
}

/// A text whose first word has a style of its own.
fn styled<'a>(scene: Scene<'_>, text: &str, columns: usize, first: Style) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    for line in wrap(text, columns) {
        let mut spans = spans(scene, &line, Style::new());
        if rows.is_empty()
            && let Some(span) = spans.first_mut()
        {
            // Up to the sign that ends it.
            let end =
                span.content.find([':', '.', '：', '。']).map_or(0, |at| at + span.content[at..].chars().next().map_or(0, char::len_utf8));
            let (label, rest) = (span.content[..end].to_owned(), span.content[end..].to_owned());
            *span = Span::raw(rest);
            spans.insert(0, Span::styled(label, first));
        }
        rows.push((Line::from(spans), None));
    }
    rows
}

/// A text with its keys as they are bound now, between marks that take no room; in words, with the names of what they do.
fn marked(scene: Scene<'_>, text: &str) -> String {
    let names_only = |text: &str| pieces(text).into_iter().map(|(Piece::Words(words) | Piece::Key(words))| words).collect();
    if scene.in_words { names_only(text) } else { with_keys(scene.model, text, KEY) }
}

/// A text with its keys as they are bound now, each between two marks.
pub(super) fn with_keys(model: &Session, text: &str, (before, after): (&str, &str)) -> String {
    let of = |piece| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Key(name) => {
            let binding = model.keymap().all().iter().find(|binding| binding.name() == name);
            let key = binding.and_then(|binding| binding.keys.first()).map_or_else(|| name.to_owned(), |key| footer::shown(*key));
            format!("{before}{key}{after}")
        }
    };
    pieces(text).into_iter().map(of).collect()
}

/// A text whose keys look like the rest of it, for a single line; in words, with the names of what they do.
pub(super) fn plainly(scene: Scene<'_>, text: &str) -> String {
    if scene.in_words { marked(scene, text) } else { with_keys(scene.model, text, ("", "")) }
}

/// What the coach tells in a line.
pub(super) fn notice(scene: Scene<'_>, told: Told) -> String {
    plainly(scene, &scene.text.get(&format!("notice-coach-{}", told.code())))
}

/// A line with the keys in it shown as keys.
fn spans<'a>(scene: Scene<'_>, line: &str, style: Style) -> Vec<Span<'a>> {
    let mut spans = Vec::new();
    for (index, part) in line.split(['\u{200b}', '\u{200c}']).enumerate().filter(|(_, part)| !part.is_empty()) {
        spans.push(if index % 2 == 0 { Span::styled(part.to_owned(), style) } else { Span::styled(part.to_owned(), scene.theme.key()) });
    }
    spans
}

/// What the panel says, in words.
pub(super) fn in_words(scene: Scene<'_>, coach: &Coach) -> Vec<String> {
    let Scene { text, .. } = scene;
    let course = coach.course();
    if coach.is_in_sandbox() {
        return vec![marked(scene, &text.get("coach-sandbox"))];
    }
    let arguments = [
        ("walkthrough", plainly(scene, text.pick(&course.walkthrough().title)).into()),
        ("place", (course.place() + 1).into()),
        ("steps", course.records().len().into()),
        ("title", plainly(scene, text.pick(&course.step().title)).into()),
    ];
    let mut lines = vec![text.with("coach-step", &arguments).into_owned()];
    let rows = |rows: Vec<Row<'_>>| rows.into_iter().map(|(line, _)| line.to_string()).collect::<Vec<_>>();
    lines.extend(rows(told(scene, &course.step().text, usize::MAX, Style::new())));
    if let Task::Answer { question, answers } = &course.step().task {
        lines.extend(rows(told(scene, question, usize::MAX, Style::new())));
        lines.extend(
            answers.iter().enumerate().map(|(place, answer)| format!("{}. {}", place + 1, plainly(scene, text.pick(&answer.text)))),
        );
    }
    lines
}

/// What came of it and what helps, in words.
pub(super) fn news_in_words(scene: Scene<'_>, coach: &Coach) -> Vec<String> {
    if coach.is_in_sandbox() {
        return Vec::new();
    }
    news(scene, coach, usize::MAX).into_iter().chain(hint(scene, coach, usize::MAX)).map(|(line, _)| line.to_string()).collect()
}
