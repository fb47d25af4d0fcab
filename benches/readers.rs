//! What it takes to read a file of each kind: the largest that is built in, or one as large as people have.
//!
//! `cargo bench --bench readers` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use std::rc::Rc;

use account_center::{
    app::{Msg, Session, read_config},
    config::DEFAULTS,
    demo,
    domain::Instant,
    headless::Headless,
    import, scenario,
    state::StateView,
    tape,
    ui::{Look, Theme},
    walkthrough::{self, Progress, Run},
};
use divan::{Bencher, black_box, counter::BytesCount};

fn main() {
    divan::main();
}

/// The longest of the texts that are built in.
fn longest(built_in: &[(&str, &'static str)]) -> &'static str {
    built_in.iter().map(|(_, source)| *source).max_by_key(|source| source.len()).expect("one at least")
}

/// Measures a reader, by the bytes that it reads.
fn read<T>(bencher: Bencher<'_, '_>, text: &str, reader: impl Fn(&str) -> T) {
    bencher.counter(BytesCount::of_str(text)).bench_local(|| reader(black_box(text)));
}

#[divan::bench]
fn read_scenario(bencher: Bencher<'_, '_>) {
    read(bencher, longest(scenario::BUILT_IN), |text| scenario::parse(text).expect("it is right"));
}

#[divan::bench]
fn read_walkthrough(bencher: Bencher<'_, '_>) {
    let text = longest(walkthrough::BUILT_IN);
    read(bencher, text, |text| walkthrough::parse("x", text, walkthrough::built_in_scenario).expect("it is right"));
}

#[divan::bench]
fn read_tape(bencher: Bencher<'_, '_>) {
    read(bencher, demo::built_in("first-lesson").expect("it is built in"), |text| tape::parse(text).expect("it is right"));
}

/// A run of so many keys, and the progress that it is saved in.
fn run(keys: usize) -> (String, String) {
    let walkthrough = Rc::new(walkthrough::open_built_in("first-upgrade").expect("it is built in").clone());
    let mut session = Session::start(walkthrough.scenario.clone()).without_motion();
    session.begin(walkthrough);
    let mut headless = Headless::new(session, Look { theme: Theme::Mono, ascii: false });
    for key in ["u", "Escape", "w", "Escape"].into_iter().cycle().take(keys) {
        headless.advance_millis(300).send(Msg::Key(key.parse().expect("a key")));
    }
    let taken = headless.session.walkthrough_progress().expect("one runs");
    let line = taken.run.to_line();
    let mut progress = Progress::default();
    progress.merge(taken);
    (line, progress.to_text())
}

#[divan::bench(args = [100, 10_000])]
fn read_run(bencher: Bencher<'_, '_>, keys: usize) {
    read(bencher, &run(keys).0, |text| Run::parse(text).expect("it is right"));
}

#[divan::bench(args = [100, 10_000])]
fn read_progress(bencher: Bencher<'_, '_>, keys: usize) {
    read(bencher, &run(keys).1, |text| Progress::parse(text).expect("it is right"));
}

#[divan::bench]
fn read_settings(bencher: Bencher<'_, '_>) {
    read(bencher, DEFAULTS, read_config);
}

#[divan::bench]
fn read_state(bencher: Bencher<'_, '_>) {
    let scenario = scenario::parse(scenario::built_in("portfolio").expect("it is built in")).expect("it is right");
    let text = serde_json::to_string(&scenario.state()).expect("a state is plain data");
    read(bencher, &text, |text| StateView::parse(text).expect("it is right"));
}

/// An export of one subscription, as `az rest` prints it.
#[divan::bench]
fn read_export(bencher: Bencher<'_, '_>) {
    let text = r#"{"value":[{"subscriptionId":"11111111-2222-3333-4444-555555555555","displayName":"Free Trial","state":"Enabled",
        "subscriptionPolicies":{"locationPlacementId":"Public_2014-09-01","quotaId":"FreeTrial_2014-09-01","spendingLimit":"On"}}]}"#;
    read(bencher, text, |text| import::read(text.as_bytes(), Instant::UNIX_EPOCH).expect("it is right"));
}
