//! The account that a command looks at, and the clock: arguments that several commands share.

use std::ffi::OsString;

use clap::Args;

use super::{error::CliError, load};
use crate::{
    clock::{Clock, TypedTime},
    domain::Instant,
    open::{At, DEFAULT_SCENARIO, OpeningError, Pace},
    scenario::Scenario,
    terminal::wall_clock,
    text::Text,
};

#[derive(Debug, Args)]
pub(super) struct AccountArgs {
    #[arg(long, value_name = "NAME|FILE", default_value = DEFAULT_SCENARIO)]
    pub(super) scenario: OsString,
    #[arg(long, value_name = "N", conflicts_with = "live")]
    pub(super) rate: Option<String>,
    #[arg(long)]
    live: bool,
}

impl AccountArgs {
    pub(super) fn scenario(&self, text: &Text) -> Result<Scenario, CliError> {
        load::scenario(&self.scenario, text)
    }

    pub(super) fn pace(&self) -> Result<Pace, OpeningError> {
        Pace::parse(self.rate.as_deref(), self.live)
    }

    /// The real clock, or a simulated one that starts at an instant.
    pub(super) fn clock(&self, from: Instant, text: &Text) -> Result<Clock, CliError> {
        let pace = self.pace().map_err(|error| load::opening_error(&error, text))?;
        Ok(pace.clock(from, wall_clock))
    }
}

/// Parses a time in the zone of `text`; an offset counts from the scenario's `now`. That a time occurs twice is said on standard error.
pub(super) fn instant(time: &str, scenario: &Scenario, text: &Text) -> Result<Instant, CliError> {
    let typed = time.parse::<At>().and_then(|at| at.read_to_show(scenario.now, text.zone()));
    let TypedTime { at, is_repeated } = typed.map_err(|error| load::opening_error(&error, text))?;
    if is_repeated {
        eprintln!("{}", text.with("notice-earlier-of-two", &[("at", text.instant(at).into())]));
    }
    Ok(at)
}
