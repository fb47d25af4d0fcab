//! `account-center new`: writes a commented template of a walkthrough, a course, a scenario or a demo. Each template passes `check`.

use std::{fs, io::Write, path::PathBuf};

use clap::{Args, ValueEnum};

use super::{
    error::CliError,
    files::{self, Existing, ending, shown},
};
use crate::text::Text;

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    #[arg(value_name = "KIND")]
    kind: Kind,
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, strum::Display, strum::EnumIter)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Kind {
    Walkthrough,
    Course,
    Scenario,
    Demo,
}

impl Kind {
    /// The template, and how the name of such a file ends.
    const fn template(self) -> (&'static str, &'static str) {
        match self {
            Self::Walkthrough => (include_str!("../../assets/new/walkthrough.toml"), "toml"),
            Self::Course => (include_str!("../../assets/new/course.toml"), "toml"),
            Self::Scenario => (include_str!("../../assets/new/scenario.toml"), "toml"),
            Self::Demo => (include_str!("../../assets/new/demo.tape"), "tape"),
        }
    }
}

impl NewArgs {
    /// Writes the template, unless the file exists.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let (template, expected) = self.kind.template();
        let path = shown(&self.file);
        if ending(&self.file) != expected {
            return Err(CliError::usage(text, "error-new-ending", &[("path", path.into()), ("known", format!(".{expected}").into())]));
        }
        // A course is a folder. If it cannot be made, writing the file says why.
        drop(self.file.parent().map(fs::create_dir_all));
        files::write(&[(self.file, template)], Existing::Stays, text)?;
        Ok(writeln!(output, "{}", text.with("new-written", &[("path", path.into())]))?)
    }
}
