//! The domain's values in words. The names of the messages are derived from the names in the public state.

use super::{Lengths, Level, Span, Words, terms, words::sentence};
use crate::{
    domain::{
        self, Act, Cause, Change, Countdown, DELETION_AFTER, DaysLeft, Disabled, Forecast, Happening, Instant, Money, Offer, Plan,
        PlanError, Reason, Refusal, SignUp, Snapshot, SpendingLimit, Status, StatusKind, Sum, Usage, When,
    },
    text::Text,
};

/// Of a day with more amounts than these, only their number is said.
const MOST_PARTS: usize = 6;

pub(super) const fn shape_of(status: StatusKind) -> char {
    match status {
        StatusKind::Active => '●',
        StatusKind::PastDue => '▲',
        StatusKind::Disabled => '■',
        StatusKind::Deleted => '✕',
        StatusKind::Transferred => '→',
    }
}

pub(super) fn status(text: &Text, status: Status) -> String {
    text.get(&format!("status-{status}"))
}

/// A status as a shape and a word: colour is never the only sign.
pub(super) fn status_with_shape(text: &Text, of: Status) -> Words {
    vec![Span::Shape(shape_of(of.into())), Span::Text(status(text, of))].into()
}

/// A status with its shape and, if it is disabled, the reason.
pub(super) fn status_with_reason(text: &Text, of: Status, dates: Dates<'_>) -> Words {
    let Some(reason) = of.disabled() else { return status_with_shape(text, of) };
    let reason = disabled(text, reason, dates);
    vec![Span::Shape(shape_of(of.into())), Span::Text(text.labelled(&status(text, of), &reason))].into()
}

pub(super) fn level(status: impl Into<StatusKind>) -> Level {
    match status.into() {
        StatusKind::Active => Level::Good,
        StatusKind::PastDue => Level::Warning,
        StatusKind::Disabled => Level::Bad,
        StatusKind::Deleted | StatusKind::Transferred => Level::Over,
    }
}

/// Which dates and amounts of a subscription are estimates: of the dates those that count from a sign-up whose date is one, and those that follow from when the
/// credit was used up, where its owner told one amount only, or will be as its owner expects.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dates<'a> {
    sign_up: &'a SignUp,
    /// When the credit is used up, if that is an estimate.
    used_up_at: Option<Instant>,
    /// Whether what the credit paid and what was billed are estimates.
    pub(super) is_share_estimated: bool,
}

impl<'a> Dates<'a> {
    pub(super) fn of(snapshot: &Snapshot<'a>) -> Self {
        let upgrade = (snapshot.spending_limit(), snapshot.upgraded_at());
        Self::new(snapshot.sign_up(), snapshot.credit().and_then(|credit| credit.exhausted_at), |_| false, upgrade)
    }

    /// What is estimated of a sign-up whose credit is used up at an instant, if it ever is; `is_expected` says whether only its owner
    /// expects that. The spending limit and the instant of the upgrade say whether any usage is billed.
    pub(super) fn new(
        sign_up: &'a SignUp,
        used_up_at: Option<Instant>,
        is_expected: impl Fn(Instant) -> bool,
        (limit, upgraded_at): (Option<SpendingLimit>, Option<Instant>),
    ) -> Self {
        let is_told = |at: Instant| sign_up.used_as_of.is_some_and(|told| at <= told);
        let used_up_at = used_up_at.filter(|at| is_told(*at) || is_expected(*at));
        Self { sign_up, used_up_at, is_share_estimated: sign_up.is_share_estimated(limit, upgraded_at) }
    }

    pub(super) const fn sign_up(self) -> &'a SignUp {
        self.sign_up
    }

    /// Whether only a day is known around which it is.
    fn is_around(self, at: Instant) -> bool {
        self.used_up_at.is_some_and(|used_up| at == used_up || at == used_up + DELETION_AFTER)
    }
}

/// Why it is disabled, and since when.
pub(super) fn disabled(text: &Text, disabled: Disabled, dates: Dates<'_>) -> String {
    let (Some(reason), Some(since)) = (disabled.reason, disabled.since) else { return text.get("disabled-not-exported") };
    let at = ("at", instant(text, dates, since).into());
    text.with(&format!("disabled-{reason}"), &[terms::of(text, dates.sign_up.offer), vec![at]].concat())
}

/// An instant of a subscription: with ≈ if it counts from a sign-up whose date is an estimate, and a day around which it is if it follows
/// from another estimate.
pub(super) fn instant(text: &Text, dates: Dates<'_>, at: Instant) -> String {
    if dates.is_around(at) {
        text.with("around-day", &[("day", text.day_of(at).into())])
    } else {
        estimate_if(text, dates.sign_up.is_estimated(at), text.instant(at))
    }
}

/// The day of an instant of a subscription, with ≈ if that is an estimate.
pub(super) fn day(text: &Text, dates: Dates<'_>, at: Instant) -> String {
    estimate_if(text, dates.is_around(at) || dates.sign_up.is_estimated(at), text.day_of(at))
}

/// The last full day before a credit expires, in UTC, with ≈ in the same way.
pub(super) fn last_full_day(text: &Text, dates: Dates<'_>, expires_at: Instant) -> String {
    estimate_if(text, dates.sign_up.is_estimated(expires_at), text.date(domain::last_full_day(expires_at)))
}

/// What was used of the credit, forfeited or billed, with ≈ if that is an estimate.
pub(super) fn share(text: &Text, dates: Dates<'_>, amount: Money) -> String {
    estimate_if(text, dates.is_share_estimated, text.amount(amount))
}

/// What was used on a day or in the mean of some, with ≈ if its owner told only how much was used in all.
pub(super) fn of_a_day(text: &Text, sign_up: &SignUp, amount: Money) -> String {
    estimate_if(text, sign_up.used_as_of.is_some(), text.amount(amount))
}

fn estimate_if(text: &Text, is_estimate: bool, value: String) -> String {
    if is_estimate { text.with("estimated", &[("value", value.into())]) } else { value }
}

/// Says that clocks in the zone are set forward at an instant, and which times they show just before and after.
pub(super) fn skipped(text: &Text, at: Instant) -> String {
    text.with("time-skipped", &[("before", text.last_before(at).into()), ("after", text.instant(at).into())])
}

/// Refusals in several lengths: all of them, or the first ones with the number of the others, as in `it is disabled (+2)`.
pub(super) fn reasons(text: &Text, all: &[Refusal]) -> Lengths {
    let some = |count: usize| match all.len() - count {
        0 => text.refusals(all),
        more => text.with("reasons-more", &[("reasons", text.refusals(&all[..count]).into()), ("more", more.into())]),
    };
    Lengths::new((1..=all.len()).rev().map(some).collect())
}

/// The sentence that something is not possible, with its reasons, in several lengths.
pub(super) fn not_possible(text: &Text, all: &[Refusal]) -> Lengths {
    reasons(text, all).map(|reasons| text.with("not-possible", &[("reasons", reasons.into())]))
}

pub(super) fn changes(text: &Text, changes: &[Change]) -> String {
    text.list(&changes.iter().map(|change| text.get(&format!("change-{change}"))).collect::<Vec<_>>())
}

/// The same in a few words, for a table that has the subscription's name already.
pub(super) fn changes_briefly(text: &Text, changes: &[Change]) -> String {
    text.list(&changes.iter().map(|change| text.get(&format!("brief-{change}"))).collect::<Vec<_>>())
}

pub(super) fn cause(text: &Text, cause: Cause, offer: Offer) -> String {
    text.with(&format!("cause-{cause}"), &terms::of(text, offer))
}

/// Why an offer ID changes, beside when it does. Where the upgrade came late, the credit had ended before.
pub(super) fn cause_at(text: &Text, (at, why): (Instant, Cause), credit_ended_at: Option<Instant>, offer: Offer) -> String {
    let is_late = credit_ended_at.is_some_and(|ended_at| ended_at < at);
    match why {
        Cause::CreditUsed if is_late => text.get("cause-used-before"),
        Cause::ThirtyDays if is_late => text.with("cause-over-before", &terms::of(text, offer)),
        why => cause(text, why, offer),
    }
}

/// The use per day and where it leads to; with the days whose mean it is, if they are to be told.
pub(super) fn forecast(text: &Text, forecast: &Forecast, sign_up: &SignUp, days: Option<i64>) -> String {
    let end = match forecast.runs_out_at {
        Some(at) if !forecast.lasts => text.with("forecast-runs-out", &[("day", text.day_of(at).into())]),
        _ => text.get("forecast-lasts"),
    };
    let end = ("end", end.into());
    if sign_up.expected_per_day.is_some() {
        return text.with("forecast-expected", &[("daily", text.amount(forecast.daily).into()), end]);
    }
    let arguments = [("daily", of_a_day(text, sign_up, forecast.daily).into()), end];
    match days {
        Some(days) => text.with("forecast-mean", &[&arguments[..], &[("days", days.into())]].concat()),
        None => text.with("forecast", &arguments),
    }
}

/// A rule or a refusal, in a sentence or two, about a subscription with this sign-up.
#[must_use]
pub fn reason(text: &Text, reason: Reason, sign_up: &SignUp) -> String {
    let id = match reason {
        Reason::Refusal(refusal) => format!("why-not-{refusal}"),
        Reason::Rule(rule) => format!("why-{rule}"),
    };
    let administrator = if sign_up.administrator.is_empty() { "none" } else { &sign_up.administrator };
    text.with(&id, &[terms::all(text, sign_up.offer), vec![("administrator", administrator.into())]].concat())
}

pub(super) fn happening(text: &Text, what: &Happening<'_>, dates: Dates<'_>) -> String {
    let (sign_up, offer) = (dates.sign_up, dates.sign_up.offer);
    match what {
        Happening::SignedUp => text.get("event-signed-up"),
        Happening::Exported => text.get("event-exported"),
        Happening::Fact(done) => act(text, done, &sign_up.name),
        Happening::Used(used) => usage(text, used, sign_up),
        Happening::CreditUsedUp => text.get("event-credit-used-up"),
        Happening::CreditExpired(Some(forfeited)) => {
            text.with("event-credit-expired", &[("amount", share(text, dates, *forfeited).into())])
        }
        Happening::CreditExpired(None) => text.get("event-credit-expires"),
        Happening::OfferChanged(why) => text.with("event-offer-changed", &[("cause", cause(text, *why, offer).into())]),
        Happening::Disabled(reason) => text.with(&format!("event-disabled-{reason}"), &terms::of(text, offer)),
        Happening::Deleted => text.get("event-deleted"),
        Happening::FreeServicesEnded => text.get("event-free-services-ended"),
        Happening::TransferRequestExpired => text.get("event-request-expired"),
    }
}

fn usage(text: &Text, usage: &Usage, sign_up: &SignUp) -> String {
    let money = |amount| text.amount(amount).into();
    match *usage {
        Usage::Once { whole, credit, billed } => {
            let beyond = Money { amount: whole.amount - credit.amount - billed.amount, ..whole };
            let parts = [("used-from-credit", credit), ("used-billed", billed), ("used-beyond", beyond)];
            let parts: Vec<String> = (parts.into_iter())
                .filter(|(_, amount)| !amount.amount.is_zero())
                .map(|(id, amount)| text.with(id, &[("amount", money(amount))]))
                .collect();
            if parts.len() == 1 {
                text.with("event-used", &[("amount", money(whole))])
            } else {
                text.with("event-used-parts", &[("whole", money(whole)), ("parts", text.list(&parts).into())])
            }
        }
        Usage::Spread { days, until, total, is_whole } => {
            // What was told is no estimate; a part of it is.
            let total = if is_whole { text.amount(total) } else { of_a_day(text, sign_up, total) };
            let arguments = [("total", total.into()), ("days", days.into()), ("until", text.instant(until).into())];
            text.with("event-used-spread", &arguments)
        }
        Usage::Daily { amount, days, total } => {
            text.with("event-used-daily", &[("amount", money(amount)), ("days", days.into()), ("total", money(total))])
        }
        Usage::Irregular { times, until, total } => {
            let arguments = [("times", times.into()), ("until", text.instant(until).into()), ("total", money(total))];
            text.with("event-used-irregularly", &arguments)
        }
    }
}

/// How an amount of a subscription is calculated: `$200.00 granted − $56.78 used = $143.22 left`. What is an estimate has its ≈.
pub(super) fn sum(text: &Text, sum: &Sum, dates: Dates<'_>) -> String {
    let sign_up = dates.sign_up;
    let money = |amount| text.amount(amount).into();
    let share = |amount| share(text, dates, amount).into();
    let mean = |amount| of_a_day(text, sign_up, amount).into();
    match *sum {
        Sum::Left { granted, used, left } => {
            text.with("sum-left", &[("granted", money(granted)), ("used", share(used)), ("left", share(left))])
        }
        Sum::Forfeited { granted, used, forfeited } => {
            text.with("sum-forfeited", &[("granted", money(granted)), ("used", share(used)), ("forfeited", share(forfeited))])
        }
        Sum::Used { credit, billed, total } => {
            text.with("sum-used", &[("credit", share(credit)), ("billed", share(billed)), ("total", money(total))])
        }
        Sum::Billed(billed) => text.with("sum-billed", &[("billed", share(billed))]),
        Sum::Peak { day, ref parts, total } => {
            let day = ("day", day.into());
            match parts.as_slice() {
                [_] => text.with("sum-peak", &[day, ("total", mean(total))]),
                parts if parts.len() > MOST_PARTS => {
                    text.with("sum-peak-of-many", &[day, ("times", parts.len().into()), ("total", mean(total))])
                }
                parts => {
                    let parts: Vec<String> = parts.iter().map(|part| of_a_day(text, sign_up, *part)).collect();
                    text.with("sum-peak-of-parts", &[day, ("parts", parts.join(" + ").into()), ("total", mean(total))])
                }
            }
        }
        Sum::Mean { used, window, daily } => {
            text.with("sum-mean", &[("used", mean(used)), ("window", length(text, Countdown::of(window)).into()), ("daily", mean(daily))])
        }
        Sum::Lasts { left, used, window, time } => {
            let (window, time) = (length(text, Countdown::of(window)), text.countdown(Countdown::of(time)));
            let time = estimate_if(text, sign_up.used_as_of.is_some(), time);
            text.with("sum-lasts", &[("left", money(left)), ("window", window.into()), ("used", mean(used)), ("time", time.into())])
        }
        Sum::LastsAsExpected { left, daily, time } => {
            let time = text.countdown(Countdown::of(time));
            text.with("sum-lasts-expected", &[("left", money(left)), ("daily", money(daily)), ("time", time.into())])
        }
        Sum::Predicted { used, days, daily, total } => {
            let days = text.with("number-of-days", &[("days", days.into())]);
            let daily = if sign_up.expected_per_day.is_some() { money(daily) } else { mean(daily) };
            let arguments = [("used", mean(used)), ("days", days.into()), ("daily", daily), ("total", mean(total))];
            text.with("sum-predicted", &arguments)
        }
    }
}

/// A time as a number of days, or with hours, minutes and seconds where it is not whole days.
fn length(text: &Text, time: Countdown) -> String {
    match time.parts() {
        (days, 0, 0, 0) => text.with("number-of-days", &[("days", days.into())]),
        _ => text.countdown(time),
    }
}

/// What was done to a subscription that had this name before.
pub(super) fn act(text: &Text, act: &Act, name_before: &str) -> String {
    match act {
        Act::Upgrade { name } if name == name_before => text.get("act-upgrade-same-name"),
        Act::Upgrade { name } => text.with("act-upgrade", &[("name", name.as_str().into())]),
        Act::RequestTransfer { recipient } => text.with("act-request-transfer", &[("recipient", recipient.as_str().into())]),
        act => text.get(&format!("act-{act}")),
    }
}

/// Confirms an act, given the subscription after it.
pub(super) fn done(text: &Text, act: &Act, now: Option<&Snapshot<'_>>) -> String {
    let is_past_due = now.is_some_and(|now| now.status() == Status::PastDue);
    let has_credit = now.is_some_and(|now| !now.is_without_credit());
    let is_undated = now.is_some_and(|now| now.credit_expires_at().is_none());
    let id = match act {
        Act::Upgrade { .. } if !has_credit => "done-upgrade-no-credit".to_owned(),
        Act::Upgrade { .. } if is_undated => "done-upgrade-undated".to_owned(),
        Act::Reactivate if is_past_due => "done-reactivate-past-due".to_owned(),
        act => format!("done-{act}"),
    };
    text.with(&id, &now.map_or_else(Vec::new, |now| terms::of(text, now.sign_up().offer)))
}

/// A countdown and its target: `12d 04:33:21  → 2019-01-26 09:15 UTC`. Where only a day is known around which that is, the days count.
pub(super) fn until(text: &Text, dates: Dates<'_>, now: Instant, target: Instant) -> Words {
    let left = Countdown::new(now, target);
    let words = match left.days_left() {
        DaysLeft::Days(days) if dates.is_around(target) => text.with("number-of-days", &[("days", days.into())]),
        DaysLeft::LessThanADay if dates.is_around(target) => text.with("number-of-days", &[("days", 1.into())]),
        _ => text.countdown(left),
    };
    towards(text, dates, words, target)
}

/// The days until a target as people count them, `13 days left`, and the target. Below one day, with the countdown.
pub(super) fn days_until(text: &Text, dates: Dates<'_>, now: Instant, target: Instant) -> Words {
    let left = Countdown::new(now, target);
    let words = match left.days_left() {
        DaysLeft::LessThanADay if !dates.is_around(target) => text.labelled(&text.days_left(left), &text.countdown(left)),
        DaysLeft::LessThanADay | DaysLeft::Days(_) | DaysLeft::Over => text.days_left(left),
    };
    towards(text, dates, words, target)
}

fn towards(text: &Text, dates: Dates<'_>, left: String, target: Instant) -> Words {
    vec![Span::Text(left), Span::Arrow, Span::Text(instant(text, dates, target))].into()
}

/// When a step of a plan for what was signed up for is taken. A day is said as a date: "day 29" may be the 29th, or 29 days later.
pub(super) fn when(text: &Text, when: Option<When>, sign_up: &SignUp) -> String {
    match when {
        None => text.get("what-if-never"),
        Some(When::Now) => text.get("what-if-now"),
        Some(day @ When::Day(_)) => text.with("what-if-day", &[("date", text.day_of(day.at(sign_up, sign_up.created_at)).into())]),
    }
}

pub(super) fn plan(text: &Text, plan: Plan, sign_up: &SignUp) -> String {
    let step = |(now, what): (&str, &str), at: Option<When>| match at? {
        When::Now => Some(text.get(now)),
        When::Day(_) => {
            let arguments = [("what", text.get(what).into()), ("when", when(text, at, sign_up).into())];
            Some(text.with("plan-step", &arguments))
        }
    };
    // In the middle of a sentence there is no capital.
    let use_up = if plan.upgrade.is_some() { ("plan-and-use-up-now", "plan-and-use-up") } else { ("plan-use-up-now", "what-if-use-up") };
    let steps = [step(("plan-upgrade-now", "what-if-upgrade"), plan.upgrade), step(use_up, plan.use_up)];
    let steps: Vec<String> = steps.into_iter().flatten().collect();
    if steps.is_empty() { text.get("what-if-nothing") } else { text.list(&steps) }
}

pub(super) fn plan_error(text: &Text, error: &PlanError, sign_up: &SignUp) -> String {
    let when = |at: When| [("when", when(text, Some(at), sign_up).into())];
    match error {
        PlanError::Past(at) => text.with("what-if-past", &when(*at)),
        PlanError::NoCredit(_) if sign_up.offer.trial.is_none() => text.get("what-if-without-credit"),
        PlanError::NoCredit(When::Now) => text.get("what-if-no-credit-now"),
        PlanError::NoCredit(at) => text.with("what-if-no-credit", &when(*at)),
        PlanError::Refused(all) => text.refusals(all),
    }
}

/// That a transfer waits for its recipient; the time that is left follows.
pub(super) fn transfer_pending(text: &Text, recipient: &str) -> String {
    text.with("transfer-pending", &[("recipient", recipient.into())])
}

/// A sentence that ends in a countdown and its target.
#[must_use]
pub fn waiting(text: &Text, words: &str, left: &str, at: &str) -> Words {
    let until = vec![Span::Strong(left.to_owned()), Span::Arrow, Span::Text(at.to_owned())].into();
    sentence(text, "words-until", &[("words", words.into())], &[("until", until)])
}

pub(super) fn offer_waits(text: &Text, snapshot: &Snapshot<'_>, at: Instant) -> Words {
    let terms = terms::of(text, snapshot.sign_up().offer);
    // What is left of the credit cannot be used while it is disabled.
    let id = if snapshot.status().is_running() { "offer-waits" } else { "offer-waits-disabled" };
    sentence(text, id, &terms, &[("until", until(text, Dates::of(snapshot), snapshot.instant(), at))])
}
