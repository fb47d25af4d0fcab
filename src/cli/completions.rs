//! `account-center completions`: the completion script of a shell, generated from the command line's own definition.

use std::io::Write;

use clap::{Args, Command};
use clap_complete::Shell;

use super::error::CliError;

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl CompletionsArgs {
    /// Prints the completion script. `definition` is the whole command line.
    pub(super) fn run(self, mut definition: Command, output: &mut dyn Write) -> Result<(), CliError> {
        // Into memory first: `generate` panics where it cannot write.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut definition, "account-center", &mut script);
        Ok(output.write_all(&script)?)
    }
}
