//! `account-center what-if`: where plans lead to, side by side. Needs no terminal.

use std::io::Write;

use clap::{Args, ValueEnum};

use super::{account::instant, error::CliError, load};
use crate::{
    domain::{Instant, Plan, Subscription},
    scenario::Scenario,
    state::FuturesState,
    text::Text,
    wrap::{pad, width, wrap},
};

#[derive(Debug, Args)]
pub(super) struct WhatIfArgs {
    #[arg(value_name = "PLAN", default_values = ["upgrade", "nothing"])]
    plans: Vec<String>,
    #[arg(long, value_name = "NAME|FILE", default_value = "free-trial")]
    scenario: std::ffi::OsString,
    #[arg(long, value_name = "NAME|ID")]
    subscription: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
}

const COLUMNS: usize = 80;

impl WhatIfArgs {
    /// Prints where each plan leads to.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let plans = self
            .plans
            .iter()
            .map(|plan| plan.parse::<Plan>().map_err(|_| CliError::usage(text, "error-plan", &[("value", plan.as_str().into())])));
        let plans = plans.collect::<Result<Vec<_>, _>>()?;
        let scenario = load::scenario(&self.scenario, text)?;
        let now = self.at.as_deref().map_or(Ok(scenario.now), |time| instant(time, &scenario, text))?;
        let subscription = self.subscription(&scenario, now, text)?;
        let not_there = || CliError::usage(text, "error-not-created", &[("value", subscription.sign_up().name.as_str().into())]);
        let futures = FuturesState::new(subscription, &plans, now).ok_or_else(not_there)?;
        match self.output {
            Format::Json => {
                serde_json::to_writer(&mut *output, &futures).map_err(std::io::Error::from)?;
                writeln!(output)?;
            }
            Format::Table => table(subscription, &plans, now, text, output)?,
        }
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

/// What a person wants to read: a block for each plan, and what differs from the first one marked.
fn table(subscription: &Subscription, plans: &[Plan], now: Instant, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
    let name = subscription.at(now).map_or_else(String::new, |snapshot| snapshot.name().to_owned());
    writeln!(output, "{}", text.with("what-if-title", &[("name", name.into()), ("at", text.instant(now).into())]))?;
    let mut first: Option<Vec<(&str, String)>> = None;
    for plan in plans {
        writeln!(output, "\n{plan}")?;
        let rows = match subscription.future(*plan, now) {
            Ok((_, outcome)) => text.outcome(&outcome),
            Err(problem) => vec![("what-if-problem", text.plan_problem(&problem))],
        };
        let label = rows.iter().map(|(label, _)| width(&text.get(label))).max().unwrap_or_default() + 2;
        for (id, value) in &rows {
            let differs = first.as_ref().is_some_and(|first| !first.contains(&(*id, value.clone())));
            let mut head = format!("{} {}", if differs { '≠' } else { ' ' }, pad(&text.get(id), label));
            for line in wrap(value, COLUMNS.saturating_sub(label + 2)) {
                writeln!(output, "{head}{line}")?;
                head = " ".repeat(label + 2);
            }
        }
        first.get_or_insert(rows);
    }
    Ok(())
}
