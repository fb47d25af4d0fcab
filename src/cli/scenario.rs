//! `account-center scenario export`: prints an account as a scenario file, on request without the names and IDs in it.

use std::io::Write;

use clap::{Args, ValueEnum};

use super::{account::AccountArgs, error::CliError};
use crate::{clock::Rate, open::Pace, text::Text};

#[derive(Debug, Args)]
pub(super) struct ScenarioArgs {
    #[arg(value_name = "WHAT")]
    what: What,
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long)]
    anonymize: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Export,
}

impl ScenarioArgs {
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let What::Export = self.what;
        let scenario = self.account.load(Pace::Simulated(Rate::ONE), text)?;
        let scenario = if self.anonymize { scenario.anonymized() } else { scenario };
        Ok(output.write_all(scenario.to_toml().as_bytes())?)
    }
}
