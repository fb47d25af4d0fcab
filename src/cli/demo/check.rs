//! `account-center demo --check`: plays a demo in the languages of its captions, on its own screen and on the smallest, and compares it
//! with its recording.

use std::{
    collections::HashSet,
    ffi::{OsStr, OsString},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use ratatui::buffer::Buffer;
use strum::VariantArray;

use super::{
    record::{describe, look},
    source::{self, check_included, included, is_among, title},
};
use crate::{
    cli::{
        error::{CliError, Complaint},
        files::{Checked, expand_folders, shown},
        load,
    },
    demo::{self, CutLines, DEFAULT_SIZE, Demo},
    document::Place,
    export::{self, Cast, Palette, Recorder},
    tape::{self, Cue, Instruction, WordsKind},
    text::{Language, Text},
    wrap::shorten,
};

/// Checks every demo, those in folders too, or all that are built in where none is named, and reports everything that is wrong at the end.
pub(super) fn check_all(names: &[OsString], text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
    let built_in = || demo::BUILT_IN.iter().map(|(name, _)| PathBuf::from(name)).collect();
    let names: Vec<PathBuf> = if names.is_empty() { built_in() } else { names.iter().map(PathBuf::from).collect() };
    let names = expand_folders(&names, &["tape"], text)?;
    let included = included(&names, text);
    let mut checked = Checked::default();
    for name in &names {
        checked.add(check(name.as_os_str(), &included, text, output))?;
    }
    checked.finish(text, output)
}

/// Plays a demo and returns what is wrong with it. One of those that others include need not be a demo by itself.
pub(in crate::cli) fn check(
    name: &OsStr,
    included: &HashSet<PathBuf>,
    text: &Text,
    output: &mut dyn Write,
) -> Result<Vec<Complaint>, CliError> {
    let label = shown(name.as_ref());
    let (demo, path) = match source::load(name, text) {
        Err(_) if is_among(included, Path::new(name)) => {
            check_included(Path::new(name), text)?;
            writeln!(output, "{}", text.with("check-included-ok", &[("path", label.into())]))?;
            return Ok(Vec::new());
        }
        loaded => loaded?,
    };
    let mut complaints = Vec::new();
    let captioned = tape::languages(&demo.cues, WordsKind::Caption);
    for language in Language::ALL.into_iter().filter(|language| *language == Language::English || captioned.contains(language.tag())) {
        complaints.extend(check_in(language, &demo, path.as_deref(), &label, text));
    }
    // What is wrong in several languages is reported once.
    let mut seen = HashSet::new();
    complaints.retain(|complaint| seen.insert(complaint.clone()));
    if complaints.is_empty() {
        let count = demo.cues.iter().filter(|cued| matches!(cued.cue, Cue::Do(Instruction::Expect { .. }))).count();
        writeln!(output, "{}", text.with("check-ok", &[("path", label.clone().into()), ("count", count.into())]))?;
    }
    for Place { line, column } in demo.waits_after_clock() {
        let arguments = [("path", label.clone().into()), ("line", line.to_string().into()), ("column", column.to_string().into())];
        writeln!(output, "{}", text.with("demo-wait-after-clock", &arguments))?;
    }
    for kind in WordsKind::VARIANTS {
        for (words, missing) in tape::untranslated(&demo.cues, *kind) {
            let arguments = [
                ("path", format!("{label}:{}", words.place).into()),
                ("kind", format!("#! {kind}").into()),
                ("value", shorten(words.in_language(Language::English.tag()), 40).into()),
                ("languages", text.list(&missing).into()),
            ];
            writeln!(output, "{}", text.with("check-untranslated", &arguments))?;
        }
        let never_shown: Vec<_> = tape::languages(&demo.cues, *kind)
            .into_iter()
            .filter(|tag| Language::ALL.iter().all(|language| language.tag() != *tag))
            .collect();
        if !never_shown.is_empty() {
            let arguments =
                [("path", label.clone().into()), ("kind", format!("#! {kind}").into()), ("languages", text.list(&never_shown).into())];
            writeln!(output, "{}", text.with("check-never-shown", &arguments))?;
        }
    }
    Ok(complaints)
}

/// Plays a demo in a language and returns what is wrong with it there.
fn check_in(language: Language, demo: &Demo, path: Option<&Path>, label: &str, text: &Text) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    let own = Text::new(language);
    let title = title(&demo.name, &own);
    let record = |demo: &Demo, recorders: &mut [&mut dyn Recorder]| demo::record(&demo.in_language(&own), look(&Palette::DARK), recorders);
    let (mut cut, mut cast) = (CutLines::new(&own), Cast::new(&demo.header(&title, language, &Palette::DARK)));
    let recording = record(demo, &mut [&mut cut, &mut cast]);
    complaints.extend(recording.failures.iter().map(|error| describe(error, label, text)));
    let mut screens = vec![(demo.size, cut)];
    if demo.size != DEFAULT_SIZE {
        let mut cut = CutLines::new(&own);
        record(&demo.on_screen(DEFAULT_SIZE), &mut [&mut cut]);
        screens.push((DEFAULT_SIZE, cut));
    }
    for (size, cut) in screens {
        complaints.extend(cut.into_lines().into_iter().map(|cut| {
            let arguments = [
                ("path", format!("{label}:{}", cut.place).into()),
                ("at", seconds(cut.at).into()),
                ("line", cut.line.into()),
                ("language", language.tag().into()),
                ("size", format!("{}×{}", size.width, size.height).into()),
            ];
            Complaint::new(text, "demo-cut", &arguments)
        }));
    }
    let recorded = path.map(|path| recording_of(path, language)).filter(|path| path.exists());
    if let Some(recorded) = recorded {
        let frame_at = |wanted: Duration| {
            let mut frame = FrameAt { wanted, frame: String::new() };
            record(demo, &mut [&mut frame]);
            frame.frame
        };
        complaints.extend(compare(&recorded, &cast.finish(), frame_at, text));
    }
    complaints
}

/// The last frame at a time, as text.
struct FrameAt {
    wanted: Duration,
    frame: String,
}

impl Recorder for FrameAt {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        // Players count in whole microseconds.
        if at <= self.wanted + Duration::from_micros(1) {
            self.frame = export::text(screen);
        }
    }
}

/// Returns how a recording differs from the one that stands beside the tape.
fn compare(path: &Path, cast: &str, frame_at: impl FnOnce(Duration) -> String, text: &Text) -> Vec<Complaint> {
    let before = match load::read_named(path, text) {
        Ok(before) => before,
        Err(error) => return error.into_complaints().unwrap_or_default(),
    };
    let Some(difference) = demo::difference(&before, cast) else { return Vec::new() };
    // Only a little of what both have in common at their start is quoted.
    let alike =
        difference.recorded.chars().zip(difference.played.chars()).take_while(|(one, other)| one == other).count().saturating_sub(40);
    let from = |line: &str| line.chars().skip(alike).collect::<String>();
    let arguments = [
        ("path", shown(path).into()),
        ("event", difference.event.into()),
        ("at", seconds(difference.at).into()),
        ("recorded", shorten(&from(&difference.recorded), 300).into()),
        ("now", shorten(&from(&difference.played), 300).into()),
        ("frame", frame_at(difference.at).into()),
    ];
    vec![Complaint::new(text, "demo-unlike", &arguments)]
}

/// The path of a tape's recording in a language.
fn recording_of(path: &Path, language: Language) -> PathBuf {
    match language {
        Language::English => path.with_extension("cast"),
        other => path.with_extension(format!("{}.cast", other.tag())),
    }
}

fn seconds(at: Duration) -> String {
    format!("{:.1} s", at.as_secs_f64())
}
