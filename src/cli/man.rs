//! `account-center man`: the manual page of the program or of one of its commands, generated from the command line's own definition.

use std::io::Write;

use clap::{Args, Command};

use super::{error::CliError, help};
use crate::{open::PROGRAM, text::Text};

#[derive(Debug, Args)]
pub(super) struct ManArgs {
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl ManArgs {
    /// Prints the page in roff, as `man` reads it. `definition` is the whole command line.
    pub(super) fn run(self, definition: Command, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let name = self.command.as_deref();
        let page = clap_mangen::Man::new(help::command(definition, name, text)?);
        let title = name.map_or_else(|| PROGRAM.to_owned(), |name| format!("{PROGRAM}-{name}"));
        Ok(page.title(title).render(output)?)
    }
}
