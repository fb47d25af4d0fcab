//! The answer to why: the rule, what it rests on, where it comes from, and when what stands in the way ends.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{Body, Scene};
use crate::{
    app::{Part, Screen, Why},
    domain::{self, Event, Instant, Role, Source, Topic},
    text::Text,
    wrap::wrap,
};

pub(super) fn body<'a>(scene: Scene<'a>, why: &Why, columns: usize) -> Body<'a> {
    let text = scene.text;
    let Some(snapshot) = scene.model.selected() else { return Body::new("") };
    let answers = scene.model.why(&snapshot, why.part);
    let is_refused = answers.iter().any(|answer| matches!(answer.reason, domain::Reason::Refusal(_)));
    let name = title(text, why.part);
    let title = text.with(if is_refused { "why-title-not" } else { "why-title" }, &[("what", name.into())]);
    let mut body = Body { scroll: Some(why.scroll), ..Body::new(title) };
    for (index, answer) in answers.iter().enumerate() {
        if index > 0 {
            body.blank();
        }
        explain(scene, &mut body, answer, snapshot.instant(), columns);
    }
    body
}

/// Why each of two futures ends as it does: its status, its credit and its offer ID.
pub(super) fn futures(scene: Scene<'_>, scroll: usize, columns: usize) -> Body<'_> {
    let Scene { model, text, theme, .. } = scene;
    let mut body = Body { scroll: Some(scroll), ..Body::new(text.get("why-futures")) };
    let (Screen::WhatIf(what_if), now) = (model.screen(), model.now()) else { return body };
    for (name, plan) in ["A", "B"].iter().zip(what_if.plans()) {
        body.push(Line::styled(format!("{name}: {}", text.plan(plan)), theme.heading()));
        match model.future(plan) {
            Ok((future, outcome)) => {
                let over = future.at(outcome.over_at);
                let topics = [Topic::Status, Topic::Credit, Topic::OfferId].into_iter();
                for (topic, then) in topics.filter_map(|topic| Some((topic, over.as_ref().filter(|then| topic.is_shown(then))?))) {
                    for why in then.why(topic, Role::Administrator) {
                        explain(scene, &mut body, &why, now, columns);
                    }
                }
            }
            Err(problem) => body.paragraph(&text.plan_problem(&problem), columns, Style::new()),
        }
        body.blank();
    }
    body.lines.pop();
    body
}

/// What a part is called.
fn title(text: &Text, part: Part) -> String {
    let id = match (part, part.topic()) {
        (Part::Banner, _) => "why-banner".to_owned(),
        (Part::Command(command), _) => format!("command-{}", command.into_str()),
        (_, Some(topic)) => format!("topic-{topic}"),
        (Part::List | Part::Topic(_) | Part::Timeline, None) => "topic-status".to_owned(),
    };
    text.get(&id).into_owned()
}

/// One rule with all that belongs to it.
pub(super) fn explain<'a>(scene: Scene<'a>, body: &mut Body<'a>, why: &domain::Why<'_>, now: Instant, columns: usize) {
    let Scene { text, theme, .. } = scene;
    body.paragraph(&text.reason(why.reason), columns, theme.strong());
    if let Some(at) = why.ends_at {
        body.paragraph(&text.with("why-ends", &[("until", text.until(now, at).into())]), columns, Style::new());
    }
    for Event { at, what } in &why.grounds {
        let mark = if *at <= now { '●' } else { '○' };
        let words = text.happening(what);
        for (index, line) in wrap(&words, columns.saturating_sub(30)).into_iter().enumerate() {
            let date = if index == 0 { format!("{mark} {}", text.instant(*at)) } else { String::new() };
            body.push(Line::from(vec![Span::styled(format!("  {date:<28}"), theme.faint()), Span::raw(line)]));
        }
    }
    let source = match why.reason.source() {
        Source::Documented => "why-documented",
        Source::Choice => "why-choice",
    };
    body.paragraph(&text.get(source), columns, theme.faint());
}
