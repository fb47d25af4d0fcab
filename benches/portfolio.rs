//! A list of a hundred thousand subscriptions: what it takes to open it, and from a key or a tick to the next picture.
//!
//! `cargo bench` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use account_center::{
    app::{Model, Msg, update},
    clock::{Clock, Rate},
    domain::{Act, Fact, Instant, SignUp, Subscription, days},
    key::Key,
    scenario::Scenario,
    text::{Language, Text},
    ui::{self, Look, Theme},
};
use chrono::TimeDelta;
use divan::Bencher;
use ratatui::{Terminal, backend::TestBackend};

fn main() {
    divan::main();
}

const SIZES: [usize; 3] = [10, 1_000, 100_000];

const KEYS: [&str; 5] = ["Down", "G", "o", "n", "w"];

fn start() -> Instant {
    "2019-01-10T09:15:00Z".parse().expect("an instant")
}

/// So many subscriptions of all ages and statuses, each with a few facts.
fn account(count: usize) -> Scenario {
    let subscriptions = (0..count).map(|number| {
        let age = i64::try_from(number % 400).expect("a small number");
        let created_at = start() - days(age) - TimeDelta::seconds(i64::try_from(number / 400).expect("a small number"));
        let sign_up = SignUp::free_trial(&format!("Trial {number}"), "eva@contoso.com", created_at);
        let mut facts: Vec<Fact> = (1..=5).map(|day| Fact { at: created_at + days(day), act: Act::Usage(12.into()) }).collect();
        if number % 3 == 0 {
            facts.push(Fact { at: created_at + days(6), act: Act::Upgrade { name: format!("Web {number}") } });
        }
        Subscription::new(sign_up, facts).expect("it is right")
    });
    Scenario {
        title: [("en".to_owned(), "Many".to_owned())].into(),
        summary: [].into(),
        now: start(),
        signed_in_as: "eva@contoso.com".to_owned(),
        subscriptions: subscriptions.collect(),
        expectations: Vec::new(),
    }
}

/// The account center on a screen that is only a buffer.
struct Desk {
    model: Model,
    look: Look,
    terminal: Terminal<TestBackend>,
    wall: Instant,
}

impl Desk {
    fn new(count: usize) -> Self {
        let mut desk = Self {
            model: Model::new(account(count), Clock::simulated(start(), Rate::ONE)),
            look: Look { text: Text::new(Language::English), theme: Theme::Dark, ascii: false },
            terminal: Terminal::new(TestBackend::new(120, 40)).expect("a buffer"),
            wall: Instant::UNIX_EPOCH,
        };
        desk.tick(0);
        desk
    }

    fn tick(&mut self, milliseconds: i64) {
        self.wall += TimeDelta::milliseconds(milliseconds);
        update(&mut self.model, Msg::Tick(self.wall));
        self.draw();
    }

    fn press(&mut self, key: Key) {
        update(&mut self.model, Msg::Key(key));
        self.draw();
    }

    fn draw(&mut self) {
        self.terminal.draw(|frame| ui::view(&self.model, &self.look, frame)).expect("a buffer");
    }
}

/// Opening it, up to the first picture.
#[divan::bench(args = SIZES)]
fn open(bencher: Bencher<'_, '_>, count: usize) {
    bencher.with_inputs(|| account(count)).bench_values(|account| {
        let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a buffer");
        let model = Model::new(account, Clock::simulated(start(), Rate::ONE));
        let look = Look { text: Text::new(Language::English), theme: Theme::Dark, ascii: false };
        terminal.draw(|frame| ui::view(&model, &look, frame)).expect("a buffer");
        model
    });
}

/// From a key to its picture, in a hundred thousand.
#[divan::bench(args = KEYS)]
fn key_to_picture(bencher: Bencher<'_, '_>, key: &str) {
    let mut desk = Desk::new(100_000);
    let (key, escape) = (key.parse().expect("a key"), "Escape".parse().expect("a key"));
    bencher.bench_local(|| {
        desk.press(key);
        update(&mut desk.model, Msg::Key(escape));
    });
}

/// From a second to its picture, at a second a second and at a day a second.
#[divan::bench(args = ["1", "86400"])]
fn tick_to_picture(bencher: Bencher<'_, '_>, rate: &str) {
    let mut desk = Desk::new(100_000);
    desk.model = Model::new(account(100_000), Clock::simulated(start(), rate.parse().expect("a rate")));
    desk.tick(0);
    bencher.bench_local(|| desk.tick(50));
}

/// From a character of the filter to its picture.
#[divan::bench(args = SIZES)]
fn filter(bencher: Bencher<'_, '_>, count: usize) {
    let mut desk = Desk::new(count);
    desk.press(Key::char('/'));
    let backspace = "Backspace".parse().expect("a key");
    bencher.bench_local(|| {
        desk.press(Key::char('7'));
        update(&mut desk.model, Msg::Key(backspace));
    });
}
