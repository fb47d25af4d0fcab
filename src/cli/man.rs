//! `account-center man`: the manual page of the program or of one of its commands, generated from the command line's own definition.

use std::io::Write;

use clap::{Args, Command};

use super::error::CliError;
use crate::text::Text;

#[derive(Debug, Args)]
pub(super) struct ManArgs {
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl ManArgs {
    /// Prints the page in roff, as `man` reads it. `definition` is the whole command line.
    pub(super) fn run(self, mut definition: Command, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        definition.build();
        let page = if let Some(name) = &self.command {
            let Some(command) = definition.find_subcommand(name) else {
                let known: Vec<&str> = definition.get_subcommands().map(Command::get_name).collect();
                return Err(CliError::usage(text, "error-man", &[("value", name.as_str().into()), ("known", known.join(", ").into())]));
            };
            clap_mangen::Man::new(command.clone()).title(format!("account-center-{name}"))
        } else {
            clap_mangen::Man::new(definition)
        };
        Ok(page.render(output)?)
    }
}
