//! Recordings that move by themselves: what is in sight at each time is what the demo shows then.

use std::{collections::HashMap, thread, time::Duration};

use account_center::{
    demo::{self, BUILT_IN},
    export::{self, Export, File, Format, Palette, Recorder},
    text::{Language, Text},
};
use ratatui::buffer::Buffer;
use roxmltree::{Document, Node};

use crate::demos::{LOOK, demo};

/// The largest recording of a demo that is wanted, in bytes.
const LARGEST: usize = 800_000;

/// The lines of each frame with its time in milliseconds, and those of the first still.
#[derive(Default)]
struct Frames {
    shown: Vec<(u128, Vec<String>)>,
    poster: Option<Vec<String>>,
    end: u128,
}

fn lines(screen: &Buffer) -> Vec<String> {
    export::text(screen).lines().map(str::to_owned).collect()
}

impl Recorder for Frames {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        self.shown.push((at.as_millis(), lines(screen)));
    }

    fn still(&mut self, _name: Option<&str>, screen: &Buffer) {
        self.poster.get_or_insert_with(|| lines(screen));
    }

    fn end(&mut self, at: Duration) {
        self.end = at.as_millis();
    }
}

/// Records a demo in a format, in a language, and its frames.
fn record(name: &str, format: Format, language: Language) -> (Vec<File>, Frames) {
    let demo = demo(demo::built_in(name).expect("it is built in"));
    let (palette, mut frames) = (Palette::DARK, Frames::default());
    let mut export: Box<dyn Export> = format.start(&demo.header("A demo", language, &palette));
    let _ = demo::record(&demo.in_language(&Text::new(language)), LOOK, &mut [&mut *export, &mut frames]);
    (export.finish(), frames)
}

/// The text in a part of a picture that is moved by nothing else, by line.
fn texts(node: Node<'_, '_>) -> Vec<(usize, String)> {
    let texts = node.children().filter(|child| child.has_tag_name("text"));
    let row = |text: Node<'_, '_>| {
        let baseline: usize = text.attribute("y").expect("a baseline").parse().expect("a number");
        let said = text.descendants().filter(Node::is_text).filter_map(|part| part.text()).collect();
        ((baseline - 26) / 19, said)
    };
    texts.map(row).collect()
}

fn number(text: &str) -> i64 {
    text.trim_end_matches("px").parse().expect("a whole number of pixels")
}

fn moved(node: &Node<'_, '_>) -> i64 {
    let transform = node.attribute("transform").and_then(|transform| transform.strip_prefix("translate(")?.strip_suffix(')'));
    transform.map_or(0, number)
}

/// A strip: its name, where it stands without an animation, and what it shows at each distance from its start, with the line.
struct Strip {
    name: String,
    stands: i64,
    pictures: HashMap<i64, (usize, String)>,
}

/// Where a strip is from a time on, in percent of the recording.
type Steps = Vec<(f64, i64)>;

fn steps_of(style: &str) -> HashMap<String, Steps> {
    let rules = style.lines().filter_map(|line| line.strip_prefix("@keyframes ")?.strip_suffix("}}"));
    let steps = |rule: &str| {
        rule.split('}')
            .map(|step| {
                let (at, to) = step.split_once("%{transform:translate(").expect("a step");
                (at.parse().expect("percent"), number(to.trim_end_matches(')')))
            })
            .collect()
    };
    rules.map(|rule| rule.split_once('{').map(|(name, rest)| (name.to_owned(), steps(rest))).expect("a rule")).collect()
}

/// What is wrong with the recording of a demo as a picture that moves.
fn wrong(name: &str, language: Language) -> Vec<String> {
    let (files, frames) = record(name, Format::AnimatedSvg, language);
    assert_eq!(files, record(name, Format::AnimatedSvg, language).0, "the same bytes every time");
    let [File { name: None, bytes }] = &files[..] else { return vec!["it is one file".to_owned()] };
    let picture = str::from_utf8(bytes).expect("a text");
    let document = match Document::parse(picture) {
        Ok(document) => document,
        Err(error) => return vec![format!("it is not well-formed: {error}")],
    };
    let mut wrong = Vec::new();
    if bytes.len() > LARGEST {
        wrong.push(format!("it has {} bytes", bytes.len()));
    }
    let style = document.descendants().find(|node| node.has_tag_name("style")).and_then(|style| style.text()).expect("a style");
    let steps = steps_of(style);
    let group = document.root_element().children().find(|node| node.has_tag_name("g")).expect("the rows");
    let standing = texts(group);
    let strips: Vec<Strip> = (group.children().filter(|node| node.has_tag_name("g")))
        .map(|strip| {
            let first = texts(strip).into_iter().map(|row| (0, row));
            let others = strip.children().filter(|node| node.has_tag_name("g"));
            let others = others.flat_map(|other| texts(other).into_iter().map(move |row| (moved(&other), row)));
            let name = strip.attribute("class").and_then(|class| class.strip_prefix("m ")).expect("a name").to_owned();
            Strip { name, stands: moved(&strip), pictures: first.chain(others).collect() }
        })
        .collect();
    let shown = |at: &dyn Fn(&Strip) -> i64| {
        let mut shown = standing.clone();
        shown.extend(strips.iter().filter_map(|strip| strip.pictures.get(&-at(strip)).cloned()));
        let mut lines = vec![String::new(); frames.shown[0].1.len()];
        for (line, text) in shown {
            lines[line] = text;
        }
        lines
    };
    if Some(shown(&|strip| strip.stands)) != frames.poster {
        wrong.push("without an animation it does not show the first still".to_owned());
    }
    let ends = frames.shown.iter().skip(1).map(|(at, _)| *at).chain([frames.end]);
    for ((from, meant), to) in frames.shown.iter().zip(ends) {
        // What is shown shorter than this may be left out; times are rounded.
        if to - from < 60 {
            continue;
        }
        let now = 100.0 * (f64::from(u32::try_from(from + to).expect("milliseconds")) / 2.0)
            / f64::from(u32::try_from(frames.end).expect("milliseconds"));
        let seen = shown(&|strip| {
            let steps = steps.get(&strip.name);
            steps.map_or(strip.stands, |steps| steps.iter().rev().find(|(at, _)| *at <= now).expect("it has a start").1)
        });
        if seen != *meant {
            wrong.push(format!("from {from} to {to} ms it shows {seen:#?} instead of {meant:#?}"));
        }
    }
    wrong
}

#[test]
fn at_each_time_a_moving_picture_shows_what_the_demo_shows() {
    let wrong: Vec<String> = thread::scope(|scope| {
        let check = |(name, _): &(&'static str, &str)| {
            let name = *name;
            scope.spawn(move || {
                let of = |language: Language| wrong(name, language).into_iter().map(move |what| format!("{name} in {language:?}: {what}"));
                [Language::English, Language::Japanese].into_iter().flat_map(of).collect::<Vec<_>>()
            })
        };
        let all: Vec<_> = BUILT_IN.iter().map(check).collect();
        all.into_iter().flat_map(|one| one.join().expect("it does not panic")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
