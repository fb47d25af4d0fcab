//! `account-center check`: proves that scenarios meet their expectations, that walkthroughs can be completed, and that demos show what they
//! claim.

mod watch;

use std::{io::Write, path::PathBuf};

use clap::Args;

use super::{
    demo,
    error::CliError,
    files::{Checked, ending, expand_folders},
    prove,
};
use crate::{config::Config, text::Text};

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
    #[arg(long)]
    watch: bool,
}

/// How the names of files end that are checked in folders.
const ENDINGS: &[&str] = &["toml", "tape"];

impl CheckArgs {
    /// Checks every file, and reports all that is wrong in any of them at the end; or again and again, until the user quits.
    pub(super) fn run(self, config: &Config, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.watch {
            return watch::run(self.paths, config, text);
        }
        check(&self.paths, text, output)?.finish(text, output)
    }
}

/// Checks every file, those in folders too.
fn check(paths: &[PathBuf], text: &Text, output: &mut dyn Write) -> Result<Checked, CliError> {
    let paths = expand_folders(paths, ENDINGS, text)?;
    let included = demo::included(&paths, text);
    let mut checked = Checked::default();
    for path in paths {
        let found = if ending(&path) == "tape" {
            demo::check(path.as_os_str(), &included, text, output)
        } else {
            prove::check(&path, text, output)
        };
        checked.add(found)?;
    }
    Ok(checked)
}
