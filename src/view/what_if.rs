//! The comparison of two futures: the settings of each, the outcomes, and the differences.

use super::{Timeline, View, Words, phrases, timeline, words::sentence};
use crate::{
    app::{self, Scroll, Setting},
    domain::{Instant, Offer, Outcome, Plan, PlanError, Subscription},
    text::Text,
};

/// The short names of the futures.
pub const LETTERS: [&str; 2] = ["A", "B"];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    pub title: String,
    /// What is done in each of the futures: `A: Upgrade now`.
    pub names: [String; 2],
    /// All settings of the first future, then the same of the second one.
    pub settings: Vec<SettingRow>,
    pub rows: Vec<Comparison>,
    /// Of what time the status is, and until when usage is counted.
    pub note: Option<String>,
    /// On one scale.
    pub timelines: Option<[Timeline; 2]>,
    /// What is visible of the rows.
    pub scroll: Scroll,
}

/// What is done in a future, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingRow {
    /// The index among all settings.
    pub index: usize,
    /// The index of the future.
    pub future: usize,
    pub label: String,
    pub value: String,
    pub is_selected: bool,
}

/// One aspect of the outcome, in each of the futures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    pub label: String,
    pub values: [Words; 2],
}

impl Comparison {
    #[must_use]
    pub fn differs(&self) -> bool {
        // A future that is not possible has no values to compare.
        self.values.iter().all(|value| *value != Words::default()) && self.values[0] != self.values[1]
    }
}

type Future = Result<(Subscription, Outcome), PlanError>;

impl WhatIf {
    /// `None` if the selected subscription does not exist.
    pub(super) fn of(view: &View<'_>, what_if: app::WhatIf) -> Option<Self> {
        let (text, subject) = (view.text, view.subject.as_ref()?);
        let futures = what_if.plans().map(|plan| view.world.future(plan));
        let setting = |(index, (future, setting)): (usize, (usize, Setting))| {
            let plan: Plan = what_if.plans()[future];
            let (label, when) = match setting {
                Setting::Upgrade => ("what-if-upgrade", plan.upgrade),
                Setting::UseUp => ("what-if-use-up", plan.use_up),
            };
            let (label, value) = (text.get(label), phrases::when(text, when));
            SettingRow { index, future, label, value, is_selected: what_if.is_selected(index) }
        };
        Some(Self {
            title: title(text, subject.snapshot.name(), subject.now()),
            names: names(text, what_if),
            settings: app::WhatIf::SETTINGS.into_iter().enumerate().map(setting).collect(),
            rows: rows(text, &futures),
            note: futures.iter().flatten().next().map(|(_, outcome)| note(text, outcome, subject.now())),
            timelines: timelines(view, &futures),
            scroll: what_if.scroll,
        })
    }
}

/// The futures by what is done in them: `A: Upgrade now`.
pub(super) fn names(text: &Text, what_if: app::WhatIf) -> [String; 2] {
    let [first, second] = what_if.plans().map(|plan| phrases::plan(text, plan));
    [text.labelled(LETTERS[0], &first), text.labelled(LETTERS[1], &second)]
}

/// Says of what time the status is, and until when usage is counted.
pub(super) fn note(text: &Text, outcome: &Outcome, now: Instant) -> String {
    let until = [("until", text.instant(outcome.billed_until).into())];
    text.with(if outcome.over_at > now { "what-if-note" } else { "what-if-note-now" }, &until)
}

pub(super) fn title(text: &Text, name: &str, now: Instant) -> String {
    text.with("what-if-title", &[("name", name.into()), ("at", text.instant(now).into())])
}

fn timelines(view: &View<'_>, futures: &[Future; 2]) -> Option<[Timeline; 2]> {
    let subject = view.subject.as_ref()?;
    let events = futures.each_ref().map(|future| future.as_ref().map_or_else(|_| Vec::new(), |(future, _)| future.events()));
    let end = events.iter().map(|events| timeline::end(events, subject.now())).max()?;
    Some(events.map(|events| Timeline::new(subject, &events, end)))
}

/// The outcomes side by side, or why a future is not possible.
fn rows(text: &Text, futures: &[Future; 2]) -> Vec<Comparison> {
    let outcomes = futures
        .each_ref()
        .map(|future| future.as_ref().map_or_else(|_| Vec::new(), |(future, outcome)| outcome_rows(text, future.sign_up().offer, outcome)));
    let labels = outcomes.iter().max_by_key(|rows| rows.len()).into_iter().flatten().map(|(label, _)| label);
    let value = |of: &Vec<(String, Words)>, label: &String| {
        of.iter().find(|(known, _)| known == label).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let mut rows: Vec<Comparison> =
        labels.map(|label| Comparison { label: label.clone(), values: outcomes.each_ref().map(|rows| value(rows, label)) }).collect();
    if futures.iter().any(Result::is_err) {
        let problem = |future: &Future| match future {
            Ok(_) => Words::default(),
            Err(error) => phrases::plan_error(text, error).into(),
        };
        rows.insert(0, Comparison { label: text.get("what-if-problem"), values: futures.each_ref().map(problem) });
    }
    rows
}

/// An outcome as labels and values.
pub(super) fn outcome_rows(text: &Text, offer: Offer, outcome: &Outcome) -> Vec<(String, Words)> {
    let never = || text.get("what-if-never");
    let or_never = |at: Option<_>| at.map_or_else(never, |at| text.instant(at));
    let status = phrases::status_with_shape(text, outcome.status);
    let over_at = [("at", text.instant(outcome.over_at).into())];
    let mut rows: Vec<(&str, Words)> = vec![
        ("label-status", sentence(text, "what-if-status", &over_at, &[("status", status)])),
        ("what-if-disabled", outcome.disabled.map_or_else(never, |disabled| phrases::disabled(text, disabled, offer)).into()),
    ];
    if let (Some(used), Some(forfeited), Some(ends_at)) = (outcome.used, outcome.forfeited, outcome.credit_ends_at) {
        let arguments =
            [("used", text.amount(used).into()), ("forfeited", text.amount(forfeited).into()), ("at", text.instant(ends_at).into())];
        let id = if forfeited.amount.is_zero() { "what-if-credit-used-up" } else { "what-if-credit-forfeited" };
        rows.push(("label-credit", text.with(id, &arguments).into()));
    }
    let billed = [("amount", text.amount(outcome.billed).into()), ("until", text.instant(outcome.billed_until).into())];
    let offer_change = |(at, cause)| text.labelled(&text.instant(at), &phrases::cause(text, cause, offer));
    rows.extend([
        ("what-if-offer", outcome.offer_change.map_or_else(never, offer_change).into()),
        ("what-if-transfer", or_never(outcome.transfer_from).into()),
        ("label-billed", text.with("what-if-billed", &billed).into()),
        ("what-if-deleted", or_never(outcome.deleted_at).into()),
    ]);
    rows.into_iter().map(|(label, value)| (text.get(label), value)).collect()
}
