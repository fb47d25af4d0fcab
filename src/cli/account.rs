//! The account that a command looks at, and the clock: arguments that several commands share.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use clap::Args;

use super::{error::CliError, load, usage::time};
use crate::{
    clock::TypedTime,
    domain::Instant,
    open::{At, DEFAULT_SCENARIO, Data, Loaded, OpeningError, Pace, quoted},
    scenario::{self, Scenario},
    text::Text,
    view::contradicted_in_words,
};

#[derive(Debug, Args)]
pub(super) struct AccountArgs {
    #[arg(long, value_name = "NAME|FILE", default_value = DEFAULT_SCENARIO)]
    pub(super) scenario: OsString,
    #[arg(long, value_name = "FILE|-", conflicts_with = "scenario", allow_hyphen_values = true)]
    import: Option<OsString>,
    #[arg(long, value_name = "TIME", requires = "import", allow_hyphen_values = true, value_parser = time)]
    as_of: Option<String>,
    #[arg(long, conflicts_with_all = ["scenario", "import"])]
    mine: bool,
    #[arg(long)]
    simulate: bool,
    #[arg(long, value_name = "N", conflicts_with = "live")]
    pub(super) rate: Option<String>,
    #[arg(long, conflicts_with = "simulate")]
    live: bool,
}

impl AccountArgs {
    pub(super) fn data(&self) -> Result<Data, OpeningError> {
        let as_of = self.as_of.as_deref().map(str::parse).transpose()?;
        if self.simulate && !self.is_import() && !self.mine {
            return Err(OpeningError::Needs("simulate", "import"));
        }
        Ok(match &self.import {
            Some(file) => Data::Import { file: file.clone(), as_of },
            None if self.mine => Data::Own,
            None => Data::Scenario(self.scenario.clone()),
        })
    }

    /// Whether real subscriptions are shown.
    pub(super) const fn is_import(&self) -> bool {
        self.import.is_some()
    }

    /// Looks for the file of a scenario where `find` says. Returns `None` for what is no scenario, no regular file or on the real clock.
    pub(super) fn find(&mut self, find: impl Fn(&Path) -> PathBuf) -> Option<()> {
        let name = self.scenario.to_str().unwrap_or_default();
        if scenario::built_in(name).is_none() {
            let found = find(Path::new(&self.scenario));
            if found.exists() && !found.is_file() {
                return None;
            }
            self.scenario = found.into();
        }
        (!self.is_import() && !self.mine && !self.live).then_some(())
    }

    /// How the clock runs; `has_time` where the account is opened at another time than its own.
    pub(super) fn pace(&self, has_time: bool) -> Result<Pace, OpeningError> {
        Pace::of(&self.data()?, self.rate.as_deref(), self.live, self.simulate || has_time)
    }

    /// Loads the account. That an export has more pages is said on standard error.
    pub(super) fn load(&self, pace: Pace, text: &Text) -> Result<Scenario, CliError> {
        let Loaded { scenario, next_page, contradicted } =
            load::account(&self.data().map_err(|error| load::opening_error(&error, text))?, pace, text)?;
        if let Some(page) = next_page {
            let command = format!("az rest --method get --url {}", quoted(&page));
            let count = scenario.subscriptions.len();
            eprintln!("{}", text.with("export-has-more", &[("count", count.into()), ("command", command.into())]));
        }
        if !contradicted.is_empty() {
            eprintln!("{}", contradicted_in_words(text, &contradicted));
        }
        Ok(scenario)
    }
}

/// Parses a time in the zone of `text`; an offset counts from the scenario's `now`. That a time occurs twice is said on standard error.
pub(super) fn instant(time: &str, scenario: &Scenario, text: &Text) -> Result<Instant, CliError> {
    let typed = time.parse::<At>().and_then(|at| at.read_to_show(scenario, text.zone()));
    let TypedTime { at, is_repeated } = typed.map_err(|error| load::opening_error(&error, text))?;
    if is_repeated {
        eprintln!("{}", text.with("notice-earlier-of-two", &[("at", text.instant(at).into())]));
    }
    Ok(at)
}
