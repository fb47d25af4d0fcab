//! Whether demos are what they say: each is played in both languages of its captions, on its own screen and on the smallest.

use std::{
    collections::HashSet,
    ffi::{OsStr, OsString},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use ratatui::buffer::Buffer;

use super::{look, open, title};
use crate::{
    cli::{
        Stop,
        check::{Errors, wanted},
        files::named,
        load,
    },
    demo::{self, Cut, Demo, SIZE, Unmet},
    export::{self, Cast, Palette, Recorder},
    tape::Cue,
    text::{Language, Text},
    wrap::shorten,
};

/// Plays every demo, those in folders too, and tells of all that is wrong with any of them; those that come with the program, where none
/// is named.
pub(super) fn all(names: &[OsString], text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
    let built_in = || demo::BUILT_IN.iter().map(|(name, _)| PathBuf::from(name)).collect();
    let names: Vec<PathBuf> = if names.is_empty() { built_in() } else { names.iter().map(PathBuf::from).collect() };
    let mut errors = Vec::new();
    for name in named(&names, &["tape"], text)? {
        match check(name.as_os_str(), text, output) {
            Ok(found) | Err(Stop::Errors(found, _)) => errors.extend(found),
            Err(other) => return Err(other),
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(Stop::failed(errors)) }
}

/// Plays a demo, and says what is wrong with it.
pub(in crate::cli) fn check(name: &OsStr, text: &Text, output: &mut dyn Write) -> Result<Errors, Stop> {
    let (demo, path) = open(name, text)?;
    let label = name.to_string_lossy();
    let mut errors = Errors::new();
    for language in [Language::English, Language::Dutch] {
        errors.extend(played(&demo, path.as_deref(), &label, language, text));
    }
    // What is wrong in both languages is told once.
    let mut told = HashSet::new();
    errors.retain(|error| told.insert(error.clone()));
    if errors.is_empty() {
        let count = demo.cues.iter().filter(|cued| matches!(cued.cue, Cue::Expect(_))).count();
        writeln!(output, "{}", text.with("demo-ok", &[("path", label.clone().into()), ("count", count.into())]))?;
    }
    for (line, column) in demo.waits_after_clock() {
        let arguments = [("path", label.clone().into()), ("line", line.to_string().into()), ("column", column.to_string().into())];
        writeln!(output, "{}", text.with("demo-wait-after-clock", &arguments))?;
    }
    Ok(errors)
}

/// Everything that is wrong with a demo in a language.
fn played(demo: &Demo, path: Option<&Path>, label: &str, language: Language, text: &Text) -> Errors {
    let mut errors = Errors::new();
    let own = Text::new(language);
    let title = title(&demo.name, &own);
    let record =
        |demo: &Demo, recorders: &mut [&mut dyn Recorder]| demo::record(demo, &mut look(Text::new(language), &Palette::DARK), recorders);
    let (mut cut, mut cast) = (Cut::new(&own), Cast::new(&demo.header(&title, language, &Palette::DARK)));
    let recording = record(demo, &mut [&mut cut, &mut cast]);
    errors.extend(recording.unmet.iter().map(|unmet| (unmet_in_words(unmet, label, text), None)));
    let mut screens = vec![(demo.size, cut)];
    if demo.size != SIZE {
        let mut cut = Cut::new(&own);
        record(&demo.on(SIZE), &mut [&mut cut]);
        screens.push((SIZE, cut));
    }
    for (size, cut) in screens {
        errors.extend(cut.lines.into_iter().map(|(at, line)| {
            let arguments = [
                ("path", label.into()),
                ("at", seconds(at).into()),
                ("line", line.into()),
                ("language", language.tag().into()),
                ("size", format!("{}×{}", size.width, size.height).into()),
            ];
            (text.with("demo-cut", &arguments).into_owned(), text.hint("demo-cut", &arguments))
        }));
    }
    let recorded = path.map(|path| recording_of(path, language)).filter(|path| path.exists());
    if let Some(recorded) = recorded {
        let frame_at = |wanted: Duration| {
            let mut frame = FrameAt { wanted, frame: String::new() };
            record(demo, &mut [&mut frame]);
            frame.frame
        };
        errors.extend(compared(&recorded, &cast.finish(), frame_at, text));
    }
    errors
}

/// What is shown at a time, as text.
struct FrameAt {
    wanted: Duration,
    frame: String,
}

impl Recorder for FrameAt {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        // What players count in is not finer.
        if at <= self.wanted + Duration::from_micros(1) {
            self.frame = export::text(screen);
        }
    }
}

/// What differs from the recording that stands beside a tape.
fn compared(path: &Path, cast: &str, frame_at: impl FnOnce(Duration) -> String, text: &Text) -> Errors {
    let before = match load::text_of(path, text) {
        Ok(before) => before,
        Err(Stop::Errors(found, _)) => return found,
        Err(_) => return Errors::new(),
    };
    let Some(unlike) = demo::difference(&before, cast) else { return Errors::new() };
    // What both have at their start, but for a little of it, is left out.
    let alike = unlike.recorded.chars().zip(unlike.now.chars()).take_while(|(one, other)| one == other).count().saturating_sub(40);
    let from = |line: &str| line.chars().skip(alike).collect::<String>();
    let arguments = [
        ("path", path.to_string_lossy().into()),
        ("event", unlike.event.into()),
        ("at", seconds(unlike.at).into()),
        ("recorded", shorten(&from(&unlike.recorded), 300).into()),
        ("now", shorten(&from(&unlike.now), 300).into()),
        ("frame", frame_at(unlike.at).into()),
    ];
    vec![(text.with("demo-unlike", &arguments).into_owned(), text.hint("demo-unlike", &arguments))]
}

/// Where the recording of a tape stands in a language.
fn recording_of(path: &Path, language: Language) -> PathBuf {
    match language {
        Language::English => path.with_extension("cast"),
        other => path.with_extension(format!("{}.cast", other.tag())),
    }
}

fn seconds(at: Duration) -> String {
    format!("{:.1} s", at.as_secs_f64())
}

/// What was not as expected, and where that is written.
pub(super) fn unmet_in_words(unmet: &Unmet, label: &str, text: &Text) -> String {
    let place = format!("{label}:{}:{}: ", unmet.line, unmet.column);
    let Some(condition) = &unmet.condition else { return place + &text.get("demo-waited-in-vain") };
    let arguments = [
        ("path", condition.path().name().into()),
        ("found", unmet.found.as_ref().map_or_else(|| "null".to_owned(), ToString::to_string).into()),
        ("wanted", wanted(condition, text).into()),
    ];
    place + &text.with("demo-unmet", &arguments)
}
