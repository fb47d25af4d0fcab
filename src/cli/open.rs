//! `account-center` without a command: the account center itself.

use std::{env, path::PathBuf};

use clap::Args;

use super::{
    account::AccountArgs,
    error::CliError,
    load::{self, Machine},
    record_tape::TapeRecorder,
    session::{Recordings, SessionArgs},
};
use crate::{
    config::{Config, Given},
    open::{Opening, OpeningError, Subject},
    text::Text,
};

#[derive(Debug, Args)]
pub(super) struct OpenArgs {
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, conflicts_with = "live")]
    at: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "plain")]
    record_tape: Option<PathBuf>,
    #[command(flatten)]
    session: SessionArgs,
}

impl OpenArgs {
    /// What these arguments open, with these settings.
    pub(super) fn opening(&self, settings: Given) -> Result<Opening, OpeningError> {
        let subject = Subject::Account {
            scenario: self.account.scenario.clone(),
            at: self.at.as_deref().map(str::parse).transpose()?,
            pace: self.account.pace()?,
        };
        Ok(self.session.opening(subject, settings))
    }

    /// Shows the account center until the user quits.
    pub(super) fn run(self, config: &Config, text: &Text) -> Result<(), CliError> {
        let opening = self.opening(Given::new()).map_err(|error| load::opening_error(&error, text))?;
        let opened = opening.open(&Machine(text)).map_err(|error| load::load_error(error, text))?;
        let tape = self.record_tape.map(|path| {
            // Arguments that are not UTF-8 cannot be typed by a tape.
            let call: Vec<String> = env::args_os().skip(1).filter_map(|word| word.into_string().ok()).collect();
            TapeRecorder::new(path, &without_option(&call, "--record-tape"))
        });
        self.session.run(config, text, opened, Recordings { run: None, tape }, None)
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
