//! The comparison of two futures: the settings of each, the outcomes, and the differences.

mod difference;
mod verdict;

use self::{difference::Measure, verdict::verdict};
use super::{
    Level, Span, Subject, Timeline, View, Words, credit, exported,
    phrases::{self, Dates},
    timeline,
};
use crate::{
    app::{self, Scroll, Setting},
    domain::{Happening, Instant, Money, Outcome, Plan, PlanError, Role, SignUp, SpendingLimit, Subscription, Topic, Usage},
    text::Text,
};

/// The short names of the futures.
pub const LETTERS: [&str; 2] = ["A", "B"];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    pub title: String,
    /// How each of the futures ends, in a sentence or two; and who could upgrade, if the reader cannot.
    pub verdict: String,
    /// What is done in each of the futures: `A: Upgrade now`.
    pub names: [String; 2],
    /// All settings of the first future, then the same of the second one.
    pub settings: Vec<SettingRow>,
    /// First those that are not the same in both futures.
    pub rows: Vec<Comparison>,
    /// The heading of the rows that are the same in both.
    pub same: String,
    /// The heading of the differences.
    pub difference: String,
    /// Until when usage is counted.
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
    /// Whether it can be changed. What is done already cannot.
    pub is_open: bool,
    pub is_selected: bool,
}

/// One aspect of the outcome, in each of the futures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    pub label: String,
    pub values: [Words; 2],
    /// How good each value is, if it is a status.
    pub levels: [Option<Level>; 2],
    /// The difference in a few words; empty if the values say it.
    pub difference: String,
    /// What limits both values; empty if nothing does.
    pub note: String,
}

impl Comparison {
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.values[0] == self.values[1]
    }

    #[must_use]
    pub fn differs(&self) -> bool {
        // A future that is not possible has no values to compare.
        self.values.iter().all(|value| *value != Words::default()) && self.values[0] != self.values[1]
    }
}

type Future = Result<(Subscription, Outcome), PlanError>;

/// The outcomes of those that are possible.
fn outcomes_of(futures: &[Future; 2]) -> Vec<Outcome> {
    futures.iter().flatten().map(|(_, outcome)| *outcome).collect()
}

impl WhatIf {
    /// `None` if the selected subscription does not exist.
    pub(super) fn of(view: &View<'_>, what_if: app::WhatIf) -> Option<Self> {
        let (text, subject, subscription) = (view.text, view.subject.as_ref()?, view.world.subscription()?);
        let sign_up = subject.snapshot.sign_up();
        let ahead = UsageAhead::of(subscription, subject.now(), view.world.is_real());
        let futures = what_if.plans().map(|plan| view.world.future(plan));
        let setting = |(index, (future, setting)): (usize, (usize, Setting))| {
            let plan: Plan = what_if.plans()[future];
            let (label, when) = match setting {
                Setting::Upgrade => ("what-if-upgrade", plan.upgrade),
                Setting::UseUp => ("what-if-use-up", plan.use_up),
            };
            let done = subject.snapshot.upgraded_at().filter(|_| setting == Setting::Upgrade);
            let value = done.map_or_else(|| phrases::when(text, when, sign_up), |at| subject.instant(at));
            SettingRow { index, future, label: text.get(label), value, is_open: done.is_none(), is_selected: what_if.is_selected(index) }
        };
        let rows = rows(text, &futures, subject, ahead);
        let verdict = [verdict(text, &futures, &rows, subject.now(), ahead)].into_iter().chain(of_upgrade(text, &what_if.plans(), subject));
        let verdict: Vec<String> = verdict.collect();
        Some(Self {
            title: title(text, subject.snapshot.name(), subject.now()),
            verdict: text.sentences(&verdict),
            names: names(text, what_if, sign_up),
            settings: what_if.settings().iter().copied().enumerate().map(setting).collect(),
            rows,
            same: text.get("what-if-same"),
            difference: text.get("what-if-difference"),
            note: Note::of(text, ahead, sign_up, &outcomes_of(&futures), subject.now()).map(|note| note.in_words(text)),
            timelines: timelines(view, &futures),
            scroll: what_if.scroll,
        })
    }
}

/// Who could upgrade, if that is part of a plan that is shown to somebody else.
pub(super) fn of_upgrade(text: &Text, plans: &[Plan], subject: &Subject<'_>) -> Option<String> {
    let administrator = subject.snapshot.sign_up().administrator.as_str();
    let is_of_another = subject.role == Role::Other && plans.iter().any(|plan| plan.upgrade.is_some());
    is_of_another.then(|| text.with("what-if-administrator", &[("administrator", administrator.into())]))
}

/// The futures by what is done in them: `A: Upgrade now`.
pub(super) fn names(text: &Text, what_if: app::WhatIf, sign_up: &SignUp) -> [String; 2] {
    let [first, second] = what_if.plans().map(|plan| phrases::plan(text, plan, sign_up));
    [text.labelled(LETTERS[0], &first), text.labelled(LETTERS[1], &second)]
}

/// What a comparison knows of usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UsageAhead {
    /// All that a scenario gives, up to an instant.
    Given,
    /// Nothing to come: the scenario gives no more.
    Nothing,
    /// What the owner of a real subscription expects per day.
    Expected(Money),
    /// Nothing to come, of a real subscription.
    Unknown,
    /// Neither that nor what was used so far.
    Untold,
    /// What its owner expects per day, but not what was used so far: what the credit covers is not known.
    UntoldSoFar,
}

impl UsageAhead {
    pub(super) fn of(subscription: &Subscription, now: Instant, is_real: bool) -> Self {
        let sign_up = subscription.sign_up();
        let is_untold = subscription.at(now).is_some_and(|now| now.is_usage_unknown());
        match sign_up.expected_per_day {
            Some(_) if is_untold => Self::UntoldSoFar,
            None if is_untold => Self::Untold,
            Some(expected) => Self::Expected(Money::new(expected, sign_up.currency)),
            None if is_real || sign_up.used_as_of.is_some() || sign_up.observed.is_some() => Self::Unknown,
            None if subscription.has_usage_after(now) => Self::Given,
            None => Self::Nothing,
        }
    }

    /// Whether it depends on what is not known how much of the credit is forfeited when it ends.
    pub(super) fn is_forfeited_unknown(self, ends_at: Instant, now: Instant) -> bool {
        self == Self::Unknown && ends_at > now
    }

    /// Whether what is billed depends on what is not known: always, unless the spending limit is on.
    fn is_unknown(self, outcome: &Outcome) -> bool {
        matches!(self, Self::Unknown | Self::Untold | Self::UntoldSoFar) && outcome.spending_limit != Some(SpendingLimit::On)
    }
}

/// Which usage is counted, and what has to be told for more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) counted: String,
    /// That the forecast counts otherwise, where its date can be seen to differ.
    pub(super) forecast: Option<String>,
    /// What to enter for a comparison of bills; `None` if there is nothing to enter.
    pub(super) advice: Option<String>,
}

impl Note {
    /// The note on some outcomes of a subscription; `None` without any.
    pub(super) fn of(text: &Text, ahead: UsageAhead, sign_up: &SignUp, outcomes: &[Outcome], now: Instant) -> Option<Self> {
        let first = outcomes.first()?;
        let until = [("until", text.instant(first.billed_until).into())];
        let is_used_up_later = |outcome: &Outcome| outcome.used_up_at().is_some_and(|at| at > now);
        let is_forecast = matches!(ahead, UsageAhead::Expected(_)) && outcomes.iter().any(is_used_up_later);
        let only = |counted| Self { counted, forecast: is_forecast.then(|| text.get("what-if-note-forecast")), advice: None };
        // Whatever will be used.
        if outcomes.iter().all(Outcome::bills_no_more) {
            let is_limited = outcomes.iter().all(|outcome| outcome.spending_limit == Some(SpendingLimit::On));
            return Some(only(text.get(if is_limited { "what-if-note-limit" } else { "what-if-note-stopped" })));
        }
        let advice = |id: &str| sign_up.offer.trial.map(|_| text.get(id));
        Some(match ahead {
            UsageAhead::Given => only(text.with("what-if-note", &until)),
            UsageAhead::Nothing => only(text.get("what-if-note-nothing")),
            UsageAhead::Expected(daily) => {
                let [until] = until;
                only(text.with("what-if-note-expected", &[("daily", text.amount(daily).into()), until]))
            }
            UsageAhead::Unknown => Self { advice: advice("what-if-advice-expected"), ..only(text.get("what-if-note-unknown")) },
            UsageAhead::Untold => Self { advice: advice("what-if-advice-all"), ..only(text.get("what-if-note-untold")) },
            UsageAhead::UntoldSoFar => Self { advice: advice("what-if-advice-used"), ..only(text.get("what-if-note-untold-so-far")) },
        })
    }

    pub(super) fn in_words(self, text: &Text) -> String {
        text.sentences(&[Some(self.counted), self.forecast, self.advice].into_iter().flatten().collect::<Vec<_>>())
    }
}

/// Which usage is counted, in a few words below what is billed; empty if nothing more is billed, whatever will be used.
fn short_note(text: &Text, ahead: UsageAhead, outcomes: &[Outcome]) -> String {
    let Some(first) = outcomes.first().filter(|_| !outcomes.iter().all(Outcome::bills_no_more)) else { return String::new() };
    let until = ("until", text.instant(first.billed_until).into());
    match ahead {
        UsageAhead::Given => text.with("what-if-until", &[until]),
        UsageAhead::Nothing => text.get("what-if-until-nothing"),
        UsageAhead::Expected(daily) => text.with("what-if-until-expected", &[("daily", text.amount(daily).into()), until]),
        UsageAhead::Unknown => text.get("what-if-until-unknown"),
        UsageAhead::Untold => text.get("what-if-until-untold"),
        UsageAhead::UntoldSoFar => text.get("what-if-until-untold-so-far"),
    }
}

/// Which dates of an outcome are estimates. It depends on what is expected when the credit will be used up, and so does what follows.
fn dates<'a>(sign_up: &'a SignUp, outcome: &Outcome, now: Instant, ahead: UsageAhead) -> Dates<'a> {
    let is_expected = |at| at > now && matches!(ahead, UsageAhead::Expected(_));
    Dates::new(sign_up, outcome.used_up_at(), is_expected, (outcome.spending_limit, outcome.upgraded_at))
}

/// Since when it is disabled until it is upgraded, if it is, and when that is. An export does not tell since when.
fn interruption(outcome: &Outcome) -> Option<(Option<Instant>, Instant)> {
    let (disabled, upgraded) = outcome.disabled.zip(outcome.upgraded_at).filter(|_| outcome.status.is_running())?;
    Some((disabled.since, upgraded))
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

/// The outcomes side by side, or why a future is not possible. What is the same in both comes last.
fn rows(text: &Text, futures: &[Future; 2], subject: &Subject<'_>, ahead: UsageAhead) -> Vec<Comparison> {
    let outcome = |(future, outcome): &(Subscription, Outcome)| outcome_rows(text, future, outcome, subject.now(), ahead);
    let outcomes = futures.each_ref().map(|future| future.as_ref().map_or_else(|_| Vec::new(), outcome));
    let most = outcomes.iter().map(Vec::len).max().unwrap_or_default();
    let counted = short_note(text, ahead, &outcomes_of(futures));
    let note = |row: &OutcomeRow| if matches!(row.measure, Measure::Billed(_)) { counted.clone() } else { String::new() };
    let compared = (0..most).filter_map(|index| {
        let both = outcomes.each_ref().map(|rows| rows.get(index));
        let any = both.into_iter().flatten().next()?;
        let level = |row: &OutcomeRow| if let Measure::Status(status) = row.measure { Some(phrases::level(status)) } else { None };
        Some(Comparison {
            label: any.label.clone(),
            values: both.map(|row| row.map(|row| row.value.clone()).unwrap_or_default()),
            levels: both.map(|row| row.and_then(level)),
            difference: if let [Some(first), Some(second)] = both {
                difference::words(text, [first.measure, second.measure])
            } else {
                String::new()
            },
            note: note(any),
        })
    });
    let (same, others): (Vec<_>, Vec<_>) = compared.partition(Comparison::is_same);
    problem(text, futures, subject.snapshot.sign_up()).into_iter().chain(others).chain(same).collect()
}

/// Why a future is not possible; `None` if both are.
fn problem(text: &Text, futures: &[Future; 2], sign_up: &SignUp) -> Option<Comparison> {
    let problem = |future: &Future| future.as_ref().err().map(|error| phrases::plan_error(text, error, sign_up).into()).unwrap_or_default();
    futures.iter().any(Result::is_err).then(|| Comparison {
        label: text.get("what-if-problem"),
        values: futures.each_ref().map(problem),
        levels: [None; 2],
        difference: String::new(),
        note: String::new(),
    })
}

/// A line of an outcome.
pub(super) struct OutcomeRow {
    pub(super) label: String,
    pub(super) value: Words,
    measure: Measure,
}

/// An outcome as labels and values.
pub(super) fn outcome_rows(text: &Text, future: &Subscription, outcome: &Outcome, now: Instant, ahead: UsageAhead) -> Vec<OutcomeRow> {
    let sign_up = future.sign_up();
    let never = |is_undated: bool| text.get(if is_undated { "what-if-undated" } else { "what-if-never" });
    let measure = |at: Option<Instant>, is_undated: bool| if at.is_none() && is_undated { Measure::Undated } else { Measure::When(at) };
    let undated = outcome.undated;
    let dates = dates(sign_up, outcome, now, ahead);
    let share = |amount| phrases::share(text, dates, amount);
    let moment = |at| phrases::instant(text, dates, at);
    let when = |at: Option<_>, is_undated| (at.map_or_else(|| never(is_undated), moment).into(), measure(at, is_undated));
    let row = |label: &str, (value, measure): (Words, Measure)| OutcomeRow { label: text.get(label), value, measure };
    let is_trial_ahead = sign_up.credit_expires_at().is_some_and(|end| end > now);
    let status = if is_trial_ahead { "what-if-after-trial" } else { "what-if-status-now" };
    let disabled = match (outcome.disabled, interruption(outcome)) {
        (Some(_), Some((None, _))) => text.get("what-if-disabled-until-upgrade-undated"),
        (Some(disabled), Some(_)) => {
            let disabled = phrases::disabled(text, disabled, dates);
            text.with("what-if-disabled-until-upgrade", &[("disabled", disabled.into())])
        }
        (Some(disabled), None) => phrases::disabled(text, disabled, dates),
        (None, _) => never(undated.is_disabled),
    };
    let disabled_at = outcome.disabled.map(|disabled| disabled.since.unwrap_or(now));
    let mut rows = vec![
        row(status, status_of(text, future, outcome)),
        row("what-if-disabled", (disabled.into(), measure(disabled_at, undated.is_disabled))),
    ];
    if let (Some(used), Some(forfeited), Some(ends_at)) = (outcome.used, outcome.forfeited, outcome.credit_ends_at) {
        let at = moment(ends_at);
        let arguments = [("used", share(used).into()), ("forfeited", share(forfeited).into()), ("at", at.into())];
        let id = if forfeited.amount.is_zero() {
            "what-if-credit-used-up"
        } else if ahead.is_forfeited_unknown(ends_at, now) {
            "what-if-credit-unknown"
        } else if ahead == UsageAhead::Given && ends_at > now {
            "what-if-credit-forfeited-given"
        } else {
            "what-if-credit-forfeited"
        };
        rows.push(row("label-credit", (text.with(id, &arguments).into(), Measure::When(Some(ends_at)))));
    } else if let Some(ends_at) = outcome.credit_ends_at {
        let is_told_in_part = future.at(now).and_then(|present| present.credit()).is_some_and(|credit| !credit::is_nothing_told(&credit));
        let id = if is_told_in_part { "what-if-credit-told-in-part" } else { "what-if-credit-untold" };
        let words = text.with(id, &[("at", moment(ends_at).into())]);
        rows.push(row("label-credit", (words.into(), Measure::When(Some(ends_at)))));
    }
    let changed =
        |change: (Instant, _)| text.labelled(&moment(change.0), &phrases::cause_at(text, change, outcome.credit_ends_at, sign_up.offer));
    let change = outcome.offer_change.map_or_else(|| never(undated.is_offer_changed), changed);
    rows.extend([
        row("what-if-offer", (change.into(), measure(outcome.offer_change.map(|(at, _)| at), undated.is_offer_changed))),
        row("what-if-transfer", when(outcome.transfer_from, undated.is_offer_changed && outcome.status.is_running())),
        row("label-billed", (billed(text, future, outcome, now, ahead).into(), Measure::Billed(outcome.billed))),
        row("what-if-deleted", when(outcome.deleted_at, undated.is_deleted)),
    ]);
    rows
}

/// The status in the end; of an export whose state is not understood, that as it came.
fn status_of(text: &Text, future: &Subscription, outcome: &Outcome) -> (Words, Measure) {
    match future.at(outcome.status_at).filter(|_| !outcome.is_status_known) {
        Some(then) => {
            let (_, shape, state) = exported::status(text, &then);
            (vec![Span::Shape(shape), Span::Text(state)].into(), Measure::Unknown)
        }
        None => (phrases::status_with_shape(text, outcome.status), Measure::Status(outcome.status)),
    }
}

/// What is billed, as far as that is known; of what is expected, how it adds up.
fn billed(text: &Text, future: &Subscription, outcome: &Outcome, now: Instant, ahead: UsageAhead) -> String {
    let dates = dates(future.sign_up(), outcome, now, ahead);
    let billed = phrases::share(text, dates, outcome.billed);
    if ahead.is_unknown(outcome) {
        return match ahead {
            UsageAhead::Unknown if outcome.bills_no_more() => billed,
            _ if outcome.bills_no_more() => text.get("what-if-billed-untold"),
            _ => match future.at(now).filter(|present| !present.billed().amount.is_zero()) {
                Some(present) => {
                    let billed = phrases::share(text, dates, present.billed());
                    let so_far = text.with("what-if-billed-so-far", &[("billed", billed.into())]);
                    text.list(&[Some(so_far), exported::currency(text, &present)].into_iter().flatten().collect::<Vec<_>>())
                }
                None => text.get("what-if-billed-unknown"),
            },
        };
    }
    let end = future.at(outcome.billed_until).filter(|_| matches!(ahead, UsageAhead::Expected(_)));
    let usage = end.iter().flat_map(|end| end.why(Topic::Billed, Role::Administrator)).flat_map(|why| why.grounds);
    let counted = |usage: &Usage| match *usage {
        Usage::Once { billed, .. } => billed,
        Usage::Daily { total, .. } | Usage::Spread { total, .. } | Usage::Irregular { total, .. } => total,
    };
    let parts: Vec<(Money, String)> = usage
        .filter(|event| event.at > now)
        .filter_map(|event| {
            if let Happening::Used(usage) = &event.what {
                Some((counted(usage), phrases::happening(text, &event.what, dates)))
            } else {
                None
            }
        })
        .collect();
    match parts.as_slice() {
        [] => billed,
        // It ends with what is billed in all.
        [(amount, all)] if *amount == outcome.billed && !dates.is_share_estimated => all.clone(),
        parts => {
            let words: Vec<&str> = parts.iter().map(|(_, words)| words.as_str()).collect();
            text.noted(&billed, &text.list(&words))
        }
    }
}
