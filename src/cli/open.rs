//! `account-center` without a command: the account center itself.

use std::{env, path::PathBuf};

use clap::Args;

use super::{
    account::{AccountArgs, instant},
    display::{DisplayArgs, Recordings},
    error::CliError,
    record_tape::TapeRecorder,
};
use crate::{
    clock::Clock,
    domain::{EARLIEST, LATEST},
    scenario::Scenario,
    text::Text,
};

#[derive(Debug, Args)]
pub(super) struct OpenArgs {
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long, value_name = "TIME", conflicts_with = "live")]
    at: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "plain")]
    record_tape: Option<PathBuf>,
    #[command(flatten)]
    display: DisplayArgs,
}

impl OpenArgs {
    /// Whether more is given than what is opened, and when.
    pub(super) fn is_explicit(&self) -> bool {
        self.account.live || self.record_tape.is_some() || self.display.is_explicit()
    }

    /// Shows the account center until the user quits.
    pub(super) fn run(self, text: &Text) -> Result<(), CliError> {
        let (scenario, clock) = self.account(text)?;
        let tape = self.record_tape.map(|path| {
            // Arguments that are not UTF-8 cannot be typed by a tape.
            let call: Vec<String> = env::args_os().skip(1).filter_map(|word| word.into_string().ok()).collect();
            TapeRecorder::new(path, &without_option(&call, "--record-tape"))
        });
        self.display.run(text, scenario, clock, Recordings { run: None, tape }, |_| {})
    }

    /// The scenario, and the clock where it starts.
    pub(super) fn account(&self, text: &Text) -> Result<(Scenario, Clock), CliError> {
        let scenario = self.account.scenario(text)?;
        let from = self.at.as_deref().map_or(Ok(scenario.now), |time| instant(time, &scenario, text))?;
        if !(EARLIEST..=LATEST).contains(&from) {
            let value = self.at.clone().unwrap_or_default();
            return Err(CliError::usage(text, "error-time-range", &[("value", value.into())]));
        }
        let clock = self.account.clock(from, text)?;
        Ok((scenario, clock))
    }
}

/// The arguments without an option and its value, separated by blanks.
fn without_option(arguments: &[String], option: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == option {
            arguments.next();
        } else if !argument.strip_prefix(option).is_some_and(|rest| rest.starts_with('=')) {
            kept.push(argument);
        }
    }
    kept.join(" ")
}
