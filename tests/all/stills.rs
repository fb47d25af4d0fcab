//! Stills are well-formed, say what the screen says, can be read, and are small: every page, in every language, in both palettes.

use std::thread;

use account_center::{
    export::{self, Palette, Still},
    scenario::BUILT_IN,
    text::Language,
    ui::Theme,
};
use ratatui::buffer::Buffer;
use roxmltree::{Document, Node};

use crate::{rig::Rig, testing};

/// Keys that lead to every kind of page and dialog.
const WALKS: &[&str] = &["", "u", "t Tab \"finn@contoso.com\"", "x", "w", "l", "c", "i", "?", ":", "n s"];

/// The largest still of 100×30 that is wanted, in bytes.
const LARGEST: usize = 22_000;

/// The rectangles of a path that consists of nothing else: left, top, right, bottom.
fn rectangles(path: &str) -> Option<Vec<[f64; 4]>> {
    let number = |text: &str| text.parse().ok();
    let rectangle = |piece: &str| {
        let (corner, rest) = piece.split_once('H')?;
        let (left, top) = corner.split_once(' ')?;
        let (right, rest) = rest.split_once('V')?;
        let (bottom, _) = rest.split_once('H')?;
        Some([number(left)?, number(top)?, number(right)?, number(bottom)?])
    };
    path.strip_suffix('z')?.strip_prefix('M')?.split("zM").map(rectangle).collect()
}

fn contrast(one: &str, other: &str) -> f64 {
    let parts = |colour: &str| [1, 3, 5].map(|at| u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour"));
    testing::contrast(parts(one), parts(other))
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attribute(name).unwrap_or_default()
}

/// What is wrong with the still of a screen.
fn wrong(buffer: &Buffer, palette: &Palette, language: Language) -> Vec<String> {
    let picture = export::svg(buffer, &Still { title: "A \"still\" of <this> & that", language: language.tag(), palette });
    let document = match Document::parse(&picture) {
        Ok(document) => document,
        Err(error) => return vec![format!("it is not well-formed: {error}")],
    };
    let mut wrong = Vec::new();
    let root = document.root_element();
    let title = root.first_element_child().and_then(|title| title.text());
    if title != Some("A \"still\" of <this> & that") {
        wrong.push(format!("the title is {title:?}"));
    }
    let texts: Vec<Node<'_, '_>> = root.descendants().filter(|node| node.has_tag_name("text")).collect();
    let whole = |text: &Node<'_, '_>| text.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect::<String>();
    let said: Vec<String> = texts.iter().map(whole).collect();
    let meant = export::text(buffer);
    let meant: Vec<&str> = meant.lines().filter(|line| !line.is_empty()).collect();
    if said != meant {
        wrong.push(format!("it says {said:?}"));
    }
    let grounds: Vec<(&str, Vec<[f64; 4]>)> = (root.children().filter(|node| node.has_tag_name("path")))
        .filter_map(|path| Some((attribute(path, "fill"), rectangles(attribute(path, "d"))?)))
        .collect();
    for text in texts {
        let y: f64 = attribute(text, "y").parse().expect("a number");
        for run in text.children().filter(|run| run.is_element() && run.attribute("fill-opacity").is_none()) {
            let x: f64 = attribute(run, "x").split(' ').next().unwrap_or_default().parse().expect("a number");
            let is_below = |[left, top, right, bottom]: &[f64; 4]| (left..right).contains(&&x) && (top..bottom).contains(&&y);
            let ground = grounds.iter().find(|(_, areas)| areas.iter().any(is_below));
            let ground = ground.map_or_else(|| palette.background.to_string(), |(colour, _)| (*colour).to_owned());
            let colour = run.attribute("fill").map_or_else(|| palette.foreground.to_string(), str::to_owned);
            if contrast(&colour, &ground) < 4.5 {
                wrong.push(format!("{:?} is {colour} on {ground}", run.text()));
            }
        }
    }
    if picture.len() > LARGEST {
        wrong.push(format!("it has {} bytes", picture.len()));
    }
    wrong
}

/// What is wrong with all stills in a language.
fn wrong_in(language: Language) -> Vec<String> {
    let mut wrong_ones = Vec::new();
    for (scenario, _) in BUILT_IN {
        for (number, walk) in WALKS.iter().enumerate() {
            let (width, height) = if number % 2 == 0 { (100, 30) } else { (80, 24) };
            let mut rig = Rig::sized(scenario, language, width, height);
            rig.press(walk);
            for (theme, palette) in [(Theme::Dark, Palette::DARK), (Theme::Light, Palette::LIGHT)] {
                let found = wrong(&rig.themed(theme), &palette, language);
                wrong_ones.extend(found.into_iter().map(|wrong| format!("{} {scenario} {walk:?} {theme:?}: {wrong}", language.tag())));
            }
        }
    }
    wrong_ones
}

#[test]
fn every_page_makes_a_good_still() {
    let wrong: Vec<String> = thread::scope(|scope| {
        let all: Vec<_> = Language::ALL.into_iter().map(|language| scope.spawn(move || wrong_in(language))).collect();
        all.into_iter().flat_map(|one| one.join().expect("it does not panic")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
