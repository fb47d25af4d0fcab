//! `account-center demo --record`: a demo as a recording, as stills and as text. Nothing of this machine is in them.

use std::path::{Path, PathBuf};

use super::source::title;
use crate::{
    cli::{
        error::{CliError, Complaint},
        files::{self, Existing, shown},
    },
    demo::{self, Demo, ExpectationError},
    export::{self, Format, Header, Palette, Recorder, Version},
    text::{Language, Text},
    ui::{Look, Theme},
};

/// Where and how a demo is recorded.
pub(super) struct RecordOptions<'a> {
    pub(super) files: &'a [PathBuf],
    pub(super) cast_version: &'a str,
    pub(super) overwrite: bool,
    pub(super) palette: Palette,
    pub(super) language: Language,
}

/// Records a demo into every file, by its ending. A demo whose expectations are not met is not recorded.
pub(super) fn record(demo: &Demo, label: &str, options: &RecordOptions<'_>, text: &Text) -> Result<(), CliError> {
    let version = options.cast_version.parse::<Version>();
    let version = version.map_err(|_| CliError::usage(text, "error-cast-version", &[("value", options.cast_version.into())]))?;
    let of_path = |path| export::by_ending::<Format>(path).ok_or(path);
    let formats = options.files.iter().map(|path| of_path(path)).collect::<Result<Vec<_>, _>>();
    let formats = formats.map_err(|path| CliError::usage(text, "error-record", &[("path", shown(path).into())]))?;
    let own = Text::new(options.language);
    let title = title(&demo.name, &own);
    let header = Header { version, ..demo.header(&title, options.language, &options.palette) };
    let mut exports: Vec<_> = formats.iter().map(|format| format.start(&header)).collect();
    let mut recorders: Vec<&mut dyn Recorder> = exports.iter_mut().map(|export| -> &mut dyn Recorder { &mut **export }).collect();
    let recording = demo::record(&demo.in_language(&own), look(&options.palette), &mut recorders);
    if !recording.failures.is_empty() {
        return Err(CliError::Failed(recording.failures.iter().map(|error| describe(error, label, text)).collect()));
    }
    let mut boxes: Vec<String> = exports.iter().flat_map(|export| export.without_glyph()).collect();
    boxes.dedup();
    let made = options.files.iter().zip(formats).zip(exports).flat_map(|((path, format), export)| {
        export.finish().into_iter().map(move |file| match file.name {
            Some(still) => (beside(path, &still, options.language, format), file.bytes),
            None => (path.clone(), file.bytes),
        })
    });
    files::write(&made.collect::<Vec<_>>(), Existing::by(options.overwrite), text)?;
    if !boxes.is_empty() {
        eprintln!("{}", text.with("recording-boxes", &[("characters", boxes.join(" ").into())]));
    }
    Ok(())
}

/// The look of a recording.
pub(super) fn look(palette: &Palette) -> Look {
    let theme = if *palette == Palette::LIGHT { Theme::Light } else { Theme::Dark };
    Look { theme, ascii: false }
}

/// The complaint about an expectation that was not met, with its place in the tape.
pub(super) fn describe(error: &ExpectationError, label: &str, text: &Text) -> Complaint {
    match error {
        ExpectationError::TimedOut { place, wait, screen } => {
            let arguments = [
                ("pattern", wait.pattern.as_ref().map_or_else(String::new, |pattern| format!("/{pattern}/")).into()),
                ("seconds", wait.timeout.as_secs_f64().to_string().into()),
                ("screen", screen.trim_end().into()),
            ];
            format!("{label}:{place}: {}", text.with("demo-waited-in-vain", &arguments)).into()
        }
        ExpectationError::NotMet { place, condition, found } => {
            let arguments = [
                ("found", found.as_ref().map_or_else(|| "null".to_owned(), ToString::to_string).into()),
                ("condition", condition.to_string().into()),
            ];
            format!("{label}:{place}: {}", text.with("demo-unmet", &arguments)).into()
        }
    }
}

/// The path of a still: beside the recording, under its own name, and with its language unless that is English. Recordings in several
/// languages may be in one folder.
fn beside(path: &Path, still: &str, language: Language, format: Format) -> PathBuf {
    let still = path.with_file_name(Path::new(still).file_name().unwrap_or_default());
    match language {
        Language::English => still.with_extension(format.to_string()),
        other => still.with_extension(format!("{}.{format}", other.tag())),
    }
}
