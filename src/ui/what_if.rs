//! Two futures side by side: what would be done in each, where that leads to, and what differs; below them both on one scale of time.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Scene, put, timeline};
use crate::{
    app::{Setting, Target, WhatIf},
    domain::{Outcome, PlanError, Snapshot, Subscription},
    text::Text,
    wrap::{pad, width, wrap},
};

/// The columns before the labels: the mark of a difference.
const MARK: usize = 2;

/// The columns between the two futures.
const GAP: usize = 2;

pub(super) type Future = Result<(Subscription, Outcome), PlanError>;

pub(super) fn draw(scene: Scene<'_>, what_if: WhatIf, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { model, text, theme, .. } = scene;
    let arguments = [("name", snapshot.name().into()), ("at", text.instant(snapshot.instant()).into())];
    put(&Line::styled(text.with("what-if-title", &arguments).into_owned(), theme.heading()), area, frame);
    let futures = what_if.plans().map(|plan| model.future(plan));
    let rows = rows(text, &futures);
    let settings = [Setting::Upgrade, Setting::UseUp];
    let labels = rows.iter().map(|row| width(&row.label)).chain(settings.iter().map(|setting| width(&text.get(label_of(*setting)))));
    let label = labels.max().unwrap_or_default() + 2;
    let column = (usize::from(area.width).saturating_sub(MARK + label + GAP)) / 2;
    let mut y = area.y + 1;
    let mut line = |line: Line<'_>, frame: &mut Frame<'_>| {
        let row = Rect { y, height: 1, ..area }.intersection(area);
        put(&line, row, frame);
        y += 1;
        row
    };
    let head = [pad("A", column + GAP), "B".to_owned()].map(|name| Span::styled(name, theme.heading()));
    line(Line::from([vec![Span::raw(" ".repeat(MARK + label))], head.to_vec()].concat()), frame);
    for setting in settings {
        let mut spans = vec![Span::raw(" ".repeat(MARK)), Span::styled(pad(&text.get(label_of(setting)), label), theme.faint())];
        for plan in 0..2 {
            let is_chosen = what_if.chosen() == (plan, setting);
            let words = format!("‹ {} ›", value(text, what_if, plan, setting));
            spans.push(Span::styled(words.clone(), if is_chosen { theme.chosen() } else { Style::new() }));
            if plan == 0 {
                spans.push(Span::raw(" ".repeat((column + GAP).saturating_sub(width(&words)))));
            }
        }
        let row = line(Line::from(spans), frame);
        for (place, _) in WhatIf::SETTINGS.iter().enumerate().filter(|(_, (_, of))| *of == setting) {
            let offset = MARK + label + (column + GAP) * WhatIf::SETTINGS[place].0;
            let area = Rect { x: row.x + u16::try_from(offset).unwrap_or(0), width: u16::try_from(column).unwrap_or(0), ..row };
            scene.mark(area.intersection(row), Target::Setting(place));
        }
    }
    line(Line::default(), frame);
    for row in &rows {
        let (mark, style) = if row.differs() { ("≠ ", theme.strong()) } else { ("  ", Style::new()) };
        let columns = row.values.each_ref().map(|value| wrap(value, column));
        for index in 0..columns.iter().map(Vec::len).max().unwrap_or_default() {
            let first = index == 0;
            let mut spans = vec![
                Span::styled(if first { mark } else { "  " }, style),
                Span::styled(pad(if first { &row.label } else { "" }, label), theme.faint()),
            ];
            let value = |of: usize| columns[of].get(index).map_or("", String::as_str);
            spans.push(Span::styled(pad(value(0), column + GAP), style));
            spans.push(Span::styled(value(1).to_owned(), style));
            line(Line::from(spans), frame);
        }
    }
    let used = y - area.y;
    draw_timelines(scene, &futures, snapshot, Rect { y, height: area.height.saturating_sub(used), ..area }, frame);
}

/// Both futures on one scale of time, where there is room below the words.
fn draw_timelines(scene: Scene<'_>, futures: &[Future; 2], snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    let now = snapshot.instant();
    let lines: Vec<_> = futures.iter().map(|future| future.as_ref().map_or_else(|_| Vec::new(), |(future, _)| future.events())).collect();
    let Some(end) = lines.iter().map(|events| timeline::end(events, now)).max() else { return };
    let span = timeline::Span { start: snapshot.sign_up().created_at, now, end };
    // With their names below them where there is room for that, and an empty line before them where there is room for that too.
    let each = if area.height >= 4 { 2 } else { 1 };
    let top = area.bottom().saturating_sub(2 * each);
    for (index, events) in (0_u16..).zip(&lines) {
        let row = Rect { y: top + index * each, height: each, ..area };
        if row.y >= area.y && row.bottom() <= area.bottom() && area.width > 4 {
            put(&Line::styled(["A", "B"][usize::from(index)], scene.theme.heading()), row, frame);
            timeline::draw_line(scene, events, span, Rect { x: row.x + 2, width: row.width - 2, ..row }, frame);
        }
    }
}

pub(super) const fn label_of(setting: Setting) -> &'static str {
    match setting {
        Setting::Upgrade => "what-if-upgrade",
        Setting::UseUp => "what-if-use-up",
    }
}

/// The value of a setting.
pub(super) fn value(text: &Text, what_if: WhatIf, plan: usize, setting: Setting) -> String {
    let plan = what_if.plans()[plan];
    text.when(match setting {
        Setting::Upgrade => plan.upgrade,
        Setting::UseUp => plan.use_up,
    })
}

/// A thing to compare.
pub(super) struct Row {
    pub(super) label: String,
    pub(super) values: [String; 2],
}

impl Row {
    pub(super) fn differs(&self) -> bool {
        self.values[0] != self.values[1]
    }
}

/// What becomes of the subscription in each future, or why there is none.
pub(super) fn rows(text: &Text, futures: &[Future; 2]) -> Vec<Row> {
    let told: Vec<Vec<(&'static str, String)>> =
        futures.iter().map(|future| future.as_ref().map_or_else(|_| Vec::new(), |(_, outcome)| text.outcome(outcome))).collect();
    let labels = told.iter().max_by_key(|told| told.len()).into_iter().flatten().map(|(label, _)| *label);
    let mut rows: Vec<Row> = labels
        .map(|label| {
            let value =
                |index: usize| told[index].iter().find(|(known, _)| *known == label).map_or_else(String::new, |(_, value)| value.clone());
            Row { label: text.get(label).into_owned(), values: [value(0), value(1)] }
        })
        .collect();
    if futures.iter().any(Result::is_err) {
        let problem = |future: &Future| future.as_ref().err().map_or_else(String::new, |problem| text.plan_problem(problem));
        rows.insert(0, Row { label: text.get("what-if-problem").into_owned(), values: futures.each_ref().map(problem) });
    }
    rows
}
