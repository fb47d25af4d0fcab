//! The dialogs about time: what happens when, a point in time to go to, and the branches that were left.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{Body, Scene, why};
use crate::{
    app::{GoTo, Options, Target},
    domain::{Act, Event, Money},
    wrap::{pad, shorten, width, wrap},
};

/// What happens when, the chosen one with its reason below.
pub(super) fn events(scene: Scene<'_>, chosen: usize, columns: usize, height: usize) -> Body<'_> {
    let Scene { model, text, theme, .. } = scene;
    let mut body = Body::new(text.get("events-title"));
    let Some(snapshot) = model.selected() else { return body };
    let (events, now) = (snapshot.events(), model.now());
    // The reason below takes at most so many lines, and a blank one.
    let mut reason = Body::new("");
    // As it was, or as it is known now: what is in store is not.
    let then = |at| if at > now { Some(snapshot.later(at)) } else { model.subscription()?.at(at) };
    if let Some(event) = events.get(chosen)
        && let Some(then) = then(event.at)
    {
        why::explain(scene, &mut reason, &then.why_happening(&event.what), now, columns);
    }
    let room = height.saturating_sub(5 + reason.lines.len()).max(3);
    let first = chosen.saturating_sub(room / 2).min(events.len().saturating_sub(room));
    for (place, Event { at, what }) in events.iter().enumerate().skip(first).take(room) {
        let passed = *at <= now;
        let date = format!("{} {}  ", if passed { '●' } else { '○' }, text.instant(*at));
        let words = shorten(&text.happening(what), columns.saturating_sub(width(&date)));
        let style = match (place == chosen, passed) {
            (true, _) => theme.chosen(),
            (false, true) => Style::new(),
            (false, false) => theme.faint(),
        };
        body.lines.push((Line::styled(pad(&format!("{date}{words}"), columns), style), Some(Target::Option(place))));
    }
    body.blank();
    body.lines.append(&mut reason.lines);
    body
}

/// A field for a point in time, and what can be typed there.
pub(super) fn go_to<'a>(scene: Scene<'a>, go_to: &GoTo, columns: usize) -> Body<'a> {
    let text = scene.text;
    let mut body = Body::new(text.get("go-to-title"));
    body.field(scene, &text.get("go-to-field"), &go_to.field, columns, true);
    body.blank();
    let (id, style) = if go_to.refused { ("go-to-refused", scene.theme.warning()) } else { ("go-to-text", Style::new()) };
    body.paragraph(&text.get(id), columns, style);
    body
}

/// The branches of time: what was done in each, and how far it was seen.
pub(super) fn branches<'a>(scene: Scene<'a>, options: &Options<usize>, columns: usize) -> Body<'a> {
    let text = scene.text;
    let mut body = Body::new(text.get("branches-title"));
    body.paragraph(&text.get("branches-text"), columns, Style::new());
    body.blank();
    let branches: Vec<_> = scene.model.branches().collect();
    for (place, (branch, is_chosen)) in options.iter().map(|(branch, is_chosen)| (branches.get(*branch), is_chosen)).enumerate() {
        let Some(branch) = branch else { continue };
        let reached = [("at", text.instant(branch.reached()).into())];
        let name = text.with(if place == 0 { "branch-this" } else { "branch-other" }, &reached);
        body.option(scene, place, &name, is_chosen, true, columns);
        if is_chosen {
            body.focus = Some(body.lines.len() - 1);
        }
        let several = scene.model.existing() > 1;
        // What was done last tells it apart best.
        let acts = branch.acts();
        for (place, fact) in &acts[acts.len().saturating_sub(3)..] {
            let what = match &fact.act {
                Act::Usage(amount) => {
                    let amount = text.amount(Money::new(*amount, scene.model.currency_at(*place)));
                    text.with("act-usage-of", &[("amount", amount.into())])
                }
                act => text.act(act),
            };
            let of = if several { format!("{}: ", scene.model.name_at(*place)) } else { String::new() };
            for words in wrap(&format!("{} {of}{what}", text.instant(fact.at)), columns.saturating_sub(6)) {
                body.push(Line::from(Span::styled(format!("      {words}"), scene.theme.faint())));
            }
        }
        if acts.is_empty() {
            body.push(Line::styled(format!("      {}", text.get("branch-nothing-done")), scene.theme.faint()));
        }
    }
    body
}
