//! `account-center new`: a commented start for whoever writes a walkthrough, a scenario or a demo. Each passes `check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{
    Stop,
    files::{self, ending},
};
use crate::text::Text;

/// What is begun.
#[derive(Debug, Args)]
pub(super) struct New {
    #[arg(value_name = "KIND")]
    kind: Kind,
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    Walkthrough,
    Scenario,
    Demo,
}

impl New {
    /// Writes it, where there is no such file yet.
    pub(super) fn run(self, text: &Text, output: &mut dyn std::io::Write) -> Result<(), Stop> {
        let (start, wanted) = match self.kind {
            Kind::Walkthrough => (include_str!("../../assets/new/walkthrough.toml"), "toml"),
            Kind::Scenario => (include_str!("../../assets/new/scenario.toml"), "toml"),
            Kind::Demo => (include_str!("../../assets/new/demo.tape"), "tape"),
        };
        let path = self.file.to_string_lossy().into_owned();
        if ending(&self.file) != wanted {
            return Err(Stop::usage(text, "error-new-ending", &[("path", path.into()), ("known", format!(".{wanted}").into())]));
        }
        files::write(&[(self.file, start)], false, text)?;
        Ok(writeln!(output, "{}", text.with("new-written", &[("path", path.into())]))?)
    }
}
