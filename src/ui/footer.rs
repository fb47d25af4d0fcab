//! The footer: the notice, the keys and the clock.

use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use super::canvas::Canvas;
use crate::{
    key::Key,
    view::{Clock, KeyHint, Target, View},
    wrap::{shorten, width, wrap},
};

/// The most keys that the footer shows. The help has the others.
const MOST_KEYS: usize = 5;

pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, notice: &[String], area: Rect) {
    let theme = canvas.theme;
    for (line, row) in notice.iter().zip(area.rows()) {
        canvas.put(&Line::styled(line, theme.strong()), row);
    }
    let below = Rect { y: area.bottom() - 1, height: 1, ..area };
    let clock = clock(&view.clock());
    let clock_width = u16::try_from(width(&clock)).unwrap_or(area.width).min(area.width);
    canvas.put(&Line::styled(clock, theme.strong()), Rect { x: area.right() - clock_width, width: clock_width, ..below });
    if !canvas.is_presented {
        let room = (area.width - clock_width).saturating_sub(2);
        let mut x = below.x;
        for hint in shown(view.key_hints(), room.into()) {
            let (words, last) = (hint.words(), hint.keys.len() - 1);
            for (index, (key, press)) in hint.keys.into_iter().enumerate() {
                let words = if index == last { words.as_str() } else { "" };
                let line = Line::from(vec![Span::styled(key, theme.key()), Span::raw(words)]);
                let columns = u16::try_from(line.width()).unwrap_or(room);
                let at = Rect { x, width: columns, ..below };
                canvas.put(&line, at);
                canvas.mark(at, Target::Key(press));
                x += columns;
            }
            x += 2;
        }
    }
}

/// Returns the notice, else what somebody who is new may press next, on two lines at most.
pub(super) fn notice(view: &View<'_>, columns: usize) -> Vec<String> {
    let mut lines = view.notice().or_else(|| view.first_step()).map_or_else(Vec::new, |notice| wrap(&notice.shown(), columns));
    if lines.len() > 2 {
        lines.truncate(2);
        lines[1] = shorten(&format!("{} …", lines[1]), columns);
    }
    lines
}

/// One key or a pair of keys, with what it does.
#[derive(Clone)]
struct Shown {
    keys: Vec<(String, Key)>,
    word: String,
    rank: i64,
}

impl Shown {
    /// What follows the keys.
    fn words(&self) -> String {
        if self.word.is_empty() { String::new() } else { format!(" {}", self.word) }
    }

    fn columns(&self) -> usize {
        self.keys.iter().map(|(key, _)| width(key)).sum::<usize>() + width(&self.words())
    }
}

/// Returns the hints, with those of a pair as one.
fn paired(hints: Vec<KeyHint>) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    let mut is_second = false;
    for KeyHint { key, press, word, rank, paired, .. } in hints {
        match shown.last_mut().filter(|_| is_second) {
            Some(first) => first.keys.push((key, press)),
            None => shown.push(Shown { keys: vec![(key, press)], word: paired.clone().unwrap_or(word), rank }),
        }
        is_second = paired.is_some();
    }
    shown
}

/// Returns as many key hints as there is room for, those of the lowest ranks; the ways out come last.
fn shown(hints: Vec<KeyHint>, columns: usize) -> impl Iterator<Item = Shown> {
    let mut ranked: Vec<(usize, Shown)> = paired(hints).into_iter().enumerate().collect();
    ranked.sort_by_key(|(_, hint)| hint.rank);
    let fit = |shown: &[(usize, Shown)]| shown.iter().map(|(_, hint)| hint.columns() + 2).sum::<usize>() <= columns + 2;
    let mut shown: Vec<(usize, Shown)> = Vec::new();
    for hint in ranked.into_iter().take(MOST_KEYS) {
        let mut more = shown.clone();
        more.push(hint);
        // A pair of arrows says enough without its word where a key would have no room.
        while !fit(&more)
            && let Some((_, pair)) = more.iter_mut().rfind(|(_, hint)| hint.keys.len() > 1 && !hint.word.is_empty())
        {
            pair.word.clear();
        }
        // A less important hint is not shown instead of one that does not fit.
        if !fit(&more) {
            break;
        }
        shown = more;
    }
    shown.sort_by_key(|(index, hint)| (hint.rank == 0, *index));
    shown.into_iter().map(|(_, hint)| hint)
}

/// `▶ 1 min/s →○  2019-01-14 04:41:39 UTC`.
fn clock(clock: &Clock) -> String {
    let symbol = if clock.is_paused { "‖" } else { "▶" };
    let bound = if clock.is_bound_for_event && !clock.is_paused { " →○" } else { "" };
    match &clock.rate {
        Some(rate) => format!("{symbol} {rate}{bound}  {}", clock.now),
        None => clock.now.clone(),
    }
}
