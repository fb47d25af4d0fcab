//! Whether demos are what they say: each is played in both languages of its captions, on its own screen and on the smallest.

use std::{
    collections::HashSet,
    ffi::{OsStr, OsString},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{look, open, title};
use crate::{
    cli::{
        Stop,
        check::{Errors, wanted},
        files::named,
    },
    demo::{self, Demo, SIZE, Unmet},
    export::{Palette, Version},
    tape::Cue,
    text::{Language, Text, shorten},
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
    let label = path.as_ref().map_or_else(|| demo.name.clone(), |path| path.to_string_lossy().into_owned());
    let mut errors = Errors::new();
    for language in [Language::English, Language::Dutch] {
        errors.extend(played(&demo, path.as_deref(), &label, language, text));
    }
    // What is wrong in both languages is told once.
    let mut told = HashSet::new();
    errors.retain(|error| told.insert(error.clone()));
    if errors.is_empty() {
        let count = demo.cues.iter().filter(|cued| matches!(cued.cue, Cue::Expect(_))).count();
        writeln!(output, "{}", text.with("demo-ok", &[("path", label.as_str().into()), ("count", count.into())]))?;
    }
    for (line, column) in demo.waits_after_clock() {
        let arguments = [("path", label.as_str().into()), ("line", line.to_string().into()), ("column", column.to_string().into())];
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
        |demo: &Demo| demo::record(demo, &mut look(Text::new(language), &Palette::DARK), &title, &Palette::DARK, Version::Two, true);
    let recording = record(demo);
    errors.extend(recording.unmet.iter().map(|unmet| (unmet_in_words(unmet, label, text), None)));
    let mut screens = vec![(demo.size, demo::cut(&recording, &own))];
    if demo.size != SIZE {
        screens.push((SIZE, demo::cut(&record(&demo.on(SIZE)), &own)));
    }
    for (size, lines) in screens {
        errors.extend(lines.into_iter().map(|(at, line)| {
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
        errors.extend(compared(&recorded, &recording, text));
    }
    errors
}

/// What differs from the recording that stands beside a tape.
fn compared(recorded: &Path, recording: &demo::Recording, text: &Text) -> Option<(String, Option<String>)> {
    let path = recorded.to_string_lossy();
    let unlike = match std::fs::read_to_string(recorded) {
        Ok(before) => demo::difference(&before, recording)?,
        Err(error) => {
            let arguments = [("path", path.into()), ("reason", error.to_string().into())];
            return Some((text.with("error-read", &arguments).into_owned(), None));
        }
    };
    let arguments = [
        ("path", path.into()),
        ("event", unlike.event.into()),
        ("at", unlike.frame.as_ref().map_or_else(String::new, |(at, _)| seconds(*at)).into()),
        ("recorded", shorten(&unlike.recorded, 300).into()),
        ("now", shorten(&unlike.now, 300).into()),
        ("frame", unlike.frame.map(|(_, frame)| frame).unwrap_or_default().into()),
    ];
    Some((text.with("demo-unlike", &arguments).into_owned(), text.hint("demo-unlike", &arguments)))
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
