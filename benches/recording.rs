//! What it takes to write a minute's recording, a still, and the longest demo in every format that moves.
//!
//! `cargo bench --bench recording` prints the figures.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]

use std::time::Duration;

use account_center::{
    app::{Msg, Session},
    demo::{self, Demo},
    export::{self, Cast, Format, Header, Palette, Recorder, Still, Version},
    headless::Headless,
    open::BuiltInOnly,
    scenario,
    text::{Language, Text},
    ui::{Look, Theme},
};
use divan::Bencher;
use ratatui::{buffer::Buffer, layout::Size};

fn main() {
    divan::main();
}

/// A minute with a key in every second, and a picture after each key and each half second of the clock.
fn minute(language: Language) -> Vec<(Duration, Buffer)> {
    let scenario = scenario::parse(scenario::built_in("free-trial").expect("it is built in")).expect("it is right");
    let session = Session::start(scenario).in_language(Text::new(language));
    let mut headless = Headless::new(session, Look { theme: Theme::Dark, ascii: false });
    let mut pictures = Vec::new();
    let keys = ["u", "Escape", "n", "p", "w", "Tab", "Escape", "c", "Escape", "Down"];
    for half in 0..120_u32 {
        if half % 2 == 0 {
            let key = keys[half as usize / 2 % keys.len()].parse().expect("a key");
            headless.send(Msg::Key(key));
        }
        let at = Duration::from_millis(500) * half;
        headless.advance_millis(500);
        pictures.push((at, headless.frame(Size { width: 100, height: 30 })));
    }
    pictures
}

#[divan::bench(args = [Language::English, Language::Japanese])]
fn a_minute(bencher: Bencher, language: Language) {
    let pictures = minute(language);
    let header = Header {
        version: Version::Two,
        width: 100,
        height: 30,
        largest: Size { width: 100, height: 30 },
        title: "A minute",
        language: language.tag(),
        idle_time_limit: None,
        palette: &Palette::DARK,
    };
    bencher.bench(|| {
        let mut cast = Cast::new(&header);
        for (at, picture) in &pictures {
            cast.frame(*at, picture);
        }
        cast.finish()
    });
}

/// All of the longest demo that is built in, from its tape to a file.
#[divan::bench(args = [Format::Cast, Format::Gif, Format::AnimatedSvg])]
fn the_longest_demo(bencher: Bencher, format: Format) {
    let tape = demo::read(demo::built_in("first-lesson").expect("it is built in"), &mut |_| Err(String::new())).expect("it is right");
    let demo = Demo::new("first-lesson", &tape, &Text::new(Language::English), &BuiltInOnly).expect("it is right");
    let header = demo.header("The longest demo", Language::English, &Palette::DARK);
    bencher.bench_local(|| {
        let mut export = format.start(&header);
        let _ = demo::record(&demo, Look { theme: Theme::Dark, ascii: false }, &mut [&mut *export]);
        export.finish()
    });
}

#[divan::bench(args = [Language::English, Language::Japanese])]
fn a_still(bencher: Bencher, language: Language) {
    let (_, picture) = minute(language).remove(0);
    let still = Still { title: "A still", language: language.tag(), palette: &Palette::DARK };
    bencher.bench(|| export::svg(&picture, &still));
}
