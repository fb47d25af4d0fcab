//! What follows from the facts of a subscription: its state, its forecast, its events, why it is so, and where plans lead.
//!
//! `cargo bench --bench domain` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use account_center::domain::{Act, Fact, Instant, Role, SignUp, Subscription, Topic, days};
use chrono::TimeDelta;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// How many facts a subscription has. A trial with a usage in each hour of its days has 720.
const FACTS: [usize; 4] = [0, 20, 200, 2_000];

fn now() -> Instant {
    "2019-01-10T09:15:00Z".parse().expect("an instant")
}

/// A trial of a month, with so many usages in it and an upgrade among them.
fn trial(facts: usize) -> Subscription {
    let created_at = now() - days(20);
    let at = |number: usize| created_at + TimeDelta::minutes(i64::try_from(number).expect("a small number"));
    let usages = (1..facts).map(|number| Fact { at: at(number), act: Act::Usage("0.01".parse().expect("an amount")) });
    let upgrade = (facts > 0).then(|| Fact { at: at(facts / 2), act: Act::Upgrade { name: "Web".into() } });
    Subscription::new(SignUp::free_trial("Free Trial", "eva@contoso.com", created_at), usages.chain(upgrade).collect())
        .expect("it is right")
}

/// Checks every fact at its time, as a reader does.
#[divan::bench(args = FACTS)]
fn check_facts(bencher: Bencher<'_, '_>, facts: usize) {
    let trial = trial(facts);
    bencher
        .with_inputs(|| (trial.sign_up().clone(), trial.facts().to_vec()))
        .bench_values(|(sign_up, facts)| Subscription::new(sign_up, facts).expect("it is right"));
}

/// What is so now: all that a row of the list and the page need, but no texts.
#[divan::bench(args = FACTS)]
fn snapshot(bencher: Bencher<'_, '_>, facts: usize) {
    let trial = trial(facts);
    bencher.bench_local(|| {
        let now = trial.at(black_box(now())).expect("it exists");
        black_box((now.status(), now.offer(), now.spending_limit(), now.credit(), now.next_change(), now.offer_changes_at()))
    });
}

/// When the credit is used up, as things are going.
#[divan::bench(args = FACTS)]
fn forecast(bencher: Bencher<'_, '_>, facts: usize) {
    let trial = trial(facts);
    bencher.bench_local(|| trial.at(black_box(now())).expect("it exists").forecast());
}

/// All that happened and will.
#[divan::bench(args = FACTS)]
fn events(bencher: Bencher<'_, '_>, facts: usize) {
    let trial = trial(facts);
    bencher.bench_local(|| black_box(&trial).events().len());
}

/// Why the offer ID is what it is.
#[divan::bench(args = FACTS)]
fn why(bencher: Bencher<'_, '_>, facts: usize) {
    let trial = trial(facts);
    bencher.bench_local(|| drop(black_box(trial.at(black_box(now())).expect("it exists").why(Topic::OfferId, Role::Administrator))));
}

/// Where a plan leads.
#[divan::bench(args = ["nothing", "upgrade", "upgrade+use-up@25"])]
fn what_if(bencher: Bencher<'_, '_>, plan: &str) {
    let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", now() - days(10));
    let used = (1..10).map(|day| Fact { at: now() - days(day), act: Act::Usage("3.25".parse().expect("an amount")) });
    let trial = Subscription::new(sign_up, used.rev().collect()).expect("it is right");
    let plan = plan.parse().expect("a plan");
    bencher.bench_local(|| trial.future(black_box(plan), now()).expect("it can be followed"));
}
