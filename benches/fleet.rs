//! Ten thousand real subscriptions: what it takes to read their export, to sort it, and to print it in each format.
//!
//! `cargo bench --bench fleet` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use account_center::{
    app::Order,
    clock::Clock,
    domain::{Instant, Snapshot},
    import, print,
    scenario::Scenario,
    state::{State, SubscriptionLine},
    text::{Language, Text},
    view::{Calendar, Summary, status_line},
};
use divan::{Bencher, black_box, counter::ItemsCount};

fn main() {
    divan::main();
}

const SUBSCRIPTIONS: usize = 10_000;

fn now() -> Instant {
    "2019-01-10T09:15:00Z".parse().expect("an instant")
}

/// An export, as `az rest` prints it.
fn export() -> String {
    let states = ["Enabled", "Disabled", "Warned", "PastDue"];
    let subscription = |number: usize| {
        let state = states[number % states.len()];
        format!(
            r#"{{"subscriptionId":"00000000-0000-4000-8000-{number:012}","displayName":"Contoso {number}","state":"{state}",
            "subscriptionPolicies":{{"quotaId":"FreeTrial_2014-09-01","spendingLimit":"On"}}}}"#
        )
    };
    format!(r#"{{"value":[{}]}}"#, (0..SUBSCRIPTIONS).map(subscription).collect::<Vec<_>>().join(","))
}

fn fleet() -> Scenario {
    import::read(export().as_bytes(), now()).expect("it is right").into_scenario("Contoso", now())
}

fn snapshots(fleet: &Scenario) -> impl Iterator<Item = Snapshot<'_>> {
    fleet.subscriptions.iter().filter_map(|subscription| subscription.at(black_box(now())))
}

#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    let export = export();
    bencher.counter(ItemsCount::new(SUBSCRIPTIONS)).bench_local(|| import::read(black_box(export.as_bytes()), now()).expect("it is right"));
}

#[divan::bench]
fn sort_by_next_change(bencher: Bencher<'_, '_>) {
    let fleet = fleet();
    bencher.counter(ItemsCount::new(SUBSCRIPTIONS)).bench_local(|| {
        let mut sorted: Vec<_> = snapshots(&fleet).collect();
        Order::NextChange.sort(&mut sorted);
        sorted.len()
    });
}

/// Prints them as `status --output` does.
#[divan::bench(args = ["json", "jsonl", "csv", "table", "ics", "line"])]
fn print(bencher: Bencher<'_, '_>, format: &str) {
    let (fleet, text, clock) = (fleet(), Text::new(Language::English), Clock::Real(now()));
    let state = || State::of(now(), snapshots(&fleet), "", &clock);
    bencher.counter(ItemsCount::new(SUBSCRIPTIONS)).bench_local(|| match format {
        "json" => print::json(&state()).expect("a state is plain data").len(),
        "csv" => print::csv_rows(&state()).expect("a state is plain data").len(),
        "table" => print::summary_table(&Summary::of(snapshots(&fleet), now(), false, true, "", &text)).len(),
        "ics" => print::calendar(&Calendar::of(snapshots(&fleet), now(), true, &text)).len(),
        "line" => status_line(snapshots(&fleet), &text).len(),
        _ => {
            let mut lines = Vec::new();
            for snapshot in snapshots(&fleet) {
                print::write_json(&mut lines, &SubscriptionLine::new(&snapshot, "")).expect("memory can be written");
            }
            lines.len()
        }
    });
}
