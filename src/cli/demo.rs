//! `account-center demo`: plays a tape before an audience, records it, or checks it.

mod check;
mod play;
mod prompt;
mod record;
mod source;
mod stage;

use std::{ffi::OsString, io::Write, path::PathBuf};

use clap::Args;

use self::{play::DemoProgram, record::RecordOptions};
use super::{
    error::CliError,
    files::shown,
    saved::{Followed, check_is_file},
    session::{self, NoProgressFiles},
    settings,
};
use crate::{
    config::{Config, Theme},
    demo::{self, Demo, Presentation, Style},
    export::Palette,
    tape::Speed,
    text::{Language, Text},
};
pub(super) use check::check;
pub(super) use source::{included, title};
pub(super) use stage::Stage;

#[derive(Debug, Args)]
#[command(args = settings::of_screens())]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct DemoArgs {
    #[arg(value_name = "NAME|FILE")]
    demos: Vec<OsString>,
    #[arg(long, conflicts_with = "looped")]
    present: bool,
    #[arg(long = "loop")]
    looped: bool,
    #[arg(long, value_name = "N", default_value = "1")]
    speed: String,
    #[arg(long, value_name = "MARKER", conflicts_with_all = ["record", "check"])]
    from: Option<String>,
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["present", "looped", "check"])]
    record: Vec<PathBuf>,
    #[arg(long, value_name = "2|3", default_value = "2", requires = "record")]
    cast_version: String,
    #[arg(long, requires = "record")]
    overwrite: bool,
    #[arg(long, conflicts_with_all = ["present", "looped"])]
    check: bool,
    #[arg(long, conflicts_with_all = ["record", "check"])]
    watch: bool,
}

impl DemoArgs {
    /// Plays, records, checks or lists. A recording is in English unless the command line itself asks for another language.
    pub(super) fn run(self, config: &Config, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.check {
            return check::check_all(&self.demos, text, output);
        }
        let [name] = self.demos.as_slice() else {
            let is_asked = self.present || self.looped || !self.record.is_empty();
            if self.demos.is_empty() && !is_asked {
                return list(text, output);
            }
            return Err(CliError::usage(text, if self.demos.is_empty() { "error-which-demo" } else { "error-one-demo" }, &[]));
        };
        let (mut demo, _) = source::load(name, text)?;
        let speed =
            Speed::parse(&self.speed).ok_or_else(|| CliError::usage(text, "error-speed", &[("value", self.speed.as_str().into())]))?;
        if !self.record.is_empty() {
            let options = RecordOptions {
                files: &self.record,
                cast_version: &self.cast_version,
                overwrite: self.overwrite,
                palette: if config.theme.of_command_line() == Some(&Theme::Light) { Palette::LIGHT } else { Palette::DARK },
                language: if config.locale.of_command_line().is_some() { text.language() } else { Language::English },
            };
            demo.playback_speed = speed.times(demo.playback_speed);
            return record::record(&demo, &shown(name.as_ref()), &options, text);
        }
        let style = match (self.present, self.looped) {
            (true, _) => Style::Presented,
            (_, true) => Style::Looped,
            _ => Style::Once,
        };
        let marker = match &self.from {
            Some(from) => Some(marker(&demo, from, text)?),
            None => None,
        };
        let program = |look| {
            let mut presentation = Presentation::new(demo, style, speed, look);
            if let Some(marker) = marker {
                presentation.start_at_marker(marker);
            }
            DemoProgram::new(presentation)
        };
        if self.watch {
            let file = PathBuf::from(name);
            check_is_file(&file, text)?;
            let reload = |program: &mut DemoProgram| {
                program.follow(source::load(name, text)?.0);
                Ok(())
            };
            let program = |look| Followed::new(program(look), file, text, reload);
            return session::run_program(program, "error-no-terminal-for-demo", config, text, &mut NoProgressFiles);
        }
        session::run_program(program, "error-no-terminal-for-demo", config, text, &mut NoProgressFiles)
    }
}

/// Finds the marker of a demo that somebody asks for.
fn marker(demo: &Demo, wanted: &str, text: &Text) -> Result<usize, CliError> {
    demo.find_marker(wanted, text)
        .ok_or_else(|| CliError::usage(text, "error-no-marker", &[("value", wanted.into()), ("known", demo.marker_list(text).into())]))
}

fn list(text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
    for (name, _) in demo::BUILT_IN {
        writeln!(output, "{name:<20}{}", title(name, text))?;
    }
    Ok(())
}
