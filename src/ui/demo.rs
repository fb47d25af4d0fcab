//! A demo: a pretended shell or the account center, and two rows below it for the caption, the keys and the state of the player.
//! On a low screen the account center takes all rows, and the caption covers its footer.

use ratatui::{
    Frame,
    layout::{Margin, Position, Rect, Size},
    text::{Line, Span},
    widgets::{Clear, Widget},
};

use super::{
    ascii,
    layout::smallest,
    paragraph::toned,
    picture,
    scene::{Look, Scene, Targets, put},
};
use crate::{
    key::Key,
    view::{self, Tone, View},
    wrap::{shorten, width},
};

/// The rows below the account center.
pub const ROWS_BELOW: u16 = 2;

/// Returns the size of the account center in a demo on a screen of this size.
#[must_use]
pub fn demo_size(has_coach: bool, screen: Size) -> Size {
    let needed = smallest(has_coach).height;
    Size { height: screen.height.saturating_sub(ROWS_BELOW).max(needed).min(screen.height), ..screen }
}

pub struct DemoView<'a> {
    /// What is typed at the shell's prompt; `None` while the account center is shown.
    pub typed: Option<&'a str>,
    pub account: View<'a>,
    pub caption: &'a str,
    /// The last keys that were pressed.
    pub keys: Vec<Key>,
    /// The state of the player, and its keys.
    pub state: &'a str,
    /// Whether the account center is in presenter mode.
    pub is_presented: bool,
}

pub fn demo(view: &DemoView<'_>, look: Look, frame: &mut Frame<'_>) {
    let area = frame.area();
    let targets = Targets::default();
    let scene = Scene { is_presented: view.is_presented, ..Scene::new(&view.account, look, &targets) };
    let above = Rect { height: demo_size(view.account.lesson().is_some(), area.as_size()).height, ..area };
    match view.typed {
        Some(typed) => {
            // A shell would break the line; here it is cut visibly.
            let typed = shorten(typed, usize::from(area.width).saturating_sub(3));
            let prompt = Line::from(vec![Span::styled("$ ", scene.theme.faint()), Span::styled(typed, scene.theme.strong())]);
            let at =
                Position { x: area.x + u16::try_from(prompt.width()).unwrap_or(area.width).min(area.width.saturating_sub(1)), y: area.y };
            put(&prompt, Rect { height: 1, ..area }, frame);
            if let Some(cell) = frame.buffer_mut().cell_mut(at) {
                cell.set_style(scene.theme.selected());
            }
        }
        None => picture::draw(scene, above, frame),
    }
    let below = Rect { y: above.bottom(), height: area.height - above.height, x: area.x + 1, width: area.width.saturating_sub(2) };
    let (caption, keys) = (caption(scene, view, below), keys(scene, view, below));
    let (has_caption, last) = (caption.width() > 0, Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..below });
    match below.height {
        0 if !has_caption => {}
        0 | 1 => {
            Clear.render(Rect { x: area.x, width: area.width, ..last }, frame.buffer_mut());
            put(if has_caption { &caption } else { &keys }, last, frame);
        }
        _ => {
            put(&caption, Rect { height: 1, ..below }, frame);
            put(&keys, last, frame);
        }
    }
    if look.ascii {
        ascii::replace(frame.buffer_mut());
    }
}

fn caption<'a>(scene: Scene<'_>, view: &DemoView<'_>, area: Rect) -> Line<'a> {
    if view.caption.is_empty() {
        return Line::default();
    }
    let style = if view.is_presented { scene.theme.banner() } else { scene.theme.strong() };
    Line::from(vec![
        Span::styled("▌ ", scene.theme.gauge()),
        Span::styled(shorten(view.caption, usize::from(area.width).saturating_sub(2)), style),
    ])
}

/// The keys on the left, the state on the right.
fn keys<'a>(scene: Scene<'_>, view: &DemoView<'_>, area: Rect) -> Line<'a> {
    let room = usize::from(area.width);
    let state = shorten(view.state, room);
    let mut left = room.saturating_sub(width(&state) + 2);
    let mut line = Line::default();
    let shown: Vec<String> = view.keys.iter().map(|key| view::key_label(*key)).collect();
    let fitting = shown.iter().rev().take_while(|key| {
        let rest = left.checked_sub(width(key) + 3);
        left = rest.unwrap_or(0);
        rest.is_some()
    });
    let mut fitting: Vec<&String> = fitting.collect();
    fitting.reverse();
    for key in fitting {
        line.push_span(Span::styled(format!(" {key} "), scene.theme.selected()));
        line.push_span(Span::raw(" "));
    }
    let gap = room.saturating_sub(line.width() + width(&state));
    line.push_span(Span::raw(" ".repeat(gap)));
    line.push_span(Span::styled(state, scene.theme.faint()));
    line
}

/// Draws a presenter's notes.
pub fn notes(notes: &[(Tone, String)], look: Look, frame: &mut Frame<'_>) {
    let area = frame.area().inner(Margin::new(2, 1));
    let gap = || std::iter::once(Line::default());
    let lines = notes.iter().flat_map(|(tone, words)| toned(*tone, words, area.width, look.theme).chain(gap()));
    for (line, row) in lines.zip(area.rows()) {
        put(&line, row, frame);
    }
}
