//! `account-center status`: prints the state of an account at one or more instants. Needs no terminal.

use std::io::{self, BufWriter, Write};

use chrono::TimeDelta;
use clap::{
    Args, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};
use strum::VariantArray;

use super::{
    account::{AccountArgs, instant},
    error::CliError,
    load,
    plain::PlainArgs,
    usage::time,
};
use crate::{
    app::{Order, STATUSES},
    clock::{Clock, duration},
    domain::{Instant, Snapshot, StatusKind},
    print,
    scenario::{Origin, Scenario},
    state::{State, SubscriptionLine},
    terminal::wall_clock,
    text::Text,
    view::{Calendar, Summary, status_line},
};

#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = time, conflicts_with = "live")]
    at: Vec<String>,
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: Format,
    #[command(flatten)]
    plain: PlainArgs,
    #[arg(long, value_name = "STATUS", value_delimiter = ',', value_parser = statuses())]
    status: Vec<StatusKind>,
    #[arg(long, value_name = "DURATION")]
    within: Option<String>,
    #[arg(long, value_name = "ORDER", value_parser = orders())]
    sort: Option<Order>,
    #[arg(long, value_name = "DURATION")]
    fail_within: Option<String>,
}

fn statuses() -> impl TypedValueParser<Value = StatusKind> {
    PossibleValuesParser::new(STATUSES.into_iter().flatten().map(<&str>::from)).try_map(|name| name.parse::<StatusKind>())
}

fn orders() -> impl TypedValueParser<Value = Order> {
    PossibleValuesParser::new(Order::VARIANTS.iter().map(<&str>::from)).try_map(|name| name.parse::<Order>())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
    Jsonl,
    Ics,
    Line,
}

impl StatusArgs {
    /// Whether programs read what is printed. A line stands in the bar or the prompt of somebody who sees it.
    pub(super) const fn prints_data(&self) -> bool {
        !matches!(self.output, Format::Table | Format::Line)
    }

    pub(super) const fn account(&mut self) -> &mut AccountArgs {
        &mut self.account
    }

    /// Prints the state at every instant, in the given order.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let output = &mut BufWriter::with_capacity(1 << 16, output);
        let pace = self.account.pace(!self.at.is_empty()).map_err(|error| load::opening_error(&error, text))?;
        let span = |written: &Option<String>| written.as_deref().map(|written| read_duration(written, text)).transpose();
        let (within, fail_within) = (span(&self.within)?, span(&self.fail_within)?);
        let scenario = self.account.load(pace, text)?;
        let mut clock = pace.clock(scenario.now, wall_clock);
        let instants = self.at.iter().map(|time| instant(time, &scenario, text)).collect::<Result<Vec<_>, _>>()?;
        let instants = if instants.is_empty() { vec![clock.now()] } else { instants };
        if self.output == Format::Csv {
            output.write_all(print::csv_header().as_bytes())?;
        }
        let is_plain = self.plain.is_plain();
        let mut changing = 0;
        for (index, now) in instants.into_iter().enumerate() {
            clock.jump(now);
            let is_asked_for = |snapshot: &Snapshot<'_>| {
                let is_of_status = self.status.is_empty() || snapshot.known_status().is_some_and(|status| self.status.contains(&status));
                is_of_status && within.is_none_or(|span| changes_within(snapshot, span))
            };
            let snapshots = scenario.subscriptions.iter().filter_map(|subscription| subscription.at(now)).filter(is_asked_for);
            let snapshots = snapshots.inspect(|snapshot| {
                changing += usize::from(fail_within.is_some_and(|span| changes_within(snapshot, span)));
            });
            // An empty line between two tables.
            if index > 0 && self.output == Format::Table && !is_plain {
                writeln!(output)?;
            }
            let printer = Printer { format: self.output, is_plain, now, scenario: &scenario, clock: &clock, text };
            match self.order() {
                Order::Scenario => printer.print(snapshots, output)?,
                order => {
                    let mut snapshots: Vec<Snapshot<'_>> = snapshots.collect();
                    order.sort(&mut snapshots);
                    printer.print(snapshots.into_iter(), output)?;
                }
            }
        }
        output.flush()?;
        if changing == 0 {
            return Ok(());
        }
        let written = self.fail_within.unwrap_or_default();
        Err(CliError::failed(text, "error-change-within", &[("count", changing.into()), ("duration", written.into())]))
    }

    /// The order that is asked for; else a person sees first what of an export changes next, and a program reads the order of the file.
    fn order(&self) -> Order {
        let is_read = matches!(self.output, Format::Table | Format::Csv | Format::Line);
        self.sort.unwrap_or(if is_read && self.account.is_import() { Order::NextChange } else { Order::Scenario })
    }
}

/// Whether something of a subscription changes by itself in less than this time, or exactly then.
fn changes_within(snapshot: &Snapshot<'_>, span: TimeDelta) -> bool {
    snapshot.next_change().is_some_and(|change| change.at - snapshot.instant() <= span)
}

fn read_duration(written: &str, text: &Text) -> Result<TimeDelta, CliError> {
    duration(written).map_err(|_| CliError::usage(text, "error-duration", &[("value", written.into())]))
}

/// Prints an account at an instant.
struct Printer<'a> {
    format: Format,
    /// Whether lines take the place of a table.
    is_plain: bool,
    now: Instant,
    scenario: &'a Scenario,
    clock: &'a Clock,
    text: &'a Text,
}

impl<'a> Printer<'a> {
    fn print(&self, snapshots: impl Iterator<Item = Snapshot<'a>>, output: &mut impl Write) -> Result<(), io::Error> {
        let Self { now, text, .. } = *self;
        let signed_in_as = &self.scenario.signed_in_as;
        let is_real = self.scenario.origin == Origin::Real;
        let state = |snapshots| State::of(now, snapshots, signed_in_as, self.clock);
        let printed = match self.format {
            Format::Json => print::json(&state(snapshots))?,
            Format::Csv => print::csv_rows(&state(snapshots))?,
            Format::Jsonl => {
                for snapshot in snapshots {
                    print::write_json(&mut *output, &SubscriptionLine::new(&snapshot, signed_in_as))?;
                }
                return Ok(());
            }
            Format::Table => {
                let summary = Summary::of(snapshots, now, self.clock.is_simulated(), is_real, signed_in_as, text);
                if self.is_plain { print::summary_lines(&summary, text) } else { print::summary_table(&summary) }
            }
            Format::Ics => print::calendar(&Calendar::of(snapshots, now, is_real, text)),
            Format::Line => status_line(snapshots, text) + "\n",
        };
        output.write_all(printed.as_bytes())
    }
}
