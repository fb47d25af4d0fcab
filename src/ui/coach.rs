//! The coach's panel, beside or below the account center.

use ratatui::{
    layout::{Rect, Size},
    style::Style,
    text::{Line, Span},
    widgets::{Clear, Widget},
};

use super::{
    canvas::{Canvas, Row},
    layout::SMALLEST,
    paragraph::paragraph,
    theme::Theme,
};
use crate::{
    view::{Answer, KeyHint, Lesson, Progress, Question, Remark, RemarkKind, StepTexts, Target, Words},
    wrap::{hanging, pad, shorten, width, wrap},
};

/// The width of a panel beside the account center, including its line and margins.
pub const WIDTH: u16 = 46;

/// The lowest height of the account center above the panel.
const ABOVE: u16 = 13;

/// The lowest height of the panel.
const LOWEST: u16 = 3;

/// The rows of the heading beside the account center.
const HEADING: usize = 4;

/// The columns of the sign and the number before an answer.
const NUMBER: usize = 4;

/// The parts of the panel, from top to bottom.
struct Parts<'a> {
    parts: [Vec<Row<'a>>; 5],
    /// Whether the question can still be answered.
    is_open: bool,
}

const TEXT: usize = 0;
const QUESTION: usize = 1;
const OUTCOME: usize = 2;
const HELP: usize = 3;
const KEYS: usize = 4;

/// What is left out first if there is not enough room, unless all of the parts beside it are empty: what was read already, then a hint that
/// is older than the outcome. A question that can still be answered stays.
const LEFT_OUT: [(usize, &[usize]); 4] =
    [(TEXT, &[QUESTION, OUTCOME, HELP]), (HELP, &[OUTCOME]), (QUESTION, &[OUTCOME, HELP]), (KEYS, &[KEYS])];

impl<'a> Parts<'a> {
    fn new(lesson: &'a Lesson, theme: Theme, columns: usize) -> Self {
        let remark = |remark: &Option<Remark>| remark.as_ref().map_or_else(Vec::new, |remark| remark_rows(remark, columns, theme));
        let parts = [
            rows(paragraph(&lesson.text, columns, Style::new(), theme)),
            lesson.question.as_ref().map_or_else(Vec::new, |question| question_rows(question, columns, theme)),
            remark(&lesson.outcome),
            remark(&lesson.help),
            vec![(key_line(&lesson.keys, columns, theme), None)],
        ];
        Self { parts, is_open: lesson.question.as_ref().is_some_and(|question| question.is_open) }
    }

    fn len(&self) -> usize {
        self.parts.iter().map(Vec::len).sum()
    }

    /// The lines that stay on the screen beside a dialog, which can be scrolled: of a question that can still be answered all of it, and what is
    /// said of the last answer, or the hint that was asked for.
    fn needed(&self) -> usize {
        if !self.is_open {
            return 0;
        }
        let remark = if self.parts[OUTCOME].is_empty() { HELP } else { OUTCOME };
        [QUESTION, remark, KEYS].iter().map(|part| self.parts[*part].len()).sum()
    }

    /// The number and title of the step; where there is not enough room for all of it, that says so.
    fn title(&self, lesson: &Lesson, theme: Theme, rows: usize, columns: usize) -> Span<'static> {
        let title = title(lesson, theme);
        if self.len() <= rows {
            return title;
        }
        let with = |partly: &str| format!("{} ({partly})", title.content);
        Span::styled(with(lesson.partly.that_fits(|partly| width(&with(partly)) <= columns)), title.style)
    }

    /// Fits the lines into a number of rows.
    fn within(mut self, rows: usize) -> Vec<Row<'a>> {
        for (part, others) in LEFT_OUT {
            let may_go = part != QUESTION || !self.is_open;
            if may_go && self.len() > rows && others.iter().any(|other| !self.parts[*other].is_empty()) {
                self.parts[part].clear();
            }
        }
        let mut all: Vec<Row<'a>> = self.parts.into_iter().flatten().collect();
        if all.len() > rows {
            all.truncate(rows);
            if let Some((line, _)) = all.last_mut() {
                line.push_span(Span::raw(" …"));
            }
        }
        all
    }
}

/// Returns how many lines of a step do not fit into the panel on a screen of this size, whatever the coach says of it.
#[must_use]
pub fn lines_too_many(texts: &StepTexts, screen: Size) -> usize {
    let is_beside = screen.width >= SMALLEST.width + WIDTH;
    let (columns, room) = if is_beside {
        (usize::from(WIDTH) - 3, usize::from(screen.height) - 4)
    } else {
        (usize::from(screen.width) - 2, usize::from(screen.height - ABOVE) - 1)
    };
    let lines = |words: &Words, columns: usize| wrap(&words.shown(), columns).len();
    let longest = |all: &[Words]| all.iter().map(|words| lines(words, columns)).max().unwrap_or(0);
    let question = texts.question.as_ref().map_or(0, |(question, answers)| {
        lines(question, columns) + answers.iter().map(|answer| lines(answer, columns - NUMBER)).sum::<usize>()
    });
    let remark = longest(&texts.help).max(longest(&texts.outcomes));
    // With the line of the keys.
    (lines(&texts.text, columns) + question + remark + 1).saturating_sub(room)
}

/// Returns the height of a panel below the account center, on which a dialog of this height may be open.
pub(super) fn height(theme: Theme, lesson: &Lesson, screen: Rect, dialog: Option<u16>) -> u16 {
    let parts = Parts::new(lesson, theme, usize::from(screen.width) - 2);
    let kept = dialog.map_or(ABOVE, |dialog| dialog.max(ABOVE));
    let beside_dialog = screen.height.saturating_sub(kept);
    let needed = u16::try_from(parts.needed() + 1).unwrap_or(u16::MAX).min(screen.height.saturating_sub(ABOVE));
    let most = beside_dialog.max(needed).max(LOWEST);
    let rows = parts.within(usize::from(most) - 1).len();
    // The line between the two.
    u16::try_from(rows + 1).unwrap_or(most)
}

/// Draws the panel below the account center, its heading in the line between the two.
pub(super) fn draw_below(canvas: &mut Canvas<'_>, lesson: &Lesson, area: Rect) {
    Clear.render(area, canvas.buffer);
    canvas.rule("─", Rect { height: 1, ..area });
    let columns = usize::from(area.width);
    let (parts, height) = (Parts::new(lesson, canvas.theme, columns - 2), usize::from(area.height) - 1);
    let marks = marks(lesson);
    let title = parts.title(lesson, canvas.theme, height, columns.saturating_sub(width(&marks) + 6));
    let style = title.style;
    let name = lesson.walkthrough.shown();
    // The learner knows the name of the walkthrough by now: it is left out if there is no room for all of it.
    let has_room = width(&title.content) + width(&name) + width(&marks) + 11 <= columns;
    let right = if has_room { format!(" {name}  {marks} ") } else { format!(" {marks} ") };
    let title = format!(" {} ", title.content);
    let [of_title, of_right] = [&title, &right].map(|words| u16::try_from(width(words)).unwrap_or(area.width).min(area.width - 1));
    canvas.put_over(&Line::styled(title, style), Rect { x: area.x + 1, width: of_title, height: 1, ..area });
    let column = area.right() - 1 - of_right;
    canvas.put_over(&Line::styled(right, canvas.theme.faint()), Rect { x: column, width: of_right, height: 1, ..area });
    canvas.put_rows(&parts.within(height), Rect { x: area.x + 1, y: area.y + 1, width: area.width - 2, height: area.height - 1 });
}

/// Draws the panel beside the account center.
pub(super) fn draw_beside(canvas: &mut Canvas<'_>, lesson: &Lesson, area: Rect) {
    canvas.rule("│", Rect { width: 1, ..area });
    let area = Rect { x: area.x + 2, width: area.width - 3, ..area };
    let columns = usize::from(area.width);
    let marks = marks(lesson);
    let room = columns.saturating_sub(width(&marks) + 2);
    let name = shorten(&lesson.walkthrough.shown(), room);
    let first = Line::styled(format!("{}  {marks}", pad(&name, room)), canvas.theme.faint());
    let mut all = Parts::new(lesson, canvas.theme, columns);
    let height = usize::from(area.height).saturating_sub(HEADING);
    let title = all.title(lesson, canvas.theme, height, columns);
    let mut rows = rows(vec![first, Line::default(), title.into(), Line::default()]);
    let keys = all_keys(&lesson.keys, columns, canvas.theme);
    if all.len() + keys.len() - 1 <= height {
        all.parts[KEYS] = keys;
    }
    // With empty lines if there is room.
    if all.len() + 4 <= height {
        for part in all.parts.into_iter().filter(|part| !part.is_empty()) {
            rows.extend(part);
            rows.push((Line::default(), None));
        }
    } else {
        rows.extend(all.within(height));
    }
    canvas.put_rows(&rows, area);
}

/// The number and title of the step.
fn title(lesson: &Lesson, theme: Theme) -> Span<'static> {
    match &lesson.sandbox {
        Some(sandbox) => Span::styled(format!(" {sandbox} "), theme.banner()),
        None => Span::styled(format!("{}/{} {}", lesson.number, lesson.progress.len(), lesson.title.shown()), theme.heading()),
    }
}

/// Returns one mark for each step.
fn marks(lesson: &Lesson) -> String {
    let mark = |progress: &Progress| match progress {
        Progress::Current => '◆',
        Progress::Done => '●',
        Progress::Skipped => '◌',
        Progress::Open => '○',
    };
    lesson.progress.iter().map(mark).collect()
}

fn rows(lines: Vec<Line<'_>>) -> Vec<Row<'_>> {
    lines.into_iter().map(|line| (line, None)).collect()
}

/// The question with its answers; once it is over, with the right answer alone.
fn question_rows<'a>(question: &Question, columns: usize, theme: Theme) -> Vec<Row<'a>> {
    let mut rows = rows(paragraph(&question.words, columns, theme.strong(), theme));
    let answers = question.answers.iter().filter(|answer| question.is_open || answer.is_correct);
    rows.extend(answers.flat_map(|answer| answer_rows(answer, question.is_open, columns, theme)));
    rows
}

fn answer_rows<'a>(answer: &Answer, is_open: bool, columns: usize, theme: Theme) -> Vec<Row<'a>> {
    let sign = match (answer.is_marked, answer.is_correct) {
        (true, true) => '✓',
        (true, false) => '✗',
        (false, _) => ' ',
    };
    let key = if is_open { theme.key() } else { theme.strong() };
    let style = if answer.is_marked { theme.strong() } else { Style::new() };
    let number = pad(&format!("{sign} {}", answer.index + 1), NUMBER);
    let lines = hanging(&number, &answer.words.shown(), columns.saturating_sub(NUMBER));
    let row = |(number, line)| (Line::from(vec![Span::styled(number, key), Span::styled(line, style)]), Some(Target::Answer(answer.index)));
    lines.map(row).collect()
}

/// A remark, its label highlighted.
fn remark_rows<'a>(remark: &Remark, columns: usize, theme: Theme) -> Vec<Row<'a>> {
    let style = match remark.kind {
        RemarkKind::Reached => theme.strong(),
        RemarkKind::Wrong => theme.warning(),
        RemarkKind::Help => theme.key(),
    };
    let mut lines = paragraph(&remark.whole(), columns, Style::new(), theme);
    if let Some(line) = lines.first_mut()
        && let Some(span) = line.spans.first().cloned()
    {
        // A label that is broken over two lines is highlighted as far as the first one has it.
        let label = if span.content.starts_with(&remark.label) { &remark.label } else { span.content.as_ref() };
        let rest = &span.content[label.len()..];
        line.spans.splice(..1, [Span::styled(label.to_owned(), style), Span::raw(rest.to_owned())]);
    }
    rows(lines)
}

/// As many key hints as there is room for on a line.
fn key_line(keys: &[KeyHint], columns: usize, theme: Theme) -> Line<'_> {
    let mut line = Line::default();
    for hint in keys {
        add_key(&mut line, hint, columns, theme);
    }
    line
}

/// All key hints, on as many lines as they take, one at least.
fn all_keys(keys: &[KeyHint], columns: usize, theme: Theme) -> Vec<Row<'_>> {
    let mut lines = vec![Line::default()];
    for hint in keys {
        let has_room = lines.last_mut().is_some_and(|line| add_key(line, hint, columns, theme));
        if !has_room {
            let mut line = Line::default();
            add_key(&mut line, hint, columns, theme);
            lines.push(line);
        }
    }
    rows(lines)
}

/// Adds a key hint to a line if there is room for it. Returns whether there was.
fn add_key<'a>(line: &mut Line<'a>, hint: &'a KeyHint, columns: usize, theme: Theme) -> bool {
    let gap = if line.spans.is_empty() { "" } else { "  " };
    let has_room = line.width() + width(gap) + width(&hint.key) + 1 + width(&hint.word) <= columns;
    if has_room {
        line.push_span(Span::raw(gap));
        line.push_span(Span::styled(hint.key.as_str(), theme.key()));
        line.push_span(Span::raw(format!(" {}", hint.word)));
    }
    has_room
}
