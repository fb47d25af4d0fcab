//! `account-center` without a command: the account center itself.

use std::path::PathBuf;

use clap::Args;

use super::{
    account::AccountArgs,
    error::CliError,
    load::{self, Machine},
    record_tape::TapeRecorder,
    session::{Recordings, SessionArgs, Taking},
    usage::time,
};
use crate::{
    config::{AnySetting, Config, Given},
    open::{DEFAULT_SCENARIO, Opening, OpeningError, PROGRAM, Subject, quoted},
    text::Text,
};

#[derive(Debug, Args)]
pub(super) struct OpenArgs {
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = time, conflicts_with = "live")]
    at: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["plain", "import"])]
    record_tape: Option<PathBuf>,
    #[command(flatten)]
    session: SessionArgs,
}

impl OpenArgs {
    /// What these arguments open, with these settings.
    pub(super) fn opening(&self, settings: Given) -> Result<Opening, OpeningError> {
        let subject = Subject::Account {
            data: self.account.data()?,
            at: self.at.as_deref().map(str::parse).transpose()?,
            pace: self.account.pace(self.at.is_some())?,
        };
        Ok(self.session.opening(subject, settings))
    }

    /// Shows the account center until the user quits.
    pub(super) fn run(self, config: &Config, text: &Text) -> Result<(), CliError> {
        let opening = self.opening(Given::new()).map_err(|error| load::opening_error(&error, text))?;
        let opened = opening.open(&Machine::new(text)).map_err(|error| load::load_error(error, text))?;
        let call = self.call(config.zone.word());
        let tape = self.record_tape.map(|path| TapeRecorder::new(path, call));
        self.session.run(config, text, opened, Recordings { tape, ..Recordings::default() }, Taking::default())
    }

    /// The call by which a tape opens the same. A demo has the language, the colours and the clock of its own viewer, so its call says nothing
    /// of them.
    fn call(&self, zone: &str) -> String {
        let scenario = self.account.scenario.to_string_lossy();
        let options = [
            ("--scenario", Some(&*scenario).filter(|scenario| *scenario != DEFAULT_SCENARIO)),
            ("--at", self.at.as_deref()),
            ("--rate", self.account.rate.as_deref()),
            ("--zone", Some(zone).filter(|zone| !["utc", "local"].iter().any(|known| zone.eq_ignore_ascii_case(known)))),
        ];
        let given = options.into_iter().filter_map(|(name, value)| Some(format!(" {name} {}", quoted(value?))));
        std::iter::once(PROGRAM.to_owned()).chain(given).collect()
    }
}
