//! `account-center demo`: plays a tape before an audience, records it, or checks it.

mod check;

use std::{
    ffi::{OsStr, OsString},
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;

use super::{Stop, call_of, files, load, open, presenting::Presented, settings};
use crate::{
    app::Model,
    demo::{self, Demo, NotOpened, Show, Style},
    export::{self, Format, Header, Palette, Recorder, Version},
    storage,
    tape::Speed,
    text::{Language, Text},
    ui::{Look, Theme},
};
pub(super) use check::check;

/// Which demo, and what is done with it.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct Play {
    #[arg(value_name = "NAME|FILE")]
    demos: Vec<OsString>,
    #[arg(long, conflicts_with = "looped")]
    present: bool,
    #[arg(long = "loop")]
    looped: bool,
    #[arg(long, value_name = "N", default_value = "1")]
    speed: String,
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["present", "looped", "check"])]
    record: Vec<PathBuf>,
    #[arg(long, value_name = "2|3", default_value = "2", requires = "record")]
    cast_version: String,
    #[arg(long, requires = "record")]
    overwrite: bool,
    #[arg(long, conflicts_with_all = ["present", "looped"])]
    check: bool,
    #[command(flatten)]
    settings: settings::Flags,
}

impl Play {
    /// Does what was asked for. What is recorded speaks English, unless the command line itself asks for another language: nothing of the
    /// machine is in it.
    pub(super) fn run(self, text: Text, locale: Option<Language>, output: &mut dyn Write) -> Result<(), Stop> {
        if self.check {
            return check::all(&self.demos, &text, output);
        }
        let [name] = self.demos.as_slice() else {
            let is_asked = self.present || self.looped || !self.record.is_empty();
            if self.demos.is_empty() && !is_asked {
                return list(&text, output);
            }
            return Err(Stop::usage(&text, "error-one-demo", &[]));
        };
        let (demo, _) = open(name, &text)?;
        if !self.record.is_empty() {
            return self.record(&demo, &name.to_string_lossy(), locale.unwrap_or(Language::English), &text);
        }
        let speed = Speed::parse(&self.speed).ok_or_else(|| Stop::usage(&text, "error-speed", &[("value", self.speed.as_str().into())]))?;
        let style = match (self.present, self.looped) {
            (true, _) => Style::Presented,
            (_, true) => Style::Looped,
            _ => Style::Alone,
        };
        let show = Show::new(demo, style, speed);
        open::show(Presented::new(show), &self.settings, text, &mut Unkept)
    }

    /// Records it into every file that was named. What is not as expected is not worth a recording.
    fn record(&self, demo: &Demo, label: &str, language: Language, text: &Text) -> Result<(), Stop> {
        let version = self.cast_version.parse::<Version>();
        let version = version.map_err(|_| Stop::usage(text, "error-cast-version", &[("value", self.cast_version.as_str().into())]))?;
        let of_path = |path| export::by_ending::<Format>(path).ok_or(path);
        let formats = self.record.iter().map(|path| of_path(path)).collect::<Result<Vec<_>, _>>();
        let formats = formats.map_err(|path| Stop::usage(text, "error-record", &[("path", path.to_string_lossy().into())]))?;
        let palette = if self.settings.theme() == Some("light") { Palette::LIGHT } else { Palette::DARK };
        let mut look = look(Text::new(language), &palette);
        let title = title(&demo.name, &look.text);
        let header = Header { version, ..demo.header(&title, language, &palette) };
        let mut exports: Vec<_> = formats.iter().map(|format| format.start(&header)).collect();
        let mut recorders: Vec<&mut dyn Recorder> = exports.iter_mut().map(|export| -> &mut dyn Recorder { &mut **export }).collect();
        let recording = demo::record(demo, &mut look, &mut recorders);
        if !recording.unmet.is_empty() {
            let told = recording.unmet.iter().map(|unmet| (check::unmet_in_words(unmet, label, text), None));
            return Err(Stop::failed(told.collect()));
        }
        let made = self.record.iter().zip(formats).zip(exports).flat_map(|((path, format), export)| {
            export.finish().into_iter().map(move |file| match file.name {
                Some(still) => (beside(path, &still, format), file.bytes),
                None => (path.clone(), file.bytes),
            })
        });
        files::write(&made.collect::<Vec<_>>(), self.overwrite, text)
    }
}

/// The files of a demo that is shown: what somebody saves by hand is saved, and no progress is kept.
struct Unkept;

impl crate::terminal::Files for Unkept {
    fn write_new(&mut self, path: &Path, contents: &[u8]) -> std::io::Result<()> {
        storage::write_new(path, contents)
    }

    fn keep(&mut self, _course: &crate::walkthrough::KeptCourse) -> std::io::Result<()> {
        Ok(())
    }
}

/// The look of a recording: nothing of this machine is in it.
fn look(text: Text, palette: &Palette) -> Look {
    let theme = if *palette == Palette::LIGHT { Theme::Light } else { Theme::Dark };
    Look { text, theme, ascii: false }
}

/// What a demo is called: those that come with the program in the language that is spoken.
pub(super) fn title(name: &str, text: &Text) -> String {
    if demo::built_in(name).is_some() { text.get(&format!("demo-{name}")).into_owned() } else { name.to_owned() }
}

fn list(text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
    for (name, _) in demo::BUILT_IN {
        writeln!(output, "{name:<20}{}", title(name, text))?;
    }
    Ok(())
}

/// The demo that is built in under a name, or stands in a file; and where its recording would stand beside it.
fn open(name: &OsStr, text: &Text) -> Result<(Demo, Option<PathBuf>), Stop> {
    let label = name.to_string_lossy().into_owned();
    let (source, path) = load::tape(name, text)?;
    let mut beside = |named: &str| {
        let folder = path.as_deref().and_then(Path::parent)?;
        load::text_of(&folder.join(named), text).ok()
    };
    let tape = demo::read(&source, &mut beside).map_err(|found| load::problems(&found, &label, text))?;
    let own = path.as_deref().and_then(Path::file_stem).map_or_else(|| label.clone(), |stem| stem.to_string_lossy().into_owned());
    match Demo::new(&own, &tape, |call| model_of(call, text)) {
        Ok(demo) => Ok((demo, path)),
        Err(NotOpened::Problem(problem)) => Err(load::problems(&[problem], &label, text)),
        Err(NotOpened::Call(call, stop)) => {
            let reason = if let Stop::Errors(errors, _) = &stop { errors.first().map(|(error, _)| error.clone()) } else { None };
            let reason = reason.unwrap_or_else(|| text.get("error-demo-call-other").into_owned());
            let arguments = [("path", label.into()), ("call", call.into()), ("reason", reason.into())];
            Err(Stop::failure(text, "error-demo-call", &arguments))
        }
    }
}

/// The account center that a call opens.
fn model_of(call: &str, text: &Text) -> Result<Model, Stop> {
    call_of(call, text)?.ok_or_else(|| Stop::failed(vec![(text.get("error-demo-call-other").into_owned(), None)]))
}

/// Where a still is written: beside the recording, under its own name.
fn beside(path: &Path, still: &str, format: Format) -> PathBuf {
    path.with_file_name(Path::new(still).file_name().unwrap_or_default()).with_extension(format.to_string())
}
