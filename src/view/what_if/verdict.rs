//! How two futures end, in a sentence or two each.

use super::{Comparison, Future, LETTERS, UsageAhead, dates, interruption};
use crate::{
    domain::{Instant, Outcome, SignUp, Status},
    text::{Argument, Text},
    view::phrases::{self, Dates},
};

/// Says how each of the futures ends.
pub(super) fn verdict(text: &Text, futures: &[Future; 2], rows: &[Comparison], now: Instant, ahead: UsageAhead) -> String {
    if futures.iter().all(Result::is_ok) && rows.iter().all(Comparison::is_same) {
        return text.get("what-if-alike");
    }
    let ends = futures.iter().zip(LETTERS).map(|(future, name)| match future {
        Ok((future, outcome)) => end(text, future.sign_up(), name, outcome, now, ahead),
        Err(_) => text.with("what-if-impossible", &[("name", name.into())]),
    });
    text.sentences(&ends.collect::<Vec<_>>())
}

/// Says in a sentence how a future ends: what it costs to keep the subscription, or when it is lost.
fn end(text: &Text, sign_up: &SignUp, name: &str, outcome: &Outcome, now: Instant, ahead: UsageAhead) -> String {
    let name = ("name", name.into());
    let dates = dates(sign_up, outcome, now, ahead);
    let day = |at| phrases::day(text, dates, at).into();
    let deleted = outcome.deleted_at.map(|at| ("deleted", day(at)));
    let (id, arguments) = match outcome.status {
        Status::Active | Status::PastDue => {
            let keeps = keeps(text, dates, name.clone(), outcome, ahead);
            let Some((Some(since), upgraded)) = interruption(outcome) else { return keeps };
            return text.sentences(&[interrupted(text, dates, name, since, upgraded), keeps]);
        }
        Status::Disabled(_) if outcome.undated.is_disabled => ("what-if-ends-undated", vec![name]),
        Status::Disabled(disabled) => match (disabled.since.filter(|since| *since >= now), deleted) {
            (Some(since), Some(deleted)) => ("what-if-ends", vec![name, ("disabled", day(since)), deleted]),
            (Some(since), None) => ("what-if-ends-undeleted", vec![name, ("disabled", day(since))]),
            (None, Some(deleted)) => ("what-if-stays-disabled", vec![name, deleted]),
            (None, None) => ("what-if-stays-disabled-undeleted", vec![name]),
        },
        Status::Deleted | Status::Transferred => {
            ("what-if-ends-over", vec![name, ("status", phrases::status(text, outcome.status).into())])
        }
    };
    text.with(id, &arguments)
}

/// Says that the subscription is kept, and what that costs.
fn keeps(text: &Text, dates: Dates<'_>, name: Argument<'_>, outcome: &Outcome, ahead: UsageAhead) -> String {
    let id = if ahead.is_unknown(outcome) {
        "what-if-keeps-unknown"
    } else if !outcome.billed.amount.is_zero() {
        "what-if-keeps"
    } else if ahead == UsageAhead::Nothing {
        "what-if-keeps-unused"
    } else {
        "what-if-keeps-unbilled"
    };
    let (amount, date) = (phrases::share(text, dates, outcome.billed), phrases::day(text, dates, outcome.billed_until));
    text.with(id, &[name, ("amount", amount.into()), ("date", date.into())])
}

/// Says that it is disabled until it is upgraded: by the days, or where these are the same, by the times.
fn interrupted(text: &Text, dates: Dates<'_>, name: Argument<'_>, since: Instant, upgraded: Instant) -> String {
    let [days, times] = [phrases::day, phrases::instant].map(|said| [since, upgraded].map(|at| said(text, dates, at)));
    let [disabled, upgraded] = if days[0] == days[1] { times } else { days };
    let id = if disabled == upgraded { "what-if-interrupted-at-once" } else { "what-if-interrupted" };
    text.with(id, &[name, ("disabled", disabled.into()), ("upgraded", upgraded.into())])
}
