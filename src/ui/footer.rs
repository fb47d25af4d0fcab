//! The footer: the keys that matter here, or what the user is told, and the clock.

use std::path::Path;

use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::{Scene, put};
use crate::{
    app::{Action, Command, Notice, SaveKind},
    key::{Code, Key},
    wrap::{pad, shorten, width, wrap},
};

pub(super) fn draw(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let theme = scene.theme;
    let [above, below] = [0, 1].map(|row| Rect { y: area.y + row, height: 1, ..area });
    for (line, y) in notice(scene, area.width.into()).into_iter().rev().zip([above.y, above.y - 1]) {
        put(&Line::styled(pad(&line, area.width.into()), theme.strong()), Rect { y, ..above }, frame);
    }
    let clock = clock(scene);
    let clock_width = u16::try_from(width(&clock)).unwrap_or(area.width).min(area.width);
    Line::styled(clock, theme.strong()).render(Rect { x: area.right() - clock_width, width: clock_width, ..below }, frame.buffer_mut());
    if scene.is_large {
        return;
    }
    keys(scene, (area.width - clock_width).saturating_sub(2).into())
        .render(Rect { width: (area.width - clock_width).saturating_sub(2), ..below }, frame.buffer_mut());
}

/// What the user is told, on one line or on two. A long one takes the names below the timeline, which are back with the next key.
pub(super) fn notice(scene: Scene<'_>, columns: usize) -> Vec<String> {
    let mut lines = scene.model.notice().map_or_else(Vec::new, |notice| wrap(&notice_words(scene, notice), columns));
    if lines.len() > 2 {
        // What does not fit is its end.
        lines.truncate(2);
        lines[1] = shorten(&format!("{} …", lines[1]), columns);
    }
    lines
}

/// A key as it is shown: arrows as arrows.
pub(super) fn shown(key: Key) -> String {
    match key {
        Key { code: Code::Up, ctrl: false, alt: false, shift: false } => "↑".to_owned(),
        Key { code: Code::Down, ctrl: false, alt: false, shift: false } => "↓".to_owned(),
        Key { code: Code::Left, ctrl: false, alt: false, shift: false } => "←".to_owned(),
        Key { code: Code::Right, ctrl: false, alt: false, shift: false } => "→".to_owned(),
        Key { code: Code::Escape, ctrl: false, alt: false, shift: false } => "Esc".to_owned(),
        other => other.to_string().replace("Left", "←").replace("Right", "→"),
    }
}

/// The most keys that the footer shows: the others are in the help, and need not be read each time.
const MOST_KEYS: usize = 5;

/// As many keys as there is room for, those of the lowest rank first; the ways out stand at the end.
fn keys(scene: Scene<'_>, columns: usize) -> Line<'_> {
    let mut words: Vec<(i64, String, String)> = scene
        .model
        .bindings()
        .into_iter()
        .filter_map(|binding| {
            Some((binding.footer_rank()?, shown(*binding.keys.first()?), scene.text.get(&binding.action.message()).into_owned()))
        })
        .collect();
    let length = |(_, key, word): &(i64, String, String)| width(key) + 1 + width(word) + 2;
    let mut order: Vec<usize> = (0..words.len()).collect();
    order.sort_by_key(|index| words[*index].0);
    let mut left = columns + 2;
    let mut kept = vec![false; words.len()];
    for index in order.into_iter().take(MOST_KEYS) {
        match left.checked_sub(length(&words[index])) {
            Some(rest) => (left, kept[index]) = (rest, true),
            // What matters less does not push in before what matters more.
            None => break,
        }
    }
    let mut kept = kept.into_iter();
    words.retain(|_| kept.next().unwrap_or(false));
    words.sort_by_key(|(rank, ..)| *rank == 0);
    let mut line = Line::default();
    for (_, key, word) in words {
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

/// A path as a shell takes it, and as no scenario that comes with the program.
fn for_a_shell(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = if path.contains('/') || path.contains('.') && !path.starts_with('-') { path.into_owned() } else { format!("./{path}") };
    let is_plain = path.chars().all(|c| c.is_alphanumeric() || "/._-".contains(c));
    if is_plain { path } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

pub(super) fn notice_words(scene: Scene<'_>, notice: &Notice) -> String {
    let Scene { model, text, .. } = scene;
    let command_name = |command: Command| text.get(&format!("command-{}", command.into_str())).into_owned();
    match notice {
        Notice::Refused(command, refusals) => {
            let arguments = [("command", command_name(*command).into()), ("reasons", text.refusals(refusals).into())];
            text.with("notice-refused", &arguments).into_owned()
        }
        Notice::Arrived(at) => {
            let events = model.events();
            let what: Vec<_> = events.iter().filter(|event| event.at == *at).map(|event| text.happening(&event.what)).collect();
            format!("{}  {}", text.instant(*at), what.join(", "))
        }
        Notice::NoEvent => text.get("notice-no-event").into_owned(),
        Notice::RealClock => text.get("notice-real-clock").into_owned(),
        Notice::Done { act, dropped, branched } => {
            let mut words = vec![text.done(act, model.selected().as_ref()).into_owned()];
            if *branched {
                let binding = model.keymap().all().iter().find(|binding| binding.action == Action::Branches);
                let key = match binding {
                    Some(binding) if scene.in_words => binding.name().to_owned(),
                    binding => binding.and_then(|binding| binding.keys.first()).map(|key| shown(*key)).unwrap_or_default(),
                };
                words.push(text.with("notice-branched", &[("key", key.into())]).into_owned());
            }
            if !dropped.is_empty() {
                let what: Vec<_> = dropped.iter().map(|refused| text.act(&refused.fact.act)).collect();
                words.push(text.with("notice-dropped", &[("what", what.join(", ").into())]).into_owned());
            }
            words.join(" ")
        }
        Notice::NoBranch => text.get("notice-no-branch").into_owned(),
        Notice::Returned(at) => text.with("notice-returned", &[("at", text.instant(*at).into())]).into_owned(),
        Notice::NoFutures => text.get("notice-no-futures").into_owned(),
        Notice::NoUsage => text.get("notice-no-usage").into_owned(),
        Notice::SignedIn => text.with("notice-signed-in", &[("email", model.signed_in_as().into())]).into_owned(),
        Notice::Sorted(order) => text.get(&format!("notice-sorted-{}", order.into_str())).into_owned(),
        Notice::Copied(value) => text.with("notice-copied", &[("value", value.as_str().into())]).into_owned(),
        Notice::Mouse(true) => text.get("notice-mouse-on").into_owned(),
        Notice::Mouse(false) => text.get("notice-mouse-off").into_owned(),
        Notice::Saved(SaveKind::Scenario, path) => text.with("notice-saved", &[("path", for_a_shell(path).into())]).into_owned(),
        Notice::Saved(SaveKind::Usage, path) => text.with("notice-downloaded", &[("path", path.to_string_lossy().into())]).into_owned(),
        Notice::Saved(SaveKind::Card, path) => text.with("notice-card-saved", &[("path", path.to_string_lossy().into())]).into_owned(),
        Notice::Coach(told) => super::coach::notice(scene, *told),
        Notice::KeptAside(path) => text.with("notice-kept-aside", &[("path", path.to_string_lossy().into())]).into_owned(),
        Notice::Full => text.get("notice-full").into_owned(),
    }
}
