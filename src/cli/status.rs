//! `account-center status`: prints the state of a scenario at one or more instants. Needs no terminal.

use std::io::Write;

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::{
    account::{AccountArgs, instant},
    error::CliError,
};
use crate::{
    clock::Clock,
    domain::{Act, Countdown, Role, Snapshot},
    scenario::Scenario,
    state::{Path, State},
    text::Text,
    wrap::{pad, wrap},
};

#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[command(flatten)]
    account: AccountArgs,
    #[arg(long, value_name = "TIME")]
    at: Vec<String>,
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
}

impl StatusArgs {
    /// Prints the state at every instant, in the given order.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let scenario = self.account.scenario(text)?;
        let mut clock = self.account.clock(scenario.now, text)?;
        let instants = self.at.iter().map(|time| instant(time, &scenario, text)).collect::<Result<Vec<_>, _>>()?;
        let instants = if instants.is_empty() { vec![clock.now()] } else { instants };
        if matches!(self.output, Format::Csv) {
            let paths: Vec<_> = Path::of_subscription().filter(|path| is_column(*path)).map(Path::name).collect();
            writeln!(output, "now,{}", paths.join(","))?;
        }
        for (index, now) in instants.into_iter().enumerate() {
            clock.jump(now);
            match self.output {
                Format::Json => {
                    let state = State::at(now, &scenario.subscriptions, &scenario.signed_in_as, &clock);
                    serde_json::to_writer(&mut *output, &state).map_err(std::io::Error::from)?;
                    writeln!(output)?;
                }
                Format::Csv => csv(&State::at(now, &scenario.subscriptions, &scenario.signed_in_as, &clock), output)?,
                Format::Table => {
                    if index > 0 {
                        writeln!(output)?;
                    }
                    let snapshots: Vec<_> = scenario.subscriptions.iter().filter_map(|subscription| subscription.at(now)).collect();
                    table(&snapshots, now, &clock, &scenario, text, output)?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a path has a column of its own; what is in a group has.
fn is_column(path: Path) -> bool {
    path.kind() != crate::state::Kind::Group
}

/// One line for each subscription; lists with blanks between their items, nothing where there is `null`.
fn csv(state: &State, output: &mut dyn Write) -> Result<(), CliError> {
    let now = serde_json::to_value(state.now).map_err(std::io::Error::from)?;
    for subscription in &state.subscriptions {
        let whole = serde_json::to_value(subscription).map_err(std::io::Error::from)?;
        let cells = Path::of_subscription().filter(|path| is_column(*path)).map(|path| path.within(&whole));
        let cells: Vec<String> = std::iter::once(now.clone()).chain(cells).map(|value| cell(&value)).collect();
        writeln!(output, "{}", cells.join(","))?;
    }
    Ok(())
}

/// A value as a field of RFC 4180.
pub(super) fn cell(value: &Value) -> String {
    let plain = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    if plain.contains([',', '"', '\n', '\r']) { format!("\"{}\"", plain.replace('"', "\"\"")) } else { plain }
}

const COLUMNS: usize = 80;
const LABEL: usize = 17;

/// What a person wants to read: a line for when and who, and a block for each subscription.
fn table(
    snapshots: &[Snapshot<'_>],
    now: crate::domain::Instant,
    clock: &Clock,
    scenario: &Scenario,
    text: &Text,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let mode = text.get(if clock.is_simulated() { "simulated" } else { "live" });
    writeln!(output, "{}   {}   {mode}", text.clock(now), scenario.signed_in_as)?;
    if snapshots.is_empty() {
        writeln!(output, "\n{}", text.get("no-subscription-yet"))?;
    }
    for snapshot in snapshots {
        writeln!(output, "\n{}", snapshot.name())?;
        for (label, value) in rows(snapshot, snapshot.sign_up().role_of(&scenario.signed_in_as), text) {
            let mut label = text.get(label).into_owned();
            for line in wrap(&value, COLUMNS - LABEL - 2) {
                writeln!(output, "  {}{line}", pad(&label, LABEL))?;
                label.clear();
            }
        }
    }
    Ok(())
}

/// The label's message and the words beside it, for each thing that is worth a line.
fn rows(snapshot: &Snapshot<'_>, role: Role, text: &Text) -> Vec<(&'static str, String)> {
    let (now, status, offer) = (snapshot.instant(), snapshot.status(), snapshot.offer());
    let mut rows = Vec::new();
    let reason = status.disabled().map(|disabled| format!(": {}", text.disabled(disabled))).unwrap_or_default();
    rows.push(("label-status", text.status(status) + &reason));
    if let Some(at) = snapshot.deletion_at() {
        rows.push(("label-deletion", text.until(now, at)));
    }
    rows.push(("label-offer", format!("{} ({})", text.offer(offer), offer.id)));
    if let Some(at) = snapshot.offer_changes_at() {
        rows.push(("label-offer-change", text.with("offer-waits", &[("until", text.until(now, at).into())]).into_owned()));
    }
    rows.push(("label-spending-limit", text.spending_limit(snapshot.spending_limit()).into_owned()));
    if let Some(credit) = snapshot.credit() {
        let end = if let Some(at) = credit.exhausted_at {
            text.with("credit-used-up", &[("at", text.instant(at).into())])
        } else if credit.expired {
            let amount = text.amount(credit.forfeited);
            text.with("credit-expired", &[("amount", amount.into()), ("at", text.instant(credit.expires_at).into())])
        } else {
            let left = text.days_left(Countdown::new(now, credit.expires_at));
            text.with("credit-until", &[("left", left.into()), ("at", text.instant(credit.expires_at).into())])
        };
        let amounts = [("left", text.amount(credit.remaining).into()), ("granted", text.amount(credit.granted).into())];
        rows.push(("label-credit", format!("{}, {end}", text.with("credit-left", &amounts))));
    }
    if let Some(forecast) = snapshot.forecast() {
        rows.push(("label-forecast", text.forecast(&forecast)));
    }
    if !snapshot.billed().amount.is_zero() {
        rows.push(("label-billed", text.amount(snapshot.billed())));
    }
    let refusals = snapshot.refusals(&Act::Upgrade { name: Act::DEFAULT_NAME.to_owned() }, role);
    rows.push((
        "label-upgrade",
        match snapshot.upgraded_at() {
            Some(at) => text.with("upgraded", &[("at", text.instant(at).into())]).into_owned(),
            None if refusals.is_empty() => text.get("possible").into_owned(),
            None => text.with("not-possible", &[("reasons", text.refusals(&refusals).into())]).into_owned(),
        },
    ));
    let blockers = snapshot.transfer_by(role).blockers;
    rows.push((
        "label-transfer",
        match snapshot.pending_request() {
            _ if blockers.is_empty() => text.get("possible").into_owned(),
            Some(request) => {
                let words = text.with("transfer-pending", &[("recipient", request.recipient.into())]);
                format!("{words} {}", text.until(now, request.expires_at()))
            }
            None => text.with("not-possible", &[("reasons", text.refusals(&blockers).into())]).into_owned(),
        },
    ));
    if let Some(services) = snapshot.free_services().filter(|services| services.usable) {
        rows.push(("label-free-services", text.until(now, services.until)));
    }
    if let Some(change) = snapshot.next_change() {
        rows.push(("label-next", format!("{}: {}", text.instant(change.at), text.changes(&change.what))));
    }
    rows
}
