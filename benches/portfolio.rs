//! A list of a hundred thousand subscriptions: what it takes to open it, and from a key or a tick to the next picture.
//!
//! `cargo bench` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use account_center::{
    app::{Msg, Session, World},
    clock::{Clock, Rate},
    domain::{Act, Fact, Instant, SignUp, Subscription, days},
    headless::Headless,
    key::Key,
    scenario::{Origin, Scenario},
    ui::{self, Look, Theme},
    view::View,
};
use chrono::TimeDelta;
use divan::Bencher;
use ratatui::{buffer::Buffer, layout::Rect};

fn main() {
    divan::main();
}

const LOOK: Look = Look { theme: Theme::Dark, ascii: false };

const SIZES: [usize; 3] = [10, 1_000, 100_000];

const KEYS: [&str; 6] = ["Down", "PageDown", "G", "o", "n", "w"];

fn start() -> Instant {
    "2019-01-10T09:15:00Z".parse().expect("an instant")
}

/// So many trials, one of which ends in each second from now on.
fn ending(count: usize) -> Vec<Subscription> {
    let trial = |second: usize| {
        let created_at = start() - days(30) + TimeDelta::seconds(i64::try_from(second).expect("a small number"));
        let sign_up = SignUp::free_trial(&format!("Trial {second}"), "eva@contoso.com", created_at);
        let used = Fact { at: created_at + days(5), act: Act::Usage(12.into()) };
        Subscription::new(sign_up, vec![used]).expect("it is right")
    };
    (1..=count).map(trial).collect()
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
        origin: Origin::default(),
    }
}

const SCREEN: Rect = Rect::new(0, 0, 120, 40);

/// A session on a screen that is only a buffer, which is kept from one picture to the next.
struct Desk {
    headless: Headless,
    screen: Buffer,
}

impl Desk {
    fn new(count: usize) -> Self {
        Self::at_rate(count, Rate::ONE)
    }

    fn at_rate(count: usize, rate: Rate) -> Self {
        Self::of(account(count), rate)
    }

    fn of(account: Scenario, rate: Rate) -> Self {
        let session = Session::new(World::new(account, Clock::simulated(start(), rate)));
        let headless = Headless::new(session, LOOK);
        let mut desk = Self { headless, screen: Buffer::empty(SCREEN) };
        desk.draw();
        desk
    }

    fn tick(&mut self, milliseconds: u64) {
        self.headless.advance_millis(milliseconds);
        self.draw();
    }

    fn press(&mut self, key: Key) {
        self.headless.send(Msg::Key(key));
        self.draw();
    }

    fn draw(&mut self) {
        let Headless { session, look, .. } = &self.headless;
        self.screen.reset();
        ui::draw(&View::of(session), *look, &mut self.screen);
    }
}

/// Opening it, up to the first picture.
#[divan::bench(args = SIZES)]
fn open(bencher: Bencher<'_, '_>, count: usize) {
    bencher.with_inputs(|| account(count)).bench_values(|account| {
        let mut screen = Buffer::empty(SCREEN);
        let session = Session::new(World::new(account, Clock::simulated(start(), Rate::ONE)));
        ui::draw(&View::of(&session), LOOK, &mut screen);
        session
    });
}

/// From a key to its picture, in a hundred thousand.
#[divan::bench(args = KEYS)]
fn key_to_picture(bencher: Bencher<'_, '_>, key: &str) {
    let mut desk = Desk::new(100_000);
    let (key, escape) = (key.parse().expect("a key"), "Escape".parse().expect("a key"));
    bencher.bench_local(|| {
        desk.press(key);
        desk.headless.send(Msg::Key(escape));
    });
}

/// From a second to its picture, at a second a second and at a day a second.
#[divan::bench(args = ["1", "86400"])]
fn tick_to_picture(bencher: Bencher<'_, '_>, rate: &str) {
    let mut desk = Desk::at_rate(100_000, rate.parse().expect("a rate"));
    bencher.bench_local(|| desk.tick(50));
}

/// A second in which one of so many trials ends: which one, and what changes next, in each order of the list.
#[divan::bench(args = [0, 1, 2, 3, 4], sample_count = 50)]
fn next_event(bencher: Bencher<'_, '_>, order: usize) {
    let mut desk = Desk::of(Scenario { subscriptions: ending(100_000), ..account(1) }, Rate::ONE);
    (0..order).for_each(|_| desk.press(Key::char('o')));
    bencher.bench_local(|| {
        desk.headless.advance_millis(1000);
    });
}

/// A picture of a hundred thousand.
#[divan::bench]
fn draw(bencher: Bencher<'_, '_>) {
    let mut desk = Desk::new(100_000);
    bencher.bench_local(|| desk.draw());
}

/// From a character of the filter to its picture.
#[divan::bench(args = SIZES)]
fn filter(bencher: Bencher<'_, '_>, count: usize) {
    let mut desk = Desk::new(count);
    desk.press(Key::char('/'));
    let backspace = "Backspace".parse().expect("a key");
    bencher.bench_local(|| {
        desk.press(Key::char('7'));
        desk.headless.send(Msg::Key(backspace));
    });
}
