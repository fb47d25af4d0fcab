//! What there is to say of a screen, and its picture: of each screen, at the size of a small terminal and of a large one.
//!
//! `cargo bench --bench screens` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use std::{fmt, rc::Rc};

use account_center::{
    app::{Msg, Session},
    headless::Headless,
    scenario,
    text::{Language, Text},
    ui::{self, Look, Theme},
    view::View,
    walkthrough,
};
use divan::{Bencher, black_box};
use ratatui::{buffer::Buffer, layout::Rect};

fn main() {
    divan::main();
}

const LOOK: Look = Look { theme: Theme::Dark, ascii: false };

/// A screen: what is opened, and the keys that lead to it from there.
#[derive(Clone, Copy)]
struct Screen {
    name: &'static str,
    opened: &'static str,
    keys: &'static str,
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

const fn screen(name: &'static str, opened: &'static str, keys: &'static str) -> Screen {
    Screen { name, opened, keys }
}

const SCREENS: [Screen; 14] = [
    screen("page", "free-trial", ""),
    screen("page after an upgrade", "free-trial", "u Down Enter"),
    screen("list and page", "portfolio", ""),
    screen("usage", "free-trial", "c"),
    screen("two futures", "free-trial", "i"),
    screen("question", "free-trial", "u"),
    screen("why", "free-trial", "w"),
    screen("events", "free-trial", "l"),
    screen("form", "free-trial", "e"),
    screen("palette", "free-trial", ":"),
    screen("help", "free-trial", "?"),
    screen("inspector", "free-trial", "Ctrl+G"),
    screen("list of walkthroughs", "free-trial", "W"),
    screen("walkthrough", "first-upgrade", "h"),
];

/// A session on its way to a screen.
fn open(screen: Screen, language: Language) -> Headless {
    let session = match walkthrough::open_built_in(screen.opened) {
        Some(walkthrough) => {
            let mut session = Session::start(walkthrough.scenario.clone());
            session.begin(Rc::new(walkthrough.clone()));
            session
        }
        None => Session::start(scenario::parse(scenario::built_in(screen.opened).expect("it is built in")).expect("it is right")),
    };
    let mut headless = Headless::new(session.without_motion().in_language(Text::new(language)), LOOK);
    for key in screen.keys.split_whitespace() {
        headless.send(Msg::Key(key.parse().expect("a key"))).advance_millis(500);
    }
    headless
}

/// The texts of the page of a trial, in a language.
#[divan::bench(args = [Language::English, Language::Japanese])]
fn page_texts(bencher: Bencher<'_, '_>, language: Language) {
    let headless = open(SCREENS[0], language);
    bencher.bench_local(|| View::of(black_box(&headless.session)).page());
}

/// The texts of the rows of a list, in a language.
#[divan::bench(args = [Language::English, Language::Japanese])]
fn list_texts(bencher: Bencher<'_, '_>, language: Language) {
    let headless = open(SCREENS[2], language);
    bencher.bench_local(|| {
        let view = View::of(black_box(&headless.session));
        let list = view.list();
        (0..list.len).filter_map(|index| list.row(index)).count()
    });
}

/// Draws a picture of a screen, its texts included.
fn draw(bencher: Bencher<'_, '_>, screen: Screen, size: Rect) {
    let headless = open(screen, Language::English);
    let mut picture = Buffer::empty(size);
    bencher.bench_local(|| {
        picture.reset();
        ui::draw(&View::of(&headless.session), LOOK, &mut picture)
    });
}

#[divan::bench(args = SCREENS)]
fn draw_80x24(bencher: Bencher<'_, '_>, screen: &Screen) {
    draw(bencher, *screen, Rect::new(0, 0, 80, 24));
}

#[divan::bench(args = SCREENS)]
fn draw_200x60(bencher: Bencher<'_, '_>, screen: &Screen) {
    draw(bencher, *screen, Rect::new(0, 0, 200, 60));
}

/// From a key to what it changes, before anything is drawn.
#[divan::bench(args = ["Down", "n", "+", "u", "w", "z"])]
fn key(bencher: Bencher<'_, '_>, key: &str) {
    let mut headless = open(SCREENS[0], Language::English);
    let (key, escape) = (key.parse().expect("a key"), "Escape".parse().expect("a key"));
    bencher.bench_local(|| {
        headless.send(Msg::Key(key));
        headless.send(Msg::Key(escape));
        headless.take_effects()
    });
}
