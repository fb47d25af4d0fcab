//! `account-center status`: prints the state of a scenario at one or more instants. Needs no terminal.

use std::io::{self, BufWriter, Write};

use clap::{Args, ValueEnum};

use super::{
    account::{AccountArgs, instant},
    error::CliError,
    load,
};
use crate::{
    print,
    scenario::Origin,
    state::{State, SubscriptionLine},
    terminal::wall_clock,
    text::Text,
    view::Summary,
};

#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Vec<String>,
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
    Jsonl,
}

impl StatusArgs {
    /// Prints the state at every instant, in the given order.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let output = &mut BufWriter::with_capacity(1 << 16, output);
        let pace = self.account.pace(!self.at.is_empty()).map_err(|error| load::opening_error(&error, text))?;
        let scenario = self.account.load(pace, text)?;
        let mut clock = pace.clock(scenario.now, wall_clock);
        let instants = self.at.iter().map(|time| instant(time, &scenario, text)).collect::<Result<Vec<_>, _>>()?;
        let instants = if instants.is_empty() { vec![clock.now()] } else { instants };
        if matches!(self.output, Format::Csv) {
            output.write_all(print::csv_header().as_bytes())?;
        }
        for (index, now) in instants.into_iter().enumerate() {
            clock.jump(now);
            let state = || State::at(now, &scenario.subscriptions, &scenario.signed_in_as, &clock);
            let printed = match self.output {
                Format::Json => print::json(&state()).map_err(io::Error::from)?,
                Format::Csv => print::csv_rows(&state()).map_err(io::Error::from)?,
                Format::Jsonl => {
                    for snapshot in scenario.subscriptions.iter().filter_map(|subscription| subscription.at(now)) {
                        let line = SubscriptionLine::new(&snapshot, &scenario.signed_in_as);
                        output.write_all(print::json(&line).map_err(io::Error::from)?.as_bytes())?;
                    }
                    continue;
                }
                Format::Table => {
                    let snapshots = scenario.subscriptions.iter().filter_map(|subscription| subscription.at(now));
                    let is_real = scenario.origin == Origin::Real;
                    let summary = Summary::of(snapshots, now, clock.is_simulated(), is_real, &scenario.signed_in_as, text);
                    // An empty line between two of them.
                    "\n".repeat(index.min(1)) + &print::summary_table(&summary)
                }
            };
            output.write_all(printed.as_bytes())?;
        }
        Ok(output.flush()?)
    }
}
