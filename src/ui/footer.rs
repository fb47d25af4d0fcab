//! The footer: the keys that matter here, or what the user is told, and the clock.

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::{Scene, put};
use crate::{
    app::{Notice, bindings},
    key::{Code, Key},
    text::{pad, width, wrap},
};

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { model, theme, .. } = scene;
    let [above, below] = [0, 1].map(|row| Rect { y: area.y + row, height: 1, ..area });
    if let Some(notice) = model.notice() {
        // A long one takes the names below the timeline, which are back with the next key.
        let lines = wrap(&notice_words(scene, notice), area.width.into());
        for (line, y) in lines.into_iter().rev().take(2).zip([above.y, above.y - 1]) {
            put(&Line::styled(pad(&line, area.width.into()), theme.strong()), Rect { y, ..above }, frame);
        }
    }
    let clock = clock(scene);
    let clock_width = u16::try_from(width(&clock)).unwrap_or(area.width).min(area.width);
    Line::styled(clock, theme.strong()).render(Rect { x: area.right() - clock_width, width: clock_width, ..below }, frame.buffer_mut());
    keys(scene, (area.width - clock_width).saturating_sub(2).into())
        .render(Rect { width: (area.width - clock_width).saturating_sub(2), ..below }, frame.buffer_mut());
}

/// A key as it is shown: arrows as arrows.
pub(super) fn shown(key: Key) -> String {
    match key {
        Key { code: Code::Up, ctrl: false, alt: false, shift: false } => "↑".to_owned(),
        Key { code: Code::Down, ctrl: false, alt: false, shift: false } => "↓".to_owned(),
        Key { code: Code::Left, ctrl: false, alt: false, shift: false } => "←".to_owned(),
        Key { code: Code::Right, ctrl: false, alt: false, shift: false } => "→".to_owned(),
        other => other.to_string(),
    }
}

/// As many keys as there is room for, those first that the keymap has first; help and the way out always.
fn keys(scene: Scene<'_>, columns: usize) -> Line<'_> {
    let words: Vec<(String, String)> = bindings(scene.model.context())
        .filter(|binding| binding.in_footer)
        .filter_map(|binding| Some((shown(*binding.keys.first()?), scene.text.get(binding.message).into_owned())))
        .collect();
    let length = |(key, word): &(String, String)| width(key) + 1 + width(word) + 2;
    let mut kept: Vec<bool> = vec![false; words.len()];
    let mut left = columns + 2;
    // The last two are the ones to know when lost.
    let order = (words.len().saturating_sub(2)..words.len()).chain(0..words.len().saturating_sub(2));
    for index in order {
        if let Some(rest) = left.checked_sub(length(&words[index])) {
            left = rest;
            kept[index] = true;
        }
    }
    let mut line = Line::default();
    for ((key, word), _) in words.into_iter().zip(kept).filter(|(_, kept)| *kept) {
        line.push_span(Span::styled(key, scene.theme.key()));
        line.push_span(Span::raw(format!(" {word}  ")));
    }
    line
}

/// `▶ ×60  2019-01-14 04:41:39 UTC`.
fn clock(scene: Scene<'_>) -> String {
    let clock = scene.model.clock();
    let now = scene.text.clock(clock.now());
    if !clock.is_simulated() {
        return now;
    }
    let symbol = if clock.is_paused() { "‖" } else { "▶" };
    format!("{symbol} ×{}  {now}", scene.text.number(clock.rate()))
}

fn notice_words(scene: Scene<'_>, notice: &Notice) -> String {
    let Scene { model, text, .. } = scene;
    let command_name = |command: crate::app::Command| text.get(&format!("command-{}", command.code())).into_owned();
    match notice {
        Notice::Refused(command, refusals) => {
            let arguments = [("command", command_name(*command).into()), ("reasons", text.refusals(refusals).into())];
            text.with("notice-refused", &arguments).into_owned()
        }
        Notice::Arrived(at) => {
            let what: Vec<_> = model.happened_at(*at).iter().map(|what| text.happening(what).into_owned()).collect();
            format!("{}  {}", text.instant(*at), what.join(", "))
        }
        Notice::NoEvent => text.get("notice-no-event").into_owned(),
        Notice::RealClock => text.get("notice-real-clock").into_owned(),
        Notice::Done(command, dropped) if dropped.is_empty() => text.get(&format!("done-{}", command.code())).into_owned(),
        Notice::Done(command, dropped) => {
            let done = text.get(&format!("done-{}", command.code()));
            let what: Vec<_> = dropped.iter().map(|refused| text.act(&refused.fact.act).into_owned()).collect();
            format!("{done} {}", text.with("notice-dropped", &[("what", what.join(", ").into())]))
        }
        Notice::Saved(path) => text.with("notice-saved", &[("path", path.to_string_lossy().into())]).into_owned(),
        Notice::Full => text.get("notice-full").into_owned(),
    }
}
