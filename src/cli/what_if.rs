//! `account-center what-if`: where plans lead to, side by side. Needs no terminal.

use std::io::{self, Write};

use clap::{Args, ValueEnum};

use super::{
    account::{AccountArgs, instant},
    error::CliError,
    load,
    plain::PlainArgs,
    usage::time,
};
use crate::{
    domain::{Instant, Plan, Subscription},
    print,
    scenario::{Origin, Scenario},
    state::FuturesState,
    terminal::wall_clock,
    text::Text,
    view::Plans,
};

#[derive(Debug, Args)]
pub(super) struct WhatIfArgs {
    #[arg(value_name = "PLAN", default_values = ["upgrade", "nothing"])]
    plans: Vec<String>,
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long, value_name = "NAME|ID")]
    subscription: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = time, conflicts_with = "live")]
    at: Option<String>,
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: Format,
    #[command(flatten)]
    plain: PlainArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
}

impl WhatIfArgs {
    /// Whether programs read what is printed.
    pub(super) const fn prints_data(&self) -> bool {
        matches!(self.output, Format::Json)
    }

    pub(super) const fn account(&mut self) -> &mut AccountArgs {
        &mut self.account
    }

    /// Prints where each plan leads to.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let plans = self
            .plans
            .iter()
            .map(|plan| plan.parse::<Plan>().map_err(|_| CliError::usage(text, "error-plan", &[("value", plan.as_str().into())])));
        let plans = plans.collect::<Result<Vec<_>, _>>()?;
        let pace = self.account.pace(self.at.is_some()).map_err(|error| load::opening_error(&error, text))?;
        let scenario = self.account.load(pace, text)?;
        let start = pace.clock(scenario.now, wall_clock).now();
        let now = self.at.as_deref().map_or(Ok(start), |time| instant(time, &scenario, text))?;
        let subscription = self.subscription(&scenario, now, text)?;
        let not_there = || CliError::usage(text, "error-not-created", &[("value", subscription.sign_up().name.as_str().into())]);
        let futures = FuturesState::new(subscription, &plans, now).ok_or_else(not_there)?;
        let printed = match self.output {
            Format::Json => print::json(&futures).map_err(io::Error::from)?,
            Format::Table => {
                let is_real = scenario.origin == Origin::Real;
                let plans = Plans::of(subscription, &plans, now, is_real, &scenario.signed_in_as, text);
                if self.plain.is_plain() { print::plans_lines(&plans, text) } else { print::plans_table(&plans) }
            }
        };
        output.write_all(printed.as_bytes())?;
        Ok(())
    }

    /// The subscription that is asked after: by its name or ID, else the first one that exists.
    fn subscription<'a>(&self, scenario: &'a Scenario, now: Instant, text: &Text) -> Result<&'a Subscription, CliError> {
        let subscriptions = &scenario.subscriptions;
        let found = match &self.subscription {
            Some(name) => {
                let is_meant = |subscription: &&Subscription| {
                    let sign_up = subscription.sign_up();
                    sign_up.name == *name || sign_up.id.to_string().eq_ignore_ascii_case(name)
                };
                subscriptions.iter().find(is_meant)
            }
            None => subscriptions.iter().find(|subscription| subscription.at(now).is_some()).or(subscriptions.first()),
        };
        found.ok_or_else(|| {
            let known: Vec<&str> = subscriptions.iter().map(|subscription| subscription.sign_up().name.as_str()).take(12).collect();
            let arguments = [("value", self.subscription.clone().unwrap_or_default().into()), ("known", known.join(", ").into())];
            CliError::usage(text, "error-unknown-subscription", &arguments)
        })
    }
}
