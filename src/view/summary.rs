//! What the commands `status` and `what-if` print, made of the same phrases as the page.

use super::{
    Span, Subject, Value, Words, credit, exported, free_services, phrases, status, transfer, what_if,
    what_if::{Note, UsageAhead},
};
use crate::{
    domain::{Act, Instant, OfferId, Plan, Snapshot, Subscription},
    text::Text,
};

/// Labels with their values.
pub type Pairs = Vec<(String, Words)>;

/// All subscriptions at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The instant, who is signed in, and whether it is simulated.
    pub heading: Vec<String>,
    /// Says that there is no subscription yet.
    pub nothing: Option<String>,
    /// Each with its name.
    pub subscriptions: Vec<(String, Pairs)>,
    /// That the dates follow documented rules; `None` for a scenario.
    pub note: Option<String>,
}

impl Summary {
    /// Summarizes subscriptions for the reader with this e-mail address.
    #[must_use]
    pub fn of<'a>(
        snapshots: impl IntoIterator<Item = Snapshot<'a>>,
        now: Instant,
        is_simulated: bool,
        is_real: bool,
        signed_in_as: &str,
        text: &'a Text,
    ) -> Self {
        let subjects = snapshots.into_iter().map(|snapshot| Subject::new(snapshot, signed_in_as, text));
        let subscriptions: Vec<_> = subjects.map(|subject| (subject.snapshot.name().to_owned(), pairs(&subject))).collect();
        let mode = text.get(if is_simulated { "simulated" } else { "live" });
        Self {
            heading: [Some(text.clock(now)), Some(signed_in_as.to_owned()).filter(|email| !email.is_empty()), Some(mode)]
                .into_iter()
                .flatten()
                .collect(),
            note: is_real.then(|| text.get("real-data")),
            nothing: subscriptions.is_empty().then(|| text.get("no-subscription-yet")),
            subscriptions,
        }
    }
}

fn pairs(subject: &Subject<'_>) -> Pairs {
    let Subject { text, snapshot, .. } = subject;
    let now = snapshot.status();
    let credit = snapshot.credit().map(|credit| {
        let stopped = credit::is_stopped(subject, &credit).then(|| text.get("credit-stopped"));
        let left: Vec<String> =
            [Some(credit::left_of(subject, &credit)), stopped, credit::as_of(subject), Some(String::new())].into_iter().flatten().collect();
        Words::from(left.join(&text.get("clause-separator"))).and(credit::end_in_words(subject, &credit))
    });
    let billed = Some(snapshot.billed()).filter(|billed| !billed.amount.is_zero()).map(|billed| {
        let currency = exported::currency(text, snapshot);
        text.list(&[Some(subject.share(billed)), currency].into_iter().flatten().collect::<Vec<_>>())
    });
    let services = snapshot.free_services().filter(|services| services.usable);
    let next = snapshot.next_change().map(|change| text.labelled(&subject.instant(change.at), &phrases::changes(text, &change.what)));
    let pairs: [(&str, Option<Words>); 14] = [
        ("label-sign-up", exported::sign_up(subject).map(Words::from)),
        (
            "label-status",
            Some(match status::ended(subject).or_else(|| exported::status_note(text, snapshot)) {
                told if snapshot.state_not_understood().is_some() => {
                    let (_, shape, word) = exported::status(text, snapshot);
                    let word = told.map_or_else(|| word.clone(), |told| text.noted(&word, &told));
                    vec![Span::Shape(shape), Span::Text(word)].into()
                }
                Some(told) if now.disabled().is_none() => {
                    let words = text.labelled(&phrases::status(text, now), &told);
                    vec![Span::Shape(phrases::shape_of(now.into())), Span::Text(words)].into()
                }
                _ => phrases::status_with_reason(text, now, subject.dates()),
            }),
        ),
        ("topic-deletion", snapshot.is_deletion_undated().then(|| text.get("not-exported").into())),
        ("label-deletion", snapshot.deletion_at().map(|at| subject.until(at))),
        ("label-offer", Some(offer(text, snapshot).into())),
        ("label-offer-change", snapshot.offer_changes_at().map(|at| phrases::offer_waits(text, snapshot, at))),
        ("label-spending-limit", Some(exported::spending_limit(text, snapshot).into())),
        ("label-credit", credit.or_else(|| credit::not_exported(subject)).or_else(|| credit::not_simulated(subject).map(Words::from))),
        ("label-daily-usage", credit::daily_use(subject).map(|used| used.said.into())),
        ("label-forecast", credit::forecast(subject).map(Words::from)),
        ("label-billed", billed.map(Words::from)),
        ("label-upgrade", Some(upgrade(subject).into())),
        ("label-transfer", Some(transfer(subject))),
        ("label-free-services", services.map(|services| free_services::left(subject, services))),
    ];
    let next = std::iter::once(("label-next", next.map(Words::from)));
    pairs.into_iter().chain(next).filter_map(|(label, words)| Some((text.get(label), words?))).collect()
}

fn offer(text: &Text, snapshot: &Snapshot<'_>) -> String {
    let (name, id) = (exported::offer(text, snapshot), exported::offer_id(text, snapshot));
    if snapshot.offer().id == OfferId::UNKNOWN { name } else { text.noted(&name, &id) }
}

fn upgrade(subject: &Subject<'_>) -> String {
    let Subject { text, snapshot, role, .. } = subject;
    if let Some(at) = snapshot.upgraded_at() {
        return text.with("upgraded", &[("at", text.instant(at).into())]);
    }
    if snapshot.is_upgraded() {
        return text.get("upgraded-before");
    }
    let refusals = snapshot.refusals(&Act::Upgrade { name: Act::DEFAULT_NAME.to_owned() }, *role);
    if refusals.is_empty() { text.get("possible") } else { phrases::not_possible(text, &refusals).whole().to_owned() }
}

/// What the page says of the transfer, in one sentence.
fn transfer(subject: &Subject<'_>) -> Words {
    match transfer::standing(subject) {
        Value::Words(words) => words,
        Value::Waiting { words, left, at, .. } => phrases::waiting(subject.text, &words, &left, &at),
        Value::Refused(reasons) => reasons.whole().to_owned().into(),
        Value::Status { .. } | Value::Amount { .. } | Value::Countdown(_) | Value::DailyUse(_) => Words::default(),
    }
}

/// The outcomes of plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plans {
    pub title: String,
    /// Each plan as it is written, with its outcome or why it cannot be followed.
    pub plans: Vec<(String, Vec<PlanRow>)>,
    /// What it means that a value differs.
    pub differs: String,
    /// Which usage is counted, and who could upgrade if the reader cannot, unless no plan can be followed; of real data, that the dates follow
    /// documented rules.
    pub notes: Vec<PlansNote>,
}

/// A part of the outcome of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRow {
    pub label: String,
    pub value: Words,
    /// Whether it is not as with the first plan that can be followed.
    pub differs: bool,
}

/// A note below plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlansNote {
    pub words: String,
    /// What is typed in a shell, on a line of its own that is never broken.
    pub command: Option<String>,
}

impl Plans {
    #[must_use]
    pub fn of(subscription: &Subscription, plans: &[Plan], now: Instant, is_real: bool, signed_in_as: &str, text: &Text) -> Self {
        let subject = subscription.at(now).map(|snapshot| Subject::new(snapshot, signed_in_as, text));
        let name = subject.as_ref().map_or_else(String::new, |subject| subject.snapshot.name().to_owned());
        let by_another = subject.and_then(|subject| what_if::of_upgrade(text, plans, &subject));
        let ahead = UsageAhead::of(subscription, now, is_real);
        let (mut outcomes, mut first) = (Vec::new(), None);
        let mut outcome = |plan: &Plan| match subscription.future(*plan, now) {
            Ok((future, outcome)) => {
                outcomes.push(outcome);
                let rows = what_if::outcome_rows(text, &future, &outcome, now, ahead);
                let values: Vec<(String, Words)> = rows.into_iter().map(|row| (row.label, row.value)).collect();
                let first = first.get_or_insert_with(|| values.clone());
                let is_as_first = |label: &str, value: &Words| first.iter().all(|(known, words)| known != label || words == value);
                values.into_iter().map(|(label, value)| PlanRow { differs: !is_as_first(&label, &value), label, value }).collect()
            }
            Err(error) => {
                let problem = Span::Text(phrases::plan_error(text, &error, subscription.sign_up()));
                vec![PlanRow { label: text.get("what-if-problem"), value: problem.into(), differs: false }]
            }
        };
        let plans = plans.iter().map(|plan| (plan.to_string(), outcome(plan))).collect();
        let note = Note::of(text, ahead, subscription.sign_up(), &outcomes, now).map(|note| {
            let command = note.advice.is_some().then(|| text.get(how_to_tell(subscription, ahead)));
            PlansNote { words: note.in_words(text), command }
        });
        let of_real_data = is_real.then(|| PlansNote { words: text.get("real-data"), command: None });
        let by_another = by_another.map(|words| PlansNote { words, command: None });
        let notes = note.into_iter().chain(by_another).chain(of_real_data).collect();
        Self { title: what_if::title(text, &name, now), plans, differs: text.get("plans-differ"), notes }
    }
}

/// The command with which what is not known is told.
fn how_to_tell(subscription: &Subscription, ahead: UsageAhead) -> &'static str {
    match ahead {
        _ if subscription.sign_up().observed.is_some() => "plans-command-import",
        UsageAhead::Untold => "plans-command-all",
        UsageAhead::UntoldSoFar => "plans-command-used",
        _ => "plans-command-per-day",
    }
}
