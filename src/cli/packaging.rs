//! `account-center completions` and `account-center man`: what a package puts into a system, from the command line's own definition.

use std::io::Write;

use clap::Args;
use clap_complete::Shell;

use super::{Stop, help};
use crate::text::Text;

/// The completions of a shell.
#[derive(Debug, Args)]
pub(super) struct Completions {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl Completions {
    /// Prints them.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
        let mut printed = Vec::new();
        clap_complete::generate(self.shell, &mut help::localized(text), "account-center", &mut printed);
        Ok(output.write_all(&printed)?)
    }
}

/// The page of the manual, or that of a command.
#[derive(Debug, Args)]
pub(super) struct Man {
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl Man {
    /// Prints it, as `man` reads it.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
        let mut whole = help::localized(text);
        whole.build();
        let page = if let Some(name) = &self.command {
            let Some(command) = whole.find_subcommand(name) else {
                let known: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
                return Err(Stop::usage(text, "error-man", &[("value", name.as_str().into()), ("known", known.join(", ").into())]));
            };
            clap_mangen::Man::new(command.clone()).title(format!("account-center-{name}"))
        } else {
            clap_mangen::Man::new(whole)
        };
        Ok(page.render(output)?)
    }
}
