//! The credit: what is left, its end, the use of each day, and the forecast.

use rust_decimal::Decimal;

use super::{DailyUse, Level, Row, Section, Share, Subject, Value, Words, exported, phrases, section, words::sentence};
use crate::domain::{Countdown, Credit, DaysLeft, FORECAST_WINDOW, Instant, Snapshot, Topic};

/// The credit of a Free Trial.
pub(super) fn section(subject: &Subject<'_>) -> Option<Section> {
    let Some(credit) = subject.snapshot.credit() else { return section_of_unknown(subject) };
    let left = Share::new(credit.remaining.amount, credit.granted.amount);
    let words = left_of(subject, &credit);
    let amount = if subject.snapshot.is_usage_unknown() {
        words.into()
    } else {
        Value::Amount { words, left, level: left_level(left), time: time_left(subject, &credit) }
    };
    let mut rows = vec![
        Row {
            note: is_stopped(subject, &credit).then(|| subject.text.get("credit-stopped")).or_else(|| as_of(subject)),
            ..Row::titled(Topic::Credit, amount)
        },
        Row { note: exported::labelled_sign_up(subject), ..Row::titled(Topic::CreditEnd, end(subject, &credit)) },
    ];
    rows.extend(daily_use(subject).map(|used| Row::titled(Topic::DailyUse, Value::DailyUse(used))));
    rows.extend(forecast(subject).map(|words| Row::titled(Topic::Forecast, words)));
    Some(Section::new(subject.text.get("title-credit"), rows))
}

/// The credit of a trial of which an export tells no amounts.
fn section_of_unknown(subject: &Subject<'_>) -> Option<Section> {
    let (text, snapshot) = (subject.text, &subject.snapshot);
    let amount = Row::titled(Topic::Credit, text.get("credit-not-exported"));
    let rows = match snapshot.credit_expires_at() {
        _ if !snapshot.is_credit_unknown() => return None,
        Some(at) => {
            let end = if subject.now() < at {
                countdown(subject, at)
            } else {
                text.with("credit-over", &[("at", subject.instant(at).into())]).into()
            };
            vec![amount, Row { note: exported::labelled_sign_up(subject), ..Row::titled(Topic::CreditEnd, end) }]
        }
        None => vec![Row { note: Some(text.get("nor-sign-up-exported")), ..Row::titled(Topic::Credit, text.get("not-exported")) }],
    };
    Some(Section::new(text.get("title-credit"), rows))
}

/// The same in one line.
pub(super) fn not_exported(subject: &Subject<'_>) -> Option<Words> {
    let (text, snapshot) = (subject.text, &subject.snapshot);
    let amount = snapshot.is_credit_unknown().then(|| Words::from(text.get("credit-not-exported") + &text.get("clause-separator")))?;
    Some(match snapshot.credit_expires_at() {
        Some(at) if subject.now() < at => amount.and(sentence(text, "credit-ends-in", &[], &[("countdown", subject.until(at))])),
        Some(at) => amount.and(Words::from(text.with("credit-over", &[("at", subject.instant(at).into())]))),
        None => text.get("credit-not-exported").into(),
    })
}

/// The credit of an offer whose credit is not simulated: only the grant is known.
pub(super) fn not_simulated(subject: &Subject<'_>) -> Option<String> {
    let granted = subject.snapshot.sign_up().credit_not_simulated()?;
    Some(subject.text.with("credit-not-simulated", &[("amount", subject.text.amount(granted).into())]))
}

/// `$143.22 left of $200.00`; without usage that somebody told, only what was granted.
pub(super) fn left_of(subject: &Subject<'_>, credit: &Credit) -> String {
    let text = subject.text;
    let amounts = [("left", text.amount(credit.remaining).into()), ("granted", text.amount(credit.granted).into())];
    let id = match subject.snapshot.is_usage_unknown() {
        true if is_nothing_told(credit) => "credit-untold",
        true if !credit.expired => "credit-at-most",
        _ => "credit-left",
    };
    text.with(id, &amounts)
}

/// Of usage that is not known in full: whether nothing of it is known.
pub(super) const fn is_nothing_told(credit: &Credit) -> bool {
    credit.used.amount.is_zero()
}

/// How the credit ended; `None` before its end.
pub(super) fn ended(subject: &Subject<'_>, credit: &Credit) -> Option<String> {
    let text = subject.text;
    if let Some(at) = credit.exhausted_at {
        Some(text.with("credit-used-up", &[("at", subject.instant(at).into())]))
    } else if credit.expired && subject.snapshot.is_usage_unknown() {
        Some(text.with("credit-over", &[("at", subject.instant(credit.expires_at).into())]))
    } else if credit.expired {
        let arguments = [("amount", subject.share(credit.forfeited).into()), ("at", subject.instant(credit.expires_at).into())];
        Some(text.with("credit-expired", &arguments))
    } else {
        None
    }
}

/// The countdown to the end, or how it ended.
fn end(subject: &Subject<'_>, credit: &Credit) -> Value {
    ended(subject, credit).map_or_else(|| countdown(subject, credit.expires_at), Value::from)
}

fn countdown(subject: &Subject<'_>, at: Instant) -> Value {
    let (text, countdown) = (subject.text, Countdown::new(subject.now(), at));
    let left = text.countdown(countdown);
    Value::Countdown(section::Countdown {
        words: text.with("credit-ends-in", &[("countdown", left.as_str().into())]),
        left,
        at: subject.instant(at),
        ends_at: text.with("credit-ends-at", &[("at", subject.instant(at).into())]),
        level: time_level(countdown),
        note: text.with("last-full-day", &[("date", phrases::last_full_day(text, subject.dates(), at).into())]),
    })
}

/// Whether what is left cannot be used, because the subscription does not run.
pub(super) fn is_stopped(subject: &Subject<'_>, credit: &Credit) -> bool {
    !credit.remaining.amount.is_zero() && !subject.snapshot.status().is_running()
}

/// As of when what is left was told, if it was.
pub(super) fn as_of(subject: &Subject<'_>) -> Option<String> {
    let at = subject.snapshot.left_as_of()?;
    Some(subject.text.with("credit-as-of", &[("at", subject.text.instant(at).into())]))
}

/// The end as in `ends in 18d 00:00:00  → 2019-01-26 09:15 UTC`, or how the credit ended.
pub(super) fn end_in_words(subject: &Subject<'_>, credit: &Credit) -> Words {
    ended(subject, credit).map_or_else(
        || {
            let until = subject.until(credit.expires_at);
            sentence(subject.text, "credit-ends-in", &[], &[("countdown", until)])
        },
        Words::from,
    )
}

/// How many days of the credit are left; `None` on the last one.
fn time_left(subject: &Subject<'_>, credit: &Credit) -> Option<(String, Share, Level)> {
    let countdown = Countdown::new(subject.now(), credit.expires_at);
    let DaysLeft::Days(left) = countdown.days_left() else { return None };
    let days = subject.period_days();
    let words = subject.text.with("credit-days", &[("left", left.into()), ("days", days.into())]);
    ended(subject, credit).is_none().then(|| (words, Share::new(left.into(), days.into()), time_level(countdown)))
}

/// How serious it is that only this share of a credit is left.
fn left_level(left: Share) -> Level {
    if left.is_at_most(1, 8) {
        Level::Bad
    } else if left.is_at_most(1, 4) {
        Level::Warning
    } else {
        Level::Good
    }
}

/// How serious it is that only this much time is left.
pub(super) fn time_level(left: Countdown) -> Level {
    match left.days_left() {
        DaysLeft::Days(days) if days > 7 => Level::Good,
        DaysLeft::Days(days) if days > 2 => Level::Warning,
        _ => Level::Bad,
    }
}

/// The use of the last days, as many as a trial has, and the most of all days; `None` if nothing was ever used.
pub(super) fn daily_use(subject: &Subject<'_>) -> Option<DailyUse> {
    let (day, most) = Snapshot::peak(subject.used_per_day())?;
    let used = subject.snapshot.last_days(subject.used_per_day());
    let is_unused = used.iter().all(Decimal::is_zero);
    let peak = [("amount", subject.of_a_day(most).into()), ("day", day.into())];
    let words = |peak_id| {
        if is_unused { subject.text.with("none-in-days", &[("days", used.len().into())]) } else { subject.text.with(peak_id, &peak) }
    };
    let [most_id, said_id] = if subject.is_used_evenly() { ["same-each-day"; 2] } else { ["at-most", "at-most-said"] };
    Some(DailyUse {
        label: subject.text.get("used-a-day"),
        most: words(most_id),
        said: words(said_id),
        days: if is_unused { Vec::new() } else { used.iter().map(|used| Share::new(*used, most)).collect() },
    })
}

pub(super) fn forecast(subject: &Subject<'_>) -> Option<String> {
    subject.forecast().map(|forecast| phrases::forecast(subject.text, forecast, subject.snapshot.sign_up(), None))
}

/// The same with the days whose mean it continues, once they are whole ones.
pub(super) fn forecast_with_basis(subject: &Subject<'_>) -> Option<String> {
    let sign_up = subject.snapshot.sign_up();
    let has_window = sign_up.expected_per_day.is_none() && subject.now() - sign_up.created_at >= FORECAST_WINDOW;
    let days = has_window.then(|| FORECAST_WINDOW.num_days());
    subject.forecast().map(|forecast| phrases::forecast(subject.text, forecast, sign_up, days))
}
