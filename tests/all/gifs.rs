//! Recordings as GIFs: every shot shows what a picture of that screen alone shows, and every character of ours has a glyph.

use std::{collections::BTreeSet, fs, path::Path, thread, time::Duration};

use account_center::{
    demo::{self, BUILT_IN},
    export::{Export, File, Format, Header, Palette, Recorder, Version},
    text::{Language, Text},
};
use gif::{ColorOutput, DecodeOptions};
use ratatui::{
    buffer::{Buffer, CellWidth},
    layout::Size,
};

use crate::{
    demos::{LOOK, demo},
    program::Folder,
};

/// The largest GIF of a demo that is wanted, in bytes.
const LARGEST: usize = 2_000_000;

#[derive(Default)]
struct Frames {
    shown: Vec<(Duration, Buffer)>,
    end: Duration,
}

impl Recorder for Frames {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        self.shown.push((at, screen.clone()));
    }

    fn end(&mut self, at: Duration) {
        self.end = at;
    }
}

fn bytes_of(export: Box<dyn Export + '_>) -> Vec<u8> {
    let files = export.finish();
    let [File { name: None, bytes }] = &files[..] else { panic!("it is one file: {files:?}") };
    bytes.clone()
}

/// The pictures of a GIF as RGB, each with the time up to which it is shown, in hundredths of a second.
fn pictures(bytes: &[u8]) -> Vec<(u64, Vec<[u8; 3]>)> {
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::RGBA);
    let mut decoder = options.read_info(bytes).expect("a GIF");
    let (width, height) = (usize::from(decoder.width()), usize::from(decoder.height()));
    let (mut canvas, mut end, mut pictures) = (vec![[0; 3]; width * height], 0, Vec::new());
    while let Some(frame) = decoder.read_next_frame().expect("a frame") {
        let (left, top, columns) = (usize::from(frame.left), usize::from(frame.top), usize::from(frame.width));
        for (index, pixel) in frame.buffer.chunks(4).enumerate().filter(|(_, pixel)| pixel[3] > 0) {
            canvas[(top + index / columns) * width + left + index % columns] = [pixel[0], pixel[1], pixel[2]];
        }
        end += u64::from(frame.delay);
        pictures.push((end, canvas.clone()));
    }
    pictures
}

/// The picture of one screen.
fn alone(screen: &Buffer, header: &Header<'_>) -> Vec<[u8; 3]> {
    let mut export = Format::Gif.start(header);
    export.frame(Duration::ZERO, screen);
    export.end(Duration::from_secs(1));
    pictures(&bytes_of(export)).remove(0).1
}

/// What is wrong with the GIF of a demo.
fn wrong(name: &str, language: Language) -> Vec<String> {
    let demo = demo(demo::built_in(name).expect("it is built in"));
    let header = demo.header("A demo", language, &Palette::DARK);
    let (mut export, mut frames) = (Format::Gif.start(&header), Frames::default());
    let _ = demo::record(&demo.in_language(&Text::new(language)), LOOK, &mut [&mut *export, &mut frames]);
    let mut wrong = Vec::new();
    if !export.without_glyph().is_empty() {
        wrong.push(format!("no glyph for {:?}", export.without_glyph()));
    }
    let bytes = bytes_of(export);
    if bytes.len() > LARGEST {
        wrong.push(format!("it has {} bytes", bytes.len()));
    }
    let pictures = pictures(&bytes);
    let end = pictures.last().expect("a picture").0;
    if u128::from(end) != (frames.end.as_millis() + 5) / 10 {
        wrong.push(format!("it ends after {end} hundredths of a second instead of {:?}", frames.end));
    }
    let ends = frames.shown.iter().skip(1).map(|(at, _)| *at).chain([frames.end]);
    // A tenth of the shots is enough: each shows all that the shots before it have left. What is shown for a moment may be left out.
    let shots = frames.shown.iter().zip(ends).filter(|((from, _), to)| to.saturating_sub(*from) > Duration::from_millis(60));
    for ((from, screen), to) in shots.step_by(10) {
        let middle = u64::try_from((*from + to).as_millis() / 20).expect("a time");
        let shown = pictures.iter().find(|(end, _)| *end > middle).expect("it is before the end");
        if shown.1 != alone(screen, &header) {
            wrong.push(format!("it shows something else from {from:?} to {to:?}"));
        }
    }
    wrong
}

#[test]
fn each_shot_of_a_gif_is_the_picture_of_its_screen() {
    let wrong: Vec<String> = thread::scope(|scope| {
        let languages = [Language::English, Language::Japanese].into_iter().cycle();
        let check = |((name, _), language): (&(&'static str, &str), Language)| {
            let name = *name;
            scope.spawn(move || wrong(name, language).into_iter().map(|what| format!("{name} in {language:?}: {what}")).collect::<Vec<_>>())
        };
        let all: Vec<_> = BUILT_IN.iter().zip(languages).map(check).collect();
        all.into_iter().flat_map(|one| one.join().expect("it does not panic")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All characters in the files of a folder and of those in it.
fn characters(folder: &Path, into: &mut BTreeSet<char>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            characters(&path, into);
        } else if path.extension().is_some_and(|ending| ["ftl", "toml", "tape"].iter().any(|text| ending == *text)) {
            into.extend(fs::read_to_string(path).expect("a text").chars().filter(|c| !c.is_control()));
        }
    }
}

#[test]
fn every_character_of_the_texts_and_of_what_is_built_in_has_a_glyph() {
    let mut all = BTreeSet::new();
    for folder in ["text", "scenarios", "walkthroughs", "demos", "pictures", "new"] {
        characters(&Path::new("assets").join(folder), &mut all);
    }
    assert!(all.contains(&'日') && all.contains(&'ß') && all.contains(&'█'), "{all:?}");
    let size = Size::new(2, u16::try_from(all.len()).expect("a screen"));
    let mut screen = Buffer::empty(size.into());
    for (line, c) in (0..).zip(&all) {
        screen[(0, line)].set_symbol(&c.to_string());
        assert!(screen[(0, line)].cell_width() <= 2);
    }
    let palette = &Palette::DARK;
    let (width, height) = (size.width, size.height);
    let header = Header { version: Version::Two, width, height, largest: size, title: "t", language: "en", idle_time_limit: None, palette };
    let mut export = Format::Gif.start(&header);
    export.frame(Duration::ZERO, &screen);
    export.end(Duration::ZERO);
    assert_eq!(export.without_glyph(), Vec::<String>::new(), "cut the font anew: assets/font/README.md");
}

#[test]
fn what_has_no_glyph_is_said_in_every_language() {
    let folder = Folder::new();
    folder.write("one.tape", "#! caption en \"North 🧭 of 🧭 here\"\nType \"account-center\"\nEnter\nSleep 1s\n");
    for language in Language::ALL {
        let arguments = ["demo", "one.tape", "--record", "one.gif", "one.svg", "--overwrite", "--locale", language.tag()];
        let called = folder.call(&arguments, "");
        assert_eq!(called.status, 0, "{called:?}");
        assert!(called.error.lines().count() == 1 && called.error.contains("GIF") && called.error.matches('🧭').count() == 1, "{called:?}");
    }
    assert!(fs::read(folder.path("one.gif")).expect("it is there").starts_with(b"GIF89a"));
    let called = folder.call(&["demo", "one.tape", "--record", "one.svg", "--overwrite"], "");
    assert_eq!((called.status, called.error.as_str()), (0, ""), "an SVG leaves it to the viewer's fonts");
}
