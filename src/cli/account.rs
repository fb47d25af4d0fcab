//! The account that a command looks at, and the clock: arguments that several commands share.

use std::ffi::OsString;

use clap::Args;

use super::{error::CliError, load};
use crate::{
    clock::{Clock, Rate, Time},
    domain::Instant,
    scenario::Scenario,
    terminal::wall_clock,
    text::Text,
};

#[derive(Debug, Args)]
pub(super) struct AccountArgs {
    #[arg(long, value_name = "NAME|FILE", default_value = "free-trial")]
    scenario: OsString,
    #[arg(long, value_name = "N", conflicts_with = "live")]
    rate: Option<String>,
    #[arg(long)]
    pub(super) live: bool,
}

impl AccountArgs {
    pub(super) fn scenario(&self, text: &Text) -> Result<Scenario, CliError> {
        load::scenario(&self.scenario, text)
    }

    /// The real clock, or a simulated one that starts at an instant.
    pub(super) fn clock(&self, from: Instant, text: &Text) -> Result<Clock, CliError> {
        Ok(if self.live { Clock::Real(wall_clock()) } else { Clock::simulated(from, self.rate(text)?) })
    }

    fn rate(&self, text: &Text) -> Result<Rate, CliError> {
        let Some(rate) = &self.rate else { return Ok(Rate::ONE) };
        rate.parse().map_err(|_| CliError::usage(text, "error-rate", &[("value", rate.as_str().into())]))
    }
}

/// Parses a time; an offset counts from the scenario's `now`.
pub(super) fn instant(time: &str, scenario: &Scenario, text: &Text) -> Result<Instant, CliError> {
    let instant = time.parse::<Time>().ok().and_then(|time| time.from(scenario.now));
    instant.ok_or_else(|| CliError::usage(text, "error-time", &[("value", time.into())]))
}
