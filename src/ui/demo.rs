//! A demo: a simulated shell or the account center, and two rows below it for the caption, the keys and the state of the player.
//! On a low screen the account center takes all rows, and the caption covers its footer.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect, Size},
    text::{Line, Span},
    widgets::{Clear, Widget},
};

use super::{
    canvas::{Canvas, Look, on_screen},
    layout::smallest,
    paragraph::toned,
    picture, spotlight,
    theme::Theme,
};
use crate::{
    key::Key,
    view::{self, Focus, Tone, View},
    wrap::{balanced, shorten, width},
};

/// The rows below the account center.
const ROWS_BELOW: u16 = 2;

/// Returns the size of the account center in a demo on a screen of this size.
#[must_use]
pub fn demo_size(has_coach: bool, screen: Size) -> Size {
    let needed = smallest(has_coach).height;
    Size { height: screen.height.saturating_sub(ROWS_BELOW).max(needed).min(screen.height), ..screen }
}

/// A shell in a terminal.
pub struct ShellView<'a> {
    /// What is above the prompt.
    pub above: &'a [ShellLine],
    pub prompt: String,
    /// What is typed at the prompt.
    pub typed: &'a str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShellLine {
    /// What was entered at a prompt.
    Entered {
        prompt: String,
        line: String,
    },
    Printed(String),
}

pub struct DemoView<'a> {
    /// The shell; `None` while the account center is shown.
    pub shell: Option<ShellView<'a>>,
    pub account: View<'a>,
    pub caption: &'a str,
    /// The last keys that were pressed.
    pub keys: Vec<Key>,
    /// The state of the player, and its keys.
    pub state: &'a str,
    /// The part that is enlarged and lit.
    pub focus: Option<Focus>,
    /// Whether the account center is in presenter mode.
    pub is_presented: bool,
}

/// Draws on an empty screen. Returns where the cursor is shown.
pub fn demo(view: &DemoView<'_>, look: Look, screen: &mut Buffer) -> Option<Position> {
    on_screen(screen, look, |canvas, area| draw(canvas, view, area))
}

fn draw(canvas: &mut Canvas<'_>, view: &DemoView<'_>, area: Rect) {
    canvas.is_presented = view.is_presented;
    // A lesson has its own, and what a dialog says is about the dialog.
    let has_own = view.account.lesson().is_some() || view.account.dialog().is_some_and(|open| !open.items.is_empty());
    canvas.focus = view.focus.filter(|_| !has_own);
    let above = Rect { height: demo_size(view.account.lesson().is_some(), area.as_size()).height, ..area };
    if let Some(shown) = &view.shell {
        shell(canvas, shown, above);
    } else {
        picture::draw(canvas, &view.account, above);
        if let Some(focus) = canvas.focus {
            spotlight::draw(canvas, focus, above);
        }
    }
    let below = Rect { y: above.bottom(), height: area.height - above.height, x: area.x + 1, width: area.width.saturating_sub(2) };
    let (caption, keys) = (caption(canvas.theme, view, below), keys(canvas.theme, view, below));
    let (has_caption, last) = (caption.width() > 0, Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..below });
    match below.height {
        0 if !has_caption => {}
        0 | 1 => {
            Clear.render(Rect { x: area.x, width: area.width, ..last }, canvas.buffer);
            canvas.put(if has_caption { &caption } else { &keys }, last);
        }
        _ => {
            canvas.put(&caption, below);
            canvas.put(&keys, last);
        }
    }
}

/// Draws a shell as a terminal shows it: the last lines for which there is room, the prompt, what is typed there, and the cursor.
fn shell(canvas: &mut Canvas<'_>, shell: &ShellView<'_>, area: Rect) {
    let columns = usize::from(area.width);
    let entered = |prompt: &str, line: &str| {
        // A shell would wrap the line; here it is truncated.
        let line = shorten(line, columns.saturating_sub(width(prompt) + 1));
        Line::from(vec![Span::styled(prompt.to_owned(), canvas.theme.faint()), Span::styled(line, canvas.theme.strong())])
    };
    let mut rows: Vec<Line<'_>> = Vec::new();
    for line in shell.above {
        match line {
            ShellLine::Entered { prompt, line } => rows.push(entered(prompt, line)),
            ShellLine::Printed(line) => rows.extend(cut(line, columns).into_iter().map(Line::raw)),
        }
    }
    rows.push(entered(&shell.prompt, shell.typed));
    let rows = &rows[rows.len().saturating_sub(usize::from(area.height))..];
    for (line, row) in rows.iter().zip(area.rows()) {
        canvas.put(line, row);
    }
    let Some((prompt, row)) = rows.last().zip(area.rows().nth(rows.len().saturating_sub(1))) else { return };
    let column = u16::try_from(prompt.width()).unwrap_or(area.width).min(area.width.saturating_sub(1));
    if let Some(cell) = canvas.buffer.cell_mut(Position { x: row.x + column, y: row.y }) {
        cell.set_style(canvas.theme.selected());
    }
}

/// Cuts a line where a terminal does: at its last column, and nowhere else.
fn cut(line: &str, columns: usize) -> Vec<&str> {
    let (mut parts, mut start, mut taken) = (Vec::new(), 0, 0);
    for (at, c) in line.char_indices() {
        let wide = width(c.encode_utf8(&mut [0; 4]));
        if taken + wide > columns && at > start {
            parts.push(&line[start..at]);
            (start, taken) = (at, 0);
        }
        taken += wide;
    }
    parts.push(&line[start..]);
    parts
}

fn caption<'a>(theme: Theme, view: &DemoView<'_>, area: Rect) -> Line<'a> {
    if view.caption.is_empty() {
        return Line::default();
    }
    let style = if view.is_presented { theme.banner() } else { theme.strong() };
    let caption = shorten(view.caption, usize::from(area.width).saturating_sub(2));
    Line::from(vec![Span::styled("▌ ", theme.gauge()), Span::styled(caption, style)])
}

/// The keys on the left, as many of the last ones as there is room for, and the state on the right.
fn keys<'a>(theme: Theme, view: &DemoView<'_>, area: Rect) -> Line<'a> {
    let room = usize::from(area.width);
    let state = shorten(view.state, room);
    let mut left = room.saturating_sub(width(&state) + 2);
    let fitting = view.keys.iter().rev().map(|key| format!(" {} ", view::key_label(*key))).map_while(|key| {
        left = left.checked_sub(width(&key) + 1)?;
        Some(key)
    });
    let fitting: Vec<String> = fitting.collect();
    let mut line = Line::default();
    for key in fitting.into_iter().rev() {
        line.push_span(Span::styled(key, theme.selected()));
        line.push_span(Span::raw(" "));
    }
    let gap = room.saturating_sub(line.width() + width(&state));
    line.push_span(Span::raw(" ".repeat(gap)));
    line.push_span(Span::styled(state, theme.faint()));
    line
}

/// Draws lines on an empty screen, as many as there is room for. Those that are too long are wrapped, as far in as they begin. `more` says how
/// many rows there are below.
pub fn board(lines: &[(Tone, String)], more: impl Fn(usize) -> String, look: Look, screen: &mut Buffer) -> Option<Position> {
    on_screen(screen, look, |canvas, area| {
        let area = Rect { x: 2, y: 1, width: area.width.saturating_sub(4), height: area.height.saturating_sub(1) };
        // A line whose blanks are columns must not be wrapped, which would join them.
        let rows = lines.iter().flat_map(|(tone, words)| {
            if width(words) <= usize::from(area.width) {
                return vec![Line::styled(words.clone(), look.theme.tone(*tone))];
            }
            let (blanks, words) = words.split_at(words.len() - words.trim_start_matches(' ').len());
            let lines = balanced(words, usize::from(area.width).saturating_sub(blanks.len()));
            lines.into_iter().map(|line| Line::styled(format!("{blanks}{line}"), look.theme.tone(*tone))).collect()
        });
        let mut rows: Vec<Line<'_>> = rows.collect();
        let room = usize::from(area.height);
        if rows.len() > room {
            let below = rows.split_off(room.saturating_sub(1)).len();
            rows.push(Line::styled(more(below), look.theme.tone(Tone::Faint)));
        }
        for (line, row) in rows.into_iter().zip(area.rows()) {
            canvas.put(&line, row);
        }
    })
}

/// Draws a presenter's notes on an empty screen.
pub fn notes(notes: &[(Tone, String)], look: Look, screen: &mut Buffer) -> Option<Position> {
    let gap = || std::iter::once(Line::default());
    on_screen(screen, look, |canvas, area| {
        let area = Rect { x: 2, y: 1, width: area.width.saturating_sub(4), height: area.height.saturating_sub(1) };
        let lines = notes.iter().flat_map(|(tone, words)| toned(*tone, words, area.width, look.theme).chain(gap()));
        for (line, row) in lines.zip(area.rows()) {
            canvas.put(&line, row);
        }
    })
}
